//! Rows of flags and safety checks.

use super::{FlagCode, Helper};
use crate::seals;
use kernel::{CaseId, Moment};
use platform::{DbError, Row, Scope, Tx, params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A line of the emergency checklist that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineDone {
    /// When.
    pub at: Moment,
    /// By whom, as shown.
    pub by: String,
    /// What came of it.
    pub note: String,
}

/// A flag of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Id.
    pub id: Uuid,
    /// Of which case.
    pub case_id: CaseId,
    /// What may be wrong.
    pub code: FlagCode,
    /// Whether it is red.
    pub red: bool,
    /// What was heard.
    pub note: String,
    /// Who raised it: [`platform::Actor::word`].
    pub raised_by: String,
    /// When.
    pub raised_at: Moment,
    /// When it is looked at again.
    pub review_by: Moment,
    /// Who took it up.
    pub answered_by: Option<String>,
    /// When.
    pub answered_at: Option<Moment>,
    /// Lines of the checklist done.
    pub checklist: BTreeMap<String, LineDone>,
    /// Who cleared it.
    pub cleared_by: Option<String>,
    /// When.
    pub cleared_at: Option<Moment>,
    /// Why it is safe now.
    pub clear_note: Option<String>,
    /// How often it was told since it was raised.
    pub told: i64,
    /// Counts up with every change.
    pub version: i64,
}

impl Flag {
    /// Whether it is not cleared.
    pub fn is_up(&self) -> bool {
        self.cleared_at.is_none()
    }
    /// The checklist's line of a helper, where it was done.
    pub fn done(&self, helper: Helper) -> Option<&LineDone> {
        self.checklist.get(helper.word())
    }
}

const COLUMNS: &str = "id, case_id, code, red, note, raised_by, raised_at, review_by, answered_by, answered_at, checklist, \
     cleared_by, cleared_at, clear_note, climbed, version";

/// A flag, and its checklist as it lies there: both may be sealed.
fn flag(row: &Row<'_>) -> Result<(Flag, String), DbError> {
    let checklist: String = row.get(10)?;
    let flag = Flag {
        id: row.get(0)?,
        case_id: row.get(1)?,
        code: row.get(2)?,
        red: row.get(3)?,
        note: row.get(4)?,
        raised_by: row.get(5)?,
        raised_at: row.get(6)?,
        review_by: row.get(7)?,
        answered_by: row.maybe(8)?,
        answered_at: row.maybe(9)?,
        checklist: BTreeMap::new(),
        cleared_by: row.maybe(11)?,
        cleared_at: row.maybe(12)?,
        clear_note: row.maybe(13)?,
        told: row.get(14)?,
        version: row.get(15)?,
    };
    Ok((flag, checklist))
}

const NOTE: &str = "safety_flags.note";
const CLEAR_NOTE: &str = "safety_flags.clear_note";
const CHECKLIST: &str = "safety_flags.checklist";
const ANSWERS: &str = "safety_checks.answers";

async fn opened(tx: &Tx, mut rows: Vec<(Flag, String)>) -> Result<Vec<Flag>, DbError> {
    let sealed = rows.iter_mut().flat_map(|(flag, checklist)| {
        [
            seals::text(flag.case_id, NOTE, flag.id, &mut flag.note),
            seals::maybe(flag.case_id, CLEAR_NOTE, flag.id, &mut flag.clear_note),
            seals::text(flag.case_id, CHECKLIST, flag.id, checklist),
        ]
    });
    seals::open(tx, sealed).await?;
    rows.into_iter()
        .map(|(flag, checklist)| {
            // Empty where the key of the case was destroyed.
            let checklist = match checklist.as_str() {
                "" => BTreeMap::new(),
                text => serde_json::from_str(text).map_err(|error| DbError::Column {
                    index: 10,
                    detail: error.to_string(),
                })?,
            };
            Ok(Flag { checklist, ..flag })
        })
        .collect()
}

/// Writes a new flag.
pub(crate) async fn insert_flag(tx: &Tx, f: &Flag) -> Result<(), DbError> {
    let seal = seals::of(tx, f.case_id).await?;
    tx.execute(
        "INSERT INTO safety_flags (id, case_id, code, red, note, raised_by, raised_at, review_by, checklist, climbed, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '{}', 0, 1)",
        params![f.id, f.case_id, f.code, f.red, seal.text(NOTE, f.id, &f.note)?, &f.raised_by, f.raised_at, f.review_by],
    )
    .await?;
    Ok(())
}

/// The flags of a case, those that are up first, then latest first.
pub(crate) async fn flags(tx: &Tx, case: CaseId, rows_max: u32) -> Result<Vec<Flag>, DbError> {
    let flags = tx
        .query(
            &format!(
                "SELECT {COLUMNS} FROM safety_flags WHERE case_id = $1 ORDER BY no DESC LIMIT $2"
            ),
            params![case, rows_max],
            flag,
        )
        .await?;
    let mut flags = opened(tx, flags).await?;
    flags.sort_by_key(|flag| !flag.is_up());
    Ok(flags)
}

/// One flag of a case.
pub(crate) async fn flag_of(tx: &Tx, case: CaseId, id: Uuid) -> Result<Option<Flag>, DbError> {
    let found = tx
        .query(
            &format!("SELECT {COLUMNS} FROM safety_flags WHERE case_id = $1 AND id = $2"),
            params![case, id],
            flag,
        )
        .await?;
    Ok(opened(tx, found).await?.pop())
}

/// Writes what may change of a flag; its case was taken.
pub(crate) async fn put_flag(tx: &Tx, f: &Flag) -> Result<(), DbError> {
    let checklist =
        serde_json::to_string(&f.checklist).map_err(|error| DbError::Fault(error.to_string()))?;
    let seal = seals::of(tx, f.case_id).await?;
    tx.execute(
        "UPDATE safety_flags SET review_by = $2, answered_by = $3, answered_at = $4, checklist = $5, cleared_by = $6, \
         cleared_at = $7, clear_note = $8, climbed = $9, version = version + 1 WHERE id = $1",
        params![
            f.id, f.review_by, f.answered_by.as_deref(), f.answered_at, seal.text(CHECKLIST, f.id, &checklist)?, f.cleared_by.as_deref(), f.cleared_at,
            seal.maybe(CLEAR_NOTE, f.id, f.clear_note.as_deref())?, f.told
        ],
    )
    .await?;
    Ok(())
}

/// Red flags that nobody answered, oldest first, raised after `after`.
pub(crate) async fn unanswered(
    tx: &Tx,
    after: Moment,
    rows_max: u32,
) -> Result<Vec<(CaseId, Uuid, Moment)>, DbError> {
    tx.query(
        "SELECT case_id, id, raised_at FROM safety_flags WHERE red = TRUE AND answered_at IS NULL AND cleared_at IS NULL \
         AND raised_at > $1 ORDER BY raised_at LIMIT $2",
        params![after, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

/// Flags whose day of review has come, that day first.
pub(crate) async fn to_review(
    tx: &Tx,
    now: Moment,
    rows_max: u32,
) -> Result<Vec<(CaseId, Uuid)>, DbError> {
    tx.query(
        "SELECT case_id, id FROM safety_flags WHERE cleared_at IS NULL AND review_by <= $1 ORDER BY review_by LIMIT $2",
        params![now, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// A safety check as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// The answers, as JSON.
    pub answers: String,
    /// Whether it found it safe to contact the employer's side.
    pub clear: bool,
}

/// Writes a check.
pub(crate) async fn insert_check(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    answers: &str,
    clear: bool,
) -> Result<(), DbError> {
    let answers = &seals::of(tx, case)
        .await?
        .text(ANSWERS, scope.now().0, answers)?
        .into_owned();
    tx.execute(
        "INSERT INTO safety_checks (case_id, at, by_actor, answers, clear) VALUES ($1, $2, $3, $4, $5)",
        params![case, scope.now(), scope.actor().word(), answers.clone(), clear],
    )
    .await?;
    Ok(())
}

/// The checks of a case, latest first.
pub(crate) async fn checks(tx: &Tx, case: CaseId, rows_max: u32) -> Result<Vec<Check>, DbError> {
    let mut found = tx
        .query(
            "SELECT at, by_actor, answers, clear FROM safety_checks WHERE case_id = $1 ORDER BY no DESC LIMIT $2",
            params![case, rows_max],
            |row| Ok(Check { at: row.get(0)?, by: row.get(1)?, answers: row.get(2)?, clear: row.get(3)? }),
        )
        .await?;
    let sealed = found
        .iter_mut()
        .map(|check| seals::text(case, ANSWERS, check.at.0, &mut check.answers));
    seals::open(tx, sealed).await?;
    Ok(found)
}

//! What is due, what is held, and forgetting it.

mod belongs;

pub(crate) use belongs::{BELONGS, Fate, Of};

use super::{Limits, Purged};
use crate::cases::words::Sensitivity;
use kernel::{CaseId, ChapterId, Moment, PersonId, Reference};
use platform::{DbError, Param, Tx, params};

/// A case that has been kept long enough and was not purged, `$1` and `$2` the limits.
const DUE: &str = "cases.closed_at IS NOT NULL AND cases.purged_at IS NULL \
     AND ((cases.sensitivity = 'normal' AND cases.closed_at < $1) OR (cases.sensitivity <> 'normal' AND cases.closed_at < $2))";
/// Somebody holds it.
const ON_HOLD: &str = "EXISTS (SELECT 1 FROM case_holds WHERE case_holds.case_id = cases.id AND case_holds.lifted_at IS NULL)";
/// It is not over although it is closed: an order waits to be carried out, or somebody of it came back.
const NOT_OVER: &str = "(cases.outcome = 'order_unexecuted' OR cases.new_contact = TRUE)";
/// Calls that were no matter.
const NO_MATTER: &str = "case_id IS NULL AND call_type IN ('silent', 'wrong_number', 'abusive', 'test', 'dropped') \
     AND started_at < $1 AND (phone IS NOT NULL OR summary <> '')";
const OLD_ROWS: &str =
    "content <> '' AND run_id IN (SELECT id FROM import_runs WHERE finished_at < $1)";

/// Tables whose deleted rows are cleared out after a purge or an erasure.
pub(crate) const CLEARED: &[&str] = &[
    "cases",
    "timeline_events",
    "claimants",
    "claims",
    "heads",
    "head_facts",
    "contacts",
    "call_backs",
    "evidence",
    "attempts",
    "mediation_sessions",
    "offers",
    "settlements",
    "receipts",
    "safety_flags",
    "safety_checks",
    "case_papers",
    "ratings",
    "import_rows",
    "import_known",
    "case_keys",
    "case_search",
    "drafts",
    "lowerings",
    "openings",
    "persons",
    "person_corrections",
    "person_identifiers",
    "identifiers",
    "person_search",
    "person_merges",
    "search_words",
    "outbox_fact",
    "idempotency",
    "journal_entry",
];

async fn counted(tx: &Tx, sql: &str, limits: &[Moment]) -> Result<i64, DbError> {
    let params: Vec<Param<'_>> = limits.iter().map(|at| (*at).into()).collect();
    tx.one(sql, &params, |row| row.get(0)).await
}

/// What a purge would do.
pub(super) async fn count(tx: &Tx, limits: Limits) -> Result<Purged, DbError> {
    let both = [limits.normal_closed_before, limits.close_closed_before];
    let due = |more: &str| format!("SELECT COUNT(*) FROM cases WHERE {DUE} AND {more}");
    let goes = format!("NOT {ON_HOLD} AND NOT {NOT_OVER}");
    Ok(Purged {
        cases: counted(tx, &due(&goes), &both).await?,
        keys: counted(
            tx,
            &due(&format!(
                "{goes} AND EXISTS (SELECT 1 FROM case_keys WHERE case_keys.case_id = cases.id AND wrapped IS NOT NULL)"
            )),
            &both,
        )
        .await?,
        persons: counted(
            tx,
            &format!(
                "SELECT COUNT(DISTINCT claimants.person_id) FROM cases JOIN claimants ON claimants.case_id = cases.id \
                 WHERE {DUE} AND {goes}"
            ),
            &both,
        )
        .await?,
        calls: counted(
            tx,
            &format!("SELECT COUNT(*) FROM contacts WHERE {NO_MATTER}"),
            &[limits.calls_before],
        )
        .await?,
        register_rows: counted(
            tx,
            &format!("SELECT COUNT(*) FROM import_rows WHERE {OLD_ROWS}"),
            &[limits.register_before],
        )
        .await?,
        facts: platform::outbox::delivered_count(tx, limits.facts_before).await?,
        held: counted(tx, &due(ON_HOLD), &both).await?,
        not_over: counted(tx, &due(&format!("NOT {ON_HOLD} AND {NOT_OVER}")), &both).await?,
    })
}

/// A case that is due, as those see it who watch over a chapter: its number, how closely it is kept, when it was closed.
pub(super) struct DueRow {
    pub(super) reference: Reference,
    pub(super) sensitivity: Sensitivity,
    pub(super) closed_at: Moment,
    /// Somebody holds it.
    pub(super) on_hold: bool,
    /// It is not over.
    pub(super) not_over: bool,
}

/// Cases of a chapter that are due, the longest closed first.
pub(super) async fn due_in(
    tx: &Tx,
    limits: Limits,
    chapter: ChapterId,
    rows_max: u32,
) -> Result<Vec<DueRow>, DbError> {
    tx.query(
        &format!(
            "SELECT cases.reference, cases.sensitivity, cases.closed_at, CASE WHEN {ON_HOLD} THEN 1 ELSE 0 END, \
             CASE WHEN {NOT_OVER} THEN 1 ELSE 0 END FROM cases WHERE cases.chapter_id = $3 AND {DUE} ORDER BY cases.closed_at LIMIT $4"
        ),
        params![limits.normal_closed_before, limits.close_closed_before, chapter, rows_max],
        |row| {
            Ok(DueRow {
                reference: row.get(0)?,
                sensitivity: row.get(1)?,
                closed_at: row.get(2)?,
                on_hold: row.get::<i64>(3)? == 1,
                not_over: row.get::<i64>(4)? == 1,
            })
        },
    )
    .await
}

/// Some cases that are due and not held.
pub(super) async fn due(tx: &Tx, limits: Limits, rows_max: u32) -> Result<Vec<CaseId>, DbError> {
    tx.query(
        &format!(
            "SELECT cases.id FROM cases WHERE {DUE} AND NOT {ON_HOLD} AND NOT {NOT_OVER} ORDER BY cases.closed_at LIMIT $3"
        ),
        params![limits.normal_closed_before, limits.close_closed_before, rows_max],
        |row| row.get(0),
    )
    .await
}

/// Whether a case is on hold.
pub(crate) async fn is_on_hold(tx: &Tx, case: CaseId) -> Result<bool, DbError> {
    Ok(tx
        .first(
            "SELECT 1 FROM case_holds WHERE case_id = $1 AND lifted_at IS NULL",
            params![case],
            |_| Ok(()),
        )
        .await?
        .is_some())
}

/// Deletes or empties what belongs to a case, by [`BELONGS`].
pub(super) async fn take_away(tx: &Tx, case: CaseId, case_no: i64) -> Result<(), DbError> {
    for one in BELONGS {
        let (condition, param) = match one.of {
            Of::Case(column) => (format!("{column} = $1"), Param::from(case)),
            Of::Number(column) => (format!("{column} = $1"), Param::from(case_no)),
            Of::Through(condition) => (condition.to_owned(), Param::from(case)),
        };
        let sql = match one.fate {
            Fate::Kept(_) => continue,
            Fate::Gone => format!("DELETE FROM {} WHERE {condition}", one.table),
            Fate::Emptied(texts, nulls) => {
                let set: Vec<String> = texts
                    .iter()
                    .map(|column| format!("{column} = ''"))
                    .chain(nulls.iter().map(|column| format!("{column} = NULL")))
                    .collect();
                format!(
                    "UPDATE {} SET {} WHERE {condition}",
                    one.table,
                    set.join(", ")
                )
            }
        };
        tx.execute(&sql, std::slice::from_ref(&param)).await?;
    }
    Ok(())
}

/// Marks a case as purged; it is called by its number from then on.
pub(super) async fn mark(
    tx: &Tx,
    case: CaseId,
    reference: Reference,
    at: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE cases SET title = $2, purged_at = $3, version = version + 1, updated_at = $3 WHERE id = $1",
        params![case, reference.spaced(), at],
    )
    .await?;
    Ok(())
}

/// Whether a case that was not purged speaks of a person.
pub(crate) async fn is_spoken_of(tx: &Tx, person: PersonId) -> Result<bool, DbError> {
    let found: Option<i64> = tx
        .first(
            "SELECT claimants.number FROM claimants JOIN cases ON cases.id = claimants.case_id \
             WHERE claimants.person_id = $1 AND cases.purged_at IS NULL LIMIT 1",
            params![person],
            |row| row.get(0),
        )
        .await?;
    Ok(found.is_some())
}

/// Takes number and words from calls that were no matter; how many.
pub(super) async fn forget_calls(tx: &Tx, before: Moment) -> Result<i64, DbError> {
    tx.execute(
        &format!(
            "UPDATE call_backs SET phone = NULL, phone_hash = NULL WHERE contact_id IN (SELECT id FROM contacts WHERE {NO_MATTER})"
        ),
        params![before],
    )
    .await?;
    let forgotten = tx
        .execute(
            &format!(
                "UPDATE contacts SET phone = NULL, phone_hash = NULL, person_id = NULL, summary = '' WHERE {NO_MATTER}"
            ),
            params![before],
        )
        .await?;
    Ok(i64::try_from(forgotten).unwrap_or(i64::MAX))
}

/// Takes the content from rows of registers; how many.
pub(super) async fn forget_register_rows(tx: &Tx, before: Moment) -> Result<i64, DbError> {
    let forgotten = tx
        .execute(
            &format!("UPDATE import_rows SET content = '', reason = NULL WHERE {OLD_ROWS}"),
            params![before],
        )
        .await?;
    Ok(i64::try_from(forgotten).unwrap_or(i64::MAX))
}

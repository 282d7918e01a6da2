//! Reading what other nouns wrote about a case, for the judge of its steps.

use crate::cases::case::Case;
use crate::cases::parties::AttemptResult;
use crate::cases::words::Stage;
use crate::papers::PaperKind;
use crate::seals;
use kernel::{CaseId, Moment};
use platform::{DbError, Tx, params};

/// The latest attempts looked at.
const ATTEMPTS_MAX: u32 = 500;

/// A try to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tried {
    /// The employer's side, else the worker.
    pub(crate) of_employer: bool,
    /// When.
    pub(crate) at: Moment,
    /// What came of it.
    pub(crate) result: AttemptResult,
}

/// The latest attempts of a case.
pub(crate) async fn attempts(tx: &Tx, case: CaseId) -> Result<Vec<Tried>, DbError> {
    tx.query(
        "SELECT party, at, result FROM attempts WHERE case_id = $1 ORDER BY no DESC LIMIT $2",
        params![case, ATTEMPTS_MAX],
        |row| {
            let word: String = row.get(2)?;
            let unknown = || DbError::Column {
                index: 2,
                detail: format!("unknown word {word}"),
            };
            Ok(Tried {
                of_employer: row.get::<String>(0)? == "employer",
                at: row.get(1)?,
                result: AttemptResult::parse(&word).ok_or_else(unknown)?,
            })
        },
    )
    .await
}

/// When a claimant or their voice last spoke with the desk.
pub(crate) async fn last_contact(tx: &Tx, case: CaseId) -> Result<Option<Moment>, DbError> {
    tx.first(
        "SELECT started_at FROM contacts WHERE case_id = $1 AND finished_at IS NOT NULL \
         AND call_type IN ('worker_self', 'on_behalf', 'group_spokesperson') ORDER BY no DESC LIMIT 1",
        params![case],
        |row| row.get(0),
    )
    .await
}

/// Whether the employer's side refused in a session.
pub(crate) async fn session_refused(tx: &Tx, case: CaseId) -> Result<bool, DbError> {
    let found = tx
        .first(
            "SELECT no FROM mediation_sessions WHERE case_id = $1 AND result = 'refused' LIMIT 1",
            params![case],
            |row| row.get::<i64>(0),
        )
        .await?;
    Ok(found.is_some())
}

/// The kinds of papers a case holds.
pub(crate) async fn paper_kinds(tx: &Tx, case: CaseId) -> Result<Vec<PaperKind>, DbError> {
    tx.query(
        "SELECT DISTINCT kind FROM case_papers WHERE case_id = $1 LIMIT 50",
        params![case],
        |row| row.get(0),
    )
    .await
}

/// Whether a claim was computed for one of the claimants.
pub(crate) async fn claim_computed(tx: &Tx, case: CaseId) -> Result<bool, DbError> {
    let found = tx
        .first(
            "SELECT number FROM claims WHERE case_id = $1 LIMIT 1",
            params![case],
            |row| row.get::<i64>(0),
        )
        .await?;
    Ok(found.is_some())
}

/// Values of the latest stage entries of a case's timeline, latest first.
async fn stage_entries(tx: &Tx, case: &Case) -> Result<Vec<String>, DbError> {
    let mut found: Vec<(i64, String)> = tx
        .query(
            "SELECT seq, data FROM timeline_events WHERE case_no = $1 AND kind = 'stage' ORDER BY seq DESC LIMIT 10",
            params![case.no],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    let sealed = found
        .iter_mut()
        .map(|(seq, data)| seals::text(case.id, "timeline_events.data", *seq, data));
    seals::open(tx, sealed).await?;
    Ok(found.into_iter().map(|(_, data)| data).collect())
}

/// The stage a case came from when it last went to `to`.
pub(crate) async fn came_from(tx: &Tx, case: &Case, to: Stage) -> Result<Option<Stage>, DbError> {
    for data in stage_entries(tx, case).await? {
        let Ok(data) = serde_json::from_str::<serde_json::Value>(&data) else {
            continue;
        };
        if data["to"] == to.word() {
            return Ok(data["from"].as_str().and_then(Stage::parse));
        }
    }
    Ok(None)
}

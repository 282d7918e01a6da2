//! Finding what is due.

use kernel::{CaseId, Day, Moment};
use platform::{DbError, Tx, params};
use uuid::Uuid;

/// Unpaid promises due on this day or before that were not found overdue yet, oldest first.
pub(crate) async fn overdue_promises(
    tx: &Tx,
    due_by: Day,
    rows_max: u32,
) -> Result<Vec<(CaseId, Uuid)>, DbError> {
    tx.query(
        "SELECT case_id, id FROM instalments WHERE state = 'open' AND due_on <= $1 ORDER BY due_on LIMIT $2",
        params![due_by, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Late promises after `after`, in the order of their ids.
pub(crate) async fn late_promises(
    tx: &Tx,
    after: Uuid,
    rows_max: u32,
) -> Result<Vec<(CaseId, Uuid)>, DbError> {
    tx.query(
        "SELECT case_id, id FROM instalments WHERE state = 'late' AND id > $1 ORDER BY id LIMIT $2",
        params![after, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Of a promise: its day, whether it is late, and how far it has climbed.
pub(crate) async fn promise(
    tx: &Tx,
    id: Uuid,
) -> Result<Option<(Day, String, i64, Option<Moment>)>, DbError> {
    tx.first(
        "SELECT due_on, state, climbed, overdue_since FROM instalments WHERE id = $1",
        params![id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.maybe(3)?)),
    )
    .await
}

/// Writes how far a late promise has climbed.
pub(crate) async fn climb_promise(tx: &Tx, id: Uuid, climbed: i64) -> Result<(), DbError> {
    tx.execute(
        "UPDATE instalments SET climbed = $2 WHERE id = $1 AND state = 'late'",
        params![id, climbed],
    )
    .await?;
    Ok(())
}

/// The last time the employer's side was tried or spoken to after `since`: somebody took the matter up.
pub(crate) async fn taken_up(
    tx: &Tx,
    case: CaseId,
    since: Moment,
) -> Result<Option<Moment>, DbError> {
    let attempt = tx
        .first(
            "SELECT at FROM attempts WHERE case_id = $1 AND party = 'employer' AND at > $2 ORDER BY no DESC LIMIT 1",
            params![case, since],
            |row| row.get::<Moment>(0),
        )
        .await?;
    let session = tx
        .first(
            "SELECT at FROM mediation_sessions WHERE case_id = $1 AND at > $2 ORDER BY no DESC LIMIT 1",
            params![case, since],
            |row| row.get::<Moment>(0),
        )
        .await?;
    Ok(attempt.max(session))
}

/// Open cases on a rung of the ladder whose next action was due before a moment, the most overdue first.
pub(crate) async fn waiting(
    tx: &Tx,
    climbed: i64,
    due_before: Moment,
    rows_max: u32,
) -> Result<Vec<CaseId>, DbError> {
    tx.query(
        "SELECT id FROM cases WHERE closed_at IS NULL AND climbed = $1 AND next_action_at < $2 ORDER BY next_action_at LIMIT $3",
        params![climbed, due_before, rows_max],
        |row| row.get(0),
    )
    .await
}

/// Open cases in their first stages whose first answer fell due between two moments and of which nobody was told yet.
pub(crate) async fn unanswered(
    tx: &Tx,
    from: Moment,
    to: Moment,
    rows_max: u32,
) -> Result<Vec<CaseId>, DbError> {
    tx.query(
        "SELECT id FROM cases WHERE closed_at IS NULL AND first_response_due > $1 AND first_response_due <= $2 \
         AND stage IN ('enquiry', 'registered') AND NOT EXISTS (SELECT 1 FROM notices WHERE notices.case_id = cases.id \
         AND notices.kind = 'first_response') ORDER BY first_response_due LIMIT $3",
        params![from, to, rows_max],
        |row| row.get(0),
    )
    .await
}

/// Whether the worker of a case was spoken to since it was opened: an outgoing contact that was spoken, or an attempt that reached them.
pub(crate) async fn worker_was_answered(
    tx: &Tx,
    case: CaseId,
    opened_at: Moment,
) -> Result<bool, DbError> {
    let contact = tx
        .first(
            "SELECT no FROM contacts WHERE case_id = $1 AND incoming = FALSE AND finished_at IS NOT NULL LIMIT 1",
            params![case],
            |row| row.get::<i64>(0),
        )
        .await?;
    let attempt = tx
        .first(
            "SELECT no FROM attempts WHERE case_id = $1 AND party = 'worker' AND result = 'reached' AND at >= $2 LIMIT 1",
            params![case, opened_at],
            |row| row.get::<i64>(0),
        )
        .await?;
    Ok(contact.is_some() || attempt.is_some())
}

/// Open cases whose worker was tried in vain since a moment, each once, after `after`.
pub(crate) async fn tried_in_vain(
    tx: &Tx,
    since: Moment,
    after: CaseId,
    rows_max: u32,
) -> Result<Vec<CaseId>, DbError> {
    tx.query(
        "SELECT DISTINCT cases.id FROM attempts JOIN cases ON cases.id = attempts.case_id WHERE attempts.party = 'worker' \
         AND attempts.at > $1 AND attempts.result <> 'reached' AND cases.closed_at IS NULL AND cases.stage <> 'dormant' \
         AND cases.id > $2 ORDER BY cases.id LIMIT $3",
        params![since, after, rows_max],
        |row| row.get(0),
    )
    .await
}

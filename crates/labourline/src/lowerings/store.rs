//! Rows of proposals to keep a case less closely.

use super::{Decision, Lowering};
use kernel::{AccountId, CaseId, ChapterId, Moment};
use platform::{DbError, Row, Tx, params};
use uuid::Uuid;

const COLUMNS: &str = "lowerings.id, lowerings.case_id, cases.reference, lowerings.chapter_id, lowerings.from_level, \
     lowerings.to_level, lowerings.why, lowerings.proposed_by, lowerings.proposed_at, lowerings.lapses_at";
const FROM: &str = "lowerings JOIN cases ON cases.id = lowerings.case_id";

fn lowering(row: &Row<'_>) -> Result<Lowering, DbError> {
    Ok(Lowering {
        id: row.get(0)?,
        case: row.get(1)?,
        reference: row.get(2)?,
        chapter: row.get(3)?,
        from: row.get(4)?,
        to: row.get(5)?,
        why: row.get(6)?,
        proposed_by: row.get(7)?,
        proposed_at: row.get(8)?,
        lapses_at: row.get(9)?,
    })
}

/// Writes a proposal; false where one waits already.
pub(crate) async fn insert(tx: &Tx, l: &Lowering) -> Result<bool, DbError> {
    // One that ran out and that the clock has not met yet does not stand in the way.
    lapse_of(tx, l.case, l.proposed_at).await?;
    let written = tx
        .execute(
            "INSERT INTO lowerings (id, case_id, chapter_id, from_level, to_level, why, proposed_by, proposed_at, lapses_at, note) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '') ON CONFLICT DO NOTHING",
            params![l.id, l.case, l.chapter, l.from, l.to, &l.why, l.proposed_by, l.proposed_at, l.lapses_at],
        )
        .await?;
    Ok(written == 1)
}

async fn lapse_of(tx: &Tx, case: CaseId, now: Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE lowerings SET decision = 'lapsed', decided_at = $2 WHERE case_id = $1 AND decision IS NULL AND lapses_at <= $2",
        params![case, now],
    )
    .await?;
    Ok(())
}

/// The proposal, if it waits.
pub(crate) async fn waiting(tx: &Tx, id: Uuid, now: Moment) -> Result<Option<Lowering>, DbError> {
    tx.first(
        &format!("SELECT {COLUMNS} FROM {FROM} WHERE lowerings.id = $1 AND lowerings.decision IS NULL AND lowerings.lapses_at > $2"),
        params![id, now],
        lowering,
    )
    .await
}

/// The proposal that waits on a case.
pub(crate) async fn waiting_on(
    tx: &Tx,
    case: CaseId,
    now: Moment,
) -> Result<Option<Lowering>, DbError> {
    tx.first(
        &format!("SELECT {COLUMNS} FROM {FROM} WHERE lowerings.case_id = $1 AND lowerings.decision IS NULL AND lowerings.lapses_at > $2"),
        params![case, now],
        lowering,
    )
    .await
}

/// Proposals that wait in a chapter, the oldest first.
pub(crate) async fn of_chapter(
    tx: &Tx,
    chapter: ChapterId,
    now: Moment,
    rows_max: u32,
) -> Result<Vec<Lowering>, DbError> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE lowerings.chapter_id = $1 AND lowerings.decision IS NULL AND lowerings.lapses_at > $2 \
             ORDER BY lowerings.no LIMIT $3"
        ),
        params![chapter, now, rows_max],
        lowering,
    )
    .await
}

/// Proposals whose time is over and of which nobody was told.
pub(crate) async fn lapsing(tx: &Tx, now: Moment, rows_max: u32) -> Result<Vec<Lowering>, DbError> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE lowerings.decision IS NULL AND lowerings.lapses_at <= $1 \
             ORDER BY lowerings.lapses_at LIMIT $2"
        ),
        params![now, rows_max],
        lowering,
    )
    .await
}

/// Writes what became of one that waits; false where it does no longer.
pub(crate) async fn decide(
    tx: &Tx,
    id: Uuid,
    decision: Decision,
    by: Option<AccountId>,
    now: Moment,
    note: &str,
) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE lowerings SET decision = $2, decided_by = $3, decided_at = $4, note = $5 WHERE id = $1 AND decision IS NULL",
            params![id, decision, by, now, note],
        )
        .await?;
    Ok(written == 1)
}

/// Lets what waits on a case lapse: it is kept more closely from now on.
pub(crate) async fn lapse(tx: &Tx, case: CaseId, now: Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE lowerings SET decision = 'lapsed', decided_at = $2 WHERE case_id = $1 AND decision IS NULL",
        params![case, now],
    )
    .await?;
    Ok(())
}

//! Rows of emergency openings.

use super::{Opening, Verdict};
use kernel::{AccountId, CaseId, ChapterId, Moment};
use platform::{DbError, Row, Tx, params};
use uuid::Uuid;

const COLUMNS: &str = "openings.no, openings.id, openings.case_id, cases.reference, openings.chapter_id, openings.account_id, \
     openings.reason, openings.why, openings.opened_at, openings.until, openings.readings, openings.verdict, openings.reviewed_by, \
     openings.reviewed_at, openings.review_note";
const FROM: &str = "openings JOIN cases ON cases.id = openings.case_id";

fn opening(row: &Row<'_>) -> Result<Opening, DbError> {
    Ok(Opening {
        no: row.get(0)?,
        id: row.get(1)?,
        case: row.get(2)?,
        reference: row.get(3)?,
        chapter: row.get(4)?,
        account: row.get(5)?,
        reason: row.get(6)?,
        why: row.get(7)?,
        opened_at: row.get(8)?,
        until: row.get(9)?,
        readings: row.get(10)?,
        verdict: row.maybe(11)?,
        reviewed_by: row.maybe(12)?,
        reviewed_at: row.maybe(13)?,
        review_note: row.get(14)?,
    })
}

/// Writes an opening.
pub(crate) async fn insert(tx: &Tx, o: &Opening) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO openings (id, case_id, chapter_id, account_id, reason, why, opened_at, until, readings, review_note, climbed) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, '', 0)",
        params![o.id, o.case, o.chapter, o.account, o.reason, &o.why, o.opened_at, o.until],
    )
    .await?;
    Ok(())
}

/// The opening.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Opening>, DbError> {
    tx.first(
        &format!("SELECT {COLUMNS} FROM {FROM} WHERE openings.id = $1"),
        params![id],
        opening,
    )
    .await
}

/// The opening under which an account reads a case now.
pub(crate) async fn running(
    tx: &Tx,
    case: CaseId,
    account: AccountId,
    now: Moment,
) -> Result<Option<Uuid>, DbError> {
    tx.first(
        "SELECT id FROM openings WHERE case_id = $1 AND account_id = $2 AND until > $3 ORDER BY no DESC LIMIT 1",
        params![case, account, now],
        |row| row.get(0),
    )
    .await
}

/// Counts a reading.
pub(crate) async fn count_reading(tx: &Tx, id: Uuid) -> Result<(), DbError> {
    tx.execute(
        "UPDATE openings SET readings = readings + 1 WHERE id = $1",
        params![id],
    )
    .await?;
    Ok(())
}

/// Openings of a chapter: those nobody looked at first, then the latest.
pub(crate) async fn of_chapter(
    tx: &Tx,
    chapter: ChapterId,
    rows_max: u32,
) -> Result<Vec<Opening>, DbError> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE openings.chapter_id = $1 \
             ORDER BY CASE WHEN openings.verdict IS NULL THEN 0 ELSE 1 END, openings.no DESC LIMIT $2"
        ),
        params![chapter, rows_max],
        opening,
    )
    .await
}

/// Writes what a review found; false where somebody looked at it before.
pub(crate) async fn review(
    tx: &Tx,
    id: Uuid,
    verdict: Verdict,
    by: AccountId,
    now: Moment,
    note: &str,
) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE openings SET verdict = $2, reviewed_by = $3, reviewed_at = $4, review_note = $5 WHERE id = $1 AND verdict IS NULL",
            params![id, verdict, by, now, note],
        )
        .await?;
    Ok(written == 1)
}

/// Ends the access an opening gave.
pub(crate) async fn end(
    tx: &Tx,
    case: CaseId,
    account: AccountId,
    now: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE case_access SET until = $3 WHERE case_id = $1 AND account_id = $2 AND relation = 'opening' AND until > $3",
        params![case, account, now],
    )
    .await?;
    tx.execute(
        "UPDATE openings SET until = $3 WHERE case_id = $1 AND account_id = $2 AND until > $3",
        params![case, account, now],
    )
    .await?;
    Ok(())
}

/// Openings nobody looked at, made before a moment, of which nobody further was told.
pub(crate) async fn waiting(
    tx: &Tx,
    opened_before: Moment,
    rows_max: u32,
) -> Result<Vec<Opening>, DbError> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE openings.verdict IS NULL AND openings.climbed = 0 AND openings.opened_at <= $1 \
             ORDER BY openings.opened_at LIMIT $2"
        ),
        params![opened_before, rows_max],
        opening,
    )
    .await
}

/// Writes that it climbed; false where it had, or somebody looked at it.
pub(crate) async fn climb(tx: &Tx, id: Uuid) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE openings SET climbed = 1 WHERE id = $1 AND verdict IS NULL AND climbed = 0",
            params![id],
        )
        .await?;
    Ok(written == 1)
}

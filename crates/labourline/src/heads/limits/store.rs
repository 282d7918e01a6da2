//! Rows of last days.

use super::{ALL_WARNED, Limit, LimitDecision};
use kernel::{AccountId, CaseId, Day, Moment};
use platform::{DbError, Row, Tx, params};
use uuid::Uuid;

/// Last days of one case read at once.
const ROWS_MAX: u32 = 5_000;

const COLUMNS: &str =
    "id, case_id, number, question, last_day, warned, decision, decided_by, decided_at";

fn limit(row: &Row<'_>) -> Result<Limit, DbError> {
    Ok(Limit {
        id: row.get(0)?,
        case: row.get(1)?,
        number: row.get(2)?,
        question: row.get(3)?,
        last_day: row.get(4)?,
        warned: row.get(5)?,
        decision: row.maybe(6)?,
        decided_by: row.maybe(7)?,
        decided_at: row.maybe(8)?,
    })
}

pub(crate) async fn find(
    tx: &Tx,
    case: CaseId,
    number: i64,
    question: &str,
) -> Result<Option<Limit>, DbError> {
    tx.first(
        &format!(
            "SELECT {COLUMNS} FROM limitations WHERE case_id = $1 AND number = $2 AND question = $3"
        ),
        params![case, number, question],
        limit,
    )
    .await
}

/// All of a case, the nearest first.
pub(crate) async fn of_case(tx: &Tx, case: CaseId) -> Result<Vec<Limit>, DbError> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM limitations WHERE case_id = $1 ORDER BY last_day, number LIMIT $2"),
        params![case, ROWS_MAX],
        limit,
    )
    .await
}

/// Writes a last day anew: no decision stands for it.
pub(crate) async fn put(
    tx: &Tx,
    id: Uuid,
    case: CaseId,
    number: i64,
    question: &str,
    last_day: Day,
    warned: i64,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO limitations (id, case_id, number, question, last_day, warned) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (case_id, number, question) DO UPDATE SET last_day = excluded.last_day, warned = excluded.warned, \
         decision = NULL, decided_by = NULL, decided_at = NULL",
        params![id, case, number, question, last_day, warned],
    )
    .await?;
    Ok(())
}

pub(crate) async fn remove(
    tx: &Tx,
    case: CaseId,
    number: i64,
    question: &str,
) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM limitations WHERE case_id = $1 AND number = $2 AND question = $3",
        params![case, number, question],
    )
    .await?;
    Ok(())
}

pub(crate) async fn warned(tx: &Tx, id: Uuid, warned: i64) -> Result<(), DbError> {
    tx.execute(
        "UPDATE limitations SET warned = $2 WHERE id = $1",
        params![id, warned],
    )
    .await?;
    Ok(())
}

pub(crate) async fn decide(
    tx: &Tx,
    id: Uuid,
    decision: LimitDecision,
    by: AccountId,
    now: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE limitations SET decision = $2, decided_by = $3, decided_at = $4 WHERE id = $1",
        params![id, decision, by, now],
    )
    .await?;
    Ok(())
}

/// Whether a last day of the case waits for a decision.
pub(crate) async fn undecided(tx: &Tx, case: CaseId) -> Result<bool, DbError> {
    let found = tx
        .first(
            "SELECT number FROM limitations WHERE case_id = $1 AND decision IS NULL LIMIT 1",
            params![case],
            |row| row.get::<i64>(0),
        )
        .await?;
    Ok(found.is_some())
}

/// Undecided last days up to a day of which not everything was told yet, the nearest first.
pub(crate) async fn near(
    tx: &Tx,
    until: Day,
    after: Uuid,
    rows_max: u32,
) -> Result<Vec<Limit>, DbError> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM limitations WHERE decision IS NULL AND last_day <= $1 AND warned < $2 AND id > $3 ORDER BY id LIMIT $4"
        ),
        params![until, ALL_WARNED, after, rows_max],
        limit,
    )
    .await
}

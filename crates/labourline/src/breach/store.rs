//! Which cases a breach touched, and whom to tell.

use kernel::{AccountId, CaseId, Moment, PersonId, Reference};
use platform::{DbError, Param, Tx, params};

/// Cases read at once.
const CASES_AT_ONCE: u32 = 500;
/// Looks of one account.
const LOOKS_MAX: u32 = 200_000;

/// A case and its workers.
pub(super) struct Touched {
    pub(super) no: i64,
    pub(super) case: CaseId,
    pub(super) reference: Reference,
    pub(super) purged: bool,
}

/// Cases after row `after`: all there were at `until`.
pub(super) async fn cases_until(
    tx: &Tx,
    after: i64,
    until: Moment,
) -> Result<Vec<Touched>, DbError> {
    tx.query(
        "SELECT no, id, reference, purged_at FROM cases WHERE no > $1 AND created_at <= $2 ORDER BY no LIMIT $3",
        params![after, until, CASES_AT_ONCE],
        |row| {
            Ok(Touched {
                no: row.get(0)?,
                case: row.get(1)?,
                reference: row.get(2)?,
                purged: row.maybe::<i64>(3)?.is_some(),
            })
        },
    )
    .await
}

/// One case, by id or by reference.
pub(super) async fn case(
    tx: &Tx,
    id: Option<CaseId>,
    reference: Option<Reference>,
) -> Result<Option<Touched>, DbError> {
    let (column, param): (&str, Param<'_>) = match (id, reference) {
        (Some(id), _) => ("id", id.into()),
        (None, Some(reference)) => ("reference", reference.into()),
        (None, None) => return Ok(None),
    };
    tx.first(
        &format!("SELECT no, id, reference, purged_at FROM cases WHERE {column} = $1"),
        &[param],
        |row| {
            Ok(Touched {
                no: row.get(0)?,
                case: row.get(1)?,
                reference: row.get(2)?,
                purged: row.maybe::<i64>(3)?.is_some(),
            })
        },
    )
    .await
}

/// The workers of a case: number and person.
pub(super) async fn workers(tx: &Tx, case: CaseId) -> Result<Vec<(i64, PersonId)>, DbError> {
    tx.query(
        "SELECT number, person_id FROM claimants WHERE case_id = $1 ORDER BY number LIMIT 500",
        params![case],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// The references an account looked at between two hours.
pub(super) async fn looked_at(
    tx: &Tx,
    account: AccountId,
    (from, to): (i64, i64),
) -> Result<Vec<String>, DbError> {
    tx.query(
        "SELECT DISTINCT subject FROM reading_tallies WHERE account_id = $1 AND kind = 'case' AND hour >= $2 AND hour <= $3 LIMIT $4",
        params![account, from, to, LOOKS_MAX],
        |row| row.get(0),
    )
    .await
}

//! Rows of who is named on a case.

use super::Named;
use kernel::{AccountId, CaseId, Moment};
use platform::{DbError, Scope, Tx, params};

/// Who is named on a case at a moment, without their names.
pub(crate) async fn live(tx: &Tx, case: CaseId, now: Moment) -> Result<Vec<Named>, DbError> {
    tx.query(
        "SELECT account_id, relation, since, until, why FROM case_access WHERE case_id = $1 AND until > $2 \
         ORDER BY account_id, relation",
        params![case, now],
        |row| {
            Ok(Named {
                account_id: row.get(0)?,
                name: String::new(),
                relation: row.get(1)?,
                since: row.get(2)?,
                until: row.get(3)?,
                why: row.get(4)?,
            })
        },
    )
    .await
}

/// In which ways one account is named on a case at a moment.
pub(crate) async fn live_of(
    tx: &Tx,
    case: CaseId,
    account: AccountId,
    now: Moment,
) -> Result<Vec<String>, DbError> {
    tx.query(
        "SELECT relation FROM case_access WHERE case_id = $1 AND account_id = $2 AND until > $3",
        params![case, account, now],
        |row| row.get(0),
    )
    .await
}

/// Ends the time of everybody but these two.
pub(crate) async fn end_others(
    tx: &Tx,
    case: CaseId,
    stay: [Option<AccountId>; 2],
    now: Moment,
) -> Result<u64, DbError> {
    // Nobody's id: the two places of the statement are always filled.
    let [first, second] = stay.map(|one| one.unwrap_or(AccountId(uuid::Uuid::nil())));
    tx.execute(
        "UPDATE case_access SET until = $2 WHERE case_id = $1 AND until > $2 AND account_id <> $3 AND account_id <> $4",
        params![case, now, first, second],
    )
    .await
}

/// Names somebody; named again, the time and the reason are the new ones.
pub(crate) async fn name(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    account: AccountId,
    until: Moment,
    why: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO case_access (case_id, account_id, relation, since, until, given_by, why) \
         VALUES ($1, $2, 'further', $3, $4, $5, $6) ON CONFLICT (case_id, account_id, relation) \
         DO UPDATE SET until = excluded.until, given_by = excluded.given_by, why = excluded.why, warned_at = NULL, ended_at = NULL",
        params![case, account, scope.now(), until, scope.actor().word(), why],
    )
    .await?;
    Ok(())
}

/// Ends every way in which somebody is named; how many there were.
pub(crate) async fn end(
    tx: &Tx,
    case: CaseId,
    account: AccountId,
    now: Moment,
) -> Result<u64, DbError> {
    tx.execute(
        "UPDATE case_access SET until = $3 WHERE case_id = $1 AND account_id = $2 AND until > $3",
        params![case, account, now],
    )
    .await
}

/// A name on a case: which case, who, as what.
pub(crate) type Name = (CaseId, AccountId, String);

fn name_of(row: &platform::Row<'_>) -> Result<Name, DbError> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

/// Names that run out before `soon` and whose holders were not warned yet. An emergency opening is short and says its end at once.
pub(crate) async fn ending(
    tx: &Tx,
    now: Moment,
    soon: Moment,
    rows_max: u32,
) -> Result<Vec<Name>, DbError> {
    tx.query(
        "SELECT case_id, account_id, relation FROM case_access WHERE ended_at IS NULL AND until > $1 AND until <= $2 \
         AND warned_at IS NULL AND relation <> 'opening' ORDER BY until LIMIT $3",
        params![now, soon, rows_max],
        name_of,
    )
    .await
}

/// Names that have run out and were not written down yet.
pub(crate) async fn ended(tx: &Tx, now: Moment, rows_max: u32) -> Result<Vec<Name>, DbError> {
    tx.query(
        "SELECT case_id, account_id, relation FROM case_access WHERE ended_at IS NULL AND until <= $1 ORDER BY until LIMIT $2",
        params![now, rows_max],
        name_of,
    )
    .await
}

/// Writes that somebody was warned; false where they were before.
pub(crate) async fn mark_warned(
    tx: &Tx,
    case: CaseId,
    account: AccountId,
    relation: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE case_access SET warned_at = $4 WHERE case_id = $1 AND account_id = $2 AND relation = $3 AND warned_at IS NULL",
            params![case, account, relation, now],
        )
        .await?;
    Ok(written == 1)
}

/// Writes that a name has run out; false where it was written before, or somebody extended it.
pub(crate) async fn mark_ended(
    tx: &Tx,
    case: CaseId,
    account: AccountId,
    relation: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE case_access SET ended_at = $4 WHERE case_id = $1 AND account_id = $2 AND relation = $3 AND ended_at IS NULL \
             AND until <= $4",
            params![case, account, relation, now],
        )
        .await?;
    Ok(written == 1)
}

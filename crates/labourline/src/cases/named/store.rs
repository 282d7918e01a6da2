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
         DO UPDATE SET until = excluded.until, given_by = excluded.given_by, why = excluded.why",
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

//! Rows of showings and alarms.

use super::show::Showing;
use kernel::{AccountId, CaseId, ChapterId, Moment};
use platform::{DbError, Scope, Tx, params};
use uuid::Uuid;

/// Alarms of one account that are looked back on.
const ALARMS_MAX: u32 = 100;

/// Writes down that a number was shown.
pub(super) async fn insert(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    showing: &Showing,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO number_showings (id, account_id, chapter_id, case_id, subject, subject_id, why, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            scope.new_id::<Uuid>(), account, showing.chapter, showing.case, showing.of, showing.id, showing.why, scope.now()
        ],
    )
    .await?;
    Ok(())
}

/// How many numbers an account was shown since a moment.
pub(super) async fn count_since(
    tx: &Tx,
    account: AccountId,
    since: Moment,
) -> Result<i64, DbError> {
    tx.one(
        "SELECT COUNT(*) FROM number_showings WHERE account_id = $1 AND at > $2",
        params![account, since],
        |row| row.get(0),
    )
    .await
}

/// The latest case of which an account was shown a number since a moment.
pub(super) async fn case_since(
    tx: &Tx,
    account: AccountId,
    since: Moment,
) -> Result<Option<CaseId>, DbError> {
    tx.first(
        "SELECT case_id FROM number_showings WHERE account_id = $1 AND at > $2 AND case_id IS NOT NULL ORDER BY no DESC LIMIT 1",
        params![account, since],
        |row| row.get(0),
    )
    .await
}

/// The alarm about an account since a moment.
pub(super) async fn alarm_since(
    tx: &Tx,
    account: AccountId,
    since: Moment,
) -> Result<Option<Uuid>, DbError> {
    tx.first(
        "SELECT id FROM number_alarms WHERE account_id = $1 AND at > $2 ORDER BY at DESC LIMIT 1",
        params![account, since],
        |row| row.get(0),
    )
    .await
}

/// Raises an alarm.
pub(super) async fn insert_alarm(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    chapter: ChapterId,
    shown: i64,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO number_alarms (id, account_id, chapter_id, shown, at) VALUES ($1, $2, $3, $4, $5)",
        params![scope.new_id::<Uuid>(), account, chapter, shown, scope.now()],
    )
    .await?;
    Ok(())
}

/// How many it has come to.
pub(super) async fn set_shown(tx: &Tx, alarm: Uuid, shown: i64) -> Result<(), DbError> {
    tx.execute(
        "UPDATE number_alarms SET shown = $2 WHERE id = $1 AND shown < $2",
        params![alarm, shown],
    )
    .await?;
    Ok(())
}

/// When alarms about an account were raised since a moment, and how many numbers they came to.
pub(crate) async fn alarms_of(
    tx: &Tx,
    account: AccountId,
    since: Moment,
) -> Result<Vec<(Moment, i64)>, DbError> {
    tx.query(
        "SELECT at, shown FROM number_alarms WHERE account_id = $1 AND at > $2 ORDER BY at DESC LIMIT $3",
        params![account, since, ALARMS_MAX],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

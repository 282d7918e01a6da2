//! Rows of what was looked at.

use super::{Kind, Looked, Oddity};
use kernel::{AccountId, Moment};
use platform::{DbError, Tx, params};

/// The most counts of one account that are looked at.
const COUNTS_MAX: u32 = 50_000;

/// A count of one hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Count {
    /// Who.
    pub account: AccountId,
    /// In which hour.
    pub hour: i64,
    /// What.
    pub kind: Kind,
    /// Which.
    pub subject: String,
    /// How often.
    pub times: i64,
}

/// Adds to a count.
pub(crate) async fn add(
    tx: &Tx,
    account: AccountId,
    hour: i64,
    kind: Kind,
    subject: &str,
    times: i64,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO reading_tallies (account_id, hour, kind, subject, times) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (account_id, hour, kind, subject) DO UPDATE SET times = reading_tallies.times + excluded.times",
        params![account, hour, kind, subject, times],
    )
    .await?;
    Ok(())
}

/// The counts of an account since an hour.
pub(crate) async fn counts_of(
    tx: &Tx,
    account: AccountId,
    since: i64,
) -> Result<Vec<Count>, DbError> {
    tx.query(
        "SELECT account_id, hour, kind, subject, times FROM reading_tallies WHERE account_id = $1 AND hour >= $2 \
         ORDER BY hour DESC LIMIT $3",
        params![account, since, COUNTS_MAX],
        |row| {
            Ok(Count {
                account: row.get(0)?,
                hour: row.get(1)?,
                kind: row.get(2)?,
                subject: row.get(3)?,
                times: row.get(4)?,
            })
        },
    )
    .await
}

/// What somebody wrote to it.
pub(crate) async fn looked(tx: &Tx, one: &Oddity) -> Result<Option<Looked>, DbError> {
    tx.first(
        "SELECT looked_by, looked_at, note FROM reading_looks WHERE account_id = $1 AND pattern = $2 AND day = $3 AND subject = $4",
        params![one.account, one.pattern, one.day, &one.subject],
        |row| {
            Ok(Looked {
                by: row.get(0)?,
                at: row.get(1)?,
                note: row.get(2)?,
            })
        },
    )
    .await
}

/// Writes that somebody asked; asked again, the later word stands (both are in the journal).
pub(crate) async fn put_look(
    tx: &Tx,
    one: &Oddity,
    by: AccountId,
    at: Moment,
    note: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO reading_looks (account_id, pattern, day, subject, looked_by, looked_at, note) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (account_id, pattern, day, subject) DO UPDATE SET looked_by = excluded.looked_by, \
         looked_at = excluded.looked_at, note = excluded.note",
        params![one.account, one.pattern, one.day, &one.subject, by, at, note],
    )
    .await?;
    Ok(())
}

/// Forgets counts older than an hour of the past.
pub(crate) async fn forget_before(tx: &Tx, hour: i64) -> Result<u64, DbError> {
    tx.execute("DELETE FROM reading_tallies WHERE hour < $1", params![hour])
        .await
}

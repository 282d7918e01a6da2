//! Rows of the worker's way in: keys, sessions, ratings; and the promises and payments of the worker's own case.

use crate::ledger::ReceiptId;
use kernel::{CaseId, Day, Language, Moment, Paise, Reference};
use platform::{DbError, Scope, Tx, params};
use uuid::Uuid;

/// Promises and payments shown on the page.
const ROWS_MAX: i64 = 50;

/// What stands behind a reference at the door.
pub(crate) struct Lock {
    pub(crate) case: CaseId,
    pub(crate) language: Language,
    pub(crate) pin_hash: String,
}

/// The lock of the case with this reference. Nothing of it is told to whoever asks: it is what a PIN is held against.
pub(crate) async fn lock(tx: &Tx, reference: Reference) -> Result<Option<Lock>, DbError> {
    tx.first(
        "SELECT worker_keys.case_id, cases.language, worker_keys.pin_hash FROM worker_keys \
         JOIN cases ON cases.id = worker_keys.case_id WHERE cases.reference = $1",
        params![reference],
        |row| {
            Ok(Lock {
                case: row.get(0)?,
                language: row.get(1)?,
                pin_hash: row.get(2)?,
            })
        },
    )
    .await
}

/// Takes one of the tries; false where none is left.
pub(crate) async fn take_try(tx: &Tx, case: CaseId, tries_max: u32) -> Result<bool, DbError> {
    let taken = tx
        .execute(
            "UPDATE worker_keys SET tries = tries + 1 WHERE case_id = $1 AND locked_at IS NULL AND tries < $2",
            params![case, tries_max],
        )
        .await?;
    Ok(taken == 1)
}

/// Locks the page if the tries are used up; whether that happened now.
pub(crate) async fn lock_if_used_up(
    tx: &Tx,
    case: CaseId,
    tries_max: u32,
    now: Moment,
) -> Result<bool, DbError> {
    let locked = tx
        .execute(
            "UPDATE worker_keys SET locked_at = $3 WHERE case_id = $1 AND tries >= $2 AND locked_at IS NULL",
            params![case, tries_max, now],
        )
        .await?;
    Ok(locked == 1)
}

/// Gives all tries back; false where the case has no PIN.
pub(crate) async fn unlock(tx: &Tx, case: CaseId) -> Result<bool, DbError> {
    let lifted = tx
        .execute(
            "UPDATE worker_keys SET tries = 0, locked_at = NULL WHERE case_id = $1",
            params![case],
        )
        .await?;
    Ok(lifted == 1)
}

/// Puts a new PIN in place of the one before.
pub(crate) async fn put_key(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    pin_hash: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO worker_keys (case_id, pin_hash, tries, locked_at, given_by, given_at) VALUES ($1, $2, 0, NULL, $3, $4) \
         ON CONFLICT (case_id) DO UPDATE SET pin_hash = excluded.pin_hash, tries = 0, locked_at = NULL, \
         given_by = excluded.given_by, given_at = excluded.given_at",
        params![case, pin_hash, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

/// When the PIN was given, tries used, when it was locked.
pub(crate) async fn key(
    tx: &Tx,
    case: CaseId,
) -> Result<Option<(Moment, i64, Option<Moment>)>, DbError> {
    tx.first(
        "SELECT given_at, tries, locked_at FROM worker_keys WHERE case_id = $1",
        params![case],
        |row| Ok((row.get(0)?, row.get(1)?, row.maybe(2)?)),
    )
    .await
}

/// A session of a worker.
pub(crate) struct SessionRow {
    pub(crate) case: CaseId,
    pub(crate) last_seen_at: Moment,
    pub(crate) expires_at: Moment,
}

pub(crate) async fn insert_session(
    tx: &Tx,
    token_hash: &[u8; 32],
    case: CaseId,
    now: Moment,
    expires_at: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO worker_sessions (token_hash, case_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)",
        params![token_hash, case, now, expires_at],
    )
    .await?;
    Ok(())
}

pub(crate) async fn session(tx: &Tx, token_hash: &[u8; 32]) -> Result<Option<SessionRow>, DbError> {
    tx.first(
        "SELECT case_id, last_seen_at, expires_at FROM worker_sessions WHERE token_hash = $1",
        params![token_hash],
        |row| {
            Ok(SessionRow {
                case: row.get(0)?,
                last_seen_at: row.get(1)?,
                expires_at: row.get(2)?,
            })
        },
    )
    .await
}

pub(crate) async fn touch_session(
    tx: &Tx,
    token_hash: &[u8; 32],
    now: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE worker_sessions SET last_seen_at = $2 WHERE token_hash = $1",
        params![token_hash, now],
    )
    .await?;
    Ok(())
}

pub(crate) async fn end_session(tx: &Tx, token_hash: &[u8; 32]) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM worker_sessions WHERE token_hash = $1",
        params![token_hash],
    )
    .await?;
    Ok(())
}

/// Ends every session of a case: whoever knew the old PIN is out.
pub(crate) async fn end_sessions_of(tx: &Tx, case: CaseId) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM worker_sessions WHERE case_id = $1",
        params![case],
    )
    .await?;
    Ok(())
}

/// Forgets sessions that have run out.
pub(crate) async fn forget_sessions(
    tx: &Tx,
    now: Moment,
    idle_since: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM worker_sessions WHERE expires_at <= $1 OR last_seen_at <= $2",
        params![now, idle_since],
    )
    .await?;
    Ok(())
}

/// A promise of the employer's side that is not paid yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    /// By when.
    pub due_on: Day,
    /// How much.
    pub amount: Paise,
    /// How much of it came.
    pub received: Paise,
}

/// The promises of a case that wait for money, the earliest first.
pub(crate) async fn promises(tx: &Tx, case: CaseId) -> Result<Vec<Promised>, DbError> {
    tx.query(
        "SELECT due_on, amount_paise, received_paise FROM instalments WHERE case_id = $1 AND state IN ('open', 'late') \
         AND received_paise < amount_paise ORDER BY due_on, number LIMIT $2",
        params![case, ROWS_MAX],
        |row| {
            Ok(Promised {
                due_on: row.get(0)?,
                amount: row.get(1)?,
                received: row.get(2)?,
            })
        },
    )
    .await
}

/// A payment that waits for the worker's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToConfirm {
    /// Which.
    pub id: ReceiptId,
    /// How much.
    pub amount: Paise,
    /// When it is said to have been paid.
    pub received_on: Day,
}

/// The payments of a case that wait for the worker's word, the earliest first.
pub(crate) async fn to_confirm(tx: &Tx, case: CaseId) -> Result<Vec<ToConfirm>, DbError> {
    tx.query(
        "SELECT id, amount_paise, received_on FROM receipts WHERE case_id = $1 AND state = 'received' ORDER BY no LIMIT $2",
        params![case, ROWS_MAX],
        |row| {
            Ok(ToConfirm {
                id: row.get(0)?,
                amount: row.get(1)?,
                received_on: row.get(2)?,
            })
        },
    )
    .await
}

/// The latest rating: its id, stars and time.
pub(crate) async fn last_rating(
    tx: &Tx,
    case: CaseId,
) -> Result<Option<(Uuid, i64, Moment)>, DbError> {
    tx.first(
        "SELECT id, stars, at FROM ratings WHERE case_id = $1 ORDER BY at DESC, id DESC LIMIT 1",
        params![case],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

pub(crate) async fn insert_rating(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    stars: i64,
    words: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO ratings (id, case_id, stars, words, at) VALUES ($1, $2, $3, $4, $5)",
        params![scope.new_id::<Uuid>(), case, stars, words, scope.now()],
    )
    .await?;
    Ok(())
}

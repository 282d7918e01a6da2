//! Rows of the worker's way in: PINs, sessions, ratings; and the payments to the worker.

use super::keys::{ClaimantKey, KeyState};
use super::slips::{DrawnPin, Recipient};
use crate::cases::store::claimants::CLAIMANTS_MAX;
use crate::ledger::ReceiptId;
use crate::receipts::ReceiptWord;
use kernel::{CaseId, Day, Language, Moment, Paise, Reference};
use platform::{DbError, OwnMatter, Param, Scope, Tx, params};
use uuid::Uuid;

/// Payments shown on the page.
const ROWS_MAX: i64 = 50;

/// Rows written with one statement.
const ROWS_AT_ONCE: usize = 50;

/// What stands behind a reference and a worker's number at the door.
pub(crate) struct Lock {
    pub(crate) own: OwnMatter,
    pub(crate) language: Language,
    pub(crate) pin_hash: String,
}

/// The lock of that worker of the case with this reference. Nothing of it is told to whoever asks: it is what a PIN is held against.
pub(crate) async fn lock(
    tx: &Tx,
    reference: Reference,
    claimant: i64,
) -> Result<Option<Lock>, DbError> {
    tx.first(
        "SELECT worker_pins.case_id, cases.language, worker_pins.pin_hash FROM worker_pins \
         JOIN cases ON cases.id = worker_pins.case_id WHERE cases.reference = $1 AND worker_pins.claimant_number = $2",
        params![reference, claimant],
        |row| {
            Ok(Lock {
                own: OwnMatter {
                    case: row.get(0)?,
                    claimant,
                },
                language: row.get(1)?,
                pin_hash: row.get(2)?,
            })
        },
    )
    .await
}

/// Takes one of the tries; false where none is left.
pub(crate) async fn take_try(tx: &Tx, own: OwnMatter, tries_max: u32) -> Result<bool, DbError> {
    let taken = tx
        .execute(
            "UPDATE worker_pins SET tries = tries + 1 WHERE case_id = $1 AND claimant_number = $2 AND locked_at IS NULL AND tries < $3",
            params![own.case, own.claimant, tries_max],
        )
        .await?;
    Ok(taken == 1)
}

/// Locks the page if the tries are used up; whether that happened now.
pub(crate) async fn lock_if_used_up(
    tx: &Tx,
    own: OwnMatter,
    tries_max: u32,
    now: Moment,
) -> Result<bool, DbError> {
    let locked = tx
        .execute(
            "UPDATE worker_pins SET locked_at = $4 WHERE case_id = $1 AND claimant_number = $2 AND tries >= $3 AND locked_at IS NULL",
            params![own.case, own.claimant, tries_max, now],
        )
        .await?;
    Ok(locked == 1)
}

/// Gives all tries back to one worker or to all of a case; how many of them have a PIN.
pub(crate) async fn unlock(tx: &Tx, case: CaseId, claimant: Option<i64>) -> Result<u64, DbError> {
    let mut params: Vec<Param<'_>> = vec![case.into()];
    let only = claimant.map_or("", |number| {
        params.push(number.into());
        "AND claimant_number = $2"
    });
    tx.execute(
        &format!("UPDATE worker_pins SET tries = 0, locked_at = NULL WHERE case_id = $1 {only}"),
        &params,
    )
    .await
}

const PUT: &str = "ON CONFLICT (case_id, claimant_number) DO UPDATE SET pin_hash = excluded.pin_hash, tries = 0, locked_at = NULL, \
     given_by = excluded.given_by, given_at = excluded.given_at";

/// Puts a new PIN in place of the one before.
pub(crate) async fn put_key(
    tx: &Tx,
    scope: &Scope,
    own: OwnMatter,
    pin_hash: &str,
) -> Result<(), DbError> {
    tx.execute(
        &format!(
            "INSERT INTO worker_pins (case_id, claimant_number, pin_hash, tries, locked_at, given_by, given_at) \
             VALUES ($1, $2, $3, 0, NULL, $4, $5) {PUT}"
        ),
        params![own.case, own.claimant, pin_hash, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

/// Puts many new PINs in place of those before.
pub(crate) async fn put_keys(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    drawn: &[&DrawnPin],
) -> Result<(), DbError> {
    for some in drawn.chunks(ROWS_AT_ONCE) {
        let by = scope.actor().word();
        let mut params: Vec<Param<'_>> = vec![case.into(), Param::from(&by), scope.now().into()];
        let mut values = Vec::with_capacity(some.len());
        for pin in some {
            let at = params.len();
            values.push(format!("($1, ${}, ${}, 0, NULL, $2, $3)", at + 1, at + 2));
            params.extend([pin.number.into(), Param::from(&pin.pin_hash)]);
        }
        let sql = format!(
            "INSERT INTO worker_pins (case_id, claimant_number, pin_hash, tries, locked_at, given_by, given_at) VALUES {} {PUT}",
            values.join(", ")
        );
        tx.execute(&sql, &params).await?;
    }
    Ok(())
}

/// The workers of a case after a number, each with how their way in stands.
pub(crate) async fn keys(
    tx: &Tx,
    case: CaseId,
    after: i64,
    rows_max: u32,
    tries_max: u32,
) -> Result<Vec<ClaimantKey>, DbError> {
    let mut found = tx.query(
        "SELECT claimants.number, claimants.name, worker_pins.given_at, COALESCE(worker_pins.tries, 0), worker_pins.locked_at \
         FROM claimants LEFT JOIN worker_pins ON worker_pins.case_id = claimants.case_id \
         AND worker_pins.claimant_number = claimants.number \
         WHERE claimants.case_id = $1 AND claimants.number > $2 ORDER BY claimants.number LIMIT $3",
        params![case, after, rows_max],
        move |row| {
            let tries: i64 = row.get(3)?;
            let locked_at: Option<Moment> = row.maybe(4)?;
            Ok(ClaimantKey {
                number: row.get(0)?,
                name: row.get(1)?,
                state: KeyState {
                    given_at: row.maybe(2)?,
                    tries,
                    locked: locked_at.is_some() || tries >= i64::from(tries_max),
                },
            })
        },
    )
    .await?;
    let sealed = found
        .iter_mut()
        .map(|one| crate::seals::text(case, "claimants.name", one.number, &mut one.name));
    crate::seals::open(tx, sealed).await?;
    Ok(found)
}

/// How many workers of a case have a PIN, and how many of their pages are locked.
pub(crate) async fn count_keys(
    tx: &Tx,
    case: CaseId,
    tries_max: u32,
) -> Result<(i64, i64), DbError> {
    let found = tx
        .first(
            "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN locked_at IS NOT NULL OR tries >= $2 THEN 1 ELSE 0 END), 0) AS BIGINT) \
             FROM worker_pins WHERE case_id = $1",
            params![case, tries_max],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    Ok(found.unwrap_or_default())
}

/// The workers of a case who have not left, and of these, unless PINs are to be renewed, those who have none.
pub(crate) async fn recipients(
    tx: &Tx,
    case: CaseId,
    renew: bool,
) -> Result<Vec<Recipient>, DbError> {
    let only = if renew {
        ""
    } else {
        "AND NOT EXISTS (SELECT 1 FROM worker_pins WHERE worker_pins.case_id = claimants.case_id \
         AND worker_pins.claimant_number = claimants.number)"
    };
    let mut found = tx.query(
        &format!(
            "SELECT number, name FROM claimants WHERE case_id = $1 AND state <> 'withdrawn' {only} ORDER BY number LIMIT $2"
        ),
        params![case, CLAIMANTS_MAX],
        |row| {
            Ok(Recipient {
                number: row.get(0)?,
                name: row.get(1)?,
            })
        },
    )
    .await?;
    let sealed = found
        .iter_mut()
        .map(|one| crate::seals::text(case, "claimants.name", one.number, &mut one.name));
    crate::seals::open(tx, sealed).await?;
    Ok(found)
}

/// A session of a worker.
pub(crate) struct SessionRow {
    pub(crate) own: OwnMatter,
    pub(crate) last_seen_at: Moment,
    pub(crate) expires_at: Moment,
}

pub(crate) async fn insert_session(
    tx: &Tx,
    token_hash: &[u8; 32],
    own: OwnMatter,
    now: Moment,
    expires_at: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO worker_sessions (token_hash, case_id, claimant_number, created_at, last_seen_at, expires_at) \
         VALUES ($1, $2, $3, $4, $4, $5)",
        params![token_hash, own.case, own.claimant, now, expires_at],
    )
    .await?;
    Ok(())
}

pub(crate) async fn session(tx: &Tx, token_hash: &[u8; 32]) -> Result<Option<SessionRow>, DbError> {
    tx.first(
        "SELECT case_id, claimant_number, last_seen_at, expires_at FROM worker_sessions WHERE token_hash = $1",
        params![token_hash],
        |row| {
            Ok(SessionRow {
                own: OwnMatter {
                    case: row.get(0)?,
                    claimant: row.get(1)?,
                },
                last_seen_at: row.get(2)?,
                expires_at: row.get(3)?,
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

/// Ends every session of a worker: whoever knew the old PIN is out.
pub(crate) async fn end_sessions_of(tx: &Tx, own: OwnMatter) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM worker_sessions WHERE case_id = $1 AND claimant_number = $2",
        params![own.case, own.claimant],
    )
    .await?;
    Ok(())
}

/// Ends every session of a case.
pub(crate) async fn end_sessions_of_case(tx: &Tx, case: CaseId) -> Result<(), DbError> {
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

/// A payment to the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnReceipt {
    /// Which.
    pub id: ReceiptId,
    /// How much.
    pub amount: Paise,
    /// When it is said to have been paid.
    pub received_on: Day,
    /// How it stands.
    pub state: ReceiptWord,
}

/// The payments to one worker of a case, the earliest first; none that was written down by mistake.
pub(crate) async fn receipts(tx: &Tx, own: OwnMatter) -> Result<Vec<OwnReceipt>, DbError> {
    tx.query(
        "SELECT id, amount_paise, received_on, state FROM receipts WHERE case_id = $1 AND claimant_number = $2 AND state <> 'void' \
         ORDER BY no LIMIT $3",
        params![own.case, own.claimant, ROWS_MAX],
        |row| {
            Ok(OwnReceipt {
                id: row.get(0)?,
                amount: row.get(1)?,
                received_on: row.get(2)?,
                state: row.get(3)?,
            })
        },
    )
    .await
}

/// The latest rating of a worker: its id, stars and time.
pub(crate) async fn last_rating(
    tx: &Tx,
    own: OwnMatter,
) -> Result<Option<(Uuid, i64, Moment)>, DbError> {
    tx.first(
        "SELECT id, stars, at FROM ratings WHERE case_id = $1 AND claimant_number = $2 ORDER BY at DESC, id DESC LIMIT 1",
        params![own.case, own.claimant],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

pub(crate) async fn insert_rating(
    tx: &Tx,
    scope: &Scope,
    own: OwnMatter,
    stars: i64,
    words: &str,
) -> Result<(), DbError> {
    let id: Uuid = scope.new_id();
    let words = crate::seals::of(tx, own.case)
        .await?
        .text("ratings.words", id, words)?
        .into_owned();
    tx.execute(
        "INSERT INTO ratings (id, case_id, claimant_number, stars, words, at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![id, own.case, own.claimant, stars, words, scope.now()],
    )
    .await?;
    Ok(())
}

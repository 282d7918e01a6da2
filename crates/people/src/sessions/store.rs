//! Rows of sessions, known browsers and failed tries.

use super::session::{DeviceId, SessionId, Step};
use crate::secrets::SecretHash;
use kernel::{AccountId, Language, Moment, RoleGrant};
use platform::{DbError, Row, Tx, params};

/// Sessions of one account shown or ended at once.
const SESSIONS_MAX: i64 = 200;
/// Browsers known for one account; the oldest are forgotten.
const DEVICES_MAX: i64 = 20;

pub(super) struct NewSession<'a> {
    pub(super) id: SessionId,
    pub(super) account: AccountId,
    pub(super) hash: &'a SecretHash,
    pub(super) step: Step,
    pub(super) browser: &'a str,
    pub(super) enrolling: Option<&'a [u8]>,
    pub(super) now: Moment,
    pub(super) expires_at: Moment,
}

/// What of sessions lies sealed.
pub(crate) const SEALED: &[platform::vault::SealedColumn] =
    &[platform::vault::SealedColumn::bytes(
        "sessions",
        "enrolling_secret",
    )];
const ENROLLING: &str = "sessions.enrolling_secret";

fn sealed_secret(
    tx: &Tx,
    id: SessionId,
    secret: Option<&[u8]>,
) -> Result<Option<Vec<u8>>, DbError> {
    let Some(secret) = secret else {
        return Ok(None);
    };
    tx.vault()?.seal(ENROLLING, id, secret).map(Some)
}

pub(super) async fn insert(tx: &Tx, new: &NewSession<'_>) -> Result<(), DbError> {
    let enrolling = sealed_secret(tx, new.id, new.enrolling)?;
    tx.execute(
        "INSERT INTO sessions (id, account_id, token_hash, stage, browser, tries, enrolling_secret, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $7, $8)",
        params![
            new.id,
            new.account,
            new.hash,
            new.step,
            new.browser,
            enrolling,
            new.now,
            new.expires_at
        ],
    )
    .await?;
    Ok(())
}

/// A session with what its account may do.
pub(super) struct Seen {
    pub(super) id: SessionId,
    pub(super) account: AccountId,
    pub(super) name: String,
    pub(super) language: Language,
    pub(super) must_change_password: bool,
    pub(super) has_second_factor: bool,
    pub(super) last_seen_at: Moment,
    pub(super) expires_at: Moment,
}

/// The open session of a secret, of an account that is not disabled.
pub(super) async fn open_by_hash(tx: &Tx, hash: &SecretHash) -> Result<Option<Seen>, DbError> {
    tx.first(
        "SELECT s.id, a.id, a.name, a.language, a.must_change_password, a.totp_secret IS NOT NULL, s.last_seen_at, s.expires_at
         FROM sessions s JOIN accounts a ON a.id = s.account_id
         WHERE s.token_hash = $1 AND s.stage = 'open' AND a.disabled_at IS NULL",
        params![hash],
        |row| {
            Ok(Seen {
                id: row.get(0)?,
                account: row.get(1)?,
                name: row.get(2)?,
                language: row.get(3)?,
                must_change_password: row.get(4)?,
                has_second_factor: row.get(5)?,
                last_seen_at: row.get(6)?,
                expires_at: row.get(7)?,
            })
        },
    )
    .await
}

/// The roles an account holds at `now`.
pub(super) async fn roles_at(
    tx: &Tx,
    account: AccountId,
    now: Moment,
) -> Result<Vec<RoleGrant>, DbError> {
    tx.query(
        "SELECT role, chapter_id FROM account_roles
         WHERE account_id = $1 AND held_from <= $2 AND (held_until IS NULL OR held_until > $2)",
        params![account, now],
        |row| {
            Ok(RoleGrant {
                role: row.get(0)?,
                chapter: row.maybe(1)?,
            })
        },
    )
    .await
}

pub(super) async fn touch(tx: &Tx, id: SessionId, now: Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2",
        params![id, now],
    )
    .await?;
    Ok(())
}

/// A sign-in that waits for its code: counts a try and tells whose it is and how many tries there were.
pub(super) async fn try_code(
    tx: &Tx,
    hash: &SecretHash,
    now: Moment,
) -> Result<Option<(SessionId, AccountId, i64)>, DbError> {
    tx.first(
        "UPDATE sessions SET tries = tries + 1 WHERE token_hash = $1 AND stage = 'code' AND expires_at > $2
         RETURNING id, account_id, tries",
        params![hash, now],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

pub(super) async fn delete(tx: &Tx, account: AccountId, id: SessionId) -> Result<bool, DbError> {
    let gone = tx
        .execute(
            "DELETE FROM sessions WHERE id = $2 AND account_id = $1",
            params![account, id],
        )
        .await?;
    Ok(gone == 1)
}

pub(super) async fn delete_by_hash(
    tx: &Tx,
    hash: &SecretHash,
) -> Result<Option<(SessionId, AccountId)>, DbError> {
    tx.first(
        "DELETE FROM sessions WHERE token_hash = $1 RETURNING id, account_id",
        params![hash],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

pub(super) async fn delete_all_but(
    tx: &Tx,
    account: AccountId,
    kept: Option<SessionId>,
) -> Result<u64, DbError> {
    match kept {
        Some(kept) => {
            tx.execute(
                "DELETE FROM sessions WHERE account_id = $1 AND id <> $2",
                params![account, kept],
            )
            .await
        }
        None => {
            tx.execute(
                "DELETE FROM sessions WHERE account_id = $1",
                params![account],
            )
            .await
        }
    }
}

/// Forgets an account's browsers, so that the next sign-in from each counts as a stranger's.
pub(super) async fn forget_devices(tx: &Tx, account: AccountId) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM devices WHERE account_id = $1",
        params![account],
    )
    .await?;
    Ok(())
}

/// Sessions that ended by time, of one account.
pub(super) async fn delete_ended(
    tx: &Tx,
    account: AccountId,
    now: Moment,
    idle_since: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM sessions WHERE account_id = $1 AND (expires_at <= $2 OR last_seen_at <= $3)",
        params![account, now, idle_since],
    )
    .await?;
    Ok(())
}

pub(super) struct Line {
    pub(super) id: SessionId,
    pub(super) browser: String,
    pub(super) created_at: Moment,
    pub(super) last_seen_at: Moment,
    pub(super) expires_at: Moment,
}

fn line(row: &Row<'_>) -> Result<Line, DbError> {
    Ok(Line {
        id: row.get(0)?,
        browser: row.get(1)?,
        created_at: row.get(2)?,
        last_seen_at: row.get(3)?,
        expires_at: row.get(4)?,
    })
}

pub(super) async fn of_account(tx: &Tx, account: AccountId) -> Result<Vec<Line>, DbError> {
    tx.query(
        "SELECT id, browser, created_at, last_seen_at, expires_at FROM sessions
         WHERE account_id = $1 AND stage = 'open' ORDER BY last_seen_at DESC, id LIMIT $2",
        params![account, SESSIONS_MAX],
        line,
    )
    .await
}

pub(super) async fn set_enrolling(
    tx: &Tx,
    account: AccountId,
    id: SessionId,
    secret: Option<&[u8]>,
) -> Result<bool, DbError> {
    let secret = sealed_secret(tx, id, secret)?;
    let set = tx
        .execute(
            "UPDATE sessions SET enrolling_secret = $3 WHERE id = $2 AND account_id = $1 AND stage = 'open'",
            params![account, id, secret],
        )
        .await?;
    Ok(set == 1)
}

pub(super) async fn enrolling(
    tx: &Tx,
    account: AccountId,
    id: SessionId,
) -> Result<Option<Vec<u8>>, DbError> {
    let found = tx
        .first(
            "SELECT enrolling_secret FROM sessions WHERE id = $2 AND account_id = $1 AND stage = 'open'",
            params![account, id],
            |row| row.maybe::<Vec<u8>>(0),
        )
        .await?;
    match found.flatten() {
        None => Ok(None),
        Some(sealed) => tx.vault()?.open_bytes(ENROLLING, id, &sealed).map(Some),
    }
}

pub(super) async fn device(
    tx: &Tx,
    account: AccountId,
    hash: &SecretHash,
    now: Moment,
) -> Result<Option<DeviceId>, DbError> {
    tx.first(
        "SELECT id FROM devices WHERE token_hash = $2 AND account_id = $1 AND expires_at > $3",
        params![account, hash, now],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn insert_device(
    tx: &Tx,
    account: AccountId,
    id: DeviceId,
    hash: &SecretHash,
    now: Moment,
    expires_at: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO devices (id, account_id, token_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
        params![id, account, hash, now, expires_at],
    )
    .await?;
    tx.execute(
        "DELETE FROM devices WHERE account_id = $1 AND id NOT IN
           (SELECT id FROM devices WHERE account_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2)",
        params![account, DEVICES_MAX],
    )
    .await?;
    Ok(())
}

/// Until when tries of this kind are held up.
pub(super) async fn held_until(tx: &Tx, tried: &SecretHash) -> Result<Option<Moment>, DbError> {
    tx.first(
        "SELECT held_until FROM sign_in_failures WHERE tried = $1",
        params![tried],
        |row| row.get(0),
    )
    .await
}

/// Counts a try; how many there were lately. A count older than `fresh_since` begins anew.
pub(super) async fn count_try(
    tx: &Tx,
    tried: &SecretHash,
    now: Moment,
    fresh_since: Moment,
) -> Result<i64, DbError> {
    tx.one(
        "INSERT INTO sign_in_failures (tried, failures, held_until, last_at) VALUES ($1, 1, 0, $2)
         ON CONFLICT (tried) DO UPDATE SET last_at = $2,
           failures = CASE WHEN sign_in_failures.last_at < $3 THEN 1 ELSE sign_in_failures.failures + 1 END
         RETURNING failures",
        params![tried, now, fresh_since],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn hold(tx: &Tx, tried: &SecretHash, until: Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE sign_in_failures SET held_until = $2 WHERE tried = $1",
        params![tried, until],
    )
    .await?;
    Ok(())
}

pub(super) async fn forgive(tx: &Tx, tried: &SecretHash) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM sign_in_failures WHERE tried = $1",
        params![tried],
    )
    .await?;
    Ok(())
}

/// Deletes what has run out: sessions, browsers, failures.
pub(crate) async fn forget_run_out(
    tx: &Tx,
    now: Moment,
    idle_since: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM sessions WHERE expires_at <= $1 OR last_seen_at <= $2",
        params![now, idle_since],
    )
    .await?;
    tx.execute("DELETE FROM devices WHERE expires_at <= $1", params![now])
        .await?;
    tx.execute(
        "DELETE FROM sign_in_failures WHERE last_at < $1",
        params![now.plus_days(-1)],
    )
    .await?;
    Ok(())
}

/// Sets the secret of the second factor.
pub(super) async fn set_second_factor(
    tx: &Tx,
    account: AccountId,
    secret: &[u8],
) -> Result<(), DbError> {
    let secret = crate::accounts::store::sealed_factor(tx, account, secret)?;
    tx.execute(
        "UPDATE accounts SET totp_secret = $2, totp_step_used = 0 WHERE id = $1",
        params![account, secret],
    )
    .await?;
    Ok(())
}

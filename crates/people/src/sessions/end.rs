//! Seeing and ending sessions.

use super::session::SessionId;
use super::store;
use crate::accounts::AccountError;
use crate::secrets;
use kernel::{AccountId, Moment};
use platform::journal::{self, Entry, Stream};
use platform::{DbError, Scope, Tx};
use serde::Serialize;

/// A session of one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SessionLine {
    /// Its id.
    pub id: SessionId,
    /// What the browser said it is.
    pub browser: String,
    /// Since when.
    pub created_at: Moment,
    /// Last seen (to the minute).
    pub last_seen_at: Moment,
    /// Ends by itself then, at the latest.
    pub expires_at: Moment,
}

/// One's own open sessions, the last used first.
pub async fn my_sessions(
    tx: &Tx,
    scope: &Scope,
    idle_minutes: u32,
) -> Result<Vec<SessionLine>, AccountError> {
    let account = scope.account().ok_or(AccountError::NotFound)?;
    let lines = store::of_account(tx, account).await?;
    let alive = |line: &store::Line| {
        super::session::alive(
            line.last_seen_at,
            line.expires_at,
            scope.now(),
            idle_minutes,
        )
    };
    Ok(lines
        .into_iter()
        .filter(alive)
        .map(|line| SessionLine {
            id: line.id,
            browser: line.browser,
            created_at: line.created_at,
            last_seen_at: line.last_seen_at,
            expires_at: line.expires_at,
        })
        .collect())
}

/// Ends one of one's own sessions.
pub async fn end_session(tx: &Tx, scope: &Scope, input: &SessionId) -> Result<(), AccountError> {
    let account = scope.account().ok_or(AccountError::NotFound)?;
    if !store::delete(tx, account, *input).await? {
        return Err(AccountError::NotFound);
    }
    ended(tx, scope, account, serde_json::json!({ "session": input })).await?;
    Ok(())
}

/// Signs out everywhere: all one's sessions end, all browsers are forgotten.
pub async fn end_all_sessions(tx: &Tx, scope: &Scope) -> Result<u64, AccountError> {
    let account = scope.account().ok_or(AccountError::NotFound)?;
    let gone = end_all(tx, account).await?;
    ended(tx, scope, account, serde_json::json!({ "sessions": gone })).await?;
    Ok(gone)
}

/// Signs out: ends the session of this secret, if there is one.
pub async fn sign_out(tx: &Tx, scope: &Scope, secret: &str) -> Result<(), DbError> {
    let Some(hash) = secrets::hash_brought(secret) else {
        return Ok(());
    };
    if let Some((id, account)) = store::delete_by_hash(tx, &hash).await? {
        ended(tx, scope, account, serde_json::json!({ "session": id })).await?;
    }
    Ok(())
}

async fn ended(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    details: serde_json::Value,
) -> Result<(), DbError> {
    let entry = Entry::new(Stream::of("account", account), "people.session.ended").with(details);
    journal::record(tx, scope, entry).await
}

/// Ends every session of an account and forgets its browsers; the caller records why.
pub(crate) async fn end_all(tx: &Tx, account: AccountId) -> Result<u64, DbError> {
    store::forget_devices(tx, account).await?;
    store::delete_all_but(tx, account, None).await
}

/// Ends every session of an account but one.
pub(crate) async fn end_others(
    tx: &Tx,
    account: AccountId,
    kept: Option<SessionId>,
) -> Result<u64, DbError> {
    store::delete_all_but(tx, account, kept).await
}

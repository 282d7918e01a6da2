//! The same request sent twice does one thing: a form sent by an impatient finger, an API call repeated after a lost answer.
//!
//! The key is claimed by a unique row inside the transaction of the work itself. A second request with the key waits for the first
//! (SQLite has one writer; PostgreSQL makes the second insert wait) and gets its answer. Answers are kept for [`KEPT_HOURS`].

use crate::{DbError, Scope, Tx, params};
use kernel::{Moment, Problem};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

/// How long an answer is kept for repeats.
pub const KEPT_HOURS: i64 = 48;

/// The longest key taken.
pub const KEY_CHARS_MAX: usize = 100;

/// A key chosen by the caller: printable ASCII, 1 to [`KEY_CHARS_MAX`] characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Reads a key.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits =
            (1..=KEY_CHARS_MAX).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
        fits.then(|| Self(text.to_owned()))
    }
    /// A fresh key for a form.
    pub fn draw(scope: &Scope) -> Self {
        let mut bytes = [0; 16];
        scope.chance().fill(&mut bytes);
        Self(data_encoding::HEXLOWER.encode(&bytes))
    }
    /// The key's text.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Runs `work` once for the caller's `key`: a repeat is answered as the first was; the same key with another request is refused.
/// Without a key the work just runs. `request` is what must be equal for a request to count as a repeat.
pub async fn once<T, E>(
    tx: &Tx,
    scope: &Scope,
    key: Option<&IdempotencyKey>,
    what: &'static str,
    request: &impl Serialize,
    work: impl Future<Output = Result<T, E>> + Send,
) -> Result<T, E>
where
    T: Serialize + DeserializeOwned + Send,
    E: From<DbError> + From<Repeated>,
{
    let Some(key) = key else { return work.await };
    let bytes = serde_json::to_vec(request).map_err(|error| DbError::Fault(error.to_string()))?;
    let fingerprint = Sha256::digest(&bytes).to_vec();
    let actor = scope.actor().word();
    let claimed = tx
        .execute(
            "INSERT INTO idempotency (actor, what, request_key, fingerprint, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
            params![&actor, what, key.text(), &fingerprint, scope.now()],
        )
        .await?;
    if claimed == 1 {
        let done = work.await?;
        let answer =
            serde_json::to_string(&done).map_err(|error| DbError::Fault(error.to_string()))?;
        tx.execute(
            "UPDATE idempotency SET answer = $4 WHERE actor = $1 AND what = $2 AND request_key = $3",
            params![&actor, what, key.text(), answer],
        )
        .await?;
        return Ok(done);
    }
    let (kept, answer): (Vec<u8>, Option<String>) = tx
        .one(
            "SELECT fingerprint, answer FROM idempotency WHERE actor = $1 AND what = $2 AND request_key = $3",
            params![&actor, what, key.text()],
            |row| Ok((row.get(0)?, row.maybe(1)?)),
        )
        .await?;
    if kept != fingerprint {
        return Err(Repeated.into());
    }
    let answer = answer.ok_or(DbError::Again)?;
    serde_json::from_str(&answer).map_err(|error| DbError::Fault(error.to_string()).into())
}

/// The key was used before, for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the idempotency key was used before for another request")]
pub struct Repeated;

impl From<Repeated> for Problem {
    fn from(_: Repeated) -> Self {
        Problem::refused("platform.idempotency.key-used-otherwise")
    }
}

/// Forgets answers older than [`KEPT_HOURS`]; how many.
pub async fn forget_old(tx: &Tx, now: Moment) -> Result<u64, DbError> {
    tx.execute(
        "DELETE FROM idempotency WHERE at < $1",
        params![now.plus_hours(-KEPT_HOURS)],
    )
    .await
}
/// Forgets kept answers that hold one of these texts, given in small letters: of somebody who is erased nothing waits for a repeat.
pub async fn forget_about(tx: &Tx, texts: &[String]) -> Result<u64, DbError> {
    let found = tx
        .query(
            "SELECT actor, what, request_key, answer FROM idempotency WHERE answer IS NOT NULL",
            &[],
            |row| {
                let answer: String = row.get(3)?;
                let answer = answer.to_lowercase();
                let key: (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                Ok(texts
                    .iter()
                    .any(|text| answer.contains(text.as_str()))
                    .then_some(key))
            },
        )
        .await?;
    let mut gone = 0;
    for (actor, what, key) in found.into_iter().flatten() {
        gone += tx
            .execute(
                "DELETE FROM idempotency WHERE actor = $1 AND what = $2 AND request_key = $3",
                params![actor, what, key],
            )
            .await?;
    }
    Ok(gone)
}

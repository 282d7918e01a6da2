//! The append-only record of what was done and read.
//!
//! Each stream (a case, an account, a chapter) is its own hash chain, so that nobody waits for one row; at intervals the heads of all
//! streams that moved are sealed together under one signature (`journal/seal.rs`). An entry is written in the transaction of the change
//! it records. Personal values enter as salted digests: the chain covers the digest, so forgetting the salt erases the person and breaks nothing.

mod seal;
mod store;
#[cfg(test)]
mod tests;
mod tree;
mod verify;

pub use seal::{JournalKey, seal};
pub use verify::{Fault, FaultKind, Report, verify};

use crate::{DbError, Scope, Tx};
use kernel::Moment;
use sha2::{Digest, Sha256};

/// The head of a stream without entries.
const GENESIS: [u8; 32] = [0; 32];

/// Which chain an entry belongs to: `case:0190…`, `account:…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stream(String);

impl Stream {
    /// The stream of a thing of `kind`.
    pub fn of(kind: &str, id: impl std::fmt::Display) -> Self {
        Self(format!("{kind}:{id}"))
    }
    /// Its name.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// What was done.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Whose chain.
    pub stream: Stream,
    /// Stable word in the past: `labourline.case.opened`.
    pub action: &'static str,
    /// What happened, without anything that names or describes a person.
    pub details: serde_json::Value,
    /// What does, by name: kept as salted digests only.
    pub personal: &'a [(&'static str, &'a str)],
}

impl<'a> Entry<'a> {
    /// An entry without details.
    pub fn new(stream: Stream, action: &'static str) -> Self {
        Self {
            stream,
            action,
            details: serde_json::Value::Null,
            personal: &[],
        }
    }
    /// The same with details.
    pub fn with(mut self, details: serde_json::Value) -> Self {
        self.details = details;
        self
    }
    /// The same with personal values.
    pub fn about(mut self, personal: &'a [(&'static str, &'a str)]) -> Self {
        self.personal = personal;
        self
    }
}

/// An entry as it stands in its chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Place in the chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// Who: see [`crate::Actor::word`].
    pub actor: String,
    /// What.
    pub action: String,
    /// Details, as JSON.
    pub details: String,
    digests: String,
    hash: Vec<u8>,
}

impl Recorded {
    fn hash_after(&self, stream: &str, seq: i64, previous: &[u8]) -> [u8; 32] {
        let mut sum = Sha256::new();
        sum.update(b"sangam.journal.1\0");
        sum.update(previous);
        sum.update(seq.to_be_bytes());
        sum.update(self.at.0.to_be_bytes());
        for part in [
            stream,
            &self.actor,
            &self.action,
            &self.details,
            &self.digests,
        ] {
            sum.update((part.len() as u64).to_be_bytes());
            sum.update(part.as_bytes());
        }
        sum.finalize().into()
    }
}

/// Writes an entry at the end of its chain.
pub async fn record(tx: &Tx, scope: &Scope, entry: Entry<'_>) -> Result<(), DbError> {
    append(tx, scope, entry, false).await
}

/// Writes an entry that most likely begins its chain, because the thing is being made: a statement less than [`record`]. Where the chain
/// exists all the same, the entry goes to its end.
pub async fn record_first(tx: &Tx, scope: &Scope, entry: Entry<'_>) -> Result<(), DbError> {
    append(tx, scope, entry, true).await
}

async fn append(tx: &Tx, scope: &Scope, entry: Entry<'_>, begins: bool) -> Result<(), DbError> {
    let (salt, digests) = salted(tx, scope, entry.personal)?;
    let mut recorded = Recorded {
        seq: 0,
        at: scope.now(),
        actor: scope.actor().word(),
        action: entry.action.to_owned(),
        details: if entry.details.is_null() {
            String::new()
        } else {
            entry.details.to_string()
        },
        digests,
        hash: Vec::new(),
    };
    let name = entry.stream.name();
    let mut try_to_begin = begins;
    // Taking the stream's row first makes two writers of one chain follow each other.
    loop {
        if try_to_begin {
            recorded.seq = 1;
            recorded.hash = recorded.hash_after(name, 1, &GENESIS).to_vec();
            if let Some(no) = store::begin(tx, name, &recorded.hash).await? {
                return store::insert(tx, no, &recorded, salt.as_deref()).await;
            }
        }
        if let Some((no, seq, previous)) = store::next(tx, name).await? {
            recorded.seq = seq;
            recorded.hash = recorded.hash_after(name, seq, &previous).to_vec();
            store::set_head(tx, no, &recorded.hash).await?;
            return store::insert(tx, no, &recorded, salt.as_deref()).await;
        }
        try_to_begin = true;
    }
}

/// The entries of a stream, oldest first, after place `after_seq`.
pub async fn entries(
    tx: &Tx,
    _scope: &Scope,
    stream: &Stream,
    after_seq: i64,
    rows_max: u32,
) -> Result<Vec<Recorded>, DbError> {
    store::entries(tx, stream.name(), after_seq, rows_max).await
}

/// An entry found among those of all chains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Number of its chain, for asking on.
    pub stream_no: i64,
    /// Place in it.
    pub seq: i64,
    /// Name of the chain.
    pub stream: String,
    /// When.
    pub at: Moment,
    /// Who: see [`crate::Actor::word`].
    pub actor: String,
    /// What.
    pub action: String,
}

/// Entries of all chains between two moments, of one actor where one is named, after a place (chain and seq). It reads the whole journal:
/// for looking into a breach, not for a page.
pub async fn between(
    tx: &Tx,
    times: (Moment, Moment),
    actor: Option<&str>,
    after: (i64, i64),
    rows_max: u32,
) -> Result<Vec<Found>, DbError> {
    store::between(tx, times, actor, after, rows_max).await
}

/// Forgets the salts of a stream's personal values: their digests can't be matched to anybody any more, and the chain still verifies.
pub async fn forget_persons(tx: &Tx, _scope: &Scope, stream: &Stream) -> Result<u64, DbError> {
    store::forget_salts(tx, stream.name()).await
}

/// How many entries all streams have, for showing how far a verification is.
pub async fn entries_count(tx: &Tx) -> Result<u64, DbError> {
    store::entries_count(tx).await
}

/// The digests are keyed as well as salted: the salt lies beside them, and ten thousand million telephone numbers are soon tried.
fn salted(
    tx: &Tx,
    scope: &Scope,
    personal: &[(&'static str, &str)],
) -> Result<(Option<Vec<u8>>, String), DbError> {
    if personal.is_empty() {
        return Ok((None, String::new()));
    }
    let vault = tx.vault()?;
    let mut salt = vec![0; 16];
    scope.chance().fill(&mut salt);
    let digests: Vec<String> = personal
        .iter()
        .map(|(name, value)| {
            let mut sum = Sha256::new();
            sum.update(&salt);
            sum.update(name.as_bytes());
            sum.update([0]);
            sum.update(vault.lookup("journal", value));
            format!("{name}={}", data_encoding::HEXLOWER.encode(&sum.finalize()))
        })
        .collect();
    Ok((Some(salt), digests.join(" ")))
}

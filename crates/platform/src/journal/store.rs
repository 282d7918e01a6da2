//! Rows of the journal.

use super::{GENESIS, Recorded};
use crate::{DbError, Row, Tx, params};

const ENTRY: &str = "e.seq, e.at, e.actor, e.action, e.details, e.digests, e.hash";

fn recorded(row: &Row<'_>, first: usize) -> Result<Recorded, DbError> {
    Ok(Recorded {
        seq: row.get(first)?,
        at: row.get(first + 1)?,
        actor: row.get(first + 2)?,
        action: row.get(first + 3)?,
        details: row.get(first + 4)?,
        digests: row.get(first + 5)?,
        hash: row.get(first + 6)?,
    })
}

/// Takes the stream's row: its number, the place of the entry to come and the head so far.
pub(super) async fn next(tx: &Tx, stream: &str) -> Result<Option<(i64, i64, Vec<u8>)>, DbError> {
    tx.first(
        "UPDATE journal_stream SET entries = entries + 1 WHERE stream = $1 RETURNING no, entries, head",
        params![stream],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

pub(super) async fn set_head(tx: &Tx, no: i64, head: &[u8]) -> Result<(), DbError> {
    tx.execute(
        "UPDATE journal_stream SET head = $2 WHERE no = $1",
        params![no, head],
    )
    .await?;
    Ok(())
}

/// Begins a stream with one entry; `None` where another has just begun it.
pub(super) async fn begin(tx: &Tx, stream: &str, head: &[u8]) -> Result<Option<i64>, DbError> {
    tx.first(
        "INSERT INTO journal_stream (stream, entries, head) VALUES ($1, 1, $2) ON CONFLICT DO NOTHING RETURNING no",
        params![stream, head],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn insert(
    tx: &Tx,
    no: i64,
    entry: &Recorded,
    salt: Option<&[u8]>,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO journal_entry (stream_no, seq, at, actor, action, details, digests, salt, hash) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            no, entry.seq, entry.at, &entry.actor, &entry.action, &entry.details, &entry.digests, salt, &entry.hash
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn entries(
    tx: &Tx,
    stream: &str,
    after_seq: i64,
    rows_max: u32,
) -> Result<Vec<Recorded>, DbError> {
    tx.query(
        &format!(
            "SELECT {ENTRY} FROM journal_stream s JOIN journal_entry e ON e.stream_no = s.no \
             WHERE s.stream = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3"
        ),
        params![stream, after_seq, rows_max],
        |row| recorded(row, 0),
    )
    .await
}

/// An entry of any chain, as a breach is looked into.
pub(super) async fn between(
    tx: &Tx,
    (from, to): (kernel::Moment, kernel::Moment),
    actor: Option<&str>,
    (stream_no, seq): (i64, i64),
    rows_max: u32,
) -> Result<Vec<super::Found>, DbError> {
    let mut params: Vec<crate::Param<'_>> = vec![
        from.into(),
        to.into(),
        stream_no.into(),
        seq.into(),
        rows_max.into(),
    ];
    let of = match actor {
        Some(actor) => {
            params.push(actor.into());
            "AND e.actor = $6"
        }
        None => "",
    };
    tx.query(
        &format!(
            "SELECT e.stream_no, e.seq, s.stream, e.at, e.actor, e.action FROM journal_entry e \
             JOIN journal_stream s ON s.no = e.stream_no WHERE e.at >= $1 AND e.at <= $2 \
             AND (e.stream_no > $3 OR (e.stream_no = $3 AND e.seq > $4)) {of} ORDER BY e.stream_no, e.seq LIMIT $5"
        ),
        &params,
        |row| {
            Ok(super::Found {
                stream_no: row.get(0)?,
                seq: row.get(1)?,
                stream: row.get(2)?,
                at: row.get(3)?,
                actor: row.get(4)?,
                action: row.get(5)?,
            })
        },
    )
    .await
}

pub(super) async fn forget_salts(tx: &Tx, stream: &str) -> Result<u64, DbError> {
    tx.execute(
        "UPDATE journal_entry SET salt = NULL WHERE salt IS NOT NULL \
         AND stream_no = (SELECT no FROM journal_stream WHERE stream = $1)",
        params![stream],
    )
    .await
}

/// A stream as its own row tells it.
pub(super) struct StreamRow {
    pub(super) no: i64,
    pub(super) stream: String,
    pub(super) entries: i64,
    pub(super) head: Vec<u8>,
}

fn stream_row(row: &Row<'_>) -> Result<StreamRow, DbError> {
    Ok(StreamRow {
        no: row.get(0)?,
        stream: row.get(1)?,
        entries: row.get(2)?,
        head: row.get(3)?,
    })
}

pub(super) async fn streams_after(
    tx: &Tx,
    no: i64,
    rows_max: u32,
) -> Result<Vec<StreamRow>, DbError> {
    tx.query(
        "SELECT no, stream, entries, head FROM journal_stream WHERE no > $1 ORDER BY no LIMIT $2",
        params![no, rows_max],
        stream_row,
    )
    .await
}

pub(super) async fn streams_unsealed(tx: &Tx, rows_max: u32) -> Result<Vec<StreamRow>, DbError> {
    tx.query(
        "SELECT no, stream, entries, head FROM journal_stream WHERE entries > sealed_entries ORDER BY no LIMIT $1",
        params![rows_max],
        stream_row,
    )
    .await
}

pub(super) async fn entries_of(
    tx: &Tx,
    first_no: i64,
    last_no: i64,
) -> Result<Vec<(i64, Recorded)>, DbError> {
    tx.query(
        &format!("SELECT e.stream_no, {ENTRY} FROM journal_entry e WHERE e.stream_no BETWEEN $1 AND $2 ORDER BY e.stream_no, e.seq"),
        params![first_no, last_no],
        |row| Ok((row.get(0)?, recorded(row, 1)?)),
    )
    .await
}

/// Entries whose stream has no row.
pub(super) async fn orphans(tx: &Tx) -> Result<Vec<(i64, i64)>, DbError> {
    tx.query(
        "SELECT e.stream_no, e.seq FROM journal_entry e WHERE e.stream_no NOT IN (SELECT no FROM journal_stream) \
         ORDER BY e.stream_no, e.seq LIMIT 100",
        params![],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// A seal as stored.
pub(super) struct SealRow {
    pub(super) no: i64,
    pub(super) at: i64,
    pub(super) heads: i64,
    pub(super) previous: Vec<u8>,
    pub(super) root: Vec<u8>,
    pub(super) signature: Vec<u8>,
}

fn seal_row(row: &Row<'_>) -> Result<SealRow, DbError> {
    Ok(SealRow {
        no: row.get(0)?,
        at: row.get(1)?,
        heads: row.get(2)?,
        previous: row.get(3)?,
        root: row.get(4)?,
        signature: row.get(5)?,
    })
}

pub(super) async fn last_seal(tx: &Tx) -> Result<Option<SealRow>, DbError> {
    tx.first(
        "SELECT no, at, heads, previous, root, signature FROM journal_seal ORDER BY no DESC LIMIT 1",
        params![],
        seal_row,
    )
    .await
}

pub(super) async fn seal_after(tx: &Tx, no: i64) -> Result<Option<SealRow>, DbError> {
    tx.first(
        "SELECT no, at, heads, previous, root, signature FROM journal_seal WHERE no > $1 ORDER BY no LIMIT 1",
        params![no],
        seal_row,
    )
    .await
}

pub(super) async fn insert_seal(tx: &Tx, seal: &SealRow) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO journal_seal (no, at, heads, previous, root, signature) VALUES ($1, $2, $3, $4, $5, $6)",
        params![seal.no, seal.at, seal.heads, &seal.previous, &seal.root, &seal.signature],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_seal_head(
    tx: &Tx,
    seal_no: i64,
    stream: &StreamRow,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO journal_seal_head (seal_no, stream_no, entries, head) VALUES ($1, $2, $3, $4)",
        params![seal_no, stream.no, stream.entries, &stream.head],
    )
    .await?;
    tx.execute(
        "UPDATE journal_stream SET sealed_entries = $2 WHERE no = $1",
        params![stream.no, stream.entries],
    )
    .await?;
    Ok(())
}

/// What a seal says of a stream, and the hash that now stands at that place of the chain.
pub(super) struct SealedHead {
    pub(super) stream_no: i64,
    pub(super) entries: i64,
    pub(super) head: Vec<u8>,
    pub(super) found: Option<Vec<u8>>,
}

pub(super) async fn sealed_heads(tx: &Tx, seal_no: i64) -> Result<Vec<SealedHead>, DbError> {
    tx.query(
        "SELECT h.stream_no, h.entries, h.head, e.hash FROM journal_seal_head h \
         LEFT JOIN journal_entry e ON e.stream_no = h.stream_no AND e.seq = h.entries \
         WHERE h.seal_no = $1 ORDER BY h.stream_no",
        params![seal_no],
        |row| {
            Ok(SealedHead {
                stream_no: row.get(0)?,
                entries: row.get(1)?,
                head: row.get(2)?,
                found: row.maybe(3)?,
            })
        },
    )
    .await
}

/// What stands before the first entry.
pub(super) fn genesis() -> Vec<u8> {
    GENESIS.to_vec()
}

/// Entries of all streams.
pub(super) async fn entries_count(tx: &Tx) -> Result<u64, DbError> {
    tx.one(
        "SELECT CAST(COALESCE(SUM(entries), 0) AS BIGINT) FROM journal_stream",
        params![],
        |row| row.get(0),
    )
    .await
}

//! Rows of the outbox.

use super::Envelope;
use crate::{DbError, Tx, params};
use kernel::Moment;
use uuid::Uuid;

pub(super) async fn insert(
    tx: &Tx,
    id: Uuid,
    at: Moment,
    kind: &str,
    version: u32,
    payload: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO outbox_fact (id, at, kind, version, payload, due_at) VALUES ($1, $2, $3, $4, $5, $2)",
        params![id, at, kind, version, payload],
    )
    .await?;
    Ok(())
}

pub(super) async fn due(
    tx: &Tx,
    now: Moment,
    rows_max: u32,
) -> Result<Vec<(Envelope, u32)>, DbError> {
    tx.query(
        "SELECT id, at, kind, version, payload, attempts FROM outbox_fact \
         WHERE delivered_at IS NULL AND due_at <= $1 AND dead = FALSE ORDER BY due_at, no LIMIT $2",
        params![now, rows_max],
        |row| {
            Ok((
                Envelope {
                    id: row.get(0)?,
                    at: row.get(1)?,
                    kind: row.get(2)?,
                    version: row.get(3)?,
                    payload: row.get(4)?,
                },
                row.get(5)?,
            ))
        },
    )
    .await
}

/// Notes that `subscriber` handles the fact now; false where it already did.
pub(super) async fn take(
    tx: &Tx,
    fact: Uuid,
    subscriber: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let taken = tx
        .execute(
            "INSERT INTO outbox_handled (fact_id, subscriber, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            params![fact, subscriber, now],
        )
        .await?;
    Ok(taken == 1)
}

pub(super) async fn delivered(tx: &Tx, fact: Uuid, now: Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE outbox_fact SET delivered_at = $2 WHERE id = $1",
        params![fact, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn failed(
    tx: &Tx,
    fact: Uuid,
    due_at: Moment,
    dead: bool,
    error: &str,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE outbox_fact SET attempts = attempts + 1, due_at = $2, dead = $3, last_error = $4 WHERE id = $1",
        params![fact, due_at, dead, error],
    )
    .await?;
    Ok(())
}

/// Forgets facts that were delivered before `before`; how many.
pub async fn forget_delivered(tx: &Tx, before: Moment) -> Result<u64, DbError> {
    tx.execute(
        "DELETE FROM outbox_handled WHERE fact_id IN (SELECT id FROM outbox_fact WHERE delivered_at < $1)",
        params![before],
    )
    .await?;
    tx.execute(
        "DELETE FROM outbox_fact WHERE delivered_at < $1",
        params![before],
    )
    .await
}

/// How many facts were delivered before `before`.
pub async fn delivered_count(tx: &Tx, before: Moment) -> Result<i64, DbError> {
    tx.one(
        "SELECT COUNT(*) FROM outbox_fact WHERE delivered_at < $1",
        params![before],
        |row| row.get(0),
    )
    .await
}

/// A fact that could not be delivered in all its tries.
#[derive(Clone, Debug)]
pub struct DeadFact {
    /// The fact.
    pub envelope: Envelope,
    /// Why the last try failed.
    pub last_error: String,
}

/// Facts that could not be delivered, oldest first.
pub async fn dead_facts(tx: &Tx, rows_max: u32) -> Result<Vec<DeadFact>, DbError> {
    tx.query(
        "SELECT id, at, kind, version, payload, last_error FROM outbox_fact \
         WHERE dead = TRUE AND delivered_at IS NULL ORDER BY no LIMIT $1",
        params![rows_max],
        |row| {
            Ok(DeadFact {
                envelope: Envelope {
                    id: row.get(0)?,
                    at: row.get(1)?,
                    kind: row.get(2)?,
                    version: row.get(3)?,
                    payload: row.get(4)?,
                },
                last_error: row.maybe(5)?.unwrap_or_default(),
            })
        },
    )
    .await
}

/// Gives a dead fact its tries again.
pub async fn revive(tx: &Tx, fact: Uuid, now: Moment) -> Result<bool, DbError> {
    let revived = tx
        .execute(
            "UPDATE outbox_fact SET dead = FALSE, attempts = 0, due_at = $2 WHERE id = $1 AND dead = TRUE",
            params![fact, now],
        )
        .await?;
    Ok(revived == 1)
}

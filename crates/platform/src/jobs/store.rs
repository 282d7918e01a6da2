//! Rows of jobs.

use super::NewJob;
use crate::{DbError, Tx, params};
use kernel::Moment;
use uuid::Uuid;

pub(super) async fn insert(
    tx: &Tx,
    id: Uuid,
    now: Moment,
    job: &NewJob<'_>,
) -> Result<bool, DbError> {
    let made = tx
        .execute(
            "INSERT INTO job (id, kind, payload, unique_key, state, made_at, due_at) \
             VALUES ($1, $2, $3, $4, 'ready', $5, $6) ON CONFLICT DO NOTHING",
            params![
                id,
                job.kind,
                job.payload.to_string(),
                job.unique_key,
                now,
                job.due_at
            ],
        )
        .await?;
    Ok(made == 1)
}

/// A job taken to be done.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    pub(super) id: Uuid,
    pub(super) kind: String,
    pub(super) payload: String,
    pub(super) attempts: u32,
}

/// Takes the next due job: leased until `lease_until`.
pub(super) async fn take(
    tx: &Tx,
    now: Moment,
    lease_until: Moment,
) -> Result<Option<Taken>, DbError> {
    // A job whose lease ran out belonged to a program that died.
    tx.execute(
        "UPDATE job SET state = 'ready', lease_until = NULL WHERE state = 'running' AND lease_until < $1",
        params![now],
    )
    .await?;
    tx.first(
        "UPDATE job SET state = 'running', lease_until = $2, attempts = attempts + 1 \
         WHERE state = 'ready' AND no = (SELECT no FROM job WHERE state = 'ready' AND due_at <= $1 ORDER BY due_at, no LIMIT 1) \
         RETURNING id, kind, payload, attempts",
        params![now, lease_until],
        |row| {
            Ok(Taken { id: row.get(0)?, kind: row.get(1)?, payload: row.get(2)?, attempts: row.get(3)? })
        },
    )
    .await
}

pub(super) async fn finished(tx: &Tx, id: Uuid, now: Moment) -> Result<(), DbError> {
    tx.execute(
        "UPDATE job SET state = 'done', lease_until = NULL, finished_at = $2, last_error = NULL WHERE id = $1",
        params![id, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn failed(
    tx: &Tx,
    id: Uuid,
    now: Moment,
    due_at: Option<Moment>,
    error: &str,
) -> Result<(), DbError> {
    match due_at {
        Some(due_at) => {
            tx.execute(
                "UPDATE job SET state = 'ready', lease_until = NULL, due_at = $2, last_error = $3 WHERE id = $1",
                params![id, due_at, error],
            )
            .await?
        }
        None => {
            tx.execute(
                "UPDATE job SET state = 'dead', lease_until = NULL, finished_at = $2, last_error = $3 WHERE id = $1",
                params![id, now, error],
            )
            .await?
        }
    };
    Ok(())
}

/// Forgets jobs done before `before`. Dead ones stay until somebody decides.
pub(super) async fn forget_done(tx: &Tx, before: Moment) -> Result<u64, DbError> {
    tx.execute(
        "DELETE FROM job WHERE state = 'done' AND finished_at < $1",
        params![before],
    )
    .await
}

/// A job that failed in all its tries.
#[derive(Clone, Debug)]
pub struct DeadJob {
    /// Its id.
    pub id: Uuid,
    /// Its handler.
    pub kind: String,
    /// When it was given up.
    pub finished_at: Moment,
    /// Why the last try failed.
    pub last_error: String,
}

/// Jobs that were given up, latest first.
pub async fn dead_jobs(tx: &Tx, rows_max: u32) -> Result<Vec<DeadJob>, DbError> {
    tx.query(
        "SELECT id, kind, finished_at, last_error FROM job WHERE state = 'dead' ORDER BY no DESC LIMIT $1",
        params![rows_max],
        |row| {
            Ok(DeadJob {
                id: row.get(0)?,
                kind: row.get(1)?,
                finished_at: row.get(2)?,
                last_error: row.maybe(3)?.unwrap_or_default(),
            })
        },
    )
    .await
}

/// Gives a dead job its tries again.
pub async fn revive(tx: &Tx, id: Uuid, now: Moment) -> Result<bool, DbError> {
    let revived = tx
        .execute(
            "UPDATE job SET state = 'ready', attempts = 0, due_at = $2, finished_at = NULL WHERE id = $1 AND state = 'dead'",
            params![id, now],
        )
        .await?;
    Ok(revived == 1)
}

/// How many jobs wait that should have been done before `now`.
pub async fn waiting_count(tx: &Tx, now: Moment) -> Result<i64, DbError> {
    tx.one(
        "SELECT COUNT(*) FROM job WHERE state = 'ready' AND due_at <= $1",
        params![now],
        |row| row.get(0),
    )
    .await
}

/// Takes or keeps a duty for `holder`; false where another holds it.
pub(super) async fn take_duty(
    tx: &Tx,
    duty: &str,
    holder: &str,
    now: Moment,
    until: Moment,
) -> Result<bool, DbError> {
    let taken = tx
        .execute(
            "INSERT INTO leader (duty, holder, until) VALUES ($1, $2, $4) \
             ON CONFLICT (duty) DO UPDATE SET holder = excluded.holder, until = excluded.until \
             WHERE leader.holder = excluded.holder OR leader.until < $3",
            params![duty, holder, now, until],
        )
        .await?;
    Ok(taken == 1)
}

//! Passes over kept files as jobs: a slice of rows at a time, so that other jobs and clocks have their turn.

use super::file::FileRow;
use super::pass::{CHUNK_ROWS, ELSEWHERE, Pass, Seen, end, take_chunk};
use super::run::RunState;
use super::store;
use csv::StringRecord;
use futures_util::future::BoxFuture;
use kernel::Problem;
use platform::jobs::{self, Handler, NewJob};
use platform::{Db, DbError, Scope, Tx};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Mutex;
use uuid::Uuid;

/// The kind of these jobs.
const KIND: &str = "labourline.register";
/// Chunks of one job.
const SLICE_CHUNKS: usize = 25;

#[derive(Debug, Serialize, Deserialize)]
struct Payload {
    run: Uuid,
}

/// Makes the next job of a run.
pub(super) async fn enqueue(tx: &Tx, scope: &Scope, run: Uuid) -> Result<(), DbError> {
    let payload =
        serde_json::to_value(Payload { run }).map_err(|error| DbError::Fault(error.to_string()))?;
    jobs::enqueue(
        tx,
        scope,
        &NewJob {
            kind: KIND,
            payload,
            due_at: scope.now(),
            unique_key: None,
        },
    )
    .await?;
    Ok(())
}

/// Does them.
#[derive(Debug)]
pub struct TakeIn {
    /// See [`crate::Config::first_response_within_hours`].
    first_response_within_hours: u32,
    /// What dry passes of this program have met so far. After a restart a double inside one file may count as new in a dry run; nothing
    /// else hangs on it.
    seen: Mutex<HashMap<Uuid, Seen>>,
}

impl TakeIn {
    /// With this setting.
    pub fn new(first_response_within_hours: u32) -> Self {
        Self {
            first_response_within_hours,
            seen: Mutex::default(),
        }
    }
    fn seen(&self, run: Uuid) -> Seen {
        self.seen
            .lock()
            .map(|mut all| all.entry(run).or_default().clone())
            .unwrap_or_default()
    }
    fn forget(&self, run: Uuid) {
        if let Ok(mut all) = self.seen.lock() {
            all.remove(&run);
        }
    }

    async fn slice(&self, db: &Db, scope: &Scope, id: Uuid) -> Result<(), Problem> {
        let found = db
            .read(id, |tx, id| {
                Box::pin(async move { store::find_run(tx, *id).await })
            })
            .await?;
        let Some(run) =
            found.filter(|run| matches!(run.state, RunState::Checking | RunState::Bringing))
        else {
            return Ok(());
        };
        if run.rows_done == 0 {
            self.forget(id);
        }
        let seen = self.seen(id);
        let (mut done, dry) = (run.rows_done, run.dry);
        let hours = self.first_response_within_hours;
        let pass = db
            .read((scope.clone(), run, seen), move |tx, (scope, run, seen)| {
                Box::pin(async move { Pass::of(tx, scope, run, hours, seen.clone()).await })
            })
            .await?;
        let mut after = 0;
        for _ in 0..SLICE_CHUNKS {
            let rows_max = u32::try_from(CHUNK_ROWS).unwrap_or(u32::MAX);
            let rows = db
                .read(id, move |tx, id| {
                    Box::pin(async move { store::waiting(tx, *id, rows_max, after).await })
                })
                .await?;
            let Some((last, _)) = rows.last() else {
                self.forget(id);
                let state = if dry {
                    RunState::Checked
                } else {
                    RunState::Done
                };
                end(db, scope, id, state, done).await?;
                return Ok(());
            };
            after = *last;
            let count = i64::try_from(rows.len()).unwrap_or(0);
            let rows = rows
                .into_iter()
                .map(|(number, cells)| FileRow {
                    number,
                    cells: StringRecord::from(cells),
                })
                .collect();
            match take_chunk(db, scope, &pass, rows, done).await {
                Err(problem) if problem.code == ELSEWHERE => return Ok(()),
                other => other?,
            }
            done += count;
        }
        db.write((scope.clone(), id), |tx, (scope, id)| {
            Box::pin(async move { Ok::<_, Problem>(enqueue(tx, scope, *id).await?) })
        })
        .await
    }
}

impl Handler for TakeIn {
    fn kind(&self) -> &'static str {
        KIND
    }
    fn run<'a>(
        &'a self,
        db: &'a Db,
        scope: &'a Scope,
        payload: &'a str,
    ) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let Ok(payload) = serde_json::from_str::<Payload>(payload) else {
                return Err(Problem::internal());
            };
            self.slice(db, scope, payload.run).await
        })
    }
}

//! Does what is due, until told to stop.

use super::store::{self, Taken};
use super::{JOB_ATTEMPTS_MAX, back_off_seconds, lead};
use crate::{Actor, Db, DbError, Scope};
use futures_util::future::BoxFuture;
use kernel::{Chance, Clock, Language, Problem};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// A job that runs longer than this is taken to have died.
const JOB_LEASE_SECONDS: i64 = 15 * 60;
/// How often the runner looks for work.
const LOOK_EVERY_MS: u64 = 500;
/// Clocks have their turn after so long, however many jobs are due.
const TICK_WITHIN_SECONDS: i64 = 2;
/// Done jobs are kept so long.
const DONE_KEPT_DAYS: i64 = 7;

/// What does jobs of one kind. It may be run twice for one job: make it idempotent.
pub trait Handler: Send + Sync {
    /// The kind.
    fn kind(&self) -> &'static str;
    /// Does the job.
    fn run<'a>(
        &'a self,
        db: &'a Db,
        scope: &'a Scope,
        payload: &'a str,
    ) -> BoxFuture<'a, Result<(), Problem>>;
}

/// A duty of the leader that comes round.
pub trait Tick: Send + Sync {
    /// Name, for the log.
    fn name(&self) -> &'static str;
    /// Seconds from one turn to the next.
    fn every_seconds(&self) -> i64;
    /// Does it.
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>>;
}

/// The worker of the program: jobs for everybody, ticks for the leader.
pub struct Runner {
    db: Db,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    handlers: HashMap<&'static str, Arc<dyn Handler>>,
    ticks: Vec<Arc<dyn Tick>>,
    need_to_know_days: u16,
    holder: String,
}

impl Runner {
    /// A runner of these handlers and ticks.
    pub fn new(
        db: Db,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        handlers: Vec<Arc<dyn Handler>>,
        ticks: Vec<Arc<dyn Tick>>,
    ) -> Self {
        let mut name = [0; 8];
        chance.fill(&mut name);
        Self {
            db,
            clock,
            chance,
            handlers: handlers
                .into_iter()
                .map(|handler| (handler.kind(), handler))
                .collect(),
            ticks,
            need_to_know_days: crate::scope::NEED_TO_KNOW_DAYS,
            holder: data_encoding::HEXLOWER.encode(&name),
        }
    }

    fn scope(&self) -> Scope {
        Scope::new(
            Actor::Program,
            Language::ENGLISH,
            self.clock.now(),
            Arc::clone(&self.chance),
        )
        .knowing_for_days(self.need_to_know_days)
    }

    /// The same, with need-to-know lasting so many days after the last duty.
    pub fn knowing_for_days(mut self, days: u16) -> Self {
        self.need_to_know_days = days;
        self
    }

    /// Works until `stop` says true.
    pub async fn run(self, mut stop: tokio::sync::watch::Receiver<bool>) {
        let mut ticked: HashMap<&'static str, i64> = HashMap::new();
        while !*stop.borrow() {
            let mut busy = true;
            let began = self.clock.now();
            // A long row of jobs must not keep the clocks waiting.
            while busy
                && !*stop.borrow()
                && self.clock.now().seconds_since(began) < TICK_WITHIN_SECONDS
            {
                busy = match self.one_job().await {
                    Ok(did) => did,
                    Err(error) => {
                        tracing::warn!(%error, "jobs wait for the database");
                        false
                    }
                };
            }
            self.tick(&mut ticked).await;
            if busy {
                continue;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(LOOK_EVERY_MS)) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn tick(&self, ticked: &mut HashMap<&'static str, i64>) {
        let now = self.clock.now();
        match lead(&self.db, "clock", &self.holder, now).await {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => {
                tracing::warn!(%error, "no lead");
                return;
            }
        }
        for tick in &self.ticks {
            let last = ticked.get(tick.name()).copied().unwrap_or(0);
            if now.0 - last < tick.every_seconds() * 1_000_000 {
                continue;
            }
            ticked.insert(tick.name(), now.0);
            if let Err(problem) = tick.run(&self.db, &self.scope()).await {
                tracing::warn!(tick = tick.name(), code = problem.code, "tick failed");
            }
        }
    }

    /// Does every job that is due now and every tick once: for tests and for the command line.
    pub async fn run_once(&self) -> Result<usize, DbError> {
        let mut done = 0;
        while self.one_job().await? {
            done += 1;
        }
        let mut ticked = HashMap::new();
        self.tick(&mut ticked).await;
        Ok(done)
    }

    async fn one_job(&self) -> Result<bool, DbError> {
        let now = self.clock.now();
        // Looking costs a reading; only a job that is due costs a write.
        let waiting = self
            .db
            .read((), move |tx, ()| {
                Box::pin(async move { store::waiting_count(tx, now).await })
            })
            .await?;
        if waiting == 0 {
            return Ok(false);
        }
        let lease_until = now.plus_seconds(JOB_LEASE_SECONDS);
        let taken = self
            .db
            .write((), move |tx, ()| {
                Box::pin(async move { store::take(tx, now, lease_until).await })
            })
            .await?;
        let Some(job) = taken else { return Ok(false) };
        let outcome = match self.handlers.get(job.kind.as_str()) {
            None => Err(format!("no handler for {}", job.kind)),
            Some(handler) => handler
                .run(&self.db, &self.scope(), &job.payload)
                .await
                .map_err(|problem| problem.to_string()),
        };
        self.settle(job, outcome).await?;
        Ok(true)
    }

    async fn settle(&self, job: Taken, outcome: Result<(), String>) -> Result<(), DbError> {
        let now = self.clock.now();
        self.db
            .write((job, outcome), move |tx, (job, outcome)| {
                Box::pin(async move {
                    match outcome {
                        Ok(()) => {
                            store::finished(tx, job.id, now).await?;
                            store::forget_done(tx, now.plus_days(-DONE_KEPT_DAYS)).await?;
                            Ok(())
                        }
                        Err(error) => {
                            tracing::warn!(job = %job.id, kind = job.kind, error, "job failed");
                            let again = (job.attempts < JOB_ATTEMPTS_MAX)
                                .then(|| now.plus_seconds(back_off_seconds(job.attempts)));
                            store::failed(tx, job.id, now, again, error).await
                        }
                    }
                })
            })
            .await
    }
}

//! Last days to claim: told 90, 30, 7 and 1 days before, and once they passed with nobody's decision.

use super::{ROWS_A_TURN_MAX, each};
use crate::heads::limits::{self, WARNED_BEFORE_DAYS, store, warned_by};
use futures_util::future::BoxFuture;
use kernel::Problem;
use platform::jobs::Tick;
use platform::{Db, Scope};
use uuid::Uuid;

/// Tells of last days that come near.
#[derive(Clone, Copy, Debug)]
pub struct LimitsNear;

impl Tick for LimitsNear {
    fn name(&self) -> &'static str {
        "labourline.limits-near"
    }
    fn every_seconds(&self) -> i64 {
        900
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let today = scope.today();
            let until = today.plus_days(WARNED_BEFORE_DAYS[0]);
            let mut after = Uuid::nil();
            loop {
                let near = db
                    .read(after, move |tx, after| {
                        Box::pin(store::near(tx, until, *after, ROWS_A_TURN_MAX))
                    })
                    .await
                    .map_err(Problem::from)?;
                let Some(last) = near.last() else {
                    return Ok(());
                };
                after = last.id;
                let due = near
                    .into_iter()
                    .filter(|limit| limit.warned < warned_by(limit.last_day, today))
                    .collect();
                each(self.name(), db, scope, due, |tx, scope, limit| {
                    Box::pin(limits::warn(tx, scope, limit))
                })
                .await;
            }
        })
    }
}

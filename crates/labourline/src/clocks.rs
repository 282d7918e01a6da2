//! What happens by itself: access that ends, emergency openings nobody looks at, overdue promises, red flags nobody answers, next actions
//! nobody does, first answers nobody gives, flags to be looked at again, cases whose worker can't be reached, drafts nobody touches; and the
//! index of words kept quick.
//!
//! Each is a duty of the leader ([`platform::jobs::Tick`]). It finds what is due through an index, and does each case in a transaction of
//! its own that looks again before it writes: two leaders in a row, or one twice, do it once.

mod access;
mod actions;
mod dormant;
mod drafts;
mod flags;
mod limits;
mod promises;
pub(crate) mod store;
mod words;

pub use access::{AccessEnds, LoweringsLapse, OpeningsWait, ReadingsForgotten};
pub use actions::{FirstResponses, WaitingActions};
pub use dormant::Dormancy;
pub use drafts::DraftsForgotten;
pub use flags::{FlagReviews, RedFlags};
pub use limits::LimitsNear;
pub use promises::{OverduePromises, UnansweredPromises};
pub use words::WordsMerged;

use crate::Config;
use futures_util::future::BoxFuture;
use kernel::Problem;
use platform::jobs::Tick;
use platform::{Db, Scope, Tx};
use std::sync::Arc;

/// The most cases one turn of a clock looks at; the next turn goes on.
pub const ROWS_A_TURN_MAX: u32 = 200;

/// Every clock of the labourline, for the runner, by these settings.
pub fn ticks(config: &Config) -> Vec<Arc<dyn Tick>> {
    let rules = config.promise_rules();
    vec![
        Arc::new(AccessEnds {
            warn_days: config.need_to_know_warn_days,
        }),
        Arc::new(LoweringsLapse),
        Arc::new(ReadingsForgotten),
        Arc::new(OpeningsWait {
            review_days: config.opening_review_days,
        }),
        Arc::new(RedFlags),
        Arc::new(OverduePromises { rules }),
        Arc::new(UnansweredPromises { rules }),
        Arc::new(WaitingActions::default()),
        Arc::new(FirstResponses),
        Arc::new(FlagReviews),
        Arc::new(Dormancy),
        Arc::new(LimitsNear),
        Arc::new(WordsMerged),
        Arc::new(crate::rights::clock::RightsDue),
        Arc::new(crate::retention::RetentionRuns {
            config: config.clone(),
        }),
        Arc::new(DraftsForgotten {
            kept_days: config.draft_kept_days,
        }),
    ]
}

/// One case that can't be done must not stop the others: it is logged and tried again next turn.
fn log(tick: &'static str, done: Result<(), Problem>) {
    if let Err(problem) = done {
        tracing::warn!(tick, code = problem.code, "a case was passed over");
    }
}

/// Does each thing that is due in a transaction of its own.
async fn each<T, W>(tick: &'static str, db: &Db, scope: &Scope, due: Vec<T>, work: W)
where
    T: Send + Sync + 'static,
    W: for<'t> Fn(&'t Tx, &'t Scope, &'t T) -> BoxFuture<'t, Result<(), Problem>>
        + Copy
        + Send
        + Sync
        + 'static,
{
    for one in due {
        let done = db
            .write((scope.clone(), one), move |tx, (scope, one)| {
                work(tx, scope, one)
            })
            .await;
        log(tick, done);
    }
}

#[cfg(test)]
mod tests;

//! Work for later, kept in the database with the change that asked for it; tried again with back-off; dead letters stay visible.
//!
//! [`enqueue`] in a transaction; [`Runner`] does what is due. A job is leased, so that one whose program died is taken up again. Several
//! programs on one database share the jobs; duties that only one may do (clocks, sealing, delivery) go to the leader ([`lead`]).

mod leader;
mod runner;
mod store;

pub use leader::{LEASE_SECONDS, lead};
pub use runner::{Handler, Runner, Tick};
pub use store::{DeadJob, dead_jobs, revive, waiting_count};

use crate::{DbError, Scope, Tx};
use kernel::Moment;

/// After so many failed tries a job is dead.
pub const JOB_ATTEMPTS_MAX: u32 = 8;

/// Seconds to wait after `attempts` failures: 15 s, doubling, at most 6 hours.
pub fn back_off_seconds(attempts: u32) -> i64 {
    (15_i64 << attempts.min(12)).min(6 * 3600)
}

/// A job to be done.
#[derive(Clone, Debug)]
pub struct NewJob<'a> {
    /// Which handler.
    pub kind: &'static str,
    /// Its input, as JSON.
    pub payload: serde_json::Value,
    /// Not before.
    pub due_at: Moment,
    /// Where another job with this key waits or was done lately, none is made.
    pub unique_key: Option<&'a str>,
}

/// Makes a job in the current transaction; false where one with its key is there already.
pub async fn enqueue(tx: &Tx, scope: &Scope, job: &NewJob<'_>) -> Result<bool, DbError> {
    store::insert(tx, scope.new_id(), scope.now(), job).await
}

#[cfg(test)]
mod tests {
    #[test]
    fn waiting_grows_and_ends() {
        let waits: Vec<i64> = (0..20).map(super::back_off_seconds).collect();
        assert_eq!(waits[0], 15);
        assert!(waits.windows(2).all(|pair| pair[0] <= pair[1]));
        assert_eq!(waits[19], 6 * 3600);
    }
}

//! How often somebody may try: token buckets in memory. They start full again with the program; what must outlive it is in the database.

use kernel::{Moment, Problem, ProblemKind};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The most buckets kept. Full ones are forgotten first: a full bucket says no more than a missing one.
const BUCKETS_MAX: usize = 50_000;

/// A rate: so many at once, and so many an hour on and on.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// What is limited: `people.sign-in`. Buckets of different names are apart.
    pub name: &'static str,
    /// So many at once.
    pub at_once: u32,
    /// So many come back in an hour.
    pub per_hour: u32,
}

#[derive(Clone, Copy)]
struct Bucket {
    /// Tries left, as of `at`.
    left: f64,
    at: Moment,
    rate: Rate,
}

impl Bucket {
    fn left_at(&self, now: Moment) -> f64 {
        let hours = (now.0 - self.at.0).max(0) as f64 / 3_600e6;
        (self.left + hours * f64::from(self.rate.per_hour)).min(f64::from(self.rate.at_once))
    }
}

/// All buckets.
#[derive(Default)]
pub struct RateLimits {
    buckets: Mutex<HashMap<(&'static str, Box<str>), Bucket>>,
}

impl RateLimits {
    /// No bucket yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes one try from the bucket of `key` (an address, an account, a reference).
    ///
    /// # Errors
    /// Too many, with the seconds until the next one.
    pub fn take(&self, rate: &Rate, key: &str, now: Moment) -> Result<(), Problem> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let place = (rate.name, Box::<str>::from(key));
        if buckets.len() >= BUCKETS_MAX && !buckets.contains_key(&place) {
            make_room(&mut buckets, now);
        }
        let bucket = buckets.entry(place).or_insert(Bucket {
            left: f64::from(rate.at_once),
            at: now,
            rate: *rate,
        });
        let left = bucket.left_at(now);
        bucket.at = now;
        if left < 1.0 {
            bucket.left = left;
            let seconds = (1.0 - left) * 3600.0 / f64::from(rate.per_hour.max(1));
            let problem = Problem::new(ProblemKind::TooMany, "platform.too-many");
            return Err(problem.retry_after(seconds.ceil().clamp(1.0, 86_400.0) as u32));
        }
        bucket.left = left - 1.0;
        Ok(())
    }

    /// Fills the bucket of `key` again: after a success, earlier slips are forgiven.
    pub fn forgive(&self, rate: &Rate, key: &str) {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        buckets.remove(&(rate.name, Box::<str>::from(key)));
    }
}

/// Forgets full buckets; where none is, those that are nearest to it (a tenth of all).
fn make_room(buckets: &mut HashMap<(&'static str, Box<str>), Bucket>, now: Moment) {
    let lacking = |bucket: &Bucket| f64::from(bucket.rate.at_once) - bucket.left_at(now);
    buckets.retain(|_, bucket| lacking(bucket) > 0.0);
    if buckets.len() < BUCKETS_MAX {
        return;
    }
    let mut lacks: Vec<f64> = buckets.values().map(lacking).collect();
    let tenth = lacks.len() / 10;
    let (_, cut, _) = lacks.select_nth_unstable_by(tenth, f64::total_cmp);
    let cut = *cut;
    let mut to_drop = tenth + 1;
    buckets.retain(|_, bucket| {
        let drop = to_drop > 0 && lacking(bucket) <= cut;
        to_drop -= usize::from(drop);
        !drop
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Rate = Rate {
        name: "test",
        at_once: 3,
        per_hour: 60,
    };

    #[test]
    fn tries_run_out_and_come_back() {
        let limits = RateLimits::new();
        let now = Moment(0);
        for _ in 0..3 {
            limits.take(&RATE, "a", now).unwrap();
        }
        let refused = limits.take(&RATE, "a", now).unwrap_err();
        assert_eq!(refused.kind, ProblemKind::TooMany);
        assert_eq!(refused.retry_after_seconds, Some(60));
        limits.take(&RATE, "b", now).unwrap();
        limits.take(&RATE, "a", now.plus_seconds(60)).unwrap();
        limits.take(&RATE, "a", now.plus_seconds(61)).unwrap_err();
        limits.forgive(&RATE, "a");
        limits.take(&RATE, "a", now.plus_seconds(61)).unwrap();
    }

    #[test]
    fn memory_has_an_end_and_the_empty_bucket_stays() {
        let limits = RateLimits::new();
        let now = Moment(0);
        for _ in 0..3 {
            limits.take(&RATE, "persistent", now).unwrap();
        }
        for n in 0..BUCKETS_MAX + 500 {
            limits.take(&RATE, &n.to_string(), now).unwrap();
        }
        assert!(limits.buckets.lock().unwrap().len() <= BUCKETS_MAX);
        limits.take(&RATE, "persistent", now).unwrap_err();
    }
}

//! What waits for each account, as the bar above its pages says it, remembered for a second: whoever turns pages quickly is not counted
//! anew for each.

use kernel::{AccountId, Moment};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// For how long a number is believed. What others do to it shows a second later; what the account does itself, at once.
const REMEMBERED_MICROS: i64 = 1_000_000;
/// So many accounts are remembered; more are counted for each page.
const REMEMBERED_MAX: usize = 4096;

/// The numbers in the bars of the last second.
#[derive(Debug, Default)]
pub struct Waiting {
    remembered: RwLock<HashMap<AccountId, (Moment, i64)>>,
}

impl Waiting {
    /// The number as counted less than a second before `now`.
    pub fn recall(&self, account: AccountId, now: Moment) -> Option<i64> {
        let remembered = self
            .remembered
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        let (counted_at, count) = remembered.get(&account)?;
        is_fresh(*counted_at, now).then_some(*count)
    }

    /// Remembers what was counted at `now`.
    pub fn remember(&self, account: AccountId, now: Moment, count: i64) {
        let mut remembered = self
            .remembered
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        if remembered.len() >= REMEMBERED_MAX && !remembered.contains_key(&account) {
            remembered.retain(|_, (counted_at, _)| is_fresh(*counted_at, now));
            if remembered.len() >= REMEMBERED_MAX {
                return;
            }
        }
        remembered.insert(account, (now, count));
    }

    /// Forgets an account's number: it does something that may change it.
    pub fn forget(&self, account: AccountId) {
        let mut remembered = self
            .remembered
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        remembered.remove(&account);
    }
}

fn is_fresh(counted_at: Moment, now: Moment) -> bool {
    (0..REMEMBERED_MICROS).contains(&(now.0 - counted_at.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_believed_for_less_than_a_second_and_until_its_account_acts() {
        let (waiting, one, two) = (Waiting::default(), account(1), account(2));
        waiting.remember(one, Moment(0), 3);
        assert_eq!(waiting.recall(one, Moment(999_999)), Some(3));
        assert_eq!(waiting.recall(one, Moment(1_000_000)), None);
        assert_eq!(waiting.recall(one, Moment(-1)), None);
        assert_eq!(waiting.recall(two, Moment(0)), None);
        waiting.forget(one);
        assert_eq!(waiting.recall(one, Moment(0)), None);
    }

    #[test]
    fn the_memory_has_an_end() {
        let waiting = Waiting::default();
        for n in 0..REMEMBERED_MAX as u128 + 10 {
            waiting.remember(account(n), Moment(0), 1);
        }
        assert_eq!(
            waiting.recall(account(REMEMBERED_MAX as u128 + 5), Moment(0)),
            None
        );
        // A second later the old ones make room.
        waiting.remember(account(u128::MAX), Moment(1_000_000), 7);
        assert_eq!(
            waiting.recall(account(u128::MAX), Moment(1_000_000)),
            Some(7)
        );
    }

    fn account(n: u128) -> AccountId {
        AccountId::from(uuid::Uuid::from_u128(n))
    }
}

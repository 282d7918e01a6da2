//! How failed sign-ins slow down the next ones, without letting a stranger shut a person out.
//!
//! Tries are counted by what was tried and from where, whether the login exists or not. From one network against one login the wait
//! begins after a few tries and doubles up to a quarter of an hour; from everywhere together after many more. A browser that signed in
//! before has a count of its own: strangers' failures do not hold it up.

use super::session::DeviceId;
use super::store;
use crate::config::Config;
use crate::secrets::SecretHash;
use kernel::AccountId;
use platform::{DbError, Scope, Tx};
use sha2::{Digest, Sha256};

/// Counts without a try for so long begin anew.
const FORGOTTEN_AFTER_HOURS: i64 = 24;

/// One count, and how many tries it takes before waiting begins.
pub(super) struct Count {
    tried: SecretHash,
    free: u32,
}

fn count(kind: &str, parts: &[&[u8]], free: u32) -> Count {
    let mut sum = Sha256::new();
    sum.update(kind.as_bytes());
    for part in parts {
        sum.update((part.len() as u64).to_be_bytes());
        sum.update(part);
    }
    Count {
        tried: sum.finalize().into(),
        free,
    }
}

/// The counts of a password tried for `login` from `network`, or from a browser that is known for it.
pub(super) fn of_password(
    config: &Config,
    login: &str,
    network: &str,
    known: Option<DeviceId>,
) -> Vec<Count> {
    match known {
        Some(device) => vec![count(
            "password-device",
            &[device.0.as_bytes()],
            config.tries_before_wait,
        )],
        None => vec![
            count(
                "password-network",
                &[login.as_bytes(), network.as_bytes()],
                config.tries_before_wait,
            ),
            count(
                "password-login",
                &[login.as_bytes()],
                config.tries_from_everywhere_before_wait,
            ),
        ],
    }
}

/// The counts of a code tried for an account: whoever tries it knows the password.
pub(super) fn of_code(config: &Config, account: AccountId, known: Option<DeviceId>) -> Vec<Count> {
    let free = config.tries_before_wait;
    match known {
        Some(device) => vec![count("code-device", &[device.0.as_bytes()], free)],
        None => vec![count("code-account", &[account.0.as_bytes()], free)],
    }
}

/// Seconds to wait after so many tries.
fn wait_seconds(config: &Config, tries: i64, free: u32) -> i64 {
    let over = tries - i64::from(free);
    if over < 0 {
        return 0;
    }
    let longest = i64::from(config.wait_minutes_max) * 60;
    let doubled = 1_i64 << over.min(30);
    doubled.min(longest)
}

/// Counts a try before it is looked at, so that many at once are many. `Err` with the seconds to wait where it comes too early; such a
/// try is not counted, so that waiting ends.
pub(super) async fn take(
    tx: &Tx,
    scope: &Scope,
    config: &Config,
    counts: &[Count],
) -> Result<Result<(), u32>, DbError> {
    let now = scope.now();
    let mut held = 0;
    for count in counts {
        if let Some(until) = store::held_until(tx, &count.tried).await? {
            held = held.max(until.seconds_since(now) + i64::from(until > now));
        }
    }
    if held > 0 {
        return Ok(Err(u32::try_from(held).unwrap_or(u32::MAX)));
    }
    let fresh_since = now.plus_hours(-FORGOTTEN_AFTER_HOURS);
    for count in counts {
        let tries = store::count_try(tx, &count.tried, now, fresh_since).await?;
        let wait = wait_seconds(config, tries, count.free);
        if wait > 0 {
            store::hold(tx, &count.tried, now.plus_seconds(wait)).await?;
        }
    }
    Ok(Ok(()))
}

/// A try that succeeded forgives those before it.
pub(super) async fn forgive(tx: &Tx, counts: &[Count]) -> Result<(), DbError> {
    for count in counts {
        store::forgive(tx, &count.tried).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{nobody, on_each_engine};
    use kernel::Moment;

    #[test]
    fn waiting_doubles_and_has_an_end() {
        let config = Config::default();
        let waits: Vec<i64> = (4..=20)
            .map(|tries| wait_seconds(&config, tries, 5))
            .collect();
        assert_eq!(waits[..5], [0, 1, 2, 4, 8]);
        assert_eq!(waits[16], 15 * 60);
        assert_eq!(wait_seconds(&config, i64::MAX, 5), 15 * 60);
    }

    #[test]
    fn a_stranger_holds_up_neither_another_network_nor_a_known_browser() {
        on_each_engine(async |bench| {
            let config = Config::default();
            let take = async |network: &'static str, known: Option<DeviceId>, at: Moment| {
                let config = config.clone();
                bench
                    .write((nobody().at(at), config), move |tx, (scope, config)| {
                        Box::pin(async move {
                            let counts = of_password(config, "meena", network, known);
                            take(tx, scope, config, &counts).await
                        })
                    })
                    .await
                    .unwrap()
            };
            let mut now = nobody().now();
            for _ in 0..5 {
                assert_eq!(take("192.0.2.1", None, now).await, Ok(()));
            }
            assert_eq!(take("192.0.2.1", None, now).await, Err(2));
            assert_eq!(take("198.51.100.7", None, now).await, Ok(()));
            // Even where the whole world tries, the wait is short and a known browser passes.
            for _ in 0..100 {
                now = now.plus_minutes(20);
                let _ = take("192.0.2.1", None, now).await;
            }
            let Err(wait) = take("203.0.113.9", None, now).await else {
                panic!("not held");
            };
            assert!(wait <= 15 * 60 + 1, "{wait}");
            let device = DeviceId(uuid::Uuid::from_u128(7));
            assert_eq!(take("203.0.113.9", Some(device), now).await, Ok(()));
        });
    }
}

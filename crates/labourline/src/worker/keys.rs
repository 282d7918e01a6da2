//! The desk gives a worker the PIN of their page, and lifts the lock when the worker calls.

use super::store;
use crate::cases::access;
use crate::cases::change;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use kernel::{Chance, Moment, Problem};
use platform::{Scope, Tx};

/// Digits of a PIN. Five tries at a million leave one in two hundred thousand to chance.
pub const PIN_DIGITS: usize = 6;

/// Draws a PIN, each as likely as any other.
pub fn draw_pin(chance: &dyn Chance) -> String {
    const PINS: u64 = 1_000_000;
    // The last stretch that is not a whole round of PINs would make low ones likelier.
    const FAIR: u64 = u64::MAX - u64::MAX % PINS;
    loop {
        let mut bytes = [0; 8];
        chance.fill(&mut bytes);
        let drawn = u64::from_le_bytes(bytes);
        if drawn < FAIR {
            return format!("{:0width$}", drawn % PINS, width = PIN_DIGITS);
        }
    }
}

/// A PIN as it is kept.
#[derive(Clone, Debug)]
pub struct NewPin {
    /// Argon2id, made outside the transaction.
    pub pin_hash: String,
}

/// How the worker's way in stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeyState {
    /// When the PIN was given; nothing where there is none yet.
    pub given_at: Option<Moment>,
    /// Wrong tries since the last right one.
    pub tries: i64,
    /// Whether it is locked until the desk lifts it.
    pub locked: bool,
}

/// Only the desk gives and lifts; to a worker there is no such thing.
fn require_desk(scope: &Scope) -> Result<(), Problem> {
    match scope.worker_case() {
        Some(_) => Err(Problem::not_found()),
        None => Ok(()),
    }
}

/// How the worker's way in stands, for those who see the case.
///
/// # Errors
/// Not found.
pub async fn key_state(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    tries_max: u32,
) -> Result<KeyState, Problem> {
    require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let Some((given_at, tries, locked_at)) = store::key(tx, case.id).await? else {
        return Ok(KeyState::default());
    };
    Ok(KeyState {
        given_at: Some(given_at),
        tries,
        locked: locked_at.is_some() || tries >= i64::from(tries_max),
    })
}

/// Gives the case a new PIN. The one before, a lock on it and its sessions end.
///
/// # Errors
/// Not found.
pub async fn give_key(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &NewPin,
) -> Result<(), Problem> {
    require_desk(scope)?;
    let mut case = change::take(tx, scope, key, None).await?;
    access::require_own(tx, scope, &case).await?;
    store::put_key(tx, scope, case.id, &input.pin_hash).await?;
    store::end_sessions_of(tx, case.id).await?;
    timeline::note(tx, scope, &mut case, Event::new(scope, "worker_key_given")).await?;
    let details = serde_json::Value::Null;
    change::put(tx, scope, &case, "labourline.worker-key.given", details).await?;
    Ok(())
}

/// Lifts the lock: the worker has all tries again with the PIN they know.
///
/// # Errors
/// Not found, also where the case has no PIN.
pub async fn lift_lock(tx: &Tx, scope: &Scope, key: impl Into<CaseKey>) -> Result<(), Problem> {
    require_desk(scope)?;
    let mut case = change::take(tx, scope, key, None).await?;
    if !store::unlock(tx, case.id).await? {
        return Err(Problem::not_found());
    }
    timeline::note(tx, scope, &mut case, Event::new(scope, "worker_key_lifted")).await?;
    let details = serde_json::Value::Null;
    change::put(tx, scope, &case, "labourline.worker-key.lifted", details).await?;
    Ok(())
}

#[cfg(test)]
mod unit {
    use super::*;
    use kernel::chance::SeededChance;

    #[test]
    fn a_pin_is_six_digits_and_rarely_the_same() {
        let chance = SeededChance::new(5);
        let drawn: std::collections::BTreeSet<String> =
            (0..1_000).map(|_| draw_pin(&chance)).collect();
        assert!(drawn.len() > 990);
        assert!(
            drawn
                .iter()
                .all(|pin| pin.len() == PIN_DIGITS && pin.bytes().all(|b| b.is_ascii_digit()))
        );
    }
}

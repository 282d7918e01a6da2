//! The desk gives each worker the PIN of their page, and lifts the lock when the worker calls.

use super::store;
use crate::cases::access;
use crate::cases::case::Case;
use crate::cases::change;
use crate::cases::policy::require_desk;
use crate::cases::store::claimants;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use kernel::{Cursor, Moment, Page, PageRequest, Problem};
use platform::{OwnMatter, Scope, Tx};

/// A PIN as it is kept.
#[derive(Clone, Debug)]
pub struct NewPin {
    /// Argon2id, made outside the transaction.
    pub pin_hash: String,
}

/// How a worker's way in stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeyState {
    /// When the PIN was given; nothing where there is none yet.
    pub given_at: Option<Moment>,
    /// Wrong tries since the last right one.
    pub tries: i64,
    /// Whether it is locked until the desk lifts it.
    pub locked: bool,
}

/// The way in of one worker of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimantKey {
    /// Number on the case's list, from 1.
    pub number: i64,
    /// Name, as in the list.
    pub name: String,
    /// How it stands.
    pub state: KeyState,
}

/// The ways in of a case: how many there are, and some of them.
#[derive(Clone, Debug)]
pub struct CaseKeys {
    /// The case.
    pub case: Case,
    /// Workers who have a PIN.
    pub given: i64,
    /// Workers whose page is locked.
    pub locked: i64,
    /// Some workers, by number.
    pub page: Page<ClaimantKey>,
}

/// How the way in of one worker stands, for those who see the case.
///
/// # Errors
/// Not found.
pub async fn key_state(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    claimant: i64,
    tries_max: u32,
) -> Result<(Case, ClaimantKey), Problem> {
    require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let found = store::keys(tx, case.id, claimant - 1, 1, tries_max).await?;
    let one = found
        .into_iter()
        .find(|one| one.number == claimant)
        .ok_or_else(Problem::not_found)?;
    Ok((case, one))
}

/// One page of the ways in of a case.
///
/// # Errors
/// Not found.
pub async fn list_keys(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    page: PageRequest,
    tries_max: u32,
) -> Result<CaseKeys, Problem> {
    require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let (given, locked) = store::count_keys(tx, case.id, tries_max).await?;
    let after = page.after.map_or(0, |cursor| cursor.tie);
    let rows = store::keys(tx, case.id, after, page.rows_max + 1, tries_max).await?;
    let page = Page::from_rows(rows, page, |one| Cursor {
        key: 0,
        tie: one.number,
    });
    Ok(CaseKeys {
        case,
        given,
        locked,
        page,
    })
}

/// Gives a worker of the case a new PIN. The one before, a lock on it and its sessions end.
///
/// # Errors
/// Not found.
pub async fn give_key(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    claimant: i64,
    input: &NewPin,
) -> Result<(), Problem> {
    require_desk(scope)?;
    let mut case = change::take(tx, scope, key, None).await?;
    access::require_own(tx, scope, &case).await?;
    claimants::numbered(tx, case.id, claimant)
        .await?
        .ok_or_else(Problem::not_found)?;
    let own = OwnMatter {
        case: case.id,
        claimant,
    };
    store::put_key(tx, scope, own, &input.pin_hash).await?;
    store::end_sessions_of(tx, own).await?;
    let details = serde_json::json!({ "claimant": claimant });
    let kind = if case.claimant_count > 1 {
        "worker_key_given_to"
    } else {
        "worker_key_given"
    };
    let event = Event::new(scope, kind).with(details.clone());
    timeline::note(tx, scope, &mut case, event).await?;
    change::put(tx, scope, &case, "labourline.worker-key.given", details).await?;
    Ok(())
}

/// Lifts the lock of one worker, or every lock of the case: they have all tries again with the PIN they know.
///
/// # Errors
/// Not found, also where there is no PIN.
pub async fn lift_lock(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    claimant: Option<i64>,
) -> Result<(), Problem> {
    require_desk(scope)?;
    let mut case = change::take(tx, scope, key, None).await?;
    if store::unlock(tx, case.id, claimant).await? == 0 {
        return Err(Problem::not_found());
    }
    let details = serde_json::json!({ "claimant": claimant });
    let event = Event::new(scope, "worker_key_lifted").with(details.clone());
    timeline::note(tx, scope, &mut case, event).await?;
    change::put(tx, scope, &case, "labourline.worker-key.lifted", details).await?;
    Ok(())
}

//! Who is let in, remembered for a second: a request costs one look into a map, and whoever is disabled elsewhere is out a second later.

use super::session;
use super::session::SessionId;
use super::store;
use crate::config::Config;
use crate::secrets::SecretHash;
use crate::tokens::{self, TokenId};
use kernel::{AccountId, Language, Moment, RoleGrant};
use platform::web::SessionMark;
use platform::{DbError, Reach, Tx};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// How long what was read stays true.
const REMEMBERED_MICROS: i64 = 1_000_000;
/// So many are remembered; more are read anew.
const REMEMBERED_MAX: usize = 4096;
/// A session's last use is kept to the minute.
pub(super) const TOUCHED_AFTER_SECONDS: i64 = 60;

/// By what somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A session.
    Session(SessionId),
    /// A bearer token.
    Token(TokenId),
}

/// Somebody let in.
#[derive(Clone, Debug)]
pub struct Admission {
    /// Who.
    pub account: AccountId,
    /// Their name.
    pub name: Arc<str>,
    /// Their language.
    pub language: Language,
    /// What they are now; nothing while they must go elsewhere first.
    pub roles: Arc<[RoleGrant]>,
    /// What they may do with it.
    pub reach: Reach,
    /// Session or token.
    pub by: By,
    /// What forms of the session are bound to.
    pub mark: Option<SessionMark>,
    /// Where they must go first.
    pub detour: Option<&'static str>,
    /// When it was last noted that they were here.
    pub last_seen_at: Moment,
    /// When this ends by itself.
    pub ends_at: Moment,
}

/// What was read lately.
#[derive(Default)]
pub struct Admissions {
    remembered: RwLock<HashMap<SecretHash, (Moment, Arc<Admission>)>>,
}

impl Admissions {
    /// Somebody read less than a second before `now`.
    pub fn recall(&self, hash: &SecretHash, now: Moment) -> Option<Arc<Admission>> {
        let remembered = self
            .remembered
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        let (read_at, admission) = remembered.get(hash)?;
        let fresh = (0..REMEMBERED_MICROS).contains(&(now.0 - read_at.0));
        (fresh && now < admission.ends_at).then(|| Arc::clone(admission))
    }
    /// Remembers what was read at `now`.
    pub fn remember(&self, hash: SecretHash, now: Moment, admission: &Arc<Admission>) {
        let mut remembered = self
            .remembered
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        if remembered.len() >= REMEMBERED_MAX && !remembered.contains_key(&hash) {
            remembered.retain(|_, (read_at, _)| now.0 - read_at.0 < REMEMBERED_MICROS);
            if remembered.len() >= REMEMBERED_MAX {
                return;
            }
        }
        remembered.insert(hash, (now, Arc::clone(admission)));
    }
    /// Forgets everybody: after a sign-out, a reset, a change of roles.
    pub fn forget(&self) {
        self.remembered
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

/// Reads who the session of this secret is, if it lives.
pub(super) async fn of_session(
    tx: &Tx,
    config: &Config,
    hash: &SecretHash,
    now: Moment,
) -> Result<Option<Admission>, DbError> {
    let Some(seen) = store::open_by_hash(tx, hash).await? else {
        return Ok(None);
    };
    let idle = config.session_idle_minutes;
    if !session::alive(seen.last_seen_at, seen.expires_at, now, idle) {
        return Ok(None);
    }
    let roles = store::roles_at(tx, seen.account, now).await?;
    let detour = session::detour(seen.must_change_password, seen.has_second_factor, &roles);
    let idle_end = seen.last_seen_at.plus_minutes(i64::from(idle));
    Ok(Some(Admission {
        account: seen.account,
        name: seen.name.into(),
        language: seen.language,
        roles: if detour.is_some() {
            Arc::from([])
        } else {
            roles.into()
        },
        reach: Reach::Full,
        by: By::Session(seen.id),
        mark: Some(SessionMark(seen.id.to_string().into())),
        detour,
        last_seen_at: seen.last_seen_at,
        ends_at: seen.expires_at.min(idle_end),
    }))
}

/// Reads whose the bearer token of this secret is, if it lives. An account that must go elsewhere first has no roles by token either.
pub(super) async fn of_token(
    tx: &Tx,
    hash: &SecretHash,
    now: Moment,
) -> Result<Option<Admission>, DbError> {
    let Some(held) = tokens::held_by(tx, hash, now).await? else {
        return Ok(None);
    };
    let roles = store::roles_at(tx, held.account, now).await?;
    let detour = session::detour(held.must_change_password, held.has_second_factor, &roles);
    Ok(Some(Admission {
        account: held.account,
        name: held.name.into(),
        language: held.language,
        roles: if detour.is_some() {
            Arc::from([])
        } else {
            roles.into()
        },
        reach: held.reach,
        by: By::Token(held.id),
        mark: None,
        detour: None,
        last_seen_at: held.last_used_at.unwrap_or(Moment(0)),
        ends_at: held.expires_at,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somebody() -> Arc<Admission> {
        Arc::new(Admission {
            account: AccountId(uuid::Uuid::nil()),
            name: "Meena".into(),
            language: Language::ENGLISH,
            roles: Arc::from([]),
            reach: Reach::Full,
            by: By::Session(SessionId(uuid::Uuid::nil())),
            mark: None,
            detour: None,
            last_seen_at: Moment(0),
            ends_at: Moment(i64::MAX),
        })
    }

    #[test]
    fn nobody_is_remembered_for_longer_than_a_second() {
        let admissions = Admissions::default();
        admissions.remember([1; 32], Moment(0), &somebody());
        assert!(admissions.recall(&[1; 32], Moment(999_999)).is_some());
        assert!(admissions.recall(&[1; 32], Moment(1_000_000)).is_none());
        assert!(admissions.recall(&[2; 32], Moment(0)).is_none());
        admissions.forget();
        assert!(admissions.recall(&[1; 32], Moment(0)).is_none());
    }

    #[test]
    fn memory_has_an_end() {
        let admissions = Admissions::default();
        for n in 0..REMEMBERED_MAX + 10 {
            let mut hash = [0; 32];
            hash[..8].copy_from_slice(&n.to_be_bytes());
            admissions.remember(hash, Moment(0), &somebody());
        }
        let count = || admissions.remembered.read().unwrap().len();
        assert_eq!(count(), REMEMBERED_MAX);
        admissions.remember([9; 32], Moment(2_000_000), &somebody());
        assert_eq!(count(), 1);
    }
}

//! Who asks: as what, for which chapters, in which language, at what time, with which source of ids.
//!
//! Every use-case takes a [`Scope`]; a function without one can't reach a table that holds people.

use kernel::{
    AccountId, CaseId, Chance, ChapterId, Day, Language, Moment, Reference, Role, RoleGrant,
};
use std::sync::Arc;
use uuid::Uuid;

/// The matter of one worker: a case, and of those whose case it is, one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OwnMatter {
    /// Which case.
    pub case: CaseId,
    /// The worker's number on the case's list of claimants, from 1.
    pub claimant: i64,
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A stranger: public pages only.
    Nobody,
    /// Somebody who signed in.
    Account(AccountId),
    /// A worker who gave the reference of a case and their own PIN: that case and no other, and of it their own matter.
    Worker(OwnMatter),
    /// The program itself: clocks, jobs, imports started at the command line.
    Program,
}

impl Actor {
    /// How the journal and the timeline name the actor: `account:…`, `worker:<case>/<number of the claimant>`, `program`, `nobody`.
    pub fn word(self) -> String {
        match self {
            Actor::Nobody => "nobody".to_owned(),
            Actor::Account(id) => format!("account:{id}"),
            Actor::Worker(own) => format!("worker:{}/{}", own.case, own.claimant),
            Actor::Program => "program".to_owned(),
        }
    }
}

/// What a bearer token may do; a session in a browser may do all its person may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// All that the person may do.
    Full,
    /// Only look.
    ReadOnly,
}

/// Who asks. Cheap to clone.
#[derive(Clone)]
pub struct Scope {
    actor: Actor,
    name: Arc<str>,
    roles: Arc<[RoleGrant]>,
    reach: Reach,
    language: Language,
    now: Moment,
    need_to_know_days: u16,
    chance: Arc<dyn Chance>,
}

/// Whoever did a duty on a closely kept matter may look at it so long afterwards, where the settings say nothing else.
pub const NEED_TO_KNOW_DAYS: u16 = 28;

impl std::fmt::Debug for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // No name: a scope may end up in a log.
        f.debug_struct("Scope")
            .field("actor", &self.actor)
            .field("roles", &self.roles)
            .field("now", &self.now)
            .finish_non_exhaustive()
    }
}

impl Scope {
    /// A scope of `actor` at `now`, without roles.
    pub fn new(actor: Actor, language: Language, now: Moment, chance: Arc<dyn Chance>) -> Self {
        Self {
            actor,
            name: Arc::from(""),
            roles: Arc::from([]),
            reach: Reach::Full,
            language,
            now,
            need_to_know_days: NEED_TO_KNOW_DAYS,
            chance,
        }
    }
    /// The same with the roles held now.
    pub fn with_roles(mut self, roles: impl Into<Arc<[RoleGrant]>>) -> Self {
        self.roles = roles.into();
        self
    }
    /// The same with the name to show on the page.
    pub fn with_name(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = name.into();
        self
    }
    /// The same, limited to what a token allows.
    pub fn with_reach(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }
    /// The same in another language.
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }
    /// The program itself at the same moment, for what follows from a request whatever the asker may see.
    pub fn as_program(&self) -> Self {
        Self {
            actor: Actor::Program,
            name: Arc::from(""),
            roles: Arc::from([]),
            ..self.clone()
        }
    }
    /// A worker of one case at the same moment: what a reference and a PIN make of a stranger.
    pub fn as_worker(&self, own: OwnMatter) -> Self {
        Self {
            actor: Actor::Worker(own),
            name: Arc::from(""),
            roles: Arc::from([]),
            ..self.clone()
        }
    }
    /// The same at another moment (for what was asked before and is done now).
    pub fn at(mut self, now: Moment) -> Self {
        self.now = now;
        self
    }

    /// The same, with need-to-know lasting so many days after the last duty: a setting.
    pub fn knowing_for_days(mut self, days: u16) -> Self {
        self.need_to_know_days = days;
        self
    }

    /// Until when somebody who does a duty now may look at a closely kept matter.
    pub fn need_to_know_until(&self) -> Moment {
        self.now.plus_days(i64::from(self.need_to_know_days))
    }
    /// Who.
    pub fn actor(&self) -> Actor {
        self.actor
    }
    /// The account, where one is signed in.
    pub fn account(&self) -> Option<AccountId> {
        match self.actor {
            Actor::Account(id) => Some(id),
            Actor::Nobody | Actor::Worker(_) | Actor::Program => None,
        }
    }
    /// The name to show.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The roles held.
    pub fn roles(&self) -> &[RoleGrant] {
        &self.roles
    }
    /// Whether only looking is allowed.
    pub fn reach(&self) -> Reach {
        self.reach
    }
    /// The reader's language.
    pub fn language(&self) -> Language {
        self.language
    }
    /// When the request began.
    pub fn now(&self) -> Moment {
        self.now
    }
    /// The day it is in India.
    pub fn today(&self) -> Day {
        self.now.day()
    }
    /// The source of randomness.
    pub fn chance(&self) -> &dyn Chance {
        self.chance.as_ref()
    }
    /// A new id.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        T::from(kernel::ids::new_uuid(self.now, self.chance.as_ref()))
    }
    /// A new public reference; the store's unique index tells whether it was drawn before.
    pub fn new_reference(&self) -> Reference {
        Reference::draw(self.chance.as_ref())
    }
    /// Whether the role is held anywhere.
    pub fn has_role(&self, role: Role) -> bool {
        self.roles.iter().any(|held| held.role == role)
    }
    /// Whether the role is held in `chapter`.
    pub fn has_role_in(&self, role: Role, chapter: ChapterId) -> bool {
        self.roles
            .iter()
            .any(|held| held.role == role && held.chapter == Some(chapter))
    }
    /// The chapters in which one of `roles` is held, each once.
    pub fn chapters_as(&self, roles: &[Role]) -> Vec<ChapterId> {
        let mut chapters: Vec<ChapterId> = self
            .roles
            .iter()
            .filter(|held| roles.contains(&held.role))
            .filter_map(|held| held.chapter)
            .collect();
        chapters.sort_unstable();
        chapters.dedup();
        chapters
    }
    /// The chapters whose cases this scope works on.
    pub fn case_chapters(&self) -> Vec<ChapterId> {
        self.chapters_as(&[Role::Caseworker, Role::DeskLead, Role::Convener])
    }
    /// Whether this is the program itself.
    pub fn is_program(&self) -> bool {
        self.actor == Actor::Program
    }
    /// Whether a worker asks, and in which matter.
    pub fn own_matter(&self) -> Option<OwnMatter> {
        match self.actor {
            Actor::Worker(own) => Some(own),
            Actor::Nobody | Actor::Account(_) | Actor::Program => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::chance::SeededChance;

    #[test]
    fn chapters_come_from_case_roles_only() {
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(1));
        let scope = Scope::new(Actor::Nobody, Language::ENGLISH, Moment(0), chance);
        let (here, there): (ChapterId, ChapterId) = (scope.new_id(), scope.new_id());
        let scope = scope.with_roles(vec![
            RoleGrant {
                role: Role::Caseworker,
                chapter: Some(here),
            },
            RoleGrant {
                role: Role::DeskLead,
                chapter: Some(here),
            },
            RoleGrant {
                role: Role::Administrator,
                chapter: Some(there),
            },
            RoleGrant {
                role: Role::Coordinator,
                chapter: None,
            },
        ]);
        assert_eq!(scope.case_chapters(), vec![here]);
        assert!(scope.has_role_in(Role::DeskLead, here));
        assert!(!scope.has_role_in(Role::DeskLead, there));
    }
}

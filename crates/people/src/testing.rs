//! What the tests of this system stand on: a fresh database in a temporary folder, and scopes of the people in them.

use crate::chapters::{FoundChapter, WeekDays, found_chapter};
use kernel::chance::SeededChance;
use kernel::{AccountId, Chance, ChapterId, Language, Moment, Role, RoleGrant};
use platform::db::{Limits, Location, Work};
use platform::{Actor, Db, DbError, Scope};
use std::sync::{Arc, LazyLock};

/// 22 November 2026, ten in the morning in India.
pub(crate) const NOW: Moment = Moment(1_795_321_800_000_000);

static CHANCE: LazyLock<Arc<dyn Chance>> = LazyLock::new(|| Arc::new(SeededChance::new(2026)));

/// A database of its own.
pub(crate) struct Bench {
    db: Db,
    _folder: tempfile::TempDir,
}

impl Bench {
    pub(crate) async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(
            &Location::File(folder.path().join("people.db")),
            Limits::default(),
            &[platform::SYSTEM, crate::SYSTEM],
        )
        .await
        .unwrap();
        Self {
            db,
            _folder: folder,
        }
    }
    pub(crate) fn db(&self) -> &Db {
        &self.db
    }
    pub(crate) async fn write<I, T, E>(&self, input: I, work: impl Work<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        self.db.write(input, work).await
    }
    /// Founds the chapter with this code.
    pub(crate) async fn chapter(&self, code: &str, state_lgd: u8) -> ChapterId {
        let input = FoundChapter {
            code: code.to_owned(),
            state_lgd,
            phone: "9000000001".to_owned(),
            names: vec![(Language::ENGLISH, code.to_owned())],
            weekly_rest_days: WeekDays::SUNDAY,
        };
        self.write((program(), input), |tx, (scope, input)| {
            Box::pin(found_chapter(tx, scope, input))
        })
        .await
        .unwrap()
    }
}

fn scope(actor: Actor) -> Scope {
    Scope::new(actor, Language::ENGLISH, NOW, Arc::clone(&CHANCE))
}

pub(crate) fn program() -> Scope {
    scope(Actor::Program)
}

pub(crate) fn nobody() -> Scope {
    scope(Actor::Nobody)
}

/// Somebody with `role` in `chapter`.
pub(crate) fn holding(role: Role, chapter: Option<ChapterId>) -> Scope {
    let id: AccountId = program().new_id();
    as_account(id, role, chapter)
}

pub(crate) fn as_account(id: AccountId, role: Role, chapter: Option<ChapterId>) -> Scope {
    scope(Actor::Account(id)).with_roles(vec![RoleGrant { role, chapter }])
}

pub(crate) fn administrator() -> Scope {
    holding(Role::Administrator, None)
}

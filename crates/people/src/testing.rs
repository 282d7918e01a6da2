//! What the tests of this system stand on: a fresh database on each engine, and scopes of the people in them.

use crate::chapters::{FoundChapter, WeekDays, found_chapter};
use crate::config::Config;
use kernel::chance::SeededChance;
use kernel::{AccountId, Chance, ChapterId, Language, Moment, Role, RoleGrant};
use platform::db::Work;
use platform::testing::World;
use platform::{Actor, Db, DbError, Scope};
use std::sync::{Arc, LazyLock};

static CHANCE: LazyLock<Arc<dyn Chance>> = LazyLock::new(|| Arc::new(SeededChance::new(2026)));
static NOW: LazyLock<Moment> =
    LazyLock::new(|| Moment::parse_rfc3339(platform::testing::BEGIN).unwrap());

/// Runs `test` on both engines.
pub(crate) fn on_each_engine<F: Future<Output = ()>>(test: impl Fn(Bench) -> F) {
    platform::testing::on_each_engine(&[platform::SYSTEM, crate::SYSTEM], |world| {
        test(Bench { world })
    });
}

/// A database of a test's own.
pub(crate) struct Bench {
    pub(crate) world: World,
}

impl Bench {
    pub(crate) fn db(&self) -> &Db {
        &self.world.db
    }
    pub(crate) async fn write<I, T, E>(&self, input: I, work: impl Work<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        self.world.db.write(input, work).await
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

/// Settings under which a password costs a test nothing.
pub(crate) fn quick_config() -> Config {
    Config {
        password_memory_kib: 64,
        password_passes: 1,
        ..Config::default()
    }
}

fn scope(actor: Actor) -> Scope {
    Scope::new(actor, Language::ENGLISH, *NOW, Arc::clone(&CHANCE))
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

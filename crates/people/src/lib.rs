//! People: who signs in and as what (chapters, accounts, sessions, tokens), and whom a case speaks of (persons, consents).
//!
//! Others call the use-cases re-exported from the nouns below; nobody but this system writes its tables. [`People`] is what a program
//! sets up once: settings, the password hasher and the cache of who is signed in.

pub mod accounts;
pub mod chapters;
pub mod config;
pub mod consents;
pub mod passwords;
pub mod persons;
pub mod secrets;
pub mod sessions;
pub mod tokens;
pub mod totp;
mod words;

pub use config::Config;

use passwords::{Hasher, PasswordError};
use platform::db::{Migration, MigrationText, System};
use sessions::Admissions;
use std::sync::Arc;

/// What this system needs besides the database: its settings, the password hasher, who was let in lately. Cheap to clone.
#[derive(Clone)]
pub struct People {
    inner: Arc<Inner>,
}

struct Inner {
    config: Config,
    hasher: Hasher,
    admissions: Admissions,
}

impl People {
    /// Sets the system up.
    ///
    /// # Errors
    /// Where the settings of the password hash are out of their range.
    pub fn new(config: Config) -> Result<Self, PasswordError> {
        let hasher = Hasher::new(&config)?;
        Ok(Self {
            inner: Arc::new(Inner {
                config,
                hasher,
                admissions: Admissions::default(),
            }),
        })
    }
    /// The settings.
    pub fn config(&self) -> &Config {
        &self.inner.config
    }
    /// The password hasher.
    pub fn hasher(&self) -> &Hasher {
        &self.inner.hasher
    }
    pub(crate) fn admissions(&self) -> &Admissions {
        &self.inner.admissions
    }
    /// Forgets who was let in lately, so that a change (disabled, reset, another role) holds from the next request on.
    pub fn forget_admissions(&self) {
        self.inner.admissions.forget();
    }
}

/// All pages and API routes of this system. [`People`] must be among the [`platform::web::Shared`] parts.
pub fn routes() -> platform::web::Routes {
    platform::web::Routes::new()
        .merge(sessions::pages::routes())
        .merge(accounts::own_pages::routes())
        .merge(accounts::link_pages::routes())
        .merge(accounts::admin_pages::routes())
        .merge(tokens::pages::routes())
        .merge(chapters::pages::routes())
        .api(accounts::api::routes())
        .api(chapters::api::routes())
        .api(sessions::api::routes())
        .api(tokens::api::routes())
}

/// Forgets what has run out: sessions, known browsers, failed sign-ins. The leader's duty.
pub async fn forget_old(
    tx: &platform::Tx,
    scope: &platform::Scope,
    config: &Config,
) -> Result<(), platform::DbError> {
    let idle_since = scope
        .now()
        .plus_minutes(-i64::from(config.session_idle_minutes));
    sessions::forget_run_out(tx, scope.now(), idle_since).await
}

/// What stands in the bar for administrators.
pub const NAVIGATION: &[platform::web::NavItem] = &[
    platform::web::NavItem {
        key: "accounts-title",
        href: "/admin/accounts",
        roles: &[kernel::Role::Administrator],
    },
    platform::web::NavItem {
        key: "chapters-title",
        href: "/admin/chapters",
        roles: &[kernel::Role::Administrator],
    },
];

/// The words of this system's pages and problems, one file a language.
pub static LOCALES: include_dir::Dir<'static> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// This system's tables.
pub const SYSTEM: System = System {
    name: "people",
    migrations: &[
        Migration::both("people", include_str!("migrations/1_people.sql")),
        Migration::both(
            "person_search",
            include_str!("migrations/002_person_search.sql"),
        ),
        Migration {
            name: "person_search_words",
            text: MigrationText::Each {
                sqlite: include_str!("migrations/003_person_search_sqlite.sql"),
                postgres: include_str!("migrations/003_person_search_postgres.sql"),
            },
        },
        Migration::both("vault", include_str!("migrations/004_vault.sql")),
    ],
};

/// The columns of this system that lie sealed under the deployment's key.
pub fn sealed() -> impl Iterator<Item = platform::vault::SealedColumn> {
    persons::store::SEALED
        .iter()
        .chain(accounts::store::SEALED)
        .chain(sessions::store::SEALED)
        .copied()
}

/// The longest name of a person, an account or a chapter.
pub const NAME_CHARACTERS_MAX: usize = 120;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod web_tests;

//! What every system of Sangam stands on and nothing a union would recognise: database, scope, journal, jobs and outbox, web shell,
//! forms, words, search, configuration.

pub mod db;
pub mod files;
pub mod idempotency;
pub mod jobs;
pub mod journal;
pub mod outbox;
pub mod scope;
pub mod search;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod vault;
pub mod web;
pub mod words;

pub use db::{Db, DbError, Param, Row, Tx};
pub use scope::{Actor, NEED_TO_KNOW_DAYS, OwnMatter, Reach, Scope};

/// The ground's own tables.
pub const SYSTEM: db::System = db::System {
    name: "platform",
    migrations: &[
        db::Migration::both("ground", include_str!("migrations/001_ground.sql")),
        db::Migration::both(
            "search_words",
            include_str!("migrations/002_search_words.sql"),
        ),
        db::Migration::both("vault", include_str!("migrations/003_vault.sql")),
    ],
};

//! The National Labourline Network: contacts, cases, mediation, money in hand.

pub mod calendar;
pub mod cases;
pub mod claims;
pub mod climb;
pub mod employers;
pub mod facts;
pub mod figures;
pub mod ledger;
pub mod promises;
pub mod register;
pub mod safety;
mod words;
pub mod worksites;

use platform::db::{Migration, MigrationText, System};

/// This system's tables.
pub const SYSTEM: System = System {
    name: "labourline",
    migrations: &[
        Migration::both("labourline", include_str!("migrations/001_labourline.sql")),
        Migration {
            name: "search",
            text: MigrationText::Each {
                sqlite: include_str!("migrations/002_search_sqlite.sql"),
                postgres: include_str!("migrations/002_search_postgres.sql"),
            },
        },
    ],
};

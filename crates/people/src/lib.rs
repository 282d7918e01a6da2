//! People: who signs in and as what (chapters, accounts, sessions, tokens), and whom a case speaks of (persons, consents).
//!
//! Others call the use-cases re-exported from the nouns below; nobody but this system writes its tables. [`People`] is what a program
//! sets up once: settings, the password hasher and the cache of who is signed in.

pub mod chapters;
pub mod config;
pub mod consents;
pub mod passwords;
pub mod persons;
pub mod secrets;
pub mod totp;
mod words;

pub use config::Config;

use platform::db::{Migration, System};

/// The words of this system's pages and problems, one file a language.
pub static LOCALES: include_dir::Dir<'static> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// This system's tables.
pub const SYSTEM: System = System {
    name: "people",
    migrations: &[Migration::both(
        "people",
        include_str!("migrations/1_people.sql"),
    )],
};

/// The longest name of a person, an account or a chapter.
pub const NAME_CHARACTERS_MAX: usize = 120;

#[cfg(test)]
mod testing;

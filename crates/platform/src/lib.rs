//! What every system of Sangam stands on and nothing a union would recognise: database, scope, journal, jobs and outbox, web shell,
//! forms, words, search, configuration.

pub mod db;
pub mod scope;

pub use db::{Db, DbError, Param, Row, Tx};
pub use scope::{Actor, Reach, Scope};

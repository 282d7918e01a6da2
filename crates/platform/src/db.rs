//! One small door to two engines: SQLite (the default) and PostgreSQL (the scale).
//!
//! One SQL text for both, with `$1…` parameters and portable column types. [`Db::read`] and [`Db::write`] run a piece of work inside a
//! transaction: on SQLite on a reader thread or on the one writer thread, where waiting transactions are committed together (each inside
//! a savepoint, one fsync for all); on PostgreSQL on a pipelined reading connection or an own writing one. A write that was answered is on
//! disk. Work awaits nothing but its transaction. It may run more than once (PostgreSQL's serialization failures), so it is a `Fn`.
//!
//! Rules for SQL here: `CAST(SUM(x) AS BIGINT)`, never a bare `SUM`; `ON CONFLICT DO NOTHING` and a count, never a caught unique
//! violation (PostgreSQL ends the transaction there); no `LIKE`, no JSON inside SQL, no sorting by a person's language; a write use-case
//! takes its row first (`UPDATE … RETURNING`), so that two writers of one thing follow each other on both engines.

mod column;
mod migrate;
mod param;
mod postgres;
mod sqlite;
#[cfg(test)]
mod tests;
mod tls;
mod tx;

pub use column::{Column, Row};
pub use migrate::{Migration, MigrationText, System, expand};
pub use param::Param;
pub use tx::Tx;

/// What is heard of statements, for `crate::testing`.
#[cfg(feature = "testing")]
pub(crate) fn statements() -> std::sync::MutexGuard<'static, Option<Vec<String>>> {
    tx::STATEMENTS
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

use futures_util::future::BoxFuture;
use std::path::PathBuf;

/// Which engine is underneath.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite in a file.
    Sqlite,
    /// PostgreSQL and what speaks its protocol.
    Postgres,
}

/// Where the data are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A SQLite file.
    File(PathBuf),
    /// A `postgres://` address.
    Address(String),
}

impl Location {
    /// `postgres://…` and `postgresql://…` are addresses, all else is a file.
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Location::Address(text.to_owned())
        } else {
            Location::File(PathBuf::from(text))
        }
    }
}

/// Limits of the layer. Every wait has an end, every queue a depth.
#[derive(Clone, Debug)]
pub struct Limits {
    /// SQLite: threads that read.
    pub reader_threads: usize,
    /// SQLite: at most so many transactions share one commit.
    pub commit_group_max: usize,
    /// Work that may wait before newcomers are told "busy".
    pub queue_max: usize,
    /// PostgreSQL: connections that read (each carries many requests at once).
    pub read_connections: usize,
    /// PostgreSQL: connections that write (each carries one transaction at a time).
    pub write_connections: usize,
    /// The longest a statement, a lock or a free connection is waited for.
    pub wait_seconds_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            reader_threads: std::thread::available_parallelism()
                .map_or(2, usize::from)
                .max(2),
            commit_group_max: 128,
            queue_max: 4096,
            read_connections: 4,
            write_connections: 8,
            wait_seconds_max: 30,
        }
    }
}

/// What can go wrong below a use-case.
#[derive(Debug, Clone, thiserror::Error)]
pub enum DbError {
    /// The queue is full or the wait was too long: nothing was done.
    #[error("the database is busy")]
    Busy,
    /// The database can't be reached, or the connection broke.
    #[error("the database can't be reached: {0}")]
    Unreachable(String),
    /// A row that must exist does not.
    #[error("a row that must exist does not")]
    NoRow,
    /// A constraint of the schema forbids it.
    #[error("a constraint forbids it: {0}")]
    Constraint(String),
    /// A column holds something else than the code expects.
    #[error("column {index} holds something else: {detail}")]
    Column {
        /// Which, from 0.
        index: usize,
        /// What was found.
        detail: String,
    },
    /// The transaction must be run again.
    #[error("the transaction must be run again")]
    Again,
    /// The disk is full or failing; what was not yet answered was not kept.
    #[error("the disk refused: {0}")]
    Disk(String),
    /// The keys for what is sealed were not handed over, so nothing is read or written in their place.
    #[error("the vault is locked: the program has no keys for what identifies people")]
    Locked,
    /// A sealed value can't be opened.
    #[error("sealed: {0}")]
    Sealed(String),
    /// A fault in the code: a panic, an await of something else, bad SQL.
    #[error("a fault in the program: {0}")]
    Fault(String),
}

impl From<DbError> for kernel::Problem {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Busy | DbError::Again => {
                kernel::Problem::new(kernel::ProblemKind::Busy, "platform.busy").retry_after(2)
            }
            DbError::Unreachable(_) => {
                tracing::error!(%error, "database out of reach");
                kernel::Problem::new(kernel::ProblemKind::Busy, "platform.busy").retry_after(5)
            }
            DbError::NoRow
            | DbError::Constraint(_)
            | DbError::Column { .. }
            | DbError::Disk(_)
            | DbError::Locked
            | DbError::Sealed(_)
            | DbError::Fault(_) => {
                tracing::error!(%error, "database");
                kernel::Problem::internal()
            }
        }
    }
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    store: std::sync::Arc<Store>,
    keys: Keys,
}

/// Where a database's vault stands once the keys were handed over.
type Keys = std::sync::Arc<std::sync::OnceLock<crate::vault::Vault>>;

enum Store {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

/// Work inside a transaction: from the transaction and an input to a result.
pub trait Work<I, T, E>:
    for<'t> Fn(&'t Tx, &'t I) -> BoxFuture<'t, Result<T, E>> + Send + Sync + 'static
{
}
impl<I, T, E, F> Work<I, T, E> for F where
    F: for<'t> Fn(&'t Tx, &'t I) -> BoxFuture<'t, Result<T, E>> + Send + Sync + 'static
{
}

impl Db {
    /// Opens the database and brings its schema up to date with `systems`.
    pub async fn open(
        location: &Location,
        limits: Limits,
        systems: &[System],
    ) -> Result<Self, DbError> {
        let keys = Keys::default();
        let given = Keys::clone(&keys);
        let store = match location {
            Location::File(path) => {
                Store::Sqlite(sqlite::Sqlite::open(path, &limits, systems, &given)?)
            }
            Location::Address(address) => {
                Store::Postgres(postgres::Postgres::open(address, limits, systems, given).await?)
            }
        };
        Ok(Self {
            store: std::sync::Arc::new(store),
            keys,
        })
    }

    /// Hands over the keys for what is sealed, once. Until then whatever needs them is [`DbError::Locked`].
    pub fn unlock(&self, vault: crate::vault::Vault) {
        // A second hand-over changes nothing: the keys of a database do not change while it is open.
        let _ = self.keys.set(vault);
    }

    /// The vault.
    ///
    /// # Errors
    /// [`DbError::Locked`] before [`Db::unlock`].
    pub fn vault(&self) -> Result<crate::vault::Vault, DbError> {
        self.keys.get().cloned().ok_or(DbError::Locked)
    }

    /// Which engine is underneath.
    pub fn engine(&self) -> Engine {
        match &*self.store {
            Store::Sqlite(_) => Engine::Sqlite,
            Store::Postgres(_) => Engine::Postgres,
        }
    }

    /// Runs `work` on a state of the data that does not change under it (on PostgreSQL: statement by statement), without writing.
    pub async fn read<I, T, E>(&self, input: I, work: impl Work<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        match &*self.store {
            Store::Sqlite(sqlite) => sqlite.read(input, work).await,
            Store::Postgres(postgres) => postgres.read(input, work).await,
        }
    }

    /// Runs `work` in a transaction. Answered `Ok`: it is on disk. Answered `Err`: nothing of it is.
    pub async fn write<I, T, E>(&self, input: I, work: impl Work<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        match &*self.store {
            Store::Sqlite(sqlite) => sqlite.write(input, work).await,
            Store::Postgres(postgres) => postgres.write(input, work).await,
        }
    }

    /// Clears what was deleted from these tables out of where it still lies: on SQLite the write-ahead log is folded into the file (which
    /// overwrites what is deleted) and cut to nothing, unless somebody reads just then; on PostgreSQL the tables are vacuumed. The server's
    /// own log, archives and replicas are beyond it.
    pub async fn clear_deleted(&self, tables: &[&'static str]) -> Result<(), DbError> {
        match &*self.store {
            Store::Sqlite(sqlite) => sqlite.empty_log().await,
            Store::Postgres(postgres) => postgres.vacuum(tables).await,
        }
    }

    /// Writes a consistent copy of a SQLite database to `to` while it is in use; the rows of the tables
    /// `without` are left out. `progress` is told pages done and pages in all.
    /// `None` on PostgreSQL, which has its own tool for this (`pg_dump`).
    pub async fn copy_to(
        &self,
        to: PathBuf,
        without: &'static [&'static str],
        progress: impl FnMut(u64, u64) + Send + 'static,
    ) -> Option<Result<(), DbError>> {
        match &*self.store {
            Store::Sqlite(sqlite) => Some(sqlite.copy_to(to, without, progress).await),
            Store::Postgres(_) => None,
        }
    }
}

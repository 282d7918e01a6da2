//! A transaction of either engine: statements in, rows out.

use super::{DbError, Engine, Param, Row, postgres, sqlite};
use std::sync::Mutex;

/// Statements as they are run, for the test that holds a hidden thing against an absent one. Kept only while somebody listens.
#[cfg(feature = "testing")]
pub(crate) static STATEMENTS: Mutex<Option<Vec<String>>> = Mutex::new(None);

#[cfg(feature = "testing")]
fn note(sql: &str) {
    let mut kept = STATEMENTS
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(kept) = kept.as_mut() {
        kept.push(sql.to_owned());
    }
}

#[cfg(not(feature = "testing"))]
fn note(_: &str) {}

/// A transaction. All its methods take `&self`; on SQLite none of them ever waits.
pub struct Tx(pub(super) Inner, pub(super) super::Keys);

pub(super) enum Inner {
    /// The lock is never contended: the connection lives on one thread. It is what lets `&Tx` cross an await on the other engine.
    Sqlite(Mutex<rusqlite::Connection>),
    Postgres(std::sync::Arc<postgres::Session>),
}

impl Tx {
    /// Which engine is underneath. Only full text search has a reason to ask.
    pub fn engine(&self) -> Engine {
        match &self.0 {
            Inner::Sqlite(_) => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    /// The vault.
    ///
    /// # Errors
    /// [`DbError::Locked`] where the program has no keys.
    pub fn vault(&self) -> Result<crate::vault::Vault, DbError> {
        self.1.get().cloned().ok_or(DbError::Locked)
    }

    /// All rows of a query, each turned by `turn`. Put a LIMIT into the statement.
    pub async fn query<T: Send>(
        &self,
        sql: &str,
        params: &[Param<'_>],
        mut turn: impl FnMut(&Row<'_>) -> Result<T, DbError> + Send,
    ) -> Result<Vec<T>, DbError> {
        note(sql);
        match &self.0 {
            Inner::Sqlite(connection) => {
                let connection = sqlite::locked(connection);
                sqlite::query(&connection, sql, params, &mut turn)
            }
            Inner::Postgres(session) => session
                .query(sql, params)
                .await?
                .iter()
                .map(|row| turn(&Row::Postgres(row)))
                .collect(),
        }
    }

    /// The first row, if there is one.
    pub async fn first<T: Send>(
        &self,
        sql: &str,
        params: &[Param<'_>],
        turn: impl FnMut(&Row<'_>) -> Result<T, DbError> + Send,
    ) -> Result<Option<T>, DbError> {
        Ok(self.query(sql, params, turn).await?.into_iter().next())
    }

    /// The one row that must exist.
    pub async fn one<T: Send>(
        &self,
        sql: &str,
        params: &[Param<'_>],
        turn: impl FnMut(&Row<'_>) -> Result<T, DbError> + Send,
    ) -> Result<T, DbError> {
        self.first(sql, params, turn).await?.ok_or(DbError::NoRow)
    }

    /// Runs a statement; the number of rows it changed.
    pub async fn execute(&self, sql: &str, params: &[Param<'_>]) -> Result<u64, DbError> {
        note(sql);
        match &self.0 {
            Inner::Sqlite(connection) => sqlite::execute(&sqlite::locked(connection), sql, params),
            Inner::Postgres(session) => session.execute(sql, params).await,
        }
    }

    /// The database server's clock; `None` where the database has no clock of its own.
    pub async fn server_clock(&self) -> Result<Option<kernel::Moment>, DbError> {
        match self.engine() {
            Engine::Sqlite => Ok(None),
            Engine::Postgres => {
                self.first(
                    "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)",
                    &[],
                    |row| row.get(0),
                )
                .await
            }
        }
    }
}

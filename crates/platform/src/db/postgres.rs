//! PostgreSQL: prepared statements, pipelined reading connections shared by all, writing connections with one transaction each.

use super::tx::{Inner, Tx};
use super::{DbError, Engine, Limits, Param, System, Work, migrate, tls};
use bytes::BytesMut;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Mutex as AsyncMutex, Semaphore};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use tokio_postgres::{Client, Config, Statement};

/// A serialization failure or a deadlock is tried again so often before the caller is told "busy".
const AGAIN_TIMES_MAX: u32 = 8;

/// Statements kept prepared per connection; beyond it the cache is emptied, so that odd filters can't fill the server.
const PREPARED_MAX: usize = 1000;

/// Planner settings each connection begins with. Measured: with the server's default page cost the newest-first lists are sorted
/// whole.
const SETTINGS: &str = "SET random_page_cost = 1.1; \
     SET TIME ZONE 'UTC'; SET client_min_messages = warning;";

pub(super) struct Postgres {
    inner: Arc<Pools>,
}

struct Pools {
    config: Config,
    limits: Limits,
    readers: Vec<AsyncMutex<Option<Arc<Session>>>>,
    turn: AtomicUsize,
    writers: Mutex<Vec<Arc<Session>>>,
    free_writers: Semaphore,
    waiting_writers: AtomicUsize,
    keys: super::Keys,
}

/// One connection with its prepared statements.
pub(super) struct Session {
    client: Client,
    prepared: Mutex<HashMap<String, Statement>>,
    /// Set by a statement that failed because the transaction must run again: the use-case's own error hides it.
    again: AtomicBool,
}

impl Session {
    async fn prepare(&self, sql: &str) -> Result<Statement, DbError> {
        if let Some(found) = self.cache().get(sql) {
            return Ok(found.clone());
        }
        let statement = self.client.prepare(sql).await.map_err(fault)?;
        let mut cache = self.cache();
        if cache.len() >= PREPARED_MAX {
            cache.clear();
        }
        cache.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    fn cache(&self) -> std::sync::MutexGuard<'_, HashMap<String, Statement>> {
        self.prepared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) async fn query(
        &self,
        sql: &str,
        params: &[Param<'_>],
    ) -> Result<Vec<tokio_postgres::Row>, DbError> {
        if seeks_words(sql) {
            let params = typed(sql, params);
            let answer = self.client.query_typed(sql, &params).await;
            return answer.map_err(|error| self.noted(fault(error)));
        }
        let statement = self.prepare(sql).await?;
        let params: Vec<&(dyn ToSql + Sync)> = params[..statement.params().len().min(params.len())]
            .iter()
            .map(|param| param as &(dyn ToSql + Sync))
            .collect();
        let answer = self.client.query(&statement, &params).await;
        answer.map_err(|error| self.noted(fault(error)))
    }

    pub(super) async fn execute(&self, sql: &str, params: &[Param<'_>]) -> Result<u64, DbError> {
        let statement = self.prepare(sql).await?;
        let params: Vec<&(dyn ToSql + Sync)> = params[..statement.params().len().min(params.len())]
            .iter()
            .map(|param| param as &(dyn ToSql + Sync))
            .collect();
        let answer = self.client.execute(&statement, &params).await;
        answer.map_err(|error| self.noted(fault(error)))
    }

    fn noted(&self, error: DbError) -> DbError {
        if matches!(error, DbError::Again) {
            self.again.store(true, Ordering::SeqCst);
        }
        error
    }

    fn take_again(&self) -> bool {
        self.again.swap(false, Ordering::SeqCst)
    }

    async fn control(&self, sql: &str) -> Result<(), DbError> {
        self.client.batch_execute(sql).await.map_err(fault)
    }
}

impl Pools {
    /// A new connection. Boxed, because what awaits it is compiled once for each use-case, and this should be compiled once.
    fn connect(&self) -> BoxFuture<'_, Result<Arc<Session>, DbError>> {
        Box::pin(self.connect_now())
    }

    async fn connect_now(&self) -> Result<Arc<Session>, DbError> {
        let client = connect(&self.config).await?;
        let wait_ms = self.limits.wait_seconds_max * 1000;
        client
            .batch_execute(&format!(
                "{SETTINGS} SET statement_timeout = {wait_ms}; SET lock_timeout = {wait_ms}; \
                 SET idle_in_transaction_session_timeout = {wait_ms};"
            ))
            .await
            .map_err(fault)?;
        Ok(Arc::new(Session {
            client,
            prepared: Mutex::new(HashMap::new()),
            again: AtomicBool::new(false),
        }))
    }

    /// A reading connection, renewed where it broke.
    async fn reader(&self) -> Result<Arc<Session>, DbError> {
        let at = self.turn.fetch_add(1, Ordering::Relaxed) % self.readers.len();
        let mut place = self.readers[at].lock().await;
        if let Some(session) = place.as_ref().filter(|session| !session.client.is_closed()) {
            return Ok(Arc::clone(session));
        }
        let session = self.connect().await?;
        *place = Some(Arc::clone(&session));
        Ok(session)
    }

    /// An own writing connection: one that lies free, or a new one.
    async fn writer(&self) -> Result<Arc<Session>, DbError> {
        let free = self
            .writers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        match free.filter(|session| !session.client.is_closed()) {
            Some(session) => Ok(session),
            None => self.connect().await,
        }
    }

    fn give_back(&self, session: Arc<Session>) {
        if !session.client.is_closed() {
            self.writers
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(session);
        }
    }

    /// Runs one piece of writing to its end; `Ok` where it says itself how it ended, whether it was kept or refused.
    async fn transact(&self, asked: &dyn Ask) -> Result<(), DbError> {
        let mut tries = 0;
        loop {
            let session = self.writer().await?;
            match attempt(&session, asked, &self.keys).await {
                Attempt::Done => {
                    self.give_back(session);
                    return Ok(());
                }
                Attempt::Lost(error) => {
                    self.give_back(session);
                    return Err(error);
                }
                Attempt::Broken(error) => return Err(error),
                Attempt::Again => {
                    self.give_back(session);
                    tries += 1;
                    if tries >= AGAIN_TIMES_MAX {
                        return Err(DbError::Again);
                    }
                    tokio::time::sleep(Duration::from_millis(2 << tries)).await;
                }
            }
        }
    }

    async fn take_turn(self: Arc<Self>, asked: Arc<dyn Ask>) -> Result<(), DbError> {
        if self.waiting_writers.fetch_add(1, Ordering::SeqCst) >= self.limits.queue_max {
            self.waiting_writers.fetch_sub(1, Ordering::SeqCst);
            return Err(DbError::Busy);
        }
        let wait = Duration::from_secs(self.limits.wait_seconds_max);
        let turn = tokio::time::timeout(wait, self.free_writers.acquire()).await;
        self.waiting_writers.fetch_sub(1, Ordering::SeqCst);
        match turn {
            Ok(Ok(_permit)) => self.transact(&*asked).await,
            Ok(Err(_)) | Err(_) => Err(DbError::Busy),
        }
    }
}

/// A piece of writing with a place for its outcome. Seen through this trait all of them share one copy of the code that runs them: a copy
/// for each use-case was a good part of the program's size.
trait Ask: Send + Sync {
    /// Runs the work; whether it wants to be kept.
    fn run<'t>(&'t self, tx: &'t Tx) -> BoxFuture<'t, bool>;
}

struct Asked<I, T, E, W> {
    input: I,
    work: W,
    outcome: Mutex<Option<Result<T, E>>>,
}

impl<I, T, E, W> Ask for Asked<I, T, E, W>
where
    I: Send + Sync,
    T: Send,
    E: From<DbError> + Send,
    W: Work<I, T, E>,
{
    fn run<'t>(&'t self, tx: &'t Tx) -> BoxFuture<'t, bool> {
        Box::pin(async move {
            let outcome = (self.work)(tx, &self.input).await;
            let keep = outcome.is_ok();
            *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
            keep
        })
    }
}

enum Attempt {
    /// Committed, or refused and rolled back; the work's own outcome says which.
    Done,
    /// Nothing was kept and the work has no outcome that counts; the connection is good.
    Lost(DbError),
    /// The connection is not to be used again.
    Broken(DbError),
    /// A serialization failure: rolled back, to be run again.
    Again,
}

async fn attempt(session: &Arc<Session>, asked: &dyn Ask, keys: &super::Keys) -> Attempt {
    if let Err(error) = session.control("BEGIN").await {
        return Attempt::Broken(error);
    }
    let tx = Tx(Inner::Postgres(Arc::clone(session)), keys.clone());
    let ran = AssertUnwindSafe(asked.run(&tx)).catch_unwind().await;
    if let Ok(true) = ran {
        return match session.control("COMMIT").await {
            Ok(()) => Attempt::Done,
            Err(DbError::Again) => Attempt::Again,
            Err(error) => Attempt::Broken(error),
        };
    }
    let again = session.take_again();
    match (session.control("ROLLBACK").await, ran) {
        (Err(error), _) => Attempt::Broken(error),
        (Ok(()), _) if again => Attempt::Again,
        (Ok(()), Ok(_)) => Attempt::Done,
        (Ok(()), Err(_)) => Attempt::Lost(DbError::Fault("a transaction panicked".to_owned())),
    }
}

impl Postgres {
    pub(super) async fn open(
        address: &str,
        limits: Limits,
        systems: &[System],
        keys: super::Keys,
    ) -> Result<Self, DbError> {
        let mut config = tls::config(address)?;
        config.connect_timeout(Duration::from_secs(limits.wait_seconds_max.min(10)));
        if config.get_application_name().is_none() {
            config.application_name("sangam");
        }
        let mut client = connect(&config).await?;
        // Two programs that start at once migrate one after the other.
        client
            .batch_execute("SELECT pg_advisory_lock(7321096)")
            .await
            .map_err(fault)?;
        for system in systems {
            migrate::runner(system, Engine::Postgres)?
                .run_async(&mut client)
                .await
                .map_err(|error| DbError::Fault(error.to_string()))?;
        }
        drop(client);
        let readers = (0..limits.read_connections.max(1))
            .map(|_| AsyncMutex::new(None))
            .collect();
        let free_writers = Semaphore::new(limits.write_connections.max(1));
        Ok(Self {
            inner: Arc::new(Pools {
                config,
                limits,
                readers,
                turn: AtomicUsize::new(0),
                writers: Mutex::new(Vec::new()),
                free_writers,
                waiting_writers: AtomicUsize::new(0),
                keys,
            }),
        })
    }

    /// Clears rows that were deleted or replaced out of these tables. A connection of its own, for it may take long and is no transaction.
    pub(super) async fn vacuum(&self, tables: &[&'static str]) -> Result<(), DbError> {
        let client = connect(&self.inner.config).await?;
        client
            .batch_execute(&format!("VACUUM {}", tables.join(", ")))
            .await
            .map_err(fault)
    }

    pub(super) async fn read<I, T, E>(&self, input: I, work: impl Work<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let session = self.inner.reader().await?;
        let tx = Tx(Inner::Postgres(session), self.inner.keys.clone());
        let wait = Duration::from_secs(self.inner.limits.wait_seconds_max);
        match tokio::time::timeout(wait, work(&tx, &input)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(DbError::Busy.into()),
        }
    }

    pub(super) async fn write<I, T, E>(&self, input: I, work: impl Work<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let asked = Arc::new(Asked {
            input,
            work,
            outcome: Mutex::new(None),
        });
        let turn = Arc::clone(&self.inner).take_turn(Arc::clone(&asked) as Arc<dyn Ask>);
        // A task of its own: a transaction is finished even when the client goes away in the middle.
        match tokio::spawn(turn).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => return Err(error.into()),
            Err(error) => return Err(DbError::Fault(error.to_string()).into()),
        }
        let outcome = asked
            .outcome
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        outcome.unwrap_or_else(|| Err(DbError::Fault("work that never ran".to_owned()).into()))
    }
}

async fn connect(config: &Config) -> Result<Client, DbError> {
    let client = if config.get_ssl_mode() == tokio_postgres::config::SslMode::Disable {
        let (client, connection) = config
            .connect(tokio_postgres::NoTls)
            .await
            .map_err(unreachable_for)?;
        tokio::spawn(connection);
        client
    } else {
        let (client, connection) = config
            .connect(tls::connector()?)
            .await
            .map_err(unreachable_for)?;
        tokio::spawn(connection);
        client
    };
    Ok(client)
}

fn unreachable_for(error: tokio_postgres::Error) -> DbError {
    // The error's source says why; the address, with its password, is never in it.
    let source = std::error::Error::source(&error)
        .map(|source| format!(": {source}"))
        .unwrap_or_default();
    DbError::Unreachable(format!("{error}{source}"))
}

/// Whether a statement looks words up. How rare a word is decides how its rows are best found, so such a statement is planned anew for
/// each word; all others keep the plan they have, which halves the time of reading a case.
fn seeks_words(sql: &str) -> bool {
    sql.contains(" @@ ")
}

/// The parameters a statement has places for, each with its own type.
fn typed<'a>(sql: &str, params: &'a [Param<'_>]) -> Vec<(&'a (dyn ToSql + Sync), Type)> {
    let places = (1..=params.len())
        .rev()
        .find(|place| sql.contains(&format!("${place}")))
        .unwrap_or(0);
    params[..places]
        .iter()
        .map(|param| {
            let kind = match param {
                Param::Null | Param::Text(_) => Type::TEXT,
                Param::Int(_) => Type::INT8,
                Param::Bool(_) => Type::BOOL,
                Param::Bytes(_) => Type::BYTEA,
                Param::Id(_) => Type::UUID,
            };
            (param as &(dyn ToSql + Sync), kind)
        })
        .collect()
}

impl ToSql for Param<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Param::Null => Ok(IsNull::Yes),
            Param::Int(number) if *ty == Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
            Param::Int(number) if *ty == Type::INT2 => i16::try_from(*number)?.to_sql(ty, out),
            Param::Int(number) => number.to_sql(ty, out),
            Param::Bool(flag) => flag.to_sql(ty, out),
            // PostgreSQL's text can't hold NUL; SQLite's can. Neither engine gets one.
            Param::Text(text) if text.contains('\0') => text.replace('\0', "").to_sql(ty, out),
            Param::Text(text) => text.as_ref().to_sql(ty, out),
            Param::Bytes(bytes) => bytes.as_ref().to_sql(ty, out),
            Param::Id(id) => id.to_sql(ty, out),
        }
    }
    fn accepts(_: &Type) -> bool {
        true
    }
    to_sql_checked!();
}

fn fault(error: tokio_postgres::Error) -> DbError {
    let Some(refusal) = error.as_db_error() else {
        return if error.is_closed()
            || std::error::Error::source(&error).is_some_and(|s| s.is::<std::io::Error>())
        {
            unreachable_for(error)
        } else {
            let source = std::error::Error::source(&error)
                .map(|source| format!(": {source}"))
                .unwrap_or_default();
            DbError::Fault(format!("{error}{source}"))
        };
    };
    let text = format!(
        "{} {}",
        refusal.message(),
        refusal.constraint().unwrap_or_default()
    );
    match refusal.code() {
        code if *code == SqlState::T_R_SERIALIZATION_FAILURE
            || *code == SqlState::T_R_DEADLOCK_DETECTED =>
        {
            DbError::Again
        }
        code if *code == SqlState::QUERY_CANCELED || *code == SqlState::LOCK_NOT_AVAILABLE => {
            DbError::Busy
        }
        code if *code == SqlState::ADMIN_SHUTDOWN
            || *code == SqlState::CRASH_SHUTDOWN
            || *code == SqlState::CANNOT_CONNECT_NOW
            || *code == SqlState::TOO_MANY_CONNECTIONS =>
        {
            DbError::Unreachable(text)
        }
        code if code.code().starts_with("23") => DbError::Constraint(text),
        code if code.code().starts_with("53") => DbError::Disk(text),
        _ => DbError::Fault(text),
    }
}

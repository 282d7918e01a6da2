//! SQLite: WAL, `synchronous=FULL`, a few reader threads, one writer thread that commits waiting transactions together.

use super::tx::{Inner, Tx};
use super::{DbError, Engine, Limits, Param, Row, System, Work, migrate};
use crossbeam_channel::{Receiver, Sender, TrySendError};
use futures_util::future::BoxFuture;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::{Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

pub(super) struct Sqlite {
    path: PathBuf,
    reads: Option<Sender<Box<dyn Read>>>,
    writes: Option<Sender<Box<dyn Write>>>,
    threads: Vec<JoinHandle<()>>,
}

/// A piece of reading, sent to a reader thread.
trait Read: Send {
    fn run(self: Box<Self>, tx: &Tx);
}

/// A piece of writing, sent to the writer thread: run inside the group, answered after the commit.
trait Write: Send {
    /// Whether it wants to be kept.
    fn run(&mut self, tx: &Tx) -> bool;
    /// Answers the caller; `lost` when the commit that should have kept it failed.
    fn answer(self: Box<Self>, lost: Option<DbError>);
}

struct Job<I, T, E, W> {
    input: I,
    work: W,
    outcome: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

/// Runs the work: polls it once, for on this engine its transaction never waits. A panic is a fault, not the end of the thread.
fn run_once<I, T, E: From<DbError>, W: Work<I, T, E>>(
    work: &W,
    tx: &Tx,
    input: &I,
) -> Result<T, E> {
    let polled = catch_unwind(AssertUnwindSafe(|| {
        let future: BoxFuture<'_, Result<T, E>> = work(tx, input);
        let mut future = pin!(future);
        match future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(outcome) => outcome,
            Poll::Pending => Err(DbError::Fault(
                "a transaction awaited something else than itself".to_owned(),
            )
            .into()),
        }
    }));
    polled.unwrap_or_else(|_| Err(DbError::Fault("a transaction panicked".to_owned()).into()))
}

impl<I, T, E, W> Read for Job<I, T, E, W>
where
    I: Send,
    T: Send,
    E: From<DbError> + Send,
    W: Work<I, T, E>,
{
    fn run(self: Box<Self>, tx: &Tx) {
        if self.reply.is_closed() {
            return;
        }
        let outcome = run_once(&self.work, tx, &self.input);
        let _ = self.reply.send(outcome);
    }
}

impl<I, T, E, W> Write for Job<I, T, E, W>
where
    I: Send,
    T: Send,
    E: From<DbError> + Send,
    W: Work<I, T, E>,
{
    fn run(&mut self, tx: &Tx) -> bool {
        let outcome = run_once(&self.work, tx, &self.input);
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }
    fn answer(self: Box<Self>, lost: Option<DbError>) {
        let outcome = match (self.outcome, lost) {
            (Some(Err(error)), _) => Err(error),
            (_, Some(error)) => Err(error.into()),
            (Some(Ok(done)), None) => Ok(done),
            (None, None) => Err(DbError::Fault("work that never ran".to_owned()).into()),
        };
        // A caller that went away meanwhile misses the answer; what was done stays done.
        let _ = self.reply.send(outcome);
    }
}

impl Sqlite {
    pub(super) fn open(
        path: &Path,
        limits: &Limits,
        systems: &[System],
        keys: &super::Keys,
    ) -> Result<Self, DbError> {
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            std::fs::create_dir_all(folder)
                .map_err(|error| DbError::Unreachable(format!("{}: {error}", folder.display())))?;
        }
        if !path.exists() {
            // Nobody else on the machine reads it; SQLite gives its log the same rights.
            let mut options = std::fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            options
                .open(path)
                .map_err(|error| DbError::Unreachable(format!("{}: {error}", path.display())))?;
        }
        let mut writer = connect(path, 32)?;
        writer
            .execute_batch("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864;")
            .map_err(fault)?;
        // 16 MB before the log is copied back: a page that many commits wrote is copied once. With SQLite's own 4 MB nearly every group
        // of writes ended with copying.
        writer
            .execute_batch("PRAGMA wal_autocheckpoint = 4000;")
            .map_err(fault)?;
        // With temporary things in memory SQLite keeps what a savepoint may undo in a list of 1 KB pieces, and walks all of it at the end of
        // nearly every statement: a transaction of many rows (an import, a large gang) takes time by the square of its pages. A file,
        // written only beyond 64 KB, never synced and without a name, does not.
        writer
            .execute_batch("PRAGMA temp_store = FILE;")
            .map_err(fault)?;
        // What is deleted, or sealed in place of a plain value, is overwritten with zeros: a free page tells nobody anything.
        writer
            .execute_batch("PRAGMA secure_delete = ON;")
            .map_err(fault)?;
        for system in systems {
            migrate::runner(system, Engine::Sqlite)?
                .run(&mut writer)
                .map_err(|error| DbError::Fault(error.to_string()))?;
        }
        let (write_sender, write_receiver) = crossbeam_channel::bounded(limits.queue_max);
        let (read_sender, read_receiver) = crossbeam_channel::bounded(limits.queue_max);
        let group_max = limits.commit_group_max;
        let given = keys.clone();
        let mut threads = vec![spawn("sqlite-writer", move || {
            write_loop(writer, &write_receiver, group_max, given);
        })?];
        for number in 0..limits.reader_threads {
            let reader = connect(path, 16)?;
            reader
                .execute_batch("PRAGMA query_only = ON")
                .map_err(fault)?;
            let receiver: Receiver<Box<dyn Read>> = read_receiver.clone();
            let given = keys.clone();
            threads.push(spawn(&format!("sqlite-reader-{number}"), move || {
                read_loop(reader, &receiver, given);
            })?);
        }
        Ok(Self {
            path: path.to_owned(),
            reads: Some(read_sender),
            writes: Some(write_sender),
            threads,
        })
    }

    pub(super) async fn read<I, T, E>(&self, input: I, work: impl Work<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Job {
            input,
            work,
            outcome: None,
            reply,
        });
        send(self.reads.as_ref(), job)?;
        answer.await.unwrap_or_else(|_| Err(stopped().into()))
    }

    pub(super) async fn write<I, T, E>(&self, input: I, work: impl Work<I, T, E>) -> Result<T, E>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Job {
            input,
            work,
            outcome: None,
            reply,
        });
        send(self.writes.as_ref(), job)?;
        answer.await.unwrap_or_else(|_| Err(stopped().into()))
    }

    /// Folds the write-ahead log into the file and cuts it to nothing: what was deleted lies in neither.
    pub(super) async fn empty_log(&self) -> Result<(), DbError> {
        let path = self.path.clone();
        tokio::task::spawn_blocking(move || {
            connect(&path, 2)?
                .execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")
                .map_err(fault)
        })
        .await
        .map_err(|error| DbError::Fault(error.to_string()))?
    }

    pub(super) async fn copy_to(
        &self,
        to: PathBuf,
        without: &'static [&'static str],
        mut progress: impl FnMut(u64, u64) + Send + 'static,
    ) -> Result<(), DbError> {
        let from = self.path.clone();
        tokio::task::spawn_blocking(move || {
            let source = connect(&from, 8)?;
            let mut target = Connection::open(&to).map_err(fault)?;
            // An open reading transaction keeps the copy at one moment while writers go on; without it every write would start it anew.
            source
                .execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema;")
                .map_err(fault)?;
            let backup = rusqlite::backup::Backup::new(&source, &mut target).map_err(fault)?;
            copy_all(&backup, &mut progress)?;
            drop(backup);
            for table in without {
                target
                    .execute_batch(&format!("PRAGMA secure_delete = ON; DELETE FROM {table};"))
                    .map_err(fault)?;
            }
            // The copy must stand alone: no write-ahead log beside it.
            target
                .execute_batch("PRAGMA journal_mode = DELETE;")
                .map_err(fault)
        })
        .await
        .map_err(|error| DbError::Fault(error.to_string()))?
    }
}

/// Pages copied between two words of progress.
const COPY_PAGES_PER_STEP: i32 = 2048;

fn copy_all(
    backup: &rusqlite::backup::Backup<'_, '_>,
    progress: &mut impl FnMut(u64, u64),
) -> Result<(), DbError> {
    use rusqlite::backup::StepResult;
    loop {
        let step = backup.step(COPY_PAGES_PER_STEP).map_err(fault)?;
        let state = backup.progress();
        let total = u64::try_from(state.pagecount).unwrap_or(0);
        let left = u64::try_from(state.remaining).unwrap_or(0);
        progress(total.saturating_sub(left), total);
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            _ => std::thread::sleep(std::time::Duration::from_millis(20)),
        }
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        // Without senders the threads finish what waits and end.
        self.reads = None;
        self.writes = None;
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

fn send<J: ?Sized>(queue: Option<&Sender<Box<J>>>, job: Box<J>) -> Result<(), DbError> {
    match queue.map(|queue| queue.try_send(job)) {
        Some(Ok(())) => Ok(()),
        Some(Err(TrySendError::Full(_))) => Err(DbError::Busy),
        Some(Err(TrySendError::Disconnected(_))) | None => Err(stopped()),
    }
}

fn stopped() -> DbError {
    DbError::Unreachable("the database threads have stopped".to_owned())
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, DbError> {
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(run)
        .map_err(|error| DbError::Fault(error.to_string()))
}

/// How much of the file is read through memory that the kernel shares among all connections, instead of copying each page into each
/// connection's own cache. SQLite maps no more than this.
const MAPPED_BYTES_MAX: u32 = 0x7fff_0000;

fn connect(path: &Path, cache_mib: u32) -> Result<Connection, DbError> {
    let connection = Connection::open(path).map_err(fault)?;
    connection.set_prepared_statement_cache_capacity(512);
    // One plan for each statement, whatever values are bound: else, once the file has statistics, SQLite compiles a statement anew each
    // time a bound value changes, which took a third of the time of reading a case.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
        .map_err(fault)?;
    connection
        .busy_timeout(std::time::Duration::from_secs(10))
        .map_err(fault)?;
    connection
        .execute_batch(&format!(
            "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; \
             PRAGMA cache_size = -{}; PRAGMA mmap_size = {MAPPED_BYTES_MAX}; PRAGMA trusted_schema = OFF;",
            cache_mib * 1024
        ))
        .map_err(fault)?;
    Ok(connection)
}

fn read_loop(connection: Connection, jobs: &Receiver<Box<dyn Read>>, keys: super::Keys) {
    let tx = Tx(Inner::Sqlite(Mutex::new(connection)), keys);
    while let Ok(job) = jobs.recv() {
        // A transaction, so that all statements of one reading see one state.
        let began = control(&tx, "BEGIN");
        job.run(&tx);
        if began.is_ok() {
            let _ = control(&tx, "COMMIT");
        }
    }
}

fn write_loop(
    connection: Connection,
    jobs: &Receiver<Box<dyn Write>>,
    group_max: usize,
    keys: super::Keys,
) {
    let tx = Tx(Inner::Sqlite(Mutex::new(connection)), keys);
    while let Ok(first) = jobs.recv() {
        if let Err(error) = control(&tx, "BEGIN IMMEDIATE") {
            first.answer(Some(error));
            continue;
        }
        let mut done: Vec<Box<dyn Write>> = Vec::new();
        let mut next = Some(first);
        while let Some(mut job) = next.take() {
            let kept = control(&tx, "SAVEPOINT one").map(|()| job.run(&tx));
            let settled = match kept {
                Ok(true) => control(&tx, "RELEASE one"),
                Ok(false) => {
                    control(&tx, "ROLLBACK TO one").and_then(|()| control(&tx, "RELEASE one"))
                }
                Err(error) => Err(error),
            };
            done.push(job);
            // A full disk or a failing one makes SQLite roll back the whole transaction: then nothing of this group was kept.
            if settled.is_err() || is_outside_transaction(&tx) {
                break;
            }
            if done.len() < group_max {
                next = jobs.try_recv().ok();
            }
        }
        let lost = if is_outside_transaction(&tx) {
            Some(DbError::Disk(
                "the database rolled the transaction back".to_owned(),
            ))
        } else {
            match control(&tx, "COMMIT") {
                Ok(()) => None,
                Err(error) => {
                    let _ = control(&tx, "ROLLBACK");
                    Some(error)
                }
            }
        };
        for job in done {
            job.answer(lost.clone());
        }
    }
    let connection = match tx.0 {
        Inner::Sqlite(connection) => connection
            .into_inner()
            .unwrap_or_else(|poison| poison.into_inner()),
        Inner::Postgres(_) => return,
    };
    // No `PRAGMA optimize`: statistics of a young file would outlive it, and plans made for five rows are slow for fifty thousand. Without any,
    // SQLite takes every table for a large one.
    let _ = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);");
}

fn is_outside_transaction(tx: &Tx) -> bool {
    match &tx.0 {
        Inner::Sqlite(connection) => locked(connection).is_autocommit(),
        Inner::Postgres(_) => false,
    }
}

fn control(tx: &Tx, sql: &str) -> Result<(), DbError> {
    match &tx.0 {
        Inner::Sqlite(connection) => execute(&locked(connection), sql, &[]).map(|_| ()),
        Inner::Postgres(_) => Ok(()),
    }
}

/// The connection. A panic in work poisons the lock, not the connection: the savepoint is rolled back and the thread goes on.
pub(super) fn locked(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection
        .lock()
        .unwrap_or_else(|poison| poison.into_inner())
}

impl rusqlite::ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Param::Null => ValueRef::Null,
            Param::Int(number) => ValueRef::Integer(*number),
            Param::Bool(flag) => ValueRef::Integer(i64::from(*flag)),
            Param::Text(text) => ValueRef::Text(text.as_bytes()),
            Param::Bytes(bytes) => ValueRef::Blob(bytes),
            Param::Id(id) => ValueRef::Blob(id.as_bytes()),
        }))
    }
}

/// Binds by number: to SQLite `$7` is a name, numbered by where it first appears.
fn bind(
    statement: &mut rusqlite::CachedStatement<'_>,
    params: &[Param<'_>],
) -> Result<(), DbError> {
    for position in 1..=statement.parameter_count() {
        let wanted = statement
            .parameter_name(position)
            .and_then(|name| name[1..].parse::<usize>().ok())
            .unwrap_or(position);
        let param = params
            .get(wanted - 1)
            .ok_or_else(|| DbError::Fault(format!("no value for ${wanted}")))?;
        statement
            .raw_bind_parameter(position, param)
            .map_err(fault)?;
    }
    Ok(())
}

pub(super) fn query<T>(
    connection: &Connection,
    sql: &str,
    params: &[Param<'_>],
    turn: &mut impl FnMut(&Row<'_>) -> Result<T, DbError>,
) -> Result<Vec<T>, DbError> {
    let mut statement = connection.prepare_cached(sql).map_err(fault)?;
    bind(&mut statement, params)?;
    let mut rows = statement.raw_query();
    let mut turned = Vec::new();
    while let Some(row) = rows.next().map_err(fault)? {
        turned.push(turn(&Row::Sqlite(row))?);
    }
    Ok(turned)
}

pub(super) fn execute(
    connection: &Connection,
    sql: &str,
    params: &[Param<'_>],
) -> Result<u64, DbError> {
    let mut statement = connection.prepare_cached(sql).map_err(fault)?;
    bind(&mut statement, params)?;
    statement
        .raw_execute()
        .map(|rows| rows as u64)
        .map_err(fault)
}

fn fault(error: rusqlite::Error) -> DbError {
    let text = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => DbError::Busy,
        Some(ErrorCode::ConstraintViolation) => DbError::Constraint(text),
        Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => DbError::Disk(text),
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::NotADatabase) => {
            DbError::Unreachable(text)
        }
        _ => DbError::Fault(text),
    }
}

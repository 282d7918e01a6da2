//! The bare program: axum and rusqlite with the same shape of data as Sangam, and no sign-in, no
//! scope, no journal. It is the yardstick of the ratios in `desks`, so it is written to be quick:
//!
//! - Reads run inline on the tokio thread, on a connection of that thread. Everything needed is in
//!   the page cache, a read takes microseconds, and a hand-over to another thread costs more than
//!   the read (measured: spawn_blocking 56 µs of CPU, reader threads 22 µs, inline 19 µs).
//! - Rows are written to the answer while SQLite still holds them; nothing is copied between.
//! - Creates take one writer connection behind a mutex, each its own synced commit, as a plain
//!   program does. They wait for it on tokio's blocking threads: waiting for the disk on the tokio
//!   threads themselves was 2 to 4 times slower with 8 and 64 writers (measured on a busy machine).

mod fill;
mod pages;
mod store;

use crate::Fault;
use crate::clock::now_micros;
use crate::random::Random;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::serve::ListenerExt;
use clap::{Args, Subcommand};
pub(crate) use fill::{COMMON_WORD, RARE_WORD};
use rusqlite::Connection;
use std::cell::RefCell;
use std::net::SocketAddr;
use std::path::{Path as FilePath, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Most lines of one list.
const LIST_LIMIT_MAX: i64 = 100;

/// `sangam-bench bare …`
#[derive(Args)]
pub(crate) struct BareArguments {
    #[command(subcommand)]
    command: BareCommand,
}

#[derive(Subcommand)]
enum BareCommand {
    /// Fill a new file with invented cases
    Fill {
        /// Folder of the file `bare.db`; must not hold one yet
        #[arg(long)]
        data: PathBuf,
        /// How many cases
        #[arg(long, default_value_t = 100_000)]
        cases: u64,
        /// Timeline entries of each case
        #[arg(long, default_value_t = 4)]
        timeline_entries: u64,
    },
    /// Answer on a loopback address
    Serve {
        /// Folder of the file `bare.db`; made if it is not there
        #[arg(long)]
        data: PathBuf,
        /// Where to listen; loopback only
        #[arg(long, default_value = "127.0.0.1:8090")]
        listen: SocketAddr,
    },
    /// Look for half transactions; exit code 1 if there is one
    Verify {
        /// Folder of the file `bare.db`
        #[arg(long)]
        data: PathBuf,
    },
}

/// The file inside a data folder.
pub(crate) fn file_in(data: &FilePath) -> PathBuf {
    data.join("bare.db")
}

/// Runs a subcommand.
pub(crate) fn run(arguments: BareArguments) -> Result<(), Fault> {
    match arguments.command {
        BareCommand::Fill {
            data,
            cases,
            timeline_entries,
        } => fill_folder(&data, cases, timeline_entries),
        BareCommand::Serve { data, listen } => {
            tokio::runtime::Runtime::new()?.block_on(serve(&data, listen))
        }
        BareCommand::Verify { data } => verify(&data),
    }
}

/// Makes `bare.db` in the folder and fills it.
pub(crate) fn fill_folder(data: &FilePath, cases: u64, timeline_entries: u64) -> Result<(), Fault> {
    let file = file_in(data);
    if file.exists() {
        return Err(format!("{} is already there", file.display()).into());
    }
    let connection = open_or_create(data)?;
    fill::fill(&connection, cases, timeline_entries, |done| {
        eprint!("\rbare: {done} of {cases} cases");
    })?;
    eprintln!();
    Ok(())
}

fn open_or_create(data: &FilePath) -> Result<Connection, Fault> {
    std::fs::create_dir_all(data)?;
    let file = file_in(data);
    let new = !file.exists();
    let connection = store::open(&file)?;
    if new {
        store::create_schema(&connection)?;
    }
    Ok(connection)
}

fn verify(data: &FilePath) -> Result<(), Fault> {
    let sound = store::inspect(&store::open(&file_in(data))?)?;
    println!(
        "integrity {}, {} cases, {} without timeline, {} without search row",
        sound.integrity, sound.cases, sound.without_timeline, sound.without_search
    );
    if sound.integrity == "ok" && sound.without_timeline == 0 && sound.without_search == 0 {
        Ok(())
    } else {
        Err("the file is not sound".into())
    }
}

struct Bare {
    file: PathBuf,
    writer: Mutex<(Connection, Random)>,
}

thread_local! {
    static READER: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

impl Bare {
    /// Runs a read on this thread's own connection.
    fn read<T>(
        &self,
        what: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        READER.with_borrow_mut(|slot| {
            if slot.is_none() {
                *slot = Some(store::open(&self.file)?);
            }
            match slot {
                Some(connection) => what(connection),
                None => Err(rusqlite::Error::InvalidQuery),
            }
        })
    }

    /// Writes a case and waits until it is on the disk; gives its reference and id.
    fn create(&self, new: &store::NewCase) -> rusqlite::Result<(i64, uuid::Uuid)> {
        let mut guard = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let (connection, random) = &mut *guard;
        let now = now_micros();
        connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        let written = loop {
            let reference = fill::reference(random);
            match store::insert_case(connection, reference, "intake", new, now) {
                // Somebody has this number already: SQLite undid the one statement, draw again.
                Err(error) if store::is_taken(&error) => (),
                Err(error) => break Err(error),
                Ok((_, id)) => break Ok((reference, id)),
            }
        };
        let written = written.and_then(|written| {
            connection.prepare_cached("COMMIT")?.execute([])?;
            Ok(written)
        });
        match written {
            Ok(written) => Ok(written),
            Err(error) => {
                if !connection.is_autocommit() {
                    connection.execute_batch("ROLLBACK")?;
                }
                Err(error)
            }
        }
    }
}

async fn serve(data: &FilePath, listen: SocketAddr) -> Result<(), Fault> {
    if !listen.ip().is_loopback() {
        return Err(format!("{listen}: there is no sign-in here, loopback only").into());
    }
    let bare = Arc::new(Bare {
        writer: Mutex::new((open_or_create(data)?, Random::seeded(Random::fresh_seed()))),
        file: file_in(data),
    });
    let router = Router::new()
        .route("/api/cases", get(list).post(create))
        .route("/api/cases/{reference}", get(case_json))
        .route("/cases/{reference}", get(case_html))
        .with_state(bare);
    let listener = tokio::net::TcpListener::bind(listen).await?;
    eprintln!("bare: http://{}", listener.local_addr()?);
    // Without this the kernel holds small answers back for the client's acknowledgement.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, router)
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    Ok(())
}

fn failed(error: impl std::fmt::Display) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response()
}

fn json(status: StatusCode, body: Vec<u8>) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// Appends a value as JSON; writing into memory cannot fail.
fn append(out: &mut Vec<u8>, value: &impl serde::Serialize) {
    let _ = serde_json::to_writer(out, value);
}

async fn case_json(State(bare): State<Arc<Bare>>, Path(reference): Path<i64>) -> Response {
    let out = RefCell::new(Vec::with_capacity(8 * 1024));
    let found = bare.read(|connection| {
        store::read_case(
            connection,
            reference,
            |case| {
                let mut out = out.borrow_mut();
                append(&mut out, case);
                // The timeline goes inside the case's own object.
                out.pop();
                out.extend_from_slice(b",\"timeline\":[");
            },
            |entry| {
                let mut out = out.borrow_mut();
                append(&mut out, entry);
                out.push(b',');
            },
        )
    });
    let mut out = out.into_inner();
    match found {
        Ok(true) => {
            close_list(&mut out);
            out.push(b'}');
            json(StatusCode::OK, out)
        }
        Ok(false) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => failed(error),
    }
}

async fn case_html(State(bare): State<Arc<Bare>>, Path(reference): Path<i64>) -> Response {
    let out = RefCell::new(String::with_capacity(8 * 1024));
    let found = bare.read(|connection| {
        store::read_case(
            connection,
            reference,
            |case| pages::write_case(&mut out.borrow_mut(), case),
            |entry| pages::write_entry(&mut out.borrow_mut(), entry),
        )
    });
    let mut out = out.into_inner();
    match found {
        Ok(true) => {
            pages::write_end(&mut out);
            axum::response::Html(out).into_response()
        }
        Ok(false) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => failed(error),
    }
}

#[derive(serde::Deserialize)]
struct ListQuery {
    limit: Option<i64>,
    q: Option<String>,
    after: Option<i64>,
}

/// Ends an array whose items each left a comma behind.
fn close_list(out: &mut Vec<u8>) {
    if out.last() == Some(&b',') {
        out.pop();
    }
    out.push(b']');
}

async fn list(State(bare): State<Arc<Bare>>, Query(query): Query<ListQuery>) -> Response {
    let limit = query.limit.unwrap_or(50).clamp(1, LIST_LIMIT_MAX);
    let mut out = Vec::with_capacity(32 * 1024);
    out.extend_from_slice(b"{\"items\":[");
    let next = bare.read(|connection| {
        let line = |line: &store::CaseLine<'_>| {
            append(&mut out, line);
            out.push(b',');
        };
        match &query.q {
            Some(word) => store::search_cases(connection, word, query.after, limit, line),
            None => store::list_cases(connection, query.after, limit, line),
        }
    });
    match next {
        Ok(next) => {
            close_list(&mut out);
            out.extend_from_slice(b",\"next\":");
            append(&mut out, &next.map(|row| row.to_string()));
            out.push(b'}');
            json(StatusCode::OK, out)
        }
        Err(error) => failed(error),
    }
}

#[derive(serde::Serialize)]
struct Created {
    id: uuid::Uuid,
    reference: String,
}

async fn create(State(bare): State<Arc<Bare>>, body: Bytes) -> Response {
    let new: store::NewCase = match serde_json::from_slice(&body) {
        Ok(new) => new,
        Err(error) => return (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    };
    let created = match tokio::task::spawn_blocking(move || bare.create(&new)).await {
        Ok(created) => created,
        Err(error) => return failed(error),
    };
    match created {
        Ok((reference, id)) => {
            let mut out = Vec::with_capacity(128);
            append(
                &mut out,
                &Created {
                    id,
                    reference: reference.to_string(),
                },
            );
            json(StatusCode::CREATED, out)
        }
        Err(error) => failed(error),
    }
}

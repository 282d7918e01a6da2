//! What tests stand on: a database of their own on each engine, a clock to turn by hand, seeded randomness.
//!
//! SQLite: a migrated file is made once and copied per test. PostgreSQL: one throw-away server per test run (loopback, a free port, no
//! fsync), a migrated template, `CREATE DATABASE … TEMPLATE` per test. The server is found on the path or where Debian puts it; it ends
//! with the test process. Without it the tests run on SQLite alone, unless `SANGAM_TEST_POSTGRES=required`.

use crate::db::{Db, Engine, Limits, Location, System};
use crate::vault::{KeyRing, Vault};
use crate::{Actor, Scope};
use kernel::chance::SeededChance;
use kernel::clock::HandClock;
use kernel::{Chance, Clock, Language, Moment};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

/// The moment at which tests begin: 2026-11-22 10:00 in India, a Sunday.
pub const BEGIN: &str = "2026-11-22T04:30:00Z";

/// A database, a clock and a source of randomness of one test.
pub struct World {
    /// The database, migrated and empty.
    pub db: Db,
    /// Stands at [`BEGIN`].
    pub clock: Arc<HandClock>,
    /// Seeded.
    pub chance: Arc<dyn Chance>,
    /// Where the data are, for a second program on the same ones.
    pub location: Location,
    /// A folder of the test's own, gone with it.
    pub folder: tempfile::TempDir,
}

impl World {
    /// A scope of `actor` now.
    pub fn scope(&self, actor: Actor) -> Scope {
        Scope::new(
            actor,
            Language::ENGLISH,
            self.clock.now(),
            Arc::clone(&self.chance),
        )
    }
    /// The program's own scope now.
    pub fn program(&self) -> Scope {
        self.scope(Actor::Program)
    }
}

/// The engines to test on: SQLite always, PostgreSQL where there is one.
pub fn engines() -> Vec<Engine> {
    let mut engines = vec![Engine::Sqlite];
    if server().is_some() {
        engines.push(Engine::Postgres);
    }
    engines
}

/// Runs `test` on every engine, each time in a new world. Tests call it inside `#[test]`.
pub fn on_each_engine<F>(systems: &[System], test: impl Fn(World) -> F)
where
    F: Future<Output = ()>,
{
    for engine in engines() {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            eprintln_engine(engine);
            let world = world(engine, systems).await;
            test(world).await;
        });
        runtime.shutdown_timeout(Duration::from_secs(2));
    }
}

#[expect(
    clippy::print_stderr,
    reason = "a failing test must say on which engine it failed"
)]
fn eprintln_engine(engine: Engine) {
    eprintln!("on {engine:?}");
}

/// A new world on `engine`.
pub async fn world(engine: Engine, systems: &[System]) -> World {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let location = match engine {
        Engine::Sqlite => {
            let file = folder.path().join("sangam.db");
            std::fs::copy(sqlite_template(systems).await, &file).expect("a copy of the template");
            Location::File(file)
        }
        Engine::Postgres => Location::Address(postgres_database(systems).await),
    };
    let limits = Limits {
        write_connections: 4,
        read_connections: 2,
        ..Limits::default()
    };
    let db = Db::open(&location, limits, systems)
        .await
        .expect("an open database");
    db.unlock(vault());
    World {
        db,
        clock: Arc::new(HandClock::at(
            Moment::parse_rfc3339(BEGIN).expect("a moment"),
        )),
        chance: Arc::new(SeededChance::new(fresh_number())),
        location,
        folder,
    }
}

/// The keys of tests: always the same, so that two programs of one test read each other's values.
pub fn vault() -> Vault {
    let ring = KeyRing::draw(&SeededChance::new(65));
    Vault::of(ring, Arc::new(SeededChance::new(fresh_number() << 32)))
}

fn fresh_number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::SeqCst)
}

fn names(systems: &[System]) -> String {
    let parts: Vec<String> = systems
        .iter()
        .map(|system| format!("{}{}", system.name, system.migrations.len()))
        .collect();
    parts.join("_")
}

async fn sqlite_template(systems: &[System]) -> PathBuf {
    static MADE: tokio::sync::Mutex<Vec<(String, Arc<tempfile::TempDir>)>> =
        tokio::sync::Mutex::const_new(Vec::new());
    let mut made = MADE.lock().await;
    let name = names(systems);
    if let Some((_, folder)) = made.iter().find(|(made, _)| *made == name) {
        return folder.path().join("template.db");
    }
    let folder = Arc::new(tempfile::tempdir().expect("a folder for the template"));
    let file = folder.path().join("template.db");
    let db = Db::open(&Location::File(file.clone()), Limits::default(), systems)
        .await
        .expect("a migrated template");
    // Closing folds the write-ahead log into the file.
    drop(db);
    made.push((name, folder));
    file
}

async fn postgres_database(systems: &[System]) -> String {
    static MADE: tokio::sync::Mutex<Vec<String>> = tokio::sync::Mutex::const_new(Vec::new());
    let server = server().expect("a PostgreSQL server");
    let mut made = MADE.lock().await;
    let template = format!("template_{}_{}", std::process::id(), names(systems));
    if !made.contains(&template) {
        administer(server, &format!("CREATE DATABASE {template}")).await;
        let address = format!("{server}/{template}?sslmode=disable");
        let db = Db::open(&Location::Address(address), Limits::default(), systems)
            .await
            .expect("a migrated template");
        drop(db);
        made.push(template.clone());
    }
    let name = format!("test_{}_{}", std::process::id(), fresh_number());
    for attempt in 0..50 {
        // The template is "in use" until its last connection has gone.
        if try_administer(
            server,
            &format!("CREATE DATABASE {name} TEMPLATE {template}"),
        )
        .await
        {
            break;
        }
        assert!(attempt < 49, "no database from the template");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    format!("{server}/{name}?sslmode=disable")
}

async fn administer(server: &str, sql: &str) {
    assert!(try_administer(server, sql).await, "{sql}");
}

async fn try_administer(server: &str, sql: &str) -> bool {
    let address = format!("{server}/postgres?sslmode=disable");
    let Ok((client, connection)) = tokio_postgres::connect(&address, tokio_postgres::NoTls).await
    else {
        return false;
    };
    let running = tokio::spawn(connection);
    let done = client.batch_execute(sql).await.is_ok();
    drop(client);
    let _ = running.await;
    done
}

/// The address of the throw-away server, without a database: `postgres://sangam@127.0.0.1:PORT`.
pub fn server() -> Option<&'static str> {
    static SERVER: OnceLock<Option<String>> = OnceLock::new();
    SERVER
        .get_or_init(|| {
            if let Ok(address) = std::env::var("SANGAM_TEST_POSTGRES_URL") {
                return Some(address.trim_end_matches('/').to_owned());
            }
            let started = start();
            let required =
                std::env::var("SANGAM_TEST_POSTGRES").is_ok_and(|word| word == "required");
            assert!(
                started.is_some() || !required,
                "PostgreSQL is required for this run, and did not start"
            );
            started
        })
        .as_deref()
}

fn start() -> Option<String> {
    static KEPT: Mutex<Option<Child>> = Mutex::new(None);
    let programs = programs_folder()?;
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .ok()?
        .local_addr()
        .ok()?
        .port();
    // The shell outlives nothing: when this process ends, its end of the pipe closes, `cat` returns and the server is stopped.
    let script = format!(
        "set -e; D=$(mktemp -d); trap 'rm -rf $D' EXIT; \
         '{p}/initdb' -D $D --no-sync -A trust -U sangam -E UTF8 --locale=C >/dev/null 2>&1; \
         '{p}/postgres' -D $D -k $D -h 127.0.0.1 -p {port} -c fsync=off -c full_page_writes=off \
         -c synchronous_commit=off -c max_connections=400 -c shared_buffers=64MB >/dev/null 2>&1 & \
         P=$!; cat >/dev/null; kill -INT $P; wait $P || true",
        p = programs.display()
    );
    let mut command = Command::new("sh");
    if is_root() {
        // PostgreSQL refuses to run as root.
        let user = ["postgres", "nobody"]
            .into_iter()
            .find(|user| user_exists(user))?;
        command = Command::new("setpriv");
        command.args([
            &format!("--reuid={user}"),
            "--regid=nogroup",
            "--clear-groups",
            "sh",
        ]);
    }
    let child = command
        .args(["-c", &script])
        .current_dir("/tmp")
        .env("TMPDIR", "/tmp")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    *KEPT.lock().ok()? = Some(child);
    for _ in 0..300 {
        if let Ok(mut stream) = std::net::TcpStream::connect(("127.0.0.1", port)) {
            let _ = stream.write(&[]);
            // It listens before it takes queries.
            std::thread::sleep(Duration::from_millis(300));
            return Some(format!("postgres://sangam@127.0.0.1:{port}"));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    None
}

fn programs_folder() -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql")
        .ok()
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    debian
        .chain(std::env::split_paths(&path))
        .find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|answer| answer.stdout.starts_with(b"0\n"))
}

fn user_exists(user: &str) -> bool {
    Command::new("id")
        .arg(user)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Listens for statements from now on, those of every database of this process: run such a test in a process of its own.
pub fn listen_for_statements() {
    *crate::db::statements() = Some(Vec::new());
}

/// The statements run since the last time.
pub fn statements_heard() -> Vec<String> {
    crate::db::statements()
        .as_mut()
        .map(std::mem::take)
        .unwrap_or_default()
}

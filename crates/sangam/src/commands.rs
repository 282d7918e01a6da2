//! What can be said on the command line, one file each.

pub mod backup;
pub mod breach;
pub mod check;
pub mod demo;
pub mod journal;
pub mod keys;
pub mod law;
pub mod register;
pub mod releases;
pub mod retention;
pub mod search;
pub mod serve;
pub mod users;

use crate::config::{Config, ConfigError};
use crate::keys::KeyRing;
use crate::wiring;
use crate::world::{SystemChance, SystemClock};
use kernel::{Chance, Clock, Language, Moment, Problem};
use platform::db::Limits;
use platform::{Actor, Db, DbError, Scope};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// Why a command could not be carried out, in words for whoever typed it.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure in these words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
    /// A failure of a file.
    pub fn at(path: &Path, error: &std::io::Error) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self(error.to_string())
    }
}
impl From<DbError> for Failure {
    fn from(error: DbError) -> Self {
        Self(error.to_string())
    }
}
impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        let words = wiring::words();
        let say = words.say(Language::ENGLISH);
        let mut text = say.problem(&problem);
        for field in &problem.fields {
            text.push_str(&format!(
                "\n  {}: {}",
                field.field,
                say.field_problem(field)
            ));
        }
        Self(text)
    }
}

/// What every command has at hand.
pub struct Session {
    /// The configuration in force.
    pub config: Config,
}

impl Session {
    /// Opens the database with its keys, bringing its schema up to date and sealing what stands in plain.
    pub async fn open(&self) -> Result<Db, Failure> {
        let db = self.open_locked().await?;
        crate::vault::unlock(&self.config, &db, &self.scope()).await?;
        Ok(db)
    }
    /// Opens the database without its keys, bringing its schema up to date.
    pub async fn open_locked(&self) -> Result<Db, Failure> {
        Ok(Db::open(&self.config.location()?, Limits::default(), wiring::SYSTEMS).await?)
    }
    /// The keys.
    pub fn keys(&self) -> Result<KeyRing, Failure> {
        let folder = self.config.keys_folder();
        KeyRing::load_or_make(&folder, &SystemChance).map_err(|error| Failure::at(&folder, &error))
    }
    /// The moment.
    pub fn now(&self) -> Moment {
        SystemClock.now()
    }
    /// The operating system's randomness.
    pub fn chance(&self) -> Arc<dyn Chance> {
        Arc::new(SystemChance)
    }
    /// The program's own scope, now.
    pub fn scope(&self) -> Scope {
        Scope::new(Actor::Program, Language::ENGLISH, self.now(), self.chance())
            .knowing_for_days(self.config.labourline.need_to_know_days)
    }
}

/// A line for whoever typed the command.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // A closed pipe is no failure of the command.
    let _ = writeln!(out, "{line}");
}

/// How far long work is: one line on the terminal that is written over, or every tenth where nobody watches.
pub struct Progress {
    what: &'static str,
    last: std::sync::atomic::AtomicU64,
}

impl Progress {
    /// Progress of `what`.
    pub fn new(what: &'static str) -> Self {
        Self {
            what,
            last: std::sync::atomic::AtomicU64::new(u64::MAX),
        }
    }
    /// So many of so many are done.
    pub fn show(&self, done: u64, total: u64) {
        use std::io::IsTerminal;
        let percent = (done * 100).checked_div(total).unwrap_or(100).min(100);
        let watched = std::io::stderr().is_terminal();
        let step = if watched { percent } else { percent / 10 };
        if self.last.swap(step, std::sync::atomic::Ordering::Relaxed) == step {
            return;
        }
        let mut err = std::io::stderr().lock();
        let end = if watched && percent < 100 { "\r" } else { "\n" };
        let _ = write!(err, "{} {percent} % ({done} of {total}){end}", self.what);
        let _ = err.flush();
    }
}

/// What went wrong, on the error output.
pub fn complain(failure: &Failure) {
    let _ = writeln!(std::io::stderr().lock(), "sangam: {failure}");
}

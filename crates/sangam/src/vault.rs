//! Where the keys for what identifies people come from, and bringing a database under them.
//!
//! The keys are lines of text in a file (`data.key` in the data folder's `keys/`, or `[data] key_file`) or what a command prints
//! (`[data] key_command`: a password store, a module of hardware). A first start makes the file and says so; a database that has been
//! sealed is never opened with new keys.

use crate::commands::{Failure, say};
use crate::config::Config;
use crate::world::SystemChance;
use platform::vault::{self, KeyRing, RingError, SealedColumn, Vault};
use platform::{Db, DbError, Scope};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the keys are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// In a file.
    File(PathBuf),
    /// Printed by a command.
    Command(String),
}

impl Source {
    /// What the configuration says.
    pub fn of(config: &Config) -> Self {
        match (
            config.data.key_command.as_str(),
            config.data.key_file.as_str(),
        ) {
            ("", "") => Source::File(config.keys_folder().join("data.key")),
            ("", file) => Source::File(PathBuf::from(file)),
            (command, _) => Source::Command(command.to_owned()),
        }
    }

    /// Reads the keys.
    ///
    /// # Errors
    /// In words for whoever runs the program: what is missing, and what to do.
    pub fn read(&self) -> Result<KeyRing, RingError> {
        match self {
            Source::File(path) => match std::fs::read_to_string(path) {
                Ok(text) => KeyRing::parse(&text),
                Err(error) => Err(RingError::Missing(format!(
                    "the keys for what identifies people can't be read from {}: {error}. Put the file back from your copy of the keys \
                     (`sangam keys copy` made it); nothing was changed",
                    path.display()
                ))),
            },
            Source::Command(command) => {
                let failed = |why: String| {
                    RingError::Missing(format!(
                        "the command of [data] key_command gave no keys: {why}. Run it by hand; nothing was changed"
                    ))
                };
                let printed = std::process::Command::new("sh")
                    .args(["-c", command])
                    .stdin(std::process::Stdio::null())
                    .output()
                    .map_err(|error| failed(error.to_string()))?;
                if !printed.status.success() {
                    return Err(failed(printed.status.to_string()));
                }
                let text = String::from_utf8(printed.stdout)
                    .map_err(|_| failed("it printed no text".to_owned()))?;
                KeyRing::parse(&text)
            }
        }
    }

    /// Whether the keys may be made here: a file that is not there.
    fn can_be_made(&self) -> Option<&Path> {
        match self {
            Source::File(path) if !path.exists() => Some(path),
            Source::File(_) | Source::Command(_) => None,
        }
    }
}

/// Writes a file that its owner alone may read, whole or not at all.
pub fn write_secret(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let new = path.with_extension("new");
    let _ = std::fs::remove_file(&new);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&new, path)?;
    if let Some(folder) = path.parent().filter(|folder| folder.is_dir()) {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Every column that lies sealed under the deployment's key.
pub fn columns() -> Vec<SealedColumn> {
    people::sealed()
        .chain(labourline::sealed())
        .chain([
            SealedColumn::text("vault_marks", "value").known_by(vault::KeyColumns::Word("name"))
        ])
        .collect()
}

/// Hands the keys to a database that was just opened, holds them against it, and seals what still stands in plain.
pub async fn unlock(config: &Config, db: &Db, scope: &Scope) -> Result<(), Failure> {
    let source = Source::of(config);
    let marked = db.read((), |tx, ()| Box::pin(vault::is_marked(tx))).await?;
    if !marked && let Some(path) = source.can_be_made() {
        let keys = KeyRing::draw(&SystemChance).to_text();
        write_secret(path, &keys).map_err(|error| Failure::at(path, &error))?;
        say(&format!(
            "Made the keys for what identifies people: {}. Keep a copy apart from the backups: `sangam keys copy FILE`.",
            path.display()
        ));
    }
    let asked = source.clone();
    let opened = Vault::open(Box::new(move || asked.read()), Arc::new(SystemChance))
        .map_err(|error| Failure::new(error.to_string()))?;
    db.unlock(opened);
    db.write((), |tx, ()| Box::pin(vault::mark(tx)))
        .await
        .map_err(|error| match error {
            DbError::Sealed(_) => Failure::new(
                "these are not the keys this database was sealed with: put the right ones in their place; nothing was changed",
            ),
            other => Failure::from(other),
        })?;
    seal_plain(db, scope).await
}

const OLDER: &str = "older rows sealed";

/// Seals what was written before there were keys, once.
async fn seal_plain(db: &Db, scope: &Scope) -> Result<(), Failure> {
    let waits = db
        .read((), |tx, ()| Box::pin(vault::unfinished(tx, OLDER)))
        .await?;
    if !waits {
        return Ok(());
    }
    let columns = columns();
    let sealed = vault::reseal(db, &columns, |_, _| {}).await?;
    if sealed > 0 {
        say(&format!("Sealed {sealed} values that stood in plain."));
    }
    labourline::seal_older(db, scope).await?;
    db.write((), |tx, ()| Box::pin(vault::finish(tx, OLDER)))
        .await?;
    Ok(())
}

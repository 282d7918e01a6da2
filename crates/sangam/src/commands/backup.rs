//! `sangam backup` and `sangam restore`: a consistent copy while the program runs, checked before it is trusted.
//!
//! A backup is a folder: the database (a SQLite file, or PostgreSQL's own dump), the keys of the journal and of the pages, and a list of
//! what is in it with a SHA-256 of each file; files people sent are copied as they lie, sealed. The keys for what identifies people are not in it, nor those of closely kept cases: they go
//! into one file of their own that is written over each time (`--keys-to`, `sangam keys copy`), so that a key which was destroyed is gone
//! from every backup.

use super::{Failure, Session};
use crate::vault::Source;
use data_encoding::HEXLOWER;
use platform::db::Location;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// What a backup folder says of itself.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    program_version: String,
    taken_at: kernel::Moment,
    engine: String,
    /// The keys for what identifies people are in a file of their own.
    #[serde(default)]
    keys_apart: bool,
    sha256: BTreeMap<String, String>,
}

const MANIFEST: &str = "backup.json";
/// Tables whose rows are kept apart, with the keys.
const APART: &[&str] = &["case_keys"];

/// Writes a backup into the new folder `to`.
pub async fn backup(session: &Session, to: &Path, keys_to: Option<&Path>) -> Result<(), Failure> {
    if let Some(keys) = keys_to
        && keys.starts_with(to)
    {
        return Err(Failure::new(
            "the copy of the keys must not lie in the backup itself: name another place",
        ));
    }
    if to.exists() && std::fs::read_dir(to).map_or(true, |mut inside| inside.next().is_some()) {
        return Err(Failure::new(format!(
            "{} is there already and not empty: name a new folder",
            to.display()
        )));
    }
    std::fs::create_dir_all(to).map_err(|error| Failure::at(to, &error))?;
    #[cfg(unix)]
    std::fs::set_permissions(to, std::os::unix::fs::PermissionsExt::from_mode(0o700))
        .map_err(|error| Failure::at(to, &error))?;
    let location = session.config.location()?;
    let engine = match &location {
        Location::File(path) => {
            if !path.exists() {
                return Err(Failure::new(format!(
                    "{} is not there: nothing to back up",
                    path.display()
                )));
            }
            let db = session.open().await?;
            let progress = super::Progress::new("copying");
            db.copy_to(to.join("sangam.db"), APART, move |done, total| {
                progress.show(done, total)
            })
            .await
            .ok_or_else(|| Failure::new("this engine is not copied this way"))??;
            "sqlite"
        }
        Location::Address(address) => {
            run(
                "pg_dump",
                &[
                    "--format=custom",
                    "--exclude-table-data=case_keys",
                    "--file",
                    &to.join("sangam.pgdump").to_string_lossy(),
                ],
                address,
            )?;
            "postgres"
        }
    };
    let keys = session.config.keys_folder();
    if keys.is_dir() {
        copy_folder(&keys, &to.join("keys"), &[])?;
        if let Source::File(file) = Source::of(&session.config)
            && file.parent() == Some(keys.as_path())
            && let Some(name) = file.file_name()
        {
            let copied = to.join("keys").join(name);
            if copied.exists() {
                std::fs::remove_file(&copied).map_err(|error| Failure::at(&copied, &error))?;
            }
        }
    }
    let files = session.config.files_folder();
    if files.is_dir() {
        // After the database: every file it speaks of is there. What is just coming in, nobody speaks of yet.
        copy_folder(&files, &to.join("files"), &["incoming"])?;
    }
    if let Some(keys) = keys_to {
        super::keys::write_copy(session, keys).await?;
    }
    let manifest = Manifest {
        program_version: env!("CARGO_PKG_VERSION").to_owned(),
        taken_at: session.now(),
        engine: engine.to_owned(),
        keys_apart: true,
        sha256: digests(to)?,
    };
    let text =
        serde_json::to_string_pretty(&manifest).map_err(|error| Failure::new(error.to_string()))?;
    std::fs::write(to.join(MANIFEST), text).map_err(|error| Failure::at(to, &error))?;
    super::say(&format!(
        "Backup written to {} ({} files).",
        to.display(),
        manifest.sha256.len() + 1
    ));
    super::say(&match keys_to {
        Some(keys) => format!(
            "The keys for what identifies people are in {}: keep that file elsewhere.",
            keys.display()
        ),
        None => "The keys for what identifies people are NOT in it. Without them no number and no name can be read again: \
                 `sangam keys copy FILE` writes them into one file, to be kept elsewhere."
            .to_owned(),
    });
    Ok(())
}

/// Puts the backup in `from` in place of nothing: the data folder and the database must be empty.
pub async fn restore(
    session: &Session,
    from: &Path,
    keys_from: Option<&Path>,
) -> Result<(), Failure> {
    let text = std::fs::read_to_string(from.join(MANIFEST))
        .map_err(|error| Failure::at(&from.join(MANIFEST), &error))?;
    let manifest: Manifest = serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("{MANIFEST} can't be read: {error}")))?;
    let copy = match (manifest.keys_apart, keys_from) {
        (false, _) => None,
        (true, Some(file)) => Some(super::keys::read_copy(file)?),
        (true, None) => {
            return Err(Failure::new(
                "the keys for what identifies people are not in this backup: name their copy with --keys FILE; nothing was restored",
            ));
        }
    };
    let found = digests(from)?;
    for (name, digest) in &manifest.sha256 {
        if found.get(name) != Some(digest) {
            return Err(Failure::new(format!(
                "{name} is missing or not as it was backed up: nothing was restored"
            )));
        }
    }
    match (session.config.location()?, manifest.engine.as_str()) {
        (Location::File(path), "sqlite") => {
            if path.exists() {
                return Err(Failure::new(format!(
                    "{} is there already: restore into an empty data folder",
                    path.display()
                )));
            }
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(|error| Failure::at(folder, &error))?;
            }
            std::fs::copy(from.join("sangam.db"), &path)
                .map_err(|error| Failure::at(&path, &error))?;
        }
        (Location::Address(address), "postgres") => {
            run(
                "pg_restore",
                &[
                    "--exit-on-error",
                    "--no-owner",
                    &from.join("sangam.pgdump").to_string_lossy(),
                ],
                &address,
            )?;
        }
        (_, engine) => {
            return Err(Failure::new(format!(
                "this backup is of {engine}: name a database of the same kind to restore it into"
            )));
        }
    }
    let keys = session.config.keys_folder();
    if keys.exists() {
        return Err(Failure::new(format!(
            "{} is there already: restore into an empty data folder",
            keys.display()
        )));
    }
    if from.join("keys").is_dir() {
        copy_folder(&from.join("keys"), &keys, &[])?;
    }
    let files = session.config.files_folder();
    if from.join("files").is_dir() {
        copy_folder(&from.join("files"), &files, &[])?;
    }
    if let Some(copy) = copy {
        if let Source::File(path) = Source::of(&session.config) {
            crate::vault::write_secret(&path, &copy.ring.to_text())
                .map_err(|error| Failure::at(&path, &error))?;
        }
        let db = session.open_locked().await?;
        labourline::put_keys_back(&db, copy.cases, session.now()).await?;
    }
    // Opening brings an older backup's schema up to date.
    session.open().await?;
    super::say("Restored. Check it with `sangam check` and `sangam journal verify`.");
    Ok(())
}

/// Runs one of PostgreSQL's own tools; the address goes in by the environment, so that its password is in no process list.
fn run(tool: &str, arguments: &[&str], address: &str) -> Result<(), Failure> {
    let mut command = std::process::Command::new(tool);
    command.args(arguments);
    if tool == "pg_restore" {
        command.args(["--dbname", "service=sangam"]);
    }
    let service =
        tempfile::NamedTempFile::new().map_err(|error| Failure::new(error.to_string()))?;
    std::fs::write(service.path(), service_file(address)?)
        .map_err(|error| Failure::at(service.path(), &error))?;
    let status = command
        .env("PGSERVICEFILE", service.path())
        .env("PGSERVICE", "sangam")
        .status()
        .map_err(|error| {
            Failure::new(format!(
                "{tool} can't be run ({error}): install PostgreSQL's client programs"
            ))
        })?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("{tool} failed")))
    }
}

fn service_file(address: &str) -> Result<String, Failure> {
    let config: tokio_postgres::Config = address
        .parse()
        .map_err(|_| Failure::new("the database's address can't be read"))?;
    let mut lines = vec!["[sangam]".to_owned()];
    if let Some(tokio_postgres::config::Host::Tcp(host)) = config.get_hosts().first() {
        lines.push(format!("host={host}"));
    }
    if let Some(port) = config.get_ports().first() {
        lines.push(format!("port={port}"));
    }
    if let Some(user) = config.get_user() {
        lines.push(format!("user={user}"));
    }
    if let Some(password) = config.get_password() {
        lines.push(format!("password={}", String::from_utf8_lossy(password)));
    }
    if let Some(database) = config.get_dbname() {
        lines.push(format!("dbname={database}"));
    }
    Ok(lines.join("\n") + "\n")
}

/// Copies a folder with all that is in it, but for folders of these names.
fn copy_folder(from: &Path, to: &Path, without: &[&str]) -> Result<(), Failure> {
    std::fs::create_dir_all(to).map_err(|error| Failure::at(to, &error))?;
    #[cfg(unix)]
    std::fs::set_permissions(to, std::os::unix::fs::PermissionsExt::from_mode(0o700))
        .map_err(|error| Failure::at(to, &error))?;
    for entry in std::fs::read_dir(from)
        .map_err(|error| Failure::at(from, &error))?
        .flatten()
    {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            if !without.iter().any(|name| entry.file_name() == *name) {
                copy_folder(&path, &target, without)?;
            }
            continue;
        }
        match std::fs::copy(&path, &target) {
            // Swept away while the backup ran: nothing speaks of it any more.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            copied => {
                copied.map_err(|error| Failure::at(&path, &error))?;
            }
        }
    }
    Ok(())
}

fn digests(folder: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next)
            .map_err(|error| Failure::at(&next, &error))?
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path
                .strip_prefix(folder)
                .unwrap_or(&path)
                .to_string_lossy()
                .into_owned();
            if name == MANIFEST {
                continue;
            }
            let mut file =
                std::fs::File::open(&path).map_err(|error| Failure::at(&path, &error))?;
            let mut sum = Sha256::new();
            let mut buffer = vec![0; 1 << 16];
            loop {
                let read = file
                    .read(&mut buffer)
                    .map_err(|error| Failure::at(&path, &error))?;
                if read == 0 {
                    break;
                }
                sum.update(&buffer[..read]);
            }
            found.insert(name, HEXLOWER.encode(&sum.finalize()));
        }
    }
    Ok(found)
}

//! `sangam keys`: the keys for what identifies people: a new one in place of the old, and a copy to keep elsewhere.

use super::{Failure, Progress, Session, say};
use crate::vault::{Source, columns, write_secret};
use crate::world::SystemChance;
use data_encoding::BASE64;
use kernel::CaseId;
use platform::vault::{KeyRing, reseal};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A serving program asks for its keys anew so often; see [`super::serve`].
pub const REFRESH_EVERY_SECONDS: u64 = 5;
/// So long is waited until every serving program seals with the new key.
const SETTLE_SECONDS: u64 = 3 * REFRESH_EVERY_SECONDS;

/// What can be done with the keys.
#[derive(Debug, clap::Subcommand)]
pub enum KeysCommand {
    /// Seal everything anew under a new key and forget the old one, while the program serves; broken off, it goes on when run again
    Rotate,
    /// Write every key into one file, over the former copy; keep it apart from the backups
    Copy {
        /// The file
        to: PathBuf,
    },
}

/// Runs a command on the keys.
pub async fn keys(session: &Session, command: KeysCommand) -> Result<(), Failure> {
    match command {
        KeysCommand::Rotate => rotate(session).await,
        KeysCommand::Copy { to } => copy(session, &to).await,
    }
}

async fn rotate(session: &Session) -> Result<(), Failure> {
    let db = session.open().await?;
    let source = Source::of(&session.config);
    let ring = read(&source)?;
    let ring = match (&source, ring.sealing_count()) {
        // A rotation was broken off: it goes on.
        (_, 2..) => ring,
        (Source::File(path), _) => {
            let ring = ring.with_next(&SystemChance);
            write_secret(path, &ring.to_text()).map_err(|error| Failure::at(path, &error))?;
            ring
        }
        (Source::Command(_), _) => {
            let next = ring.with_next(&SystemChance);
            let text = next.to_text();
            let line = text
                .lines()
                .find(|line| line.starts_with("key "))
                .unwrap_or_default();
            return Err(Failure::new(format!(
                "the keys come from a command: let it print this further line, then run `sangam keys rotate` again\n{line}"
            )));
        }
    };
    let vault = db.vault()?;
    vault
        .refresh()
        .map_err(|error| Failure::new(error.to_string()))?;
    let columns = columns();
    say(&format!(
        "Sealing {} columns under key {}.",
        columns.len(),
        ring.current()
    ));
    let first = pass(&db, &columns).await?;
    // A program that serves may have sealed with the old key meanwhile; by now every one of them has asked for the keys.
    tokio::time::sleep(Duration::from_secs(SETTLE_SECONDS)).await;
    let second = pass(&db, &columns).await?;
    if let Source::File(path) = &source {
        let alone = ring.with_current_only();
        write_secret(path, &alone.to_text()).map_err(|error| Failure::at(path, &error))?;
        say(&format!(
            "{} values sealed anew; the old key is gone. Renew the copy now: `sangam keys copy FILE`.",
            first + second
        ));
    } else {
        say(&format!(
            "{} values sealed anew. The command need not print the older keys any more.",
            first + second
        ));
    }
    Ok(())
}

async fn pass(
    db: &platform::Db,
    columns: &[platform::vault::SealedColumn],
) -> Result<u64, Failure> {
    let progress = Progress::new("sealing");
    let total = columns.len() as u64;
    let mut at = 0;
    let mut last = String::new();
    Ok(reseal(db, columns, |column, _| {
        let place = column.place();
        if place != last {
            at += 1;
            last = place;
        }
        progress.show(at, total);
    })
    .await?)
}

fn read(source: &Source) -> Result<KeyRing, Failure> {
    source
        .read()
        .map_err(|error| Failure::new(error.to_string()))
}

async fn copy(session: &Session, to: &Path) -> Result<(), Failure> {
    let cases = write_copy(session, to).await?;
    say(&format!(
        "Every key is in {}, {cases} of closely kept cases among them. Keep one copy only, over the former: a key that was destroyed lives on \
         in an older one.",
        to.display()
    ));
    Ok(())
}

/// Writes every key into one file; how many are of cases.
pub async fn write_copy(session: &Session, to: &Path) -> Result<usize, Failure> {
    let db = session.open().await?;
    let mut text = read(&Source::of(&session.config))?.to_text();
    let cases = labourline::copy_of_keys(&db).await?;
    for (case, wrapped) in &cases {
        text.push_str(&format!("case {case} {}\n", BASE64.encode(wrapped)));
    }
    write_secret(to, &text).map_err(|error| Failure::at(to, &error))?;
    Ok(cases.len())
}

/// What a copy of the keys holds.
pub struct KeyCopy {
    /// The lines of the deployment's own keys.
    pub ring: KeyRing,
    /// The wrapped keys of closely kept cases.
    pub cases: Vec<(CaseId, Vec<u8>)>,
}

/// Reads a copy of the keys.
pub fn read_copy(from: &Path) -> Result<KeyCopy, Failure> {
    let text = std::fs::read_to_string(from).map_err(|error| Failure::at(from, &error))?;
    let (case_lines, ring): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.starts_with("case "));
    let ring = KeyRing::parse(&ring.join("\n"))
        .map_err(|error| Failure::new(format!("{}: {error}", from.display())))?;
    let unreadable = || {
        Failure::new(format!(
            "{}: a line of a case can't be read",
            from.display()
        ))
    };
    let mut cases = Vec::with_capacity(case_lines.len());
    for line in case_lines {
        let mut words = line.split_whitespace().skip(1);
        let id: uuid::Uuid = words
            .next()
            .and_then(|word| word.parse().ok())
            .ok_or_else(unreadable)?;
        let wrapped = words
            .next()
            .and_then(|word| BASE64.decode(word.as_bytes()).ok())
            .ok_or_else(unreadable)?;
        cases.push((CaseId(id), wrapped));
    }
    Ok(KeyCopy { ring, cases })
}

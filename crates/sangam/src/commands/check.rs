//! `sangam check`: what is wrong, in plain words.

use super::{Failure, Session, say};
use crate::keys::KeyRing;
use crate::world::SystemChance;
use platform::DbError;
use platform::db::Location;
use platform::files::{Files, shelf};
use std::io::{Read, Write};
use std::time::Duration;

/// Less free space than this is a warning.
const FREE_BYTES_MIN: u64 = 1024 * 1024 * 1024;
/// A clock that is off from the database server's by more than this is wrong.
const CLOCK_OFF_SECONDS_MAX: i64 = 5;

/// Checks database, disk, clock, keys and mail; fails where something is wrong.
pub async fn check(session: &Session) -> Result<(), Failure> {
    let mut wrong = 0;
    let mut line = |what: &str, outcome: Result<String, String>| match outcome {
        Ok(well) => say(&format!("ok     {what}: {well}")),
        Err(fault) => {
            wrong += 1;
            say(&format!("WRONG  {what}: {fault}"));
        }
    };
    line(
        "configuration",
        Ok(format!(
            "data folder {}",
            session.config.data.folder.display()
        )),
    );
    let location = session.config.location()?;
    let opened = session.open_locked().await;
    if let Ok(db) = &opened {
        let source = crate::vault::Source::of(&session.config);
        let place = match &source {
            crate::vault::Source::File(path) => path.display().to_string(),
            crate::vault::Source::Command(_) => "from the command of [data] key_command".to_owned(),
        };
        line(
            "keys for what identifies people",
            crate::vault::unlock(&session.config, db, &session.scope())
                .await
                .map_err(|error| error.to_string())
                .and_then(|()| db.vault().map_err(|error| error.to_string()))
                .map(|vault| format!("{place}, key {} seals", vault.current())),
        );
    }
    match opened {
        Err(error) => line(
            "database",
            Err(format!("{error}. Is it running, and is the address right?")),
        ),
        Ok(db) => {
            let counted = db
                .read((), |tx, ()| {
                    Box::pin(async move {
                        let cases = labourline::cases::count_all(tx).await?;
                        let clock = tx.server_clock().await?;
                        let dead_jobs = platform::jobs::dead_jobs(tx, 100).await?.len();
                        let dead_facts = platform::outbox::dead_facts(tx, 100).await?.len();
                        Ok::<_, DbError>((cases, clock, dead_jobs, dead_facts))
                    })
                })
                .await;
            match counted {
                Err(error) => line("database", Err(error.to_string())),
                Ok((cases, clock, dead_jobs, dead_facts)) => {
                    line("database", Ok(format!("{:?}, {cases} cases", db.engine())));
                    if let Some(clock) = clock {
                        let off = session.now().seconds_since(clock);
                        line(
                            "clock",
                            if off.abs() <= CLOCK_OFF_SECONDS_MAX {
                                Ok(format!("{off} s from the database's"))
                            } else {
                                Err(format!(
                                    "{off} s from the database's: set both by a time server"
                                ))
                            },
                        );
                    }
                    line(
                        "search",
                        match super::search::unfilled(&db).await? {
                            None => Ok("whole".to_owned()),
                            Some(words) => Err(words),
                        },
                    );
                    line(
                        "jobs",
                        if dead_jobs + dead_facts == 0 {
                            Ok("none given up".to_owned())
                        } else {
                            Err(format!(
                                "{dead_jobs} jobs and {dead_facts} facts were given up: see the administrator's page"
                            ))
                        },
                    );
                }
            }
        }
    }
    let year = session.now().day().year_month().0;
    line(
        "clock",
        if (2026..2100).contains(&year) {
            Ok(session.now().rfc3339())
        } else {
            Err(format!("the year is {year}: set the clock"))
        },
    );
    line("disk", disk(session, &location));
    line(
        "keys",
        KeyRing::load_or_make(&session.config.keys_folder(), &SystemChance)
            .map_err(|error| format!("{}: {error}", session.config.keys_folder().display()))
            .and_then(|_| open_to_others(&session.config.keys_folder())),
    );
    let files = Files::in_folder(session.config.files_folder());
    line(
        "files",
        shelf::probe(files.shelf.as_ref(), &files.incoming)
            .await
            .map(|()| files.shelf.place())
            .map_err(|error| format!("{}: {error}", files.shelf.place())),
    );
    line("mail", mail(&session.config.mail.smtp_address));
    if wrong == 0 {
        Ok(())
    } else {
        Err(Failure::new(format!("{wrong} things are wrong")))
    }
}

fn disk(session: &Session, location: &Location) -> Result<String, String> {
    let folder = match location {
        Location::File(path) => path
            .parent()
            .map_or_else(|| std::path::PathBuf::from("."), std::path::Path::to_owned),
        Location::Address(_) => session.config.data.folder.clone(),
    };
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let probe = folder.join(".sangam-check");
    std::fs::write(&probe, b"check")
        .map_err(|error| format!("can't write to {}: {error}", folder.display()))?;
    let _ = std::fs::remove_file(&probe);
    match free_bytes(&folder) {
        Some(free) if free < FREE_BYTES_MIN => Err(format!("only {} MB free", free / 1_048_576)),
        Some(free) => Ok(format!("{} GB free", free / 1_073_741_824)),
        None => Ok("can be written".to_owned()),
    }
}

fn free_bytes(folder: &std::path::Path) -> Option<u64> {
    // The system's own tool: no binding of ours to keep up for one number.
    let answer = std::process::Command::new("df")
        .arg("-Pk")
        .arg(folder)
        .output()
        .ok()?;
    let text = String::from_utf8(answer.stdout).ok()?;
    let kib: u64 = text
        .lines()
        .nth(1)?
        .split_whitespace()
        .nth(3)?
        .parse()
        .ok()?;
    Some(kib * 1024)
}

#[cfg(unix)]
fn open_to_others(folder: &std::path::Path) -> Result<String, String> {
    use std::os::unix::fs::PermissionsExt;
    for entry in std::fs::read_dir(folder)
        .map_err(|error| error.to_string())?
        .flatten()
    {
        let mode = entry
            .metadata()
            .map_err(|error| error.to_string())?
            .permissions()
            .mode();
        if mode & 0o077 != 0 {
            return Err(format!(
                "{} can be read by others: chmod 600 it",
                entry.path().display()
            ));
        }
    }
    Ok("there, and readable by their owner only".to_owned())
}

#[cfg(not(unix))]
fn open_to_others(_folder: &std::path::Path) -> Result<String, String> {
    Ok("there".to_owned())
}

fn mail(address: &str) -> Result<String, String> {
    use std::net::ToSocketAddrs;
    if address.is_empty() {
        return Ok("not set up; notices stay inside the program".to_owned());
    }
    let resolved = address
        .to_socket_addrs()
        .map_err(|error| format!("{address}: {error}"))?
        .next()
        .ok_or_else(|| format!("{address} has no address"))?;
    let mut stream = std::net::TcpStream::connect_timeout(&resolved, Duration::from_secs(5))
        .map_err(|error| format!("{address}: {error}"))?;
    let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
    let mut greeting = [0; 3];
    stream
        .read_exact(&mut greeting)
        .map_err(|error| format!("{address} says nothing: {error}"))?;
    let _ = stream.write_all(b"QUIT\r\n");
    if &greeting == b"220" {
        Ok(format!("{address} answers"))
    } else {
        Err(format!("{address} is no mail server"))
    }
}

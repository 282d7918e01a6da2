//! `sangam breach pack`: who is affected, what was done and since when, with drafts of the notices, in one command.

use super::{Failure, Session, say};
use crate::vault::write_secret;
use crate::wiring;
use kernel::{Language, Moment, Reference};
use labourline::breach::{Affected, Breach, Pack, REPORT_HOURS, gather};
use labourline::register::export::csv_line;
use std::path::PathBuf;

/// What can be done about a breach.
#[derive(Debug, clap::Subcommand)]
pub enum BreachCommand {
    /// Write the list of affected persons, the counts and drafts of the notices into a new folder
    Pack(PackArguments),
}

/// What `sangam breach pack` takes.
#[derive(Debug, clap::Args)]
pub struct PackArguments {
    /// Since when, as 2026-11-20T10:00:00+05:30
    #[arg(long)]
    from: String,
    /// Until when; now where it is left out
    #[arg(long)]
    to: Option<String>,
    /// When it became known: the 72 hours count from here; now where it is left out
    #[arg(long)]
    known: Option<String>,
    /// What happened, in a sentence that names nobody
    #[arg(long)]
    what: String,
    /// Login of the account it happened through: affected is what it reached
    #[arg(long)]
    account: Option<String>,
    /// A case that is affected; may be given several times. With neither account nor case everything there was is affected
    #[arg(long = "case", value_name = "REFERENCE")]
    cases: Vec<String>,
    /// The new folder
    #[arg(long)]
    to_folder: PathBuf,
}

fn moment(text: &str) -> Result<Moment, Failure> {
    Moment::parse_rfc3339(text).ok_or_else(|| {
        Failure::new(format!(
            "{text} is no moment: write it as 2026-11-20T10:00:00+05:30"
        ))
    })
}

/// Runs a command about a breach.
pub async fn breach(session: &Session, command: BreachCommand) -> Result<(), Failure> {
    let BreachCommand::Pack(arguments) = command;
    let db = session.open().await?;
    let now = session.now();
    let or_now = |text: &Option<String>| text.as_deref().map_or(Ok(now), moment);
    let account = match &arguments.account {
        Some(login) => super::register::scope_of(session, &db, login, Language::ENGLISH)
            .await?
            .account(),
        None => None,
    };
    let cases = arguments
        .cases
        .iter()
        .map(|text| {
            Reference::parse(text)
                .ok_or_else(|| Failure::new(format!("{text} is no number of a case")))
        })
        .collect::<Result<Vec<_>, _>>()?;
    let breach = Breach {
        from: moment(&arguments.from)?,
        to: or_now(&arguments.to)?,
        account,
        cases,
    };
    let known = or_now(&arguments.known)?;
    let folder = &arguments.to_folder;
    if folder.exists() {
        return Err(Failure::new(format!(
            "{} is there already: name a new folder",
            folder.display()
        )));
    }
    let pack = gather(&db, &session.scope(), &breach).await?;
    std::fs::create_dir_all(folder).map_err(|error| Failure::at(folder, &error))?;
    #[cfg(unix)]
    std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))
        .map_err(|error| Failure::at(folder, &error))?;
    let due = known.plus_hours(REPORT_HOURS);
    for (name, text) in files(&arguments.what, &breach, &pack, known, due) {
        let path = folder.join(name);
        write_secret(&path, &text).map_err(|error| Failure::at(&path, &error))?;
    }
    say(&format!(
        "{} cases and {} persons are affected ({} cases were purged before). The pack is in {}: it holds names and numbers, so delete it \
         when the persons are told.",
        pack.cases,
        pack.affected.len(),
        pack.purged,
        folder.display()
    ));
    say(&format!(
        "Tell the persons and the Board without delay; the detailed report is due {} (72 hours after {}).",
        due.rfc3339(),
        known.rfc3339()
    ));
    Ok(())
}

fn files(
    what: &str,
    breach: &Breach,
    pack: &Pack,
    known: Moment,
    due: Moment,
) -> Vec<(String, String)> {
    let mut all = vec![
        ("persons.csv".to_owned(), persons(&pack.affected)),
        (
            "counts.json".to_owned(),
            serde_json::to_string_pretty(&serde_json::json!({
                "what": what, "from": breach.from, "to": breach.to, "known": known, "report_due": due,
                "cases": pack.cases, "purged": pack.purged, "persons": pack.affected.len(), "actions": pack.actions,
            }))
            .unwrap_or_default(),
        ),
    ];
    let words = wiring::words();
    for language in [Language::ENGLISH, Language::HINDI, Language::ODIA] {
        let t = words.say(language);
        let values = |key: &str| {
            t.with(
                key,
                &[
                    ("what", what.to_owned().into()),
                    ("from", t.moment(breach.from).into()),
                    ("to", t.moment(breach.to).into()),
                    ("known", t.moment(known).into()),
                    ("due", t.moment(due).into()),
                    (
                        "cases",
                        i64::try_from(pack.cases).unwrap_or(i64::MAX).into(),
                    ),
                    (
                        "persons",
                        i64::try_from(pack.affected.len())
                            .unwrap_or(i64::MAX)
                            .into(),
                    ),
                ],
            )
        };
        let code = language.code();
        all.push((
            format!("to-persons.{code}.txt"),
            values("breach-to-persons"),
        ));
        all.push((format!("to-board.{code}.txt"), values("breach-to-board")));
    }
    all
}

fn persons(affected: &[Affected]) -> String {
    let mut out = csv_line([
        "case",
        "number",
        "name",
        "phones",
        "safe_to_call",
        "mind",
        "language",
    ]);
    for one in affected {
        let (case, number, phones) = (
            one.case.to_string(),
            one.claimant.to_string(),
            one.phones.join("; "),
        );
        out.extend(csv_line([
            case.as_str(),
            number.as_str(),
            one.name.as_str(),
            phones.as_str(),
            one.safe_to_call.as_str(),
            one.safe_note.as_str(),
            one.language.as_str(),
        ]));
    }
    String::from_utf8_lossy(&out).into_owned()
}

//! `sangam import` and `sangam export`: a register of cases in, the cases a person may see out.

use super::{Failure, Progress, Session, say};
use crate::wiring;
use clap::Args;
use futures_util::TryStreamExt;
use kernel::{Language, Problem};
use labourline::cases::Filter;
use labourline::register::columns::Field;
use labourline::register::export::{bad_heading, bad_line, export_cases};
use labourline::register::file::Table;
use labourline::register::pass::take_file;
use labourline::register::run::{
    Plan, RunRow, RunState, bad_rows, keep_mapping, new_run, plan_for,
};
use people::accounts::{self, Account};
use people::chapters;
use platform::{Actor, Db, Scope};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

/// Bad rows read at a time.
const BAD_ROWS_AT_ONCE: u32 = 500;

/// What `sangam import` takes.
#[derive(Debug, Args)]
pub struct ImportArguments {
    /// The register: CSV (comma, semicolon or tab; UTF-8) or XLSX with one heading row
    file: PathBuf,
    /// The chapter of rows that name none, by its code: OD
    #[arg(long)]
    chapter: String,
    /// Login of whoever holds cases for which the register names nobody of the desk
    #[arg(long)]
    owner: String,
    /// Only check every row: nothing is written but the findings
    #[arg(long)]
    dry_run: bool,
    /// Say what a column is: `HEADING=FIELD`, or `HEADING=` to leave it unread; may be given several times
    #[arg(long = "column", value_name = "HEADING=FIELD")]
    columns: Vec<String>,
    /// Write bad rows with what is wrong into this CSV file
    #[arg(long)]
    bad_rows: Option<PathBuf>,
    /// Language of the findings: en, hi or or
    #[arg(long, default_value = "en")]
    language: String,
}

/// What `sangam export` takes.
#[derive(Debug, Args)]
pub struct ExportArguments {
    /// Login of whoever's eyes are used: the file has what they may take away
    #[arg(long = "as")]
    login: String,
    /// The CSV file to write
    #[arg(long)]
    to: PathBuf,
    /// Only open cases
    #[arg(long)]
    open: bool,
    /// Id of an approved handing-over of the register: with it names, employers and stories are in the file
    #[arg(long)]
    release: Option<uuid::Uuid>,
    /// Language of headings and words: en, hi or or
    #[arg(long, default_value = "en")]
    language: String,
}

/// Brings a register in.
pub async fn import(session: &Session, arguments: &ImportArguments) -> Result<(), Failure> {
    let db = session.open().await?;
    let language = language(&arguments.language)?;
    let t = wiring::words().say(language);
    let bytes =
        std::fs::read(&arguments.file).map_err(|error| Failure::at(&arguments.file, &error))?;
    let table = tokio::task::spawn_blocking(move || Table::read(bytes))
        .await
        .map_err(|error| Failure::new(error.to_string()))?
        .map_err(Problem::from)?;
    let owner = account(&db, session, &arguments.owner).await?;
    let run = begin(session, &db, arguments, &table, owner, language).await?;
    for column in &run.plan.mapping.0 {
        let field = column
            .field
            .map_or_else(|| "-".to_owned(), |field| t.say(&field.key()).to_owned());
        say(&format!("  {:<30} {field}", column.heading));
    }
    let progress = Progress::new(if arguments.dry_run {
        "Checked"
    } else {
        "Brought in"
    });
    let scope = || session.scope().in_language(language);
    let hours = session.config.labourline.first_response_within_hours;
    let run = take_file(&db, scope, &run, hours, table, |done, total| {
        progress.show(done, total)
    })
    .await?;
    say(&format!(
        "{} rows: {} {}, {} known from before, {} bad.",
        run.rows_total,
        run.rows_new,
        if run.dry { "good" } else { "new cases" },
        run.rows_known,
        run.rows_bad
    ));
    match &arguments.bad_rows {
        Some(path) => write_bad_rows(session, &db, &run, path, language).await,
        None if run.rows_bad > 0 => {
            say("Give --bad-rows FILE to have the bad rows with what is wrong.");
            Ok(())
        }
        None => Ok(()),
    }
}

async fn begin(
    session: &Session,
    db: &Db,
    arguments: &ImportArguments,
    table: &Table,
    owner: Account,
    language: Language,
) -> Result<RunRow, Failure> {
    let scope = session.scope().in_language(language);
    let code = arguments.chapter.clone();
    let look_through = wiring::words()
        .say(language)
        .say("register-look-through")
        .to_owned();
    let (chapter, mut plan): (_, Plan) = db
        .write(
            (scope.clone(), code, table.headings.clone(), look_through),
            move |tx, (scope, code, headings, words)| {
                Box::pin(async move {
                    let chapter = chapters::chapter_by_code(tx, scope, code)
                        .await?
                        .ok_or_else(|| {
                            Problem::invalid_field("chapter", "platform.field-invalid")
                        })?;
                    let plan = plan_for(tx, scope, chapter.id, owner.id, words, headings).await?;
                    Ok::<_, Problem>((chapter.id, plan))
                })
            },
        )
        .await?;
    for change in &arguments.columns {
        let (heading, field) = change
            .split_once('=')
            .ok_or_else(|| Failure::new(format!("--column {change}: write HEADING=FIELD")))?;
        let column = plan
            .mapping
            .0
            .iter_mut()
            .find(|column| column.heading == heading)
            .ok_or_else(|| {
                Failure::new(format!(
                    "--column {change}: no column is headed “{heading}”"
                ))
            })?;
        column.field = match field {
            "" => None,
            word => Some(Field::parse(word).ok_or_else(|| {
                Failure::new(format!("--column {change}: fields are {}", fields()))
            })?),
        };
    }
    plan.mapping.check()?;
    let name = arguments
        .file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let state = if arguments.dry_run {
        RunState::Checking
    } else {
        RunState::Bringing
    };
    let total = i64::try_from(table.rows_total).unwrap_or(i64::MAX);
    let run = db
        .write((scope, name, plan), move |tx, (scope, name, plan)| {
            Box::pin(async move {
                keep_mapping(tx, scope, chapter, name, &plan.mapping).await?;
                new_run(tx, scope, chapter, name, plan.clone(), state, total).await
            })
        })
        .await?;
    Ok(run)
}

fn fields() -> String {
    Field::ALL
        .iter()
        .map(|field| field.word())
        .collect::<Vec<_>>()
        .join(", ")
}

async fn write_bad_rows(
    session: &Session,
    db: &Db,
    run: &RunRow,
    path: &PathBuf,
    language: Language,
) -> Result<(), Failure> {
    let t = wiring::words().say(language);
    let failed = |error: std::io::Error| Failure::at(path, &error);
    let mut file = BufWriter::new(File::create(path).map_err(failed)?);
    file.write_all(&bad_heading(&run.plan.mapping, &t))
        .map_err(failed)?;
    let mut after = 0;
    loop {
        let rows = db
            .read((session.scope(), run.id), move |tx, (scope, id)| {
                Box::pin(bad_rows(tx, scope, *id, after, BAD_ROWS_AT_ONCE))
            })
            .await?;
        let Some(last) = rows.last() else { break };
        after = last.number;
        for row in &rows {
            file.write_all(&bad_line(&run.plan.mapping, row, &t))
                .map_err(failed)?;
        }
    }
    file.flush().map_err(failed)?;
    say(&format!("Bad rows are in {}.", path.display()));
    Ok(())
}

/// Writes the cases somebody may take away.
pub async fn export(session: &Session, arguments: &ExportArguments) -> Result<(), Failure> {
    let db = session.open().await?;
    let language = language(&arguments.language)?;
    let t = wiring::words().say(language);
    let scope = scope_of(session, &db, &arguments.login, language).await?;
    let filter = Filter {
        open: arguments.open.then_some(true),
        ..Filter::default()
    };
    let (count, pieces) = export_cases(&db, &scope, &filter, &t, arguments.release).await?;
    let failed = |error: std::io::Error| Failure::at(&arguments.to, &error);
    let mut file = BufWriter::new(File::create(&arguments.to).map_err(failed)?);
    let mut pieces = std::pin::pin!(pieces);
    while let Some(piece) = pieces.try_next().await? {
        file.write_all(&piece).map_err(failed)?;
    }
    file.flush().map_err(failed)?;
    say(&format!("{count} cases are in {}.", arguments.to.display()));
    Ok(())
}

/// The eyes of whoever signs in as `login`.
pub(super) async fn scope_of(
    session: &Session,
    db: &Db,
    login: &str,
    language: Language,
) -> Result<Scope, Failure> {
    let account = account(db, session, login).await?;
    let now = session.now();
    let roles: Vec<_> = account
        .roles
        .iter()
        .filter(|role| role.holds_at(now))
        .map(accounts::HeldRole::grant)
        .collect();
    Ok(
        Scope::new(Actor::Account(account.id), language, now, session.chance())
            .with_roles(roles)
            .with_name(account.name.as_str()),
    )
}

pub(super) fn language(code: &str) -> Result<Language, Failure> {
    Language::parse(code)
        .filter(|language| wiring::words().has(*language))
        .ok_or_else(|| Failure::new(format!("{code} is no language: en, hi or or")))
}

async fn account(db: &Db, session: &Session, login: &str) -> Result<Account, Failure> {
    db.read((session.scope(), login.to_owned()), |tx, (scope, login)| {
        Box::pin(async move {
            accounts::account_by_login(tx, scope, login)
                .await
                .map_err(Problem::from)
        })
    })
    .await
    .map_err(|_: Problem| Failure::new(format!("nobody signs in as {login}")))
}

//! `sangam search`: fills the indexes anew, says whether they are whole, asks them as somebody would.

use super::register::{language, scope_of};
use super::{Failure, Progress, Session, say};
use crate::wiring;
use clap::Subcommand;
use kernel::PageRequest;
use labourline::search::{Measure, search_all};
use platform::Db;

/// Cases and persons that `find` shows.
const ROWS: u32 = 20;

/// What can be said of the indexes.
#[derive(Debug, Subcommand)]
pub enum SearchCommand {
    /// Fill the indexes of persons, cases, employers and sites anew; the program may serve meanwhile
    Rebuild,
    /// Search as somebody would: what their chapters and roles let them see
    Find {
        /// Login of whoever's eyes are used
        #[arg(long = "as")]
        login: String,
        /// Language of the words: en, hi or or
        #[arg(long, default_value = "en")]
        language: String,
        /// What to look for: name, phone, reference, site, employer
        #[arg(required = true)]
        words: Vec<String>,
    },
}

/// Does what is said.
pub async fn search(session: &Session, command: SearchCommand) -> Result<(), Failure> {
    match command {
        SearchCommand::Rebuild => rebuild(session).await,
        SearchCommand::Find {
            login,
            language,
            words,
        } => find(session, &login, &language, &words.join(" ")).await,
    }
}

async fn rebuild(session: &Session) -> Result<(), Failure> {
    let db = session.open().await?;
    let progress = Progress::new("persons");
    let persons =
        people::persons::find::rebuild(&db, |done, total| progress.show(done, total)).await?;
    let progress = Progress::new("cases");
    let cases = labourline::search::fill::rebuild(
        &db,
        || session.scope(),
        |done, total| progress.show(done, total),
    )
    .await?;
    say(&format!(
        "The search is filled: {persons} persons, {cases} cases, their employers and sites."
    ));
    Ok(())
}

async fn find(session: &Session, login: &str, code: &str, words: &str) -> Result<(), Failure> {
    let db = session.open().await?;
    let language = language(code)?;
    let scope = scope_of(session, &db, login, language).await?;
    let measure = Measure {
        cases: PageRequest::first(ROWS),
        persons_max: ROWS as usize,
        summaries: false,
    };
    let all = db
        .read((scope, words.to_owned()), move |tx, (scope, words)| {
            Box::pin(search_all(tx, scope, words, measure))
        })
        .await?;
    let t = wiring::words().say(language);
    if all.is_empty() {
        say(t.say("search-nothing"));
        return Ok(());
    }
    let heading = |key: &str, rows: usize| {
        if rows > 0 {
            say(t.say(key));
        }
    };
    heading("persons-title", all.persons.len());
    for row in &all.persons {
        let person = &row.found.person;
        let others: Vec<&str> = row
            .found
            .found_as
            .iter()
            .map(|one| one.word.as_str())
            .collect();
        say(&format!(
            "  {}  {}  {}",
            person.name(),
            person.about.village.as_deref().unwrap_or(""),
            others.join(", ")
        ));
    }
    for (key, lines) in [
        ("cases-title", &all.cases.items),
        ("search-otherwise", &all.near_cases),
    ] {
        heading(key, lines.len());
        for line in lines {
            say(&format!("  {}  {}", line.reference.spaced(), line.title));
        }
    }
    heading("employers-title", all.employers.len());
    for employer in &all.employers {
        say(&format!(
            "  {}  {}",
            employer.reference.spaced(),
            employer.name
        ));
    }
    heading("search-sites", all.sites.len());
    for site in &all.sites {
        say(&format!("  {}", site.name));
    }
    Ok(())
}

/// Which indexes were not filled yet, because their rows are older than they: said at the start in plain words.
pub async fn unfilled(db: &Db) -> Result<Option<String>, Failure> {
    let (persons, cases) = db
        .read((), |tx, ()| {
            Box::pin(async move {
                Ok::<_, platform::DbError>((
                    people::persons::find::needs_rebuild(tx).await?,
                    labourline::search::fill::needs_rebuild(tx).await?,
                ))
            })
        })
        .await?;
    let what = match (persons, cases) {
        (false, false) => return Ok(None),
        (true, false) => "persons",
        (false, true) => "cases, employers and sites",
        (true, true) => "persons, cases, employers and sites",
    };
    Ok(Some(format!(
        "The search does not know all {what} yet: they were written by an older Sangam. Run `sangam search rebuild`; this program may go on serving."
    )))
}

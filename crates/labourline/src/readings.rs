//! What somebody looks at, hour by hour, and what of it is worth asking about: many cases in an hour, one employer again and again, work at
//! night, tries to open files that are not there.
//!
//! A pattern is a question and never an accusation: the page says what was counted and lets somebody write down what they heard. Counts
//! are kept in memory and written once a minute, so that no page waits for them; a program that is killed loses at most that minute.
//! The journal of closely kept cases is apart from this and loses nothing.

pub(crate) mod api;
pub(crate) mod pages;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use crate::config::Config;
use crate::words::stored_words;
use kernel::{AccountId, Day, FieldProblem, Moment, Problem, Role};
use platform::web::App;
use platform::{Db, DbError, Scope, Tx};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, PoisonError};
use utoipa::ToSchema;

/// Counts wait in memory so long.
const WRITE_AFTER_SECONDS: i64 = 60;
/// Or until there are so many.
const KEPT_MAX: usize = 2_000;
/// So many different cases of one account are counted in an hour; nobody reads more by hand.
const CASES_AN_HOUR_MAX: usize = 1_000;
/// The days looked back on.
pub const DAYS_BACK: i32 = 28;
/// Counts are forgotten after so many days.
pub const KEPT_DAYS: i64 = 90;
/// Patterns shown at once.
pub const ROWS_MAX: usize = 200;
/// The longest note.
pub const NOTE_CHARS_MAX: usize = 500;

stored_words! {
    /// What was looked at.
    Kind in "readings-kind" {
        /// A case.
        Case = "case",
        /// An employer.
        Employer = "employer",
        /// A search, its words not kept.
        Search = "search",
        /// A file that was saved.
        File = "file",
    }
}
platform::stored_word!(Kind);

stored_words! {
    /// What is worth asking about.
    Pattern in "readings-pattern" {
        /// Many different cases within an hour.
        Burst = "burst",
        /// One employer looked at again and again within a day.
        OneEmployer = "one_employer",
        /// Cases read at night.
        Night = "night",
        /// Many searches within an hour.
        Searches = "searches",
        /// Many telephone numbers shown within an hour.
        Numbers = "numbers",
        /// Many files saved within an hour.
        Files = "files",
    }
}
platform::stored_word!(Pattern);

/// From when a pattern is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Different cases within an hour.
    pub burst: i64,
    /// Looks at one employer within a day.
    pub one_employer: i64,
    /// Cases read between [`Thresholds::night_from`] and [`Thresholds::night_to`].
    pub night: i64,
    /// Searches within an hour.
    pub searches: i64,
    /// Files saved within an hour.
    pub files: i64,
    /// Night begins at this hour in India.
    pub night_from: i64,
    /// And ends at this one.
    pub night_to: i64,
}

impl Thresholds {
    /// As the settings have them.
    pub fn of(config: &Config) -> Self {
        Self {
            burst: i64::from(config.reading_cases_an_hour_max),
            one_employer: i64::from(config.reading_one_employer_a_day_max),
            night: i64::from(config.reading_cases_a_night_max),
            searches: i64::from(config.reading_searches_an_hour_max),
            files: i64::from(config.reading_files_an_hour_max),
            night_from: i64::from(config.night_from_hour),
            night_to: i64::from(config.night_to_hour),
        }
    }
    fn is_night(&self, hour: i64) -> bool {
        if self.night_from <= self.night_to {
            (self.night_from..self.night_to).contains(&hour)
        } else {
            hour >= self.night_from || hour < self.night_to
        }
    }
}

/// Hours since the epoch, as India's clocks strike them: half an hour off the world's.
fn hour_of(at: Moment) -> i64 {
    at.plus_minutes(330).0.div_euclid(3_600_000_000)
}

/// The day an hour of [`hour_of`] belongs to, and the hour on that day's clock.
fn day_of(hour: i64) -> (Day, i64) {
    let at = Moment(hour * 3_600_000_000).plus_minutes(-330);
    (at.day(), hour.rem_euclid(24))
}

type Place = (AccountId, i64, Kind, String);

/// The counts of this process that are not written yet.
#[derive(Debug, Default)]
pub struct Tallies {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    counts: HashMap<Place, i64>,
    since: Option<Moment>,
    /// The cases each account read in the hour named: one is counted once an hour, however often it is opened.
    cases: HashMap<AccountId, (i64, HashSet<String>)>,
}

impl Kept {
    /// Whether a case counts: the first look of this hour, and not one of so many that more would say nothing new.
    fn is_new_case(&mut self, account: AccountId, hour: i64, reference: &str) -> bool {
        let (of, cases) = self.cases.entry(account).or_default();
        if *of != hour {
            *of = hour;
            cases.clear();
        }
        cases.len() < CASES_AN_HOUR_MAX && cases.insert(reference.to_owned())
    }
}

impl Tallies {
    /// Counts a look; gives what is to be written now, where that is due.
    fn count(&self, scope: &Scope, kind: Kind, subject: String) -> Option<Vec<(Place, i64)>> {
        let account = scope.account()?;
        let now = scope.now();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kind != Kind::Case || kept.is_new_case(account, hour_of(now), &subject) {
            kept.since.get_or_insert(now);
            *kept
                .counts
                .entry((account, hour_of(now), kind, subject))
                .or_default() += 1;
        }
        let waits = |since| now.seconds_since(since) >= WRITE_AFTER_SECONDS;
        let due = kept.since.is_some_and(waits) || kept.counts.len() >= KEPT_MAX;
        due.then(|| take(&mut kept))
    }

    fn take(&self) -> Vec<(Place, i64)> {
        take(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn give_back(&self, counts: Vec<(Place, i64)>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        for (place, times) in counts {
            *kept.counts.entry(place).or_default() += times;
        }
    }
}

fn take(kept: &mut Kept) -> Vec<(Place, i64)> {
    kept.since = None;
    kept.counts.drain().collect()
}

/// Counts that somebody looked at something. A page is not refused because a count could not be written: it is tried again later.
pub(crate) async fn looked(app: &App, scope: &Scope, kind: Kind, subject: impl ToString) {
    let tallies = &app.part::<crate::Labourline>().tallies;
    if let Some(counts) = tallies.count(scope, kind, subject.to_string()) {
        write(&app.db, tallies, counts).await;
    }
}

async fn write(db: &Db, tallies: &Tallies, counts: Vec<(Place, i64)>) {
    let counts = std::sync::Arc::new(counts);
    let written = db
        .write(std::sync::Arc::clone(&counts), |tx, counts| {
            Box::pin(async move {
                for ((account, hour, kind, subject), times) in counts.iter() {
                    store::add(tx, *account, *hour, *kind, subject, *times).await?;
                }
                Ok::<_, DbError>(())
            })
        })
        .await;
    if let Err(error) = written {
        tracing::warn!(%error, "counts of readings wait");
        tallies.give_back(std::sync::Arc::unwrap_or_clone(counts));
    }
}

/// Something worth asking about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oddity {
    /// Who.
    pub account: AccountId,
    /// What was counted.
    pub pattern: Pattern,
    /// On which day in India; a night belongs to the day on which each of its hours falls.
    pub day: Day,
    /// The employer, or the hour on the clock; empty for a night.
    pub subject: String,
    /// How often.
    pub times: i64,
    /// What somebody wrote who asked.
    pub looked: Option<Looked>,
}

/// That somebody asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Who.
    pub by: AccountId,
    /// When.
    pub at: Moment,
    /// What they wrote.
    pub note: String,
}

/// What of these counts is worth asking about: pure, for the tests.
fn patterns(counts: &[store::Count], limits: &Thresholds) -> Vec<Oddity> {
    let mut found: BTreeMap<(Day, Pattern, AccountId, String), i64> = BTreeMap::new();
    for one in counts {
        let (day, clock) = day_of(one.hour);
        let hour = format!("{clock:02}");
        let places = match one.kind {
            Kind::Case => vec![
                Some((Pattern::Burst, hour, 1)),
                limits
                    .is_night(clock)
                    .then(|| (Pattern::Night, String::new(), 1)),
            ],
            Kind::Employer => vec![Some((Pattern::OneEmployer, one.subject.clone(), one.times))],
            Kind::Search => vec![Some((Pattern::Searches, hour, one.times))],
            Kind::File => vec![Some((Pattern::Files, hour, one.times))],
        };
        for (pattern, subject, times) in places.into_iter().flatten() {
            *found
                .entry((day, pattern, one.account, subject))
                .or_default() += times;
        }
    }
    let many = |pattern| match pattern {
        Pattern::Burst => limits.burst,
        Pattern::OneEmployer => limits.one_employer,
        Pattern::Night => limits.night,
        Pattern::Searches => limits.searches,
        Pattern::Files => limits.files,
        // Not counted from looks: an alarm of its own.
        Pattern::Numbers => i64::MAX,
    };
    found
        .into_iter()
        .rev()
        .filter(|((_, pattern, _, _), times)| *times > many(*pattern))
        .map(|((day, pattern, account, subject), times)| Oddity {
            account,
            pattern,
            day,
            subject,
            times,
            looked: None,
        })
        .collect()
}

/// Whether somebody may ask: safeguarding officers, of those of their chapters.
pub fn may_ask(scope: &Scope) -> bool {
    !scope.chapters_as(&[Role::SafeguardingOfficer]).is_empty()
}

/// Those an officer watches over: who works on cases of the officer's chapters, but the officer.
async fn watched(tx: &Tx, scope: &Scope) -> Result<Vec<AccountId>, Problem> {
    if !may_ask(scope) {
        return Err(Problem::not_found());
    }
    let program = scope.as_program();
    let mut accounts = Vec::new();
    for chapter in scope.chapters_as(&[Role::SafeguardingOfficer]) {
        let desk = people::accounts::desk_of(tx, &program, chapter).await?;
        accounts.extend(desk.into_iter().map(|colleague| colleague.id));
    }
    accounts.sort_unstable();
    accounts.dedup();
    accounts.retain(|account| Some(*account) != scope.account());
    Ok(accounts)
}

/// What is worth asking about of the last [`DAYS_BACK`] days, the latest first.
///
/// # Errors
/// Not found for those who are no safeguarding officers.
pub async fn list_oddities(
    tx: &Tx,
    scope: &Scope,
    limits: &Thresholds,
) -> Result<Vec<Oddity>, Problem> {
    let since = hour_of(scope.now().plus_days(-i64::from(DAYS_BACK)));
    let mut found = Vec::new();
    for account in watched(tx, scope).await? {
        let counts = store::counts_of(tx, account, since).await?;
        let mut odd = patterns(&counts, limits);
        let back = scope.now().plus_days(-i64::from(DAYS_BACK));
        for (at, times) in crate::numbers::store::alarms_of(tx, account, back).await? {
            let (day, clock) = day_of(hour_of(at));
            odd.push(Oddity {
                account,
                pattern: Pattern::Numbers,
                day,
                subject: format!("{clock:02}"),
                times,
                looked: None,
            });
        }
        for one in &mut odd {
            one.looked = store::looked(tx, one).await?;
        }
        found.extend(odd);
    }
    found.sort_by_key(|one| (one.looked.is_some(), std::cmp::Reverse(one.day)));
    found.truncate(ROWS_MAX);
    Ok(found)
}

/// What somebody heard who asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLook {
    /// Who was asked about.
    #[schema(value_type = String, format = "uuid")]
    pub account: AccountId,
    /// About what.
    pub pattern: Pattern,
    /// Of which day.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
    /// The employer or the hour.
    #[serde(default)]
    pub subject: String,
    /// What was heard.
    #[schema(min_length = 1, max_length = 500)]
    pub note: String,
}

/// Writes down that somebody asked, and what they heard.
///
/// # Errors
/// Fields; not found where there is nothing of the kind.
pub async fn look_at(
    tx: &Tx,
    scope: &Scope,
    limits: &Thresholds,
    input: &NewLook,
) -> Result<(), Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let known = list_oddities(tx, scope, limits).await?;
    let is = |one: &&Oddity| {
        (one.account, one.pattern, one.day, &one.subject)
            == (input.account, input.pattern, input.day, &input.subject)
    };
    let one = known.iter().find(is).ok_or_else(Problem::not_found)?;
    let note = input.note.trim();
    if note.is_empty() {
        return Err(Problem::invalid_field("note", "platform.field.required"));
    }
    if note.chars().count() > NOTE_CHARS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("note", "platform.field.too-long").with("max", NOTE_CHARS_MAX),
        ]));
    }
    store::put_look(tx, one, by, scope.now(), note).await?;
    let details = serde_json::json!({ "pattern": one.pattern, "day": one.day });
    let stream = platform::journal::Stream::of("account", one.account);
    let entry = platform::journal::Entry::new(stream, "labourline.readings.looked-at");
    platform::journal::record(tx, scope, entry.with(details)).await?;
    Ok(())
}

/// Forgets counts of more than [`KEPT_DAYS`] days ago.
pub(crate) async fn forget_old(tx: &Tx, now: Moment) -> Result<u64, DbError> {
    store::forget_before(tx, hour_of(now.plus_days(-KEPT_DAYS))).await
}

/// Writes what this process still has in memory, before the page counts.
pub(crate) async fn settle(app: &App) {
    let tallies = &app.part::<crate::Labourline>().tallies;
    let counts = tallies.take();
    if !counts.is_empty() {
        write(&app.db, tallies, counts).await;
    }
}

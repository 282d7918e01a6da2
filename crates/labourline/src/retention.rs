//! What is kept for how long, and the purge that ends it.
//!
//! A case closed for long enough loses its identity: what says something of a person goes, table by table ([`store::BELONGS`]); a closely
//! kept one loses its key first, so that no backup tells it either. Its persons are forgotten where no other case speaks of them. Sums, stage,
//! outcome, place and days stay, so that no figure changes. A case on hold is left alone, and so is one whose order waits to be carried
//! out or of which somebody came back. Calls that were no matter lose their number and words sooner, rows of registers their content.
//! One entry in the journal says how much was purged, and nothing of what. Decision 90.

pub(crate) mod api;
pub(crate) mod pages;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use crate::Config;
use crate::cases::case::Case;
use crate::cases::correct::words_ever;
use crate::cases::store::timeline;
use crate::cases::store::{self as cases, CaseKey, VOCABULARY};
use crate::seals;
use futures_util::future::BoxFuture;
use kernel::{ChapterId, Moment, Problem, Reference, Role};
use platform::jobs::Tick;
use platform::journal::{self, Entry, Stream};
use platform::{Db, DbError, Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Cases purged in one transaction: short enough that the desk does not wait.
const AT_ONCE: u32 = 10;
/// Cases one turn of the clock purges at the most.
const A_TURN_MAX: i64 = 1_000;
/// Pages of an index merged in one transaction.
const MERGED_PAGES: i64 = 500;
/// Timeline entries whose words are taken out of the vocabulary.
const TIMELINE_MAX: u32 = 1_000;
/// Cases shown of one chapter.
const ROWS_MAX: u32 = 100;

/// The moments before which things have been kept long enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    normal_closed_before: Moment,
    close_closed_before: Moment,
    calls_before: Moment,
    register_before: Moment,
    facts_before: Moment,
}

/// A rule, as the page shows it: the key of its words, and for how many days.
pub type RuleLine = (&'static str, u32);

/// The rules of a configuration.
pub fn rules(config: &Config) -> [RuleLine; 5] {
    [
        ("retention-rule-closed-case", config.closed_case_kept_days),
        (
            "retention-rule-closely-kept-case",
            config.closely_kept_case_kept_days,
        ),
        (
            "retention-rule-call-without-matter",
            config.call_without_matter_kept_days,
        ),
        (
            "retention-rule-register-rows",
            config.register_rows_kept_days,
        ),
        (
            "retention-rule-delivered-facts",
            config.delivered_facts_kept_days,
        ),
    ]
}

impl Limits {
    /// The limits of a configuration, now.
    pub fn of(config: &Config, now: Moment) -> Self {
        let [closed, close, calls, register, facts] =
            rules(config).map(|(_, days)| now.plus_days(-i64::from(days)));
        Self {
            normal_closed_before: closed,
            close_closed_before: close,
            calls_before: calls,
            register_before: register,
            facts_before: facts,
        }
    }
}

/// How much was, or would be, purged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Purged {
    /// Cases that lose their identity.
    pub cases: i64,
    /// Of them, cases whose key is destroyed.
    pub keys: i64,
    /// Persons forgotten; in a dry run how many the cases speak of at the most.
    pub persons: i64,
    /// Calls that were no matter.
    pub calls: i64,
    /// Rows of registers.
    pub register_rows: i64,
    /// Delivered facts of the outbox.
    pub facts: i64,
    /// Cases that are due and on hold: left alone.
    pub held: i64,
    /// Cases that are due and not over, because an order waits to be carried out or somebody came back: left alone.
    pub not_over: i64,
}

/// What a purge would do now.
///
/// # Errors
/// The database's.
pub async fn dry_run(db: &Db, limits: Limits) -> Result<Purged, Problem> {
    db.read(limits, |tx, limits| {
        Box::pin(async move { Ok::<_, Problem>(store::count(tx, *limits).await?) })
    })
    .await
}

/// Purges what has been kept long enough, in batches, at most `cases_max` cases; broken off anywhere, the next run does the rest.
/// `progress` is told cases done.
///
/// # Errors
/// The database's.
pub async fn purge(
    db: &Db,
    scope: &Scope,
    limits: Limits,
    cases_max: i64,
    mut progress: impl FnMut(i64) + Send,
) -> Result<Purged, Problem> {
    let before = dry_run(db, limits).await?;
    let mut done = Purged {
        held: before.held,
        not_over: before.not_over,
        ..Purged::default()
    };
    while done.cases < cases_max {
        let some = db
            .write((scope.clone(), limits), |tx, (scope, limits)| {
                Box::pin(batch(tx, scope, *limits))
            })
            .await?;
        if some.cases == 0 {
            break;
        }
        done.cases += some.cases;
        done.keys += some.keys;
        done.persons += some.persons;
        progress(done.cases);
    }
    let done = db
        .write(
            (scope.clone(), limits, done),
            |tx, (scope, limits, done)| {
                Box::pin(async move {
                    let facts = platform::outbox::forget_delivered(tx, limits.facts_before).await?;
                    let all = Purged {
                        calls: store::forget_calls(tx, limits.calls_before).await?,
                        register_rows: store::forget_register_rows(tx, limits.register_before)
                            .await?,
                        facts: i64::try_from(facts).unwrap_or(i64::MAX),
                        ..*done
                    };
                    if all.is_nothing() {
                        return Ok(all);
                    }
                    let stream = Stream::of("retention", "all");
                    let entry = Entry::new(stream, "labourline.retention.purged")
                        .with(serde_json::to_value(all).unwrap_or_default());
                    journal::record(tx, scope, entry).await?;
                    Ok::<_, Problem>(all)
                })
            },
        )
        .await?;
    if !done.is_nothing() {
        clear_out(db).await?;
    }
    Ok(done)
}

impl Purged {
    /// Whether nothing went.
    fn is_nothing(&self) -> bool {
        self.cases + self.calls + self.register_rows + self.facts == 0
    }
}

/// Clears what was deleted out of where it still lies: pieces of the indexes, freed pages, the write-ahead log, dead rows.
///
/// # Errors
/// The database's.
pub async fn clear_out(db: &Db) -> Result<(), DbError> {
    // A negative number begins a merging of all pieces into one, which leaves out what was deleted; the positive ones go on with it.
    let mut pages = -MERGED_PAGES;
    while db
        .write(pages, |tx, pages| {
            Box::pin(async move {
                let cases = cases::merge_words(tx, *pages).await?;
                let persons = people::persons::find::merge_words(tx, *pages).await?;
                Ok::<_, DbError>(cases || persons)
            })
        })
        .await?
    {
        pages = MERGED_PAGES;
    }
    db.clear_deleted(store::CLEARED).await
}

async fn batch(tx: &Tx, scope: &Scope, limits: Limits) -> Result<Purged, Problem> {
    let mut done = Purged::default();
    for id in store::due(tx, limits, AT_ONCE).await? {
        let Some(case) = cases::find(tx, &scope.as_program(), CaseKey::Id(id)).await? else {
            continue;
        };
        let (key, persons) = purge_case(tx, scope, &case).await?;
        done.keys += i64::from(key);
        done.persons += persons;
        done.cases += 1;
    }
    Ok(done)
}

/// Purges one case: whether a key was destroyed, and how many persons were forgotten.
pub(crate) async fn purge_case(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
) -> Result<(bool, i64), Problem> {
    let program = scope.as_program();
    let mut words = words_ever(tx, &program, case).await?;
    // Former titles and summaries stand in the timeline.
    for entry in timeline::entries(tx, &program, case, None, TIMELINE_MAX).await? {
        words.push(' ');
        words.push_str(&platform::search::document([
            entry.body.as_str(),
            entry.data.as_str(),
        ]));
    }
    let persons = seals::store::claimants(tx, case.id).await?;
    let key = seals::destroy(tx, case.id, scope.now()).await?;
    store::take_away(tx, case.id, case.no).await?;
    crate::files::store::forget_all(tx, case.id, scope.now()).await?;
    store::mark(tx, case.id, case.reference, scope.now()).await?;
    cases::index(tx, case.no, &case.reference.to_string()).await?;
    VOCABULARY.forget(tx, "case_search", &words).await?;
    let mut forgotten = 0;
    for person in persons {
        if !store::is_spoken_of(tx, person).await? {
            people::persons::forget_person(tx, &program, person).await?;
            forgotten += 1;
        }
    }
    journal::forget_persons(tx, &program, &Stream::of("case", case.id)).await?;
    Ok((key, forgotten))
}

/// Who may look at what would be purged: who runs the program, and who watches over a chapter.
pub fn may_look(scope: &Scope) -> bool {
    scope.is_program()
        || scope.has_role(Role::Administrator)
        || scope.has_role(Role::SafeguardingOfficer)
}

/// A case that is due: a number, never a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct DueCase {
    /// As people call it.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Reference,
    /// By which rule: `retention-rule-…`.
    pub rule: &'static str,
    /// When it was closed.
    #[schema(value_type = String, format = DateTime)]
    pub closed_at: Moment,
    /// Somebody holds it: it stays.
    pub on_hold: bool,
    /// An order waits to be carried out, or somebody came back: it stays.
    pub not_over: bool,
}

/// The cases that are due in the chapters the asker watches over; none for an administrator, who sees no case.
///
/// # Errors
/// The database's.
pub async fn list_due(tx: &Tx, scope: &Scope, limits: Limits) -> Result<Vec<DueCase>, Problem> {
    let mut all = Vec::new();
    let chapters: Vec<ChapterId> = scope.chapters_as(&[Role::SafeguardingOfficer]);
    for chapter in chapters {
        let rows = store::due_in(tx, limits, chapter, ROWS_MAX).await?;
        all.extend(rows.into_iter().map(|row| DueCase {
            reference: row.reference,
            rule: if row.sensitivity == crate::cases::words::Sensitivity::Normal {
                "retention-rule-closed-case"
            } else {
                "retention-rule-closely-kept-case"
            },
            closed_at: row.closed_at,
            on_hold: row.on_hold,
            not_over: row.not_over,
        }));
    }
    Ok(all)
}

/// The purge by itself, once a day, where the setting says so.
pub struct RetentionRuns {
    /// The settings: whether it runs, and the rules.
    pub config: Config,
}

impl Tick for RetentionRuns {
    fn name(&self) -> &'static str {
        "labourline.retention"
    }
    fn every_seconds(&self) -> i64 {
        86_400
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            if !self.config.retention_runs_by_itself {
                return Ok(());
            }
            let limits = Limits::of(&self.config, scope.now());
            purge(db, scope, limits, A_TURN_MAX, |_| {}).await?;
            Ok(())
        })
    }
}

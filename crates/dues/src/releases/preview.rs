//! Previews: what a law not yet in force would change. Every published case and every open question of the alliance is answered by both
//! laws with what is known today; those whose answers differ are listed. Nobody is named: who drafts and who releases see no case.

use super::drafts::Draft;
use super::edition::{Edition, candidate};
use super::{ROWS_MAX, require_drafts, store};
use crate::CurrentLaw;
use futures_util::future::BoxFuture;
use kernel::{AccountId, Day, Moment, Problem};
use law::{Amendment, Facts, Gist, Law, Place};
use platform::journal::{self, Entry, Stream};
use platform::{Db, Scope, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// Open questions read at once.
pub const BATCH: u32 = 2_000;
/// Changed answers a report lists; the rest are counted.
pub const CHANGED_MAX: usize = 500;

/// A question somebody of the alliance waits for the answer of.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// Where to read on after it.
    pub no: i64,
    /// A rule's word, or `scheme:` and a listed scheme's.
    pub question: String,
    /// The facts.
    pub facts: Facts,
    /// Where.
    pub place: Place,
}

/// Whoever holds open questions: the cases of the labourline. A preview reads them all, without knowing whose they are.
pub trait OpenQuestions: Send + Sync {
    /// The open questions after `no`, in the order of their numbers; fewer than `rows_max` only at the end.
    fn after<'a>(
        &'a self,
        db: &'a Db,
        no: i64,
        rows_max: u32,
    ) -> BoxFuture<'a, Result<Vec<OpenQuestion>, Problem>>;
}

/// Nobody asks anything.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoQuestions;

impl OpenQuestions for NoQuestions {
    fn after<'a>(
        &'a self,
        _: &'a Db,
        _: i64,
        _: u32,
    ) -> BoxFuture<'a, Result<Vec<OpenQuestion>, Problem>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

/// A figure of a published case that the drafts move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MovedFigure {
    /// The case and the figure: `P30 compensation`.
    pub what: String,
    /// Where it was published.
    pub source: String,
    /// By the law in force: paise, a number, or days since 1970.
    pub before: Option<i64>,
    /// By the drafts.
    pub after: Option<i64>,
    /// Whether it is paise.
    pub is_sum: bool,
    /// Whether it agreed with the publication and no longer does.
    pub breaks: bool,
}

/// An open question whose answer the drafts change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedAnswer {
    /// Its question.
    pub question: String,
    /// What it comes to by the law in force.
    pub before: Gist,
    /// What it would come to.
    pub after: Gist,
}

/// What a preview found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Published cases run.
    pub cases: u64,
    /// Their figures that move.
    pub moved: Vec<MovedFigure>,
    /// Open questions run.
    pub open: u64,
    /// Those whose answer changes.
    pub changed: u64,
    /// The same by question.
    pub by_question: BTreeMap<String, u64>,
    /// The first of them.
    pub listed: Vec<ChangedAnswer>,
}

/// A preview that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its id.
    pub id: Uuid,
    /// Of which drafts.
    pub drafts: Vec<Uuid>,
    /// On which release.
    pub base_no: i64,
    /// Who made it.
    pub made_by: AccountId,
    /// When.
    pub made_at: Moment,
    /// What it found.
    pub report: Report,
}

/// Rows that don't go together.
#[derive(Debug)]
pub struct Refused(pub(super) law::amendments::Fault);

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        let mut problem = Problem::refused("dues.preview.rows");
        problem.args.push(("row", (refused.0.row + 1).to_string()));
        problem.args.push(("field", refused.0.field.to_owned()));
        problem
    }
}

/// The rows a release of `drafts` would hold: those in force and those of the drafts, which must all wait still.
pub(super) async fn rows_with(
    tx: &Tx,
    base_no: i64,
    drafts: &[Uuid],
) -> Result<(Vec<Amendment>, Vec<Draft>), Problem> {
    let mut rows: Vec<Amendment> = match store::release(tx, base_no).await? {
        None => Vec::new(),
        Some(release) => serde_json::from_str(&release.content).map_err(|_| Problem::internal())?,
    };
    let waiting = store::drafts(tx).await?;
    let chosen: Vec<Draft> = waiting
        .into_iter()
        .filter(|draft| drafts.contains(&draft.id))
        .collect();
    if chosen.is_empty() || chosen.len() != drafts.len() {
        return Err(Problem::refused("dues.preview.drafts-gone"));
    }
    rows.extend(chosen.iter().map(|draft| draft.row.clone()));
    if rows.len() > ROWS_MAX {
        return Err(Problem::refused("dues.draft.too-many"));
    }
    Ok((rows, chosen))
}

/// Compares two laws over every published case.
fn compare_cases(before: &Law, after: &Law, report: &mut Report) {
    let (old, new) = (law::cases::published(before), law::cases::published(after));
    for (old, new) in old.iter().zip(&new) {
        report.cases += 1;
        let agrees = |case: &law::cases::Case, figure: &law::cases::Figure| {
            figure
                .engine
                .is_some_and(|engine| (engine - figure.published).abs() <= case.tolerance_paise)
        };
        for (was, is) in old.figures.iter().zip(&new.figures) {
            if was.engine != is.engine {
                report.moved.push(MovedFigure {
                    what: format!("{} {}", old.id, was.what),
                    source: old.source.clone(),
                    before: was.engine,
                    after: is.engine,
                    is_sum: was.is_sum,
                    breaks: agrees(old, was) && !agrees(new, is),
                });
            }
        }
    }
}

/// Compares two laws over some open questions.
fn compare_open(
    before: &Law,
    after: &Law,
    today: Day,
    batch: &[OpenQuestion],
    report: &mut Report,
) {
    for one in batch {
        report.open += 1;
        let gist = |law: &Law| {
            law.answer_kept(&one.question, &one.facts, today, one.place)
                .map(|answer| answer.gist())
        };
        let (Some(was), Some(is)) = (gist(before), gist(after)) else {
            continue;
        };
        if was == is {
            continue;
        }
        report.changed += 1;
        *report.by_question.entry(one.question.clone()).or_default() += 1;
        if report.listed.len() < CHANGED_MAX {
            report.listed.push(ChangedAnswer {
                question: one.question.clone(),
                before: was,
                after: is,
            });
        }
    }
}

/// Runs every published case and every open question under both laws. Reads in batches and computes on a thread of its own, so that
/// nobody waits for it.
///
/// # Errors
/// The database's.
pub async fn compare(
    db: &Db,
    open: &dyn OpenQuestions,
    before: Arc<Law>,
    after: Arc<Law>,
    today: Day,
) -> Result<Report, Problem> {
    let gone = |_| Problem::internal();
    let mut report = Report::default();
    let laws = (Arc::clone(&before), Arc::clone(&after));
    report = tokio::task::spawn_blocking(move || {
        compare_cases(&laws.0, &laws.1, &mut report);
        report
    })
    .await
    .map_err(gone)?;
    let mut last = 0;
    loop {
        let batch = open.after(db, last, BATCH).await?;
        let Some(end) = batch.last() else {
            return Ok(report);
        };
        last = end.no;
        let laws = (Arc::clone(&before), Arc::clone(&after));
        report = tokio::task::spawn_blocking(move || {
            compare_open(&laws.0, &laws.1, today, &batch, &mut report);
            report
        })
        .await
        .map_err(gone)?;
    }
}

/// Makes a preview of these drafts and keeps it; its id.
///
/// # Errors
/// `dues.preview.drafts-gone`, `dues.preview.rows`; not found for whoever does not draft.
pub async fn make_preview(
    db: &Db,
    scope: &Scope,
    current: &CurrentLaw,
    open: &dyn OpenQuestions,
    drafts: &[Uuid],
) -> Result<Uuid, Problem> {
    require_drafts(scope)?;
    let made_by = scope.account().ok_or_else(Problem::not_found)?;
    let Edition { no, law } = current.edition();
    let (rows, _) = db
        .read(drafts.to_vec(), move |tx, drafts| {
            Box::pin(rows_with(tx, no, drafts))
        })
        .await?;
    let after = Arc::new(candidate(&rows)?);
    let report = compare(db, open, law, after, scope.today()).await?;
    let preview = Preview {
        id: scope.new_id(),
        drafts: drafts.to_vec(),
        base_no: no,
        made_by,
        made_at: scope.now(),
        report,
    };
    let id = preview.id;
    db.write((scope.clone(), preview), |tx, (scope, preview)| {
        Box::pin(async move {
            store::insert_preview(tx, preview).await?;
            let details = serde_json::json!({
                "preview": preview.id, "drafts": preview.drafts, "open": preview.report.open, "changed": preview.report.changed,
            });
            let entry = Entry::new(Stream::of("law", "drafts"), "dues.preview.made");
            journal::record(tx, scope, entry.with(details)).await?;
            Ok::<_, Problem>(())
        })
    })
    .await?;
    Ok(id)
}

/// A preview.
///
/// # Errors
/// Not found.
pub async fn read_preview(tx: &Tx, scope: &Scope, id: Uuid) -> Result<Preview, Problem> {
    require_drafts(scope)?;
    store::preview(tx, id).await?.ok_or_else(Problem::not_found)
}

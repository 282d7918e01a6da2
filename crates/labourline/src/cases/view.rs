//! Reading: one case as a file, or a page of cases.

use super::case::{Case, CaseLine};
use super::change;
use super::policy::require_desk;
use super::store::claimants::{self, Claimant};
use super::store::timeline::{self, Recorded};
use super::store::{self, CaseKey, Filter, Order, issues};
use super::words::{Issue, Sensitivity};
use crate::employers::store::{Link, chain};
use crate::worksites;
use futures_util::future::{BoxFuture, try_join5};
use kernel::{Cursor, Page, PageRequest, Problem};
use platform::{Db, DbError, Scope, Tx};

/// Timeline entries a file opens with; older ones come by page.
pub const TIMELINE_ROWS: u32 = 50;
/// Claimants a file opens with; the list of a large gang has a page of its own.
pub const CLAIMANT_ROWS: u32 = 50;
/// Counts stop here: "more than 1,000" answers the question.
pub const COUNT_MAX: u32 = 1_000;

/// A case with what hangs on it.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// The case.
    pub case: Case,
    /// The first claimants.
    pub claimants: Vec<Claimant>,
    /// What happened, as data.
    pub issues: Vec<Issue>,
    /// The employer's side.
    pub chain: Vec<Link>,
    /// The site's name.
    pub worksite: Option<String>,
    /// The latest entries, latest first.
    pub timeline: Vec<Recorded>,
}

/// The file of a case the scope may see. Reading one that is kept closely has to be journalled: call [`read_case_file`] from a door.
pub async fn case_file(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<CaseFile, Problem> {
    require_desk(scope)?;
    let case = store::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    file_of(tx, scope, case).await
}

/// What hangs on a case that was found for this scope. Asked for together: over a wire that is one way there and back.
pub(super) async fn file_of(tx: &Tx, scope: &Scope, case: Case) -> Result<CaseFile, Problem> {
    let worksite = async {
        match case.worksite_id {
            Some(id) => worksites::store::name(tx, id).await,
            None => Ok(None),
        }
    };
    let (claimants, issues, chain, worksite, timeline) = try_join5(
        claimants::of(tx, case.id, CLAIMANT_ROWS),
        issues::of(tx, case.id),
        chain(tx, case.id),
        worksite,
        timeline::entries(tx, scope, &case, None, TIMELINE_ROWS),
    )
    .await?;
    Ok(CaseFile {
        case,
        claimants,
        issues,
        chain,
        worksite,
        timeline,
    })
}

/// Reads a file, and journals the reading where the case is restricted or sealed, before anything is shown.
pub async fn read_case_file(
    db: &Db,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<CaseFile, Problem> {
    let key = key.into();
    let file = db
        .read((scope.clone(), key), |tx, (scope, key)| {
            Box::pin(case_file(tx, scope, *key))
        })
        .await?;
    if file.case.sensitivity != Sensitivity::Normal {
        journal_reading(db, scope, &file.case).await?;
    }
    Ok(file)
}

/// Journals that a closely kept case was read.
pub async fn journal_reading(db: &Db, scope: &Scope, case: &Case) -> Result<(), Problem> {
    db.write((scope.clone(), case.clone()), |tx, (scope, case)| {
        Box::pin(async move {
            // What is read under an emergency opening is journalled under it.
            let details = match super::access::only_by_opening(tx, scope, case).await? {
                Some(opening) => {
                    crate::openings::store::count_reading(tx, opening).await?;
                    serde_json::json!({ "opening": opening })
                }
                None => serde_json::Value::Null,
            };
            change::record(tx, scope, case, "labourline.case.read", details).await?;
            Ok(())
        })
    })
    .await
}

/// Some entries of a timeline.
#[derive(Clone, Debug)]
pub struct TimelineOf {
    /// Whose.
    pub case: Case,
    /// Latest first.
    pub entries: Vec<Recorded>,
    /// Older entries stand before this place; absent where there are none.
    pub next: Option<i64>,
}

/// Reads entries of a timeline, latest first, before place `before_seq`; journalled as [`read_case_file`] is.
pub async fn read_timeline(
    db: &Db,
    scope: &Scope,
    key: impl Into<CaseKey>,
    before_seq: Option<i64>,
    rows_max: u32,
) -> Result<TimelineOf, Problem> {
    require_desk(scope)?;
    let key = key.into();
    let page = db
        .read((scope.clone(), key), move |tx, (scope, key)| {
            Box::pin(async move {
                let case = store::find(tx, scope, *key)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let mut entries =
                    timeline::entries(tx, scope, &case, before_seq, rows_max + 1).await?;
                let more = entries.len() > rows_max as usize;
                entries.truncate(rows_max as usize);
                let next = entries.last().filter(|_| more).map(|entry| entry.seq);
                Ok::<_, Problem>(TimelineOf {
                    case,
                    entries,
                    next,
                })
            })
        })
        .await?;
    if page.case.sensitivity != Sensitivity::Normal {
        journal_reading(db, scope, &page.case).await?;
    }
    Ok(page)
}

/// One page of the cases the scope may see.
pub async fn list_cases(
    tx: &Tx,
    scope: &Scope,
    filter: &Filter,
    order: Order,
    page: PageRequest,
) -> Result<Page<CaseLine>, DbError> {
    let listed = store::list(tx, scope, filter, order, page).await?;
    let newest = listed.key(page);
    Ok(Page::from_rows(listed.rows, page, |line| Cursor {
        key: match order {
            Order::Newest => newest,
            Order::DueFirst => line.next_action_at.map_or(0, |at| at.0),
        },
        tie: line.no,
    }))
}

/// How many cases the scope may see, counted to [`COUNT_MAX`].
pub async fn count_cases(tx: &Tx, scope: &Scope, filter: &Filter) -> Result<i64, DbError> {
    store::count(tx, scope, filter, COUNT_MAX).await
}

/// How many cases there are, for `sangam check`: no case is shown by it.
pub async fn count_all(tx: &Tx) -> Result<i64, DbError> {
    store::count_all(tx).await
}

/// Reads what hangs on a case the scope may see. Where the case is restricted or sealed the reading is journalled before anything is
/// shown.
///
/// # Errors
/// Not found; what `work` refuses.
pub async fn read_of_case<T, W>(
    db: &Db,
    scope: &Scope,
    key: impl Into<CaseKey>,
    work: W,
) -> Result<(Case, T), Problem>
where
    T: Send + 'static,
    W: for<'t> Fn(&'t Tx, &'t Scope, &'t Case) -> BoxFuture<'t, Result<T, Problem>>
        + Send
        + Sync
        + 'static,
{
    require_desk(scope)?;
    let input = (scope.clone(), key.into(), work);
    let (case, read) = db
        .read(input, |tx, (scope, key, work)| {
            Box::pin(async move {
                let case = store::find(tx, scope, *key)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let read = work(tx, scope, &case).await?;
                Ok::<_, Problem>((case, read))
            })
        })
        .await?;
    if case.sensitivity != Sensitivity::Normal {
        journal_reading(db, scope, &case).await?;
    }
    Ok((case, read))
}

//! The JSON face of cases: parses, calls the use-cases, and nothing else.

use super::assign::{Assignment, NextAction, assign_case, set_next_action};
use super::correct::{Correction, correct_case};
use super::note::{NewNote, write_note};
use super::open::{OpenCase, Opened, open_case};
use super::store::{Filter, Order};
use super::view::{list_cases, read_case_file, read_timeline};
use super::wire::{
    CaseAt, CaseVersion, ListOfCases, NoteWritten, ReadCase, TimelineEntry, TimelinePage,
};
use super::words::{Stage, Track};
use crate::Labourline;
use crate::readings::{Kind, looked};
use axum::Json;
use kernel::{AccountId, Cursor, PageRequest, Problem, Reference};
use platform::web::{
    ApiCaller, ApiJson, App, Created, Idempotency, IfMatch, PathOf, QueryOf, Refusal, Versioned,
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The most rows of one page.
pub const ROWS_MAX: u32 = 200;
/// Rows of a page where nothing else is asked for.
pub const ROWS: u32 = 50;
/// The longest search.
pub const WORDS_CHARS_MAX: usize = 200;

/// Routes of `/api/cases`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(read, correct))
        .routes(routes!(timeline))
        .routes(routes!(note))
        .routes(routes!(assign))
        .routes(routes!(next_action))
}

/// The reference in a path. Spaces between the pairs are read too.
pub(crate) fn reference_of(text: &str) -> Result<Reference, Problem> {
    Reference::parse(text).ok_or_else(Problem::not_found)
}

/// How a list is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
enum ListOrder {
    /// Latest opened first.
    #[default]
    Newest,
    /// By the next action's time, most overdue first; open cases only.
    Due,
}

/// Which cases. What is left out narrows nothing.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CaseQuery {
    /// Words: reference, phone, name, site, employer, or words of the matter. All must be there; the last may be a beginning.
    #[param(max_length = 200)]
    q: Option<String>,
    /// Only this stage.
    #[param(inline)]
    stage: Option<Stage>,
    /// Only this kind of matter.
    #[param(inline)]
    track: Option<Track>,
    /// Only this owner's: `me`, or the id of an account.
    #[param(pattern = "^(me|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$")]
    owner: Option<String>,
    /// Only open, or only closed, cases.
    open: Option<bool>,
    /// Only those whose owner was, or was not, chosen.
    assigned: Option<bool>,
    /// Only those with a red flag up.
    red: Option<bool>,
    /// Only those with an instalment overdue beyond the days of grace.
    overdue: Option<bool>,
    /// Only those that wait for others: notice, authority, court, partner, or a worker out of reach.
    waiting: Option<bool>,
    /// How the list is ordered.
    #[param(inline)]
    order: Option<ListOrder>,
    /// `next` of the page before.
    #[param(max_length = 40)]
    after: Option<String>,
    /// Rows of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl CaseQuery {
    fn read(self, caller: &ApiCaller) -> Result<(Filter, Order, PageRequest), Problem> {
        let invalid = |field: &str| Problem::invalid_field(field, "platform.field-invalid");
        if self
            .q
            .as_ref()
            .is_some_and(|words| words.chars().count() > WORDS_CHARS_MAX)
        {
            return Err(invalid("q"));
        }
        let owner = match self.owner.as_deref() {
            None => None,
            Some("me") => caller.account(),
            Some(id) => Some(AccountId(id.parse().map_err(|_| invalid("owner"))?)),
        };
        let page = page_of(self.after.as_deref(), self.limit)?;
        let order = match self.order.unwrap_or_default() {
            ListOrder::Newest => Order::Newest,
            ListOrder::Due => Order::DueFirst,
        };
        let grace = caller.app().part::<Labourline>().config.promise_grace_days;
        let filter = Filter {
            words: self.q.filter(|words| !words.trim().is_empty()),
            stage: self.stage,
            open: if order == Order::DueFirst {
                Some(true)
            } else {
                self.open
            },
            track: self.track,
            owner,
            assigned: self.assigned,
            red: self.red.unwrap_or(false),
            waiting: self.waiting.unwrap_or(false),
            promise_before: self
                .overdue
                .unwrap_or(false)
                .then(|| caller.today().plus_days(-i32::from(grace))),
            ..Filter::default()
        };
        Ok((filter, order, page))
    }
}

/// The page asked for; a cursor that is none, or a number of rows beyond the limit, is a fault of the caller.
pub(crate) fn page_of(after: Option<&str>, limit: Option<u32>) -> Result<PageRequest, Problem> {
    let rows = limit.unwrap_or(ROWS);
    if !(1..=ROWS_MAX).contains(&rows) {
        return Err(Problem::invalid_field("limit", "platform.field-invalid"));
    }
    if after.is_some_and(|token| Cursor::parse(token).is_none()) {
        return Err(Problem::invalid_field("after", "platform.field-invalid"));
    }
    Ok(PageRequest::after(after, rows))
}

/// Which page of the cases about somebody.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct CasesQuery {
    /// `next` of the page before.
    #[param(max_length = 40)]
    after: Option<String>,
    /// Cases of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl CasesQuery {
    /// The page: see [`page_of`].
    pub(crate) fn page(&self) -> Result<PageRequest, Problem> {
        page_of(self.after.as_deref(), self.limit)
    }
}

/// Which rows of a case's list that is shown latest first.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct RowsQuery {
    /// `next` of the page before: only what stands before this place.
    #[param(minimum = 1)]
    before: Option<i64>,
    /// Rows of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl RowsQuery {
    /// Before which place, and how many.
    pub(crate) fn read(&self) -> Result<(Option<i64>, u32), Problem> {
        if self.before.is_some_and(|place| place < 1) {
            return Err(Problem::invalid_field("before", "platform.field-invalid"));
        }
        Ok((self.before, page_of(None, self.limit)?.rows_max))
    }
}

/// `before` of the next page of a list: the place of the last row, where the page is full.
pub(crate) fn next_of<R>(items: &[R], rows: u32, place: impl Fn(&R) -> i64) -> Option<i64> {
    let full = items.len() == rows as usize;
    items.last().filter(|_| full).map(place)
}

/// The cases the caller may see, a page at a time.
#[utoipa::path(get, path = "/api/cases", operation_id = "list_cases", tag = "cases", params(CaseQuery),
    responses((status = 200, description = "A page of cases.", body = ListOfCases)))]
async fn list(
    caller: ApiCaller,
    QueryOf(query): QueryOf<CaseQuery>,
) -> Result<Json<ListOfCases>, Refusal> {
    let (filter, order, page) = query.read(&caller)?;
    if filter.words.is_some() {
        looked(caller.app(), &caller.scope, Kind::Search, "").await;
    }
    let found = caller
        .app()
        .db
        .read(
            (caller.scope.clone(), filter),
            move |tx, (scope, filter)| Box::pin(list_cases(tx, scope, filter, order, page)),
        )
        .await?;
    Ok(Json(ListOfCases::new(found, &caller.say())))
}

/// Opens a case. Sent again with the same key it opens no second one.
#[utoipa::path(post, path = "/api/cases", operation_id = "open_case", tag = "cases",
    params(Idempotency),
    request_body = OpenCase,
    responses((status = 201, description = "Opened; `Location` is its address.", body = Opened)))]
async fn create(
    caller: ApiCaller,
    key: Idempotency,
    ApiJson(input): ApiJson<OpenCase>,
) -> Result<Created<Opened>, Refusal> {
    let hours = caller
        .app()
        .part::<Labourline>()
        .config
        .first_response_within_hours;
    let opened = caller
        .run_once(
            key,
            "labourline.case.open",
            input,
            move |tx, scope, input| Box::pin(open_case(tx, scope, hours, input)),
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{}", opened.reference),
        version: Some(1),
        body: opened,
    })
}

/// A case with its claimants, its chain and the latest of its timeline. Reading a restricted or sealed one is journalled.
#[utoipa::path(get, path = "/api/cases/{reference}", operation_id = "read_case", tag = "cases",
    params(CaseAt),
    responses((status = 200, description = "The case; `ETag` is its version.", body = ReadCase)))]
async fn read(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Versioned<ReadCase>, Refusal> {
    let file = read_case_file(&caller.app().db, &caller.scope, reference).await?;
    looked(caller.app(), &caller.scope, Kind::Case, reference).await;
    Ok(Versioned {
        version: file.case.version,
        body: ReadCase::new(file, &caller.say()),
    })
}

/// Corrects what a case says of itself; what is left out stays.
#[utoipa::path(patch, path = "/api/cases/{reference}", operation_id = "correct_case", tag = "cases",
    params(CaseAt, IfMatch),
    request_body = Correction,
    responses((status = 200, description = "Corrected; `ETag` is the new version.", body = CaseVersion)))]
async fn correct(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<Correction>,
) -> Result<Versioned<CaseVersion>, Refusal> {
    let version = caller
        .run(input, move |tx, scope, input| {
            Box::pin(correct_case(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(CaseVersion { reference, version }))
}

/// What happened on a case, latest first.
#[utoipa::path(get, path = "/api/cases/{reference}/timeline", operation_id = "read_timeline", tag = "cases",
    params(CaseAt, RowsQuery),
    responses((status = 200, description = "A page of entries.", body = TimelinePage)))]
async fn timeline(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<TimelinePage>, Refusal> {
    let (before, rows) = query.read()?;
    let page = read_timeline(&caller.app().db, &caller.scope, reference, before, rows).await?;
    Ok(Json(TimelinePage {
        items: page.entries.into_iter().map(TimelineEntry::from).collect(),
        next: page.next,
    }))
}

/// Writes a note, or a correction of an earlier entry.
#[utoipa::path(post, path = "/api/cases/{reference}/notes", operation_id = "write_note", tag = "cases",
    params(CaseAt, Idempotency),
    request_body = NewNote,
    responses((status = 201, description = "Written.", body = NoteWritten)))]
async fn note(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewNote>,
) -> Result<Created<NoteWritten>, Refusal> {
    let seq = caller
        .run_once(
            key,
            "labourline.case.note",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(write_note(tx, scope, reference, input)),
        )
        .await?;
    let location = format!("/api/cases/{reference}/timeline?before={}&limit=1", seq + 1);
    Ok(Created::at(location, NoteWritten { seq }))
}

/// Gives the case to an owner.
#[utoipa::path(post, path = "/api/cases/{reference}/assignment", operation_id = "assign_case", tag = "cases",
    params(CaseAt, IfMatch),
    request_body = Assignment,
    responses((status = 200, description = "Given; `ETag` is the new version.", body = CaseVersion)))]
async fn assign(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<Assignment>,
) -> Result<Versioned<CaseVersion>, Refusal> {
    let version = caller
        .run(input, move |tx, scope, input| {
            Box::pin(assign_case(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(CaseVersion { reference, version }))
}

/// Says what is to be done next, by when.
#[utoipa::path(post, path = "/api/cases/{reference}/next-action", operation_id = "set_next_action", tag = "cases",
    params(CaseAt, IfMatch),
    request_body = NextAction,
    responses((status = 200, description = "Set; `ETag` is the new version.", body = CaseVersion)))]
async fn next_action(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<NextAction>,
) -> Result<Versioned<CaseVersion>, Refusal> {
    let version = caller
        .run(input, move |tx, scope, input| {
            Box::pin(set_next_action(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(CaseVersion { reference, version }))
}

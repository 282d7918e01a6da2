//! The JSON face of what a worker may ask.

use super::erase::{Erased, erase_for};
use super::file::{PersonFile, person_file};
use super::{NewAnswer, NewRequest, Request, RequestKind, answer_right, ask_right, list_open};
use crate::Labourline;
use crate::cases::view::journal_reading;
use crate::cases::wire::CaseAt;
use crate::cases::words::Sensitivity;
use crate::consents::api::WhoseQuery;
use axum::Json;
use axum::http::StatusCode;
use kernel::{Moment, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, QueryOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of rights.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(ask))
        .routes(routes!(answer))
        .routes(routes!(erase))
        .routes(routes!(file))
}

/// A request that waits.
#[derive(Debug, Serialize, ToSchema)]
struct RequestView {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Through which case it came.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    case: Reference,
    /// Whose: their number on the case.
    claimant: i64,
    /// What is asked for.
    kind: RequestKind,
    /// In their words.
    words: String,
    /// When it was asked.
    #[schema(value_type = String, format = DateTime)]
    asked_at: Moment,
    /// By when it is to be answered.
    #[schema(value_type = String, format = DateTime)]
    due_at: Moment,
}

impl From<Request> for RequestView {
    fn from(one: Request) -> Self {
        Self {
            id: one.id,
            case: one.reference,
            claimant: one.claimant,
            kind: one.kind,
            words: one.words,
            asked_at: one.asked_at,
            due_at: one.due_at,
        }
    }
}

/// Requests that wait.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfRequests {
    /// What is due first stands first.
    #[schema(max_items = 200)]
    items: Vec<RequestView>,
}

/// A request was written down.
#[derive(Debug, Serialize, ToSchema)]
struct RequestMade {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
}

/// The requests that wait and that the caller may know of.
#[utoipa::path(get, path = "/api/rights", operation_id = "list_rights_requests", tag = "rights",
    responses((status = 200, description = "Requests that wait.", body = ListOfRequests)))]
async fn list(caller: ApiCaller) -> Result<Json<ListOfRequests>, Refusal> {
    let found = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(list_open(tx, scope))
        })
        .await?;
    Ok(Json(ListOfRequests {
        items: found.into_iter().map(RequestView::from).collect(),
    }))
}

/// Writes down what a worker asks about what is kept of them.
#[utoipa::path(post, path = "/api/cases/{reference}/rights", operation_id = "ask_right", tag = "rights",
    params(CaseAt, Idempotency),
    request_body = NewRequest,
    responses((status = 201, description = "Written down.", body = RequestMade)))]
async fn ask(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewRequest>,
) -> Result<Created<RequestMade>, Refusal> {
    let days = caller.app().part::<Labourline>().config.rights_answer_days;
    let id = caller
        .run_once(
            key,
            "labourline.rights",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(ask_right(tx, scope, reference, days, input)),
        )
        .await?;
    Ok(Created::at("/api/rights", RequestMade { id }))
}

/// Answers a request. An erasure that is done is answered by `erasure`.
#[utoipa::path(post, path = "/api/rights/{request}/answer", operation_id = "answer_right", tag = "rights",
    params(("request" = String, Path, description = "The request's id.", format = "uuid")),
    request_body = NewAnswer,
    responses((status = 204, description = "Answered.")))]
async fn answer(
    caller: ApiCaller,
    PathOf(request): PathOf<Uuid>,
    ApiJson(input): ApiJson<NewAnswer>,
) -> Result<StatusCode, Refusal> {
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(answer_right(tx, scope, request, input))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Erases the person who asked for it: everything but what a claim needs. Desk leads and conveners.
#[utoipa::path(post, path = "/api/rights/{request}/erasure", operation_id = "erase_person", tag = "rights",
    params(("request" = String, Path, description = "The request's id.", format = "uuid")),
    responses((status = 200, description = "Erased; what stays, and why.", body = Erased)))]
async fn erase(caller: ApiCaller, PathOf(request): PathOf<Uuid>) -> Result<Json<Erased>, Refusal> {
    let days = caller
        .app()
        .part::<Labourline>()
        .config
        .claim_kept_after_closing_days;
    let t = caller.say();
    let answer = move |erased: &Erased| super::pages::told(&t, erased);
    let db = &caller.app().db;
    Ok(Json(
        erase_for(db, &caller.scope, request, days, answer).await?,
    ))
}

/// Everything that is kept about one worker of a case, with the legal basis of each.
#[utoipa::path(get, path = "/api/cases/{reference}/person-file", operation_id = "person_file", tag = "rights",
    params(
        CaseAt,
        ("claimant" = Option<i64>, Query, description = "The claimant's number; 1 where it is left out.", minimum = 1, maximum = 500)
    ),
    responses((status = 200, description = "What is kept.", body = PersonFile)))]
async fn file(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<WhoseQuery>,
) -> Result<Json<PersonFile>, Refusal> {
    crate::cases::policy::require_desk(&caller.scope)?;
    let number = query.claimant.unwrap_or(1);
    let db = &caller.app().db;
    let (case, file) = db
        .read(
            (caller.scope.clone(), caller.say()),
            move |tx, (scope, t)| Box::pin(person_file(tx, scope, t, reference, number)),
        )
        .await?;
    if case.sensitivity != Sensitivity::Normal {
        journal_reading(db, &caller.scope, &case).await?;
    }
    Ok(Json(file.masked()))
}

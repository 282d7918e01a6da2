//! The JSON face of emergency openings.

use super::pages::answer;
use super::{
    NewOpening, NewReview, Opened, Opening, RATE, Reason, Verdict, list_openings,
    open_in_emergency, review_opening,
};
use crate::Labourline;
use axum::Json;
use axum::http::StatusCode;
use kernel::{AccountId, Moment, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Openings of an answer.
const ROWS_MAX: u32 = 200;

/// Routes of openings.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, open))
        .routes(routes!(review))
}

/// An emergency opening.
#[derive(Debug, Serialize, ToSchema)]
struct OpeningView {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Of which case.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    case: Reference,
    /// Who opened it.
    #[schema(value_type = String, format = "uuid")]
    account: AccountId,
    /// Why.
    reason: Reason,
    /// The same in words.
    why: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    opened_at: Moment,
    /// Until when they see the file.
    #[schema(value_type = String, format = DateTime)]
    until: Moment,
    /// How often they looked at it.
    readings: i64,
    /// What the review found; null where nobody looked at it yet.
    #[schema(required)]
    verdict: Option<Verdict>,
    /// What was said to it.
    review_note: String,
}

impl From<Opening> for OpeningView {
    fn from(opening: Opening) -> Self {
        Self {
            id: opening.id,
            case: opening.reference,
            account: opening.account,
            reason: opening.reason,
            why: opening.why,
            opened_at: opening.opened_at,
            until: opening.until,
            readings: opening.readings,
            verdict: opening.verdict,
            review_note: opening.review_note,
        }
    }
}

/// Emergency openings.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfOpenings {
    /// Those nobody looked at first, then the latest.
    #[schema(max_items = 200)]
    items: Vec<OpeningView>,
}

/// The emergency openings of the caller's chapters, for those who look at them afterwards.
#[utoipa::path(get, path = "/api/openings", operation_id = "list_openings", tag = "openings",
    responses((status = 200, description = "Openings.", body = ListOfOpenings)))]
async fn list(caller: ApiCaller) -> Result<Json<ListOfOpenings>, Refusal> {
    let listed = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(list_openings(tx, scope, ROWS_MAX))
        })
        .await?;
    Ok(Json(ListOfOpenings {
        items: listed.into_iter().map(OpeningView::from).collect(),
    }))
}

/// Opens a closely kept file of one's chapter in an emergency, for some hours. The owner and those who watch over it are told at once.
#[utoipa::path(post, path = "/api/openings", operation_id = "open_in_emergency", tag = "openings",
    params(Idempotency),
    request_body = NewOpening,
    responses((status = 201, description = "Open.", body = Opened)))]
async fn open(
    caller: ApiCaller,
    key: Idempotency,
    ApiJson(input): ApiJson<NewOpening>,
) -> Result<Created<Opened>, Refusal> {
    let who = caller.scope.actor().word();
    caller.app().limits.take(&RATE, &who, caller.scope.now())?;
    let lasts = caller.app().part::<Labourline>().config.opening_hours;
    let reference = input.case;
    let attempt = caller
        .run_once(key, "labourline.opening", input, move |tx, scope, input| {
            Box::pin(open_in_emergency(tx, scope, lasts, input))
        })
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}"),
        answer(attempt)?,
    ))
}

/// Says whether an emergency opening was right.
#[utoipa::path(post, path = "/api/openings/{opening}/review", operation_id = "review_opening", tag = "openings",
    params(("opening" = String, Path, description = "The opening's id.", format = "uuid")),
    request_body = NewReview,
    responses((status = 204, description = "Written down.")))]
async fn review(
    caller: ApiCaller,
    PathOf(opening): PathOf<Uuid>,
    ApiJson(input): ApiJson<NewReview>,
) -> Result<StatusCode, Refusal> {
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(review_opening(tx, scope, opening, input))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

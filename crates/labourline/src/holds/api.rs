//! The JSON face of holds.

use super::{
    Hold, LiftAnswer, NewHold, NewLift, answer_lift, ask_hold, ask_lift, confirm_hold, list_holds,
};
use axum::Json;
use axum::http::StatusCode;
use kernel::{AccountId, Moment, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of holds.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, ask))
        .routes(routes!(confirm))
        .routes(routes!(lift))
        .routes(routes!(answer))
}

/// A hold that stands.
#[derive(Debug, Serialize, ToSchema)]
struct HoldView {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Of which case.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    case: Reference,
    /// Why.
    why: String,
    /// Who asked for it.
    #[schema(value_type = String, format = "uuid")]
    asked_by: AccountId,
    /// When: it stands from then on.
    #[schema(value_type = String, format = DateTime)]
    asked_at: Moment,
    /// The second person.
    #[schema(value_type = Option<String>, format = "uuid", required)]
    confirmed_by: Option<AccountId>,
    /// Why it is to be lifted; empty where nobody asks for that.
    lift_why: String,
    /// Who asks for that.
    #[schema(value_type = Option<String>, format = "uuid", required)]
    lift_asked_by: Option<AccountId>,
}

impl From<Hold> for HoldView {
    fn from(hold: Hold) -> Self {
        Self {
            id: hold.id,
            case: hold.reference,
            why: hold.why,
            asked_by: hold.asked_by,
            asked_at: hold.asked_at,
            confirmed_by: hold.confirmed_by,
            lift_why: hold.lift_why,
            lift_asked_by: hold.lift_asked_by,
        }
    }
}

/// Holds that stand.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfHolds {
    /// The oldest first.
    #[schema(max_items = 200)]
    items: Vec<HoldView>,
}

/// A hold was set.
#[derive(Debug, Serialize, ToSchema)]
struct HoldMade {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
}

/// The holds the caller may know of.
#[utoipa::path(get, path = "/api/holds", operation_id = "list_holds", tag = "retention",
    responses((status = 200, description = "Holds that stand.", body = ListOfHolds)))]
async fn list(caller: ApiCaller) -> Result<Json<ListOfHolds>, Refusal> {
    let found = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(list_holds(tx, scope))
        })
        .await?;
    let items = found.into_iter().map(|(hold, _)| hold.into()).collect();
    Ok(Json(ListOfHolds { items }))
}

/// Puts a case on hold, from now on. A second person confirms it.
#[utoipa::path(post, path = "/api/holds", operation_id = "ask_hold", tag = "retention",
    params(Idempotency),
    request_body = NewHold,
    responses((status = 201, description = "It stands.", body = HoldMade)))]
async fn ask(
    caller: ApiCaller,
    key: Idempotency,
    ApiJson(input): ApiJson<NewHold>,
) -> Result<Created<HoldMade>, Refusal> {
    let id = caller
        .run_once(key, "labourline.hold", input, |tx, scope, input| {
            Box::pin(ask_hold(tx, scope, input))
        })
        .await?;
    Ok(Created::at("/api/holds", HoldMade { id }))
}

/// Confirms a hold: the second of two persons.
#[utoipa::path(post, path = "/api/holds/{hold}/confirmation", operation_id = "confirm_hold", tag = "retention",
    params(("hold" = String, Path, description = "The hold's id.", format = "uuid")),
    responses((status = 204, description = "Confirmed.")))]
async fn confirm(caller: ApiCaller, PathOf(hold): PathOf<Uuid>) -> Result<StatusCode, Refusal> {
    caller
        .run((), move |tx, scope, ()| {
            Box::pin(confirm_hold(tx, scope, hold))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Asks to lift a hold. It stands until a second person agrees.
#[utoipa::path(post, path = "/api/holds/{hold}/lifting", operation_id = "ask_lift", tag = "retention",
    params(("hold" = String, Path, description = "The hold's id.", format = "uuid")),
    request_body = NewLift,
    responses((status = 204, description = "Asked for.")))]
async fn lift(
    caller: ApiCaller,
    PathOf(hold): PathOf<Uuid>,
    ApiJson(input): ApiJson<NewLift>,
) -> Result<StatusCode, Refusal> {
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(ask_lift(tx, scope, hold, input))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lifts a hold, or says that it stays: the second of two persons.
#[utoipa::path(post, path = "/api/holds/{hold}/lifting/answer", operation_id = "answer_lift", tag = "retention",
    params(("hold" = String, Path, description = "The hold's id.", format = "uuid")),
    request_body = LiftAnswer,
    responses((status = 204, description = "Answered.")))]
async fn answer(
    caller: ApiCaller,
    PathOf(hold): PathOf<Uuid>,
    ApiJson(input): ApiJson<LiftAnswer>,
) -> Result<StatusCode, Refusal> {
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(answer_lift(tx, scope, hold, *input))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

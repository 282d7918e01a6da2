//! The JSON face of handings-over.

use super::{
    HandedOver, Handover, NewHandover, NewWord, Profile, answer_handover, ask_handover,
    list_handovers, take_handover,
};
use crate::cases::wire::CaseAt;
use axum::Json;
use axum::http::StatusCode;
use kernel::{AccountId, Moment, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of handings-over.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(ask))
        .routes(routes!(answer))
        .routes(routes!(take))
}

/// A handing-over.
#[derive(Debug, Serialize, ToSchema)]
struct HandoverView {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// The number on the file.
    #[schema(value_type = String)]
    number: Reference,
    /// Of which case; null for the register.
    #[schema(value_type = Option<String>, required)]
    case: Option<Reference>,
    /// Which of its workers.
    claimant: i64,
    /// To what kind of receiver.
    profile: Profile,
    /// What for.
    purpose: String,
    /// To whom.
    receiver: String,
    /// Whether the law compels it.
    compelled: bool,
    /// Whether the worker is told.
    told: bool,
    /// Who asked.
    #[schema(value_type = String, format = "uuid")]
    asked_by: AccountId,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    asked_at: Moment,
    /// The second person.
    #[schema(value_type = Option<String>, format = "uuid", required)]
    answered_by: Option<AccountId>,
    /// What they said.
    approved: bool,
    /// When the file was last taken.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    taken_at: Option<Moment>,
}

impl From<Handover> for HandoverView {
    fn from(one: Handover) -> Self {
        Self {
            id: one.id,
            number: one.number,
            case: one.reference,
            claimant: one.claimant,
            profile: one.profile,
            purpose: one.purpose,
            receiver: one.receiver,
            compelled: one.compelled,
            told: one.barred_why.is_empty(),
            asked_by: one.asked_by,
            asked_at: one.asked_at,
            answered_by: one.answered_by,
            approved: one.approved,
            taken_at: one.taken_at,
        }
    }
}

/// Handings-over.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfHandovers {
    /// Latest first.
    #[schema(max_items = 200)]
    items: Vec<HandoverView>,
}

/// It was asked for.
#[derive(Debug, Serialize, ToSchema)]
struct HandoverMade {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
}

/// The handings-over the caller may know of.
#[utoipa::path(get, path = "/api/handovers", operation_id = "list_handovers", tag = "handovers",
    responses((status = 200, description = "Handings-over.", body = ListOfHandovers)))]
async fn list(caller: ApiCaller) -> Result<Json<ListOfHandovers>, Refusal> {
    let found = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(list_handovers(tx, scope))
        })
        .await?;
    let items = found.into_iter().map(|(one, _)| one.into()).collect();
    Ok(Json(ListOfHandovers { items }))
}

/// Asks to hand a worker's file over. Another approves.
#[utoipa::path(post, path = "/api/cases/{reference}/handovers", operation_id = "ask_handover", tag = "handovers",
    params(CaseAt, Idempotency),
    request_body = NewHandover,
    responses((status = 201, description = "Asked for.", body = HandoverMade)))]
async fn ask(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewHandover>,
) -> Result<Created<HandoverMade>, Refusal> {
    let id = caller
        .run_once(
            key,
            "labourline.handover",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(ask_handover(tx, scope, reference, input)),
        )
        .await?;
    Ok(Created::at("/api/handovers", HandoverMade { id }))
}

/// Approves a handing-over or declines it: the second of two persons.
#[utoipa::path(post, path = "/api/handovers/{handover}/answer", operation_id = "answer_handover", tag = "handovers",
    params(("handover" = String, Path, description = "Its id.", format = "uuid")),
    request_body = NewWord,
    responses((status = 204, description = "Answered.")))]
async fn answer(
    caller: ApiCaller,
    PathOf(handover): PathOf<Uuid>,
    ApiJson(input): ApiJson<NewWord>,
) -> Result<StatusCode, Refusal> {
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(answer_handover(tx, scope, handover, input))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the file of an approved handing-over, under its mark. Journalled each time.
#[utoipa::path(post, path = "/api/handovers/{handover}/file", operation_id = "take_handover", tag = "handovers",
    params(("handover" = String, Path, description = "Its id.", format = "uuid")),
    responses((status = 200, description = "The file.", body = HandedOver)))]
async fn take(
    caller: ApiCaller,
    PathOf(handover): PathOf<Uuid>,
) -> Result<Json<HandedOver>, Refusal> {
    let t = caller.say();
    let file = caller
        .run(t, move |tx, scope, t| {
            Box::pin(take_handover(tx, scope, t, handover))
        })
        .await?;
    Ok(Json(file))
}

//! The JSON face of how closely a case is kept.

use super::{
    Decision, Lowering, NewDecision, NewLowering, Raise, decide_lowering, list_waiting,
    propose_lowering, raise_sensitivity,
};
use crate::Labourline;
use crate::cases::wire::{CaseAt, CaseVersion};
use crate::cases::words::Sensitivity;
use axum::Json;
use kernel::{AccountId, Moment, Reference};
use platform::web::{
    ApiCaller, ApiJson, App, Created, Idempotency, IfMatch, PathOf, Refusal, Versioned,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of lowerings.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(raise))
        .routes(routes!(propose))
        .routes(routes!(list))
        .routes(routes!(decide))
}

/// A proposal to keep a case less closely.
#[derive(Debug, Serialize, ToSchema)]
struct LoweringView {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Of which case.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    case: Reference,
    /// From.
    from: Sensitivity,
    /// To.
    to: Sensitivity,
    /// Why.
    why: String,
    /// Who proposed.
    #[schema(value_type = String, format = "uuid")]
    proposed_by: AccountId,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    proposed_at: Moment,
    /// Until when somebody may decide.
    #[schema(value_type = String, format = DateTime)]
    lapses_at: Moment,
}

impl From<Lowering> for LoweringView {
    fn from(lowering: Lowering) -> Self {
        Self {
            id: lowering.id,
            case: lowering.reference,
            from: lowering.from,
            to: lowering.to,
            why: lowering.why,
            proposed_by: lowering.proposed_by,
            proposed_at: lowering.proposed_at,
            lapses_at: lowering.lapses_at,
        }
    }
}

/// Proposals that wait.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfLowerings {
    /// The oldest first.
    #[schema(max_items = 200)]
    items: Vec<LoweringView>,
}

/// A proposal was made.
#[derive(Debug, Serialize, ToSchema)]
struct LoweringMade {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
}

/// A proposal was decided on.
#[derive(Debug, Serialize, ToSchema)]
struct LoweringDecided {
    /// What became of it.
    decision: Decision,
}

/// Keeps a case more closely, at once.
#[utoipa::path(post, path = "/api/cases/{reference}/sensitivity", operation_id = "raise_sensitivity", tag = "lowerings",
    params(CaseAt, IfMatch),
    request_body = Raise,
    responses((status = 200, description = "Raised.", body = CaseVersion)))]
async fn raise(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<Raise>,
) -> Result<Versioned<CaseVersion>, Refusal> {
    let version = caller
        .run(input, move |tx, scope, input| {
            Box::pin(raise_sensitivity(
                tx,
                scope,
                reference,
                Some(version),
                input,
            ))
        })
        .await?;
    Ok(Versioned::of(CaseVersion { reference, version }))
}

/// Proposes to keep a case less closely. Another decides.
#[utoipa::path(post, path = "/api/cases/{reference}/lowerings", operation_id = "propose_lowering", tag = "lowerings",
    params(CaseAt, Idempotency),
    request_body = NewLowering,
    responses((status = 201, description = "Proposed.", body = LoweringMade)))]
async fn propose(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewLowering>,
) -> Result<Created<LoweringMade>, Refusal> {
    let lasts = caller.app().part::<Labourline>().config.lowering_days;
    let id = caller
        .run_once(
            key,
            "labourline.lowering",
            (reference, input),
            move |tx, scope, (_, input)| {
                Box::pin(propose_lowering(tx, scope, reference, lasts, input))
            },
        )
        .await?;
    Ok(Created::at("/api/lowerings", LoweringMade { id }))
}

/// The proposals the caller may decide on, or made.
#[utoipa::path(get, path = "/api/lowerings", operation_id = "list_lowerings", tag = "lowerings",
    responses((status = 200, description = "Proposals that wait.", body = ListOfLowerings)))]
async fn list(caller: ApiCaller) -> Result<Json<ListOfLowerings>, Refusal> {
    let waiting = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(list_waiting(tx, scope))
        })
        .await?;
    Ok(Json(ListOfLowerings {
        items: waiting.into_iter().map(LoweringView::from).collect(),
    }))
}

/// Agrees to a proposal or declines it: the second of the two persons it takes.
#[utoipa::path(post, path = "/api/lowerings/{lowering}/decision", operation_id = "decide_lowering", tag = "lowerings",
    params(("lowering" = String, Path, description = "The proposal's id.", format = "uuid")),
    request_body = NewDecision,
    responses((status = 200, description = "Decided.", body = LoweringDecided)))]
async fn decide(
    caller: ApiCaller,
    PathOf(lowering): PathOf<Uuid>,
    ApiJson(input): ApiJson<NewDecision>,
) -> Result<Json<LoweringDecided>, Refusal> {
    let decision = caller
        .run(input, move |tx, scope, input| {
            Box::pin(decide_lowering(tx, scope, lowering, input))
        })
        .await?;
    Ok(Json(LoweringDecided { decision }))
}

//! The JSON face of steps: stage, closure and its approval, reopening, appeals.

use super::make::{Move, Moved, move_case, next_steps};
use crate::cases::closure::{Closing, Closure, ClosureAnswer, answer_closure, close_case};
use crate::cases::needs::Need;
use crate::cases::reopening::{Appeal, Reopening, appeal_closure, reopen_case};
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use crate::cases::words::Stage;
use kernel::Reference;
use platform::web::{
    ApiCaller, ApiJson, App, AtVersion, Created, Idempotency, IfMatch, PathOf, Refusal, Versioned,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of steps.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(steps, step))
        .routes(routes!(closure))
        .routes(routes!(closure_approval))
        .routes(routes!(reopening))
        .routes(routes!(appeal))
}

/// A step a case could take next.
#[derive(Debug, Serialize, ToSchema)]
struct StepView {
    /// To where.
    to: Stage,
    /// What is missing; empty where it can be made now.
    missing: Vec<Need>,
}

/// Where a case stands and could go.
#[derive(Debug, Serialize, ToSchema)]
struct StepsView {
    /// Where it stands.
    stage: Stage,
    /// Steps the caller may make, those that can be made now first.
    next: Vec<StepView>,
    /// What is missing before the employer's side may be rung; empty where it may be.
    missing_to_ring: Vec<Need>,
}

/// Where a case stands, where it could go, and what is missing for it.
#[utoipa::path(get, path = "/api/cases/{reference}/stage", operation_id = "read_steps", tag = "cases",
    params(CaseAt),
    responses((status = 200, description = "The steps.", body = StepsView)))]
async fn steps(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Versioned<StepsView>, Refusal> {
    let (_, (case, next, missing_to_ring)) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        |tx, scope, case| Box::pin(next_steps(tx, scope, case.id)),
    )
    .await?;
    let next = next
        .into_iter()
        .map(|step| StepView {
            to: step.edge.to,
            missing: step.missing,
        })
        .collect();
    Ok(Versioned {
        version: case.version,
        body: StepsView {
            stage: case.stage,
            next,
            missing_to_ring,
        },
    })
}

/// Moves a case to another stage, if the table of steps allows it.
#[utoipa::path(post, path = "/api/cases/{reference}/stage", operation_id = "move_case", tag = "cases",
    params(CaseAt, IfMatch),
    request_body = Move,
    responses((status = 200, description = "Moved.", body = Moved)))]
async fn step(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<Move>,
) -> Result<Versioned<Moved>, Refusal> {
    let moved = caller
        .run(input, move |tx, scope, input| {
            Box::pin(move_case(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(moved))
}

/// Closes a case, or asks for the approval that closing it needs.
#[utoipa::path(post, path = "/api/cases/{reference}/closure", operation_id = "close_case", tag = "cases",
    params(CaseAt, IfMatch),
    request_body = Closure,
    responses((status = 200, description = "Closed, or waiting for approval.", body = Closing)))]
async fn closure(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<Closure>,
) -> Result<Versioned<Closing>, Refusal> {
    let closing = caller
        .run(input, move |tx, scope, input| {
            Box::pin(close_case(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(closing))
}

/// Approves a closure that waits, or sends it back. A desk lead or convener, and not whoever asked.
#[utoipa::path(post, path = "/api/cases/{reference}/closure-approval", operation_id = "answer_closure", tag = "cases",
    params(CaseAt, IfMatch),
    request_body = ClosureAnswer,
    responses((status = 200, description = "Closed, or sent back.", body = Closing)))]
async fn closure_approval(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<ClosureAnswer>,
) -> Result<Versioned<Closing>, Refusal> {
    let closing = caller
        .run(input, move |tx, scope, input| {
            Box::pin(answer_closure(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(closing))
}

/// Takes a closed case up again.
#[utoipa::path(post, path = "/api/cases/{reference}/reopening", operation_id = "reopen_case", tag = "cases",
    params(CaseAt, IfMatch),
    request_body = Reopening,
    responses((status = 200, description = "Open again.", body = Moved)))]
async fn reopening(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<Reopening>,
) -> Result<Versioned<Moved>, Refusal> {
    let moved = caller
        .run(input, move |tx, scope, input| {
            Box::pin(reopen_case(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(moved))
}

/// Writes down an appeal against a closure; the convener is told.
#[utoipa::path(post, path = "/api/cases/{reference}/appeals", operation_id = "appeal_closure", tag = "cases",
    params(CaseAt, Idempotency),
    request_body = Appeal,
    responses((status = 201, description = "Written down.", body = Moved)))]
async fn appeal(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<Appeal>,
) -> Result<Created<Moved>, Refusal> {
    let moved = caller
        .run_once(
            key,
            "labourline.appeal",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(appeal_closure(tx, scope, reference, input)),
        )
        .await?;
    Ok(Created::versioned(format!("/api/cases/{reference}"), moved))
}

impl AtVersion for Moved {
    fn version(&self) -> i64 {
        self.version
    }
}

impl AtVersion for Closing {
    fn version(&self) -> i64 {
        self.case.version
    }
}

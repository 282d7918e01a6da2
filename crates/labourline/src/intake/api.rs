//! Intake as JSON: the same use-case as the page.

use super::{Intake, TakenIn, take_in};
use crate::Labourline;
use crate::claims::facts::{WorkFacts, Working};
use axum::Json;
use kernel::Problem;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, Refusal, Routes};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of the intake's API.
pub fn routes() -> Routes {
    let router: OpenApiRouter<App> = OpenApiRouter::new()
        .routes(routes!(create))
        .routes(routes!(work_out));
    Routes::new().api(router)
}

#[utoipa::path(post, path = "/api/intakes", operation_id = "take_in", tag = "intakes", request_body = Intake,
    params(Idempotency),
    responses((status = 201, body = TakenIn)))]
async fn create(
    caller: ApiCaller,
    key: Idempotency,
    ApiJson(input): ApiJson<Intake>,
) -> Result<Created<TakenIn>, Refusal> {
    let hours = caller
        .app()
        .part::<Labourline>()
        .config
        .first_response_within_hours;
    let taken = caller
        .run_once(
            key,
            "labourline.intake.api",
            input,
            move |tx, scope, input| Box::pin(take_in(tx, scope, hours, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{}", taken.reference),
        taken,
    ))
}

#[utoipa::path(post, path = "/api/intakes/claims", operation_id = "work_out_claim", tag = "intakes", request_body = WorkFacts,
    responses((status = 200, body = Working)))]
async fn work_out(
    caller: ApiCaller,
    ApiJson(input): ApiJson<WorkFacts>,
) -> Result<Json<Working>, Refusal> {
    if caller.scope.case_chapters().is_empty() {
        return Err(Problem::not_found().into());
    }
    Ok(Json(input.work_out()?))
}

//! The JSON face of the desk's side: how a worker's way in stands, a new PIN, the lock lifted. The worker's own side is a page alone.

use super::keys;
use crate::Labourline;
use crate::cases::wire::CaseAt;
use axum::Json;
use axum::http::StatusCode;
use kernel::{Moment, Reference};
use platform::web::{ApiCaller, App, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(read, give))
        .routes(routes!(unlock))
}

/// How the worker's way in stands.
#[derive(Serialize, ToSchema)]
struct WorkerKey {
    /// When the PIN was given; absent where there is none.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    given_at: Option<Moment>,
    /// Wrong tries since the last right one.
    tries: i64,
    /// Locked until the desk lifts it.
    locked: bool,
}

/// A PIN just given.
#[derive(Serialize, ToSchema)]
struct GivenPin {
    /// The digits, told to the worker and never shown again.
    #[schema(pattern = "^[0-9]{6}$")]
    pin: String,
}

/// How the worker's way in to a case stands.
#[utoipa::path(get, path = "/api/cases/{reference}/worker-key", operation_id = "read_worker_key", tag = "worker",
    params(CaseAt),
    responses((status = 200, description = "Given or not, locked or not; never the PIN.", body = WorkerKey)))]
async fn read(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<WorkerKey>, Refusal> {
    let tries_max = caller.app().part::<Labourline>().config.pin_tries_max;
    let state = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(keys::key_state(tx, scope, reference, tries_max))
        })
        .await?;
    Ok(Json(WorkerKey {
        given_at: state.given_at,
        tries: state.tries,
        locked: state.locked,
    }))
}

/// Gives the case a new PIN; the one before ends. A repetition gives another one: the answer is kept nowhere.
#[utoipa::path(post, path = "/api/cases/{reference}/worker-key", operation_id = "give_worker_key", tag = "worker",
    params(CaseAt),
    responses((status = 201, description = "The PIN, this once.", body = GivenPin)))]
async fn give(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<(StatusCode, Json<GivenPin>), Refusal> {
    let pin = super::pages::give(caller.app(), &caller.scope, reference).await?;
    Ok((StatusCode::CREATED, Json(GivenPin { pin })))
}

/// Lifts the lock after too many wrong PINs.
#[utoipa::path(delete, path = "/api/cases/{reference}/worker-key/lock", operation_id = "lift_worker_key_lock", tag = "worker",
    params(CaseAt),
    responses((status = 204, description = "Lifted.")))]
async fn unlock(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<StatusCode, Refusal> {
    caller
        .run((), move |tx, scope, ()| {
            Box::pin(keys::lift_lock(tx, scope, reference))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

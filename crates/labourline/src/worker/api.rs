//! The JSON face of the desk's side: how the workers' ways in stand, a new PIN, slips for a group, locks lifted. The worker's own side is a
//! page alone.

use super::giving;
use super::keys::{self, ClaimantKey};
use super::slips::NewSlips;
use crate::Labourline;
use crate::cases::api::page_of;
use crate::cases::wire::CaseAt;
use axum::Json;
use axum::http::StatusCode;
use kernel::{Moment, Reference};
use platform::web::{ApiCaller, ApiJson, App, PathOf, QueryOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, make))
        .routes(routes!(unlock_all))
        .routes(routes!(read, give))
        .routes(routes!(unlock))
}

/// How a worker's way in stands.
#[derive(Serialize, ToSchema)]
struct WorkerKey {
    /// The worker's number on the case's list, from 1.
    #[schema(minimum = 1)]
    number: i64,
    /// Name, as in the list.
    name: String,
    /// When the PIN was given; absent where there is none.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    given_at: Option<Moment>,
    /// Wrong tries since the last right one.
    tries: i64,
    /// Locked until the desk lifts it.
    locked: bool,
}

impl From<ClaimantKey> for WorkerKey {
    fn from(one: ClaimantKey) -> Self {
        Self {
            number: one.number,
            name: one.name,
            given_at: one.state.given_at,
            tries: one.state.tries,
            locked: one.state.locked,
        }
    }
}

/// Which page of the workers.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct KeyQuery {
    /// `next` of the page before.
    #[param(max_length = 40)]
    after: Option<String>,
    /// Rows of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// A page of ways in, by the workers' numbers.
#[derive(Serialize, ToSchema)]
struct WorkerKeys {
    /// Those of this page.
    #[schema(max_items = 200)]
    items: Vec<WorkerKey>,
    /// `after` of the next page; null on the last.
    next: Option<String>,
    /// Workers of the case who have a PIN.
    given: i64,
    /// Workers of the case whose page is locked.
    locked: i64,
}

/// A PIN just given.
#[derive(Serialize, ToSchema)]
struct GivenPin {
    /// The digits, told to the worker and never shown again: six where the case is theirs alone, twelve in a group.
    #[schema(pattern = "^([0-9]{6}|[0-9]{12})$")]
    pin: String,
}

/// The slip of one worker.
#[derive(Serialize, ToSchema)]
struct WorkerSlip {
    /// The worker's number on the case's list, from 1.
    #[schema(minimum = 1)]
    number: i64,
    /// Name, as in the list.
    name: String,
    /// The digits, given to the worker and never shown again.
    #[schema(pattern = "^[0-9]{12}$")]
    pin: String,
}

/// Slips just made.
#[derive(Serialize, ToSchema)]
struct WorkerSlips {
    /// The case's reference, which every slip bears.
    #[schema(value_type = String)]
    reference: Reference,
    /// One for each worker.
    #[schema(max_items = 500)]
    slips: Vec<WorkerSlip>,
}

/// How the workers' ways in to a case stand.
#[utoipa::path(get, path = "/api/cases/{reference}/worker-keys", operation_id = "list_worker_keys", tag = "worker",
    params(CaseAt, KeyQuery),
    responses((status = 200, description = "Given or not, locked or not; never a PIN.", body = WorkerKeys)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<KeyQuery>,
) -> Result<Json<WorkerKeys>, Refusal> {
    let tries_max = caller.app().part::<Labourline>().config.pin_tries_max;
    let page = page_of(query.after.as_deref(), query.limit)?;
    let found = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(keys::list_keys(tx, scope, reference, page, tries_max))
        })
        .await?;
    Ok(Json(WorkerKeys {
        items: found.page.items.into_iter().map(WorkerKey::from).collect(),
        next: found.page.next,
        given: found.given,
        locked: found.locked,
    }))
}

/// Makes slips with PINs for the workers of a group who have none, or for all who have not left. A repetition with `renew` gives other
/// ones: the answer is kept nowhere.
#[utoipa::path(post, path = "/api/cases/{reference}/worker-keys", operation_id = "make_worker_slips", tag = "worker",
    params(CaseAt),
    request_body = NewSlips,
    responses((status = 201, description = "The slips, this once.", body = WorkerSlips)))]
async fn make(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    ApiJson(input): ApiJson<NewSlips>,
) -> Result<(StatusCode, Json<WorkerSlips>), Refusal> {
    let (case, slips) = giving::make_slips(caller.app(), &caller.scope, reference, input).await?;
    let slips = slips
        .into_iter()
        .map(|slip| WorkerSlip {
            number: slip.to.number,
            name: slip.to.name,
            pin: slip.pin,
        })
        .collect();
    let made = WorkerSlips {
        reference: case.reference,
        slips,
    };
    Ok((StatusCode::CREATED, Json(made)))
}

/// Lifts every lock of a case after too many wrong PINs.
#[utoipa::path(delete, path = "/api/cases/{reference}/worker-keys/locks", operation_id = "lift_worker_key_locks", tag = "worker",
    params(CaseAt),
    responses((status = 204, description = "Lifted.")))]
async fn unlock_all(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<StatusCode, Refusal> {
    lift(&caller, reference, None).await
}

/// How the way in of one worker of a case stands.
#[utoipa::path(get, path = "/api/cases/{reference}/worker-keys/{number}", operation_id = "read_worker_key", tag = "worker",
    params(CaseAt, ("number" = i64, Path, description = "The worker's number on the case's list.", minimum = 1)),
    responses((status = 200, description = "Given or not, locked or not; never the PIN.", body = WorkerKey)))]
async fn read(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
) -> Result<Json<WorkerKey>, Refusal> {
    let tries_max = caller.app().part::<Labourline>().config.pin_tries_max;
    let (_, one) = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(keys::key_state(tx, scope, reference, number, tries_max))
        })
        .await?;
    Ok(Json(one.into()))
}

/// Gives a worker of the case a new PIN; the one before ends. A repetition gives another one: the answer is kept nowhere.
#[utoipa::path(post, path = "/api/cases/{reference}/worker-keys/{number}", operation_id = "give_worker_key", tag = "worker",
    params(CaseAt, ("number" = i64, Path, description = "The worker's number on the case's list.", minimum = 1)),
    responses((status = 201, description = "The PIN, this once.", body = GivenPin)))]
async fn give(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
) -> Result<(StatusCode, Json<GivenPin>), Refusal> {
    let pin = giving::give(caller.app(), &caller.scope, reference, number).await?;
    Ok((StatusCode::CREATED, Json(GivenPin { pin })))
}

/// Lifts the lock of one worker after too many wrong PINs.
#[utoipa::path(delete, path = "/api/cases/{reference}/worker-keys/{number}/lock", operation_id = "lift_worker_key_lock", tag = "worker",
    params(CaseAt, ("number" = i64, Path, description = "The worker's number on the case's list.", minimum = 1)),
    responses((status = 204, description = "Lifted.")))]
async fn unlock(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
) -> Result<StatusCode, Refusal> {
    lift(&caller, reference, Some(number)).await
}

async fn lift(
    caller: &ApiCaller,
    reference: Reference,
    claimant: Option<i64>,
) -> Result<StatusCode, Refusal> {
    caller
        .run((), move |tx, scope, ()| {
            Box::pin(keys::lift_lock(tx, scope, reference, claimant))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

//! Call-backs as JSON: the same use-cases as the pages.

use super::done::{CallBackDone, finish_call_back};
use super::{
    CallBack, CallBackId, CallBackTry, call_back, list_call_backs, take_call_back, try_call_back,
};
use axum::Json;
use kernel::PageRequest;
use platform::web::{
    ApiCaller, ApiJson, App, AtVersion, IfMatch, PathOf, QueryOf, Refusal, Routes, Versioned,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of call-backs' API.
pub fn routes() -> Routes {
    let router: OpenApiRouter<App> = OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
        .routes(routes!(take))
        .routes(routes!(add_try))
        .routes(routes!(done));
    Routes::new().api(router)
}

/// Which page.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// The token of the page.
    after: Option<String>,
    /// Rows on the page.
    #[param(minimum = 1, maximum = 200)]
    rows: Option<u32>,
}

/// A page of those who wait.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CallBackPage {
    /// The longest wait first.
    items: Vec<CallBack>,
    /// The token of the next page.
    next: Option<String>,
}

#[utoipa::path(get, path = "/api/call-backs", operation_id = "list_call_backs", tag = "call-backs", params(Asked),
    responses((status = 200, body = CallBackPage)))]
async fn list(
    caller: ApiCaller,
    QueryOf(asked): QueryOf<Asked>,
) -> Result<Json<CallBackPage>, Refusal> {
    let page = PageRequest::after(asked.after.as_deref(), asked.rows.unwrap_or(50));
    let found = caller
        .app()
        .db
        .read((caller.scope.clone(), page), |tx, (scope, page)| {
            Box::pin(list_call_backs(tx, scope, *page))
        })
        .await?;
    Ok(Json(CallBackPage {
        items: found.items,
        next: found.next,
    }))
}

#[utoipa::path(get, path = "/api/call-backs/{id}", operation_id = "read_call_back", tag = "call-backs",
    params(("id" = String, Path, format = "uuid")), responses((status = 200, body = CallBack)))]
async fn show(
    caller: ApiCaller,
    PathOf(id): PathOf<CallBackId>,
) -> Result<Versioned<CallBack>, Refusal> {
    let item = caller
        .app()
        .db
        .read((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(call_back(tx, scope, *id))
        })
        .await?;
    Ok(Versioned::of(item))
}

#[utoipa::path(post, path = "/api/call-backs/{id}/take", operation_id = "take_call_back", tag = "call-backs",
    params(("id" = String, Path, format = "uuid"), IfMatch),
    responses((status = 200, body = CallBack)))]
async fn take(
    caller: ApiCaller,
    PathOf(id): PathOf<CallBackId>,
    IfMatch(version): IfMatch,
) -> Result<Versioned<CallBack>, Refusal> {
    let item = caller
        .run((), move |tx, scope, ()| {
            Box::pin(take_call_back(tx, scope, id, Some(version)))
        })
        .await?;
    Ok(Versioned::of(item))
}

#[utoipa::path(post, path = "/api/call-backs/{id}/tries", operation_id = "try_call_back", tag = "call-backs",
    request_body = CallBackTry, params(("id" = String, Path, format = "uuid"), IfMatch),
    responses((status = 200, body = CallBack)))]
async fn add_try(
    caller: ApiCaller,
    PathOf(id): PathOf<CallBackId>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<CallBackTry>,
) -> Result<Versioned<CallBack>, Refusal> {
    let item = caller
        .run(input, move |tx, scope, input| {
            Box::pin(try_call_back(tx, scope, id, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(item))
}

#[utoipa::path(post, path = "/api/call-backs/{id}/done", operation_id = "finish_call_back", tag = "call-backs",
    request_body = CallBackDone, params(("id" = String, Path, format = "uuid"), IfMatch),
    responses((status = 200, body = CallBack)))]
async fn done(
    caller: ApiCaller,
    PathOf(id): PathOf<CallBackId>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<CallBackDone>,
) -> Result<Versioned<CallBack>, Refusal> {
    let item = caller
        .run(input, move |tx, scope, input| {
            Box::pin(finish_call_back(tx, scope, id, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(item))
}

impl AtVersion for CallBack {
    fn version(&self) -> i64 {
        self.version
    }
}

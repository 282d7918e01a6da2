//! Drafts as JSON: the same use-cases as the pages.

use super::draft::{Draft, DraftId, DraftLine};
use super::save::{SaveDraft, Saved, discard_draft, draft, list_drafts, save_draft};
use axum::Json;
use axum::http::StatusCode;
use platform::web::{
    ApiCaller, ApiJson, App, AtVersion, Created, Idempotency, IfMatch, PathOf, Refusal, Routes,
    Versioned,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of drafts' API.
pub fn routes() -> Routes {
    let router: OpenApiRouter<App> = OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(show, save, discard));
    Routes::new().api(router)
}

/// One's own drafts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DraftList {
    /// Last saved first.
    items: Vec<DraftLine>,
}

#[utoipa::path(get, path = "/api/drafts", operation_id = "list_drafts", tag = "drafts",
    responses((status = 200, body = DraftList)))]
async fn list(caller: ApiCaller) -> Result<Json<DraftList>, Refusal> {
    let items = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(list_drafts(tx, scope))
        })
        .await?;
    Ok(Json(DraftList { items }))
}

#[utoipa::path(post, path = "/api/drafts", operation_id = "create_draft", tag = "drafts", request_body = SaveDraft,
    params(Idempotency),
    responses((status = 201, body = Saved)))]
async fn create(
    caller: ApiCaller,
    key: Idempotency,
    ApiJson(input): ApiJson<SaveDraft>,
) -> Result<Created<Saved>, Refusal> {
    let saved = caller
        .run_once(key, "labourline.draft", input, |tx, scope, input| {
            Box::pin(save_draft(tx, scope, None, None, input))
        })
        .await?;
    Ok(Created::versioned(
        format!("/api/drafts/{}", saved.id),
        saved,
    ))
}

#[utoipa::path(get, path = "/api/drafts/{id}", operation_id = "read_draft", tag = "drafts",
    params(("id" = String, Path, format = "uuid")), responses((status = 200, body = Draft)))]
async fn show(caller: ApiCaller, PathOf(id): PathOf<DraftId>) -> Result<Versioned<Draft>, Refusal> {
    let found = caller
        .app()
        .db
        .read((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(draft(tx, scope, *id))
        })
        .await?;
    Ok(Versioned::of(found))
}

#[utoipa::path(put, path = "/api/drafts/{id}", operation_id = "save_draft", tag = "drafts", request_body = SaveDraft,
    params(("id" = String, Path, format = "uuid"), IfMatch),
    responses((status = 200, body = Saved)))]
async fn save(
    caller: ApiCaller,
    PathOf(id): PathOf<DraftId>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<SaveDraft>,
) -> Result<Versioned<Saved>, Refusal> {
    let saved = caller
        .run(input, move |tx, scope, input| {
            Box::pin(save_draft(tx, scope, Some(id), Some(version), input))
        })
        .await?;
    Ok(Versioned::of(saved))
}

#[utoipa::path(delete, path = "/api/drafts/{id}", operation_id = "discard_draft", tag = "drafts",
    params(("id" = String, Path, format = "uuid")), responses((status = 204)))]
async fn discard(caller: ApiCaller, PathOf(id): PathOf<DraftId>) -> Result<StatusCode, Refusal> {
    caller
        .run((), move |tx, scope, ()| {
            Box::pin(discard_draft(tx, scope, id))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

impl AtVersion for Draft {
    fn version(&self) -> i64 {
        self.version
    }
}

impl AtVersion for Saved {
    fn version(&self) -> i64 {
        self.version
    }
}

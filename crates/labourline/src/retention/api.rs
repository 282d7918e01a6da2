//! What a purge would do, as JSON.

use super::{DueCase, Limits, Purged, dry_run, list_due, may_look};
use crate::Labourline;
use axum::Json;
use kernel::Problem;
use platform::web::{ApiCaller, App, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of retention.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(show))
}

/// What a purge would take now.
#[derive(Debug, Serialize, ToSchema)]
struct RetentionView {
    /// How much.
    would: Purged,
    /// The cases that are due where the caller watches over a chapter; an administrator sees no case.
    #[schema(max_items = 1000)]
    due: Vec<DueCase>,
}

/// How much has been kept long enough and would be purged now, for administrators and safeguarding officers.
#[utoipa::path(get, path = "/api/retention", operation_id = "retention_dry_run", tag = "retention",
    responses((status = 200, description = "Numbers alone.", body = RetentionView)))]
async fn show(caller: ApiCaller) -> Result<Json<RetentionView>, Refusal> {
    if !may_look(&caller.scope) {
        return Err(Problem::not_found().into());
    }
    let config = &caller.app().part::<Labourline>().config;
    let limits = Limits::of(config, caller.scope.now());
    let would = dry_run(&caller.app().db, limits).await?;
    let due = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(list_due(tx, scope, limits))
        })
        .await?;
    Ok(Json(RetentionView { would, due }))
}

//! The figures for programs: JSON, open to everybody.

use super::publish::Figures;
use crate::Labourline;
use axum::Json;
use axum::extract::State;
use kernel::{Language, Problem};
use platform::Actor;
use platform::web::{App, Refusal, Routes};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// `/api/figures`.
pub(crate) fn routes() -> Routes {
    Routes::new().api(OpenApiRouter::new().routes(routes!(read)))
}

/// The public figures. What is withheld, because fewer than ten cases stand behind it or because it would give another away, is null.
#[utoipa::path(get, path = "/api/figures", operation_id = "read_figures", tag = "figures", security(()),
    responses((status = 200, description = "The figures, at most ten minutes old.", body = Figures)))]
async fn read(State(app): State<App>) -> Result<Json<Figures>, Refusal> {
    let scope = app.scope(Actor::Nobody, Language::ENGLISH);
    let figures = app
        .part::<Labourline>()
        .figures
        .figures(&app.db, &scope)
        .await
        .map_err(Problem::from)?;
    Ok(Json(Figures::clone(&figures)))
}

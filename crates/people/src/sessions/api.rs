//! The JSON face of one's own sessions.

use super::{SessionId, SessionLine, end_all_sessions, end_session, my_sessions};
use crate::People;
use axum::Json;
use axum::http::StatusCode;
use kernel::Moment;
use platform::web::{ApiCaller, App, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// A browser one is signed in with.
#[derive(Serialize, ToSchema)]
#[schema(as = BrowserSession)]
pub(crate) struct SessionLineBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
    /// What the browser said it is; may be empty.
    browser: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
    /// When it was last seen, to the minute.
    #[schema(value_type = String, format = DateTime)]
    last_seen_at: Moment,
    /// When it ends by itself, at the latest.
    #[schema(value_type = String, format = DateTime)]
    expires_at: Moment,
}

impl From<SessionLine> for SessionLineBody {
    fn from(line: SessionLine) -> Self {
        Self {
            id: line.id.0,
            browser: line.browser,
            created_at: line.created_at,
            last_seen_at: line.last_seen_at,
            expires_at: line.expires_at,
        }
    }
}

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, end_all))
        .routes(routes!(end))
}

/// One's own sessions.
#[utoipa::path(get, path = "/api/sessions", tag = "people", responses((status = 200, description = "The browsers one is signed in with, the last used first", body = [SessionLineBody])))]
async fn list(caller: ApiCaller) -> Result<Json<Vec<SessionLineBody>>, Refusal> {
    let idle = caller.app().part::<People>().config().session_idle_minutes;
    let lines = caller
        .app()
        .db
        .read((caller.scope.clone(), idle), |tx, (scope, idle)| {
            Box::pin(my_sessions(tx, scope, *idle))
        })
        .await?;
    Ok(Json(lines.into_iter().map(SessionLineBody::from).collect()))
}

/// Sign out everywhere. Tokens stay: they are revoked one by one.
#[utoipa::path(delete, path = "/api/sessions", tag = "people", responses((status = 204, description = "Every session has ended")))]
async fn end_all(caller: ApiCaller) -> Result<StatusCode, Refusal> {
    caller
        .app()
        .db
        .write(caller.scope.clone(), |tx, scope| {
            Box::pin(end_all_sessions(tx, scope))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(StatusCode::NO_CONTENT)
}

/// End one session.
#[utoipa::path(delete, path = "/api/sessions/{id}", tag = "people", params(("id" = String, Path, format = Uuid)), responses((status = 204, description = "The session has ended")))]
async fn end(caller: ApiCaller, PathOf(id): PathOf<SessionId>) -> Result<StatusCode, Refusal> {
    caller
        .app()
        .db
        .write((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(end_session(tx, scope, id))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(StatusCode::NO_CONTENT)
}

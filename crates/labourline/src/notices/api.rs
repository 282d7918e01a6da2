//! The JSON face of notices.

use super::{Notice, NoticeKind, count_unread, list_notices, mark_read};
use crate::cases::api::page_of;
use crate::cases::words::Stage;
use axum::Json;
use axum::http::StatusCode;
use kernel::{Moment, Problem, Reference};
use platform::web::{ApiCaller, App, PathOf, QueryOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of notices.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(read))
}

/// Which notices.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct NoticeQuery {
    /// Only those nobody read yet.
    #[serde(default)]
    unread: bool,
    /// `next` of the page before.
    after: Option<String>,
    /// Rows of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// A notice.
#[derive(Debug, Serialize, ToSchema)]
struct NoticeView {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// What it says.
    kind: NoticeKind,
    /// About which case.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    case: Reference,
    /// Where that case stands now; null where the reader is told of a file they don't see.
    #[schema(required)]
    stage: Option<Stage>,
    /// When it was told.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
    /// When it was read.
    #[schema(value_type = Option<String>, format = DateTime)]
    read_at: Option<Moment>,
}

impl From<Notice> for NoticeView {
    fn from(notice: Notice) -> Self {
        Self {
            id: notice.id,
            kind: notice.kind,
            case: notice.reference,
            stage: notice.stage,
            at: notice.at,
            read_at: notice.read_at,
        }
    }
}

/// A page of notices.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfNotices {
    /// Latest first.
    #[schema(max_items = 200)]
    items: Vec<NoticeView>,
    /// For the next page; null on the last.
    next: Option<String>,
    /// How many are unread, counted to 100.
    unread: i64,
}

/// The caller's notices, latest first.
#[utoipa::path(get, path = "/api/notices", operation_id = "list_notices", tag = "notices", params(NoticeQuery),
    responses((status = 200, description = "A page of notices.", body = ListOfNotices)))]
async fn list(
    caller: ApiCaller,
    QueryOf(query): QueryOf<NoticeQuery>,
) -> Result<Json<ListOfNotices>, Refusal> {
    let page = page_of(query.after.as_deref(), query.limit)?;
    let unread_only = query.unread;
    let (page, unread) = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let listed = list_notices(tx, scope, unread_only, page).await?;
                Ok::<_, Problem>((listed, count_unread(tx, scope).await?))
            })
        })
        .await?;
    let next = page.next.clone();
    Ok(Json(ListOfNotices {
        items: page.items.into_iter().map(NoticeView::from).collect(),
        next,
        unread,
    }))
}

/// Marks a notice read.
#[utoipa::path(post, path = "/api/notices/{notice}/reading", operation_id = "mark_notice_read", tag = "notices",
    params(("notice" = String, Path, description = "The notice's id.", format = "uuid")),
    responses((status = 204, description = "Read.")))]
async fn read(caller: ApiCaller, PathOf(notice): PathOf<Uuid>) -> Result<StatusCode, Refusal> {
    caller
        .app()
        .db
        .write(caller.scope.clone(), move |tx, scope| {
            Box::pin(mark_read(tx, scope, notice))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

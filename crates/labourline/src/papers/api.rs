//! The JSON face of papers.

use super::store::Paper;
use super::{NewPaper, PaperKind, Sent, list_papers, put_paper};
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use axum::Json;
use kernel::{Moment, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of papers.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(papers, put))
}

/// A paper of a case.
#[derive(Debug, Serialize, ToSchema)]
struct PaperView {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// What it is.
    kind: PaperKind,
    /// To whom, or who accepted.
    addressed_to: String,
    /// Its text.
    body: String,
    /// How and when it went, of a letter.
    sent: Option<Sent>,
    /// When it was put there.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
}

impl From<Paper> for PaperView {
    fn from(paper: Paper) -> Self {
        Self {
            id: paper.id,
            kind: paper.kind,
            sent: paper.sent(),
            addressed_to: paper.addressed_to,
            body: paper.body,
            at: paper.at,
        }
    }
}

/// The papers of a case.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfPapers {
    /// Latest first.
    #[schema(max_items = 100)]
    items: Vec<PaperView>,
}

/// A paper that was put down.
#[derive(Debug, Serialize, ToSchema)]
struct PaperWritten {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
}

/// The papers of a case: notices, authorities, who accepted.
#[utoipa::path(get, path = "/api/cases/{reference}/papers", operation_id = "list_papers", tag = "papers",
    params(CaseAt),
    responses((status = 200, description = "The papers.", body = ListOfPapers)))]
async fn papers(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<ListOfPapers>, Refusal> {
    let (_, read) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        |tx, scope, case| Box::pin(list_papers(tx, scope, case.id)),
    )
    .await?;
    let papers = read;
    Ok(Json(ListOfPapers {
        items: papers.into_iter().map(PaperView::from).collect(),
    }))
}

/// Puts a paper into a case.
#[utoipa::path(post, path = "/api/cases/{reference}/papers", operation_id = "put_paper", tag = "papers",
    params(CaseAt, Idempotency),
    request_body = NewPaper,
    responses((status = 201, description = "Put down.", body = PaperWritten)))]
async fn put(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewPaper>,
) -> Result<Created<PaperWritten>, Refusal> {
    let id = caller
        .run_once(
            key,
            "labourline.paper",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(put_paper(tx, scope, reference, None, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/papers"),
        PaperWritten { id },
    ))
}

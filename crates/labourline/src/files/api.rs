//! The JSON face of files.

use super::answer::{give, link};
use super::links::Link;
use super::pages::BODY_BYTES_MAX;
use super::receive::receive;
use super::remove::{FileRemoval, remove_file};
use super::{CaseFileLine, FileId, files_of};
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use axum::Json;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::Response;
use kernel::{Moment, Problem, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, FilePart, PathOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of files.
pub(super) fn routes() -> OpenApiRouter<App> {
    let large = OpenApiRouter::new()
        .routes(routes!(list, add))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX));
    OpenApiRouter::new()
        .merge(large)
        .routes(routes!(open))
        .routes(routes!(remove))
        .routes(routes!(serve))
}

/// The files of a case.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfFiles {
    /// Oldest first, with those that were taken away.
    #[schema(max_items = 400)]
    items: Vec<CaseFileLine>,
}

/// A file that was taken in.
#[derive(Debug, Serialize, ToSchema)]
struct FileAdded {
    /// Its id; of a file the case held already, that one's.
    #[schema(value_type = String, format = "uuid")]
    id: FileId,
}

/// What a file is sent as: the fields before the file.
#[derive(ToSchema)]
#[allow(dead_code, reason = "describes a form, which is read field by field")]
struct FileForm {
    /// What to know of it.
    #[schema(max_length = 500)]
    note: Option<String>,
    /// The piece of evidence it shows.
    #[schema(value_type = Option<String>, format = "uuid")]
    evidence: Option<String>,
    /// The file.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// What of a file is asked for.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewLink {
    /// The copy of a picture without what the camera wrote, and not the file itself.
    #[serde(default)]
    copy: bool,
}

/// A link to a file.
#[derive(Debug, Serialize, ToSchema)]
struct FileLink {
    /// Its address, for whoever asked alone.
    path: String,
    /// Until when.
    #[schema(value_type = String, format = DateTime)]
    until: Moment,
}

/// The files of a case.
#[utoipa::path(get, path = "/api/cases/{reference}/files", operation_id = "list_files", tag = "files",
    params(CaseAt),
    responses((status = 200, description = "What there is.", body = ListOfFiles)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<ListOfFiles>, Refusal> {
    let (_, items) = read_of_case(&caller.app().db, &caller.scope, reference, |tx, _, case| {
        Box::pin(files_of(tx, case))
    })
    .await?;
    Ok(Json(ListOfFiles { items }))
}

/// Takes a file in. Its content says what it is; one that is not what its name says, is cut off, is two things or acts when opened is refused.
#[utoipa::path(post, path = "/api/cases/{reference}/files", operation_id = "add_file", tag = "files",
    params(CaseAt),
    request_body(content = FileForm, content_type = "multipart/form-data"),
    responses((status = 201, description = "Taken in.", body = FileAdded)))]
async fn add(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    part: FilePart,
) -> Result<Created<FileAdded>, Refusal> {
    let id = receive(caller.app(), &caller.scope, None, reference, part).await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/files"),
        FileAdded { id },
    ))
}

/// Makes a link to a file, for a minute and for the asker alone.
#[utoipa::path(post, path = "/api/cases/{reference}/files/{id}/links", operation_id = "link_file", tag = "files",
    params(CaseAt, ("id" = String, Path, description = "Which.", format = "uuid")),
    request_body = NewLink,
    responses((status = 200, description = "The link.", body = FileLink)))]
async fn open(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(Reference, FileId)>,
    ApiJson(input): ApiJson<NewLink>,
) -> Result<Json<FileLink>, Refusal> {
    let made = link(caller.app(), &caller.scope, reference, id, input.copy).await?;
    let token = made.token(&caller.app().keys, &holder(&caller)?);
    Ok(Json(FileLink {
        path: format!("/api/files/{token}"),
        until: made.until,
    }))
}

/// Who a link is good for: the account that asked for it, by a token.
fn holder(caller: &ApiCaller) -> Result<String, Problem> {
    let account = caller.scope.account().ok_or_else(Problem::not_found)?;
    Ok(format!("account {account}"))
}

/// Takes a file away: its key is gone at once.
#[utoipa::path(post, path = "/api/cases/{reference}/files/{id}/removal", operation_id = "remove_file", tag = "files",
    params(CaseAt, ("id" = String, Path, description = "Which.", format = "uuid")),
    request_body = FileRemoval,
    responses((status = 204, description = "Taken away.")))]
async fn remove(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(Reference, FileId)>,
    ApiJson(input): ApiJson<FileRemoval>,
) -> Result<StatusCode, Refusal> {
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(remove_file(tx, scope, reference, id, input))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives out what a link leads to.
#[utoipa::path(get, path = "/api/files/{token}", operation_id = "read_file", tag = "files",
    params(("token" = String, Path, description = "As the link has it.")),
    responses((status = 200, description = "The file, to be saved.", content_type = "application/octet-stream")))]
async fn serve(caller: ApiCaller, PathOf(token): PathOf<String>) -> Result<Response, Refusal> {
    let now = caller.scope.now();
    let link = Link::read(&token, &caller.app().keys, &holder(&caller)?, now)
        .ok_or_else(Problem::not_found)?;
    Ok(give(caller.app(), &caller.scope, link).await?)
}

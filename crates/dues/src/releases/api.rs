//! The JSON face of drafts, previews and releases.

use super::drafts::{Draft, NewDraft, draft_row, list_drafts, withdraw_draft};
use super::preview::{make_preview, read_preview};
use super::release::{
    NewRelease, Release, Return, list_releases, read_release, release_law, return_law,
};
use super::wire::{PreviewBody, RowBody};
use super::{Releases, require_drafts};
use crate::Dues;
use axum::Json;
use kernel::{AccountId, Moment, Problem};
use law::Amendment;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of releases.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(drafts, draft))
        .routes(routes!(withdraw))
        .routes(routes!(preview))
        .routes(routes!(previewed))
        .routes(routes!(releases, release))
        .routes(routes!(read))
        .routes(routes!(go_back))
}

/// A row to be drafted.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewLawDraft {
    /// The row.
    row: RowBody,
    /// Why.
    #[schema(min_length = 1, max_length = 500)]
    why: String,
}

/// A draft that waits.
#[derive(Debug, Serialize, ToSchema)]
struct LawDraft {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// The row.
    row: RowBody,
    /// Why.
    why: String,
    /// Who drafted it.
    #[schema(value_type = String, format = "uuid")]
    drafted_by: AccountId,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    drafted_at: Moment,
}

impl From<Draft> for LawDraft {
    fn from(draft: Draft) -> Self {
        Self {
            id: draft.id,
            row: (&draft.row).into(),
            why: draft.why,
            drafted_by: draft.drafted_by,
            drafted_at: draft.drafted_at,
        }
    }
}

/// Drafts that wait.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfLawDrafts {
    /// The oldest first.
    #[schema(max_items = 2000)]
    items: Vec<LawDraft>,
}

/// Something was made.
#[derive(Debug, Serialize, ToSchema)]
struct LawMade {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
}

/// Which drafts to look at together.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewLawPreview {
    /// Their ids.
    #[schema(value_type = Vec<String>, min_items = 1, max_items = 2000)]
    drafts: Vec<Uuid>,
}

/// What counsel puts in force.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewLawRelease {
    /// The preview that was looked at.
    #[schema(value_type = String, format = "uuid")]
    preview: Uuid,
    /// What to say of it.
    #[schema(min_length = 1, max_length = 500)]
    note: String,
}

/// Making an earlier release the law again.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewLawReturn {
    /// The release whose law it is to be; 0 for the law the program carries.
    #[schema(minimum = 0)]
    to: i64,
    /// The release in force for whoever asks.
    #[schema(minimum = 0)]
    from: i64,
    /// Why.
    #[schema(min_length = 1, max_length = 500)]
    note: String,
}

/// A release.
#[derive(Debug, Serialize, ToSchema)]
struct LawRelease {
    /// Its number; 0 is the law the program carries.
    #[schema(minimum = 1)]
    no: i64,
    /// What counsel says of it.
    note: String,
    /// The release whose law it makes the law again.
    returns_to: Option<i64>,
    /// Who drafted the rows that are new.
    #[schema(value_type = Vec<String>, max_items = 2000)]
    drafted_by: Vec<AccountId>,
    /// Counsel.
    #[schema(value_type = String, format = "uuid")]
    released_by: AccountId,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    released_at: Moment,
    /// Digest of the tables the program carried then.
    base: String,
    /// Digest of the release, in hexadecimal.
    digest: String,
    /// Every row it adds to what the program carries.
    #[schema(max_items = 2000)]
    rows: Vec<RowBody>,
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl TryFrom<Release> for LawRelease {
    type Error = Problem;

    fn try_from(release: Release) -> Result<Self, Problem> {
        let rows: Vec<Amendment> =
            serde_json::from_str(&release.content).map_err(|_| Problem::internal())?;
        Ok(Self {
            no: release.no,
            note: release.note,
            returns_to: release.returns_to,
            drafted_by: serde_json::from_str(&release.drafted_by)
                .map_err(|_| Problem::internal())?,
            released_by: release.released_by,
            released_at: release.released_at,
            base: release.base,
            digest: hex(&release.digest),
            rows: rows.iter().map(RowBody::from).collect(),
        })
    }
}

/// Releases.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfLawReleases {
    /// The number of the release in force; 0 is the law the program carries.
    #[schema(minimum = 0)]
    in_force: i64,
    /// The last first.
    #[schema(max_items = 10000)]
    items: Vec<LawRelease>,
}

/// A release was put in force.
#[derive(Debug, Serialize, ToSchema)]
struct LawReleaseMade {
    /// Its number.
    #[schema(minimum = 1)]
    no: i64,
}

/// The drafts that wait.
#[utoipa::path(get, path = "/api/law/drafts", operation_id = "list_law_drafts", tag = "law",
    responses((status = 200, description = "Drafts.", body = ListOfLawDrafts)))]
async fn drafts(caller: ApiCaller) -> Result<Json<ListOfLawDrafts>, Refusal> {
    let waiting = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(list_drafts(tx, scope))
        })
        .await?;
    Ok(Json(ListOfLawDrafts {
        items: waiting.into_iter().map(LawDraft::from).collect(),
    }))
}

/// Drafts a row, with its source and why. Another person puts it in force.
#[utoipa::path(post, path = "/api/law/drafts", operation_id = "draft_law_row", tag = "law",
    params(Idempotency),
    request_body = NewLawDraft,
    responses((status = 201, description = "Drafted.", body = LawMade)))]
async fn draft(
    caller: ApiCaller,
    key: Idempotency,
    ApiJson(body): ApiJson<NewLawDraft>,
) -> Result<Created<LawMade>, Refusal> {
    require_drafts(&caller.scope)?;
    let law = crate::law(caller.app());
    let input = NewDraft::checked(&law, body.row.row(&law)?, &body.why)?;
    let id = caller
        .run_once(key, "dues.draft", input, |tx, scope, input| {
            Box::pin(draft_row(tx, scope, input))
        })
        .await?;
    Ok(Created::at("/api/law/drafts", LawMade { id }))
}

/// Takes a draft back.
#[utoipa::path(post, path = "/api/law/drafts/{draft}/withdrawal", operation_id = "withdraw_law_draft", tag = "law",
    params(("draft" = String, Path, description = "The draft's id.", format = "uuid")),
    responses((status = 200, description = "Taken back.", body = LawMade)))]
async fn withdraw(caller: ApiCaller, PathOf(id): PathOf<Uuid>) -> Result<Json<LawMade>, Refusal> {
    caller
        .run(id, |tx, scope, id| Box::pin(withdraw_draft(tx, scope, *id)))
        .await?;
    Ok(Json(LawMade { id }))
}

/// Answers every published case and every open question by the law in force and by these drafts, and keeps what differs.
#[utoipa::path(post, path = "/api/law/previews", operation_id = "preview_law", tag = "law",
    request_body = NewLawPreview,
    responses((status = 201, description = "Made.", body = LawMade)))]
async fn preview(
    caller: ApiCaller,
    ApiJson(body): ApiJson<NewLawPreview>,
) -> Result<Created<LawMade>, Refusal> {
    let app = caller.app();
    let open = app.part::<Releases>().open.clone();
    let current = &app.part::<Dues>().law;
    let id = make_preview(&app.db, &caller.scope, current, open.as_ref(), &body.drafts).await?;
    Ok(Created::at(
        format!("/api/law/previews/{id}"),
        LawMade { id },
    ))
}

/// What a preview found.
#[utoipa::path(get, path = "/api/law/previews/{preview}", operation_id = "read_law_preview", tag = "law",
    params(("preview" = String, Path, description = "The preview's id.", format = "uuid")),
    responses((status = 200, description = "What it found.", body = PreviewBody)))]
async fn previewed(
    caller: ApiCaller,
    PathOf(id): PathOf<Uuid>,
) -> Result<Json<PreviewBody>, Refusal> {
    let preview = caller
        .app()
        .db
        .read((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(read_preview(tx, scope, *id))
        })
        .await?;
    Ok(Json(preview.into()))
}

/// The releases.
#[utoipa::path(get, path = "/api/law/releases", operation_id = "list_law_releases", tag = "law",
    responses((status = 200, description = "Releases.", body = ListOfLawReleases)))]
async fn releases(caller: ApiCaller) -> Result<Json<ListOfLawReleases>, Refusal> {
    let all = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(list_releases(tx, scope))
        })
        .await?;
    Ok(Json(ListOfLawReleases {
        in_force: caller.app().part::<Dues>().law.edition().no,
        items: all
            .into_iter()
            .map(LawRelease::try_from)
            .collect::<Result<_, _>>()?,
    }))
}

/// Puts the drafts of a preview in force: counsel, who drafted none of them.
#[utoipa::path(post, path = "/api/law/releases", operation_id = "release_law", tag = "law",
    request_body = NewLawRelease,
    responses((status = 201, description = "In force.", body = LawReleaseMade)))]
async fn release(
    caller: ApiCaller,
    ApiJson(body): ApiJson<NewLawRelease>,
) -> Result<Created<LawReleaseMade>, Refusal> {
    let app = caller.app().clone();
    let input = NewRelease {
        preview: body.preview,
        note: body.note,
        key: app.part::<Releases>().key.clone(),
    };
    let edition = caller
        .run(input, |tx, scope, input| {
            Box::pin(release_law(tx, scope, input))
        })
        .await?;
    let no = edition.no;
    app.part::<Dues>().law.put_edition(edition);
    Ok(Created::at(
        format!("/api/law/releases/{no}"),
        LawReleaseMade { no },
    ))
}

/// A release with its rows.
#[utoipa::path(get, path = "/api/law/releases/{release}", operation_id = "read_law_release", tag = "law",
    params(("release" = i64, Path, description = "Its number.", minimum = 1)),
    responses((status = 200, description = "The release.", body = LawRelease)))]
async fn read(caller: ApiCaller, PathOf(no): PathOf<i64>) -> Result<Json<LawRelease>, Refusal> {
    let release = caller
        .app()
        .db
        .read((caller.scope.clone(), no), |tx, (scope, no)| {
            Box::pin(read_release(tx, scope, *no))
        })
        .await?;
    Ok(Json(release.try_into()?))
}

/// Makes the law of an earlier release the law again, by a new release that says so.
#[utoipa::path(post, path = "/api/law/returns", operation_id = "return_law", tag = "law",
    request_body = NewLawReturn,
    responses((status = 201, description = "In force.", body = LawReleaseMade)))]
async fn go_back(
    caller: ApiCaller,
    ApiJson(body): ApiJson<NewLawReturn>,
) -> Result<Created<LawReleaseMade>, Refusal> {
    let app = caller.app().clone();
    let input = Return {
        to: body.to,
        from: body.from,
        note: body.note,
        key: app.part::<Releases>().key.clone(),
    };
    let edition = caller
        .run(input, |tx, scope, input| {
            Box::pin(return_law(tx, scope, input))
        })
        .await?;
    let no = edition.no;
    app.part::<Dues>().law.put_edition(edition);
    Ok(Created::at(
        format!("/api/law/releases/{no}"),
        LawReleaseMade { no },
    ))
}

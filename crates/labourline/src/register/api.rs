//! The JSON face of imports: send a register, see how far it is, fetch what was wrong.

use super::file::{FileRow, Table};
use super::finding::{Finding, reasons};
use super::mapping::{Column, Mapping};
use super::receive::{Sent, begin_pass, receive_rows};
use super::run::{RunRow, RunState, bad_rows, chapters_to_import, may_import, run};
use super::store;
use axum::Json;
use axum::extract::DefaultBodyLimit;
use kernel::{Moment, Problem};
use people::chapters;
use platform::idempotency::once;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, QueryOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// The largest request: 5 MB of CSV and what JSON adds to it.
const BODY_BYTES_MAX: usize = 6 * 1024 * 1024;
/// Bad rows of one answer.
const BAD_ROWS: u32 = 100;
/// Runs of one answer.
const RUNS: u32 = 50;

/// Routes of imports.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list_imports, create_import))
        .routes(routes!(read_import))
        .routes(routes!(take_in))
        .routes(routes!(read_bad_rows))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
}

/// A register to bring in.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewImport {
    /// The chapter of rows that name none, by its code.
    #[schema(min_length = 1, max_length = 8, example = "OD")]
    chapter: String,
    /// The file's name, for the list.
    #[serde(default)]
    #[schema(max_length = 120)]
    file_name: String,
    /// The register as CSV: comma, semicolon or tab, one heading row.
    #[schema(min_length = 1, max_length = 5_242_880)]
    csv: String,
    /// Which column is which, from left to right; guessed from the headings where it is left out.
    #[serde(default)]
    #[schema(max_items = 120)]
    columns: Option<Vec<Column>>,
    /// Only check every row. Left out: yes.
    #[serde(default = "yes")]
    dry: bool,
}

fn yes() -> bool {
    true
}

/// A run of an import.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
struct Import {
    /// Id.
    id: Uuid,
    /// The file's name.
    file_name: String,
    /// How far it is.
    state: RunState,
    /// Whether the last pass only checked.
    dry: bool,
    /// Rows of the file.
    rows_total: i64,
    /// Of them looked at in this pass.
    rows_done: i64,
    /// New cases: made, or in a dry run to be made.
    rows_new: i64,
    /// Known from before.
    rows_known: i64,
    /// Bad.
    rows_bad: i64,
    /// Which column is which.
    columns: Vec<Column>,
    /// When it was sent.
    #[schema(value_type = String, format = "date-time")]
    created_at: Moment,
    /// When the last pass ended.
    #[schema(value_type = Option<String>, format = "date-time")]
    finished_at: Option<Moment>,
}

impl From<RunRow> for Import {
    fn from(run: RunRow) -> Self {
        Self {
            id: run.id,
            file_name: run.file_name,
            state: run.state,
            dry: run.dry,
            rows_total: run.rows_total,
            rows_done: run.rows_done,
            rows_new: run.rows_new,
            rows_known: run.rows_known,
            rows_bad: run.rows_bad,
            columns: run.plan.mapping.0,
            created_at: run.created_at,
            finished_at: run.finished_at,
        }
    }
}

/// The latest imports of your chapters.
#[utoipa::path(get, path = "/api/imports", operation_id = "list_imports", tag = "register",
    responses((status = 200, description = "Latest first.", body = [Import])))]
async fn list_imports(caller: ApiCaller) -> Result<Json<Vec<Import>>, Refusal> {
    let chapters = chapters_to_import(&caller);
    let runs = caller
        .app()
        .db
        .read(chapters, |tx, chapters| {
            Box::pin(async move { store::runs_of(tx, chapters, RUNS).await })
        })
        .await?;
    Ok(Json(runs.into_iter().map(Import::from).collect()))
}

/// Sends a register; it is checked, or taken in, after the answer.
#[utoipa::path(post, path = "/api/imports", operation_id = "create_import", tag = "register", request_body = NewImport,
    responses((status = 201, description = "Kept; its rows come next.", body = Import)))]
async fn create_import(
    caller: ApiCaller,
    key: Idempotency,
    ApiJson(input): ApiJson<NewImport>,
) -> Result<Created<Import>, Refusal> {
    let Some(holder) = caller.account() else {
        return Err(Problem::not_found().into());
    };
    let table = Table::read(input.csv.clone().into_bytes()).map_err(Problem::from)?;
    let look_through = caller.say().say("register-look-through").to_owned();
    let headings = table.headings.clone();
    let rows: Vec<FileRow> = table.collect();
    let scope = (*caller).clone();
    let import = caller
        .app()
        .db
        .write(
            (scope, key.0, input, headings, rows),
            move |tx, (scope, key, input, headings, rows)| {
                let look_through = look_through.clone();
                Box::pin(async move {
                    once(tx, scope, key.as_ref(), "labourline.import", input, async {
                        let chapter = chapters::chapter_by_code(tx, scope, &input.chapter)
                            .await?
                            .filter(|chapter| may_import(scope, chapter.id))
                            .ok_or_else(Problem::not_found)?;
                        let file_name = input.file_name.clone();
                        let sent = Sent {
                            chapter: chapter.id,
                            holder,
                            file_name,
                            look_through,
                        };
                        let run = receive_rows(tx, scope, &sent, headings, rows).await?;
                        let mapping = input.columns.clone().map(Mapping);
                        let run = begin_pass(tx, scope, run.id, mapping, input.dry).await?;
                        Ok::<_, Problem>(Import::from(run))
                    })
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/imports/{}", import.id),
        version: None,
        body: import,
    })
}

/// How far an import is.
#[utoipa::path(get, path = "/api/imports/{id}", operation_id = "read_import", tag = "register",
    params(("id" = Uuid, Path)), responses((status = 200, description = "The import.", body = Import)))]
async fn read_import(caller: ApiCaller, PathOf(id): PathOf<Uuid>) -> Result<Json<Import>, Refusal> {
    let input = ((*caller).clone(), id);
    let found = caller
        .app()
        .db
        .read(input, |tx, (scope, id)| Box::pin(run(tx, scope, *id)))
        .await?;
    Ok(Json(found.into()))
}

/// Another pass over a kept file.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewPass {
    /// Only check.
    dry: bool,
    /// Which column is which; as before where it is left out.
    #[serde(default)]
    #[schema(max_items = 120)]
    columns: Option<Vec<Column>>,
}

/// Takes a checked file in, or checks it again with other columns.
#[utoipa::path(post, path = "/api/imports/{id}/passes", operation_id = "take_import_in", tag = "register",
    params(("id" = Uuid, Path)), request_body = NewPass,
    responses((status = 200, description = "Begun.", body = Import)))]
async fn take_in(
    caller: ApiCaller,
    PathOf(id): PathOf<Uuid>,
    ApiJson(input): ApiJson<NewPass>,
) -> Result<Json<Import>, Refusal> {
    let input = ((*caller).clone(), id, input);
    let begun = caller
        .app()
        .db
        .write(input, |tx, (scope, id, input)| {
            Box::pin(begin_pass(
                tx,
                scope,
                *id,
                input.columns.clone().map(Mapping),
                input.dry,
            ))
        })
        .await?;
    Ok(Json(begun.into()))
}

/// Where bad rows begin.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct After {
    /// Rows after this one of the file.
    #[serde(default)]
    #[param(minimum = 0)]
    after: i64,
}

/// A bad row.
#[derive(Debug, Serialize, ToSchema)]
struct BadRow {
    /// Which row of the file, from 1.
    number: i64,
    /// Its cells.
    cells: Vec<String>,
    /// What is wrong.
    findings: Vec<Finding>,
    /// The same in words.
    reason: String,
}

/// Bad rows of an import, in the order of the file.
#[utoipa::path(get, path = "/api/imports/{id}/bad-rows", operation_id = "read_bad_rows", tag = "register",
    params(("id" = Uuid, Path), After), responses((status = 200, description = "At most 100 rows.", body = [BadRow])))]
async fn read_bad_rows(
    caller: ApiCaller,
    PathOf(id): PathOf<Uuid>,
    QueryOf(from): QueryOf<After>,
) -> Result<Json<Vec<BadRow>>, Refusal> {
    let input = ((*caller).clone(), id);
    let rows = caller
        .app()
        .db
        .read(input, move |tx, (scope, id)| {
            Box::pin(bad_rows(tx, scope, *id, from.after, BAD_ROWS))
        })
        .await?;
    let t = caller.say();
    let rows = rows
        .into_iter()
        .map(|row| BadRow {
            number: row.number,
            cells: row.cells,
            reason: reasons(&row.findings, &t),
            findings: row.findings,
        })
        .collect();
    Ok(Json(rows))
}

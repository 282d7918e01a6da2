//! `/register`: send a file, look its columns over, check it, bring it in; `/cases/export.csv`: take cases away.

use super::columns::Field;
use super::export::{bad_heading, bad_line, export_cases};
use super::file::Table;
use super::mapping::{Column, Mapping};
use super::receive::{Sent, begin_pass, receive_file};
use super::run::{RunRow, RunState, bad_rows, chapters_to_import, may_import, run, sample_rows};
use super::store;
use askama::Template;
use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::{Stream, StreamExt};
use kernel::{ChapterId, Problem};
use people::chapters;
use platform::Db;
use platform::web::{
    Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, Upload, page,
};
use platform::words::Say;
use uuid::Uuid;

/// The largest file.
const FILE_BYTES_MAX: usize = 64 * 1024 * 1024;
/// Runs of the list.
const RUNS: u32 = 30;
/// Rows whose cells stand beside the headings.
const SAMPLE_ROWS: u32 = 3;
/// Letters of a sample.
const SAMPLE_CHARS_MAX: usize = 90;
/// Bad rows read at a time.
const BAD_ROWS_AT_ONCE: u32 = 200;

/// Routes of registers.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/register", list)
        .post_up_to("/register", FILE_BYTES_MAX, send)
        .get("/register/{id}", show)
        .post("/register/{id}/check", check)
        .post("/register/{id}/bring", bring)
        .get("/register/{id}/bad-rows.csv", bad_rows_csv)
        .get("/cases/export.csv", export_csv)
}

#[derive(Template)]
#[template(path = "labourline/register/list.html")]
struct ListPage {
    shell: Shell,
    t: Say,
    form: Form,
    chapters: Vec<Choice>,
    runs: Vec<RunRow>,
}

impl ListPage {
    async fn of(visit: &SignedIn, form: Form) -> Result<Self, Problem> {
        let own = chapters_to_import(&visit.scope);
        if own.is_empty() {
            return Err(Problem::not_found());
        }
        let input = (visit.scope.clone(), own);
        let (all, own, runs) = visit
            .app()
            .db
            .read(input, |tx, (scope, own)| {
                Box::pin(async move {
                    let all = chapters::chapters(tx, scope).await?;
                    let runs = store::runs_of(tx, own, RUNS).await?;
                    Ok::<_, Problem>((all, own.clone(), runs))
                })
            })
            .await?;
        let t = visit.say();
        let chapters = all
            .iter()
            .filter(|chapter| own.contains(&chapter.id))
            .map(|chapter| Choice::new(chapter.id.to_string(), chapter.name(t.language())))
            .collect();
        Ok(Self {
            shell: visit.shell("register-title").with_errors(&form, &t),
            t,
            form,
            chapters,
            runs,
        })
    }
}

async fn list(visit: SignedIn) -> Result<Response, Refusal> {
    page(&ListPage::of(&visit, Form::empty()).await?)
}

async fn send(visit: SignedIn, upload: Upload) -> Result<Response, Refusal> {
    let sent = received(&visit, &upload).await;
    let done = |run: RunRow| visit.redirect(&format!("/register/{}", run.id));
    let again = |form| ListPage::of(&visit, form);
    upload.form.answered(sent, done, again).await
}

async fn received(visit: &SignedIn, upload: &Upload) -> Result<RunRow, Problem> {
    let own = chapters_to_import(&visit.scope);
    let chapter = match (upload.form.text("chapter"), own.as_slice()) {
        ("", [only]) => *only,
        (text, [_, ..]) => {
            let wanted: Option<ChapterId> = text.parse().ok();
            wanted
                .filter(|chapter| may_import(&visit.scope, *chapter))
                .ok_or_else(|| Problem::invalid_field("chapter", "platform.choose-one"))?
        }
        _ => return Err(Problem::not_found()),
    };
    let file = upload
        .file("file")
        .ok_or_else(|| Problem::invalid_field("file", "platform.required"))?;
    let bytes = file.bytes.to_vec();
    // A large workbook takes seconds: not on a thread that answers others.
    let table = tokio::task::spawn_blocking(move || Table::read(bytes))
        .await
        .map_err(|_| Problem::internal())??;
    let sent = Sent {
        chapter,
        holder: visit.scope.account().ok_or_else(Problem::not_found)?,
        file_name: file.file_name.clone(),
        look_through: visit.say().say("register-look-through").to_owned(),
    };
    receive_file(&visit.app().db, &visit.scope, sent, table).await
}

/// A column to look over.
struct ColumnView {
    name: String,
    heading: String,
    sample: String,
}

#[derive(Template)]
#[template(path = "labourline/register/run.html")]
struct RunPage {
    shell: Shell,
    t: Say,
    form: Form,
    run: RunRow,
    columns: Vec<ColumnView>,
    fields: Vec<Choice>,
}

impl RunPage {
    async fn of(visit: &SignedIn, id: Uuid, form: Option<Form>) -> Result<Self, Problem> {
        let input = (visit.scope.clone(), id);
        let (run, samples) = visit
            .app()
            .db
            .read(input, |tx, (scope, id)| {
                Box::pin(async move {
                    let run = run(tx, scope, *id).await?;
                    let samples = sample_rows(tx, scope, &run, SAMPLE_ROWS).await?;
                    Ok::<_, Problem>((run, samples))
                })
            })
            .await?;
        let t = visit.say();
        let columns = run
            .plan
            .mapping
            .0
            .iter()
            .enumerate()
            .map(|(at, column)| {
                let cells: Vec<&str> = samples
                    .iter()
                    .filter_map(|row| row.get(at))
                    .map(String::as_str)
                    .filter(|cell| !cell.is_empty())
                    .collect();
                let sample: String = cells.join(" · ").chars().take(SAMPLE_CHARS_MAX).collect();
                ColumnView {
                    name: format!("columns.{at}"),
                    heading: heading(column, at),
                    sample,
                }
            })
            .collect();
        let form = form.unwrap_or_else(|| {
            Form::filled(run.plan.mapping.0.iter().enumerate().map(|(at, column)| {
                (
                    format!("columns.{at}"),
                    column.field.map_or("", Field::word),
                )
            }))
        });
        let fields = Field::ALL
            .iter()
            .map(|field| Choice::new(field.word(), t.say(&field.key()).to_owned()))
            .collect();
        let shell = visit
            .shell_titled(run.file_name.clone())
            .with_errors(&form, &t);
        Ok(Self {
            shell,
            t,
            form,
            run,
            columns,
            fields,
        })
    }
    fn asks(&self) -> bool {
        matches!(self.run.state, RunState::Mapping | RunState::Checked)
    }
    fn works(&self) -> bool {
        matches!(
            self.run.state,
            RunState::Receiving | RunState::Checking | RunState::Bringing
        )
    }
    fn has_counts(&self) -> bool {
        !matches!(self.run.state, RunState::Receiving | RunState::Mapping)
    }
}

fn heading(column: &Column, at: usize) -> String {
    if column.heading.is_empty() {
        format!("{}", at + 1)
    } else {
        column.heading.clone()
    }
}

async fn show(visit: SignedIn, PathOf(id): PathOf<Uuid>) -> Result<Response, Refusal> {
    page(&RunPage::of(&visit, id, None).await?)
}

async fn check(visit: SignedIn, PathOf(id): PathOf<Uuid>, form: Form) -> Result<Response, Refusal> {
    begin(visit, id, form, true).await
}

async fn bring(visit: SignedIn, PathOf(id): PathOf<Uuid>, form: Form) -> Result<Response, Refusal> {
    begin(visit, id, form, false).await
}

async fn begin(visit: SignedIn, id: Uuid, form: Form, dry: bool) -> Result<Response, Refusal> {
    let begun = visit
        .run(Ok(form.clone()), move |tx, scope, form| {
            Box::pin(async move {
                let standing = run(tx, scope, id).await?;
                let mapping = form
                    .has("columns.0")
                    .then(|| chosen(&standing.plan.mapping, form));
                begin_pass(tx, scope, id, mapping, dry).await
            })
        })
        .await;
    let done = |_| visit.redirect(&format!("/register/{id}"));
    form.answered(begun, done, |form| RunPage::of(&visit, id, Some(form)))
        .await
}

/// The mapping as the form says.
fn chosen(standing: &Mapping, form: &Form) -> Mapping {
    let columns = standing.0.iter().enumerate().map(|(at, column)| Column {
        heading: column.heading.clone(),
        field: Field::parse(form.text(&format!("columns.{at}"))),
    });
    Mapping(columns.collect())
}

async fn bad_rows_csv(visit: SignedIn, PathOf(id): PathOf<Uuid>) -> Result<Response, Refusal> {
    let input = (visit.scope.clone(), id);
    let standing = visit
        .app()
        .db
        .read(input, |tx, (scope, id)| Box::pin(run(tx, scope, *id)))
        .await?;
    let t = visit.say();
    let heading = bad_heading(&standing.plan.mapping, &t);
    let db = visit.app().db.clone();
    let scope = visit.scope.clone();
    let rows = futures_util::stream::try_unfold(0_i64, move |after| {
        let (db, scope, mapping, t): (Db, _, _, _) = (
            db.clone(),
            scope.clone(),
            standing.plan.mapping.clone(),
            t.clone(),
        );
        async move {
            let rows = db
                .read((scope, id), move |tx, (scope, id)| {
                    Box::pin(bad_rows(tx, scope, *id, after, BAD_ROWS_AT_ONCE))
                })
                .await?;
            let Some(last) = rows.last() else {
                return Ok(None);
            };
            let next = last.number;
            let piece: Vec<u8> = rows
                .iter()
                .flat_map(|row| bad_line(&mapping, row, &t))
                .collect();
            Ok::<_, Problem>(Some((piece, next)))
        }
    });
    Ok(csv_answer(
        "bad-rows.csv",
        futures_util::stream::iter([Ok(heading)]).chain(rows),
    ))
}

async fn export_csv(
    visit: SignedIn,
    QueryOf(asked): QueryOf<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    let form = Form::filled(asked);
    // The file holds what the list shows for the same question.
    let (mut filter, _) = crate::cases::pages::list::read(&visit, &form);
    if form.text("state").is_empty() {
        filter.open = None;
    }
    let release = form.text("release").parse().ok();
    let db = &visit.app().db;
    let (_, pieces) = export_cases(db, &visit.scope, &filter, &visit.say(), release).await?;
    Ok(csv_answer("cases.csv", pieces))
}

/// A file that is written while it is sent; nothing of it is kept on the way.
fn csv_answer(
    name: &'static str,
    pieces: impl Stream<Item = Result<Vec<u8>, Problem>> + Send + 'static,
) -> Response {
    let body = Body::from_stream(pieces.map(|piece| {
        piece.map(Bytes::from).map_err(|problem| {
            tracing::error!(%problem, "a file broke off");
            std::io::Error::other(problem.code)
        })
    }));
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8"),
        ),
        (
            header::CONTENT_DISPOSITION,
            disposition.unwrap_or(HeaderValue::from_static("attachment")),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, body).into_response()
}

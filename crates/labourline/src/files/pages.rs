//! The page of a case's files.

use super::answer::{give, link};
use super::links::Link;
use super::receive::receive;
use super::remove::{FileRemoval, WHY_CHARS_MAX, remove_file};
use super::{CaseFileLine, FileId, NOTE_CHARS_MAX, files_of};
use crate::cases::view::read_of_case;
use crate::evidence::evidence_of;
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::files::kind::{BYTES_MAX, KINDS};
use platform::web::{Choice, FilePart, Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;

/// The largest request: a file and what a form adds to it.
pub(super) const BODY_BYTES_MAX: usize = 26 * 1024 * 1024;

/// Routes of the page.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/files", show)
        .post_up_to("/cases/{reference}/files", BODY_BYTES_MAX, add)
        .post("/cases/{reference}/files/{id}/links", open)
        .post("/cases/{reference}/files/{id}/removal", remove)
        .get("/files/{token}", serve)
}

struct FileRow {
    id: FileId,
    name: String,
    note: String,
    size: String,
    when: String,
    evidence: String,
    has_copy: bool,
    removed: Option<String>,
    /// Its removal was sent back.
    again: bool,
}

#[derive(Template)]
#[template(path = "labourline/files/files.html")]
struct FilesPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    rows: Vec<FileRow>,
    evidence: Vec<Choice>,
    /// What the field lets people choose from.
    accept: String,
    max: String,
}

fn size(t: &Say, bytes: i64) -> String {
    let kb = (bytes + 1023) / 1024;
    if kb < 1024 {
        t.with("files-size-kb", &[("n", kb.into())])
    } else {
        t.with("files-size-mb", &[("n", ((kb + 512) / 1024).into())])
    }
}

async fn files_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    again: Option<FileId>,
) -> Result<FilesPage, Problem> {
    let (_, (files, pieces)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| {
            Box::pin(async move {
                let files = files_of(tx, case).await?;
                let (pieces, _) = evidence_of(tx, scope, case.id).await?;
                Ok((files, pieces))
            })
        },
    )
    .await?;
    let t = visit.say();
    let shows = |piece: &crate::evidence::Piece| {
        let kind = t.word("evidence-kind-", piece.kind.word());
        if piece.note.is_empty() {
            kind
        } else {
            format!("{kind}: {}", piece.note)
        }
    };
    let row = |file: CaseFileLine| FileRow {
        size: size(&t, file.bytes),
        when: t.moment(file.added_at),
        evidence: pieces
            .iter()
            .find(|piece| Some(piece.id) == file.evidence_id)
            .map(shows)
            .unwrap_or_default(),
        removed: file
            .removed_at
            .map(|at| format!("{}: {}", t.moment(at), file.removed_why)),
        again: again == Some(file.id),
        id: file.id,
        name: file.name,
        note: file.note,
        has_copy: file.has_copy,
    };
    let endings = KINDS.iter().flat_map(|about| about.endings);
    Ok(FilesPage {
        shell: visit.shell("files-title").with_errors(&form, &t),
        rows: files.into_iter().map(row).collect(),
        evidence: pieces
            .iter()
            .filter(|piece| !piece.gone)
            .map(|piece| Choice::new(piece.id.to_string(), shows(piece)))
            .collect(),
        accept: endings
            .map(|ending| format!(".{ending}"))
            .collect::<Vec<_>>()
            .join(","),
        max: t.with(
            "files-at-most",
            &[(
                "n",
                i64::try_from(BYTES_MAX / 1024 / 1024).unwrap_or(0).into(),
            )],
        ),
        reference,
        form,
        t,
    })
}

async fn show(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&files_page(&visit, reference, Form::empty(), None).await?)
}

async fn add(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    part: FilePart,
) -> Result<Response, Refusal> {
    let sent = receive(visit.app(), &visit.scope, Some(&visit), reference, part).await;
    let to = format!("/cases/{reference}/files");
    let done = |_| visit.redirect_saying(&to, "files-flash-added");
    // The file itself is to be chosen again; nothing else was typed that is worth keeping.
    let page = |form| files_page(&visit, reference, form, None);
    Form::empty().answered(sent, done, page).await
}

async fn open(
    visit: SignedIn,
    PathOf((reference, id)): PathOf<(Reference, FileId)>,
    form: Form,
) -> Result<Response, Refusal> {
    let copy = form.is("copy", "yes");
    let made = link(visit.app(), &visit.scope, reference, id, copy).await?;
    let token = made.token(&visit.app().keys, &holder(&visit)?);
    Ok(visit.redirect(&format!("/files/{token}")))
}

/// Who a link is good for: the session that asked for it.
fn holder(visit: &SignedIn) -> Result<String, Problem> {
    let mark = visit.session().ok_or_else(Problem::not_found)?;
    Ok(format!("session {}", mark.0))
}

async fn serve(visit: SignedIn, PathOf(token): PathOf<String>) -> Result<Response, Refusal> {
    let now = visit.scope.now();
    let link = Link::read(&token, &visit.app().keys, &holder(&visit)?, now)
        .ok_or_else(Problem::not_found)?;
    Ok(give(visit.app(), &visit.scope, link).await?)
}

async fn remove(
    visit: SignedIn,
    PathOf((reference, id)): PathOf<(Reference, FileId)>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut reader = form.reader();
    let why = reader.needed("why", WHY_CHARS_MAX).to_owned();
    let input = reader.finish_as(|| Some(FileRemoval { why }));
    let sent = visit
        .run(input, move |tx, scope, input| {
            Box::pin(remove_file(tx, scope, reference, id, input))
        })
        .await;
    let to = format!("/cases/{reference}/files");
    let done = |()| visit.redirect_saying(&to, "files-flash-removed");
    let page = |form| files_page(&visit, reference, form, Some(id));
    form.answered(sent, done, page).await
}

const _: () = assert!(NOTE_CHARS_MAX <= 1_000);

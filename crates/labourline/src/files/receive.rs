//! A file that comes in: the case first, then the bytes, sealed as they come; then it is looked through, put on the shelf and written down.

use super::FileId;
use super::attach::{Ready, ask, attach};
use kernel::{Problem, Reference};
use platform::files::kind::safe_name;
use platform::files::sealed::open_whole;
use platform::files::{Fault, Files, Incoming, Kind, check, picture};
use platform::vault::OwnKey;
use platform::web::{App, FilePart, Form, Visit};
use platform::{DbError, Scope};

/// What the copy to pass on is bound to, beside the file.
const COPY: &str = "copy";

/// What looking through a file came to: what it is, and the copy of it that may be passed on.
type Looked = Result<(Kind, Option<Vec<u8>>), Problem>;

/// Takes a file in for a case.
///
/// # Errors
/// Not found before a byte is taken; what is wrong with the file, as a field problem; `labourline.file.too-many`.
pub(crate) async fn receive(
    app: &App,
    scope: &Scope,
    visit: Option<&Visit>,
    reference: Reference,
    part: FilePart,
) -> Result<FileId, Problem> {
    app.db
        .read((scope.clone(), reference), |tx, (scope, reference)| {
            Box::pin(ask(tx, scope, *reference))
        })
        .await?;
    let files = app.part::<Files>().clone();
    let id: FileId = scope.new_id();
    let key = app.db.vault()?.draw_own();
    let place = place_of(id, false);
    let mut incoming = Incoming::begin(&files.incoming, place.clone(), key.clone()).await?;
    let (form, said) = part.read(visit, &mut incoming).await?;
    let received = incoming.finish().await?;

    let (whole, path, sender) = (key.clone(), received.path.clone(), said.clone());
    let looked: Looked = files
        .look(move || {
            let bytes = open_whole(&whole, &place, &path)?;
            let kind = check(&sender.name, &sender.content_type, &bytes)?;
            let copy = kind
                .is_picture()
                .then(|| picture::copy(kind, &bytes))
                .transpose()?;
            Ok((kind, copy))
        })
        .await?;
    let (kind, copy) = looked?;

    let shelf_name = name_on_shelf(app, id, &received.sha256)?;
    let copy_name = format!("{shelf_name}-{COPY}");
    let has_copy = copy.is_some();
    if let Some(copy) = copy {
        put_copy(&files, &copy_name, &key, id, copy).await?;
    }
    files.shelf.put(&shelf_name, &received.path).await?;
    let ready = Ready {
        id,
        key,
        kind,
        name: safe_name(&said.name, kind),
        note: form.text("note").to_owned(),
        evidence: evidence_of(&form)?,
        sha256: received.sha256,
        bytes: received.bytes,
        shelf_name: shelf_name.clone(),
        copy_name: has_copy.then(|| copy_name.clone()),
    };
    let kept = app
        .db
        .write((scope.clone(), ready), move |tx, (scope, ready)| {
            Box::pin(attach(tx, scope, reference, ready))
        })
        .await;
    // Known already, or refused after all: what lies on the shelf is nobody's.
    if !matches!(&kept, Ok(kept) if *kept == id) {
        for name in [&shelf_name, &copy_name] {
            files.shelf.remove(name).await?;
        }
    }
    kept
}

fn evidence_of(form: &Form) -> Result<Option<uuid::Uuid>, Problem> {
    match form.text("evidence") {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .map_err(|_| Problem::invalid_field("evidence", "platform.field.choice")),
    }
}

/// What pieces are bound to.
pub(super) fn place_of(id: FileId, copy: bool) -> String {
    if copy {
        format!("{id}-{COPY}")
    } else {
        id.to_string()
    }
}

/// A keyed hash of the content, and behind it part of the file's id: a file that is taken away and sent again never meets the broom.
fn name_on_shelf(app: &App, id: FileId, sha256: &[u8; 32]) -> Result<String, DbError> {
    let content = data_encoding::HEXLOWER.encode(sha256);
    let hash = app
        .db
        .vault()?
        .lookup("file on the shelf", &format!("{id}/{content}"));
    Ok(data_encoding::HEXLOWER.encode(&hash))
}

async fn put_copy(
    files: &Files,
    name: &str,
    key: &OwnKey,
    id: FileId,
    copy: Vec<u8>,
) -> Result<(), Problem> {
    if copy.is_empty() {
        return Err(Fault::Broken.into());
    }
    let mut incoming = Incoming::begin(&files.incoming, place_of(id, true), key.clone()).await?;
    incoming.take(copy.into()).await?;
    let received = incoming.finish().await?;
    files.shelf.put(name, &received.path).await?;
    Ok(())
}

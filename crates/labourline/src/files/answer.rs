//! Giving a file out.

use super::links::Link;
use super::receive::place_of;
use super::store;
use crate::cases::store as cases;
use crate::cases::words::Sensitivity;
use crate::cases::{change, view};
use crate::readings::{self, Kind as Reading};
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::{Problem, Reference};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::Scope;
use platform::files::kind::ending;
use platform::files::sealed;
use platform::files::{Files, Kind};
use platform::web::App;

/// A file opened by itself runs nothing and asks for nothing.
const POLICY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'");

/// Makes a link to a file of a case.
///
/// # Errors
/// Not found where the scope may not see the case, or there is no such file; `labourline.file.removed`.
pub(super) async fn link(
    app: &App,
    scope: &Scope,
    reference: Reference,
    id: super::FileId,
    copy: bool,
) -> Result<Link, Problem> {
    let file = app
        .db
        .read(
            (scope.clone(), reference, id),
            |tx, (scope, reference, id)| {
                Box::pin(async move {
                    crate::cases::policy::require_desk(scope)?;
                    let case = cases::find(tx, scope, (*reference).into())
                        .await?
                        .ok_or_else(Problem::not_found)?;
                    store::find(tx, case.id, *id)
                        .await?
                        .ok_or_else(Problem::not_found)
                })
            },
        )
        .await?;
    if file.removed_at.is_some() {
        return Err(Problem::refused("labourline.file.removed"));
    }
    if copy && !file.has_copy {
        return Err(Problem::not_found());
    }
    Ok(Link::new(id, copy, scope.now()))
}

/// Gives out what a link leads to, after the scope was asked once more and the journal was written.
///
/// # Errors
/// Not found.
pub(super) async fn give(app: &App, scope: &Scope, link: Link) -> Result<Response, Problem> {
    let (case, line, kept) = app
        .db
        .read((scope.clone(), link), |tx, (scope, link)| {
            Box::pin(async move {
                crate::cases::policy::require_desk(scope)?;
                let id = store::case_of(tx, link.file)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let case = cases::find(tx, scope, id.into())
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let line = store::find(tx, case.id, link.file).await?;
                let kept = store::on_shelf(tx, case.id, link.file).await?;
                let (Some(line), Some(kept)) = (line, kept) else {
                    return Err(Problem::not_found());
                };
                Ok((case, line, kept))
            })
        })
        .await?;
    let shelf_name = if link.copy {
        kept.copy_name.ok_or_else(Problem::not_found)?
    } else {
        kept.shelf_name
    };
    if case.sensitivity != Sensitivity::Normal {
        view::journal_reading(&app.db, scope, &case).await?;
    }
    app.db
        .write((scope.clone(), case, link), |tx, (scope, case, link)| {
            Box::pin(async move {
                let details = serde_json::json!({ "file": link.file, "copy": link.copy });
                change::record(tx, scope, case, "labourline.file.given", details).await
            })
        })
        .await?;
    readings::looked(app, scope, Reading::File, link.file).await;
    let files = app.part::<Files>();
    let place = place_of(link.file, link.copy);
    let content = sealed::open(files.shelf.as_ref(), &shelf_name, kept.key, place).await?;
    let kind = if link.copy { Kind::Jpeg } else { line.kind };
    let name = if link.copy {
        platform::files::kind::safe_name(&line.name, Kind::Jpeg)
    } else {
        line.name
    };
    let mut response = Body::from_stream(content).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    let media = HeaderValue::from_static(kind.about().types[0]);
    headers.insert(header::CONTENT_TYPE, media);
    headers.insert(header::CONTENT_DISPOSITION, disposition(&name));
    Ok(response)
}

/// To be saved, never shown in place: a plain name for the old, the whole one for the others (RFC 6266).
fn disposition(name: &str) -> HeaderValue {
    let whole = utf8_percent_encode(name, NON_ALPHANUMERIC);
    let text = format!(
        "attachment; filename=\"file.{}\"; filename*=UTF-8''{whole}",
        ending(name)
    );
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("attachment"))
}

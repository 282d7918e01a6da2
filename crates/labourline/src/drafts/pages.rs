//! Pages of drafts: the list of one's own, saving as one types, throwing away.

use super::draft::{DraftId, DraftLine};
use super::save::{SaveDraft, Saved, discard_draft, list_drafts, save_draft};
use crate::Labourline;
use crate::contacts::pages::desk_only;
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::Problem;
use platform::web::{Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;

/// The routes of drafts' pages. A kept intake is taken up again at `/drafts/{id}`, which is the intake's page.
pub fn routes() -> Routes {
    Routes::new()
        .get("/drafts", list)
        .post("/drafts/{id}", save)
        .post("/drafts/{id}/discard", discard)
}

/// The form as it is kept: its fields in order, without those of the shell and of the draft itself.
pub(crate) fn body_of(form: &Form) -> String {
    let pairs: Vec<(&str, &str)> = form
        .pairs()
        .filter(|(name, _)| !matches!(*name, "draft" | "draft_version" | "then"))
        .collect();
    serde_json::to_string(&pairs).unwrap_or_default()
}

/// The form that was kept; empty where the body is something else.
pub(crate) fn restored(body: &str) -> Form {
    let pairs: Vec<(String, String)> = serde_json::from_str(body).unwrap_or_default();
    Form::filled(pairs.into_iter().filter(|(name, _)| !name.starts_with('_')))
}

/// Keeps what the form holds.
pub(crate) async fn keep(visit: &SignedIn, id: DraftId, form: &Form) -> Result<Saved, Problem> {
    let made_on = form.text("draft_version").parse().ok();
    let name = form.text("claimants.0.display_name");
    let label = if name.is_empty() {
        form.text("summary")
    } else {
        name
    };
    let input = SaveDraft {
        kind: "intake".to_owned(),
        label: label.chars().take(super::draft::LABEL_CHARS_MAX).collect(),
        body: body_of(form),
    };
    visit
        .run(Ok(input), move |tx, scope, input| {
            Box::pin(save_draft(tx, scope, Some(id), made_on, input))
        })
        .await
}

/// Answers the script that saves as one types: nothing but the new version.
async fn save(
    visit: SignedIn,
    PathOf(id): PathOf<DraftId>,
    form: Form,
) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let saved = keep(&visit, id, &form).await?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{}\"", saved.version)) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// A draft in words.
struct DraftView {
    id: DraftId,
    label: String,
    saved: String,
}

#[derive(Template)]
#[template(path = "labourline/drafts/list.html")]
struct ListPage {
    shell: Shell,
    t: Say,
    lead: String,
    rows: Vec<DraftView>,
}

async fn list(visit: SignedIn) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let found: Vec<DraftLine> = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(list_drafts(tx, scope))
        })
        .await?;
    let t = visit.say();
    let now = visit.scope.now();
    let kept_days = visit.app().part::<Labourline>().config.draft_kept_days;
    page(&ListPage {
        shell: visit.shell("drafts-title"),
        lead: t.with("drafts-lead", &[("days", kept_days.into())]),
        rows: found
            .into_iter()
            .map(|line| DraftView {
                id: line.id,
                label: if line.label.is_empty() {
                    t.say("drafts-no-name").to_owned()
                } else {
                    line.label
                },
                saved: t.ago(line.updated_at, now),
            })
            .collect(),
        t,
    })
}

async fn discard(
    visit: SignedIn,
    PathOf(id): PathOf<DraftId>,
    _form: Form,
) -> Result<Response, Refusal> {
    visit
        .run(Ok(()), move |tx, scope, ()| {
            Box::pin(discard_draft(tx, scope, id))
        })
        .await?;
    Ok(visit.redirect_saying("/drafts", "drafts-flash-discarded"))
}

//! `/notices`: words to whoever is signed in.

use super::{Notice, list_notices, mark_all_read};
use askama::Template;
use axum::response::Response;
use kernel::{Moment, PageRequest, Problem, Role};
use platform::Scope;
use platform::web::{Form, PageLinks, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;

/// Rows of a page.
const ROWS: u32 = 50;

/// Pages of notices.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/notices", show)
        .post("/notices/readings", read_all)
}

#[derive(Deserialize)]
struct NoticeQuery {
    after: Option<String>,
}

struct NoticeView {
    href: String,
    spaced: String,
    what: String,
    stage: Option<String>,
    red: bool,
    unread: bool,
    stamp: String,
    when: String,
}

impl NoticeView {
    fn new(t: &Say, notice: &Notice, now: Moment) -> Self {
        Self {
            href: notice.kind.page(notice.reference),
            spaced: notice.reference.spaced(),
            what: t.say(&notice.kind.key()).to_owned(),
            stage: notice.stage.map(|stage| t.say(&stage.key()).to_owned()),
            red: notice.kind.is_red(),
            unread: notice.read_at.is_none(),
            stamp: notice.at.rfc3339(),
            when: t.ago(notice.at, now),
        }
    }
}

#[derive(Template)]
#[template(path = "labourline/notices/list.html")]
struct NoticesPage {
    shell: Shell,
    t: Say,
    notices: Vec<NoticeView>,
    up_to: Option<i64>,
    links: PageLinks,
}

/// Those who work on cases and those who watch over them.
fn may_have_notices(scope: &Scope) -> bool {
    !scope.case_chapters().is_empty() || scope.has_role(Role::SafeguardingOfficer)
}

async fn show(visit: SignedIn, QueryOf(query): QueryOf<NoticeQuery>) -> Result<Response, Refusal> {
    if !may_have_notices(&visit.scope) {
        return Err(Problem::not_found().into());
    }
    let asked = PageRequest::after(query.after.as_deref(), ROWS);
    let listed = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(list_notices(tx, scope, false, asked))
        })
        .await?;
    let t = visit.say();
    let now = visit.scope.now();
    page(&NoticesPage {
        shell: visit.shell("notices-title"),
        up_to: listed
            .items
            .iter()
            .filter(|notice| notice.read_at.is_none())
            .map(|notice| notice.no)
            .max(),
        links: visit.page_links(listed.next.as_deref(), listed.items.len()),
        notices: listed
            .items
            .iter()
            .map(|notice| NoticeView::new(&t, notice, now))
            .collect(),
        t,
    })
}

async fn read_all(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let up_to = form
        .text("up_to")
        .parse::<i64>()
        .map_err(|_| Problem::invalid_field("up_to", "platform.field-invalid"))?;
    visit
        .app()
        .db
        .write(visit.scope.clone(), move |tx, scope| {
            Box::pin(mark_all_read(tx, scope, up_to))
        })
        .await?;
    Ok(visit.redirect_saying("/notices", "notices-flash-read"))
}

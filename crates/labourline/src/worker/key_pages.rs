//! The desk's pages of the ways in: of one worker, of a group's list, and the sheet of slips that is shown once.

use super::giving::{Slip, give, make_slips};
use super::keys::{CaseKeys, ClaimantKey, KeyState, key_state, lift_lock, list_keys};
use super::pin::spaced;
use super::slips::NewSlips;
use crate::Labourline;
use crate::cases::case::Case;
use crate::worker::own_case::chapter_of;
use askama::Template;
use axum::http::header;
use axum::response::Response;
use kernel::{Cursor, PageRequest, Phone, Problem, Reference};
use platform::web::{Form, PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;

/// Workers of a group on one page.
const ROWS: u32 = 50;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/worker-key", show)
        .post("/cases/{reference}/worker-key", post_key)
        .post("/cases/{reference}/worker-key/unlock", post_unlock)
        .post("/cases/{reference}/worker-key/slips", post_slips)
}

/// The way in of one worker: of a single one's case, or one chosen from a group.
#[derive(Template)]
#[template(path = "labourline/worker/key.html")]
struct KeyPage {
    shell: Shell,
    t: Say,
    reference: Reference,
    /// Number and name, where there are others.
    of_group: bool,
    one: ClaimantKey,
    /// Shown once, on the page that answers the giving.
    pin: Option<String>,
}

/// The ways in of a group.
#[derive(Template)]
#[template(path = "labourline/worker/keys.html")]
struct KeysPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    workers: i64,
    keys: CaseKeys,
    links: PageLinks,
}

/// Slips to be printed and cut, in the language of the case.
#[derive(Template)]
#[template(path = "labourline/worker/slips.html")]
struct SlipsPage {
    shell: Shell,
    t: Say,
    /// The words on a slip.
    s: Say,
    reference: Reference,
    slips: Vec<Slip>,
    /// Where the worker's page is.
    place: String,
    chapter: String,
    phone: Option<Phone>,
}

fn given(t: &Say, state: &KeyState) -> String {
    match state.given_at {
        Some(at) => t.with("worker-key-given", &[("at", t.moment(at).into())]),
        None => t.say("worker-key-none").to_owned(),
    }
}

impl KeyPage {
    fn given(&self) -> String {
        given(&self.t, &self.one.state)
    }
    fn shown(&self, pin: &str) -> String {
        spaced(pin)
    }
}

impl KeysPage {
    fn given(&self, state: &KeyState) -> String {
        given(&self.t, state)
    }
    fn without(&self) -> i64 {
        self.workers - self.keys.given
    }
}

impl SlipsPage {
    fn shown(&self, pin: &str) -> String {
        spaced(pin)
    }
}

/// Which worker, or which page of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Which {
    claimant: Option<i64>,
    after: Option<String>,
}

fn tries_max(visit: &SignedIn) -> u32 {
    visit.app().part::<Labourline>().config.pin_tries_max
}

async fn one_page(
    visit: &SignedIn,
    reference: Reference,
    claimant: i64,
    pin: Option<String>,
) -> Result<Response, Refusal> {
    let tries_max = tries_max(visit);
    let (case, one) = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(key_state(tx, scope, reference, claimant, tries_max))
        })
        .await?;
    page(&KeyPage {
        shell: visit.shell("worker-key-title"),
        t: visit.say(),
        reference,
        of_group: case.claimant_count > 1,
        one,
        pin,
    })
}

async fn keys_page(
    visit: &SignedIn,
    reference: Reference,
    which: &Which,
    form: Form,
) -> Result<KeysPage, Problem> {
    let tries_max = tries_max(visit);
    let request = PageRequest {
        after: which.after.as_deref().and_then(Cursor::parse),
        rows_max: ROWS,
    };
    let keys = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(list_keys(tx, scope, reference, request, tries_max))
        })
        .await?;
    let t = visit.say();
    Ok(KeysPage {
        shell: visit.shell("worker-key-title").with_errors(&form, &t),
        links: visit.page_links(keys.page.next.as_deref(), keys.page.items.len()),
        workers: keys.case.claimant_count,
        reference,
        keys,
        form,
        t,
    })
}

async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    QueryOf(which): QueryOf<Which>,
) -> Result<Response, Refusal> {
    if let Some(claimant) = which.claimant {
        return one_page(&visit, reference, claimant, None).await;
    }
    let list = keys_page(&visit, reference, &which, Form::empty()).await?;
    if list.workers <= 1 {
        return one_page(&visit, reference, 1, None).await;
    }
    page(&list)
}

/// The worker the form is about; of a case of one worker it names nobody.
fn claimant_in(form: &Form) -> Result<i64, Problem> {
    match form.text("claimant") {
        "" => Ok(1),
        number => number.parse().map_err(|_| Problem::not_found()),
    }
}

async fn post_key(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let claimant = claimant_in(&form)?;
    let pin = give(visit.app(), &visit.scope, reference, claimant).await?;
    // No redirect: the PIN is on this page and nowhere else.
    one_page(&visit, reference, claimant, Some(pin)).await
}

async fn post_unlock(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let all = form.is("who", "all");
    let claimant = match all {
        true => None,
        false => Some(claimant_in(&form)?),
    };
    visit
        .run(Ok(()), move |tx, scope, ()| {
            Box::pin(lift_lock(tx, scope, reference, claimant))
        })
        .await?;
    let to = format!("/cases/{reference}/worker-key");
    Ok(visit.redirect_saying(&to, "worker-flash-lifted"))
}

async fn post_slips(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let input = NewSlips {
        renew: form.is("who", "all"),
    };
    let made = make_slips(visit.app(), &visit.scope, reference, input).await;
    let refused = match made {
        // No redirect: the PINs are on this page and nowhere else.
        Ok((case, slips)) => return slips_page(&visit, &case, slips).await,
        Err(problem) => problem,
    };
    let never = |none: std::convert::Infallible| match none {};
    let list = Which::default();
    let again = |form| keys_page(&visit, reference, &list, form);
    form.answered(Err(refused), never, again).await
}

async fn slips_page(visit: &SignedIn, case: &Case, slips: Vec<Slip>) -> Result<Response, Refusal> {
    let app = visit.app();
    let language = match app.words.has(case.language) {
        true => case.language,
        false => visit.scope.language(),
    };
    let scope = visit.scope.clone().in_language(language);
    let id = case.chapter_id;
    let (chapter, phone) = app
        .db
        .read(scope, move |tx, scope| {
            Box::pin(async move { chapter_of(tx, scope, id).await })
        })
        .await?;
    let host = visit
        .arrival()
        .headers()
        .get(header::HOST)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    page(&SlipsPage {
        shell: visit.shell("worker-slips-title"),
        t: visit.say(),
        s: app.words.say(language),
        reference: case.reference,
        slips,
        place: format!("{host}/my-case"),
        chapter,
        phone,
    })
}

//! The worker's own page of their rights: what they said yes to and taking it back, who opened their file, what they ask, and everything
//! that is kept.

use super::file::person_file;
use super::openers::{Opened, who_opened};
use super::pages::{Part, RequestView, parts, view};
use super::{NewRequest, RequestKind, WORDS_CHARS_MAX, ask_right, store, take_back};
use crate::Labourline;
use crate::cases::store::claimants;
use crate::worker::pages::admitted;
use askama::Template;
use axum::response::Response;
use kernel::Problem;
use people::consents::{Purpose, StandingConsent};
use platform::Scope;
use platform::web::{Choice, Form, Refusal, Routes, Shell, Visit, page};
use platform::words::Say;

/// The worker's pages of rights.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-case/rights", show)
        .post("/my-case/rights", ask)
        .post("/my-case/consents", back)
        .get("/my-case/file", file)
}

struct GivenView {
    code: &'static str,
    label: String,
    notice: String,
    said: String,
    stops: String,
}

struct OpenedView {
    day: String,
    who: String,
    what: String,
}

#[derive(Template)]
#[template(path = "labourline/rights/own.html")]
struct OwnRightsPage {
    shell: Shell,
    t: Say,
    form: Form,
    given: Vec<GivenView>,
    opened: Vec<OpenedView>,
    kinds: Vec<Choice>,
    requests: Vec<RequestView>,
}

fn given(t: &Say, one: &StandingConsent) -> GivenView {
    let word = one.purpose.word().replace('_', "-");
    GivenView {
        code: one.purpose.code(),
        label: t.say(&one.purpose.key()).to_owned(),
        notice: t.say(&one.purpose.notice_key()).to_owned(),
        said: format!(
            "{}, {} ({} {})",
            t.say(&one.answer.key()),
            t.day(one.at.day()),
            t.say("rights-file-notice"),
            one.notice_version
        ),
        stops: t.say(&format!("rights-stops-{word}")).to_owned(),
    }
}

fn opened(t: &Say, one: &Opened) -> OpenedView {
    let role = if one.role.is_empty() {
        t.say("rights-opened-by-former").to_owned()
    } else {
        t.word("accounts-role-", one.role)
    };
    OpenedView {
        day: t.day(one.day),
        who: if one.chapter.is_empty() {
            role
        } else {
            format!("{role}, {}", one.chapter)
        },
        what: t.word("rights-opened-", one.what),
    }
}

async fn own_page(visit: &Visit, scope: Scope, form: Form) -> Result<OwnRightsPage, Problem> {
    let own = scope.own_matter().ok_or_else(Problem::not_found)?;
    let (standing, seen, found) = visit
        .app()
        .db
        .read(scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let me = claimants::numbered(tx, own.case, own.claimant)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let mut standing = people::consents::standing(tx, scope, own.case).await?;
                standing.retain(|one| one.person_id == me.person_id && one.is_given());
                let seen = who_opened(tx, scope).await?;
                let found = store::of_claimant(tx, own.case, own.claimant, super::ROWS_MAX).await?;
                Ok::<_, Problem>((standing, seen, found))
            })
        })
        .await?;
    let t = visit.say();
    let now = scope.now();
    Ok(OwnRightsPage {
        shell: visit.shell("rights-own-title").with_errors(&form, &t),
        given: standing.iter().map(|one| given(&t, one)).collect(),
        opened: seen.iter().map(|one| opened(&t, one)).collect(),
        kinds: [RequestKind::Correction, RequestKind::Erasure]
            .iter()
            .map(|kind| Choice::new(kind.word(), t.say(&kind.key())))
            .collect(),
        requests: found.into_iter().map(|one| view(&t, now, one)).collect(),
        form,
        t,
    })
}

async fn show(visit: Visit) -> Result<Response, Refusal> {
    match admitted(&visit).await? {
        None => Ok(visit.redirect("/my-case")),
        Some(scope) => page(&own_page(&visit, scope, Form::empty()).await?),
    }
}

async fn answered(
    visit: &Visit,
    scope: Scope,
    form: Form,
    sent: Result<(), Problem>,
    flash: &str,
) -> Result<Response, Refusal> {
    let done = |()| visit.redirect_saying("/my-case/rights", flash);
    let again = |form| own_page(visit, scope, form);
    form.answered(sent, done, again).await
}

async fn back(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let Some(scope) = admitted(&visit).await? else {
        return Ok(visit.redirect("/my-case"));
    };
    let sent = match Purpose::parse_code(form.text("purpose")) {
        None => Err(Problem::not_found()),
        Some(purpose) => {
            let scope = scope.clone().in_language(visit.say().language());
            visit
                .app()
                .db
                .write(scope, move |tx, scope| {
                    Box::pin(take_back(tx, scope, purpose))
                })
                .await
        }
    };
    answered(&visit, scope, form, sent, "rights-flash-taken-back").await
}

async fn ask(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let Some(scope) = admitted(&visit).await? else {
        return Ok(visit.redirect("/my-case"));
    };
    let sent = asked(&visit, &scope, &form).await;
    answered(&visit, scope, form, sent, "rights-flash-asked").await
}

async fn asked(visit: &Visit, scope: &Scope, form: &Form) -> Result<(), Problem> {
    let own = scope.own_matter().ok_or_else(Problem::not_found)?;
    let days = visit.app().part::<Labourline>().config.rights_answer_days;
    let mut read = form.reader();
    let kind = read.needed_choice("kind", RequestKind::parse);
    let words = read.text("words", WORDS_CHARS_MAX).to_owned();
    read.finish()?;
    let input = NewRequest {
        claimant: own.claimant,
        kind: kind.unwrap_or(RequestKind::Access),
        words,
    };
    visit
        .app()
        .db
        .write((scope.clone(), input), move |tx, (scope, input)| {
            Box::pin(async move {
                ask_right(tx, scope, own.case, days, input).await?;
                Ok::<_, Problem>(())
            })
        })
        .await
}

#[derive(Template)]
#[template(path = "labourline/rights/own_file.html")]
struct OwnFilePage {
    shell: Shell,
    t: Say,
    made: String,
    parts: Vec<Part>,
}

async fn file(visit: Visit) -> Result<Response, Refusal> {
    let Some(scope) = admitted(&visit).await? else {
        return Ok(visit.redirect("/my-case"));
    };
    let own = scope.own_matter().ok_or_else(Problem::not_found)?;
    let (_, found) = visit
        .app()
        .db
        .read((scope.clone(), visit.say()), move |tx, (scope, t)| {
            Box::pin(person_file(tx, scope, t, own.case, own.claimant))
        })
        .await?;
    let t = visit.say();
    page(&OwnFilePage {
        shell: visit.shell("rights-file-title"),
        made: t.moment(scope.now()),
        parts: parts(&t, found),
        t,
    })
}

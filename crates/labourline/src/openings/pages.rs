//! `/openings/new`: the form that opens a closely kept file in an emergency; and the review.

use super::{
    Attempt, NewOpening, NewReview, RATE, Reason, Verdict, WHY_CHARS_MAX, may_open,
    open_in_emergency, review_opening,
};
use crate::Labourline;
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::web::{Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use uuid::Uuid;

/// Routes of openings.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/openings/new", show)
        .post("/openings", open)
        .post("/openings/{opening}/review", review)
}

#[derive(Template)]
#[template(path = "labourline/openings/new.html")]
struct NewOpeningPage {
    shell: Shell,
    t: Say,
    form: Form,
    lead: String,
    reasons: Vec<Choice>,
}

fn new_page(visit: &SignedIn, form: Form) -> Result<NewOpeningPage, Problem> {
    if !may_open(&visit.scope) {
        return Err(Problem::not_found());
    }
    let t = visit.say();
    let hours = i64::from(visit.app().part::<Labourline>().config.opening_hours);
    Ok(NewOpeningPage {
        shell: visit.shell("openings-new-title").with_errors(&form, &t),
        lead: t.with("openings-new-lead", &[("hours", hours.into())]),
        reasons: Reason::ALL
            .iter()
            .map(|reason| Choice::new(reason.word(), t.say(&reason.key())))
            .collect(),
        form,
        t,
    })
}

async fn show(
    visit: SignedIn,
    QueryOf(asked): QueryOf<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    page(&new_page(&visit, Form::filled(asked))?)
}

fn read(form: &Form) -> Result<NewOpening, Problem> {
    let mut read = form.reader();
    let case = read.needed_choice("case", Reference::parse);
    let reason = read.needed_choice("reason", Reason::parse);
    let why = read.needed("why", WHY_CHARS_MAX).to_owned();
    read.finish_as(|| {
        Some(NewOpening {
            case: case?,
            reason: reason?,
            why,
        })
    })
}

/// What an attempt comes to for whoever asked.
pub(super) fn answer(attempt: Attempt) -> Result<super::Opened, Problem> {
    match attempt {
        Attempt::Opened(opened) => Ok(opened),
        Attempt::NotThere => Err(Problem::invalid_field(
            "case",
            "labourline.opening.no-such-case",
        )),
    }
}

async fn open(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let lasts = visit.app().part::<Labourline>().config.opening_hours;
    let input = read(&form);
    let reference = input.as_ref().ok().map(|input| input.case);
    if input.is_ok() {
        let who = visit.scope.actor().word();
        visit.app().limits.take(&RATE, &who, visit.scope.now())?;
    }
    let sent = visit
        .run_once(
            &form,
            "labourline.opening",
            input,
            move |tx, scope, input| Box::pin(open_in_emergency(tx, scope, lasts, input)),
        )
        .await
        .and_then(answer);
    let done = |_| {
        let path = reference.map_or_else(|| "/cases".to_owned(), |case| format!("/cases/{case}"));
        visit.redirect_saying(&path, "openings-flash-opened")
    };
    let page = |form| {
        let page = new_page(&visit, form);
        async move { page }
    };
    form.answered(sent, done, page).await
}

async fn review(
    visit: SignedIn,
    PathOf(opening): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let verdict = read.needed_choice("verdict", Verdict::parse);
    let note = read.text("note", WHY_CHARS_MAX).to_owned();
    let input = read.finish_as(|| {
        Some(NewReview {
            verdict: verdict?,
            note,
        })
    });
    let sent = visit
        .run_once(
            &form,
            "labourline.opening.review",
            input.map(|input| (opening, input)),
            move |tx, scope, (_, input)| Box::pin(review_opening(tx, scope, opening, input)),
        )
        .await;
    let done = |()| visit.redirect_saying("/safeguarding", "openings-flash-reviewed");
    let page =
        |form| crate::safeguarding::pages::safeguarding_page(&visit, form, opening.to_string());
    form.answered(sent, done, page).await
}

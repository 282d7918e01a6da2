//! The page of mediation: whether the employer's side may be rung, tries, sessions, offers, and the forms to write them down.

use super::attempts::{NewAttempt, record_attempt};
use super::offers::{NewAnswer, NewOffer, answer_offer, record_offer};
use super::sessions::{NewSession, record_session};
use super::store::{self, Attempt, Offer, Session};
use super::{
    LIST_ROWS, NOTE_CHARS_MAX, OfferAnswer, OfferSide, PRESENT_CHARS_MAX, Party, SessionMode,
    SessionResult, ring,
};
use crate::cases::parties::AttemptResult;
use crate::cases::view::read_of_case;
use crate::money::strip::{MoneyStrip, choices, in_form};
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/mediation", show)
        .post("/cases/{reference}/attempts", attempt)
        .post("/cases/{reference}/sessions", session)
        .post("/cases/{reference}/offers", offer)
        .post("/cases/{reference}/offers/{id}/answer", answer)
}

#[derive(Template)]
#[template(path = "labourline/mediation/mediation.html")]
struct MediationPage {
    shell: Shell,
    t: Say,
    form: Form,
    /// Which of the forms stands open: the one that was sent back.
    open: &'static str,
    money: MoneyStrip,
    /// What is missing before the employer's side may be rung; empty when it may.
    missing: Vec<String>,
    attempts: Vec<Attempt>,
    sessions: Vec<Session>,
    offers: Vec<Offer>,
    parties: Vec<Choice>,
    attempt_results: Vec<Choice>,
    modes: Vec<Choice>,
    session_results: Vec<Choice>,
    sides: Vec<Choice>,
    answers: Vec<Choice>,
}

async fn mediation_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
) -> Result<MediationPage, Problem> {
    let (case, (attempts, sessions, offers, missing)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| {
            Box::pin(async move {
                Ok((
                    store::attempts(tx, case.id, None, LIST_ROWS).await?,
                    store::sessions(tx, case.id, None, LIST_ROWS).await?,
                    store::offers(tx, case.id, None, LIST_ROWS).await?,
                    ring::require_may_ring(tx, scope, case).await.err(),
                ))
            })
        },
    )
    .await?;
    let t = visit.say();
    Ok(MediationPage {
        shell: visit.shell("mediation-title").with_errors(&form, &t),
        money: MoneyStrip::of(&case, visit, "mediation"),
        missing: missing
            .iter()
            .flat_map(|problem| &problem.fields)
            .map(|field| t.field_problem(field))
            .collect(),
        attempts,
        sessions,
        offers,
        parties: choices(&t, Party::ALL, Party::word, Party::key),
        attempt_results: choices(
            &t,
            AttemptResult::ALL,
            AttemptResult::word,
            AttemptResult::key,
        ),
        modes: choices(&t, SessionMode::ALL, SessionMode::word, SessionMode::key),
        session_results: choices(
            &t,
            SessionResult::ALL,
            SessionResult::word,
            SessionResult::key,
        ),
        sides: choices(&t, OfferSide::ALL, OfferSide::word, OfferSide::key),
        answers: choices(
            &t,
            &OfferAnswer::ALL[1..3],
            OfferAnswer::word,
            OfferAnswer::key,
        ),
        open,
        form,
        t,
    })
}

async fn show(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&mediation_page(&visit, reference, Form::empty(), "").await?)
}

/// Back to the page: with a word that it is done, or with the form to be put right.
async fn answered<T>(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
    flash: &str,
    sent: Result<T, Problem>,
) -> Result<Response, Refusal> {
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}/mediation"), flash);
    let page = |form| mediation_page(visit, reference, form, open);
    form.answered(sent, done, page).await
}

fn read_attempt(form: &Form) -> Result<NewAttempt, Problem> {
    let mut reader = form.part("attempt.");
    let party = reader.needed_choice("party", Party::parse);
    let result = reader.needed_choice("result", AttemptResult::parse);
    let at = reader.moment("at");
    let note = reader.text("note", NOTE_CHARS_MAX).to_owned();
    reader.finish_as(|| {
        Some(NewAttempt {
            party: party?,
            employer_id: None,
            at,
            result: result?,
            note,
        })
    })
}

async fn attempt(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.attempt",
            read_attempt(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(record_attempt(tx, scope, reference, input)),
        )
        .await
        .map_err(|problem| in_form(problem, "attempt."));
    answered(
        &visit,
        reference,
        form,
        "attempt",
        "mediation-flash-attempt",
        sent,
    )
    .await
}

fn read_session(form: &Form) -> Result<NewSession, Problem> {
    let mut reader = form.part("session.");
    let mode = reader.needed_choice("mode", SessionMode::parse);
    let result = reader.needed_choice("result", SessionResult::parse);
    let at = reader.moment("at");
    let present = reader.needed("present", PRESENT_CHARS_MAX).to_owned();
    let notes = reader.text("notes", NOTE_CHARS_MAX).to_owned();
    reader.finish_as(|| {
        Some(NewSession {
            at,
            mode: mode?,
            present,
            notes,
            result: result?,
        })
    })
}

async fn session(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.session",
            read_session(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(record_session(tx, scope, reference, input)),
        )
        .await
        .map_err(|problem| in_form(problem, "session."));
    answered(
        &visit,
        reference,
        form,
        "session",
        "mediation-flash-session",
        sent,
    )
    .await
}

fn read_offer(form: &Form) -> Result<NewOffer, Problem> {
    let mut reader = form.part("offer.");
    let side = reader.needed_choice("side", OfferSide::parse);
    reader.needed("amount_paise", 30);
    let amount = reader.sum("amount_paise");
    let at = reader.moment("at");
    let terms = reader.text("terms", NOTE_CHARS_MAX).to_owned();
    reader.finish_as(|| {
        Some(NewOffer {
            side: side?,
            amount_paise: amount?,
            at,
            terms,
        })
    })
}

async fn offer(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.offer",
            read_offer(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(record_offer(tx, scope, reference, input)),
        )
        .await
        .map_err(|problem| in_form(problem, "offer."));
    answered(
        &visit,
        reference,
        form,
        "offer",
        "mediation-flash-offer",
        sent,
    )
    .await
}

fn read_answer(form: &Form) -> Result<NewAnswer, Problem> {
    let mut reader = form.reader();
    let answer = reader.needed_choice("answer", OfferAnswer::parse);
    reader.finish_as(|| Some(NewAnswer { answer: answer? }))
}

async fn answer(
    visit: SignedIn,
    PathOf((reference, id)): PathOf<(Reference, Uuid)>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.offer.answer",
            read_answer(&form).map(|input| (reference, (id, input))),
            move |tx, scope, (_, (_, input))| {
                Box::pin(answer_offer(tx, scope, reference, id, input))
            },
        )
        .await;
    answered(
        &visit,
        reference,
        form,
        "answer",
        "mediation-flash-answer",
        sent,
    )
    .await
}

//! The page of mediation: whether the employer's side may be rung, tries, sessions, offers, and the forms to write them down.

use super::attempts::{NewAttempt, record_attempt};
use super::offers::{NewAnswer, NewOffer, answer_offer, record_offer};
use super::sessions::{NewSession, record_session};
use super::store::{self, Attempt, Offer, Session};
use super::{
    LIST_ROWS, NOTE_CHARS_MAX, OfferAnswer, OfferSide, PRESENT_CHARS_MAX, Party, SessionMode,
    SessionResult, ring,
};
use crate::cases::api::reference_of;
use crate::cases::parties::AttemptResult;
use crate::cases::view::read_of_case;
use crate::money::strip::{MoneyStrip, choices, in_form, send, to_be_put_right};
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page, page_again};
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

async fn show(visit: SignedIn, PathOf(reference): PathOf<String>) -> Result<Response, Refusal> {
    page(&mediation_page(&visit, reference_of(&reference)?, Form::empty(), "").await?)
}

/// Back to the page: with a word that it is done, or with the form to be put right.
async fn done<T>(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
    flash: &str,
    result: Result<T, Problem>,
) -> Result<Response, Refusal> {
    match result {
        Ok(_) => Ok(visit.redirect_saying(&format!("/cases/{reference}/mediation"), flash)),
        Err(problem) if to_be_put_right(&problem) => {
            let form = form.refused(&problem);
            page_again(
                &problem,
                &mediation_page(visit, reference, form, open).await?,
            )
        }
        Err(problem) => Err(Refusal(problem)),
    }
}

async fn attempt(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let mut reader = form.reader();
    let party = reader.needed_choice("attempt.party", Party::parse);
    let result = reader.needed_choice("attempt.result", AttemptResult::parse);
    let at = reader.moment("attempt.at");
    let note = reader.text("attempt.note", NOTE_CHARS_MAX).to_owned();
    let read = reader.finish().map(|()| party.zip(result));
    let sent = match read {
        Ok(Some((party, result))) => {
            let input = NewAttempt {
                party,
                employer_id: None,
                at,
                result,
                note,
            };
            send(
                &visit,
                &form,
                "labourline.attempt",
                reference,
                input,
                |tx, scope, reference, input| Box::pin(record_attempt(tx, scope, reference, input)),
            )
            .await
            .map_err(|problem| in_form(problem, "attempt."))
        }
        Ok(None) => Err(Problem::invalid(Vec::new())),
        Err(problem) => Err(problem),
    };
    done(
        &visit,
        reference,
        form,
        "attempt",
        "mediation-flash-attempt",
        sent,
    )
    .await
}

async fn session(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let mut reader = form.reader();
    let mode = reader.needed_choice("session.mode", SessionMode::parse);
    let result = reader.needed_choice("session.result", SessionResult::parse);
    let at = reader.moment("session.at");
    let present = reader
        .needed("session.present", PRESENT_CHARS_MAX)
        .to_owned();
    let notes = reader.text("session.notes", NOTE_CHARS_MAX).to_owned();
    let read = reader.finish().map(|()| mode.zip(result));
    let sent = match read {
        Ok(Some((mode, result))) => {
            let input = NewSession {
                at,
                mode,
                present,
                notes,
                result,
            };
            send(
                &visit,
                &form,
                "labourline.session",
                reference,
                input,
                |tx, scope, reference, input| Box::pin(record_session(tx, scope, reference, input)),
            )
            .await
            .map_err(|problem| in_form(problem, "session."))
        }
        Ok(None) => Err(Problem::invalid(Vec::new())),
        Err(problem) => Err(problem),
    };
    done(
        &visit,
        reference,
        form,
        "session",
        "mediation-flash-session",
        sent,
    )
    .await
}

async fn offer(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let mut reader = form.reader();
    let side = reader.needed_choice("offer.side", OfferSide::parse);
    reader.needed("offer.amount_paise", 30);
    let amount = reader.sum("offer.amount_paise");
    let at = reader.moment("offer.at");
    let terms = reader.text("offer.terms", NOTE_CHARS_MAX).to_owned();
    let read = reader.finish().map(|()| side.zip(amount));
    let sent = match read {
        Ok(Some((side, amount_paise))) => {
            let input = NewOffer {
                side,
                amount_paise,
                at,
                terms,
            };
            send(
                &visit,
                &form,
                "labourline.offer",
                reference,
                input,
                |tx, scope, reference, input| Box::pin(record_offer(tx, scope, reference, input)),
            )
            .await
            .map_err(|problem| in_form(problem, "offer."))
        }
        Ok(None) => Err(Problem::invalid(Vec::new())),
        Err(problem) => Err(problem),
    };
    done(
        &visit,
        reference,
        form,
        "offer",
        "mediation-flash-offer",
        sent,
    )
    .await
}

async fn answer(
    visit: SignedIn,
    PathOf((reference, id)): PathOf<(String, Uuid)>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let mut reader = form.reader();
    let answer = reader.needed_choice("answer", OfferAnswer::parse);
    let read = reader.finish();
    let sent = match (read, answer) {
        (Ok(()), Some(answer)) => {
            let input = NewAnswer { answer };
            send(
                &visit,
                &form,
                "labourline.offer.answer",
                reference,
                (id, input),
                |tx, scope, reference, (id, input)| {
                    Box::pin(answer_offer(tx, scope, reference, *id, input))
                },
            )
            .await
        }
        (Err(problem), _) => Err(problem),
        (Ok(()), None) => Err(Problem::invalid(Vec::new())),
    };
    done(
        &visit,
        reference,
        form,
        "answer",
        "mediation-flash-answer",
        sent,
    )
    .await
}

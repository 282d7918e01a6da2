//! The page of how closely a case is kept, and the decisions on proposals.

use super::{
    Decision, NewDecision, NewLowering, Raise, WHY_CHARS_MAX, decide_lowering, propose_lowering,
    raise_sensitivity, store,
};
use crate::Labourline;
use crate::cases::access;
use crate::cases::view::read_of_case;
use crate::cases::words::Sensitivity;
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use uuid::Uuid;

/// Routes of the page.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/sensitivity", show)
        .post("/cases/{reference}/sensitivity", raise)
        .post("/cases/{reference}/lowerings", propose)
        .post("/lowerings/{lowering}/decision", decide)
}

struct WaitingView {
    to: String,
    why: String,
    by: String,
    lapses: String,
}

#[derive(Template)]
#[template(path = "labourline/cases/sensitivity.html")]
struct SensitivityPage {
    shell: Shell,
    t: Say,
    form: Form,
    open: &'static str,
    reference: Reference,
    title: String,
    now: String,
    levels: Vec<(String, String)>,
    closer: Vec<Choice>,
    less: Vec<Choice>,
    waiting: Option<WaitingView>,
    by_opening: bool,
}

async fn sensitivity_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
) -> Result<SensitivityPage, Problem> {
    let (case, (waiting, by, by_opening)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| {
            Box::pin(async move {
                let waiting = store::waiting_on(tx, case.id, scope.now()).await?;
                let ids: Vec<_> = waiting.iter().map(|one| one.proposed_by).collect();
                let by = people::accounts::account_names(tx, scope, &ids).await?;
                let only = access::only_by_opening(tx, scope, case).await?;
                Ok((waiting, by, only.is_some()))
            })
        },
    )
    .await?;
    let t = visit.say();
    let name = |level: Sensitivity| t.word("cases-sensitivity-", level.word());
    let choices = |of: fn(&Sensitivity, &Sensitivity) -> bool| -> Vec<Choice> {
        Sensitivity::ALL
            .iter()
            .filter(|level| of(level, &case.sensitivity))
            .map(|level| Choice::new(level.word(), name(*level)))
            .collect()
    };
    Ok(SensitivityPage {
        shell: visit.shell("lowerings-title").with_errors(&form, &t),
        open,
        reference,
        title: case.title_beside_reference(),
        now: name(case.sensitivity),
        levels: Sensitivity::ALL
            .iter()
            .map(|level| (name(*level), t.word("policy-level-", level.word())))
            .collect(),
        closer: choices(|level, now| level > now),
        less: choices(|level, now| level < now),
        waiting: waiting.map(|one| WaitingView {
            to: name(one.to),
            why: one.why,
            by: by.get(&one.proposed_by).cloned().unwrap_or_default(),
            lapses: t.moment(one.lapses_at),
        }),
        by_opening,
        form,
        t,
    })
}

async fn show(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&sensitivity_page(&visit, reference, Form::empty(), "").await?)
}

async fn raise(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let to = read.needed_choice("to", Sensitivity::parse);
    let input = read.finish_as(|| Some(Raise { to: to? }));
    let sent = visit
        .run_once(
            &form,
            "labourline.sensitivity",
            input.map(|input| (reference, input)),
            move |tx, scope, (_, input)| {
                Box::pin(raise_sensitivity(tx, scope, reference, None, input))
            },
        )
        .await;
    let done = |_| {
        visit.redirect_saying(
            &format!("/cases/{reference}/sensitivity"),
            "lowerings-flash-raised",
        )
    };
    let page = |form| sensitivity_page(&visit, reference, form, "raise");
    form.answered(sent, done, page).await
}

async fn propose(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let lasts = visit.app().part::<Labourline>().config.lowering_days;
    let mut read = form.reader();
    let to = read.needed_choice("to", Sensitivity::parse);
    let why = read.needed("why", WHY_CHARS_MAX).to_owned();
    let input = read.finish_as(|| Some(NewLowering { to: to?, why }));
    let sent = visit
        .run_once(
            &form,
            "labourline.lowering",
            input.map(|input| (reference, input)),
            move |tx, scope, (_, input)| {
                Box::pin(propose_lowering(tx, scope, reference, lasts, input))
            },
        )
        .await;
    let done = |_| {
        visit.redirect_saying(
            &format!("/cases/{reference}/sensitivity"),
            "lowerings-flash-proposed",
        )
    };
    let page = |form| sensitivity_page(&visit, reference, form, "lower");
    form.answered(sent, done, page).await
}

async fn decide(
    visit: SignedIn,
    PathOf(lowering): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let decision = read.needed_choice("decision", Decision::parse);
    let note = read.text("note", WHY_CHARS_MAX).to_owned();
    let input = read.finish_as(|| {
        Some(NewDecision {
            agreed: decision? == Decision::Agreed,
            note,
        })
    });
    let sent = visit
        .run_once(
            &form,
            "labourline.lowering.decision",
            input.map(|input| (lowering, input)),
            move |tx, scope, (_, input)| Box::pin(decide_lowering(tx, scope, lowering, input)),
        )
        .await;
    let done = |_| visit.redirect_saying("/safeguarding", "lowerings-flash-decided");
    let page =
        |form| crate::safeguarding::pages::safeguarding_page(&visit, form, lowering.to_string());
    form.answered(sent, done, page).await
}

//! `/holds`: which cases are on hold, and the two persons each takes.

use super::{
    Hold, LiftAnswer, NewHold, NewLift, WHY_CHARS_MAX, answer_lift, ask_hold, ask_lift,
    confirm_hold, list_holds,
};
use crate::cases::policy::rules::DESK;
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, FieldProblem, Problem, Reference, Role};
use platform::web::{Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Routes of the page.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/holds", show)
        .post("/holds", ask)
        .post("/holds/{hold}/confirmation", confirm)
        .post("/holds/{hold}/lifting", lift)
        .post("/holds/{hold}/lifting/answer", answer)
}

struct HoldView {
    id: String,
    spaced: String,
    why: String,
    by: String,
    at: String,
    second: Option<String>,
    lift_why: String,
    lift_by: Option<String>,
    decides: bool,
    own: bool,
    own_lift: bool,
}

#[derive(Template)]
#[template(path = "labourline/retention/holds.html")]
struct HoldsPage {
    shell: Shell,
    t: Say,
    form: Form,
    again: String,
    holds: Vec<HoldView>,
}

fn view(
    t: &Say,
    names: &BTreeMap<AccountId, String>,
    me: Option<AccountId>,
    (hold, decides): (Hold, bool),
) -> HoldView {
    let name = |account: AccountId| names.get(&account).cloned().unwrap_or_default();
    HoldView {
        id: hold.id.to_string(),
        spaced: hold.reference.spaced(),
        why: hold.why,
        by: name(hold.asked_by),
        at: t.moment(hold.asked_at),
        second: hold.confirmed_by.map(name),
        lift_why: hold.lift_why,
        lift_by: hold.lift_asked_by.map(name),
        decides,
        own: Some(hold.asked_by) == me,
        own_lift: hold.lift_asked_by.is_some() && hold.lift_asked_by == me,
    }
}

async fn holds_page(visit: &SignedIn, form: Form, again: String) -> Result<HoldsPage, Problem> {
    let mut roles = DESK.to_vec();
    roles.push(Role::SafeguardingOfficer);
    if visit.scope.chapters_as(&roles).is_empty() {
        return Err(Problem::not_found());
    }
    let (holds, names) = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(async move {
                let holds = list_holds(tx, scope).await?;
                let ids: Vec<AccountId> = holds
                    .iter()
                    .flat_map(|(hold, _)| {
                        [Some(hold.asked_by), hold.confirmed_by, hold.lift_asked_by]
                    })
                    .flatten()
                    .collect();
                let names = people::accounts::account_names(tx, scope, &ids).await?;
                Ok::<_, Problem>((holds, names))
            })
        })
        .await?;
    let t = visit.say();
    let me = visit.scope.account();
    Ok(HoldsPage {
        shell: visit.shell("holds-title").with_errors(&form, &t),
        again,
        holds: holds
            .into_iter()
            .map(|one| view(&t, &names, me, one))
            .collect(),
        form,
        t,
    })
}

async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    page(&holds_page(&visit, Form::empty(), String::new()).await?)
}

fn read_hold(form: &Form) -> Result<NewHold, Problem> {
    let mut read = form.reader();
    let reference = Reference::parse(read.needed("case", 40));
    let why = read.needed("why", WHY_CHARS_MAX).to_owned();
    if reference.is_none() && !form.text("case").is_empty() {
        read.wrong(FieldProblem::new("case", "labourline.hold.no-such-case"));
    }
    read.finish()?;
    let case = reference.ok_or_else(Problem::internal)?;
    Ok(NewHold { case, why })
}

async fn ask(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.hold",
            read_hold(&form),
            |tx, scope, input| Box::pin(ask_hold(tx, scope, input)),
        )
        .await;
    let done = |_| visit.redirect_saying("/holds", "holds-flash-set");
    let page = |form| holds_page(&visit, form, "new".to_owned());
    form.answered(sent, done, page).await
}

async fn confirm(
    visit: SignedIn,
    PathOf(hold): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.hold.confirmation",
            Ok(hold),
            |tx, scope, hold| Box::pin(confirm_hold(tx, scope, *hold)),
        )
        .await;
    let done = |()| visit.redirect_saying("/holds", "holds-flash-confirmed");
    let page = |form| holds_page(&visit, form, hold.to_string());
    form.answered(sent, done, page).await
}

async fn lift(
    visit: SignedIn,
    PathOf(hold): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let why = read.needed("why", WHY_CHARS_MAX).to_owned();
    let input = read.finish_as(|| Some((hold, NewLift { why })));
    let sent = visit
        .run_once(
            &form,
            "labourline.hold.lifting",
            input,
            |tx, scope, (hold, input)| Box::pin(ask_lift(tx, scope, *hold, input)),
        )
        .await;
    let done = |()| visit.redirect_saying("/holds", "holds-flash-lift-asked");
    let page = |form| holds_page(&visit, form, hold.to_string());
    form.answered(sent, done, page).await
}

async fn answer(
    visit: SignedIn,
    PathOf(hold): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let lifts = form.is("then", "lift");
    let sent = visit
        .run_once(
            &form,
            "labourline.hold.lifting.answer",
            Ok((hold, LiftAnswer { lifts })),
            |tx, scope, (hold, answer)| Box::pin(answer_lift(tx, scope, *hold, *answer)),
        )
        .await;
    let flash = if lifts {
        "holds-flash-lifted"
    } else {
        "holds-flash-stays"
    };
    let done = |()| visit.redirect_saying("/holds", flash);
    let page = |form| holds_page(&visit, form, hold.to_string());
    form.answered(sent, done, page).await
}

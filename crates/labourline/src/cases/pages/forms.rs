//! The short forms of a case: a note, the next action, the owner.

use super::case::case_page;
use crate::cases::api::reference_of;
use crate::cases::assign::{Assignment, NextAction, assign_case, set_next_action};
use crate::cases::note::{NewNote, write_note};
use crate::cases::store;
use crate::cases::store::timeline::BODY_CHARS_MAX;
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, Problem, ProblemKind, Reference};
use platform::idempotency::once;
use platform::web::{Choice, Form, PathOf, Refusal, Shell, SignedIn, page, page_again};
use platform::words::Say;

/// Whether the page is shown again with what was typed.
fn is_to_be_put_right(problem: &Problem) -> bool {
    matches!(
        problem.kind,
        ProblemKind::Invalid | ProblemKind::Refused | ProblemKind::Stale
    )
}

async fn again(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    problem: Problem,
    open: &'static str,
) -> Result<Response, Refusal> {
    if !is_to_be_put_right(&problem) {
        return Err(Refusal(problem));
    }
    page_again(
        &problem,
        &case_page(visit, reference, form.refused(&problem), open).await?,
    )
}

pub(super) async fn note(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    match write(&visit, reference, &form).await {
        Ok(seq) => {
            Ok(visit.redirect_saying(&format!("/cases/{reference}#e{seq}"), "cases-flash-noted"))
        }
        Err(problem) => again(&visit, reference, form, problem, "note").await,
    }
}

async fn write(visit: &SignedIn, reference: Reference, form: &Form) -> Result<i64, Problem> {
    let mut read = form.reader();
    let body = read.needed("body", BODY_CHARS_MAX).to_owned();
    let for_worker = read.yes("for_worker");
    read.finish()?;
    let input = NewNote {
        body,
        at: None,
        corrects: None,
        for_worker,
    };
    visit
        .app()
        .db
        .write(
            (visit.scope.clone(), form.once(), input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = write_note(tx, scope, reference, input);
                    let request = (reference, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.case.note",
                        &request,
                        work,
                    )
                    .await
                })
            },
        )
        .await
}

pub(super) async fn next_action(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    match set(&visit, reference, &form).await {
        Ok(_) => Ok(visit.redirect_saying(&format!("/cases/{reference}"), "cases-flash-next-set")),
        Err(problem) => again(&visit, reference, form, problem, "next").await,
    }
}

async fn set(visit: &SignedIn, reference: Reference, form: &Form) -> Result<i64, Problem> {
    let mut read = form.reader();
    let next_action = read
        .needed("next_action", crate::cases::open::NEXT_ACTION_CHARS_MAX)
        .to_owned();
    read.needed("next_action_at", 40);
    let at = read.moment("next_action_at");
    let version = read.number("version");
    read.finish()?;
    let Some(next_action_at) = at else {
        return Err(Problem::invalid_field(
            "next_action_at",
            "platform.not-a-time",
        ));
    };
    let input = NextAction {
        next_action,
        next_action_at,
    };
    visit
        .app()
        .db
        .write((visit.scope.clone(), input), move |tx, (scope, input)| {
            Box::pin(set_next_action(tx, scope, reference, version, input))
        })
        .await
}

#[derive(Template)]
#[template(path = "labourline/cases/assignment.html")]
struct AssignmentPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    title: String,
    version: i64,
    desk: Vec<Choice>,
}

async fn assignment_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
) -> Result<AssignmentPage, Problem> {
    let (case, desk) = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let case = store::find(tx, scope, reference.into())
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let desk = people::accounts::desk_of(tx, scope, case.chapter_id).await?;
                Ok::<_, Problem>((case, desk))
            })
        })
        .await?;
    let t = visit.say();
    let mut form = form;
    if !form.has("owner_id")
        && let Some(me) = visit.scope.account().filter(|_| !case.assigned)
    {
        form.put("owner_id", me.to_string());
    }
    Ok(AssignmentPage {
        shell: visit.shell("cases-assign-title").with_errors(&form, &t),
        reference,
        title: case.shown_title(),
        version: case.version,
        desk: desk
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.name.clone()))
            .collect(),
        form,
        t,
    })
}

pub(super) async fn assignment(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
) -> Result<Response, Refusal> {
    page(&assignment_page(&visit, reference_of(&reference)?, Form::empty()).await?)
}

pub(super) async fn assign(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    match give(&visit, reference, &form).await {
        Ok(_) => Ok(visit.redirect_saying(&format!("/cases/{reference}"), "cases-flash-assigned")),
        Err(problem) if is_to_be_put_right(&problem) => page_again(
            &problem,
            &assignment_page(&visit, reference, form.refused(&problem)).await?,
        ),
        Err(problem) => Err(Refusal(problem)),
    }
}

async fn give(visit: &SignedIn, reference: Reference, form: &Form) -> Result<i64, Problem> {
    let mut read = form.reader();
    let owner = read.needed_choice("owner_id", |text| text.parse().ok().map(AccountId));
    let version = read.number("version");
    read.finish()?;
    let Some(owner_id) = owner else {
        return Err(Problem::invalid_field("owner_id", "platform.choose-one"));
    };
    visit
        .app()
        .db
        .write(
            (visit.scope.clone(), Assignment { owner_id }),
            move |tx, (scope, input)| Box::pin(assign_case(tx, scope, reference, version, input)),
        )
        .await
}

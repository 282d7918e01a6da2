//! The short forms of a case: a note, the next action, the owner.

use super::case::case_page;
use crate::cases::assign::{Assignment, NextAction, assign_case, set_next_action};
use crate::cases::note::{NewNote, write_note};
use crate::cases::store;
use crate::cases::store::timeline::BODY_CHARS_MAX;
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;

fn read_note(form: &Form) -> Result<NewNote, Problem> {
    let mut read = form.reader();
    let body = read.needed("body", BODY_CHARS_MAX).to_owned();
    let for_worker = read.yes("for_worker");
    read.finish_as(|| {
        Some(NewNote {
            body,
            at: None,
            corrects: None,
            for_worker,
        })
    })
}

pub(super) async fn note(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.case.note",
            read_note(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(write_note(tx, scope, reference, input)),
        )
        .await;
    let done =
        |seq| visit.redirect_saying(&format!("/cases/{reference}#e{seq}"), "cases-flash-noted");
    let page = |form| case_page(&visit, reference, form, "note");
    form.answered(sent, done, page).await
}

/// What was read, with the version of the case it was read on.
type Read<T> = Result<(Option<i64>, T), Problem>;

fn read_next_action(form: &Form) -> Read<NextAction> {
    let mut read = form.reader();
    let next_action = read
        .needed("next_action", crate::cases::open::NEXT_ACTION_CHARS_MAX)
        .to_owned();
    read.needed("next_action_at", 40);
    let at = read.moment("next_action_at");
    let version = read.number("version");
    read.finish_as(|| {
        let input = NextAction {
            next_action,
            next_action_at: at?,
        };
        Some((version, input))
    })
}

pub(super) async fn next_action(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(
            read_next_action(&form),
            move |tx, scope, (version, input)| {
                Box::pin(set_next_action(tx, scope, reference, *version, input))
            },
        )
        .await;
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}"), "cases-flash-next-set");
    let page = |form| case_page(&visit, reference, form, "next");
    form.answered(sent, done, page).await
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
        title: case.title_beside_reference(),
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
    PathOf(reference): PathOf<Reference>,
) -> Result<Response, Refusal> {
    page(&assignment_page(&visit, reference, Form::empty()).await?)
}

fn read_assignment(form: &Form) -> Read<Assignment> {
    let mut read = form.reader();
    let owner = read.needed_choice("owner_id", |text| text.parse().ok().map(AccountId));
    let version = read.number("version");
    read.finish_as(|| Some((version, Assignment { owner_id: owner? })))
}

pub(super) async fn assign(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(
            read_assignment(&form),
            move |tx, scope, (version, input)| {
                Box::pin(assign_case(tx, scope, reference, *version, input))
            },
        )
        .await;
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}"), "cases-flash-assigned");
    let page = |form| assignment_page(&visit, reference, form);
    form.answered(sent, done, page).await
}

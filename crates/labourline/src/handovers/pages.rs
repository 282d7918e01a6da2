//! `/handovers`: what is asked for, approved and taken; on a case, asking; and the file as a page to print, CSV or JSON.

use super::{
    HandedOver, Handover, NewHandover, NewWord, Profile, TEXT_CHARS_MAX, answer_handover,
    ask_handover, ask_register, list_handovers, store, take_handover,
};
use crate::cases::view::read_of_case;
use crate::register::export::csv_line;
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kernel::{AccountId, Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Pages of handings-over.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/handovers", show)
        .post("/handovers", ask_for_register)
        .post("/handovers/{handover}/answer", answer)
        .post("/handovers/{handover}/file", take)
        .get("/cases/{reference}/handovers", of_case)
        .post("/cases/{reference}/handovers", ask)
}

struct HandoverView {
    id: String,
    number: String,
    case: Option<String>,
    spaced: String,
    profile: String,
    register: bool,
    purpose: String,
    receiver: String,
    compelled: bool,
    barred_why: String,
    by: String,
    asked: String,
    state: String,
    approved: bool,
    waits: bool,
    second: String,
    note: String,
    taken: Option<String>,
    answers: bool,
    takes: bool,
}

type Names = BTreeMap<AccountId, String>;

fn view(
    t: &Say,
    names: &Names,
    me: Option<AccountId>,
    (one, answers): (Handover, bool),
) -> HandoverView {
    let name = |id: AccountId| names.get(&id).cloned().unwrap_or_default();
    let state = match (one.answered_at, one.approved) {
        (None, _) => "handovers-waits",
        (Some(_), true) => "handovers-approved",
        (Some(_), false) => "handovers-declined",
    };
    let mine = me.is_some() && (me == Some(one.asked_by) || me == one.answered_by);
    HandoverView {
        id: one.id.to_string(),
        number: one.number.spaced(),
        case: one.reference.map(|reference| reference.to_string()),
        spaced: one
            .reference
            .map_or_else(String::new, |reference| reference.spaced()),
        profile: t.say(&one.profile.key()).to_owned(),
        register: one.profile == Profile::Register,
        purpose: one.purpose,
        receiver: one.receiver,
        compelled: one.compelled,
        barred_why: one.barred_why,
        by: name(one.asked_by),
        asked: t.moment(one.asked_at),
        state: t.say(state).to_owned(),
        approved: one.approved,
        waits: one.answered_at.is_none(),
        second: one.answered_by.map(name).unwrap_or_default(),
        note: one.note,
        taken: one.taken_at.map(|at| t.moment(at)),
        answers,
        takes: one.approved && mine,
    }
}

async fn names_of(
    tx: &platform::Tx,
    scope: &platform::Scope,
    all: &[(Handover, bool)],
) -> Result<Names, Problem> {
    let ids: Vec<AccountId> = all
        .iter()
        .flat_map(|(one, _)| [Some(one.asked_by), one.answered_by])
        .flatten()
        .collect();
    Ok(people::accounts::account_names(tx, scope, &ids).await?)
}

#[derive(Template)]
#[template(path = "labourline/handovers/handovers.html")]
struct HandoversPage {
    shell: Shell,
    t: Say,
    form: Form,
    again: String,
    handovers: Vec<HandoverView>,
}

async fn handovers_page(
    visit: &SignedIn,
    form: Form,
    again: String,
) -> Result<HandoversPage, Problem> {
    let (all, names) = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(async move {
                let all = list_handovers(tx, scope).await?;
                let names = names_of(tx, scope, &all).await?;
                Ok::<_, Problem>((all, names))
            })
        })
        .await?;
    let t = visit.say();
    let me = visit.scope.account();
    Ok(HandoversPage {
        shell: visit.shell("handovers-title").with_errors(&form, &t),
        again,
        handovers: all
            .into_iter()
            .map(|one| view(&t, &names, me, one))
            .collect(),
        form,
        t,
    })
}

async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    page(&handovers_page(&visit, Form::empty(), String::new()).await?)
}

async fn ask_for_register(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let purpose = read.needed("purpose", TEXT_CHARS_MAX).to_owned();
    let receiver = read.needed("receiver", TEXT_CHARS_MAX).to_owned();
    let input = read.finish_as(|| {
        Some(NewHandover {
            claimant: 0,
            profile: Profile::Register,
            purpose,
            receiver,
            compelled: false,
            barred_why: String::new(),
        })
    });
    let sent = visit
        .run_once(
            &form,
            "labourline.handover.register",
            input,
            |tx, scope, input| Box::pin(ask_register(tx, scope, input)),
        )
        .await;
    let done = |_| visit.redirect_saying("/handovers", "handovers-flash-asked");
    let page = |form| handovers_page(&visit, form, "register".to_owned());
    form.answered(sent, done, page).await
}

async fn answer(
    visit: SignedIn,
    PathOf(handover): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let approved = form.is("then", "approve");
    let mut read = form.reader();
    let note = read.text("note", TEXT_CHARS_MAX).to_owned();
    let input = read.finish_as(|| Some((handover, NewWord { approved, note })));
    let sent = visit
        .run_once(
            &form,
            "labourline.handover.answer",
            input,
            |tx, scope, (id, input)| Box::pin(answer_handover(tx, scope, *id, input)),
        )
        .await;
    let done = |()| visit.redirect_saying("/handovers", "handovers-flash-answered");
    let page = |form| handovers_page(&visit, form, handover.to_string());
    form.answered(sent, done, page).await
}

#[derive(Template)]
#[template(path = "labourline/handovers/file.html")]
struct FilePage {
    shell: Shell,
    t: Say,
    file: HandedOver,
}

fn as_csv(file: &HandedOver) -> Vec<u8> {
    // The mark tells spreadsheets that this is UTF-8.
    let mut out = "\u{feff}".as_bytes().to_vec();
    out.extend(csv_line([file.mark.as_str()]));
    for line in &file.lines {
        out.extend(csv_line([line.what.as_str(), line.value.as_str()]));
    }
    out.extend(csv_line([file.mark.as_str()]));
    out
}

async fn take(
    visit: SignedIn,
    PathOf(handover): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let taken = visit
        .app()
        .db
        .write((visit.scope.clone(), visit.say()), move |tx, (scope, t)| {
            Box::pin(take_handover(tx, scope, t, handover))
        })
        .await;
    let file = match taken {
        Ok(file) => file,
        Err(problem) => {
            let done = |()| visit.redirect("/handovers");
            let page = |form| handovers_page(&visit, form, handover.to_string());
            return form.answered(Err(problem), done, page).await;
        }
    };
    let (kind, end, body) = match form.text("format") {
        "csv" => ("text/csv; charset=utf-8", "csv", as_csv(&file)),
        "json" => (
            "application/json",
            "json",
            serde_json::to_vec_pretty(&file).unwrap_or_default(),
        ),
        _ => {
            return page(&FilePage {
                shell: visit.shell("handovers-file-title"),
                t: visit.say(),
                file,
            });
        }
    };
    let name = format!("attachment; filename=\"handover-{}.{end}\"", file.number);
    let heads = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((heads, body).into_response())
}

#[derive(Template)]
#[template(path = "labourline/handovers/case.html")]
struct CasePage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    title: String,
    claimants: i64,
    profiles: Vec<Choice>,
    handovers: Vec<HandoverView>,
}

async fn case_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
) -> Result<CasePage, Problem> {
    let (case, (all, names)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| {
            Box::pin(async move {
                let all: Vec<(Handover, bool)> = store::of_case(tx, case.id, super::ROWS_MAX)
                    .await?
                    .into_iter()
                    .map(|one| (one, false))
                    .collect();
                let names = names_of(tx, scope, &all).await?;
                Ok((all, names))
            })
        },
    )
    .await?;
    let t = visit.say();
    let me = visit.scope.account();
    Ok(CasePage {
        shell: visit.shell("handovers-title").with_errors(&form, &t),
        reference,
        title: case.title_beside_reference(),
        claimants: case.claimant_count,
        profiles: Profile::ALL
            .iter()
            .filter(|profile| **profile != Profile::Register)
            .map(|profile| Choice::new(profile.word(), t.say(&profile.key())))
            .collect(),
        handovers: all
            .into_iter()
            .map(|one| view(&t, &names, me, one))
            .collect(),
        form,
        t,
    })
}

async fn of_case(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
) -> Result<Response, Refusal> {
    page(&case_page(&visit, reference, Form::empty()).await?)
}

async fn ask(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let profile = read.needed_choice("profile", Profile::parse);
    let purpose = read.needed("purpose", TEXT_CHARS_MAX).to_owned();
    let receiver = read.needed("receiver", TEXT_CHARS_MAX).to_owned();
    let barred_why = read.text("barred_why", TEXT_CHARS_MAX).to_owned();
    let claimant = read.number("claimant").unwrap_or(1);
    let compelled = form.is("compelled", "yes");
    let input = read.finish_as(|| {
        Some(NewHandover {
            claimant,
            profile: profile?,
            purpose,
            receiver,
            compelled,
            barred_why,
        })
    });
    let sent = visit
        .run_once(
            &form,
            "labourline.handover",
            input.map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(ask_handover(tx, scope, reference, input)),
        )
        .await;
    let to = format!("/cases/{reference}/handovers");
    let done = |_| visit.redirect_saying(&to, "handovers-flash-asked");
    let page = |form| case_page(&visit, reference, form);
    form.answered(sent, done, page).await
}

//! `/rights`: the list of requests and their days; on a case what one of its workers asks; and what we keep of anybody, on which basis.

use super::bases::{Basis, DataKind};
use super::erase::{Erased, erase_for};
use super::file::{Line, PersonFile, person_file};
use super::{
    NewAnswer, NewRequest, Request, RequestKind, WORDS_CHARS_MAX, answer_right, ask_right,
    list_open, store,
};
use crate::Labourline;
use crate::cases::policy::rules::DESK;
use crate::cases::store::claimants;
use crate::cases::view::{journal_reading, read_of_case};
use crate::cases::words::Sensitivity;
use crate::consents::api::WhoseQuery;
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference, Role};
use platform::web::{Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, Visit, page};
use platform::words::Say;
use uuid::Uuid;

/// Pages of rights.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/rights", show)
        .post("/rights/{request}/answer", answer)
        .post("/rights/{request}/erasure", erase)
        .get("/cases/{reference}/rights", of_case)
        .post("/cases/{reference}/rights", ask)
        .get("/cases/{reference}/person-file", file)
        .get("/what-we-keep", bases)
}

/// A request as it is shown.
pub(super) struct RequestView {
    pub(super) id: String,
    pub(super) reference: String,
    pub(super) spaced: String,
    pub(super) claimant: i64,
    pub(super) kind: String,
    pub(super) erasure: bool,
    pub(super) words: String,
    pub(super) asked: String,
    pub(super) due: String,
    pub(super) stamp: String,
    pub(super) late: bool,
    pub(super) state: String,
    pub(super) open: bool,
    pub(super) answer: String,
}

/// A request in the reader's language.
pub(super) fn view(t: &Say, now: kernel::Moment, one: Request) -> RequestView {
    RequestView {
        id: one.id.to_string(),
        reference: one.reference.to_string(),
        spaced: one.reference.spaced(),
        claimant: one.claimant,
        kind: t.say(&one.kind.key()).to_owned(),
        erasure: one.kind == RequestKind::Erasure,
        words: one.words,
        asked: t.day(one.asked_at.day()),
        due: t.day(one.due_at.day()),
        stamp: one.due_at.rfc3339(),
        late: one.answered_at.is_none() && one.due_at < now,
        state: t.say(&one.state.key()).to_owned(),
        open: one.answered_at.is_none(),
        answer: one.answer,
    }
}

/// What an erasure did, in the reader's language: the answer that is kept with the request.
pub(super) fn told(t: &Say, erased: &Erased) -> String {
    let mut text = if erased.forgotten {
        t.say("rights-erased-all").to_owned()
    } else {
        t.say("rights-erased-part").to_owned()
    };
    for one in &erased.stays {
        text.push_str(&format!(
            " {}: {}",
            one.case.spaced(),
            t.say(&one.why.key())
        ));
    }
    text
}

#[derive(Template)]
#[template(path = "labourline/rights/rights.html")]
struct RightsPage {
    shell: Shell,
    t: Say,
    form: Form,
    again: String,
    answers: bool,
    erases: bool,
    requests: Vec<RequestView>,
}

async fn rights_page(visit: &SignedIn, form: Form, again: String) -> Result<RightsPage, Problem> {
    let mut roles = DESK.to_vec();
    roles.push(Role::SafeguardingOfficer);
    if visit.scope.chapters_as(&roles).is_empty() {
        return Err(Problem::not_found());
    }
    let found = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(list_open(tx, scope))
        })
        .await?;
    let t = visit.say();
    let now = visit.scope.now();
    Ok(RightsPage {
        shell: visit.shell("rights-title").with_errors(&form, &t),
        again,
        answers: !visit.scope.case_chapters().is_empty(),
        erases: visit.scope.has_role(Role::DeskLead) || visit.scope.has_role(Role::Convener),
        requests: found.into_iter().map(|one| view(&t, now, one)).collect(),
        form,
        t,
    })
}

async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    page(&rights_page(&visit, Form::empty(), String::new()).await?)
}

async fn answer(
    visit: SignedIn,
    PathOf(request): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let words = read.needed("words", WORDS_CHARS_MAX).to_owned();
    let done = form.is("then", "done");
    let input = read.finish_as(|| Some((request, NewAnswer { done, words })));
    let sent = visit
        .run_once(
            &form,
            "labourline.rights.answer",
            input,
            |tx, scope, (request, input)| Box::pin(answer_right(tx, scope, *request, input)),
        )
        .await;
    let to = |()| visit.redirect_saying("/rights", "rights-flash-answered");
    let page = |form| rights_page(&visit, form, request.to_string());
    form.answered(sent, to, page).await
}

async fn erase(
    visit: SignedIn,
    PathOf(request): PathOf<Uuid>,
    form: Form,
) -> Result<Response, Refusal> {
    let days = visit
        .app()
        .part::<Labourline>()
        .config
        .claim_kept_after_closing_days;
    let t = visit.say();
    let answer = move |erased: &Erased| told(&t, erased);
    let sent = if form.is("sure", "yes") {
        erase_for(&visit.app().db, &visit.scope, request, days, answer).await
    } else {
        Err(Problem::invalid_field("sure", "platform.field.required"))
    };
    let to = |_| visit.redirect_saying("/rights", "rights-flash-erased");
    let page = |form| rights_page(&visit, form, request.to_string());
    form.answered(sent, to, page).await
}

#[derive(Template)]
#[template(path = "labourline/rights/case.html")]
struct CaseRightsPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    title: String,
    number: i64,
    name: String,
    claimants: i64,
    kinds: Vec<Choice>,
    requests: Vec<RequestView>,
}

async fn case_page(
    visit: &SignedIn,
    reference: Reference,
    number: i64,
    form: Form,
) -> Result<CaseRightsPage, Problem> {
    let (case, (claimant, found)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move {
                let claimant = claimants::numbered(tx, case.id, number)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let found = store::of_claimant(tx, case.id, number, super::ROWS_MAX).await?;
                Ok((claimant, found))
            })
        },
    )
    .await?;
    let t = visit.say();
    let now = visit.scope.now();
    Ok(CaseRightsPage {
        shell: visit.shell("rights-case-title").with_errors(&form, &t),
        reference,
        title: case.title_beside_reference(),
        number,
        name: claimant.name,
        claimants: case.claimant_count,
        kinds: RequestKind::ALL
            .iter()
            .map(|kind| Choice::new(kind.word(), t.say(&kind.key())))
            .collect(),
        requests: found.into_iter().map(|one| view(&t, now, one)).collect(),
        form,
        t,
    })
}

async fn of_case(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<WhoseQuery>,
) -> Result<Response, Refusal> {
    let number = query.claimant.unwrap_or(1);
    page(&case_page(&visit, reference, number, Form::empty()).await?)
}

async fn ask(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let days = visit.app().part::<Labourline>().config.rights_answer_days;
    let number = form.text("claimant").parse().unwrap_or(1);
    let mut read = form.reader();
    let kind = read.needed_choice("kind", RequestKind::parse);
    let words = read.text("words", WORDS_CHARS_MAX).to_owned();
    let input = read.finish_as(|| {
        Some(NewRequest {
            claimant: number,
            kind: kind?,
            words,
        })
    });
    let sent = visit
        .run_once(
            &form,
            "labourline.rights",
            input.map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(ask_right(tx, scope, reference, days, input)),
        )
        .await;
    let to = format!("/cases/{reference}/rights?claimant={number}");
    let done = |_| visit.redirect_saying(&to, "rights-flash-asked");
    let page = |form| case_page(&visit, reference, number, form);
    form.answered(sent, done, page).await
}

/// Lines of one kind under its heading.
pub(super) struct Part {
    pub(super) kind: String,
    pub(super) basis: String,
    pub(super) lines: Vec<Line>,
}

/// The lines of a file under their headings.
pub(super) fn parts(t: &Say, file: PersonFile) -> Vec<Part> {
    let mut all: Vec<(DataKind, Part)> = Vec::new();
    for line in file.lines {
        match all.last_mut() {
            Some((kind, part)) if *kind == line.kind => part.lines.push(line),
            _ => {
                let part = Part {
                    kind: t.say(&line.kind.key()).to_owned(),
                    basis: t.say(&line.basis.key()).to_owned(),
                    lines: vec![line.clone()],
                };
                all.push((line.kind, part));
            }
        }
    }
    all.into_iter().map(|(_, part)| part).collect()
}

#[derive(Template)]
#[template(path = "labourline/rights/file.html")]
struct FilePage {
    shell: Shell,
    t: Say,
    reference: Reference,
    claimant: i64,
    made: String,
    parts: Vec<Part>,
}

async fn file(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<WhoseQuery>,
) -> Result<Response, Refusal> {
    crate::cases::policy::require_desk(&visit.scope)?;
    let number = query.claimant.unwrap_or(1);
    let db = &visit.app().db;
    let (case, found) = db
        .read((visit.scope.clone(), visit.say()), move |tx, (scope, t)| {
            Box::pin(person_file(tx, scope, t, reference, number))
        })
        .await?;
    if case.sensitivity != Sensitivity::Normal {
        journal_reading(db, &visit.scope, &case).await?;
    }
    let t = visit.say();
    page(&FilePage {
        shell: visit.shell("rights-file-title"),
        reference,
        claimant: number,
        made: t.moment(visit.scope.now()),
        parts: parts(&t, found.masked()),
        t,
    })
}

#[derive(Template)]
#[template(path = "labourline/rights/bases.html")]
struct BasesPage {
    shell: Shell,
    t: Say,
    bases: Vec<(Basis, Vec<DataKind>)>,
}

async fn bases(visit: Visit) -> Result<Response, Refusal> {
    let of = |basis: Basis| {
        DataKind::ALL
            .iter()
            .copied()
            .filter(|kind| kind.basis() == basis)
            .collect()
    };
    page(&BasesPage {
        shell: visit.shell("rights-bases-title"),
        t: visit.say(),
        bases: Basis::ALL
            .iter()
            .map(|basis| (*basis, of(*basis)))
            .collect(),
    })
}

//! The page on which a letter to the employer is made, and the page on which a paper is printed.

use super::{LetterAsk, draft_letter};
use crate::cases::view::{journal_reading, read_of_case};
use crate::cases::words::Sensitivity;
use crate::money::strip::choices;
use crate::papers::{
    ADDRESSED_CHARS_MAX, BODY_CHARS_MAX, NewPaper, PaperKind, Sent, SentHow, list_papers, put_paper,
};
use askama::Template;
use axum::response::Response;
use kernel::{Day, Language, Problem, Reference};
use platform::web::{Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use uuid::Uuid;

/// Routes of letters.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/letter", show)
        .post("/cases/{reference}/letter", keep)
        .get("/cases/{reference}/papers/{id}", print)
}

#[derive(Template)]
#[template(path = "labourline/letters/letter.html")]
struct LetterPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    title: String,
    is_open: bool,
    missing: Vec<&'static str>,
    languages: Vec<Choice>,
    chain: Vec<Choice>,
    hows: Vec<Choice>,
}

/// What is asked for on the page: fields of the form above the letter.
fn asked(form: &Form, t: &Say) -> LetterAsk {
    LetterAsk {
        language: Language::parse(form.text("language")).unwrap_or_else(|| t.language()),
        level: form.text("to").parse().ok(),
        pay_by: Day::parse(form.text("pay_by")),
    }
}

/// `sent` is what was typed, where a letter was sent back; else the letter is made from the case.
async fn letter_page(
    visit: &SignedIn,
    reference: Reference,
    query: Form,
    sent: Option<Form>,
) -> Result<LetterPage, Problem> {
    let t = visit.say();
    let ask = asked(sent.as_ref().unwrap_or(&query), &t);
    let app = visit.app();
    let (file, draft) = app
        .db
        .read(
            (visit.scope.clone(), app.words.clone()),
            move |tx, (scope, words)| Box::pin(draft_letter(tx, scope, words, reference, ask)),
        )
        .await?;
    if file.case.sensitivity != Sensitivity::Normal {
        journal_reading(&app.db, &visit.scope, &file.case).await?;
    }
    let form = sent.unwrap_or_else(|| {
        Form::filled([
            ("language", ask.language.to_string()),
            (
                "to",
                ask.level
                    .map_or_else(String::new, |level| level.to_string()),
            ),
            ("pay_by", draft.pay_by.to_string()),
            ("addressed_to", draft.addressed_to.clone()),
            ("body", draft.body.clone()),
            ("sent_on", visit.scope.today().to_string()),
        ])
    });
    Ok(LetterPage {
        shell: visit.shell("letters-title").with_errors(&form, &t),
        reference,
        title: file.case.shown_title(),
        is_open: file.case.is_open(),
        missing: draft.missing.iter().map(|missing| missing.key()).collect(),
        languages: app
            .words
            .languages()
            .map(|(language, name)| Choice::new(language.to_string(), name))
            .collect(),
        chain: file
            .chain
            .iter()
            .map(|link| {
                let kind = t.word("employers-kind-", link.employer.kind.word());
                Choice::new(
                    link.level.to_string(),
                    format!("{kind}: {}", link.employer.name),
                )
            })
            .collect(),
        hows: choices(&t, SentHow::ALL, SentHow::word, SentHow::key),
        form,
        t,
    })
}

async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    let query = Form::filled(query);
    page(&letter_page(&visit, reference, query, None).await?)
}

fn read(form: &Form) -> Result<NewPaper, Problem> {
    let mut reader = form.reader();
    let addressed_to = reader
        .needed("addressed_to", ADDRESSED_CHARS_MAX)
        .to_owned();
    reader.needed("body", BODY_CHARS_MAX);
    // The letter is kept with its lines as they are.
    let body = form.raw("body").replace("\r\n", "\n");
    let how = reader.needed_choice("sent_how", SentHow::parse);
    reader.needed("sent_on", 20);
    let on = reader.day("sent_on");
    reader.finish_as(|| {
        Some(NewPaper {
            kind: PaperKind::Notice,
            addressed_to,
            body,
            sent: Some(Sent { how: how?, on: on? }),
        })
    })
}

async fn keep(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let kept = visit
        .run_once(
            &form,
            "labourline.letter",
            read(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(put_paper(tx, scope, reference, None, input)),
        )
        .await;
    let done = |id| {
        visit.redirect_saying(
            &format!("/cases/{reference}/papers/{id}"),
            "letters-flash-kept",
        )
    };
    let page = |form| letter_page(&visit, reference, Form::empty(), Some(form));
    form.answered(kept, done, page).await
}

#[derive(Template)]
#[template(path = "labourline/letters/print.html")]
struct PrintPage {
    shell: Shell,
    t: Say,
    reference: Reference,
    kind: String,
    addressed_to: String,
    sent: Option<String>,
    /// Paragraphs, each of its lines.
    paragraphs: Vec<Vec<String>>,
}

fn paragraphs(body: &str) -> Vec<Vec<String>> {
    body.split("\n\n")
        .map(|part| {
            part.lines()
                .map(|line| line.trim_end().to_owned())
                .filter(|line| !line.is_empty())
                .collect()
        })
        .filter(|lines: &Vec<String>| !lines.is_empty())
        .collect()
}

async fn print(
    visit: SignedIn,
    PathOf((reference, id)): PathOf<(Reference, Uuid)>,
) -> Result<Response, Refusal> {
    let (_, papers) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| Box::pin(list_papers(tx, scope, case.id)),
    )
    .await?;
    let paper = papers
        .into_iter()
        .find(|paper| paper.id == id)
        .ok_or_else(Problem::not_found)?;
    let t = visit.say();
    let kind = t.say(&paper.kind.key()).to_owned();
    let sent = paper.sent().map(|sent| {
        t.with(
            "letters-sent",
            &[
                ("how", t.say(&sent.how.key()).into()),
                ("day", t.day(sent.on).into()),
            ],
        )
    });
    page(&PrintPage {
        shell: visit.shell_titled(kind.clone()),
        reference,
        kind,
        addressed_to: paper.addressed_to,
        sent,
        paragraphs: paragraphs(&paper.body),
        t,
    })
}

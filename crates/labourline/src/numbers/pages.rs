//! The page of a case's telephone numbers.

use super::api::alarm_above;
use super::{
    MaskedNumber, NumberOf, ShowNumber, ShowReason, ShownNumber, masked_numbers, may_dial,
    show_number,
};
use crate::cases::view::read_of_case;
use crate::money::strip::choices;
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use people::persons::SafeToCall;
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page, page_again};
use platform::words::Say;

/// Routes of the page.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/numbers", show)
        .post("/cases/{reference}/numbers/{key}", reveal)
}

/// A number just shown: how it is written, how it is dialled.
#[derive(Clone, Debug)]
pub(crate) struct Whole {
    /// `+91 98765 43210`.
    pub spaced: String,
    /// `+919876543210`.
    pub dial: String,
}

impl Whole {
    /// For a page.
    pub(crate) fn new(shown: &ShownNumber) -> Self {
        Self {
            spaced: shown.phone.spaced(),
            dial: shown.phone.e164().to_owned(),
        }
    }
}

struct NumberRow {
    key: String,
    name: String,
    masked: String,
    whose: String,
    safe: String,
    safe_class: &'static str,
    note: String,
    is_employer: bool,
}

#[derive(Template)]
#[template(path = "labourline/numbers/numbers.html")]
struct NumbersPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    dials: bool,
    rows: Vec<NumberRow>,
    why: Vec<Choice>,
    shown: Option<Whole>,
}

fn row(t: &Say, one: MaskedNumber) -> NumberRow {
    NumberRow {
        key: one.key,
        name: one.name,
        masked: one.masked,
        whose: match one.relation {
            Some(relation) => t.say(&relation.key()).to_owned(),
            None => t.say(&one.of.key()).to_owned(),
        },
        safe: one
            .safe_to_call
            .map(|safe| t.say(&safe.key()).to_owned())
            .unwrap_or_default(),
        safe_class: match one.safe_to_call {
            Some(SafeToCall::Yes) => "badge badge-green",
            Some(SafeToCall::No) => "badge badge-red",
            Some(SafeToCall::Unknown) | None => "badge badge-amber",
        },
        note: one.safe_note.unwrap_or_default(),
        is_employer: one.of == NumberOf::Employer,
    }
}

async fn numbers_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    shown: Option<Whole>,
) -> Result<NumbersPage, Problem> {
    let (case, rows) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| Box::pin(masked_numbers(tx, scope, case)),
    )
    .await?;
    let t = visit.say();
    Ok(NumbersPage {
        shell: visit.shell("numbers-title").with_errors(&form, &t),
        form,
        reference,
        dials: may_dial(&visit.scope, case.chapter_id),
        rows: rows.into_iter().map(|one| row(&t, one)).collect(),
        why: choices(&t, ShowReason::ALL, ShowReason::word, ShowReason::key),
        shown,
        t,
    })
}

async fn show(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&numbers_page(&visit, reference, Form::empty(), None).await?)
}

/// Reads why a number is to be shown.
pub(crate) fn read(form: &Form) -> Result<ShowNumber, Problem> {
    let mut reader = form.reader();
    let why = reader.needed_choice("why", ShowReason::parse);
    reader.finish_as(|| Some(ShowNumber { why: why? }))
}

/// The answer is the page itself, not a redirect: a number stands in no address and in no history.
async fn reveal(
    visit: SignedIn,
    PathOf((reference, key)): PathOf<(Reference, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let above = alarm_above(visit.app());
    let input = read(&form).map(|input| (input, key));
    let sent = visit
        .run(input, move |tx, scope, (input, key)| {
            Box::pin(show_number(tx, scope, reference, key, *input, above))
        })
        .await;
    match sent {
        Ok(shown) => {
            let whole = Some(Whole::new(&shown));
            page(&numbers_page(&visit, reference, Form::empty(), whole).await?)
        }
        Err(problem) if !problem.fields.is_empty() => page_again(
            &problem,
            &numbers_page(&visit, reference, form.refused(&problem), None).await?,
        ),
        Err(problem) => Err(Refusal(problem)),
    }
}

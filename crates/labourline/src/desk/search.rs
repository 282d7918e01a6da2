//! `/search`: one box for references, phones, names, sites, employers and words of the matter.

use crate::cases::api::WORDS_CHARS_MAX;
use crate::cases::pages::lines::LineView;
use crate::cases::store::{self, CaseKey};
use crate::cases::{CaseLine, Filter, Order, list_cases};
use crate::employers::pages::EmployerView;
use crate::employers::view::find_employers;
use crate::employers::{Employer, may_look};
use askama::Template;
use axum::response::Response;
use kernel::{Page, PageRequest, Phone, Problem, Reference};
use platform::web::{Form, PageLinks, QueryOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;
use platform::{Scope, Tx};

/// Cases of a page of what was found.
const CASE_ROWS: u32 = 50;
/// Employers beside them.
const EMPLOYER_ROWS: u32 = 10;

enum Found {
    /// There is one thing that is meant.
    Case(Reference),
    Employer(Reference),
    Several(Page<CaseLine>, Vec<Employer>),
}

/// What was typed, as the index of words has it: a phone is one word of digits there, however it was grouped.
fn words_of(typed: &str) -> String {
    match Phone::parse(typed) {
        Some(phone) => phone.e164().trim_start_matches('+').to_owned(),
        None => typed.to_owned(),
    }
}

async fn find(tx: &Tx, scope: &Scope, typed: &str, request: PageRequest) -> Result<Found, Problem> {
    if let Some(reference) = Reference::parse(typed) {
        if store::find(tx, scope, CaseKey::Reference(reference))
            .await?
            .is_some()
        {
            return Ok(Found::Case(reference));
        }
        if let [employer] = find_employers(tx, scope, typed, PageRequest::first(1))
            .await?
            .items
            .as_slice()
        {
            return Ok(Found::Employer(employer.reference));
        }
    }
    let filter = Filter {
        words: Some(words_of(typed)),
        ..Filter::default()
    };
    let cases = list_cases(tx, scope, &filter, Order::Newest, request).await?;
    let employers = match request.after {
        None => {
            find_employers(tx, scope, typed, PageRequest::first(EMPLOYER_ROWS))
                .await?
                .items
        }
        Some(_) => Vec::new(),
    };
    if let ([case], [], None) = (cases.items.as_slice(), employers.as_slice(), request.after)
        && Phone::parse(typed).is_some()
    {
        return Ok(Found::Case(case.reference));
    }
    Ok(Found::Several(cases, employers))
}

#[derive(Template)]
#[template(path = "labourline/desk/search.html")]
struct SearchPage {
    shell: Shell,
    t: Say,
    form: Form,
    lines: Vec<LineView>,
    links: PageLinks,
    employers: Vec<EmployerView>,
}

pub(super) async fn show(
    visit: SignedIn,
    QueryOf(asked): QueryOf<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    if !may_look(&visit.scope) {
        return Err(Problem::not_found().into());
    }
    let form = Form::filled(asked);
    let typed: String = form.text("q").chars().take(WORDS_CHARS_MAX).collect();
    if typed.is_empty() {
        return Ok(visit.redirect("/cases"));
    }
    let request = PageRequest::after(Some(form.text("after")), CASE_ROWS);
    let found = visit
        .app()
        .db
        .read((visit.scope.clone(), typed), move |tx, (scope, typed)| {
            Box::pin(find(tx, scope, typed, request))
        })
        .await?;
    let (cases, employers) = match found {
        Found::Case(reference) => return Ok(visit.redirect(&format!("/cases/{reference}"))),
        Found::Employer(reference) => return Ok(visit.redirect(&format!("/employers/{reference}"))),
        Found::Several(cases, employers) => (cases, employers),
    };
    let t = visit.say();
    page(&SearchPage {
        shell: visit.shell("desk-search-title"),
        links: visit.page_links(cases.next.as_deref(), cases.items.len()),
        lines: LineView::all(&t, &cases.items, visit.scope.now()),
        employers: employers
            .iter()
            .map(|employer| EmployerView::new(&t, employer))
            .collect(),
        form,
        t,
    })
}

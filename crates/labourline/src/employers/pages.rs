//! Pages below `/employers`.

use super::merge::{
    AlikeEmployer, NewEmployerMerge, keep_employers_apart, merge_employer, part_employer,
};
use super::view::{employer_file, find_employers};
use super::{Employer, NAME_CHARS_MAX, may_look};
use crate::cases::api::{WORDS_CHARS_MAX, reference_of};
use crate::cases::pages::lines::LineView;
use crate::readings::{Kind, looked};
use askama::Template;
use axum::response::Response;
use kernel::{PageRequest, Problem, Reference};
use people::persons::Sign;
use platform::web::{Form, PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;

/// Rows of a page.
const ROWS: u32 = 50;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/employers", list)
        .get("/employers/{reference}", show)
        .post("/employers/{reference}/merge", merge)
        .post("/employers/{reference}/parting", part)
        .post("/employers/{reference}/apart", apart)
}

/// An employer in a list, as it is shown.
pub(crate) struct EmployerView {
    /// Its page.
    pub href: String,
    /// In pairs.
    pub spaced: String,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// How a search found it, where it is not written as typed; empty else.
    pub found_as: String,
}

impl EmployerView {
    /// The same, found by this query.
    pub(crate) fn found(t: &Say, employer: &Employer, query: &text::Query) -> Self {
        let words = crate::search::pages::otherwise(query, &[&employer.name]);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        Self {
            found_as: crate::persons::pages::found_as(t, &words),
            ..Self::new(t, employer)
        }
    }

    pub(crate) fn new(t: &Say, employer: &Employer) -> Self {
        Self {
            href: format!("/employers/{}", employer.reference),
            spaced: employer.reference.spaced(),
            name: employer.name.clone(),
            kind: t.word("employers-kind-", employer.kind.word()),
            found_as: String::new(),
        }
    }
}

#[derive(Template)]
#[template(path = "labourline/employers/list.html")]
struct ListPage {
    shell: Shell,
    t: Say,
    form: Form,
    employers: Vec<EmployerView>,
    links: PageLinks,
}

async fn list(
    visit: SignedIn,
    QueryOf(asked): QueryOf<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    if !may_look(&visit.scope) {
        return Err(Problem::not_found().into());
    }
    let form = Form::filled(asked);
    let typed: String = form.text("q").chars().take(WORDS_CHARS_MAX).collect();
    let request = PageRequest::after(Some(form.text("after")), ROWS);
    let found = visit
        .app()
        .db
        .read((visit.scope.clone(), typed), move |tx, (scope, typed)| {
            Box::pin(find_employers(tx, scope, typed, request))
        })
        .await?;
    let t = visit.say();
    let query = text::query(form.text("q"));
    page(&ListPage {
        shell: visit.shell("employers-title"),
        links: visit.page_links(found.next.as_deref(), found.items.len()),
        employers: found
            .items
            .iter()
            .map(|employer| EmployerView::found(&t, employer, &query))
            .collect(),
        form,
        t,
    })
}

#[derive(Deserialize)]
struct After {
    after: Option<String>,
}

struct PartnerView {
    employer: EmployerView,
    cases: i64,
}

#[derive(Template)]
#[template(path = "labourline/employers/employer.html")]
struct EmployerPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    name: String,
    spaced: String,
    kind: String,
    address: String,
    phones: Vec<String>,
    seen: String,
    claimed: String,
    agreed: String,
    confirmed: String,
    hidden: i64,
    lines: Vec<LineView>,
    links: PageLinks,
    partners: Vec<PartnerView>,
    merged: Vec<MergedView>,
    alike: Vec<AlikeView>,
}

/// Another row of the same employer.
struct MergedView {
    reference: Reference,
    name: String,
    why: String,
}

/// Somebody who may be the same.
struct AlikeView {
    reference: Reference,
    href: String,
    name: String,
    score: u8,
    reasons: Vec<String>,
}

impl AlikeView {
    fn new(t: &Say, alike: &AlikeEmployer) -> Self {
        let phone = alike
            .same_phone
            .then(|| t.say("persons-sign-same-phone").to_owned());
        let names = alike
            .reasons
            .iter()
            .map(|reason| crate::persons::pages::reason(t, &Sign::of_names(reason)));
        Self {
            reference: alike.employer.reference,
            href: format!("/employers/{}", alike.employer.reference),
            name: alike.employer.name.clone(),
            score: alike.score,
            reasons: phone.into_iter().chain(names).collect(),
        }
    }
}

async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    QueryOf(asked): QueryOf<After>,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let request = PageRequest::after(asked.after.as_deref(), ROWS);
    page(&employer_page(&visit, reference, request, Form::empty()).await?)
}

async fn employer_page(
    visit: &SignedIn,
    reference: Reference,
    request: PageRequest,
    form: Form,
) -> Result<EmployerPage, Problem> {
    let file = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(employer_file(tx, scope, reference, request))
        })
        .await?;
    looked(visit.app(), &visit.scope, Kind::Employer, reference).await;
    let t = visit.say();
    let employer = &file.employer;
    Ok(EmployerPage {
        shell: visit
            .shell_titled(employer.name.clone())
            .with_errors(&form, &t),
        reference: employer.reference,
        merged: file
            .merged
            .iter()
            .map(|row| MergedView {
                reference: row.employer.reference,
                name: row.employer.name.clone(),
                why: row.why.clone(),
            })
            .collect(),
        alike: file
            .alike
            .iter()
            .map(|one| AlikeView::new(&t, one))
            .collect(),
        form,
        name: employer.name.clone(),
        spaced: employer.reference.spaced(),
        kind: t.word("employers-kind-", employer.kind.word()),
        address: employer.address.clone(),
        // Masked: whoever has to ring takes the number from the case, where the safety check stands before it.
        phones: employer.phones.iter().map(kernel::Phone::masked).collect(),
        seen: t.number(file.sums.cases),
        claimed: t.money(file.sums.claimed),
        agreed: t.money(file.sums.agreed),
        confirmed: t.money(file.sums.confirmed),
        hidden: file.hidden,
        lines: LineView::all(&t, &file.cases.items, visit.scope.now()),
        links: visit.page_links(file.cases.next.as_deref(), file.cases.items.len()),
        partners: file
            .partners
            .iter()
            .map(|partner| PartnerView {
                employer: EmployerView::new(&t, &partner.employer),
                cases: partner.cases,
            })
            .collect(),
        t,
    })
}

async fn answered(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    flash: &str,
    sent: Result<(), Problem>,
) -> Result<Response, Refusal> {
    let done = |()| visit.redirect_saying(&format!("/employers/{reference}"), flash);
    let page = |form| employer_page(visit, reference, PageRequest::first(ROWS), form);
    form.answered(sent, done, page).await
}

fn other_of(form: &Form) -> Result<Reference, Problem> {
    let mut reader = form.reader();
    let other = reader.needed_choice("other", Reference::parse);
    reader.finish_as(|| other)
}

/// The other row named in the form points at this employer's.
async fn merge(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut reader = form.reader();
    let other = reader.needed_choice("other", Reference::parse);
    let reason = reader.needed("reason", NAME_CHARS_MAX).to_owned();
    let input = reader.finish_as(|| {
        let input = NewEmployerMerge {
            into: reference,
            reason,
        };
        Some((other?, input))
    });
    let sent = visit
        .run_once(
            &form,
            "labourline.employer.merge",
            input,
            |tx, scope, (other, input)| Box::pin(merge_employer(tx, scope, *other, input)),
        )
        .await;
    answered(&visit, reference, form, "employers-flash-merged", sent).await
}

/// The other row named in the form stands by itself again.
async fn part(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.employer.part",
            other_of(&form),
            |tx, scope, other| Box::pin(part_employer(tx, scope, *other)),
        )
        .await;
    answered(&visit, reference, form, "persons-flash-parted", sent).await
}

async fn apart(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.employer.apart",
            other_of(&form),
            move |tx, scope, other| Box::pin(keep_employers_apart(tx, scope, reference, *other)),
        )
        .await;
    answered(&visit, reference, form, "employers-flash-apart", sent).await
}

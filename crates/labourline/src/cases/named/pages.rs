//! The page of who is named on a closely kept case.

use super::{
    DAYS_MAX, Named, NewNamed, WHY_CHARS_MAX, end_named, list_named, may_name, name_further,
};
use crate::cases::view::read_of_case;
use crate::cases::words::Sensitivity;
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use uuid::Uuid;

/// Routes of the page.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/named", show)
        .post("/cases/{reference}/named", name)
        .post("/cases/{reference}/named/{account}/ending", end)
}

struct NamedRow {
    account: AccountId,
    name: String,
    relation: String,
    until: String,
    why: String,
    may_end: bool,
}

#[derive(Template)]
#[template(path = "labourline/cases/named.html")]
struct NamedPage {
    shell: Shell,
    t: Say,
    form: Form,
    reference: Reference,
    closely: Option<String>,
    may: bool,
    named: Vec<NamedRow>,
    desk: Vec<Choice>,
}

async fn named_page(
    visit: &SignedIn,
    reference: Reference,
    form: Option<Form>,
) -> Result<NamedPage, Problem> {
    let (case, (named, desk)) = read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        |tx, scope, case| {
            Box::pin(async move {
                let named = list_named(tx, scope, case).await?;
                let desk = people::accounts::desk_of(tx, scope, case.chapter_id).await?;
                Ok((named, desk))
            })
        },
    )
    .await?;
    let t = visit.say();
    let may = case.sensitivity != Sensitivity::Normal && may_name(&visit.scope, &case);
    let row = |one: Named| NamedRow {
        may_end: may && case.owner_id != Some(one.account_id),
        account: one.account_id,
        name: one.name,
        relation: t.word("named-as-", &one.relation),
        until: t.day(one.until.day()),
        why: one.why,
    };
    let form = form.unwrap_or_else(|| Form::filled([("days", DAYS_MAX.to_string())]));
    Ok(NamedPage {
        shell: visit.shell("named-title").with_errors(&form, &t),
        reference,
        closely: (case.sensitivity != Sensitivity::Normal)
            .then(|| t.word("cases-sensitivity-", case.sensitivity.word())),
        may,
        named: named.into_iter().map(row).collect(),
        desk: desk
            .iter()
            .filter(|one| case.owner_id != Some(one.id))
            .map(|one| Choice::new(one.id.to_string(), one.name.clone()))
            .collect(),
        form,
        t,
    })
}

async fn show(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&named_page(&visit, reference, None).await?)
}

async fn answered(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    flash: &str,
    sent: Result<i64, Problem>,
) -> Result<Response, Refusal> {
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}/named"), flash);
    let page = |form| named_page(visit, reference, Some(form));
    form.answered(sent, done, page).await
}

fn read(form: &Form) -> Result<NewNamed, Problem> {
    let mut reader = form.reader();
    let account = reader.needed_choice("account_id", |text| text.parse().ok().map(AccountId));
    reader.needed("days", 5);
    let days = reader.number("days");
    let why = reader.needed("why", WHY_CHARS_MAX).to_owned();
    reader.finish_as(|| {
        Some(NewNamed {
            account_id: account?,
            days: days?,
            why,
        })
    })
}

async fn name(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.named",
            read(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(name_further(tx, scope, reference, None, input)),
        )
        .await;
    answered(&visit, reference, form, "named-flash-named", sent).await
}

async fn end(
    visit: SignedIn,
    PathOf((reference, account)): PathOf<(Reference, Uuid)>,
    form: Form,
) -> Result<Response, Refusal> {
    let own = visit.scope.account() == Some(AccountId(account));
    let sent = visit
        .run_once(
            &form,
            "labourline.named.end",
            Ok((reference, account)),
            |tx, scope, (reference, account)| {
                Box::pin(end_named(tx, scope, *reference, None, AccountId(*account)))
            },
        )
        .await;
    if own && sent.is_ok() {
        // Who ends their own name sees the page no more.
        return Ok(visit.redirect_saying("/cases", "named-flash-ended"));
    }
    answered(&visit, reference, form, "named-flash-ended", sent).await
}

//! `/readings`: what is worth asking about, for the safeguarding officer, in plain words.

use super::{
    DAYS_BACK, NOTE_CHARS_MAX, NewLook, Oddity, Pattern, Thresholds, list_oddities, look_at,
    may_ask, settle,
};
use crate::Labourline;
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, Day, Problem};
use platform::web::{Form, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Routes of the page.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/readings", show)
        .post("/readings/looks", look)
}

struct OddityView {
    id: String,
    account: AccountId,
    pattern: Pattern,
    day: Day,
    subject: String,
    what: String,
    when: String,
    who: String,
    looked: Option<String>,
    note: String,
}

#[derive(Template)]
#[template(path = "labourline/readings/readings.html")]
struct ReadingsPage {
    shell: Shell,
    t: Say,
    form: Form,
    again: String,
    lead: String,
    oddities: Vec<OddityView>,
}

/// An employer's name where the id is one's; they are named to whoever may know of them, and the officer sees no case: so only their kind of
/// place in the list, a number that tells two apart.
fn numbered(oddities: &[Oddity]) -> BTreeMap<String, usize> {
    let mut numbers = BTreeMap::new();
    for one in oddities {
        if one.pattern == Pattern::OneEmployer {
            let next = numbers.len() + 1;
            numbers.entry(one.subject.clone()).or_insert(next);
        }
    }
    numbers
}

async fn readings_page(
    visit: &SignedIn,
    form: Form,
    again: String,
) -> Result<ReadingsPage, Problem> {
    if !may_ask(&visit.scope) {
        return Err(Problem::not_found());
    }
    settle(visit.app()).await;
    let limits = Thresholds::of(&visit.app().part::<Labourline>().config);
    let (found, names) = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let found = list_oddities(tx, scope, &limits).await?;
                let mut ids: Vec<AccountId> = found.iter().map(|one| one.account).collect();
                ids.extend(
                    found
                        .iter()
                        .filter_map(|one| one.looked.as_ref().map(|looked| looked.by)),
                );
                let names = people::accounts::account_names(tx, scope, &ids).await?;
                Ok::<_, Problem>((found, names))
            })
        })
        .await?;
    let t = visit.say();
    let numbers = numbered(&found);
    let name = |account: AccountId| names.get(&account).cloned().unwrap_or_default();
    let oddities = found
        .iter()
        .enumerate()
        .map(|(at, one)| OddityView {
            id: at.to_string(),
            account: one.account,
            pattern: one.pattern,
            day: one.day,
            subject: one.subject.clone(),
            what: t.with(
                &format!("{}-told", one.pattern.key()),
                &[
                    ("n", one.times.into()),
                    ("hour", one.subject.clone().into()),
                    (
                        "number",
                        i64::try_from(numbers.get(&one.subject).copied().unwrap_or(0))
                            .unwrap_or(0)
                            .into(),
                    ),
                ],
            ),
            when: t.day(one.day),
            who: name(one.account),
            looked: one
                .looked
                .as_ref()
                .map(|looked| format!("{}, {}", name(looked.by), t.moment(looked.at))),
            note: one
                .looked
                .as_ref()
                .map(|looked| looked.note.clone())
                .unwrap_or_default(),
        })
        .collect();
    Ok(ReadingsPage {
        shell: visit.shell("readings-title").with_errors(&form, &t),
        lead: t.with("readings-lead", &[("days", i64::from(DAYS_BACK).into())]),
        again,
        oddities,
        form,
        t,
    })
}

async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    page(&readings_page(&visit, Form::empty(), String::new()).await?)
}

async fn look(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let limits = Thresholds::of(&visit.app().part::<Labourline>().config);
    let mut read = form.reader();
    let account = read.needed_choice("account", |text| text.parse::<Uuid>().ok().map(AccountId));
    let pattern = read.needed_choice("pattern", Pattern::parse);
    let day = read.day("day");
    let subject = read.text("subject", 60).to_owned();
    let note = read.needed("note", NOTE_CHARS_MAX).to_owned();
    let input = read.finish_as(|| {
        Some(NewLook {
            account: account?,
            pattern: pattern?,
            day: day?,
            subject,
            note,
        })
    });
    let again = form.text("row").to_owned();
    let sent = visit
        .run_once(
            &form,
            "labourline.readings.look",
            input,
            move |tx, scope, input| {
                Box::pin(async move { look_at(tx, scope, &limits, input).await })
            },
        )
        .await;
    let done = |()| visit.redirect_saying("/readings", "readings-flash-looked");
    let page = |form| readings_page(&visit, form, again);
    form.answered(sent, done, page).await
}

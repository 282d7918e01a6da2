//! One contact: what is known of it, how it ended, and the case it belongs to.

use super::{ContactView, language_choices, type_choices};
use crate::cases::words::CallType;
use crate::contacts::contact::{ContactId, SUMMARY_CHARS_MAX};
use crate::contacts::finish::{FinishContact, finish_contact};
use crate::contacts::link::{LinkContact, link_contact};
use crate::contacts::list::contact;
use crate::contacts::panel::Who;
use crate::contacts::who_may_this_be;
use crate::money::strip::choices;
use crate::numbers::api::alarm_above;
use crate::numbers::pages::Whole;
use crate::numbers::{self, ShowReason, may_dial, show_number_of_contact};
use askama::Template;
use axum::response::Response;
use kernel::{Language, Moment, Problem, ProblemKind, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;

#[derive(Template)]
#[template(path = "labourline/contacts/contact.html")]
struct ContactPage {
    shell: Shell,
    t: Say,
    form: Form,
    id: ContactId,
    version: i64,
    row: ContactView,
    case: Option<Reference>,
    may_open_case: bool,
    types: Vec<Choice>,
    languages: Vec<Choice>,
    who: Option<Who>,
    /// The whole number, once it was asked for.
    whole: Option<Whole>,
    dials: bool,
    why: Vec<Choice>,
}

impl ContactPage {
    async fn of(visit: &SignedIn, id: ContactId, form: Option<Form>) -> Result<Self, Problem> {
        let (contact, case, answer) = visit
            .app()
            .db
            .read((visit.scope.clone(), id), |tx, (scope, id)| {
                Box::pin(async move {
                    let contact = contact(tx, scope, *id).await?;
                    let case = match contact.case_id {
                        Some(case) => crate::cases::store::find(tx, scope, case.into()).await?,
                        None => None,
                    };
                    let answer = match &contact.phone {
                        Some(phone) if contact.finished_at.is_none() => {
                            Some(who_may_this_be(tx, scope, phone).await?)
                        }
                        _ => None,
                    };
                    Ok::<_, Problem>((contact, case, answer))
                })
            })
            .await?;
        let t = visit.say();
        let form = form.unwrap_or_else(|| {
            let mut form = Form::filled([("summary", contact.summary.clone())]);
            form.set(
                "language",
                contact
                    .language
                    .map(|language| language.to_string())
                    .unwrap_or_default(),
            );
            form.set(
                "person_id",
                contact
                    .person_id
                    .map(|person| person.to_string())
                    .unwrap_or_default(),
            );
            form
        });
        Ok(Self {
            shell: visit.shell("contacts-one"),
            id,
            version: contact.version,
            row: ContactView::new(&contact, &t),
            case: case.map(|case| case.reference),
            may_open_case: contact.may_open_case(),
            types: type_choices(&t),
            languages: language_choices(&t),
            who: answer.map(|answer| Who::new(&answer, &t)),
            whole: None,
            dials: contact.phone.is_some() && may_dial(&visit.scope, contact.chapter_id),
            why: choices(&t, ShowReason::ALL, ShowReason::word, ShowReason::key),
            form,
            t,
        })
    }
}

pub(super) async fn show(
    visit: SignedIn,
    PathOf(id): PathOf<ContactId>,
) -> Result<Response, Refusal> {
    page(&ContactPage::of(&visit, id, None).await?)
}

/// The answer is the page itself, not a redirect: a number stands in no address and in no history.
pub(super) async fn reveal(
    visit: SignedIn,
    PathOf(id): PathOf<ContactId>,
    form: Form,
) -> Result<Response, Refusal> {
    let above = alarm_above(visit.app());
    let shown = visit
        .run(numbers::pages::read(&form), move |tx, scope, input| {
            Box::pin(show_number_of_contact(tx, scope, id, *input, above))
        })
        .await?;
    let with_number = ContactPage {
        whole: Some(Whole::new(&shown)),
        ..ContactPage::of(&visit, id, None).await?
    };
    page(&with_number)
}

pub(super) async fn finish(
    visit: SignedIn,
    PathOf(id): PathOf<ContactId>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_finish(&form), move |tx, scope, (version, input)| {
            Box::pin(finish_contact(tx, scope, id, *version, input))
        })
        .await;
    let done = |_| visit.redirect_saying(&format!("/contacts/{id}"), "contacts-flash-finished");
    form.answered(sent, done, |form| ContactPage::of(&visit, id, Some(form)))
        .await
}

fn read_finish(form: &Form) -> Result<(Option<i64>, FinishContact), Problem> {
    let mut reader = form.reader();
    let call_type = reader.needed_choice("call_type", CallType::parse);
    let language = reader.choice("language", Language::parse);
    let person_id = reader.read("person_id", "labourline.contact.person-unknown", |text| {
        text.parse().ok()
    });
    let version = reader.number("version");
    let summary = reader.text("summary", SUMMARY_CHARS_MAX).to_owned();
    reader.finish()?;
    let call_type =
        call_type.ok_or_else(|| Problem::invalid_field("call_type", "platform.choose-one"))?;
    Ok((
        version,
        FinishContact {
            call_type,
            summary,
            language,
            person_id,
            ended_at: None::<Moment>,
            case: None,
        },
    ))
}

pub(super) async fn link(
    visit: SignedIn,
    PathOf(id): PathOf<ContactId>,
    form: Form,
) -> Result<Response, Refusal> {
    let unknown = || Problem::invalid_field("case", "labourline.contact.case-unknown");
    let read = Reference::parse(form.text("case"))
        .map(|case| LinkContact { case })
        .ok_or_else(unknown);
    let sent = visit
        .run(read, move |tx, scope, input| {
            Box::pin(link_contact(tx, scope, id, input))
        })
        .await
        // No such case, or not for this reader: said at the field.
        .map_err(|problem| match problem.kind {
            ProblemKind::NotFound => unknown(),
            _ => problem,
        });
    let done = |_| visit.redirect_saying(&format!("/contacts/{id}"), "contacts-flash-linked");
    form.answered(sent, done, |form| ContactPage::of(&visit, id, Some(form)))
        .await
}

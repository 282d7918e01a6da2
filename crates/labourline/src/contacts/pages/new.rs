//! Logging a contact quickly, with who the number may be.

use super::{channel_choices, desk_only, language_choices, look, type_choices, with_number};
use crate::Labourline;
use crate::callbacks;
use crate::cases::words::{CallType, ContactChannel};
use crate::contacts::contact::{ContactId, SUMMARY_CHARS_MAX};
use crate::contacts::finish::{FinishContact, finish_contact};
use crate::contacts::panel::Who;
use crate::contacts::{NewContact, begin_contact};
use crate::intake::pages::begin_with_words;
use askama::Template;
use axum::response::Response;
use kernel::{Language, PersonId, Phone, Problem};
use platform::web::{Choice, Form, QueryOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;
use platform::{Scope, Tx};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "labourline/contacts/new.html")]
struct NewPage {
    shell: Shell,
    t: Say,
    form: Form,
    channels: Vec<Choice>,
    directions: Vec<Choice>,
    languages: Vec<Choice>,
    types: Vec<Choice>,
    who: Option<Who>,
}

impl NewPage {
    fn new(visit: &SignedIn, form: Form, who: Option<Who>) -> Self {
        let t = visit.say();
        Self {
            shell: visit.shell("contacts-new"),
            channels: channel_choices(&t),
            directions: vec![
                Choice::new("yes", t.say("contacts-incoming")),
                Choice::new("no", t.say("contacts-outgoing")),
            ],
            languages: language_choices(&t),
            types: type_choices(&t),
            form,
            who,
            t,
        }
    }
}

/// A number that the call-back list or the address of a page brought.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct NewQuery {
    #[serde(default)]
    call_back: Option<callbacks::CallBackId>,
}

pub(super) async fn new(
    visit: SignedIn,
    QueryOf(query): QueryOf<NewQuery>,
) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let mut form = Form::filled([("channel", "voice"), ("incoming", "yes")]);
    let mut who = None;
    if let Some(id) = query.call_back {
        let item = visit
            .app()
            .db
            .read((visit.scope.clone(), id), |tx, (scope, id)| {
                Box::pin(callbacks::call_back(tx, scope, *id))
            })
            .await?;
        form.set("answers_call_back", id.to_string());
        form.set("incoming", "no");
        if let Some(phone) = &item.phone {
            // Masked: the form knows the call-back, and with it the number.
            form.set("phone", phone.masked());
            who = look(&visit, &form).await?;
        }
    }
    page(&NewPage::new(&visit, form, who))
}

#[derive(Template)]
#[template(path = "labourline/contacts/who.html")]
struct WhoFragment {
    t: Say,
    form: Form,
    who: Option<Who>,
}

pub(super) async fn who(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let who = look(&visit, &form).await?;
    page(&WhoFragment {
        t: visit.say(),
        form,
        who,
    })
}

pub(super) async fn create(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    if form.is("then", "who") {
        let who = look(&visit, &form).await?;
        return page(&NewPage::new(&visit, form, who));
    }
    let minutes = visit
        .app()
        .part::<Labourline>()
        .config
        .call_back_within_minutes;
    let sent = visit
        .run_once(
            &form,
            "labourline.contact",
            read(&with_number(&visit, &form).await?),
            move |tx, scope, both| Box::pin(begin_and_finish(tx, scope, minutes, both)),
        )
        .await;
    if let Ok(id) = &sent
        && form.is("then", "intake")
    {
        let words = form.text("summary");
        let next = if words.is_empty() {
            format!("/intakes/new?contact={id}")
        } else {
            begin_with_words(&visit, *id, words).await?
        };
        return Ok(visit.redirect(&next));
    }
    let done = |id| visit.redirect_saying(&format!("/contacts/{id}"), "contacts-flash-kept");
    let visit = &visit;
    let again = |form| async move {
        let who = look(visit, &form).await?;
        Ok(NewPage::new(visit, form, who))
    };
    form.answered(sent, done, again).await
}

fn read(form: &Form) -> Result<(NewContact, Option<FinishContact>), Problem> {
    let mut reader = form.reader();
    let channel = reader.needed_choice("channel", ContactChannel::parse);
    let phone = reader.read("phone", "labourline.contact.phone-unreadable", Phone::parse);
    let language = reader.choice("language", Language::parse);
    let call_type = reader.choice("call_type", CallType::parse);
    let person_id = reader.read("person_id", "labourline.contact.person-unknown", |text| {
        text.parse::<PersonId>().ok()
    });
    let answers_call_back = reader.read(
        "answers_call_back",
        "labourline.call-back.unknown",
        |text| text.parse().ok(),
    );
    let summary = reader.text("summary", SUMMARY_CHARS_MAX).to_owned();
    let over_at_once = channel == Some(ContactChannel::MissedCall);
    // Whoever goes on to the intake says what was said there.
    let finish = match call_type {
        Some(call_type) if !over_at_once && !form.is("then", "intake") => Some(FinishContact {
            call_type,
            summary,
            language,
            person_id,
            ended_at: None,
            case: None,
        }),
        _ => None,
    };
    reader.finish()?;
    let channel =
        channel.ok_or_else(|| Problem::invalid_field("channel", "platform.choose-one"))?;
    let contact = NewContact {
        incoming: !form.is("incoming", "no"),
        phone,
        person_id,
        language,
        answers_call_back,
        ..NewContact::incoming(channel)
    };
    Ok((contact, finish))
}

async fn begin_and_finish(
    tx: &Tx,
    scope: &Scope,
    call_back_within_minutes: u32,
    (begin, end): &(NewContact, Option<FinishContact>),
) -> Result<ContactId, Problem> {
    let begun = begin_contact(tx, scope, call_back_within_minutes, begin).await?;
    if let Some(end) = end {
        finish_contact(tx, scope, begun.id, Some(begun.version), end).await?;
    }
    Ok(begun.id)
}

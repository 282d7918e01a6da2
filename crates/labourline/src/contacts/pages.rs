//! Pages of contacts: the list, logging one quickly, one contact, who a number may be.

mod list;
mod new;
mod one;

use super::contact::{Contact, ContactId};
use super::panel::{Who, stamp};
use super::who_may_this_be;
use crate::callbacks::CallBackId;
use crate::cases::words::{CallType, ContactChannel};
use kernel::{Language, Phone, Problem};
use platform::web::{Choice, Form, Routes, Visit};
use platform::words::Say;

/// Letters of a summary in the list.
const SUMMARY_SHOWN_CHARS: usize = 120;

/// The routes of contacts' pages.
pub fn routes() -> Routes {
    Routes::new()
        .get("/contacts", list::list)
        .post("/contacts", new::create)
        .get("/contacts/new", new::new)
        .post("/contacts/who", new::who)
        .get("/contacts/{id}", one::show)
        .post("/contacts/{id}/number", one::reveal)
        .post("/contacts/{id}/finish", one::finish)
        .post("/contacts/{id}/case", one::link)
}

/// A contact in words.
pub(crate) struct ContactView {
    href: String,
    stamp: String,
    when: String,
    channel: String,
    kind: String,
    lasts: bool,
    phone: String,
    direction: String,
    language: String,
    handler: String,
    summary: String,
}

impl ContactView {
    fn new(contact: &Contact, t: &Say) -> Self {
        Self {
            href: format!("/contacts/{}", contact.id),
            stamp: stamp(contact.started_at),
            when: t.moment(contact.started_at),
            channel: t.say(&contact.channel.key()).to_owned(),
            kind: contact
                .call_type
                .map(|kind| t.say(&kind.key()).to_owned())
                .unwrap_or_default(),
            lasts: contact.finished_at.is_none(),
            phone: contact
                .phone
                .as_ref()
                .map(Phone::masked)
                .unwrap_or_default(),
            direction: t
                .say(if contact.incoming {
                    "contacts-incoming"
                } else {
                    "contacts-outgoing"
                })
                .to_owned(),
            language: contact
                .language
                .map(|language| language_name(t, language))
                .unwrap_or_default(),
            handler: contact.handler_name.clone(),
            summary: contact.summary.clone(),
        }
    }
    fn short(mut self) -> Self {
        if self.summary.chars().count() > SUMMARY_SHOWN_CHARS {
            self.summary = self
                .summary
                .chars()
                .take(SUMMARY_SHOWN_CHARS)
                .chain(['…'])
                .collect();
        }
        self
    }
}

/// The languages workers speak with the desk, for selects. The list is of those the line meets most; any other code goes through the API.
const SPOKEN: [&str; 16] = [
    "hi", "or", "bn", "ml", "ta", "te", "kn", "mr", "gu", "pa", "ur", "as", "ne", "sat", "mai",
    "en",
];

/// Choices of languages, each under its name in the reader's language.
pub(crate) fn language_choices(t: &Say) -> Vec<Choice> {
    SPOKEN
        .iter()
        .map(|code| Choice::new(*code, t.word("contacts-spoken-", code)))
        .collect()
}

/// The name of a language in the reader's; its code where we have none.
pub(crate) fn language_name(t: &Say, language: Language) -> String {
    let key = format!("contacts-spoken-{language}");
    if t.has(&key) {
        t.say(&key).to_owned()
    } else {
        language.to_string()
    }
}

fn channel_choices(t: &Say) -> Vec<Choice> {
    ContactChannel::ALL
        .iter()
        .map(|word| Choice::new(word.word(), t.say(&word.key())))
        .collect()
}

fn type_choices(t: &Say) -> Vec<Choice> {
    CallType::ALL
        .iter()
        .map(|word| Choice::new(word.word(), t.say(&word.key())))
        .collect()
}

/// Those who work on cases; to others there are no such pages.
pub(crate) fn desk_only(visit: &Visit) -> Result<(), Problem> {
    if visit.scope.case_chapters().is_empty() {
        Err(Problem::not_found())
    } else {
        Ok(())
    }
}

/// What stands in a masked number and nobody types.
const MASK: char = '•';

/// The form with the whole number where it still holds, masked, the one it began with: of the call-back or the contact it names. To be
/// read; what is shown again is the form as it was sent.
pub(crate) async fn with_number(visit: &Visit, form: &Form) -> Result<Form, Problem> {
    let mut whole = form.clone();
    let masked = |name: &str| form.text(name).contains(MASK);
    let put = |whole: &mut Form, name: &str, phone: Option<Phone>| {
        if let Some(phone) = phone
            && phone.masked() == form.text(name)
        {
            whole.set(name, phone.e164());
        }
    };
    if masked("phone")
        && let Ok(id) = form.text("answers_call_back").parse::<CallBackId>()
    {
        let item = visit
            .app()
            .db
            .read((visit.scope.clone(), id), |tx, (scope, id)| {
                Box::pin(crate::callbacks::call_back(tx, scope, *id))
            })
            .await?;
        put(&mut whole, "phone", item.phone);
    }
    if masked("claimants.0.phone")
        && let Ok(id) = form.text("contact_id").parse::<ContactId>()
    {
        let from = visit
            .app()
            .db
            .read((visit.scope.clone(), id), |tx, (scope, id)| {
                Box::pin(crate::contacts::contact(tx, scope, *id))
            })
            .await?;
        put(&mut whole, "claimants.0.phone", from.phone);
    }
    Ok(whole)
}

/// The panel for the number typed; none where it is not a whole number yet.
pub(crate) async fn look(visit: &Visit, form: &Form) -> Result<Option<Who>, Problem> {
    let form = with_number(visit, form).await?;
    let typed = ["phone", "claimants.0.phone"]
        .into_iter()
        .map(|name| form.text(name))
        .find(|text| !text.is_empty());
    let Some(phone) = typed.and_then(Phone::parse) else {
        return Ok(None);
    };
    let answer = visit
        .app()
        .db
        .read((visit.scope.clone(), phone), |tx, (scope, phone)| {
            Box::pin(who_may_this_be(tx, scope, phone))
        })
        .await?;
    Ok(Some(Who::new(&answer, &visit.say())))
}

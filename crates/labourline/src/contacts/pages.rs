//! Pages of contacts: the list, logging one quickly, one contact, who a number may be.

use super::contact::{Contact, ContactId};
use super::finish::{FinishContact, finish_contact};
use super::link::{LinkContact, link_contact};
use super::list::{ContactFilter, contact, list_contacts};
use super::panel::{Who, stamp};
use super::{NewContact, begin_contact, who_may_this_be};
use crate::callbacks;
use crate::cases::words::{CallType, ContactChannel};
use crate::intake::pages::begin_with_words;
use askama::Template;
use axum::response::Response;
use kernel::{
    FieldProblem, Language, Moment, PageRequest, PersonId, Phone, Problem, ProblemKind, Reference,
};
use platform::web::{
    Choice, Form, PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, Visit, page,
    page_again,
};
use platform::words::Say;
use platform::{Scope, Tx, idempotency};
use serde::Deserialize;

/// Contacts on one page.
const ROWS: u32 = 50;
/// Letters of a summary in the list.
const SUMMARY_SHOWN_CHARS: usize = 120;

/// The routes of contacts' pages.
pub fn routes() -> Routes {
    Routes::new()
        .get("/contacts", list)
        .post("/contacts", create)
        .get("/contacts/new", new)
        .post("/contacts/who", who)
        .get("/contacts/{id}", show)
        .post("/contacts/{id}/finish", finish)
        .post("/contacts/{id}/case", link)
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

/// What is asked for in the list's address.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct ListQuery {
    #[serde(default)]
    channel: String,
    #[serde(default)]
    call_type: String,
    #[serde(default)]
    finished: String,
    #[serde(default)]
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "labourline/contacts/list.html")]
struct ListPage {
    shell: Shell,
    t: Say,
    form: Form,
    channels: Vec<Choice>,
    types: Vec<Choice>,
    states: Vec<Choice>,
    rows: Vec<ContactView>,
    links: PageLinks,
    waiting: i64,
}

/// Those who work on cases; to others there are no such pages.
pub(crate) fn desk_only(visit: &Visit) -> Result<(), Problem> {
    if visit.scope.case_chapters().is_empty() {
        Err(Problem::not_found())
    } else {
        Ok(())
    }
}

async fn list(visit: SignedIn, QueryOf(query): QueryOf<ListQuery>) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let t = visit.say();
    let filter = ContactFilter {
        channel: ContactChannel::parse(&query.channel),
        call_type: CallType::parse(&query.call_type),
        finished: match query.finished.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        ..ContactFilter::default()
    };
    let asked = PageRequest::after(query.after.as_deref(), ROWS);
    let (found, waiting) = visit
        .app()
        .db
        .read(
            (visit.scope.clone(), filter, asked),
            |tx, (scope, filter, asked)| {
                Box::pin(async move {
                    let found = list_contacts(tx, scope, filter, *asked).await?;
                    Ok::<_, Problem>((found, callbacks::store::counts(tx, scope).await?.0))
                })
            },
        )
        .await?;
    let links = visit.page_links(found.next.as_deref(), found.items.len());
    page(&ListPage {
        shell: visit.shell("contacts-title"),
        form: Form::filled([
            ("channel", query.channel),
            ("call_type", query.call_type),
            ("finished", query.finished),
        ]),
        channels: channel_choices(&t),
        types: type_choices(&t),
        states: vec![
            Choice::new("no", t.say("contacts-lasts")),
            Choice::new("yes", t.say("contacts-finished")),
        ],
        rows: found
            .items
            .iter()
            .map(|contact| ContactView::new(contact, &t).short())
            .collect(),
        links,
        waiting,
        t,
    })
}

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

async fn new(visit: SignedIn, QueryOf(query): QueryOf<NewQuery>) -> Result<Response, Refusal> {
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
            form.set("phone", phone.e164());
            who = look(&visit, &form).await?;
        }
    }
    page(&NewPage::new(&visit, form, who))
}

/// The panel for the number typed; none where it is not a whole number yet.
pub(crate) async fn look(visit: &Visit, form: &Form) -> Result<Option<Who>, Problem> {
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

#[derive(Template)]
#[template(path = "labourline/contacts/who.html")]
struct WhoFragment {
    t: Say,
    form: Form,
    who: Option<Who>,
}

async fn who(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    let who = look(&visit, &form).await?;
    page(&WhoFragment {
        t: visit.say(),
        form,
        who,
    })
}

async fn create(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    desk_only(&visit)?;
    if form.is("then", "who") {
        let who = look(&visit, &form).await?;
        return page(&NewPage::new(&visit, form, who));
    }
    let done = match read(&form) {
        Ok((begin, end)) => keep(&visit, &form, begin, end).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(id) if form.is("then", "intake") => {
            let words = form.text("summary");
            let next = if words.is_empty() {
                format!("/intakes/new?contact={id}")
            } else {
                begin_with_words(&visit, id, words).await?
            };
            Ok(visit.redirect(&next))
        }
        Ok(id) => Ok(visit.redirect_saying(&format!("/contacts/{id}"), "contacts-flash-kept")),
        Err(problem) if is_shown_again(&problem) => {
            let who = look(&visit, &form).await?;
            page_again(&problem, &NewPage::new(&visit, form.refused(&problem), who))
        }
        Err(problem) => Err(Refusal(problem)),
    }
}

/// Whether a form is shown again with what is wrong.
pub(crate) fn is_shown_again(problem: &Problem) -> bool {
    !problem.fields.is_empty() || matches!(problem.kind, ProblemKind::Refused | ProblemKind::Stale)
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
    let summary = reader
        .text("summary", super::contact::SUMMARY_CHARS_MAX)
        .to_owned();
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

async fn keep(
    visit: &SignedIn,
    form: &Form,
    begin: NewContact,
    end: Option<FinishContact>,
) -> Result<ContactId, Problem> {
    let input = (visit.scope.clone(), form.once(), (begin, end));
    visit
        .app()
        .db
        .write(input, |tx, (scope, once, both)| {
            Box::pin(idempotency::once(
                tx,
                scope,
                once.as_ref(),
                "labourline.contact",
                both,
                begin_and_finish(tx, scope, both),
            ))
        })
        .await
}

async fn begin_and_finish(
    tx: &Tx,
    scope: &Scope,
    (begin, end): &(NewContact, Option<FinishContact>),
) -> Result<ContactId, Problem> {
    let begun = begin_contact(tx, scope, begin).await?;
    if let Some(end) = end {
        finish_contact(tx, scope, begun.id, Some(begun.version), end).await?;
    }
    Ok(begun.id)
}

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
            form,
            t,
        })
    }
}

async fn show(visit: SignedIn, PathOf(id): PathOf<ContactId>) -> Result<Response, Refusal> {
    page(&ContactPage::of(&visit, id, None).await?)
}

async fn finish(
    visit: SignedIn,
    PathOf(id): PathOf<ContactId>,
    form: Form,
) -> Result<Response, Refusal> {
    let done = match read_finish(&form) {
        Ok((version, input)) => {
            let input = (visit.scope.clone(), id, version, input);
            visit
                .app()
                .db
                .write(input, |tx, (scope, id, version, input)| {
                    Box::pin(finish_contact(tx, scope, *id, *version, input))
                })
                .await
        }
        Err(problem) => Err(problem),
    };
    match done {
        Ok(_) => Ok(visit.redirect_saying(&format!("/contacts/{id}"), "contacts-flash-finished")),
        Err(problem) if is_shown_again(&problem) => page_again(
            &problem,
            &ContactPage::of(&visit, id, Some(form.refused(&problem))).await?,
        ),
        Err(problem) => Err(Refusal(problem)),
    }
}

fn read_finish(form: &Form) -> Result<(Option<i64>, FinishContact), Problem> {
    let mut reader = form.reader();
    let call_type = reader.needed_choice("call_type", CallType::parse);
    let language = reader.choice("language", Language::parse);
    let person_id = reader.read("person_id", "labourline.contact.person-unknown", |text| {
        text.parse().ok()
    });
    let version = reader.number("version");
    let summary = reader
        .text("summary", super::contact::SUMMARY_CHARS_MAX)
        .to_owned();
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

async fn link(
    visit: SignedIn,
    PathOf(id): PathOf<ContactId>,
    form: Form,
) -> Result<Response, Refusal> {
    let done = match Reference::parse(form.text("case")) {
        Some(case) => {
            let input = (visit.scope.clone(), id, LinkContact { case });
            let linked = visit
                .app()
                .db
                .write(input, |tx, (scope, id, input)| {
                    Box::pin(link_contact(tx, scope, *id, input))
                })
                .await;
            // No such case, or not for this reader: said at the field.
            linked.map_err(|problem| match problem.kind {
                ProblemKind::NotFound => {
                    Problem::invalid_field("case", "labourline.contact.case-unknown")
                }
                _ => problem,
            })
        }
        None => Err(Problem::invalid(vec![FieldProblem::new(
            "case",
            "labourline.contact.case-unknown",
        )])),
    };
    match done {
        Ok(_) => Ok(visit.redirect_saying(&format!("/contacts/{id}"), "contacts-flash-linked")),
        Err(problem) if is_shown_again(&problem) => page_again(
            &problem,
            &ContactPage::of(&visit, id, Some(form.refused(&problem))).await?,
        ),
        Err(problem) => Err(Refusal(problem)),
    }
}

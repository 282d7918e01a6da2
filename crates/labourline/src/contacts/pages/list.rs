//! The list of contacts.

use super::{ContactView, channel_choices, desk_only, type_choices};
use crate::callbacks;
use crate::cases::words::{CallType, ContactChannel};
use crate::contacts::list::{ContactFilter, list_contacts};
use askama::Template;
use axum::response::Response;
use kernel::{PageRequest, Problem};
use platform::web::{Choice, Form, PageLinks, QueryOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;

/// Contacts on one page.
const ROWS: u32 = 50;

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

pub(super) async fn list(
    visit: SignedIn,
    QueryOf(query): QueryOf<ListQuery>,
) -> Result<Response, Refusal> {
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

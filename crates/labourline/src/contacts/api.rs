//! Contacts as JSON: the same use-cases as the pages.

use super::contact::{Contact, ContactId};
use super::finish::{ChangeContact, FinishContact, change_contact, finish_contact};
use super::link::{LinkContact, link_contact};
use super::list::{ContactFilter, contact, list_contacts};
use super::{Begun, Lookup, NewContact, begin_contact, who_may_this_be};
use crate::Labourline;
use crate::cases::words::{CallType, ContactChannel};
use axum::Json;
use kernel::{PageRequest, PersonId, Reference};
use people::persons::PersonOnPhone;
use platform::web::{
    ApiCaller, ApiJson, App, AtVersion, Created, Idempotency, IfMatch, PathOf, QueryOf, Refusal,
    Routes, Versioned,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of contacts' API.
pub fn routes() -> Routes {
    let router: OpenApiRouter<App> = OpenApiRouter::new()
        .routes(routes!(list, begin))
        .routes(routes!(show, change))
        .routes(routes!(finish))
        .routes(routes!(link))
        .routes(routes!(look_up));
    Routes::new().api(router)
}

/// Which contacts.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// Only of this channel.
    channel: Option<ContactChannel>,
    /// Only of this type.
    call_type: Option<CallType>,
    /// Only finished ones, or only those that last.
    finished: Option<bool>,
    /// Only with this person.
    #[param(value_type = Option<String>, format = "uuid")]
    person_id: Option<PersonId>,
    /// The token of the page.
    after: Option<String>,
    /// Rows on the page.
    #[param(minimum = 1, maximum = 200)]
    rows: Option<u32>,
}

/// A page of contacts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ContactPage {
    /// The contacts, latest first.
    items: Vec<Contact>,
    /// The token of the next page.
    next: Option<String>,
}

#[utoipa::path(get, path = "/api/contacts", operation_id = "list_contacts", tag = "contacts", params(Asked),
    responses((status = 200, body = ContactPage)))]
async fn list(
    caller: ApiCaller,
    QueryOf(asked): QueryOf<Asked>,
) -> Result<Json<ContactPage>, Refusal> {
    let filter = ContactFilter {
        channel: asked.channel,
        call_type: asked.call_type,
        finished: asked.finished,
        phone: None,
        person: asked.person_id,
    };
    let page = PageRequest::after(asked.after.as_deref(), asked.rows.unwrap_or(50));
    let found = caller
        .app()
        .db
        .read(
            (caller.scope.clone(), filter, page),
            |tx, (scope, filter, page)| Box::pin(list_contacts(tx, scope, filter, *page)),
        )
        .await?;
    Ok(Json(ContactPage {
        items: found.items,
        next: found.next,
    }))
}

#[utoipa::path(post, path = "/api/contacts", operation_id = "begin_contact", tag = "contacts", request_body = NewContact,
    params(Idempotency),
    responses((status = 201, body = Begun)))]
async fn begin(
    caller: ApiCaller,
    key: Idempotency,
    ApiJson(input): ApiJson<NewContact>,
) -> Result<Created<Begun>, Refusal> {
    let minutes = caller
        .app()
        .part::<Labourline>()
        .config
        .call_back_within_minutes;
    let begun = caller
        .run_once(
            key,
            "labourline.contact.api",
            input,
            move |tx, scope, input| Box::pin(begin_contact(tx, scope, minutes, input)),
        )
        .await?;
    Ok(Created::versioned(
        format!("/api/contacts/{}", begun.id),
        begun,
    ))
}

#[utoipa::path(get, path = "/api/contacts/{id}", operation_id = "read_contact", tag = "contacts",
    params(("id" = String, Path, format = "uuid")), responses((status = 200, body = Contact)))]
async fn show(
    caller: ApiCaller,
    PathOf(id): PathOf<ContactId>,
) -> Result<Versioned<Contact>, Refusal> {
    let found = caller
        .app()
        .db
        .read((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(contact(tx, scope, *id))
        })
        .await?;
    Ok(Versioned::of(found))
}

#[utoipa::path(put, path = "/api/contacts/{id}", operation_id = "change_contact", tag = "contacts", request_body = ChangeContact,
    params(("id" = String, Path, format = "uuid"), IfMatch),
    responses((status = 200, body = Contact)))]
async fn change(
    caller: ApiCaller,
    PathOf(id): PathOf<ContactId>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<ChangeContact>,
) -> Result<Versioned<Contact>, Refusal> {
    let changed = caller
        .run(input, move |tx, scope, input| {
            Box::pin(change_contact(tx, scope, id, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(changed))
}

#[utoipa::path(post, path = "/api/contacts/{id}/finish", operation_id = "finish_contact", tag = "contacts",
    request_body = FinishContact, params(("id" = String, Path, format = "uuid")),
    responses((status = 200, body = Contact)))]
async fn finish(
    caller: ApiCaller,
    PathOf(id): PathOf<ContactId>,
    ApiJson(input): ApiJson<FinishContact>,
) -> Result<Versioned<Contact>, Refusal> {
    let finished = caller
        .run(input, move |tx, scope, input| {
            Box::pin(finish_contact(tx, scope, id, None, input))
        })
        .await?;
    Ok(Versioned::of(finished))
}

#[utoipa::path(post, path = "/api/contacts/{id}/case", operation_id = "link_contact", tag = "contacts",
    request_body = LinkContact, params(("id" = String, Path, format = "uuid")),
    responses((status = 200, body = Contact)))]
async fn link(
    caller: ApiCaller,
    PathOf(id): PathOf<ContactId>,
    ApiJson(input): ApiJson<LinkContact>,
) -> Result<Versioned<Contact>, Refusal> {
    let linked = caller
        .run(input, move |tx, scope, input| {
            Box::pin(link_contact(tx, scope, id, input))
        })
        .await?;
    Ok(Versioned::of(linked))
}

/// Somebody a number may be.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LookupPerson {
    /// Who, whose phone it is, and what may be done with it.
    #[serde(flatten)]
    person: PersonOnPhone,
    /// Whether the number may be called just now.
    safe_now: bool,
    /// References of their open cases.
    #[schema(value_type = Vec<String>)]
    open_cases: Vec<Reference>,
}

/// An employer under a number.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LookupEmployer {
    /// Reference.
    #[schema(value_type = String)]
    reference: Reference,
    /// Name.
    name: String,
}

/// Who a number may be.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LookupFound {
    /// Whether it may be the employer's side.
    may_be_employer: bool,
    /// Who it may be, newest link first.
    persons: Vec<LookupPerson>,
    /// Employers under this number.
    employers: Vec<LookupEmployer>,
    /// Earlier contacts, latest first.
    contacts: Vec<Contact>,
}

#[utoipa::path(post, path = "/api/lookups", operation_id = "look_up_phone", tag = "contacts", request_body = Lookup,
    responses((status = 200, body = LookupFound)))]
async fn look_up(
    caller: ApiCaller,
    ApiJson(input): ApiJson<Lookup>,
) -> Result<Json<LookupFound>, Refusal> {
    let answer = caller
        .app()
        .db
        .read((caller.scope.clone(), input.phone), |tx, (scope, phone)| {
            Box::pin(who_may_this_be(tx, scope, phone))
        })
        .await?;
    Ok(Json(LookupFound {
        may_be_employer: answer.may_be_employer(),
        persons: answer
            .persons
            .into_iter()
            .map(|candidate| LookupPerson {
                person: candidate.person,
                safe_now: candidate.safe_now,
                open_cases: candidate.cases.iter().map(|case| case.reference).collect(),
            })
            .collect(),
        employers: answer
            .employers
            .into_iter()
            .map(|employer| LookupEmployer {
                reference: employer.reference,
                name: employer.name,
            })
            .collect(),
        contacts: answer.contacts,
    }))
}

impl AtVersion for Contact {
    fn version(&self) -> i64 {
        self.version
    }
}

impl AtVersion for Begun {
    fn version(&self) -> i64 {
        self.version
    }
}

//! Finishing a contact: what it was, what was said. Nobody edits it afterwards.

use super::contact::{Contact, ContactId, SUMMARY_CHARS_MAX};
use super::{store, wake};
use crate::callbacks;
use crate::cases::words::CallType;
use kernel::{FieldProblem, Language, Moment, PersonId, Problem, Reference};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How a contact ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FinishContact {
    /// What it was.
    pub call_type: CallType,
    /// What was said. Needed where somebody spoke of a matter.
    #[serde(default)]
    #[schema(max_length = 5000)]
    pub summary: String,
    /// The language spoken.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^[A-Za-z]{2,8}$")]
    pub language: Option<Language>,
    /// Who it was, where that came out only now.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub person_id: Option<PersonId>,
    /// When it ended; now where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub ended_at: Option<Moment>,
    /// The case it belongs to, where there is one already.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub case: Option<Reference>,
}

/// Finishes a contact, and wakes the cases at rest of a claimant who is in contact again.
///
/// # Errors
/// `labourline.contact.finished` for one that is; fields; stale; not found.
pub async fn finish_contact(
    tx: &Tx,
    scope: &Scope,
    id: ContactId,
    made_on: Option<i64>,
    input: &FinishContact,
) -> Result<Contact, Problem> {
    let mut contact = take(tx, scope, id, made_on).await?;
    let summary = input.summary.trim();
    let ended_at = input.ended_at.unwrap_or_else(|| scope.now());
    let mut fields = Vec::new();
    if summary.chars().count() > SUMMARY_CHARS_MAX {
        fields.push(
            FieldProblem::new("summary", "platform.field.too-long").with("max", SUMMARY_CHARS_MAX),
        );
    }
    if summary.is_empty() && input.call_type.is_data() {
        fields.push(FieldProblem::new("summary", "platform.field.required"));
    }
    if ended_at > scope.now().plus_minutes(5) {
        fields.push(FieldProblem::new("ended_at", "platform.field.date-future"));
    }
    if ended_at < contact.started_at {
        fields.push(FieldProblem::new(
            "ended_at",
            "labourline.contact.ends-before-it-begins",
        ));
    }
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    if let Some(person) = input.person_id {
        people::persons::person(tx, scope, person)
            .await
            .map_err(|_| {
                Problem::invalid_field("person_id", "labourline.contact.person-unknown")
            })?;
        contact.person_id = Some(person);
    }
    contact.call_type = Some(input.call_type);
    summary.clone_into(&mut contact.summary);
    contact.language = input.language.or(contact.language);
    contact.ended_at = Some(ended_at);
    contact.finished_at = Some(scope.now());
    if contact.handler_id.is_none() {
        contact.handler_id = scope.account();
        scope.name().clone_into(&mut contact.handler_name);
    }
    store::put(tx, &contact).await?;
    let entry = Entry::new(
        Stream::of("contact", contact.id),
        "labourline.contact.finished",
    )
    .with(serde_json::json!({ "call_type": contact.call_type }));
    journal::record(tx, scope, entry).await?;
    if let Some(call_back) = contact.answers_call_back
        && input.call_type.is_data()
    {
        callbacks::done::reached(tx, scope, call_back.into()).await?;
    }
    if let Some(reference) = input.case {
        super::link::bind(tx, scope, &mut contact, reference).await?;
    }
    wake::wake_cases(tx, scope, &contact).await?;
    Ok(contact)
}

/// Takes a contact that is not finished for a change.
async fn take(
    tx: &Tx,
    scope: &Scope,
    id: ContactId,
    made_on: Option<i64>,
) -> Result<Contact, Problem> {
    let contact = store::take(tx, scope, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if contact.finished_at.is_some() {
        return Err(Problem::refused("labourline.contact.finished"));
    }
    match made_on {
        Some(version) if version != contact.version - 1 => {
            let current = Contact {
                version: contact.version - 1,
                ..contact
            };
            Err(Problem::stale(
                serde_json::to_value(&current).unwrap_or_default(),
            ))
        }
        _ => Ok(contact),
    }
}

/// What may be put right on a contact while it lasts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ChangeContact {
    /// What was said so far.
    #[serde(default)]
    #[schema(max_length = 5000)]
    pub summary: String,
    /// The language spoken.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^[A-Za-z]{2,8}$")]
    pub language: Option<Language>,
    /// Who it is.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub person_id: Option<PersonId>,
}

/// Changes a contact that lasts.
///
/// # Errors
/// `labourline.contact.finished` for one that is over; fields; stale; not found.
pub async fn change_contact(
    tx: &Tx,
    scope: &Scope,
    id: ContactId,
    made_on: Option<i64>,
    input: &ChangeContact,
) -> Result<Contact, Problem> {
    let mut contact = take(tx, scope, id, made_on).await?;
    let summary = input.summary.trim();
    if summary.chars().count() > SUMMARY_CHARS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("summary", "platform.field.too-long").with("max", SUMMARY_CHARS_MAX),
        ]));
    }
    if let Some(person) = input.person_id {
        people::persons::person(tx, scope, person)
            .await
            .map_err(|_| {
                Problem::invalid_field("person_id", "labourline.contact.person-unknown")
            })?;
    }
    summary.clone_into(&mut contact.summary);
    contact.language = input.language;
    contact.person_id = input.person_id;
    store::put(tx, &contact).await?;
    let entry = Entry::new(
        Stream::of("contact", contact.id),
        "labourline.contact.changed",
    );
    journal::record(tx, scope, entry).await?;
    Ok(contact)
}

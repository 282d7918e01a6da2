//! Beginning a contact: the phone rings, somebody stands in the door, a provider tells of a missed call.

use super::contact::{Contact, ContactId, PROVIDER_CHARS_MAX};
use super::store;
use crate::callbacks::{self, CallBackId};
use crate::cases::words::ContactChannel;
use kernel::{ChapterId, FieldProblem, Language, Moment, PersonId, Phone, Problem};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A contact as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NewContact {
    /// The chapter that takes it; one's own where there is only one.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub chapter_id: Option<ChapterId>,
    /// How it came.
    pub channel: ContactChannel,
    /// Whether they came to the desk (else the desk to them).
    #[serde(default = "yes")]
    pub incoming: bool,
    /// The number.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 32)]
    pub phone: Option<Phone>,
    /// Who it is, where that is known.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub person_id: Option<PersonId>,
    /// The language spoken.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^[A-Za-z]{2,8}$")]
    pub language: Option<Language>,
    /// When it began; now where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub started_at: Option<Moment>,
    /// Who told us of it: `exotel`, `twilio`. Together with `provider_event_id` it is taken once, however often it is sent.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub provider: Option<String>,
    /// The provider's own id of it.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub provider_event_id: Option<String>,
    /// The call-back that this call answers.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub answers_call_back: Option<CallBackId>,
}

fn yes() -> bool {
    true
}

impl NewContact {
    /// An incoming contact of `channel` about which nothing else is known.
    pub fn incoming(channel: ContactChannel) -> Self {
        Self {
            chapter_id: None,
            channel,
            incoming: true,
            phone: None,
            person_id: None,
            language: None,
            started_at: None,
            provider: None,
            provider_event_id: None,
            answers_call_back: None,
        }
    }
}

/// What a contact begun is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Begun {
    /// The contact.
    #[schema(value_type = String, format = "uuid")]
    pub id: ContactId,
    /// The version to finish it on.
    pub version: i64,
    /// The call-back it left, where it is a missed call or a voice message.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub call_back: Option<CallBackId>,
}

/// Begins a contact. A missed call is over at once; it and a voice message leave a call-back, due `call_back_within_minutes` after it, one for
/// a number that waits already.
///
/// # Errors
/// Fields that can't be taken; not found for a chapter whose desk this is not.
pub async fn begin_contact(
    tx: &Tx,
    scope: &Scope,
    call_back_within_minutes: u32,
    input: &NewContact,
) -> Result<Begun, Problem> {
    let chapter = chapter_of(scope, input.chapter_id)?;
    let provider = text_of(input.provider.as_deref());
    let event = text_of(input.provider_event_id.as_deref());
    check(scope, input, provider, event)?;
    if let Some(person) = input.person_id {
        people::persons::person(tx, scope, person)
            .await
            .map_err(|_| {
                Problem::invalid_field("person_id", "labourline.contact.person-unknown")
            })?;
    }
    let mut phone = input.phone.clone();
    if let Some(call_back) = input.answers_call_back {
        let answered = callbacks::store::find(tx, scope, call_back)
            .await?
            .ok_or_else(|| {
                Problem::invalid_field("answers_call_back", "labourline.call-back.unknown")
            })?;
        // Who answers a call-back need not be shown its number.
        phone = phone.or(answered.phone);
    }
    let started_at = input.started_at.unwrap_or_else(|| scope.now());
    let over = input.channel == ContactChannel::MissedCall;
    let contact = Contact {
        no: 0,
        id: scope.new_id(),
        chapter_id: chapter,
        channel: input.channel,
        call_type: None,
        incoming: input.incoming,
        phone,
        person_id: input.person_id,
        language: input.language,
        summary: String::new(),
        handler_id: scope.account(),
        handler_name: scope.name().to_owned(),
        started_at,
        ended_at: over.then_some(started_at),
        finished_at: over.then(|| scope.now()),
        case_id: None,
        answers_call_back: input.answers_call_back.map(Into::into),
        version: 1,
    };
    if !store::insert(tx, scope, &contact, provider, event).await? {
        // The provider sent it again: the first answer stands.
        let (Some(provider), Some(event)) = (provider, event) else {
            return Err(Problem::internal());
        };
        let known = store::of_provider(tx, scope, provider, event)
            .await?
            .ok_or_else(Problem::not_found)?;
        let call_back = callbacks::store::of_contact(tx, known.id).await?;
        return Ok(Begun {
            id: known.id,
            version: known.version,
            call_back,
        });
    }
    let call_back = if contact.incoming && contact.channel.asks_call_back() {
        Some(callbacks::leave(tx, scope, &contact, call_back_within_minutes).await?)
    } else {
        None
    };
    let entry = Entry::new(Stream::of("contact", contact.id), "labourline.contact.begun")
        .with(serde_json::json!({ "channel": contact.channel, "incoming": contact.incoming, "chapter": chapter }));
    journal::record(tx, scope, entry).await?;
    Ok(Begun {
        id: contact.id,
        version: contact.version,
        call_back,
    })
}

/// The desk's chapter meant: the one named where it is one's own, or the only one.
pub(crate) fn chapter_of(scope: &Scope, named: Option<ChapterId>) -> Result<ChapterId, Problem> {
    let own = scope.case_chapters();
    match (named, own.as_slice()) {
        (Some(chapter), _) if scope.is_program() || own.contains(&chapter) => Ok(chapter),
        (None, [only]) => Ok(*only),
        (None, [_, ..]) => Err(Problem::invalid_field(
            "chapter_id",
            "platform.field.required",
        )),
        _ => Err(Problem::not_found()),
    }
}

fn text_of(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn check(
    scope: &Scope,
    input: &NewContact,
    provider: Option<&str>,
    event: Option<&str>,
) -> Result<(), Problem> {
    let mut fields = Vec::new();
    for (name, text) in [("provider", provider), ("provider_event_id", event)] {
        if text.is_some_and(|text| text.chars().count() > PROVIDER_CHARS_MAX) {
            fields.push(
                FieldProblem::new(name, "platform.field.too-long").with("max", PROVIDER_CHARS_MAX),
            );
        }
    }
    match (provider, event) {
        (Some(_), None) => fields.push(FieldProblem::new(
            "provider_event_id",
            "platform.field.required",
        )),
        (None, Some(_)) => fields.push(FieldProblem::new("provider", "platform.field.required")),
        _ => {}
    }
    if input.channel.asks_call_back() && input.phone.is_none() {
        fields.push(FieldProblem::new("phone", "platform.field.required"));
    }
    if input
        .started_at
        .is_some_and(|at| at > scope.now().plus_minutes(5))
    {
        fields.push(FieldProblem::new(
            "started_at",
            "platform.field.date-future",
        ));
    }
    if input
        .started_at
        .is_some_and(|at| at < scope.now().plus_days(-3660))
    {
        fields.push(FieldProblem::new("started_at", "platform.field.date-far"));
    }
    if fields.is_empty() {
        Ok(())
    } else {
        Err(Problem::invalid(fields))
    }
}

//! The panel "who this may be": what is known of a number, put into words for a page.

use super::lookup::{Candidate, LookupAnswer};
use crate::cases::CaseLine;
use kernel::Moment;
use people::persons::SafeToCall;
use platform::words::Say;

/// The panel.
#[derive(Clone, Debug)]
pub struct Who {
    /// The number, masked.
    pub number: String,
    /// Whether it may be the employer's side.
    pub may_be_employer: bool,
    /// Employers under the number.
    pub employers: Vec<EmployerRow>,
    /// Who it may be.
    pub persons: Vec<PersonRow>,
    /// Earlier contacts.
    pub contacts: Vec<ContactRow>,
    /// Nothing is known.
    pub unknown: bool,
}

/// An employer under the number.
#[derive(Clone, Debug)]
pub struct EmployerRow {
    /// Its page.
    pub href: String,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: String,
}

/// Somebody it may be.
#[derive(Clone, Debug)]
pub struct PersonRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whose phone it is.
    pub relation: String,
    /// Home district; empty where not known.
    pub home: String,
    /// Whether this was said to be unsafe, or is outside the safe hours.
    pub danger: bool,
    /// Whether it is safe to call, in words, with the hours.
    pub safety: String,
    /// What to mind.
    pub note: String,
    /// What may be left behind, in words.
    pub message: String,
    /// Open cases.
    pub cases: Vec<CaseRow>,
}

/// An open case of somebody.
#[derive(Clone, Debug)]
pub struct CaseRow {
    /// Its page.
    pub href: String,
    /// Reference, in pairs.
    pub reference: String,
    /// Stage.
    pub stage: String,
    /// Whether a red flag is up.
    pub red: bool,
    /// What is next.
    pub next: String,
}

/// An earlier contact.
#[derive(Clone, Debug)]
pub struct ContactRow {
    /// Its page.
    pub href: String,
    /// How it came, what it was.
    pub text: String,
    /// How long ago.
    pub ago: String,
}

impl Who {
    /// The answer in words.
    pub fn new(answer: &LookupAnswer, t: &Say) -> Self {
        Self {
            number: answer.phone.masked(),
            may_be_employer: answer.may_be_employer(),
            employers: answer
                .employers
                .iter()
                .map(|employer| EmployerRow {
                    href: format!("/employers/{}", employer.reference),
                    name: employer.name.clone(),
                    kind: t.say(&employer.kind.key()).to_owned(),
                })
                .collect(),
            persons: answer
                .persons
                .iter()
                .map(|candidate| person(candidate, t))
                .collect(),
            contacts: answer
                .contacts
                .iter()
                .map(|contact| {
                    let channel = t.say(&contact.channel.key()).to_owned();
                    let text = match contact.call_type {
                        Some(kind) => format!("{channel} · {}", t.say(&kind.key())),
                        None => channel,
                    };
                    ContactRow {
                        href: format!("/contacts/{}", contact.id),
                        text,
                        ago: t.ago(contact.started_at, answer.at),
                    }
                })
                .collect(),
            unknown: answer.is_unknown(),
        }
    }
}

fn person(candidate: &Candidate, t: &Say) -> PersonRow {
    let person = &candidate.person;
    let terms = &person.terms;
    let safety = match (terms.safe_to_call, candidate.safe_now) {
        (SafeToCall::Yes, true) => t.say("contacts-safe-now").to_owned(),
        (SafeToCall::Yes, false) => t.say("contacts-not-safe-at-this-hour").to_owned(),
        (SafeToCall::No, _) => t.say("contacts-not-safe").to_owned(),
        (SafeToCall::Unknown, _) => t.say("contacts-safe-unknown").to_owned(),
    };
    let hours = match (terms.safe_from_minute, terms.safe_until_minute) {
        (Some(from), Some(until)) => format!(" ({}–{})", clock(from), clock(until)),
        _ => String::new(),
    };
    let message = match (terms.may_leave_message, terms.may_name_union) {
        (true, true) => "contacts-may-name-union",
        (true, false) => "contacts-may-leave-message",
        (false, _) => "contacts-no-message",
    };
    PersonRow {
        id: person.person_id.to_string(),
        name: person.display_name.clone(),
        relation: t.say(&terms.relation.key()).to_owned(),
        home: person
            .home_district_lgd
            .and_then(kernel::place::district)
            .map(|district| district.name.to_string())
            .unwrap_or_default(),
        danger: terms.safe_to_call == SafeToCall::No
            || (terms.safe_to_call == SafeToCall::Yes && !candidate.safe_now),
        safety: format!("{safety}{hours}"),
        note: terms.safe_note.clone().unwrap_or_default(),
        message: t.say(message).to_owned(),
        cases: candidate.cases.iter().map(|line| case(line, t)).collect(),
    }
}

fn case(line: &CaseLine, t: &Say) -> CaseRow {
    CaseRow {
        href: format!("/cases/{}", line.reference),
        reference: line.reference.spaced(),
        stage: t.say(&line.stage.key()).to_owned(),
        red: line.red_flags_up > 0,
        next: match (&line.next_action, line.next_action_at) {
            (Some(next), Some(at)) => format!(
                "{} · {}",
                crate::cases::moves::next::shown(t, next),
                t.moment(at)
            ),
            _ => String::new(),
        },
    }
}

/// A minute of the day as `08:30`.
fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// How long somebody has waited, as `datetime` wants it.
pub(crate) fn stamp(at: Moment) -> String {
    at.rfc3339()
}

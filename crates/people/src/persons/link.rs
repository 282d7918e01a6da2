//! Between a person and a phone: whose it is, and what may be done with it.

use super::person::{tidy, too_long};
use crate::words::stored_words;
use kernel::{ChapterId, FieldProblem, Moment, PersonId, Phone};
use serde::{Deserialize, Serialize};

/// The longest note on safety.
const SAFE_NOTE_CHARACTERS_MAX: usize = 300;
const DAY_MINUTES: u16 = 24 * 60;

kernel::typed_id! {
    /// A link of a person to a phone.
    LinkId
}
platform::stored_id!(LinkId);

stored_words! {
    /// Whose phone it is.
    Relation in "persons-relation" {
        /// The person's own.
        Own = "own",
        /// Husband or wife.
        Spouse = "spouse",
        /// Somebody they work with.
        CoWorker = "co_worker",
        /// Somebody who lives near.
        Neighbour = "neighbour",
        /// The contractor's or his man's: never safe by itself.
        ContractorOwned = "contractor_owned",
        /// Another of the family.
        Family = "family",
        /// Somebody else.
        Other = "other",
    }
}

stored_words! {
    /// Whether calling this number can bring the person into trouble.
    SafeToCall in "persons-safe" {
        /// They said it is safe.
        Yes = "yes",
        /// They said it is not.
        No = "no",
        /// Nobody asked.
        Unknown = "unknown",
    }
}

impl Default for SafeToCall {
    /// What it is until somebody asks.
    fn default() -> Self {
        SafeToCall::Unknown
    }
}

/// A phone by which a person is to be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct NewLink {
    /// The number.
    #[schema(value_type = String, max_length = 32)]
    pub phone: Phone,
    /// Whose phone it is.
    pub relation: Relation,
    /// Whether it is safe to call.
    #[serde(default)]
    pub safe_to_call: SafeToCall,
    /// From which minute of the day in India it is safe; together with `safe_until_minute`.
    #[serde(default)]
    #[schema(maximum = 1439)]
    pub safe_from_minute: Option<u16>,
    /// Until which minute of the day it is safe, that one not included; before `safe_from_minute` the hours go over midnight.
    #[serde(default)]
    #[schema(maximum = 1440)]
    pub safe_until_minute: Option<u16>,
    /// What to mind: "ask for Ramesh's sister".
    #[serde(default)]
    #[schema(max_length = 300)]
    pub safe_note: Option<String>,
    /// Whether a message may be left.
    #[serde(default)]
    pub may_leave_message: bool,
    /// Whether a message, or a caller to whoever answers, may name the union.
    #[serde(default)]
    pub may_name_union: bool,
}

impl NewLink {
    /// A link about which nothing was asked yet: nothing may be left, nothing named.
    pub fn unasked(phone: Phone, relation: Relation) -> Self {
        Self {
            phone,
            relation,
            safe_to_call: SafeToCall::Unknown,
            safe_from_minute: None,
            safe_until_minute: None,
            safe_note: None,
            may_leave_message: false,
            may_name_union: false,
        }
    }

    /// What can't be taken, each field's name behind `prefix` (`claimants.0.phone.`); empty where all can.
    pub fn problems(&self, prefix: &str) -> Vec<FieldProblem> {
        self.terms().problems(prefix)
    }

    pub(super) fn terms(&self) -> ChangeLink {
        ChangeLink {
            relation: self.relation,
            safe_to_call: self.safe_to_call,
            safe_from_minute: self.safe_from_minute,
            safe_until_minute: self.safe_until_minute,
            safe_note: self.safe_note.as_deref().and_then(tidy),
            may_leave_message: self.may_leave_message,
            may_name_union: self.may_name_union,
        }
    }
}

/// What a link says, in place of what it said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ChangeLink {
    /// Whose phone it is.
    pub relation: Relation,
    /// Whether it is safe to call.
    pub safe_to_call: SafeToCall,
    /// From which minute of the day in India it is safe.
    #[serde(default)]
    #[schema(maximum = 1439)]
    pub safe_from_minute: Option<u16>,
    /// Until which minute, that one not included.
    #[serde(default)]
    #[schema(maximum = 1440)]
    pub safe_until_minute: Option<u16>,
    /// What to mind.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub safe_note: Option<String>,
    /// Whether a message may be left.
    #[serde(default)]
    pub may_leave_message: bool,
    /// Whether a message, or a caller to whoever answers, may name the union.
    #[serde(default)]
    pub may_name_union: bool,
}

impl ChangeLink {
    /// What can't be taken, each field's name behind `prefix`.
    pub fn problems(&self, prefix: &str) -> Vec<FieldProblem> {
        let mut wrong = Vec::new();
        let mut blame = |field: &str, code: &'static str| {
            wrong.push(FieldProblem::new(format!("{prefix}{field}"), code));
        };
        match (self.safe_from_minute, self.safe_until_minute) {
            (None, None) => {}
            (Some(_), None) => blame("safe_until_minute", "people.identifier.safe-hours"),
            (None, Some(_)) => blame("safe_from_minute", "people.identifier.safe-hours"),
            (Some(from), Some(until)) => {
                if from >= DAY_MINUTES || from == until {
                    blame("safe_from_minute", "people.identifier.safe-hours");
                } else if until > DAY_MINUTES {
                    blame("safe_until_minute", "people.identifier.safe-hours");
                }
            }
        }
        too_long(
            &mut wrong,
            prefix,
            "safe_note",
            self.safe_note.as_deref(),
            SAFE_NOTE_CHARACTERS_MAX,
        );
        wrong
    }

    /// The same with the note tidied.
    pub(super) fn tidied(&self) -> Self {
        Self {
            safe_note: self.safe_note.as_deref().and_then(tidy),
            ..self.clone()
        }
    }

    /// Whether the number may be called at `moment`: said to be safe, and inside the safe hours where there are any.
    pub fn safe_at(&self, moment: Moment) -> bool {
        let (hour, minute) = moment.hour_minute();
        let now = u16::from(hour) * 60 + u16::from(minute);
        let inside = match (self.safe_from_minute, self.safe_until_minute) {
            (Some(from), Some(until)) if from < until => (from..until).contains(&now),
            (Some(from), Some(until)) => now >= from || now < until,
            _ => true,
        };
        self.safe_to_call == SafeToCall::Yes && inside
    }
}

/// A phone of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PhoneLink {
    /// The link's id.
    #[schema(value_type = String, format = "uuid")]
    pub id: LinkId,
    /// Whose link.
    #[schema(value_type = String, format = "uuid")]
    pub person_id: PersonId,
    /// The number.
    #[schema(value_type = String)]
    pub phone: Phone,
    /// Whose phone it is, and what may be done with it.
    #[serde(flatten)]
    pub terms: ChangeLink,
    /// Counts the changes; an edit says which version it was made on.
    pub version: i64,
}

/// Somebody who may be calling: a person linked to a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PersonOnPhone {
    /// Who.
    #[schema(value_type = String, format = "uuid")]
    pub person_id: PersonId,
    /// The chapter that registered them.
    #[schema(value_type = String, format = "uuid")]
    pub chapter_id: ChapterId,
    /// Their name.
    pub display_name: String,
    /// LGD code of the home district, where it is known.
    pub home_district_lgd: Option<u16>,
    /// Whether they died.
    pub deceased: bool,
    /// The link's id.
    #[schema(value_type = String, format = "uuid")]
    pub link_id: LinkId,
    /// Whose phone it is, and what may be done with it.
    #[serde(flatten)]
    pub terms: ChangeLink,
    /// The link's version.
    pub version: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> ChangeLink {
        ChangeLink {
            relation: Relation::Own,
            safe_to_call: SafeToCall::Yes,
            safe_from_minute: None,
            safe_until_minute: None,
            safe_note: None,
            may_leave_message: false,
            may_name_union: false,
        }
    }

    fn at(time: &str) -> Moment {
        Moment::parse_india_local(&format!("2026-11-22T{time}")).unwrap()
    }

    #[test]
    fn safe_hours_hold_over_midnight() {
        let night = ChangeLink {
            safe_from_minute: Some(20 * 60),
            safe_until_minute: Some(6 * 60),
            ..link()
        };
        assert!(night.safe_at(at("20:00")) && night.safe_at(at("05:59")));
        assert!(!night.safe_at(at("06:00")) && !night.safe_at(at("19:59")));
        let noon = ChangeLink {
            safe_from_minute: Some(12 * 60),
            safe_until_minute: Some(13 * 60),
            ..link()
        };
        assert!(noon.safe_at(at("12:59")) && !noon.safe_at(at("13:00")));
        let unasked = ChangeLink {
            safe_to_call: SafeToCall::Unknown,
            ..link()
        };
        assert!(link().safe_at(at("03:00")) && !unasked.safe_at(at("12:00")));
    }

    #[test]
    fn half_a_span_of_hours_is_refused() {
        let half = ChangeLink {
            safe_from_minute: Some(60),
            ..link()
        };
        assert_eq!(half.problems("phone.")[0].field, "phone.safe_until_minute");
        let late = ChangeLink {
            safe_from_minute: Some(1440),
            safe_until_minute: Some(10),
            ..link()
        };
        assert_eq!(late.problems("")[0].field, "safe_from_minute");
        let empty = ChangeLink {
            safe_from_minute: Some(60),
            safe_until_minute: Some(60),
            ..link()
        };
        assert_eq!(empty.problems("").len(), 1);
        let whole = ChangeLink {
            safe_from_minute: Some(0),
            safe_until_minute: Some(1440),
            ..link()
        };
        assert_eq!(whole.problems(""), []);
    }
}

//! Names of persons, as clerks write them: is this the same person, and why do we think so?
//!
//! A name is read into parts. Titles (Shri, Smt., Late) are passed over; endings that many share (Devi, Bai, Kumari) count little; what
//! follows S/o, W/o, पुत्र, ପିତା is a relative's name and is compared by itself. Parts are matched by spelling, by a list of spellings of one
//! name (Md., Mohammad), or by sound, in any order, joined or apart (Ram Kumar, Ramkumar), an initial standing for what it begins.
//!
//! The outcome is a score and the reasons for it. It proposes; a person decides.

mod compare;
mod lists;
mod read;

use serde::Serialize;

pub use compare::compare;
pub use read::{Name, Part, PartKind};

/// From this score on, two names are proposed as one person's.
pub const PROPOSED_FROM: u8 = 80;

/// How alike two names are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Likeness {
    /// 0: nothing in common; 100: the same spelling. From [`PROPOSED_FROM`] on it is worth showing to a person.
    pub score: u8,
    /// Why, the most telling first.
    pub reasons: Vec<Reason>,
}

impl Likeness {
    /// Whether it is worth proposing.
    pub fn is_proposed(&self) -> bool {
        self.score >= PROPOSED_FROM
    }
}

/// Why two names are alike, or are not. The words are the names' own, in their normal form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Reason {
    /// Both write this part alike.
    Same {
        /// The part.
        part: String,
    },
    /// Two known spellings of one name.
    Variant {
        /// As the first name has it.
        one: String,
        /// As the second has it.
        other: String,
    },
    /// They sound alike.
    Sound {
        /// As the first name has it.
        one: String,
        /// As the second has it.
        other: String,
    },
    /// An initial stands for this part.
    Initial {
        /// The initial.
        initial: String,
        /// What it may stand for.
        part: String,
    },
    /// One writes as one word what the other writes as two.
    Joined {
        /// The one word.
        one: String,
        /// The two.
        other: String,
    },
    /// The parts stand in another order.
    Order,
    /// One of the names has this part and the other has nothing in its place.
    Missing {
        /// The part.
        part: String,
    },
    /// These stand in each other's place and are different.
    Differs {
        /// As the first name has it.
        one: String,
        /// As the second has it.
        other: String,
    },
    /// The relative named (father, husband) is the same.
    SameRelative,
    /// The relatives named are different.
    OtherRelative,
}

impl Reason {
    /// A stable code, for a message in the reader's language: `same`, `variant`, `sound`, …
    pub fn code(&self) -> &'static str {
        match self {
            Reason::Same { .. } => "same",
            Reason::Variant { .. } => "variant",
            Reason::Sound { .. } => "sound",
            Reason::Initial { .. } => "initial",
            Reason::Joined { .. } => "joined",
            Reason::Order => "order",
            Reason::Missing { .. } => "missing",
            Reason::Differs { .. } => "differs",
            Reason::SameRelative => "same-relative",
            Reason::OtherRelative => "other-relative",
        }
    }
}

/// What to look a name up by: the skeletons of its parts, and of neighbouring parts together. Two names that may be one person's share at
/// least one of them. Endings and initials are left out unless there is nothing else.
pub fn keys(name: &str) -> Vec<String> {
    Name::read(name).keys()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_by_two_clerks() {
        for (one, other) in [
            ("Sunita Devi", "सुनीता"),
            ("Md. Salim", "Mohammad Saleem"),
            ("Ram Kumar Yadav", "Ramkumar Yadav"),
            ("S. Murugan", "முருகன்"),
            ("Kumar Vijay", "Vijay Kumar"),
            ("Smt. Laxmi Bai", "Lakshmi"),
            ("ସଞ୍ଜୟ ମାଝୀ", "Sanjay Majhi"),
            ("Ramesh S/o Mahesh", "रमेश पुत्र महेश"),
            ("Bhawani Shankar", "भवानी शंकर"),
        ] {
            assert!(
                keys(one).iter().any(|key| keys(other).contains(key)),
                "{one} {other} share no key"
            );
            let likeness = compare(one, other);
            assert!(likeness.is_proposed(), "{one} {other} {likeness:?}");
        }
    }

    #[test]
    fn two_persons() {
        for (one, other) in [
            ("Sunita Devi", "Savita Devi"),
            ("Ramesh Kumar", "Rajesh Kumar"),
            ("Ramesh S/o Mahesh", "Ramesh S/o Dinesh"),
            ("Devi", "Sunita Devi"),
            ("Santosh Rout", "Santoshi Rout"),
            ("", ""),
            ("S", "S"),
        ] {
            let likeness = compare(one, other);
            assert!(!likeness.is_proposed(), "{one} {other} {likeness:?}");
        }
    }

    #[test]
    fn the_reasons_say_why() {
        let likeness = compare("Kumar Md. Salim", "Mohammad Salim");
        assert!(likeness.reasons.contains(&Reason::Variant {
            one: "md".into(),
            other: "mohammad".into()
        }));
        assert!(likeness.reasons.contains(&Reason::Same {
            part: "salim".into()
        }));
        assert!(
            compare("Vijay Das", "Das Vijay")
                .reasons
                .contains(&Reason::Order)
        );
    }
}

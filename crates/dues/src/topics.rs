//! Topics: what somebody comes to ask, each with the rules that answer it.

use law::rules::{
    accident, bonus, construction, deductions, delay, gratuity, hours, insurance, maternity,
    migrants, minimum, schemes, termination, wages,
};
use law::{Claim, Rule, facts};

/// What somebody comes to ask.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// Its word in addresses: `/dues/gratuity`.
    pub word: &'static str,
    /// How it is answered.
    pub shape: Shape,
}

/// How a topic is answered.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// By one rule.
    Rule(&'static Rule),
    /// By one of these, which the visitor names first.
    OneOf(&'static [&'static Rule]),
    /// By all of these: who fits.
    Each(&'static [&'static Rule]),
    /// By the wage tables: the rate of a place.
    Rate,
    /// By the periods of limitation, for a claim the visitor names first.
    Deadline,
}

/// What is asked for most stands first.
static OWED: &[&Rule] = &[
    &wages::UNPAID,
    &minimum::MINIMUM_WAGE,
    &hours::OVERTIME,
    &deductions::DEDUCTIONS,
    &wages::LATE,
    &hours::REST_DAY,
    &hours::SHORT_DAY,
    &bonus::BONUS,
    &termination::LEAVE,
    &termination::RETRENCHMENT,
    &termination::LAY_OFF,
    &maternity::MATERNITY,
    &insurance::EPF,
    &insurance::PENSION,
    &insurance::ESI_BENEFIT,
    &insurance::ESI_CONTRIBUTION,
    &migrants::JOURNEY,
    &migrants::DISPLACEMENT,
    &construction::BOARD,
    &delay::DELAY,
    &gratuity::GRATUITY,
    &accident::ACCIDENT,
];

static SCHEMES: &[&Rule] = &[
    &construction::BOCW,
    &schemes::E_SHRAM,
    &schemes::PM_SYM,
    &schemes::GIG,
];

/// Every topic, in the order of the first page.
pub static TOPICS: &[Topic] = &[
    Topic {
        word: "owed",
        shape: Shape::OneOf(OWED),
    },
    Topic {
        word: "accident",
        shape: Shape::Rule(&accident::ACCIDENT),
    },
    Topic {
        word: "gratuity",
        shape: Shape::Rule(&gratuity::GRATUITY),
    },
    Topic {
        word: "minimum-wage",
        shape: Shape::Rate,
    },
    Topic {
        word: "schemes",
        shape: Shape::Each(SCHEMES),
    },
    Topic {
        word: "deadline",
        shape: Shape::Deadline,
    },
];

/// The topic with this word.
pub fn topic(word: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.word == word)
}

impl Topic {
    /// The words the visitor chooses from first; none where the topic needs no choice.
    pub fn abouts(&self) -> Vec<&'static str> {
        match self.shape {
            Shape::OneOf(rules) => rules.iter().map(|rule| rule.word).collect(),
            Shape::Deadline => Claim::ALL.iter().map(|claim| claim.word()).collect(),
            Shape::Rule(_) | Shape::Each(_) | Shape::Rate => Vec::new(),
        }
    }
    /// The message key of one of them.
    pub fn about_key(&self, about: &str) -> &'static str {
        match self.shape {
            Shape::Deadline => claim(about).key(),
            _ => law::rule(about).map_or("dues-about-unknown", |rule| rule.key),
        }
    }
}

/// The claim with this word; wages where it is not known, the commonest.
pub fn claim(word: &str) -> Claim {
    Claim::ALL
        .iter()
        .find(|claim| claim.word() == word)
        .copied()
        .unwrap_or(Claim::Wages)
}

/// Facts asked before the engine says which is most useful: those that decide which law holds and which facts matter at all.
pub fn opening(rule: &Rule) -> Vec<u8> {
    let kind = match rule.word {
        "accident" => Some(facts::HARM.at()),
        "gratuity" => Some(facts::ENDING.at()),
        "maternity" => Some(facts::MATERNITY.at()),
        "esi-benefit" => Some(facts::ESI_BENEFIT.at()),
        "board" => Some(facts::BOARD_BENEFIT.at()),
        "delay" => Some(facts::LATE_SUM.at()),
        _ => None,
    };
    let day = rule
        .days
        .first()
        .map(|name| name.at())
        .filter(|_| !crate::questions::asks_today(rule));
    kind.into_iter().chain(day).collect()
}

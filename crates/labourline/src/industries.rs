//! The kinds of work the line meets most, each with its name in every language. Any other word may stand on a case as it was said.

use platform::web::Choice;
use platform::words::Say;

/// Industries that are told apart; in figures every other word is `other`, for a rare word can be one person.
pub const INDUSTRIES: [&str; 12] = [
    "construction",
    "brick_kiln",
    "textile",
    "plywood",
    "fish_processing",
    "hotel",
    "domestic_work",
    "delivery",
    "security",
    "sugarcane",
    "agriculture",
    "other",
];

/// The message of a known industry's name.
pub(crate) fn key(industry: &str) -> String {
    format!("figures-industry-{}", industry.replace('_', "-"))
}

/// The name of an industry in the reader's language; a word that is none of ours stays as it was said.
pub(crate) fn name(t: &Say, industry: &str) -> String {
    if INDUSTRIES.contains(&industry) {
        t.say(&key(industry)).to_owned()
    } else {
        industry.to_owned()
    }
}

/// The choices of a form: those told apart, and what stands there already where it is another word.
pub(crate) fn choices(t: &Say, standing: &str) -> Vec<Choice> {
    let other = Some(standing).filter(|word| !word.is_empty() && !INDUSTRIES.contains(word));
    INDUSTRIES
        .into_iter()
        .chain(other)
        .map(|industry| Choice::new(industry, name(t, industry)))
        .collect()
}

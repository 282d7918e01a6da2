//! The working of a claim, put into words for a page.

use crate::claims::facts::{Working, WorkingLine};
use kernel::{Day, Paise};
use platform::words::{Say, Value};

/// The claim with its working.
#[derive(Clone, Debug)]
pub(crate) struct ClaimView {
    /// Still owed, as far as known.
    pub(crate) due: String,
    /// Whether something is asked for.
    pub(crate) exact: bool,
    /// Lines of the working.
    pub(crate) lines: Vec<ClaimLine>,
    /// What is asked for, with the id of the field.
    pub(crate) asked: Vec<(String, String)>,
    /// That more was paid than earned, in words; empty where it was not.
    pub(crate) overpaid: String,
    /// The rule.
    pub(crate) rule: String,
}

/// A line of the working.
#[derive(Clone, Debug)]
pub(crate) struct ClaimLine {
    /// What.
    pub(crate) what: String,
    /// How.
    pub(crate) how: String,
    /// How much.
    pub(crate) amount: String,
}

impl ClaimView {
    /// The working in words.
    pub(crate) fn new(working: &Working, t: &Say) -> Self {
        Self {
            due: t.money(working.due_paise),
            exact: working.asked.is_empty(),
            lines: working.lines.iter().map(|step| line(step, t)).collect(),
            asked: working
                .asked
                .iter()
                .map(|asked| (t.say(&asked.key).to_owned(), id_of(&asked.field)))
                .collect(),
            overpaid: if working.overpaid_paise > Paise::ZERO {
                t.with(
                    "intake-claim-overpaid",
                    &[("sum", t.money(working.overpaid_paise).into())],
                )
            } else {
                String::new()
            },
            rule: working.rule.clone(),
        }
    }
}

/// A list's own question leads to its first field.
fn id_of(field: &str) -> String {
    match field {
        "terms" => "terms-0-rate".to_owned(),
        "attendance" => "attendance-0-units".to_owned(),
        field => field.replace('.', "-"),
    }
}

fn line(step: &WorkingLine, t: &Say) -> ClaimLine {
    let shown: Vec<(&str, String)> = step
        .values
        .iter()
        .map(|(name, value)| {
            let text = match Day::parse(value) {
                Some(day) => t.day(day),
                None => value.clone(),
            };
            (name.as_str(), text)
        })
        .collect();
    let values: Vec<(&str, Value<'_>)> = shown
        .iter()
        .map(|(name, text)| (*name, Value::from(text.as_str())))
        .collect();
    ClaimLine {
        what: t.with(&step.label, &values),
        how: step
            .how
            .as_deref()
            .map(|key| t.with(key, &values))
            .unwrap_or_default(),
        amount: t.sum(step.amount_paise),
    }
}

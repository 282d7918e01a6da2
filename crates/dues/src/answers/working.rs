//! Workings: line by line, each with its words, its formula in figures and where it stands.

use super::SourcesView;
use kernel::Paise;
use law::answer::{Effect, Rounded, Step, Value};
use law::facts::NAMES;
use law::parameters::Share;
use law::{Answer, Working};
use platform::words::Say;
use serde::Serialize;
use utoipa::ToSchema;

/// A working.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WorkingView {
    /// Which end of the amount it is of: `only`, `least` or `most`.
    pub end: &'static str,
    /// Its lines.
    pub steps: Vec<WorkingLine>,
}

/// One line of a working.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WorkingLine {
    /// Its message key.
    pub label: &'static str,
    /// What the line is, in words.
    pub text: String,
    /// How, with the figures: `60 % × ₹8,000 × 184.17`; empty where nothing is reckoned.
    pub formula: String,
    /// The figures, each with its name.
    pub inputs: Vec<InputView>,
    /// The result.
    pub value: String,
    /// `shows`, `adds`, `takes` or `may`.
    pub effect: &'static str,
    /// How it was rounded; empty where it was not.
    pub rounded: String,
    /// A number among the sources.
    pub source: usize,
}

/// A figure with its name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct InputView {
    /// What it is.
    pub text: String,
    /// The figure.
    pub value: String,
}

/// The workings worth showing: of the one sum; else of the ends that are more than nothing.
pub(super) fn workings(found: &Answer, sources: &mut SourcesView, t: &Say) -> Vec<WorkingView> {
    let mut view = |end, working: &Working| WorkingView {
        end,
        steps: working
            .steps
            .iter()
            .map(|step| step_view(step, sources, t))
            .collect(),
    };
    if found.amount.exact().is_some() {
        return vec![view("only", &found.low)];
    }
    let mut views = Vec::new();
    if found.low.amount() > Paise::ZERO {
        views.push(view("least", &found.low));
    }
    if let Some(high) = &found.high {
        views.push(view("most", high));
    }
    views
}

fn step_view(step: &Step, sources: &mut SourcesView, t: &Say) -> WorkingLine {
    let inputs: Vec<InputView> = step
        .inputs
        .iter()
        .flatten()
        .map(|(key, value)| InputView {
            text: name(key, t),
            value: value_text(*value, t),
        })
        .collect();
    WorkingLine {
        label: step.label,
        text: t.say(step.label).to_owned(),
        formula: in_figures(step.formula, &inputs, t),
        inputs,
        value: value_text(step.value, t),
        effect: match step.effect {
            Effect::Shows => "shows",
            Effect::Adds => "adds",
            Effect::Takes => "takes",
            Effect::May => "may",
        },
        rounded: match step.rounded {
            Rounded::None => String::new(),
            rounded => t.say(rounded.key()).to_owned(),
        },
        source: sources.number(step.source, None),
    }
}

/// A fact's name where we have one; its question else.
fn name(key: &str, t: &Say) -> String {
    let named = NAMES
        .iter()
        .find(|entry| entry.key == key)
        .map(|entry| format!("dues-name-{}", entry.word));
    match named {
        Some(named) if t.has(&named) => t.say(&named).to_owned(),
        _ => t.say(key).to_owned(),
    }
}

/// A value as people write it.
pub fn value_text(value: Value, t: &Say) -> String {
    match value {
        Value::Money(sum) => t.money(sum),
        Value::Share(share) => share_text(share, t),
        Value::Hundredths(hundredths) => {
            let whole = t.number(hundredths / 100);
            match (hundredths % 100).abs() {
                0 => whole,
                rest => format!("{whole}.{rest:02}"),
            }
        }
        Value::Count(count) => t.number(count),
        Value::Day(day) => t.day(day),
    }
}

/// A share in per cent, exactly: 25/300 is `8 1/3 %`; a whole number of times stays one.
fn share_text(share: Share, t: &Say) -> String {
    if share.of == 1 {
        return t.number(share.parts);
    }
    let hundred = share.parts.saturating_mul(100);
    let (whole, rest) = (hundred / share.of.max(1), hundred % share.of.max(1));
    if rest == 0 {
        return format!("{} %", t.number(whole));
    }
    let common = greatest_common(rest, share.of);
    let part = format!("{}/{}", rest / common, share.of / common);
    if whole == 0 {
        format!("{part} %")
    } else {
        format!("{} {part} %", t.number(whole))
    }
}

fn greatest_common(one: i64, other: i64) -> i64 {
    if other == 0 {
        one.max(1)
    } else {
        greatest_common(other, one % other)
    }
}

/// The formula with its figures in place of its letters: a letter alone is an input, `max` and `min` are words.
fn in_figures(formula: &str, inputs: &[InputView], t: &Say) -> String {
    let mut text = String::new();
    let mut run = String::new();
    for letter in formula.chars().chain([' ']) {
        if letter.is_ascii_alphabetic() {
            run.push(letter);
            continue;
        }
        match run.as_str() {
            "" => {}
            "max" => {
                text.push_str(t.say("dues-formula-max"));
                text.push(' ');
            }
            "min" => {
                text.push_str(t.say("dues-formula-min"));
                text.push(' ');
            }
            one => {
                let at = one.bytes().next().map(|byte| usize::from(byte - b'a'));
                let input = at.filter(|_| one.len() == 1).and_then(|at| inputs.get(at));
                text.push_str(input.map_or(one, |input| &input.value));
            }
        }
        run.clear();
        text.push(letter);
    }
    text.truncate(text.trim_end().len());
    // The name and figure of a single input say as much.
    if inputs.len() < 2 {
        String::new()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::say;

    #[test]
    fn shares_are_exact() {
        let t = say("en");
        for (parts, of, text) in [
            (25, 300, "8 1/3 %"),
            (50, 100, "50 %"),
            (2, 1, "2"),
            (325, 10_000, "3 1/4 %"),
            (1, 1_000, "1/10 %"),
            (12, 100, "12 %"),
        ] {
            assert_eq!(share_text(Share { parts, of }, &t), text);
        }
    }

    #[test]
    fn a_formula_is_told_in_figures() {
        let t = say("en");
        let inputs: Vec<InputView> = ["60 %", "₹8,000", "184.17", "₹1,20,000"]
            .iter()
            .map(|value| InputView {
                text: String::new(),
                value: (*value).to_owned(),
            })
            .collect();
        assert_eq!(
            in_figures("max(a × b × c, d)", &inputs, &t),
            "the larger of (60 % × ₹8,000 × 184.17, ₹1,20,000)"
        );
        assert_eq!(in_figures("a", &inputs[..1], &t), "");
    }
}

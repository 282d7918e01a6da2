//! Answers: an amount or a range, the working, what it rests on, what is missing, until when and where.

use crate::limitation::Limitation;
use crate::parameters::{Place, Share};
use crate::sources::{SourceId, Status};
use kernel::{Day, Paise, Rounding};
use std::sync::Arc;

/// How a step was rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounded {
    /// Not at all.
    None,
    /// To the paisa, half up.
    HalfUpPaisa,
    /// To the rupee, half up (Code on Wages (Central) Rules 2026 r.3).
    HalfUpRupee,
    /// To the next rupee (Social Security (Central) Rules 2026 r.19).
    NextRupee,
}

impl Rounded {
    /// The message key.
    pub fn key(self) -> &'static str {
        match self {
            Rounded::None => "law-rounded-none",
            Rounded::HalfUpPaisa => "law-rounded-half-up-paisa",
            Rounded::HalfUpRupee => "law-rounded-half-up-rupee",
            Rounded::NextRupee => "law-rounded-next-rupee",
        }
    }
    /// `sum` times `share`, rounded once.
    ///
    /// Facts are at most [`kernel::money::SUM_PAISE_MAX`], counts and factors small, so 64 bits hold every product the rules
    /// make; the largest value stands for "beyond that" should a table ever be wrong.
    pub fn times(self, sum: Paise, share: Share) -> Paise {
        let (of, rounding, back) = match self {
            Rounded::None | Rounded::HalfUpPaisa => (share.of, Rounding::HalfUp, 1),
            Rounded::HalfUpRupee => (share.of.saturating_mul(100), Rounding::HalfUp, 100),
            Rounded::NextRupee => (share.of.saturating_mul(100), Rounding::Up, 100),
        };
        let ratio = Share {
            parts: share.parts,
            of,
        };
        sum.times(ratio.ratio(), rounding)
            .map_or(Paise(i64::MAX), |whole| Paise(whole.0.saturating_mul(back)))
    }
}

/// A value in the working.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A sum.
    Money(Paise),
    /// A share.
    Share(Share),
    /// A number with two decimals, as hundredths: the relevant factor 184.17 is 18417.
    Hundredths(i64),
    /// A whole number.
    Count(i64),
    /// A day.
    Day(Day),
}

/// What a step does to the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Shows how; changes nothing.
    Shows,
    /// Adds to what is owed.
    Adds,
    /// Takes from what is owed.
    Takes,
    /// An authority may add up to this; not counted.
    May,
}

/// One line of the working.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Message key of what this line is.
    pub label: &'static str,
    /// How, in letters that stand for the inputs in their order: `a × b`.
    pub formula: &'static str,
    /// The inputs: message key and value.
    pub inputs: [Option<(&'static str, Value)>; 4],
    /// The result.
    pub value: Value,
    /// What it does to the amount.
    pub effect: Effect,
    /// How it was rounded.
    pub rounded: Rounded,
    /// Where it stands written.
    pub source: SourceId,
}

impl Step {
    /// A line that shows a value.
    pub fn shows(label: &'static str, value: Value, source: SourceId) -> Self {
        Self {
            label,
            formula: "",
            inputs: [None; 4],
            value,
            effect: Effect::Shows,
            rounded: Rounded::None,
            source,
        }
    }
    /// A line that adds a sum.
    pub fn adds(label: &'static str, sum: Paise, source: SourceId) -> Self {
        Self {
            effect: Effect::Adds,
            ..Self::shows(label, Value::Money(sum), source)
        }
    }
    /// A line that takes a sum away.
    pub fn takes(label: &'static str, sum: Paise, source: SourceId) -> Self {
        Self {
            effect: Effect::Takes,
            ..Self::shows(label, Value::Money(sum), source)
        }
    }
    /// A line that says what an authority may add.
    pub fn may(label: &'static str, sum: Paise, source: SourceId) -> Self {
        Self {
            effect: Effect::May,
            ..Self::shows(label, Value::Money(sum), source)
        }
    }
    /// With its formula and inputs (four at the most).
    #[must_use]
    pub fn from(
        mut self,
        formula: &'static str,
        rounded: Rounded,
        inputs: &[(&'static str, Value)],
    ) -> Self {
        self.formula = formula;
        self.rounded = rounded;
        for (place, input) in self.inputs.iter_mut().zip(inputs) {
            *place = Some(*input);
        }
        self
    }
}

/// A number that is not money: days of leave, weeks, days late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// Message key of what is counted.
    pub label: &'static str,
    /// How many.
    pub count: i64,
}

/// The working for one set of values.
#[derive(Clone, Debug, Default)]
pub struct Working {
    /// Its lines.
    pub steps: Vec<Step>,
    /// Message keys of what was assumed.
    pub assumptions: Vec<&'static str>,
    /// Message keys of what the law leaves open, or what we have not found: the amount is then only a lower bound.
    pub gaps: Vec<&'static str>,
    /// Whether the conditions are met, and the message key of why or why not.
    pub verdict: Option<(bool, &'static str)>,
    /// A number that is not money.
    pub quantity: Option<Quantity>,
    /// The last day to claim.
    pub limitation: Option<Limitation>,
    /// The day of the anchoring event.
    pub anchor_day: Option<Day>,
}

impl Working {
    /// The sum of the lines that add, less those that take; never below nothing.
    pub fn amount(&self) -> Paise {
        let mut sum = 0i64;
        for step in &self.steps {
            if let Value::Money(value) = step.value {
                match step.effect {
                    Effect::Adds => sum = sum.saturating_add(value.0),
                    Effect::Takes => sum = sum.saturating_sub(value.0),
                    Effect::Shows | Effect::May => {}
                }
            }
        }
        Paise(sum.max(0))
    }
    /// The line with this label.
    pub fn step(&self, label: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.label == label)
    }
    /// The sum on the line with this label.
    pub fn sum(&self, label: &str) -> Option<Paise> {
        match self.step(label)?.value {
            Value::Money(sum) => Some(sum),
            _ => None,
        }
    }
}

/// From and to, both included; `high` is `None` where nothing bounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// At least.
    pub low: Paise,
    /// At most.
    pub high: Option<Paise>,
}

impl Amount {
    /// The one sum, if it is one.
    pub fn exact(self) -> Option<Paise> {
        (self.high == Some(self.low)).then_some(self.low)
    }
    /// Whether a sum lies in it.
    pub fn holds(self, sum: Paise) -> bool {
        self.low <= sum && self.high.is_none_or(|high| sum <= high)
    }
}

/// Whether conditions are met, over all values the facts may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// In every case.
    Yes,
    /// In none.
    No,
    /// It hangs on what is not known.
    Depends,
}

/// A fact that is missing or disputed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its word in [`crate::facts::NAMES`].
    pub word: &'static str,
    /// The message key of the question.
    pub key: &'static str,
    /// How much the answer narrows once it is known, in paise over all cases looked at: the first is the one to ask next.
    pub weight: i128,
}

/// One reading of the law and what follows from it.
#[derive(Clone, Debug)]
pub struct ReadingAnswer {
    /// Word of the reading.
    pub word: &'static str,
    /// Its message key.
    pub key: &'static str,
    /// Who reads it so.
    pub authority: SourceId,
    /// How sure we are of the authority.
    pub status: Status,
    /// Whether this is the one the answer leads with.
    pub chosen: bool,
    /// What follows.
    pub amount: Amount,
    /// The working of its lower end.
    pub working: Arc<Working>,
}

/// The answer to one question.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The rule's word.
    pub rule: &'static str,
    /// What could be known.
    pub known_on: Day,
    /// Where.
    pub place: Place,
    /// What is owed.
    pub amount: Amount,
    /// What is owed under the reading the answer leads with.
    pub likely: Amount,
    /// Whether the conditions are met, where the rule has any.
    pub verdict: Option<Verdict>,
    /// The number asked for, least and most, where the rule gives one.
    pub quantity: Option<(Quantity, Quantity)>,
    /// The working of the lower end (the only one, where the amount is exact).
    pub low: Arc<Working>,
    /// The working of the upper end, where it is another and has one.
    pub high: Option<Arc<Working>>,
    /// Rival readings; empty where there is one.
    pub readings: Vec<ReadingAnswer>,
    /// Missing facts, the most useful question first.
    pub missing: Vec<Missing>,
    /// Facts that can't be (an age of 300): treated as missing.
    pub impossible: Vec<&'static str>,
    /// Message keys of what the law leaves open or we have not found.
    pub gaps: Vec<&'static str>,
    /// The earliest last day over all cases.
    pub limitation: Option<Limitation>,
    /// The least sure thing it rests on.
    pub status: Status,
}

impl Answer {
    /// The sources of all lines, each once.
    pub fn sources(&self) -> Vec<SourceId> {
        let workings = std::iter::once(&self.low).chain(&self.high);
        let mut sources: Vec<SourceId> = workings
            .flat_map(|working| working.steps.iter().map(|step| step.source))
            .chain(self.readings.iter().map(|reading| reading.authority))
            .chain(self.limitation.iter().map(|limitation| limitation.source))
            .collect();
        sources.sort_unstable();
        sources.dedup();
        sources
    }
}

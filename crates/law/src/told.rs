//! An answer as it was told: everything in it as plain data with its own words for sources, so that it reads the same whatever law the
//! program carries later; and its gist, by which two answers are held against each other.

use crate::Law;
use crate::answer::{Amount, Answer, Effect, Rounded, Value, Verdict, Working};
use crate::parameters::Place;
use crate::sources::{Source, SourceId, Status};
use kernel::{Day, Paise};
use std::collections::BTreeMap;

/// What an answer comes to: if this is the same, nobody need be told anything new.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Gist {
    /// At least.
    pub low: Paise,
    /// At most; none where nothing bounds it.
    pub high: Option<Paise>,
    /// The same under the reading the answer leads with.
    pub likely_low: Paise,
    /// See `likely_low`.
    pub likely_high: Option<Paise>,
    /// Whether the conditions are met.
    pub verdict: Option<Verdict>,
    /// Least and most of the number asked for.
    pub quantity: Option<(i64, i64)>,
    /// The last day to claim.
    pub last_day: Option<Day>,
}

impl Answer {
    /// What it comes to.
    pub fn gist(&self) -> Gist {
        Gist {
            low: self.amount.low,
            high: self.amount.high,
            likely_low: self.likely.low,
            likely_high: self.likely.high,
            verdict: self.verdict,
            quantity: self.quantity.map(|(least, most)| (least.count, most.count)),
            last_day: self.limitation.and_then(|limitation| limitation.last_day),
        }
    }
}

/// A line of a working as it was told.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ToldStep {
    /// Message key of what it is.
    pub label: String,
    /// How, in letters that stand for the inputs.
    pub formula: String,
    /// The inputs: message key and value.
    pub inputs: Vec<(String, Value)>,
    /// The result.
    pub value: Value,
    /// What it does to the amount.
    pub effect: Effect,
    /// How it was rounded.
    pub rounded: Rounded,
    /// Word of its source among [`Told::sources`].
    pub source: String,
}

/// A working as it was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ToldWorking {
    /// Its lines.
    pub steps: Vec<ToldStep>,
    /// Message keys of what was assumed.
    pub assumptions: Vec<String>,
    /// Message key of why the conditions are met or not.
    pub why: Option<String>,
}

/// A reading as it was told.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ToldReading {
    /// Its message key.
    pub key: String,
    /// Word of its authority among the sources.
    pub authority: String,
    /// Whether the answer leads with it.
    pub chosen: bool,
    /// At least.
    pub low: Paise,
    /// At most.
    pub high: Option<Paise>,
}

/// Until when, as it was told.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ToldLimitation {
    /// Message key of the claim.
    pub key: String,
    /// The day it arose.
    pub arose: Day,
    /// The last day; none where no period is laid down.
    pub last_day: Option<Day>,
    /// Message key of the ground on which delay is forgiven.
    pub condonable: Option<String>,
    /// What a reading nobody has settled would give.
    pub later: Option<Day>,
    /// Word of its source.
    pub source: String,
}

/// An answer as it was told.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Told {
    /// Word of the question: a rule's, or `scheme:` and a listed scheme's.
    pub question: String,
    /// What could be known.
    pub known_on: Day,
    /// Where.
    pub place: Place,
    /// What it comes to.
    pub gist: Gist,
    /// Message key of what the number asked for counts.
    pub counts: Option<String>,
    /// The working of the lower end.
    pub low: ToldWorking,
    /// The working of the upper end, where it is another.
    pub high: Option<ToldWorking>,
    /// Rival readings.
    pub readings: Vec<ToldReading>,
    /// Message keys of what the law leaves open or we have not found.
    pub gaps: Vec<String>,
    /// Words of missing facts, the most useful question first.
    pub missing: Vec<String>,
    /// Until when.
    pub limitation: Option<ToldLimitation>,
    /// The least sure thing it rests on.
    pub status: Status,
    /// The sources by their word.
    pub sources: BTreeMap<String, Source>,
}

impl Told {
    /// Nothing told yet: a place for what is read later.
    pub fn empty() -> Told {
        Told {
            question: String::new(),
            known_on: Day::from_epoch_days(0),
            place: Place::Central,
            gist: Gist {
                low: Paise::ZERO,
                high: None,
                likely_low: Paise::ZERO,
                likely_high: None,
                verdict: None,
                quantity: None,
                last_day: None,
            },
            counts: None,
            low: ToldWorking::default(),
            high: None,
            readings: Vec::new(),
            gaps: Vec::new(),
            missing: Vec::new(),
            limitation: None,
            status: Status::Unverified,
            sources: BTreeMap::new(),
        }
    }
    /// `answer`, given by `law` to `question`, as plain data.
    pub fn of(law: &Law, question: &str, answer: &Answer) -> Told {
        let mut sources = BTreeMap::new();
        let mut cite = |id: SourceId| {
            let word = law.sources().word(id).to_owned();
            sources
                .entry(word.clone())
                .or_insert_with(|| law.sources().get(id).clone());
            word
        };
        let low = working(&answer.low, &mut cite);
        let high = answer.high.as_ref().map(|high| working(high, &mut cite));
        let readings = answer
            .readings
            .iter()
            .map(|reading| {
                let Amount { low, high } = reading.amount;
                ToldReading {
                    key: reading.key.to_owned(),
                    authority: cite(reading.authority),
                    chosen: reading.chosen,
                    low,
                    high,
                }
            })
            .collect();
        let limitation = answer.limitation.map(|limitation| ToldLimitation {
            key: limitation.claim.key().to_owned(),
            arose: limitation.arose,
            last_day: limitation.last_day,
            condonable: limitation.condonable.map(str::to_owned),
            later: limitation.later,
            source: cite(limitation.source),
        });
        Told {
            question: question.to_owned(),
            known_on: answer.known_on,
            place: answer.place,
            gist: answer.gist(),
            counts: answer.quantity.map(|(least, _)| least.label.to_owned()),
            low,
            high,
            readings,
            gaps: answer.gaps.iter().map(|gap| (*gap).to_owned()).collect(),
            missing: answer.missing.iter().map(|m| m.word.to_owned()).collect(),
            limitation,
            status: answer.status,
            sources,
        }
    }
}

fn working(working: &Working, cite: &mut impl FnMut(SourceId) -> String) -> ToldWorking {
    ToldWorking {
        steps: working
            .steps
            .iter()
            .map(|step| ToldStep {
                label: step.label.to_owned(),
                formula: step.formula.to_owned(),
                inputs: step
                    .inputs
                    .iter()
                    .flatten()
                    .map(|(key, value)| ((*key).to_owned(), *value))
                    .collect(),
                value: step.value,
                effect: step.effect,
                rounded: step.rounded,
                source: cite(step.source),
            })
            .collect(),
        assumptions: working
            .assumptions
            .iter()
            .map(|key| (*key).to_owned())
            .collect(),
        why: working.verdict.map(|(_, key)| key.to_owned()),
    }
}

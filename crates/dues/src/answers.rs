//! Answers: what the engine found, in the reader's words. One view for the page and for JSON.

mod beside;
mod claiming;
mod sourced;
mod working;

pub use beside::{BesideView, SideView};
pub use claiming::{LimitationView, WayView, limitation_view};
pub use sourced::{SourceView, SourcesView};
pub use working::{InputView, WorkingLine, WorkingView, value_text};

use crate::amounts::{says_something, told, told_in_words};
use kernel::Day;
use law::{Amount, Answer, Facts, Law, Place, Rule, Status, Verdict};
use platform::words::Say;
use serde::Serialize;
use utoipa::ToSchema;

/// An amount: from and to, and how it is said.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AmountView {
    /// At least, in paise.
    #[schema(minimum = 0)]
    pub low_paise: i64,
    /// At most, in paise; null where nothing bounds it.
    #[schema(minimum = 0)]
    pub high_paise: Option<i64>,
    /// In digits, grouped in lakh and crore: `between ₹1,20,000 and ₹8,84,016`.
    pub text: String,
    /// In words; null where the language has no number words or nothing can be said yet.
    pub in_words: Option<String>,
}

/// Whether the conditions are met.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct VerdictView {
    /// `yes`, `no` or `depends`.
    pub word: &'static str,
    /// In words, with the reason where there is one.
    pub text: String,
}

/// A number that is not money.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct QuantityView {
    /// What is counted.
    pub label: String,
    /// The least.
    pub least: i64,
    /// The most.
    pub most: i64,
}

/// One reading of the law where courts or texts divide.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReadingView {
    /// Its word.
    pub word: &'static str,
    /// What it says.
    pub text: String,
    /// What follows.
    pub amount: AmountView,
    /// Who reads it so: a number among the sources.
    pub source: usize,
    /// Whether the answer leads with it.
    pub chosen: bool,
}

/// A fact that is missing.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MissingView {
    /// Its word.
    pub fact: &'static str,
    /// The question.
    pub question: String,
}

/// A word with its text.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WordView {
    /// The word, for programs.
    pub word: String,
    /// The text, for people.
    pub text: String,
}

/// An answer in words.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AnswerView {
    /// The rule.
    pub rule: WordView,
    /// What was published after this day is not in it.
    #[schema(format = Date)]
    pub known_on: String,
    /// What is owed, over everything that is not known and every reading.
    pub amount: AmountView,
    /// What is owed under the reading the answer leads with; null where there is one reading only.
    pub likely: Option<AmountView>,
    /// Whether the conditions are met; null where the rule has none.
    pub verdict: Option<VerdictView>,
    /// A number that is not money; null where the rule gives none.
    pub quantity: Option<QuantityView>,
    /// How the amount comes about: one working, or that of the least and that of the most.
    pub workings: Vec<WorkingView>,
    /// What was assumed.
    pub assumptions: Vec<String>,
    /// What the law leaves open, or we have not found.
    pub gaps: Vec<String>,
    /// Rival readings.
    pub readings: Vec<ReadingView>,
    /// What is missing, the most useful question first.
    pub missing: Vec<MissingView>,
    /// Until when it can be claimed; null where the day of the event is not known.
    pub limitation: Option<LimitationView>,
    /// Who files what where; null where nobody claims it.
    pub way: Option<WayView>,
    /// The same facts under the old law and under the Codes, where the event is near 21 November 2025.
    pub beside: Option<BesideView>,
    /// How sure the least sure thing is that the answer rests on.
    pub status: WordView,
    /// Where all of it stands written.
    pub sources: Vec<SourceView>,
}

/// What an answer is asked with.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// The rule.
    pub rule: &'static Rule,
    /// What is known.
    pub facts: &'a Facts,
    /// The day up to which the law is known.
    pub known: Day,
    /// Where; none where nobody knows.
    pub place: Option<Place>,
    /// Today, for the days left.
    pub today: Day,
}

impl AmountView {
    /// An amount in the reader's words.
    pub fn new(amount: Amount, t: &Say) -> Self {
        Self {
            low_paise: amount.low.0,
            high_paise: amount.high.map(|high| high.0),
            text: told(amount, |sum| t.money(sum), t),
            in_words: told_in_words(amount, t),
        }
    }
}

impl WordView {
    fn of_status(status: Status, t: &Say) -> Self {
        Self {
            word: status.key().trim_start_matches("law-status-").to_owned(),
            text: t.say(status.key()).to_owned(),
        }
    }
    /// Whether nobody has checked it.
    pub fn is_unverified(&self) -> bool {
        self.word == "unverified"
    }
}

/// Asks and dresses what is found.
pub fn answer(law: &Law, question: &Question, t: &Say) -> AnswerView {
    let Question {
        rule,
        facts,
        known,
        place,
        today,
    } = *question;
    let found = crate::questions::ask(law, rule, facts, known, place);
    view(law, question, &found, today, t)
}

/// Dresses what was found.
pub fn view(law: &Law, question: &Question, found: &Answer, today: Day, t: &Say) -> AnswerView {
    let mut sources = SourcesView::new(law);
    let workings = working::workings(found, &mut sources, t);
    let limitation = found
        .limitation
        .map(|limitation| limitation_view(law, &limitation, today, &mut sources, t));
    let readings = found
        .readings
        .iter()
        .map(|reading| ReadingView {
            word: reading.word,
            text: t.say(reading.key).to_owned(),
            amount: AmountView::new(reading.amount, t),
            source: sources.number(reading.authority, Some(reading.status)),
            chosen: reading.chosen,
        })
        .collect();
    let keys = |keys: &[&'static str]| -> Vec<String> {
        keys.iter().map(|key| t.say(key).to_owned()).collect()
    };
    let mut assumptions = keys(&found.low.assumptions);
    if let Some(high) = &found.high {
        let more = keys(&high.assumptions);
        assumptions.extend(
            more.into_iter()
                .filter(|one| !found.low.assumptions.iter().any(|key| t.say(key) == one)),
        );
    }
    if question.place.is_none() && crate::questions::hangs_on_place(law, question.rule) {
        assumptions.push(t.say("dues-assume-place").to_owned());
    }
    let event = found.low.anchor_day.unwrap_or(question.known);
    AnswerView {
        rule: WordView {
            word: found.rule.to_owned(),
            text: t.say(question.rule.key).to_owned(),
        },
        known_on: question.known.to_string(),
        amount: AmountView::new(found.amount, t),
        likely: (found.likely != found.amount && says_something(found.likely))
            .then(|| AmountView::new(found.likely, t)),
        verdict: verdict(found, t),
        quantity: found.quantity.map(|(least, most)| QuantityView {
            label: t.say(least.label).to_owned(),
            least: least.count,
            most: most.count,
        }),
        workings,
        assumptions,
        gaps: keys(&found.gaps),
        readings,
        missing: found
            .missing
            .iter()
            .map(|missing| MissingView {
                fact: missing.word,
                question: t.say(missing.key).to_owned(),
            })
            .collect(),
        limitation,
        way: claiming::way_view(law, question.rule, event, t),
        beside: beside::beside(law, question, t),
        status: WordView::of_status(found.status, t),
        sources: sources.finish(t),
    }
}

fn verdict(found: &Answer, t: &Say) -> Option<VerdictView> {
    let why = |met: bool| {
        [Some(&found.low), found.high.as_ref()]
            .into_iter()
            .flatten()
            .filter_map(|working| working.verdict)
            .find(|(is_met, _)| *is_met == met)
            .map(|(_, key)| t.say(key).to_owned())
    };
    let with = |key: &str, why: Option<String>| match why {
        Some(why) => format!("{} {why}", t.say(key)),
        None => t.say(key).to_owned(),
    };
    Some(match found.verdict? {
        Verdict::Yes => VerdictView {
            word: "yes",
            text: with("dues-verdict-yes", why(true)),
        },
        Verdict::No => VerdictView {
            word: "no",
            text: with("dues-verdict-no", why(false)),
        },
        Verdict::Depends => VerdictView {
            word: "depends",
            text: t.say("dues-verdict-depends").to_owned(),
        },
    })
}

impl AnswerView {
    /// Whether the amount is what the reader came for: not where the rule only says yes or no, or counts days.
    pub fn is_about_money(&self) -> bool {
        let counts = self.verdict.is_some() || self.quantity.is_some();
        !(counts && self.amount.high_paise == Some(0))
    }
    /// Whether the conditions are not met.
    pub fn is_refused(&self) -> bool {
        self.verdict
            .as_ref()
            .is_some_and(|verdict| verdict.word == "no")
    }
}

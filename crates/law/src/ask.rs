//! Asking: how a rule gets at facts, parameters and readings.
//!
//! A rule is written as if everything were known. Where a fact is not, the asking picks one of the values it may have, and the
//! rule runs again for the next, until every way through has been walked: the answers' ends are the range. Rules are monotone
//! between the values picked, so the ends hold every value between. A sum without a natural top is tried at a very large value
//! and at half of it: if the answer does not move, something caps it; if it does, there is no upper end.

use crate::answer::{Quantity, Step, Working};
use crate::facts::{Domain, Fact, FactType, Facts, Injuries, NAMES, Name, Said};
use crate::law::Law;
use crate::limitation::Claim;
use crate::parameters::{Param, Share, When, Worth, order};
use crate::readings::{Reading, Topic};
use crate::sources::{SourceId, Status};
use crate::tables::SchemeRow;
use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, Paise};

/// What was picked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A fact, by its place in [`NAMES`].
    Fact(u8),
    /// A reading.
    Reading(Topic),
}

/// One pick on the way through a rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pick {
    pub(crate) what: What,
    pub(crate) count: usize,
    pub(crate) chosen: usize,
    /// The largest value of a fact without a top.
    pub(crate) top: bool,
}

/// A parameter found: its value and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Found<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub source: SourceId,
}

/// One walk through a rule.
pub struct Ask<'a> {
    law: &'a Law,
    facts: &'a Facts,
    /// When and where; the rule sets the event's day by [`Ask::event`].
    when: When,
    pub(crate) path: Vec<Pick>,
    at: usize,
    pub(crate) status: Status,
    pub(crate) impossible: Vec<&'static str>,
    pub(crate) untold: Vec<u8>,
    pub(crate) reading: Option<(Reading, SourceId, Status, bool)>,
    pub(crate) out: Working,
    turning: &'a [Day],
    scheme: Option<&'a str>,
}

impl<'a> Ask<'a> {
    pub(crate) fn new(law: &'a Law, facts: &'a Facts, when: When, turning: &'a [Day]) -> Self {
        Self {
            law,
            facts,
            when,
            path: Vec::new(),
            at: 0,
            status: Status::CounselApproved,
            impossible: Vec::new(),
            untold: Vec::new(),
            reading: None,
            out: Working {
                steps: Vec::with_capacity(8),
                ..Working::default()
            },
            turning,
            scheme: None,
        }
    }
    /// The same, about one listed scheme.
    pub(crate) fn about(mut self, scheme: Option<&'a str>) -> Self {
        self.scheme = scheme;
        self
    }
    /// The row of the listed scheme asked about, for the event's day.
    pub(crate) fn scheme(&mut self) -> Option<&'a SchemeRow> {
        let row = self.law.tables().scheme(self.scheme?, &self.when)?;
        self.status = self.status.max(row.status);
        Some(row)
    }

    /// Turns to the next way through; false when all have been walked.
    pub(crate) fn next_way(&mut self) -> bool {
        self.path.truncate(self.at);
        while let Some(last) = self.path.last_mut() {
            last.chosen += 1;
            if last.chosen < last.count {
                break;
            }
            self.path.pop();
        }
        self.at = 0;
        self.reading = None;
        self.out = Working {
            steps: Vec::with_capacity(8),
            ..Working::default()
        };
        !self.path.is_empty()
    }

    fn pick(&mut self, what: What, count: usize, open: bool) -> usize {
        if self.at == self.path.len() {
            self.path.push(Pick {
                what,
                count,
                chosen: 0,
                top: false,
            });
        }
        let pick = &mut self.path[self.at];
        pick.top = open && pick.chosen + 1 == pick.count;
        let chosen = pick.chosen;
        self.at += 1;
        chosen
    }

    /// The one thing said of a fact, if it is known and can be; else the values it may have.
    fn said(&mut self, at: u8) -> Result<Said, Option<Vec<Said>>> {
        let entry = &NAMES[usize::from(at)];
        match self.facts.get(at) {
            Fact::Known(said, _) if entry.domain.holds(said) => Ok(*said),
            Fact::Disputed(versions) => {
                let mut possible: Vec<Said> = versions.iter().map(|(said, _)| *said).collect();
                possible.retain(|said| entry.domain.holds(said));
                possible.truncate(8);
                match possible.as_slice() {
                    [] => {
                        self.note_impossible(entry.word);
                        Err(None)
                    }
                    [one] => Ok(*one),
                    _ => Err(Some(possible)),
                }
            }
            Fact::Known(..) => {
                self.note_impossible(entry.word);
                Err(None)
            }
            Fact::Unknown => Err(None),
        }
    }

    fn note_impossible(&mut self, word: &'static str) {
        if !self.impossible.contains(&word) {
            self.impossible.push(word);
        }
    }

    fn value(&mut self, at: u8, between: &[Said]) -> Said {
        let (candidates, open) = match self.said(at) {
            Ok(said) => return said,
            Err(Some(versions)) => (versions, false),
            Err(None) => {
                let (mut ends, open) = ends(NAMES[usize::from(at)].domain, self.turning);
                for said in between {
                    if !ends.contains(said) {
                        ends.insert(ends.len().min(1), *said);
                    }
                }
                (ends, open)
            }
        };
        // The same fact asked twice on one way is the same value.
        let before = self.path[..self.at]
            .iter()
            .find(|pick| pick.what == What::Fact(at))
            .map(|pick| pick.chosen);
        let chosen = before.unwrap_or_else(|| self.pick(What::Fact(at), candidates.len(), open));
        candidates[chosen.min(candidates.len() - 1)]
    }

    /// A fact whose effect is monotone between the ends of its domain.
    pub fn get<T: FactType>(&mut self, name: Name<T>) -> T {
        self.get_between(name, &[])
    }
    /// A fact whose effect turns at some values on the way (an age limit): they are tried too.
    pub fn get_between<T: FactType>(&mut self, name: Name<T>, between: &[T]) -> T {
        let said = match self.said(name.at()) {
            Ok(said) => said,
            Err(_) => {
                let between: Vec<Said> = between.iter().map(|value| value.said()).collect();
                self.value(name.at(), &between)
            }
        };
        T::of(said).expect("a fact's domain holds values of its own type only")
    }
    /// A number whose effect turns on the way: `turns` are the first values at which it is another (an age limit, seven months).
    pub fn count(&mut self, name: Name<i64>, turns: &[i64]) -> i64 {
        if let Fact::Known(Said::Count(count), _) = self.facts.get(name.at())
            && NAMES[usize::from(name.at())]
                .domain
                .holds(&Said::Count(*count))
        {
            return *count;
        }
        let (low, high) = match name.entry().domain {
            Domain::Count(low, high) | Domain::Open(low, high) => (low, high),
            _ => (0, 0),
        };
        let between: Vec<i64> = turns
            .iter()
            .flat_map(|turn| [*turn - 1, *turn])
            .filter(|count| (low..=high).contains(count))
            .collect();
        self.get_between(name, &between)
    }
    /// A fact that only adds something on top (what treatment cost): where nobody has told, it is left out, said so, and asked.
    pub fn told<T: FactType>(&mut self, name: Name<T>, assumption: &'static str) -> Option<T> {
        match self.said(name.at()) {
            Ok(said) => T::of(said),
            Err(Some(_)) => Some(self.get(name)),
            Err(None) => {
                if !self.untold.contains(&name.at()) {
                    self.untold.push(name.at());
                }
                self.assume(assumption);
                None
            }
        }
    }
    /// The day of the event that anchors the rule: from here on the law of that day is asked.
    pub fn event(&mut self, name: Name<Day>) -> Day {
        let day = self.get(name);
        self.when.event = day;
        self.out.anchor_day = Some(day);
        day
    }
    /// When and where the question stands.
    pub fn when(&self) -> When {
        self.when
    }
    /// The law.
    pub fn law(&self) -> &'a Law {
        self.law
    }
    /// Whether the four Codes are in force on the event's day.
    pub fn codes(&self) -> bool {
        order(self.when.event) >= order(self.law.commencement())
    }

    fn row(&mut self, param: Param) -> Option<(Worth, SourceId)> {
        let row = self.law.parameters().find(param, &self.when)?;
        self.status = self.status.max(row.status);
        Some((row.worth, row.source))
    }
    /// A sum of the law.
    pub fn sum(&mut self, param: Param) -> Option<Found<Paise>> {
        match self.row(param)? {
            (Worth::Money(value), source) => Some(Found { value, source }),
            _ => None,
        }
    }
    /// A share of the law.
    pub fn share(&mut self, param: Param) -> Option<Found<Share>> {
        match self.row(param)? {
            (Worth::Share(value), source) => Some(Found { value, source }),
            _ => None,
        }
    }
    /// A number of the law.
    pub fn number(&mut self, param: Param) -> Option<Found<i64>> {
        match self.row(param)? {
            (Worth::Count(value), source) => Some(Found { value, source }),
            _ => None,
        }
    }
    /// The text of a rule that has no number: where it stands.
    pub fn text(&mut self, param: Param) -> Option<SourceId> {
        self.row(param).map(|(_, source)| source)
    }
    /// The reading walked this time; `None` where nothing is divided on the event's day.
    pub fn reading(&mut self, topic: Topic) -> Option<Reading> {
        let law = self.law;
        let mut rows = law.readings().on(topic, self.when.event);
        let count = rows.clone().count();
        let chosen = match count {
            0 => return None,
            1 => 0,
            _ => self.pick(What::Reading(topic), count, false),
        };
        let row = rows.nth(chosen.min(count - 1))?;
        self.status = self.status.max(row.status);
        if count > 1 {
            self.reading = Some((row.reading, row.source, row.status, row.chosen));
        }
        Some(row.reading)
    }

    /// Adds a line to the working.
    pub fn step(&mut self, step: Step) {
        self.out.steps.push(step);
    }
    /// Says what was assumed.
    pub fn assume(&mut self, key: &'static str) {
        if !self.out.assumptions.contains(&key) {
            self.out.assumptions.push(key);
        }
    }
    /// Says what the law leaves open or we have not found: what stands in the working is then the least.
    pub fn gap(&mut self, key: &'static str) {
        if !self.out.gaps.contains(&key) {
            self.out.gaps.push(key);
        }
    }
    /// Says that the conditions are met, or are not, and why.
    pub fn verdict(&mut self, met: bool, key: &'static str) {
        self.out.verdict = Some((met, key));
    }
    /// Gives a number that is not money.
    pub fn quantity(&mut self, label: &'static str, count: i64) {
        self.out.quantity = Some(Quantity { label, count });
    }
    /// Says that a claim arose on a day.
    pub fn claim(&mut self, claim: Claim, arose: Day) {
        let when = When {
            event: arose,
            ..self.when
        };
        self.out.limitation = self.law.limitations().of(claim, &when);
        if let Some(limitation) = self.out.limitation {
            self.status = self.status.max(limitation.status);
        }
    }
    /// Marks the answer as resting on something of this status.
    pub fn rests_on(&mut self, status: Status) {
        self.status = self.status.max(status);
    }
}

/// The ends of a domain, and whether the last stands for "no top".
fn ends(domain: Domain, turning: &[Day]) -> (Vec<Said>, bool) {
    match domain {
        Domain::Money => (
            vec![
                Said::Money(Paise(0)),
                Said::Money(Paise(SUM_PAISE_MAX / 2)),
                Said::Money(Paise(SUM_PAISE_MAX)),
            ],
            true,
        ),
        Domain::Count(low, high) => (vec![Said::Count(low), Said::Count(high)], false),
        Domain::Open(low, high) => (
            vec![Said::Count(low), Said::Count(high / 2), Said::Count(high)],
            true,
        ),
        Domain::Yes => (vec![Said::Yes(false), Said::Yes(true)], false),
        Domain::Kinds(kinds) => (
            (0..kinds.len())
                .map(|kind| Said::Kind(u8::try_from(kind).unwrap_or(0)))
                .collect(),
            false,
        ),
        Domain::Injuries => (
            [&[][..], &[101]]
                .iter()
                .filter_map(|numbers| Injuries::new(numbers).map(Said::Injuries))
                .collect(),
            false,
        ),
        Domain::Day => (turning.iter().map(|day| Said::Day(*day)).collect(), false),
    }
}

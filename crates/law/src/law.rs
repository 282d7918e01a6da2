//! The law as the program carries it, and the walk that turns facts into an answer.

use crate::answer::{Amount, Answer, Missing, ReadingAnswer, Verdict, Working};
use crate::ask::{Ask, Pick, What};
use crate::facts::{Domain, Fact, Facts, NAMES};
use crate::limitation::Limitations;
use crate::parameters::{Param, Parameters, Place, When};
use crate::readings::Readings;
use crate::rules::Rule;
use crate::rules::schemes::LISTED;
use crate::sources::{SourceId, Sources, Status};
use crate::tables::Tables;
use crate::ways::Ways;
use kernel::{Day, Paise};
use std::sync::{Arc, LazyLock};

/// Ways through one question that are walked at the most; a test holds every rule with nothing known below it.
pub const WAYS_MAX: usize = 20_000;

/// Everything the rules ask: parameters, readings, periods, tables, ways to claim, sources.
#[derive(Debug, Clone)]
pub struct Law {
    sources: Sources,
    parameters: Parameters,
    readings: Readings,
    limitations: Limitations,
    tables: Tables,
    ways: Ways,
    commencement: Day,
}

/// Every table the program carries, as text: what a digest of the law in the program is made of.
pub const BUILT_IN_TEXTS: &[&str] = &[
    OWN.sources,
    OWN.parameters,
    OWN.readings,
    OWN.limitation,
    OWN.ways,
    include_str!("../data/ec_relevant_factors.json"),
    include_str!("../data/ec_injury_schedule.json"),
    include_str!("../data/bocw_board_benefits_sample.json"),
    include_str!("../data/pmsym_contribution.csv"),
    include_str!("../data/central_min_wage_construction.csv"),
];

const OWN: Texts<'static> = Texts {
    sources: include_str!("../data/sources.toml"),
    parameters: include_str!("../data/parameters.toml"),
    readings: include_str!("../data/readings.toml"),
    limitation: include_str!("../data/limitation.toml"),
    ways: include_str!("../data/ways.toml"),
};

static BUILT_IN: LazyLock<Law> =
    LazyLock::new(|| Law::read(&OWN).expect("the program's own tables are read; a test says so"));

/// The texts of the tables a law is read from.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// `sources.toml`.
    pub sources: &'a str,
    /// `parameters.toml`.
    pub parameters: &'a str,
    /// `readings.toml`.
    pub readings: &'a str,
    /// `limitation.toml`.
    pub limitation: &'a str,
    /// `ways.toml`.
    pub ways: &'a str,
}

struct Way {
    working: Arc<Working>,
    amount: Paise,
    path: Vec<Pick>,
    reading: Option<(crate::readings::Reading, SourceId, Status, bool)>,
    at_top: bool,
}

impl Law {
    /// The law the program carries.
    pub fn built_in() -> &'static Law {
        &BUILT_IN
    }
    /// Reads a law from its tables; the error names the file's row that is wrong.
    pub fn read(texts: &Texts) -> Result<Law, String> {
        let sources = Sources::read(texts.sources)?;
        let parameters = Parameters::read(texts.parameters, &sources)?;
        let commencement = parameters.rows(Param::Codes)[0].from;
        Ok(Law {
            readings: Readings::read(texts.readings, &sources)?,
            limitations: Limitations::read(texts.limitation, &sources, commencement)?,
            tables: Tables::read()?,
            ways: Ways::read(texts.ways)?,
            sources,
            parameters,
            commencement,
        })
    }
    /// The sources.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }
    /// The parameters.
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }
    /// The sources, to amend them.
    pub(crate) fn sources_mut(&mut self) -> &mut Sources {
        &mut self.sources
    }
    /// The parameters, to amend them.
    pub fn parameters_mut(&mut self) -> &mut Parameters {
        &mut self.parameters
    }
    /// The readings.
    pub fn readings(&self) -> &Readings {
        &self.readings
    }
    /// The periods of limitation.
    pub fn limitations(&self) -> &Limitations {
        &self.limitations
    }
    /// The wage tables, schedules and boards.
    pub fn tables(&self) -> &Tables {
        &self.tables
    }
    /// The same law with more wage tables.
    pub fn tables_mut(&mut self) -> &mut Tables {
        &mut self.tables
    }
    /// Who files what where.
    pub fn ways(&self) -> &Ways {
        &self.ways
    }
    /// The day the four Codes came: 21 November 2025.
    pub fn commencement(&self) -> Day {
        self.commencement
    }

    /// Answers one question: what `rule` gives on these facts, as far as could be known on `known`.
    pub fn answer(&self, rule: &Rule, facts: &Facts, known: Day, place: Place) -> Answer {
        self.walk(rule, None, facts, known, place)
    }
    /// Whether a listed scheme takes somebody in, and what it gives: see [`Tables::scheme_words`].
    pub fn answer_scheme(&self, word: &str, facts: &Facts, known: Day, place: Place) -> Answer {
        self.walk(&LISTED, Some(word), facts, known, place)
    }
    /// Answers by the word a question is kept under: a rule's, or `scheme:` and a listed scheme's. `None` where there is no such rule.
    pub fn answer_kept(
        &self,
        word: &str,
        facts: &Facts,
        known: Day,
        place: Place,
    ) -> Option<Answer> {
        if let Some(scheme) = word.strip_prefix("scheme:") {
            return Some(self.answer_scheme(scheme, facts, known, place));
        }
        Some(self.answer(crate::rules::rule(word)?, facts, known, place))
    }

    fn walk(
        &self,
        rule: &Rule,
        scheme: Option<&str>,
        facts: &Facts,
        known: Day,
        place: Place,
    ) -> Answer {
        let when = When {
            event: known,
            known,
            place,
        };
        let day_open = rule
            .days
            .iter()
            .any(|name| !matches!(facts.get(name.at()), Fact::Known(..)));
        let changes;
        let one = [self.commencement];
        let turning: &[Day] = if day_open {
            changes = self.turning(rule);
            &changes
        } else {
            &one
        };
        let mut ask = Ask::new(self, facts, when, turning).about(scheme);
        let mut ways: Vec<Way> = Vec::with_capacity(1);
        let mut too_many = false;
        loop {
            (rule.work)(&mut ask);
            let working = std::mem::take(&mut ask.out);
            ways.push(Way {
                amount: working.amount(),
                working: Arc::new(working),
                path: ask.path.clone(),
                reading: ask.reading,
                at_top: ask.path.iter().any(|pick| pick.top),
            });
            if !ask.next_way() {
                break;
            }
            if ways.len() == WAYS_MAX {
                too_many = true;
                break;
            }
        }
        let status = ask.status;
        let impossible = std::mem::take(&mut ask.impossible);
        let untold = std::mem::take(&mut ask.untold);
        let mut answer = gather(rule, facts, known, place, ways);
        answer.status = status;
        answer.impossible = impossible;
        if too_many {
            answer.amount = Amount {
                low: Paise::ZERO,
                high: None,
            };
            answer.likely = answer.amount;
            answer.gaps.push("law-gap-too-many-unknown");
        }
        for at in untold {
            let entry = &NAMES[usize::from(at)];
            if answer.missing.iter().all(|m| m.word != entry.word) {
                answer.missing.push(Missing {
                    word: entry.word,
                    key: entry.key,
                    weight: 0,
                });
            }
        }
        answer
    }

    /// The days on which something in the rule's law changes, and the eve of the Codes.
    fn turning(&self, rule: &Rule) -> Vec<Day> {
        let mut days = self.parameters.turning_days(rule.params);
        days.push(self.commencement);
        days.push(self.commencement.plus_days(-1));
        if rule.word == LISTED.word {
            days.extend(self.tables.schemes().iter().map(|row| row.from));
        }
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The same facts on the eve of the Codes and on their first day: old law and new side by side. `None` where the rule has no
    /// anchoring day.
    pub fn beside(
        &self,
        rule: &Rule,
        facts: &Facts,
        known: Day,
        place: Place,
    ) -> Option<(Answer, Answer)> {
        let name = rule.days.first()?;
        let on = |day: Day| {
            let mut facts = facts.clone();
            facts.set(*name, day, crate::facts::Teller::Union);
            self.answer(rule, &facts, known, place)
        };
        Some((on(self.commencement.plus_days(-1)), on(self.commencement)))
    }
}

/// The range over some ways: the top is open where the answer still moves at the largest value tried, or where the law is open.
fn range<'w>(ways: impl Iterator<Item = &'w Way> + Clone) -> Amount {
    let low = ways.clone().map(|way| way.amount).min();
    let high = ways.clone().map(|way| way.amount).max();
    let below_top = ways
        .clone()
        .filter(|way| !way.at_top)
        .map(|way| way.amount)
        .max();
    let open = below_top < high || ways.clone().any(|way| !way.working.gaps.is_empty());
    Amount {
        low: low.unwrap_or_default(),
        high: high.filter(|_| !open),
    }
}

fn gather(rule: &Rule, facts: &Facts, known: Day, place: Place, ways: Vec<Way>) -> Answer {
    let amount = range(ways.iter());
    let likely = range(
        ways.iter()
            .filter(|way| way.reading.is_none_or(|(.., chosen)| chosen)),
    );
    let verdicts = || ways.iter().filter_map(|way| way.working.verdict);
    let verdict = verdicts().next().map(|_| {
        let all = verdicts().count() == ways.len();
        match (verdicts().all(|v| v.0), verdicts().any(|v| v.0)) {
            (true, _) if all => Verdict::Yes,
            (_, false) if all => Verdict::No,
            _ => Verdict::Depends,
        }
    });
    let quantities = || ways.iter().filter_map(|way| way.working.quantity);
    let quantity = quantities()
        .min_by_key(|quantity| quantity.count)
        .zip(quantities().max_by_key(|quantity| quantity.count));
    let missing = missing(&ways);
    let mut gaps: Vec<&'static str> = Vec::new();
    for gap in ways.iter().flat_map(|way| &way.working.gaps) {
        if !gaps.contains(gap) {
            gaps.push(gap);
        }
    }
    let readings = reading_answers(&ways);
    let day_unknown = rule
        .days
        .iter()
        .any(|name| matches!(facts.get(name.at()), Fact::Unknown));
    let limitation = if day_unknown {
        None
    } else {
        ways.iter()
            .filter_map(|way| way.working.limitation)
            .min_by_key(|limitation| limitation.last_day.map_or(i32::MAX, Day::epoch_days))
    };
    let lowest = index_of(&ways, |amount, best| amount < best);
    let highest = index_of(&ways, |amount, best| amount > best);
    let high =
        (highest != lowest && amount.high.is_some()).then(|| Arc::clone(&ways[highest].working));
    let low = Arc::clone(&ways[lowest].working);
    Answer {
        rule: rule.word,
        known_on: known,
        place,
        amount,
        likely,
        verdict,
        quantity,
        low,
        high,
        readings,
        missing,
        impossible: Vec::new(),
        gaps,
        limitation,
        status: Status::CounselApproved,
    }
}

fn index_of(ways: &[Way], better: impl Fn(Paise, Paise) -> bool) -> usize {
    let mut best = 0;
    for (at, way) in ways.iter().enumerate() {
        let chosen = way.reading.is_none_or(|(.., chosen)| chosen);
        let best_chosen = ways[best].reading.is_none_or(|(.., chosen)| chosen);
        let (amount, against) = (way.amount, ways[best].amount);
        if better(amount, against) || (amount == against && chosen && !best_chosen) {
            best = at;
        }
    }
    best
}

fn reading_answers(ways: &[Way]) -> Vec<ReadingAnswer> {
    let mut answers: Vec<ReadingAnswer> = Vec::new();
    for way in ways {
        let Some((reading, authority, status, chosen)) = way.reading else {
            continue;
        };
        if answers.iter().any(|known| known.word == reading.word()) {
            continue;
        }
        let same = ways
            .iter()
            .filter(|other| other.reading.is_some_and(|(other, ..)| other == reading));
        let lowest = same.clone().min_by_key(|way| way.amount).unwrap_or(way);
        answers.push(ReadingAnswer {
            word: reading.word(),
            key: reading.key(),
            authority,
            status,
            chosen,
            amount: range(same),
            working: Arc::clone(&lowest.working),
        });
    }
    answers
}

/// The least and the most of some values; nothing while there is none.
#[derive(Clone, Copy, Default)]
struct Ends(Option<(i128, i128)>);

impl Ends {
    fn take(&mut self, value: i128) {
        let (low, high) = self.0.unwrap_or((value, value));
        self.0 = Some((low.min(value), high.max(value)));
    }
    fn with(mut self, other: Ends) -> Ends {
        if let Some((low, high)) = other.0 {
            self.take(low);
            self.take(high);
        }
        self
    }
    fn spread(self) -> i128 {
        self.0.map_or(0, |(low, high)| high - low)
    }
}

/// What the ways say of one open fact: the ends for each of its values, and of the ways that never asked it.
struct Open {
    at: u8,
    by_value: Vec<Ends>,
    unasked: Ends,
}

/// What is missing, the question that narrows the answer most first.
fn missing(ways: &[Way]) -> Vec<Missing> {
    let mut open: Vec<Open> = Vec::new();
    for pick in ways.iter().flat_map(|way| &way.path) {
        if let What::Fact(at) = pick.what
            && open.iter().all(|known| known.at != at)
        {
            open.push(Open {
                at,
                by_value: vec![Ends::default(); pick.count],
                unasked: Ends::default(),
            });
        }
    }
    if open.is_empty() {
        return Vec::new();
    }
    let mut whole = Ends::default();
    for way in ways {
        let working = &way.working;
        let value = i128::from(way.amount.0)
            + i128::from(working.quantity.map_or(0, |quantity| quantity.count))
            + i128::from(working.verdict.is_some_and(|verdict| verdict.0));
        whole.take(value);
        for fact in &mut open {
            let asked = way
                .path
                .iter()
                .find(|pick| pick.what == What::Fact(fact.at));
            match asked {
                Some(pick) => {
                    // Where the law turns at other values, the same fact has more of them.
                    let values = fact.by_value.len().max(pick.chosen + 1);
                    fact.by_value.resize(values, Ends::default());
                    fact.by_value[pick.chosen].take(value);
                }
                None => fact.unasked.take(value),
            }
        }
    }
    let mut missing: Vec<Missing> = open
        .iter()
        .map(|fact| {
            let left = fact.by_value.iter();
            let left: i128 = left.map(|ends| ends.with(fact.unasked).spread()).sum();
            let count = i128::try_from(fact.by_value.len()).unwrap_or(1).max(1);
            let entry = &NAMES[usize::from(fact.at)];
            // What kind of thing it is decides which questions follow: it is asked before sums of the same weight.
            let kind = i128::from(matches!(entry.domain, Domain::Kinds(_)));
            Missing {
                word: entry.word,
                key: entry.key,
                weight: whole.spread() - left / count + kind,
            }
        })
        .collect();
    missing.sort_by_key(|missing| std::cmp::Reverse(missing.weight));
    missing
}

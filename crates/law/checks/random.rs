//! Random facts from a small generator of our own: the same every time.

use super::{Found, answer, day, sample, today};
use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, Paise};
use law::facts::{Domain, Fact, Facts, Injuries, NAMES, Said, Teller};
use law::{Effect, Law, Param, Place, RULES, Rule, Value};

/// SplitMix64 (Steele, Lea, Flood 2014).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    pub(crate) fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).unwrap()
    }
    pub(crate) fn number(&mut self, below: i64) -> i64 {
        i64::try_from(self.next() % u64::try_from(below.max(1)).unwrap()).unwrap()
    }
    pub(crate) fn day(&mut self, from: i16, to: i16) -> Day {
        let first = day(&format!("{from}-01-01")).epoch_days();
        let last = day(&format!("{to}-01-01")).epoch_days();
        Day::from_epoch_days(first + i32::try_from(self.number(i64::from(last - first))).unwrap())
    }
}

fn said(random: &mut Random, domain: Domain) -> Said {
    let wild = random.below(20) == 0;
    match domain {
        Domain::Money if wild => Said::Money(Paise(
            [i64::MIN, -1, 0, SUM_PAISE_MAX, i64::MAX][random.below(5)],
        )),
        Domain::Money => {
            let most = [1_000, 100_000, 10_000_000, SUM_PAISE_MAX][random.below(4)];
            Said::Money(Paise(random.number(most)))
        }
        Domain::Count(low, high) | Domain::Open(low, high) if wild => {
            Said::Count([i64::MIN, low - 1, low, high, high + 1, i64::MAX][random.below(6)])
        }
        Domain::Count(low, high) => Said::Count(low + random.number(high - low + 1)),
        Domain::Open(low, high) => {
            let most = [60, high][random.below(2)];
            Said::Count(low + random.number(most.min(high) + 1))
        }
        Domain::Day if wild => Said::Day(
            [
                day("0001-01-01"),
                day("9999-12-31"),
                day("1950-01-01"),
                day("2099-12-31"),
            ][random.below(4)],
        ),
        Domain::Day => Said::Day(random.day(1950, 2099)),
        Domain::Yes => Said::Yes(random.below(2) == 0),
        Domain::Kinds(_) if wild => Said::Kind(u8::MAX),
        Domain::Kinds(kinds) => Said::Kind(u8::try_from(random.below(kinds.len())).unwrap()),
        Domain::Injuries => {
            let rows = Law::built_in().tables().injuries();
            let numbers: Vec<u8> = (0..random.below(7))
                .map(|_| rows[random.below(rows.len())].number)
                .collect();
            Said::Injuries(Injuries::new(&numbers).unwrap())
        }
    }
}

/// A rule and facts for it; one in eight is left out, one in sixteen disputed. Facts may be impossible.
pub(crate) fn question(seed: u64) -> (&'static Rule, Facts) {
    let mut random = Random::new(seed.wrapping_mul(0x5851_f42d_4c95_7f2d) ^ 11);
    let rule = RULES[random.below(RULES.len())];
    let mut facts = Facts::new();
    let unknown = [0, 0, 0, 1][random.below(4)];
    for (at, entry) in NAMES.iter().enumerate() {
        let at = u8::try_from(at).unwrap();
        match random.below(24) {
            chance if chance < unknown => {}
            23 if unknown > 0 => {
                let versions = (0..2)
                    .map(|_| (said(&mut random, entry.domain), Teller::Employer))
                    .collect();
                facts.put(at, Fact::Disputed(versions));
            }
            _ => facts.put(
                at,
                Fact::Known(said(&mut random, entry.domain), Teller::Worker),
            ),
        }
    }
    (rule, facts)
}

/// How many random questions: a million where `LAW_QUESTIONS` says so (the example), else enough for every day.
fn questions() -> u64 {
    std::env::var("LAW_QUESTIONS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(20_000)
}

pub(crate) fn facts() -> Found {
    let mut found = Found::new();
    let law = Law::built_in();
    for seed in 0..questions() {
        let (rule, facts) = question(seed);
        let place = [Place::Central, Place::State(18), Place::State(10)][(seed % 3) as usize];
        let answer = law.answer(rule, &facts, today(), place);
        let mut sum = 0i128;
        for step in &answer.low.steps {
            if let Value::Money(value) = step.value {
                sum += match step.effect {
                    Effect::Adds => i128::from(value.0),
                    Effect::Takes => -i128::from(value.0),
                    Effect::Shows | Effect::May => 0,
                };
                found.see(value.0 >= 0 && value.0 < i64::MAX, || {
                    format!("{} {}: {value:?} for {facts:?}", rule.word, step.label)
                });
            }
        }
        let exact = i128::from(answer.amount.low.0) == sum.max(0);
        found.see(exact && sum >= 0, || {
            format!("{}: {sum}, {:?}", rule.word, answer.amount)
        });
        found.see(
            answer
                .amount
                .high
                .is_none_or(|high| high >= answer.amount.low),
            || format!("{}: {:?}", rule.word, answer.amount),
        );
        found.see(within_cap(rule, &answer), || {
            format!("{}: {:?} over its cap", rule.word, answer.amount)
        });
    }
    found
}

/// Gratuity never above its ceiling, whatever was said.
fn within_cap(rule: &Rule, answer: &law::Answer) -> bool {
    if rule.word != "gratuity" {
        return true;
    }
    let ceilings = Law::built_in().parameters().rows(Param::GratuityCeiling);
    answer.low.step("law-step-over-ceiling").is_none_or(|_| {
        ceilings.iter().any(|row| {
            matches!(row.worth, law::parameters::Worth::Money(most) if answer.amount.low <= most)
        })
    })
}

/// What may go up: each pair of rule and fact.
const RISING: &[(&str, &[&str])] = &[
    ("wages-unpaid", &["day-wages", "days"]),
    ("minimum-wage", &["days"]),
    ("overtime", &["monthly-wages", "overtime-hours"]),
    ("rest-day", &["day-wages", "rest-days"]),
    ("short-day", &["day-wages", "short-days"]),
    (
        "deductions",
        &["deductions-listed", "deductions-other", "fines"],
    ),
    ("wages-meaning", &["basic", "exclusions"]),
    (
        "gratuity",
        &["monthly-wages", "service-years", "service-months"],
    ),
    (
        "accident",
        &["monthly-wages", "disabled-days", "loss-percent", "medical"],
    ),
    ("delay", &["sum-due"]),
    ("maternity", &["day-wages", "days-worked"]),
    ("esi-benefit", &["day-wages", "days", "contributed-days"]),
    ("epf", &["monthly-wages", "months-undeposited"]),
    ("pension", &["monthly-wages", "service-years"]),
    ("lay-off", &["monthly-wages", "laid-off-days"]),
    (
        "retrenchment",
        &["monthly-wages", "service-years", "service-months"],
    ),
    ("leave", &["day-wages", "days-worked", "leave-carried"]),
    ("journey", &["fare", "days-worked"]),
    ("displacement", &["monthly-wages"]),
    ("board", &["registered-years"]),
];

/// More wages or days never give less. Disabled days: 28 and more lift the waiting days, so they too only rise.
pub(crate) fn monotone() -> Found {
    let mut found = Found::new();
    let mut random = Random::new(77);
    for (word, names) in RISING {
        let rule = law::rule(word).unwrap();
        for name in *names {
            let at = NAMES.iter().position(|entry| entry.word == *name).unwrap();
            for _ in 0..300 {
                let mut facts = sample(rule, random.day(1985, 2027));
                facts.set(
                    law::facts::HARM,
                    law::facts::Harm::ALL[random.below(4)],
                    Teller::Worker,
                );
                let two = (
                    said(&mut random, NAMES[at].domain),
                    said(&mut random, NAMES[at].domain),
                );
                let order = |said: &Said| match said {
                    Said::Money(sum) => sum.0,
                    Said::Count(count) => *count,
                    _ => 0,
                };
                let (less, more) = if order(&two.0) <= order(&two.1) {
                    two
                } else {
                    (two.1, two.0)
                };
                if !NAMES[at].domain.holds(&less) || !NAMES[at].domain.holds(&more) {
                    continue;
                }
                let at = u8::try_from(at).unwrap();
                let mut with = |said| {
                    facts.put(at, Fact::Known(said, Teller::Worker));
                    answer(rule, &facts).amount
                };
                let (low, high) = (with(less), with(more));
                found.see(low.low <= high.low, || {
                    format!("{word} {name}: {low:?} then {high:?}")
                });
            }
        }
    }
    found
}

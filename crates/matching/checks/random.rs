//! Lawyers, cases, interpreters and conversations drawn at random, the same each time.

use kernel::{Day, Language};
use matching::lawyers::{Court, Fee, Lawyer, LawyerNeed, Speech, Subject};
use matching::relay::{Conversation, Domain, Interpreter, Level, Mode, Pair};
use matching::{HelperId, Sex};
use std::collections::BTreeSet;

/// Numbers that look random, the same each time.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    pub(crate) fn chance(&mut self, of_hundred: u64) -> bool {
        self.below(100) < of_hundred
    }
}

pub(crate) const LANGUAGES: [&str; 12] = [
    "hi", "or", "bn", "ta", "te", "ml", "kn", "sat", "mr", "gu", "ur", "as",
];

pub(crate) fn language(at: u64) -> Language {
    Language::parse(LANGUAGES[at as usize % LANGUAGES.len()]).unwrap()
}

pub(crate) fn day() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

pub(crate) fn interpreter(draw: &mut Draw, id: u128) -> Interpreter {
    let pairs = (0..1 + draw.below(3))
        .map(|_| Pair {
            from: language(draw.next()),
            to: language(draw.next()),
            both_ways: draw.chance(80),
            dialects: BTreeSet::new(),
            modes: if draw.chance(85) {
                BTreeSet::from([Mode::Spoken, Mode::Written])
            } else {
                BTreeSet::from([Mode::Written])
            },
            level: [Level::Helping, Level::Working, Level::Examined][draw.below(3) as usize],
        })
        .collect();
    Interpreter {
        id: HelperId(id),
        pairs,
        domains: if draw.chance(50) {
            BTreeSet::from([Domain::Legal])
        } else {
            BTreeSet::new()
        },
        sex: Some(if draw.chance(40) {
            Sex::Woman
        } else {
            Sex::Man
        }),
        available: draw.chance(85),
        week_minutes: draw.below(700) as u32,
        week_minutes_max: 600,
    }
}

pub(crate) fn conversation(draw: &mut Draw, people: &[Interpreter]) -> Conversation {
    let from = draw.below(LANGUAGES.len() as u64);
    let to = (from + 1 + draw.below(LANGUAGES.len() as u64 - 1)) % LANGUAGES.len() as u64;
    Conversation {
        from: language(from),
        to: language(to),
        both_ways: draw.chance(80),
        dialect: None,
        mode: if draw.chance(80) {
            Mode::Spoken
        } else {
            Mode::Written
        },
        domain: draw.chance(12).then_some(Domain::Legal),
        level_min: if draw.chance(70) {
            Level::Helping
        } else {
            Level::Working
        },
        sex: draw.chance(8).then_some(Sex::Woman),
        excluded: people
            .iter()
            .filter(|_| draw.chance(10))
            .map(|person| person.id)
            .collect(),
    }
}

pub(crate) fn lawyer(draw: &mut Draw, id: u128) -> Lawyer {
    let open_max = 2 + draw.below(6) as u16;
    let month_max = 2 + draw.below(6) as u16;
    Lawyer {
        id: HelperId(id),
        verified: draw.chance(93),
        districts: (0..1 + draw.below(4))
            .map(|_| draw.below(30) as u16)
            .collect(),
        courts: (0..draw.below(3))
            .map(|_| Court(draw.below(40) as u32))
            .collect(),
        subjects: (0..1 + draw.below(4))
            .map(|_| (Subject(draw.below(8) as u16), draw.below(30) as u16))
            .collect(),
        languages: (0..1 + draw.below(3))
            .map(|_| language(draw.next()))
            .collect(),
        sex: Some(if draw.chance(35) {
            Sex::Woman
        } else {
            Sex::Man
        }),
        fee: if draw.chance(60) {
            Fee::Free
        } else {
            Fee::Capped
        },
        open: draw.below(u64::from(open_max) + 1) as u16,
        open_max,
        month: draw.below(u64::from(month_max) + 1) as u16,
        month_max,
        away_until: draw
            .chance(15)
            .then(|| day().plus_days(draw.below(10) as i32 - 4)),
        answers_within_minutes: draw.chance(80).then(|| draw.below(4_000) as u32),
        no_shows: draw.below(3) as u16,
    }
}

pub(crate) fn need(draw: &mut Draw, lawyers: &[Lawyer]) -> LawyerNeed {
    let speech = language(draw.next());
    LawyerNeed {
        subject: Subject(draw.below(8) as u16),
        district_lgd: draw.below(30) as u16,
        court: draw.chance(50).then(|| Court(draw.below(40) as u32)),
        speech: if draw.chance(20) {
            Speech::Must(speech)
        } else {
            Speech::Bridged(speech)
        },
        sex: draw.chance(10).then_some(Sex::Woman),
        free_only: draw.chance(30),
        emergency: draw.chance(15),
        excluded: lawyers
            .iter()
            .filter(|_| draw.chance(3))
            .map(|one| one.id)
            .collect(),
        day: day(),
    }
}

//! A union's register of cases that never happened.
//!
//! [`register`] makes rows one after the other, oldest case first; each row is made from the seed and its number alone. The
//! shares (issues, stages, outcomes, money) follow what Indian labour lines have published; see the constants in
//! `register/draw.rs`.

mod draw;
mod money;
mod stage;
mod summary;

use kernel::Day;

use crate::chapters::{CHAPTERS, Chapter};
use crate::employers::{Chain, Site};
use crate::persons::{self, Person};
use crate::random::{Kind, Random};

pub use money::{Instalment, Payment, Settlement, Terms};
pub use stage::{Issue, Outcome, Stage};
pub use summary::{Note, WORD_COMMON, WORD_COMMON_PER_THOUSAND, WORD_RARE, WORD_RARE_PER_THOUSAND};

/// How far back the register goes.
pub const REGISTER_DAYS: i32 = 730;

/// How many rows in a thousand are about somebody who is already in the register.
const RETURNING_PER_THOUSAND: u64 = 30;

/// What must happen next with an open case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextAction {
    /// What to do, in English.
    pub what: &'static str,
    /// The day it is to be done; now and then already past.
    pub on: Day,
}

/// One case of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// Place in the register, from 1.
    pub row: u32,
    /// The number the union gave it, such as `OD/2025/000123`; different for each row.
    pub number: String,
    /// Code of the chapter.
    pub chapter: &'static str,
    /// E-mail of the caseworker who has it; always somebody of [`crate::STAFF`].
    pub caseworker_email: &'static str,
    /// The day of the first contact.
    pub opened_on: Day,
    /// How the first contact came: `voice`, `missed_call`, `whatsapp`, `walkin`, `field`, `letter`.
    pub channel: &'static str,
    /// Who spoke: `worker_self`, `on_behalf`, `group_spokesperson`.
    pub call_type: &'static str,
    /// Whose case it is; of a group, who speaks for it.
    pub claimant: Person,
    /// How many workers stand behind the case; 1 for most.
    pub claimant_count: u16,
    /// What it is about above all.
    pub issue: Issue,
    /// What it is about besides.
    pub further_issue: Option<Issue>,
    /// Safety flags that stand, by their codes. All but `lives_on_site` are red and stand in [`Stage::Emergency`] only; where a
    /// path went through emergency and on, they were cleared.
    pub flags: Vec<&'static str>,
    /// Who they worked for.
    pub chain: Chain,
    /// Where they worked.
    pub site: Site,
    /// What was agreed for the work, and how long it was done.
    pub terms: Terms,
    /// What was paid on account, for the whole group, by day.
    pub payments: Vec<Payment>,
    /// What is claimed for all workers together, paise; 0 where the case is not about money. For unpaid wages it is
    /// rate × days × workers − payments, to the paisa.
    pub claim_paise: i64,
    /// What the employer agreed to, if they ever did.
    pub settlement: Option<Settlement>,
    /// Every stage the case was in, with the day it got there; the first is `enquiry` on `opened_on`. Each step is one the
    /// stage table allows. A reopened case had been closed as unreachable.
    pub path: Vec<(Stage, Day)>,
    /// The day the employer was first spoken to.
    pub employer_contacted_on: Option<Day>,
    /// How it ended; only of closed cases.
    pub outcome: Option<Outcome>,
    /// Why the worker withdrew: `fear`, `settled_privately`, `tired`; only with [`Outcome::Withdrawn`].
    pub withdrawn_because: Option<&'static str>,
    /// What comes next; only of open cases.
    pub next_action: Option<NextAction>,
    /// Consents the claimant gave, by their codes `C1` to `C8`.
    pub consents: Vec<&'static str>,
    /// What happened, in the claimant's language.
    pub summary: String,
}

impl RegisterRow {
    /// The stage the case is in.
    pub fn stage(&self) -> Stage {
        self.path.last().map_or(Stage::Enquiry, |(stage, _)| *stage)
    }

    /// The day of the last change of stage.
    pub fn changed_on(&self) -> Day {
        self.path.last().map_or(self.opened_on, |(_, on)| *on)
    }

    /// The day the case was closed; only of closed cases.
    pub fn closed_on(&self) -> Option<Day> {
        (self.stage() == Stage::Closed).then(|| self.changed_on())
    }

    /// What was paid on account, paise.
    pub fn paid_paise(&self) -> i64 {
        self.payments
            .iter()
            .map(|payment| payment.amount_paise)
            .sum()
    }

    /// What the employer agreed to pay, paise; 0 without a settlement.
    pub fn agreed_paise(&self) -> i64 {
        self.settlement
            .as_ref()
            .map_or(0, |settlement| settlement.agreed_paise)
    }

    /// What came in of it, paise.
    pub fn received_paise(&self) -> i64 {
        self.instalments()
            .map(|instalment| instalment.received_paise)
            .sum()
    }

    /// What of that the worker confirmed, paise: the only money that counts as recovered.
    pub fn confirmed_paise(&self) -> i64 {
        self.instalments()
            .filter(|instalment| instalment.confirmed_on.is_some())
            .map(|instalment| instalment.received_paise)
            .sum()
    }

    fn instalments(&self) -> impl Iterator<Item = &Instalment> {
        self.settlement
            .iter()
            .flat_map(|settlement| &settlement.instalments)
    }

    /// `count` notes as a caseworker makes them over the life of the case, by day: for a case page with a history. Other
    /// notes for another seed.
    pub fn notes(&self, seed: u64, count: u32) -> Vec<Note> {
        summary::notes(self, seed, count)
    }
}

/// A register of `cases` cases over the two years before `today`, oldest first. Streams: a row is forgotten once it is taken.
pub fn register(seed: u64, cases: u32, today: Day) -> Register {
    Register {
        seed,
        cases,
        today,
        next: 0,
    }
}

/// The rows of a register; see [`register`].
#[derive(Debug, Clone)]
pub struct Register {
    seed: u64,
    cases: u32,
    today: Day,
    next: u32,
}

impl Register {
    /// The `index`-th row, from 0.
    fn row(&self, index: u32) -> RegisterRow {
        let days_ago = i64::from(REGISTER_DAYS - 1) * i64::from(self.cases - 1 - index)
            / i64::from((self.cases - 1).max(1));
        let opened_on = self.today.plus_days(-(days_ago as i32));
        let claimant = claimant_index(self.seed, u64::from(index));
        let chapter = chapter_of(self.seed, claimant);
        let person = persons::person_from(self.seed, claimant, chapter.scripts);
        draw::row(self.seed, index, chapter, person, opened_on, self.today)
    }
}

impl Iterator for Register {
    type Item = RegisterRow;

    fn next(&mut self) -> Option<RegisterRow> {
        (self.next < self.cases).then(|| {
            self.next += 1;
            self.row(self.next - 1)
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.cases - self.next) as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Register {}

/// Which person a row is about: mostly a new one, now and then one of the sixty rows before.
fn claimant_index(seed: u64, row: u64) -> u64 {
    let mut row = row;
    loop {
        let mut random = Random::of(seed, Kind::Claimant, row);
        if row == 0 || !random.per_thousand(RETURNING_PER_THOUSAND) {
            return row;
        }
        row -= 1 + random.below(row.min(60));
    }
}

/// The chapter a person comes to.
fn chapter_of(seed: u64, person: u64) -> &'static Chapter {
    let mut random = Random::of(seed ^ 0x5A5A, Kind::Claimant, person);
    let mut drawn = random.below(100) as u16;
    for chapter in &CHAPTERS {
        if drawn < chapter.share_percent {
            return chapter;
        }
        drawn -= chapter.share_percent;
    }
    &CHAPTERS[0]
}

#[cfg(test)]
mod tests;

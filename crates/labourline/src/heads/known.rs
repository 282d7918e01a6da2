//! What a case knows already, as facts of the law.

use crate::cases::case::Case;
use crate::claims::facts::WorkFacts;
use crate::claims::words::Unit;
use kernel::{Day, Paise};
use law::{Facts, Place, Teller, facts};

/// The facts that follow from a case and from what a worker says of the work. What can't be told from it without doubt is left unknown:
/// two rates, half days, a payment without a sum.
pub fn known_facts(case: &Case, work: Option<&WorkFacts>, today: Day) -> Facts {
    let mut known = Facts::new();
    known.set(facts::ASKED_ON, today, Teller::Union);
    if case.industry == "construction" {
        known.set(facts::CONSTRUCTION, true, Teller::Union);
    }
    let Some(work) = work else {
        return known;
    };
    if let Some(rate) = only_rate(work, Unit::Day) {
        known.set(facts::DAY_WAGES, rate, Teller::Worker);
    }
    if let Some(rate) = only_rate(work, Unit::Month) {
        known.set(facts::MONTHLY_WAGES, rate, Teller::Worker);
    }
    if let Some(days) = days_worked(work) {
        known.set(facts::DAYS, days, Teller::Worker);
    }
    if let Some(ends) = work.attendance.iter().filter_map(|line| line.to).max() {
        known.set(facts::PERIOD_ENDS, ends, Teller::Worker);
    }
    if let Some(paid) = paid(work) {
        known.set(facts::PAID, paid, Teller::Worker);
    }
    known
}

/// The facts for one question. What was paid is wages: it is taken from wages alone, never from gratuity or another head.
pub fn facts_for(question: &str, facts: &Facts) -> Facts {
    if question == law::rules::wages::UNPAID.word {
        facts.clone()
    } else {
        facts.clone().without(facts::PAID)
    }
}

/// Whose rules bind the employer, as far as the case tells: the state of the place of work.
pub fn known_place(case: &Case) -> Option<Place> {
    let state = u8::try_from(case.state_lgd?).ok()?;
    kernel::place::state(state).map(|_| Place::State(state))
}

fn only_rate(work: &WorkFacts, unit: Unit) -> Option<Paise> {
    let mut rates = work.terms.iter().filter(|term| term.unit == unit);
    let first = rates.next()?.rate_paise?;
    rates
        .all(|term| term.rate_paise == Some(first))
        .then_some(first)
}

fn days_worked(work: &WorkFacts) -> Option<i64> {
    if work.attendance.is_empty() {
        return None;
    }
    let mut hundredths = 0u64;
    for line in &work.attendance {
        if line.unit != Unit::Day {
            return None;
        }
        hundredths = hundredths.checked_add(line.units_hundredths?)?;
    }
    hundredths
        .is_multiple_of(100)
        .then(|| i64::try_from(hundredths / 100).ok())?
}

fn paid(work: &WorkFacts) -> Option<Paise> {
    let mut sum = Paise::ZERO;
    for payment in &work.payments {
        sum = sum.checked_add(payment.amount_paise?)?;
    }
    (!work.payments.is_empty()).then_some(sum)
}

//! How each promise of the settlement stands. What a claimant received fills their oldest promise first; what they gave up is taken
//! from the last.

use crate::cases::needs::Facts;
use crate::ledger::Ledger;
use crate::ledger::event::{Instalment, InstalmentId};
use crate::ledger::refusal::LedgerRefusal;
use kernel::{Day, Paise, PersonId};
use std::collections::BTreeMap;

/// How an instalment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InstalmentState {
    /// Something is still unpaid.
    Open,
    /// All of it is said to be paid; the workers have not confirmed all.
    Received,
    /// The workers confirmed what was not given up.
    Confirmed,
    /// All of it was given up.
    WrittenOff,
}

/// One claimant's part of an instalment, with what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartView {
    /// The last day on which it is in time.
    pub due_on: Day,
    /// The claimant's part.
    pub amount: Paise,
    /// Of it received, confirmed or not.
    pub received: Paise,
    /// Of it given up.
    pub written_off: Paise,
}

impl PartView {
    /// What nobody says was paid.
    pub fn unpaid(&self) -> Paise {
        Paise(self.amount.0 - self.received.0 - self.written_off.0)
    }
}

/// One instalment with what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstalmentView {
    /// Which.
    pub id: InstalmentId,
    /// The last day on which it is in time.
    pub due_on: Day,
    /// The whole of it.
    pub amount: Paise,
    /// Of it received, confirmed or not.
    pub received: Paise,
    /// Of it confirmed by workers.
    pub confirmed: Paise,
    /// Of it given up.
    pub written_off: Paise,
    /// How it stands.
    pub state: InstalmentState,
}

impl InstalmentView {
    /// What nobody says was paid.
    pub fn unpaid(&self) -> Paise {
        Paise(self.amount.0 - self.received.0 - self.written_off.0)
    }
    /// Whether it still asks for somebody's attention: unpaid, or not confirmed.
    pub fn is_open(&self) -> bool {
        matches!(
            self.state,
            InstalmentState::Open | InstalmentState::Received
        )
    }
    /// Whether it is unpaid and its day and the days of grace have passed. The day itself is in time.
    pub fn is_overdue(&self, today: Day, grace_days: u16) -> bool {
        self.state == InstalmentState::Open && today > self.due_on.plus_days(i32::from(grace_days))
    }
}

impl Ledger {
    /// Every instalment of the settlement that stands, by the day it is due.
    pub fn instalments(&self) -> Vec<InstalmentView> {
        let Some(settlement) = &self.settlement else {
            return Vec::new();
        };
        let mut by_day: Vec<&Instalment> = settlement.instalments.iter().collect();
        by_day.sort_by_key(|instalment| instalment.due_on);
        let mut views: Vec<InstalmentView> = by_day
            .iter()
            .map(|instalment| InstalmentView {
                id: instalment.id,
                due_on: instalment.due_on,
                amount: instalment.amount(),
                received: Paise::ZERO,
                confirmed: Paise::ZERO,
                written_off: Paise::ZERO,
                state: InstalmentState::Open,
            })
            .collect();

        let mut received: BTreeMap<PersonId, i64> = BTreeMap::new();
        let mut confirmed = received.clone();
        let mut given_up = received.clone();
        for (claimant, sums) in &self.accounts {
            received.insert(*claimant, sums.received.0);
            confirmed.insert(*claimant, sums.confirmed.0);
            // What was awarded on top is the last to be paid and so the first to be given up.
            given_up.insert(*claimant, (sums.written_off.0 - sums.extra.0).max(0));
        }
        for (view, instalment) in views.iter_mut().zip(&by_day) {
            for part in &instalment.parts {
                view.received.0 += take(&mut received, part.claimant, part.amount.0);
                view.confirmed.0 += take(&mut confirmed, part.claimant, part.amount.0);
            }
        }
        for (view, instalment) in views.iter_mut().zip(&by_day).rev() {
            for part in &instalment.parts {
                view.written_off.0 += take(&mut given_up, part.claimant, part.amount.0);
            }
        }
        for view in &mut views {
            view.state = if view.written_off == view.amount {
                InstalmentState::WrittenOff
            } else if view.confirmed.0 + view.written_off.0 == view.amount.0 {
                InstalmentState::Confirmed
            } else if view.unpaid() == Paise::ZERO {
                InstalmentState::Received
            } else {
                InstalmentState::Open
            };
        }
        views
    }

    /// One claimant's parts of the instalments of the settlement that stands, by the day they are due. Only the claimant's own money fills
    /// their parts, so nobody else's is needed.
    pub fn parts_of(&self, claimant: PersonId) -> Vec<PartView> {
        let sums = self.claimant(claimant);
        let mut received = sums.received.0;
        let mut given_up = (sums.written_off.0 - sums.extra.0).max(0);
        let mut parts: Vec<PartView> = self
            .settlement
            .iter()
            .flat_map(|settlement| &settlement.instalments)
            .flat_map(|instalment| {
                instalment
                    .parts
                    .iter()
                    .filter(|part| part.claimant == claimant)
                    .map(|part| PartView {
                        due_on: instalment.due_on,
                        amount: part.amount,
                        received: Paise::ZERO,
                        written_off: Paise::ZERO,
                    })
            })
            .collect();
        parts.sort_by_key(|part| part.due_on);
        for part in &mut parts {
            part.received = Paise(part.amount.0.min(received));
            received -= part.received.0;
        }
        for part in parts.iter_mut().rev() {
            part.written_off = Paise(part.amount.0.min(given_up));
            given_up -= part.written_off.0;
        }
        parts
    }

    /// The instalments that are unpaid though their day and the days of grace have passed.
    pub fn overdue(&self, today: Day, grace_days: u16) -> Vec<InstalmentView> {
        let mut views = self.instalments();
        views.retain(|view| view.is_overdue(today, grace_days));
        views
    }

    /// Writes what the ledger knows into the facts a step is judged by.
    pub fn tell(&self, facts: &mut Facts, today: Day, grace_days: u16) {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let views = self.instalments();
        let total = self.total();
        facts.settlement_stands = self.settlement.is_some();
        facts.instalments_open = count(views.iter().filter(|view| view.is_open()).count());
        facts.instalments_overdue = count(
            views
                .iter()
                .filter(|view| view.is_overdue(today, grace_days))
                .count(),
        );
        facts.receipts = count(
            self.receipts
                .values()
                .filter(|receipt| receipt.counts())
                .count(),
        );
        facts.agreed = Paise(total.agreed.0.saturating_add(total.extra.0));
        facts.recovered = total.recovered();
    }

    pub(super) fn instalment(&self, id: InstalmentId) -> Result<&Instalment, LedgerRefusal> {
        self.settlement
            .iter()
            .flat_map(|settlement| &settlement.instalments)
            .find(|instalment| instalment.id == id)
            .ok_or(LedgerRefusal::UnknownInstalment)
    }

    pub(super) fn mark_late(&mut self, id: InstalmentId, on: Day) -> Result<(), LedgerRefusal> {
        self.instalment(id)?;
        if !self.overdue(on, 0).iter().any(|view| view.id == id) {
            return Err(LedgerRefusal::NotLate);
        }
        self.late.insert(id);
        Ok(())
    }
}

/// Takes up to `at_most` out of somebody's purse and says how much it was.
fn take(purses: &mut BTreeMap<PersonId, i64>, whose: PersonId, at_most: i64) -> i64 {
    let Some(purse) = purses.get_mut(&whose) else {
        return 0;
    };
    let taken = at_most.min(*purse);
    *purse -= taken;
    taken
}

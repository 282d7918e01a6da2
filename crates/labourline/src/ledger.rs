//! The money of one case, as a fold over what happened: claimed, offered, agreed, received, confirmed, bounced, written off.
//!
//! Three rules make the sums true. **Recovered means the worker confirmed it**: a promise, a cheque or the employer's word counts as
//! received at most. **Nothing is overwritten**: a mistake is put right by a later event that points at the old one. **Parts make the
//! whole**: everything is kept per claimant, and a case's sums are the sums of its claimants'; a chapter's those of its cases.

pub mod event;
pub mod instalments;
pub mod refusal;
pub mod split;
pub mod sums;

pub use event::{
    Event, Instalment, InstalmentId, ReceiptId, ReceiptRoute, Settlement, SettlementId,
    SettlementMode, Share,
};
pub use instalments::{InstalmentState, InstalmentView, PartView};
pub use refusal::LedgerRefusal;
pub use split::{split_exactly, split_instalments};
pub use sums::Sums;

use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, Paise, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// The most claimants one ledger holds.
pub const CLAIMANTS_MAX: usize = 500;

/// How a receipt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReceiptState {
    /// Somebody says it was paid; the worker has not said so.
    Received,
    /// The worker said it is in their hand.
    Confirmed,
    /// It came back: a cheque bounced, a transfer failed, notes were taken back.
    Bounced,
    /// It was entered by mistake.
    Void,
}

/// One payment to one claimant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// To whom.
    pub claimant: PersonId,
    /// How much.
    pub amount: Paise,
    /// When it is said to have been paid.
    pub received_on: Day,
    /// Which way it came.
    pub route: ReceiptRoute,
    /// How it stands.
    pub state: ReceiptState,
}

impl Receipt {
    /// Whether it counts as received, confirmed or not.
    pub fn counts(&self) -> bool {
        matches!(self.state, ReceiptState::Received | ReceiptState::Confirmed)
    }
}

/// The money of one case. Made by applying events in their order; the same events give the same ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    accounts: BTreeMap<PersonId, Sums>,
    settlement: Option<Settlement>,
    receipts: BTreeMap<ReceiptId, Receipt>,
    late: BTreeSet<InstalmentId>,
    last_offer: Option<(Day, Paise)>,
    last_counter_offer: Option<(Day, Paise)>,
    settlements_made: u32,
}

impl Ledger {
    /// A ledger of all `events`.
    ///
    /// # Errors
    /// The first event that can't be, with its place.
    pub fn of<'e>(
        events: impl IntoIterator<Item = &'e Event>,
    ) -> Result<Self, (usize, LedgerRefusal)> {
        let mut ledger = Self::default();
        for (place, event) in events.into_iter().enumerate() {
            ledger.apply(event).map_err(|refusal| (place, refusal))?;
        }
        Ok(ledger)
    }

    /// Takes one event in. A refused event changes nothing.
    ///
    /// # Errors
    /// Why the event can't be: see [`LedgerRefusal`].
    pub fn apply(&mut self, event: &Event) -> Result<(), LedgerRefusal> {
        match event {
            Event::ClaimComputed { claimant, amount } => self.compute_claim(*claimant, *amount),
            Event::Offered { on, amount } => {
                positive(*amount)?;
                self.last_offer = Some((*on, *amount));
                Ok(())
            }
            Event::CounterOffered { on, amount } => {
                positive(*amount)?;
                self.last_counter_offer = Some((*on, *amount));
                Ok(())
            }
            Event::Agreed(settlement) => match &self.settlement {
                Some(_) => Err(LedgerRefusal::SettlementStands),
                None => self.settle(settlement),
            },
            Event::SettlementReplaced { old, new } => match &self.settlement {
                Some(standing) if standing.id == *old && new.id != *old => self.settle(new),
                _ => Err(LedgerRefusal::UnknownSettlement),
            },
            Event::ExtraAwarded { claimant, amount } => self.award_extra(*claimant, *amount),
            Event::InstalmentDue { instalment } => self.instalment(*instalment).map(|_| ()),
            Event::Late { instalment, on } => self.mark_late(*instalment, *on),
            Event::Paid {
                receipt,
                claimant,
                amount,
                received_on,
                route,
            } => self.pay(
                *receipt,
                Receipt {
                    claimant: *claimant,
                    amount: *amount,
                    received_on: *received_on,
                    route: *route,
                    state: ReceiptState::Received,
                },
            ),
            Event::ConfirmedByWorker { receipt } => self.turn(*receipt, ReceiptState::Confirmed),
            Event::Bounced { receipt } => self.turn(*receipt, ReceiptState::Bounced),
            Event::ReceiptCorrected { receipt, amount } => self.correct(*receipt, *amount),
            Event::WrittenOff { claimant, amount } => self.write_off(*claimant, *amount),
        }
    }

    /// The sums of one claimant; zeros for somebody the ledger has not heard of.
    pub fn claimant(&self, claimant: PersonId) -> Sums {
        self.accounts.get(&claimant).copied().unwrap_or_default()
    }
    /// Every claimant with their sums.
    pub fn claimants(&self) -> impl Iterator<Item = (PersonId, Sums)> + '_ {
        self.accounts
            .iter()
            .map(|(claimant, sums)| (*claimant, *sums))
    }
    /// The sums of the case: those of its claimants together.
    pub fn total(&self) -> Sums {
        self.accounts
            .values()
            .fold(Sums::default(), |all, sums| all.and(*sums))
    }
    /// The settlement that stands.
    pub fn settlement(&self) -> Option<&Settlement> {
        self.settlement.as_ref()
    }
    /// How many settlements were made, those replaced among them.
    pub fn settlements_made(&self) -> u32 {
        self.settlements_made
    }
    /// Every receipt.
    pub fn receipts(&self) -> impl Iterator<Item = (ReceiptId, &Receipt)> + '_ {
        self.receipts.iter().map(|(id, receipt)| (*id, receipt))
    }
    /// One receipt.
    pub fn receipt(&self, receipt: ReceiptId) -> Option<&Receipt> {
        self.receipts.get(&receipt)
    }
    /// What the employer's side offered last, and when.
    pub fn last_offer(&self) -> Option<(Day, Paise)> {
        self.last_offer
    }
    /// What the workers' side asked for last, and when.
    pub fn last_counter_offer(&self) -> Option<(Day, Paise)> {
        self.last_counter_offer
    }
    /// Whether an instalment was ever late, even if it came since.
    pub fn was_late(&self, instalment: InstalmentId) -> bool {
        self.late.contains(&instalment)
    }

    fn compute_claim(&mut self, claimant: PersonId, amount: Paise) -> Result<(), LedgerRefusal> {
        // Zero is a claim too: overpaid, or nothing owed.
        within(amount)?;
        self.make_room_for([claimant])?;
        self.accounts.entry(claimant).or_default().claimed = amount;
        Ok(())
    }

    fn settle(&mut self, settlement: &Settlement) -> Result<(), LedgerRefusal> {
        settlement.check()?;
        self.make_room_for(settlement.shares.iter().map(|share| share.claimant))?;
        for (claimant, sums) in &self.accounts {
            let ceiling = Paise(settlement.share_of(*claimant).0 + sums.extra.0);
            if sums.received > ceiling {
                return Err(LedgerRefusal::LessThanReceived {
                    claimant: *claimant,
                });
            }
            if ceiling.0 > SUM_PAISE_MAX {
                return Err(LedgerRefusal::TooLarge);
            }
        }
        for sums in self.accounts.values_mut() {
            sums.agreed = Paise::ZERO;
            // What was given up belonged to the settlement that is replaced.
            sums.written_off = Paise::ZERO;
        }
        for share in &settlement.shares {
            self.accounts.entry(share.claimant).or_default().agreed = share.amount;
        }
        self.settlement = Some(settlement.clone());
        self.settlements_made = self.settlements_made.saturating_add(1);
        Ok(())
    }

    fn award_extra(&mut self, claimant: PersonId, amount: Paise) -> Result<(), LedgerRefusal> {
        positive(amount)?;
        self.make_room_for([claimant])?;
        let sums = self.accounts.entry(claimant).or_default();
        let extra = Paise(sums.extra.0 + amount.0);
        if sums.agreed.0 + extra.0 > SUM_PAISE_MAX {
            return Err(LedgerRefusal::TooLarge);
        }
        sums.extra = extra;
        Ok(())
    }

    fn pay(&mut self, id: ReceiptId, receipt: Receipt) -> Result<(), LedgerRefusal> {
        positive(receipt.amount)?;
        if self.receipts.contains_key(&id) {
            return Err(LedgerRefusal::ReceiptAgain);
        }
        let sums = self
            .accounts
            .get_mut(&receipt.claimant)
            .ok_or(LedgerRefusal::UnknownClaimant)?;
        if receipt.amount > sums.unpaid() {
            return Err(if sums.agreed == Paise::ZERO && sums.extra == Paise::ZERO {
                LedgerRefusal::NothingAgreed
            } else {
                LedgerRefusal::MoreThanAgreed {
                    unpaid: sums.unpaid(),
                }
            });
        }
        sums.received = Paise(sums.received.0 + receipt.amount.0);
        self.receipts.insert(id, receipt);
        Ok(())
    }

    fn turn(&mut self, id: ReceiptId, to: ReceiptState) -> Result<(), LedgerRefusal> {
        let receipt = self
            .receipts
            .get_mut(&id)
            .ok_or(LedgerRefusal::UnknownReceipt)?;
        let sums = self
            .accounts
            .get_mut(&receipt.claimant)
            .ok_or(LedgerRefusal::UnknownClaimant)?;
        match (receipt.state, to) {
            (ReceiptState::Received, ReceiptState::Confirmed) => {
                sums.confirmed = Paise(sums.confirmed.0 + receipt.amount.0);
            }
            (ReceiptState::Received, ReceiptState::Bounced) => {
                sums.received = Paise(sums.received.0 - receipt.amount.0);
            }
            (ReceiptState::Confirmed, ReceiptState::Bounced) => {
                sums.received = Paise(sums.received.0 - receipt.amount.0);
                sums.confirmed = Paise(sums.confirmed.0 - receipt.amount.0);
            }
            (state, _) => return Err(LedgerRefusal::ReceiptStands { state }),
        }
        receipt.state = to;
        Ok(())
    }

    /// A corrected receipt waits for the worker's word again, because they confirmed another sum. Zero voids it.
    fn correct(&mut self, id: ReceiptId, amount: Paise) -> Result<(), LedgerRefusal> {
        within(amount)?;
        let receipt = self
            .receipts
            .get_mut(&id)
            .ok_or(LedgerRefusal::UnknownReceipt)?;
        let sums = self
            .accounts
            .get_mut(&receipt.claimant)
            .ok_or(LedgerRefusal::UnknownClaimant)?;
        if !receipt.counts() {
            return Err(LedgerRefusal::ReceiptStands {
                state: receipt.state,
            });
        }
        let others = Paise(sums.received.0 - receipt.amount.0);
        let unpaid = Paise(sums.unpaid().0 + receipt.amount.0);
        if amount > unpaid {
            return Err(LedgerRefusal::MoreThanAgreed { unpaid });
        }
        if receipt.state == ReceiptState::Confirmed {
            sums.confirmed = Paise(sums.confirmed.0 - receipt.amount.0);
        }
        sums.received = Paise(others.0 + amount.0);
        receipt.amount = amount;
        receipt.state = if amount == Paise::ZERO {
            ReceiptState::Void
        } else {
            ReceiptState::Received
        };
        Ok(())
    }

    fn write_off(&mut self, claimant: PersonId, amount: Paise) -> Result<(), LedgerRefusal> {
        positive(amount)?;
        let sums = self
            .accounts
            .get_mut(&claimant)
            .ok_or(LedgerRefusal::UnknownClaimant)?;
        if amount > sums.unpaid() {
            return Err(LedgerRefusal::MoreThanUnpaid {
                unpaid: sums.unpaid(),
            });
        }
        sums.written_off = Paise(sums.written_off.0 + amount.0);
        Ok(())
    }

    fn make_room_for(
        &self,
        claimants: impl IntoIterator<Item = PersonId>,
    ) -> Result<(), LedgerRefusal> {
        let new: BTreeSet<PersonId> = claimants
            .into_iter()
            .filter(|claimant| !self.accounts.contains_key(claimant))
            .collect();
        if self.accounts.len() + new.len() > CLAIMANTS_MAX {
            return Err(LedgerRefusal::TooManyClaimants);
        }
        Ok(())
    }
}

/// Between nothing and the largest sum.
fn within(amount: Paise) -> Result<(), LedgerRefusal> {
    if amount.is_negative() {
        return Err(LedgerRefusal::Negative);
    }
    if amount.0 > SUM_PAISE_MAX {
        return Err(LedgerRefusal::TooLarge);
    }
    Ok(())
}

fn positive(amount: Paise) -> Result<(), LedgerRefusal> {
    within(amount)?;
    if amount == Paise::ZERO {
        Err(LedgerRefusal::Nothing)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod histories;
#[cfg(test)]
mod tests;

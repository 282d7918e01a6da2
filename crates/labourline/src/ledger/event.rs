//! What can happen to the money of a case.

use crate::ledger::refusal::LedgerRefusal;
use crate::words::stored_words;
use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, Paise, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most instalments of one settlement.
pub const INSTALMENTS_MAX: usize = 60;

kernel::typed_id! {
    /// What was agreed once.
    SettlementId
}
kernel::typed_id! {
    /// A part of a settlement with its day: a promise.
    InstalmentId
}
kernel::typed_id! {
    /// One payment to one claimant.
    ReceiptId
}

platform::stored_id!(SettlementId, InstalmentId, ReceiptId);
platform::stored_word!(SettlementMode, ReceiptRoute);

stored_words! {
    /// How a settlement came about.
    SettlementMode in "ledger-mode" {
        /// On the phone.
        Phone = "phone",
        /// Face to face.
        Meeting = "meeting",
        /// Before a conciliation officer.
        Conciliation = "conciliation",
        /// By an authority's award.
        Award = "award",
        /// By a court's decree.
        Decree = "decree",
    }
}

stored_words! {
    /// Which way money came.
    ReceiptRoute in "ledger-route" {
        /// From the employer's side into the worker's hand or account.
        DirectToWorker = "direct_to_worker",
        /// Through the union, which hands it on.
        ThroughUnion = "through_union",
        /// Through a court or authority.
        Court = "court",
        /// From a government scheme.
        GovernmentScheme = "government_scheme",
    }
}

/// One claimant's part of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Whose.
    pub claimant: PersonId,
    /// How much.
    pub amount: Paise,
}

/// A part of a settlement that is due on a day, per claimant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instalment {
    /// Which.
    pub id: InstalmentId,
    /// The last day on which it is in time.
    pub due_on: Day,
    /// Who gets how much of it.
    pub parts: Vec<Share>,
}

impl Instalment {
    /// The whole of it.
    pub fn amount(&self) -> Paise {
        self.parts.iter().map(|part| part.amount).sum()
    }
}

/// What was agreed: each claimant's share, and the instalments that bring it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// Which.
    pub id: SettlementId,
    /// How it came about.
    pub mode: SettlementMode,
    /// When.
    pub agreed_on: Day,
    /// Who gets how much. Claimants without a share are not part of it: a partial settlement of some.
    pub shares: Vec<Share>,
    /// When it comes; together exactly the shares.
    pub instalments: Vec<Instalment>,
}

impl Settlement {
    /// The whole amount agreed.
    pub fn total(&self) -> Paise {
        self.shares.iter().map(|share| share.amount).sum()
    }
    /// One claimant's share; zero where they have none.
    pub fn share_of(&self, claimant: PersonId) -> Paise {
        self.shares
            .iter()
            .find(|share| share.claimant == claimant)
            .map_or(Paise::ZERO, |share| share.amount)
    }
    /// Whether the settlement is whole: shares above zero, each claimant once, instalments that add up to each claimant's share.
    ///
    /// # Errors
    /// What does not fit.
    pub fn check(&self) -> Result<(), LedgerRefusal> {
        if self.shares.is_empty() {
            return Err(LedgerRefusal::Nothing);
        }
        if self.instalments.is_empty() || self.instalments.len() > INSTALMENTS_MAX {
            return Err(LedgerRefusal::InstalmentsDoNotAddUp);
        }
        let mut open: BTreeMap<PersonId, i64> = BTreeMap::new();
        let mut total = 0_i64;
        for share in &self.shares {
            if share.amount <= Paise::ZERO {
                return Err(LedgerRefusal::Nothing);
            }
            total = total.saturating_add(share.amount.0);
            if total > SUM_PAISE_MAX {
                return Err(LedgerRefusal::TooLarge);
            }
            if open.insert(share.claimant, share.amount.0).is_some() {
                return Err(LedgerRefusal::ClaimantTwice);
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        for instalment in &self.instalments {
            if !seen.insert(instalment.id) || instalment.parts.is_empty() {
                return Err(LedgerRefusal::InstalmentsDoNotAddUp);
            }
            for part in &instalment.parts {
                let left = open
                    .get_mut(&part.claimant)
                    .ok_or(LedgerRefusal::InstalmentsDoNotAddUp)?;
                if part.amount.is_negative() || part.amount.0 > *left {
                    return Err(LedgerRefusal::InstalmentsDoNotAddUp);
                }
                *left -= part.amount.0;
            }
        }
        if open.values().any(|left| *left != 0) {
            return Err(LedgerRefusal::InstalmentsDoNotAddUp);
        }
        Ok(())
    }
}

/// One thing that happened to the money of a case. Stored as JSON under its [`Event::word`]; a field once stored is never renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Event {
    /// The claim of one claimant was computed; a later one takes the place of an earlier.
    ClaimComputed {
        /// Whose.
        claimant: PersonId,
        /// How much; may be nothing.
        amount: Paise,
    },
    /// The employer's side offered an amount for all.
    Offered {
        /// When.
        on: Day,
        /// How much.
        amount: Paise,
    },
    /// The workers' side asked for an amount for all.
    CounterOffered {
        /// When.
        on: Day,
        /// How much.
        amount: Paise,
    },
    /// A settlement was made; none stood before.
    Agreed(Settlement),
    /// A settlement takes the place of the one that stood. What was received stays received.
    SettlementReplaced {
        /// The one that stood.
        old: SettlementId,
        /// The one that stands now.
        new: Settlement,
    },
    /// An authority awarded something on top: compensation, interest, penalty that goes to the worker.
    ExtraAwarded {
        /// To whom.
        claimant: PersonId,
        /// How much.
        amount: Paise,
    },
    /// The day of an instalment came.
    InstalmentDue {
        /// Which.
        instalment: InstalmentId,
    },
    /// An instalment was not there in time.
    Late {
        /// Which.
        instalment: InstalmentId,
        /// The day it was found late.
        on: Day,
    },
    /// Somebody says that a claimant was paid.
    Paid {
        /// Which payment.
        receipt: ReceiptId,
        /// To whom.
        claimant: PersonId,
        /// How much.
        amount: Paise,
        /// When.
        received_on: Day,
        /// Which way.
        route: ReceiptRoute,
    },
    /// The worker says that it is in their hand.
    ConfirmedByWorker {
        /// Which payment.
        receipt: ReceiptId,
    },
    /// It came back, even if it was confirmed.
    Bounced {
        /// Which payment.
        receipt: ReceiptId,
    },
    /// The amount of a payment was written down wrongly.
    ReceiptCorrected {
        /// Which payment.
        receipt: ReceiptId,
        /// The right amount; nothing, if there was no such payment.
        amount: Paise,
    },
    /// A claimant gives up a part of what is unpaid.
    WrittenOff {
        /// Who.
        claimant: PersonId,
        /// How much.
        amount: Paise,
    },
}

impl Event {
    /// The stable word of the kind of event.
    pub fn word(&self) -> &'static str {
        match self {
            Event::ClaimComputed { .. } => "claim_computed",
            Event::Offered { .. } => "offered",
            Event::CounterOffered { .. } => "counter_offered",
            Event::Agreed(_) => "agreed",
            Event::SettlementReplaced { .. } => "settlement_replaced",
            Event::ExtraAwarded { .. } => "extra_awarded",
            Event::InstalmentDue { .. } => "instalment_due",
            Event::Late { .. } => "late",
            Event::Paid { .. } => "paid",
            Event::ConfirmedByWorker { .. } => "confirmed_by_worker",
            Event::Bounced { .. } => "bounced",
            Event::ReceiptCorrected { .. } => "receipt_corrected",
            Event::WrittenOff { .. } => "written_off",
        }
    }
}

//! Why something can't have happened to the money of a case.

use crate::ledger::ReceiptState;
use kernel::{Paise, PersonId, Problem};

/// Why an event is refused. The ledger stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerRefusal {
    /// An amount below nothing.
    #[error("an amount is below zero")]
    Negative,
    /// Nothing, where something is needed.
    #[error("an amount is zero")]
    Nothing,
    /// Beyond the largest sum.
    #[error("an amount is beyond the largest sum")]
    TooLarge,
    /// More claimants than a case holds.
    #[error("too many claimants")]
    TooManyClaimants,
    /// The ledger has not heard of this claimant.
    #[error("unknown claimant")]
    UnknownClaimant,
    /// A claimant stands twice in one settlement.
    #[error("a claimant stands twice in a settlement")]
    ClaimantTwice,
    /// A settlement stands already: replace it.
    #[error("a settlement stands already")]
    SettlementStands,
    /// Not the settlement that stands.
    #[error("unknown settlement")]
    UnknownSettlement,
    /// The instalments are not exactly the shares.
    #[error("instalments do not add up to the shares")]
    InstalmentsDoNotAddUp,
    /// The new settlement gives a claimant less than they have received.
    #[error("a settlement below what was received")]
    LessThanReceived {
        /// Who.
        claimant: PersonId,
    },
    /// No such instalment in the settlement that stands.
    #[error("unknown instalment")]
    UnknownInstalment,
    /// The instalment is not late: its day has not passed, or the money is there.
    #[error("the instalment is not late")]
    NotLate,
    /// Nothing was agreed with or awarded to this claimant: write that down first.
    #[error("nothing was agreed")]
    NothingAgreed,
    /// More than what is still unpaid of what was agreed and awarded.
    #[error("more than is unpaid")]
    MoreThanAgreed {
        /// What is still unpaid.
        unpaid: Paise,
    },
    /// More given up than is unpaid.
    #[error("more given up than is unpaid")]
    MoreThanUnpaid {
        /// What is still unpaid.
        unpaid: Paise,
    },
    /// A payment with this id is there already.
    #[error("this receipt is there already")]
    ReceiptAgain,
    /// No such payment.
    #[error("unknown receipt")]
    UnknownReceipt,
    /// The payment can't change in this way as it stands.
    #[error("the receipt is {state:?}")]
    ReceiptStands {
        /// How it stands.
        state: ReceiptState,
    },
}

impl LedgerRefusal {
    /// Every code, for the proof that each has its message.
    pub const CODES: &'static [&'static str] = &[
        "labourline.ledger.negative",
        "labourline.ledger.nothing",
        "labourline.ledger.too-large",
        "labourline.ledger.too-many-claimants",
        "labourline.ledger.unknown-claimant",
        "labourline.ledger.claimant-twice",
        "labourline.ledger.settlement-stands",
        "labourline.ledger.unknown-settlement",
        "labourline.ledger.instalments-do-not-add-up",
        "labourline.ledger.less-than-received",
        "labourline.ledger.unknown-instalment",
        "labourline.ledger.not-late",
        "labourline.ledger.nothing-agreed",
        "labourline.ledger.more-than-agreed",
        "labourline.ledger.more-than-unpaid",
        "labourline.ledger.receipt-again",
        "labourline.ledger.unknown-receipt",
        "labourline.ledger.receipt-stands",
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        let place = match self {
            LedgerRefusal::Negative => 0,
            LedgerRefusal::Nothing => 1,
            LedgerRefusal::TooLarge => 2,
            LedgerRefusal::TooManyClaimants => 3,
            LedgerRefusal::UnknownClaimant => 4,
            LedgerRefusal::ClaimantTwice => 5,
            LedgerRefusal::SettlementStands => 6,
            LedgerRefusal::UnknownSettlement => 7,
            LedgerRefusal::InstalmentsDoNotAddUp => 8,
            LedgerRefusal::LessThanReceived { .. } => 9,
            LedgerRefusal::UnknownInstalment => 10,
            LedgerRefusal::NotLate => 11,
            LedgerRefusal::NothingAgreed => 12,
            LedgerRefusal::MoreThanAgreed { .. } => 13,
            LedgerRefusal::MoreThanUnpaid { .. } => 14,
            LedgerRefusal::ReceiptAgain => 15,
            LedgerRefusal::UnknownReceipt => 16,
            LedgerRefusal::ReceiptStands { .. } => 17,
        };
        Self::CODES[place]
    }
}

impl From<LedgerRefusal> for Problem {
    fn from(refusal: LedgerRefusal) -> Self {
        let problem = Problem::refused(refusal.code());
        match refusal {
            LedgerRefusal::MoreThanAgreed { unpaid } | LedgerRefusal::MoreThanUnpaid { unpaid } => {
                problem.with("unpaid", unpaid.grouped())
            }
            _ => problem,
        }
    }
}

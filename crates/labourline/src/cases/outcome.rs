//! How a case ended, and when closing needs a second pair of eyes.

use crate::cases::needs::Facts;
use crate::cases::words::Sensitivity;
use crate::words::stored_words;
use kernel::Paise;

stored_words! {
    /// How a case ended.
    Outcome in "cases-outcome" {
        /// The worker confirmed all that was agreed.
        RecoveredFull = "recovered_full",
        /// The worker confirmed a part of it.
        RecoveredPart = "recovered_part",
        /// A benefit or registration was obtained.
        EntitlementObtained = "entitlement_obtained",
        /// The worker has the work back.
        Reinstated = "reinstated",
        /// People came free.
        ReleasedFromBondage = "released_from_bondage",
        /// Papers or belongings came back.
        DocumentsReturned = "documents_returned",
        /// A compensation was awarded.
        CompensationAwarded = "compensation_awarded",
        /// An order stands and nobody carries it out.
        OrderUnexecuted = "order_unexecuted",
        /// The worker does not want to go on; the reason is kept.
        WithdrawnByWorker = "withdrawn_by_worker",
        /// The worker could not be reached any more.
        Unreachable = "unreachable",
        /// The employer's side can't be found.
        EmployerUntraceable = "employer_untraceable",
        /// Nothing to prove it with.
        NoEvidence = "no_evidence",
        /// Too late in law.
        TimeBarred = "time_barred",
        /// Not ours, and passed on.
        OutOfScopeReferred = "out_of_scope_referred",
        /// What was said did not turn out to be so.
        NotSubstantiated = "not_substantiated",
        /// The same matter is another case.
        Duplicate = "duplicate",
    }
}

stored_words! {
    /// Why a worker does not want to go on.
    WithdrawalWhy in "cases-withdrawal" {
        /// Fear.
        Fear = "fear",
        /// Settled between themselves.
        SettledPrivately = "settled_privately",
        /// Tired of it.
        Tired = "tired",
        /// Another reason, in the worker's words.
        Other = "other",
    }
}

impl Outcome {
    /// Whether the outcome says that money came.
    pub fn says_recovered(self) -> bool {
        matches!(self, Outcome::RecoveredFull | Outcome::RecoveredPart)
    }
    /// Whether the outcome is true of the money: recovered means the worker confirmed it.
    pub fn fits(self, facts: &Facts) -> bool {
        match self {
            Outcome::RecoveredFull => facts.confirmed_full(),
            Outcome::RecoveredPart => facts.recovered > Paise::ZERO && !facts.confirmed_full(),
            _ => true,
        }
    }
}

/// Whether closing needs the approval of a desk lead or convener: where the matter is sensitive, or where nothing was won and
/// somebody else should ask why.
pub fn closure_needs_approval(sensitivity: Sensitivity, recovered: Paise) -> bool {
    sensitivity >= Sensitivity::Restricted || recovered <= Paise::ZERO
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        Outcome::check_words();
        WithdrawalWhy::check_words();
    }

    #[test]
    fn approval_is_needed_when_sensitive_or_when_nothing_came() {
        let some = Paise::rupees(1);
        assert!(!closure_needs_approval(Sensitivity::Normal, some));
        assert!(closure_needs_approval(Sensitivity::Normal, Paise::ZERO));
        assert!(closure_needs_approval(Sensitivity::Restricted, some));
        assert!(closure_needs_approval(Sensitivity::Sealed, some));
    }

    #[test]
    fn an_outcome_does_not_claim_money_that_was_not_confirmed() {
        let facts = |agreed, recovered| Facts {
            agreed: Paise::rupees(agreed),
            recovered: Paise::rupees(recovered),
            ..Facts::default()
        };
        assert!(!Outcome::RecoveredFull.fits(&facts(100, 99)));
        assert!(Outcome::RecoveredPart.fits(&facts(100, 99)));
        assert!(Outcome::RecoveredFull.fits(&facts(100, 100)));
        assert!(!Outcome::RecoveredPart.fits(&facts(100, 100)));
        assert!(!Outcome::RecoveredPart.fits(&facts(100, 0)));
        assert!(!Outcome::RecoveredFull.fits(&facts(0, 0)));
        assert!(Outcome::Reinstated.fits(&facts(0, 0)));
    }
}

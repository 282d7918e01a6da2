//! Who stands on which side of a case, and how the chain from the worker up to the principal hangs together: words only.

use crate::words::stored_words;

stored_words! {
    /// What kind of employer's side somebody is.
    EmployerKind in "employers-kind" {
        /// One person.
        Individual = "individual",
        /// Takes on a job with their workers.
        Contractor = "contractor",
        /// Takes a part of it from a contractor.
        Subcontractor = "subcontractor",
        /// Recruits and leads a gang: jamadar, sardar, agent.
        JamadarAgent = "jamadar_agent",
        /// Supplies labour.
        LabourSupplier = "labour_supplier",
        /// For whose work it is all done.
        PrincipalEmployer = "principal_employer",
        /// Builds to sell, or owns the site.
        DeveloperOwner = "developer_owner",
        /// An app or platform.
        Platform = "platform",
        /// A household.
        Household = "household",
        /// Government.
        Government = "government",
        /// Not known yet.
        Unknown = "unknown",
    }
}

stored_words! {
    /// How two links of the chain hang together.
    ChainLinkKind in "employers-link" {
        /// Brought there by.
        RecruitedBy = "recruited_by",
        /// Paid by.
        PaidBy = "paid_by",
        /// Told what to do by.
        SupervisedBy = "supervised_by",
        /// Has the job from.
        SubcontractOf = "subcontract_of",
        /// Owns the site.
        OwnsSite = "owns_site",
    }
}

stored_words! {
    /// On which side somebody stands.
    Side in "cases-side" {
        /// Whose matter it is.
        Claimant = "claimant",
        /// Against whom.
        Respondent = "respondent",
        /// Saw it.
        Witness = "witness",
        /// Helps the claimant.
        Helper = "helper",
        /// An officer or office.
        Authority = "authority",
        /// A lawyer.
        Lawyer = "lawyer",
    }
}

stored_words! {
    /// Whose a phone is that somebody is reached on. A phone is a channel, not a person.
    PhoneRelation in "people-phone" {
        /// Their own.
        Own = "own",
        /// Their wife's or husband's.
        Spouse = "spouse",
        /// Somebody they work with.
        CoWorker = "co_worker",
        /// A neighbour's.
        Neighbour = "neighbour",
        /// The contractor's: not safe.
        ContractorOwned = "contractor_owned",
    }
}

stored_words! {
    /// What came of an attempt to reach somebody.
    AttemptResult in "mediation-attempt" {
        /// Spoken to.
        Reached = "reached",
        /// Nobody answered.
        NoAnswer = "no_answer",
        /// Switched off or out of reach.
        SwitchedOff = "switched_off",
        /// Busy, or rang off.
        RangOff = "rang_off",
        /// The number is wrong.
        WrongNumber = "wrong_number",
        /// Said: call later.
        CallLater = "call_later",
        /// Said no.
        Refused = "refused",
        /// Not found at the address.
        NotFound = "not_found",
    }
}

impl AttemptResult {
    /// Whether it counts among the failed attempts after which a notice may go out.
    pub fn failed(self) -> bool {
        !matches!(self, Self::Reached | Self::CallLater | Self::Refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        EmployerKind::check_words();
        ChainLinkKind::check_words();
        Side::check_words();
        PhoneRelation::check_words();
        AttemptResult::check_words();
    }

    #[test]
    fn a_refusal_is_not_a_failed_attempt_but_a_refusal() {
        assert!(!AttemptResult::Refused.failed());
        assert!(AttemptResult::NoAnswer.failed());
    }
}

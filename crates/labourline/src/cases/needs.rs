//! What a step of a case needs, and the facts it is judged by.

use crate::cases::outcome::{Outcome, closure_needs_approval};
use crate::cases::words::{ConsentPurpose, Sensitivity};
use crate::words::stored_words;
use kernel::{Moment, Paise};

/// After so many attempts to reach the employer's side without success a notice may go out.
pub const FAILED_CONTACTS_MIN: u32 = 3;
/// A case may rest as dormant after so many days without reaching the worker.
pub const DORMANT_DAYS_MIN: u32 = 30;
/// ... and after attempts on so many different days,
pub const DORMANT_TRY_DAYS_MIN: u32 = 3;
/// ... at so many different hours of the day.
pub const DORMANT_TRY_HOURS_MIN: u32 = 2;
/// A safety check is good for so many days; what was safe last month need not be safe now.
pub const SAFETY_CHECK_FRESH_DAYS: i64 = 7;

stored_words! {
    /// Something that must hold before a step.
    Need in "cases-need" {
        /// At least one claimant.
        Claimant = "claimant",
        /// At least one issue.
        Issue = "issue",
        /// One opposing party, or the word that it is not known yet.
        OpposingPartyOrUnknown = "opposing_party_or_unknown",
        /// C1, given and not withdrawn.
        ConsentAct = "consent_act",
        /// C2, given and not withdrawn.
        ConsentContactEmployer = "consent_contact_employer",
        /// C5, given and not withdrawn.
        ConsentAuthority = "consent_authority",
        /// A safety check not older than [`SAFETY_CHECK_FRESH_DAYS`].
        SafetyCheckDone = "safety_check_done",
        /// Every red flag cleared.
        NoRedFlag = "no_red_flag",
        /// A red flag that is up.
        RedFlag = "red_flag",
        /// A computed claim.
        ComputedClaim = "computed_claim",
        /// A settlement that stands.
        Settlement = "settlement",
        /// A receipt, confirmed or not, that did not bounce.
        Receipt = "receipt",
        /// The worker confirmed all that was agreed.
        ConfirmedFull = "confirmed_full",
        /// The worker confirmed a part of what was agreed.
        ConfirmedPart = "confirmed_part",
        /// An instalment overdue beyond the days of grace, or bounced.
        InstalmentOverdue = "instalment_overdue",
        /// [`FAILED_CONTACTS_MIN`] failed attempts to reach the employer's side, or its refusal.
        FailedContactsOrRefusal = "failed_contacts_or_refusal",
        /// The notice, as a document.
        NoticeDocument = "notice_document",
        /// Which authority.
        AuthorityNamed = "authority_named",
        /// A lawyer accepted the referral.
        LawyerAccepted = "lawyer_accepted",
        /// The lawyer's conflict check is clear or waived.
        ConflictCleared = "conflict_cleared",
        /// A partner accepted the referral; being told is not accepting.
        PartnerAccepted = "partner_accepted",
        /// [`DORMANT_DAYS_MIN`] days without reach, tried on [`DORMANT_TRY_DAYS_MIN`] days and at [`DORMANT_TRY_HOURS_MIN`] hours.
        DormantTries = "dormant_tries",
        /// A contact from a claimant since the case came to rest.
        AnyContact = "any_contact",
        /// An outcome and the reason for it.
        OutcomeAndReason = "outcome_and_reason",
        /// An outcome that does not say more than the money does.
        OutcomeFitsMoney = "outcome_fits_money",
        /// Approval by a desk lead or convener, where closing needs it.
        ClosureApproved = "closure_approved",
        /// No instalment still expected: paid and confirmed, or written off.
        NoOpenPromise = "no_open_promise",
        /// Of a lead case: no claimant's matter still open.
        NoOpenClaimant = "no_open_claimant",
        /// Why it is taken up again.
        Reason = "reason",
    }
}

impl Need {
    /// The stable code, as a field problem carries it.
    pub fn code(self) -> &'static str {
        match self {
            Need::Claimant => "labourline.need.claimant",
            Need::Issue => "labourline.need.issue",
            Need::OpposingPartyOrUnknown => "labourline.need.opposing-party-or-unknown",
            Need::ConsentAct => "labourline.need.consent-act",
            Need::ConsentContactEmployer => "labourline.need.consent-contact-employer",
            Need::ConsentAuthority => "labourline.need.consent-authority",
            Need::SafetyCheckDone => "labourline.need.safety-check-done",
            Need::NoRedFlag => "labourline.need.no-red-flag",
            Need::RedFlag => "labourline.need.red-flag",
            Need::ComputedClaim => "labourline.need.computed-claim",
            Need::Settlement => "labourline.need.settlement",
            Need::Receipt => "labourline.need.receipt",
            Need::ConfirmedFull => "labourline.need.confirmed-full",
            Need::ConfirmedPart => "labourline.need.confirmed-part",
            Need::InstalmentOverdue => "labourline.need.instalment-overdue",
            Need::FailedContactsOrRefusal => "labourline.need.failed-contacts-or-refusal",
            Need::NoticeDocument => "labourline.need.notice-document",
            Need::AuthorityNamed => "labourline.need.authority-named",
            Need::LawyerAccepted => "labourline.need.lawyer-accepted",
            Need::ConflictCleared => "labourline.need.conflict-cleared",
            Need::PartnerAccepted => "labourline.need.partner-accepted",
            Need::DormantTries => "labourline.need.dormant-tries",
            Need::AnyContact => "labourline.need.any-contact",
            Need::OutcomeAndReason => "labourline.need.outcome-and-reason",
            Need::OutcomeFitsMoney => "labourline.need.outcome-fits-money",
            Need::ClosureApproved => "labourline.need.closure-approved",
            Need::NoOpenPromise => "labourline.need.no-open-promise",
            Need::NoOpenClaimant => "labourline.need.no-open-claimant",
            Need::Reason => "labourline.need.reason",
        }
    }

    /// Whether the facts meet the need.
    pub fn holds(self, facts: &Facts) -> bool {
        match self {
            Need::Claimant => facts.claimants > 0,
            Need::Issue => facts.issues > 0,
            Need::OpposingPartyOrUnknown => {
                facts.opposing_parties > 0 || facts.opposing_party_unknown
            }
            Need::ConsentAct => facts.consents.given(ConsentPurpose::Act),
            Need::ConsentContactEmployer => facts.consents.given(ConsentPurpose::ContactEmployer),
            Need::ConsentAuthority => facts.consents.given(ConsentPurpose::Authority),
            Need::SafetyCheckDone => facts.safety_check_is_fresh(),
            Need::NoRedFlag => facts.red_flags_up == 0,
            Need::RedFlag => facts.red_flags_up > 0,
            Need::ComputedClaim => facts.claim_computed,
            Need::Settlement => facts.settlement_stands,
            Need::Receipt => facts.receipts > 0,
            Need::ConfirmedFull => facts.confirmed_full(),
            Need::ConfirmedPart => facts.recovered > Paise::ZERO && !facts.confirmed_full(),
            Need::InstalmentOverdue => facts.instalments_overdue > 0,
            Need::FailedContactsOrRefusal => {
                facts.employer_refused || facts.failed_contacts >= FAILED_CONTACTS_MIN
            }
            Need::NoticeDocument => facts.notice_document,
            Need::AuthorityNamed => facts.authority_named,
            Need::LawyerAccepted => facts.lawyer_accepted,
            Need::ConflictCleared => facts.conflict_cleared,
            Need::PartnerAccepted => facts.partner_accepted,
            Need::DormantTries => facts.tries.are_enough(),
            Need::AnyContact => facts.new_contact,
            Need::OutcomeAndReason => facts.outcome.is_some() && facts.reason_given,
            Need::OutcomeFitsMoney => facts.outcome.is_none_or(|outcome| outcome.fits(facts)),
            Need::ClosureApproved => {
                facts.closure_approved
                    || !closure_needs_approval(facts.sensitivity, facts.recovered)
            }
            Need::NoOpenPromise => facts.instalments_open == 0,
            Need::NoOpenClaimant => facts.open_claimants == 0,
            Need::Reason => facts.reason_given,
        }
    }
}

/// Which consents are given, not withdrawn and not expired; of a group: by every claimant the step concerns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Consents(u8);

impl Consents {
    /// The consents of a list.
    pub fn of(given: impl IntoIterator<Item = ConsentPurpose>) -> Self {
        given.into_iter().fold(Self::default(), Self::with)
    }
    /// The same with one more.
    pub fn with(self, purpose: ConsentPurpose) -> Self {
        Self(self.0 | 1 << purpose as u8)
    }
    /// The same with one withdrawn.
    pub fn without(self, purpose: ConsentPurpose) -> Self {
        Self(self.0 & !(1 << purpose as u8))
    }
    /// Whether this one is given.
    pub fn given(self, purpose: ConsentPurpose) -> bool {
        self.0 & (1 << purpose as u8) != 0
    }
}

/// Attempts to reach the worker since they were last reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    /// Whole days since the worker was last reached.
    pub days_without_reach: u32,
    /// On how many different days somebody tried.
    pub days_tried: u32,
    /// At how many different hours of the day somebody tried.
    pub hours_tried: u32,
}

impl Tries {
    /// Counts the attempts after `last_reached`, as days and hours are in India.
    pub fn of(last_reached: Moment, attempts: &[Moment], now: Moment) -> Self {
        let since = attempts
            .iter()
            .filter(|at| **at > last_reached && **at <= now);
        let days: std::collections::BTreeSet<_> = since.clone().map(|at| at.day()).collect();
        let hours: std::collections::BTreeSet<_> = since.map(|at| at.hour_minute().0).collect();
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        Self {
            days_without_reach: u32::try_from(now.seconds_since(last_reached) / 86_400)
                .unwrap_or(0),
            days_tried: count(days.len()),
            hours_tried: count(hours.len()),
        }
    }
    /// Whether the case may rest.
    pub fn are_enough(self) -> bool {
        self.days_without_reach >= DORMANT_DAYS_MIN
            && self.days_tried >= DORMANT_TRY_DAYS_MIN
            && self.hours_tried >= DORMANT_TRY_HOURS_MIN
    }
}

/// What is known of a case when a step is judged. The default knows nothing, and so refuses nearly everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The moment of judging.
    pub now: Moment,
    /// How many claimants.
    pub claimants: u32,
    /// How many issues.
    pub issues: u32,
    /// How many opposing parties.
    pub opposing_parties: u32,
    /// Somebody wrote down that the opposing party is not known yet.
    pub opposing_party_unknown: bool,
    /// Consents that stand.
    pub consents: Consents,
    /// When the safety check was last done.
    pub safety_checked_at: Option<Moment>,
    /// Red flags not cleared.
    pub red_flags_up: u32,
    /// Whether a claim was computed.
    pub claim_computed: bool,
    /// Whether a settlement stands.
    pub settlement_stands: bool,
    /// Instalments overdue beyond the days of grace, bounced ones among them.
    pub instalments_overdue: u32,
    /// Instalments not yet confirmed in full nor written off.
    pub instalments_open: u32,
    /// Receipts that did not bounce, confirmed or not.
    pub receipts: u32,
    /// Agreed in the settlement that stands, and awarded on top.
    pub agreed: Paise,
    /// Confirmed by the workers.
    pub recovered: Paise,
    /// Failed attempts to reach the employer's side.
    pub failed_contacts: u32,
    /// The employer's side refused.
    pub employer_refused: bool,
    /// The notice is there as a document.
    pub notice_document: bool,
    /// The authority is named.
    pub authority_named: bool,
    /// A lawyer accepted.
    pub lawyer_accepted: bool,
    /// The lawyer's conflict check is clear or waived.
    pub conflict_cleared: bool,
    /// A partner accepted.
    pub partner_accepted: bool,
    /// Attempts to reach the worker.
    pub tries: Tries,
    /// A claimant made contact since the case came to rest (dormant, closed).
    pub new_contact: bool,
    /// The outcome chosen.
    pub outcome: Option<Outcome>,
    /// A reason is written down; of a withdrawal, also why the worker does not want to go on.
    pub reason_given: bool,
    /// Who may read the case.
    pub sensitivity: Sensitivity,
    /// A desk lead or convener approved the closure.
    pub closure_approved: bool,
    /// Of a lead case: claimants whose own matter is open. Zero for a case that leads nobody.
    pub open_claimants: u32,
}

impl Facts {
    /// Whether the safety check is there and not older than [`SAFETY_CHECK_FRESH_DAYS`].
    pub fn safety_check_is_fresh(&self) -> bool {
        self.safety_checked_at
            .is_some_and(|at| self.now <= at.plus_days(SAFETY_CHECK_FRESH_DAYS))
    }
    /// Whether the workers confirmed all that was agreed.
    pub fn confirmed_full(&self) -> bool {
        self.agreed > Paise::ZERO && self.recovered >= self.agreed && self.instalments_open == 0
    }
    /// Which of `needs` do not hold.
    pub fn missing(&self, needs: &[Need]) -> Vec<Need> {
        needs
            .iter()
            .copied()
            .filter(|need| !need.holds(self))
            .collect()
    }
}

/// What must hold before anybody rings, writes to or visits the employer's side.
pub const RING_EMPLOYER_NEEDS: &[Need] = &[
    Need::ConsentContactEmployer,
    Need::SafetyCheckDone,
    Need::NoRedFlag,
];

/// Whether the employer's side may be rung now. Every page and every call of the API that reaches it asks this, whatever the stage.
///
/// # Errors
/// What is missing.
pub fn may_ring_employer(facts: &Facts) -> Result<(), Vec<Need>> {
    let missing = facts.missing(RING_EMPLOYER_NEEDS);
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clear_to_ring() -> Facts {
        let now = Moment(1_700_000_000_000_000);
        Facts {
            now,
            consents: Consents::of([ConsentPurpose::ContactEmployer]),
            safety_checked_at: Some(now.plus_days(-1)),
            ..Facts::default()
        }
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        Need::check_words();
        for need in Need::ALL {
            assert_eq!(
                need.code(),
                format!("labourline.need.{}", need.word().replace('_', "-"))
            );
        }
    }

    #[test]
    fn ringing_the_employer_needs_consent_a_fresh_check_and_no_red_flag() {
        let facts = clear_to_ring();
        assert_eq!(may_ring_employer(&facts), Ok(()));
        let withdrawn = facts.consents.without(ConsentPurpose::ContactEmployer);
        assert_eq!(
            may_ring_employer(&Facts {
                consents: withdrawn,
                ..facts
            }),
            Err(vec![Need::ConsentContactEmployer])
        );
        let stale = facts
            .now
            .plus_days(-SAFETY_CHECK_FRESH_DAYS)
            .plus_seconds(-1);
        for checked in [None, Some(stale)] {
            assert_eq!(
                may_ring_employer(&Facts {
                    safety_checked_at: checked,
                    ..facts
                }),
                Err(vec![Need::SafetyCheckDone])
            );
        }
        assert_eq!(
            may_ring_employer(&Facts {
                red_flags_up: 1,
                ..facts
            }),
            Err(vec![Need::NoRedFlag])
        );
        assert_eq!(may_ring_employer(&Facts::default()).unwrap_err().len(), 2);
    }

    #[test]
    fn a_consent_to_one_thing_is_no_consent_to_another() {
        for purpose in ConsentPurpose::ALL {
            let consents = Consents::of([*purpose]);
            for other in ConsentPurpose::ALL {
                assert_eq!(consents.given(*other), other == purpose);
            }
            assert_eq!(consents.without(*purpose), Consents::default());
        }
    }

    #[test]
    fn dormant_takes_thirty_days_three_days_of_tries_and_two_hours() {
        let reached = Moment::parse_rfc3339("2026-01-01T06:00:00Z").unwrap();
        let now = reached.plus_days(30);
        let tries = [
            reached.plus_days(3),
            reached.plus_days(10),
            reached.plus_days(20).plus_hours(5),
        ];
        assert!(Tries::of(reached, &tries, now).are_enough());
        assert!(
            !Tries::of(reached, &tries, now.plus_seconds(-1)).are_enough(),
            "29 days"
        );
        assert!(
            !Tries::of(reached, &tries[..2], now).are_enough(),
            "two days"
        );
        let same_hour = [3, 10, 20].map(|days| reached.plus_days(days));
        assert!(
            !Tries::of(reached, &same_hour, now).are_enough(),
            "one hour of day"
        );
        let same_day = [3, 5, 7].map(|hours| reached.plus_hours(hours));
        assert!(!Tries::of(reached, &same_day, now).are_enough(), "one day");
        let before = [reached.plus_days(-1), tries[0], tries[1]];
        assert!(
            !Tries::of(reached, &before, now).are_enough(),
            "a try before being reached"
        );
    }
}

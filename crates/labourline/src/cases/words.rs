//! The closed lists of words a case is described with.

use crate::words::stored_words;

stored_words! {
    /// Where a case stands.
    Stage in "cases-stage" {
        /// Somebody asked; not yet a matter the desk has taken on.
        Enquiry = "enquiry",
        /// Taken on: claimant, issue, opposing party and consent to act are known.
        Registered = "registered",
        /// Facts and evidence are being put together.
        Verifying = "verifying",
        /// The employer's side is being spoken to.
        Mediation = "mediation",
        /// A red flag is up: people's safety comes before the claim.
        Emergency = "emergency",
        /// The employer's side agreed to an amount.
        Agreed = "agreed",
        /// Money has begun to come.
        Paying = "paying",
        /// The worker confirmed all that was agreed.
        SettledFull = "settled_full",
        /// The worker confirmed a part, and that is where it rests.
        SettledPart = "settled_part",
        /// A written notice went out.
        Notice = "notice",
        /// The matter is before an authority.
        Authority = "authority",
        /// The matter is before a court, with a lawyer.
        Litigation = "litigation",
        /// A partner accepted it.
        ReferredOut = "referred_out",
        /// The worker could not be reached for long.
        Dormant = "dormant",
        /// Ended, with an outcome.
        Closed = "closed",
        /// Closed once, and taken up again.
        Reopened = "reopened",
    }
}

impl Stage {
    /// Whether the case still needs an owner and a dated next action.
    pub fn is_open(self) -> bool {
        self != Stage::Closed
    }
}

stored_words! {
    /// The kind of matter, as the whole alliance counts it.
    Track in "cases-track" {
        /// Wages or what belongs to them.
        Wages = "wages",
        /// Injury or death at work.
        Accident = "accident",
        /// Bonded or forced labour.
        Bondage = "bondage",
        /// Sexual or other harassment.
        Harassment = "harassment",
        /// Dismissal, retrenchment, lay-off.
        Termination = "termination",
        /// Provident fund, insurance, welfare boards, pension.
        SocialSecurity = "social_security",
        /// Violence or threats.
        Violence = "violence",
        /// Papers or belongings kept back.
        DocumentsWithheld = "documents_withheld",
        /// Anything else.
        Other = "other",
    }
}

stored_words! {
    /// Who may read a case.
    Sensitivity in "cases-sensitivity" {
        /// The chapter's team.
        Normal = "normal",
        /// Named people only; others see its number.
        Restricted = "restricted",
        /// The owner and two named people.
        Sealed = "sealed",
    }
}

impl Default for Sensitivity {
    /// What a case is until somebody says otherwise.
    fn default() -> Self {
        Sensitivity::Normal
    }
}

stored_words! {
    /// What happened, as a list the desk ticks.
    Issue in "cases-issue" {
        /// Wages not paid at all.
        WagesUnpaid = "wages_unpaid",
        /// Wages paid in part.
        WagesPart = "wages_part",
        /// Wages come late.
        WagesLate = "wages_late",
        /// Less than the minimum wage.
        BelowMinimumWage = "below_minimum_wage",
        /// Overtime not paid.
        OvertimeUnpaid = "overtime_unpaid",
        /// Money taken off wages without ground.
        UnlawfulDeduction = "unlawful_deduction",
        /// An advance held against the worker.
        AdvanceDebt = "advance_debt",
        /// A deposit not given back.
        DepositKept = "deposit_kept",
        /// Bonus not paid.
        BonusUnpaid = "bonus_unpaid",
        /// Gratuity not paid.
        GratuityUnpaid = "gratuity_unpaid",
        /// Provident fund not paid in or not paid out.
        ProvidentFund = "provident_fund",
        /// State insurance not paid in or refused.
        StateInsurance = "state_insurance",
        /// Hurt at work.
        Injury = "injury",
        /// Somebody died at work.
        Death = "death",
        /// Sickness from the work.
        OccupationalDisease = "occupational_disease",
        /// Dismissed.
        Dismissal = "dismissal",
        /// Sent away without pay when the work ended early.
        Retrenchment = "retrenchment",
        /// Kept at work against their will.
        Bondage = "bondage",
        /// A child at work.
        ChildLabour = "child_labour",
        /// Sexual harassment.
        SexualHarassment = "sexual_harassment",
        /// Other harassment, abuse, caste insult.
        Harassment = "harassment",
        /// Beaten or threatened.
        Violence = "violence",
        /// Identity papers or belongings kept back.
        DocumentsWithheld = "documents_withheld",
        /// Bad lodging, food, water, toilets.
        LivingConditions = "living_conditions",
        /// Unsafe work.
        UnsafeWork = "unsafe_work",
        /// Left without means far from home.
        Stranded = "stranded",
        /// Welfare board, pension, ration, entitlement.
        Entitlement = "entitlement",
        /// Maternity benefit refused.
        Maternity = "maternity",
        /// Punished for joining a union.
        UnionVictimisation = "union_victimisation",
        /// Something the list does not have.
        Other = "other",
    }
}

stored_words! {
    /// How somebody reached the desk, or the desk them.
    ContactChannel in "contacts-channel" {
        /// A call that was spoken.
        Voice = "voice",
        /// A call nobody took: a call-back item.
        MissedCall = "missed_call",
        /// A spoken message left: a call-back item.
        Voicemail = "voicemail",
        /// A text message.
        Sms = "sms",
        /// WhatsApp.
        Whatsapp = "whatsapp",
        /// Telegram.
        Telegram = "telegram",
        /// The public web form.
        Web = "web",
        /// Somebody came to the office.
        Walkin = "walkin",
        /// An organiser met them where they work or live.
        Field = "field",
        /// A letter.
        Letter = "letter",
        /// The worker's own page.
        Portal = "portal",
    }
}

impl ContactChannel {
    /// Whether it leaves somebody waiting to be called back.
    pub fn asks_call_back(self) -> bool {
        matches!(self, Self::MissedCall | Self::Voicemail)
    }
}

stored_words! {
    /// What a contact turned out to be.
    CallType in "contacts-type" {
        /// A worker about their own matter.
        WorkerSelf = "worker_self",
        /// Somebody for a worker.
        OnBehalf = "on_behalf",
        /// One worker for a gang.
        GroupSpokesperson = "group_spokesperson",
        /// A question answered; counted, not a case.
        Information = "information",
        /// The employer's side.
        Employer = "employer",
        /// An officer.
        Official = "official",
        /// Nobody spoke.
        Silent = "silent",
        /// Wrong number.
        WrongNumber = "wrong_number",
        /// Abuse.
        Abusive = "abusive",
        /// A test of the line.
        Test = "test",
        /// The line broke before anything was said.
        Dropped = "dropped",
    }
}

impl CallType {
    /// Whether it carries something a case is made of. The others are counted and never make a case.
    pub fn is_data(self) -> bool {
        matches!(
            self,
            Self::WorkerSelf
                | Self::OnBehalf
                | Self::GroupSpokesperson
                | Self::Employer
                | Self::Official
        )
    }
    /// Whether a case may be opened from it: a claimant or somebody for them spoke.
    pub fn may_open_case(self) -> bool {
        matches!(
            self,
            Self::WorkerSelf | Self::OnBehalf | Self::GroupSpokesperson
        )
    }
}

stored_words! {
    /// What a worker may say yes or no to, each by itself. See [`ConsentPurpose::code`] for C1 to C8.
    ConsentPurpose in "cases-consent" {
        /// C1: the desk may act for them.
        Act = "act",
        /// C2: the desk may speak to the employer's side.
        ContactEmployer = "contact_employer",
        /// C3: the file may go to a lawyer.
        ShareWithLawyer = "share_with_lawyer",
        /// C4: the file may go to a partner organisation.
        ShareWithPartner = "share_with_partner",
        /// C5: the matter may go to an authority.
        Authority = "authority",
        /// C6: calls may be recorded.
        RecordCall = "record_call",
        /// C7: the case may be counted in statistics.
        Statistics = "statistics",
        /// C8: the story may be told in public.
        Publicity = "publicity",
    }
}

impl ConsentPurpose {
    /// `C1` to `C8`, as the desk says it.
    pub fn code(self) -> &'static str {
        const CODES: [&str; 8] = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"];
        CODES[self as usize]
    }
    /// Reads `C1` to `C8`, in either case.
    pub fn parse_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|purpose| purpose.code().eq_ignore_ascii_case(code.trim()))
    }
}

stored_words! {
    /// How a consent was given.
    ConsentHow in "cases-consent-how" {
        /// Spoken.
        Voice = "voice",
        /// A thumb print.
        Thumb = "thumb",
        /// Signed.
        Signature = "signature",
        /// A code sent to their phone.
        Otp = "otp",
        /// By a guardian.
        Guardian = "guardian",
    }
}

stored_words! {
    /// How sure a link is.
    Confidence in "employers-confidence" {
        /// Somebody said so.
        Said = "said",
        /// Likely.
        Likely = "likely",
        /// There is proof.
        Proven = "proven",
    }
}

impl Default for Confidence {
    /// What a caller tells is said, until there is more.
    fn default() -> Self {
        Confidence::Said
    }
}

platform::stored_word!(
    Stage,
    Track,
    Sensitivity,
    Issue,
    ContactChannel,
    CallType,
    ConsentPurpose,
    ConsentHow,
    Confidence,
    super::outcome::Outcome,
    super::parties::EmployerKind,
    super::parties::ChainLinkKind
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        Stage::check_words();
        Track::check_words();
        Sensitivity::check_words();
        Issue::check_words();
        ContactChannel::check_words();
        CallType::check_words();
        ConsentPurpose::check_words();
        ConsentHow::check_words();
        Confidence::check_words();
    }

    #[test]
    fn only_a_claimant_or_their_voice_opens_a_case() {
        for kind in CallType::ALL {
            assert!(!kind.may_open_case() || kind.is_data(), "{kind}");
        }
        let counted = CallType::ALL.iter().filter(|kind| !kind.is_data()).count();
        assert_eq!(
            counted, 6,
            "information, silent, wrong number, abusive, test, dropped"
        );
    }

    #[test]
    fn consent_codes_are_c1_to_c8() {
        for (place, purpose) in ConsentPurpose::ALL.iter().enumerate() {
            assert_eq!(purpose.code(), format!("C{}", place + 1));
            assert_eq!(ConsentPurpose::parse_code(purpose.code()), Some(*purpose));
        }
        assert_eq!(
            ConsentPurpose::parse_code("c2"),
            Some(ConsentPurpose::ContactEmployer)
        );
        assert_eq!(ConsentPurpose::parse_code("C9"), None);
    }

    #[test]
    fn keys_are_words_with_hyphens() {
        assert_eq!(Stage::SettledFull.key(), "cases-stage-settled-full");
    }

    #[test]
    fn sensitivity_grows() {
        assert!(Sensitivity::Normal < Sensitivity::Restricted);
        assert!(Sensitivity::Restricted < Sensitivity::Sealed);
    }
}

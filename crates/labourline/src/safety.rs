//! Safety before the claim: flags, which of them are red, whom to ring then, and how soon.
//!
//! A red flag that is up blocks every contact with the employer's side (see [`crate::cases::needs::may_ring_employer`]) and opens the
//! emergency checklist with its clock.

pub(crate) mod api;
pub mod checks;
pub mod flags;
pub(crate) mod pages;
pub(crate) mod store;

use crate::climb::{Step, highest};
use crate::words::stored_words;
use kernel::Moment;

/// The first call of an emergency is made within so many minutes.
pub const FIRST_CALL_WITHIN_MINUTES: i64 = 15;

/// Unanswered, a red flag goes up after so many minutes: the owner at once, then the desk lead, then the convener.
const LADDER_MINUTES: [(i64, Step); 3] =
    [(0, Step::Owner), (15, Step::DeskLead), (30, Step::Convener)];

/// ... and from here on all of them are told again each hour until somebody answers.
const AGAIN_AFTER_MINUTES: i64 = 60;

stored_words! {
    /// What may be wrong.
    FlagCode in "safety-flag" {
        /// Can't leave.
        HeldAgainstWill = "held_against_will",
        /// Behind a lock.
        LockedIn = "locked_in",
        /// Works off a debt.
        DebtBondage = "debt_bondage",
        /// Identity papers taken.
        IdDocumentsTaken = "id_documents_taken",
        /// A child at work or in danger.
        Child = "child",
        /// Violence.
        Violence = "violence",
        /// Sexual violence.
        SexualViolence = "sexual_violence",
        /// Somebody threatens to take revenge.
        ThreatOfRetaliation = "threat_of_retaliation",
        /// The employer's side holds or hears the phone.
        EmployerControlsPhone = "employer_controls_phone",
        /// Lives where they work: a quarrel costs the roof too.
        LivesOnSite = "lives_on_site",
        /// Needs a doctor now.
        MedicalEmergency = "medical_emergency",
        /// Speaks of ending their life.
        Suicidal = "suicidal",
        /// Pregnant.
        Pregnant = "pregnant",
        /// Somebody died.
        Death = "death",
        /// Many are left without means.
        MassStranding = "mass_stranding",
        /// The caller may be the employer's side.
        CallerMayBeEmployer = "caller_may_be_employer",
        /// The caller abuses those who answer; ends on a day.
        AbusiveCaller = "abusive_caller",
    }
}

impl FlagCode {
    /// Whether the flag is red: life, freedom or body in danger now, or a call to the employer's side could bring it about. The
    /// others stand beside the case so that nobody overlooks them.
    pub fn is_red(self) -> bool {
        matches!(
            self,
            Self::HeldAgainstWill
                | Self::LockedIn
                | Self::DebtBondage
                | Self::Child
                | Self::Violence
                | Self::SexualViolence
                | Self::ThreatOfRetaliation
                | Self::MedicalEmergency
                | Self::Suicidal
                | Self::Death
                | Self::MassStranding
        )
    }
    /// Whether the flag needs a last day.
    pub fn ends_on_a_day(self) -> bool {
        self == Self::AbusiveCaller
    }
    /// Whether the matter is for named people only from the start.
    pub fn restricts(self) -> bool {
        matches!(
            self,
            Self::HeldAgainstWill
                | Self::LockedIn
                | Self::DebtBondage
                | Self::Child
                | Self::Violence
                | Self::SexualViolence
        )
    }
    /// Whom to ring for it, first things first. Numbers are India's own, free and open day and night.
    pub fn whom_to_ring(self) -> &'static [Helper] {
        match self {
            Self::HeldAgainstWill | Self::LockedIn => &[
                Helper::Police,
                Helper::DistrictMagistrate,
                Helper::LocalUnion,
            ],
            // The district or sub-divisional magistrate identifies and frees bonded workers.
            Self::DebtBondage => &[
                Helper::DistrictMagistrate,
                Helper::Police,
                Helper::LocalUnion,
            ],
            Self::Child => &[
                Helper::ChildLine,
                Helper::Police,
                Helper::DistrictMagistrate,
            ],
            Self::Violence => &[Helper::Police, Helper::LocalUnion],
            Self::SexualViolence => &[Helper::Police, Helper::WomenHelpline],
            Self::ThreatOfRetaliation => &[Helper::LocalUnion, Helper::Police],
            Self::MedicalEmergency | Self::Suicidal => &[Helper::Police, Helper::LocalUnion],
            Self::Death => &[
                Helper::Police,
                Helper::LocalUnion,
                Helper::DistrictMagistrate,
            ],
            Self::MassStranding => &[Helper::DistrictMagistrate, Helper::LocalUnion],
            Self::IdDocumentsTaken
            | Self::EmployerControlsPhone
            | Self::LivesOnSite
            | Self::Pregnant
            | Self::CallerMayBeEmployer
            | Self::AbusiveCaller => &[],
        }
    }
}

stored_words! {
    /// Somebody to ring in an emergency; a line of the checklist.
    Helper in "safety-helper" {
        /// 112: police, ambulance, fire.
        Police = "police",
        /// 1098: children.
        ChildLine = "child_line",
        /// 181: women.
        WomenHelpline = "women_helpline",
        /// The district or sub-divisional magistrate; the chapter keeps the number.
        DistrictMagistrate = "district_magistrate",
        /// The union nearest to the place; the chapter keeps the number.
        LocalUnion = "local_union",
    }
}

impl Helper {
    /// The number to ring, where it is the same in all of India.
    pub fn number(self) -> Option<&'static str> {
        match self {
            Helper::Police => Some("112"),
            Helper::ChildLine => Some("1098"),
            Helper::WomenHelpline => Some("181"),
            Helper::DistrictMagistrate | Helper::LocalUnion => None,
        }
    }
}

platform::stored_word!(FlagCode, Helper);

/// The emergency checklist of all flags that are up: each helper once, the most urgent first. Empty where none is red.
pub fn checklist(flags: &[FlagCode]) -> Vec<Helper> {
    let mut helpers: Vec<Helper> = Vec::new();
    let longest = flags
        .iter()
        .map(|flag| flag.whom_to_ring().len())
        .max()
        .unwrap_or(0);
    for place in 0..longest {
        for flag in flags.iter().filter(|flag| flag.is_red()) {
            if let Some(helper) = flag.whom_to_ring().get(place)
                && !helpers.contains(helper)
            {
                helpers.push(*helper);
            }
        }
    }
    helpers
}

/// By when the first call is to be made.
pub fn first_call_by(raised_at: Moment) -> Moment {
    raised_at.plus_minutes(FIRST_CALL_WITHIN_MINUTES)
}

/// How far a red flag has climbed. Answered, it stays where it was when somebody answered.
pub fn climb(raised_at: Moment, now: Moment, answered_at: Option<Moment>) -> Step {
    let until = answered_at.map_or(now, |answered| answered.min(now));
    let minutes = until.seconds_since(raised_at) / 60;
    highest(&LADDER_MINUTES, minutes).unwrap_or(Step::Owner)
}

/// When the next message goes out after `told_at`, the last one: at the next step of the ladder, and from the hour on each hour.
/// `None` once somebody answered.
pub fn next_telling(
    raised_at: Moment,
    told_at: Moment,
    answered_at: Option<Moment>,
) -> Option<Moment> {
    if answered_at.is_some() {
        return None;
    }
    let told_after = told_at.seconds_since(raised_at) / 60;
    let next_minutes = LADDER_MINUTES
        .iter()
        .map(|(minutes, _)| *minutes)
        .find(|minutes| *minutes > told_after)
        .unwrap_or_else(|| (told_after / AGAIN_AFTER_MINUTES + 1).max(1) * AGAIN_AFTER_MINUTES);
    Some(raised_at.plus_minutes(next_minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        FlagCode::check_words();
        Helper::check_words();
    }

    #[test]
    fn every_red_flag_has_somebody_to_ring_and_no_other_has() {
        for flag in FlagCode::ALL {
            assert_eq!(flag.is_red(), !flag.whom_to_ring().is_empty(), "{flag}");
        }
        assert_eq!(
            FlagCode::ALL.iter().filter(|flag| flag.is_red()).count(),
            11
        );
    }

    #[test]
    fn a_checklist_names_each_helper_once_and_the_most_urgent_first() {
        let flags = [
            FlagCode::Child,
            FlagCode::DebtBondage,
            FlagCode::LivesOnSite,
        ];
        assert_eq!(
            checklist(&flags),
            [
                Helper::ChildLine,
                Helper::DistrictMagistrate,
                Helper::Police,
                Helper::LocalUnion
            ]
        );
        assert!(checklist(&[FlagCode::Pregnant]).is_empty());
        assert!(checklist(&[]).is_empty());
    }

    #[test]
    fn an_unanswered_flag_climbs_at_fifteen_and_thirty_minutes() {
        let raised = Moment(1_700_000_000_000_000);
        for (minutes, step) in [
            (0, Step::Owner),
            (14, Step::Owner),
            (15, Step::DeskLead),
            (29, Step::DeskLead),
            (30, Step::Convener),
            (600, Step::Convener),
        ] {
            assert_eq!(
                climb(raised, raised.plus_minutes(minutes), None),
                step,
                "{minutes} min"
            );
        }
        let answered = Some(raised.plus_minutes(20));
        assert_eq!(
            climb(raised, raised.plus_minutes(600), answered),
            Step::DeskLead
        );
    }

    #[test]
    fn messages_go_out_at_0_15_30_60_and_then_each_hour_until_somebody_answers() {
        let raised = Moment(1_700_000_000_000_000);
        let mut told = raised;
        let mut after = Vec::new();
        for _ in 0..5 {
            told = next_telling(raised, told, None).unwrap();
            after.push(told.seconds_since(raised) / 60);
        }
        assert_eq!(after, [15, 30, 60, 120, 180]);
        assert_eq!(next_telling(raised, told, Some(told)), None);
    }

    #[test]
    fn the_clock_is_fifteen_minutes() {
        let raised = Moment(0);
        assert_eq!(first_call_by(raised).seconds_since(raised), 900);
    }
}

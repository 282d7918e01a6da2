//! The section `[labourline]` of the configuration: the desk's clocks and limits, units in their names.

use crate::promises::PromiseRules;
use serde::{Deserialize, Serialize};

/// Settings of this system. Every field has a sound value of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// So many days after the promised day an instalment is still not overdue.
    pub promise_grace_days: u16,
    /// The desk lead hears of an overdue promise that nobody answered for so many days.
    pub promise_desk_lead_after_days: u16,
    /// The convener hears of it after so many days.
    pub promise_convener_after_days: u16,
    /// Somebody who rang and was not heard is to be called back within this time.
    pub call_back_within_minutes: u32,
    /// A worker is to have the first answer within this time after the case is opened; then the desk lead hears of it.
    pub first_response_within_hours: u32,
    /// A draft nobody touched for so long is forgotten.
    pub draft_kept_days: u32,
    /// Whoever did a duty on a restricted or sealed case sees it so many days longer.
    pub need_to_know_days: u16,
    /// Somebody named on such a case is told so many days before their time ends.
    pub need_to_know_warn_days: u16,
    /// An emergency opening of a closed-off file lasts so long.
    pub opening_hours: u16,
    /// An emergency opening is to be looked at within so many days; then the convener hears of it.
    pub opening_review_days: u16,
    /// A proposal to keep a case less closely is answered within so many days, or lapses.
    pub lowering_days: u16,
    /// Different cases somebody opens within an hour before the safeguarding officer is shown a question.
    pub reading_cases_an_hour_max: u32,
    /// Looks at one employer within a day, before the same.
    pub reading_one_employer_a_day_max: u32,
    /// Cases opened on one day at night, before the same.
    pub reading_cases_a_night_max: u32,
    /// Searches within an hour, before the same.
    pub reading_searches_an_hour_max: u32,
    /// Files somebody saves within an hour, before the same.
    pub reading_files_an_hour_max: u32,
    /// Telephone numbers somebody is shown whole within an hour, before the same.
    pub numbers_shown_per_hour_max: u32,
    /// Night begins at this hour on India's clocks.
    pub night_from_hour: u8,
    /// Night ends at this hour.
    pub night_to_hour: u8,
    /// Wrong PINs before the worker's page is locked; a call to the desk lifts it.
    pub pin_tries_max: u32,
    /// The worker's page ends after so long without a request.
    pub worker_session_idle_minutes: u32,
    /// A closed case keeps its names and stories so long: three years in which a claim may be brought, and one more.
    pub closed_case_kept_days: u32,
    /// The same of a case that was kept closely: seven years.
    pub closely_kept_case_kept_days: u32,
    /// A call that was no matter (silent, a wrong number, a test) keeps its number and words so long.
    pub call_without_matter_kept_days: u32,
    /// Rows of a register that was brought in keep their content so long.
    pub register_rows_kept_days: u32,
    /// Facts that were delivered are kept so long.
    pub delivered_facts_kept_days: u32,
    /// What a worker asks about what is kept of them is answered within so many days.
    pub rights_answer_days: u16,
    /// A closed case with something owed keeps what a claim needs against a request for erasure so long: three years.
    pub claim_kept_after_closing_days: u32,
    /// Whether what has been kept long enough is purged by itself once a day. Off, `sangam retention run` does it.
    pub retention_runs_by_itself: bool,
}

impl Default for Config {
    fn default() -> Self {
        let rules = PromiseRules::default();
        Self {
            promise_grace_days: rules.grace_days,
            promise_desk_lead_after_days: rules.desk_lead_after_days,
            promise_convener_after_days: rules.convener_after_days,
            call_back_within_minutes: 60,
            first_response_within_hours: 48,
            draft_kept_days: 30,
            need_to_know_days: platform::NEED_TO_KNOW_DAYS,
            need_to_know_warn_days: 3,
            opening_hours: 4,
            opening_review_days: 7,
            lowering_days: 7,
            reading_cases_an_hour_max: 40,
            reading_one_employer_a_day_max: 15,
            reading_cases_a_night_max: 5,
            reading_searches_an_hour_max: 60,
            reading_files_an_hour_max: 30,
            numbers_shown_per_hour_max: 20,
            night_from_hour: 22,
            night_to_hour: 5,
            pin_tries_max: 5,
            worker_session_idle_minutes: 15,
            closed_case_kept_days: 4 * 365 + 1,
            closely_kept_case_kept_days: 7 * 365 + 2,
            call_without_matter_kept_days: 90,
            register_rows_kept_days: 30,
            delivered_facts_kept_days: 30,
            rights_answer_days: 30,
            claim_kept_after_closing_days: 3 * 365 + 1,
            retention_runs_by_itself: false,
        }
    }
}

impl Config {
    /// The rules of promises.
    pub fn promise_rules(&self) -> PromiseRules {
        PromiseRules {
            grace_days: self.promise_grace_days,
            desk_lead_after_days: self.promise_desk_lead_after_days,
            convener_after_days: self.promise_convener_after_days,
        }
    }
}

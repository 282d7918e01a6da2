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
    /// A draft nobody touched for so long is forgotten.
    pub draft_kept_days: u32,
    /// Wrong PINs before the worker's page is locked; a call to the desk lifts it.
    pub pin_tries_max: u32,
    /// The worker's page ends after so long without a request.
    pub worker_session_idle_minutes: u32,
}

impl Default for Config {
    fn default() -> Self {
        let rules = PromiseRules::default();
        Self {
            promise_grace_days: rules.grace_days,
            promise_desk_lead_after_days: rules.desk_lead_after_days,
            promise_convener_after_days: rules.convener_after_days,
            call_back_within_minutes: 60,
            draft_kept_days: 30,
            pin_tries_max: 5,
            worker_session_idle_minutes: 15,
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

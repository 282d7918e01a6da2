//! The section `[people]` of the configuration: how people sign in, and the limits on it.

use serde::{Deserialize, Serialize};

/// Settings of this system. Every field has a sound value of its own; units stand in the names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// A session ends after so long without a request.
    pub session_idle_minutes: u32,
    /// A session ends after so long in any case.
    pub session_absolute_hours: u32,
    /// The second step of a sign-in (code, enrolment, new password) must follow within this time.
    pub sign_in_step_minutes: u32,
    /// The fewest characters of a password.
    pub password_characters_min: u32,
    /// Argon2id: memory for one password.
    pub password_memory_kib: u32,
    /// Argon2id: passes over the memory.
    pub password_passes: u32,
    /// Argon2id: lanes.
    pub password_lanes: u32,
    /// So many passwords are hashed at once; others wait.
    pub passwords_hashed_at_once_max: u32,
    /// So many sign-ins may wait for that; newcomers are told to try again.
    pub passwords_waiting_max: u32,
    /// A one-time link (set-up, new password) is good for this long.
    pub link_hours: u32,
    /// A browser that signed in once is known for this long.
    pub device_days: u32,
    /// A bearer token lives this long at most.
    pub token_days_max: u32,
    /// Wrong passwords from one place before the wait between tries begins to grow.
    pub tries_before_wait: u32,
    /// Wrong passwords from everywhere, for one login, before the same.
    pub tries_from_everywhere_before_wait: u32,
    /// The longest wait between two tries.
    pub wait_minutes_max: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            session_idle_minutes: 60,
            session_absolute_hours: 12,
            sign_in_step_minutes: 10,
            password_characters_min: 12,
            // OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane.
            password_memory_kib: 19 * 1024,
            password_passes: 2,
            password_lanes: 1,
            passwords_hashed_at_once_max: 2,
            passwords_waiting_max: 64,
            link_hours: 24,
            device_days: 180,
            token_days_max: 365,
            tries_before_wait: 5,
            tries_from_everywhere_before_wait: 50,
            wait_minutes_max: 15,
        }
    }
}

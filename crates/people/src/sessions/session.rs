//! What a session is.

use kernel::{Moment, Role, RoleGrant};

kernel::typed_id! {
    /// A session.
    SessionId
}
kernel::typed_id! {
    /// A browser somebody signed in from before.
    DeviceId
}
platform::stored_id!(SessionId, DeviceId);

/// How far a sign-in has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The password was right; the code of the second factor is asked for.
    Code,
    /// Signed in.
    Open,
}

impl Step {
    /// The word stored.
    pub fn word(self) -> &'static str {
        match self {
            Step::Code => "code",
            Step::Open => "open",
        }
    }
    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        [Step::Code, Step::Open]
            .into_iter()
            .find(|step| step.word() == word)
    }
}
platform::stored_word!(Step);

/// Where somebody must go before anything else, by what is missing: a password of their own, or the second factor their role asks for.
pub(super) fn detour(
    must_change_password: bool,
    has_second_factor: bool,
    roles: &[RoleGrant],
) -> Option<&'static str> {
    let needs_factor = roles
        .iter()
        .any(|held| Role::needs_second_factor(held.role));
    if must_change_password {
        Some("/account/password")
    } else if needs_factor && !has_second_factor {
        Some("/account/second-factor")
    } else {
        None
    }
}

/// Whether a session last seen at `seen` that ends at `end` is alive at `now`.
pub(super) fn alive(seen: Moment, end: Moment, now: Moment, idle_minutes: u32) -> bool {
    now < end && now < seen.plus_minutes(i64::from(idle_minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_end_when_idle_and_at_last() {
        let hour = |hours| Moment(0).plus_hours(hours);
        assert!(alive(hour(1), hour(12), hour(1).plus_minutes(59), 60));
        assert!(!alive(hour(1), hour(12), hour(2), 60));
        assert!(!alive(hour(12), hour(12), hour(12), 60));
    }

    #[test]
    fn desk_leads_and_administrators_need_the_second_factor() {
        let holding = |role| {
            [RoleGrant {
                role,
                chapter: None,
            }]
        };
        let second = Some("/account/second-factor");
        assert_eq!(detour(false, false, &holding(Role::DeskLead)), second);
        assert_eq!(detour(false, false, &holding(Role::Administrator)), second);
        assert_eq!(detour(false, true, &holding(Role::Administrator)), None);
        assert_eq!(detour(false, false, &holding(Role::Caseworker)), None);
        assert_eq!(
            detour(true, false, &holding(Role::Administrator)),
            Some("/account/password")
        );
    }
}

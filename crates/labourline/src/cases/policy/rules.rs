//! The rules who-may-see-what, as a table. Each row is a sentence for people (`policy-rule-<name>`, `policy-until-<name>` in the words), a
//! test in plain Rust and, for those who sign in, a test in SQL. Change a row in all three or a generated test fails.

use super::Seen;
use crate::cases::words::Sensitivity;
use kernel::Role;
use platform::Scope;

/// What makes somebody one who may see a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The program itself: clocks and jobs. Nobody reads through it.
    Program,
    /// The worker's own case, with its reference and PIN.
    OwnCase,
    /// The desk of the case's chapter.
    Chapter,
    /// The case is theirs, and open.
    Owner,
    /// Named on it by a duty, for a time.
    Named,
    /// Opened in an emergency, for some hours.
    Opening,
}

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, in the keys of its words.
    pub name: &'static str,
    /// The roles it is for, held in the case's chapter; empty where no role is asked for.
    pub roles: &'static [Role],
    /// The sensitivities it is for.
    pub of: &'static [Sensitivity],
    /// What must hold besides.
    pub ground: Ground,
    /// The same as a condition on a row of `cases` in the chapters where the role is held. `{0}` is the account, `{1}` the moment.
    pub sql: Option<&'static str>,
}

/// The roles that work on cases.
pub const DESK: &[Role] = &[Role::Caseworker, Role::DeskLead, Role::Convener];

const ALL: &[Sensitivity] = Sensitivity::ALL;
const NORMAL: &[Sensitivity] = &[Sensitivity::Normal];
const CLOSE: &[Sensitivity] = &[Sensitivity::Restricted, Sensitivity::Sealed];

const NAMED: &str = "EXISTS (SELECT 1 FROM case_access WHERE case_access.case_id = cases.id AND case_access.account_id = {0} \
     AND case_access.until > {1})";

/// Every rule. What no rule allows is not there: Not found.
pub static RULES: [Rule; 6] = [
    Rule {
        name: "chapter",
        roles: DESK,
        of: NORMAL,
        ground: Ground::Chapter,
        sql: Some("cases.sensitivity = 'normal'"),
    },
    // The rules below are for cases kept closely. Their SQL need not say so: the rule above opens every other case to the same people.
    Rule {
        name: "owner",
        roles: DESK,
        of: CLOSE,
        ground: Ground::Owner,
        sql: Some("(cases.owner_id = {0} AND cases.closed_at IS NULL)"),
    },
    Rule {
        name: "named",
        roles: DESK,
        of: CLOSE,
        ground: Ground::Named,
        sql: Some(NAMED),
    },
    Rule {
        name: "opening",
        roles: DESK,
        of: CLOSE,
        ground: Ground::Opening,
        sql: Some(NAMED),
    },
    Rule {
        name: "worker",
        roles: &[],
        of: ALL,
        ground: Ground::OwnCase,
        sql: None,
    },
    Rule {
        name: "program",
        roles: &[],
        of: ALL,
        ground: Ground::Program,
        sql: None,
    },
];

/// Who dials, and so is shown a telephone number whole, one at a time and written down, of a case or call they may see. To everybody else
/// numbers are masked, on pages, in lists, search, files and the API alike.
pub const DIALS: &[Role] = &[Role::Caseworker, Role::DeskLead];

/// Who may open a closely kept file of their chapter in an emergency.
pub const OPENS_RESTRICTED: &[Role] = DESK;
/// The same, of a sealed one.
pub const OPENS_SEALED: &[Role] = &[Role::DeskLead, Role::Convener];
/// Who agrees that a case is kept less closely: those of these roles who see it by a rule of their own, and the safeguarding officer, who
/// reads the reason and not the case.
pub const AGREES_TO_LOWER: &[Role] = &[Role::DeskLead, Role::Convener];
/// Who looks at emergency openings afterwards.
pub const REVIEWS: &[Role] = &[Role::DeskLead, Role::Convener, Role::SafeguardingOfficer];

/// Who may open a file of this sensitivity in an emergency.
pub fn opens(sensitivity: Sensitivity) -> &'static [Role] {
    match sensitivity {
        Sensitivity::Normal => &[],
        Sensitivity::Restricted => OPENS_RESTRICTED,
        Sensitivity::Sealed => OPENS_SEALED,
    }
}

impl Rule {
    /// Whether the rule lets the scope see the case.
    pub fn holds(&self, scope: &Scope, case: Seen<'_>) -> bool {
        self.of.contains(&case.sensitivity)
            && (self.roles.is_empty() || scope.chapters_as(self.roles).contains(&case.chapter))
            && self.ground.holds(scope, case)
    }
}

impl Ground {
    fn holds(self, scope: &Scope, case: Seen<'_>) -> bool {
        let account = scope.account();
        let named = |opening: bool| {
            case.named.iter().any(|one| {
                Some(one.account) == account && one.until > scope.now() && one.opening == opening
            })
        };
        match self {
            Ground::Program => scope.is_program(),
            Ground::OwnCase => scope.own_matter().is_some_and(|own| own.case == case.id),
            Ground::Chapter => account.is_some(),
            Ground::Owner => account.is_some() && case.open && case.owner == account,
            Ground::Named => named(false),
            Ground::Opening => named(true),
        }
    }
}

/// What a role, held in the chapter, sees of a case of one sensitivity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Every one.
    All,
    /// Those they own or are named on, and those they open in an emergency.
    TheirsOrOpened,
    /// Those they own or are named on.
    Theirs,
    /// None.
    Nothing,
}

/// What a role, held in the chapter, is shown of telephone numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// Whole, one at a time, when asked for with a reason.
    Asked,
    /// Masked.
    Masked,
    /// None.
    Nothing,
}

/// What a role is shown of telephone numbers.
pub fn numbers(role: Role) -> Numbers {
    if DIALS.contains(&role) {
        Numbers::Asked
    } else if role.works_on_cases() {
        Numbers::Masked
    } else {
        Numbers::Nothing
    }
}

/// The table of rules by role: made from the rows above.
pub fn reach(role: Role, sensitivity: Sensitivity) -> Reach {
    let grounds: Vec<Ground> = RULES
        .iter()
        .filter(|rule| rule.roles.contains(&role) && rule.of.contains(&sensitivity))
        .map(|rule| rule.ground)
        .collect();
    if grounds.contains(&Ground::Chapter) {
        Reach::All
    } else if grounds.is_empty() {
        Reach::Nothing
    } else if opens(sensitivity).contains(&role) {
        Reach::TheirsOrOpened
    } else {
        Reach::Theirs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_accounts_are_for_those_who_work_on_cases() {
        for rule in &RULES {
            // The condition takes the chapters once for all of them.
            assert_eq!(rule.sql.is_some(), rule.roles == DESK, "{}", rule.name);
        }
        for role in Role::ALL {
            assert_eq!(DESK.contains(&role), role.works_on_cases());
            for sensitivity in Sensitivity::ALL {
                let nothing = reach(role, *sensitivity) == Reach::Nothing;
                assert_eq!(nothing, !role.works_on_cases(), "{role:?}");
            }
        }
        assert_eq!(reach(Role::Caseworker, Sensitivity::Sealed), Reach::Theirs);
    }
}

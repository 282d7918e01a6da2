//! Who may see which case: one table of rules ([`rules`]), read three ways: as a condition of every query, as a plain function of scope and
//! case, and as a page in words.
//!
//! Need to know = the role works on cases AND the chapter fits AND (the case is normal, or it is the account's own while open, or the
//! account is named on it and that has not run out). A worker reaches the one case of their reference and PIN, and reads of it their own
//! matter ([`crate::worker::own_case()`]): what shows everybody's is the desk's. Administrators, the national coordinator and safeguarding
//! officers see no case.

pub mod pages;
pub mod rules;
#[cfg(test)]
mod tests;

use super::words::Sensitivity;
use kernel::{AccountId, CaseId, ChapterId, Moment, Problem};
use platform::{Actor, Param, Scope};
pub use rules::{Ground, RULES, Rule};
use std::sync::LazyLock;

/// The condition as SQL over the columns of `cases` (under the table's own name or alone), and its parameters.
pub(crate) struct Visible {
    sql: String,
    params: Vec<Param<'static>>,
}

/// What the rules for accounts come to, beyond the chapter. `{0}` is the account, `{1}` the moment.
static TO_ACCOUNTS: LazyLock<String> = LazyLock::new(|| {
    let mut tests: Vec<&'static str> = RULES.iter().filter_map(|rule| rule.sql).collect();
    // Rules that the same rows answer are one test.
    tests.dedup();
    tests.join(" OR ")
});

impl Visible {
    /// What `scope` may see.
    pub(crate) fn to(scope: &Scope) -> Self {
        match scope.actor() {
            Actor::Program => Self::all("1 = 1"),
            Actor::Nobody => Self::all("1 = 0"),
            Actor::Worker(own) => Self {
                sql: "cases.id = {0}".to_owned(),
                params: vec![own.case.into()],
            },
            Actor::Account(account) => Self::to_account(scope, account),
        }
    }

    fn all(sql: &str) -> Self {
        Self {
            sql: sql.to_owned(),
            params: Vec::new(),
        }
    }

    fn to_account(scope: &Scope, account: AccountId) -> Self {
        let chapters = scope.case_chapters();
        if chapters.is_empty() {
            return Self::all("1 = 0");
        }
        let places: Vec<String> = (0..chapters.len())
            .map(|at| format!("{{{}}}", at + 2))
            .collect();
        let sql = format!(
            "cases.chapter_id IN ({}) AND ({})",
            places.join(", "),
            *TO_ACCOUNTS
        );
        let mut params: Vec<Param<'static>> = vec![account.into(), scope.now().into()];
        params.extend(chapters.into_iter().map(Param::from));
        Self { sql, params }
    }

    /// The condition with its parameters numbered after `before` others; appends them to `params`.
    pub(crate) fn append(self, params: &mut Vec<Param<'_>>) -> String {
        let before = params.len();
        let mut sql = self.sql;
        for at in 0..self.params.len() {
            sql = sql.replace(&format!("{{{at}}}"), &format!("${}", before + at + 1));
        }
        params.extend(self.params);
        sql
    }
}

/// Somebody named on a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedUntil {
    /// Who.
    pub account: AccountId,
    /// Until when.
    pub until: Moment,
    /// Whether by an emergency opening, and not by a duty.
    pub opening: bool,
}

/// What shows the matters of all who stand on a case, and what is the desk's alone to do: to a worker there is no such thing.
pub(crate) fn require_desk(scope: &Scope) -> Result<(), Problem> {
    match scope.own_matter() {
        Some(_) => Err(Problem::not_found()),
        None => Ok(()),
    }
}

/// What of a case the rules look at.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Which.
    pub id: CaseId,
    /// Whose.
    pub chapter: ChapterId,
    /// How closely kept.
    pub sensitivity: Sensitivity,
    /// Who answers for it.
    pub owner: Option<AccountId>,
    /// Whether it is open.
    pub open: bool,
    /// Who is named on it, until when.
    pub named: &'a [NamedUntil],
}

/// By which rule the scope may see the case, the first that holds; none where it may not. The plain reading of the table, which tests hold
/// the query layer against.
pub fn allowed_by(scope: &Scope, case: Seen<'_>) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.holds(scope, case))
}

/// Whether the scope may see the case.
pub fn may_see(scope: &Scope, case: Seen<'_>) -> bool {
    allowed_by(scope, case).is_some()
}

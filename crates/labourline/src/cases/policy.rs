//! Who may see which case: written once, as a condition of every query and as a function of scope and case.
//!
//! Need to know = the role works on cases AND the chapter fits AND (the case is normal, or the account is named on it and that has not
//! run out). A worker sees the one case of their reference and PIN. Administrators and the national coordinator see no case.

use super::words::Sensitivity;
use kernel::{AccountId, CaseId, ChapterId, Moment};
use platform::{Actor, Param, Scope};

/// The condition as SQL over the columns of `cases` (under the table's own name or alone), and its parameters.
pub(crate) struct Visible {
    sql: String,
    params: Vec<Param<'static>>,
}

impl Visible {
    /// What `scope` may see.
    pub(crate) fn to(scope: &Scope) -> Self {
        match scope.actor() {
            Actor::Program => Self::all("1 = 1"),
            Actor::Nobody => Self::all("1 = 0"),
            Actor::Worker(case) => Self {
                sql: "cases.id = {0}".to_owned(),
                params: vec![case.into()],
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
            "cases.chapter_id IN ({}) AND (cases.sensitivity = 'normal' OR EXISTS (SELECT 1 FROM case_access \
             WHERE case_access.case_id = cases.id AND case_access.account_id = {{0}} AND case_access.until > {{1}}))",
            places.join(", ")
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

/// What of a case the rule looks at.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Which.
    pub id: CaseId,
    /// Whose.
    pub chapter: ChapterId,
    /// How closely kept.
    pub sensitivity: Sensitivity,
    /// Who is named on it, until when.
    pub named: &'a [(AccountId, Moment)],
}

/// The same rule as a function, for tests that hold the query layer against it.
pub fn may_see(scope: &Scope, case: Seen<'_>) -> bool {
    match scope.actor() {
        Actor::Program => true,
        Actor::Nobody => false,
        Actor::Worker(own) => own == case.id,
        Actor::Account(account) => {
            scope.case_chapters().contains(&case.chapter)
                && (case.sensitivity == Sensitivity::Normal
                    || case
                        .named
                        .iter()
                        .any(|(named, until)| *named == account && *until > scope.now()))
        }
    }
}

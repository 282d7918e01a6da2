//! What the pages of a case's money have in common: its head with the sums, its choices, its fields.

use crate::cases::case::Case;
use kernel::{Paise, Problem, Reference};
use platform::web::{Choice, SignedIn};
use platform::words::Say;

/// One sum of the strip.
#[derive(Clone, Debug)]
pub(crate) struct StripSum {
    pub(crate) name: &'static str,
    pub(crate) text: String,
    pub(crate) class: &'static str,
}

/// The head of a page of a case's money: whose it is, where else to go, the sums. The template is `labourline/cases/_money.html`.
#[derive(Clone, Debug)]
pub(crate) struct MoneyStrip {
    pub(crate) reference: Reference,
    pub(crate) title: String,
    pub(crate) titled: bool,
    pub(crate) sums: Vec<StripSum>,
    /// Which of the pages this is.
    pub(crate) current: &'static str,
}

impl MoneyStrip {
    /// Of a case the reader may see.
    pub(crate) fn of(case: &Case, visit: &SignedIn, current: &'static str) -> Self {
        let t = visit.say();
        let sum = |name, sum: Paise, class| StripSum {
            name,
            text: t.money(sum),
            class,
        };
        let mut sums = vec![
            sum("money-claimed", case.claimed, ""),
            sum("money-agreed", case.agreed, ""),
            sum("money-received", case.received, ""),
            sum("money-confirmed", case.confirmed, "strip-green"),
        ];
        if case.written_off > Paise::ZERO {
            sums.push(sum("money-written-off", case.written_off, ""));
        }
        if let Some(due) = case.promise_due {
            let late = due < visit.scope.today();
            let name = if late {
                "money-promise-late"
            } else {
                "money-promise-due"
            };
            sums.push(StripSum {
                name,
                text: t.day(due),
                class: if late { "strip-red" } else { "" },
            });
        }
        let title = case.shown_title();
        Self {
            reference: case.reference,
            titled: title != case.reference.spaced(),
            title,
            sums,
            current,
        }
    }

    /// The marks of the link to `page`.
    pub(crate) fn is(&self, page: &str) -> bool {
        self.current == page
    }
}

/// The choices of a closed list: its words with their names.
pub(crate) fn choices<T: Copy>(
    t: &Say,
    all: &[T],
    word: fn(T) -> &'static str,
    key: fn(T) -> String,
) -> Vec<Choice> {
    all.iter()
        .map(|one| Choice::new(word(*one), t.say(&key(*one))))
        .collect()
}

/// The same problem with its fields named as the form names them.
pub(crate) fn in_form(mut problem: Problem, prefix: &str) -> Problem {
    for field in &mut problem.fields {
        field.field = format!("{prefix}{}", field.field);
    }
    problem
}

//! What the pages of a case's money have in common: its head with the sums, and how a form is sent once.

use crate::cases::case::Case;
use futures_util::future::BoxFuture;
use kernel::{Paise, Problem, ProblemKind, Reference};
use platform::idempotency::once;
use platform::web::{Choice, Form, SignedIn};
use platform::words::Say;
use platform::{Scope, Tx};
use serde::Serialize;
use serde::de::DeserializeOwned;

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

/// Whether the page is shown again with what was typed.
pub(crate) fn to_be_put_right(problem: &Problem) -> bool {
    matches!(
        problem.kind,
        ProblemKind::Invalid | ProblemKind::Refused | ProblemKind::Stale
    )
}

/// The same problem with its fields named as the form names them.
pub(crate) fn in_form(mut problem: Problem, prefix: &str) -> Problem {
    for field in &mut problem.fields {
        field.field = format!("{prefix}{}", field.field);
    }
    problem
}

/// Runs a use-case on a case for a form, once for each form shown.
pub(crate) async fn send<I, T, W>(
    visit: &SignedIn,
    form: &Form,
    what: &'static str,
    reference: Reference,
    input: I,
    work: W,
) -> Result<T, Problem>
where
    I: Serialize + Send + Sync + 'static,
    T: Serialize + DeserializeOwned + Send + 'static,
    W: for<'t> Fn(&'t Tx, &'t Scope, Reference, &'t I) -> BoxFuture<'t, Result<T, Problem>>
        + Send
        + Sync
        + 'static,
{
    let given = (visit.scope.clone(), form.once(), input, work);
    visit
        .app()
        .db
        .write(given, move |tx, (scope, key, input, work)| {
            Box::pin(async move {
                let doing = work(tx, scope, reference, input);
                once::<_, Problem>(tx, scope, key.as_ref(), what, &(reference, input), doing).await
            })
        })
        .await
}

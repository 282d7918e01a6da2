//! The page of what a purge would do: numbers for whoever runs the program, and for officers the numbers of cases.

use super::{Limits, dry_run, list_due, may_look, rules};
use crate::Labourline;
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Role};
use platform::web::{Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;

/// Routes of the page.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/retention", show)
}

struct DueView {
    spaced: String,
    rule: &'static str,
    closed: String,
    on_hold: bool,
    not_over: bool,
}

#[derive(Template)]
#[template(path = "labourline/retention/retention.html")]
struct RetentionPage {
    shell: Shell,
    t: Say,
    by_itself: bool,
    officer: bool,
    /// What would be purged: key of the words, number.
    counts: Vec<(&'static str, String)>,
    /// The rules: key of the words, days.
    rules: Vec<(&'static str, String)>,
    due: Vec<DueView>,
}

async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    if !may_look(&visit.scope) {
        return Err(Problem::not_found().into());
    }
    let config = &visit.app().part::<Labourline>().config;
    let limits = Limits::of(config, visit.scope.now());
    let found = dry_run(&visit.app().db, limits).await?;
    let due = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(list_due(tx, scope, limits))
        })
        .await?;
    let t = visit.say();
    let counts = [
        ("retention-cases", found.cases),
        ("retention-keys", found.keys),
        ("retention-persons", found.persons),
        ("retention-calls", found.calls),
        ("retention-register-rows", found.register_rows),
        ("retention-facts", found.facts),
        ("retention-held", found.held),
        ("retention-not-over", found.not_over),
    ];
    page(&RetentionPage {
        shell: visit.shell("retention-title"),
        by_itself: config.retention_runs_by_itself,
        officer: visit.scope.has_role(Role::SafeguardingOfficer),
        counts: counts.map(|(key, n)| (key, t.number(n))).to_vec(),
        rules: rules(config)
            .map(|(key, days)| (key, t.counted("retention-days", i64::from(days))))
            .to_vec(),
        due: due
            .into_iter()
            .map(|one| DueView {
                spaced: one.reference.spaced(),
                rule: one.rule,
                closed: t.day(one.closed_at.day()),
                on_hold: one.on_hold,
                not_over: one.not_over,
            })
            .collect(),
        t,
    })
}

//! `/safeguarding`: one page for safeguarding officers, desk leads and conveners.

use crate::cases::policy::rules::REVIEWS;
use crate::lowerings::{Decision, Lowering, list_waiting};
use crate::openings::{Opening, Verdict, list_openings};
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, Problem};
use platform::web::{Choice, Form, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use std::collections::BTreeMap;

/// Openings on the page.
const OPENING_ROWS: u32 = 50;

/// Routes of the page.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/safeguarding", show)
}

struct OpeningView {
    id: String,
    spaced: String,
    who: String,
    stamp: String,
    when: String,
    until: String,
    reason: String,
    why: String,
    readings: String,
    verdict: Option<String>,
    right: bool,
    note: String,
    reviewer: String,
    may_review: bool,
}

struct LoweringView {
    id: String,
    reference: String,
    spaced: String,
    who: String,
    from: String,
    to: String,
    why: String,
    lapses: String,
    may_decide: bool,
}

/// The page; a form sent back stands at the row it came from.
#[derive(Template)]
#[template(path = "labourline/safeguarding/safeguarding.html")]
pub(crate) struct SafeguardingPage {
    shell: Shell,
    t: Say,
    form: Form,
    /// Whether its reader asks about unusual reading.
    asks: bool,
    /// The row whose form was sent back.
    again: String,
    openings: Vec<OpeningView>,
    lowerings: Vec<LoweringView>,
    verdicts: Vec<Choice>,
    decisions: Vec<Choice>,
}

type Names = BTreeMap<AccountId, String>;

fn name(names: &Names, account: AccountId) -> String {
    names.get(&account).cloned().unwrap_or_default()
}

fn opening_view(t: &Say, names: &Names, me: Option<AccountId>, one: Opening) -> OpeningView {
    OpeningView {
        id: one.id.to_string(),
        spaced: one.reference.spaced(),
        who: name(names, one.account),
        stamp: one.opened_at.rfc3339(),
        when: t.moment(one.opened_at),
        until: t.moment(one.until),
        reason: t.say(&one.reason.key()).to_owned(),
        why: one.why,
        readings: t.counted("openings-readings", one.readings),
        verdict: one.verdict.map(|verdict| t.say(&verdict.key()).to_owned()),
        right: one.verdict == Some(Verdict::Right),
        note: one.review_note,
        reviewer: one
            .reviewed_by
            .map(|account| name(names, account))
            .unwrap_or_default(),
        may_review: one.verdict.is_none() && Some(one.account) != me,
    }
}

fn lowering_view(t: &Say, names: &Names, me: Option<AccountId>, one: Lowering) -> LoweringView {
    LoweringView {
        id: one.id.to_string(),
        reference: one.reference.to_string(),
        spaced: one.reference.spaced(),
        who: name(names, one.proposed_by),
        from: t.word("cases-sensitivity-", one.from.word()),
        to: t.word("cases-sensitivity-", one.to.word()),
        why: one.why,
        lapses: t.moment(one.lapses_at),
        may_decide: Some(one.proposed_by) != me,
    }
}

/// The page with a form sent back at the row `again`; empty where none was.
pub(crate) async fn safeguarding_page(
    visit: &SignedIn,
    form: Form,
    again: String,
) -> Result<SafeguardingPage, Problem> {
    if visit.scope.chapters_as(REVIEWS).is_empty() {
        return Err(Problem::not_found());
    }
    let (openings, lowerings, names) = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(async move {
                let openings = list_openings(tx, scope, OPENING_ROWS).await?;
                let lowerings = list_waiting(tx, scope).await?;
                let mut ids: Vec<AccountId> = lowerings.iter().map(|one| one.proposed_by).collect();
                ids.extend(openings.iter().map(|one| one.account));
                ids.extend(openings.iter().filter_map(|one| one.reviewed_by));
                let names = people::accounts::account_names(tx, scope, &ids).await?;
                Ok::<_, Problem>((openings, lowerings, names))
            })
        })
        .await?;
    let t = visit.say();
    let me = visit.scope.account();
    Ok(SafeguardingPage {
        shell: visit.shell("safeguarding-title").with_errors(&form, &t),
        again,
        asks: crate::readings::may_ask(&visit.scope),
        openings: openings
            .into_iter()
            .map(|one| opening_view(&t, &names, me, one))
            .collect(),
        lowerings: lowerings
            .into_iter()
            .map(|one| lowering_view(&t, &names, me, one))
            .collect(),
        verdicts: Verdict::ALL
            .iter()
            .map(|verdict| Choice::new(verdict.word(), t.say(&verdict.key())))
            .collect(),
        decisions: [Decision::Agreed, Decision::Declined]
            .iter()
            .map(|decision| Choice::new(decision.word(), t.say(&decision.key())))
            .collect(),
        form,
        t,
    })
}

async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    page(&safeguarding_page(&visit, Form::empty(), String::new()).await?)
}

//! The case page: reads as a timeline, with the money and the next action always in sight.

use super::lines::{NextView, sensitivity_word, stage_class};
use super::timeline::EntryView;
use crate::cases::api::reference_of;
use crate::cases::case::Case;
use crate::cases::named::{Named, list_named};
use crate::cases::store::claimants::Claimant;
use crate::cases::store::{self, CaseKey};
use crate::cases::view::{CaseFile, file_of, journal_reading};
use crate::cases::words::Sensitivity;
use crate::evidence::Piece;
use crate::readings::{Kind, looked};
use askama::Template;
use axum::response::Response;
use futures_util::TryFutureExt;
use futures_util::future::try_join4;
use kernel::{Paise, Problem, Reference};
use people::consents::{Answer, StandingConsent};
use platform::web::{Form, PathOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;
use platform::{Scope, Tx};

/// Pieces of evidence on the page.
const EVIDENCE_ROWS: u32 = 30;

/// All that the page shows, read in one transaction.
pub(super) struct Loaded {
    file: CaseFile,
    owner: Option<String>,
    consents: Vec<StandingConsent>,
    evidence: Vec<Piece>,
    /// Who sees a closely kept case; empty for a normal one, which costs no query for it.
    named: Vec<Named>,
}

async fn load(tx: &Tx, scope: &Scope, key: CaseKey) -> Result<Loaded, Problem> {
    let case = store::find(tx, scope, key)
        .await?
        .ok_or_else(Problem::not_found)?;
    let (id, owner_id) = (case.id, case.owner_id);
    let owner = async {
        Ok(match owner_id {
            Some(owner) if scope.account() == Some(owner) => Some(scope.name().to_owned()),
            Some(owner) => people::accounts::account_names(tx, scope, &[owner])
                .await?
                .remove(&owner),
            None => None,
        })
    };
    let (file, owner, consents, evidence) = try_join4(
        file_of(tx, scope, case),
        owner,
        people::consents::standing(tx, scope, id).map_err(Problem::from),
        crate::evidence::store::of(tx, id, EVIDENCE_ROWS).map_err(Problem::from),
    )
    .await?;
    let named = if file.case.sensitivity == Sensitivity::Normal {
        Vec::new()
    } else {
        list_named(tx, scope, &file.case).await?
    };
    Ok(Loaded {
        named,
        file,
        owner,
        consents,
        evidence,
    })
}

/// Who sees a closely kept case, as what, until when.
struct NamedView {
    name: String,
    relation: String,
    until: String,
    why: String,
}

/// A sum of the strip that stays in sight.
pub(super) struct Sum {
    name: &'static str,
    amount: String,
    class: &'static str,
}

struct ClaimantView {
    number: i64,
    name: String,
    state: String,
    claimed: String,
    agreed: String,
    confirmed: String,
}

impl ClaimantView {
    fn new(t: &Say, claimant: &Claimant) -> Self {
        Self {
            number: claimant.number,
            name: claimant.name.clone(),
            state: t.word("cases-claimant-", &claimant.state),
            claimed: t.money(claimant.claimed),
            agreed: t.money(claimant.agreed),
            confirmed: t.money(claimant.confirmed),
        }
    }
}

struct LinkView {
    kind: String,
    name: String,
    href: String,
}

struct ConsentView {
    code: &'static str,
    what: String,
    answer: &'static str,
    yes: bool,
}

struct PieceView {
    kind: String,
    proves: Vec<String>,
    note: String,
    held_by: String,
}

impl PieceView {
    fn new(t: &Say, piece: Piece) -> Self {
        Self {
            kind: t.word("evidence-kind-", piece.kind.word()),
            proves: piece
                .proves
                .iter()
                .map(|proves| t.word("evidence-proves-", proves.word()))
                .collect(),
            note: piece.note,
            held_by: piece.held_by,
        }
    }
}

#[derive(Template)]
#[template(path = "labourline/cases/case.html")]
pub(super) struct CasePage {
    shell: Shell,
    t: Say,
    form: Form,
    /// Which of the forms at the side stands open: the one that was sent back.
    open: &'static str,
    reference: Reference,
    version: i64,
    title: String,
    title_is_reference: bool,
    stage: String,
    stage_class: &'static str,
    track: String,
    sensitivity: Option<String>,
    red: i64,
    owner: Option<String>,
    assigned: bool,
    is_open: bool,
    next: Option<NextView>,
    outcome: Option<String>,
    close_reason: Option<String>,
    sums: Vec<Sum>,
    promise: Option<String>,
    promise_late: bool,
    summary: String,
    issues: Vec<String>,
    facts: Vec<(&'static str, String)>,
    claimants: Vec<ClaimantView>,
    claimant_count: i64,
    chain: Vec<LinkView>,
    consents: Vec<ConsentView>,
    evidence: Vec<PieceView>,
    safety: Option<String>,
    safety_clear: bool,
    named: Vec<NamedView>,
    timeline: Vec<EntryView>,
    older: Option<i64>,
}

fn sums(case: &Case, t: &Say) -> Vec<Sum> {
    let mut sums = vec![
        Sum {
            name: "cases-claimed",
            amount: t.money(case.claimed),
            class: "",
        },
        Sum {
            name: "cases-agreed",
            amount: t.money(case.agreed),
            class: "",
        },
        Sum {
            name: "cases-received",
            amount: t.money(case.received),
            class: "",
        },
        Sum {
            name: "cases-confirmed",
            amount: t.money(case.confirmed),
            class: "strip-green",
        },
    ];
    if case.written_off > Paise::ZERO {
        sums.push(Sum {
            name: "cases-written-off",
            amount: t.money(case.written_off),
            class: "",
        });
    }
    sums
}

fn place(case: &Case, language: &str) -> Option<String> {
    let state = case
        .state_lgd
        .and_then(|code| kernel::place::state(u8::try_from(code).ok()?));
    let district = case
        .district_lgd
        .and_then(|code| kernel::place::district(u16::try_from(code).ok()?));
    match (district, state) {
        (Some(district), Some(state)) => {
            Some(format!("{}, {}", district.name, state.name(language)))
        }
        (Some(district), None) => Some(district.name.to_owned()),
        (None, Some(state)) => Some(state.name(language).to_owned()),
        (None, None) => None,
    }
}

fn facts(file: &CaseFile, t: &Say) -> Vec<(&'static str, String)> {
    let case = &file.case;
    let mut facts = vec![("cases-opened-on", t.moment(case.opened_at))];
    if let Some(place) = place(case, case_language(t).as_str()) {
        facts.push(("cases-place", place));
    }
    if let Some(worksite) = &file.worksite {
        facts.push(("cases-worksite", worksite.clone()));
    }
    if !case.industry.is_empty() {
        facts.push(("cases-industry", crate::industries::name(t, &case.industry)));
    }
    facts.push((
        "cases-language",
        crate::contacts::pages::language_name(t, case.language),
    ));
    if case.employer_first_tried_at.is_none() && case.is_open() {
        facts.push((
            "cases-first-response-due",
            t.moment(case.first_response_due),
        ));
    }
    if let Some(tried) = case.employer_first_tried_at {
        facts.push(("cases-employer-first-tried", t.moment(tried)));
    }
    facts
}

fn case_language(t: &Say) -> String {
    t.language().code().to_owned()
}

fn consents(consents: &[StandingConsent], t: &Say) -> Vec<ConsentView> {
    consents
        .iter()
        .map(|consent| {
            let purpose = consent.purpose.word();
            let answer = match consent.answer {
                Answer::Given => "cases-said-yes",
                Answer::Withheld => "cases-said-no",
                Answer::Withdrawn => "cases-said-withdrawn",
            };
            ConsentView {
                code: consent.purpose.code(),
                what: t.word("cases-consent-", purpose),
                answer,
                yes: consent.answer == Answer::Given,
            }
        })
        .collect()
}

impl CasePage {
    fn new(visit: &SignedIn, loaded: Loaded, form: Form, open: &'static str) -> Self {
        let t = visit.say();
        let now = visit.scope.now();
        let Loaded {
            file,
            owner,
            consents: said,
            evidence: pieces,
            named,
        } = loaded;
        let case = &file.case;
        let title = case.shown_title();
        let older = file
            .timeline
            .last()
            .map(|entry| entry.seq)
            .filter(|seq| *seq > 1);
        Self {
            shell: visit.shell_titled(title.clone()).with_errors(&form, &t),
            open,
            reference: case.reference,
            version: case.version,
            title_is_reference: case.sensitivity != Sensitivity::Normal,
            title,
            stage: t.word("cases-stage-", case.stage.word()),
            stage_class: stage_class(case.stage),
            track: t.word("cases-track-", case.track.word()),
            sensitivity: sensitivity_word(&t, case.sensitivity),
            red: case.red_flags_up,
            owner,
            assigned: case.assigned,
            is_open: case.is_open(),
            next: case
                .next_action
                .as_deref()
                .zip(case.next_action_at)
                .map(|(text, at)| NextView::new(&t, text, at, now)),
            outcome: case
                .outcome
                .map(|outcome| t.word("cases-outcome-", outcome.word())),
            close_reason: case.close_reason.clone(),
            sums: sums(case, &t),
            promise: case.promise_due.map(|due| t.day(due)),
            promise_late: case.promise_due.is_some_and(|due| due < now.day()),
            summary: case.summary.clone(),
            issues: file
                .issues
                .iter()
                .map(|issue| t.word("cases-issue-", issue.word()))
                .collect(),
            facts: facts(&file, &t),
            claimants: file
                .claimants
                .iter()
                .map(|claimant| ClaimantView::new(&t, claimant))
                .collect(),
            claimant_count: case.claimant_count,
            chain: file
                .chain
                .iter()
                .map(|link| LinkView {
                    kind: t.word("employers-kind-", link.employer.kind.word()),
                    name: link.employer.name.clone(),
                    href: format!("/employers/{}", link.employer.reference),
                })
                .collect(),
            consents: consents(&said, &t),
            evidence: pieces
                .into_iter()
                .filter(|piece| !piece.gone)
                .map(|piece| PieceView::new(&t, piece))
                .collect(),
            safety: case.safety_checked_at.map(|at| t.moment(at)),
            safety_clear: case.safety_clear,
            named: named
                .into_iter()
                .map(|one| NamedView {
                    name: one.name,
                    relation: t.word("named-as-", &one.relation),
                    until: t.with("named-until-day", &[("day", t.moment(one.until).into())]),
                    why: one.why,
                })
                .collect(),
            timeline: EntryView::all(&t, file.timeline),
            older,
            form,
            t,
        }
    }
}

/// The case page with a form at the side filled with `form`; `open` says which.
pub(super) async fn case_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
) -> Result<CasePage, Problem> {
    let db = &visit.app().db;
    let loaded = db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(load(tx, scope, CaseKey::Reference(reference)))
        })
        .await?;
    if loaded.file.case.sensitivity != Sensitivity::Normal {
        journal_reading(db, &visit.scope, &loaded.file.case).await?;
    }
    Ok(CasePage::new(visit, loaded, form, open))
}

pub(super) async fn show(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let shown = case_page(&visit, reference, Form::empty(), "").await?;
    looked(visit.app(), &visit.scope, Kind::Case, reference).await;
    page(&shown)
}

//! The HTML face of steps: where a case can go, closing it, approving that, taking it up again.

use super::make::{Move, REASON_CHARS_MAX, move_case, next_steps};
use super::next;
use crate::cases::case::Case;
use crate::cases::closure::{
    Closing, Closure, ClosureAnswer, ClosureRequest, answer_closure, close_case, closure_waiting,
};
use crate::cases::needs::Need;
use crate::cases::open::NEXT_ACTION_CHARS_MAX;
use crate::cases::outcome::{Outcome, WithdrawalWhy, closure_needs_approval};
use crate::cases::reopening::{Appeal, Reopening, appeal_closure, reopen_case};
use crate::cases::stages::NextStep;
use crate::cases::view::journal_reading;
use crate::cases::words::{Sensitivity, Stage};
use crate::papers::{NewPaper, Paper, PaperKind, list_papers, put_paper};
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;

/// Pages of steps.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/stage", show)
        .post("/cases/{reference}/stage", step)
        .get("/cases/{reference}/closure", show)
        .post("/cases/{reference}/closure", closure)
        .post("/cases/{reference}/closure-approval", approval)
        .post("/cases/{reference}/reopening", reopening)
        .post("/cases/{reference}/appeals", appeal)
        .post("/cases/{reference}/papers", paper)
}

struct StepView {
    to: String,
    missing: Vec<String>,
}

struct PaperView {
    kind: String,
    addressed_to: String,
    body: String,
    /// The page of a letter, which is too long for a list.
    letter: Option<String>,
    stamp: String,
    when: String,
}

struct WaitingView {
    outcome: String,
    reason: String,
    when: String,
}

#[derive(Template)]
#[template(path = "labourline/cases/stage.html")]
struct StagePage {
    shell: Shell,
    t: Say,
    form: Form,
    /// Which form was sent back.
    open: &'static str,
    reference: Reference,
    version: i64,
    title: String,
    stage: String,
    is_open: bool,
    is_closed: bool,
    next_action: Option<String>,
    steps: Vec<StepView>,
    to: Vec<Choice>,
    missing_to_ring: Vec<String>,
    outcomes: Vec<Choice>,
    whys: Vec<Choice>,
    needs_approval: bool,
    waiting: Option<WaitingView>,
    papers: Vec<PaperView>,
    paper_kinds: Vec<Choice>,
}

struct Loaded {
    case: Case,
    steps: Vec<NextStep>,
    ring: Vec<Need>,
    waiting: Option<ClosureRequest>,
    papers: Vec<Paper>,
}

async fn stage_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
) -> Result<StagePage, Problem> {
    let db = &visit.app().db;
    let loaded = db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let (case, steps, ring) = next_steps(tx, scope, reference).await?;
                let waiting = closure_waiting(tx, scope, reference).await?;
                let papers = list_papers(tx, scope, reference).await?;
                Ok::<_, Problem>(Loaded {
                    case,
                    steps,
                    ring,
                    waiting,
                    papers,
                })
            })
        })
        .await?;
    if loaded.case.sensitivity != Sensitivity::Normal {
        journal_reading(db, &visit.scope, &loaded.case).await?;
    }
    Ok(StagePage::new(visit, loaded, form, open))
}

impl StagePage {
    fn new(visit: &SignedIn, loaded: Loaded, form: Form, open: &'static str) -> Self {
        let t = visit.say();
        let Loaded {
            case,
            steps,
            ring,
            waiting,
            papers,
        } = loaded;
        let choice = |value: &str, key: String| Choice::new(value, t.say(&key).to_owned());
        // Closing and reopening have forms of their own; the emergency begins with a flag.
        let own_form =
            |stage: Stage| matches!(stage, Stage::Closed | Stage::Reopened | Stage::Emergency);
        let to = steps
            .iter()
            .filter(|step| step.missing.is_empty() && !own_form(step.edge.to))
            .map(|step| choice(step.edge.to.word(), step.edge.to.key()))
            .collect();
        let words = |needs: &[Need]| {
            needs
                .iter()
                .map(|need| t.say(&need.key()).to_owned())
                .collect::<Vec<_>>()
        };
        Self {
            shell: visit.shell("stages-title").with_errors(&form, &t),
            open,
            reference: case.reference,
            version: case.version,
            title: case.title_beside_reference(),
            stage: t.say(&case.stage.key()).to_owned(),
            is_open: case.is_open(),
            is_closed: !case.is_open(),
            next_action: case
                .next_action
                .as_deref()
                .map(|text| next::shown(&t, text)),
            steps: steps
                .iter()
                .filter(|step| step.edge.to != Stage::Emergency)
                .map(|step| StepView {
                    to: t.say(&step.edge.to.key()).to_owned(),
                    missing: words(&step.missing),
                })
                .collect(),
            to,
            missing_to_ring: words(&ring),
            outcomes: Outcome::ALL
                .iter()
                .map(|outcome| choice(outcome.word(), outcome.key()))
                .collect(),
            whys: WithdrawalWhy::ALL
                .iter()
                .map(|why| choice(why.word(), why.key()))
                .collect(),
            needs_approval: closure_needs_approval(case.sensitivity, case.confirmed),
            waiting: waiting.map(|asked| WaitingView {
                outcome: t.say(&asked.outcome.key()).to_owned(),
                reason: asked.reason,
                when: t.moment(asked.at),
            }),
            papers: papers
                .into_iter()
                .map(|paper| PaperView {
                    kind: t.say(&paper.kind.key()).to_owned(),
                    // An answer names the request it answers; that id is for the program.
                    addressed_to: if paper.kind == PaperKind::ClosureAnswer {
                        String::new()
                    } else {
                        paper.addressed_to
                    },
                    letter: (paper.kind == PaperKind::Notice)
                        .then(|| format!("/cases/{}/papers/{}", case.reference, paper.id)),
                    body: if paper.kind == PaperKind::Notice {
                        String::new()
                    } else {
                        paper.body
                    },
                    stamp: paper.at.rfc3339(),
                    when: t.moment(paper.at),
                })
                .collect(),
            paper_kinds: PaperKind::BY_HAND
                .iter()
                .map(|kind| choice(kind.word(), kind.key()))
                .collect(),
            form,
            t,
        }
    }
}

async fn show(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&stage_page(&visit, reference, Form::empty(), "").await?)
}

/// Leads back to the case, or shows the page again with what was typed and what is wrong.
async fn answered<T>(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
    sent: Result<T, Problem>,
    flash: impl FnOnce(&T) -> &'static str,
) -> Result<Response, Refusal> {
    let done = |made| visit.redirect_saying(&format!("/cases/{reference}"), flash(&made));
    let page = |form| stage_page(visit, reference, form, open);
    form.answered(sent, done, page).await
}

/// What was read, with the version of the case it was read on.
type Read<T> = Result<(Option<i64>, T), Problem>;

fn read_step(form: &Form) -> Read<Move> {
    let mut read = form.reader();
    let to = read.needed_choice("to", Stage::parse);
    let reason = read.text("reason", REASON_CHARS_MAX).to_owned();
    let next_action = read.text("next_action", NEXT_ACTION_CHARS_MAX).to_owned();
    let next_action_at = read.moment("next_action_at");
    let version = read.number("version");
    read.finish_as(|| {
        let input = Move {
            to: to?,
            reason,
            next_action: Some(next_action).filter(|text| !text.is_empty()),
            next_action_at,
        };
        Some((version, input))
    })
}

async fn step(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_step(&form), move |tx, scope, (version, input)| {
            Box::pin(move_case(tx, scope, reference, *version, input))
        })
        .await;
    answered(
        &visit,
        reference,
        form,
        "stage",
        sent,
        |_| "stages-flash-moved",
    )
    .await
}

fn read_closure(form: &Form) -> Read<Closure> {
    let mut read = form.reader();
    let outcome = read.needed_choice("outcome", Outcome::parse);
    let withdrawal_why = read.choice("withdrawal_why", WithdrawalWhy::parse);
    let reason = read.needed("reason", REASON_CHARS_MAX).to_owned();
    let version = read.number("version");
    read.finish_as(|| {
        let input = Closure {
            outcome: outcome?,
            reason,
            withdrawal_why,
        };
        Some((version, input))
    })
}

async fn closure(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_closure(&form), move |tx, scope, (version, input)| {
            Box::pin(close_case(tx, scope, reference, *version, input))
        })
        .await;
    let flash = |closing: &Closing| {
        if closing.closed {
            "closure-flash-closed"
        } else {
            "closure-flash-asked"
        }
    };
    answered(&visit, reference, form, "closure", sent, flash).await
}

fn read_approval(form: &Form) -> Read<ClosureAnswer> {
    let mut read = form.reader();
    let note = read.text("note", REASON_CHARS_MAX).to_owned();
    let version = read.number("version");
    let approved = form.is("answer", "yes");
    read.finish_as(|| Some((version, ClosureAnswer { approved, note })))
}

async fn approval(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_approval(&form), move |tx, scope, (version, input)| {
            Box::pin(answer_closure(tx, scope, reference, *version, input))
        })
        .await;
    let flash = |closing: &Closing| {
        if closing.closed {
            "closure-flash-closed"
        } else {
            "closure-flash-refused"
        }
    };
    answered(&visit, reference, form, "approval", sent, flash).await
}

fn read_reopening(form: &Form) -> Read<Reopening> {
    let mut read = form.reader();
    let reason = read.needed("reopen_reason", REASON_CHARS_MAX).to_owned();
    let version = read.number("version");
    read.finish_as(|| Some((version, Reopening { reason })))
}

async fn reopening(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_reopening(&form), move |tx, scope, (version, input)| {
            Box::pin(reopen_case(tx, scope, reference, *version, input))
        })
        .await;
    answered(
        &visit,
        reference,
        form,
        "reopening",
        sent,
        |_| "reopening-flash",
    )
    .await
}

fn read_appeal(form: &Form) -> Result<Appeal, Problem> {
    let mut read = form.reader();
    let words = read.needed("words", REASON_CHARS_MAX).to_owned();
    read.finish_as(|| Some(Appeal { words }))
}

async fn appeal(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.appeal",
            read_appeal(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(appeal_closure(tx, scope, reference, input)),
        )
        .await;
    answered(&visit, reference, form, "appeal", sent, |_| "appeal-flash").await
}

fn read_paper(form: &Form) -> Result<NewPaper, Problem> {
    let mut read = form.reader();
    let kind = read.needed_choice("kind", PaperKind::parse);
    let addressed_to = read
        .needed("addressed_to", crate::papers::ADDRESSED_CHARS_MAX)
        .to_owned();
    let body = read.text("body", crate::papers::BODY_CHARS_MAX).to_owned();
    read.finish_as(|| {
        Some(NewPaper {
            kind: kind?,
            addressed_to,
            body,
            sent: None,
        })
    })
}

async fn paper(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.paper",
            read_paper(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(put_paper(tx, scope, reference, None, input)),
        )
        .await;
    let done = |_| visit.redirect_saying(&format!("/cases/{reference}/stage"), "papers-flash-put");
    let page = |form| stage_page(&visit, reference, form, "paper");
    form.answered(sent, done, page).await
}

//! The HTML face of safety: the emergency checklist with its clock, flags, the safety check.

use super::checks::{NewCheck, Question, QuestionAnswer, Said, check_safety};
use super::flags::{
    ClearFlag, HelperRung, NewFlag, answer_flag, clear_flag, list_flags, raise_flag, ring_helper,
};
use super::store::Flag;
use super::{FlagCode, Helper, first_call_by};
use crate::cases::case::Case;
use crate::cases::moves::make::REASON_CHARS_MAX;
use crate::cases::view::journal_reading;
use crate::cases::words::Sensitivity;
use askama::Template;
use axum::response::Response;
use kernel::{Problem, Reference};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use uuid::Uuid;

/// Pages of safety.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/safety", show)
        .post("/cases/{reference}/flags", raise)
        .post("/cases/{reference}/flags/{flag}/answer", answer)
        .post("/cases/{reference}/flags/{flag}/clearance", clear)
        .post("/cases/{reference}/helpers", helper)
        .post("/cases/{reference}/safety-checks", check)
}

struct LineView {
    word: &'static str,
    name: String,
    number: &'static str,
    done: Option<String>,
}

struct FlagView {
    id: Uuid,
    name: String,
    red: bool,
    note: String,
    stamp: String,
    when: String,
    up: bool,
    waits: bool,
    clear_note: String,
}

struct QuestionView {
    field: String,
    words: String,
}

#[derive(Template)]
#[template(path = "labourline/safety/safety.html")]
struct SafetyPage {
    shell: Shell,
    t: Say,
    form: Form,
    open: &'static str,
    reference: Reference,
    version: i64,
    title: String,
    is_open: bool,
    /// By when the first call is to be made: stamp and words.
    clock: Option<(String, String)>,
    checklist: Vec<LineView>,
    flags: Vec<FlagView>,
    codes: Vec<Choice>,
    questions: Vec<QuestionView>,
    said: Vec<Choice>,
}

async fn safety_page(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
) -> Result<SafetyPage, Problem> {
    let db = &visit.app().db;
    let (case, flags, checklist) = db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let case = crate::cases::store::find(tx, scope, reference.into())
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let (flags, checklist) = list_flags(tx, scope, reference).await?;
                Ok::<_, Problem>((case, flags, checklist))
            })
        })
        .await?;
    if case.sensitivity != Sensitivity::Normal {
        journal_reading(db, &visit.scope, &case).await?;
    }
    Ok(SafetyPage::new(visit, &case, flags, &checklist, form, open))
}

impl SafetyPage {
    fn new(
        visit: &SignedIn,
        case: &Case,
        flags: Vec<Flag>,
        checklist: &[Helper],
        form: Form,
        open: &'static str,
    ) -> Self {
        let t = visit.say();
        let choice = |value: &str, key: String| Choice::new(value, t.say(&key).to_owned());
        let done = |helper: &Helper| {
            let line = flags
                .iter()
                .filter(|flag| flag.is_up())
                .find_map(|flag| flag.done(*helper));
            line.map(|line| format!("{} {} {}", t.moment(line.at), line.by, line.note))
        };
        let unanswered = flags
            .iter()
            .filter(|flag| flag.red && flag.is_up() && flag.answered_at.is_none());
        let clock = unanswered.map(|flag| first_call_by(flag.raised_at)).min();
        Self {
            shell: visit.shell("safety-title").with_errors(&form, &t),
            open,
            reference: case.reference,
            version: case.version,
            title: case.title_beside_reference(),
            is_open: case.is_open(),
            clock: clock.map(|at| (at.rfc3339(), t.clock(at))),
            checklist: checklist
                .iter()
                .map(|helper| LineView {
                    word: helper.word(),
                    name: t.say(&helper.key()).to_owned(),
                    number: helper.number().unwrap_or(""),
                    done: done(helper),
                })
                .collect(),
            flags: flags
                .iter()
                .map(|flag| FlagView {
                    id: flag.id,
                    name: t.say(&flag.code.key()).to_owned(),
                    red: flag.red,
                    note: flag.note.clone(),
                    stamp: flag.raised_at.rfc3339(),
                    when: t.moment(flag.raised_at),
                    up: flag.is_up(),
                    waits: flag.red && flag.answered_at.is_none(),
                    clear_note: flag.clear_note.clone().unwrap_or_default(),
                })
                .collect(),
            codes: FlagCode::ALL
                .iter()
                .map(|code| choice(code.word(), code.key()))
                .collect(),
            questions: Question::ALL
                .iter()
                .map(|question| QuestionView {
                    field: format!("answers.{question}"),
                    words: t.say(&question.key()).to_owned(),
                })
                .collect(),
            said: Said::ALL
                .iter()
                .map(|said| choice(said.word(), said.key()))
                .collect(),
            form,
            t,
        }
    }
}

async fn show(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&safety_page(&visit, reference, Form::empty(), "").await?)
}

/// Back to the page: with a word that it is done, or with the form to be put right.
async fn answered<T>(
    visit: &SignedIn,
    reference: Reference,
    form: Form,
    open: &'static str,
    sent: Result<T, Problem>,
    flash: impl FnOnce(&T) -> &'static str,
) -> Result<Response, Refusal> {
    let done = |made| visit.redirect_saying(&format!("/cases/{reference}/safety"), flash(&made));
    let page = |form| safety_page(visit, reference, form, open);
    form.answered(sent, done, page).await
}

fn read_flag(form: &Form) -> Result<NewFlag, Problem> {
    let mut read = form.reader();
    let code = read.needed_choice("code", FlagCode::parse);
    let note = read.needed("note", REASON_CHARS_MAX).to_owned();
    let review_by = read.moment("review_by");
    read.finish_as(|| {
        Some(NewFlag {
            code: code?,
            note,
            review_by,
        })
    })
}

async fn raise(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.flag",
            read_flag(&form).map(|input| (reference, input)),
            move |tx, scope, (_, input)| Box::pin(raise_flag(tx, scope, reference, input)),
        )
        .await;
    answered(
        &visit,
        reference,
        form,
        "flag",
        sent,
        |_| "safety-flash-raised",
    )
    .await
}

async fn answer(
    visit: SignedIn,
    PathOf((reference, flag)): PathOf<(Reference, Uuid)>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(Ok(()), move |tx, scope, ()| {
            Box::pin(answer_flag(tx, scope, reference, flag))
        })
        .await;
    answered(
        &visit,
        reference,
        form,
        "",
        sent,
        |_| "safety-flash-answered",
    )
    .await
}

async fn clear(
    visit: SignedIn,
    PathOf((reference, flag)): PathOf<(Reference, Uuid)>,
    form: Form,
) -> Result<Response, Refusal> {
    let input = ClearFlag {
        note: form.text("note").to_owned(),
    };
    let sent = visit
        .run(Ok(input), move |tx, scope, input| {
            Box::pin(clear_flag(tx, scope, reference, flag, input))
        })
        .await;
    answered(
        &visit,
        reference,
        form,
        "",
        sent,
        |_| "safety-flash-cleared",
    )
    .await
}

fn read_helper(form: &Form) -> Result<HelperRung, Problem> {
    let mut read = form.reader();
    let helper = read.needed_choice("helper", Helper::parse);
    let note = read.text("note", REASON_CHARS_MAX).to_owned();
    read.finish_as(|| {
        Some(HelperRung {
            helper: helper?,
            note,
        })
    })
}

async fn helper(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_helper(&form), move |tx, scope, input| {
            Box::pin(ring_helper(tx, scope, reference, input))
        })
        .await;
    answered(&visit, reference, form, "", sent, |_| "safety-flash-rung").await
}

fn read_check(form: &Form) -> Result<(Option<i64>, NewCheck), Problem> {
    let mut read = form.reader();
    let mut answers = Vec::new();
    for question in Question::ALL {
        if let Some(said) = read.needed_choice(&format!("answers.{question}"), Said::parse) {
            answers.push(QuestionAnswer {
                question: *question,
                said,
            });
        }
    }
    let version = read.number("version");
    read.finish_as(|| Some((version, NewCheck { answers })))
}

async fn check(
    visit: SignedIn,
    PathOf(reference): PathOf<Reference>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run(read_check(&form), move |tx, scope, (version, input)| {
            Box::pin(check_safety(tx, scope, reference, *version, input))
        })
        .await;
    let flash = |checked: &super::checks::Checked| {
        if checked.clear {
            "safety-flash-clear"
        } else {
            "safety-flash-not-clear"
        }
    };
    answered(&visit, reference, form, "check", sent, flash).await
}

//! The worker's page, and the desk's page of its PIN.

use super::door::{self, Admission};
use super::keys::{self, KeyState, NewPin, draw_pin};
use super::own_case::{OwnCase, STEPS, own_case};
use super::ratings::{Rating, WORDS_CHARS_MAX, rate_help};
use super::store::{Promised, ToConfirm};
use crate::Labourline;
use crate::cases::api::reference_of;
use crate::cases::case::Case;
use crate::cases::reopening::{Appeal, Reopening, appeal_closure, reopen_case};
use crate::ledger::ReceiptId;
use crate::receipts::{Confirmation, ConfirmedHow, confirm_receipts};
use askama::Template;
use axum::response::Response;
use kernel::{Problem, ProblemKind, Reference};
use people::People;
use platform::Scope;
use platform::web::{
    Choice, Cookie, Form, PathOf, Rate, Refusal, Routes, Shell, SignedIn, Visit, page, page_again,
};
use platform::words::Say;

/// What the worker's browser keeps while the page is open.
const CASE_COOKIE: &str = "sangam-case";
/// Where a reader's choice of language is kept; theirs goes before the case's.
const LANGUAGE_COOKIE: &str = "lang";
/// Tries from one address, whatever the reference: a whole village may come by one, a program that guesses does not stop.
const TRIES_OF_ADDRESS: Rate = Rate {
    name: "labourline.worker.sign-in",
    at_once: 20,
    per_hour: 60,
};

/// `/my-case` and the desk's `/cases/{reference}/worker-key`.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-case", show)
        .post("/my-case", post_sign_in)
        .post("/my-case/sign-out", post_sign_out)
        .post("/my-case/confirmations", post_confirmation)
        .post("/my-case/ratings", post_rating)
        .post("/my-case/reopening", post_reopening)
        .get("/cases/{reference}/worker-key", show_key)
        .post("/cases/{reference}/worker-key", post_key)
        .post("/cases/{reference}/worker-key/unlock", post_unlock)
        .api(super::api::routes())
}

#[derive(Template)]
#[template(path = "labourline/worker/door.html")]
struct DoorPage {
    shell: Shell,
    t: Say,
    form: Form,
}

#[derive(Template)]
#[template(path = "labourline/worker/own.html")]
struct OwnPage {
    shell: Shell,
    t: Say,
    form: Form,
    own: OwnCase,
    steps: Vec<StepLine>,
    stars: Vec<Choice>,
}

/// A step of the picture.
struct StepLine {
    key: String,
    done: bool,
    current: bool,
}

#[derive(Template)]
#[template(path = "labourline/worker/key.html")]
struct KeyPage {
    shell: Shell,
    t: Say,
    reference: Reference,
    state: KeyState,
    /// Shown once, on the page that answers the giving.
    pin: Option<String>,
}

impl DoorPage {
    fn new(visit: &Visit, form: Form) -> Self {
        let t = visit.say();
        Self {
            shell: visit.shell("worker-door-title").with_errors(&form, &t),
            t,
            form,
        }
    }
}

impl OwnPage {
    fn new(visit: &Visit, own: OwnCase, form: Form) -> Self {
        let t = visit.say();
        let (at, closed) = (own.step(), own.is_closed());
        let steps = (0..STEPS)
            .map(|step| StepLine {
                key: format!("worker-step-{}", step + 1),
                done: step < at || (closed && step == at && own.case.confirmed.0 > 0),
                current: step == at && !closed,
            })
            .collect();
        let stars = (1..=5)
            .rev()
            .map(|stars| Choice::new(stars.to_string(), t.say(&format!("worker-stars-{stars}"))))
            .collect();
        Self {
            shell: visit.shell("worker-own-title").with_errors(&form, &t),
            t,
            form,
            own,
            steps,
            stars,
        }
    }
    /// The key of the sentence about the stage.
    fn stage_key(&self) -> String {
        format!(
            "worker-stage-{}",
            self.own.case.stage.word().replace('_', "-")
        )
    }
    /// The key of what the worker is to do.
    fn todo_key(&self) -> String {
        format!(
            "worker-todo-{}",
            self.own.case.stage.word().replace('_', "-")
        )
    }
    fn question(&self, paid: &ToConfirm) -> String {
        let (sum, day) = (self.t.money(paid.amount), self.t.day(paid.received_on));
        self.t.with(
            "worker-money-question",
            &[("sum", sum.into()), ("day", day.into())],
        )
    }
    fn yes(&self, paid: &ToConfirm) -> String {
        let sum = self.t.money(paid.amount);
        self.t.with("worker-money-yes", &[("sum", sum.into())])
    }
    fn promised(&self, promise: &Promised) -> String {
        let (sum, day) = (self.t.money(promise.amount), self.t.day(promise.due_on));
        self.t.with(
            "worker-promised",
            &[("sum", sum.into()), ("day", day.into())],
        )
    }
    fn came(&self, promise: &Promised) -> String {
        let sum = self.t.money(promise.received);
        self.t.with("worker-promised-came", &[("sum", sum.into())])
    }
    fn call(&self) -> String {
        match &self.own.owner_first_name {
            Some(name) => self
                .t
                .with("worker-call-somebody", &[("name", name.as_str().into())]),
            None => self.t.say("worker-call").to_owned(),
        }
    }
    /// The key of how it ended.
    fn outcome_key(&self) -> Option<String> {
        self.own
            .case
            .outcome
            .map(crate::cases::outcome::Outcome::key)
    }
}

impl KeyPage {
    fn given(&self) -> String {
        match self.state.given_at {
            Some(at) => self
                .t
                .with("worker-key-given", &[("at", self.t.moment(at).into())]),
            None => self.t.say("worker-key-none").to_owned(),
        }
    }
}

async fn admitted(visit: &Visit) -> Result<Option<(Scope, Case)>, Problem> {
    let app = visit.app();
    let config = &app.part::<Labourline>().config;
    let token = visit.cookie(CASE_COOKIE);
    Ok(door::admit(&app.db, &visit.scope, config, token).await?)
}

async fn read_own(visit: &Visit, scope: Scope) -> Result<OwnCase, Problem> {
    let read = |scope| {
        visit
            .app()
            .db
            .read(scope, |tx, scope| Box::pin(own_case(tx, scope)))
    };
    read(scope).await
}

async fn show(visit: Visit) -> Result<Response, Refusal> {
    match admitted(&visit).await? {
        None => page(&DoorPage::new(&visit, Form::empty())),
        Some((scope, _)) => {
            let own = read_own(&visit, scope).await?;
            page(&OwnPage::new(&visit, own, Form::empty()))
        }
    }
}

async fn post_sign_in(visit: Visit, form: Form) -> Result<Response, Refusal> {
    match let_in(&visit, &form).await {
        Ok(to) => Ok(visit.redirect(&to)),
        Err(problem) if matches!(problem.kind, ProblemKind::Invalid | ProblemKind::Refused) => {
            page_again(&problem, &DoorPage::new(&visit, form.refused(&problem)))
        }
        Err(problem) => Err(Refusal(problem)),
    }
}

async fn let_in(visit: &Visit, form: &Form) -> Result<String, Problem> {
    let mut read = form.reader();
    let reference = read.needed("reference", 40).to_owned();
    let pin = read.needed("pin", 40).to_owned();
    read.finish()?;
    let app = visit.app();
    app.limits
        .take(&TRIES_OF_ADDRESS, &visit.address(), visit.scope.now())?;
    let config = &app.part::<Labourline>().config;
    let hasher = app.part::<People>().hasher();
    let input = Admission { reference, pin };
    let worker = door::sign_in(&app.db, &visit.scope, config, hasher, &input).await?;
    visit.set_cookie(Cookie::new(CASE_COOKIE, worker.token));
    // The worker's own language, unless the reader has chosen one.
    Ok(match visit.cookie(LANGUAGE_COOKIE) {
        None if app.words.has(worker.language) => {
            format!("/my-case?lang={}", worker.language.code())
        }
        None | Some(_) => "/my-case".to_owned(),
    })
}

async fn post_sign_out(visit: Visit, _form: Form) -> Result<Response, Refusal> {
    door::sign_out(&visit.app().db, visit.cookie(CASE_COOKIE)).await?;
    visit.set_cookie(Cookie::removal(CASE_COOKIE));
    Ok(visit.redirect_saying("/my-case", "worker-flash-out"))
}

/// What came of a form on the page: back to it, or again with what is to be put right; to the door where the session has ended.
async fn answered(
    visit: &Visit,
    scope: Scope,
    form: Form,
    done: Result<(), Problem>,
    flash: &str,
) -> Result<Response, Refusal> {
    match done {
        Ok(()) => Ok(visit.redirect_saying("/my-case", flash)),
        Err(problem) if matches!(problem.kind, ProblemKind::Invalid | ProblemKind::Refused) => {
            let own = read_own(visit, scope).await?;
            page_again(&problem, &OwnPage::new(visit, own, form.refused(&problem)))
        }
        Err(problem) => Err(Refusal(problem)),
    }
}

async fn post_confirmation(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let Some((scope, case)) = admitted(&visit).await? else {
        return Ok(visit.redirect("/my-case"));
    };
    let done = confirm(&visit, &scope, &case, &form).await;
    answered(&visit, scope, form, done, "worker-flash-confirmed").await
}

async fn confirm(visit: &Visit, scope: &Scope, case: &Case, form: &Form) -> Result<(), Problem> {
    // Of a group nobody confirms for the others: the desk asks each.
    if case.claimant_count != 1 {
        return Err(Problem::refused("labourline.worker.group-confirms-by-call"));
    }
    let receipt = form
        .text("receipt")
        .parse()
        .map(ReceiptId)
        .map_err(|_| Problem::not_found())?;
    let id = case.id;
    visit
        .app()
        .db
        .write(scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let said = Confirmation {
                    how: ConfirmedHow::Page,
                };
                confirm_receipts(tx, scope, id, &[receipt], &said).await?;
                Ok(())
            })
        })
        .await
}

async fn post_rating(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let Some((scope, _)) = admitted(&visit).await? else {
        return Ok(visit.redirect("/my-case"));
    };
    let done = rate(&visit, &scope, &form).await;
    answered(&visit, scope, form, done, "worker-flash-rated").await
}

async fn rate(visit: &Visit, scope: &Scope, form: &Form) -> Result<(), Problem> {
    let mut read = form.reader();
    let stars = read.needed_choice("stars", |text| {
        text.parse().ok().filter(|n| (1..=5).contains(n))
    });
    let words = read.text("words", WORDS_CHARS_MAX).to_owned();
    read.finish()?;
    let rating = Rating {
        stars: stars.unwrap_or_default(),
        words,
    };
    visit
        .app()
        .db
        .write((scope.clone(), rating), |tx, (scope, rating)| {
            Box::pin(rate_help(tx, scope, rating))
        })
        .await
}

async fn post_reopening(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let Some((scope, _)) = admitted(&visit).await? else {
        return Ok(visit.redirect("/my-case"));
    };
    let appeals = form.is("then", "appeal");
    let done = ask_again(&visit, &scope, &form, appeals).await;
    let flash = if appeals {
        "worker-flash-appealed"
    } else {
        "worker-flash-reopened"
    };
    answered(&visit, scope, form, done, flash).await
}

async fn ask_again(
    visit: &Visit,
    scope: &Scope,
    form: &Form,
    appeals: bool,
) -> Result<(), Problem> {
    let own = scope.worker_case().ok_or_else(Problem::not_found)?;
    let mut read = form.reader();
    let why = read.needed("why", 2_000).to_owned();
    read.finish()?;
    visit
        .app()
        .db
        .write((scope.clone(), why), move |tx, (scope, why)| {
            Box::pin(async move {
                if appeals {
                    let appeal = Appeal { words: why.clone() };
                    appeal_closure(tx, scope, own, &appeal).await?;
                } else {
                    let reopening = Reopening {
                        reason: why.clone(),
                    };
                    reopen_case(tx, scope, own, None, &reopening).await?;
                }
                Ok::<_, Problem>(())
            })
        })
        .await
}

async fn key_page(
    visit: &SignedIn,
    reference: Reference,
    pin: Option<String>,
) -> Result<Response, Refusal> {
    let tries_max = visit.app().part::<Labourline>().config.pin_tries_max;
    let state = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(keys::key_state(tx, scope, reference, tries_max))
        })
        .await?;
    page(&KeyPage {
        shell: visit.shell("worker-key-title"),
        t: visit.say(),
        reference,
        state,
        pin,
    })
}

async fn show_key(visit: SignedIn, PathOf(reference): PathOf<String>) -> Result<Response, Refusal> {
    key_page(&visit, reference_of(&reference)?, None).await
}

async fn post_key(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    _form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    let pin = give(visit.app(), &visit.scope, reference).await?;
    // No redirect: the PIN is on this page and nowhere else.
    key_page(&visit, reference, Some(pin)).await
}

/// Draws, hashes outside the transaction, and puts in place.
pub(super) async fn give(
    app: &platform::web::App,
    scope: &Scope,
    reference: Reference,
) -> Result<String, Problem> {
    let tries_max = app.part::<Labourline>().config.pin_tries_max;
    // Who may not see the case does not make the machine hash.
    app.db
        .read(scope.clone(), move |tx, scope| {
            Box::pin(keys::key_state(tx, scope, reference, tries_max))
        })
        .await?;
    let pin = draw_pin(scope.chance());
    let pin_hash = app
        .part::<People>()
        .hasher()
        .hash(scope.chance(), &pin)
        .await?;
    app.db
        .write(
            (scope.clone(), NewPin { pin_hash }),
            move |tx, (scope, input)| Box::pin(keys::give_key(tx, scope, reference, input)),
        )
        .await?;
    Ok(pin)
}

async fn post_unlock(
    visit: SignedIn,
    PathOf(reference): PathOf<String>,
    _form: Form,
) -> Result<Response, Refusal> {
    let reference = reference_of(&reference)?;
    visit
        .app()
        .db
        .write(visit.scope.clone(), move |tx, scope| {
            Box::pin(keys::lift_lock(tx, scope, reference))
        })
        .await?;
    let to = format!("/cases/{reference}/worker-key");
    Ok(visit.redirect_saying(&to, "worker-flash-lifted"))
}

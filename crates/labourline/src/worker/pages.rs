//! The worker's page.

use super::door::{self, Admission};
use super::own_case::{OwnCase, STEPS, own_case};
use super::ratings::{Rating, WORDS_CHARS_MAX, rate_help};
use super::store::OwnReceipt;
use crate::Labourline;
use crate::cases::reopening::{Appeal, Reopening, appeal_closure, reopen_case};
use crate::cases::words::Stage;
use crate::ledger::{PartView, ReceiptId};
use crate::receipts::{Confirmation, ConfirmedHow, ReceiptWord, confirm_receipts};
use askama::Template;
use axum::response::Response;
use kernel::Problem;
use people::People;
use platform::Scope;
use platform::web::{Choice, Cookie, Form, Rate, Refusal, Routes, Shell, Visit, page};
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

/// `/my-case`, and the desk's pages of the PINs to it.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-case", show)
        .post("/my-case", post_sign_in)
        .post("/my-case/sign-out", post_sign_out)
        .post("/my-case/confirmations", post_confirmation)
        .post("/my-case/ratings", post_rating)
        .post("/my-case/reopening", post_reopening)
        .merge(super::key_pages::routes())
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
        let (at, closed) = (own.step(), own.closed);
        let steps = (0..STEPS)
            .map(|step| StepLine {
                key: format!("worker-step-{}", step + 1),
                done: step < at || (closed && step == at && own.confirmed.0 > 0),
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
    /// The sentence about the stage. What a group has confirmed is not for one of it to have said.
    fn stands(&self) -> String {
        let word = self.own.stage.word();
        match self.own.stage {
            Stage::SettledFull | Stage::SettledPart if self.own.is_group() => {
                self.t.word("worker-stage-group-", word)
            }
            _ => self.t.word("worker-stage-", word),
        }
    }
    /// What the worker is to do.
    fn todo(&self) -> String {
        self.t.word("worker-todo-", self.own.stage.word())
    }
    fn question(&self, paid: &OwnReceipt) -> String {
        let (sum, day) = (self.t.money(paid.amount), self.t.day(paid.received_on));
        self.t.with(
            "worker-money-question",
            &[("sum", sum.into()), ("day", day.into())],
        )
    }
    fn yes(&self, paid: &OwnReceipt) -> String {
        let sum = self.t.money(paid.amount);
        self.t.with("worker-money-yes", &[("sum", sum.into())])
    }
    fn promised(&self, promise: &PartView) -> String {
        let (sum, day) = (self.t.money(promise.amount), self.t.day(promise.due_on));
        self.t.with(
            "worker-promised",
            &[("sum", sum.into()), ("day", day.into())],
        )
    }
    fn came(&self, promise: &PartView) -> String {
        let sum = self.t.money(promise.received);
        self.t.with("worker-promised-came", &[("sum", sum.into())])
    }
    /// What became of a payment.
    fn became(&self, paid: &OwnReceipt) -> String {
        let key = if paid.state == ReceiptWord::Bounced {
            "worker-receipt-bounced"
        } else {
            "worker-receipt-confirmed"
        };
        let (sum, day) = (self.t.money(paid.amount), self.t.day(paid.received_on));
        self.t
            .with(key, &[("sum", sum.into()), ("day", day.into())])
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
        self.own.outcome.map(crate::cases::outcome::Outcome::key)
    }
}

/// The worker whose page this browser has open.
pub(crate) async fn admitted(visit: &Visit) -> Result<Option<Scope>, Problem> {
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
        Some(scope) => {
            let own = read_own(&visit, scope).await?;
            page(&OwnPage::new(&visit, own, Form::empty()))
        }
    }
}

async fn post_sign_in(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let sent = let_in(&visit, &form).await;
    let done = |to: String| visit.redirect(&to);
    let again = |form| std::future::ready(Ok(DoorPage::new(&visit, form)));
    form.answered(sent, done, again).await
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

/// What came of a form on the page: back to it, or again with what is to be put right.
async fn answered(
    visit: &Visit,
    scope: Scope,
    form: Form,
    sent: Result<(), Problem>,
    flash: &str,
) -> Result<Response, Refusal> {
    let done = |()| visit.redirect_saying("/my-case", flash);
    let again = |form| async move {
        let own = read_own(visit, scope).await?;
        Ok(OwnPage::new(visit, own, form))
    };
    form.answered(sent, done, again).await
}

async fn post_confirmation(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let Some(scope) = admitted(&visit).await? else {
        return Ok(visit.redirect("/my-case"));
    };
    let done = confirm(&visit, &scope, &form).await;
    answered(&visit, scope, form, done, "worker-flash-confirmed").await
}

async fn confirm(visit: &Visit, scope: &Scope, form: &Form) -> Result<(), Problem> {
    let own = scope.own_matter().ok_or_else(Problem::not_found)?;
    let receipt = form
        .text("receipt")
        .parse()
        .map(ReceiptId)
        .map_err(|_| Problem::not_found())?;
    visit
        .app()
        .db
        .write(scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let said = Confirmation {
                    how: ConfirmedHow::Page,
                };
                confirm_receipts(tx, scope, own.case, &[receipt], &said).await?;
                Ok(())
            })
        })
        .await
}

async fn post_rating(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let Some(scope) = admitted(&visit).await? else {
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
    let Some(scope) = admitted(&visit).await? else {
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
    let own = scope.own_matter().ok_or_else(Problem::not_found)?.case;
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

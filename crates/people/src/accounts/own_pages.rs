//! One's own account: password, second factor, sessions, tokens.

use super::admin_pages::{change_by_form, change_form, language_choices};
use super::{Account, AccountError, ChangePassword, account, change_password, prove_password};
use crate::People;
use crate::sessions::{
    Enrolment, SessionId, SessionLine, begin_enrolment, confirm_enrolment, end_all_sessions,
    end_session, enrolment, my_sessions,
};
use askama::Template;
use axum::response::Response;
use kernel::{Moment, Problem, Role};
use platform::web::{
    Choice, Cookie, Form, PathOf, Refusal, Routes, Shell, SignedIn, Visit, page, page_again,
};
use platform::words::Say;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/account", show_account)
        .post("/account", post_account)
        .get("/account/password", show_password)
        .post("/account/password", post_password)
        .get("/account/second-factor", show_second_factor)
        .post("/account/second-factor", post_second_factor)
        .post("/account/second-factor/secret", post_secret)
        .post("/account/sessions/end", post_end_all)
        .post("/account/sessions/{id}/end", post_end)
}

#[derive(Template)]
#[template(path = "people/accounts/own.html")]
struct AccountPage {
    shell: Shell,
    t: Say,
    form: Form,
    languages: Vec<Choice>,
    account: Account,
    roles: Vec<String>,
    sessions: Vec<SessionRow>,
}

struct SessionRow {
    line: SessionLine,
    seen: String,
    is_this: bool,
}

#[derive(Template)]
#[template(path = "people/accounts/password.html")]
struct PasswordPage {
    shell: Shell,
    t: Say,
    form: Form,
    least: u32,
}

#[derive(Template)]
#[template(path = "people/accounts/second_factor.html")]
struct SecondFactorPage {
    shell: Shell,
    t: Say,
    form: Form,
    enrolled: bool,
    begun: Option<Enrolment>,
}

/// The session somebody came by.
fn session_of(visit: &Visit) -> Result<SessionId, Problem> {
    visit
        .session()
        .and_then(|mark| mark.0.parse().ok())
        .ok_or_else(Problem::not_found)
}

async fn own(visit: &Visit) -> Result<Account, Problem> {
    let id = visit.scope.account().ok_or_else(Problem::not_found)?;
    let read = visit
        .app()
        .db
        .read((visit.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(account(tx, scope, *id))
        })
        .await?;
    Ok(read)
}

async fn show_account(visit: SignedIn) -> Result<Response, Refusal> {
    let form = change_form(&own(&visit).await?);
    page(&account_page(&visit, form).await?)
}

async fn post_account(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let id = visit.scope.account().ok_or_else(Problem::not_found)?;
    let sent = change_by_form(&visit, id, &form).await;
    let done = |()| visit.redirect_saying("/account", "accounts-flash-changed");
    form.answered(sent, done, |form| account_page(&visit, form))
        .await
}

async fn account_page(visit: &Visit, form: Form) -> Result<AccountPage, Problem> {
    let mine = own(visit).await?;
    let idle = visit.app().part::<People>().config().session_idle_minutes;
    let (lines, chapters) = visit
        .app()
        .db
        .read((visit.scope.clone(), idle), |tx, (scope, idle)| {
            Box::pin(async move {
                let lines = my_sessions(tx, scope, *idle).await?;
                let chapters = crate::chapters::chapters(tx, scope).await?;
                Ok::<_, AccountError>((lines, chapters))
            })
        })
        .await?;
    let t = visit.say();
    let this = session_of(visit).ok();
    let now: Moment = visit.scope.now();
    let roles = mine
        .roles
        .iter()
        .filter(|held| held.holds_at(now))
        .map(|held| super::admin_pages::role_in_words(&t, &chapters, held.role, held.chapter))
        .collect();
    let sessions = lines
        .into_iter()
        .map(|line| SessionRow {
            seen: t.ago(line.last_seen_at, now),
            is_this: Some(line.id) == this,
            line,
        })
        .collect();
    Ok(AccountPage {
        shell: visit.shell("accounts-own-title").with_errors(&form, &t),
        languages: language_choices(visit),
        form,
        account: mine,
        roles,
        sessions,
        t,
    })
}

impl PasswordPage {
    fn new(visit: &Visit, form: Form) -> Self {
        let t = visit.say();
        Self {
            shell: visit
                .shell("accounts-password-title")
                .with_errors(&form, &t),
            least: visit
                .app()
                .part::<People>()
                .config()
                .password_characters_min,
            t,
            form,
        }
    }
}

async fn show_password(visit: SignedIn) -> Result<Response, Refusal> {
    page(&PasswordPage::new(&visit, Form::empty()))
}

async fn post_password(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let app = visit.app();
    let people = app.part::<People>().clone();
    let now = visit.scope.now();
    let address = visit.address();
    if let Err(problem) = app
        .limits
        .take(&crate::sessions::pages::TRIES_OF_ADDRESS, &address, now)
    {
        return page_again(&problem, &PasswordPage::new(&visit, form.refused(&problem)));
    }
    let input = ChangePassword {
        current_password: form.raw("current_password").to_owned(),
        new_password: form.raw("new_password").to_owned(),
        session: session_of(&visit).ok(),
    };
    match change_password(&people, &app.db, &visit.scope, &input).await {
        Ok(()) => Ok(visit.redirect_saying("/account", "accounts-flash-password-changed")),
        Err(problem) => page_again(&problem, &PasswordPage::new(&visit, form.refused(&problem))),
    }
}

async fn second_factor_page(visit: &Visit, form: Form) -> Result<SecondFactorPage, Problem> {
    let session = session_of(visit)?;
    let mine = own(visit).await?;
    let begun = visit
        .app()
        .db
        .read((visit.scope.clone(), session), |tx, (scope, session)| {
            Box::pin(enrolment(tx, scope, session))
        })
        .await?;
    let t = visit.say();
    Ok(SecondFactorPage {
        shell: visit
            .shell("accounts-second-factor-title")
            .with_errors(&form, &t),
        t,
        form,
        enrolled: mine.has_second_factor,
        begun,
    })
}

async fn show_second_factor(visit: SignedIn) -> Result<Response, Refusal> {
    page(&second_factor_page(&visit, Form::empty()).await?)
}

/// Begins an enrolment. Where one stands already the password is asked for: an open browser alone must not put another phone in its place.
async fn post_secret(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let session = session_of(&visit)?;
    let app = visit.app();
    if own(&visit).await?.has_second_factor {
        let people = app.part::<People>().clone();
        let rate = &crate::sessions::pages::TRIES_OF_ADDRESS;
        let proved = match app.limits.take(rate, &visit.address(), visit.scope.now()) {
            Ok(()) => {
                let password = form.raw("current_password");
                prove_password(&people, &app.db, &visit.scope, password).await
            }
            Err(problem) => Err(problem),
        };
        if let Err(problem) = proved {
            let again = second_factor_page(&visit, form.refused(&problem)).await?;
            return page_again(&problem, &again);
        }
    }
    app.db
        .write((visit.scope.clone(), session), |tx, (scope, session)| {
            Box::pin(begin_enrolment(tx, scope, session))
        })
        .await?;
    Ok(visit.redirect("/account/second-factor"))
}

async fn post_second_factor(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let session = session_of(&visit)?;
    let code = form.text("code").to_owned();
    let confirmed = visit
        .run(Ok(code), move |tx, scope, code| {
            Box::pin(confirm_enrolment(tx, scope, session, code))
        })
        .await;
    let done = |()| {
        visit.app().part::<People>().forget_admissions();
        visit.redirect_saying("/account", "accounts-flash-second-factor")
    };
    form.answered(confirmed, done, |form| second_factor_page(&visit, form))
        .await
}

async fn post_end_all(visit: SignedIn, _form: Form) -> Result<Response, Refusal> {
    visit
        .app()
        .db
        .write(visit.scope.clone(), |tx, scope| {
            Box::pin(end_all_sessions(tx, scope))
        })
        .await?;
    visit.app().part::<People>().forget_admissions();
    visit.set_cookie(Cookie::removal(crate::sessions::door::SESSION_COOKIE));
    Ok(visit.redirect_saying("/sign-in", "sessions-flash-signed-out"))
}

async fn post_end(
    visit: SignedIn,
    PathOf(id): PathOf<SessionId>,
    _form: Form,
) -> Result<Response, Refusal> {
    visit
        .app()
        .db
        .write((visit.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(end_session(tx, scope, id))
        })
        .await?;
    visit.app().part::<People>().forget_admissions();
    Ok(visit.redirect_saying("/account", "sessions-flash-ended"))
}

/// Whether somebody holds a role that asks for the second factor; for the page's words.
impl AccountPage {
    fn needs_second_factor(&self) -> bool {
        self.account
            .roles
            .iter()
            .any(|held| Role::needs_second_factor(held.role))
    }
}

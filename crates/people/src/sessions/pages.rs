//! The pages of signing in and out.

use super::door::SESSION_COOKIE;
use super::{
    Browser, Password, SignInError, SignedIn, Step, give_code, know_browser, sign_in, sign_out,
};
use crate::People;
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, Problem, Role, RoleGrant};
use platform::DbError;
use platform::web::{
    Cookie, Flash, Form, QueryOf, Rate, Refusal, Routes, Shell, Tone, Visit, page, page_again,
};
use platform::words::Say;
use serde::Deserialize;
use std::net::IpAddr;

/// Between the password and the code.
const STEP_COOKIE: &str = "sangam-step";
/// A browser that signed in before.
const DEVICE_COOKIE: &str = "sangam-device";

/// Sign-ins and one-time links tried from one address. An office behind one address signs in at nine; a program that guesses does not stop.
pub(crate) const TRIES_OF_ADDRESS: Rate = Rate {
    name: "people.sign-in",
    at_once: 30,
    per_hour: 240,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/sign-in", show_sign_in)
        .post("/sign-in", post_sign_in)
        .get("/sign-in/code", show_code)
        .post("/sign-in/code", post_code)
        .post("/sign-out", post_sign_out)
}

#[derive(Template)]
#[template(path = "people/sessions/sign_in.html")]
struct SignInPage {
    shell: Shell,
    t: Say,
    form: Form,
}

#[derive(Template)]
#[template(path = "people/sessions/code.html")]
struct CodePage {
    shell: Shell,
    t: Say,
    form: Form,
}

impl SignInPage {
    fn new(visit: &Visit, form: Form) -> Self {
        let t = visit.say();
        Self {
            shell: visit.shell("sessions-sign-in-title").with_errors(&form, &t),
            t,
            form,
        }
    }
}

impl CodePage {
    fn new(visit: &Visit, form: Form) -> Self {
        let t = visit.say();
        Self {
            shell: visit.shell("sessions-code-title").with_errors(&form, &t),
            t,
            form,
        }
    }
}

/// Where to go after signing in.
#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

impl Next {
    fn form(&self) -> Form {
        Form::filled([("next", self.next.as_str())])
    }
}

/// What a sign-in says about where it comes from. Of an IPv6 address the first half counts: the rest is the reader's to choose.
pub(crate) fn browser(visit: &Visit) -> Browser {
    let arrival = visit.arrival();
    let network = match arrival.address() {
        Some(IpAddr::V6(address)) if address.to_ipv4_mapped().is_none() => {
            let half = address.octets();
            half[..8].iter().map(|byte| format!("{byte:02x}")).collect()
        }
        Some(address) => address.to_canonical().to_string(),
        None => "unknown".to_owned(),
    };
    let agent = arrival
        .headers()
        .get("user-agent")
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    Browser {
        network,
        name: short_name(agent),
        device: visit.cookie(DEVICE_COOKIE).map(str::to_owned),
    }
}

/// `Firefox, Android`: enough for somebody to know their own browsers again, too little to tell people apart.
fn short_name(agent: &str) -> String {
    let first = |names: &[(&str, &'static str)]| {
        names
            .iter()
            .find(|(mark, _)| agent.contains(mark))
            .map(|(_, name)| *name)
    };
    let browser = first(&[
        ("Firefox/", "Firefox"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("OPR/", "Opera"),
        ("Edg/", "Edge"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let machine = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ]);
    match (browser, machine) {
        (Some(browser), Some(machine)) => format!("{browser}, {machine}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => "?".to_owned(),
    }
}

async fn show_sign_in(visit: Visit, QueryOf(next): QueryOf<Next>) -> Result<Response, Refusal> {
    if visit.scope.account().is_some() {
        return Ok(visit.redirect(place(&next.next)));
    }
    page(&SignInPage::new(&visit, next.form()))
}

fn place(next: &str) -> &str {
    if next.is_empty() { "/" } else { next }
}

/// Where somebody begins who was not on the way anywhere: those who only run the program have no desk.
fn begin<'a>(next: &'a str, roles: &[RoleGrant]) -> &'a str {
    let runs_the_program = roles.iter().any(|held| held.role == Role::Administrator);
    if next.is_empty() && runs_the_program && !roles.iter().any(|held| held.role.works_on_cases()) {
        "/admin/accounts"
    } else {
        place(next)
    }
}

async fn post_sign_in(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let app = visit.app();
    let people = app.part::<People>().clone();
    let now = visit.scope.now();
    if let Err(problem) = app.limits.take(&TRIES_OF_ADDRESS, &visit.address(), now) {
        return page_again(&problem, &SignInPage::new(&visit, form.refused(&problem)));
    }
    let typed = Password {
        login: form.text("login").to_owned(),
        // A password is taken as typed: spaces may be part of it.
        password: form.raw("password").to_owned(),
    };
    let tried = sign_in(&people, &app.db, &visit.scope, &browser(&visit), &typed).await;
    match tried {
        Ok(signed) => carry_on(&visit, &people, signed, form.text("next")).await,
        Err(error) => {
            let problem = Problem::from(error);
            page_again(&problem, &SignInPage::new(&visit, form.refused(&problem)))
        }
    }
}

async fn show_code(visit: Visit, QueryOf(next): QueryOf<Next>) -> Result<Response, Refusal> {
    if visit.cookie(STEP_COOKIE).is_none() {
        return Ok(visit.redirect("/sign-in"));
    }
    page(&CodePage::new(&visit, next.form()))
}

async fn post_code(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let app = visit.app();
    let people = app.part::<People>().clone();
    let now = visit.scope.now();
    if let Err(problem) = app.limits.take(&TRIES_OF_ADDRESS, &visit.address(), now) {
        return page_again(&problem, &CodePage::new(&visit, form.refused(&problem)));
    }
    let secret = visit.cookie(STEP_COOKIE).unwrap_or("");
    let from = browser(&visit);
    let given = give_code(
        &people,
        &app.db,
        &visit.scope,
        &from,
        secret,
        form.text("code"),
    )
    .await;
    match given {
        Ok(signed) => carry_on(&visit, &people, signed, form.text("next")).await,
        Err(SignInError::Over) => {
            visit.set_cookie(Cookie::removal(STEP_COOKIE));
            let flash = Flash::new(Tone::Red, "problem-people-sign-in-over");
            Ok(visit.redirect_leaving("/sign-in", &flash))
        }
        Err(error) => {
            let problem = Problem::from(error);
            page_again(&problem, &CodePage::new(&visit, form.refused(&problem)))
        }
    }
}

/// Sets the cookies of a step that was done and goes on to the next.
async fn carry_on(
    visit: &Visit,
    people: &People,
    signed: SignedIn,
    next: &str,
) -> Result<Response, Refusal> {
    let config = people.config();
    match signed.step {
        Step::Code => {
            let seconds = i64::from(config.sign_in_step_minutes) * 60;
            visit.set_cookie(Cookie::new(STEP_COOKIE, signed.secret).for_seconds(seconds));
            let mut to = "/sign-in/code".to_owned();
            if !next.is_empty() {
                let next: String =
                    percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC)
                        .collect();
                to = format!("{to}?next={next}");
            }
            Ok(visit.redirect(&to))
        }
        Step::Open => {
            // Whoever was signed in at this browser before is no longer.
            if let Some(earlier) = visit.cookie(SESSION_COOKIE) {
                end(visit, people, earlier).await?;
            }
            let seconds = i64::from(config.session_absolute_hours) * 3600;
            visit.set_cookie(Cookie::removal(STEP_COOKIE));
            visit.set_cookie(Cookie::new(SESSION_COOKIE, signed.secret).for_seconds(seconds));
            // A browser in which nobody chose a language speaks the one of the account.
            if let Some(language) = signed.language.filter(|_| visit.cookie("lang").is_none()) {
                let year = 365 * 24 * 3600;
                visit.set_cookie(Cookie::new("lang", language.code()).for_seconds(year));
            }
            if let Some(device) = signed.device {
                remember_browser(visit, people, device);
            }
            Ok(visit.redirect(begin(next, &signed.roles)))
        }
    }
}

fn remember_browser(visit: &Visit, people: &People, device: String) {
    let seconds = i64::from(people.config().device_days) * 24 * 3600;
    visit.set_cookie(Cookie::new(DEVICE_COOKIE, device).for_seconds(seconds));
}

/// Makes the browser of somebody who proved themselves otherwise (by a one-time link) a known one.
pub(crate) async fn make_known(
    visit: &Visit,
    people: &People,
    account: AccountId,
) -> Result<(), DbError> {
    let input = (visit.scope.clone(), people.config().device_days, account);
    let device = visit
        .app()
        .db
        .write(input, |tx, (scope, days, account)| {
            Box::pin(know_browser(tx, scope, *account, *days))
        })
        .await?;
    remember_browser(visit, people, device);
    Ok(())
}

async fn end(visit: &Visit, people: &People, secret: &str) -> Result<(), DbError> {
    visit
        .app()
        .db
        .write(
            (visit.scope.clone(), secret.to_owned()),
            |tx, (scope, secret)| Box::pin(sign_out(tx, scope, secret)),
        )
        .await?;
    people.forget_admissions();
    Ok(())
}

async fn post_sign_out(visit: Visit, _form: Form) -> Result<Response, Refusal> {
    let people = visit.app().part::<People>().clone();
    if let Some(secret) = visit.cookie(SESSION_COOKIE) {
        end(&visit, &people, secret).await?;
    }
    visit.set_cookie(Cookie::removal(SESSION_COOKIE));
    visit.set_cookie(Cookie::removal(STEP_COOKIE));
    Ok(visit.redirect_saying("/sign-in", "sessions-flash-signed-out"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_named_shortly() {
        let android = "Mozilla/5.0 (Linux; Android 13; SM-A042F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0 Mobile Safari/537.36";
        assert_eq!(short_name(android), "Chrome, Android");
        assert_eq!(short_name("curl/8"), "?");
    }
}

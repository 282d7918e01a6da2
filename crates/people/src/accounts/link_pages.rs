//! The pages behind one-time links: the first administrator, and a password.

use super::{
    FirstAdministrator, LinkKind, LinkOpened, SetPassword, open_link, set_password_by_link,
    set_up_first_administrator,
};
use crate::passwords::{self, PASSWORD_CHARACTERS_MAX};
use crate::sessions::pages::{TRIES_OF_ADDRESS, make_known};
use crate::{NAME_CHARACTERS_MAX, People};
use askama::Template;
use axum::response::Response;
use kernel::Problem;
use platform::web::{Form, PathOf, Refusal, Routes, Shell, Visit, page, page_again};
use platform::words::Say;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/setup/{secret}", show_setup)
        .post("/setup/{secret}", post_setup)
        .get("/password/{secret}", show_password)
        .post("/password/{secret}", post_password)
}

#[derive(Template)]
#[template(path = "people/accounts/setup.html")]
struct SetupPage {
    shell: Shell,
    t: Say,
    form: Form,
    secret: String,
    least: u32,
}

#[derive(Template)]
#[template(path = "people/accounts/set_password.html")]
struct SetPasswordPage {
    shell: Shell,
    t: Say,
    form: Form,
    secret: String,
    login: String,
    least: u32,
}

fn least(visit: &Visit) -> u32 {
    visit
        .app()
        .part::<People>()
        .config()
        .password_characters_min
}

/// Opens a link, not oftener from one address than sign-ins may be tried.
async fn opened(visit: &Visit, kind: LinkKind, secret: &str) -> Result<LinkOpened, Problem> {
    let app = visit.app();
    app.limits
        .take(&TRIES_OF_ADDRESS, &visit.address(), visit.scope.now())?;
    let input = (visit.scope.clone(), secret.to_owned());
    let opened = app
        .db
        .read(input, move |tx, (scope, secret)| {
            Box::pin(open_link(tx, scope, kind, secret))
        })
        .await?;
    Ok(opened)
}

fn setup_page(visit: &Visit, secret: String, form: Form) -> SetupPage {
    let t = visit.say();
    SetupPage {
        shell: visit.shell("accounts-setup-title").with_errors(&form, &t),
        least: least(visit),
        t,
        form,
        secret,
    }
}

async fn show_setup(visit: Visit, PathOf(secret): PathOf<String>) -> Result<Response, Refusal> {
    opened(&visit, LinkKind::Setup, &secret).await?;
    page(&setup_page(&visit, secret, Form::empty()))
}

async fn post_setup(
    visit: Visit,
    PathOf(secret): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    opened(&visit, LinkKind::Setup, &secret).await?;
    match set_up(&visit, &secret, &form).await {
        Ok(()) => Ok(visit.redirect_saying("/sign-in", "accounts-flash-set-up")),
        Err(problem) => page_again(
            &problem,
            &setup_page(&visit, secret, form.refused(&problem)),
        ),
    }
}

async fn set_up(visit: &Visit, secret: &str, form: &Form) -> Result<(), Problem> {
    let people = visit.app().part::<People>().clone();
    let mut reader = form.reader();
    let login = reader
        .needed("login", super::Login::CHARACTERS_MAX)
        .to_owned();
    let name = reader.needed("name", NAME_CHARACTERS_MAX).to_owned();
    let password = form.raw("password");
    let weak = passwords::weakness(people.config(), "password", password, &login.to_lowercase());
    if let Some(weak) = weak {
        reader.wrong(weak);
    }
    reader.finish()?;
    let input = FirstAdministrator {
        secret: secret.to_owned(),
        login,
        name,
        language: visit.say().language(),
        password_hash: people.hasher().hash(visit.scope.chance(), password).await?,
    };
    let account = visit
        .app()
        .db
        .write((visit.scope.clone(), input), |tx, (scope, input)| {
            Box::pin(set_up_first_administrator(tx, scope, input))
        })
        .await?;
    make_known(visit, &people, account).await?;
    Ok(())
}

fn set_password_page(visit: &Visit, secret: String, login: String, form: Form) -> SetPasswordPage {
    let t = visit.say();
    SetPasswordPage {
        shell: visit
            .shell("accounts-set-password-title")
            .with_errors(&form, &t),
        least: least(visit),
        t,
        form,
        secret,
        login,
    }
}

async fn show_password(visit: Visit, PathOf(secret): PathOf<String>) -> Result<Response, Refusal> {
    let opened = opened(&visit, LinkKind::Password, &secret).await?;
    let login = opened.login.unwrap_or_default();
    page(&set_password_page(&visit, secret, login, Form::empty()))
}

async fn post_password(
    visit: Visit,
    PathOf(secret): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let opened = opened(&visit, LinkKind::Password, &secret).await?;
    let login = opened.login.unwrap_or_default();
    match set_password(&visit, &secret, &login, &form).await {
        Ok(()) => Ok(visit.redirect_saying("/sign-in", "accounts-flash-password-set")),
        Err(problem) => {
            let again = set_password_page(&visit, secret, login, form.refused(&problem));
            page_again(&problem, &again)
        }
    }
}

async fn set_password(
    visit: &Visit,
    secret: &str,
    login: &str,
    form: &Form,
) -> Result<(), Problem> {
    let people = visit.app().part::<People>().clone();
    let password = form.raw("password");
    if password.chars().count() > PASSWORD_CHARACTERS_MAX || password.is_empty() {
        let mut reader = form.reader();
        reader.needed("password", PASSWORD_CHARACTERS_MAX);
        reader.finish()?;
    }
    if let Some(weak) = passwords::weakness(people.config(), "password", password, login) {
        return Err(Problem::invalid(vec![weak]));
    }
    let input = SetPassword {
        secret: secret.to_owned(),
        password_hash: people.hasher().hash(visit.scope.chance(), password).await?,
    };
    let account = visit
        .app()
        .db
        .write((visit.scope.clone(), input), |tx, (scope, input)| {
            Box::pin(set_password_by_link(tx, scope, input))
        })
        .await?;
    people.forget_admissions();
    make_known(visit, &people, account).await?;
    Ok(())
}

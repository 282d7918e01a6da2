//! `sangam demo`: an alliance of invented persons, in a folder that is gone afterwards, with a sign-in for each role.

mod cases;
mod fill;
mod gang;
mod path;

use super::{Failure, Session, say};
use crate::wiring::Parts;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::AccountId;
use platform::web::App;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

/// The password of every demo account: it opens nothing but invented data.
pub const DEMO_PASSWORD: &str = "sangam-demo-2026";
/// The seed of the demo: the same alliance every time.
pub const DEMO_SEED: u64 = 20_261_122;

/// Fills the demo and serves it.
pub async fn demo(
    mut session: Session,
    listen: SocketAddr,
    cases: u32,
    keep: Option<PathBuf>,
    only_fill: bool,
) -> Result<(), Failure> {
    if !listen.ip().is_loopback() {
        return Err(Failure::new(
            "the demo has doors without locks: it listens on this machine only (127.0.0.1)",
        ));
    }
    let passing = tempfile::tempdir().map_err(|error| Failure::new(error.to_string()))?;
    session.config.data.folder = keep.unwrap_or_else(|| passing.path().to_owned());
    let db = session.open().await?;
    let keys = session.keys()?;
    let parts = Parts::real(&session.config, db, keys)?;
    let staff = fill::fill(&session, &parts, cases).await?;
    if only_fill {
        say(&format!(
            "The demo is in {}.",
            session.config.data.folder.display()
        ));
        return Ok(());
    }
    let listener = super::serve::listen(listen).await?;
    let address = format!(
        "http://{}",
        listener
            .local_addr()
            .map_err(|error| Failure::new(error.to_string()))?
    );
    introduce(&address, &staff);
    let doors = axum::Router::new()
        .route("/demo/{login}", axum::routing::get(open_door))
        .with_state((parts.app.clone(), Arc::new(staff.accounts)));
    super::serve::run_with(&session, parts, listener, doors).await
}

/// Who can sign in to the demo.
pub struct Staff {
    /// Account by the part of the login before the @.
    pub accounts: BTreeMap<String, AccountId>,
    /// What to print of each: role, chapter, name, login, and the secret of the second factor where there is one.
    pub lines: Vec<StaffLine>,
    /// Ways in to the worker's page.
    pub workers: Vec<WorkerDoor>,
}

/// A reference and a PIN of the worker's page.
pub struct WorkerDoor {
    who: &'static str,
    reference: String,
    pin: String,
}

/// One of the demo's people.
pub struct StaffLine {
    role: String,
    login: String,
    name: String,
    second_factor: Option<String>,
}

fn introduce(address: &str, staff: &Staff) {
    say("");
    say("  Sangam, with a demo alliance. Everybody and everything in it is invented.");
    say("");
    say(&format!("  open               {address}"));
    say(&format!("  password of all    {DEMO_PASSWORD}"));
    say("");
    say(
        "  role                     name                        login                      signs in by one click",
    );
    for line in &staff.lines {
        let short = line.login.split('@').next().unwrap_or_default();
        say(&format!(
            "  {:<24} {:<27} {:<26} {address}/demo/{short}",
            line.role, line.name, line.login
        ));
        if let Some(secret) = &line.second_factor {
            say(&format!(
                "  {:<24} second factor for an authenticator app: {secret}",
                ""
            ));
        }
    }
    for WorkerDoor {
        who,
        reference,
        pin,
    } in &staff.workers
    {
        say(&format!(
            "  {who:<24} {address}/my-case with reference {reference} and PIN {pin}"
        ));
    }
    say("");
    say("  Stop with Ctrl-C; nothing is kept.");
    say("");
}

type Doors = (App, Arc<BTreeMap<String, AccountId>>);

async fn open_door(State((app, accounts)): State<Doors>, Path(login): Path<String>) -> Response {
    let Some(account) = accounts.get(&login).copied() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let scope = app.scope(platform::Actor::Program, kernel::Language::ENGLISH);
    let people = app.part::<people::People>().clone();
    let opened = app
        .db
        .write((scope, people, account), |tx, (scope, people, account)| {
            Box::pin(people::sessions::open_for(tx, scope, people, *account))
        })
        .await;
    match opened {
        Ok(secret) => (
            StatusCode::SEE_OTHER,
            [
                (
                    header::SET_COOKIE,
                    format!("sangam={secret}; Path=/; HttpOnly; SameSite=Lax"),
                ),
                (header::LOCATION, "/desk".to_owned()),
            ],
        )
            .into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

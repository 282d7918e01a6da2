//! The door of the web shell: turns a session's cookie or a bearer token into a scope.

use super::admission::{self, Admission, By, TOUCHED_AFTER_SECONDS};
use super::store;
use crate::{People, secrets, tokens};
use futures_util::future::BoxFuture;
use kernel::{Moment, Problem};
use platform::web::{Admitted, App, Arrival, Door};
use platform::{Actor, DbError};
use std::sync::Arc;

/// The cookie of an open session.
pub(crate) const SESSION_COOKIE: &str = "sangam";
/// A token's last use is kept to the hour.
const TOKEN_TOUCHED_AFTER_SECONDS: i64 = 3600;

/// Lets in those whom this system knows.
#[derive(Clone)]
pub struct PeopleDoor(pub People);

impl Door for PeopleDoor {
    fn admit_session<'a>(
        &'a self,
        app: &'a App,
        arrival: &'a Arrival,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>> {
        Box::pin(async move {
            match arrival.cookie(SESSION_COOKIE) {
                Some(secret) => self.admit(app, secret, Kind::Session).await,
                None => Ok(None),
            }
        })
    }

    fn admit_bearer<'a>(
        &'a self,
        app: &'a App,
        _arrival: &'a Arrival,
        token: &'a str,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>> {
        Box::pin(self.admit(app, token, Kind::Token))
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Session,
    Token,
}

impl PeopleDoor {
    async fn admit(
        &self,
        app: &App,
        secret: &str,
        kind: Kind,
    ) -> Result<Option<Admitted>, Problem> {
        let Some(hash) = secrets::hash_brought(secret) else {
            return Ok(None);
        };
        let now = app.clock.now();
        if let Some(known) = self.0.admissions().recall(&hash, now) {
            return Ok(admitted(app, &known, kind));
        }
        let people = self.0.clone();
        let read = app
            .db
            .read((people, hash, now), move |tx, (people, hash, now)| {
                Box::pin(async move {
                    match kind {
                        Kind::Session => {
                            admission::of_session(tx, people.config(), hash, *now).await
                        }
                        Kind::Token => admission::of_token(tx, hash, *now).await,
                    }
                })
            })
            .await?;
        let Some(read) = read.map(Arc::new) else {
            return Ok(None);
        };
        self.0.admissions().remember(hash, now, &read);
        touch_if_due(app, &read, now);
        Ok(admitted(app, &read, kind))
    }
}

/// A session's hash is no token's: each is looked up in its own table, but both are remembered in one map.
fn admitted(app: &App, admission: &Admission, kind: Kind) -> Option<Admitted> {
    match (admission.by, kind) {
        (By::Session(_), Kind::Session) | (By::Token(_), Kind::Token) => {}
        (By::Session(_), Kind::Token) | (By::Token(_), Kind::Session) => return None,
    }
    let scope = app
        .scope(Actor::Account(admission.account), admission.language)
        .with_roles(Arc::clone(&admission.roles))
        .with_name(Arc::clone(&admission.name))
        .with_reach(admission.reach);
    Some(Admitted {
        scope,
        session: admission.mark.clone(),
        detour: admission.detour,
    })
}

/// Notes the last use, not oftener than it is shown. The request does not wait for it: a lost note only ends an idle session earlier.
fn touch_if_due(app: &App, admission: &Admission, now: Moment) {
    let after = match admission.by {
        By::Session(_) => TOUCHED_AFTER_SECONDS,
        By::Token(_) => TOKEN_TOUCHED_AFTER_SECONDS,
    };
    if now.seconds_since(admission.last_seen_at) < after {
        return;
    }
    let scope = app.scope(Actor::Account(admission.account), admission.language);
    let (db, by) = (app.db.clone(), admission.by);
    tokio::spawn(async move {
        let noted = db
            .write((scope, by), |tx, (scope, by)| {
                Box::pin(async move {
                    match by {
                        By::Session(id) => store::touch(tx, *id, scope.now()).await,
                        By::Token(id) => tokens::touch_token(tx, scope, id).await,
                    }
                })
            })
            .await;
        if let Err(error) = noted {
            let error: DbError = error;
            tracing::debug!(%error, "last use not noted");
        }
    });
}

//! A visit to a page: who comes, in which language, and what is answered besides the page.

use super::{Admitted, App, Arrival, Cookie, Flash, PageLinks, Refusal, SessionMark, Shell, csrf};
use crate::scope::{Actor, Scope};
use crate::words::Say;
use axum::extract::FromRequestParts;
use axum::http::{HeaderValue, Method, StatusCode, header, request::Parts};
use axum::response::{IntoResponse, Response};
use kernel::{Problem, ProblemKind};
use std::net::IpAddr;
use std::sync::Arc;

/// A visit by anybody. As an extractor it makes a page open to strangers; `scope` says who it is.
#[derive(Clone)]
pub struct Visit {
    /// Who asks.
    pub scope: Scope,
    app: App,
    arrival: Arc<Arrival>,
    session: Option<SessionMark>,
    detour: Option<&'static str>,
    say: Say,
    waiting: Option<i64>,
}

impl Visit {
    fn new(app: &App, arrival: Arc<Arrival>, admitted: Option<Admitted>) -> Self {
        let language = arrival.language();
        let admitted = admitted.unwrap_or_else(|| Admitted {
            scope: app.scope(Actor::Nobody, language),
            session: None,
            detour: None,
        });
        Self {
            scope: admitted.scope.in_language(language),
            session: admitted.session,
            detour: admitted.detour,
            waiting: None,
            say: app.words.say(language),
            app: app.clone(),
            arrival,
        }
    }

    /// The visit of a request that is already answered: somebody known only if a handler asked who it was.
    pub(super) fn afterwards(app: &App, arrival: &Arc<Arrival>) -> Self {
        Self::new(app, Arc::clone(arrival), arrival.admitted.get().cloned())
    }

    async fn arriving(parts: &Parts, app: &App) -> Result<Self, Refusal> {
        let Some(arrival) = parts.extensions.get::<Arc<Arrival>>() else {
            tracing::error!("a route without the frame");
            return Err(Refusal(Problem::internal()));
        };
        if let Some(known) = arrival.admitted.get() {
            return Ok(Self::new(app, Arc::clone(arrival), Some(known.clone())));
        }
        let admitted = app.door.admit_session(app, arrival).await?;
        if let Some(admitted) = &admitted {
            // Another extractor of this request may have been first with the same answer.
            let _ = arrival.admitted.set(admitted.clone());
        }
        Ok(Self::new(app, Arc::clone(arrival), admitted))
    }

    /// What waits for the reader, counted for pages they look at. Whoever does something is counted anew on the next page.
    async fn count_waiting(mut self) -> Result<Self, Refusal> {
        let bell = self.app.navigation.bell;
        let (Some(bell), Some(account)) = (
            bell.filter(|bell| bell.item.is_for(&self.scope)),
            self.scope.account(),
        ) else {
            return Ok(self);
        };
        if *self.arrival.method() != Method::GET {
            self.app.waiting.forget(account);
        } else if !self.arrival.wants_json() {
            let now = self.scope.now();
            let count = match self.app.waiting.recall(account, now) {
                Some(count) => count,
                None => {
                    let count = (bell.count)(&self.app, &self.scope).await?;
                    self.app.waiting.remember(account, now, count);
                    count
                }
            };
            self.waiting = Some(count);
        }
        Ok(self)
    }
    /// How much waits for the reader; none where nobody counted.
    pub(super) fn waiting(&self) -> Option<i64> {
        self.waiting
    }
    /// The program's parts.
    pub fn app(&self) -> &App {
        &self.app
    }
    /// The words in the reader's language.
    pub fn say(&self) -> Say {
        self.say.clone()
    }
    /// The request as it arrived.
    pub fn arrival(&self) -> &Arrival {
        &self.arrival
    }
    /// The session, if somebody came by one.
    pub fn session(&self) -> Option<&SessionMark> {
        self.session.as_ref()
    }
    /// Where the reader connects from, as text for a rate limit: an IPv4 address, an IPv6 network of 64 bits (one household has all of
    /// it), or `unknown`.
    pub fn address(&self) -> String {
        match self.arrival.address().map(|address| address.to_canonical()) {
            Some(IpAddr::V4(address)) => address.to_string(),
            Some(IpAddr::V6(address)) => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
            None => "unknown".to_owned(),
        }
    }
    /// The frame of a page with the title `title_key`.
    pub fn shell(&self, title_key: &str) -> Shell {
        Shell::new(self, self.say.say(title_key).to_owned())
    }
    /// The frame of a page with a title of its own (a case's name).
    pub fn shell_titled(&self, title: impl Into<String>) -> Shell {
        Shell::new(self, title.into())
    }
    /// The links under a list on this page.
    pub fn page_links(&self, next: Option<&str>, rows: usize) -> PageLinks {
        PageLinks::new(self, next, rows)
    }
    /// The value of a cookie by its plain name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.arrival.cookie(name)
    }
    /// Sets a cookie with the answer.
    pub fn set_cookie(&self, cookie: Cookie) {
        self.arrival.set_cookie(cookie);
    }
    /// Leaves a message for the next page.
    pub fn leave(&self, flash: &Flash) {
        flash.leave(&self.app, &self.arrival);
    }
    /// 303 to a page of ours. Anything but a path on this host leads to the first page.
    pub fn redirect(&self, to: &str) -> Response {
        let to = local_path(to);
        let place = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
        (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
    }
    /// 303 with a message that it went well.
    pub fn redirect_saying(&self, to: &str, key: &str) -> Response {
        self.redirect_leaving(to, &Flash::good(key))
    }
    /// 303 with a message.
    pub fn redirect_leaving(&self, to: &str, flash: &Flash) -> Response {
        self.leave(flash);
        self.redirect(to)
    }
    pub(super) fn csrf_token(&self) -> String {
        csrf::token(&self.app, &self.arrival, self.session.as_ref())
    }
    pub(super) fn csrf_holds(&self, token: &str) -> bool {
        csrf::holds(&self.app, &self.arrival, self.session.as_ref(), token)
    }
}

/// The text, if it is a path on this host; `/` else. A browser reads `//host` and `/\host` as another host.
fn local_path(text: &str) -> &str {
    let mut letters = text.chars();
    let local = letters.next() == Some('/')
        && !matches!(letters.next(), Some('/' | '\\'))
        && text
            .bytes()
            .all(|byte| (0x21..0x7f).contains(&byte) && byte != b'\\');
    if local { text } else { "/" }
}

impl FromRequestParts<App> for Visit {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        Self::arriving(parts, app).await
    }
}

/// A visit by somebody who signed in. A stranger is led to the sign-in page, and back afterwards.
#[derive(Clone)]
pub struct SignedIn(Visit);

impl SignedIn {
    /// The visit itself.
    pub fn into_visit(self) -> Visit {
        self.0
    }
}

impl std::ops::Deref for SignedIn {
    type Target = Visit;
    fn deref(&self) -> &Visit {
        &self.0
    }
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let visit = Visit::arriving(parts, app)
            .await
            .map_err(IntoResponse::into_response)?;
        let path = visit.arrival.uri().path();
        if visit.scope.account().is_none() {
            if visit.arrival.wants_json() {
                let problem = Problem::new(ProblemKind::SignIn, "platform.sign-in");
                return Err(Refusal(problem).into_response());
            }
            return Err(visit.redirect(&sign_in_address(&visit.arrival)));
        }
        match visit.detour {
            Some(detour) if !is_below(path, detour) => Err(visit.redirect(detour)),
            Some(_) | None => {
                let visit = visit.count_waiting().await;
                Ok(Self(visit.map_err(IntoResponse::into_response)?))
            }
        }
    }
}

/// Whether `path` is `place` or lies below it.
fn is_below(path: &str, place: &str) -> bool {
    path.strip_prefix(place)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn sign_in_address(arrival: &Arrival) -> String {
    let next = match *arrival.method() {
        Method::GET => arrival.uri().path_and_query().map(ToString::to_string),
        _ => arrival.came_from(),
    };
    match next {
        Some(next) if next != "/" => {
            let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
            format!("/sign-in?next={next}")
        }
        Some(_) | None => "/sign-in".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_redirect_leaves_the_house() {
        for text in [
            "//evil.example",
            "/\\evil",
            "https://evil.example",
            "",
            "cases",
            "/a\nb",
            "/a b",
        ] {
            assert_eq!(local_path(text), "/", "{text}");
        }
        assert_eq!(local_path("/cases?after=1.2#x"), "/cases?after=1.2#x");
    }

    #[test]
    fn a_detour_keeps_its_own_pages_open() {
        assert!(is_below("/account/second-factor", "/account/second-factor"));
        assert!(is_below(
            "/account/second-factor/qr",
            "/account/second-factor"
        ));
        assert!(!is_below(
            "/account/second-factors",
            "/account/second-factor"
        ));
    }
}

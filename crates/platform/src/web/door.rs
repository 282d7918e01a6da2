//! The door: who turns a cookie or a token into a scope. The system that knows persons implements it.

use super::{App, Arrival};
use crate::scope::Scope;
use futures_util::future::BoxFuture;
use kernel::Problem;
use std::sync::Arc;

/// Somebody let in.
#[derive(Clone, Debug)]
pub struct Admitted {
    /// What they may do.
    pub scope: Scope,
    /// The session they came by; none for a bearer token.
    pub session: Option<SessionMark>,
    /// Where they must go before anything else: `/account/second-factor`. Pages below it stay open to them.
    pub detour: Option<&'static str>,
}

/// Tells one session from another; forms are bound to it. Never the secret in the cookie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionMark(pub Arc<str>);

/// Turns what a request carries into a scope. `Ok(None)`: a stranger.
pub trait Door: Send + Sync {
    /// The session of the arrival's cookies, if there is a living one.
    fn admit_session<'a>(
        &'a self,
        app: &'a App,
        arrival: &'a Arrival,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>>;

    /// The holder of a bearer token, if it is a living one.
    fn admit_bearer<'a>(
        &'a self,
        app: &'a App,
        arrival: &'a Arrival,
        token: &'a str,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>>;
}

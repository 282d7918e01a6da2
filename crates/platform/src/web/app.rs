//! What every handler has at hand: the database, the words, the clock, the settings; put together once by the program's wiring.

use super::{Door, RateLimits, Waiting};
use crate::db::Db;
use crate::scope::{Actor, Scope};
use crate::words::Words;
use axum::http::Extensions;
use futures_util::future::BoxFuture;
use hmac::{Hmac, KeyInit, Mac};
use kernel::{Chance, Clock, Language, Problem, Role};
use sha2::Sha256;
use std::sync::Arc;

/// The program's parts, as axum's state. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<AppParts>);

/// What an [`App`] is made of.
pub struct AppParts {
    /// The database.
    pub db: Db,
    /// The words of all systems.
    pub words: Words,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub chance: Arc<dyn Chance>,
    /// The shell's settings.
    pub settings: WebSettings,
    /// Secrets.
    pub keys: Keys,
    /// Who turns a cookie or a token into a scope.
    pub door: Arc<dyn Door>,
    /// How often somebody may try.
    pub limits: RateLimits,
    /// What waits for each reader.
    pub waiting: Waiting,
    /// What stands in the bar above a page.
    pub navigation: Navigation,
    /// What the systems want at hand besides (their settings), by type.
    pub shared: Shared,
}

impl AppParts {
    /// The parts nobody can do without; settings as they are by default, no navigation, nothing shared.
    pub fn new(
        db: Db,
        words: Words,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        keys: Keys,
        door: Arc<dyn Door>,
    ) -> Self {
        Self {
            db,
            words,
            clock,
            chance,
            settings: WebSettings::default(),
            keys,
            door,
            limits: RateLimits::new(),
            waiting: Waiting::default(),
            navigation: Navigation::default(),
            shared: Shared::default(),
        }
    }
}

impl App {
    /// Puts the program together.
    pub fn new(parts: AppParts) -> Self {
        Self(Arc::new(parts))
    }
    /// A scope of `actor` now, without roles.
    pub fn scope(&self, actor: Actor, language: Language) -> Scope {
        Scope::new(actor, language, self.clock.now(), Arc::clone(&self.chance))
            .knowing_for_days(self.settings.need_to_know_days)
    }
    /// What a system put in for itself.
    ///
    /// # Panics
    /// Where the wiring did not put it in: a fault in the program, found by the first request and by every test of that system.
    #[track_caller]
    pub fn part<T: Clone + Send + Sync + 'static>(&self) -> &T {
        self.shared
            .0
            .get()
            .unwrap_or_else(|| panic!("{} is not wired", std::any::type_name::<T>()))
    }
}

impl std::ops::Deref for App {
    type Target = AppParts;
    fn deref(&self) -> &AppParts {
        &self.0
    }
}

/// Parts of systems, found by their type.
#[derive(Clone, Default)]
pub struct Shared(Extensions);

impl Shared {
    /// The same with one more.
    pub fn with<T: Clone + Send + Sync + 'static>(mut self, part: T) -> Self {
        self.0.insert(part);
        self
    }
}

/// The shell's section of the configuration.
#[derive(Clone, Debug)]
pub struct WebSettings {
    /// Readers come by https (usually through a proxy): cookies are marked secure and browsers told to stay on https.
    pub served_as_https: bool,
    /// Proxies in front whose `X-Forwarded-For` is believed; 0 where readers connect directly.
    pub trusted_proxies: usize,
    /// The largest body of a request, where a route names no other.
    pub body_bytes_max: usize,
    /// The longest a request may take.
    pub request_seconds_max: u64,
    /// Need-to-know lasts so many days after the last duty.
    pub need_to_know_days: u16,
}

impl Default for WebSettings {
    fn default() -> Self {
        Self {
            served_as_https: false,
            trusted_proxies: 0,
            body_bytes_max: 1024 * 1024,
            request_seconds_max: 30,
            need_to_know_days: crate::scope::NEED_TO_KNOW_DAYS,
        }
    }
}

/// Secrets, each derived from the one master key for its purpose.
#[derive(Clone)]
pub struct Keys {
    master: [u8; 32],
    pub(super) csrf: Hmac<Sha256>,
    pub(super) flash: Hmac<Sha256>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

impl Keys {
    /// Keys under a master key of 32 random bytes.
    pub fn new(master: [u8; 32]) -> Self {
        Self {
            csrf: keyed(&derive(&master, "web-csrf")),
            flash: keyed(&derive(&master, "web-flash")),
            master,
        }
    }
    /// The key for `purpose`: HMAC-SHA-256 of the purpose under the master key.
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        derive(&self.master, purpose)
    }
    /// HMAC-SHA-256 over parts, each with its length, under the key for `purpose`.
    pub fn sign(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        self.mac(purpose, parts).finalize().into_bytes().into()
    }
    /// Whether `mac` is what [`Keys::sign`] gives, told in one time whatever differs.
    pub fn signed(&self, purpose: &str, parts: &[&[u8]], mac: &[u8]) -> bool {
        self.mac(purpose, parts).verify_slice(mac).is_ok()
    }
    fn mac(&self, purpose: &str, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = keyed(&self.derive(purpose));
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac
    }
}

fn derive(master: &[u8; 32], purpose: &str) -> [u8; 32] {
    let mut mac = keyed(master);
    mac.update(purpose.as_bytes());
    mac.finalize().into_bytes().into()
}

fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes any length"))
}

/// What stands in the bar above a page; the systems name it, the wiring puts it together.
#[derive(Clone, Debug, Default)]
pub struct Navigation {
    /// For those signed in, by role.
    pub desk: Vec<NavItem>,
    /// For everybody on public pages.
    pub public: Vec<NavItem>,
    /// The field in the bar.
    pub search: Option<SearchBox>,
    /// The one button in the bar.
    pub action: Option<NavItem>,
    /// The link that counts what waits for the reader.
    pub bell: Option<Bell>,
}

/// Counts what waits for somebody.
pub type Counting = for<'a> fn(&'a App, &'a Scope) -> BoxFuture<'a, Result<i64, Problem>>;

/// A link of the navigation with the number of things that wait behind it.
#[derive(Clone, Copy, Debug)]
pub struct Bell {
    /// The link.
    pub item: NavItem,
    /// The Fluent key that says the number (`$n`).
    pub waiting_key: &'static str,
    /// What is counted, at most once a second for each reader of pages.
    pub count: Counting,
}

/// An entry of the navigation.
#[derive(Clone, Copy, Debug)]
pub struct NavItem {
    /// The Fluent key of its words.
    pub key: &'static str,
    /// Where it leads.
    pub href: &'static str,
    /// Who sees it: holders of one of these roles; everybody signed in where there is none.
    pub roles: &'static [Role],
}

/// The search field in the bar.
#[derive(Clone, Copy, Debug)]
pub struct SearchBox {
    /// The Fluent key of its label.
    pub label_key: &'static str,
    /// The Fluent key of its placeholder.
    pub placeholder_key: &'static str,
    /// Where it is sent, by GET, as `q`.
    pub href: &'static str,
    /// Who sees it: holders of one of these roles.
    pub roles: &'static [Role],
}

impl NavItem {
    pub(super) fn is_for(&self, scope: &Scope) -> bool {
        is_for(self.roles, scope)
    }
}

impl SearchBox {
    pub(super) fn is_for(&self, scope: &Scope) -> bool {
        is_for(self.roles, scope)
    }
}

fn is_for(roles: &[Role], scope: &Scope) -> bool {
    scope.account().is_some()
        && (roles.is_empty() || roles.iter().any(|role| scope.has_role(*role)))
}

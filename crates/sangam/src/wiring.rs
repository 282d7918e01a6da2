//! The only file that knows every system: puts their tables, words, routes, clocks and settings together.

use crate::commands::Failure;
use crate::config::Config;
use crate::keys::KeyRing;
use crate::world::{SystemChance, SystemClock};
use futures_util::future::BoxFuture;
use kernel::{Chance, Clock, Language, Problem};
use platform::db::System;
use platform::files::Files;
use platform::jobs::{Handler, Runner, Tick};
use platform::journal::JournalKey;
use platform::outbox::Subscriber;
use platform::web::{App, AppParts, Keys, Navigation, RateLimits, Routes, Shared, WebSettings};
use platform::words::Words;
use platform::{Actor, Db, DbError, Scope, idempotency, journal, outbox};
use std::sync::Arc;

/// Every system's tables, those below first.
pub const SYSTEMS: &[System] = &[
    platform::SYSTEM,
    people::SYSTEM,
    dues::SYSTEM,
    labourline::SYSTEM,
];

/// Facts are delivered so often.
const DELIVER_EVERY_SECONDS: i64 = 1;
/// Facts delivered at one turn.
const DELIVERED_AT_ONCE_MAX: u32 = 200;
/// The journal is sealed so often.
const SEAL_EVERY_SECONDS: i64 = 60;
/// Kept answers, sessions and the like are looked through so often.
const FORGET_EVERY_SECONDS: i64 = 600;

/// The words of all systems.
pub fn words() -> Words {
    static WORDS: std::sync::OnceLock<Words> = std::sync::OnceLock::new();
    WORDS
        .get_or_init(|| {
            let (words, faults) = Words::load(&[
                &platform::words::LOCALES,
                &people::LOCALES,
                &dues::LAW_LOCALES,
                &dues::LOCALES,
                &labourline::LOCALES,
            ]);
            for fault in faults {
                tracing::warn!(?fault, "words");
            }
            words
        })
        .clone()
}

/// The routes of all systems.
pub fn routes() -> Routes {
    labourline::routes()
        .merge(dues::routes())
        .merge(people::routes())
}

/// The program, put together but not serving yet.
pub struct Parts {
    /// What handlers have at hand.
    pub app: App,
    config: Config,
    journal_key: JournalKey,
}

impl Parts {
    /// Over the real clock and randomness.
    pub fn real(config: &Config, db: Db, keys: KeyRing) -> Result<Self, Failure> {
        Self::new(
            config,
            db,
            keys,
            Arc::new(SystemClock),
            Arc::new(SystemChance),
        )
    }

    /// Over a given clock and randomness.
    pub fn new(
        config: &Config,
        db: Db,
        keys: KeyRing,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, Failure> {
        let people = people::People::new(config.people.clone())
            .map_err(|error| Failure::new(format!("[people]: {error}")))?;
        let app = App::new(AppParts {
            db,
            words: words(),
            clock,
            chance,
            settings: WebSettings {
                served_as_https: config.server.public_address.starts_with("https://"),
                trusted_proxies: config.server.trusted_proxies,
                body_bytes_max: config.server.body_bytes_max,
                request_seconds_max: config.server.request_seconds_max,
                need_to_know_days: config.labourline.need_to_know_days,
            },
            keys: Keys::new(keys.master.0),
            door: Arc::new(people::sessions::PeopleDoor(people.clone())),
            limits: RateLimits::new(),
            waiting: platform::web::Waiting::default(),
            navigation: navigation(),
            shared: Shared::default()
                .with(people)
                .with(dues::Dues::default())
                .with(dues::releases::Releases {
                    key: keys.journal.clone(),
                    open: Arc::new(labourline::heads::open::OpenHeads),
                })
                .with(labourline::Labourline::new(config.labourline.clone()))
                .with(Files::in_folder(config.files_folder())),
        });
        Ok(Self {
            app,
            config: config.clone(),
            journal_key: keys.journal,
        })
    }
}

fn navigation() -> Navigation {
    let mut navigation = labourline::navigation();
    navigation.desk.extend_from_slice(dues::DESK_NAVIGATION);
    navigation.desk.extend_from_slice(people::NAVIGATION);
    navigation.public.extend_from_slice(dues::NAVIGATION);
    navigation
}

/// Puts the last release of the law in force, once it was verified.
///
/// # Errors
/// A release that is not whole: the program does not start on it.
pub async fn load_law(parts: &Parts) -> Result<(), Failure> {
    let law = &parts.app.part::<dues::Dues>().law;
    let loaded = dues::releases::load(&parts.app.db, &parts.journal_key, law).await;
    loaded
        .map(|_| ())
        .map_err(|fault| Failure::new(fault.to_string()))
}

/// Follows what other programs on the same database release, until dropped.
pub fn follow_law(parts: &Parts) -> impl Future<Output = ()> + Send + use<> {
    let law = parts.app.part::<dues::Dues>().law.clone();
    dues::releases::follow(parts.app.db.clone(), parts.journal_key.clone(), law)
}

/// The program's router.
pub fn router(parts: &Parts) -> axum::Router {
    routes().build(&parts.app).router
}

/// The API's description as JSON.
pub fn openapi_json() -> String {
    routes().openapi().to_pretty_json().unwrap_or_default()
}

/// Who may see what, as a document in words.
pub fn policy_text(language: Language, settings: &labourline::Config) -> String {
    let t = words().say(language);
    labourline::cases::policy::pages::PolicyText::new(&t, settings).markdown(&t)
}

/// Every route, one a line, as `routes.txt` keeps them.
pub fn routes_text() -> String {
    let mut lines: Vec<String> = routes().lines().iter().map(ToString::to_string).collect();
    lines.sort();
    lines.join("\n")
}

/// Who wants to know what happened.
fn subscribers() -> Vec<Arc<dyn Subscriber>> {
    labourline::subscribers()
}

/// The program's worker: jobs, deliveries, clocks.
pub fn runner(parts: &Parts) -> Runner {
    let handlers: Vec<Arc<dyn Handler>> = labourline::handlers(
        &parts.config.labourline,
        parts.app.part::<dues::Dues>().law.clone(),
    );
    let mut ticks: Vec<Arc<dyn Tick>> = vec![
        Arc::new(Deliver),
        Arc::new(Seal(parts.journal_key.clone())),
        Arc::new(Forget(parts.config.people.clone())),
    ];
    ticks.extend(labourline::ticks(
        &parts.config.labourline,
        parts.app.part::<Files>(),
    ));
    Runner::new(
        parts.app.db.clone(),
        Arc::clone(&parts.app.clock),
        Arc::clone(&parts.app.chance),
        handlers,
        ticks,
    )
    .knowing_for_days(parts.config.labourline.need_to_know_days)
}

struct Deliver;

impl Tick for Deliver {
    fn name(&self) -> &'static str {
        "deliver"
    }
    fn every_seconds(&self) -> i64 {
        DELIVER_EVERY_SECONDS
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            outbox::deliver_due(db, scope, &subscribers(), DELIVERED_AT_ONCE_MAX).await?;
            Ok(())
        })
    }
}

struct Seal(JournalKey);

impl Tick for Seal {
    fn name(&self) -> &'static str {
        "seal"
    }
    fn every_seconds(&self) -> i64 {
        SEAL_EVERY_SECONDS
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            db.write((scope.clone(), self.0.clone()), |tx, (scope, key)| {
                Box::pin(async move { journal::seal(tx, scope, key).await })
            })
            .await?;
            Ok(())
        })
    }
}

struct Forget(people::Config);

impl Tick for Forget {
    fn name(&self) -> &'static str {
        "forget"
    }
    fn every_seconds(&self) -> i64 {
        FORGET_EVERY_SECONDS
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            db.write((scope.clone(), self.0.clone()), |tx, (scope, config)| {
                Box::pin(async move {
                    idempotency::forget_old(tx, scope.now()).await?;
                    people::forget_old(tx, scope, config).await?;
                    Ok::<_, Problem>(())
                })
            })
            .await
        })
    }
}

/// The link that makes the first administrator, where nobody can sign in yet.
pub async fn first_administrator_link(
    parts: &Parts,
    address: &str,
) -> Result<Option<String>, Failure> {
    let scope = Scope::new(
        Actor::Program,
        Language::ENGLISH,
        parts.app.clock.now(),
        Arc::clone(&parts.app.chance),
    );
    let token =
        people::accounts::setup_link(&parts.app.db, &scope, parts.config.people.link_hours).await?;
    Ok(token.map(|token| format!("{address}/setup/{token}")))
}

/// How many entries the journal has.
pub async fn journal_entries_count(db: &Db) -> Result<u64, DbError> {
    db.read((), |tx, ()| {
        Box::pin(async move { journal::entries_count(tx).await })
    })
    .await
}

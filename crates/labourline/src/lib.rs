//! The National Labourline Network: contacts, cases, mediation, money in hand.

pub mod breach;
pub mod calendar;
pub mod callbacks;
pub mod cases;
pub mod claims;
pub mod climb;
pub mod clocks;
pub mod config;
pub mod consents;
pub mod contacts;
pub mod desk;
pub mod drafts;
pub mod employers;
pub mod evidence;
pub mod facts;
pub mod figures;
pub mod files;
pub mod groups;
pub mod handovers;
pub mod heads;
pub mod holds;
pub mod industries;
pub mod intake;
pub mod ledger;
pub mod letters;
pub mod lowerings;
pub mod mediation;
pub mod money;
pub mod notices;
pub mod numbers;
pub mod openings;
pub mod outgoing;
pub mod papers;
pub mod persons;
pub mod promises;
pub mod readings;
pub mod receipts;
pub mod register;
pub mod retention;
pub mod rights;
pub mod safeguarding;
pub mod safety;
pub(crate) mod seals;
pub mod search;
pub mod settlements;
#[cfg(test)]
pub(crate) mod testing;

mod words;
pub mod worker;
pub mod worksites;

pub use config::Config;

use kernel::Role;
use platform::db::{Migration, MigrationText, System};
use platform::jobs::{Handler, Tick};
use platform::outbox::Subscriber;
use platform::web::{Bell, NavItem, Navigation, Routes, SearchBox};
use std::sync::Arc;

/// What this system's handlers find as `app.part::<Labourline>()`.
#[derive(Clone, Debug)]
pub struct Labourline {
    /// The settings.
    pub config: Arc<Config>,
    /// The public figures of the last minutes.
    pub figures: Arc<figures::Kept>,
    /// What was looked at and is not written yet.
    pub tallies: Arc<readings::Tallies>,
}

impl Labourline {
    /// Over these settings.
    pub fn new(config: Config) -> Self {
        Self {
            config: Arc::new(config),
            figures: Arc::default(),
            tallies: Arc::default(),
        }
    }
}

/// The words of this system's pages and problems: `<noun>.<language>.ftl`.
pub static LOCALES: include_dir::Dir<'static> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// All pages and API routes of this system. [`Labourline`] must be among the [`platform::web::Shared`] parts.
pub fn routes() -> Routes {
    Routes::new()
        .merge(cases::routes())
        .merge(employers::routes())
        .merge(desk::routes())
        .merge(persons::routes())
        .merge(search::routes())
        .merge(evidence::routes())
        .merge(files::routes())
        .merge(claims::routes())
        .merge(heads::routes())
        .merge(groups::routes())
        .merge(letters::pages::routes())
        .api(letters::api::routes())
        .merge(mediation::routes())
        .merge(money::routes())
        .merge(register::routes())
        .merge(receipts::routes())
        .merge(settlements::routes())
        .merge(contacts::pages::routes())
        .merge(contacts::api::routes())
        .merge(callbacks::pages::routes())
        .merge(callbacks::api::routes())
        .merge(drafts::pages::routes())
        .merge(drafts::api::routes())
        .merge(worker::pages::routes())
        .merge(figures::pages::routes())
        .merge(figures::api::routes())
        .merge(cases::moves::pages::routes())
        .merge(safety::pages::routes())
        .merge(consents::pages::routes())
        .merge(notices::pages::routes())
        .merge(numbers::pages::routes())
        .api(numbers::api::routes())
        .merge(cases::policy::pages::routes())
        .merge(lowerings::pages::routes())
        .api(lowerings::api::routes())
        .merge(openings::pages::routes())
        .api(openings::api::routes())
        .merge(safeguarding::pages::routes())
        .merge(retention::pages::routes())
        .api(retention::api::routes())
        .merge(rights::pages::routes())
        .merge(rights::worker_pages::routes())
        .api(rights::api::routes())
        .merge(handovers::pages::routes())
        .api(handovers::api::routes())
        .merge(holds::pages::routes())
        .api(holds::api::routes())
        .merge(readings::pages::routes())
        .api(readings::api::routes())
        .api(cases::moves::api::routes())
        .api(safety::api::routes())
        .api(consents::api::routes())
        .api(papers::api::routes())
        .api(notices::api::routes())
        .merge(intake::pages::routes())
        .merge(intake::api::routes())
}

/// What stands in the bar.
pub fn navigation() -> Navigation {
    const DESK: &[Role] = &[Role::Caseworker, Role::DeskLead, Role::Convener];
    let item = |key, href| NavItem {
        key,
        href,
        roles: DESK,
    };
    let open = |key, href| NavItem {
        key,
        href,
        roles: &[],
    };
    Navigation {
        desk: vec![
            item("desk-title", "/desk"),
            item("cases-title", "/cases"),
            item("contacts-title", "/contacts"),
            item("employers-title", "/employers"),
            NavItem {
                key: "register-title",
                href: "/register",
                roles: &[Role::DeskLead, Role::Convener],
            },
            NavItem {
                key: "safeguarding-title",
                href: "/safeguarding",
                roles: cases::policy::rules::REVIEWS,
            },
            NavItem {
                key: "retention-title",
                href: "/retention",
                roles: &[Role::Administrator],
            },
            NavItem {
                key: "figures-overview-title",
                href: "/overview",
                roles: &[Role::Coordinator, Role::Convener, Role::DeskLead],
            },
        ],
        public: vec![
            open("worker-door-title", "/my-case"),
            open("figures-title", "/figures"),
        ],
        search: Some(SearchBox {
            label_key: "desk-search-label",
            placeholder_key: "desk-search-placeholder",
            href: "/search",
            roles: DESK,
        }),
        action: Some(item("contacts-new", "/contacts/new")),
        bell: Some(Bell {
            item: NavItem {
                key: "notices-title",
                href: "/notices",
                roles: &[
                    Role::Caseworker,
                    Role::DeskLead,
                    Role::Convener,
                    Role::SafeguardingOfficer,
                ],
            },
            waiting_key: "notices-unread",
            count: notices::waiting,
        }),
    }
}

/// Who does this system's jobs.
pub fn handlers(config: &Config, law: dues::CurrentLaw) -> Vec<Arc<dyn Handler>> {
    let hours = config.first_response_within_hours;
    vec![
        Arc::new(register::job::TakeIn::new(hours)),
        Arc::new(heads::released::Renew { law: law.clone() }),
        Arc::new(heads::released::RenewOfClaim { law }),
    ]
}

/// The leader's duties of this system.
pub fn ticks(config: &Config, files: &platform::files::Files) -> Vec<Arc<dyn Tick>> {
    let mut ticks = clocks::ticks(config);
    ticks.push(Arc::new(files::sweep::FilesSwept(files.clone())));
    ticks
}

/// Who of this system wants to hear facts.
pub fn subscribers() -> Vec<Arc<dyn Subscriber>> {
    vec![Arc::new(heads::released::Released)]
}

/// The columns of this system that lie sealed under the deployment's key.
pub fn sealed() -> impl Iterator<Item = platform::vault::SealedColumn> {
    seals::store::SEALED.iter().copied()
}

pub use seals::older::{copy_of_keys, put_keys_back, seal_older};

/// This system's tables.
pub const SYSTEM: System = System {
    name: "labourline",
    migrations: &[
        Migration::both("labourline", include_str!("migrations/001_labourline.sql")),
        Migration {
            name: "search",
            text: MigrationText::Each {
                sqlite: include_str!("migrations/002_search_sqlite.sql"),
                postgres: include_str!("migrations/002_search_postgres.sql"),
            },
        },
        Migration::both(
            "search_groups",
            include_str!("migrations/003_search_groups.sql"),
        ),
        Migration::both(
            "need-to-know",
            include_str!("migrations/004_need_to_know.sql"),
        ),
        Migration::both("own_pins", include_str!("migrations/005_own_pins.sql")),
        Migration::both(
            "employer_merges",
            include_str!("migrations/006_employer_merges.sql"),
        ),
        Migration::both("vault", include_str!("migrations/007_vault.sql")),
        Migration::both("numbers", include_str!("migrations/008_numbers.sql")),
        Migration::both("heads", include_str!("migrations/009_heads.sql")),
        Migration::both("retention", include_str!("migrations/010_retention.sql")),
        Migration::both("rights", include_str!("migrations/011_rights.sql")),
        Migration::both("handovers", include_str!("migrations/012_handovers.sql")),
        Migration::both("files", include_str!("migrations/013_files.sql")),
    ],
};

//! Dues: what the law gives, for everybody. The law in force; which question comes next; the answer in words, pages and JSON.
//!
//! Nothing a visitor tells is stored: what was said travels in the form and in the link. The computing itself is the leaf `law`;
//! this system holds which law is in force ([`CurrentLaw`]) and dresses questions and answers.

pub mod amounts;
pub mod answers;
pub mod api;
mod current;
pub mod given;
mod pages;
pub mod questions;
pub mod releases;
pub mod topics;
pub mod wire;

#[cfg(test)]
pub(crate) mod testing;

pub use current::CurrentLaw;

use law::Law;
use platform::db::{Migration, System};
use platform::web::{App, NavItem, Routes};
use std::sync::Arc;

/// What this system's handlers find as `app.part::<Dues>()`.
#[derive(Clone, Debug, Default)]
pub struct Dues {
    /// The law in force.
    pub law: CurrentLaw,
}

/// The law in force now. [`Dues`] must be among the [`platform::web::Shared`] parts.
pub fn law(app: &App) -> Arc<Law> {
    app.part::<Dues>().law.get()
}

/// The words of this system's pages and problems, one file a language.
pub static LOCALES: include_dir::Dir<'static> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The words of the law engine: labels, questions, reasons. They live beside the engine, which itself reads no files.
pub static LAW_LOCALES: include_dir::Dir<'static> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/../law/locales");

/// What stands in the bar of those who draft and release the law.
pub const DESK_NAVIGATION: &[NavItem] = &[NavItem {
    key: "releases-title",
    href: "/law/releases",
    roles: releases::DRAFTS,
}];

/// All pages and API routes of this system.
pub fn routes() -> Routes {
    Routes::new()
        .merge(pages::routes())
        .api(api::routes())
        .merge(releases::routes())
}

/// What stands in the bar for strangers.
pub const NAVIGATION: &[NavItem] = &[NavItem {
    key: "dues-title",
    href: "/dues",
    roles: &[],
}];

/// This system's tables.
pub const SYSTEM: System = System {
    name: "dues",
    migrations: &[Migration::both(
        "releases",
        include_str!("migrations/001_releases.sql"),
    )],
};

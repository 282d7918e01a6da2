//! The law as data, amended in a running alliance: rows are drafted with their source by one person, tried against every published case
//! and every open question of the alliance, and put in force by another, counsel, as a signed release.
//!
//! ```text
//! Draft ──── a row to be added, with why; one person                    drafts.rs
//! Preview ── which answers these drafts would change, kept              preview.rs
//! Release ── every added row, numbered and signed; counsel, another     release.rs
//!            person than the drafter. A return is a release too.
//! Edition ── the law a release makes, verified when it is read          edition.rs
//! ```
//!
//! Release 0 is the law the program carries. A release holds every row that is added, not only the new ones, so that each stands alone;
//! it names the digest of the one before and of the program's own tables, and is signed with the key that signs the journal's seals.

pub(crate) mod api;
pub mod drafts;
pub mod edition;
pub(crate) mod pages;
pub mod preview;
pub mod release;
pub(crate) mod store;
#[cfg(test)]
mod tests;
pub(crate) mod wire;

pub use edition::{Edition, LoadFault, follow, load, verify_all};
pub use preview::{NoQuestions, OpenQuestion, OpenQuestions};
pub use release::{LawReleased, Release};

use kernel::{Problem, Role};
use platform::Scope;
use platform::journal::JournalKey;
use std::sync::Arc;

/// Drafts that may wait at once, and rows a release may hold.
pub const ROWS_MAX: usize = 2_000;
/// The longest reason of a draft and note of a release.
pub const WHY_CHARS_MAX: usize = 500;

/// Who drafts rows.
pub const DRAFTS: &[Role] = &[Role::LawDrafter, Role::Counsel];
/// Who puts them in force.
pub const RELEASES: &[Role] = &[Role::Counsel];

/// What the handlers of releases find as `app.part::<Releases>()`: the key that signs, and whose open questions a preview runs.
#[derive(Clone)]
pub struct Releases {
    /// The deployment's key.
    pub key: JournalKey,
    /// The open questions of the alliance.
    pub open: Arc<dyn OpenQuestions>,
}

impl std::fmt::Debug for Releases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Releases")
    }
}

/// Refuses whoever neither drafts nor releases, as if there were nothing.
fn require_drafts(scope: &Scope) -> Result<(), Problem> {
    let may = DRAFTS.iter().any(|role| scope.has_role(*role));
    may.then_some(()).ok_or_else(Problem::not_found)
}

/// Refuses whoever does not release.
fn require_releases(scope: &Scope) -> Result<(), Problem> {
    let may = RELEASES.iter().any(|role| scope.has_role(*role));
    may.then_some(()).ok_or_else(Problem::not_found)
}

/// Pages and API of releases.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

//! What was agreed: each claimant's share, and the instalments that bring it. A settlement is never edited; another takes its place.

pub(crate) mod api;
pub(crate) mod pages;
pub mod plan;
pub mod settle;
pub(crate) mod store;

pub use plan::{Every, split_evenly};
pub use settle::{
    NewInstalment, NewSettlement, NewShare, Settled, list_settlements, make_settlement,
};
pub use store::{SettlementRow, ShareRow};

/// The longest terms.
pub const TERMS_CHARS_MAX: usize = 5_000;
/// The longest list of who signed, or witnessed.
pub const SIGNED_CHARS_MAX: usize = 500;

/// Pages and API of settlements.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

//! A case: one matter of one or more workers, from the first call to money in hand.
//!
//! A contact is one call or visit; a case is what the desk carries until there is an outcome. What may follow what is a table
//! ([`stages`]), what it takes to close is in [`outcome`], and every word a case stores is in [`words`]. Who may see which case is in
//! [`policy`], and every reading goes through the one query layer in `store`.

pub mod access;
pub mod api;
pub mod assign;
pub mod case;
pub(crate) mod change;
pub mod closure;
pub mod correct;
pub mod evidence;
pub mod moves;
pub mod named;
pub mod needs;
pub mod note;
pub mod open;
pub mod outcome;
pub mod pages;
pub mod parties;
pub mod policy;
pub mod reopening;
pub mod stages;
pub(crate) mod store;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
pub mod words;

pub use case::{Case, CaseLine};
pub use open::{NewClaimant, OpenCase, Opened, open_case};
pub use store::claimants::Claimant;
pub use store::timeline::Recorded;
pub use store::{CaseKey, Filter, Order};
pub use view::{CaseFile, case_file, count_all, count_cases, list_cases, read_case_file};

/// Pages and API of cases.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes()
        .api(api::routes())
        .merge(named::pages::routes())
        .api(named::api::routes())
}

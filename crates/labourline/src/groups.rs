//! A group: one lead case, a gang of up to five hundred claimants, each with their own money.
//!
//! They come as lines pasted or as a file. What can't be read is given back with the reason, line by line; nothing is lost. The case
//! can't close while one claimant's matter is open: until what was agreed is in their hand or given up, or they said that they do not
//! go on.

pub mod add;
pub(crate) mod api;
pub mod leave;
pub mod list;
pub(crate) mod pages;
pub mod read;

pub use add::{Added, BadRow, NewRows, add_claimants};
pub use leave::{Leaving, leave_group, rejoin_group};
pub use list::{ClaimantFilter, ClaimantPage, list_claimants};
pub use read::{GroupRow, read_file, read_lines};

/// Pages and API of groups.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

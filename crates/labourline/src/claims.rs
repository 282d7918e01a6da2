//! What is owed to a worker, computed in the call and shown with its working.

pub(crate) mod api;
pub mod compute;
pub mod facts;
pub(crate) mod pages;
pub(crate) mod store;
pub mod wages;
pub mod words;
pub mod working;

/// Pages and API of claims.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

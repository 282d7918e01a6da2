//! Drafts: what was typed and not yet sent. A draft survives a closed browser, is seen by nobody but who typed it, and goes when the form
//! is sent. What stands in it is the form itself, unread: half a number may be in it.

pub mod api;
pub mod draft;
pub mod pages;
pub mod save;
pub mod store;

pub use draft::{Draft, DraftId, DraftLine};
pub use save::{SaveDraft, Saved, discard_draft, draft, drop_sent, list_drafts, save_draft};

#[cfg(test)]
mod tests;

//! Evidence of a case: what there is, what it proves, who holds it. The things themselves stay with who holds them.
//!
//! The words and how strong a proof is are in [`crate::cases::evidence`].

mod api;
pub mod correct;
mod pages;
pub mod record;
pub(crate) mod store;

pub use correct::{EvidenceCorrection, correct_evidence};
pub use record::{NewEvidence, Piece, evidence_of, record_evidence};

/// Pages and API routes of evidence.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

#[cfg(test)]
mod tests;

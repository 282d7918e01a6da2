//! Evidence of a case: what there is, what it proves, who holds it. The things themselves stay with who holds them.
//!
//! The words and how strong a proof is are in [`crate::cases::evidence`].

pub mod record;
pub(crate) mod store;

pub use record::{NewEvidence, Piece, evidence_of, record_evidence};

#[cfg(test)]
mod tests;

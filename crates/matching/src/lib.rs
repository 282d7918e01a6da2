//! Who can help: a lawyer for a case, interpreters for a conversation.
//!
//! Three rules hold everywhere. A **barrier** is never broken: whoever is excluded, full, away or practises elsewhere is not among the
//! candidates, whatever else speaks for them. Everything else is a **cost** in points, and each point has a reason that can be told. The
//! same input gives the same answer: ties end at the helper's id, nothing is drawn by chance, no clock is read.
//!
//! - [`lawyers`]: one need, many lawyers: candidates with reasons, cheapest first, and why the others are none.
//! - [`shares`]: many needs, few helpers: who takes which, all costs and fairness of load together.
//! - [`relay`]: from one language to another through one, two or three people.
//! - [`conflicts`]: does somebody already act for, or belong to, the other side?
//! - [`load`]: how evenly work lies.

pub mod conflicts;
pub mod lawyers;
pub mod load;
pub mod relay;
pub mod shares;

use serde::Serialize;

/// Who helps: a lawyer or an interpreter. The number is whatever the caller keeps them under (a UUID fits).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct HelperId(pub u128);

/// Whom somebody would rather speak to, where they said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Sex {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither.
    Other,
}

/// Points that speak against somebody; 0 is the best that can be.
pub type Points = u32;

//! What the law gives each worker of a case, rule by rule: heads. Computed by the law in force from what the case knows already and from
//! what is asked besides; every answer is kept as it was told, with its facts, its release and the day of knowledge.
//!
//! The sum the ledger has as claimed stays the one of the claim ([`crate::claims`]): decision 86. A head has a last day to claim; it is
//! told of 90, 30, 7 and 1 days before, and a case can't close while nobody has decided what becomes of it.

pub(crate) mod api;
pub mod compute;
pub mod known;
pub mod limits;
pub mod open;
pub(crate) mod pages;
pub mod released;
pub(crate) mod store;
#[cfg(test)]
mod tests;

pub use compute::{NewHeads, renew_heads, tell_heads};
pub use limits::{LimitDecision, NewLimitDecision, decide_limit};

use kernel::Moment;
use law::{Place, Told};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Heads of one worker at the most.
pub const HEADS_MAX: usize = 30;

/// What is asked of the law for one worker, and what was told besides the claim.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Words of rules.
    pub questions: Vec<String>,
    /// Whose rules bind the employer; none where it follows from the case.
    pub place: Option<Place>,
    /// Facts, as [`law::Facts::read`] reads them.
    pub facts: serde_json::Map<String, serde_json::Value>,
}

/// An answer as it was told.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Row number.
    pub no: i64,
    /// Its id.
    pub id: Uuid,
    /// The question.
    pub question: String,
    /// The facts it rests on, as [`law::Facts::read`] reads them.
    pub facts: serde_json::Value,
    /// The answer.
    pub told: Told,
    /// The release of the law; 0 is the law the program carries.
    pub release_no: i64,
    /// Digest of the tables the program carried.
    pub base: String,
    /// When.
    pub told_at: Moment,
    /// By whom: see [`platform::Actor::word`].
    pub told_by: String,
    /// Why it was computed: `facts`, `law`.
    pub why: String,
    /// Whether it is the last of its question, and the question is still asked.
    pub standing: bool,
}

/// Pages and API of heads.
pub(crate) fn routes() -> platform::web::Routes {
    pages::routes().api(api::routes())
}

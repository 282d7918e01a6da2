//! Facts go up: what a system says has happened, kept in the transaction that made it happen, delivered after the commit, at least once.
//!
//! A subscriber's handling of a fact is a transaction of its own that also notes "handled", so that a second delivery does nothing.

mod deliver;
mod store;

pub use deliver::{DELIVERY_ATTEMPTS_MAX, Subscriber, deliver_due};
pub use store::{DeadFact, dead_facts, delivered_count, forget_delivered, revive};

use crate::{DbError, Scope, Tx};
use kernel::Moment;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// Something that happened: a past-tense type with a stable kind and a version of its shape.
pub trait Fact: Serialize + DeserializeOwned {
    /// Stable name: `labourline.case-closed`.
    const KIND: &'static str;
    /// Version of the shape; a subscriber that does not know it leaves the fact for a newer program.
    const VERSION: u32;
}

/// A fact on its way.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// The fact's id: what makes handling idempotent.
    pub id: Uuid,
    /// When it happened.
    pub at: Moment,
    /// [`Fact::KIND`].
    pub kind: String,
    /// [`Fact::VERSION`].
    pub version: u32,
    /// The fact as JSON.
    pub payload: String,
}

impl Envelope {
    /// Opens the envelope as `F`; `None` where it is another kind or version.
    pub fn open<F: Fact>(&self) -> Option<F> {
        (self.kind == F::KIND && self.version == F::VERSION)
            .then(|| serde_json::from_str(&self.payload).ok())
            .flatten()
    }
}

/// Publishes a fact in the current transaction.
pub async fn publish<F: Fact + Sync>(tx: &Tx, scope: &Scope, fact: &F) -> Result<(), DbError> {
    let payload = serde_json::to_string(fact).map_err(|error| DbError::Fault(error.to_string()))?;
    store::insert(
        tx,
        scope.new_id(),
        scope.now(),
        F::KIND,
        F::VERSION,
        &payload,
    )
    .await
}

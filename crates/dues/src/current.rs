//! The law in force: one value that every handler reads and a release replaces.

use crate::releases::Edition;
use law::Law;
use std::sync::{Arc, PoisonError, RwLock};

/// The law in force. Until somebody puts another, the one the program carries. Cheap to clone; clones share one value.
#[derive(Clone)]
pub struct CurrentLaw(Arc<RwLock<Edition>>);

impl CurrentLaw {
    /// This law from the start.
    pub fn new(law: Law) -> Self {
        let law = Arc::new(law);
        Self(Arc::new(RwLock::new(Edition { no: 0, law })))
    }
    /// The law in force now. Keep the value for the whole of one answer: a release may come between two calls.
    pub fn get(&self) -> Arc<Law> {
        self.edition().law
    }
    /// The same with the number of its release.
    pub fn edition(&self) -> Edition {
        // A reader that panicked has changed nothing: the value is whole.
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
    /// Puts another law in force, under the same number: from here on every answer is of it.
    pub fn put(&self, law: Law) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).law = Arc::new(law);
    }
    /// Puts an edition in force, unless a later one is already.
    pub fn put_edition(&self, edition: Edition) {
        let mut now = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if edition.no >= now.no {
            *now = edition;
        }
    }
}

impl Default for CurrentLaw {
    fn default() -> Self {
        Self::new(Law::built_in().clone())
    }
}

impl std::fmt::Debug for CurrentLaw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CurrentLaw")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_is_what_is_read_by_every_clone() {
        let current = CurrentLaw::default();
        let other = current.clone();
        let mut law = Law::built_in().clone();
        let row = law.parameters().rows(law::Param::GratuityDays)[0];
        law.parameters_mut().add(law::Param::GratuityDays, row);
        let before = other.get();
        current.put(law);
        let rows = |law: &Law| law.parameters().rows(law::Param::GratuityDays).len();
        assert_eq!(rows(&other.get()), rows(&before) + 1);
        let law = other.get();
        current.put_edition(Edition {
            no: 2,
            law: before.clone(),
        });
        current.put_edition(Edition { no: 1, law });
        assert_eq!(other.edition().no, 2, "an earlier one does not come back");
    }
}

//! The law in force: one value that every handler reads and a release replaces.

use law::Law;
use std::sync::{Arc, PoisonError, RwLock};

/// The law in force. Until somebody puts another, the one the program carries. Cheap to clone; clones share one value.
#[derive(Clone)]
pub struct CurrentLaw(Arc<RwLock<Arc<Law>>>);

impl CurrentLaw {
    /// This law from the start.
    pub fn new(law: Law) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(law))))
    }
    /// The law in force now. Keep the value for the whole of one answer: a release may come between two calls.
    pub fn get(&self) -> Arc<Law> {
        // A reader that panicked has changed nothing: the value is whole.
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
    /// Puts another law in force: from here on every answer is of it.
    pub fn put(&self, law: Law) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(law);
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
    }
}

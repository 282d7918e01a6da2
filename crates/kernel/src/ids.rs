//! Typed ids: UUIDv7 inside, so that rows written together lie together; never shown to people.

use crate::{Chance, Moment};
use uuid::Uuid;

/// A UUIDv7 of `now` with random bits from `chance`.
pub fn new_uuid(now: Moment, chance: &dyn Chance) -> Uuid {
    let mut random = [0; 10];
    chance.fill(&mut random);
    let millis = u64::try_from(now.0 / 1000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// Declares a typed id over a UUID.
#[macro_export]
macro_rules! typed_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self {
                Self(id)
            }
        }
        impl From<$name> for uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

typed_id! {
    /// Somebody who signs in.
    AccountId
}
typed_id! {
    /// A state branch of the alliance.
    ChapterId
}
typed_id! {
    /// A worker or another person a case speaks of.
    PersonId
}
typed_id! {
    /// A matter the desk works on.
    CaseId
}

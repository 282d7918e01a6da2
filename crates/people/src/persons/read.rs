//! Reading persons.

use super::person::Person;
use super::policy::Seen;
use super::store;
use kernel::{Moment, PersonId, Problem};
use platform::{Scope, Tx};
use serde::Serialize;

/// A person of one's chapters. Error: no such person.
pub async fn person(tx: &Tx, scope: &Scope, id: PersonId) -> Result<Person, Problem> {
    let seen = Seen::by(scope);
    if seen.is_nobody() {
        return Err(Problem::not_found());
    }
    store::person(tx, id, &seen)
        .await?
        .ok_or_else(Problem::not_found)
}

/// The persons a case speaks of, in no order. The caller has decided that `scope` may read that case; the persons' chapters are not asked,
/// because a case may be handed from the chapter of the home to that of the work.
pub async fn persons_of_case(
    tx: &Tx,
    _scope: &Scope,
    ids: &[PersonId],
) -> Result<Vec<Person>, Problem> {
    Ok(store::persons(tx, ids).await?)
}

/// How a person stood before a correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Correction {
    /// The version that was corrected.
    pub version: i64,
    /// The person as they stood.
    pub before: Person,
    /// Why, in the corrector's words.
    pub reason: Option<String>,
    /// Who: see [`platform::Actor::word`].
    pub by: String,
    /// When.
    #[schema(value_type = String, format = "date-time")]
    pub at: Moment,
}

/// All corrections of a person of one's chapters, newest first. Error: no such person.
pub async fn corrections(tx: &Tx, scope: &Scope, id: PersonId) -> Result<Vec<Correction>, Problem> {
    person(tx, scope, id).await?;
    Ok(store::corrections(tx, id).await?)
}

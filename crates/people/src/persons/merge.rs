//! Two rows that are one person, and two that are not.
//!
//! The one row points at the other; phones, consents and cases stay where they are and are read together. So nothing is lost by merging, and
//! taking it back restores everything. Chains are allowed (C into B, B into A): who is at their end is shown.

pub(super) mod store;

use super::person::{Person, tidy, too_long};
use super::policy::Seen;
use super::{register, store as rows};
use kernel::{FieldProblem, Moment, PersonId, Problem};
use platform::journal::{self, Entry};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest reason.
const REASON_CHARACTERS_MAX: usize = 300;

/// Two rows that are one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NewMerge {
    /// Which row stays in front; this person's own row points at it.
    #[schema(value_type = String, format = "uuid")]
    pub into_id: PersonId,
    /// How one knows: "asked her", "same voter card".
    #[schema(max_length = 300)]
    pub reason: String,
}

/// A merge as it was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Merge {
    /// The row that points.
    #[schema(value_type = String, format = "uuid")]
    pub person_id: PersonId,
    /// The row in front.
    #[schema(value_type = String, format = "uuid")]
    pub into_id: PersonId,
    /// How one knew.
    pub reason: String,
    /// Who did it.
    pub by: String,
    /// When.
    #[schema(value_type = String, format = "date-time")]
    pub at: Moment,
    /// Who took it back; none where it stands.
    pub undone_by: Option<String>,
    /// When it was taken back.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub undone_at: Option<Moment>,
}

/// Says that a person's row and another are one person. Nobody but a person says so: proposals merge nothing.
///
/// # Errors
/// No such person, on either side; `people.person.merge-self`; `people.person.merged` where the row points somewhere already or the other
/// leads back to it; a reason that is missing or too long.
pub async fn merge_person(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    input: &NewMerge,
) -> Result<(), Problem> {
    let mut wrong: Vec<FieldProblem> = Vec::new();
    too_long(
        &mut wrong,
        "",
        "reason",
        Some(&input.reason),
        REASON_CHARACTERS_MAX,
    );
    let reason = tidy(&input.reason);
    if reason.is_none() {
        wrong.push(FieldProblem::new("reason", "platform.field.required"));
    }
    if input.into_id == id {
        wrong.push(FieldProblem::new("into_id", "people.person.merge-self"));
    }
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let seen = Seen::by(scope);
    // Both rows in one order, so that two who merge crosswise wait for each other.
    let (first, second) = if id < input.into_id {
        (id, input.into_id)
    } else {
        (input.into_id, id)
    };
    for one in [first, second] {
        if !rows::touch(tx, scope, one, &seen).await? {
            return Err(Problem::not_found());
        }
    }
    let person = rows::person(tx, id, &seen)
        .await?
        .ok_or_else(Problem::not_found)?;
    if person.merged_into_id.is_some() || store::front(tx, input.into_id).await? == id {
        return Err(Problem::refused("people.person.merged"));
    }
    let reason = reason.unwrap_or_default();
    store::point(tx, scope, id, Some(input.into_id)).await?;
    store::keep(tx, scope, id, input.into_id, &reason).await?;
    let told = Entry::new(register::stream(id), "people.person.merged")
        .with(serde_json::json!({ "into": input.into_id }));
    journal::record(tx, scope, told).await?;
    let told = Entry::new(register::stream(input.into_id), "people.person.took-in")
        .with(serde_json::json!({ "person": id }));
    journal::record(tx, scope, told).await?;
    Ok(())
}

/// Takes a merge back: the person's row stands by itself again, with all it had.
///
/// # Errors
/// No such person; `people.person.not-merged`.
pub async fn undo_merge(tx: &Tx, scope: &Scope, id: PersonId) -> Result<(), Problem> {
    let seen = Seen::by(scope);
    if !rows::touch(tx, scope, id, &seen).await? {
        return Err(Problem::not_found());
    }
    let person = rows::person(tx, id, &seen)
        .await?
        .ok_or_else(Problem::not_found)?;
    let Some(into) = person.merged_into_id else {
        return Err(Problem::refused("people.person.not-merged"));
    };
    store::point(tx, scope, id, None).await?;
    store::undo(tx, scope, id).await?;
    for (stream, other) in [(id, into), (into, id)] {
        let told = Entry::new(register::stream(stream), "people.person.parted")
            .with(serde_json::json!({ "from": other }));
        journal::record(tx, scope, told).await?;
    }
    Ok(())
}

/// Says that two persons are not one; they are proposed no more.
///
/// # Errors
/// No such person, on either side; `people.person.merge-self`.
pub async fn say_apart(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    other: PersonId,
) -> Result<(), Problem> {
    if id == other {
        return Err(Problem::invalid_field(
            "other_id",
            "people.person.merge-self",
        ));
    }
    let seen = Seen::by(scope);
    for one in [id, other] {
        if rows::person(tx, one, &seen).await?.is_none() {
            return Err(Problem::not_found());
        }
    }
    store::set_apart(tx, scope, id.min(other), id.max(other)).await?;
    for (stream, other) in [(id, other), (other, id)] {
        let told = Entry::new(register::stream(stream), "people.person.said-apart")
            .with(serde_json::json!({ "other": other }));
        journal::record(tx, scope, told).await?;
    }
    Ok(())
}

/// The row in front of a person's: their own where they were not merged.
pub async fn front_of(tx: &Tx, id: PersonId) -> Result<PersonId, Problem> {
    Ok(store::front(tx, id).await?)
}

/// Everybody who is this person, the row in front first; of the scope's chapters.
///
/// # Errors
/// No such person.
pub async fn rows_of(tx: &Tx, scope: &Scope, id: PersonId) -> Result<Vec<Person>, Problem> {
    let seen = Seen::by(scope);
    if rows::person(tx, id, &seen).await?.is_none() {
        return Err(Problem::not_found());
    }
    let front = store::front(tx, id).await?;
    let mut all = rows::persons(tx, &store::behind(tx, front).await?).await?;
    all.retain(|person| seen.includes(person.chapter_id));
    all.sort_by_key(|person| (person.id != front, person.id));
    Ok(all)
}

/// What was merged into a person's row, and their own merges, latest first. Error: no such person.
pub async fn merges_of(tx: &Tx, scope: &Scope, id: PersonId) -> Result<Vec<Merge>, Problem> {
    super::person(tx, scope, id).await?;
    Ok(store::merges(tx, id).await?)
}

//! Correcting what is known of a person; how they stood before is kept.

use super::person::{NewPerson, Person, tidy, too_long};
use super::policy::Seen;
use super::{find, register, store};
use kernel::{FieldProblem, PersonId, Problem};
use platform::journal::{self, Entry};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};

/// The longest reason for a correction.
const REASON_CHARACTERS_MAX: usize = 300;

/// What is known of a person, in place of what was thought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct CorrectPerson {
    /// Name, home, languages: all of it, corrected.
    #[serde(flatten)]
    pub about: NewPerson,
    /// Why.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub reason: Option<String>,
}

/// Who stands for a person who died or can't speak for themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct NextOfKin {
    /// A person registered; absent: nobody.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub next_of_kin_id: Option<PersonId>,
    /// Why.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub reason: Option<String>,
}

/// Whether a person died.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct SetDeceased {
    /// Whether they died.
    pub deceased: bool,
    /// Who says so, or why it is taken back.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub reason: Option<String>,
}

/// Corrects what is known of a person. `version` is the one the correction was made on. Errors: no such person; stale; fields that
/// can't be taken.
pub async fn correct_person(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    version: i64,
    input: &CorrectPerson,
) -> Result<Person, Problem> {
    let wrong = input.about.problems(scope.today(), "");
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let about = input.about.tidied();
    change(tx, scope, id, version, input.reason.as_deref(), |person| {
        person.about = about
    })
    .await
}

/// Says who stands for a person. Errors: as [`correct_person`]; `people.person.own-kin` where it is the person; no such kin.
pub async fn next_of_kin(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    version: i64,
    input: &NextOfKin,
) -> Result<Person, Problem> {
    if let Some(kin) = input.next_of_kin_id {
        if kin == id {
            return Err(Problem::invalid_field(
                "next_of_kin_id",
                "people.person.own-kin",
            ));
        }
        if store::person(tx, kin, &Seen::by(scope)).await?.is_none() {
            return Err(Problem::invalid_field(
                "next_of_kin_id",
                "people.person.kin-unknown",
            ));
        }
    }
    let kin = input.next_of_kin_id;
    change(tx, scope, id, version, input.reason.as_deref(), |person| {
        person.next_of_kin_id = kin
    })
    .await
}

/// Says that a person died, or takes it back. Errors: as [`correct_person`].
pub async fn set_deceased(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    version: i64,
    input: &SetDeceased,
) -> Result<Person, Problem> {
    let deceased = input.deceased;
    change(tx, scope, id, version, input.reason.as_deref(), |person| {
        person.deceased = deceased
    })
    .await
}

async fn change(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    version: i64,
    reason: Option<&str>,
    turn: impl FnOnce(&mut Person) + Send,
) -> Result<Person, Problem> {
    let mut wrong: Vec<FieldProblem> = Vec::new();
    too_long(&mut wrong, "", "reason", reason, REASON_CHARACTERS_MAX);
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let seen = Seen::by(scope);
    if !store::touch(tx, scope, id, &seen).await? {
        return Err(Problem::not_found());
    }
    let before = store::person(tx, id, &seen)
        .await?
        .ok_or_else(Problem::not_found)?;
    if before.version != version {
        return Err(Problem::stale(
            serde_json::to_value(&before).unwrap_or_default(),
        ));
    }
    let mut after = before.clone();
    turn(&mut after);
    after.version += 1;
    after.updated_at = scope.now();
    let reason = reason.and_then(tidy);
    store::keep_correction(tx, scope, &before, reason.as_deref()).await?;
    store::update_person(tx, &after).await?;
    if after.about != before.about && !store::is_kept_close(tx, id).await? {
        find::index(tx, id, after.chapter_id, &after.about, false).await?;
    }
    let personal = register::personal(&after.about);
    let entry = Entry::new(register::stream(id), "people.person.corrected")
        .with(serde_json::json!({ "version": after.version, "fields": changed(&before, &after) }))
        .about(&personal);
    journal::record(tx, scope, entry).await?;
    Ok(after)
}

/// The names of the fields that differ; their contents are personal.
fn changed(before: &Person, after: &Person) -> Vec<String> {
    let values = [before, after].map(|person| serde_json::to_value(person).unwrap_or_default());
    let Some(fields) = values[1].as_object() else {
        return Vec::new();
    };
    fields
        .iter()
        .filter(|(field, value)| {
            !matches!(field.as_str(), "version" | "updated_at")
                && values[0].get(field.as_str()) != Some(value)
        })
        .map(|(field, _)| field.clone())
        .collect()
}

//! Two rows that are one employer: M/s Neelkanth Buildworks of one chapter, नीलकंठ बिल्डवर्क्स of another.
//!
//! Proposed with reasons, merged by a person, parted again. The one row points at the other and nothing is moved, as with persons
//! (`people::persons`): cases stay with the row they were put down against and are read together.

mod store;

use super::{Employer, FIRM_WORDS, NAME_CHARS_MAX, may_look, name_key, store as rows};
use kernel::{Phone, Problem, Reference};
use platform::journal::{self, Entry, Stream};
use platform::{DbError, Scope, Tx};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use text::names::{self, PROPOSED_FROM};
use utoipa::ToSchema;
use uuid::Uuid;

/// Proposals of one answer.
const PROPOSED_MAX: usize = 10;
/// Rows looked at for one word of a name.
const LOOKED_AT_MAX: u32 = 100;
/// A name must be at least so near, whatever else speaks for it.
const NAME_FROM: u8 = 60;
/// What a number in common counts.
const SAME_PHONE: u8 = 20;

/// Two rows that are one employer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEmployerMerge {
    /// The row that stays in front.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub into: Reference,
    /// How one knows.
    #[schema(max_length = 200)]
    pub reason: String,
}

/// An employer that may be the same.
#[derive(Clone, Debug)]
pub struct AlikeEmployer {
    /// Who.
    pub employer: Employer,
    /// 80 to 100: how near.
    pub score: u8,
    /// Whether they share a number.
    pub same_phone: bool,
    /// How their names are alike.
    pub reasons: Vec<names::Reason>,
}

/// Another row of the same employer.
#[derive(Clone, Debug)]
pub struct MergedEmployer {
    /// The row.
    pub employer: Employer,
    /// How one knew.
    pub why: String,
}

/// A name without the words that every firm has: what is held against other names.
fn telling(name: &str) -> String {
    let words: Vec<String> = platform::search::tokens(name).collect();
    let kept: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| !FIRM_WORDS.contains(word))
        .collect();
    if kept.is_empty() {
        name_key(name)
    } else {
        kept.join(" ")
    }
}

/// The row in front of an employer's: its own where it was not merged.
pub(crate) async fn front(tx: &Tx, id: Uuid) -> Result<Uuid, DbError> {
    let mut at = id;
    // Longer than any chain that is let come about.
    for _ in 0..50 {
        match store::points_at(tx, at).await? {
            Some(next) => at = next,
            None => break,
        }
    }
    Ok(at)
}

/// All rows of an employer, the one in front first.
pub(crate) async fn all_rows(tx: &Tx, id: Uuid) -> Result<Vec<Employer>, DbError> {
    store::behind(tx, front(tx, id).await?).await
}

/// The other rows, with why they were merged.
pub(crate) async fn merged(tx: &Tx, all: &[Employer]) -> Result<Vec<MergedEmployer>, DbError> {
    let mut merged = Vec::new();
    for row in all.iter().skip(1) {
        merged.push(MergedEmployer {
            why: store::why(tx, row.id).await?.unwrap_or_default(),
            employer: row.clone(),
        });
    }
    Ok(merged)
}

/// In place of rows that were merged, the rows in front of them, each once; as far as the scope may know of those.
pub(crate) async fn in_front(
    tx: &Tx,
    scope: &Scope,
    found: Vec<Employer>,
) -> Result<Vec<Employer>, DbError> {
    let mut shown: Vec<Employer> = Vec::with_capacity(found.len());
    for one in found {
        let one = match store::points_at(tx, one.id).await? {
            Some(_) => match all_rows(tx, one.id).await?.first() {
                Some(front) => rows::shown(tx, scope, front.reference)
                    .await?
                    .unwrap_or(one),
                None => one,
            },
            None => one,
        };
        if !shown.iter().any(|known| known.id == one.id) {
            shown.push(one);
        }
    }
    Ok(shown)
}

/// The employer that a new one with this number is, where its name is near one known under it in another spelling or script.
pub(crate) async fn known_under(
    tx: &Tx,
    name: &str,
    phones: &[Phone],
) -> Result<Option<Employer>, DbError> {
    for phone in phones {
        for known in store::with_phone(tx, phone).await? {
            if names::compare(&telling(name), &telling(&known.name)).is_proposed() {
                return Ok(Some(known));
            }
        }
    }
    Ok(None)
}

/// Who may be the same employer, nearest first, as far as the scope may know of them.
///
/// # Errors
/// Not found.
pub async fn alike_employers(
    tx: &Tx,
    scope: &Scope,
    employer: &Employer,
) -> Result<Vec<AlikeEmployer>, Problem> {
    let own = names::Name::read(&telling(&employer.name));
    let mut candidates: HashMap<Uuid, (Employer, bool)> = HashMap::new();
    let asked = rows::VOCABULARY.widen(tx, &telling(&employer.name)).await?;
    for (term, standing) in asked.query.terms.iter().zip(&asked.standing) {
        let words: Vec<String> = term
            .exact
            .iter()
            .cloned()
            .chain(standing.iter().map(|one| one.word.clone()))
            .collect();
        for other in rows::search_any(tx, scope, &[words], LOOKED_AT_MAX).await? {
            candidates.insert(other.id, (other, false));
        }
    }
    for phone in rows::phones(tx, employer.id).await? {
        for other in rows::by_phone(tx, scope, &phone).await? {
            candidates.insert(other.id, (other, true));
        }
    }
    let apart = store::apart_from(tx, employer.id).await?;
    let same = all_rows(tx, employer.id).await?;
    let mut found = Vec::new();
    for (other, same_phone) in candidates.into_values() {
        if apart.contains(&other.id)
            || same.iter().any(|row| row.id == other.id)
            || store::points_at(tx, other.id).await?.is_some()
        {
            continue;
        }
        let likeness = own.compare(&names::Name::read(&telling(&other.name)));
        let score = likeness
            .score
            .saturating_add(if same_phone { SAME_PHONE } else { 0 })
            .min(100);
        if likeness.score >= NAME_FROM && score >= PROPOSED_FROM {
            found.push(AlikeEmployer {
                employer: other,
                score,
                same_phone,
                reasons: likeness.reasons,
            });
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse((one.score, one.employer.no)));
    found.truncate(PROPOSED_MAX);
    Ok(found)
}

/// The employer, if the scope may know of them.
async fn known(tx: &Tx, scope: &Scope, reference: Reference) -> Result<Employer, Problem> {
    if !may_look(scope) {
        return Err(Problem::not_found());
    }
    rows::shown(tx, scope, reference)
        .await?
        .ok_or_else(Problem::not_found)
}

async fn told(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    action: &'static str,
    other: Uuid,
) -> Result<(), Problem> {
    let entry =
        Entry::new(Stream::of("employer", id), action).with(serde_json::json!({ "other": other }));
    journal::record(tx, scope, entry).await?;
    Ok(())
}

/// Says that an employer's row and another are one employer.
///
/// # Errors
/// Not found, on either side; `labourline.employer.merge-self`; `labourline.employer.merged` where the row points somewhere already or the
/// other leads back to it; a reason that is missing or too long.
pub async fn merge_employer(
    tx: &Tx,
    scope: &Scope,
    reference: Reference,
    input: &NewEmployerMerge,
) -> Result<(), Problem> {
    let (one, into) = (
        known(tx, scope, reference).await?,
        known(tx, scope, input.into).await?,
    );
    let reason = input.reason.trim();
    if reason.is_empty() {
        return Err(Problem::invalid_field("reason", "platform.field.required"));
    }
    if reason.chars().count() > NAME_CHARS_MAX {
        return Err(Problem::invalid_field("reason", "platform.field-invalid"));
    }
    if one.id == into.id {
        return Err(Problem::invalid_field(
            "into",
            "labourline.employer.merge-self",
        ));
    }
    // Both rows in one order, so that two who merge crosswise wait for each other.
    store::touch(tx, scope, one.id.min(into.id)).await?;
    store::touch(tx, scope, one.id.max(into.id)).await?;
    if store::points_at(tx, one.id).await?.is_some() || front(tx, into.id).await? == one.id {
        return Err(Problem::refused("labourline.employer.merged"));
    }
    store::point(tx, scope, one.id, Some(into.id)).await?;
    store::keep(tx, scope, one.id, into.id, reason).await?;
    told(tx, scope, one.id, "labourline.employer.merged", into.id).await?;
    told(tx, scope, into.id, "labourline.employer.took-in", one.id).await
}

/// Takes a merge back: the row stands by itself again, with all it had.
///
/// # Errors
/// Not found; `labourline.employer.not-merged`.
pub async fn part_employer(tx: &Tx, scope: &Scope, reference: Reference) -> Result<(), Problem> {
    let one = known(tx, scope, reference).await?;
    store::touch(tx, scope, one.id).await?;
    let Some(into) = store::points_at(tx, one.id).await? else {
        return Err(Problem::refused("labourline.employer.not-merged"));
    };
    store::point(tx, scope, one.id, None).await?;
    store::undo(tx, scope, one.id).await?;
    told(tx, scope, one.id, "labourline.employer.parted", into).await?;
    told(tx, scope, into, "labourline.employer.parted", one.id).await
}

/// Says that two employers are not one; they are proposed no more.
///
/// # Errors
/// Not found, on either side; `labourline.employer.merge-self`.
pub async fn keep_employers_apart(
    tx: &Tx,
    scope: &Scope,
    reference: Reference,
    other: Reference,
) -> Result<(), Problem> {
    let (one, other) = (
        known(tx, scope, reference).await?,
        known(tx, scope, other).await?,
    );
    if one.id == other.id {
        return Err(Problem::invalid_field(
            "other",
            "labourline.employer.merge-self",
        ));
    }
    store::set_apart(tx, scope, one.id.min(other.id), one.id.max(other.id)).await?;
    told(
        tx,
        scope,
        one.id,
        "labourline.employer.said-apart",
        other.id,
    )
    .await?;
    told(
        tx,
        scope,
        other.id,
        "labourline.employer.said-apart",
        one.id,
    )
    .await
}

#[cfg(test)]
mod tests;

//! Sites of work, shared by the cases that come from them.

pub(crate) mod store;

use kernel::{FieldProblem, Problem};
use platform::{DbError, Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A site as put down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWorksite {
    /// What people call it.
    #[schema(max_length = 200)]
    pub name: String,
    /// Postal index number, six digits.
    #[serde(default)]
    #[schema(max_length = 6)]
    pub pin: String,
}

/// The site of this name in this district, or a new one.
pub(crate) async fn find_or_add(
    tx: &Tx,
    scope: &Scope,
    new: &NewWorksite,
    state_lgd: Option<i64>,
    district_lgd: Option<i64>,
) -> Result<Uuid, Problem> {
    let name = new.name.trim();
    if name.chars().count() > crate::employers::NAME_CHARS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("worksite.name", "platform.field.too-long")
                .with("max", crate::employers::NAME_CHARS_MAX),
        ]));
    }
    let pin = kernel::digits::ascii(new.pin.trim());
    let readable =
        pin.len() == 6 && pin.bytes().all(|b| b.is_ascii_digit()) && !pin.starts_with('0');
    if !pin.is_empty() && !readable {
        return Err(Problem::invalid_field(
            "worksite.pin",
            "labourline.worksite.pin",
        ));
    }
    let key = crate::employers::name_key(name);
    if let Some(known) = store::by_key(tx, &key, district_lgd).await? {
        return Ok(known);
    }
    let id = scope.new_id();
    store::insert(tx, scope, id, name, &key, state_lgd, district_lgd, &pin).await?;
    store::add_words(tx, id, name).await?;
    Ok(id)
}

/// A site, as a search shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SiteFound {
    /// What people call it.
    pub name: String,
    /// LGD code of its district, where it is known.
    pub district_lgd: Option<i64>,
    /// So many cases of it that the reader may see.
    pub cases: i64,
}

/// Sites shown at the most.
const FOUND_MAX: u32 = 10;

/// Sites by the words of their names, however they are written; of cases that the reader may see.
pub async fn find_sites(tx: &Tx, scope: &Scope, typed: &str) -> Result<Vec<SiteFound>, DbError> {
    if !crate::employers::may_look(scope) {
        return Ok(Vec::new());
    }
    let asked = store::VOCABULARY.widen(tx, typed).await?;
    let words: Vec<Vec<String>> = asked
        .query
        .terms
        .iter()
        .zip(&asked.standing)
        .map(|(term, standing)| {
            let others = standing.iter().map(|one| one.word.clone());
            term.exact.iter().cloned().chain(others).collect()
        })
        .collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    store::search_any(tx, scope, &words, FOUND_MAX).await
}

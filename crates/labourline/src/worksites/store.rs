//! Rows of worksites.

use super::SiteFound;
use platform::{DbError, Param, Scope, Tx, params};
use uuid::Uuid;

pub(crate) async fn by_key(
    tx: &Tx,
    key: &str,
    district_lgd: Option<i64>,
) -> Result<Option<Uuid>, DbError> {
    tx.first(
        "SELECT id FROM worksites WHERE name_key = $1 AND COALESCE(district_lgd, 0) = $2 ORDER BY no LIMIT 1",
        params![key, district_lgd.unwrap_or(0)],
        |row| row.get(0),
    )
    .await
}

#[expect(clippy::too_many_arguments, reason = "one column each")]
pub(crate) async fn insert(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    name: &str,
    key: &str,
    state_lgd: Option<i64>,
    district_lgd: Option<i64>,
    pin: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO worksites (id, name, name_key, state_lgd, district_lgd, pin, created_by, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, name, key, state_lgd, district_lgd, pin, scope.actor().word(), scope.now()],
    )
    .await?;
    Ok(())
}

/// The name of a site.
pub(crate) async fn name(tx: &Tx, id: Uuid) -> Result<Option<String>, DbError> {
    tx.first(
        "SELECT name FROM worksites WHERE id = $1",
        params![id],
        |row| row.get(0),
    )
    .await
}

/// The words of sites' names.
pub(crate) const VOCABULARY: platform::search::Vocabulary =
    platform::search::Vocabulary::named("worksites");

/// Words of one search that are looked at.
const WORDS_MAX: usize = 6;

/// Lets a site be found by the words of its name.
pub(crate) async fn add_words(tx: &Tx, id: Uuid, name: &str) -> Result<(), DbError> {
    let words = platform::search::document([name]);
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        tx.execute(
            "INSERT INTO worksite_words (word, worksite_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            params![word, id],
        )
        .await?;
    }
    VOCABULARY.learn(tx, &words).await
}

/// Sites that have, for each word asked for, one of the words that stand for it, and a case that the scope may see; latest first.
pub(super) async fn search_any(
    tx: &Tx,
    scope: &Scope,
    asked: &[Vec<String>],
    rows_max: u32,
) -> Result<Vec<SiteFound>, DbError> {
    let mut params: Vec<Param<'_>> = Vec::new();
    let mut conditions = Vec::new();
    for words in asked.iter().take(WORDS_MAX) {
        let places: Vec<String> = words
            .iter()
            .map(|word| {
                params.push(word.as_str().into());
                format!("${}", params.len())
            })
            .collect();
        conditions.push(format!(
            "worksites.id IN (SELECT worksite_id FROM worksite_words WHERE word IN ({}))",
            places.join(", ")
        ));
    }
    conditions.push(crate::cases::policy::Visible::to(scope).append(&mut params));
    params.push(rows_max.into());
    tx.query(
        &format!(
            "SELECT worksites.name, worksites.district_lgd, COUNT(*) FROM worksites JOIN cases ON cases.worksite_id = worksites.id \
             WHERE {} GROUP BY worksites.no, worksites.name, worksites.district_lgd ORDER BY worksites.no DESC LIMIT ${}",
            conditions.join(" AND "),
            params.len()
        ),
        &params,
        |row| {
            Ok(SiteFound {
                name: row.get(0)?,
                district_lgd: row.maybe(1)?,
                cases: row.get(2)?,
            })
        },
    )
    .await
}

/// Sites behind row `no`: their rows, ids and names, for filling the index.
pub(crate) async fn behind(
    tx: &Tx,
    no: i64,
    rows_max: u32,
) -> Result<Vec<(i64, Uuid, String)>, DbError> {
    tx.query(
        "SELECT no, id, name FROM worksites WHERE no > $1 ORDER BY no LIMIT $2",
        params![no, rows_max],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

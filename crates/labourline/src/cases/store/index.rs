//! The index of words over cases, and what fills it.

use super::super::case::Case;
use super::{COLUMNS, case, texts};
use crate::seals;
use kernel::CaseId;
use platform::db::Engine;
use platform::{DbError, Param, Row, Tx, params};

/// The words of the index of cases.
pub(crate) const VOCABULARY: platform::search::Vocabulary =
    platform::search::Vocabulary::named("cases");

/// Puts the words of a case that has just been written into the index: a statement less than [`index`].
pub(crate) async fn index_new(tx: &Tx, no: i64, words: &str) -> Result<(), DbError> {
    let sql = match tx.engine() {
        Engine::Sqlite => "INSERT INTO case_search (rowid, words) VALUES ($1, $2)",
        Engine::Postgres => {
            "INSERT INTO case_search (rowid, words) VALUES ($1, array_to_tsvector(string_to_array(CAST($2 AS TEXT), ' ')))"
        }
    };
    tx.execute(sql, params![no, words]).await?;
    VOCABULARY.learn(tx, words).await
}

/// Puts the words of a case into the index.
pub(crate) async fn index(tx: &Tx, no: i64, words: &str) -> Result<(), DbError> {
    match tx.engine() {
        Engine::Sqlite => {
            tx.execute("DELETE FROM case_search WHERE rowid = $1", params![no])
                .await?;
            tx.execute(
                "INSERT INTO case_search (rowid, words) VALUES ($1, $2)",
                params![no, words],
            )
            .await?;
        }
        Engine::Postgres => {
            // array_to_tsvector takes our tokens as they are, without a parser of its own.
            tx.execute(
                "INSERT INTO case_search (rowid, words) VALUES ($1, array_to_tsvector(string_to_array(CAST($2 AS TEXT), ' '))) \
                 ON CONFLICT (rowid) DO UPDATE SET words = excluded.words",
                params![no, words],
            )
            .await?;
        }
    }
    VOCABULARY.learn(tx, words).await
}

/// What the given cases are about, in the words of whoever opened them. The caller has found them through the query layer.
pub(crate) async fn summaries(
    tx: &Tx,
    ids: &[CaseId],
) -> Result<std::collections::HashMap<CaseId, String>, DbError> {
    if ids.is_empty() {
        return Ok(std::collections::HashMap::new());
    }
    let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
    let params: Vec<Param<'_>> = ids.iter().map(Param::from).collect();
    let rows = tx
        .query(
            &format!(
                "SELECT id, summary FROM cases WHERE id IN ({})",
                places.join(", ")
            ),
            &params,
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    Ok(rows.into_iter().collect())
}

/// The cases behind row `no`, whoever may see them: for filling the index.
pub(crate) async fn behind(tx: &Tx, no: i64, rows_max: u32) -> Result<Vec<Case>, DbError> {
    let mut cases = tx
        .query(
            &format!("SELECT {COLUMNS} FROM cases WHERE no > $1 ORDER BY no LIMIT $2"),
            params![no, rows_max],
            case,
        )
        .await?;
    seals::open(tx, cases.iter_mut().flat_map(texts)).await?;
    Ok(cases)
}

/// Merges pieces of the index of words, at most about `pages` pages of 4 KiB: many single writes leave many pieces, and a search reads them
/// all. Whether there may be more to merge. PostgreSQL needs none of this.
pub(crate) async fn merge_words(tx: &Tx, pages: i64) -> Result<bool, DbError> {
    if tx.engine() == Engine::Postgres {
        return Ok(false);
    }
    // FTS5 tells that nothing was left to merge by changing less than two rows.
    let changed = |row: &Row<'_>| row.get::<i64>(0);
    let before = tx.one("SELECT total_changes()", &[], changed).await?;
    tx.execute(
        "INSERT INTO case_search (case_search, rank) VALUES ('merge', $1)",
        params![pages],
    )
    .await?;
    let after = tx.one("SELECT total_changes()", &[], changed).await?;
    Ok(after - before >= 2)
}

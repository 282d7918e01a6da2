//! Rows of vocabularies, and what is known of the indexes.

use super::vocabulary::{Kind, Standing};
use crate::db::Engine;
use crate::{DbError, Param, Tx, params};

/// Words asked for in one statement. Shorter lists are filled up, so that there is one statement for each engine to keep.
const WORDS_A_STATEMENT: usize = 32;
/// Keys of one field asked for.
pub(super) const KEYS_MAX: usize = 4;
/// Rows of one answer: more words than sound alike in any language.
const ROWS_MAX: i64 = 1_000;

/// Those of `words` that the vocabulary has.
pub(super) async fn known(
    tx: &Tx,
    vocabulary: &str,
    words: &[&str],
) -> Result<Vec<String>, DbError> {
    let mut found = Vec::new();
    for some in words.chunks(WORDS_A_STATEMENT) {
        let mut params: Vec<Param<'_>> = vec![vocabulary.into()];
        params.extend((0..WORDS_A_STATEMENT).map(|at| Param::from(*some.get(at).unwrap_or(&""))));
        found.extend(
            tx.query(
                &format!(
                    "SELECT word FROM search_words WHERE vocabulary = $1 AND field = 0 AND written IN ({})",
                    places(2, WORDS_A_STATEMENT)
                ),
                &params,
                |row| row.get(0),
            )
            .await?,
        );
    }
    Ok(found)
}

pub(super) async fn insert(
    tx: &Tx,
    vocabulary: &str,
    kind: Kind,
    written: &str,
    word: &str,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO search_words (vocabulary, field, written, word) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        params![vocabulary, kind as i64, written, word],
    )
    .await?;
    Ok(())
}

pub(super) async fn remove(
    tx: &Tx,
    vocabulary: &str,
    kind: Kind,
    written: &str,
    word: &str,
) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM search_words WHERE vocabulary = $1 AND field = $2 AND written = $3 AND word = $4",
        params![vocabulary, kind as i64, written, word],
    )
    .await?;
    Ok(())
}

/// Whether a document of the index, a table, answers a query.
pub(super) async fn stands(tx: &Tx, index: &'static str, query: &str) -> Result<bool, DbError> {
    let meets = match tx.engine() {
        Engine::Sqlite => format!("{index} MATCH $1"),
        Engine::Postgres => "words @@ CAST(CAST($1 AS TEXT) AS TSQUERY)".to_owned(),
    };
    let found = tx
        .first(
            &format!("SELECT 1 FROM {index} WHERE {meets} LIMIT 1"),
            params![query],
            |_| Ok(()),
        )
        .await?;
    Ok(found.is_some())
}

/// The words with one of these stems, this neutral form, one of these skeletons; an empty key is nobody's.
pub(super) async fn standing(
    tx: &Tx,
    vocabulary: &str,
    stems: &[String],
    neutral: Option<&str>,
    skeletons: &[String],
) -> Result<Vec<Standing>, DbError> {
    let mut params: Vec<Param<'_>> = vec![vocabulary.into()];
    let key = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    params.extend((0..KEYS_MAX).map(|at| Param::from(key(stems, at))));
    params.push(neutral.unwrap_or_default().into());
    params.extend((0..KEYS_MAX).map(|at| Param::from(key(skeletons, at))));
    let one = |kind: Kind, from: usize, count: usize| {
        format!(
            "SELECT field, word FROM search_words WHERE vocabulary = $1 AND field = {} AND written IN ({})",
            kind as i64,
            places(from, count)
        )
    };
    let sql = [
        one(Kind::Stem, 2, KEYS_MAX),
        one(Kind::Neutral, 2 + KEYS_MAX, 1),
        one(Kind::Skeleton, 3 + KEYS_MAX, KEYS_MAX),
    ]
    .join(" UNION ALL ");
    tx.query(&format!("{sql} LIMIT {ROWS_MAX}"), &params, |row| {
        Ok(Standing {
            word: row.get(1)?,
            field: Kind::field(row.get(0)?),
        })
    })
    .await
}

/// How many words a vocabulary has.
pub(super) async fn count(tx: &Tx, vocabulary: &str) -> Result<i64, DbError> {
    tx.one(
        "SELECT COUNT(*) FROM search_words WHERE vocabulary = $1 AND field = 0",
        params![vocabulary],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn layout(tx: &Tx, index: &str) -> Result<Option<i64>, DbError> {
    tx.first(
        "SELECT layout FROM search_indexes WHERE name = $1",
        params![index],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn set_layout(tx: &Tx, index: &str, layout: i64) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO search_indexes (name, layout) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET layout = excluded.layout",
        params![index, layout],
    )
    .await?;
    Ok(())
}

fn places(from: usize, count: usize) -> String {
    let places: Vec<String> = (from..from + count)
        .map(|place| format!("${place}"))
        .collect();
    places.join(", ")
}

//! The index of persons' names and homes.

use crate::persons::person::{NewPerson, Person};
use crate::persons::policy::Seen;
use crate::persons::store::{PERSON, read_person};
use kernel::{ChapterId, PersonId};
use platform::db::Engine;
use platform::{DbError, Param, Tx, params};

/// The number a person's document has, given where there is none yet.
async fn number(tx: &Tx, person: PersonId) -> Result<i64, DbError> {
    tx.one(
        "INSERT INTO person_documents (person_id) VALUES ($1) \
         ON CONFLICT (person_id) DO UPDATE SET person_id = excluded.person_id RETURNING no",
        params![person],
        |row| row.get(0),
    )
    .await
}

/// Puts a person's words into the index, in place of those of before.
pub(in crate::persons) async fn put(
    tx: &Tx,
    person: PersonId,
    words: &str,
    new: bool,
) -> Result<(), DbError> {
    let no = number(tx, person).await?;
    match tx.engine() {
        Engine::Sqlite => {
            if !new {
                tx.execute("DELETE FROM person_search WHERE rowid = $1", params![no])
                    .await?;
            }
            tx.execute(
                "INSERT INTO person_search (rowid, words) VALUES ($1, $2)",
                params![no, words],
            )
            .await?;
        }
        Engine::Postgres => {
            tx.execute(
                "INSERT INTO person_search (rowid, words) VALUES ($1, array_to_tsvector(string_to_array(CAST($2 AS TEXT), ' '))) \
                 ON CONFLICT (rowid) DO UPDATE SET words = excluded.words",
                params![no, words],
            )
            .await?;
        }
    }
    Ok(())
}

/// Persons whom a query of the index gives and the reader may see, registered last first.
pub(in crate::persons) async fn matching(
    tx: &Tx,
    query: &str,
    seen: &Seen,
    rows_max: i64,
) -> Result<Vec<Person>, DbError> {
    let mut params: Vec<Param<'_>> = vec![query.into(), rows_max.into()];
    let condition = seen.condition(&mut params);
    let sql = match tx.engine() {
        // CROSS JOIN keeps the order of the loops: the index is walked from its end and left when there are enough.
        Engine::Sqlite => format!(
            "SELECT {PERSON} FROM person_search CROSS JOIN person_documents ON person_documents.no = person_search.rowid \
             CROSS JOIN persons ON persons.id = person_documents.person_id \
             WHERE person_search MATCH $1{condition} ORDER BY person_search.rowid DESC LIMIT $2"
        ),
        Engine::Postgres => format!(
            "WITH found AS MATERIALIZED (SELECT rowid AS no FROM person_search \
             WHERE words @@ CAST(CAST($1 AS TEXT) AS TSQUERY) ORDER BY rowid DESC LIMIT $2) \
             SELECT {PERSON} FROM found JOIN person_documents ON person_documents.no = found.no \
             JOIN persons ON persons.id = person_documents.person_id WHERE TRUE{condition} ORDER BY found.no DESC"
        ),
    };
    let vault = tx.vault()?;
    tx.query(&sql, &params, |row| read_person(&vault, row))
        .await
}

/// Takes a person's words out of the index.
pub(in crate::persons) async fn forget(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "DELETE FROM person_search WHERE rowid IN (SELECT no FROM person_documents WHERE person_id = $1)",
        params![person],
    )
    .await?;
    Ok(())
}

/// A person as the index reads them.
pub(super) struct Indexed {
    pub(super) id: PersonId,
    pub(super) chapter: ChapterId,
    pub(super) about: NewPerson,
}

/// The persons after `after` in the order of their ids, for filling the index.
pub(super) async fn after(
    tx: &Tx,
    after: Option<PersonId>,
    rows_max: i64,
) -> Result<Vec<Indexed>, DbError> {
    let mut params: Vec<Param<'_>> = vec![rows_max.into()];
    let condition = match after {
        Some(id) => {
            params.push(id.into());
            "AND persons.id > $2"
        }
        None => "",
    };
    let sql = format!(
        "SELECT {PERSON} FROM persons WHERE persons.kept_close = FALSE {condition} ORDER BY persons.id LIMIT $1"
    );
    let vault = tx.vault()?;
    let found = tx
        .query(&sql, &params, |row| read_person(&vault, row))
        .await?;
    Ok(found
        .into_iter()
        .map(|person| Indexed {
            id: person.id,
            chapter: person.chapter_id,
            about: person.about,
        })
        .collect())
}

/// How many persons there are, whoever asks.
pub(super) async fn count(tx: &Tx) -> Result<i64, DbError> {
    tx.one("SELECT COUNT(*) FROM persons", &[], |row| row.get(0))
        .await
}

/// Whether there is anybody.
pub(super) async fn is_anybody(tx: &Tx) -> Result<bool, DbError> {
    Ok(tx
        .first("SELECT 1 FROM persons LIMIT 1", &[], |_| Ok(()))
        .await?
        .is_some())
}

/// Merges pieces of the index, about `pages` pages; whether there may be more to merge. PostgreSQL needs none of this.
pub(super) async fn merge_words(tx: &Tx, pages: i64) -> Result<bool, DbError> {
    if tx.engine() == Engine::Postgres {
        return Ok(false);
    }
    let changed = |row: &platform::Row<'_>| row.get::<i64>(0);
    let before = tx.one("SELECT total_changes()", &[], changed).await?;
    tx.execute(
        "INSERT INTO person_search (person_search, rank) VALUES ('merge', $1)",
        params![pages],
    )
    .await?;
    let after = tx.one("SELECT total_changes()", &[], changed).await?;
    Ok(after - before >= 2)
}

/// Bytes of the index's table and its own index; SQLite keeps everything in one file and does not tell.
pub(super) async fn index_bytes(tx: &Tx) -> Result<Option<i64>, DbError> {
    if tx.engine() == Engine::Sqlite {
        return Ok(None);
    }
    let bytes = tx
        .one(
            "SELECT CAST(pg_total_relation_size('person_search') AS BIGINT)",
            &[],
            |row| row.get(0),
        )
        .await?;
    Ok(Some(bytes))
}

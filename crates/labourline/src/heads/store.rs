//! Rows of heads. On a closely kept case their texts are sealed with the case's key.

use super::{Asked, Head};
use crate::seals;
use kernel::CaseId;
use platform::{DbError, Row, Tx, params};

const TOLD: &str = "head_facts.told";
const FACTS: &str = "heads.facts";
const ANSWER: &str = "heads.answer";
/// Answers of one worker that a page shows.
pub(crate) const HISTORY_MAX: u32 = 200;

fn fault(error: serde_json::Error) -> DbError {
    DbError::Fault(error.to_string())
}

/// What is asked for one worker, with its version.
pub(crate) async fn asked(
    tx: &Tx,
    case: CaseId,
    number: i64,
) -> Result<Option<(Asked, i64)>, DbError> {
    let row = tx
        .first(
            "SELECT told, version FROM head_facts WHERE case_id = $1 AND number = $2",
            params![case, number],
            |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
        )
        .await?;
    let Some((mut told, version)) = row else {
        return Ok(None);
    };
    seals::open(tx, [seals::text(case, TOLD, number, &mut told)]).await?;
    // The key was destroyed: nothing is asked any more.
    if told.is_empty() {
        return Ok(None);
    }
    Ok(Some((serde_json::from_str(&told).map_err(fault)?, version)))
}

pub(crate) async fn put_asked(
    tx: &Tx,
    case: CaseId,
    number: i64,
    asked: &Asked,
    version: i64,
) -> Result<(), DbError> {
    let told = serde_json::to_string(asked).map_err(fault)?;
    let told = seals::of(tx, case).await?.text(TOLD, number, &told)?;
    tx.execute(
        "INSERT INTO head_facts (case_id, number, told, version) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (case_id, number) DO UPDATE SET told = excluded.told, version = excluded.version",
        params![case, number, told, version],
    )
    .await?;
    Ok(())
}

/// A row as it lies there.
pub(crate) struct Lying {
    pub(crate) case: CaseId,
    pub(crate) claimant: i64,
    head: Head,
    facts: String,
    answer: String,
}

const COLUMNS: &str = "heads.no, heads.id, heads.case_id, heads.claimant, heads.question, heads.facts, heads.answer, heads.release_no, \
     heads.base, heads.told_at, heads.told_by, heads.why, heads.standing";

fn lying(row: &Row<'_>) -> Result<(Lying, i64), DbError> {
    let no: i64 = row.get(0)?;
    Ok((
        Lying {
            case: row.get(2)?,
            claimant: row.get(3)?,
            facts: row.get(5)?,
            answer: row.get(6)?,
            head: Head {
                no,
                id: row.get(1)?,
                question: row.get(4)?,
                facts: serde_json::Value::Null,
                told: empty(),
                release_no: row.get(7)?,
                base: row.get(8)?,
                told_at: row.get(9)?,
                told_by: row.get(10)?,
                why: row.get(11)?,
                standing: row.get::<i64>(12)? == 1,
            },
        },
        no,
    ))
}

fn empty() -> law::Told {
    law::Told::empty()
}

/// Opens what is sealed; rows whose key was destroyed are left out.
async fn opened(tx: &Tx, rows: Vec<(Lying, i64)>) -> Result<Vec<(CaseId, i64, Head)>, DbError> {
    let mut rows = rows;
    let sealed = rows.iter_mut().flat_map(|(row, _)| {
        [
            seals::text(row.case, FACTS, row.head.id, &mut row.facts),
            seals::text(row.case, ANSWER, row.head.id, &mut row.answer),
        ]
    });
    seals::open(tx, sealed).await?;
    rows.into_iter()
        .filter(|(row, _)| !row.facts.is_empty())
        .map(|(mut row, _)| {
            row.head.facts = serde_json::from_str(&row.facts).map_err(fault)?;
            row.head.told = serde_json::from_str(&row.answer).map_err(fault)?;
            Ok((row.case, row.claimant, row.head))
        })
        .collect()
}

/// The standing heads of one worker.
pub(crate) async fn standing(tx: &Tx, case: CaseId, number: i64) -> Result<Vec<Head>, DbError> {
    Ok(history(tx, case, number)
        .await?
        .into_iter()
        .filter(|head| head.standing)
        .collect())
}

/// Every answer told to one worker, the latest first.
pub(crate) async fn history(tx: &Tx, case: CaseId, number: i64) -> Result<Vec<Head>, DbError> {
    let rows = tx
        .query(
            &format!("SELECT {COLUMNS} FROM heads WHERE case_id = $1 AND claimant = $2 ORDER BY no DESC LIMIT $3"),
            params![case, number, HISTORY_MAX],
            lying,
        )
        .await?;
    Ok(opened(tx, rows)
        .await?
        .into_iter()
        .map(|(_, _, head)| head)
        .collect())
}

/// Standing heads of all open cases after a row number: whose, and the number to go on after.
pub(crate) async fn standing_after(
    tx: &Tx,
    no: i64,
    rows_max: u32,
) -> Result<(Vec<(CaseId, i64, Head)>, Option<i64>), DbError> {
    let rows = tx
        .query(
            &format!("SELECT {COLUMNS} FROM heads JOIN cases ON cases.id = heads.case_id \
                 WHERE heads.standing = 1 AND heads.no > $1 AND cases.stage <> 'closed' ORDER BY heads.no LIMIT $2"),
            params![no, rows_max],
            lying,
        )
        .await?;
    let last = rows.last().map(|(_, no)| *no);
    Ok((opened(tx, rows).await?, last))
}

pub(crate) async fn insert(tx: &Tx, case: CaseId, number: i64, head: &Head) -> Result<(), DbError> {
    let seal = seals::of(tx, case).await?;
    let facts = head.facts.to_string();
    let answer = serde_json::to_string(&head.told).map_err(fault)?;
    tx.execute(
        "INSERT INTO heads (id, case_id, claimant, question, facts, answer, release_no, base, told_at, told_by, why, standing) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)",
        params![
            head.id,
            case,
            number,
            &head.question,
            seal.text(FACTS, head.id, &facts)?,
            seal.text(ANSWER, head.id, &answer)?,
            head.release_no,
            &head.base,
            head.told_at,
            &head.told_by,
            &head.why
        ],
    )
    .await?;
    Ok(())
}

/// A newer answer stands in its place, or the question is asked no longer.
pub(crate) async fn end(tx: &Tx, no: i64) -> Result<(), DbError> {
    tx.execute("UPDATE heads SET standing = 0 WHERE no = $1", params![no])
        .await?;
    Ok(())
}

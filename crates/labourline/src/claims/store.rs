//! Rows of claims: what each claimant says, and the working computed from it.

use super::facts::{WorkFacts, Working};
use crate::seals;
use kernel::{CaseId, Moment};
use platform::{DbError, Row, Tx, params};
use serde::Serialize;
use utoipa::ToSchema;

/// A claim as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ComputedClaim)]
pub struct Claim {
    /// Whose: the claimant's number on the case.
    pub number: i64,
    /// What the claimant says.
    pub facts: WorkFacts,
    /// The working.
    pub working: Working,
    /// When it was computed.
    #[schema(value_type = String, format = "date-time")]
    pub computed_at: Moment,
    /// Counts up with every change.
    pub version: i64,
}

/// A row as it lies there: its texts may be sealed.
struct Lying {
    number: i64,
    facts: String,
    working: String,
    computed_at: Moment,
    version: i64,
}

fn lying(row: &Row<'_>) -> Result<Lying, DbError> {
    Ok(Lying {
        number: row.get(0)?,
        facts: row.get(1)?,
        working: row.get(2)?,
        computed_at: row.get(3)?,
        version: row.get(4)?,
    })
}

const FACTS: &str = "claims.facts";
const WORKING: &str = "claims.working";

async fn read(tx: &Tx, case: CaseId, mut rows: Vec<Lying>) -> Result<Vec<Claim>, DbError> {
    let sealed = rows.iter_mut().flat_map(|row| {
        [
            seals::text(case, FACTS, row.number, &mut row.facts),
            seals::text(case, WORKING, row.number, &mut row.working),
        ]
    });
    seals::open(tx, sealed).await?;
    rows.into_iter()
        // The key was destroyed: there is no claim to be read any more.
        .filter(|row| !row.facts.is_empty())
        .map(|row| {
            let unreadable =
                |error: serde_json::Error| DbError::Fault(format!("claim {}: {error}", row.number));
            Ok(Claim {
                number: row.number,
                facts: serde_json::from_str(&row.facts).map_err(unreadable)?,
                working: serde_json::from_str(&row.working).map_err(unreadable)?,
                computed_at: row.computed_at,
                version: row.version,
            })
        })
        .collect()
}

/// The claim of one claimant, if one was computed.
pub(crate) async fn find(tx: &Tx, case: CaseId, number: i64) -> Result<Option<Claim>, DbError> {
    let rows = tx
        .query(
            "SELECT number, facts, working, computed_at, version FROM claims WHERE case_id = $1 AND number = $2",
            params![case, number],
            lying,
        )
        .await?;
    Ok(read(tx, case, rows).await?.pop())
}

/// Writes the claim of one claimant in place of the former.
pub(crate) async fn put(tx: &Tx, case: CaseId, c: &Claim) -> Result<(), DbError> {
    let text =
        |json: serde_json::Result<String>| json.map_err(|error| DbError::Fault(error.to_string()));
    let facts = text(serde_json::to_string(&c.facts))?;
    let working = text(serde_json::to_string(&c.working))?;
    let seal = seals::of(tx, case).await?;
    let facts = seal.text(FACTS, c.number, &facts)?;
    let working = seal.text(WORKING, c.number, &working)?;
    tx.execute(
        "INSERT INTO claims (case_id, number, facts, working, due_paise, computed_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (case_id, number) DO UPDATE SET facts = excluded.facts, working = excluded.working, \
         due_paise = excluded.due_paise, computed_at = excluded.computed_at, version = excluded.version",
        params![case, c.number, facts, working, c.working.due_paise, c.computed_at, c.version],
    )
    .await?;
    Ok(())
}

/// The claims of a case after a claimant's number.
pub(crate) async fn of(
    tx: &Tx,
    case: CaseId,
    after: i64,
    rows_max: u32,
) -> Result<Vec<Claim>, DbError> {
    let rows = tx
        .query(
            "SELECT number, facts, working, computed_at, version FROM claims WHERE case_id = $1 AND number > $2 ORDER BY number LIMIT $3",
            params![case, after, rows_max],
            lying,
        )
        .await?;
    read(tx, case, rows).await
}

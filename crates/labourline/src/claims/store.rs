//! Rows of claims: what each claimant says, and the working computed from it.

use super::facts::{WorkFacts, Working};
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

fn claim(row: &Row<'_>) -> Result<Claim, DbError> {
    let number: i64 = row.get(0)?;
    let unreadable = |error: serde_json::Error| DbError::Fault(format!("claim {number}: {error}"));
    Ok(Claim {
        number,
        facts: serde_json::from_str(&row.get::<String>(1)?).map_err(unreadable)?,
        working: serde_json::from_str(&row.get::<String>(2)?).map_err(unreadable)?,
        computed_at: row.get(3)?,
        version: row.get(4)?,
    })
}

/// The claim of one claimant, if one was computed.
pub(crate) async fn find(tx: &Tx, case: CaseId, number: i64) -> Result<Option<Claim>, DbError> {
    tx.first(
        "SELECT number, facts, working, computed_at, version FROM claims WHERE case_id = $1 AND number = $2",
        params![case, number],
        claim,
    )
    .await
}

/// Writes the claim of one claimant in place of the former.
pub(crate) async fn put(tx: &Tx, case: CaseId, c: &Claim) -> Result<(), DbError> {
    let text =
        |json: serde_json::Result<String>| json.map_err(|error| DbError::Fault(error.to_string()));
    let facts = text(serde_json::to_string(&c.facts))?;
    let working = text(serde_json::to_string(&c.working))?;
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
    tx.query(
        "SELECT number, facts, working, computed_at, version FROM claims WHERE case_id = $1 AND number > $2 ORDER BY number LIMIT $3",
        params![case, after, rows_max],
        claim,
    )
    .await
}

//! Safety before contact: nobody rings, writes to or visits the employer's side without the worker's consent and a safety check.

use super::facts::facts_of;
use crate::cases::case::Case;
use crate::cases::needs::{Need, may_ring_employer};
use kernel::Problem;
use platform::{Scope, Tx};

/// What is missing before the employer's side may be rung; empty where it may be. Everything that reaches the employer's side asks
/// this first, whatever the stage (see `mediation::ring`, which refuses).
///
/// # Errors
/// The database's.
pub async fn missing_to_ring(tx: &Tx, scope: &Scope, case: &Case) -> Result<Vec<Need>, Problem> {
    let facts = facts_of(tx, scope, case).await?;
    Ok(may_ring_employer(&facts).err().unwrap_or_default())
}

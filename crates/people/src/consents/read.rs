//! What stands, and what was ever said.

use super::consent::StandingConsent;
use super::give::may_touch;
use super::store;
use kernel::{CaseId, Problem};
use platform::{Scope, Tx};

/// The last word of each person on each purpose in a case, without those that ran out. The caller has decided that `scope` may read the
/// case; empty for those who may read none.
pub async fn standing(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
) -> Result<Vec<StandingConsent>, Problem> {
    if !may_touch(scope, case) {
        return Ok(Vec::new());
    }
    Ok(store::standing(tx, scope, case).await?)
}

/// All that was ever said in a case, oldest first, run out or not. The caller has decided that `scope` may read the case.
pub async fn all_of_case(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
) -> Result<Vec<StandingConsent>, Problem> {
    if !may_touch(scope, case) {
        return Ok(Vec::new());
    }
    Ok(store::all_of_case(tx, case).await?)
}

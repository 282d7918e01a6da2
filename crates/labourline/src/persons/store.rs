//! How persons stand in cases.

use crate::cases::policy::Visible;
use kernel::PersonId;
use platform::{DbError, Param, Scope, Tx};
use std::collections::HashMap;

/// Ids asked for in one statement.
const IDS_A_STATEMENT_MAX: usize = 200;

/// How somebody stands in the cases they are a claimant of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    /// Cases the scope may see.
    pub(super) cases: i64,
    /// Whether all of their cases are closely kept and none of them may be seen.
    pub(super) hidden: bool,
}

/// Of these persons those with cases.
pub(super) async fn standing(
    tx: &Tx,
    scope: &Scope,
    ids: &[PersonId],
) -> Result<HashMap<PersonId, Standing>, DbError> {
    let mut all = HashMap::new();
    for some in ids.chunks(IDS_A_STATEMENT_MAX) {
        let mut params: Vec<Param<'_>> = some.iter().map(Param::from).collect();
        let places: Vec<String> = (1..=some.len()).map(|place| format!("${place}")).collect();
        let visible = Visible::to(scope).append(&mut params);
        let rows = tx
            .query(
                &format!(
                    "SELECT claimants.person_id, \
                     CAST(SUM(CASE WHEN {visible} THEN 1 ELSE 0 END) AS BIGINT), \
                     CAST(SUM(CASE WHEN cases.sensitivity = 'normal' THEN 1 ELSE 0 END) AS BIGINT) \
                     FROM claimants JOIN cases ON cases.id = claimants.case_id \
                     WHERE claimants.person_id IN ({}) GROUP BY claimants.person_id",
                    places.join(", ")
                ),
                &params,
                |row| {
                    let (id, seen, normal): (PersonId, i64, i64) =
                        (row.get(0)?, row.get(1)?, row.get(2)?);
                    let standing = Standing {
                        cases: seen,
                        hidden: seen == 0 && normal == 0,
                    };
                    Ok((id, standing))
                },
            )
            .await?;
        all.extend(rows);
    }
    Ok(all)
}

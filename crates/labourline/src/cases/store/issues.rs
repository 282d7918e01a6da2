//! What happened, as data: the issues ticked on a case.

use crate::cases::words::Issue;
use kernel::CaseId;
use platform::{DbError, Tx, params};

/// Sets the issues of a new case.
pub(crate) async fn add(tx: &Tx, case: CaseId, issues: &[Issue]) -> Result<(), DbError> {
    for issue in issues {
        tx.execute(
            "INSERT INTO case_issues (case_id, issue) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            params![case, *issue],
        )
        .await?;
    }
    Ok(())
}

/// The issues of a case that was found through the query layer.
pub(crate) async fn of(tx: &Tx, case: CaseId) -> Result<Vec<Issue>, DbError> {
    tx.query(
        "SELECT issue FROM case_issues WHERE case_id = $1 ORDER BY issue",
        params![case],
        |row| row.get(0),
    )
    .await
}

/// Puts these issues in place of those that stand.
pub(crate) async fn replace(tx: &Tx, case: CaseId, issues: &[Issue]) -> Result<(), DbError> {
    tx.execute("DELETE FROM case_issues WHERE case_id = $1", params![case])
        .await?;
    add(tx, case, issues).await
}

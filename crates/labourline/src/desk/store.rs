//! Rows of notices: words to somebody of the desk about a case they may see.

use crate::cases::policy::Visible;
use crate::cases::words::Sensitivity;
use kernel::{AccountId, Moment, Reference};
use platform::{DbError, Param, Scope, Tx, params};
use uuid::Uuid;

/// A notice that was not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Id.
    pub id: Uuid,
    /// What: a stable word; its message is `notices-<kind>`.
    pub kind: String,
    /// When.
    pub at: Moment,
    /// About which case.
    pub reference: Reference,
    /// Its title, or the reference where it is closely kept.
    pub title: String,
}

/// The latest notices to `account` that were not read, about cases the scope may (still) see.
pub(crate) async fn unread(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    rows_max: u32,
) -> Result<Vec<Notice>, DbError> {
    let mut params: Vec<Param<'_>> = vec![account.into(), rows_max.into()];
    let visible = Visible::to(scope).append(&mut params);
    tx.query(
        &format!(
            "SELECT notices.id, notices.kind, notices.at, cases.reference, cases.title, cases.sensitivity \
             FROM notices JOIN cases ON cases.id = notices.case_id \
             WHERE notices.account_id = $1 AND notices.read_at IS NULL AND {visible} ORDER BY notices.no DESC LIMIT $2"
        ),
        &params,
        |row| {
            let reference: Reference = row.get(3)?;
            let sensitivity: Sensitivity = row.get(5)?;
            Ok(Notice {
                id: row.get(0)?,
                kind: row.get(1)?,
                at: row.get(2)?,
                reference,
                title: if sensitivity == Sensitivity::Normal { row.get(4)? } else { reference.spaced() },
            })
        },
    )
    .await
}

/// Marks a notice of `account` as read; the case it is about. `None` where there is no such unread notice of theirs.
pub(crate) async fn mark_read(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    id: Uuid,
) -> Result<Option<Uuid>, DbError> {
    tx.first(
        "UPDATE notices SET read_at = $3 WHERE id = $1 AND account_id = $2 AND read_at IS NULL RETURNING case_id",
        params![id, account, scope.now()],
        |row| row.get(0),
    )
    .await
}

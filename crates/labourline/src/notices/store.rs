//! Rows of notices.

use super::NoticeKind;
use crate::cases::policy::Visible;
use crate::cases::policy::rules::REVIEWS;
use crate::cases::words::Stage;
use kernel::{AccountId, CaseId, Moment, PageRequest, Reference, Role};
use platform::{DbError, Param, Scope, Tx, params};
use uuid::Uuid;

/// A notice as its reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Row number: the order of telling.
    pub no: i64,
    /// Id.
    pub id: Uuid,
    /// What it says.
    pub kind: NoticeKind,
    /// About which case.
    pub reference: Reference,
    /// Where that case stands now; not said to those who are told of a file and don't see it.
    pub stage: Option<Stage>,
    /// When it was told.
    pub at: Moment,
    /// When it was read.
    pub read_at: Option<Moment>,
}

/// The notices a scope may read: those about cases it sees; and, for who watches over emergency openings and lowerings in the case's
/// chapter, those that tell of one.
fn readable(scope: &Scope, params: &mut Vec<Param<'_>>) -> String {
    let visible = Visible::to(scope).append(params);
    let mut told = |kinds: &str, roles: &[Role]| {
        let chapters = scope.chapters_as(roles);
        if chapters.is_empty() {
            return String::new();
        }
        let first = params.len() + 1;
        let places: Vec<String> = (first..first + chapters.len())
            .map(|place| format!("${place}"))
            .collect();
        params.extend(chapters.into_iter().map(Param::from));
        format!(
            " OR (notices.kind IN ({kinds}) AND cases.chapter_id IN ({}))",
            places.join(", ")
        )
    };
    let openings = told("'opening', 'opening_waits', 'opening_not_right'", REVIEWS);
    let lowerings = told(
        "'lowering_proposed', 'lowering_decided', 'numbers_shown'",
        &[Role::SafeguardingOfficer],
    );
    format!("(({visible}){openings}{lowerings})")
}

/// Writes a notice.
pub(crate) async fn insert(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    case: CaseId,
    kind: NoticeKind,
) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO notices (id, account_id, case_id, kind, data, at) VALUES ($1, $2, $3, $4, '', $5)",
        params![scope.new_id::<Uuid>(), account, case, kind, scope.now()],
    )
    .await?;
    Ok(())
}

/// One page of an account's notices about cases it may see, latest first.
pub(crate) async fn list(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    unread_only: bool,
    page: PageRequest,
) -> Result<Vec<Notice>, DbError> {
    let before = page.after.map_or(i64::MAX, |cursor| cursor.tie);
    let mut params: Vec<Param<'_>> =
        vec![account.into(), before.into(), (page.rows_max + 1).into()];
    let visible = readable(scope, &mut params);
    let unread = if unread_only {
        "AND notices.read_at IS NULL"
    } else {
        ""
    };
    let sql = format!(
        "SELECT notices.no, notices.id, notices.kind, cases.reference, \
         CASE WHEN notices.kind IN ('opening', 'opening_waits', 'opening_not_right', 'lowering_proposed', 'lowering_decided', \
         'numbers_shown') \
         THEN NULL ELSE cases.stage END, notices.at, notices.read_at \
         FROM notices JOIN cases ON cases.id = notices.case_id \
         WHERE notices.account_id = $1 AND notices.no < $2 {unread} AND {visible} ORDER BY notices.no DESC LIMIT $3"
    );
    tx.query(&sql, &params, |row| {
        Ok(Notice {
            no: row.get(0)?,
            id: row.get(1)?,
            kind: row.get(2)?,
            reference: row.get(3)?,
            stage: row.maybe(4)?,
            at: row.get(5)?,
            read_at: row.maybe(6)?,
        })
    })
    .await
}

/// How many unread notices there are about cases the account may see, counted to `count_max`.
pub(crate) async fn count_unread(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    count_max: u32,
) -> Result<i64, DbError> {
    let mut params: Vec<Param<'_>> = vec![account.into(), count_max.into()];
    let visible = readable(scope, &mut params);
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM notices JOIN cases ON cases.id = notices.case_id \
         WHERE notices.account_id = $1 AND notices.read_at IS NULL AND {visible} LIMIT $2) AS counted"
    );
    tx.one(&sql, &params, |row| row.get(0)).await
}

/// Marks one read; false where it is not this account's.
pub(crate) async fn mark_read(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    id: Uuid,
) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "UPDATE notices SET read_at = COALESCE(read_at, $3) WHERE id = $1 AND account_id = $2",
            params![id, account, scope.now()],
        )
        .await?;
    Ok(written == 1)
}

/// Marks all read up to a row number; how many were unread.
pub(crate) async fn mark_all_read(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
    up_to_no: i64,
) -> Result<u64, DbError> {
    tx.execute(
        "UPDATE notices SET read_at = $3 WHERE account_id = $1 AND no <= $2 AND read_at IS NULL",
        params![account, up_to_no, scope.now()],
    )
    .await
}

/// When a case was last told of in this way.
pub(crate) async fn last_told(
    tx: &Tx,
    case: CaseId,
    kind: NoticeKind,
) -> Result<Option<Moment>, DbError> {
    tx.first(
        "SELECT at FROM notices WHERE case_id = $1 AND kind = $2 ORDER BY at DESC LIMIT 1",
        params![case, kind],
        |row| row.get(0),
    )
    .await
}

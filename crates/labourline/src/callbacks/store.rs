//! Rows of call-backs: those of one's own chapters.

use super::call_back::{CallBack, CallBackId};
use crate::contacts::ContactId;
use kernel::{ChapterId, PageRequest, Phone};
use platform::{DbError, Param, Row, Scope, Tx, params};

const COLUMNS: &str = "no, id, chapter_id, contact_id, phone, state, rang_at, due_at, taken_by, tries, done_at, result, version";

const PHONE: &str = "call_backs.phone";

fn item(tx: &Tx, row: &Row<'_>) -> Result<CallBack, DbError> {
    let id: CallBackId = row.get(1)?;
    let phone: Option<String> = row.maybe(4)?;
    Ok(CallBack {
        no: row.get(0)?,
        id,
        chapter_id: row.get(2)?,
        contact_id: row.get(3)?,
        phone: match phone {
            Some(phone) => Some(tx.vault()?.open_phone(PHONE, id, phone)?),
            None => None,
        },
        state: row.get(5)?,
        rang_at: row.get(6)?,
        due_at: row.get(7)?,
        taken_by: row.maybe(8)?,
        tries: row.get(9)?,
        done_at: row.maybe(10)?,
        result: row.maybe(11)?,
        version: row.get(12)?,
    })
}

fn seen(scope: &Scope, params: &mut Vec<Param<'_>>) -> String {
    if scope.is_program() {
        return "1 = 1".to_owned();
    }
    let chapters = scope.case_chapters();
    if chapters.is_empty() {
        return "1 = 0".to_owned();
    }
    let first = params.len() + 1;
    let places: Vec<String> = (first..first + chapters.len())
        .map(|place| format!("${place}"))
        .collect();
    params.extend(chapters.into_iter().map(Param::from));
    format!("chapter_id IN ({})", places.join(", "))
}

pub(crate) async fn insert(tx: &Tx, c: &CallBack) -> Result<(), DbError> {
    let vault = tx.vault()?;
    let phone = c.phone.as_ref();
    let hash = phone.map(|phone| vault.phone_hash(phone).to_vec());
    let phone = phone
        .map(|phone| vault.seal_phone(PHONE, c.id, phone))
        .transpose()?;
    tx.execute(
        "INSERT INTO call_backs (id, chapter_id, contact_id, phone, state, rang_at, due_at, taken_by, tries, done_at, done_by, \
         result, version, phone_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, NULL, NULL, 1, $10)",
        params![
            c.id, c.chapter_id, c.contact_id, phone, c.state, c.rang_at, c.due_at, c.taken_by, c.tries, hash
        ],
    )
    .await?;
    Ok(())
}

/// The call-back, if the scope may see it.
pub(crate) async fn find(
    tx: &Tx,
    scope: &Scope,
    id: CallBackId,
) -> Result<Option<CallBack>, DbError> {
    let mut params: Vec<Param<'_>> = vec![id.into()];
    let seen = seen(scope, &mut params);
    tx.first(
        &format!("SELECT {COLUMNS} FROM call_backs WHERE id = $1 AND {seen}"),
        &params,
        |row| item(tx, row),
    )
    .await
}

/// The same, taken for a change.
pub(crate) async fn take(
    tx: &Tx,
    scope: &Scope,
    id: CallBackId,
) -> Result<Option<CallBack>, DbError> {
    let mut params: Vec<Param<'_>> = vec![id.into()];
    let seen = seen(scope, &mut params);
    let sql = format!(
        "UPDATE call_backs SET version = version + 1 WHERE id = $1 AND {seen} RETURNING {COLUMNS}"
    );
    tx.first(&sql, &params, |row| item(tx, row)).await
}

/// Writes a taken call-back back.
pub(crate) async fn put(tx: &Tx, c: &CallBack, by: &str) -> Result<(), DbError> {
    let done_by = c.done_at.map(|_| by);
    let written = tx
        .execute(
            "UPDATE call_backs SET state = $2, due_at = $3, taken_by = $4, tries = $5, done_at = $6, done_by = $7, result = $8 \
             WHERE id = $1",
            params![c.id, c.state, c.due_at, c.taken_by, c.tries, c.done_at, done_by, c.result.as_deref()],
        )
        .await?;
    if written == 1 {
        Ok(())
    } else {
        Err(DbError::NoRow)
    }
}

/// The call-back that a contact left, or that stands for it because its number waited already.
pub(crate) async fn of_contact(tx: &Tx, contact: ContactId) -> Result<Option<CallBackId>, DbError> {
    tx.first(
        "SELECT call_backs.id FROM call_backs WHERE call_backs.contact_id = $1 UNION ALL \
         SELECT call_backs.id FROM call_backs JOIN contacts ON contacts.id = $1 AND contacts.phone_hash = call_backs.phone_hash \
         AND contacts.chapter_id = call_backs.chapter_id WHERE call_backs.done_at IS NULL AND call_backs.contact_id <> $1 LIMIT 1",
        params![contact],
        |row| row.get(0),
    )
    .await
}

/// The call-back of a number that waits.
pub(crate) async fn waiting_of_phone(
    tx: &Tx,
    chapter: ChapterId,
    phone: &Phone,
) -> Result<Option<CallBackId>, DbError> {
    tx.first(
        "SELECT id FROM call_backs WHERE chapter_id = $1 AND phone_hash = $2 AND done_at IS NULL ORDER BY rang_at LIMIT 1",
        params![chapter, &tx.vault()?.phone_hash(phone)],
        |row| row.get(0),
    )
    .await
}

/// One page of those who wait, longest first, one row more than asked for.
pub(crate) async fn waiting(
    tx: &Tx,
    scope: &Scope,
    page: PageRequest,
) -> Result<Vec<CallBack>, DbError> {
    let mut params: Vec<Param<'_>> = Vec::new();
    let mut condition = seen(scope, &mut params);
    if let Some(after) = page.after {
        params.push(after.key.into());
        params.push(after.tie.into());
        let (key, tie) = (params.len() - 1, params.len());
        condition.push_str(&format!(
            " AND (rang_at > ${key} OR (rang_at = ${key} AND no > ${tie}))"
        ));
    }
    params.push((page.rows_max + 1).into());
    let sql = format!(
        "SELECT {COLUMNS} FROM call_backs WHERE done_at IS NULL AND {condition} ORDER BY rang_at, no LIMIT ${}",
        params.len()
    );
    tx.query(&sql, &params, |row| item(tx, row)).await
}

/// How many wait, and how many of them are late.
pub(crate) async fn counts(tx: &Tx, scope: &Scope) -> Result<(i64, i64), DbError> {
    let mut params: Vec<Param<'_>> = vec![scope.now().into()];
    let condition = seen(scope, &mut params);
    let sql = format!(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN due_at < $1 THEN 1 ELSE 0 END), 0) FROM call_backs \
         WHERE done_at IS NULL AND {condition}"
    );
    tx.one(&sql, &params, |row| Ok((row.get(0)?, row.get(1)?)))
        .await
}

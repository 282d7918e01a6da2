//! Rows of drafts, previews and releases.

use super::drafts::Draft;
use super::preview::Preview;
use super::release::Release;
use kernel::Moment;
use platform::{DbError, Row, Tx, params};
use uuid::Uuid;

/// Releases read at once: each takes two persons.
const RELEASES_MAX: u32 = 10_000;

const DRAFT: &str = "id, content, why, drafted_by, drafted_at";
const WAITING: &str = "withdrawn_at IS NULL AND release_no IS NULL";

fn json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, DbError> {
    serde_json::from_str(text).map_err(|error| DbError::Fault(error.to_string()))
}

fn text<T: serde::Serialize>(value: &T) -> Result<String, DbError> {
    serde_json::to_string(value).map_err(|error| DbError::Fault(error.to_string()))
}

fn draft_row(row: &Row<'_>) -> Result<Draft, DbError> {
    Ok(Draft {
        id: row.get(0)?,
        row: json(&row.get::<String>(1)?)?,
        why: row.get(2)?,
        drafted_by: row.get(3)?,
        drafted_at: row.get(4)?,
    })
}

/// Drafts that wait, the oldest first.
pub(super) async fn drafts(tx: &Tx) -> Result<Vec<Draft>, DbError> {
    tx.query(
        &format!("SELECT {DRAFT} FROM law_drafts WHERE {WAITING} ORDER BY no LIMIT $1"),
        params![i64::try_from(super::ROWS_MAX).unwrap_or(0)],
        draft_row,
    )
    .await
}

/// The draft, if it waits.
pub(super) async fn draft(tx: &Tx, id: Uuid) -> Result<Option<Draft>, DbError> {
    tx.first(
        &format!("SELECT {DRAFT} FROM law_drafts WHERE id = $1 AND {WAITING}"),
        params![id],
        draft_row,
    )
    .await
}

pub(super) async fn insert_draft(tx: &Tx, draft: &Draft) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO law_drafts (id, content, why, drafted_by, drafted_at) VALUES ($1, $2, $3, $4, $5)",
        params![draft.id, text(&draft.row)?, &draft.why, draft.drafted_by, draft.drafted_at],
    )
    .await?;
    Ok(())
}

/// Takes a draft back; false where it waits no longer.
pub(super) async fn withdraw(tx: &Tx, id: Uuid, now: Moment) -> Result<bool, DbError> {
    let written = tx
        .execute(
            &format!("UPDATE law_drafts SET withdrawn_at = $2 WHERE id = $1 AND {WAITING}"),
            params![id, now],
        )
        .await?;
    Ok(written == 1)
}

/// Says in which release a draft went.
pub(super) async fn released(tx: &Tx, id: Uuid, no: i64) -> Result<(), DbError> {
    tx.execute(
        "UPDATE law_drafts SET release_no = $2 WHERE id = $1",
        params![id, no],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_preview(tx: &Tx, preview: &Preview) -> Result<(), DbError> {
    tx.execute(
        "INSERT INTO law_previews (id, drafts, base_no, made_by, made_at, report) VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            preview.id,
            text(&preview.drafts)?,
            preview.base_no,
            preview.made_by,
            preview.made_at,
            text(&preview.report)?
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn preview(tx: &Tx, id: Uuid) -> Result<Option<Preview>, DbError> {
    tx.first(
        "SELECT id, drafts, base_no, made_by, made_at, report FROM law_previews WHERE id = $1",
        params![id],
        |row| {
            Ok(Preview {
                id: row.get(0)?,
                drafts: json(&row.get::<String>(1)?)?,
                base_no: row.get(2)?,
                made_by: row.get(3)?,
                made_at: row.get(4)?,
                report: json(&row.get::<String>(5)?)?,
            })
        },
    )
    .await
}

const RELEASE: &str = "no, content, base, note, returns_to, drafted_by, released_by, released_at, previous, digest, signature";

fn release_row(row: &Row<'_>) -> Result<Release, DbError> {
    Ok(Release {
        no: row.get(0)?,
        content: row.get(1)?,
        base: row.get(2)?,
        note: row.get(3)?,
        returns_to: row.maybe(4)?,
        drafted_by: row.get(5)?,
        released_by: row.get(6)?,
        released_at: row.get(7)?,
        previous: row.get(8)?,
        digest: row.get(9)?,
        signature: row.get(10)?,
    })
}

/// The number of the last release; 0 where there is none.
pub(super) async fn last_no(tx: &Tx) -> Result<i64, DbError> {
    tx.one(
        "SELECT COALESCE(MAX(no), 0) FROM law_releases",
        params![],
        |row| row.get(0),
    )
    .await
}

/// All releases, the first first.
pub(super) async fn releases(tx: &Tx) -> Result<Vec<Release>, DbError> {
    tx.query(
        &format!("SELECT {RELEASE} FROM law_releases ORDER BY no LIMIT $1"),
        params![RELEASES_MAX],
        release_row,
    )
    .await
}

pub(super) async fn release(tx: &Tx, no: i64) -> Result<Option<Release>, DbError> {
    tx.first(
        &format!("SELECT {RELEASE} FROM law_releases WHERE no = $1"),
        params![no],
        release_row,
    )
    .await
}

/// Writes a release; false where one of its number was written meanwhile.
pub(super) async fn insert_release(tx: &Tx, r: &Release) -> Result<bool, DbError> {
    let written = tx
        .execute(
            &format!(
                "INSERT INTO law_releases ({RELEASE}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING"
            ),
            params![
                r.no,
                &r.content,
                &r.base,
                &r.note,
                r.returns_to,
                &r.drafted_by,
                r.released_by,
                r.released_at,
                &r.previous,
                &r.digest,
                &r.signature
            ],
        )
        .await?;
    Ok(written == 1)
}

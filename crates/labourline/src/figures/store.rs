//! Sums over all cases: counts and money, never a case.

use super::publish::{Cell, Measure};
use kernel::{ChapterId, Day};
use people::consents::{Purpose, said_no};
use platform::{DbError, Tx, params};

/// Months × chapters × industries; an alliance has a few thousand.
const GROUPS_MAX: i64 = 200_000;
/// A day in a [`kernel::Moment`].
const DAY_MICROSECONDS: i64 = 86_400_000_000;

/// The cases opened in one month, in one chapter, of one industry.
pub(crate) struct Group {
    /// `2026-10`.
    pub(crate) month: String,
    pub(crate) chapter: ChapterId,
    /// As written at intake.
    pub(crate) industry: String,
    pub(crate) cell: Cell,
}

/// All cases opened before `before`, added up; without those whose worker said no to being counted.
pub(crate) async fn groups(tx: &Tx, before: Day) -> Result<Vec<Group>, DbError> {
    let counted = format!(
        "cases.opened_day < $1 AND NOT {}",
        said_no("cases.id", Purpose::Statistics)
    );
    let measure = |column: &str| {
        format!(
            "CAST(SUM({column}) AS BIGINT), CAST(SUM(CASE WHEN {column} > 0 THEN 1 ELSE 0 END) AS BIGINT), MAX({column})"
        )
    };
    let sums = format!(
        "SELECT SUBSTR(cases.opened_day, 1, 7), cases.chapter_id, cases.industry, COUNT(*), {}, {}, {} FROM cases \
         WHERE {counted} GROUP BY 1, 2, 3 LIMIT $2",
        measure("cases.claimed_paise"),
        measure("cases.agreed_paise"),
        measure("cases.confirmed_paise"),
    );
    let mut groups = tx
        .query(&sums, params![before, GROUPS_MAX], |row| {
            let read = |at: usize| -> Result<Measure, DbError> {
                Ok(Measure {
                    sum_paise: row.get(at)?,
                    by: count(row.get(at + 1)?),
                    most_paise: row.get(at + 2)?,
                })
            };
            let mut cell = Cell {
                cases: count(row.get(3)?),
                ..Cell::default()
            };
            cell.claimed = read(4)?;
            cell.agreed = read(7)?;
            cell.recovered = read(10)?;
            Ok(Group {
                month: row.get(0)?,
                chapter: row.get(1)?,
                industry: row.get(2)?,
                cell,
            })
        })
        .await?;
    let days = format!(
        "SELECT SUBSTR(cases.opened_day, 1, 7), cases.chapter_id, cases.industry, \
         (cases.employer_first_tried_at - cases.opened_at) / {DAY_MICROSECONDS}, COUNT(*) FROM cases \
         WHERE {counted} AND cases.employer_first_tried_at IS NOT NULL GROUP BY 1, 2, 3, 4 LIMIT $2"
    );
    let tried = tx
        .query(&days, params![before, GROUPS_MAX], |row| {
            Ok(Group {
                month: row.get(0)?,
                chapter: row.get(1)?,
                industry: row.get(2)?,
                cell: Cell {
                    days: [(row.get::<i64>(3)?.max(0), count(row.get(4)?))].into(),
                    ..Cell::default()
                },
            })
        })
        .await?;
    groups.extend(tried);
    Ok(groups)
}

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// Counts of one chapter: cases, of them open, and money.
pub(crate) struct ChapterRow {
    pub(crate) chapter: ChapterId,
    pub(crate) cases: i64,
    pub(crate) open: i64,
    pub(crate) unassigned: i64,
    pub(crate) claimed_paise: i64,
    pub(crate) agreed_paise: i64,
    pub(crate) recovered_paise: i64,
}

/// The counts of every chapter.
pub(crate) async fn by_chapter(tx: &Tx) -> Result<Vec<ChapterRow>, DbError> {
    tx.query(
        "SELECT chapter_id, COUNT(*), CAST(SUM(CASE WHEN stage <> 'closed' THEN 1 ELSE 0 END) AS BIGINT), \
         CAST(SUM(CASE WHEN stage <> 'closed' AND assigned = FALSE THEN 1 ELSE 0 END) AS BIGINT), \
         CAST(SUM(claimed_paise) AS BIGINT), CAST(SUM(agreed_paise) AS BIGINT), CAST(SUM(confirmed_paise) AS BIGINT) \
         FROM cases GROUP BY chapter_id LIMIT $1",
        params![GROUPS_MAX],
        |row| {
            Ok(ChapterRow {
                chapter: row.get(0)?,
                cases: row.get(1)?,
                open: row.get(2)?,
                unassigned: row.get(3)?,
                claimed_paise: row.get(4)?,
                agreed_paise: row.get(5)?,
                recovered_paise: row.get(6)?,
            })
        },
    )
    .await
}

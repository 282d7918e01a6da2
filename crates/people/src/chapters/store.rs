//! Rows of chapters, their names and holidays.

use super::chapter::{Chapter, Holiday, WeekDays};
use kernel::{ChapterId, Language, Moment};
use platform::{DbError, Row, Tx, params};

/// No alliance has more chapters than India has states, with room for more than one in a few.
const CHAPTERS_MAX: i64 = 200;
const HOLIDAYS_MAX: i64 = 20_000;

const CHAPTER: &str = "id, code, state_lgd, phone, weekly_rest_days";

fn chapter(row: &Row<'_>) -> Result<Chapter, DbError> {
    Ok(Chapter {
        id: row.get(0)?,
        code: row.get(1)?,
        state_lgd: row.get(2)?,
        phone: row.get(3)?,
        weekly_rest_days: WeekDays(row.get(4)?),
        names: Vec::new(),
        holidays: Vec::new(),
    })
}

pub(super) async fn all(tx: &Tx) -> Result<Vec<Chapter>, DbError> {
    let mut chapters = tx
        .query(
            &format!("SELECT {CHAPTER} FROM chapters ORDER BY code LIMIT $1"),
            params![CHAPTERS_MAX],
            chapter,
        )
        .await?;
    let names: Vec<(ChapterId, Language, String)> = tx
        .query(
            "SELECT chapter_id, language, name FROM chapter_names ORDER BY chapter_id, language",
            params![],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .await?;
    for (id, language, name) in names {
        if let Some(chapter) = chapters.iter_mut().find(|chapter| chapter.id == id) {
            chapter.names.push((language, name));
        }
    }
    let holidays: Vec<(ChapterId, Holiday)> = tx
        .query(
            "SELECT chapter_id, day, name FROM chapter_holidays ORDER BY chapter_id, day LIMIT $1",
            params![HOLIDAYS_MAX],
            |row| {
                Ok((
                    row.get(0)?,
                    Holiday {
                        day: row.get(1)?,
                        name: row.get(2)?,
                    },
                ))
            },
        )
        .await?;
    for (id, holiday) in holidays {
        if let Some(chapter) = chapters.iter_mut().find(|chapter| chapter.id == id) {
            chapter.holidays.push(holiday);
        }
    }
    Ok(chapters)
}

/// Whether the row was added; not where the code is taken.
pub(super) async fn insert(
    tx: &Tx,
    chapter: &Chapter,
    by: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let added = tx
        .execute(
            "INSERT INTO chapters (id, code, state_lgd, phone, weekly_rest_days, created_by, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT DO NOTHING",
            params![
                chapter.id,
                &chapter.code,
                chapter.state_lgd,
                &chapter.phone,
                chapter.weekly_rest_days.0,
                by,
                now
            ],
        )
        .await?;
    if added == 0 {
        return Ok(false);
    }
    for (language, name) in &chapter.names {
        tx.execute(
            "INSERT INTO chapter_names (chapter_id, language, name) VALUES ($1, $2, $3)",
            params![chapter.id, *language, name],
        )
        .await?;
    }
    Ok(true)
}

pub(super) async fn replace_holidays(
    tx: &Tx,
    chapter: ChapterId,
    year: i16,
    holidays: &[Holiday],
    now: Moment,
) -> Result<(), DbError> {
    tx.execute(
        "UPDATE chapters SET updated_at = $2 WHERE id = $1",
        params![chapter, now],
    )
    .await?;
    tx.execute(
        "DELETE FROM chapter_holidays WHERE chapter_id = $1 AND day >= $2 AND day <= $3",
        params![
            chapter,
            format!("{year:04}-01-01"),
            format!("{year:04}-12-31")
        ],
    )
    .await?;
    for holiday in holidays {
        tx.execute(
            "INSERT INTO chapter_holidays (chapter_id, day, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            params![chapter, holiday.day, &holiday.name],
        )
        .await?;
    }
    Ok(())
}

//! Founding a chapter, keeping its calendar, and finding chapters.

use super::chapter::{Chapter, Holiday, WeekDays};
use super::store;
use crate::NAME_CHARACTERS_MAX;
use kernel::{ChapterId, FieldProblem, Language, Phone, Problem, Role};
use platform::idempotency::{self, IdempotencyKey, Repeated};
use platform::journal::{self, Entry, Stream};
use platform::{DbError, Scope, Tx};
use serde::{Deserialize, Serialize};

/// The most holidays of one year.
pub(super) const HOLIDAYS_A_YEAR_MAX: usize = 60;

/// What a new chapter is to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundChapter {
    /// Short code, two to eight letters: `OD`.
    pub code: String,
    /// LGD code of the state.
    pub state_lgd: u8,
    /// The phone workers are told to call.
    pub phone: String,
    /// Names by language; English is needed.
    pub names: Vec<(Language, String)>,
    /// Days of the week it rests.
    pub weekly_rest_days: WeekDays,
}

/// The holidays of one year, in place of those kept so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetHolidays {
    /// Whose.
    pub chapter: ChapterId,
    /// Which year.
    pub year: i16,
    /// All of them.
    pub holidays: Vec<Holiday>,
}

/// Why a chapter was not founded or changed.
#[derive(Debug, thiserror::Error)]
pub enum ChapterError {
    /// Not for this caller.
    #[error("no such chapter for this caller")]
    NotFound,
    /// What was sent can't be taken.
    #[error("fields can't be taken")]
    Invalid(Vec<FieldProblem>),
    /// The idempotency key was used for something else.
    #[error(transparent)]
    Repeated(#[from] Repeated),
    /// Another chapter has the code.
    #[error("the code is taken")]
    CodeTaken,
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<ChapterError> for Problem {
    fn from(error: ChapterError) -> Self {
        match error {
            ChapterError::NotFound => Problem::not_found(),
            ChapterError::Invalid(fields) => Problem::invalid(fields),
            ChapterError::CodeTaken => Problem::invalid_field("code", "people.chapter.code-taken"),
            ChapterError::Repeated(error) => error.into(),
            ChapterError::Db(error) => error.into(),
        }
    }
}

/// All chapters, by code. Everybody may know them: workers are told which chapter's phone to call.
pub async fn chapters(tx: &Tx, _scope: &Scope) -> Result<Vec<Chapter>, DbError> {
    store::all(tx).await
}

/// The chapter with this id.
pub async fn chapter(tx: &Tx, scope: &Scope, id: ChapterId) -> Result<Option<Chapter>, DbError> {
    let all = chapters(tx, scope).await?;
    Ok(all.into_iter().find(|chapter| chapter.id == id))
}

/// The chapter with this code, in any case.
pub async fn chapter_by_code(
    tx: &Tx,
    scope: &Scope,
    code: &str,
) -> Result<Option<Chapter>, DbError> {
    let all = chapters(tx, scope).await?;
    Ok(all
        .into_iter()
        .find(|chapter| chapter.code.eq_ignore_ascii_case(code.trim())))
}

/// Founds a chapter. Administrators and the program may.
pub async fn found_chapter(
    tx: &Tx,
    scope: &Scope,
    input: &FoundChapter,
) -> Result<ChapterId, ChapterError> {
    if !may_found(scope) {
        return Err(ChapterError::NotFound);
    }
    let chapter = checked(scope, input)?;
    let by = scope.actor().word();
    if !store::insert(tx, &chapter, &by, scope.now()).await? {
        return Err(ChapterError::CodeTaken);
    }
    let entry = Entry::new(Stream::of("chapter", chapter.id), "people.chapter.founded")
        .with(serde_json::json!({ "code": chapter.code, "state_lgd": chapter.state_lgd }));
    journal::record(tx, scope, entry).await?;
    Ok(chapter.id)
}

/// Founds a chapter once for a key: a repeat is answered as the first request was.
pub async fn found_chapter_once(
    tx: &Tx,
    scope: &Scope,
    input: &FoundChapter,
    key: Option<&IdempotencyKey>,
) -> Result<ChapterId, ChapterError> {
    if !may_found(scope) {
        return Err(ChapterError::NotFound);
    }
    let work = found_chapter(tx, scope, input);
    idempotency::once(tx, scope, key, "people.chapter", input, work).await
}

fn may_found(scope: &Scope) -> bool {
    scope.is_program() || scope.has_role(Role::Administrator)
}

fn checked(scope: &Scope, input: &FoundChapter) -> Result<Chapter, ChapterError> {
    let mut wrong = Vec::new();
    let code = input.code.trim().to_ascii_uppercase();
    if !(2..=8).contains(&code.len()) || !code.bytes().all(|b| b.is_ascii_uppercase()) {
        wrong.push(FieldProblem::new("code", "people.chapter.code-unreadable"));
    }
    if kernel::place::state(input.state_lgd).is_none() {
        wrong.push(FieldProblem::new("state_lgd", "people.place.unknown"));
    }
    let phone = Phone::parse(&input.phone);
    if phone.is_none() {
        wrong.push(FieldProblem::new("phone", "people.phone.unreadable"));
    }
    let names: Vec<(Language, String)> = input
        .names
        .iter()
        .map(|(language, name)| (*language, name.trim().to_owned()))
        .filter(|(_, name)| !name.is_empty())
        .collect();
    for (language, name) in &names {
        if name.chars().count() > NAME_CHARACTERS_MAX {
            wrong.push(
                FieldProblem::new(format!("names.{language}"), "people.name.long")
                    .with("most", NAME_CHARACTERS_MAX),
            );
        }
    }
    if !names
        .iter()
        .any(|(language, _)| *language == Language::ENGLISH)
    {
        wrong.push(FieldProblem::new("names.en", "people.name.missing"));
    }
    match phone {
        Some(phone) if wrong.is_empty() => Ok(Chapter {
            id: scope.new_id(),
            code,
            state_lgd: input.state_lgd,
            phone: phone.e164().to_owned(),
            names,
            weekly_rest_days: WeekDays(input.weekly_rest_days.0 & 0x7f),
            holidays: Vec::new(),
        }),
        _ => Err(ChapterError::Invalid(wrong)),
    }
}

/// Sets the holidays of one year. Administrators, the chapter's convener and the program may.
pub async fn set_holidays(tx: &Tx, scope: &Scope, input: &SetHolidays) -> Result<(), ChapterError> {
    let allowed = scope.is_program()
        || scope.has_role(Role::Administrator)
        || scope.has_role_in(Role::Convener, input.chapter);
    if !allowed || chapter(tx, scope, input.chapter).await?.is_none() {
        return Err(ChapterError::NotFound);
    }
    if input.holidays.len() > HOLIDAYS_A_YEAR_MAX
        || input
            .holidays
            .iter()
            .any(|holiday| holiday.day.year_month().0 != input.year)
    {
        return Err(ChapterError::Invalid(vec![
            FieldProblem::new("holidays", "people.chapter.holidays-unreadable")
                .with("most", HOLIDAYS_A_YEAR_MAX),
        ]));
    }
    store::replace_holidays(tx, input.chapter, input.year, &input.holidays, scope.now()).await?;
    let entry = Entry::new(
        Stream::of("chapter", input.chapter),
        "people.chapter.holidays-set",
    )
    .with(serde_json::json!({ "year": input.year, "days": input.holidays.len() }));
    journal::record(tx, scope, entry).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{administrator, nobody, on_each_engine, program};
    use kernel::Day;

    fn odisha() -> FoundChapter {
        FoundChapter {
            code: "od".to_owned(),
            state_lgd: 21,
            phone: "9000000001".to_owned(),
            names: vec![(Language::ENGLISH, "Odisha".to_owned())],
            weekly_rest_days: WeekDays::SUNDAY,
        }
    }

    #[test]
    fn a_chapter_is_founded_once_and_found_again() {
        on_each_engine(async |bench| {
            let found = async |scope: Scope, input: FoundChapter| {
                bench
                    .write((scope, input), |tx, (scope, input)| {
                        Box::pin(found_chapter(tx, scope, input))
                    })
                    .await
            };
            let id = found(program(), odisha()).await.unwrap();
            let again = found(program(), odisha()).await;
            assert!(matches!(again, Err(ChapterError::CodeTaken)));
            let found = bench
                .write((program(), id), |tx, (scope, id)| {
                    Box::pin(async move {
                        let holidays = SetHolidays {
                            chapter: *id,
                            year: 2026,
                            holidays: vec![Holiday {
                                day: Day::new(2026, 1, 26).unwrap(),
                                name: "Republic Day".to_owned(),
                            }],
                        };
                        set_holidays(tx, scope, &holidays).await?;
                        set_holidays(tx, scope, &holidays).await?;
                        Ok::<_, ChapterError>(chapter_by_code(tx, scope, "Od").await?)
                    })
                })
                .await
                .unwrap()
                .unwrap();
            assert_eq!((found.id, found.holidays.len()), (id, 1));
            assert_eq!(found.phone, "+919000000001");
        });
    }

    #[test]
    fn every_wrong_field_is_named_and_strangers_found_nothing() {
        on_each_engine(async |bench| {
            let found = async |scope: Scope, input: FoundChapter| {
                bench
                    .write((scope, input), |tx, (scope, input)| {
                        Box::pin(found_chapter(tx, scope, input))
                    })
                    .await
            };
            let wrong = FoundChapter {
                code: "ODISHA STATE".to_owned(),
                state_lgd: 99,
                phone: "12".to_owned(),
                names: vec![],
                weekly_rest_days: WeekDays::SUNDAY,
            };
            let Err(ChapterError::Invalid(fields)) = found(administrator(), wrong).await else {
                panic!("taken");
            };
            let names: Vec<&str> = fields.iter().map(|field| field.field.as_str()).collect();
            assert_eq!(names, ["code", "state_lgd", "phone", "names.en"]);
            let stranger = found(nobody(), odisha()).await;
            assert!(matches!(stranger, Err(ChapterError::NotFound)));
        });
    }
}

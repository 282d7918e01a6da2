//! The administrators' page of chapters.

use super::{
    Chapter, ChapterError, FoundChapter, Holiday, SetHolidays, WeekDays, chapter_by_code, chapters,
    found_chapter_once, set_holidays,
};
use crate::NAME_CHARACTERS_MAX;
use askama::Template;
use axum::response::Response;
use kernel::{Day, FieldProblem, Language, Problem, Role};
use platform::web::{Choice, Form, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, Visit, page};
use platform::words::Say;
use serde::Deserialize;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/admin/chapters", show_chapters)
        .post("/admin/chapters", post_chapter)
        .get("/chapters/{code}/calendar", show_calendar)
        .post("/chapters/{code}/calendar", post_calendar)
}

#[derive(Template)]
#[template(path = "people/chapters/list.html")]
struct ChaptersPage {
    shell: Shell,
    t: Say,
    form: Form,
    chapters: Vec<Chapter>,
    states: Vec<Choice>,
    /// The languages a name is asked in: code, own name, field.
    languages: Vec<(String, String, String)>,
}

impl ChaptersPage {
    fn state(&self, lgd: u8) -> &'static str {
        kernel::place::state(lgd).map_or("", |state| state.name(self.t.language().code()))
    }
    fn name<'a>(&self, chapter: &'a Chapter) -> &'a str {
        chapter.name(self.t.language())
    }
}

async fn chapters_page(visit: &Visit, form: Form) -> Result<ChaptersPage, Problem> {
    if !visit.scope.has_role(Role::Administrator) {
        return Err(Problem::not_found());
    }
    let chapters = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(chapters(tx, scope))
        })
        .await?;
    let t = visit.say();
    let code = t.language();
    Ok(ChaptersPage {
        shell: visit.shell("chapters-title").with_errors(&form, &t),
        states: kernel::place::states()
            .iter()
            .map(|state| Choice::new(state.lgd.to_string(), state.name(code.code())))
            .collect(),
        languages: visit
            .app()
            .words
            .languages()
            .map(|(language, name)| {
                let field = format!("names.{language}");
                (language.code().to_owned(), name.to_owned(), field)
            })
            .collect(),
        t,
        form,
        chapters,
    })
}

async fn show_chapters(visit: SignedIn) -> Result<Response, Refusal> {
    page(&chapters_page(&visit, Form::empty()).await?)
}

fn read(visit: &Visit, form: &Form) -> Result<FoundChapter, Problem> {
    let mut reader = form.reader();
    let code = reader.needed("code", 8).to_owned();
    let state = reader.needed_choice("state_lgd", |text| text.parse::<u8>().ok());
    let phone = reader.needed("phone", 40).to_owned();
    let mut names: Vec<(Language, String)> = Vec::new();
    for (language, _) in visit.app().words.languages() {
        let field = format!("names.{language}");
        let name = reader.text(&field, NAME_CHARACTERS_MAX);
        if name.is_empty() && language == Language::ENGLISH {
            reader.wrong(FieldProblem::new(field, "people.name.missing"));
        } else if !name.is_empty() {
            names.push((language, name.to_owned()));
        }
    }
    reader.finish()?;
    Ok(FoundChapter {
        code,
        state_lgd: state.unwrap_or(0),
        phone,
        names,
        weekly_rest_days: WeekDays::SUNDAY,
    })
}

async fn post_chapter(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    // Before anything typed is looked at: to others this page is not there.
    if !visit.scope.has_role(Role::Administrator) {
        return Err(Refusal(Problem::not_found()));
    }
    let (read, key) = (read(&visit, &form), form.once());
    let founded = visit
        .run(read.map(|input| (input, key)), |tx, scope, (input, key)| {
            Box::pin(found_chapter_once(tx, scope, input, key.as_ref()))
        })
        .await;
    let done = |_| visit.redirect_saying("/admin/chapters", "chapters-flash-founded");
    form.answered(founded, done, |form| chapters_page(&visit, form))
        .await
}

#[derive(Template)]
#[template(path = "people/chapters/calendar.html")]
struct CalendarPage {
    shell: Shell,
    t: Say,
    form: Form,
    name: String,
    code: String,
    year: i16,
}

/// Which year of the calendar.
#[derive(Deserialize)]
struct Year {
    year: Option<i16>,
}

/// The chapter, for those who keep its calendar.
async fn kept_by(visit: &Visit, code: &str) -> Result<Chapter, Problem> {
    let input = (visit.scope.clone(), code.to_owned());
    let found = visit
        .app()
        .db
        .read(input, |tx, (scope, code)| {
            Box::pin(chapter_by_code(tx, scope, code))
        })
        .await?
        .ok_or_else(Problem::not_found)?;
    let keeps = visit.scope.has_role(Role::Administrator)
        || visit.scope.has_role_in(Role::Convener, found.id);
    keeps.then_some(found).ok_or_else(Problem::not_found)
}

fn calendar_page(visit: &Visit, chapter: &Chapter, year: i16, form: Form) -> CalendarPage {
    let t = visit.say();
    CalendarPage {
        shell: visit
            .shell("chapters-calendar-title")
            .with_errors(&form, &t),
        name: chapter.name(t.language()).to_owned(),
        code: chapter.code.clone(),
        year,
        t,
        form,
    }
}

async fn show_calendar(
    visit: SignedIn,
    PathOf(code): PathOf<String>,
    QueryOf(query): QueryOf<Year>,
) -> Result<Response, Refusal> {
    let chapter = kept_by(&visit, &code).await?;
    let year = query
        .year
        .unwrap_or(visit.scope.today().year_month().0)
        .clamp(YEAR_MIN, YEAR_MAX);
    let lines: Vec<String> = chapter
        .holidays
        .iter()
        .filter(|holiday| holiday.day.year_month().0 == year)
        .map(|holiday| format!("{} {}", holiday.day, holiday.name))
        .collect();
    let form = Form::filled([("year", year.to_string()), ("holidays", lines.join("\n"))]);
    page(&calendar_page(&visit, &chapter, year, form))
}

/// Calendars are kept for these years.
const YEAR_MIN: i16 = 2000;
const YEAR_MAX: i16 = 2100;

/// One day a line, with what is kept on it: `2026-01-26 Republic Day`.
fn read_holidays(text: &str) -> Option<Vec<Holiday>> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (day, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            let name = name.trim();
            let fits = name.chars().count() <= NAME_CHARACTERS_MAX;
            fits.then_some(Holiday {
                day: Day::parse(day)?,
                name: name.to_owned(),
            })
        })
        .collect()
}

async fn post_calendar(
    visit: SignedIn,
    PathOf(code): PathOf<String>,
    form: Form,
) -> Result<Response, Refusal> {
    let chapter = kept_by(&visit, &code).await?;
    let year = form
        .text("year")
        .parse()
        .unwrap_or(visit.scope.today().year_month().0)
        .clamp(YEAR_MIN, YEAR_MAX);
    let read = read_holidays(form.raw("holidays"))
        .map(|holidays| SetHolidays {
            chapter: chapter.id,
            year,
            holidays,
        })
        .ok_or_else(|| unreadable().into());
    let set = visit
        .run(read, |tx, scope, input| {
            Box::pin(set_holidays(tx, scope, input))
        })
        .await;
    let done = |()| {
        let to = format!("/chapters/{}/calendar?year={year}", chapter.code);
        visit.redirect_saying(&to, "chapters-flash-calendar")
    };
    let again = |form| std::future::ready(Ok(calendar_page(&visit, &chapter, year, form)));
    form.answered(set, done, again).await
}

fn unreadable() -> ChapterError {
    ChapterError::Invalid(vec![
        FieldProblem::new("holidays", "people.chapter.holidays-unreadable")
            .with("most", super::HOLIDAYS_A_YEAR_MAX),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_a_line_is_read() {
        let read = read_holidays("2026-01-26 Republic Day\n\n 02/10/2026  गांधी जयंती ").unwrap();
        let lines: Vec<String> = read
            .iter()
            .map(|holiday| format!("{} {}", holiday.day, holiday.name))
            .collect();
        assert_eq!(lines, ["2026-01-26 Republic Day", "2026-10-02 गांधी जयंती"]);
        assert_eq!(read_holidays("Republic Day"), None);
        assert_eq!(read_holidays("2026-02-30 no day"), None);
        assert_eq!(read_holidays(""), Some(Vec::new()));
    }
}

//! The administrators' page of chapters.

use super::{Chapter, FoundChapter, WeekDays, chapters, found_chapter_once};
use crate::NAME_CHARACTERS_MAX;
use askama::Template;
use axum::response::Response;
use kernel::{FieldProblem, Language, Problem, Role};
use platform::web::{Choice, Form, Refusal, Routes, Shell, SignedIn, Visit, page, page_again};
use platform::words::Say;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/admin/chapters", show_chapters)
        .post("/admin/chapters", post_chapter)
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
    let founded = async {
        let input = read(&visit, &form)?;
        visit
            .app()
            .db
            .write(
                (visit.scope.clone(), input, form.once()),
                |tx, (scope, input, key)| {
                    Box::pin(found_chapter_once(tx, scope, input, key.as_ref()))
                },
            )
            .await?;
        Ok::<_, Problem>(())
    };
    match founded.await {
        Ok(()) => Ok(visit.redirect_saying("/admin/chapters", "chapters-flash-founded")),
        Err(problem) => {
            let again = chapters_page(&visit, form.refused(&problem)).await?;
            page_again(&problem, &again)
        }
    }
}

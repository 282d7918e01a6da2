//! Pages below `/persons`.

use super::{PersonFile, PersonRow, person_file};
use crate::cases::pages::lines::LineView;
use askama::Template;
use axum::response::Response;
use kernel::{PageRequest, PersonId};
use people::persons::Person;
use platform::web::{PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;
use text::{Query, SnippetPart};

/// Cases of a page.
const ROWS: u32 = 50;
/// Graphemes of a name that a list shows.
const NAME_GRAPHEMES_MAX: usize = 120;

pub(super) fn routes() -> Routes {
    Routes::new().get("/persons/{id}", show)
}

/// A person in a list, as it is shown.
pub(crate) struct PersonView {
    /// Their page.
    pub href: String,
    /// The name, what was found marked.
    pub name: Vec<SnippetPart>,
    /// The same in other scripts; empty where there is none.
    pub other_names: String,
    /// Village and district; empty where not known.
    pub home: String,
    /// Words by which they were found that are not written as typed; empty where all are.
    pub found_as: String,
    /// How many cases the reader may see, in words.
    pub cases: String,
}

/// The names in other scripts, with a dot between them.
pub(crate) fn other_names(person: &Person) -> String {
    [&person.about.name_native, &person.about.name_latin]
        .into_iter()
        .flatten()
        .filter(|name| **name != person.about.display_name)
        .cloned()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Village and district.
pub(crate) fn home(person: &Person) -> String {
    let district = person
        .about
        .home_district_lgd
        .and_then(kernel::place::district)
        .map(|district| district.name.to_owned());
    person
        .about
        .village
        .iter()
        .cloned()
        .chain(district)
        .collect::<Vec<_>>()
        .join(", ")
}

/// A text with what was found marked; never cut inside a grapheme.
pub(crate) fn marked(query: &Query, text: &str, graphemes_max: usize) -> Vec<SnippetPart> {
    let marks = query.marks(text);
    let snippet = text::snippet(text, &marks, graphemes_max);
    let mut parts = snippet.parts;
    let dots = |marked| SnippetPart {
        text: "…".to_owned(),
        marked,
    };
    if snippet.cut_before {
        parts.insert(0, dots(false));
    }
    if snippet.cut_after {
        parts.push(dots(false));
    }
    parts
}

impl PersonView {
    pub(crate) fn new(t: &Say, row: &PersonRow, query: &Query) -> Self {
        let person = &row.found.person;
        let words: Vec<&str> = row
            .found
            .found_as
            .iter()
            .map(|one| one.word.as_str())
            .collect();
        Self {
            href: format!("/persons/{}", person.id),
            name: marked(query, person.name(), NAME_GRAPHEMES_MAX),
            other_names: other_names(person),
            home: home(person),
            found_as: found_as(t, &words),
            cases: t.counted("persons-cases", row.cases),
        }
    }
}

/// "Found as सुनीता"; empty where there is nothing to say.
pub(crate) fn found_as(t: &Say, words: &[&str]) -> String {
    if words.is_empty() {
        return String::new();
    }
    let words = words.join(", ");
    t.with("search-found-as", &[("words", words.as_str().into())])
}

#[derive(Deserialize)]
struct After {
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "labourline/persons/person.html")]
struct PersonPage {
    shell: Shell,
    t: Say,
    name: String,
    other_names: String,
    home: String,
    birth_year: Option<i16>,
    deceased: bool,
    phones: Vec<PhoneView>,
    lines: Vec<LineView>,
    links: PageLinks,
}

struct PhoneView {
    masked: String,
    relation: String,
    safe: String,
}

async fn show(
    visit: SignedIn,
    PathOf(id): PathOf<PersonId>,
    QueryOf(asked): QueryOf<After>,
) -> Result<Response, Refusal> {
    let request = PageRequest::after(asked.after.as_deref(), ROWS);
    let file: PersonFile = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(person_file(tx, scope, id, request))
        })
        .await?;
    let t = visit.say();
    page(&PersonPage {
        shell: visit.shell_titled(file.person.name().to_owned()),
        name: file.person.name().to_owned(),
        other_names: other_names(&file.person),
        home: home(&file.person),
        birth_year: file.person.about.birth_year,
        deceased: file.person.deceased,
        // Masked: whoever has to ring takes the number from the case, where the safety check stands before it.
        phones: file
            .phones
            .iter()
            .map(|link| PhoneView {
                masked: link.phone.masked(),
                relation: t.say(&link.terms.relation.key()).to_owned(),
                safe: t.say(&link.terms.safe_to_call.key()).to_owned(),
            })
            .collect(),
        lines: LineView::all(&t, &file.cases.items, visit.scope.now()),
        links: visit.page_links(file.cases.next.as_deref(), file.cases.items.len()),
        t,
    })
}

//! Pages below `/persons`.

use super::{PersonFile, PersonRow, person_file};
use crate::cases::pages::lines::LineView;
use askama::Template;
use axum::response::Response;
use kernel::{PageRequest, PersonId, Problem};
use people::persons::{Alike, NewMerge, Person, Sign};
use platform::web::{Form, PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use serde::Deserialize;
use text::{Query, SnippetPart};

/// Cases of a page.
const ROWS: u32 = 50;
/// The longest reason for a merge.
const REASON_CHARS_MAX: usize = 300;
/// Graphemes of a name that a list shows.
const NAME_GRAPHEMES_MAX: usize = 120;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/persons/{id}", show)
        .post("/persons/{id}/merge", merge)
        .post("/persons/{id}/parting", part)
        .post("/persons/{id}/apart", apart)
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
    form: Form,
    id: PersonId,
    name: String,
    other_names: String,
    home: String,
    birth_year: Option<i16>,
    deceased: bool,
    phones: Vec<PhoneView>,
    merged: Vec<RowView>,
    alike: Vec<AlikeView>,
    lines: Vec<LineView>,
    links: PageLinks,
}

struct PhoneView {
    masked: String,
    relation: String,
    safe: String,
}

/// Another row of the same person.
struct RowView {
    id: PersonId,
    name: String,
    home: String,
    /// Why they were merged, in the words of whoever did it.
    why: String,
}

/// Somebody who may be the same.
struct AlikeView {
    id: PersonId,
    href: String,
    name: String,
    home: String,
    score: u8,
    reasons: Vec<String>,
}

/// A reason in words.
pub(crate) fn reason(t: &Say, sign: &Sign) -> String {
    t.with(
        &format!("persons-sign-{}", sign.code),
        &[
            ("one", sign.one.as_str().into()),
            ("other", sign.other.as_str().into()),
        ],
    )
}

impl AlikeView {
    fn new(t: &Say, alike: &Alike) -> Self {
        Self {
            id: alike.person.id,
            href: format!("/persons/{}", alike.person.id),
            name: alike.person.name().to_owned(),
            home: home(&alike.person),
            score: alike.score,
            reasons: alike.reasons.iter().map(|sign| reason(t, sign)).collect(),
        }
    }
}

async fn person_page(
    visit: &SignedIn,
    id: PersonId,
    request: PageRequest,
    form: Form,
) -> Result<PersonPage, Problem> {
    let (file, alike): (PersonFile, Vec<Alike>) = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(async move {
                let file = person_file(tx, scope, id, request).await?;
                let alike = super::alike(tx, scope, file.person.id).await?;
                Ok::<_, Problem>((file, alike))
            })
        })
        .await?;
    let t = visit.say();
    let why = |id: PersonId| {
        file.merges
            .iter()
            .find(|merge| merge.person_id == id && merge.undone_at.is_none())
            .map(|merge| merge.reason.clone())
            .unwrap_or_default()
    };
    Ok(PersonPage {
        shell: visit
            .shell_titled(file.person.name().to_owned())
            .with_errors(&form, &t),
        id: file.person.id,
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
        merged: file
            .merged
            .iter()
            .map(|row| RowView {
                id: row.id,
                name: row.name().to_owned(),
                home: home(row),
                why: why(row.id),
            })
            .collect(),
        alike: alike.iter().map(|one| AlikeView::new(&t, one)).collect(),
        lines: LineView::all(&t, &file.cases.items, visit.scope.now()),
        links: visit.page_links(file.cases.next.as_deref(), file.cases.items.len()),
        form,
        t,
    })
}

async fn show(
    visit: SignedIn,
    PathOf(id): PathOf<PersonId>,
    QueryOf(asked): QueryOf<After>,
) -> Result<Response, Refusal> {
    let request = PageRequest::after(asked.after.as_deref(), ROWS);
    page(&person_page(&visit, id, request, Form::empty()).await?)
}

async fn answered(
    visit: &SignedIn,
    id: PersonId,
    form: Form,
    flash: &str,
    sent: Result<(), Problem>,
) -> Result<Response, Refusal> {
    let done = |()| visit.redirect_saying(&format!("/persons/{id}"), flash);
    let page = |form| person_page(visit, id, PageRequest::first(ROWS), form);
    form.answered(sent, done, page).await
}

/// The other row named in the form points at this person's.
async fn merge(
    visit: SignedIn,
    PathOf(id): PathOf<PersonId>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut reader = form.reader();
    let other = reader.needed_choice("other_id", |text| text.parse().ok().map(PersonId));
    let reason = reader.needed("reason", REASON_CHARS_MAX).to_owned();
    let input = reader.finish_as(|| {
        let input = NewMerge {
            into_id: id,
            reason,
        };
        Some((other?, input))
    });
    let sent = visit
        .run_once(
            &form,
            "labourline.person.merge",
            input,
            |tx, scope, (other, input)| Box::pin(super::merge(tx, scope, *other, input)),
        )
        .await;
    answered(&visit, id, form, "persons-flash-merged", sent).await
}

/// The other row named in the form stands by itself again.
async fn part(
    visit: SignedIn,
    PathOf(id): PathOf<PersonId>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.person.part",
            other_of(&form),
            |tx, scope, other| Box::pin(super::part(tx, scope, *other)),
        )
        .await;
    answered(&visit, id, form, "persons-flash-parted", sent).await
}

async fn apart(
    visit: SignedIn,
    PathOf(id): PathOf<PersonId>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = visit
        .run_once(
            &form,
            "labourline.person.apart",
            other_of(&form),
            move |tx, scope, other| Box::pin(super::keep_apart(tx, scope, id, *other)),
        )
        .await;
    answered(&visit, id, form, "persons-flash-apart", sent).await
}

fn other_of(form: &Form) -> Result<PersonId, Problem> {
    let mut reader = form.reader();
    let other = reader.needed_choice("other_id", |text| text.parse().ok().map(PersonId));
    reader.finish_as(|| other)
}

//! Registering a person, alone or with the phone they called from.

use super::link::NewLink;
use super::person::NewPerson;
use super::policy::Seen;
use super::{find, phones, store};
use kernel::{ChapterId, PersonId, Problem};
use platform::journal::{self, Entry, Stream};
use platform::{DbError, Scope, Tx};

/// The chain of what was done to a person.
pub(super) fn stream(person: PersonId) -> Stream {
    Stream::of("person", person)
}

/// Registers a person in `chapter`. Those who work on the chapter's cases and the program may; to others there is no such chapter.
/// Errors: fields that can't be taken (see [`NewPerson::problems`]).
pub async fn register_person(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    input: &NewPerson,
) -> Result<PersonId, Problem> {
    register(tx, scope, chapter, input, None, false).await
}

/// Registers a person together with a phone: one entry in the journal for both. Errors: fields that can't be taken, those of the link
/// behind `phone.`.
pub async fn register_person_with_phone(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    input: &NewPerson,
    link: &NewLink,
) -> Result<PersonId, Problem> {
    register(tx, scope, chapter, input, Some(link), false).await
}

/// Registers a person of a closely kept case, with a phone where there is one: as the other two, and not in the index of names.
pub async fn register_person_closely(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    input: &NewPerson,
    link: Option<&NewLink>,
) -> Result<PersonId, Problem> {
    register(tx, scope, chapter, input, link, true).await
}

/// Takes persons out of the index of names for good: they are now of a closely kept case. They are found by their telephone and on their
/// cases. The words of the index's vocabulary stay: they are nobody's.
pub async fn keep_close(tx: &Tx, persons: &[PersonId]) -> Result<(), DbError> {
    for person in persons {
        if store::keep_close(tx, *person).await? {
            find::store::forget(tx, *person).await?;
        }
    }
    Ok(())
}

async fn register(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    input: &NewPerson,
    link: Option<&NewLink>,
    closely: bool,
) -> Result<PersonId, Problem> {
    if !Seen::by(scope).includes(chapter) {
        return Err(Problem::not_found());
    }
    let mut wrong = input.problems(scope.today(), "");
    wrong.extend(link.iter().flat_map(|link| link.problems("phone.")));
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let id: PersonId = scope.new_id();
    let about = input.tidied();
    store::insert_person(tx, scope, id, chapter, &about).await?;
    if closely {
        store::keep_close(tx, id).await?;
    } else {
        find::index(tx, id, chapter, &about, true).await?;
    }
    let mut personal = personal(&about);
    if let Some(link) = link {
        phones::add(tx, scope, id, link).await?;
        personal.push(("phone", link.phone.e164()));
    }
    let entry = Entry::new(stream(id), "people.person.registered")
        .with(serde_json::json!({ "chapter": chapter, "with_phone": link.is_some() }))
        .about(&personal);
    journal::record_first(tx, scope, entry).await?;
    Ok(id)
}

/// What of a person goes into the journal as digests only.
pub(super) fn personal(about: &NewPerson) -> Vec<(&'static str, &str)> {
    let mut personal = vec![("display_name", about.display_name.as_str())];
    for (name, text) in [
        ("name_native", &about.name_native),
        ("name_latin", &about.name_latin),
        ("village", &about.village),
    ] {
        personal.extend(text.as_deref().map(|text| (name, text)));
    }
    personal
}

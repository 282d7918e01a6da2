//! Persons as a desk meets them: found by name, with the cases the reader may see.
//!
//! A person who is known from closely kept cases alone is not there for those who may not see one of them: the name would tell that there
//! is such a case.

pub mod api;
pub(crate) mod pages;
mod store;

use crate::cases::{CaseLine, Filter, Order, list_cases};
use crate::employers::may_look;
use kernel::{Page, PageRequest, PersonId, Problem};
use people::persons::{self, Alike, Merge, NewMerge, Person, PersonFound, PhoneLink};
use platform::web::Routes;
use platform::{Scope, Tx};

/// A person found, with what a list shows of them.
#[derive(Clone, Debug)]
pub struct PersonRow {
    /// Who, and by what they were found.
    pub found: PersonFound,
    /// Cases of theirs that the reader may see.
    pub cases: i64,
}

/// Persons by what was typed, best first, at most so many; whether there are more.
pub async fn find_rows(
    tx: &Tx,
    scope: &Scope,
    typed: &str,
    rows_max: usize,
) -> Result<(Vec<PersonRow>, bool), Problem> {
    let found = persons::find_persons(tx, scope, typed).await?;
    let ids: Vec<PersonId> = found.items.iter().map(|one| one.person.id).collect();
    let standing = store::standing(tx, scope, &ids).await?;
    let mut rows: Vec<PersonRow> = found
        .items
        .into_iter()
        .filter_map(|found| match standing.get(&found.person.id) {
            Some(known) if known.hidden => None,
            Some(known) => Some(PersonRow {
                cases: known.cases,
                found,
            }),
            None => Some(PersonRow { cases: 0, found }),
        })
        .collect();
    let more = found.more || rows.len() > rows_max;
    rows.truncate(rows_max);
    Ok((rows, more))
}

/// A person with their cases.
#[derive(Clone, Debug)]
pub struct PersonFile {
    /// Who: the row in front.
    pub person: Person,
    /// Their other rows.
    pub merged: Vec<Person>,
    /// How they came together and apart, latest first.
    pub merges: Vec<Merge>,
    /// Their phones, of all rows.
    pub phones: Vec<PhoneLink>,
    /// A page of the cases that the reader may see, latest first.
    pub cases: Page<CaseLine>,
}

/// The file of a person.
///
/// # Errors
/// Not found: nobody, of another chapter, known from closely kept cases alone, or for those who work on no cases.
pub async fn person_file(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    page: PageRequest,
) -> Result<PersonFile, Problem> {
    if !may_look(scope) {
        return Err(Problem::not_found());
    }
    if is_hidden(tx, scope, id).await? {
        return Err(Problem::not_found());
    }
    let mut merged = persons::rows_of(tx, scope, id).await?;
    if merged.is_empty() {
        return Err(Problem::not_found());
    }
    let mut phones: Vec<PhoneLink> = Vec::new();
    for row in &merged {
        for link in persons::phones_of(tx, scope, row.id).await? {
            if !phones.iter().any(|known| known.phone == link.phone) {
                phones.push(link);
            }
        }
    }
    let filter = Filter {
        persons: merged.iter().map(|row| row.id).collect(),
        ..Filter::default()
    };
    let person = merged.remove(0);
    Ok(PersonFile {
        phones,
        merges: persons::merges_of(tx, scope, person.id).await?,
        cases: list_cases(tx, scope, &filter, Order::Newest, page).await?,
        merged,
        person,
    })
}

/// Who may be the same person, nearest first, as far as the scope may know of them. Error: no such person.
pub async fn alike(tx: &Tx, scope: &Scope, id: PersonId) -> Result<Vec<Alike>, Problem> {
    let id = known(tx, scope, id).await?;
    let mut found = persons::alike_persons(tx, scope, id).await?;
    let ids: Vec<PersonId> = found.iter().map(|one| one.person.id).collect();
    let standing = store::standing(tx, scope, &ids).await?;
    found.retain(|one| {
        standing
            .get(&one.person.id)
            .is_none_or(|known| !known.hidden)
    });
    Ok(found)
}

/// Says that a person's row and another are one person. Errors: as [`persons::merge_person`]; no such person.
pub async fn merge(tx: &Tx, scope: &Scope, id: PersonId, input: &NewMerge) -> Result<(), Problem> {
    known(tx, scope, id).await?;
    known(tx, scope, input.into_id).await?;
    persons::merge_person(tx, scope, id, input).await
}

/// Takes a merge back. Errors: as [`persons::undo_merge`]; no such person.
pub async fn part(tx: &Tx, scope: &Scope, id: PersonId) -> Result<(), Problem> {
    known(tx, scope, id).await?;
    persons::undo_merge(tx, scope, id).await
}

/// Says that two persons are not one. Errors: as [`persons::say_apart`]; no such person.
pub async fn keep_apart(
    tx: &Tx,
    scope: &Scope,
    id: PersonId,
    other: PersonId,
) -> Result<(), Problem> {
    known(tx, scope, id).await?;
    known(tx, scope, other).await?;
    persons::say_apart(tx, scope, id, other).await
}

/// The same id, where the scope may know of the person.
async fn known(tx: &Tx, scope: &Scope, id: PersonId) -> Result<PersonId, Problem> {
    if !may_look(scope) || is_hidden(tx, scope, id).await? {
        return Err(Problem::not_found());
    }
    Ok(id)
}

/// Whether a person is known from cases alone that the scope may not see.
pub(crate) async fn is_hidden(tx: &Tx, scope: &Scope, id: PersonId) -> Result<bool, Problem> {
    Ok(store::standing(tx, scope, &[id])
        .await?
        .get(&id)
        .is_some_and(|known| known.hidden))
}

/// Pages and API of persons.
pub(crate) fn routes() -> Routes {
    pages::routes().api(api::routes())
}

//! The JSON face of persons.

use super::{PersonRow, find_rows, person_file};
use crate::cases::api::page_of;
use crate::cases::wire::ListedCase;
use axum::Json;
use kernel::{PersonId, Problem};
use people::persons::find::{FOUND_MAX, TYPED_CHARS_MAX};
use people::persons::{FoundAs, Person};
use platform::web::{ApiCaller, App, PathOf, QueryOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of `/api/persons`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(read))
}

/// A person found.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedPerson {
    /// Who.
    #[serde(flatten)]
    pub person: Person,
    /// Words of theirs that are not written as typed.
    pub found_as: Vec<FoundAs>,
    /// Cases of theirs that the caller may see.
    #[schema(minimum = 0)]
    pub cases: i64,
}

impl From<PersonRow> for ListedPerson {
    fn from(row: PersonRow) -> Self {
        Self {
            person: row.found.person,
            found_as: row.found.found_as,
            cases: row.cases,
        }
    }
}

/// Persons found.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListOfPersons {
    /// Best first.
    #[schema(max_items = 50)]
    pub items: Vec<ListedPerson>,
    /// Whether there are more: another word (a village, a district) narrows them.
    pub more: bool,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PersonQuery {
    /// Name in any script and spelling, with a village or district to narrow it; or a telephone number.
    #[param(max_length = 200)]
    q: String,
}

/// Persons of the caller's chapters by name, village, district or phone, best first.
#[utoipa::path(get, path = "/api/persons", operation_id = "find_persons", tag = "persons", params(PersonQuery),
    responses((status = 200, description = "Who was found.", body = ListOfPersons)))]
async fn list(
    caller: ApiCaller,
    QueryOf(query): QueryOf<PersonQuery>,
) -> Result<Json<ListOfPersons>, Refusal> {
    if !crate::employers::may_look(&caller.scope) {
        return Err(Problem::not_found().into());
    }
    if query.q.chars().count() > TYPED_CHARS_MAX {
        return Err(Problem::invalid_field("q", "platform.field-invalid").into());
    }
    let (rows, more) = caller
        .app()
        .db
        .read((caller.scope.clone(), query.q), |tx, (scope, typed)| {
            Box::pin(find_rows(tx, scope, typed, FOUND_MAX))
        })
        .await?;
    Ok(Json(ListOfPersons {
        items: rows.into_iter().map(ListedPerson::from).collect(),
        more,
    }))
}

/// A person with their cases.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReadPerson {
    /// Who.
    #[serde(flatten)]
    pub person: Person,
    /// Telephone numbers, masked.
    pub phones: Vec<String>,
    /// A page of the cases that the caller may see, latest first.
    #[schema(max_items = 200)]
    pub cases: Vec<ListedCase>,
    /// `after` of the next page of cases; null on the last.
    pub next: Option<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CasesQuery {
    /// `next` of the page before.
    #[param(max_length = 40)]
    after: Option<String>,
    /// Cases of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// A person of the caller's chapters, with the cases that the caller may see.
#[utoipa::path(get, path = "/api/persons/{id}", operation_id = "read_person", tag = "persons",
    params(("id" = String, Path, description = "Who.", format = "uuid"), CasesQuery),
    responses((status = 200, description = "The person.", body = ReadPerson)))]
async fn read(
    caller: ApiCaller,
    PathOf(id): PathOf<PersonId>,
    QueryOf(query): QueryOf<CasesQuery>,
) -> Result<Json<ReadPerson>, Refusal> {
    let page = page_of(query.after.as_deref(), query.limit)?;
    let file = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(person_file(tx, scope, id, page))
        })
        .await?;
    let t = caller.say();
    Ok(Json(ReadPerson {
        person: file.person,
        phones: file.phones.iter().map(|link| link.phone.masked()).collect(),
        cases: file
            .cases
            .items
            .into_iter()
            .map(|line| ListedCase::new(line, &t))
            .collect(),
        next: file.cases.next,
    }))
}

//! The JSON face of persons.

use super::{PersonRow, find_rows, person_file};
use crate::cases::api::CasesQuery;
use crate::cases::wire::ListedCase;
use axum::Json;
use axum::http::StatusCode;
use kernel::{PersonId, Problem};
use people::persons::find::{FOUND_MAX, TYPED_CHARS_MAX};
use people::persons::{Alike, FoundAs, Merge, NewMerge, Person};
use platform::web::{ApiCaller, ApiJson, App, PathOf, QueryOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of `/api/persons`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(read))
        .routes(routes!(alike))
        .routes(routes!(merge))
        .routes(routes!(part))
        .routes(routes!(apart))
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
    /// Their other rows, where some were merged.
    #[schema(max_items = 50)]
    pub merged: Vec<Person>,
    /// How they came together and apart, latest first.
    #[schema(max_items = 100)]
    pub merges: Vec<Merge>,
    /// Telephone numbers of all rows, masked.
    pub phones: Vec<String>,
    /// A page of the cases that the caller may see, latest first.
    #[schema(max_items = 200)]
    pub cases: Vec<ListedCase>,
    /// `after` of the next page of cases; null on the last.
    pub next: Option<String>,
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
    let page = query.page()?;
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
        merged: file.merged,
        merges: file.merges,
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

/// Who may be the same person.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListOfAlike {
    /// Nearest first.
    #[schema(max_items = 10)]
    pub items: Vec<Alike>,
}

/// Persons of the caller's chapters who may be this one, with the reasons. Nothing is merged by it.
#[utoipa::path(get, path = "/api/persons/{id}/alike", operation_id = "list_alike", tag = "persons",
    params(("id" = String, Path, description = "Who.", format = "uuid")),
    responses((status = 200, description = "Who may be the same.", body = ListOfAlike)))]
async fn alike(
    caller: ApiCaller,
    PathOf(id): PathOf<PersonId>,
) -> Result<Json<ListOfAlike>, Refusal> {
    let items = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(super::alike(tx, scope, id))
        })
        .await?;
    Ok(Json(ListOfAlike { items }))
}

/// Says that a person's row and another are one person. Nothing is moved, and it can be taken back.
#[utoipa::path(post, path = "/api/persons/{id}/merge", operation_id = "merge_person", tag = "persons",
    params(("id" = String, Path, description = "Whose row points at the other.", format = "uuid")),
    request_body = NewMerge,
    responses((status = 204, description = "Merged.")))]
async fn merge(
    caller: ApiCaller,
    PathOf(id): PathOf<PersonId>,
    ApiJson(input): ApiJson<NewMerge>,
) -> Result<StatusCode, Refusal> {
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(super::merge(tx, scope, id, input))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a merge back: the person's row stands by itself again, with all it had.
#[utoipa::path(post, path = "/api/persons/{id}/parting", operation_id = "part_person", tag = "persons",
    params(("id" = String, Path, description = "Whose row was merged into another.", format = "uuid")),
    responses((status = 204, description = "Parted.")))]
async fn part(caller: ApiCaller, PathOf(id): PathOf<PersonId>) -> Result<StatusCode, Refusal> {
    caller
        .run((), move |tx, scope, ()| {
            Box::pin(super::part(tx, scope, id))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Another person.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherPerson {
    /// Who.
    #[schema(value_type = String, format = "uuid")]
    pub other_id: PersonId,
}

/// Says that two persons are not one: they are proposed no more.
#[utoipa::path(post, path = "/api/persons/{id}/apart", operation_id = "say_apart", tag = "persons",
    params(("id" = String, Path, description = "Who.", format = "uuid")),
    request_body = OtherPerson,
    responses((status = 204, description = "Written down.")))]
async fn apart(
    caller: ApiCaller,
    PathOf(id): PathOf<PersonId>,
    ApiJson(input): ApiJson<OtherPerson>,
) -> Result<StatusCode, Refusal> {
    caller
        .run(input.other_id, move |tx, scope, other| {
            Box::pin(super::keep_apart(tx, scope, id, *other))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

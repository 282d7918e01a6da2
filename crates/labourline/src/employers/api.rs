//! The JSON face of employers.

use super::Employer;
use super::merge::{
    AlikeEmployer, NewEmployerMerge, keep_employers_apart, merge_employer, part_employer,
};
use super::view::{EmployerFile, employer_file, find_employers};
use crate::cases::api::{CasesQuery, WORDS_CHARS_MAX, page_of, reference_of};
use crate::cases::parties::EmployerKind;
use crate::cases::wire::ListedCase;
use crate::readings::{Kind, looked};
use axum::Json;
use axum::http::StatusCode;
use kernel::{Paise, Problem, Reference};
use platform::web::{ApiCaller, ApiJson, App, PathOf, QueryOf, Refusal};
use platform::words::Say;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of `/api/employers`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(read))
        .routes(routes!(merge))
        .routes(routes!(part))
        .routes(routes!(apart))
}

/// An employer in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedEmployer {
    /// What it is called by.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Reference,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: EmployerKind,
    /// Address as known.
    pub address: String,
}

impl From<Employer> for ListedEmployer {
    fn from(employer: Employer) -> Self {
        Self {
            reference: employer.reference,
            name: employer.name,
            kind: employer.kind,
            address: employer.address,
        }
    }
}

/// One page of employers.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListOfEmployers {
    /// The employers of this page.
    #[schema(max_items = 200)]
    pub items: Vec<ListedEmployer>,
    /// `after` of the next page; null on the last.
    pub next: Option<String>,
}

/// Somebody who stands in a chain with an employer.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReadPartner {
    /// What it is called by.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Reference,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: EmployerKind,
    /// In so many cases that the caller may see.
    #[schema(minimum = 0)]
    pub cases: i64,
}

/// An employer with the cases about them.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReadEmployer {
    /// What it is called by.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Reference,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: EmployerKind,
    /// Address as known.
    pub address: String,
    /// Telephone numbers, masked.
    pub phones: Vec<String>,
    /// Counts up with every change.
    #[schema(minimum = 1)]
    pub version: i64,
    /// Cases the caller may see, in any chapter.
    #[schema(minimum = 0)]
    pub cases_seen: i64,
    /// Cases the caller may not see.
    #[schema(minimum = 0)]
    pub cases_hidden: i64,
    /// Claimed in the cases seen, in paise.
    #[schema(value_type = i64)]
    pub claimed_paise: Paise,
    /// Agreed in the cases seen, in paise.
    #[schema(value_type = i64)]
    pub agreed_paise: Paise,
    /// Confirmed in the cases seen, in paise.
    #[schema(value_type = i64)]
    pub confirmed_paise: Paise,
    /// A page of the cases seen, latest first.
    #[schema(max_items = 200)]
    pub cases: Vec<ListedCase>,
    /// `after` of the next page of cases; null on the last.
    pub next: Option<String>,
    /// Who stands in a chain with them.
    pub partners: Vec<ReadPartner>,
    /// Their other rows, where some were merged.
    pub merged: Vec<ListedEmployer>,
    /// Who may be the same employer, nearest first.
    #[schema(max_items = 10)]
    pub alike: Vec<ReadAlikeEmployer>,
}

/// An employer that may be the same.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReadAlikeEmployer {
    /// Who.
    #[serde(flatten)]
    pub employer: ListedEmployer,
    /// 80 to 100: how near.
    #[schema(minimum = 80, maximum = 100)]
    pub score: u8,
    /// Why: `same-phone`, and of the names `same`, `variant`, `sound`, `initial`, `joined`, `order`, `missing`, `differs`.
    pub reasons: Vec<String>,
}

impl From<AlikeEmployer> for ReadAlikeEmployer {
    fn from(alike: AlikeEmployer) -> Self {
        let names = alike.reasons.iter().map(|reason| reason.code().to_owned());
        Self {
            score: alike.score,
            reasons: alike
                .same_phone
                .then(|| "same-phone".to_owned())
                .into_iter()
                .chain(names)
                .collect(),
            employer: alike.employer.into(),
        }
    }
}

impl ReadEmployer {
    fn new(file: EmployerFile, t: &Say) -> Self {
        Self {
            reference: file.employer.reference,
            name: file.employer.name,
            kind: file.employer.kind,
            address: file.employer.address,
            phones: file
                .employer
                .phones
                .iter()
                .map(kernel::Phone::masked)
                .collect(),
            version: file.employer.version,
            cases_seen: file.sums.cases,
            cases_hidden: file.hidden,
            claimed_paise: file.sums.claimed,
            agreed_paise: file.sums.agreed,
            confirmed_paise: file.sums.confirmed,
            cases: file
                .cases
                .items
                .into_iter()
                .map(|line| ListedCase::new(line, t))
                .collect(),
            next: file.cases.next,
            partners: file
                .partners
                .into_iter()
                .map(|partner| ReadPartner {
                    reference: partner.employer.reference,
                    name: partner.employer.name,
                    kind: partner.employer.kind,
                    cases: partner.cases,
                })
                .collect(),
            merged: file
                .merged
                .into_iter()
                .map(|row| row.employer.into())
                .collect(),
            alike: file
                .alike
                .into_iter()
                .map(ReadAlikeEmployer::from)
                .collect(),
        }
    }
}

/// Which employers.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct EmployerQuery {
    /// Reference, phone, or words of the name; the last may be a beginning.
    #[param(max_length = 200)]
    q: Option<String>,
    /// `next` of the page before.
    #[param(max_length = 40)]
    after: Option<String>,
    /// Rows of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// Employers by reference, phone or name.
#[utoipa::path(get, path = "/api/employers", operation_id = "list_employers", tag = "employers", params(EmployerQuery),
    responses((status = 200, description = "A page of employers.", body = ListOfEmployers)))]
async fn list(
    caller: ApiCaller,
    QueryOf(query): QueryOf<EmployerQuery>,
) -> Result<Json<ListOfEmployers>, Refusal> {
    let typed = query.q.unwrap_or_default();
    if typed.chars().count() > WORDS_CHARS_MAX {
        return Err(Problem::invalid_field("q", "platform.field-invalid").into());
    }
    let page = page_of(query.after.as_deref(), query.limit)?;
    let found = caller
        .app()
        .db
        .read((caller.scope.clone(), typed), move |tx, (scope, typed)| {
            Box::pin(find_employers(tx, scope, typed, page))
        })
        .await?
        .map(ListedEmployer::from);
    Ok(Json(ListOfEmployers {
        items: found.items,
        next: found.next,
    }))
}

/// An employer, the cases about them that the caller may see, and the count of those they may not.
#[utoipa::path(get, path = "/api/employers/{reference}", operation_id = "read_employer", tag = "employers",
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"), CasesQuery),
    responses((status = 200, description = "The employer.", body = ReadEmployer)))]
async fn read(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    QueryOf(query): QueryOf<CasesQuery>,
) -> Result<Json<ReadEmployer>, Refusal> {
    let page = query.page()?;
    let reference = reference_of(&reference)?;
    let file = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(employer_file(tx, scope, reference, page))
        })
        .await?;
    looked(caller.app(), &caller.scope, Kind::Employer, reference).await;
    Ok(Json(ReadEmployer::new(file, &caller.say())))
}

/// Says that an employer's row and another are one employer. Nothing is moved, and it can be taken back.
#[utoipa::path(post, path = "/api/employers/{reference}/merge", operation_id = "merge_employer", tag = "employers",
    params(("reference" = String, Path, description = "Whose row points at the other.", pattern = "^[0-9]{10}$")),
    request_body = NewEmployerMerge,
    responses((status = 204, description = "Merged.")))]
async fn merge(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    ApiJson(input): ApiJson<NewEmployerMerge>,
) -> Result<StatusCode, Refusal> {
    let reference = reference_of(&reference)?;
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(merge_employer(tx, scope, reference, input))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a merge back: the employer's row stands by itself again.
#[utoipa::path(post, path = "/api/employers/{reference}/parting", operation_id = "part_employer", tag = "employers",
    params(("reference" = String, Path, description = "Whose row was merged into another.", pattern = "^[0-9]{10}$")),
    responses((status = 204, description = "Parted.")))]
async fn part(caller: ApiCaller, PathOf(reference): PathOf<String>) -> Result<StatusCode, Refusal> {
    let reference = reference_of(&reference)?;
    caller
        .run((), move |tx, scope, ()| {
            Box::pin(part_employer(tx, scope, reference))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Another employer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherEmployer {
    /// Which.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub other: Reference,
}

/// Says that two employers are not one: they are proposed no more.
#[utoipa::path(post, path = "/api/employers/{reference}/apart", operation_id = "keep_employers_apart", tag = "employers",
    params(("reference" = String, Path, description = "Which.", pattern = "^[0-9]{10}$")),
    request_body = OtherEmployer,
    responses((status = 204, description = "Written down.")))]
async fn apart(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    ApiJson(input): ApiJson<OtherEmployer>,
) -> Result<StatusCode, Refusal> {
    let reference = reference_of(&reference)?;
    caller
        .run(input.other, move |tx, scope, other| {
            Box::pin(keep_employers_apart(tx, scope, reference, *other))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

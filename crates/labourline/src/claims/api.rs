//! The JSON face of claims: parses, calls the use-cases, and nothing else.

use super::compute::{Claim, put_claim};
use super::facts::{WorkFacts, Working};
use super::store;
use crate::cases::api::{next_of, page_of};
use crate::cases::store::claimants;
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use axum::Json;
use kernel::{Problem, Reference};
use platform::web::{
    ApiCaller, ApiJson, App, AtVersion, IfMatch, PathOf, QueryOf, Refusal, Versioned,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of claims.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(read, put))
        .routes(routes!(work_out))
}

/// Which claims.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ClaimsQuery {
    /// `next` of the page before.
    #[param(minimum = 0)]
    after: Option<i64>,
    /// Rows of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// A page of claims, by claimant.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfClaims {
    /// The claims of this page.
    #[schema(max_items = 200)]
    items: Vec<Claim>,
    /// `after` of the next page; null on the last.
    next: Option<i64>,
}

/// The computed claims of a case.
#[utoipa::path(get, path = "/api/cases/{reference}/claims", operation_id = "list_claims", tag = "claims",
    params(CaseAt, ClaimsQuery),
    responses((status = 200, description = "A page.", body = ListOfClaims)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<ClaimsQuery>,
) -> Result<Json<ListOfClaims>, Refusal> {
    if query.after.is_some_and(|number| number < 0) {
        return Err(Problem::invalid_field("after", "platform.field-invalid").into());
    }
    let (after, rows) = (
        query.after.unwrap_or(0),
        page_of(None, query.limit)?.rows_max,
    );
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, _, case| Box::pin(async move { Ok(store::of(tx, case.id, after, rows).await?) }),
    )
    .await?;
    let next = next_of(&items, rows, |claim| claim.number);
    Ok(Json(ListOfClaims { items, next }))
}

/// The claim of one claimant, with what they say of the work and the working.
#[utoipa::path(get, path = "/api/cases/{reference}/claims/{number}", operation_id = "read_claim", tag = "claims",
    params(CaseAt, ("number" = i64, Path, description = "The claimant's number on the case.", minimum = 1)),
    responses((status = 200, description = "The claim; `ETag` is its version.", body = Claim)))]
async fn read(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
) -> Result<Versioned<Claim>, Refusal> {
    let (_, claim) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move {
                claimants::numbered(tx, case.id, number)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                store::find(tx, case.id, number)
                    .await?
                    .ok_or_else(Problem::not_found)
            })
        },
    )
    .await?;
    Ok(Versioned::of(claim))
}

/// Computes the claim of one claimant from what they say, in place of the former. `If-Match` is the version of the claim, 0 where there
/// is none yet.
#[utoipa::path(put, path = "/api/cases/{reference}/claims/{number}", operation_id = "put_claim", tag = "claims",
    params(CaseAt, ("number" = i64, Path, description = "The claimant's number on the case.", minimum = 1), IfMatch),
    request_body = WorkFacts,
    responses((status = 200, description = "Computed; `ETag` is its version.", body = Claim)))]
async fn put(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<WorkFacts>,
) -> Result<Versioned<Claim>, Refusal> {
    let claim = caller
        .run(input, move |tx, scope, input| {
            Box::pin(put_claim(
                tx,
                scope,
                reference,
                number,
                Some(version),
                input,
            ))
        })
        .await?;
    Ok(Versioned::of(claim))
}

/// Works a claim out without keeping anything: what a form shows while it is filled.
#[utoipa::path(post, path = "/api/claims/working", operation_id = "work_out_claim", tag = "claims",
    request_body = WorkFacts,
    responses((status = 200, description = "The working.", body = Working)))]
async fn work_out(
    _caller: ApiCaller,
    ApiJson(input): ApiJson<WorkFacts>,
) -> Result<Json<Working>, Refusal> {
    Ok(Json(input.work_out()?))
}

impl AtVersion for Claim {
    fn version(&self) -> i64 {
        self.version
    }
}

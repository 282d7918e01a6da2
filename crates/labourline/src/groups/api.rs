//! The JSON face of a case's claimants: parses, calls the use-cases, and nothing else.

use super::add::{Added, NewRows, add_claimants};
use super::leave::{Leaving, leave_group, rejoin_group};
use super::list::{ClaimantFilter, list_claimants};
use crate::cases::api::page_of;
use crate::cases::view::read_of_case;
use crate::cases::wire::{CaseAt, CaseVersion, ReadClaimant};
use axum::Json;
use kernel::{Problem, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, QueryOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of a case's claimants.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(leave))
        .routes(routes!(rejoin))
}

/// Which claimants.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ClaimantQuery {
    /// `all`, `open`, `without_agreement` or `to_confirm`.
    #[param(pattern = "^(all|open|without_agreement|to_confirm)$")]
    which: Option<String>,
    /// `next` of the page before.
    #[param(max_length = 40)]
    after: Option<String>,
    /// Rows of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// A page of claimants, by number.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfClaimants {
    /// The claimants of this page.
    #[schema(max_items = 200)]
    items: Vec<ReadClaimant>,
    /// `after` of the next page; null on the last.
    next: Option<String>,
}

/// The claimants of a case with their sums.
#[utoipa::path(get, path = "/api/cases/{reference}/claimants", operation_id = "list_claimants", tag = "claimants",
    params(CaseAt, ClaimantQuery),
    responses((status = 200, description = "A page.", body = ListOfClaimants)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<ClaimantQuery>,
) -> Result<Json<ListOfClaimants>, Refusal> {
    let which = match query.which.as_deref() {
        None => ClaimantFilter::All,
        Some(word) => ClaimantFilter::parse(word)
            .ok_or_else(|| Problem::invalid_field("which", "platform.field-invalid"))?,
    };
    let page = page_of(query.after.as_deref(), query.limit)?;
    let (_, found) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, scope, case| Box::pin(list_claimants(tx, scope, case.id, which, page)),
    )
    .await?;
    Ok(Json(ListOfClaimants {
        items: found
            .page
            .items
            .into_iter()
            .map(ReadClaimant::from)
            .collect(),
        next: found.page.next,
    }))
}

/// Adds workers to a case; one whose name and phone stand on it already is given back.
#[utoipa::path(post, path = "/api/cases/{reference}/claimants", operation_id = "add_claimants", tag = "claimants",
    params(CaseAt, Idempotency),
    request_body = NewRows,
    responses((status = 201, description = "Written down.", body = Added)))]
async fn add(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewRows>,
) -> Result<Created<Added>, Refusal> {
    let made = caller
        .run_once(
            key,
            "labourline.claimants.add",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(add_claimants(tx, scope, reference, None, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/claimants"),
        made,
    ))
}

/// A claimant does not go on; the others do.
#[utoipa::path(post, path = "/api/cases/{reference}/claimants/{number}/leaving", operation_id = "leave_group", tag = "claimants",
    params(CaseAt, ("number" = i64, Path, description = "The claimant's number on the case.", minimum = 1), Idempotency),
    request_body = Leaving,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn leave(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
    key: Idempotency,
    ApiJson(input): ApiJson<Leaving>,
) -> Result<Created<CaseVersion>, Refusal> {
    let version = caller
        .run_once(
            key,
            "labourline.claimant.leave",
            (reference, number, input),
            move |tx, scope, (_, _, input)| {
                Box::pin(leave_group(tx, scope, reference, None, number, input))
            },
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/claimants"),
        CaseVersion { reference, version },
    ))
}

/// A claimant who had left takes it up again.
#[utoipa::path(post, path = "/api/cases/{reference}/claimants/{number}/rejoining", operation_id = "rejoin_group", tag = "claimants",
    params(CaseAt, ("number" = i64, Path, description = "The claimant's number on the case.", minimum = 1), Idempotency),
    request_body = Leaving,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn rejoin(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
    key: Idempotency,
    ApiJson(input): ApiJson<Leaving>,
) -> Result<Created<CaseVersion>, Refusal> {
    let version = caller
        .run_once(
            key,
            "labourline.claimant.rejoin",
            (reference, number, input),
            move |tx, scope, (_, _, input)| {
                Box::pin(rejoin_group(tx, scope, reference, None, number, input))
            },
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/claimants"),
        CaseVersion { reference, version },
    ))
}

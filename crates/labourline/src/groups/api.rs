//! The JSON face of a case's claimants: parses, calls the use-cases, and nothing else.

use super::add::{Added, NewRows, add_claimants};
use super::leave::{Leaving, leave_group, rejoin_group};
use super::list::{ClaimantFilter, list_claimants};
use crate::cases::api::{page_of, reference_of};
use crate::cases::view::read_of_case;
use crate::cases::wire::{CaseVersion, ReadClaimant};
use axum::Json;
use kernel::Problem;
use platform::idempotency::once;
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
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"), ClaimantQuery),
    responses((status = 200, description = "A page.", body = ListOfClaimants)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    QueryOf(query): QueryOf<ClaimantQuery>,
) -> Result<Json<ListOfClaimants>, Refusal> {
    let which = match query.which.as_deref() {
        None => ClaimantFilter::All,
        Some(word) => ClaimantFilter::parse(word)
            .ok_or_else(|| Problem::invalid_field("which", "platform.field-invalid"))?,
    };
    let page = page_of(query.after.as_deref(), query.limit)?;
    let reference = reference_of(&reference)?;
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
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewRows,
    responses((status = 201, description = "Written down.", body = Added)))]
async fn add(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewRows>,
) -> Result<Created<Added>, Refusal> {
    let reference = reference_of(&reference)?;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = add_claimants(tx, scope, reference, None, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.claimants.add",
                        &(reference, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/claimants"),
        version: None,
        body: made,
    })
}

/// A claimant does not go on; the others do.
#[utoipa::path(post, path = "/api/cases/{reference}/claimants/{number}/leaving", operation_id = "leave_group", tag = "claimants",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("number" = i64, Path, description = "The claimant's number on the case.", minimum = 1),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = Leaving,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn leave(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(String, i64)>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<Leaving>,
) -> Result<Created<CaseVersion>, Refusal> {
    let reference = reference_of(&reference)?;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = leave_group(tx, scope, reference, None, number, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.claimant.leave",
                        &(reference, number, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/claimants"),
        version: None,
        body: CaseVersion {
            reference,
            version: made,
        },
    })
}

/// A claimant who had left takes it up again.
#[utoipa::path(post, path = "/api/cases/{reference}/claimants/{number}/rejoining", operation_id = "rejoin_group", tag = "claimants",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("number" = i64, Path, description = "The claimant's number on the case.", minimum = 1),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = Leaving,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn rejoin(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(String, i64)>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<Leaving>,
) -> Result<Created<CaseVersion>, Refusal> {
    let reference = reference_of(&reference)?;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = rejoin_group(tx, scope, reference, None, number, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.claimant.rejoin",
                        &(reference, number, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/claimants"),
        version: None,
        body: CaseVersion {
            reference,
            version: made,
        },
    })
}

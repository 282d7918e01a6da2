//! The JSON face of settlements: parses, calls the use-cases, and nothing else.

use super::settle::{NewSettlement, Settled, make_settlement};
use super::store::{self, SettlementRow, ShareRow};
use crate::cases::api::reference_of;
use crate::cases::view::read_of_case;
use crate::money::store::{InstalmentRow, standing};
use axum::Json;
use kernel::Problem;
use platform::idempotency::once;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of settlements.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list, create))
}

/// What was agreed.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfSettlements {
    /// Every settlement, the latest first.
    #[schema(max_items = 100)]
    items: Vec<SettlementRow>,
    /// The shares of the one that stands.
    #[schema(max_items = 500)]
    shares: Vec<ShareRow>,
    /// Its promises, by day.
    #[schema(max_items = 100)]
    promises: Vec<InstalmentRow>,
}

/// The settlements of a case, with the shares and promises of the one that stands.
#[utoipa::path(get, path = "/api/cases/{reference}/settlements", operation_id = "list_settlements", tag = "settlements",
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$")),
    responses((status = 200, description = "The settlements.", body = ListOfSettlements)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
) -> Result<Json<ListOfSettlements>, Refusal> {
    let (_, read) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference_of(&reference)?,
        |tx, _, case| {
            Box::pin(async move {
                let items = store::of(tx, case.id).await?;
                let shares = match items
                    .iter()
                    .find(|settlement| settlement.replaced_at.is_none())
                {
                    Some(settlement) => store::shares(tx, settlement.id).await?,
                    None => Vec::new(),
                };
                Ok(ListOfSettlements {
                    items,
                    shares,
                    promises: standing(tx, case.id).await?,
                })
            })
        },
    )
    .await?;
    Ok(Json(read))
}

/// Writes down an agreement, for all claimants or for some; shares and instalments must add up exactly.
#[utoipa::path(post, path = "/api/cases/{reference}/settlements", operation_id = "make_settlement", tag = "settlements",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewSettlement,
    responses((status = 201, description = "Written down.", body = Settled)))]
async fn create(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewSettlement>,
) -> Result<Created<Settled>, Refusal> {
    let reference = reference_of(&reference)?;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = make_settlement(tx, scope, reference, None, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.settlement",
                        &(reference, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/settlements"),
        version: None,
        body: made,
    })
}

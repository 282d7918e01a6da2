//! The JSON face of settlements: parses, calls the use-cases, and nothing else.

use super::settle::{NewSettlement, Settled, make_settlement};
use super::store::{self, SettlementRow, ShareRow};
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use crate::money::store::{InstalmentRow, standing};
use axum::Json;
use kernel::Reference;
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
    params(CaseAt),
    responses((status = 200, description = "The settlements.", body = ListOfSettlements)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<ListOfSettlements>, Refusal> {
    let (_, read) = read_of_case(&caller.app().db, &caller.scope, reference, |tx, _, case| {
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
    })
    .await?;
    Ok(Json(read))
}

/// Writes down an agreement, for all claimants or for some; shares and instalments must add up exactly.
#[utoipa::path(post, path = "/api/cases/{reference}/settlements", operation_id = "make_settlement", tag = "settlements",
    params(CaseAt, Idempotency),
    request_body = NewSettlement,
    responses((status = 201, description = "Written down.", body = Settled)))]
async fn create(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewSettlement>,
) -> Result<Created<Settled>, Refusal> {
    let made = caller
        .run_once(
            key,
            "labourline.settlement",
            (reference, input),
            move |tx, scope, (_, input)| {
                Box::pin(make_settlement(tx, scope, reference, None, input))
            },
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/settlements"),
        made,
    ))
}

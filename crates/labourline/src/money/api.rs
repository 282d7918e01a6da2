//! The JSON face of the money of a case: its sums, its history, awards and what is given up.

use super::awards::{ClaimantAmount, award_extra, write_off};
use super::store;
use crate::cases::api::RowsQuery;
use crate::cases::view::read_of_case;
use crate::cases::wire::{CaseAt, CaseVersion};
use axum::Json;
use kernel::{Day, Moment, Paise, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, QueryOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of money.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(money))
        .routes(routes!(ledger))
        .routes(routes!(award))
        .routes(routes!(give_up))
}

/// The sums of a case: those of its claimants together.
#[derive(Debug, Serialize, ToSchema)]
struct CaseMoney {
    /// Which case.
    #[schema(value_type = String, pattern = "^[0-9]{10}$")]
    reference: Reference,
    /// Claimed, in paise.
    #[schema(value_type = i64)]
    claimed_paise: Paise,
    /// Agreed and awarded, in paise.
    #[schema(value_type = i64)]
    agreed_paise: Paise,
    /// Received, confirmed or not, in paise.
    #[schema(value_type = i64)]
    received_paise: Paise,
    /// Confirmed by the workers: recovered; in paise.
    #[schema(value_type = i64)]
    confirmed_paise: Paise,
    /// Given up, in paise.
    #[schema(value_type = i64)]
    written_off_paise: Paise,
    /// Claimants.
    claimants: i64,
    /// Claimants whose own matter is open.
    claimants_open: i64,
    /// The earliest day of a promise that is unpaid.
    #[schema(value_type = Option<String>, format = "date")]
    promise_due: Option<Day>,
}

/// The sums of a case.
#[utoipa::path(get, path = "/api/cases/{reference}/money", operation_id = "read_money", tag = "money",
    params(CaseAt),
    responses((status = 200, description = "The sums.", body = CaseMoney)))]
async fn money(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<CaseMoney>, Refusal> {
    let (case, ()) = read_of_case(&caller.app().db, &caller.scope, reference, |_, _, _| {
        Box::pin(async { Ok(()) })
    })
    .await?;
    Ok(Json(CaseMoney {
        reference: case.reference,
        claimed_paise: case.claimed,
        agreed_paise: case.agreed,
        received_paise: case.received,
        confirmed_paise: case.confirmed,
        written_off_paise: case.written_off,
        claimants: case.claimant_count,
        claimants_open: case.claimants_open,
        promise_due: case.promise_due,
    }))
}

/// One entry of the money's history.
#[derive(Debug, Serialize, ToSchema)]
struct LedgerEntry {
    /// Its place, from 1.
    seq: i64,
    /// When it was written.
    #[schema(value_type = String, format = "date-time")]
    at: Moment,
    /// By whom.
    actor: String,
    /// What happened, with its amounts in paise; `what` says which kind of event.
    #[schema(value_type = Object)]
    event: serde_json::Value,
}

/// A page of the money's history, latest first.
#[derive(Debug, Serialize, ToSchema)]
struct LedgerPage {
    /// The entries.
    #[schema(max_items = 200)]
    items: Vec<LedgerEntry>,
    /// `before` of the next page; null on the last.
    next: Option<i64>,
}

/// The money's history, from which every sum is folded.
#[utoipa::path(get, path = "/api/cases/{reference}/ledger", operation_id = "read_ledger", tag = "money",
    params(CaseAt, RowsQuery),
    responses((status = 200, description = "A page, latest first.", body = LedgerPage)))]
async fn ledger(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<LedgerPage>, Refusal> {
    let (before, rows) = query.read()?;
    let (_, entries) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move { Ok(store::entries(tx, case.no, before, rows).await?) })
        },
    )
    .await?;
    let next = entries.last().map(|entry| entry.seq).filter(|seq| *seq > 1);
    let items = entries
        .into_iter()
        .map(|entry| LedgerEntry {
            seq: entry.seq,
            at: entry.at,
            actor: entry.actor,
            event: serde_json::to_value(&entry.event).unwrap_or_default(),
        })
        .collect();
    Ok(Json(LedgerPage { items, next }))
}

/// Writes down what an authority awarded on top of what was agreed.
#[utoipa::path(post, path = "/api/cases/{reference}/awards", operation_id = "award_extra", tag = "money",
    params(CaseAt, Idempotency),
    request_body = ClaimantAmount,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn award(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<ClaimantAmount>,
) -> Result<Created<CaseVersion>, Refusal> {
    let version = caller
        .run_once(
            key,
            "labourline.money.award",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(award_extra(tx, scope, reference, None, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/money"),
        CaseVersion { reference, version },
    ))
}

/// Writes down what a claimant gives up of what is unpaid.
#[utoipa::path(post, path = "/api/cases/{reference}/write-offs", operation_id = "write_off", tag = "money",
    params(CaseAt, Idempotency),
    request_body = ClaimantAmount,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn give_up(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<ClaimantAmount>,
) -> Result<Created<CaseVersion>, Refusal> {
    let version = caller
        .run_once(
            key,
            "labourline.money.write-off",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(write_off(tx, scope, reference, None, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/money"),
        CaseVersion { reference, version },
    ))
}

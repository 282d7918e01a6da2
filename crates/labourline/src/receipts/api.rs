//! The JSON face of receipts: parses, calls the use-cases, and nothing else.

use super::ConfirmedHow;
use super::record::{NewReceipts, record_receipts};
use super::store::{self, ReceiptRow};
use super::turn::{
    Bounce, Confirmation, Correction, bounce_receipt, confirm_receipts, correct_receipt,
};
use crate::cases::api::{RowsQuery, next_of};
use crate::cases::view::read_of_case;
use crate::cases::wire::{CaseAt, CaseVersion};
use crate::ledger::ReceiptId;
use axum::Json;
use kernel::Reference;
use platform::web::{
    ApiCaller, ApiJson, App, Created, Idempotency, IfMatch, PathOf, QueryOf, Refusal,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of receipts.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(receipts, receipt))
        .routes(routes!(confirm))
        .routes(routes!(confirm_several))
        .routes(routes!(bounce))
        .routes(routes!(correct))
}

/// Payments that were written down.
#[derive(Debug, Serialize, ToSchema)]
struct ReceiptsWritten {
    /// Their ids, in the order of the parts.
    #[schema(value_type = Vec<String>)]
    ids: Vec<ReceiptId>,
}

/// Several payments the worker, or several workers, confirmed.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewConfirmations {
    /// Which payments.
    #[schema(value_type = Vec<String>, min_items = 1, max_items = 500)]
    receipts: Vec<ReceiptId>,
    /// How the workers said so.
    how: ConfirmedHow,
}

/// A page of them, latest first.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfReceipts {
    /// The rows of this page.
    #[schema(max_items = 200)]
    items: Vec<ReceiptRow>,
    /// `before` of the next page; null on the last.
    next: Option<i64>,
}

/// Payments to claimants.
#[utoipa::path(get, path = "/api/cases/{reference}/receipts", operation_id = "list_receipts", tag = "receipts",
    params(CaseAt, RowsQuery),
    responses((status = 200, description = "A page, latest first.", body = ListOfReceipts)))]
async fn receipts(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<ListOfReceipts>, Refusal> {
    let (before, rows) = query.read()?;
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, _, case| Box::pin(async move { Ok(store::of(tx, case.id, before, rows).await?) }),
    )
    .await?;
    let next = next_of(&items, rows, |row| row.no);
    Ok(Json(ListOfReceipts { items, next }))
}

/// Writes down that claimants were paid. It counts as recovered only when the worker confirmed it.
#[utoipa::path(post, path = "/api/cases/{reference}/receipts", operation_id = "record_receipts", tag = "receipts",
    params(CaseAt, Idempotency),
    request_body = NewReceipts,
    responses((status = 201, description = "Written down.", body = ReceiptsWritten)))]
async fn receipt(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewReceipts>,
) -> Result<Created<ReceiptsWritten>, Refusal> {
    let made = caller
        .run_once(
            key,
            "labourline.receipt",
            (reference, input),
            move |tx, scope, (_, input)| {
                Box::pin(record_receipts(tx, scope, reference, None, input))
            },
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/receipts"),
        ReceiptsWritten { ids: made },
    ))
}

/// The worker confirmed a payment: it counts as recovered from now on.
#[utoipa::path(post, path = "/api/cases/{reference}/receipts/{id}/confirmation", operation_id = "confirm_receipt", tag = "receipts",
    params(CaseAt, ("id" = String, Path, description = "The payment.", format = "uuid"), Idempotency),
    request_body = Confirmation,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn confirm(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(Reference, ReceiptId)>,
    key: Idempotency,
    ApiJson(input): ApiJson<Confirmation>,
) -> Result<Created<CaseVersion>, Refusal> {
    let version = caller
        .run_once(
            key,
            "labourline.receipt.confirm",
            (reference, id, input),
            move |tx, scope, (_, id, input)| {
                Box::pin(confirm_receipts(
                    tx,
                    scope,
                    reference,
                    std::slice::from_ref(id),
                    input,
                ))
            },
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/receipts"),
        CaseVersion { reference, version },
    ))
}

/// Several payments were confirmed at once: all of them, or none.
#[utoipa::path(post, path = "/api/cases/{reference}/confirmations", operation_id = "confirm_receipts", tag = "receipts",
    params(CaseAt, Idempotency),
    request_body = NewConfirmations,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn confirm_several(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewConfirmations>,
) -> Result<Created<CaseVersion>, Refusal> {
    let version = caller
        .run_once(
            key,
            "labourline.receipt.confirm-several",
            (reference, input),
            move |tx, scope, (_, input)| {
                Box::pin(async move {
                    let said = Confirmation { how: input.how };
                    confirm_receipts(tx, scope, reference, &input.receipts, &said).await
                })
            },
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/receipts"),
        CaseVersion { reference, version },
    ))
}

/// A payment came back: it counts no more, even if it was confirmed.
#[utoipa::path(post, path = "/api/cases/{reference}/receipts/{id}/bounce", operation_id = "bounce_receipt", tag = "receipts",
    params(CaseAt, ("id" = String, Path, description = "The payment.", format = "uuid"), IfMatch),
    request_body = Bounce,
    responses((status = 200, description = "Written down. `If-Match` is the payment's version.", body = CaseVersion)))]
async fn bounce(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(Reference, ReceiptId)>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<Bounce>,
) -> Result<Json<CaseVersion>, Refusal> {
    let version = caller
        .run(input, move |tx, scope, input| {
            Box::pin(bounce_receipt(
                tx,
                scope,
                reference,
                id,
                Some(version),
                input,
            ))
        })
        .await?;
    Ok(Json(CaseVersion { reference, version }))
}

/// Puts the amount of a payment right; it waits for the worker's word again.
#[utoipa::path(post, path = "/api/cases/{reference}/receipts/{id}/correction", operation_id = "correct_receipt", tag = "receipts",
    params(CaseAt, ("id" = String, Path, description = "The payment.", format = "uuid"), IfMatch),
    request_body = Correction,
    responses((status = 200, description = "Written down. `If-Match` is the payment's version.", body = CaseVersion)))]
async fn correct(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(Reference, ReceiptId)>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<Correction>,
) -> Result<Json<CaseVersion>, Refusal> {
    let version = caller
        .run(input, move |tx, scope, input| {
            Box::pin(correct_receipt(
                tx,
                scope,
                reference,
                id,
                Some(version),
                input,
            ))
        })
        .await?;
    Ok(Json(CaseVersion { reference, version }))
}

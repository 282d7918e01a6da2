//! The JSON face of mediation: parses, calls the use-cases, and nothing else.

use super::attempts::{NewAttempt, record_attempt};
use super::offers::{NewAnswer, NewOffer, answer_offer, record_offer};
use super::sessions::{NewSession, record_session};
use super::store::{self, Attempt, Offer, Session};
use crate::cases::api::{RowsQuery, next_of};
use crate::cases::view::read_of_case;
use crate::cases::wire::{CaseAt, CaseVersion};
use axum::Json;
use kernel::Reference;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, QueryOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of attempts, sessions and offers.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(attempts, attempt))
        .routes(routes!(sessions, session))
        .routes(routes!(offers, offer))
        .routes(routes!(answer))
}

/// What was written down.
#[derive(Debug, Serialize, ToSchema)]
struct MediationWritten {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
}

/// A page of them, latest first.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfAttempts {
    /// The rows of this page.
    #[schema(max_items = 200)]
    items: Vec<Attempt>,
    /// `before` of the next page; null on the last.
    next: Option<i64>,
}

/// Tries to reach the employer's side or the worker.
#[utoipa::path(get, path = "/api/cases/{reference}/attempts", operation_id = "list_attempts", tag = "mediation",
    params(CaseAt, RowsQuery),
    responses((status = 200, description = "A page, latest first.", body = ListOfAttempts)))]
async fn attempts(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<ListOfAttempts>, Refusal> {
    let (before, rows) = query.read()?;
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move { Ok(store::attempts(tx, case.id, before, rows).await?) })
        },
    )
    .await?;
    let next = next_of(&items, rows, |row| row.no);
    Ok(Json(ListOfAttempts { items, next }))
}

/// Writes down a try to reach somebody. One with the employer's side needs consent, a fresh safety check and no red flag.
#[utoipa::path(post, path = "/api/cases/{reference}/attempts", operation_id = "record_attempt", tag = "mediation",
    params(CaseAt, Idempotency),
    request_body = NewAttempt,
    responses((status = 201, description = "Written down.", body = MediationWritten)))]
async fn attempt(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewAttempt>,
) -> Result<Created<MediationWritten>, Refusal> {
    let made = caller
        .run_once(
            key,
            "labourline.attempt",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(record_attempt(tx, scope, reference, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/attempts"),
        MediationWritten { id: made },
    ))
}

/// A page of them, latest first.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfMediationSessions {
    /// The rows of this page.
    #[schema(max_items = 200)]
    items: Vec<Session>,
    /// `before` of the next page; null on the last.
    next: Option<i64>,
}

/// Sessions of mediation.
#[utoipa::path(get, path = "/api/cases/{reference}/sessions", operation_id = "list_mediation_sessions", tag = "mediation",
    params(CaseAt, RowsQuery),
    responses((status = 200, description = "A page, latest first.", body = ListOfMediationSessions)))]
async fn sessions(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<ListOfMediationSessions>, Refusal> {
    let (before, rows) = query.read()?;
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move { Ok(store::sessions(tx, case.id, before, rows).await?) })
        },
    )
    .await?;
    let next = next_of(&items, rows, |row| row.no);
    Ok(Json(ListOfMediationSessions { items, next }))
}

/// Writes down a session of mediation; the same must hold as for ringing the employer's side.
#[utoipa::path(post, path = "/api/cases/{reference}/sessions", operation_id = "record_mediation_session", tag = "mediation",
    params(CaseAt, Idempotency),
    request_body = NewSession,
    responses((status = 201, description = "Written down.", body = MediationWritten)))]
async fn session(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewSession>,
) -> Result<Created<MediationWritten>, Refusal> {
    let made = caller
        .run_once(
            key,
            "labourline.session",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(record_session(tx, scope, reference, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/sessions"),
        MediationWritten { id: made },
    ))
}

/// A page of them, latest first.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfOffers {
    /// The rows of this page.
    #[schema(max_items = 200)]
    items: Vec<Offer>,
    /// `before` of the next page; null on the last.
    next: Option<i64>,
}

/// Offers and counter-offers.
#[utoipa::path(get, path = "/api/cases/{reference}/offers", operation_id = "list_offers", tag = "mediation",
    params(CaseAt, RowsQuery),
    responses((status = 200, description = "A page, latest first.", body = ListOfOffers)))]
async fn offers(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<ListOfOffers>, Refusal> {
    let (before, rows) = query.read()?;
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move { Ok(store::offers(tx, case.id, before, rows).await?) })
        },
    )
    .await?;
    let next = next_of(&items, rows, |row| row.no);
    Ok(Json(ListOfOffers { items, next }))
}

/// Writes down an offer or a counter-offer.
#[utoipa::path(post, path = "/api/cases/{reference}/offers", operation_id = "record_offer", tag = "mediation",
    params(CaseAt, Idempotency),
    request_body = NewOffer,
    responses((status = 201, description = "Written down.", body = MediationWritten)))]
async fn offer(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewOffer>,
) -> Result<Created<MediationWritten>, Refusal> {
    let made = caller
        .run_once(
            key,
            "labourline.offer",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(record_offer(tx, scope, reference, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/offers"),
        MediationWritten { id: made },
    ))
}

/// Writes down what the other side said to an offer.
#[utoipa::path(post, path = "/api/cases/{reference}/offers/{id}/answer", operation_id = "answer_offer", tag = "mediation",
    params(CaseAt, ("id" = String, Path, description = "The offer.", format = "uuid"), Idempotency),
    request_body = NewAnswer,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn answer(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(Reference, Uuid)>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewAnswer>,
) -> Result<Created<CaseVersion>, Refusal> {
    let version = caller
        .run_once(
            key,
            "labourline.offer.answer",
            (reference, id, input),
            move |tx, scope, (_, _, input)| Box::pin(answer_offer(tx, scope, reference, id, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/offers"),
        CaseVersion { reference, version },
    ))
}

//! The JSON face of mediation: parses, calls the use-cases, and nothing else.

use super::attempts::{NewAttempt, record_attempt};
use super::offers::{NewAnswer, NewOffer, answer_offer, record_offer};
use super::sessions::{NewSession, record_session};
use super::store::{self, Attempt, Offer, Session};
use crate::cases::api::{page_of, reference_of};
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseVersion;
use axum::Json;
use kernel::Problem;
use platform::idempotency::once;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, QueryOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
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

/// Which rows.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct RowsQuery {
    /// `next` of the page before.
    #[param(minimum = 1)]
    before: Option<i64>,
    /// Rows of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl RowsQuery {
    fn read(&self) -> Result<(Option<i64>, u32), Problem> {
        if self.before.is_some_and(|no| no < 1) {
            return Err(Problem::invalid_field("before", "platform.field-invalid"));
        }
        Ok((self.before, page_of(None, self.limit)?.rows_max))
    }
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
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"), RowsQuery),
    responses((status = 200, description = "A page, latest first.", body = ListOfAttempts)))]
async fn attempts(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<ListOfAttempts>, Refusal> {
    let (before, rows) = query.read()?;
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference_of(&reference)?,
        move |tx, _, case| {
            Box::pin(async move { Ok(store::attempts(tx, case.id, before, rows).await?) })
        },
    )
    .await?;
    let next = if items.len() == rows as usize {
        items.last().map(|row| row.no)
    } else {
        None
    };
    Ok(Json(ListOfAttempts { items, next }))
}

/// Writes down a try to reach somebody. One with the employer's side needs consent, a fresh safety check and no red flag.
#[utoipa::path(post, path = "/api/cases/{reference}/attempts", operation_id = "record_attempt", tag = "mediation",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewAttempt,
    responses((status = 201, description = "Written down.", body = MediationWritten)))]
async fn attempt(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewAttempt>,
) -> Result<Created<MediationWritten>, Refusal> {
    let reference = reference_of(&reference)?;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = record_attempt(tx, scope, reference, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.attempt",
                        &(reference, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/attempts"),
        version: None,
        body: MediationWritten { id: made },
    })
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
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"), RowsQuery),
    responses((status = 200, description = "A page, latest first.", body = ListOfMediationSessions)))]
async fn sessions(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<ListOfMediationSessions>, Refusal> {
    let (before, rows) = query.read()?;
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference_of(&reference)?,
        move |tx, _, case| {
            Box::pin(async move { Ok(store::sessions(tx, case.id, before, rows).await?) })
        },
    )
    .await?;
    let next = if items.len() == rows as usize {
        items.last().map(|row| row.no)
    } else {
        None
    };
    Ok(Json(ListOfMediationSessions { items, next }))
}

/// Writes down a session of mediation; the same must hold as for ringing the employer's side.
#[utoipa::path(post, path = "/api/cases/{reference}/sessions", operation_id = "record_mediation_session", tag = "mediation",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewSession,
    responses((status = 201, description = "Written down.", body = MediationWritten)))]
async fn session(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewSession>,
) -> Result<Created<MediationWritten>, Refusal> {
    let reference = reference_of(&reference)?;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = record_session(tx, scope, reference, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.session",
                        &(reference, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/sessions"),
        version: None,
        body: MediationWritten { id: made },
    })
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
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"), RowsQuery),
    responses((status = 200, description = "A page, latest first.", body = ListOfOffers)))]
async fn offers(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    QueryOf(query): QueryOf<RowsQuery>,
) -> Result<Json<ListOfOffers>, Refusal> {
    let (before, rows) = query.read()?;
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference_of(&reference)?,
        move |tx, _, case| {
            Box::pin(async move { Ok(store::offers(tx, case.id, before, rows).await?) })
        },
    )
    .await?;
    let next = if items.len() == rows as usize {
        items.last().map(|row| row.no)
    } else {
        None
    };
    Ok(Json(ListOfOffers { items, next }))
}

/// Writes down an offer or a counter-offer.
#[utoipa::path(post, path = "/api/cases/{reference}/offers", operation_id = "record_offer", tag = "mediation",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewOffer,
    responses((status = 201, description = "Written down.", body = MediationWritten)))]
async fn offer(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewOffer>,
) -> Result<Created<MediationWritten>, Refusal> {
    let reference = reference_of(&reference)?;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = record_offer(tx, scope, reference, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.offer",
                        &(reference, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/offers"),
        version: None,
        body: MediationWritten { id: made },
    })
}

/// Writes down what the other side said to an offer.
#[utoipa::path(post, path = "/api/cases/{reference}/offers/{id}/answer", operation_id = "answer_offer", tag = "mediation",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("id" = String, Path, description = "The offer.", format = "uuid"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewAnswer,
    responses((status = 201, description = "Written down.", body = CaseVersion)))]
async fn answer(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(String, Uuid)>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewAnswer>,
) -> Result<Created<CaseVersion>, Refusal> {
    let reference = reference_of(&reference)?;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = answer_offer(tx, scope, reference, id, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.offer.answer",
                        &(reference, id, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/offers"),
        version: None,
        body: CaseVersion {
            reference,
            version: made,
        },
    })
}

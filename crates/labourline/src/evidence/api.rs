//! The JSON face of evidence.

use super::correct::{EvidenceCorrection, correct_evidence};
use super::record::{NewEvidence, Piece, evidence_of, record_evidence};
use crate::cases::api::reference_of;
use crate::cases::evidence::Proves;
use crate::cases::view::read_of_case;
use axum::Json;
use kernel::Problem;
use platform::idempotency::once;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, IfMatch, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of evidence.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, record))
        .routes(routes!(correct))
}

/// How well something is proved.
#[derive(Debug, Serialize, ToSchema)]
struct ProofStrength {
    /// What.
    proves: Proves,
    /// 0 (not at all) to 3.
    #[schema(minimum = 0, maximum = 3)]
    strength: u8,
}

/// The evidence of a case.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfEvidence {
    /// Oldest first.
    #[schema(max_items = 500)]
    items: Vec<Piece>,
    /// How well each thing is proved.
    strength: Vec<ProofStrength>,
}

/// A piece that was written down or put right.
#[derive(Debug, Serialize, ToSchema)]
struct EvidenceWritten {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Its version.
    version: i64,
}

/// The evidence of a case, and how well each thing is proved by it.
#[utoipa::path(get, path = "/api/cases/{reference}/evidence", operation_id = "list_evidence", tag = "evidence",
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$")),
    responses((status = 200, description = "What there is.", body = ListOfEvidence)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
) -> Result<Json<ListOfEvidence>, Refusal> {
    let (_, (items, strength)) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference_of(&reference)?,
        |tx, scope, case| Box::pin(evidence_of(tx, scope, case.id)),
    )
    .await?;
    let strength = strength
        .into_iter()
        .map(|(proves, strength)| ProofStrength { proves, strength })
        .collect();
    Ok(Json(ListOfEvidence { items, strength }))
}

/// Writes down a piece of evidence.
#[utoipa::path(post, path = "/api/cases/{reference}/evidence", operation_id = "record_evidence", tag = "evidence",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewEvidence,
    responses((status = 201, description = "Written down.", body = EvidenceWritten)))]
async fn record(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewEvidence>,
) -> Result<Created<EvidenceWritten>, Refusal> {
    let reference = reference_of(&reference)?;
    let id = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = record_evidence(tx, scope, reference, None, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.evidence",
                        &(reference, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/evidence"),
        version: None,
        body: EvidenceWritten { id, version: 1 },
    })
}

/// Puts right what was written down of a piece of evidence.
#[utoipa::path(post, path = "/api/cases/{reference}/evidence/{id}/correction", operation_id = "correct_evidence", tag = "evidence",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("id" = String, Path, description = "The piece.", format = "uuid"),
        ("If-Match" = String, Header, description = "The version the change was made on.", pattern = "^\"?[0-9]{1,18}\"?$")
    ),
    request_body = EvidenceCorrection,
    responses((status = 200, description = "Put right.", body = EvidenceWritten)))]
async fn correct(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(String, Uuid)>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<EvidenceCorrection>,
) -> Result<Json<EvidenceWritten>, Refusal> {
    let reference = reference_of(&reference)?;
    let version = caller
        .app()
        .db
        .write((caller.scope.clone(), input), move |tx, (scope, input)| {
            Box::pin(correct_evidence(
                tx,
                scope,
                reference,
                id,
                Some(version),
                input,
            ))
        })
        .await?;
    Ok(Json(EvidenceWritten { id, version }))
}

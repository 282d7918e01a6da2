//! The JSON face of evidence.

use super::correct::{EvidenceCorrection, correct_evidence};
use super::record::{NewEvidence, Piece, evidence_of, record_evidence};
use crate::cases::evidence::Proves;
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use axum::Json;
use kernel::Reference;
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
    params(CaseAt),
    responses((status = 200, description = "What there is.", body = ListOfEvidence)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<ListOfEvidence>, Refusal> {
    let (_, (items, strength)) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
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
    params(CaseAt, Idempotency),
    request_body = NewEvidence,
    responses((status = 201, description = "Written down.", body = EvidenceWritten)))]
async fn record(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewEvidence>,
) -> Result<Created<EvidenceWritten>, Refusal> {
    let id = caller
        .run_once(
            key,
            "labourline.evidence",
            (reference, input),
            move |tx, scope, (_, input)| {
                Box::pin(record_evidence(tx, scope, reference, None, input))
            },
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/evidence"),
        EvidenceWritten { id, version: 1 },
    ))
}

/// Puts right what was written down of a piece of evidence.
#[utoipa::path(post, path = "/api/cases/{reference}/evidence/{id}/correction", operation_id = "correct_evidence", tag = "evidence",
    params(CaseAt, ("id" = String, Path, description = "The piece.", format = "uuid"), IfMatch),
    request_body = EvidenceCorrection,
    responses((status = 200, description = "Put right.", body = EvidenceWritten)))]
async fn correct(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(Reference, Uuid)>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<EvidenceCorrection>,
) -> Result<Json<EvidenceWritten>, Refusal> {
    let version = caller
        .run(input, move |tx, scope, input| {
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

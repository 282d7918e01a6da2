//! The JSON face of who is named on a closely kept case.

use super::{Named, NewNamed, end_named, list_named, name_further};
use crate::cases::view::read_of_case;
use crate::cases::wire::{CaseAt, CaseVersion};
use axum::Json;
use kernel::{AccountId, Reference};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of who is named.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, name))
        .routes(routes!(end))
}

/// Who is named on a case.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfNamed {
    /// The owner first, then by name. Empty for a normal case, which its whole chapter may see.
    items: Vec<Named>,
}

/// Who is named on a restricted or sealed case, as what, until when and why.
#[utoipa::path(get, path = "/api/cases/{reference}/named", operation_id = "list_named", tag = "named",
    params(CaseAt),
    responses((status = 200, description = "Who is named.", body = ListOfNamed)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<ListOfNamed>, Refusal> {
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        |tx, scope, case| Box::pin(list_named(tx, scope, case)),
    )
    .await?;
    Ok(Json(ListOfNamed { items }))
}

/// Names somebody on a restricted or sealed case.
#[utoipa::path(post, path = "/api/cases/{reference}/named", operation_id = "name_further", tag = "named",
    params(CaseAt, Idempotency),
    request_body = NewNamed,
    responses((status = 201, description = "Named.", body = CaseVersion)))]
async fn name(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewNamed>,
) -> Result<Created<CaseVersion>, Refusal> {
    let version = caller
        .run_once(
            key,
            "labourline.named",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(name_further(tx, scope, reference, None, input)),
        )
        .await?;
    Ok(Created::at(
        format!("/api/cases/{reference}/named"),
        CaseVersion { reference, version },
    ))
}

/// Ends somebody's being named.
#[utoipa::path(post, path = "/api/cases/{reference}/named/{account}/ending", operation_id = "end_named", tag = "named",
    params(CaseAt, ("account" = String, Path, description = "Who.", format = "uuid")),
    responses((status = 200, description = "Ended.", body = CaseVersion)))]
async fn end(
    caller: ApiCaller,
    PathOf((reference, account)): PathOf<(Reference, Uuid)>,
) -> Result<Json<CaseVersion>, Refusal> {
    let version = caller
        .run((), move |tx, scope, ()| {
            Box::pin(end_named(tx, scope, reference, None, AccountId(account)))
        })
        .await?;
    Ok(Json(CaseVersion { reference, version }))
}

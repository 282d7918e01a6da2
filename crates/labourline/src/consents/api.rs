//! The JSON face of consents.

use super::{ConsentsTaken, NewConsents, consents_of, take_consents};
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use axum::Json;
use kernel::Reference;
use people::consents::StandingConsent;
use platform::web::{
    ApiCaller, ApiJson, App, AtVersion, Created, Idempotency, PathOf, QueryOf, Refusal,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of consents.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(consents, ask))
}

/// Whose.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct WhoseQuery {
    #[serde(default)]
    pub(crate) claimant: Option<i64>,
}

/// What a claimant allows.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfConsents {
    /// Their last word to each purpose they were asked about.
    #[schema(max_items = 8)]
    items: Vec<StandingConsent>,
}

/// What a claimant of a case allows now.
#[utoipa::path(get, path = "/api/cases/{reference}/consents", operation_id = "list_consents", tag = "consents",
    params(
        CaseAt,
        ("claimant" = Option<i64>, Query, description = "The claimant's number; 1 where it is left out.", minimum = 1, maximum = 500)
    ),
    responses((status = 200, description = "What stands.", body = ListOfConsents)))]
async fn consents(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    QueryOf(query): QueryOf<WhoseQuery>,
) -> Result<Json<ListOfConsents>, Refusal> {
    let number = query.claimant.unwrap_or(1);
    let (_, found) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, scope, case| Box::pin(consents_of(tx, scope, case.id, number)),
    )
    .await?;
    Ok(Json(ListOfConsents {
        items: found.standing,
    }))
}

/// Writes down what a claimant says to one or more purposes. A no after a yes takes the yes back.
#[utoipa::path(post, path = "/api/cases/{reference}/consents", operation_id = "take_consents", tag = "consents",
    params(CaseAt, Idempotency),
    request_body = NewConsents,
    responses((status = 201, description = "Written down.", body = ConsentsTaken)))]
async fn ask(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewConsents>,
) -> Result<Created<ConsentsTaken>, Refusal> {
    let taken = caller
        .run_once(
            key,
            "labourline.consents",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(take_consents(tx, scope, reference, input)),
        )
        .await?;
    Ok(Created::versioned(
        format!("/api/cases/{reference}/consents"),
        taken,
    ))
}

impl AtVersion for ConsentsTaken {
    fn version(&self) -> i64 {
        self.version
    }
}

//! The JSON face of consents.

use super::{ConsentsTaken, NewConsents, consents_of, take_consents};
use crate::cases::api::reference_of;
use crate::cases::view::read_of_case;
use axum::Json;
use kernel::Problem;
use people::consents::StandingConsent;
use platform::idempotency::once;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, QueryOf, Refusal};
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
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("claimant" = Option<i64>, Query, description = "The claimant's number; 1 where it is left out.", minimum = 1, maximum = 500)
    ),
    responses((status = 200, description = "What stands.", body = ListOfConsents)))]
async fn consents(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    QueryOf(query): QueryOf<WhoseQuery>,
) -> Result<Json<ListOfConsents>, Refusal> {
    let reference = reference_of(&reference)?;
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
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewConsents,
    responses((status = 201, description = "Written down.", body = ConsentsTaken)))]
async fn ask(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewConsents>,
) -> Result<Created<ConsentsTaken>, Refusal> {
    let reference = reference_of(&reference)?;
    let taken = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = take_consents(tx, scope, reference, input);
                    let request = (reference, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.consents",
                        &request,
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/cases/{reference}/consents"),
        version: Some(taken.version),
        body: taken,
    })
}

//! The JSON face of what is worth asking about.

use super::{NewLook, Oddity, Pattern, Thresholds, list_oddities, look_at, settle};
use crate::Labourline;
use axum::Json;
use axum::http::StatusCode;
use kernel::{AccountId, Day};
use platform::web::{ApiCaller, ApiJson, App, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of readings.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(look))
}

/// Something worth asking about: a count and never an accusation.
#[derive(Debug, Serialize, ToSchema)]
struct OddityView {
    /// Who.
    #[schema(value_type = String, format = "uuid")]
    account: AccountId,
    /// What was counted.
    pattern: Pattern,
    /// On which day in India.
    #[schema(value_type = String, format = Date)]
    day: Day,
    /// The employer's id, or the hour on the clock.
    subject: String,
    /// How often.
    times: i64,
    /// What somebody heard who asked; null where nobody did yet.
    #[schema(required)]
    note: Option<String>,
}

impl From<Oddity> for OddityView {
    fn from(one: Oddity) -> Self {
        Self {
            account: one.account,
            pattern: one.pattern,
            day: one.day,
            subject: one.subject,
            times: one.times,
            note: one.looked.map(|looked| looked.note),
        }
    }
}

/// What is worth asking about.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfOddities {
    /// What nobody asked about first, then the latest.
    #[schema(max_items = 200)]
    items: Vec<OddityView>,
}

/// What of the reading of the last 28 days is worth asking about, for safeguarding officers.
#[utoipa::path(get, path = "/api/readings", operation_id = "list_oddities", tag = "readings",
    responses((status = 200, description = "What was counted.", body = ListOfOddities)))]
async fn list(caller: ApiCaller) -> Result<Json<ListOfOddities>, Refusal> {
    settle(caller.app()).await;
    let limits = Thresholds::of(&caller.app().part::<Labourline>().config);
    let found = caller
        .app()
        .db
        .read(caller.scope.clone(), move |tx, scope| {
            Box::pin(async move { list_oddities(tx, scope, &limits).await })
        })
        .await?;
    Ok(Json(ListOfOddities {
        items: found.into_iter().map(OddityView::from).collect(),
    }))
}

/// Writes down what was heard of somebody who was asked.
#[utoipa::path(post, path = "/api/readings/looks", operation_id = "look_at_oddity", tag = "readings",
    request_body = NewLook,
    responses((status = 204, description = "Written down.")))]
async fn look(caller: ApiCaller, ApiJson(input): ApiJson<NewLook>) -> Result<StatusCode, Refusal> {
    let limits = Thresholds::of(&caller.app().part::<Labourline>().config);
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(async move { look_at(tx, scope, &limits, input).await })
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

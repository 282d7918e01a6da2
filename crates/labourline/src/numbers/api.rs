//! The JSON face of telephone numbers.

use super::{
    MaskedNumber, ShowNumber, ShownNumber, masked_numbers, show_number, show_number_of_call_back,
    show_number_of_contact,
};
use crate::Labourline;
use crate::callbacks::CallBackId;
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use crate::contacts::ContactId;
use axum::Json;
use kernel::Reference;
use platform::web::{ApiCaller, ApiJson, App, PathOf, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of numbers.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(of_case))
        .routes(routes!(of_contact))
        .routes(routes!(of_call_back))
}

/// The most showings within an hour that are no question.
pub(crate) fn alarm_above(app: &App) -> u32 {
    app.part::<Labourline>().config.numbers_shown_per_hour_max
}

/// The numbers of a case.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfNumbers {
    /// The workers' by their places on the list, then the employer's side's.
    #[schema(max_items = 1000)]
    items: Vec<MaskedNumber>,
}

/// The telephone numbers of a case, masked.
#[utoipa::path(get, path = "/api/cases/{reference}/numbers", operation_id = "list_numbers", tag = "numbers",
    params(CaseAt),
    responses((status = 200, description = "The numbers.", body = ListOfNumbers)))]
async fn list(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<ListOfNumbers>, Refusal> {
    let (_, items) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        |tx, scope, case| Box::pin(masked_numbers(tx, scope, case)),
    )
    .await?;
    Ok(Json(ListOfNumbers { items }))
}

/// Shows one number of a case whole, to those who dial. It is journalled; many within an hour are told to the safeguarding officer.
#[utoipa::path(post, path = "/api/cases/{reference}/numbers/{key}", operation_id = "show_number", tag = "numbers",
    params(CaseAt, ("key" = String, Path, description = "Which, as the list has it.", pattern = "^[0-9a-f]{24}$")),
    request_body = ShowNumber,
    responses((status = 200, description = "The number.", body = ShownNumber)))]
async fn of_case(
    caller: ApiCaller,
    PathOf((reference, key)): PathOf<(Reference, String)>,
    ApiJson(input): ApiJson<ShowNumber>,
) -> Result<Json<ShownNumber>, Refusal> {
    let above = alarm_above(caller.app());
    let shown = caller
        .run((input, key), move |tx, scope, (input, key)| {
            Box::pin(show_number(tx, scope, reference, key, *input, above))
        })
        .await?;
    Ok(Json(shown))
}

/// Shows the number of a call whole, to those who dial. It is journalled.
#[utoipa::path(post, path = "/api/contacts/{id}/number", operation_id = "show_number_of_contact", tag = "numbers",
    params(("id" = String, Path, format = "uuid")),
    request_body = ShowNumber,
    responses((status = 200, description = "The number.", body = ShownNumber)))]
async fn of_contact(
    caller: ApiCaller,
    PathOf(id): PathOf<ContactId>,
    ApiJson(input): ApiJson<ShowNumber>,
) -> Result<Json<ShownNumber>, Refusal> {
    let above = alarm_above(caller.app());
    let shown = caller
        .run(input, move |tx, scope, input| {
            Box::pin(show_number_of_contact(tx, scope, id, *input, above))
        })
        .await?;
    Ok(Json(shown))
}

/// Shows the number of somebody who waits to be called back whole, to those who dial. It is journalled.
#[utoipa::path(post, path = "/api/call-backs/{id}/number", operation_id = "show_number_of_call_back", tag = "numbers",
    params(("id" = String, Path, format = "uuid")),
    request_body = ShowNumber,
    responses((status = 200, description = "The number.", body = ShownNumber)))]
async fn of_call_back(
    caller: ApiCaller,
    PathOf(id): PathOf<CallBackId>,
    ApiJson(input): ApiJson<ShowNumber>,
) -> Result<Json<ShownNumber>, Refusal> {
    let above = alarm_above(caller.app());
    let shown = caller
        .run(input, move |tx, scope, input| {
            Box::pin(show_number_of_call_back(tx, scope, id, *input, above))
        })
        .await?;
    Ok(Json(shown))
}

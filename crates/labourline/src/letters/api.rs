//! The JSON face of the letter to the employer. Sent letters are papers.

use super::{LetterAsk, LetterDraft, draft_letter};
use crate::cases::api::reference_of;
use crate::cases::view::journal_reading;
use crate::cases::words::Sensitivity;
use axum::Json;
use kernel::{Day, Language};
use platform::web::{ApiCaller, App, PathOf, QueryOf, Refusal};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of letters.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(letter))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct LetterQuery {
    /// The first language of the letter; the one asked for where it is left out. English follows where it is another.
    #[param(value_type = Option<String>, pattern = "^[A-Za-z]{2,8}$")]
    language: Option<Language>,
    /// To whom: the place in the chain, 1 nearest to the worker.
    #[param(minimum = 1, maximum = 9)]
    to: Option<i64>,
    /// By when to pay.
    #[param(value_type = Option<String>, format = "date")]
    pay_by: Option<Day>,
}

/// A letter to the employer made from the case, and what is wanting before it goes. Nothing is kept: put it down as a paper when it is sent.
#[utoipa::path(get, path = "/api/cases/{reference}/letter", operation_id = "draft_letter", tag = "papers",
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"), LetterQuery),
    responses((status = 200, description = "The letter.", body = LetterDraft)))]
async fn letter(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    QueryOf(query): QueryOf<LetterQuery>,
) -> Result<Json<LetterDraft>, Refusal> {
    let reference = reference_of(&reference)?;
    let ask = LetterAsk {
        language: query.language.unwrap_or_else(|| caller.say().language()),
        level: query.to,
        pay_by: query.pay_by,
    };
    let app = caller.app();
    let (file, draft) = app
        .db
        .read(
            (caller.scope.clone(), app.words.clone()),
            move |tx, (scope, words)| Box::pin(draft_letter(tx, scope, words, reference, ask)),
        )
        .await?;
    if file.case.sensitivity != Sensitivity::Normal {
        journal_reading(&app.db, &caller.scope, &file.case).await?;
    }
    Ok(Json(draft))
}

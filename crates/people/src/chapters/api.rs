//! The JSON face of chapters.

use super::{Chapter, FoundChapter, WeekDays, chapters, found_chapter_once};
use axum::Json;
use kernel::{Language, Problem};
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list_chapters, found))
}

/// A chapter.
#[derive(Serialize, ToSchema)]
#[schema(as = Chapter)]
pub(crate) struct ChapterBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
    /// Short code.
    code: String,
    /// Its name in the caller's language.
    name: String,
    /// LGD code of its state.
    state_lgd: u8,
    /// The phone workers are told to call, E.164.
    phone: String,
}

/// A chapter to be founded.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewChapter)]
pub(crate) struct NewChapterBody {
    /// Two to eight Latin letters.
    #[schema(example = "OD")]
    code: String,
    /// LGD code of its state.
    state_lgd: u8,
    /// The phone workers are told to call.
    phone: String,
    /// Names by language code; English is needed.
    names: std::collections::BTreeMap<String, String>,
}

/// A chapter founded.
#[derive(Serialize, ToSchema)]
#[schema(as = FoundedChapter)]
pub(crate) struct FoundedBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
}

/// All chapters.
#[utoipa::path(get, path = "/api/chapters", tag = "people", responses((status = 200, description = "All chapters, by code", body = [ChapterBody])))]
async fn list_chapters(caller: ApiCaller) -> Result<Json<Vec<ChapterBody>>, Refusal> {
    let found = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(async move { chapters(tx, scope).await })
        })
        .await?;
    let language = caller.language();
    let body = |chapter: Chapter| ChapterBody {
        id: chapter.id.0,
        name: chapter.name(language).to_owned(),
        code: chapter.code,
        state_lgd: chapter.state_lgd,
        phone: chapter.phone,
    };
    Ok(Json(found.into_iter().map(body).collect()))
}

/// Found a chapter, for administrators.
#[utoipa::path(post, path = "/api/chapters", tag = "people", params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeat harmless; printable ASCII", pattern = "^[!-~]{1,100}$")), request_body = NewChapterBody, responses((status = 201, description = "Founded", body = FoundedBody)))]
async fn found(
    caller: ApiCaller,
    Idempotency(key): Idempotency,
    ApiJson(body): ApiJson<NewChapterBody>,
) -> Result<Created<FoundedBody>, Refusal> {
    let mut names = Vec::new();
    for (code, name) in body.names {
        let language = Language::parse(&code).ok_or_else(|| {
            Problem::invalid_field(format!("names.{code}"), "platform.field-invalid")
        })?;
        names.push((language, name));
    }
    let input = FoundChapter {
        code: body.code,
        state_lgd: body.state_lgd,
        phone: body.phone,
        names,
        weekly_rest_days: WeekDays::SUNDAY,
    };
    let id = caller
        .run((input, key), |tx, scope, (input, key)| {
            Box::pin(found_chapter_once(tx, scope, input, key.as_ref()))
        })
        .await?;
    Ok(Created::at("/api/chapters", FoundedBody { id: id.0 }))
}

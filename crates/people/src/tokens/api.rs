//! The JSON face of tokens.

use super::{MakeToken, TokenId, TokenLine, make_token, my_tokens, revoke_token};
use crate::People;
use axum::Json;
use axum::http::StatusCode;
use kernel::Moment;
use platform::web::{ApiCaller, ApiJson, App, Created, Idempotency, PathOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// What a token may do.
#[derive(Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = TokenReach)]
pub(crate) enum ReachBody {
    /// Only look.
    Read,
    /// All its person may.
    Full,
}

/// A token to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewToken)]
pub(crate) struct NewTokenBody {
    /// What it is for.
    #[schema(pattern = "\\S", max_length = 120)]
    name: String,
    /// What it may do.
    reach: ReachBody,
    /// How many days it lives.
    #[schema(minimum = 1, maximum = 365)]
    days: u32,
}

/// A token, without its secret.
#[derive(Serialize, ToSchema)]
#[schema(as = Token)]
pub(crate) struct TokenBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
    /// What it is for.
    name: String,
    /// What it may do.
    reach: ReachBody,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
    /// When it ends.
    #[schema(value_type = String, format = DateTime)]
    expires_at: Moment,
    /// When it was last used, to the hour.
    #[schema(value_type = Option<String>, format = DateTime)]
    last_used_at: Option<Moment>,
}

impl From<TokenLine> for TokenBody {
    fn from(line: TokenLine) -> Self {
        Self {
            id: line.id.0,
            reach: if line.reach == "full" {
                ReachBody::Full
            } else {
                ReachBody::Read
            },
            name: line.name,
            created_at: line.created_at,
            expires_at: line.expires_at,
            last_used_at: line.last_used_at,
        }
    }
}

/// A token just made.
#[derive(Serialize, ToSchema)]
#[schema(as = TokenMade)]
pub(crate) struct MadeBody {
    /// What was made.
    token: TokenBody,
    /// The secret, to be sent as `Authorization: Bearer …`. Absent where the request is a repeat, for it is kept nowhere.
    secret: Option<String>,
}

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, make))
        .routes(routes!(revoke))
}

/// One's own tokens.
#[utoipa::path(get, path = "/api/tokens", tag = "people", responses((status = 200, description = "One's own living tokens, the newest first", body = [TokenBody])))]
async fn list(caller: ApiCaller) -> Result<Json<Vec<TokenBody>>, Refusal> {
    let found = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(my_tokens(tx, scope))
        })
        .await?;
    Ok(Json(found.into_iter().map(TokenBody::from).collect()))
}

/// Make a token of one's own.
#[utoipa::path(post, path = "/api/tokens", tag = "people", params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeat harmless; printable ASCII", pattern = "^[!-~]{1,100}$")), request_body = NewTokenBody, responses((status = 201, description = "Made; the secret is shown once", body = MadeBody)))]
async fn make(
    caller: ApiCaller,
    Idempotency(key): Idempotency,
    ApiJson(body): ApiJson<NewTokenBody>,
) -> Result<Created<MadeBody>, Refusal> {
    let input = MakeToken {
        name: body.name,
        full: matches!(body.reach, ReachBody::Full),
        days: body.days,
    };
    let days_max = caller.app().part::<People>().config().token_days_max;
    let made = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), input, days_max, key),
            |tx, (scope, input, days_max, key)| {
                Box::pin(make_token(tx, scope, input, *days_max, key.as_ref()))
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/tokens/{}", made.token.id),
        version: None,
        body: MadeBody {
            token: made.token.into(),
            secret: made.secret,
        },
    })
}

/// Revoke one of one's own tokens.
#[utoipa::path(delete, path = "/api/tokens/{id}", tag = "people", params(("id" = String, Path, format = Uuid)), responses((status = 204, description = "Revoked")))]
async fn revoke(caller: ApiCaller, PathOf(id): PathOf<TokenId>) -> Result<StatusCode, Refusal> {
    caller
        .app()
        .db
        .write((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(revoke_token(tx, scope, id))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(StatusCode::NO_CONTENT)
}

//! The JSON face: who calls with a token, what they send, in which version.

use super::{Admitted, App, Arrival, Refusal};
use crate::idempotency::{IdempotencyKey, KEY_CHARS_MAX};
use crate::scope::{Reach, Scope};
use crate::words::Say;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::{HeaderValue, StatusCode, header, request::Parts};
use axum::response::{IntoResponse, Response};
use kernel::{FieldProblem, Problem, ProblemKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use utoipa::IntoParams;
use utoipa::openapi::Required;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{ObjectBuilder, SchemaType, Type};

/// Somebody calling the API with a bearer token. Derefs to their [`Scope`]. A token that only reads is refused every other method.
#[derive(Clone)]
pub struct ApiCaller {
    /// Who asks.
    pub scope: Scope,
    app: App,
    arrival: Arc<Arrival>,
}

impl ApiCaller {
    /// The program's parts.
    pub fn app(&self) -> &App {
        &self.app
    }
    /// The request as it arrived.
    pub fn arrival(&self) -> &Arrival {
        &self.arrival
    }
    /// The words in the caller's language.
    pub fn say(&self) -> Say {
        self.app.words.say(self.arrival.language())
    }
}

impl std::ops::Deref for ApiCaller {
    type Target = Scope;
    fn deref(&self) -> &Scope {
        &self.scope
    }
}

impl FromRequestParts<App> for ApiCaller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let stranger = || Problem::new(ProblemKind::SignIn, "platform.sign-in");
        let arrival = parts
            .extensions
            .get::<Arc<Arrival>>()
            .cloned()
            .ok_or_else(Problem::internal)?;
        let token = arrival.bearer().ok_or_else(stranger)?;
        let admitted = app
            .door
            .admit_bearer(app, &arrival, token)
            .await?
            .filter(|admitted| admitted.scope.account().is_some())
            .ok_or_else(stranger)?;
        let scope = admitted.scope.clone().in_language(arrival.language());
        let _ = arrival.admitted.set(Admitted {
            scope: scope.clone(),
            ..admitted
        });
        if scope.reach() == Reach::ReadOnly && arrival.is_unsafe() {
            return Err(Refusal(Problem::refused("platform.token-only-reads")));
        }
        Ok(Self {
            scope,
            app: app.clone(),
            arrival,
        })
    }
}

/// A JSON body. What can't be read is 422, with the field where it is known.
#[derive(Clone, Debug)]
pub struct ApiJson<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for ApiJson<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refusal> {
        let is_json = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .is_some_and(|kind| {
                let kind = kind.trim().to_ascii_lowercase();
                kind == "application/json"
                    || (kind.starts_with("application/") && kind.ends_with("+json"))
            });
        if !is_json {
            let problem = Problem::new(ProblemKind::Invalid, "platform.media-type");
            return Err(Refusal(problem));
        }
        let bytes = Bytes::from_request(request, app)
            .await
            .map_err(|rejection| Refusal(body_problem(&rejection)))?;
        read_json(&bytes).map(Self).map_err(Refusal)
    }
}

fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    // No text holds NUL: PostgreSQL can't keep it.
    if bytes.windows(6).any(|six| six == b"\\u0000") {
        return Err(unreadable());
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        if error.inner().classify() != serde_json::error::Category::Data {
            return unreadable();
        }
        // serde names a missing or unknown field in its words only: "missing field `phone` at line 1 column 2".
        let detail = error.inner().to_string();
        let quoted = |start: &str| {
            let rest = detail.strip_prefix(start)?;
            rest.split('`').next().map(str::to_owned)
        };
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        let below = |name: String| match path.as_str() {
            "" => name,
            path if path.rsplit('.').next() == Some(name.as_str()) => path.to_owned(),
            path => format!("{path}.{name}"),
        };
        let field = if let Some(name) = quoted("missing field `") {
            FieldProblem::new(as_form_name(&below(name)), "platform.field-missing")
        } else if let Some(name) = quoted("unknown field `") {
            FieldProblem::new(as_form_name(&below(name)), "platform.field-unknown")
        } else {
            FieldProblem::new(as_form_name(&path), "platform.field-invalid")
        };
        Problem::invalid(vec![field])
    })?;
    reader.end().map_err(|_| unreadable())?;
    Ok(value)
}

/// `terms[0].rate` as forms name it: `terms.0.rate`.
fn as_form_name(path: &str) -> String {
    path.replace('[', ".").replace(']', "")
}

fn unreadable() -> Problem {
    Problem::new(ProblemKind::Invalid, "platform.json-unreadable")
}

/// A body that could not be taken in: too large, or the connection broke.
pub(super) fn body_problem(rejection: &BytesRejection) -> Problem {
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Problem::new(ProblemKind::TooLarge, "platform.too-large")
    } else {
        Problem::invalid(Vec::new())
    }
}

/// Values of the path. One that can't be read is an address that does not exist.
#[derive(Clone, Debug)]
pub struct PathOf<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for PathOf<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        if parts.uri.path().contains("%00") {
            return Err(Refusal(Problem::not_found()));
        }
        match Path::<T>::from_request_parts(parts, app).await {
            Ok(Path(value)) => Ok(Self(value)),
            Err(_) => Err(Refusal(Problem::not_found())),
        }
    }
}

/// Values behind the question mark. One that can't be read is 422.
#[derive(Clone, Debug)]
pub struct QueryOf<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for QueryOf<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let invalid = || Problem::invalid_field("query", "platform.field-invalid");
        if parts.uri.query().is_some_and(|query| query.contains("%00")) {
            return Err(Refusal(invalid()));
        }
        match Query::<T>::from_request_parts(parts, app).await {
            Ok(Query(value)) => Ok(Self(value)),
            Err(_) => Err(Refusal(invalid())),
        }
    }
}

/// The header `Idempotency-Key`, if it was sent.
#[derive(Clone, Debug)]
pub struct Idempotency(pub Option<IdempotencyKey>);

impl FromRequestParts<App> for Idempotency {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        let Some(value) = parts.headers.get("idempotency-key") else {
            return Ok(Self(None));
        };
        value
            .to_str()
            .ok()
            .and_then(IdempotencyKey::parse)
            .map(|key| Self(Some(key)))
            .ok_or_else(|| {
                Refusal(Problem::invalid_field(
                    "Idempotency-Key",
                    "platform.field-invalid",
                ))
            })
    }
}

impl IntoParams for Idempotency {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let text = ObjectBuilder::new()
            .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
            .max_length(Some(KEY_CHARS_MAX));
        let header = ParameterBuilder::new()
            .name("Idempotency-Key")
            .parameter_in(ParameterIn::Header)
            .description(Some("Printable ASCII, 1 to 100 letters."))
            .required(Required::False)
            .schema(Some(text));
        vec![header.build()]
    }
}

/// The header `If-Match`: the version the caller changed. Needed, or what others did meanwhile would be overwritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IfMatch(pub i64);

impl FromRequestParts<App> for IfMatch {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        parts
            .headers
            .get(header::IF_MATCH)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.trim().trim_matches('"').parse().ok())
            .map(Self)
            .ok_or_else(|| {
                Refusal(Problem::invalid_field(
                    "If-Match",
                    "platform.version-needed",
                ))
            })
    }
}

impl IntoParams for IfMatch {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let text = ObjectBuilder::new()
            .schema_type(SchemaType::new(Type::String))
            .pattern(Some("^\"?[0-9]{1,18}\"?$"));
        let header = ParameterBuilder::new()
            .name("If-Match")
            .parameter_in(ParameterIn::Header)
            .description(Some("The version the change was made on."))
            .required(Required::True)
            .schema(Some(text));
        vec![header.build()]
    }
}

/// 201 with the address of what was made, its version (as `ETag`, for `If-Match`) and itself.
#[derive(Clone, Debug)]
pub struct Created<T> {
    /// The address: `/api/cases/…`.
    pub location: String,
    /// The version, where it has one.
    pub version: Option<i64>,
    /// Itself.
    pub body: T,
}

impl<T> Created<T> {
    /// 201 with an address, without a version.
    pub fn at(location: impl Into<String>, body: T) -> Self {
        Self {
            location: location.into(),
            version: None,
            body,
        }
    }
}

impl<T: AtVersion> Created<T> {
    /// 201 with an address and the version that the body names.
    pub fn versioned(location: impl Into<String>, body: T) -> Self {
        Self {
            location: location.into(),
            version: Some(body.version()),
            body,
        }
    }
}

impl<T: Serialize> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        let mut response = (StatusCode::CREATED, Json(self.body)).into_response();
        let headers = response.headers_mut();
        if let Ok(place) = HeaderValue::from_str(&self.location) {
            headers.insert(header::LOCATION, place);
        }
        if let Some(version) = self.version {
            headers.insert(header::ETAG, version_tag(version));
        }
        response
    }
}

/// A body that names the version of what it shows.
pub trait AtVersion {
    /// For the next `If-Match`.
    fn version(&self) -> i64;
}

/// 200 with a thing and its version (as `ETag`, for `If-Match`).
#[derive(Clone, Debug)]
pub struct Versioned<T> {
    /// The version.
    pub version: i64,
    /// The thing.
    pub body: T,
}

impl<T: AtVersion> Versioned<T> {
    /// 200 with the version that the body names.
    pub fn of(body: T) -> Self {
        Self {
            version: body.version(),
            body,
        }
    }
}

impl<T: Serialize> IntoResponse for Versioned<T> {
    fn into_response(self) -> Response {
        let tag = [(header::ETAG, version_tag(self.version))];
        (tag, Json(self.body)).into_response()
    }
}

fn version_tag(version: i64) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{version}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Body {
        #[allow(dead_code)]
        phone: String,
        #[allow(dead_code)]
        #[serde(default)]
        terms: Vec<Term>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Term {
        #[allow(dead_code)]
        rate_paise: i64,
    }

    #[test]
    fn the_field_that_is_wrong_is_named() {
        for (text, field, code) in [
            ("{}", "phone", "platform.field-missing"),
            (r#"{"phone": 5}"#, "phone", "platform.field-invalid"),
            (
                r#"{"phone": "", "age": 3}"#,
                "age",
                "platform.field-unknown",
            ),
            (
                r#"{"phone": "", "terms": [{"rate_paise": "x"}]}"#,
                "terms.0.rate_paise",
                "platform.field-invalid",
            ),
            (
                r#"{"phone": "", "terms": [{}]}"#,
                "terms.0.rate_paise",
                "platform.field-missing",
            ),
            ("[]", "", "platform.field-invalid"),
        ] {
            let problem = read_json::<Body>(text.as_bytes()).unwrap_err();
            let found: Vec<(&str, &str)> = problem
                .fields
                .iter()
                .map(|problem| (problem.field.as_str(), problem.code))
                .collect();
            assert_eq!(found, vec![(field, code)], "{text}");
        }
        for text in [
            "",
            "{",
            "{} {}",
            r#"{"phone": "a\u0000"}"#,
            "{\"phone\": \"\"} x",
        ] {
            let problem = read_json::<Body>(text.as_bytes()).unwrap_err();
            assert!(
                problem.code == "platform.json-unreadable" || !problem.fields.is_empty(),
                "{text}"
            );
        }
        assert!(read_json::<Body>(br#"{"phone": "a"}"#).is_ok());
    }
}

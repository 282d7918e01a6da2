//! The API's description, put together from the parts the systems give, with what is the same for all: how problems look, who may call.

use super::App;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use serde::Serialize;
use std::collections::BTreeSet;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    Components, Content, InfoBuilder, OpenApi, OpenApiBuilder, Paths, Ref, RefOr, Response,
};
use utoipa::{PartialSchema, ToSchema};

/// A problem as RFC 9457 JSON. Only for the description; what is sent is made in `refusal.rs`.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
    /// `/problems/<code>`
    #[serde(rename = "type")]
    #[schema(example = "/problems/platform.invalid")]
    pub kind: String,
    /// What it is, in a few words in the caller's language.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// Stable: never changes its meaning.
    #[schema(example = "platform.invalid")]
    pub code: String,
    /// What it is, in a sentence in the caller's language.
    pub detail: String,
    /// What is wrong with which field.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub errors: Option<Vec<ProblemField>>,
    /// Where the thing was changed meanwhile: how it stands now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<serde_json::Value>,
    /// To be quoted when asking about it.
    #[schema(example = "K7QF90XY")]
    pub reference: String,
}

/// What is wrong with one field.
#[derive(Serialize, ToSchema)]
pub struct ProblemField {
    /// Its name: `terms.0.rate_paise`.
    pub field: String,
    /// Stable.
    pub code: String,
    /// In words.
    pub detail: String,
}

/// Every status a problem may have, wherever it happens.
const PROBLEMS: [(&str, &str); 10] = [
    ("400", "The request can't be read."),
    ("401", "No token, or one that ended."),
    (
        "404",
        "There is no such thing, or it is not for this caller.",
    ),
    ("405", "This address does not take the method."),
    (
        "409",
        "A rule forbids it as things stand, or it was changed meanwhile.",
    ),
    ("413", "Larger than allowed."),
    ("422", "What was sent can't be taken; `errors` says why."),
    (
        "429",
        "Too many tries; `Retry-After` says how long to wait.",
    ),
    ("500", "A fault of ours."),
    ("503", "Too busy; `Retry-After` says how long to wait."),
];

/// An empty description with what is the same for all.
pub(super) fn ground() -> OpenApi {
    let mut components = Components::new();
    components
        .schemas
        .insert("Problem".to_owned(), ProblemBody::schema());
    components
        .schemas
        .insert("ProblemField".to_owned(), ProblemField::schema());
    for (status, description) in PROBLEMS {
        let body = Content::new(Some(Ref::from_schema_name("Problem")));
        let mut response = Response::new(description);
        response
            .content
            .insert("application/problem+json".to_owned(), RefOr::T(body));
        components
            .responses
            .insert(format!("Problem{status}"), RefOr::T(response));
    }
    components.add_security_scheme(
        "bearer",
        SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)),
    );
    let info = InfoBuilder::new()
        .title("Sangam")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "The JSON face of Sangam. Every call carries a bearer token; a create takes an Idempotency-Key; a change takes the version in If-Match.",
        ))
        .build();
    OpenApiBuilder::new()
        .info(info)
        .paths(Paths::new())
        .components(Some(components))
        .security(Some([SecurityRequirement::new(
            "bearer",
            Vec::<String>::new(),
        )]))
        .build()
}

/// Adds to every operation the problems that may happen anywhere, and tells apart operations of one name.
pub(super) fn finished(mut openapi: OpenApi) -> OpenApi {
    let mut names = BTreeSet::new();
    for (path, item) in &mut openapi.paths.paths {
        let operations = [
            ("get", &mut item.get),
            ("put", &mut item.put),
            ("post", &mut item.post),
            ("delete", &mut item.delete),
            ("patch", &mut item.patch),
        ];
        for (method, operation) in operations {
            let Some(operation) = operation else { continue };
            for (status, _) in PROBLEMS {
                operation
                    .responses
                    .responses
                    .entry(status.to_owned())
                    .or_insert_with(|| {
                        RefOr::Ref(Ref::from_response_name(format!("Problem{status}")))
                    });
            }
            let name = operation.operation_id.clone().unwrap_or_default();
            if name.is_empty() || !names.insert(name.clone()) {
                let place = path.replace(['/', '{', '}', '-'], "_");
                let unique = format!("{method}{place}");
                names.insert(unique.clone());
                operation.operation_id = Some(unique);
            }
        }
    }
    openapi
}

/// Serves the description.
pub(super) fn routes(openapi: &OpenApi) -> axum::Router<App> {
    let text: bytes::Bytes = openapi.to_json().unwrap_or_default().into();
    let serve = move || {
        let text = text.clone();
        async move {
            (
                [
                    (header::CONTENT_TYPE, "application/json"),
                    (header::CACHE_CONTROL, "public, no-cache"),
                ],
                text,
            )
                .into_response()
        }
    };
    axum::Router::new().route("/api/openapi.json", get(serve))
}

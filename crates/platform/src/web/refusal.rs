//! What a handler answers when it can't: a [`Problem`], dressed by the frame once, as a page or as RFC 9457 JSON.

use super::{Arrival, Visit, page_with};
use crate::words::Say;
use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::{Chance, Problem, ProblemKind};
use serde::Serialize;

/// A problem on its way out. Every use-case error that turns into a [`Problem`] turns into this with `?`.
#[derive(Clone, Debug)]
pub struct Refusal(pub Problem);

impl<E: Into<Problem>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Refusal {
    /// Undressed: the frame knows the language and whether JSON is asked for.
    fn into_response(self) -> Response {
        let mut response = status_of(self.0.kind).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

fn status_of(kind: ProblemKind) -> StatusCode {
    StatusCode::from_u16(kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The problem a response stands for: the one a handler gave, or one made from the bare error status of an extractor or the router.
pub(super) fn problem_in(response: &mut Response) -> Option<(StatusCode, Problem)> {
    if let Some(Refusal(problem)) = response.extensions_mut().remove::<Refusal>() {
        return Some((status_of(problem.kind), problem));
    }
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() || is_dressed(response) {
        return None;
    }
    let problem = match status {
        StatusCode::NOT_FOUND => Problem::not_found(),
        StatusCode::METHOD_NOT_ALLOWED => {
            Problem::new(ProblemKind::NotFound, "platform.method-not-allowed")
        }
        StatusCode::UNAUTHORIZED => Problem::new(ProblemKind::SignIn, "platform.sign-in"),
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(ProblemKind::TooLarge, "platform.too-large"),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            Problem::new(ProblemKind::Invalid, "platform.media-type")
        }
        StatusCode::TOO_MANY_REQUESTS => Problem::new(ProblemKind::TooMany, "platform.too-many"),
        StatusCode::SERVICE_UNAVAILABLE => Problem::new(ProblemKind::Busy, "platform.busy"),
        status if status.is_client_error() => Problem::invalid(Vec::new()),
        _ => Problem::internal(),
    };
    Some((status, problem))
}

/// A page or JSON that a handler made itself is left alone.
fn is_dressed(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| !value.starts_with("text/plain"))
}

/// Eight letters and digits that can't be taken for one another when read out on the phone.
pub(super) fn draw_reference(chance: &dyn Chance) -> String {
    const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut random = [0; 8];
    chance.fill(&mut random);
    random
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect()
}

/// RFC 9457, with our own members behind the standard ones.
#[derive(Serialize)]
struct Json<'a> {
    #[serde(rename = "type")]
    kind: String,
    title: &'a str,
    status: u16,
    code: &'static str,
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<JsonField<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<&'a serde_json::Value>,
    reference: &'a str,
}

#[derive(Serialize)]
struct JsonField<'a> {
    field: &'a str,
    code: &'static str,
    detail: String,
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    shell: super::Shell,
    t: Say,
    detail: String,
    fields: Vec<String>,
    reference: &'a str,
    again: Option<String>,
}

/// Dresses a problem for its reader.
pub(super) fn dress(
    visit: &Visit,
    status: StatusCode,
    problem: &Problem,
    reference: &str,
    kept: &HeaderMap,
) -> Response {
    let say = visit.say();
    let mut response = if visit.arrival().wants_json() {
        as_json(&say, status, problem, reference)
    } else {
        as_page(visit, &say, status, problem, reference)
    };
    let headers = response.headers_mut();
    if let Some(seconds) = problem.retry_after_seconds {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if status == StatusCode::UNAUTHORIZED {
        headers.insert(
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static("Bearer realm=\"sangam\""),
        );
    }
    for name in [header::ALLOW, header::LOCATION] {
        if let Some(value) = kept.get(&name) {
            headers.insert(name, value.clone());
        }
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn as_json(say: &Say, status: StatusCode, problem: &Problem, reference: &str) -> Response {
    let body = Json {
        kind: format!("/problems/{}", problem.code),
        title: say.say(title_key(problem.kind)),
        status: status.as_u16(),
        code: problem.code,
        detail: say.problem(problem),
        errors: problem
            .fields
            .iter()
            .map(|field| JsonField {
                field: &field.field,
                code: field.code,
                detail: say.field_problem(field),
            })
            .collect(),
        current: problem.current.as_deref(),
        reference,
    };
    let text = serde_json::to_string(&body).unwrap_or_else(|_| "{}".to_owned());
    const JSON: HeaderValue = HeaderValue::from_static("application/problem+json");
    (status, [(header::CONTENT_TYPE, JSON)], text).into_response()
}

fn as_page(
    visit: &Visit,
    say: &Say,
    status: StatusCode,
    problem: &Problem,
    reference: &str,
) -> Response {
    let template = ProblemPage {
        shell: visit.shell(title_key(problem.kind)),
        t: say.clone(),
        detail: say.problem(problem),
        fields: problem
            .fields
            .iter()
            .map(|field| say.field_problem(field))
            .collect(),
        reference: &in_pairs(reference),
        again: again(visit.arrival()),
    };
    page_with(status, &template).unwrap_or_else(|_| {
        // Even without its template an error says how to speak of it.
        (status, format!("{} {reference}", problem.code)).into_response()
    })
}

/// After a form that was not taken: the page it was on.
fn again(arrival: &Arrival) -> Option<String> {
    arrival.is_unsafe().then(|| arrival.came_from()).flatten()
}

fn in_pairs(reference: &str) -> String {
    let letters: Vec<char> = reference.chars().collect();
    let pairs: Vec<String> = letters
        .chunks(2)
        .map(|pair| pair.iter().collect())
        .collect();
    pairs.join(" ")
}

fn title_key(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Invalid => "error-title-invalid",
        ProblemKind::SignIn => "error-title-sign-in",
        ProblemKind::NotFound => "error-title-not-found",
        ProblemKind::Refused => "error-title-refused",
        ProblemKind::Stale => "error-title-stale",
        ProblemKind::TooMany => "error-title-too-many",
        ProblemKind::TooLarge => "error-title-too-large",
        ProblemKind::Busy => "error-title-busy",
        ProblemKind::Internal => "error-title-internal",
    }
}

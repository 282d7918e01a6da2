//! The frame around every request: it arrives in a language, has an end, never falls, and leaves dressed.

use super::{App, Arrival, Refusal, Visit, csrf, form, headers, refusal};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use kernel::{Problem, ProblemKind};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

pub(super) async fn frame(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let arrival = Arc::new(Arrival::new(&app, &request));
    // Never the address itself: what people search for and whose case it is stays out of the log.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    request.extensions_mut().insert(Arc::clone(&arrival));

    let mut response = if is_forged(&arrival) {
        Refusal(form::expired()).into_response()
    } else {
        answer(&app, request, next).await
    };

    if let Some((status, problem)) = refusal::problem_in(&mut response) {
        let visit = Visit::afterwards(&app, &arrival);
        let reference = refusal::draw_reference(app.chance.as_ref());
        let actor = visit.scope.actor().word();
        let (method, code, status_number) = (arrival.method(), problem.code, status.as_u16());
        if status.is_server_error() {
            tracing::error!(%reference, code, status_number, %method, route, actor, "problem");
        } else {
            tracing::info!(%reference, code, status_number, %method, route, actor, "problem");
        }
        response = refusal::dress(&visit, status, &problem, &reference, response.headers());
    }
    headers::put(&app, &arrival, response.headers_mut());
    response
}

/// A form with a file may take so long.
const UPLOAD_SECONDS_MAX: u64 = 600;

/// Whether a browser sent it from another site's page. The JSON API is spoken to with tokens, which no page of another site has.
fn is_forged(arrival: &Arrival) -> bool {
    arrival.is_unsafe() && !csrf::is_api(arrival) && arrival.is_cross_site()
}

async fn answer(app: &App, request: Request, next: Next) -> Response {
    // A photograph from a phone on 2G takes its time.
    let sends_file = request
        .headers()
        .get(axum::http::header::CONTENT_TYPE)
        .is_some_and(|said| said.as_bytes().starts_with(b"multipart/form-data"));
    let seconds = app.settings.request_seconds_max;
    let longest = Duration::from_secs(if sends_file {
        seconds.max(UPLOAD_SECONDS_MAX)
    } else {
        seconds
    });
    let work = AssertUnwindSafe(next.run(request)).catch_unwind();
    match tokio::time::timeout(longest, work).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => {
            // The panic hook has said where; here it becomes a page with a reference.
            Refusal(Problem::internal()).into_response()
        }
        Err(_) => {
            let slow = Problem::new(ProblemKind::Busy, "platform.slow");
            Refusal(slow.retry_after(10)).into_response()
        }
    }
}

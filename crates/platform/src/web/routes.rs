//! The list of all routes: built by the systems, put together by the wiring, written to `routes.txt`, walked by the tests.

use super::{App, assets, frame, openapi};
use axum::extract::{DefaultBodyLimit, State};
use axum::handler::Handler;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, delete, get, post, put};
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::compression::{CompressionLayer, CompressionLevel};
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;

/// A smaller answer costs more to compress than to send.
const COMPRESSED_ABOVE_BYTES: u64 = 1024;

/// A method and a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteLine {
    /// The path as axum writes it: `/cases/{id}`.
    pub path: String,
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub method: &'static str,
}

impl std::fmt::Display for RouteLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// Routes of one system or of several.
pub struct Routes {
    router: axum::Router<App>,
    lines: Vec<RouteLine>,
    openapi: OpenApi,
}

/// All routes, ready to serve.
pub struct Built {
    /// To be served.
    pub router: axum::Router,
    /// Every route, sorted.
    pub lines: Vec<RouteLine>,
    /// The API's description.
    pub openapi: OpenApi,
}

impl Default for Routes {
    fn default() -> Self {
        Self::new()
    }
}

impl Routes {
    /// No route yet.
    pub fn new() -> Self {
        Self {
            router: axum::Router::new(),
            lines: Vec::new(),
            openapi: openapi::ground(),
        }
    }
    /// A page.
    pub fn get<T: 'static>(self, path: &str, handler: impl Handler<T, App>) -> Self {
        self.add("GET", path, get(handler))
    }
    /// A form's target.
    pub fn post<T: 'static>(self, path: &str, handler: impl Handler<T, App>) -> Self {
        self.add("POST", path, post(handler))
    }
    /// A form's target that takes a body of up to `bytes_max`: uploads.
    pub fn post_up_to<T: 'static>(
        self,
        path: &str,
        bytes_max: usize,
        handler: impl Handler<T, App>,
    ) -> Self {
        let method = post(handler).layer(DefaultBodyLimit::max(bytes_max));
        self.add("POST", path, method)
    }
    /// Replaces a thing.
    pub fn put<T: 'static>(self, path: &str, handler: impl Handler<T, App>) -> Self {
        self.add("PUT", path, put(handler))
    }
    /// Takes a thing away.
    pub fn delete<T: 'static>(self, path: &str, handler: impl Handler<T, App>) -> Self {
        self.add("DELETE", path, delete(handler))
    }
    fn add(mut self, method: &'static str, path: &str, route: MethodRouter<App>) -> Self {
        self.router = self.router.route(path, route);
        self.lines.push(RouteLine {
            path: path.to_owned(),
            method,
        });
        self
    }
    /// Routes of the JSON API, with their description. Paths are whole: `/api/cases`.
    pub fn api(mut self, part: OpenApiRouter<App>) -> Self {
        let (router, described) = part.split_for_parts();
        for (path, item) in &described.paths.paths {
            let methods = [
                ("GET", item.get.is_some()),
                ("POST", item.post.is_some()),
                ("PUT", item.put.is_some()),
                ("DELETE", item.delete.is_some()),
                ("PATCH", item.patch.is_some()),
            ];
            for (method, _) in methods.into_iter().filter(|(_, is_there)| *is_there) {
                self.lines.push(RouteLine {
                    path: path.clone(),
                    method,
                });
            }
        }
        self.router = self.router.merge(router);
        self.openapi.merge(described);
        self
    }
    /// These and the others.
    pub fn merge(mut self, other: Routes) -> Self {
        self.router = self.router.merge(other.router);
        self.lines.extend(other.lines);
        self.openapi.merge(other.openapi);
        self
    }
    /// Every route so far, in the order given.
    pub fn lines(&self) -> &[RouteLine] {
        &self.lines
    }
    /// The API's description without serving anything.
    pub fn openapi(&self) -> OpenApi {
        openapi::finished(self.openapi.clone())
    }

    /// Adds the ground's own routes and the frame.
    pub fn build(self, app: &App) -> Built {
        let routes = self.get("/healthz", healthz);
        let openapi = openapi::finished(routes.openapi);
        let mut lines = routes.lines;
        for path in [
            "/api/openapi.json",
            "/assets/{file}",
            "/favicon.ico",
            "/robots.txt",
        ] {
            lines.push(RouteLine {
                path: path.to_owned(),
                method: "GET",
            });
        }
        lines.sort();
        let worth_it = SizeAbove::new(COMPRESSED_ABOVE_BYTES).and(NotForContentType::IMAGES);
        let router = routes
            .router
            .merge(assets::routes())
            .merge(openapi::routes(&openapi))
            .layer(DefaultBodyLimit::max(app.settings.body_bytes_max))
            .layer(axum::middleware::from_fn_with_state(
                app.clone(),
                frame::frame,
            ))
            .layer(
                CompressionLayer::new()
                    .quality(CompressionLevel::Fastest)
                    .compress_when(worth_it),
            )
            .with_state(app.clone());
        Built {
            router,
            lines,
            openapi,
        }
    }
}

/// Whether the program and its database answer.
async fn healthz(State(app): State<App>) -> Response {
    let alive: Result<(), crate::DbError> = app
        .db
        .read((), |tx, ()| {
            Box::pin(async move {
                tx.one("SELECT 1", &[], |row| row.get::<i64>(0)).await?;
                Ok(())
            })
        })
        .await;
    match alive {
        Ok(()) => (StatusCode::OK, "ok\n").into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

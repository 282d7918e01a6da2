//! The pages and the API of this system through the real router, with a door that knows the scopes a test names.

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use futures_util::future::BoxFuture;
use kernel::{Clock, Language, Problem};
use platform::files::Files;
use platform::testing::World;
use platform::web::{
    Admitted, App, AppParts, Arrival, Door, Keys, RateLimits, SessionMark, Shared, WebSettings,
};
use platform::words::Words;
use platform::{Scope, words};
use std::sync::Arc;
use tower::ServiceExt;

/// Lets in the cookie `sangam=<name>` and the token `<name>` as the scope of that name.
struct NamedDoor(Vec<(String, Scope)>);

impl NamedDoor {
    fn admit(&self, app: &App, name: &str, session: bool) -> Option<Admitted> {
        let (_, scope) = self.0.iter().find(|(known, _)| known == name)?;
        Some(Admitted {
            scope: scope.clone().at(app.clock.now()),
            session: session.then(|| SessionMark(name.into())),
            detour: None,
        })
    }
}

impl Door for NamedDoor {
    fn admit_session<'a>(
        &'a self,
        app: &'a App,
        arrival: &'a Arrival,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>> {
        Box::pin(async move {
            Ok(arrival
                .cookie("sangam")
                .and_then(|name| self.admit(app, name, true)))
        })
    }
    fn admit_bearer<'a>(
        &'a self,
        app: &'a App,
        _: &'a Arrival,
        token: &'a str,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>> {
        Box::pin(async move { Ok(self.admit(app, token, false)) })
    }
}

/// The program with this system in it.
pub(crate) struct Program {
    router: axum::Router,
}

/// What a page weighs, in bytes.
pub(crate) struct Weight {
    /// On the line.
    pub(crate) zipped: usize,
    /// Before it was packed.
    pub(crate) plain: usize,
}

/// What was answered.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// A header's text; empty where it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }
    /// The body as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

impl Program {
    /// Over a test's world; each of `known` is let in under its name.
    pub(crate) fn new(world: &World, known: &[(&str, &Scope)]) -> Self {
        let known = known
            .iter()
            .map(|(name, scope)| ((*name).to_owned(), (*scope).clone()))
            .collect();
        let clock: Arc<dyn Clock> = Arc::<kernel::clock::HandClock>::clone(&world.clock);
        let app = App::new(AppParts {
            db: world.db.clone(),
            words: Words::load(&[&words::LOCALES, &people::LOCALES, &crate::LOCALES]).0,
            clock,
            chance: Arc::clone(&world.chance),
            settings: WebSettings::default(),
            keys: Keys::new([7; 32]),
            door: Arc::new(NamedDoor(known)),
            limits: RateLimits::new(),
            waiting: platform::web::Waiting::default(),
            navigation: crate::navigation(),
            shared: Shared::default()
                .with(crate::Labourline::new(crate::Config::default()))
                .with(Files::in_folder(world.folder.path().join("files"))),
        });
        Self {
            router: crate::routes().build(&app).router,
        }
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 10_000_000).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            // Of a file that is no text, what can be read of it.
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// A page, as `name`.
    pub(crate) async fn page(&self, name: &str, path: &str) -> Answer {
        let request = Request::get(path)
            .header("cookie", format!("sangam={name}"))
            .header("accept", "text/html");
        self.ask(request.body(Body::empty()).unwrap()).await
    }

    /// How many bytes a page is as it goes over the line, and before it was packed.
    pub(crate) async fn zipped(&self, name: &str, path: &str, language: Language) -> Weight {
        let ask = |encoding: &'static str| {
            let request = Request::get(path)
                .header("cookie", format!("sangam={name}; lang={language}"))
                .header("accept", "text/html")
                .header("accept-encoding", encoding);
            self.bytes(request.body(Body::empty()).unwrap())
        };
        Weight {
            zipped: ask("gzip").await,
            plain: ask("identity").await,
        }
    }

    async fn bytes(&self, request: Request<Body>) -> usize {
        let response = self.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        axum::body::to_bytes(response.into_body(), 10_000_000)
            .await
            .unwrap()
            .len()
    }

    /// A form on the page `from` sent to `path`, with the page's own hidden fields.
    pub(crate) async fn send(
        &self,
        name: &str,
        from: &str,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let page = self.page(name, from).await;
        let mut body = String::new();
        for field in ["_csrf", "_once"] {
            body.push_str(&format!("{field}={}&", hidden(&page.body, field)));
        }
        for (field, value) in fields {
            body.push_str(&format!("{field}={}&", encoded(value)));
        }
        let request = Request::post(path)
            .header("cookie", format!("sangam={name}"))
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    /// A file in the field `file` sent to the page `path`, with the page's own hidden fields.
    pub(crate) async fn upload(
        &self,
        name: &str,
        path: &str,
        file_name: &str,
        content: &[u8],
    ) -> Answer {
        let page = self.page(name, path).await;
        let mut body = Vec::new();
        for field in ["_csrf", "_once"] {
            let part = format!(
                "--cut\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{}\r\n",
                hidden(&page.body, field)
            );
            body.extend(part.into_bytes());
        }
        let part = format!(
            "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\n\r\n"
        );
        body.extend(part.into_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--cut--\r\n");
        let request = Request::post(path)
            .header("cookie", format!("sangam={name}"))
            .header("accept", "text/html")
            .header("content-type", "multipart/form-data; boundary=cut");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    /// A call of the API, as `name`.
    pub(crate) async fn call(
        &self,
        name: &str,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<serde_json::Value>,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", format!("Bearer {name}"))
            .header("content-type", "application/json");
        for (header, value) in headers {
            request = request.header(*header, *value);
        }
        let body = body.map_or_else(Body::empty, |json| Body::from(json.to_string()));
        self.ask(request.body(body).unwrap()).await
    }
}

/// The value of a hidden field; empty where the page has none.
pub(crate) fn hidden<'a>(page: &'a str, field: &str) -> &'a str {
    let start = format!("name=\"{field}\" value=\"");
    page.split_once(&start)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("", |(value, _)| value)
}

fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

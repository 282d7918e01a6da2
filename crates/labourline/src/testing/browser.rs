//! This system's pages as a browser meets them: one caseworker is let in, forms carry the tokens of the page seen last.

use super::{SYSTEMS, chapter, desk};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use futures_util::future::BoxFuture;
use kernel::Problem;
use platform::Scope;
use platform::db::Engine;
use platform::testing::World;
use platform::web::{Admitted, App, AppParts, Arrival, Door, Keys, SessionMark, Shared};
use platform::words::Words;
use std::collections::BTreeMap;
use std::sync::Arc;
use tower::ServiceExt;

/// The routes of this system behind a door that lets one caseworker in.
pub(crate) struct Program {
    router: axum::Router,
    /// The world underneath, which must outlive the routes.
    pub(crate) _world: World,
}

struct OneCaseworker(Scope);

impl Door for OneCaseworker {
    fn admit_session<'a>(
        &'a self,
        _: &'a App,
        _: &'a Arrival,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>> {
        let scope = self.0.clone();
        Box::pin(async move {
            Ok(Some(Admitted {
                scope,
                session: Some(SessionMark(Arc::from("test"))),
                detour: None,
            }))
        })
    }
    fn admit_bearer<'a>(
        &'a self,
        _: &'a App,
        _: &'a Arrival,
        token: &'a str,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>> {
        let admitted = (token == "caseworker").then(|| Admitted {
            scope: self.0.clone(),
            session: None,
            detour: None,
        });
        Box::pin(async move { Ok(admitted) })
    }
}

impl Program {
    /// Starts it on SQLite, with one chapter.
    pub(crate) async fn start() -> Self {
        let world = platform::testing::world(Engine::Sqlite, SYSTEMS).await;
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let (words, faults) =
            Words::load(&[&platform::words::LOCALES, &people::LOCALES, &crate::LOCALES]);
        assert!(faults.is_empty(), "{faults:#?}");
        let mut parts = AppParts::new(
            world.db.clone(),
            words,
            world.clock.clone(),
            Arc::clone(&world.chance),
            Keys::new([7; 32]),
            Arc::new(OneCaseworker(scope.clone())),
        );
        parts.shared = Shared::default().with(crate::Labourline::new(crate::Config::default()));
        let app = App::new(parts);
        Self {
            router: crate::routes().build(&app).router,
            _world: world,
        }
    }
    /// A browser.
    pub(crate) fn reader(&self) -> Reader<'_> {
        Reader {
            program: self,
            page: String::new(),
            cookies: BTreeMap::new(),
        }
    }
}

/// A browser: keeps cookies, sends forms with the tokens of the page it saw last.
pub(crate) struct Reader<'p> {
    program: &'p Program,
    page: String,
    cookies: BTreeMap<String, String>,
}

/// What came back.
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: StatusCode,
    /// Where it leads.
    pub(crate) location: String,
    /// The page.
    pub(crate) body: String,
}

impl Answer {
    /// The value of a hidden field.
    pub(crate) fn hidden(&self, name: &str) -> String {
        hidden(&self.body, name)
    }
}

fn hidden(page: &str, name: &str) -> String {
    let marked = format!("name=\"{name}\" value=\"");
    let at = page
        .find(&marked)
        .unwrap_or_else(|| panic!("no hidden {name} in {page}"))
        + marked.len();
    page[at..]
        .chars()
        .take_while(|letter| *letter != '"')
        .collect()
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

impl Reader<'_> {
    async fn go(&mut self, method: &str, path: &str, body: String) -> Answer {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "sangam.example")
            .header("accept", "text/html")
            .header("cookie", cookies.join("; "))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        let (parts, body) = self
            .program
            .router
            .clone()
            .oneshot(request)
            .await
            .unwrap()
            .into_parts();
        for line in parts.headers.get_all(header::SET_COOKIE) {
            let pair = line.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        let location = parts
            .headers
            .get(header::LOCATION)
            .map_or(String::new(), |value| value.to_str().unwrap().to_owned());
        let body = String::from_utf8(bytes.to_vec()).unwrap();
        if body.contains("name=\"_csrf\"") {
            self.page.clone_from(&body);
        }
        Answer {
            status: parts.status,
            location,
            body,
        }
    }
    /// Opens a page and looks at it in every language: no key stands where words should.
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        for language in ["or", "hi", "en"] {
            let and = if path.contains('?') { '&' } else { '?' };
            let answer = self
                .go("GET", &format!("{path}{and}lang={language}"), String::new())
                .await;
            for prefix in [
                "contacts-",
                "callbacks-",
                "drafts-",
                "intake-",
                "persons-",
                "consents-",
                "safety-",
                "problem-",
            ] {
                for mark in ['>', '"'] {
                    // `>` and `label="` come before words; ids and names begin otherwise.
                    let raw = if mark == '>' {
                        format!(">{prefix}")
                    } else {
                        format!("label=\"{prefix}")
                    };
                    let at = answer.body.find(&raw);
                    assert!(
                        at.is_none(),
                        "{path} in {language}: {}",
                        &answer.body[at.unwrap()..][..60]
                    );
                }
            }
        }
        self.go("GET", path, String::new()).await
    }
    /// Sends a form.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = format!("_csrf={}", encoded(&hidden(&self.page, "_csrf")));
        if self.page.contains("name=\"_once\"") {
            body.push_str(&format!("&_once={}", encoded(&hidden(&self.page, "_once"))));
        }
        for (name, value) in fields {
            body.push_str(&format!("&{}={}", encoded(name), encoded(value)));
        }
        self.go("POST", path, body).await
    }
}

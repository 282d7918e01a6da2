//! This system through the web shell, as browsers and programs meet it.

mod api;
mod pages;

use crate::sessions::PeopleDoor;
use crate::testing::quick_config;
use crate::{People, accounts, totp};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use platform::db::Engine;
use platform::testing::{World, world};
use platform::web::{App, AppParts, Keys, Shared};
use platform::words::Words;
use std::collections::BTreeMap;
use std::sync::Arc;
use tower::ServiceExt;

struct Program {
    router: axum::Router,
    world: World,
}

/// A browser: keeps cookies, sends forms with the token of the page it saw last.
struct Reader<'p> {
    program: &'p Program,
    cookies: BTreeMap<String, String>,
    page: String,
}

struct Answer {
    status: StatusCode,
    location: String,
    body: String,
}

fn words() -> Words {
    let (words, faults) = Words::load(&[&platform::words::LOCALES, &crate::LOCALES]);
    assert!(faults.is_empty(), "{faults:#?}");
    words
}

async fn start() -> Program {
    let world = world(Engine::Sqlite, &[platform::SYSTEM, crate::SYSTEM]).await;
    let people = People::new(quick_config()).unwrap();
    let mut parts = AppParts::new(
        world.db.clone(),
        words(),
        world.clock.clone(),
        Arc::clone(&world.chance),
        Keys::new([7; 32]),
        Arc::new(PeopleDoor(people.clone())),
    );
    parts.shared = Shared::default().with(people);
    let app = App::new(parts);
    Program {
        router: crate::routes().build(&app).router,
        world,
    }
}

async fn send(program: &Program, request: Request<Body>) -> (axum::http::HeaderMap, Answer) {
    let response = program.router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let answer = Answer {
        status: parts.status,
        location: parts
            .headers
            .get(header::LOCATION)
            .map_or(String::new(), |value| value.to_str().unwrap().to_owned()),
        body: String::from_utf8(bytes.to_vec()).unwrap(),
    };
    (parts.headers, answer)
}

impl<'p> Reader<'p> {
    fn new(program: &'p Program) -> Self {
        Self {
            program,
            cookies: BTreeMap::new(),
            page: String::new(),
        }
    }
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
        let (headers, answer) = send(self.program, request).await;
        for line in headers.get_all(header::SET_COOKIE) {
            let pair = line.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        if !answer.body.is_empty() {
            self.page.clone_from(&answer.body);
        }
        answer
    }
    /// Opens a page and looks at it in every language: no key stands where words should.
    async fn get(&mut self, path: &str) -> Answer {
        for language in ["or", "hi", "en"] {
            let and = if path.contains('?') { '&' } else { '?' };
            let answer = self
                .go("GET", &format!("{path}{and}lang={language}"), String::new())
                .await;
            for prefix in ["accounts-", "sessions-", "tokens-", "chapters-", "problem-"] {
                for mark in [">", "\"", "label=\""] {
                    let raw = format!("{mark}{prefix}");
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
    async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = format!("_csrf={}", hidden(&self.page, "_csrf"));
        if self.page.contains("name=\"_once\"") {
            body.push_str(&format!("&_once={}", hidden(&self.page, "_once")));
        }
        for (name, value) in fields {
            let value: String =
                percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC)
                    .collect();
            body.push_str(&format!("&{name}={value}"));
        }
        self.go("POST", path, body).await
    }
}

fn hidden<'a>(page: &'a str, name: &str) -> &'a str {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = page
        .split_once(&start)
        .unwrap_or_else(|| panic!("no {name} in {page}"));
    rest.split('"').next().unwrap()
}

fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = page
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start} in {page}"));
    rest.split(end).next().unwrap()
}

async fn api(
    program: &Program,
    method: &str,
    path: &str,
    token: &str,
    body: &str,
) -> (StatusCode, serde_json::Value) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/json")
        .body(Body::from(body.to_owned()))
        .unwrap();
    let (_, answer) = send(program, request).await;
    let json = serde_json::from_str(&answer.body).unwrap_or_default();
    (answer.status, json)
}

const PASSWORD: &str = "river meets river";

/// Sets up the first administrator and signs them in, second factor and all; the reader and the secret of the factor.
async fn administrator(program: &Program) -> (Reader<'_>, Vec<u8>) {
    let link = accounts::setup_link(&program.world.db, &super::testing::program(), 24)
        .await
        .unwrap()
        .unwrap();
    let mut asha = Reader::new(program);
    let setup = format!("/setup/{link}");
    assert_eq!(asha.get(&setup).await.status, StatusCode::OK);
    let again = asha
        .post(
            &setup,
            &[("name", ""), ("login", "as"), ("password", "short")],
        )
        .await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        again.body.contains("At least 12 characters"),
        "{}",
        again.body
    );
    let fields = [
        ("name", "Asha Namoona"),
        ("login", "Asha"),
        ("password", PASSWORD),
    ];
    let done = asha.post(&setup, &fields).await;
    assert_eq!(
        (done.status, done.location.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in")
    );
    assert_eq!(asha.get(&setup).await.status, StatusCode::NOT_FOUND);

    assert!(
        asha.get("/sign-in?next=/admin/accounts")
            .await
            .body
            .contains("value=\"/admin/accounts\"")
    );
    let fields = [
        ("login", "asha"),
        ("password", PASSWORD),
        ("next", "/admin/accounts"),
    ];
    let signed = asha.post("/sign-in", &fields).await;
    assert_eq!(signed.location, "/admin/accounts");
    // Without the second factor there is nothing but its page.
    let turned = asha.go("GET", "/admin/accounts", String::new()).await;
    assert_eq!(turned.location, "/account/second-factor");
    let page = asha.get("/account/second-factor").await.body;
    assert!(page.contains("<svg"), "{page}");
    let spoken = between(&page, "<code>", "</code>").replace(' ', "");
    let secret = data_encoding::BASE32_NOPAD
        .decode(spoken.as_bytes())
        .unwrap();
    let wrong = asha
        .post("/account/second-factor", &[("code", "000000")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let now = kernel::Clock::now(program.world.clock.as_ref());
    let code = totp::code_at(&secret, now);
    let on = asha
        .post("/account/second-factor", &[("code", &code)])
        .await;
    assert_eq!(on.location, "/account");
    (asha, secret)
}

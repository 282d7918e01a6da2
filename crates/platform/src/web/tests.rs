//! The shell through a small program of its own, request by request.

use super::*;
use crate::testing::{World, world};
use crate::words::{LOCALES, Say, Words};
use crate::{Actor, Reach};
use askama::Template;
use axum::Json;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use axum::response::Response;
use futures_util::future::BoxFuture;
use kernel::{AccountId, FieldProblem, Problem, Role, RoleGrant};
use std::sync::Arc;
use tower::ServiceExt;
use utoipa_axum::router::OpenApiRouter;

/// Lets in the cookie `sangam=meena` and the tokens `meena` and `reader`.
struct TestDoor;

fn meena(app: &App, reach: Reach, session: Option<&str>) -> Admitted {
    let id = AccountId(uuid::Uuid::from_u128(7));
    Admitted {
        scope: app
            .scope(Actor::Account(id), kernel::Language::ENGLISH)
            .with_name("Meena Namoona")
            .with_reach(reach)
            .with_roles(vec![RoleGrant {
                role: Role::Coordinator,
                chapter: None,
            }]),
        session: session.map(|mark| SessionMark(mark.into())),
        detour: None,
    }
}

impl Door for TestDoor {
    fn admit_session<'a>(
        &'a self,
        app: &'a App,
        arrival: &'a Arrival,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>> {
        Box::pin(async move {
            Ok(match arrival.cookie("sangam") {
                Some("meena") => Some(meena(app, Reach::Full, Some("session-1"))),
                Some("detoured") => Some(Admitted {
                    detour: Some("/detour"),
                    ..meena(app, Reach::Full, Some("session-2"))
                }),
                _ => None,
            })
        })
    }
    fn admit_bearer<'a>(
        &'a self,
        app: &'a App,
        _: &'a Arrival,
        token: &'a str,
    ) -> BoxFuture<'a, Result<Option<Admitted>, Problem>> {
        Box::pin(async move {
            Ok(match token {
                "meena" => Some(meena(app, Reach::Full, None)),
                "reader" => Some(meena(app, Reach::ReadOnly, None)),
                _ => None,
            })
        })
    }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "shell.html" %}{% import "fields.html" as fields %}
{% block main %}<h1>{{ shell.title }}</h1>{{ fields::summary() }}<form method="post">{{ fields::form_token() }}
{{ fields::text("phone", "Phone", hint = "Ten digits", kind = "tel") }}{{ fields::money("terms.0.rate", "Rate") }}
{{ fields::area("story", "Story") }}{{ fields::select("kind", "Kind", kinds) }}{{ fields::choices("issue", "Issue", kinds, kind = "checkbox") }}
{{ fields::tick("agree", "Agree") }}<div class="lines">{{ fields::yes_no("consent", "C2") }}</div></form>{{ fields::pages(links) }}{% endblock %}"#
)]
struct FormPage {
    shell: Shell,
    t: Say,
    form: Form,
    kinds: Vec<Choice>,
    links: PageLinks,
}

impl FormPage {
    fn new(visit: &Visit, form: Form) -> Self {
        let t = visit.say();
        Self {
            shell: visit.shell("shell-account").with_errors(&form, &t),
            t,
            form,
            kinds: vec![
                Choice::new("wages", "Wages <unpaid>"),
                Choice::new("injury", "Injury"),
            ],
            links: visit.page_links(Some("a.b"), 3),
        }
    }
}

async fn show(visit: Visit) -> Result<Response, Refusal> {
    page(&FormPage::new(&visit, Form::empty()))
}

async fn send(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let phone = read.needed("phone", 20);
    if !phone.is_empty() && phone.len() != 10 {
        read.wrong(FieldProblem::new("phone", "platform.field-invalid"));
    }
    read.sum("terms.0.rate");
    match read.finish() {
        Ok(()) => Ok(visit.redirect_saying("/form", "flash-saved")),
        Err(problem) => page_again(&problem, &FormPage::new(&visit, form.refused(&problem))),
    }
}

async fn desk(visit: SignedIn) -> Result<Response, Refusal> {
    page(&FormPage::new(&visit, Form::empty()))
}

async fn uploaded(_: Visit, upload: Upload) -> String {
    let file = upload.file("file").unwrap();
    format!(
        "{} {} {}",
        upload.form.text("note"),
        file.file_name,
        file.bytes.len()
    )
}

async fn stale() -> Result<(), Refusal> {
    Err(Problem::stale(serde_json::json!({"version": 3})))?
}

async fn falls() -> Result<(), Refusal> {
    panic!("somebody's name")
}

async fn sleeps() {
    std::future::pending::<()>().await;
}

async fn limited(visit: Visit) -> Result<(), Refusal> {
    let rate = Rate {
        name: "test.limited",
        at_once: 2,
        per_hour: 60,
    };
    visit
        .app()
        .limits
        .take(&rate, &visit.address(), visit.scope.now())?;
    Ok(())
}

#[derive(serde::Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct NewThing {
    name: String,
}

#[utoipa::path(post, path = "/api/things", request_body = NewThing, responses((status = 201, body = String)))]
async fn create_thing(
    caller: ApiCaller,
    _once: Idempotency,
    ApiJson(thing): ApiJson<NewThing>,
) -> Result<Created<String>, Refusal> {
    Ok(Created {
        location: format!("/api/things/{}", caller.name().len()),
        version: Some(1),
        body: thing.name,
    })
}

#[utoipa::path(get, path = "/api/things/{id}", params(("id" = uuid::Uuid, Path)), responses((status = 200, body = String)))]
async fn get_thing(_: ApiCaller, PathOf(id): PathOf<uuid::Uuid>) -> Json<String> {
    Json(id.to_string())
}

fn routes() -> Routes {
    Routes::new()
        .get("/form", show)
        .post("/form", send)
        .get("/desk", desk)
        .get("/detour", desk)
        .post("/uploads", uploaded)
        .get("/stale", stale)
        .get("/falls", falls)
        .get("/sleeps", sleeps)
        .get("/limited", limited)
        .api(
            OpenApiRouter::new()
                .routes(utoipa_axum::routes!(create_thing))
                .routes(utoipa_axum::routes!(get_thing)),
        )
}

struct Program {
    router: axum::Router,
    _world: World,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }
    fn cookie(&self, name: &str) -> Option<String> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .find_map(|value| {
                let (pair, _) = value.to_str().unwrap().split_once(';')?;
                pair.strip_prefix(name)?
                    .strip_prefix('=')
                    .map(str::to_owned)
            })
    }
    fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&start).expect(name);
        rest.split('"').next().unwrap().to_owned()
    }
    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).expect(&self.body)
    }
}

async fn program_with(change: impl FnOnce(&mut AppParts)) -> Program {
    let world = world(crate::db::Engine::Sqlite, &[crate::SYSTEM]).await;
    let mut parts = AppParts::new(
        world.db.clone(),
        Words::load(&[&LOCALES]).0,
        world.clock.clone(),
        Arc::clone(&world.chance),
        Keys::new([7; 32]),
        Arc::new(TestDoor),
    );
    parts.navigation = Navigation {
        desk: vec![
            NavItem {
                key: "shell-account",
                href: "/desk",
                roles: &[],
            },
            NavItem {
                key: "shell-menu",
                href: "/secret",
                roles: &[Role::Administrator],
            },
        ],
        ..Navigation::default()
    };
    change(&mut parts);
    let app = App::new(parts);
    Program {
        router: routes().build(&app).router,
        _world: world,
    }
}

async fn program() -> Program {
    program_with(|_| ()).await
}

impl Program {
    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
    async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask(request("GET", path, headers, "")).await
    }
    async fn post_form(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut all = vec![("content-type", "application/x-www-form-urlencoded")];
        all.extend_from_slice(headers);
        self.ask(request("POST", path, &all, body)).await
    }
    async fn post_json(&self, path: &str, token: &str, body: &str) -> Answer {
        let bearer = format!("Bearer {token}");
        let headers = [
            ("content-type", "application/json"),
            ("authorization", &bearer),
        ];
        self.ask(request("POST", path, &headers, body)).await
    }
}

fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Request<Body> {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "sangam.example");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_owned())).unwrap()
}

#[tokio::test]
async fn the_reader_chooses_the_language() {
    let program = program().await;
    let html_lang = |answer: &Answer| answer.body.split("lang=\"").nth(1).unwrap()[..2].to_owned();
    assert_eq!(html_lang(&program.get("/form", &[]).await), "en");
    let accepts = [("accept-language", "or-IN,en;q=0.5")];
    assert_eq!(html_lang(&program.get("/form", &accepts).await), "or");
    let kept = [("accept-language", "or"), ("cookie", "lang=hi")];
    assert_eq!(html_lang(&program.get("/form", &kept).await), "hi");
    let chosen = program.get("/form?lang=en&q=1", &kept).await;
    assert_eq!(html_lang(&chosen), "en");
    assert_eq!(chosen.cookie("lang").as_deref(), Some("en"));
    assert!(
        chosen.body.contains("href=\"/form?q=1&#38;lang=hi\""),
        "{}",
        chosen.body
    );
    let unknown = program.get("/form?lang=xx", &[]).await;
    assert_eq!(
        (html_lang(&unknown), unknown.cookie("lang")),
        ("en".to_owned(), None)
    );
}

#[tokio::test]
async fn a_form_is_taken_from_our_own_page_alone() {
    let program = program().await;
    let shown = program.get("/form", &[]).await;
    assert_eq!(shown.status, StatusCode::OK);
    let nonce = format!("sangam-form={}", shown.cookie("sangam-form").unwrap());
    let good = format!("_csrf={}&phone=9861000000", shown.hidden("_csrf"));

    let taken = program
        .post_form("/form", &[("cookie", &nonce)], &good)
        .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    assert_eq!(taken.header("location"), "/form");

    // The message is shown once.
    let flash = format!("sangam-flash={}", taken.cookie("sangam-flash").unwrap());
    let after = program.get("/form", &[("cookie", &flash)]).await;
    assert!(
        after
            .body
            .contains("<p class=\"flash flash-good\" role=\"status\">Saved.</p>")
    );
    assert_eq!(after.cookie("sangam-flash").as_deref(), Some(""));
    let forged = format!("sangam-flash={}", "QUJD".repeat(12));
    let after = program.get("/form", &[("cookie", &forged)]).await;
    assert!(!after.body.contains("class=\"flash"));

    for (headers, body) in [
        (vec![], good.as_str()),
        (vec![("cookie", nonce.as_str())], "phone=9861000000"),
        (vec![("cookie", nonce.as_str())], "_csrf=&phone=1"),
        (vec![("cookie", nonce.as_str())], "_csrf=zz&phone=1"),
        (vec![("cookie", "sangam-form=other")], good.as_str()),
        (vec![("cookie", "sangam=meena")], good.as_str()),
        (
            vec![("cookie", nonce.as_str()), ("sec-fetch-site", "cross-site")],
            good.as_str(),
        ),
        (
            vec![("cookie", nonce.as_str()), ("sec-fetch-site", "same-site")],
            good.as_str(),
        ),
        (
            vec![
                ("cookie", nonce.as_str()),
                ("origin", "https://evil.example"),
            ],
            good.as_str(),
        ),
        (
            vec![("cookie", nonce.as_str()), ("origin", "null")],
            good.as_str(),
        ),
    ] {
        let refused = program.post_form("/form", &headers, body).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{headers:?} {body}");
        assert!(
            refused.body.contains("Nothing was saved"),
            "{headers:?} {body}"
        );
    }
    let ours = [
        ("cookie", nonce.as_str()),
        ("origin", "https://sangam.example"),
        ("sec-fetch-site", "same-origin"),
    ];
    assert_eq!(
        program.post_form("/form", &ours, &good).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn a_sessions_form_is_the_sessions() {
    let program = program().await;
    let meena = [("cookie", "sangam=meena")];
    let shown = program.get("/form", &meena).await;
    assert_eq!(shown.cookie("sangam-form"), None);
    let again = program.get("/form", &meena).await;
    assert_ne!(
        shown.hidden("_csrf"),
        again.hidden("_csrf"),
        "masked anew on every page"
    );
    let body = format!("_csrf={}&phone=9861000000", shown.hidden("_csrf"));
    assert_eq!(
        program.post_form("/form", &meena, &body).await.status,
        StatusCode::SEE_OTHER
    );
    let other = [("cookie", "sangam=detoured")];
    assert_eq!(
        program.post_form("/form", &other, &body).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn what_was_typed_stays_with_what_is_wrong_beside_it() {
    let program = program().await;
    let meena = [("cookie", "sangam=meena")];
    let token = program.get("/form", &meena).await.hidden("_csrf");
    let body = format!(
        "_csrf={token}&phone=98%3Cb%3E&terms.0.rate=six&story=%0Aline&kind=injury&issue=wages&agree=yes&consent=no"
    );
    let again = program.post_form("/form", &meena, &body).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "<title>Error: My account · Sangam</title>",
        "<h2>2 things to put right</h2>",
        "<a href=\"#terms-0-rate\">",
        "<p class=\"field-error\" id=\"phone-error\">",
        "value=\"98&#60;b&#62;\" aria-invalid=\"true\" aria-describedby=\"phone-hint phone-error\"",
        "name=\"terms.0.rate\" inputmode=\"decimal\" autocomplete=\"off\" value=\"six\"",
        "<option value=\"injury\" selected>Injury</option>",
        "name=\"issue\" value=\"wages\" checked> Wages &#60;unpaid&#62;",
        "name=\"agree\" value=\"yes\" checked",
        "name=\"consent\" value=\"no\" checked",
        "\n\nline</textarea>",
    ] {
        assert!(again.body.contains(part), "{part} in {}", again.body);
    }
    assert!(!again.body.contains("style="));
}

#[tokio::test]
async fn a_stranger_is_led_to_sign_in_and_a_role_sees_its_links() {
    let program = program().await;
    let led = program.get("/desk?stage=paid", &[]).await;
    assert_eq!(led.status, StatusCode::SEE_OTHER);
    assert_eq!(
        led.header("location"),
        "/sign-in?next=%2Fdesk%3Fstage%3Dpaid"
    );
    let json = program
        .get("/desk", &[("accept", "application/json")])
        .await;
    assert_eq!(json.status, StatusCode::UNAUTHORIZED);
    let seen = program.get("/desk", &[("cookie", "sangam=meena")]).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.header("cache-control"), "no-store");
    assert!(
        seen.body
            .contains("<a href=\"/desk\" aria-current=\"page\">")
    );
    assert!(seen.body.contains("<summary>Meena Namoona</summary>"));
    assert!(!seen.body.contains("/secret"));
    let detoured = program.get("/desk", &[("cookie", "sangam=detoured")]).await;
    assert_eq!(detoured.header("location"), "/detour");
    let there = program
        .get("/detour", &[("cookie", "sangam=detoured")])
        .await;
    assert_eq!(there.status, StatusCode::OK);
}

#[tokio::test]
async fn nothing_found_is_dressed_both_ways() {
    let program = program().await;
    let page = program.get("/nowhere", &[("accept-language", "hi")]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.body.contains("<h1>यह पन्ना नहीं मिला</h1>"));
    assert!(page.header("content-type").starts_with("text/html"));
    let json = program.get("/api/nowhere", &[]).await;
    assert_eq!(json.status, StatusCode::NOT_FOUND);
    assert_eq!(json.header("content-type"), "application/problem+json");
    let body = json.json();
    assert_eq!(body["type"], "/problems/platform.not-found");
    assert_eq!(body["status"], 404);
    assert_eq!(body["code"], "platform.not-found");
    assert_eq!(body["reference"].as_str().unwrap().len(), 8);
    let method = program
        .ask(request(
            "PUT",
            "/form",
            &[("accept", "application/json")],
            "",
        ))
        .await;
    assert_eq!(method.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(
        method.header("allow").contains("POST"),
        "{:?}",
        method.headers
    );
    assert_eq!(method.json()["status"], 405);
}

#[tokio::test]
async fn the_api_says_what_is_wrong() {
    let program = program().await;
    let made = program
        .post_json("/api/things", "meena", r#"{"name": "a"}"#)
        .await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    assert_eq!(made.header("location"), "/api/things/13");
    assert_eq!(made.header("etag"), "\"1\"");
    let wrong = program
        .post_json("/api/things", "meena", r#"{"name": 5}"#)
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.json()["errors"][0]["field"], "name");
    assert_eq!(wrong.json()["errors"][0]["code"], "platform.field-invalid");
    let stranger = program
        .post_json("/api/things", "nobody", r#"{"name": "a"}"#)
        .await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
    assert!(stranger.header("www-authenticate").starts_with("Bearer"));
    let cookie = program
        .get("/api/things/1", &[("cookie", "sangam=meena")])
        .await;
    assert_eq!(
        cookie.status,
        StatusCode::UNAUTHORIZED,
        "a session is no token"
    );
    let reader = program
        .post_json("/api/things", "reader", r#"{"name": "a"}"#)
        .await;
    assert_eq!(reader.json()["code"], "platform.token-only-reads");
    let bearer = [("authorization", "Bearer meena")];
    assert_eq!(
        program.get("/api/things/x", &bearer).await.status,
        StatusCode::NOT_FOUND
    );
    let stale = program
        .get("/stale", &[("accept", "application/json")])
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert_eq!(stale.json()["current"]["version"], 3);
}

#[tokio::test]
async fn a_body_has_its_limit() {
    let program = program_with(|parts| parts.settings.body_bytes_max = 1000).await;
    let large = "x".repeat(1001);
    let page = program.post_form("/form", &[], &large).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.body.contains("This is too large"));
    let json = program.post_json("/api/things", "meena", &large).await;
    assert_eq!(json.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(json.json()["code"], "platform.too-large");
}

#[tokio::test]
async fn every_answer_carries_its_headers() {
    let program = program_with(|parts| parts.settings.served_as_https = true).await;
    for path in ["/form", "/nowhere", "/api/nowhere", "/healthz", "/falls"] {
        let answer = program.get(path, &[]).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            "same-origin",
            "{path}"
        );
        assert!(
            answer
                .header("strict-transport-security")
                .starts_with("max-age="),
            "{path}"
        );
        assert!(!answer.header("cache-control").is_empty(), "{path}");
    }
    let shown = program.get("/form", &[]).await;
    assert!(shown.cookie("__Host-sangam-form").is_some());
    let line = shown.header("set-cookie");
    assert!(line.contains("HttpOnly; SameSite=Lax; Secure"), "{line}");
}

#[tokio::test]
async fn a_fall_and_a_long_wait_become_problems() {
    let program = program_with(|parts| parts.settings.request_seconds_max = 1).await;
    let fallen = program.get("/falls", &[]).await;
    assert_eq!(fallen.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!fallen.body.contains("somebody"), "{}", fallen.body);
    assert!(fallen.body.contains("<span class=\"ref\">"));
    let slow = program
        .get("/sleeps", &[("accept", "application/json")])
        .await;
    assert_eq!(slow.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(slow.header("retry-after"), "10");
}

#[tokio::test]
async fn too_many_tries_wait() {
    let program = program().await;
    for _ in 0..2 {
        assert_eq!(program.get("/limited", &[]).await.status, StatusCode::OK);
    }
    let refused = program.get("/limited", &[]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.header("retry-after"), "60");
}

#[tokio::test]
async fn assets_are_kept_for_ever_under_their_hash() {
    let program = program().await;
    let page = program.get("/form", &[]).await;
    let path = asset_path("sangam.css");
    assert!(path.len() > "/assets/sangam.css".len());
    assert!(page.body.contains(&format!("href=\"{path}\"")));
    let hashed = program.get(path, &[("accept-encoding", "gzip")]).await;
    assert_eq!(
        hashed.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(hashed.header("content-encoding"), "gzip");
    assert_eq!(hashed.header("content-type"), "text/css; charset=utf-8");
    let plain = program.get("/assets/sangam.css", &[]).await;
    assert_eq!(plain.header("cache-control"), "public, no-cache");
    assert_eq!(plain.body.as_bytes(), asset("sangam.css").unwrap().bytes);
    let tag = plain.header("etag").to_owned();
    let known = program
        .get("/assets/sangam.css", &[("if-none-match", &tag)])
        .await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    let missing = program.get("/assets/..%2fCargo.toml", &[]).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert_eq!(
        program
            .get("/favicon.ico", &[])
            .await
            .header("content-type"),
        "image/svg+xml"
    );
    assert!(
        program
            .get("/robots.txt", &[])
            .await
            .body
            .contains("Disallow: /api/")
    );
    assert_eq!(program.get("/healthz", &[]).await.body, "ok\n");
}

#[tokio::test]
async fn a_page_is_compressed_and_a_small_answer_is_not() {
    let program = program().await;
    let gzip = [("accept-encoding", "gzip")];
    let page = program.get("/form", &gzip).await;
    assert_eq!(page.header("content-encoding"), "gzip");
    assert_eq!(
        program
            .get("/healthz", &gzip)
            .await
            .header("content-encoding"),
        ""
    );
}

#[tokio::test]
async fn files_come_with_their_form() {
    let program = program().await;
    let meena = ("cookie", "sangam=meena");
    let token = program.get("/form", &[meena]).await.hidden("_csrf");
    let part = |name: &str, more: &str, value: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{value}\r\n")
    };
    let file = part("file", "; filename=\"register.csv\"", "a,b");
    let body = |token: &str| {
        format!(
            "{}{}{file}--b--\r\n",
            part("_csrf", "", token),
            part("note", "", "hello")
        )
    };
    let headers = [meena, ("content-type", "multipart/form-data; boundary=b")];
    let taken = program
        .ask(request("POST", "/uploads", &headers, &body(&token)))
        .await;
    assert_eq!(taken.body, "hello register.csv 3");
    let forged = program
        .ask(request("POST", "/uploads", &headers, &body("00")))
        .await;
    assert_eq!(forged.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn the_api_is_described_with_its_problems() {
    let program = program().await;
    let described = program.get("/api/openapi.json", &[]).await.json();
    assert!(described["openapi"].as_str().unwrap().starts_with("3.1"));
    let create = &described["paths"]["/api/things"]["post"];
    assert_eq!(
        create["responses"]["422"]["$ref"],
        "#/components/responses/Problem422"
    );
    assert!(create["responses"]["201"].is_object());
    assert!(described["components"]["schemas"]["Problem"]["properties"]["reference"].is_object());
    assert_eq!(
        described["components"]["securitySchemes"]["bearer"]["scheme"],
        "bearer"
    );
    let lines: Vec<String> = routes().lines().iter().map(ToString::to_string).collect();
    assert!(lines.contains(&"POST /api/things".to_owned()), "{lines:?}");
    assert!(lines.contains(&"GET /form".to_owned()));
}

//! This system through the web shell, as browsers and programs meet it.

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

#[tokio::test]
async fn from_the_set_up_link_to_a_caseworkers_token() {
    let program = start().await;
    let (mut asha, _) = administrator(&program).await;
    assert_eq!(asha.get("/account").await.status, StatusCode::OK);
    assert_eq!(
        asha.get("/account/second-factor").await.status,
        StatusCode::OK
    );
    assert_eq!(asha.get("/account/password").await.status, StatusCode::OK);

    // Another phone takes the place of this one only with the password.
    let shut = asha
        .post(
            "/account/second-factor/secret",
            &[("current_password", "guess")],
        )
        .await;
    assert_eq!(shut.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shut.body.contains("not your present password") && !shut.body.contains("class=\"qr\""));
    asha.get("/account").await;
    let version = hidden(&asha.page, "version").to_owned();
    let change = [
        ("name", "Asha N."),
        ("language", "hi"),
        ("version", &version),
    ];
    assert_eq!(asha.post("/account", &change).await.location, "/account");
    let stale = asha.post("/account", &change).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(
        stale.body.contains("Somebody changed this"),
        "{}",
        stale.body
    );

    assert_eq!(asha.get("/admin/chapters").await.status, StatusCode::OK);
    let wrong = asha
        .post("/admin/chapters", &[("code", "1"), ("names.en", "")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [
        ("names.en", "Odisha"),
        ("names.or", "ଓଡ଼ିଶା"),
        ("code", "od"),
        ("state_lgd", "21"),
        ("phone", "9000000001"),
    ];
    let founded = asha.post("/admin/chapters", &fields).await;
    assert_eq!(founded.location, "/admin/chapters");
    let page = asha.get("/admin/chapters").await.body;
    assert!(
        page.contains("Odisha") && page.contains("+919000000001"),
        "{page}"
    );

    let calendar = "/chapters/OD/calendar";
    assert_eq!(
        asha.get("/chapters/OD/calendar?year=2026").await.status,
        StatusCode::OK
    );
    for (lines, status) in [
        ("2025-01-26 Republic Day", StatusCode::UNPROCESSABLE_ENTITY),
        ("Republic Day", StatusCode::UNPROCESSABLE_ENTITY),
        ("2026-01-26 Republic Day", StatusCode::SEE_OTHER),
    ] {
        let fields = [("year", "2026"), ("holidays", lines)];
        assert_eq!(asha.post(calendar, &fields).await.status, status, "{lines}");
    }
    assert!(
        asha.get("/chapters/OD/calendar?year=2026")
            .await
            .body
            .contains("2026-01-26 Republic Day")
    );
    assert_eq!(
        asha.get("/chapters/ZZ/calendar").await.status,
        StatusCode::NOT_FOUND
    );

    let page = asha.get("/admin/accounts/new").await.body;
    let chapter = between(
        between(&page, "name=\"chapter\"", "</select>"),
        "<option value=\"",
        ">Odisha",
    );
    let chapter = chapter
        .rsplit("value=\"")
        .next()
        .unwrap()
        .trim_end_matches('"')
        .to_owned();
    let person = [
        ("name", "Meena Namoona"),
        ("login", "meena"),
        ("language", "or"),
        ("role", "caseworker"),
    ];
    let lacking = asha.post("/admin/accounts", &person).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        lacking.body.contains("Choose the chapter"),
        "{}",
        lacking.body
    );
    let mut whole = person.to_vec();
    whole.push(("chapter", &chapter));
    let form_page = asha.page.clone();
    let added = asha.post("/admin/accounts", &whole).await;
    assert_eq!(added.status, StatusCode::OK);
    let link = between(&added.body, "<code>http://sangam.example", "</code>").to_owned();
    // The same form again makes no second account and shows no link.
    asha.page = form_page;
    let repeat = asha.post("/admin/accounts", &whole).await;
    assert!(repeat.status == StatusCode::OK && !repeat.body.contains("/password/"));
    let list = asha.get("/admin/accounts").await.body;
    assert_eq!(list.matches("Meena Namoona").count(), 1);
    assert!(list.contains("Caseworker, Odisha"), "{list}");

    let mut meena = Reader::new(&program);
    assert_eq!(meena.get(&link).await.status, StatusCode::OK);
    let easy = meena
        .post(&link, &[("password", "meena meena meena")])
        .await;
    assert_eq!(easy.status, StatusCode::UNPROCESSABLE_ENTITY);
    let set = meena
        .post(&link, &[("password", "boats under a bridge")])
        .await;
    assert_eq!(set.location, "/sign-in");
    assert_eq!(meena.get(&link).await.status, StatusCode::NOT_FOUND);
    meena.get("/sign-in").await;
    let wrong = meena
        .post("/sign-in", &[("login", "meena"), ("password", "guess")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"meena\"") && !wrong.body.contains("guess"));
    let fields = [
        ("login", "meena"),
        ("password", "boats under a bridge"),
        ("next", "//evil.example"),
    ];
    let signed = meena.post("/sign-in", &fields).await;
    assert_eq!(signed.location, "/");
    for path in [
        "/chapters/OD/calendar",
        "/admin/accounts",
        "/admin/accounts/new",
        "/admin/chapters",
    ] {
        assert_eq!(
            meena.go("GET", path, String::new()).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }

    meena.get("/account/tokens").await;
    let made = meena
        .post(
            "/account/tokens",
            &[("name", "register"), ("reach", "read"), ("days", "30")],
        )
        .await;
    let token = between(&made.body, "<code>", "</code>").to_owned();
    assert!(token.starts_with("sangam_"), "{token}");
    let (status, who) = api(&program, "GET", "/api/session", &token, "").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(who["name"], "Meena Namoona");
    assert_eq!(
        (&who["reach"], &who["roles"][0]["role"]),
        (&"read".into(), &"caseworker".into())
    );
    let own = format!("/api/accounts/{}", who["account"].as_str().unwrap());
    assert_eq!(
        api(&program, "GET", &own, &token, "").await.0,
        StatusCode::OK
    );
    assert_eq!(
        api(&program, "GET", "/api/accounts", &token, "").await.0,
        StatusCode::NOT_FOUND
    );
    let wanted = r#"{"name":"more","reach":"full","days":3}"#;
    let (status, problem) = api(&program, "POST", "/api/tokens", &token, wanted).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert_eq!(problem["code"], "platform.token-only-reads");
    assert_eq!(
        api(&program, "GET", "/api/session", "sangam_nothing", "")
            .await
            .0,
        StatusCode::UNAUTHORIZED
    );
    let session = meena.cookies["sangam"].clone();
    assert_eq!(
        api(&program, "GET", "/api/session", &session, "").await.0,
        StatusCode::UNAUTHORIZED
    );

    // Disabled, she is out at the next request, by browser and by token.
    let id = who["account"].as_str().unwrap();
    assert_eq!(
        asha.get(&format!("/admin/accounts/{id}")).await.status,
        StatusCode::OK
    );
    asha.post(&format!("/admin/accounts/{id}/disable"), &[])
        .await;
    assert_eq!(
        meena.go("GET", "/account", String::new()).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        api(&program, "GET", "/api/session", &token, "").await.0,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn an_administrator_works_through_the_api_and_signs_out_everywhere() {
    let program = start().await;
    let (mut asha, secret) = administrator(&program).await;
    asha.get("/account/tokens").await;
    let made = asha
        .post(
            "/account/tokens",
            &[("name", "set-up"), ("reach", "full"), ("days", "1")],
        )
        .await;
    let token = between(&made.body, "<code>", "</code>").to_owned();
    let body = r#"{"login":"biju@sangam.example","name":"Biju Namoona","language":"en","roles":[{"role":"coordinator"}]}"#;
    let (status, added) = api(&program, "POST", "/api/accounts", &token, body).await;
    assert_eq!(status, StatusCode::CREATED, "{added}");
    assert!(
        added["password_link"]
            .as_str()
            .unwrap()
            .starts_with("/password/")
    );
    let (status, taken) = api(&program, "POST", "/api/accounts", &token, body).await;
    assert_eq!(
        (status, &taken["errors"][0]["code"]),
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            &"people.account.login-taken".into()
        )
    );
    let biju = format!("/api/accounts/{}", added["id"].as_str().unwrap());
    let (_, roles) = api(
        &program,
        "POST",
        &format!("{biju}/roles"),
        &token,
        r#"{"role":"administrator"}"#,
    )
    .await;
    let (status, _) = api(
        &program,
        "DELETE",
        &format!("{biju}/roles/{}", roles["id"].as_str().unwrap()),
        &token,
        "",
    )
    .await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (_, me) = api(&program, "GET", "/api/session", &token, "").await;
    let own = format!(
        "/api/accounts/{}/disablement",
        me["account"].as_str().unwrap()
    );
    let (status, last) = api(&program, "POST", &own, &token, "").await;
    assert_eq!(
        (status, &last["code"]),
        (
            StatusCode::CONFLICT,
            &"people.account.last-administrator".into()
        )
    );
    let (status, link) = api(
        &program,
        "POST",
        &format!("{biju}/password-link"),
        &token,
        "{}",
    )
    .await;
    assert_eq!(
        (status, link["password_link"].is_string()),
        (StatusCode::CREATED, true)
    );
    for _ in 0..2 {
        let status = api(&program, "POST", &format!("{biju}/disablement"), &token, "")
            .await
            .0;
        assert_eq!(status, StatusCode::NO_CONTENT);
    }
    let (_, listed) = api(&program, "GET", "/api/accounts?rows=1", &token, "").await;
    assert_eq!(listed["items"][0]["login"], "biju@sangam.example");
    assert!(listed["next"].is_string());

    let (_, sessions) = api(&program, "GET", "/api/sessions", &token, "").await;
    assert_eq!(sessions.as_array().unwrap().len(), 1);
    let strange = "/api/sessions/00000000-0000-7000-8000-000000000000";
    assert_eq!(
        api(&program, "DELETE", strange, &token, "").await.0,
        StatusCode::NOT_FOUND
    );

    // A second browser, with the code this time.
    let mut phone = Reader::new(&program);
    phone.get("/sign-in").await;
    program.world.clock.advance_seconds(90);
    let step = phone
        .post(
            "/sign-in",
            &[
                ("login", "asha"),
                ("password", PASSWORD),
                ("next", "/account"),
            ],
        )
        .await;
    assert_eq!(step.location, "/sign-in/code?next=%2Faccount");
    assert_eq!(
        phone.go("GET", "/account", String::new()).await.status,
        StatusCode::SEE_OTHER
    );
    phone.get("/sign-in/code?next=/account").await;
    let code = totp::code_at(&secret, kernel::Clock::now(program.world.clock.as_ref()));
    let open = phone
        .post("/sign-in/code", &[("code", &code), ("next", "/account")])
        .await;
    assert_eq!(open.location, "/account");
    assert_eq!(phone.get("/account").await.status, StatusCode::OK);
    let (_, sessions) = api(&program, "GET", "/api/sessions", &token, "").await;
    assert_eq!(sessions.as_array().unwrap().len(), 2);
    asha.get("/account").await;
    let out = asha.post("/account/sessions/end", &[]).await;
    assert_eq!(out.location, "/sign-in");
    assert_eq!(
        phone.go("GET", "/account", String::new()).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn a_password_given_by_the_command_line_must_be_changed_first() {
    let program = start().await;
    let people = People::new(quick_config()).unwrap();
    let scope = crate::testing::program();
    let hash = people
        .hasher()
        .hash(scope.chance(), PASSWORD)
        .await
        .unwrap();
    let input = accounts::AddAccount {
        login: "gita".to_owned(),
        name: "Gita Namoona".to_owned(),
        language: kernel::Language::ODIA,
        roles: vec![kernel::RoleGrant {
            role: kernel::Role::Coordinator,
            chapter: None,
        }],
        link_hours: 1,
    };
    program
        .world
        .db
        .write((scope, input, hash), |tx, (scope, input, hash)| {
            Box::pin(accounts::add_account_with_password(
                tx, scope, input, hash, true,
            ))
        })
        .await
        .unwrap();
    let mut gita = Reader::new(&program);
    gita.go("GET", "/sign-in", String::new()).await;
    let signed = gita
        .post("/sign-in", &[("login", "gita"), ("password", PASSWORD)])
        .await;
    assert_eq!(signed.location, "/");
    assert_eq!(gita.cookies["lang"], "or");
    assert_eq!(
        gita.go("GET", "/account", String::new()).await.location,
        "/account/password"
    );
    gita.get("/account/password").await;
    let fields = [
        ("current_password", "wrong"),
        ("new_password", "boats under a bridge"),
    ];
    assert_eq!(
        gita.post("/account/password", &fields).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let fields = [
        ("current_password", PASSWORD),
        ("new_password", "boats under a bridge"),
    ];
    assert_eq!(
        gita.post("/account/password", &fields).await.location,
        "/account"
    );
    assert_eq!(gita.get("/account").await.status, StatusCode::OK);
}

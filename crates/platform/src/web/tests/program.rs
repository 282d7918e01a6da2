//! A small program for the tests: pages, forms, an API, a door that knows one person.

use crate::testing::{World, world};
use crate::web::*;
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

pub(super) fn routes() -> Routes {
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

pub(super) struct Program {
    router: axum::Router,
    _world: World,
}

pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }
    pub(super) fn cookie(&self, name: &str) -> Option<String> {
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
    pub(super) fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&start).expect(name);
        rest.split('"').next().unwrap().to_owned()
    }
    pub(super) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).expect(&self.body)
    }
}

pub(super) async fn program_with(change: impl FnOnce(&mut AppParts)) -> Program {
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

pub(super) async fn program() -> Program {
    program_with(|_| ()).await
}

impl Program {
    pub(super) async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
    pub(super) async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask(request("GET", path, headers, "")).await
    }
    pub(super) async fn post_form(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        let mut all = vec![("content-type", "application/x-www-form-urlencoded")];
        all.extend_from_slice(headers);
        self.ask(request("POST", path, &all, body)).await
    }
    pub(super) async fn post_json(&self, path: &str, token: &str, body: &str) -> Answer {
        let bearer = format!("Bearer {token}");
        let headers = [
            ("content-type", "application/json"),
            ("authorization", &bearer),
        ];
        self.ask(request("POST", path, &headers, body)).await
    }
}

pub(super) fn request(
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Request<Body> {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "sangam.example");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_owned())).unwrap()
}

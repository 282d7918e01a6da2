//! A small alliance in a world of its own: two chapters, a person of each role, the real router.

use axum::body::Body;
use axum::http::{Method, Request, Response, StatusCode, header};
use http_body_util::BodyExt;
use kernel::chance::SeededChance;
use kernel::{ChapterId, Language, Problem, Role, RoleGrant};
use people::accounts::AddAccount;
use people::chapters::{FoundChapter, WeekDays};
use people::tokens::MakeToken;
use platform::testing::{World, on_each_engine};
use platform::{Actor, Scope};
use sangam::config::Config;
use sangam::keys::KeyRing;
use sangam::wiring::{self, Parts, SYSTEMS};
use std::collections::BTreeMap;
use tower::ServiceExt;

/// Somebody of the alliance.
#[derive(Clone)]
pub(crate) struct Person {
    /// The value of the cookie `sangam`.
    pub session: String,
    /// A bearer token that may do all the person may.
    pub token: String,
    /// Their account.
    pub account: kernel::AccountId,
}

/// The alliance.
pub(crate) struct Alliance {
    pub world: World,
    pub parts: Parts,
    pub router: axum::Router,
    pub chapters: Vec<ChapterId>,
    /// By name: `caseworker`, `colleague`, `desk_lead`, `convener`, `officer` (safeguarding), `coordinator`, `administrator`,
    /// `elsewhere` (a caseworker of another chapter); and for closely kept cases `named`, `expired`, `opener`, `opened_before`.
    pub people: BTreeMap<&'static str, Person>,
}

/// An answer, read whole.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub text: String,
}

impl Answer {
    /// The body as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("JSON expected: {}", self.text))
    }
}

/// Runs a test on each engine in a new alliance.
pub(crate) fn on_each<F: Future<Output = ()>>(test: impl Fn(Alliance) -> F) {
    on_each_engine(SYSTEMS, |world| {
        let test = &test;
        async move { test(Alliance::found(world).await).await }
    });
}

impl Alliance {
    pub(crate) async fn found(world: World) -> Self {
        let mut config = Config::default();
        config.data.folder = world.folder.path().to_owned();
        // The cheapest hash the settings allow: these passwords are typed by nobody.
        config.people.password_memory_kib = 64;
        config.people.password_passes = 1;
        let keys = KeyRing::load_or_make(&config.keys_folder(), &SeededChance::new(3)).unwrap();
        let parts = Parts::new(
            &config,
            world.db.clone(),
            keys,
            world.clock.clone(),
            world.chance.clone(),
        )
        .unwrap();
        let router = wiring::router(&parts);
        let mut chapters = Vec::new();
        for (code, state) in [("OD", 21), ("KL", 32)] {
            chapters.push(found_chapter(&world, code, state).await);
        }
        let mut alliance = Self {
            world,
            parts,
            router,
            chapters,
            people: BTreeMap::new(),
        };
        let [here, there] = [alliance.chapters[0], alliance.chapters[1]];
        for (name, role, chapter) in [
            ("caseworker", Role::Caseworker, Some(here)),
            ("colleague", Role::Caseworker, Some(here)),
            ("desk_lead", Role::DeskLead, Some(here)),
            ("convener", Role::Convener, Some(here)),
            ("officer", Role::SafeguardingOfficer, Some(here)),
            ("named", Role::Caseworker, Some(here)),
            ("expired", Role::Caseworker, Some(here)),
            ("opener", Role::DeskLead, Some(here)),
            ("opened_before", Role::Convener, Some(here)),
            ("coordinator", Role::Coordinator, None),
            ("drafter", Role::LawDrafter, None),
            ("counsel", Role::Counsel, None),
            ("administrator", Role::Administrator, None),
            ("elsewhere", Role::Caseworker, Some(there)),
        ] {
            let person = alliance.add(name, role, chapter).await;
            alliance.people.insert(name, person);
        }
        alliance
    }

    async fn add(&self, name: &str, role: Role, chapter: Option<ChapterId>) -> Person {
        let roles = vec![RoleGrant { role, chapter }];
        let people = self.parts.app.part::<people::People>().clone();
        let input = AddAccount {
            login: format!("{name}@example.org"),
            name: format!("{name} invented"),
            language: Language::ENGLISH,
            roles: roles.clone(),
            link_hours: 1,
        };
        let scope = self.world.program();
        let chance = self.world.chance.clone();
        let (session, token, account) = self
            .world
            .db
            .write(
                (scope, input, people, roles.clone(), chance),
                |tx, (scope, input, people, roles, chance)| {
                    Box::pin(async move {
                        let account = people::accounts::add_account_with_password(
                            tx,
                            scope,
                            input,
                            "no password",
                            false,
                        )
                        .await?;
                        people::sessions::enrol_for(tx, scope, account, b"twenty bytes of test")
                            .await?;
                        let session =
                            people::sessions::open_for(tx, scope, people, account).await?;
                        let own = Scope::new(
                            Actor::Account(account),
                            Language::ENGLISH,
                            scope.now(),
                            chance.clone(),
                        )
                        .with_roles(roles.clone());
                        let make = MakeToken {
                            name: "test".to_owned(),
                            full: true,
                            days: 30,
                        };
                        let made = people::tokens::make_token(
                            tx,
                            &own,
                            &make,
                            people.config().token_days_max,
                            None,
                        )
                        .await
                        .map_err(Problem::from)?;
                        Ok::<_, Problem>((session, made.secret.unwrap_or_default(), account))
                    })
                },
            )
            .await
            .unwrap();
        Person {
            session,
            token,
            account,
        }
    }

    /// Sends a request.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response: Response<Body> = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: head.status,
            headers: head.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// Gets a page as somebody signed in, or as a stranger.
    pub(crate) async fn page(&self, path: &str, name: Option<&str>) -> Answer {
        let mut request = Request::get(path);
        if let Some(name) = name {
            request = request.header(
                header::COOKIE,
                format!("sangam={}", self.people[name].session),
            );
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Calls the API with somebody's token, or with none.
    pub(crate) async fn api(
        &self,
        method: Method,
        path: &str,
        name: Option<&str>,
        body: Option<serde_json::Value>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(name) = name {
            request = request.header(
                header::AUTHORIZATION,
                format!("Bearer {}", self.people[name].token),
            );
        }
        for (key, value) in headers {
            request = request.header(*key, *value);
        }
        let body = match body {
            Some(json) => {
                request = request.header(header::CONTENT_TYPE, "application/json");
                Body::from(json.to_string())
            }
            None => Body::empty(),
        };
        self.send(request.body(body).unwrap()).await
    }
}

async fn found_chapter(world: &World, code: &str, state_lgd: u8) -> ChapterId {
    let input = FoundChapter {
        code: code.to_owned(),
        state_lgd,
        phone: "9000000001".to_owned(),
        names: vec![(Language::ENGLISH, format!("Chapter {code}"))],
        weekly_rest_days: WeekDays::SUNDAY,
    };
    world
        .db
        .write((world.program(), input), |tx, (scope, input)| {
            Box::pin(async move {
                people::chapters::found_chapter(tx, scope, input)
                    .await
                    .map_err(Problem::from)
            })
        })
        .await
        .unwrap()
}

/// The body with which a case is opened.
pub(crate) fn case_body(claimant: &str, phone: &str, sensitivity: &str) -> serde_json::Value {
    serde_json::json!({
        "track": "wages",
        "sensitivity": sensitivity,
        "summary": format!("{claimant} worked six weeks and was not paid"),
        "language": "hi",
        "industry": "construction",
        "state_lgd": 21,
        "issues": ["wages_unpaid"],
        "claimants": [{
            "person": { "display_name": claimant },
            "phone": { "phone": phone, "relation": "own" }
        }],
        "chain": [{
            "employer": { "name": format!("Neelkanth {} Works (invented)", firm_word(claimant)), "kind": "contractor" },
            "link": "paid_by"
        }],
        "next_action": "Call back",
        "next_action_at": "2026-11-24T05:00:00Z"
    })
}

/// A word that stands in the name of the claimant's employer and nowhere else.
pub(crate) fn firm_word(claimant: &str) -> String {
    claimant.to_lowercase().chars().rev().collect()
}

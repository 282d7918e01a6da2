//! The door, and what is behind it, on both engines.

mod gangs;
mod migration;

use super::*;
use crate::cases::words::Stage;
use crate::cases::{Filter, Opened, Order, list_cases, read_case_file};
use crate::config::Config;
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use kernel::{CaseId, PageRequest, Problem, Reference};
use people::passwords::Hasher;
use platform::journal::{self, Stream};
use platform::testing::{World, on_each_engine};
use platform::{Actor, OwnMatter, Scope};

const PIN: &str = "271828";

fn hasher() -> Hasher {
    Hasher::new(&people::Config {
        password_memory_kib: 64,
        password_passes: 1,
        ..people::Config::default()
    })
    .unwrap()
}

fn matter(case: CaseId, claimant: i64) -> OwnMatter {
    OwnMatter { case, claimant }
}

async fn give(world: &World, scope: &Scope, reference: Reference) -> Result<(), Problem> {
    let pin_hash = hasher().hash(scope.chance(), PIN).await.unwrap();
    world
        .db
        .write(
            (scope.clone(), NewPin { pin_hash }),
            move |tx, (scope, pin)| Box::pin(give_key(tx, scope, reference, 1, pin)),
        )
        .await
}

async fn enter(world: &World, reference: &str, pin: &str) -> Result<SignedInWorker, Problem> {
    let input = Admission {
        reference: reference.to_owned(),
        pin: pin.to_owned(),
    };
    let stranger = world.scope(Actor::Nobody);
    sign_in(&world.db, &stranger, &Config::default(), &hasher(), &input).await
}

async fn refusal(world: &World, reference: &str, pin: &str) -> String {
    match enter(world, reference, pin).await {
        Ok(_) => panic!("let in"),
        Err(problem) => format!("{:?} {problem} {:?}", problem.kind, problem.args),
    }
}

async fn state(world: &World, scope: &Scope, reference: Reference) -> KeyState {
    world
        .db
        .read(scope.clone(), move |tx, scope| {
            Box::pin(key_state(tx, scope, reference, 1, 5))
        })
        .await
        .unwrap()
        .1
        .state
}

async fn known(world: &World, token: &str) -> Option<Scope> {
    let stranger = world.scope(Actor::Nobody);
    admit(&world.db, &stranger, &Config::default(), Some(token))
        .await
        .unwrap()
}

async fn actions(world: &World, opened: &Opened) -> Vec<String> {
    let stream = Stream::of("case", opened.id);
    world
        .db
        .read((world.program(), stream), |tx, (scope, stream)| {
            Box::pin(async move { journal::entries(tx, scope, stream, 0, 100).await })
        })
        .await
        .unwrap()
        .into_iter()
        .map(|entry| entry.action)
        .collect()
}

#[test]
fn five_wrong_pins_lock_the_page_until_the_desk_lifts_it() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Sunita Invented", "9437012345", false),
        )
        .await;
        let reference = opened.reference.to_string();
        let unknown = refusal(&world, "1234567890", PIN).await;
        // A case without a PIN, and a text that is no reference, are as unknown as any.
        assert_eq!(refusal(&world, &reference, PIN).await, unknown);
        assert_eq!(refusal(&world, "abc", "").await, unknown);
        give(&world, &scope, opened.reference).await.unwrap();
        for _ in 0..4 {
            assert_eq!(refusal(&world, &reference, "000000").await, unknown);
        }
        assert!(
            enter(&world, &opened.reference.spaced(), " 271 828 ")
                .await
                .is_ok()
        );
        assert_eq!(state(&world, &scope, opened.reference).await.tries, 0);
        for _ in 0..5 {
            assert_eq!(refusal(&world, &reference, "000000").await, unknown);
        }
        assert_eq!(refusal(&world, &reference, PIN).await, unknown);
        assert!(state(&world, &scope, opened.reference).await.locked);
        let elsewhere = desk(&world, chapter(&world, "KL").await);
        let lift = |scope: Scope| {
            world.db.write(scope, move |tx, scope| {
                Box::pin(lift_lock(tx, scope, opened.reference, Some(1)))
            })
        };
        lift(elsewhere).await.unwrap_err();
        assert_eq!(refusal(&world, &reference, PIN).await, unknown);
        lift(scope.clone()).await.unwrap();
        assert!(enter(&world, &reference, PIN).await.is_ok());
        let actions = actions(&world, &opened).await;
        for action in [
            "labourline.worker-key.given",
            "labourline.worker-key.locked",
            "labourline.worker-key.lifted",
            "labourline.worker.signed-in",
        ] {
            assert!(
                actions.iter().any(|done| done == action),
                "{action} in {actions:?}"
            );
        }
    });
}

#[test]
fn many_tries_at_once_are_no_more_than_five() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Sunita Invented", "9437012345", false),
        )
        .await;
        give(&world, &scope, opened.reference).await.unwrap();
        let reference = opened.reference.to_string();
        let tries = (0..12).map(|_| refusal(&world, &reference, "000000"));
        futures_util::future::join_all(tries).await;
        let state = state(&world, &scope, opened.reference).await;
        assert!(state.locked);
        assert_eq!(state.tries, 5);
    });
}

#[test]
fn a_worker_sees_one_case_and_no_other_until_the_session_ends() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let own = open(
            &world,
            &scope,
            case_of(&scope, "Sunita Invented", "9437012345", true),
        )
        .await;
        let other = open(
            &world,
            &scope,
            case_of(&scope, "Ramesh Invented", "9437012346", false),
        )
        .await;
        for opened in [&own, &other] {
            give(&world, &scope, opened.reference).await.unwrap();
        }
        let reference = own.reference.to_string();
        let token = enter(&world, &reference, PIN).await.unwrap().token;
        assert!(
            known(&world, "case_0000000000000000000000000000000000000000000")
                .await
                .is_none()
        );
        let worker = known(&world, &token).await.unwrap();
        assert_eq!(worker.own_matter(), Some(matter(own.id, 1)));
        assert_eq!(worker.name(), "Sunita Invented");
        let seen = world
            .db
            .read(worker.clone(), |tx, scope| {
                Box::pin(async move {
                    let case = own_case(tx, scope).await?;
                    let list = list_cases(
                        tx,
                        scope,
                        &Filter::default(),
                        Order::Newest,
                        PageRequest::first(50),
                    )
                    .await?;
                    Ok::<_, Problem>((case, list))
                })
            })
            .await
            .unwrap();
        assert_eq!(seen.0.reference, own.reference);
        assert_eq!(seen.0.stage, Stage::Enquiry);
        assert_eq!(seen.0.phone.as_ref().unwrap().e164(), "+919000000001");
        assert_eq!(
            seen.1.items.iter().map(|line| line.id).collect::<Vec<_>>(),
            [own.id]
        );
        // The desk's file shows more than a worker's own matter, of the own case too.
        for reference in [own.reference, other.reference] {
            let hidden = read_case_file(&world.db, &worker, reference)
                .await
                .unwrap_err();
            assert_eq!(hidden.code, Problem::not_found().code);
        }
        let hidden = give(&world, &worker, own.reference).await.unwrap_err();
        assert_eq!(hidden.code, Problem::not_found().code);
        // Nobody who is not a worker has a case of their own.
        let none = world
            .db
            .read(scope.clone(), |tx, scope| Box::pin(own_case(tx, scope)))
            .await;
        assert_eq!(none.unwrap_err().code, Problem::not_found().code);

        world.clock.advance_seconds(14 * 60);
        assert!(known(&world, &token).await.is_some());
        world.clock.advance_seconds(14 * 60);
        assert!(
            known(&world, &token).await.is_some(),
            "each request keeps it awake"
        );
        world.clock.advance_seconds(15 * 60);
        assert!(
            known(&world, &token).await.is_none(),
            "idle for fifteen minutes"
        );

        let token = enter(&world, &reference, PIN).await.unwrap().token;
        sign_out(&world.db, Some(&token)).await.unwrap();
        assert!(known(&world, &token).await.is_none());
        let token = enter(&world, &reference, PIN).await.unwrap().token;
        give(&world, &scope, own.reference).await.unwrap();
        assert!(
            known(&world, &token).await.is_none(),
            "a new PIN closes the page"
        );
    });
}

#[test]
fn a_rating_is_kept_once_a_day() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Sunita Invented", "9437012345", false),
        )
        .await;
        let rate = |scope: Scope, stars: i64| {
            let rating = Rating {
                stars,
                words: "They called me".to_owned(),
            };
            world.db.write((scope, rating), |tx, (scope, rating)| {
                Box::pin(rate_help(tx, scope, rating))
            })
        };
        let worker = scope.as_worker(matter(opened.id, 1));
        assert_eq!(rate(worker.clone(), 6).await.unwrap_err().fields.len(), 1);
        assert_eq!(
            rate(scope.clone(), 4).await.unwrap_err().code,
            Problem::not_found().code
        );
        rate(worker.clone(), 4).await.unwrap();
        let again = rate(worker.clone(), 1).await.unwrap_err();
        assert_eq!(again.code, "labourline.worker.rated-already");
        rate(worker.clone().at(worker.now().plus_days(2)), 5)
            .await
            .unwrap();
        let stars = world
            .db
            .read(opened.id, |tx, case| {
                Box::pin(async move { store::last_rating(tx, matter(*case, 1)).await })
            })
            .await
            .unwrap();
        assert_eq!(stars.unwrap().1, 5);
    });
}

mod web {
    use super::*;
    use axum::body::{Body, to_bytes};
    use axum::http::{Request, StatusCode, header};
    use platform::db::Engine;
    use platform::testing::world;
    use platform::web::{App, AppParts, Keys, Shared};
    use platform::words::Words;
    use std::collections::BTreeMap;
    use std::sync::Arc;
    use tower::ServiceExt;

    struct Browser {
        router: axum::Router,
        cookies: BTreeMap<String, String>,
        page: String,
        location: String,
        status: StatusCode,
    }

    impl Browser {
        async fn go(&mut self, method: &str, path: &str, body: String) {
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
                .header("accept-language", "en")
                .header("cookie", cookies.join("; "))
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::from(body))
                .unwrap();
            let response = self.router.clone().oneshot(request).await.unwrap();
            self.status = response.status();
            for line in response.headers().get_all(header::SET_COOKIE) {
                let pair = line.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                if value.is_empty() {
                    self.cookies.remove(name);
                } else {
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
            }
            let location = response.headers().get(header::LOCATION);
            self.location = location
                .map_or("", |value| value.to_str().unwrap())
                .to_owned();
            let bytes = to_bytes(response.into_body(), 4_000_000).await.unwrap();
            self.page = String::from_utf8(bytes.to_vec()).unwrap();
        }
        async fn get(&mut self, path: &str) {
            self.go("GET", path, String::new()).await;
            assert_eq!(self.status, StatusCode::OK, "{path}: {}", self.page);
            for prefix in ["worker-", "figures-", "home-", "problem-", "cases-outcome-"] {
                for mark in [">", "> ", "☎ "] {
                    assert!(
                        !self.page.contains(&format!("{mark}{prefix}")),
                        "{path} shows a key: {}",
                        self.page
                    );
                }
            }
        }
        async fn post(&mut self, path: &str, fields: &str) {
            let (_, rest) = self.page.split_once("name=\"_csrf\" value=\"").unwrap();
            let token = rest.split('"').next().unwrap();
            let body = format!("_csrf={token}&{fields}");
            self.go("POST", path, body).await;
        }
    }

    #[tokio::test]
    async fn the_pages_are_walked_as_a_worker_walks_them() {
        let world = world(Engine::Sqlite, SYSTEMS).await;
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let opened = open(
            &world,
            &scope,
            case_of(&scope, "Sunita Invented", "9437012345", false),
        )
        .await;
        give(&world, &scope, opened.reference).await.unwrap();
        let (words, faults) =
            Words::load(&[&platform::words::LOCALES, &people::LOCALES, &crate::LOCALES]);
        let own_faults: Vec<_> = faults
            .iter()
            .filter(|fault| {
                let said = format!("{fault:?}");
                ["worker", "figures", "home-"]
                    .iter()
                    .any(|noun| said.contains(noun))
            })
            .collect();
        assert!(own_faults.is_empty(), "{own_faults:#?}");
        let people = people::People::new(people::Config {
            password_memory_kib: 64,
            password_passes: 1,
            ..people::Config::default()
        })
        .unwrap();
        let mut parts = AppParts::new(
            world.db.clone(),
            words,
            world.clock.clone(),
            Arc::clone(&world.chance),
            Keys::new([7; 32]),
            Arc::new(people::sessions::PeopleDoor(people.clone())),
        );
        parts.shared = Shared::default()
            .with(people)
            .with(crate::Labourline::new(Config::default()));
        let app = App::new(parts);
        let mut browser = Browser {
            router: crate::routes().build(&app).router,
            cookies: BTreeMap::new(),
            page: String::new(),
            location: String::new(),
            status: StatusCode::OK,
        };
        for path in [
            "/",
            "/?lang=hi",
            "/?lang=or",
            "/figures",
            "/figures?lang=hi",
            "/figures?lang=en",
            "/figures.csv",
            "/api/figures",
        ] {
            browser.get(path).await;
            assert!(!browser.page.contains(" style=") && !browser.page.contains("Sunita"));
        }
        browser.cookies.clear();
        browser.get("/my-case").await;
        assert!(browser.page.contains("inputmode=\"numeric\""));
        let reference = opened.reference.to_string();
        browser
            .post("/my-case", &format!("reference={reference}&pin=000000"))
            .await;
        assert_eq!(browser.status, StatusCode::CONFLICT);
        assert!(!browser.page.contains("Sunita") && !browser.page.contains("Your case <"));
        browser
            .post("/my-case", &format!("reference={reference}&pin={PIN}"))
            .await;
        assert_eq!(
            (browser.status, browser.location.as_str()),
            (StatusCode::SEE_OTHER, "/my-case?lang=hi")
        );
        for path in ["/my-case?lang=hi", "/my-case?lang=or", "/my-case?lang=en"] {
            browser.get(path).await;
            assert!(
                browser.page.contains(&opened.reference.spaced())
                    && browser.page.contains("tel:+919000000001")
            );
        }
        browser
            .post("/my-case/ratings", "stars=5&words=Thank+you")
            .await;
        assert_eq!(browser.location, "/my-case");
        browser.get("/my-case").await;
        browser
            .post("/my-case/reopening", "why=More&then=reopen")
            .await;
        assert_eq!(
            browser.status,
            StatusCode::CONFLICT,
            "an open case is not opened again"
        );
        browser.get("/my-case").await;
        browser.post("/my-case/sign-out", "").await;
        browser.get("/my-case").await;
        assert!(!browser.page.contains(&opened.reference.spaced()));
        browser
            .go(
                "GET",
                &format!("/cases/{reference}/worker-key"),
                String::new(),
            )
            .await;
        assert_eq!(
            browser.status,
            StatusCode::SEE_OTHER,
            "the desk's page is the desk's"
        );
    }
}

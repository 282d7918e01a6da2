mod bar;

use crate::cases::OpenCase;
use crate::cases::parties::{ChainLinkKind, EmployerKind};
use crate::cases::words::Confidence;
use crate::employers::{NewEmployer, NewLink};
use crate::testing::program::{Program, hidden};
use crate::testing::{SYSTEMS, case_of, chapter, desk, open};
use axum::http::StatusCode;
use kernel::{AccountId, Phone, Reference, Role, RoleGrant};
use platform::testing::{World, on_each_engine};
use platform::words::Words;
use platform::{Actor, Scope};
use serde_json::json;

fn holding(world: &World, role: Role) -> Scope {
    let account: AccountId = world.program().new_id();
    world
        .scope(Actor::Account(account))
        .with_roles(vec![RoleGrant {
            role,
            chapter: None,
        }])
        .with_name("Invented")
}

fn against(mut input: OpenCase, name: &str) -> OpenCase {
    input.opponent_unknown = false;
    input.chain = vec![NewLink {
        employer: NewEmployer {
            name: name.to_owned(),
            kind: Some(EmployerKind::Contractor),
            phones: vec![Phone::parse("9812345678").unwrap()],
            ..NewEmployer::default()
        },
        link: ChainLinkKind::PaidBy,
        confidence: Confidence::Said,
    }];
    input
}

#[test]
fn the_words_are_whole_in_every_language() {
    let (_, faults) = Words::load(&[&platform::words::LOCALES, &people::LOCALES, &crate::LOCALES]);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_page_of_a_case_is_there_for_its_desk_and_for_nobody_else() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (mine, other) = (desk(&world, here), desk(&world, there));
        let (administrator, coordinator) = (
            holding(&world, Role::Administrator),
            holding(&world, Role::Coordinator),
        );
        let input = against(
            case_of(&mine, "Sunita Invented", "9437012345", false),
            "Udaharan Infra",
        );
        let opened = open(&world, &mine, input).await;
        let program = Program::new(
            &world,
            &[
                ("mine", &mine),
                ("other", &other),
                ("administrator", &administrator),
                ("coordinator", &coordinator),
            ],
        );
        let reference = opened.reference;
        let pages = [
            format!("/cases/{reference}"),
            format!("/cases/{reference}/timeline"),
            format!("/cases/{reference}/claimants"),
            format!("/cases/{reference}/assignment"),
            format!("/cases/{reference}/correction"),
            format!("/api/cases/{reference}"),
            format!("/api/cases/{reference}/timeline"),
        ];
        for path in &pages {
            let is_api = path.starts_with("/api");
            for (name, status) in [
                ("mine", StatusCode::OK),
                ("other", StatusCode::NOT_FOUND),
                ("administrator", StatusCode::NOT_FOUND),
                ("coordinator", StatusCode::NOT_FOUND),
            ] {
                let answer = if is_api {
                    program.call(name, "GET", path, &[], None).await
                } else {
                    program.page(name, path).await
                };
                assert_eq!(answer.status, status, "{name} {path}: {}", answer.body);
                if status == StatusCode::NOT_FOUND {
                    assert!(!answer.body.contains("Sunita"), "{name} {path}");
                }
            }
        }
        for name in ["other", "administrator", "coordinator"] {
            for (method, path, body) in [
                ("POST", "notes", json!({"body": "x"})),
                (
                    "POST",
                    "next-action",
                    json!({"next_action": "x", "next_action_at": "2026-11-25T00:00:00Z"}),
                ),
                ("POST", "assignment", json!({"owner_id": mine.account()})),
                ("PATCH", "", json!({"title": "x"})),
            ] {
                let path = format!("/api/cases/{reference}/{path}");
                let answer = program
                    .call(
                        name,
                        method,
                        path.trim_end_matches('/'),
                        &[("if-match", "1")],
                        Some(body),
                    )
                    .await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{name} {path}");
            }
        }
        for path in ["/desk", "/cases", "/employers", "/search?q=sunita"] {
            for name in ["administrator", "coordinator"] {
                assert_eq!(
                    program.page(name, path).await.status,
                    StatusCode::NOT_FOUND,
                    "{name} {path}"
                );
            }
            let page = program.page("other", path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
            assert!(!page.body.contains("Sunita"), "{path}");
        }
        for path in ["/desk", "/cases", "/search?q=sunita", "/cases?q=crusher"] {
            let page = program.page("mine", path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(page.body.len() < 60_000);
            assert!(!page.body.contains("style="));
            assert_eq!(
                page.body.contains("Sunita Invented"),
                !path.contains("crusher"),
                "{path}"
            );
        }
        let case = program.page("mine", &pages[0]).await;
        assert!(case.body.len() < 60_000, "{}", case.body.len());
        for part in [
            "Sunita Invented",
            "Call back",
            "The case was opened",
            "Udaharan Infra",
            &reference.spaced(),
        ] {
            assert!(case.body.contains(part), "{part}");
        }
        // Every message of the page was found: none shows its key.
        for prefix in ["cases-", "timeline-", "desk-", "employers-"] {
            let shown = format!(">{prefix}");
            assert!(!case.body.contains(&shown), "{shown}");
        }
    });
}

#[test]
fn what_is_typed_exactly_is_opened_at_once() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let mine = desk(&world, here);
        let one = open(
            &world,
            &mine,
            case_of(&mine, "Sunita Invented", "9437012345", false),
        )
        .await;
        open(
            &world,
            &mine,
            against(
                case_of(&mine, "Ramesh Namoona", "9437054321", false),
                "Udaharan Infra",
            ),
        )
        .await;
        let program = Program::new(&world, &[("mine", &mine)]);
        let spaced = one.reference.spaced().replace(' ', "+");
        for typed in [spaced.as_str(), "9437012345", "%2B91+94370+12345"] {
            let found = program.page("mine", &format!("/search?q={typed}")).await;
            assert_eq!(
                found.header("location"),
                format!("/cases/{}", one.reference),
                "{typed}"
            );
        }
        let several = program.page("mine", "/search?q=udah").await;
        assert_eq!(several.status, StatusCode::OK);
        assert!(several.body.contains("Ramesh Namoona") && several.body.contains("/employers/"));
        let none = program.page("mine", "/search?q=nobody").await;
        assert!(none.body.contains("Nothing found"), "{}", none.body);
    });
}

#[test]
fn a_closely_kept_case_is_called_by_its_number_in_every_list() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let (mine, colleague) = (desk(&world, here), desk(&world, here));
        let kept = open(
            &world,
            &mine,
            against(
                case_of(&mine, "Sunita Invented", "9437012345", true),
                "Udaharan Infra",
            ),
        )
        .await;
        let program = Program::new(&world, &[("mine", &mine), ("colleague", &colleague)]);
        // No word of it is in the index, not even for those who may read it: it is found by its reference.
        let sought = program.page("mine", "/search?q=sunita").await;
        assert!(!sought.body.contains(&kept.reference.spaced()));
        for path in ["/cases", "/desk"] {
            let own = program.page("mine", path).await;
            assert!(own.body.contains(&kept.reference.spaced()), "{path}");
            assert!(!own.body.contains("Sunita Invented"), "{path}");
            let other = program.page("colleague", path).await;
            assert!(!other.body.contains(&kept.reference.spaced()), "{path}");
        }
        let path = format!("/cases/{}", kept.reference);
        assert_eq!(
            program.page("colleague", &path).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(program.page("mine", &path).await.status, StatusCode::OK);
    });
}

#[test]
fn an_employer_shows_what_may_be_seen_and_counts_the_rest() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (mine, other) = (desk(&world, here), desk(&world, there));
        open(
            &world,
            &mine,
            against(
                case_of(&mine, "Sunita Invented", "9437012345", false),
                "Udaharan Infra",
            ),
        )
        .await;
        for (name, phone) in [
            ("Ramesh Namoona", "9437054321"),
            ("Gopal Namoona", "9437054322"),
        ] {
            open(
                &world,
                &other,
                against(
                    case_of(&other, name, phone, false),
                    "Udaharan Infra Pvt Ltd",
                ),
            )
            .await;
        }
        let coordinator = holding(&world, Role::Coordinator);
        let program = Program::new(&world, &[("mine", &mine), ("coordinator", &coordinator)]);
        for typed in ["udah", "infra", "9812345678", "INFRA%20udaharan"] {
            let found = program
                .call(
                    "mine",
                    "GET",
                    &format!("/api/employers?q={typed}"),
                    &[],
                    None,
                )
                .await
                .json();
            assert_eq!(
                found["items"].as_array().map(Vec::len),
                Some(1),
                "{typed}: {found}"
            );
        }
        let found = program
            .call("mine", "GET", "/api/employers?q=udaharan", &[], None)
            .await
            .json();
        let reference: Reference =
            serde_json::from_value(found["items"][0]["reference"].clone()).unwrap();
        let read = program
            .call(
                "mine",
                "GET",
                &format!("/api/employers/{reference}"),
                &[],
                None,
            )
            .await;
        let file = read.json();
        assert_eq!(
            (&file["cases_seen"], &file["cases_hidden"]),
            (&json!(1), &json!(2)),
            "{file}"
        );
        assert_eq!(file["phones"], json!(["98••••••78"]));
        assert!(!read.body.contains("Ramesh") && !read.body.contains("9812345678"));
        let page = program
            .page("mine", &format!("/employers/{reference}"))
            .await;
        assert!(
            page.body.contains("2 more cases") && page.body.contains("Sunita Invented"),
            "{}",
            page.body
        );
        assert!(!page.body.contains("Ramesh") && !page.body.contains("9812345678"));
        let refused = program
            .page("coordinator", &format!("/employers/{reference}"))
            .await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn the_forms_of_a_case_keep_what_was_typed_and_see_what_others_did() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let mine = desk(&world, here);
        let opened = open(
            &world,
            &mine,
            case_of(&mine, "Sunita Invented", "9437012345", false),
        )
        .await;
        let program = Program::new(&world, &[("mine", &mine)]);
        let case = format!("/cases/{}", opened.reference);
        let empty = program
            .send("mine", &case, &format!("{case}/notes"), &[("body", " ")])
            .await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            empty.body.contains("id=\"act-note\" open"),
            "{}",
            empty.body
        );
        let noted = program
            .send(
                "mine",
                &case,
                &format!("{case}/notes"),
                &[("body", "Rang <twice>")],
            )
            .await;
        assert_eq!(noted.status, StatusCode::SEE_OTHER, "{}", noted.body);
        let page = program.page("mine", &case).await;
        assert!(
            page.body.contains("Rang &#60;twice&#62;") || page.body.contains("Rang &lt;twice&gt;"),
            "{}",
            page.body
        );

        let version = hidden(&page.body, "version").to_owned();
        let next = [
            ("next_action", "Visit the site"),
            ("next_action_at", "2026-11-25T10:00"),
            ("version", &version),
        ];
        let set = program
            .send("mine", &case, &format!("{case}/next-action"), &next)
            .await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
        let late = program
            .send("mine", &case, &format!("{case}/next-action"), &next)
            .await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.body.contains("value=\"Visit the site\""));

        let correction = format!("{case}/correction");
        let typed = [
            ("title", "Crusher gang"),
            ("track", "wages"),
            ("version", &version),
            ("sensitivity", "normal"),
        ];
        let stale = program.send("mine", &correction, &correction, &typed).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(
            stale.body.contains("id=\"now\"") && stale.body.contains("Crusher gang"),
            "{}",
            stale.body
        );
        let fresh = hidden(&stale.body, "version").to_owned();
        assert_ne!(fresh, version);
        let typed = [
            ("title", "Crusher gang"),
            ("track", "wages"),
            ("version", &fresh),
            ("sensitivity", "normal"),
        ];
        let corrected = program.send("mine", &correction, &correction, &typed).await;
        assert_eq!(
            corrected.status,
            StatusCode::SEE_OTHER,
            "{}",
            corrected.body
        );
        assert!(
            program
                .page("mine", &case)
                .await
                .body
                .contains("Crusher gang")
        );
    });
}

#[test]
fn the_api_opens_reads_and_corrects() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let mine = desk(&world, here);
        let program = Program::new(&world, &[("mine", &mine)]);
        let input =
            serde_json::to_value(case_of(&mine, "Sunita Invented", "9437012345", false)).unwrap();
        let key = [("idempotency-key", "one")];
        let first = program
            .call("mine", "POST", "/api/cases", &key, Some(input.clone()))
            .await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.body);
        let again = program
            .call("mine", "POST", "/api/cases", &key, Some(input))
            .await;
        assert_eq!(again.body, first.body);
        let place = first.header("location").to_owned();
        let read = program.call("mine", "GET", &place, &[], None).await;
        assert_eq!(read.header("etag"), "\"1\"");
        let case = read.json();
        assert_eq!(case["claimants"][0]["name"], "Sunita Invented");
        assert_eq!(case["timeline"][0]["data"]["track"], "wages", "{case}");
        let list = program
            .call(
                "mine",
                "GET",
                "/api/cases?q=sunita&order=due&owner=me&open=true",
                &[],
                None,
            )
            .await
            .json();
        assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "{list}");
        for wrong in ["limit=0", "limit=201", "after=x", "stage=none", "owner=x"] {
            let answer = program
                .call("mine", "GET", &format!("/api/cases?{wrong}"), &[], None)
                .await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        let body = Some(json!({"title": "Crusher gang"}));
        let changed = program
            .call(
                "mine",
                "PATCH",
                &place,
                &[("if-match", "\"1\"")],
                body.clone(),
            )
            .await;
        assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
        let stale = program
            .call("mine", "PATCH", &place, &[("if-match", "\"1\"")], body)
            .await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert_eq!(stale.json()["current"]["title"], "Crusher gang");
        let unknown = program
            .call(
                "mine",
                "POST",
                &format!("{place}/notes"),
                &[],
                Some(json!({"body": "x", "y": 1})),
            )
            .await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        for n in 0..3 {
            let note = program
                .call(
                    "mine",
                    "POST",
                    &format!("{place}/notes"),
                    &[],
                    Some(json!({"body": format!("note {n}")})),
                )
                .await;
            assert_eq!(note.status, StatusCode::CREATED, "{}", note.body);
        }
        let page = program
            .call(
                "mine",
                "GET",
                &format!("{place}/timeline?limit=2"),
                &[],
                None,
            )
            .await
            .json();
        assert_eq!(page["items"][0]["body"], "note 2");
        let next = page["next"].as_i64().unwrap();
        let older = program
            .call(
                "mine",
                "GET",
                &format!("{place}/timeline?before={next}"),
                &[],
                None,
            )
            .await
            .json();
        assert_eq!(older["next"], json!(null));
        assert_eq!(older["items"][0]["seq"], json!(next - 1));
    });
}

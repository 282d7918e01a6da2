//! Telephone numbers are masked: no route that can be looked at, for no role, shows a planted number whole. It takes an act with a reason,
//! which only those who dial have.

use super::alliance::{Alliance, Answer, case_body, on_each};
use super::routes::filled;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

/// Numbers as they are planted: of a worker, an employer, a missed call, a finished call, a worker of a closely kept case.
const NUMBERS: [&str; 5] = [
    "9861277001",
    "9861277002",
    "9861277003",
    "9861277004",
    "9861277005",
];

/// The ways a number may stand somewhere.
fn shapes(number: &str) -> Vec<String> {
    vec![
        number.to_owned(),
        format!("{} {}", &number[..5], &number[5..]),
        format!("{}-{}", &number[..5], &number[5..]),
        format!("{} {} {}", &number[..4], &number[4..7], &number[7..]),
    ]
}

struct Planted {
    references: Vec<String>,
    contacts: Vec<String>,
    call_back: String,
    employer: String,
}

async fn post(alliance: &Alliance, path: &str, body: Value) -> Value {
    let answer = alliance
        .api(Method::POST, path, Some("caseworker"), Some(body), &[])
        .await;
    assert!(answer.status.is_success(), "{path}: {}", answer.text);
    answer.json()
}

async fn plant(alliance: &Alliance) -> Planted {
    let mut references = Vec::new();
    for (name, number, sensitivity) in [
        ("Zarinbala", NUMBERS[0], "normal"),
        ("Qudratbala", NUMBERS[4], "restricted"),
    ] {
        let mut body = case_body(name, number, sensitivity);
        body["chain"][0]["employer"]["phones"] = json!([NUMBERS[1]]);
        let made = post(alliance, "/api/cases", body).await;
        references.push(made["reference"].as_str().unwrap().to_owned());
    }
    let missed = json!({ "channel": "missed_call", "phone": NUMBERS[2] });
    let missed = post(alliance, "/api/contacts", missed).await;
    let call = json!({ "channel": "voice", "phone": NUMBERS[3] });
    let call = post(alliance, "/api/contacts", call).await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let employers = alliance
        .api(Method::GET, "/api/employers", Some("caseworker"), None, &[])
        .await
        .json();
    Planted {
        references,
        contacts: vec![text(&missed["id"]), text(&call["id"])],
        call_back: text(&missed["call_back"]),
        employer: text(&employers["items"][0]["reference"]),
    }
}

/// The paths a route stands for: with the planted things in place of its parameters.
fn paths(line: &str, planted: &Planted) -> Vec<String> {
    let ids: Vec<&str> = if line.contains("/contacts/{id}") {
        planted.contacts.iter().map(String::as_str).collect()
    } else if line.contains("/call-backs/{id}") {
        vec![&planted.call_back]
    } else {
        Vec::new()
    };
    if !ids.is_empty() {
        return ids.iter().map(|id| line.replace("{id}", id)).collect();
    }
    if line.contains("/employers/{reference}") {
        return vec![filled(line, &planted.employer)];
    }
    let mut paths: Vec<String> = planted
        .references
        .iter()
        .map(|reference| filled(line, reference))
        .collect();
    paths.dedup();
    if line.ends_with("/new") {
        paths.extend(
            planted
                .contacts
                .iter()
                .map(|id| format!("{line}?contact={id}")),
        );
        paths.push(format!("{line}?call_back={}", planted.call_back));
    }
    if !line.contains('{') {
        // Lists, search and what is said while typing, asked for whose number it is.
        paths.push(format!("{line}?q=Zarinbala"));
        paths.push(format!("{line}?q=Neelkanth"));
    }
    paths
}

async fn look(alliance: &Alliance, path: &str, who: &str) -> Answer {
    if path.starts_with("/api") {
        alliance.api(Method::GET, path, Some(who), None, &[]).await
    } else {
        alliance.page(path, Some(who)).await
    }
}

#[test]
fn no_route_shows_a_number_whole() {
    on_each(|alliance| async move {
        let planted = plant(&alliance).await;
        let built = sangam::wiring::routes();
        let (mut looked, mut masked) = (0, 0);
        let mut leaks = Vec::new();
        for who in [
            "caseworker",
            "colleague",
            "desk_lead",
            "convener",
            "officer",
            "coordinator",
            "administrator",
            "elsewhere",
        ] {
            for line in built.lines().iter().filter(|line| line.method == "GET") {
                for path in paths(&line.path, &planted) {
                    let answer = look(&alliance, &path, who).await;
                    looked += 1;
                    assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
                    masked += usize::from(answer.text.contains("98••••••0"));
                    for number in NUMBERS {
                        if shapes(number)
                            .iter()
                            .any(|shape| answer.text.contains(shape))
                        {
                            leaks.push(format!("{number} was shown to {who} at {path}"));
                        }
                    }
                }
            }
        }
        println!(
            "numbers: {looked} looks, {masked} with a masked number, {} leaks",
            leaks.len()
        );
        // Looking works: masked numbers stand on pages.
        assert!(masked > 20, "{masked}");
        assert!(leaks.is_empty(), "{leaks:#?}");
    });
}

#[test]
fn only_those_who_dial_are_shown_a_number() {
    on_each(|alliance| async move {
        let planted = plant(&alliance).await;
        let case = format!("/api/cases/{}/numbers", planted.references[0]);
        let list = look(&alliance, &case, "convener").await.json();
        let items = list["items"].as_array().unwrap().clone();
        assert_eq!(items.len(), 2, "{list}");
        let why = json!({ "why": "call_worker" });
        let mut paths: Vec<(String, &str)> = vec![
            (
                format!("/api/call-backs/{}/number", planted.call_back),
                NUMBERS[2],
            ),
            (
                format!("/api/contacts/{}/number", planted.contacts[1]),
                NUMBERS[3],
            ),
        ];
        for item in &items {
            let number = if item["of"] == "worker" {
                NUMBERS[0]
            } else {
                NUMBERS[1]
            };
            paths.push((format!("{case}/{}", item["key"].as_str().unwrap()), number));
        }
        for (path, number) in &paths {
            for who in [
                "convener",
                "officer",
                "coordinator",
                "administrator",
                "elsewhere",
            ] {
                let answer = alliance
                    .api(Method::POST, path, Some(who), Some(why.clone()), &[])
                    .await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{who} {path}");
            }
            let answer = alliance
                .api(
                    Method::POST,
                    path,
                    Some("desk_lead"),
                    Some(why.clone()),
                    &[],
                )
                .await;
            if *number == NUMBERS[1] {
                // Nobody asked the worker yet whether their employer may be rung.
                assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text);
                assert!(answer.text.contains("labourline.ring.may-not"));
            } else {
                assert_eq!(answer.json()["phone"], format!("+91{number}"), "{path}");
            }
        }
    });
}

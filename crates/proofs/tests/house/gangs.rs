//! Workers of one case do not see each other: each signs in with the same reference and their own PIN, and every route that can be looked
//! at is looked at as each of them.

use super::alliance::{Alliance, Answer, case_body, on_each};
use super::routes::filled;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};

/// Names, and what was agreed for each: rupees that occur nowhere else, alone or added up.
const GANG: [(&str, i64); 3] = [
    ("Zarinbala", 11_003),
    ("Qudratbala", 23_017),
    ("Xerxesbala", 47_029),
];

struct Worker {
    name: &'static str,
    cookie: String,
    /// What must be nowhere on any page of theirs: the others' names and sums, and what all have together.
    foreign: Vec<String>,
}

fn shown(rupees: i64) -> String {
    format!("{},{:03}", rupees / 1_000, rupees % 1_000)
}

async fn post(alliance: &Alliance, path: &str, body: Value) -> Value {
    let answer = alliance
        .api(Method::POST, path, Some("caseworker"), Some(body), &[])
        .await;
    assert_eq!(answer.status, 201, "{path}: {}", answer.text);
    answer.json()
}

/// A gang with an agreement, half of it paid: its reference, and the PIN of each.
async fn plant(alliance: &Alliance) -> (String, Vec<String>) {
    let body = case_body(GANG[0].0, "9437000001", "normal");
    let made = post(alliance, "/api/cases", body).await;
    let reference = made["reference"].as_str().unwrap().to_owned();
    let at = |path: &str| format!("/api/cases/{reference}/{path}");
    let rows: Vec<Value> = GANG[1..]
        .iter()
        .map(|(name, rupees)| json!({ "name": name, "claimed_paise": rupees * 100 }))
        .collect();
    post(alliance, &at("claimants"), json!({ "rows": rows })).await;
    let whole: i64 = GANG.iter().map(|(_, rupees)| rupees * 100).sum();
    let shares: Vec<Value> = (1..)
        .zip(GANG)
        .map(|(number, (_, rupees))| json!({ "claimant": number, "amount_paise": rupees * 100 }))
        .collect();
    let settlement = json!({
        "mode": "phone", "agreed_on": "2026-11-22", "amount_paise": whole, "shares": shares,
        "instalments": [{ "due_on": "2026-12-01", "amount_paise": whole }]
    });
    post(alliance, &at("settlements"), settlement).await;
    let parts: Vec<Value> = (1..)
        .zip(GANG)
        .map(|(number, (_, rupees))| json!({ "claimant": number, "amount_paise": rupees * 50 }))
        .collect();
    let receipts =
        json!({ "received_on": "2026-11-22", "route": "direct_to_worker", "parts": parts });
    post(alliance, &at("receipts"), receipts).await;
    let made = post(alliance, &at("worker-keys"), json!({})).await;
    let pins = made["slips"]
        .as_array()
        .unwrap()
        .iter()
        .map(|slip| slip["pin"].as_str().unwrap().to_owned())
        .collect();
    (reference, pins)
}

fn cookies(answer: &Answer) -> Vec<String> {
    answer
        .headers
        .get_all(header::SET_COOKIE)
        .iter()
        .map(|line| {
            let line = line.to_str().unwrap();
            line.split(';').next().unwrap_or_default().to_owned()
        })
        .collect()
}

/// Goes through the worker's door: the cookie of their page.
async fn enter(alliance: &Alliance, reference: &str, pin: &str) -> String {
    let door = alliance.page("/my-case", None).await;
    let (_, rest) = door.text.split_once("name=\"_csrf\" value=\"").unwrap();
    let token = rest.split('"').next().unwrap_or_default();
    let request = Request::post("/my-case")
        .header(header::COOKIE, cookies(&door).join("; "))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!(
            "_csrf={token}&reference={reference}&pin={pin}"
        )))
        .unwrap();
    let entered = alliance.send(request).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text);
    cookies(&entered).join("; ")
}

async fn look(alliance: &Alliance, path: &str, cookie: &str) -> Answer {
    let request = Request::get(path)
        .header(header::COOKIE, cookie)
        .body(Body::empty())
        .unwrap();
    alliance.send(request).await
}

#[test]
fn a_worker_of_a_gang_sees_nothing_of_the_others_anywhere() {
    on_each(|alliance| async move {
        let (reference, pins) = plant(&alliance).await;
        let whole: i64 = GANG.iter().map(|(_, rupees)| rupees).sum();
        let mut workers = Vec::new();
        for ((name, _), pin) in GANG.into_iter().zip(&pins) {
            let mut foreign = vec![shown(whole), shown(whole / 2), (whole * 100).to_string()];
            for (other, rupees) in GANG.iter().filter(|(other, _)| *other != name) {
                foreign.extend([
                    (*other).to_owned(),
                    shown(*rupees),
                    shown(rupees / 2),
                    (rupees * 100).to_string(),
                ]);
            }
            workers.push(Worker {
                name,
                cookie: enter(&alliance, &reference, pin).await,
                foreign,
            });
        }
        let built = sangam::wiring::routes();
        let mut looked = 0;
        let mut leaks = Vec::new();
        for (worker, (_, rupees)) in workers.iter().zip(GANG) {
            let own = look(&alliance, "/my-case?lang=en", &worker.cookie).await;
            for word in [worker.name.to_owned(), shown(rupees), shown(rupees / 2)] {
                assert!(own.text.contains(&word), "{word} in {}", own.text);
            }
            for line in built.lines().iter().filter(|line| line.method == "GET") {
                let mut paths = vec![filled(&line.path, &reference)];
                paths.push(filled(&line.path.replace("{number}", "2"), &reference));
                for path in paths {
                    let answer = look(&alliance, &path, &worker.cookie).await;
                    looked += 1;
                    assert!(!answer.status.is_server_error(), "{path}: {}", answer.text);
                    for word in &worker.foreign {
                        if answer.text.contains(word.as_str()) {
                            leaks.push(format!("{} saw {word} at {path}", worker.name));
                        }
                    }
                }
            }
        }
        assert!(looked > 200, "{looked}");
        assert!(leaks.is_empty(), "{leaks:#?}");
    });
}

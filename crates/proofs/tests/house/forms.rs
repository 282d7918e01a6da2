//! The same form sent many times at once, as by an impatient hand, does one thing.

use super::alliance::{Alliance, case_body, on_each};
use axum::body::Body;
use axum::http::{Method, Request, header};

const AT_ONCE: usize = 10;

/// A form as a browser holds it: its hidden fields, and the cookie it is sent with.
struct OpenForm {
    cookie: String,
    body: String,
}

fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = page
        .split_once(&mark)
        .unwrap_or_else(|| panic!("no {name} in {page}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Opens the page and fills in the form of it that is sent to `action`.
async fn open(alliance: &Alliance, page: &str, action: &str, fields: &[(&str, &str)]) -> OpenForm {
    let answer = alliance.page(page, Some("caseworker")).await;
    assert_eq!(answer.status, 200, "{page}: {}", answer.text);
    let (_, form) = answer
        .text
        .split_once(&format!("action=\"{action}\""))
        .unwrap_or_else(|| panic!("no form for {action} on {page}"));
    let mut cookie = format!("sangam={}", alliance.people["caseworker"].session);
    for line in answer.headers.get_all(header::SET_COOKIE) {
        let pair = line.to_str().unwrap().split(';').next().unwrap();
        cookie.push_str(&format!("; {pair}"));
    }
    let mut body = form_urlencoded::Serializer::new(String::new());
    for name in ["_csrf", "_once"] {
        body.append_pair(name, &hidden(form, name));
    }
    body.extend_pairs(fields);
    OpenForm {
        cookie,
        body: body.finish(),
    }
}

/// Sends the form so many times at once; where each of them was led.
async fn send_at_once(alliance: &Alliance, action: &str, form: &OpenForm) -> Vec<(u16, String)> {
    let calls = (0..AT_ONCE).map(|_| async {
        let request = Request::post(action)
            .header(header::HOST, "sangam.example")
            .header(header::COOKIE, &form.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.body.clone()))
            .unwrap();
        let answer = alliance.send(request).await;
        let place = answer
            .headers
            .get(header::LOCATION)
            .and_then(|place| place.to_str().ok())
            .unwrap_or(&answer.text)
            .to_owned();
        (answer.status.as_u16(), place)
    });
    futures_util::future::join_all(calls).await
}

/// All of them were led to one and the same place.
fn assert_one_place(answers: &[(u16, String)]) {
    for answer in answers {
        assert_eq!(answer.0, 303, "{}", answer.1);
        assert_eq!(answer.1, answers[0].1);
    }
}

async fn items(alliance: &Alliance, path: &str) -> Vec<serde_json::Value> {
    let answer = alliance
        .api(Method::GET, path, Some("caseworker"), None, &[])
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["items"].as_array().unwrap().clone()
}

#[test]
fn an_intake_sent_ten_times_at_once_is_one_case() {
    on_each(|alliance| async move {
        let fields = [
            ("then", "register"),
            ("language", "hi"),
            ("claimants.0.display_name", "Sunita"),
            ("claimants.0.phone", "9437012345"),
            ("issues", "wages_unpaid"),
            ("opponent_unknown", "yes"),
            ("consent_how", "voice"),
            ("consents.C1", "yes"),
            ("next_action", "Ask who pays"),
        ];
        let mut form = open(&alliance, "/intakes/new", "/intakes", &fields).await;
        let due = alliance.world.program().now().plus_days(1).india_local();
        form.body
            .push_str(&format!("&next_action_at={}", due.replace(':', "%3A")));
        assert_one_place(&send_at_once(&alliance, "/intakes", &form).await);
        assert_eq!(items(&alliance, "/api/cases").await.len(), 1);
    });
}

#[test]
fn a_call_and_a_missed_call_sent_ten_times_at_once_are_one_each() {
    on_each(|alliance| async move {
        let call = [
            ("then", "intake"),
            ("channel", "voice"),
            ("incoming", "yes"),
            ("phone", "9437012345"),
            ("summary", "Six weeks without wages"),
        ];
        let form = open(&alliance, "/contacts/new", "/contacts", &call).await;
        assert_one_place(&send_at_once(&alliance, "/contacts", &form).await);
        assert_eq!(items(&alliance, "/api/contacts").await.len(), 1);
        // What was written down while the worker spoke waits in one draft of the intake.
        assert_eq!(items(&alliance, "/api/drafts").await.len(), 1);

        let missed = [
            ("then", "save"),
            ("channel", "missed_call"),
            ("incoming", "yes"),
            ("phone", "9437012346"),
        ];
        let form = open(&alliance, "/contacts/new", "/contacts", &missed).await;
        assert_one_place(&send_at_once(&alliance, "/contacts", &form).await);
        assert_eq!(items(&alliance, "/api/contacts").await.len(), 2);
        let waiting = items(&alliance, "/api/call-backs").await;
        assert_eq!(waiting.len(), 1);

        // A try is written on the version it saw, so a second press finds that it is there already.
        let id = waiting[0]["id"].as_str().unwrap();
        let page = format!("/call-backs/{id}");
        let action = format!("{page}/tries");
        let version = waiting[0]["version"].to_string();
        let tried = [("result", "no_answer"), ("version", &version)];
        let form = open(&alliance, &page, &action, &tried).await;
        let answers = send_at_once(&alliance, &action, &form).await;
        assert!(answers.iter().any(|answer| answer.0 == 303), "{answers:?}");
        let after = items(&alliance, "/api/call-backs").await;
        assert_eq!(after[0]["tries"], 1);
    });
}

#[test]
fn a_payment_sent_ten_times_at_once_is_one_receipt() {
    on_each(|alliance| async move {
        let body = case_body("Sunita", "9437012345", "normal");
        let made = alliance
            .api(
                Method::POST,
                "/api/cases",
                Some("caseworker"),
                Some(body),
                &[],
            )
            .await;
        assert_eq!(made.status, 201, "{}", made.text);
        let reference = made.json()["reference"].as_str().unwrap().to_owned();
        let today = alliance.world.program().today();
        let agreed = serde_json::json!({
            "mode": "phone", "agreed_on": today, "amount_paise": 500_000,
            "instalments": [{ "due_on": today, "amount_paise": 500_000 }],
        });
        let path = format!("/api/cases/{reference}/settlements");
        let made = alliance
            .api(Method::POST, &path, Some("caseworker"), Some(agreed), &[])
            .await;
        assert_eq!(made.status, 201, "{}", made.text);
        let action = format!("/cases/{reference}/receipts");
        let today = today.to_string();
        let fields = [
            ("claimant", "1"),
            ("amount_paise", "2000"),
            ("received_on", today.as_str()),
            ("route", "direct_to_worker"),
        ];
        let form = open(&alliance, &action, &action, &fields).await;
        assert_one_place(&send_at_once(&alliance, &action, &form).await);
        let receipts = items(&alliance, &format!("/api/cases/{reference}/receipts")).await;
        assert_eq!(receipts.len(), 1);
        assert_eq!(receipts[0]["amount_paise"], 200_000);
    });
}

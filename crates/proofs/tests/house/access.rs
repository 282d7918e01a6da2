//! Who sees what: every route that can be looked at × role × relation × sensitivity. What is not for somebody is not there: 404, and
//! nothing of it in any list, count, search or file.

use super::alliance::{Alliance, case_body, firm_word, on_each};
use super::routes::filled;
use axum::http::{Method, StatusCode};

struct Planted {
    reference: String,
    sensitivity: &'static str,
    /// Words that stand in this case and nowhere else.
    words: Vec<String>,
}

async fn plant(alliance: &Alliance) -> Vec<Planted> {
    let mut planted = Vec::new();
    for (sensitivity, name, phone) in [
        ("normal", "Zarinbala", "9437000001"),
        ("restricted", "Qudratbala", "9437000002"),
        ("sealed", "Xerxesbala", "9437000003"),
    ] {
        let body = case_body(name, phone, sensitivity);
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
        let mut words = vec![name.to_owned(), phone.to_owned(), reference.clone()];
        if sensitivity != "normal" {
            // Chapters share whom they have met, but not whom they know from closely kept cases alone.
            words.push(firm_word(name));
        }
        planted.push(Planted {
            sensitivity,
            words,
            reference,
        });
    }
    planted
}

/// The rule, said once more and independently of the code: who may see a case of chapter OD opened by `caseworker`.
fn may_see(who: &str, sensitivity: &str) -> bool {
    match who {
        "caseworker" => true,
        "colleague" | "desk_lead" | "convener" => sensitivity == "normal",
        _ => false,
    }
}

#[test]
fn what_is_not_for_the_reader_is_nowhere() {
    on_each(|alliance| async move {
        let planted = plant(&alliance).await;
        let built = sangam::wiring::routes();
        let mut leaks = Vec::new();
        let mut looked = 0;
        for who in [
            "caseworker",
            "colleague",
            "desk_lead",
            "convener",
            "coordinator",
            "administrator",
            "elsewhere",
        ] {
            for case in &planted {
                let sees = may_see(who, case.sensitivity);
                for line in built.lines().iter().filter(|line| line.method == "GET") {
                    let about_one =
                        line.path.contains("{reference}") && line.path.contains("/cases/");
                    let mut paths = vec![filled(&line.path, &case.reference)];
                    if !line.path.contains('{') {
                        // Lists are also searched, for each word that stands in the case.
                        paths.extend(
                            case.words
                                .iter()
                                .map(|word| format!("{}?q={word}", line.path)),
                        );
                    }
                    for path in paths {
                        let answer = if path.starts_with("/api") {
                            alliance.api(Method::GET, &path, Some(who), None, &[]).await
                        } else {
                            alliance.page(&path, Some(who)).await
                        };
                        looked += 1;
                        assert_ne!(
                            answer.status,
                            StatusCode::INTERNAL_SERVER_ERROR,
                            "{who} {path}: {}",
                            answer.text
                        );
                        if sees {
                            continue;
                        }
                        if about_one && answer.status.is_success() {
                            leaks.push(format!("{who} was answered {} at {path}", answer.status));
                        }
                        // What somebody typed may be shown back to them; nothing else of the case may.
                        let typed = path.split("?q=").nth(1).unwrap_or_default();
                        for word in case
                            .words
                            .iter()
                            .filter(|word| word.as_str() != typed && !path.contains(word.as_str()))
                        {
                            if answer.text.contains(word.as_str()) {
                                leaks.push(format!(
                                    "{word} of a {} case was shown to {who} at {path}",
                                    case.sensitivity
                                ));
                            }
                        }
                    }
                }
            }
        }
        assert!(looked > 500, "{looked}");
        assert!(leaks.is_empty(), "{} leaks: {leaks:#?}", leaks.len());
    });
}

#[test]
fn writing_to_what_is_not_for_the_reader_is_a_404_too() {
    on_each(|alliance| async move {
        let planted = plant(&alliance).await;
        let built = sangam::wiring::routes();
        for who in ["colleague", "coordinator", "administrator", "elsewhere"] {
            for case in planted
                .iter()
                .filter(|case| !may_see(who, case.sensitivity))
            {
                let note = serde_json::json!({ "body": "a note" });
                let path = format!("/api/cases/{}/notes", case.reference);
                let answer = alliance
                    .api(Method::POST, &path, Some(who), Some(note), &[])
                    .await;
                assert_eq!(
                    answer.status,
                    StatusCode::NOT_FOUND,
                    "{who} {path}: {}",
                    answer.text
                );
                for line in built.lines() {
                    let writes =
                        line.path.starts_with("/api/cases/{reference}") && line.method != "GET";
                    if writes {
                        let path = filled(&line.path, &case.reference);
                        let method = Method::from_bytes(line.method.as_bytes()).unwrap();
                        let answer = alliance
                            .api(
                                method,
                                &path,
                                Some(who),
                                Some(serde_json::json!({})),
                                &[("if-match", "\"1\"")],
                            )
                            .await;
                        assert!(
                            answer.status.is_client_error(),
                            "{who} {line}: {}",
                            answer.status
                        );
                    }
                }
            }
        }
    });
}

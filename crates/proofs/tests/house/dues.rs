//! The law for everybody, through the real router: a stranger is led question by question to an answer; nothing they say is kept; what
//! they don't know is a range and never a zero; an answer is light.

use super::alliance::{Alliance, Answer, on_each};
use super::weight::{PUBLIC_BYTES_MAX, blocking, packed};
use axum::http::{Method, header};
use serde_json::json;

/// Answers of every kind and of the longest workings: exact, ranges, rival readings, both laws, several rules, tables, periods.
const ANSWERS: [&str; 14] = [
    "/dues/accident?harm=total&accident-on=2015-07-22&age=40&monthly-wages=8000&esi-covered=no&medical=0",
    "/dues/accident?harm=death&accident-on=2025-11-25&age=31&monthly-wages=18000&esi-covered=no&medical=0",
    "/dues/accident?harm=partial&accident-on=2025-06-01&injuries=5-12-20&loss-percent=unknown&age=unknown&monthly-wages=unknown&show=answer",
    "/dues/accident?harm=unknown&accident-on=unknown&age=unknown&monthly-wages=unknown&show=answer",
    "/dues/accident?harm=temporary&accident-on=2026-02-01&monthly-wages=unknown&disabled-days=unknown&show=answer",
    "/dues/gratuity?ending=fixed-term&job-ended=2025-12-31&service-years=3&service-months=7&monthly-wages=15000&seasonal=no&paid=0",
    "/dues/gratuity?ending=unknown&job-ended=unknown&service-years=unknown&show=answer",
    "/dues/owed?about=wages-unpaid&period-ends=2025-10-31&day-wages=600&days=45&paid=5000&pay-period=monthly",
    "/dues/owed?about=minimum-wage&place=unknown&period-ends=2025-11-30&show=answer",
    "/dues/owed?about=retrenchment&job-ended=unknown&show=answer",
    "/dues/owed?about=bonus&year-ends=2026-03-31&monthly-wages=22000&show=answer",
    "/dues/schemes?age=unknown&construction=yes&days-worked=unknown&show=answer",
    "/dues/minimum-wage?place=central&area=unknown&skill=unknown",
    "/dues/deadline?about=wages&arose=2025-11-20",
];

fn is_unkept(answer: &Answer) {
    let of = |name| {
        answer
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    assert_eq!(of(header::CACHE_CONTROL), Some("no-store"));
    assert_eq!(of(header::REFERRER_POLICY), Some("no-referrer"));
    assert_eq!(
        of(header::HeaderName::from_static("x-robots-tag")),
        Some("noindex")
    );
    assert!(answer.headers.get(header::SET_COOKIE).is_none());
}

async fn entries(alliance: &Alliance) -> u64 {
    sangam::wiring::journal_entries_count(&alliance.world.db)
        .await
        .unwrap()
}

#[test]
fn a_stranger_is_answered_and_nothing_is_kept() {
    on_each(|alliance| async move {
        let before = entries(&alliance).await;
        let first = alliance.page("/dues", None).await;
        assert_eq!(first.status, 200);
        for topic in [
            "owed",
            "accident",
            "gratuity",
            "minimum-wage",
            "schemes",
            "deadline",
        ] {
            assert!(first.text.contains(&format!("href=\"/dues/{topic}\"")));
        }
        for path in ANSWERS {
            let answer = alliance.page(path, None).await;
            assert_eq!(answer.status, 200, "{path}");
            is_unkept(&answer);
            assert!(!answer.text.contains("law-"), "{path}: a key without words");
            assert!(
                !answer.text.contains("dues-"),
                "{path}: a key without words"
            );
        }
        let exact = alliance.page(ANSWERS[0], None).await.text;
        for part in [
            "₹8,84,016",
            "eight lakh eighty-four thousand sixteen rupees",
            "184.17",
            "[1]",
            "The period ended on 22 Jul 2017.",
            "Commissioner for Employees&#39; Compensation",
            "known=2026",
        ] {
            assert!(exact.contains(part), "{part} is not in {exact}");
        }
        let near = alliance.page(ANSWERS[1], None).await.text;
        for part in [
            "Old law and new law",
            "Gained",
            "Courts are divided",
            "Not checked",
        ] {
            assert!(near.contains(part), "{part} is not in {near}");
        }
        assert_eq!(entries(&alliance).await, before);
    });
}

/// The value of the button for not knowing, and the form's hidden fields, as the next address.
fn not_knowing(page: &str, topic: &str) -> Option<String> {
    let form = page.split_once("<form method=\"get\"")?.1;
    let mut query = form_urlencoded::Serializer::new(String::new());
    for hidden in form.split("<input type=\"hidden\" name=\"").skip(1) {
        let (name, rest) = hidden.split_once("\" value=\"")?;
        query.append_pair(name, rest.split('"').next()?);
    }
    // The last: hidden fields may hold the same reply.
    let (before, _) = form.rsplit_once("\" value=\"unknown\"")?;
    let name = before.rsplit('"').next()?;
    query.append_pair(name, "unknown");
    Some(format!("/dues/{topic}?{}", query.finish()))
}

#[test]
fn whoever_knows_nothing_comes_to_an_answer_that_is_no_zero() {
    on_each(|alliance| async move {
        for topic in [
            "owed",
            "accident",
            "gratuity",
            "minimum-wage",
            "schemes",
            "deadline",
        ] {
            let mut path = format!("/dues/{topic}");
            let mut asked = 0;
            let last = loop {
                let page = alliance.page(&path, None).await;
                assert_eq!(page.status, 200, "{path}");
                match not_knowing(&page.text, topic) {
                    Some(next) => path = next,
                    None => break page.text,
                }
                asked += 1;
                assert!(asked < 30, "{path}");
            };
            assert!(asked >= 2, "{topic}: {asked} questions");
            for zero in ["class=\"total\">₹0<", "zero rupees"] {
                assert!(!last.contains(zero), "{topic} tells a zero");
            }
        }
    });
}

#[test]
fn a_reply_that_cannot_be_is_asked_again() {
    on_each(|alliance| async move {
        for (query, words) in [
            ("age=300", "between 14 and 100"),
            ("age=", "press “I don&#39;t know”"),
            ("monthly-wages=much", "a sum in rupees"),
            ("accident-on=2025-02-30", "Write a day"),
        ] {
            let path = format!("/dues/accident?harm=death&{query}");
            let page = alliance.page(&path, None).await;
            assert_eq!(page.status, 422, "{path}");
            assert!(page.text.contains(words), "{words} is not in {}", page.text);
            // What was said before is kept in the form.
            assert!(page.text.contains("name=\"harm\" value=\"death\""));
            is_unkept(&page);
        }
    });
}

#[test]
fn an_answer_is_light_in_every_language() {
    on_each(|alliance| async move {
        let mut heavy = Vec::new();
        let mut heaviest = (0, String::new());
        for path in ANSWERS {
            for language in ["en", "hi", "or"] {
                let page = packed(&alliance, path, None, language).await;
                assert_eq!(page.status, 200);
                let mut bytes = page.bytes;
                for asset in blocking(&page.text) {
                    bytes += packed(&alliance, &asset, None, language).await.bytes;
                }
                if bytes > heaviest.0 {
                    heaviest = (
                        bytes,
                        format!("{path} {language}, {} of it the page", page.bytes),
                    );
                }
                if bytes > PUBLIC_BYTES_MAX {
                    heavy.push(format!(
                        "{path} {language}: {bytes} bytes, {} of it the page",
                        page.bytes
                    ));
                }
            }
        }
        println!(
            "heaviest answer with its stylesheet: {} bytes: {}",
            heaviest.0, heaviest.1
        );
        assert!(heavy.is_empty(), "{heavy:#?}");
    });
}

#[test]
fn programs_are_answered_and_told_what_is_wrong() {
    on_each(|alliance| async move {
        let ask = |path: &'static str, body: serde_json::Value| {
            let alliance = &alliance;
            async move {
                alliance
                    .api(Method::POST, path, None, Some(body), &[])
                    .await
            }
        };
        let body = json!({"rule": "accident", "place": "21", "facts": {"harm": "total", "accident-on": "2015-07-22", "age": 40,
            "monthly-wages": "8000", "esi-covered": false, "medical": 0}});
        let answer = ask("/api/dues/answers", body).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let told = answer.json();
        assert_eq!(told["amount"]["low_paise"], 88_401_600);
        assert_eq!(told["amount"]["high_paise"], 88_401_600);
        assert_eq!(told["amount"]["text"], "₹8,84,016");
        assert_eq!(told["limitation"]["last_day"], "2017-07-22");
        for step in told["workings"][0]["steps"].as_array().unwrap() {
            let number = step["source"].as_u64().unwrap() as usize;
            assert!(
                told["sources"][number - 1]["status"]["word"].is_string(),
                "{step}"
            );
        }
        let nothing = ask("/api/dues/answers", json!({"rule": "accident"}))
            .await
            .json();
        assert_eq!(nothing["amount"]["text"], "This can't be said yet");
        assert!(nothing["missing"].as_array().unwrap().len() > 2);

        let wrong =
            json!({"rule": "accident", "place": "Odisha", "facts": {"age": 300, "wage": 5}});
        let refused = ask("/api/dues/answers", wrong).await;
        assert_eq!(refused.status, 422);
        assert_eq!(
            refused.headers[header::CONTENT_TYPE],
            "application/problem+json"
        );
        let errors: Vec<String> = refused.json()["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|error| {
                format!(
                    "{} {}",
                    error["field"].as_str().unwrap(),
                    error["code"].as_str().unwrap()
                )
            })
            .collect();
        assert_eq!(
            errors,
            [
                "place dues.place-unknown",
                "facts.age dues.fact-impossible",
                "facts.wage dues.fact-unknown",
            ]
        );
        let rule = ask("/api/dues/answers", json!({"rule": "magna-carta"})).await;
        assert_eq!(rule.json()["errors"][0]["code"], "dues.rule-unknown");
        let day = ask(
            "/api/dues/deadlines",
            json!({"claim": "wages", "arose_on": "1850-01-01"}),
        )
        .await;
        assert_eq!(day.status, 422);
        let last = ask(
            "/api/dues/deadlines",
            json!({"claim": "wages", "arose_on": "2025-11-20"}),
        )
        .await;
        assert_eq!(last.json()["limitation"]["last_day"], "2026-11-20");
        assert_eq!(last.json()["limitation"]["later"], "2028-11-20");
        let rules = alliance
            .api(Method::GET, "/api/dues/rules", None, None, &[])
            .await
            .json();
        assert_eq!(rules["rules"].as_array().unwrap().len(), law::RULES.len());
    });
}

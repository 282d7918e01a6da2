//! What pages weigh on the line: the first view of a public page at most 14 KB, a page of the desk at most 60 KB, in every language.

use super::alliance::{Alliance, case_body, on_each};
use super::routes::filled;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use std::io::Read;

/// Of the first round trips of a new connection.
pub(crate) const PUBLIC_BYTES_MAX: usize = 14 * 1024;
const DESK_BYTES_MAX: usize = 60 * 1024;

/// An answer as it goes over the line.
pub(crate) struct Packed {
    pub status: StatusCode,
    html: bool,
    pub bytes: usize,
    pub text: String,
}

pub(crate) async fn packed(
    alliance: &Alliance,
    path: &str,
    who: Option<&str>,
    language: &str,
) -> Packed {
    let mut cookies = format!("lang={language}");
    if let Some(who) = who {
        cookies.push_str(&format!("; sangam={}", alliance.people[who].session));
    }
    let request = Request::get(path)
        .header(header::COOKIE, cookies)
        .header(header::ACCEPT_ENCODING, "gzip")
        .body(Body::empty())
        .unwrap();
    let response = tower::ServiceExt::oneshot(alliance.router.clone(), request)
        .await
        .unwrap();
    let (head, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let of = |name| {
        head.headers
            .get(name)
            .and_then(|value: &header::HeaderValue| value.to_str().ok())
            .unwrap_or("")
    };
    let mut text = String::new();
    if of(header::CONTENT_ENCODING) == "gzip" {
        flate2::read::GzDecoder::new(bytes.as_ref())
            .read_to_string(&mut text)
            .unwrap();
    } else {
        text.push_str(&String::from_utf8_lossy(&bytes));
    }
    Packed {
        status: head.status,
        html: of(header::CONTENT_TYPE).starts_with("text/html"),
        bytes: bytes.len(),
        text,
    }
}

/// What a browser fetches before it shows anything: styles, and scripts that are not deferred.
pub(crate) fn blocking(page: &str) -> Vec<String> {
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    let tags = page
        .split('<')
        .map(|rest| rest.split('>').next().unwrap_or(""));
    tags.filter_map(|tag| {
        if tag.starts_with("link ") && tag.contains("rel=\"stylesheet\"") {
            attribute(tag, "href")
        } else if tag.starts_with("script") && !tag.contains(" defer") {
            attribute(tag, "src")
        } else {
            None
        }
    })
    .collect()
}

#[test]
fn pages_are_light_in_every_language() {
    on_each(|alliance| async move {
        let made = alliance
            .api(
                Method::POST,
                "/api/cases",
                Some("caseworker"),
                Some(case_body("Zarinbala", "9437000001", "normal")),
                &[],
            )
            .await;
        let reference = made.json()["reference"].as_str().unwrap().to_owned();
        let (mut heavy, mut public, mut desk) = (Vec::new(), 0, 0);
        let built = sangam::wiring::routes();
        for line in built.lines().iter().filter(|line| line.method == "GET") {
            for language in ["en", "hi", "or"] {
                let path = filled(&line.path, &reference);
                let seen = packed(&alliance, &path, None, language).await;
                if seen.html && seen.status == StatusCode::OK {
                    let mut bytes = seen.bytes;
                    let first = blocking(&seen.text);
                    assert!(!first.is_empty(), "{path} has a stylesheet");
                    for asset in first {
                        bytes += packed(&alliance, &asset, None, language).await.bytes;
                    }
                    public += 1;
                    if bytes > PUBLIC_BYTES_MAX {
                        heavy.push(format!("{path} {language}: {bytes} bytes for a stranger"));
                    }
                }
                let seen = packed(&alliance, &path, Some("desk_lead"), language).await;
                if seen.html && seen.status == StatusCode::OK {
                    desk += 1;
                    if seen.bytes > DESK_BYTES_MAX {
                        heavy.push(format!(
                            "{path} {language}: {} bytes at the desk",
                            seen.bytes
                        ));
                    }
                }
            }
        }
        assert!(
            public >= 9 && desk >= 60,
            "{public} public, {desk} at the desk"
        );
        assert!(heavy.is_empty(), "{heavy:#?}");
    });
}

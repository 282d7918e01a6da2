//! Every route refuses a stranger, unless `open-routes.txt` names it.

use super::alliance::on_each;
use super::sources::root;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

fn open_routes() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("crates/proofs/open-routes.txt")).unwrap();
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

/// A path with something plausible in place of each parameter.
pub(crate) fn filled(path: &str, reference: &str) -> String {
    path.split('/')
        .map(|part| match part {
            "{reference}" => reference.to_owned(),
            part if part.starts_with('{') => "0190a000-0000-7000-8000-000000000000".to_owned(),
            part => part.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("/")
}

#[test]
fn a_stranger_is_refused_everywhere_else() {
    on_each(|alliance| async move {
        let open = open_routes();
        let built = sangam::wiring::routes();
        let mut answered = Vec::new();
        for line in built.lines() {
            if open.contains(&line.to_string()) {
                continue;
            }
            let path = filled(&line.path, "4782190630");
            let request = Request::builder()
                .method(line.method)
                .uri(&path)
                .header(
                    header::CONTENT_TYPE,
                    if path.starts_with("/api") {
                        "application/json"
                    } else {
                        "application/x-www-form-urlencoded"
                    },
                )
                .body(Body::from(if path.starts_with("/api") { "{}" } else { "" }))
                .unwrap();
            let answer = alliance.send(request).await;
            let to_sign_in = answer.status == StatusCode::SEE_OTHER
                && answer
                    .headers
                    .get(header::LOCATION)
                    .and_then(|place| place.to_str().ok())
                    .is_some_and(|place| {
                        place.starts_with("/sign-in") || place.starts_with("/my-case")
                    });
            let refused = to_sign_in
                || matches!(
                    answer.status,
                    StatusCode::UNAUTHORIZED | StatusCode::NOT_FOUND | StatusCode::CONFLICT
                );
            if !refused {
                answered.push(format!("{line}: {}", answer.status));
            }
        }
        assert!(
            answered.is_empty(),
            "a stranger was answered: {answered:#?}"
        );
        for line in open {
            assert!(
                built.lines().iter().any(|route| route.to_string() == line),
                "{line} is no route any more"
            );
        }
    });
}

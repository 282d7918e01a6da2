//! The shell through a small program of its own, request by request.

mod program;

use super::asset;
use super::asset_path;
use axum::http::StatusCode;
use program::{Answer, program, program_with, request, routes};

#[tokio::test]
async fn the_reader_chooses_the_language() {
    let program = program().await;
    let html_lang = |answer: &Answer| answer.body.split("lang=\"").nth(1).unwrap()[..2].to_owned();
    assert_eq!(html_lang(&program.get("/form", &[]).await), "en");
    let accepts = [("accept-language", "or-IN,en;q=0.5")];
    assert_eq!(html_lang(&program.get("/form", &accepts).await), "or");
    let kept = [("accept-language", "or"), ("cookie", "lang=hi")];
    assert_eq!(html_lang(&program.get("/form", &kept).await), "hi");
    let chosen = program.get("/form?lang=en&q=1", &kept).await;
    assert_eq!(html_lang(&chosen), "en");
    assert_eq!(chosen.cookie("lang").as_deref(), Some("en"));
    assert!(
        chosen.body.contains("href=\"/form?q=1&#38;lang=hi\""),
        "{}",
        chosen.body
    );
    let unknown = program.get("/form?lang=xx", &[]).await;
    assert_eq!(
        (html_lang(&unknown), unknown.cookie("lang")),
        ("en".to_owned(), None)
    );
}

#[tokio::test]
async fn a_form_is_taken_from_our_own_page_alone() {
    let program = program().await;
    let shown = program.get("/form", &[]).await;
    assert_eq!(shown.status, StatusCode::OK);
    let nonce = format!("sangam-form={}", shown.cookie("sangam-form").unwrap());
    let good = format!("_csrf={}&phone=9861000000", shown.hidden("_csrf"));

    let taken = program
        .post_form("/form", &[("cookie", &nonce)], &good)
        .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    assert_eq!(taken.header("location"), "/form");

    // The message is shown once.
    let flash = format!("sangam-flash={}", taken.cookie("sangam-flash").unwrap());
    let after = program.get("/form", &[("cookie", &flash)]).await;
    assert!(
        after
            .body
            .contains("<p class=\"flash flash-good\" role=\"status\">Saved.</p>")
    );
    assert_eq!(after.cookie("sangam-flash").as_deref(), Some(""));
    let forged = format!("sangam-flash={}", "QUJD".repeat(12));
    let after = program.get("/form", &[("cookie", &forged)]).await;
    assert!(!after.body.contains("class=\"flash"));

    for (headers, body) in [
        (vec![], good.as_str()),
        (vec![("cookie", nonce.as_str())], "phone=9861000000"),
        (vec![("cookie", nonce.as_str())], "_csrf=&phone=1"),
        (vec![("cookie", nonce.as_str())], "_csrf=zz&phone=1"),
        (vec![("cookie", "sangam-form=other")], good.as_str()),
        (vec![("cookie", "sangam=meena")], good.as_str()),
        (
            vec![("cookie", nonce.as_str()), ("sec-fetch-site", "cross-site")],
            good.as_str(),
        ),
        (
            vec![("cookie", nonce.as_str()), ("sec-fetch-site", "same-site")],
            good.as_str(),
        ),
        (
            vec![
                ("cookie", nonce.as_str()),
                ("origin", "https://evil.example"),
            ],
            good.as_str(),
        ),
        (
            vec![("cookie", nonce.as_str()), ("origin", "null")],
            good.as_str(),
        ),
    ] {
        let refused = program.post_form("/form", &headers, body).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{headers:?} {body}");
        assert!(
            refused.body.contains("Nothing was saved"),
            "{headers:?} {body}"
        );
    }
    let ours = [
        ("cookie", nonce.as_str()),
        ("origin", "https://sangam.example"),
        ("sec-fetch-site", "same-origin"),
    ];
    assert_eq!(
        program.post_form("/form", &ours, &good).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn a_sessions_form_is_the_sessions() {
    let program = program().await;
    let meena = [("cookie", "sangam=meena")];
    let shown = program.get("/form", &meena).await;
    assert_eq!(shown.cookie("sangam-form"), None);
    let again = program.get("/form", &meena).await;
    assert_ne!(
        shown.hidden("_csrf"),
        again.hidden("_csrf"),
        "masked anew on every page"
    );
    let body = format!("_csrf={}&phone=9861000000", shown.hidden("_csrf"));
    assert_eq!(
        program.post_form("/form", &meena, &body).await.status,
        StatusCode::SEE_OTHER
    );
    let other = [("cookie", "sangam=detoured")];
    assert_eq!(
        program.post_form("/form", &other, &body).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn what_was_typed_stays_with_what_is_wrong_beside_it() {
    let program = program().await;
    let meena = [("cookie", "sangam=meena")];
    let token = program.get("/form", &meena).await.hidden("_csrf");
    let body = format!(
        "_csrf={token}&phone=98%3Cb%3E&terms.0.rate=six&story=%0Aline&kind=injury&issue=wages&agree=yes&consent=no"
    );
    let again = program.post_form("/form", &meena, &body).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "<title>Error: My account · Sangam</title>",
        "<h2>2 things to put right</h2>",
        "<a href=\"#terms-0-rate\">",
        "<p class=\"field-error\" id=\"phone-error\">",
        "value=\"98&#60;b&#62;\" aria-invalid=\"true\" aria-describedby=\"phone-hint phone-error\"",
        "name=\"terms.0.rate\" inputmode=\"decimal\" autocomplete=\"off\" value=\"six\"",
        "<option value=\"injury\" selected>Injury</option>",
        "name=\"issue\" value=\"wages\" checked> Wages &#60;unpaid&#62;",
        "name=\"agree\" value=\"yes\" checked",
        "name=\"consent\" value=\"no\" checked",
        "\n\nline</textarea>",
    ] {
        assert!(again.body.contains(part), "{part} in {}", again.body);
    }
    assert!(!again.body.contains("style="));
}

#[tokio::test]
async fn a_stranger_is_led_to_sign_in_and_a_role_sees_its_links() {
    let program = program().await;
    let led = program.get("/desk?stage=paid", &[]).await;
    assert_eq!(led.status, StatusCode::SEE_OTHER);
    assert_eq!(
        led.header("location"),
        "/sign-in?next=%2Fdesk%3Fstage%3Dpaid"
    );
    let json = program
        .get("/desk", &[("accept", "application/json")])
        .await;
    assert_eq!(json.status, StatusCode::UNAUTHORIZED);
    let seen = program.get("/desk", &[("cookie", "sangam=meena")]).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.header("cache-control"), "no-store");
    assert!(
        seen.body
            .contains("<a href=\"/desk\" aria-current=\"page\">")
    );
    assert!(seen.body.contains("<summary>Meena Namoona</summary>"));
    assert!(!seen.body.contains("/secret"));
    let detoured = program.get("/desk", &[("cookie", "sangam=detoured")]).await;
    assert_eq!(detoured.header("location"), "/detour");
    let there = program
        .get("/detour", &[("cookie", "sangam=detoured")])
        .await;
    assert_eq!(there.status, StatusCode::OK);
}

#[tokio::test]
async fn nothing_found_is_dressed_both_ways() {
    let program = program().await;
    let page = program.get("/nowhere", &[("accept-language", "hi")]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.body.contains("<h1>यह पन्ना नहीं मिला</h1>"));
    assert!(page.header("content-type").starts_with("text/html"));
    let json = program.get("/api/nowhere", &[]).await;
    assert_eq!(json.status, StatusCode::NOT_FOUND);
    assert_eq!(json.header("content-type"), "application/problem+json");
    let body = json.json();
    assert_eq!(body["type"], "/problems/platform.not-found");
    assert_eq!(body["status"], 404);
    assert_eq!(body["code"], "platform.not-found");
    assert_eq!(body["reference"].as_str().unwrap().len(), 8);
    let method = program
        .ask(request(
            "PUT",
            "/form",
            &[("accept", "application/json")],
            "",
        ))
        .await;
    assert_eq!(method.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(
        method.header("allow").contains("POST"),
        "{:?}",
        method.headers
    );
    assert_eq!(method.json()["status"], 405);
}

#[tokio::test]
async fn the_api_says_what_is_wrong() {
    let program = program().await;
    let made = program
        .post_json("/api/things", "meena", r#"{"name": "a"}"#)
        .await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    assert_eq!(made.header("location"), "/api/things/13");
    assert_eq!(made.header("etag"), "\"1\"");
    let wrong = program
        .post_json("/api/things", "meena", r#"{"name": 5}"#)
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.json()["errors"][0]["field"], "name");
    assert_eq!(wrong.json()["errors"][0]["code"], "platform.field-invalid");
    let stranger = program
        .post_json("/api/things", "nobody", r#"{"name": "a"}"#)
        .await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
    assert!(stranger.header("www-authenticate").starts_with("Bearer"));
    let cookie = program
        .get("/api/things/1", &[("cookie", "sangam=meena")])
        .await;
    assert_eq!(
        cookie.status,
        StatusCode::UNAUTHORIZED,
        "a session is no token"
    );
    let reader = program
        .post_json("/api/things", "reader", r#"{"name": "a"}"#)
        .await;
    assert_eq!(reader.json()["code"], "platform.token-only-reads");
    let bearer = [("authorization", "Bearer meena")];
    assert_eq!(
        program.get("/api/things/x", &bearer).await.status,
        StatusCode::NOT_FOUND
    );
    let stale = program
        .get("/stale", &[("accept", "application/json")])
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert_eq!(stale.json()["current"]["version"], 3);
}

#[tokio::test]
async fn a_body_has_its_limit() {
    let program = program_with(|parts| parts.settings.body_bytes_max = 1000).await;
    let large = "x".repeat(1001);
    let page = program.post_form("/form", &[], &large).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.body.contains("This is too large"));
    let json = program.post_json("/api/things", "meena", &large).await;
    assert_eq!(json.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(json.json()["code"], "platform.too-large");
}

#[tokio::test]
async fn every_answer_carries_its_headers() {
    let program = program_with(|parts| parts.settings.served_as_https = true).await;
    for path in ["/form", "/nowhere", "/api/nowhere", "/healthz", "/falls"] {
        let answer = program.get(path, &[]).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            "same-origin",
            "{path}"
        );
        assert!(
            answer
                .header("strict-transport-security")
                .starts_with("max-age="),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
    let shown = program.get("/form", &[]).await;
    assert!(shown.cookie("__Host-sangam-form").is_some());
    let line = shown.header("set-cookie");
    assert!(line.contains("HttpOnly; SameSite=Lax; Secure"), "{line}");
}

#[tokio::test]
async fn a_fall_and_a_long_wait_become_problems() {
    let program = program_with(|parts| parts.settings.request_seconds_max = 1).await;
    let fallen = program.get("/falls", &[]).await;
    assert_eq!(fallen.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!fallen.body.contains("somebody"), "{}", fallen.body);
    assert!(fallen.body.contains("<span class=\"ref\">"));
    let slow = program
        .get("/sleeps", &[("accept", "application/json")])
        .await;
    assert_eq!(slow.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(slow.header("retry-after"), "10");
}

#[tokio::test]
async fn a_proxy_is_believed_as_far_as_we_know_it() {
    let program = program_with(|parts| parts.settings.trusted_proxies = 1).await;
    let limited = async |from: &str| {
        let headers = [("x-forwarded-for", from)];
        program.get("/limited", &headers).await.status
    };
    for _ in 0..2 {
        assert_eq!(limited("203.0.113.9").await, StatusCode::OK);
    }
    let claimed = limited("198.51.100.1, 203.0.113.9").await;
    assert_eq!(
        claimed,
        StatusCode::TOO_MANY_REQUESTS,
        "a claim of the reader's own changes nothing"
    );
    assert_eq!(limited("203.0.113.10").await, StatusCode::OK);
    for _ in 0..2 {
        assert_eq!(limited("2001:db8:1:2::1").await, StatusCode::OK);
    }
    let neighbour = limited("2001:db8:1:2:ffff::2").await;
    assert_eq!(
        neighbour,
        StatusCode::TOO_MANY_REQUESTS,
        "one network of 64 bits is one reader"
    );
}

#[tokio::test]
async fn too_many_tries_wait() {
    let program = program().await;
    for _ in 0..2 {
        assert_eq!(program.get("/limited", &[]).await.status, StatusCode::OK);
    }
    let refused = program.get("/limited", &[]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.header("retry-after"), "60");
}

#[tokio::test]
async fn assets_are_kept_for_ever_under_their_hash() {
    let program = program().await;
    let page = program.get("/form", &[]).await;
    let path = asset_path("sangam.css");
    assert!(path.len() > "/assets/sangam.css".len());
    assert!(page.body.contains(&format!("href=\"{path}\"")));
    let hashed = program.get(path, &[("accept-encoding", "gzip")]).await;
    assert_eq!(
        hashed.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(hashed.header("content-encoding"), "gzip");
    assert_eq!(hashed.header("content-type"), "text/css; charset=utf-8");
    let plain = program.get("/assets/sangam.css", &[]).await;
    assert_eq!(plain.header("cache-control"), "public, no-cache");
    assert_eq!(plain.body.as_bytes(), asset("sangam.css").unwrap().bytes);
    let tag = plain.header("etag").to_owned();
    let known = program
        .get("/assets/sangam.css", &[("if-none-match", &tag)])
        .await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    let missing = program.get("/assets/..%2fCargo.toml", &[]).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert_eq!(
        program
            .get("/favicon.ico", &[])
            .await
            .header("content-type"),
        "image/svg+xml; charset=utf-8"
    );
    assert!(
        program
            .get("/robots.txt", &[])
            .await
            .body
            .contains("Disallow: /api/")
    );
    assert_eq!(program.get("/healthz", &[]).await.body, "ok\n");
}

#[tokio::test]
async fn a_page_is_compressed_and_a_small_answer_is_not() {
    let program = program().await;
    let gzip = [("accept-encoding", "gzip")];
    let page = program.get("/form", &gzip).await;
    assert_eq!(page.header("content-encoding"), "gzip");
    assert_eq!(
        program
            .get("/healthz", &gzip)
            .await
            .header("content-encoding"),
        ""
    );
}

#[tokio::test]
async fn files_come_with_their_form() {
    let program = program().await;
    let meena = ("cookie", "sangam=meena");
    let token = program.get("/form", &[meena]).await.hidden("_csrf");
    let part = |name: &str, more: &str, value: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{value}\r\n")
    };
    let file = part("file", "; filename=\"register.csv\"", "a,b");
    let body = |token: &str| {
        format!(
            "{}{}{file}--b--\r\n",
            part("_csrf", "", token),
            part("note", "", "hello")
        )
    };
    let headers = [meena, ("content-type", "multipart/form-data; boundary=b")];
    let taken = program
        .ask(request("POST", "/uploads", &headers, &body(&token)))
        .await;
    assert_eq!(taken.body, "hello register.csv 3");
    let forged = program
        .ask(request("POST", "/uploads", &headers, &body("00")))
        .await;
    assert_eq!(forged.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn the_api_is_described_with_its_problems() {
    let program = program().await;
    let described = program.get("/api/openapi.json", &[]).await.json();
    assert!(described["openapi"].as_str().unwrap().starts_with("3.1"));
    let create = &described["paths"]["/api/things"]["post"];
    assert_eq!(
        create["responses"]["422"]["$ref"],
        "#/components/responses/Problem422"
    );
    assert!(create["responses"]["201"].is_object());
    assert!(described["components"]["schemas"]["Problem"]["properties"]["reference"].is_object());
    assert_eq!(
        described["components"]["securitySchemes"]["bearer"]["scheme"],
        "bearer"
    );
    let lines: Vec<String> = routes().lines().iter().map(ToString::to_string).collect();
    assert!(lines.contains(&"POST /api/things".to_owned()), "{lines:?}");
    assert!(lines.contains(&"GET /form".to_owned()));
}

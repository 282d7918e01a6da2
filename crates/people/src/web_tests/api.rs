//! Accounts through the API.

use super::*;

#[tokio::test]
async fn an_administrator_works_through_the_api_and_signs_out_everywhere() {
    let program = start().await;
    let (mut asha, secret) = administrator(&program).await;
    asha.get("/account/tokens").await;
    let made = asha
        .post(
            "/account/tokens",
            &[("name", "set-up"), ("reach", "full"), ("days", "1")],
        )
        .await;
    let token = between(&made.body, "<code>", "</code>").to_owned();
    let body = r#"{"login":"biju@sangam.example","name":"Biju Namoona","language":"en","roles":[{"role":"coordinator"}]}"#;
    let (status, added) = api(&program, "POST", "/api/accounts", &token, body).await;
    assert_eq!(status, StatusCode::CREATED, "{added}");
    assert!(
        added["password_link"]
            .as_str()
            .unwrap()
            .starts_with("/password/")
    );
    let (status, taken) = api(&program, "POST", "/api/accounts", &token, body).await;
    assert_eq!(
        (status, &taken["errors"][0]["code"]),
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            &"people.account.login-taken".into()
        )
    );
    let biju = format!("/api/accounts/{}", added["id"].as_str().unwrap());
    let (_, roles) = api(
        &program,
        "POST",
        &format!("{biju}/roles"),
        &token,
        r#"{"role":"administrator"}"#,
    )
    .await;
    let (status, _) = api(
        &program,
        "DELETE",
        &format!("{biju}/roles/{}", roles["id"].as_str().unwrap()),
        &token,
        "",
    )
    .await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (_, me) = api(&program, "GET", "/api/session", &token, "").await;
    let own = format!(
        "/api/accounts/{}/disablement",
        me["account"].as_str().unwrap()
    );
    let (status, last) = api(&program, "POST", &own, &token, "").await;
    assert_eq!(
        (status, &last["code"]),
        (
            StatusCode::CONFLICT,
            &"people.account.last-administrator".into()
        )
    );
    let (status, link) = api(
        &program,
        "POST",
        &format!("{biju}/password-link"),
        &token,
        "{}",
    )
    .await;
    assert_eq!(
        (status, link["password_link"].is_string()),
        (StatusCode::CREATED, true)
    );
    for _ in 0..2 {
        let status = api(&program, "POST", &format!("{biju}/disablement"), &token, "")
            .await
            .0;
        assert_eq!(status, StatusCode::NO_CONTENT);
    }
    let (_, listed) = api(&program, "GET", "/api/accounts?rows=1", &token, "").await;
    assert_eq!(listed["items"][0]["login"], "biju@sangam.example");
    assert!(listed["next"].is_string());

    let (_, sessions) = api(&program, "GET", "/api/sessions", &token, "").await;
    assert_eq!(sessions.as_array().unwrap().len(), 1);
    let strange = "/api/sessions/00000000-0000-7000-8000-000000000000";
    assert_eq!(
        api(&program, "DELETE", strange, &token, "").await.0,
        StatusCode::NOT_FOUND
    );

    // A second browser, with the code this time.
    let mut phone = Reader::new(&program);
    phone.get("/sign-in").await;
    program.world.clock.advance_seconds(90);
    let step = phone
        .post(
            "/sign-in",
            &[
                ("login", "asha"),
                ("password", PASSWORD),
                ("next", "/account"),
            ],
        )
        .await;
    assert_eq!(step.location, "/sign-in/code?next=%2Faccount");
    assert_eq!(
        phone.go("GET", "/account", String::new()).await.status,
        StatusCode::SEE_OTHER
    );
    phone.get("/sign-in/code?next=/account").await;
    let code = totp::code_at(&secret, kernel::Clock::now(program.world.clock.as_ref()));
    let open = phone
        .post("/sign-in/code", &[("code", &code), ("next", "/account")])
        .await;
    assert_eq!(open.location, "/account");
    assert_eq!(phone.get("/account").await.status, StatusCode::OK);
    let (_, sessions) = api(&program, "GET", "/api/sessions", &token, "").await;
    assert_eq!(sessions.as_array().unwrap().len(), 2);
    asha.get("/account").await;
    let out = asha.post("/account/sessions/end", &[]).await;
    assert_eq!(out.location, "/sign-in");
    assert_eq!(
        phone.go("GET", "/account", String::new()).await.status,
        StatusCode::SEE_OTHER
    );
}

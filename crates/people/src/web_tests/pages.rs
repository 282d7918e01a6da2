//! Set-up, sign-in and accounts on pages.

use super::*;

#[tokio::test]
async fn from_the_set_up_link_to_a_caseworkers_token() {
    let program = start().await;
    let (mut asha, _) = administrator(&program).await;
    assert_eq!(asha.get("/account").await.status, StatusCode::OK);
    assert_eq!(
        asha.get("/account/second-factor").await.status,
        StatusCode::OK
    );
    assert_eq!(asha.get("/account/password").await.status, StatusCode::OK);

    // Another phone takes the place of this one only with the password.
    let shut = asha
        .post(
            "/account/second-factor/secret",
            &[("current_password", "guess")],
        )
        .await;
    assert_eq!(shut.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shut.body.contains("not your present password") && !shut.body.contains("class=\"qr\""));
    asha.get("/account").await;
    let version = hidden(&asha.page, "version").to_owned();
    let change = [
        ("name", "Asha N."),
        ("language", "hi"),
        ("version", &version),
    ];
    assert_eq!(asha.post("/account", &change).await.location, "/account");
    let stale = asha.post("/account", &change).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(
        stale.body.contains("Somebody changed this"),
        "{}",
        stale.body
    );

    assert_eq!(asha.get("/admin/chapters").await.status, StatusCode::OK);
    let wrong = asha
        .post("/admin/chapters", &[("code", "1"), ("names.en", "")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [
        ("names.en", "Odisha"),
        ("names.or", "ଓଡ଼ିଶା"),
        ("code", "od"),
        ("state_lgd", "21"),
        ("phone", "9000000001"),
    ];
    let founded = asha.post("/admin/chapters", &fields).await;
    assert_eq!(founded.location, "/admin/chapters");
    let page = asha.get("/admin/chapters").await.body;
    assert!(
        page.contains("Odisha") && page.contains("+919000000001"),
        "{page}"
    );

    let calendar = "/chapters/OD/calendar";
    assert_eq!(
        asha.get("/chapters/OD/calendar?year=2026").await.status,
        StatusCode::OK
    );
    for (lines, status) in [
        ("2025-01-26 Republic Day", StatusCode::UNPROCESSABLE_ENTITY),
        ("Republic Day", StatusCode::UNPROCESSABLE_ENTITY),
        ("2026-01-26 Republic Day", StatusCode::SEE_OTHER),
    ] {
        let fields = [("year", "2026"), ("holidays", lines)];
        assert_eq!(asha.post(calendar, &fields).await.status, status, "{lines}");
    }
    assert!(
        asha.get("/chapters/OD/calendar?year=2026")
            .await
            .body
            .contains("2026-01-26 Republic Day")
    );
    assert_eq!(
        asha.get("/chapters/ZZ/calendar").await.status,
        StatusCode::NOT_FOUND
    );

    let page = asha.get("/admin/accounts/new").await.body;
    let chapter = between(
        between(&page, "name=\"chapter\"", "</select>"),
        "<option value=\"",
        ">Odisha",
    );
    let chapter = chapter
        .rsplit("value=\"")
        .next()
        .unwrap()
        .trim_end_matches('"')
        .to_owned();
    let person = [
        ("name", "Meena Namoona"),
        ("login", "meena"),
        ("language", "or"),
        ("role", "caseworker"),
    ];
    let lacking = asha.post("/admin/accounts", &person).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        lacking.body.contains("Choose the chapter"),
        "{}",
        lacking.body
    );
    let mut whole = person.to_vec();
    whole.push(("chapter", &chapter));
    let form_page = asha.page.clone();
    let added = asha.post("/admin/accounts", &whole).await;
    assert_eq!(added.status, StatusCode::OK);
    let link = between(&added.body, "<code>http://sangam.example", "</code>").to_owned();
    // The same form again makes no second account and shows no link.
    asha.page = form_page;
    let repeat = asha.post("/admin/accounts", &whole).await;
    assert!(repeat.status == StatusCode::OK && !repeat.body.contains("/password/"));
    let list = asha.get("/admin/accounts").await.body;
    assert_eq!(list.matches("Meena Namoona").count(), 1);
    assert!(list.contains("Caseworker, Odisha"), "{list}");

    let mut meena = Reader::new(&program);
    assert_eq!(meena.get(&link).await.status, StatusCode::OK);
    let easy = meena
        .post(&link, &[("password", "meena meena meena")])
        .await;
    assert_eq!(easy.status, StatusCode::UNPROCESSABLE_ENTITY);
    let set = meena
        .post(&link, &[("password", "boats under a bridge")])
        .await;
    assert_eq!(set.location, "/sign-in");
    assert_eq!(meena.get(&link).await.status, StatusCode::NOT_FOUND);
    meena.get("/sign-in").await;
    let wrong = meena
        .post("/sign-in", &[("login", "meena"), ("password", "guess")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"meena\"") && !wrong.body.contains("guess"));
    let fields = [
        ("login", "meena"),
        ("password", "boats under a bridge"),
        ("next", "//evil.example"),
    ];
    let signed = meena.post("/sign-in", &fields).await;
    assert_eq!(signed.location, "/");
    for path in [
        "/chapters/OD/calendar",
        "/admin/accounts",
        "/admin/accounts/new",
        "/admin/chapters",
    ] {
        assert_eq!(
            meena.go("GET", path, String::new()).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }

    meena.get("/account/tokens").await;
    let made = meena
        .post(
            "/account/tokens",
            &[("name", "register"), ("reach", "read"), ("days", "30")],
        )
        .await;
    let token = between(&made.body, "<code>", "</code>").to_owned();
    assert!(token.starts_with("sangam_"), "{token}");
    let (status, who) = api(&program, "GET", "/api/session", &token, "").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(who["name"], "Meena Namoona");
    assert_eq!(
        (&who["reach"], &who["roles"][0]["role"]),
        (&"read".into(), &"caseworker".into())
    );
    let own = format!("/api/accounts/{}", who["account"].as_str().unwrap());
    assert_eq!(
        api(&program, "GET", &own, &token, "").await.0,
        StatusCode::OK
    );
    assert_eq!(
        api(&program, "GET", "/api/accounts", &token, "").await.0,
        StatusCode::NOT_FOUND
    );
    let wanted = r#"{"name":"more","reach":"full","days":3}"#;
    let (status, problem) = api(&program, "POST", "/api/tokens", &token, wanted).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert_eq!(problem["code"], "platform.token-only-reads");
    assert_eq!(
        api(&program, "GET", "/api/session", "sangam_nothing", "")
            .await
            .0,
        StatusCode::UNAUTHORIZED
    );
    let session = meena.cookies["sangam"].clone();
    assert_eq!(
        api(&program, "GET", "/api/session", &session, "").await.0,
        StatusCode::UNAUTHORIZED
    );

    // Disabled, she is out at the next request, by browser and by token.
    let id = who["account"].as_str().unwrap();
    assert_eq!(
        asha.get(&format!("/admin/accounts/{id}")).await.status,
        StatusCode::OK
    );
    asha.post(&format!("/admin/accounts/{id}/disable"), &[])
        .await;
    assert_eq!(
        meena.go("GET", "/account", String::new()).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        api(&program, "GET", "/api/session", &token, "").await.0,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_password_given_by_the_command_line_must_be_changed_first() {
    let program = start().await;
    let people = People::new(quick_config()).unwrap();
    let scope = crate::testing::program();
    let hash = people
        .hasher()
        .hash(scope.chance(), PASSWORD)
        .await
        .unwrap();
    let input = accounts::AddAccount {
        login: "gita".to_owned(),
        name: "Gita Namoona".to_owned(),
        language: kernel::Language::ODIA,
        roles: vec![kernel::RoleGrant {
            role: kernel::Role::Coordinator,
            chapter: None,
        }],
        link_hours: 1,
    };
    program
        .world
        .db
        .write((scope, input, hash), |tx, (scope, input, hash)| {
            Box::pin(accounts::add_account_with_password(
                tx, scope, input, hash, true,
            ))
        })
        .await
        .unwrap();
    let mut gita = Reader::new(&program);
    gita.go("GET", "/sign-in", String::new()).await;
    let signed = gita
        .post("/sign-in", &[("login", "gita"), ("password", PASSWORD)])
        .await;
    assert_eq!(signed.location, "/");
    assert_eq!(gita.cookies["lang"], "or");
    assert_eq!(
        gita.go("GET", "/account", String::new()).await.location,
        "/account/password"
    );
    gita.get("/account/password").await;
    let fields = [
        ("current_password", "wrong"),
        ("new_password", "boats under a bridge"),
    ];
    assert_eq!(
        gita.post("/account/password", &fields).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let fields = [
        ("current_password", PASSWORD),
        ("new_password", "boats under a bridge"),
    ];
    assert_eq!(
        gita.post("/account/password", &fields).await.location,
        "/account"
    );
    assert_eq!(gita.get("/account").await.status, StatusCode::OK);
}

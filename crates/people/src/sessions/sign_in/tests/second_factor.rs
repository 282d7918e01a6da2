//! The second factor of those who need one.

use super::*;

#[test]
fn an_administrator_has_no_role_until_the_second_factor_is_enrolled() {
    on_each_engine(async |bench| {
        let people = people();
        let link = setup_link(bench.db(), &program(), 24)
            .await
            .unwrap()
            .unwrap();
        let hash = people
            .hasher()
            .hash(program().chance(), PASSWORD)
            .await
            .unwrap();
        let first = FirstAdministrator {
            secret: link,
            login: "asha".to_owned(),
            name: "Asha Namoona".to_owned(),
            language: Language::HINDI,
            password_hash: hash,
        };
        let id = bench
            .write((nobody(), first.clone()), |tx, (scope, first)| {
                Box::pin(set_up_first_administrator(tx, scope, first))
            })
            .await
            .unwrap();
        let spent = bench
            .write((nobody(), first), |tx, (scope, first)| {
                Box::pin(set_up_first_administrator(tx, scope, first))
            })
            .await;
        assert!(spent.is_err());
        assert_eq!(setup_link(bench.db(), &program(), 24).await.unwrap(), None);

        let browser = from("192.0.2.1");
        let signed = sign_in(
            &people,
            bench.db(),
            &nobody(),
            &browser,
            &typed("asha", PASSWORD),
        )
        .await
        .unwrap();
        let now = nobody().now();
        let inside = admitted(&bench, &people, &signed.secret, now)
            .await
            .unwrap();
        assert_eq!(inside.detour, Some("/account/second-factor"));
        assert!(inside.roles.is_empty());
        let admission::By::Session(session) = inside.by else {
            panic!("not a session");
        };
        let own = Scope::new(
            Actor::Account(id),
            Language::ENGLISH,
            now,
            std::sync::Arc::clone(&bench.world.chance),
        );
        // The secret is read from the page, as an authenticator would.
        let shown = bench
            .write((own.clone(), session), |tx, (scope, session)| {
                Box::pin(async move {
                    begin_enrolment(tx, scope, session).await?;
                    enrolment(tx, scope, session).await
                })
            })
            .await
            .unwrap()
            .unwrap();
        let secret = data_encoding::BASE32_NOPAD
            .decode(shown.spoken.replace(' ', "").as_bytes())
            .unwrap();
        assert!(shown.picture.is_some());
        let code = totp::code_at(&secret, now);
        let confirm = async |code: &str| {
            bench
                .write(
                    (own.clone(), session, code.to_owned()),
                    |tx, (scope, session, code)| {
                        Box::pin(confirm_enrolment(tx, scope, *session, code))
                    },
                )
                .await
        };
        assert!(confirm("000000").await.is_err());
        confirm(&code).await.unwrap();
        let inside = admitted(&bench, &people, &signed.secret, now)
            .await
            .unwrap();
        assert_eq!((inside.detour, inside.roles.len()), (None, 1));

        // The next sign-in asks for a code, takes a fresh one once, and no wrong one.
        let later = nobody().at(now.plus_minutes(5));
        let second = sign_in(
            &people,
            bench.db(),
            &later,
            &browser,
            &typed("asha", PASSWORD),
        )
        .await
        .unwrap();
        assert_eq!(second.step, Step::Code);
        assert!(
            admitted(&bench, &people, &second.secret, later.now())
                .await
                .is_none()
        );
        let give = async |secret: &str, code: &str, at: &Scope| {
            give_code(&people, bench.db(), at, &browser, secret, code).await
        };
        assert!(matches!(
            give(&second.secret, "123", &later).await,
            Err(SignInError::WrongCode)
        ));
        let code = totp::code_at(&secret, later.now());
        let open = give(&second.secret, &code, &later).await.unwrap();
        assert_eq!(open.step, Step::Open);
        assert!(matches!(
            give(&second.secret, &code, &later).await,
            Err(SignInError::Over)
        ));
        let third = sign_in(
            &people,
            bench.db(),
            &later,
            &browser,
            &typed("asha", PASSWORD),
        )
        .await
        .unwrap();
        assert!(matches!(
            give(&third.secret, &code, &later).await,
            Err(SignInError::WrongCode)
        ));
        let too_late = nobody().at(later.now().plus_minutes(10));
        assert!(matches!(
            give(&third.secret, &code, &too_late).await,
            Err(SignInError::Over)
        ));
    });
}

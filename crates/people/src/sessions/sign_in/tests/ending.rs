//! What ends a session or a token.

use super::*;

/// A token of the account, made by the program.
async fn token_of(bench: &Bench, id: AccountId, now: Moment) -> SecretHash {
    let wanted = MakeToken {
        name: "register".to_owned(),
        full: true,
        days: 30,
    };
    let made = bench
        .write(
            (program().at(now), id, wanted),
            |tx, (scope, id, wanted)| Box::pin(make_token_for(tx, scope, *id, wanted, 365)),
        )
        .await
        .unwrap();
    hash_brought(&made.secret.unwrap()).unwrap()
}

async fn opens(bench: &Bench, token: SecretHash, now: Moment) -> bool {
    bench
        .write((token, now), |tx, (token, now)| {
            Box::pin(admission::of_token(tx, token, *now))
        })
        .await
        .unwrap()
        .is_some()
}

#[test]
fn a_reset_or_a_disabled_account_ends_everything() {
    on_each_engine(async |bench| {
        let people = people();
        let chapter = bench.chapter("KL", 32).await;
        let id = add(&bench, &people, "biju", Role::Caseworker, Some(chapter)).await;
        let browser = from("192.0.2.9");
        let now = nobody().now();
        let signed = sign_in(
            &people,
            bench.db(),
            &nobody(),
            &browser,
            &typed("biju", PASSWORD),
        )
        .await
        .unwrap();
        let before_reset = token_of(&bench, id, now).await;
        assert!(opens(&bench, before_reset, now).await);
        let link = bench
            .write((program(), id), |tx, (scope, id)| {
                Box::pin(issue_password_link(tx, scope, *id, true, 24))
            })
            .await
            .unwrap();
        assert!(
            admitted(&bench, &people, &signed.secret, now)
                .await
                .is_none()
        );
        assert!(!opens(&bench, before_reset, now).await);
        let old = sign_in(
            &people,
            bench.db(),
            &nobody(),
            &browser,
            &typed("biju", PASSWORD),
        )
        .await;
        assert!(matches!(old, Err(SignInError::Wrong)));

        let opened = bench
            .write((nobody(), link.clone()), |tx, (scope, link)| {
                Box::pin(open_link(tx, scope, LinkKind::Password, link))
            })
            .await
            .unwrap();
        assert_eq!(opened.login.as_deref(), Some("biju"));
        let hash = people
            .hasher()
            .hash(program().chance(), "a quite new one")
            .await
            .unwrap();
        let set = SetPassword {
            secret: link,
            password_hash: hash,
        };
        let by_link = async |at: Moment| {
            bench
                .write((nobody().at(at), set.clone()), |tx, (scope, set)| {
                    Box::pin(set_password_by_link(tx, scope, set))
                })
                .await
        };
        assert!(by_link(now.plus_hours(25)).await.is_err());
        by_link(now).await.unwrap();
        assert!(by_link(now).await.is_err());
        let signed = sign_in(
            &people,
            bench.db(),
            &nobody(),
            &browser,
            &typed("biju", "a quite new one"),
        )
        .await
        .unwrap();

        let before_disabling = token_of(&bench, id, now).await;
        bench
            .write((program(), id), |tx, (scope, id)| {
                Box::pin(disable_account(tx, scope, id))
            })
            .await
            .unwrap();
        assert!(
            admitted(&bench, &people, &signed.secret, now)
                .await
                .is_none()
        );
        let shut = sign_in(
            &people,
            bench.db(),
            &nobody(),
            &browser,
            &typed("biju", "a quite new one"),
        )
        .await;
        assert!(matches!(shut, Err(SignInError::Wrong)));
        // Nor do its tokens come back with it.
        bench
            .write((program(), id), |tx, (scope, id)| {
                Box::pin(enable_account(tx, scope, id))
            })
            .await
            .unwrap();
        assert!(!opens(&bench, before_disabling, now).await);
    });
}

#[test]
fn sessions_are_listed_and_ended_one_by_one_and_all_at_once() {
    on_each_engine(async |bench| {
        let people = people();
        let chapter = bench.chapter("KL", 32).await;
        let id = add(&bench, &people, "biju", Role::Caseworker, Some(chapter)).await;
        let mut secrets = Vec::new();
        for _ in 0..3 {
            let signed = sign_in(
                &people,
                bench.db(),
                &nobody(),
                &from("192.0.2.9"),
                &typed("biju", PASSWORD),
            )
            .await
            .unwrap();
            secrets.push(signed.secret);
        }
        let own = Scope::new(
            Actor::Account(id),
            Language::ENGLISH,
            nobody().now(),
            std::sync::Arc::clone(&bench.world.chance),
        );
        let stranger = crate::testing::holding(Role::Caseworker, Some(chapter));
        let left = bench
            .write((own, stranger), |tx, (own, stranger)| {
                Box::pin(async move {
                    let lines = my_sessions(tx, own, 60).await?;
                    assert_eq!(lines.len(), 3);
                    assert!(end_session(tx, stranger, &lines[0].id).await.is_err());
                    end_session(tx, own, &lines[0].id).await?;
                    let left = my_sessions(tx, own, 60).await?.len();
                    end_all_sessions(tx, own).await?;
                    Ok::<_, crate::accounts::AccountError>(left)
                })
            })
            .await
            .unwrap();
        assert_eq!(left, 2);
        for secret in secrets {
            assert!(
                admitted(&bench, &people, &secret, nobody().now())
                    .await
                    .is_none()
            );
        }
    });
}

#[test]
fn a_token_opens_what_it_says_until_it_is_revoked() {
    on_each_engine(async |bench| {
        let people = people();
        let chapter = bench.chapter("KL", 32).await;
        let id = add(&bench, &people, "biju", Role::Caseworker, Some(chapter)).await;
        let own = Scope::new(
            Actor::Account(id),
            Language::ENGLISH,
            nobody().now(),
            std::sync::Arc::clone(&bench.world.chance),
        );
        let chance = std::sync::Arc::clone(&bench.world.chance);
        bench
            .write((own, chance), move |tx, (own, chance)| {
                Box::pin(async move {
                    let wanted = MakeToken {
                        name: "register".to_owned(),
                        full: false,
                        days: 30,
                    };
                    let key = platform::idempotency::IdempotencyKey::parse("k1");
                    let made = make_token(tx, own, &wanted, 365, key.as_ref()).await?;
                    let repeat = make_token(tx, own, &wanted, 365, key.as_ref()).await?;
                    assert_eq!(made.token, repeat.token);
                    assert_eq!(repeat.secret, None);
                    let hash = hash_brought(&made.secret.unwrap()).unwrap();
                    let held = admission::of_token(tx, &hash, own.now()).await?.unwrap();
                    assert_eq!(held.reach, Reach::ReadOnly);
                    assert_eq!(held.roles.len(), 1);
                    let late = own.now().plus_days(30);
                    assert!(admission::of_token(tx, &hash, late).await?.is_none());
                    let narrow = own.clone().with_reach(Reach::ReadOnly);
                    let refused = make_token(tx, &narrow, &wanted, 365, None).await;
                    assert!(matches!(refused, Err(TokenError::ReadOnly)));
                    let long = MakeToken {
                        days: 366,
                        ..wanted
                    };
                    let refused = make_token(tx, own, &long, 365, None).await;
                    assert!(matches!(refused, Err(TokenError::Invalid(_))));
                    assert_eq!(my_tokens(tx, own).await?.len(), 1);
                    revoke_token(tx, own, &made.token.id).await?;
                    assert!(admission::of_token(tx, &hash, own.now()).await?.is_none());
                    assert!(revoke_token(tx, own, &made.token.id).await.is_err());
                    // For somebody else only the program makes one, and their own list shows it.
                    let wanted = MakeToken { days: 1, ..long };
                    let refused = make_token_for(tx, own, id, &wanted, 365).await;
                    assert!(matches!(refused, Err(TokenError::NotFound)));
                    let program = Scope::new(
                        Actor::Program,
                        Language::ENGLISH,
                        own.now(),
                        std::sync::Arc::clone(chance),
                    );
                    let made = make_token_for(tx, &program, id, &wanted, 365).await?;
                    let hash = hash_brought(&made.secret.unwrap()).unwrap();
                    let held = admission::of_token(tx, &hash, own.now()).await?.unwrap();
                    assert_eq!((held.account, held.roles.len()), (id, 1));
                    assert_eq!(my_tokens(tx, own).await?, [made.token]);
                    Ok::<_, TokenError>(())
                })
            })
            .await
            .unwrap();
    });
}

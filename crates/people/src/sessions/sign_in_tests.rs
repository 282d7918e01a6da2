//! Signing in, from the first password to the end of the session.

use super::*;
use crate::accounts::{
    AddAccount, FirstAdministrator, LinkKind, SetPassword, add_account_with_password,
    disable_account, issue_password_link, open_link, set_password_by_link,
    set_up_first_administrator, setup_link,
};
use crate::secrets::hash_brought;
use crate::sessions::{
    Admission, admission, begin_enrolment, confirm_enrolment, end_all_sessions, end_session,
    enrolment, my_sessions, sign_out,
};
use crate::testing::{Bench, nobody, on_each_engine, program, quick_config};
use crate::tokens::{MakeToken, TokenError, make_token, make_token_for, my_tokens, revoke_token};
use kernel::{ChapterId, Language, Moment, Role, RoleGrant};
use platform::{Actor, Reach};

const PASSWORD: &str = "river meets river";

fn people() -> People {
    People::new(quick_config()).unwrap()
}

async fn add(
    bench: &Bench,
    people: &People,
    login: &str,
    role: Role,
    chapter: Option<ChapterId>,
) -> AccountId {
    let hash = people
        .hasher()
        .hash(program().chance(), PASSWORD)
        .await
        .unwrap();
    let input = AddAccount {
        login: login.to_owned(),
        name: "Meena Namoona".to_owned(),
        language: Language::ODIA,
        roles: vec![RoleGrant { role, chapter }],
        link_hours: 24,
    };
    bench
        .write((program(), input, hash), |tx, (scope, input, hash)| {
            Box::pin(add_account_with_password(tx, scope, input, hash, false))
        })
        .await
        .unwrap()
}

fn typed(login: &str, password: &str) -> Password {
    Password {
        login: login.to_owned(),
        password: password.to_owned(),
    }
}

fn from(network: &str) -> Browser {
    Browser {
        network: network.to_owned(),
        name: "Firefox".to_owned(),
        device: None,
    }
}

async fn admitted(bench: &Bench, people: &People, secret: &str, now: Moment) -> Option<Admission> {
    let hash = hash_brought(secret).unwrap();
    bench
        .write((people.clone(), hash, now), |tx, (people, hash, now)| {
            Box::pin(admission::of_session(tx, people.config(), hash, *now))
        })
        .await
        .unwrap()
}

#[test]
fn a_caseworker_signs_in_works_and_signs_out() {
    on_each_engine(async |bench| {
        let people = people();
        let chapter = bench.chapter("OD", 21).await;
        let id = add(
            &bench,
            &people,
            "meena@sangam.example",
            Role::Caseworker,
            Some(chapter),
        )
        .await;
        let scope = nobody();
        let input = typed(" Meena@Sangam.Example ", PASSWORD);
        let signed = sign_in(&people, bench.db(), &scope, &from("192.0.2.1"), &input)
            .await
            .unwrap();
        assert_eq!((signed.step, signed.account), (Step::Open, id));
        assert!(signed.device.is_some());
        let now = scope.now();
        let inside = admitted(&bench, &people, &signed.secret, now)
            .await
            .unwrap();
        assert_eq!(inside.detour, None);
        assert_eq!(inside.roles[0].chapter, Some(chapter));
        assert_eq!(inside.language, Language::ODIA);
        // Idle for an hour, it ends.
        let later = now.plus_minutes(60);
        assert!(
            admitted(&bench, &people, &signed.secret, later)
                .await
                .is_none()
        );
        bench
            .write((scope, signed.secret.clone()), |tx, (scope, secret)| {
                Box::pin(sign_out(tx, scope, secret))
            })
            .await
            .unwrap();
        assert!(
            admitted(&bench, &people, &signed.secret, now)
                .await
                .is_none()
        );
    });
}

#[test]
fn an_unknown_login_is_answered_as_a_wrong_password_is() {
    on_each_engine(async |bench| {
        let people = people();
        let chapter = bench.chapter("OD", 21).await;
        add(&bench, &people, "meena", Role::Caseworker, Some(chapter)).await;
        for login in ["meena", "nobody-here"] {
            let mut answers = Vec::new();
            for _ in 0..7 {
                let input = typed(login, "not the password");
                let refused = sign_in(&people, bench.db(), &nobody(), &from("192.0.2.1"), &input)
                    .await
                    .unwrap_err();
                answers.push(Problem::from(refused).code);
            }
            assert_eq!(answers[..5], ["people.sign-in.wrong"; 5], "{login}");
            assert_eq!(answers[6], "people.sign-in.wait", "{login}");
        }
    });
}

#[test]
fn a_known_browser_is_not_held_up_by_a_strangers_failures() {
    on_each_engine(async |bench| {
        let people = people();
        let chapter = bench.chapter("OD", 21).await;
        add(&bench, &people, "meena", Role::Caseworker, Some(chapter)).await;
        let own = from("192.0.2.1");
        let signed = sign_in(
            &people,
            bench.db(),
            &nobody(),
            &own,
            &typed("meena", PASSWORD),
        )
        .await
        .unwrap();
        for _ in 0..8 {
            // Even from the same network.
            let _ = sign_in(
                &people,
                bench.db(),
                &nobody(),
                &own,
                &typed("meena", "guess"),
            )
            .await;
        }
        let stranger = sign_in(
            &people,
            bench.db(),
            &nobody(),
            &own,
            &typed("meena", PASSWORD),
        )
        .await;
        assert!(matches!(stranger, Err(SignInError::Wait(_))));
        let known = Browser {
            device: signed.device,
            ..own
        };
        let again = sign_in(
            &people,
            bench.db(),
            &nobody(),
            &known,
            &typed("meena", PASSWORD),
        )
        .await
        .unwrap();
        assert_eq!(again.device, None);
    });
}

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

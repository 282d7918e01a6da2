//! Signing in, from the first password to the end of the session.

mod ending;
mod second_factor;

use super::*;
use crate::accounts::{
    AddAccount, FirstAdministrator, LinkKind, SetPassword, add_account_with_password,
    disable_account, enable_account, issue_password_link, open_link, set_password_by_link,
    set_up_first_administrator, setup_link,
};
use crate::secrets::{SecretHash, hash_brought};
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

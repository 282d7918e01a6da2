//! Consents on both engines.

use super::*;
use crate::persons::tests::Desks;
use kernel::{CaseId, Language, PersonId, Problem, ProblemKind, Role};
use platform::journal::{self, Stream};
use platform::testing::on_each_engine;
use platform::{Actor, OwnMatter, Scope};

fn on_desks<F: Future<Output = ()>>(test: impl Fn(Desks) -> F) {
    let test = &test;
    on_each_engine(&[platform::SYSTEM, crate::SYSTEM], |world| async move {
        test(Desks::of(world).await).await;
    });
}

async fn say(
    desks: &Desks,
    scope: Scope,
    person: PersonId,
    case: CaseId,
    said: Vec<NewConsent>,
) -> Result<(), Problem> {
    desks
        .world
        .db
        .write(
            (scope, person, case, said),
            |tx, (scope, person, case, said)| Box::pin(give_all(tx, scope, *person, *case, said)),
        )
        .await
}

async fn take_back(
    desks: &Desks,
    scope: Scope,
    person: PersonId,
    case: CaseId,
    purpose: Purpose,
) -> Result<(), Problem> {
    let input = Withdrawal {
        purpose,
        how: How::Voice,
        language: Language::ODIA,
    };
    desks
        .world
        .db
        .write(
            (scope, person, case, input),
            |tx, (scope, person, case, input)| Box::pin(withdraw(tx, scope, *person, *case, input)),
        )
        .await
}

async fn stands(desks: &Desks, scope: Scope, case: CaseId) -> Vec<(PersonId, Purpose, Answer)> {
    desks
        .world
        .db
        .read((scope, case), |tx, (scope, case)| {
            Box::pin(standing(tx, scope, *case))
        })
        .await
        .unwrap()
        .into_iter()
        .map(|said| (said.person_id, said.purpose, said.answer))
        .collect()
}

async fn ever(desks: &Desks, case: CaseId) -> Vec<StandingConsent> {
    desks
        .world
        .db
        .read((desks.caseworker(), case), |tx, (scope, case)| {
            Box::pin(all_of_case(tx, scope, *case))
        })
        .await
        .unwrap()
}

fn yes(purpose: Purpose) -> NewConsent {
    NewConsent::spoken_yes(purpose, Language::ODIA)
}

#[test]
fn the_last_word_on_each_purpose_stands() {
    on_desks(|desks| async move {
        let case: CaseId = desks.world.program().new_id();
        let other_case: CaseId = desks.world.program().new_id();
        let person = desks.register("Ramesh Namoona", None).await;
        let second = desks.register("Sita Namoona", None).await;
        let no = NewConsent {
            answer: Said::Withheld,
            withheld_reason: Some(WithheldReason::Fear),
            ..yes(Purpose::ContactEmployer)
        };
        say(
            &desks,
            desks.caseworker(),
            person,
            case,
            vec![yes(Purpose::Act), no],
        )
        .await
        .unwrap();
        say(
            &desks,
            desks.caseworker(),
            second,
            case,
            vec![yes(Purpose::Act)],
        )
        .await
        .unwrap();
        assert_eq!(
            stands(&desks, desks.caseworker(), case).await,
            [
                (person, Purpose::Act, Answer::Given),
                (person, Purpose::ContactEmployer, Answer::Withheld),
                (second, Purpose::Act, Answer::Given),
            ]
        );
        say(
            &desks,
            desks.caseworker(),
            person,
            case,
            vec![yes(Purpose::ContactEmployer)],
        )
        .await
        .unwrap();
        assert!(stands(&desks, desks.caseworker(), case).await.contains(&(
            person,
            Purpose::ContactEmployer,
            Answer::Given
        )));
        assert_eq!(stands(&desks, desks.caseworker(), other_case).await, []);
        let said = ever(&desks, case).await;
        assert_eq!(said.len(), 4);
        assert_eq!(said[1].withheld_reason, Some(WithheldReason::Fear));
        assert!(
            said.iter()
                .all(|said| said.notice_version == NOTICE_VERSION)
        );
        assert_eq!(said[0].language, Language::ODIA);
    });
}

#[test]
fn a_withdrawal_is_a_new_row() {
    on_desks(|desks| async move {
        let case: CaseId = desks.world.program().new_id();
        let person = desks.register("Ramesh Namoona", None).await;
        let not_given = "people.consent.not-given";
        let purpose = Purpose::ContactEmployer;
        let early = take_back(&desks, desks.caseworker(), person, case, purpose).await;
        assert_eq!(early.unwrap_err().code, not_given);
        say(&desks, desks.caseworker(), person, case, vec![yes(purpose)])
            .await
            .unwrap();
        // The worker takes it back on their own page.
        let worker = desks
            .world
            .scope(Actor::Worker(OwnMatter { case, claimant: 1 }));
        take_back(&desks, worker, person, case, purpose)
            .await
            .unwrap();
        assert_eq!(
            stands(&desks, desks.caseworker(), case).await,
            [(person, purpose, Answer::Withdrawn)]
        );
        let said = ever(&desks, case).await;
        assert_eq!(
            said.iter().map(|said| said.answer).collect::<Vec<_>>(),
            [Answer::Given, Answer::Withdrawn]
        );
        assert_eq!(said[1].by, format!("worker:{case}/1"));
        let again = take_back(&desks, desks.caseworker(), person, case, purpose).await;
        assert_eq!(again.unwrap_err().code, not_given);
        let entries = desks
            .world
            .db
            .read((desks.world.program(), case), |tx, (scope, case)| {
                Box::pin(async move {
                    journal::entries(tx, scope, &Stream::of("case", case), 0, 10).await
                })
            })
            .await
            .unwrap();
        let actions: Vec<&str> = entries.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(
            actions,
            ["people.consent.given", "people.consent.withdrawn"]
        );
    });
}

#[test]
fn what_ran_out_stands_no_more() {
    on_desks(|desks| async move {
        let case: CaseId = desks.world.program().new_id();
        let person = desks.register("Ramesh Namoona", None).await;
        say(
            &desks,
            desks.caseworker(),
            person,
            case,
            vec![yes(Purpose::Publicity)],
        )
        .await
        .unwrap();
        let until = NewConsent {
            expires_at: Some(desks.caseworker().now().plus_minutes(10)),
            ..yes(Purpose::Publicity)
        };
        say(
            &desks,
            desks.caseworker(),
            person,
            case,
            vec![until.clone()],
        )
        .await
        .unwrap();
        assert_eq!(stands(&desks, desks.caseworker(), case).await.len(), 1);
        desks.world.clock.advance_seconds(600);
        // The older one without an end does not come back: the last word was "until then".
        assert_eq!(stands(&desks, desks.caseworker(), case).await, []);
        let late = take_back(&desks, desks.caseworker(), person, case, Purpose::Publicity).await;
        assert_eq!(late.unwrap_err().code, "people.consent.not-given");
        let past = say(&desks, desks.caseworker(), person, case, vec![until])
            .await
            .unwrap_err();
        assert_eq!(past.fields[0].field, "consents.0.expires_at");
    });
}

#[test]
fn strangers_and_the_workers_of_other_cases_are_refused() {
    on_desks(|desks| async move {
        let case: CaseId = desks.world.program().new_id();
        let other: CaseId = desks.world.program().new_id();
        let person = desks.register("Ramesh Namoona", None).await;
        say(
            &desks,
            desks.caseworker(),
            person,
            case,
            vec![yes(Purpose::Act)],
        )
        .await
        .unwrap();
        for scope in [
            desks.world.scope(Actor::Nobody),
            desks.world.scope(Actor::Worker(OwnMatter {
                case: other,
                claimant: 1,
            })),
            desks.holding(Role::Administrator, None),
            desks.holding(Role::Coordinator, None),
        ] {
            let who = format!("{scope:?}");
            assert_eq!(stands(&desks, scope.clone(), case).await, [], "{who}");
            let said = say(
                &desks,
                scope.clone(),
                person,
                case,
                vec![yes(Purpose::Authority)],
            )
            .await;
            assert_eq!(said, Err(Problem::not_found()), "{who}");
            let taken = take_back(&desks, scope, person, case, Purpose::Act).await;
            assert_eq!(taken, Err(Problem::not_found()), "{who}");
        }
        assert_eq!(ever(&desks, case).await.len(), 1);
    });
}

#[test]
fn nobody_consents_who_is_not_registered_and_nobody_twice_at_once() {
    on_desks(|desks| async move {
        let case: CaseId = desks.world.program().new_id();
        let unknown: PersonId = desks.world.program().new_id();
        let said = say(
            &desks,
            desks.caseworker(),
            unknown,
            case,
            vec![yes(Purpose::Act)],
        )
        .await;
        assert_eq!(said.unwrap_err().kind, ProblemKind::NotFound);
        let person = desks.register("Ramesh Namoona", None).await;
        let twice = vec![yes(Purpose::Act), yes(Purpose::Act)];
        let twice = say(&desks, desks.caseworker(), person, case, twice)
            .await
            .unwrap_err();
        assert_eq!(twice.fields[0].code, "people.consent.twice");
        let odd = NewConsent {
            withheld_reason: Some(WithheldReason::Fear),
            notice_version: Some("a b".to_owned()),
            ..yes(Purpose::Act)
        };
        let odd = say(&desks, desks.caseworker(), person, case, vec![odd])
            .await
            .unwrap_err();
        let codes: Vec<&str> = odd.fields.iter().map(|wrong| wrong.code).collect();
        assert_eq!(
            codes,
            [
                "people.consent.reason-without-no",
                "people.consent.notice-unreadable"
            ]
        );
        assert_eq!(ever(&desks, case).await, []);
    });
}

#[test]
fn purposes_are_c1_to_c8() {
    for (place, purpose) in Purpose::ALL.iter().enumerate() {
        assert_eq!(purpose.code(), format!("C{}", place + 1));
        assert_eq!(
            Purpose::parse_code(&purpose.code().to_lowercase()),
            Some(*purpose)
        );
        assert_eq!(Purpose::parse(purpose.word()), Some(*purpose));
    }
    assert_eq!(Purpose::parse_code("C9"), None);
    assert_eq!(
        Purpose::ContactEmployer.notice_key(),
        "consents-notice-contact-employer"
    );
}

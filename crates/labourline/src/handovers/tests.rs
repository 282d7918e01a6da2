use super::*;
use crate::cases::moves::tests::{colleague as colleague_of, does, now};
use crate::testing::{SYSTEMS, case_of, chapter, open};
use kernel::Language;
use people::consents::{NewConsent, give};
use platform::OwnMatter;
use platform::testing::{World, on_each_engine};

fn t() -> Say {
    platform::words::Words::load(&[&platform::words::LOCALES, &people::LOCALES, &crate::LOCALES])
        .0
        .say(Language::ENGLISH)
}

fn input(profile: Profile, barred: &str) -> NewHandover {
    NewHandover {
        claimant: 1,
        profile,
        purpose: "A claim for wages".to_owned(),
        receiver: "Labour officer, Ganjam".to_owned(),
        compelled: false,
        barred_why: barred.to_owned(),
    }
}

async fn asks(
    world: &World,
    scope: &Scope,
    case: CaseId,
    input: NewHandover,
) -> Result<Uuid, Problem> {
    does(
        world,
        (now(world, scope), input),
        move |tx, (scope, input)| Box::pin(ask_handover(tx, scope, case, input)),
    )
    .await
}

async fn answers(world: &World, scope: &Scope, id: Uuid, approved: bool) -> Result<(), Problem> {
    let word = NewWord {
        approved,
        note: "Seen".to_owned(),
    };
    does(
        world,
        (now(world, scope), word),
        move |tx, (scope, word)| Box::pin(answer_handover(tx, scope, id, word)),
    )
    .await
}

async fn takes(world: &World, scope: &Scope, id: Uuid) -> Result<HandedOver, Problem> {
    does(world, (now(world, scope), t()), move |tx, (scope, t)| {
        Box::pin(take_handover(tx, scope, t, id))
    })
    .await
}

#[test]
fn it_takes_two_and_the_workers_yes_and_names_of_others_stay() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let worker = colleague_of(&world, Role::Caseworker, here, "worker").await;
        let lead = colleague_of(&world, Role::DeskLead, here, "lead").await;
        let other = colleague_of(&world, Role::DeskLead, here, "other").await;
        let officer = colleague_of(&world, Role::SafeguardingOfficer, here, "officer").await;
        let mut new = case_of(&worker, "Namoona Ek", "9000000191", false);
        let second = case_of(&worker, "Zqdusra Zqnaam", "9000000192", false).claimants;
        new.claimants.extend(second);
        let case = open(&world, &worker, new).await;
        let id = case.id;

        let refused = asks(&world, &worker, id, input(Profile::LabourOffice, ""))
            .await
            .unwrap_err();
        assert_eq!(refused.code, "labourline.handover.no-consent");
        let persons: Vec<kernel::PersonId> = does(&world, (), move |tx, ()| {
            Box::pin(async move { Ok(crate::seals::store::claimants(tx, id).await?) })
        })
        .await
        .unwrap();
        for person in persons {
            does(&world, now(&world, &worker), move |tx, scope| {
                Box::pin(async move {
                    let yes = NewConsent::spoken_yes(Purpose::Authority, Language::HINDI);
                    give(tx, scope, person, id, &yes).await
                })
            })
            .await
            .unwrap();
        }
        let asked = asks(&world, &worker, id, input(Profile::LabourOffice, ""))
            .await
            .unwrap();
        assert_eq!(
            takes(&world, &worker, asked).await.unwrap_err().code,
            "labourline.handover.not-approved"
        );
        for (scope, code) in [
            (&worker, "labourline.handover.lead-approves"),
            (&officer, "platform.not-found"),
        ] {
            let refused = answers(&world, scope, asked, true).await.unwrap_err();
            assert_eq!(refused.code, code);
        }
        let own = asks(&world, &lead, id, input(Profile::Court, ""))
            .await
            .unwrap();
        assert_eq!(
            answers(&world, &lead, own, true).await.unwrap_err().code,
            "labourline.handover.own"
        );
        answers(&world, &lead, asked, true).await.unwrap();
        assert!(
            takes(&world, &other, asked).await.is_err(),
            "nobody else takes it"
        );
        let file = takes(&world, &worker, asked).await.unwrap();
        let text = serde_json::to_string(&file).unwrap();
        assert!(
            file.mark.contains("Labour officer, Ganjam") && file.mark.contains("Invented lead")
        );
        assert!(text.contains("Namoona Ek"), "{text}");
        assert!(
            !text.contains("Zqdusra") && !text.contains("9000000192"),
            "{text}"
        );

        // The press gets nothing that names, and needs another yes.
        let refused = asks(&world, &worker, id, input(Profile::Press, ""))
            .await
            .unwrap_err();
        assert_eq!(refused.code, "labourline.handover.no-consent");
        let mut forced = input(Profile::Press, "");
        forced.compelled = true;
        let press = asks(&world, &worker, id, forced).await.unwrap();
        answers(&world, &lead, press, true).await.unwrap();
        let file = takes(&world, &lead, press).await.unwrap();
        let text = serde_json::to_string(&file.lines).unwrap();
        assert!(
            !file.lines.is_empty() && !text.contains("Namoona"),
            "{text}"
        );

        // The worker sees what they may be told of, and not what they may not.
        let seen = || async {
            let own = world.program().as_worker(OwnMatter {
                case: id,
                claimant: 1,
            });
            does(&world, own, |tx, scope| {
                Box::pin(crate::rights::openers::who_opened(tx, scope))
            })
            .await
            .unwrap()
            .iter()
            .filter(|one| one.what == "handed_over")
            .count()
        };
        let before = seen().await;
        assert!(before > 0);
        world.clock.advance_seconds(86_400);
        let barred = asks(
            &world,
            &worker,
            id,
            input(Profile::Court, "The court forbids it"),
        )
        .await
        .unwrap();
        answers(&world, &lead, barred, true).await.unwrap();
        takes(&world, &worker, barred).await.unwrap();
        assert_eq!(seen().await, before);
        // An approval does not last.
        world.clock.advance_seconds(8 * 86_400);
        assert_eq!(
            takes(&world, &worker, barred).await.unwrap_err().code,
            "labourline.handover.too-late"
        );
    });
}

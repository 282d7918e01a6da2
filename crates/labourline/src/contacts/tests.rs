use super::finish::{ChangeContact, change_contact};
use super::*;
use crate::cases::words::{CallType, ContactChannel, Stage};
use crate::cases::{CaseKey, read_case_file};
use crate::testing::{CALL_BACK_MINUTES, case_of, chapter, desk, open};
use kernel::{PageRequest, Phone, Problem, ProblemKind};
use platform::Scope;
use platform::testing::{World, on_each_engine};

use crate::testing::SYSTEMS;

async fn begin(world: &World, scope: &Scope, input: NewContact) -> Result<Begun, Problem> {
    world
        .db
        .write((scope.clone(), input), |tx, (scope, input)| {
            Box::pin(begin_contact(tx, scope, CALL_BACK_MINUTES, input))
        })
        .await
}

async fn finish(
    world: &World,
    scope: &Scope,
    id: ContactId,
    input: FinishContact,
) -> Result<Contact, Problem> {
    world
        .db
        .write((scope.clone(), id, input), |tx, (scope, id, input)| {
            Box::pin(finish_contact(tx, scope, *id, None, input))
        })
        .await
}

fn said(call_type: CallType, summary: &str) -> FinishContact {
    FinishContact {
        call_type,
        summary: summary.to_owned(),
        language: None,
        person_id: None,
        ended_at: None,
        case: None,
    }
}

fn phone(digits: &str) -> Option<Phone> {
    Phone::parse(digits)
}

#[test]
fn a_finished_contact_is_never_edited() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let begun = begin(&world, &scope, NewContact::incoming(ContactChannel::Voice))
            .await
            .unwrap();
        let nothing_said = finish(&world, &scope, begun.id, said(CallType::WorkerSelf, " "))
            .await
            .unwrap_err();
        assert_eq!(nothing_said.fields[0].field, "summary");
        let change = |summary: &'static str| {
            let (scope, id) = (scope.clone(), begun.id);
            let world = &world;
            async move {
                let input = ChangeContact {
                    summary: summary.to_owned(),
                    ..ChangeContact::default()
                };
                world
                    .db
                    .write((scope, id, input), |tx, (scope, id, input)| {
                        Box::pin(change_contact(tx, scope, *id, None, input))
                    })
                    .await
            }
        };
        assert_eq!(
            change("as long as it lasts").await.unwrap().summary,
            "as long as it lasts"
        );
        let done = finish(
            &world,
            &scope,
            begun.id,
            said(CallType::Information, "asked for the address"),
        )
        .await
        .unwrap();
        assert_eq!(done.finished_at, Some(scope.now()));
        assert_eq!(
            change("afterwards").await.unwrap_err().code,
            "labourline.contact.finished"
        );
        let again = finish(&world, &scope, begun.id, said(CallType::Test, ""))
            .await
            .unwrap_err();
        assert_eq!(again.code, "labourline.contact.finished");
    });
}

#[test]
fn a_provider_may_tell_ten_times_and_it_is_one_contact_and_one_call_back() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let told = || NewContact {
            phone: phone("9000000101"),
            provider: Some("invented".to_owned()),
            provider_event_id: Some("call-1".to_owned()),
            ..NewContact::incoming(ContactChannel::MissedCall)
        };
        let first = begin(&world, &scope, told()).await.unwrap();
        assert!(first.call_back.is_some());
        for _ in 0..9 {
            assert_eq!(begin(&world, &scope, told()).await.unwrap(), first);
        }
        // Another ring of the same number waits once.
        let other = NewContact {
            provider_event_id: Some("call-2".to_owned()),
            ..told()
        };
        let second = begin(&world, &scope, other).await.unwrap();
        assert_ne!(second.id, first.id);
        assert_eq!(second.call_back, first.call_back);
        let half = NewContact {
            provider_event_id: None,
            ..told()
        };
        assert_eq!(
            begin(&world, &scope, half).await.unwrap_err().fields[0].field,
            "provider_event_id"
        );
    });
}

#[test]
fn other_chapters_see_no_contact_and_a_kept_case_hides_its_own() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (scope, colleague, stranger) =
            (desk(&world, here), desk(&world, here), desk(&world, there));
        let begun = begin(&world, &scope, NewContact::incoming(ContactChannel::Walkin))
            .await
            .unwrap();
        let seen = |scope: Scope| {
            let world = &world;
            async move {
                world
                    .db
                    .read(scope, |tx, scope| {
                        Box::pin(list_contacts(tx, scope, &EMPTY, PageRequest::first(20)))
                    })
                    .await
                    .unwrap()
                    .items
                    .len()
            }
        };
        assert_eq!(
            (
                seen(scope.clone()).await,
                seen(colleague.clone()).await,
                seen(stranger.clone()).await
            ),
            (1, 1, 0)
        );
        let denied = finish(&world, &stranger, begun.id, said(CallType::Test, ""))
            .await
            .unwrap_err();
        assert_eq!(denied.kind, ProblemKind::NotFound);
        let case = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Kamla", "9000000102", true),
        )
        .await;
        let input = FinishContact {
            case: Some(case.reference),
            ..said(CallType::WorkerSelf, "told us all")
        };
        finish(&world, &scope, begun.id, input).await.unwrap();
        assert_eq!(
            (seen(scope.clone()).await, seen(colleague).await),
            (1, 0),
            "filed under a restricted case"
        );
    });
}

static EMPTY: ContactFilter = ContactFilter {
    channel: None,
    call_type: None,
    finished: None,
    phone: None,
    person: None,
};

#[test]
fn a_wrong_number_is_filed_under_no_case() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let case = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Ramesh", "9000000103", false),
        )
        .await;
        let begun = begin(&world, &scope, NewContact::incoming(ContactChannel::Voice))
            .await
            .unwrap();
        let input = FinishContact {
            case: Some(case.reference),
            ..said(CallType::WrongNumber, "")
        };
        let refused = finish(&world, &scope, begun.id, input).await.unwrap_err();
        assert_eq!(refused.code, "labourline.contact.never-a-case");
        // The whole of it was taken back: it still lasts.
        finish(&world, &scope, begun.id, said(CallType::WrongNumber, ""))
            .await
            .unwrap();
    });
}

#[test]
fn a_claimant_in_contact_again_wakes_a_case_at_rest() {
    on_each_engine(SYSTEMS, |world| async move {
        let here = chapter(&world, "OD").await;
        let scope = desk(&world, here);
        let case = open(
            &world,
            &scope,
            case_of(&scope, "Namoona Ramesh", "9000000104", false),
        )
        .await;
        let file = read_case_file(&world.db, &scope, CaseKey::Id(case.id))
            .await
            .unwrap();
        let person = file.claimants[0].person_id;
        let (program, id) = (world.program(), case.id);
        world
            .db
            .write((program, id), |tx, (scope, id)| {
                Box::pin(async move {
                    let mut case = crate::cases::change::take(tx, scope, *id, None).await?;
                    case.stage = Stage::Dormant;
                    crate::cases::change::put(
                        tx,
                        scope,
                        &case,
                        "labourline.case.moved",
                        serde_json::Value::Null,
                    )
                    .await?;
                    Ok::<_, Problem>(())
                })
            })
            .await
            .unwrap();
        let begun = begin(&world, &scope, NewContact::incoming(ContactChannel::Voice))
            .await
            .unwrap();
        let input = FinishContact {
            person_id: Some(person),
            ..said(CallType::WorkerSelf, "rings again")
        };
        finish(&world, &scope, begun.id, input).await.unwrap();
        let file = read_case_file(&world.db, &scope, CaseKey::Id(case.id))
            .await
            .unwrap();
        assert!(
            file.timeline
                .iter()
                .any(|entry| entry.kind == "new_contact")
        );
        assert!(file.case.new_contact || file.case.stage == Stage::Registered);
    });
}

#[test]
fn the_panel_knows_persons_their_cases_and_employers_and_nobody_elses() {
    on_each_engine(SYSTEMS, |world| async move {
        let (here, there) = (chapter(&world, "OD").await, chapter(&world, "KL").await);
        let (scope, stranger) = (desk(&world, here), desk(&world, there));
        let mut input = case_of(&scope, "Namoona Sita", "9000000105", false);
        input.opponent_unknown = false;
        input.chain = vec![crate::employers::NewLink {
            employer: crate::employers::NewEmployer {
                name: "Invented Bricks".to_owned(),
                phones: vec![phone("9000000105").unwrap()],
                ..Default::default()
            },
            link: crate::cases::parties::ChainLinkKind::PaidBy,
            confidence: crate::cases::words::Confidence::Said,
        }];
        open(&world, &scope, input).await;
        let ask = |scope: Scope, digits: &'static str| {
            let world = &world;
            async move {
                world
                    .db
                    .read((scope, phone(digits).unwrap()), |tx, (scope, phone)| {
                        Box::pin(who_may_this_be(tx, scope, phone))
                    })
                    .await
            }
        };
        let known = ask(scope.clone(), "9000000105").await.unwrap();
        assert_eq!(known.persons.len(), 1);
        assert_eq!(known.persons[0].cases.len(), 1);
        assert!(known.may_be_employer() && !known.persons[0].safe_now);
        assert!(ask(scope, "9000000106").await.unwrap().is_unknown());
        let elsewhere = ask(stranger, "9000000105").await.unwrap();
        assert!(elsewhere.persons.is_empty(), "persons are of their chapter");
        assert_eq!(
            elsewhere.employers.len(),
            1,
            "employers are of everybody who works on cases"
        );
        let nobody = world.scope(platform::Actor::Nobody);
        assert_eq!(
            ask(nobody, "9000000105").await.unwrap_err().kind,
            ProblemKind::NotFound
        );
    });
}

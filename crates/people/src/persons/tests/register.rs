//! Registering and correcting a person.

use super::*;

#[test]
fn a_person_is_read_as_registered_and_corrected() {
    on_desks(|desks| async move {
        let id: PersonId = desks
            .world
            .db
            .write(
                (desks.caseworker(), desks.here, full()),
                |tx, (scope, chapter, input)| Box::pin(register_person(tx, scope, *chapter, input)),
            )
            .await
            .unwrap();
        let person = desks.person(desks.caseworker(), id).await.unwrap();
        assert_eq!(person.about.display_name, "Ramesh Namoona");
        assert_eq!(person.about.home_state_lgd, Some(21));
        assert_eq!(
            person.about,
            NewPerson {
                display_name: "Ramesh Namoona".to_owned(),
                home_state_lgd: Some(21),
                ..full()
            }
        );
        let renamed = NewPerson {
            display_name: "Ramesh Namoona Sahu".to_owned(),
            ..person.about.clone()
        };
        let corrected = desks
            .correct(desks.caseworker(), id, 1, renamed.clone())
            .await
            .unwrap();
        assert_eq!(
            (corrected.name(), corrected.version),
            ("Ramesh Namoona Sahu", 2)
        );
        assert_eq!(
            desks.person(desks.caseworker(), id).await.unwrap(),
            corrected
        );

        // On the version that was corrected meanwhile: refused, with the person as they stand.
        let stale = desks
            .correct(desks.caseworker(), id, 1, named("Somebody Else"))
            .await
            .unwrap_err();
        assert_eq!(stale.kind, ProblemKind::Stale);
        assert_eq!(
            stale.current.unwrap()["display_name"],
            "Ramesh Namoona Sahu"
        );

        let kept = desks
            .world
            .db
            .read((desks.caseworker(), id), |tx, (scope, id)| {
                Box::pin(corrections(tx, scope, *id))
            })
            .await
            .unwrap();
        assert_eq!(kept.len(), 1);
        assert_eq!(
            (kept[0].version, kept[0].before.name()),
            (1, "Ramesh Namoona")
        );
        assert_eq!(kept[0].reason.as_deref(), Some("said so on the phone"));
    });
}

#[test]
fn death_and_next_of_kin_are_corrections_too() {
    on_desks(|desks| async move {
        let id = desks.register("Bhola Namoona", None).await;
        let widow = desks.register("Sita Namoona", None).await;
        let stranger = desks.register_in(desks.there, "Do Namoona", None).await;
        let kin = |kin: PersonId| {
            let input = NextOfKin {
                next_of_kin_id: Some(kin),
                reason: None,
            };
            desks
                .world
                .db
                .write((desks.caseworker(), id, input), |tx, (scope, id, input)| {
                    Box::pin(next_of_kin(tx, scope, *id, 1, input))
                })
        };
        assert_eq!(
            kin(id).await.unwrap_err().fields[0].code,
            "people.person.own-kin"
        );
        assert_eq!(
            kin(stranger).await.unwrap_err().fields[0].code,
            "people.person.kin-unknown"
        );
        assert_eq!(kin(widow).await.unwrap().next_of_kin_id, Some(widow));
        assert_eq!(kin(widow).await.unwrap_err().kind, ProblemKind::Stale);
        let died = SetDeceased {
            deceased: true,
            reason: Some("The widow told us".to_owned()),
        };
        let person = desks
            .world
            .db
            .write((desks.caseworker(), id, died), |tx, (scope, id, input)| {
                Box::pin(set_deceased(tx, scope, *id, 2, input))
            })
            .await
            .unwrap();
        assert!(person.deceased);
        assert_eq!(desks.person(desks.caseworker(), id).await.unwrap(), person);
        let kept = desks
            .world
            .db
            .read((desks.caseworker(), id), |tx, (scope, id)| {
                Box::pin(corrections(tx, scope, *id))
            })
            .await
            .unwrap();
        let before: Vec<_> = kept
            .iter()
            .map(|kept| (kept.before.deceased, kept.before.next_of_kin_id))
            .collect();
        assert_eq!(before, [(false, Some(widow)), (false, None)]);
    });
}

#[test]
fn wrong_fields_come_back_and_nothing_is_registered() {
    on_desks(|desks| async move {
        let person = NewPerson {
            birth_year: Some(1800),
            ..named("  ")
        };
        let link = NewLink {
            safe_from_minute: Some(60),
            ..NewLink::unasked(number("9876543210"), Relation::Own)
        };
        let input = (desks.caseworker(), desks.here, person, link);
        let refused = desks
            .world
            .db
            .write(input, |tx, (scope, chapter, person, link)| {
                Box::pin(register_person_with_phone(
                    tx, scope, *chapter, person, link,
                ))
            })
            .await
            .unwrap_err();
        let fields: Vec<&str> = refused
            .fields
            .iter()
            .map(|wrong| wrong.field.as_str())
            .collect();
        assert_eq!(
            fields,
            ["display_name", "birth_year", "phone.safe_until_minute"]
        );
        assert_eq!(desks.calling(desks.world.program(), "9876543210").await, []);
    });
}

#[test]
fn of_two_corrections_at_once_one_is_stale() {
    on_desks(|desks| async move {
        let id = desks.register("Ramesh Namoona", None).await;
        let correcting = ["Ek Namoona", "Do Namoona"]
            .map(|name| desks.correct(desks.caseworker(), id, 1, named(name)));
        let mut outcomes = futures_util::future::join_all(correcting).await;
        outcomes.sort_by_key(Result::is_err);
        let (kept, refused) = (outcomes.remove(0).unwrap(), outcomes.remove(0));
        assert_eq!(refused.unwrap_err().kind, ProblemKind::Stale);
        assert_eq!(desks.person(desks.caseworker(), id).await.unwrap(), kept);
    });
}

//! A phone is a channel, not a person: links, shared numbers, several numbers.

use super::*;

#[test]
fn five_people_answer_to_one_phone() {
    on_desks(|desks| async move {
        let phone = "98765 43210";
        for name in ["Ek Namoona", "Do Namoona", "Teen Namoona", "Char Namoona"] {
            desks.register(name, Some(phone)).await;
        }
        let fifth = desks.register("Panch Namoona", None).await;
        let link = NewLink {
            relation: Relation::ContractorOwned,
            safe_to_call: SafeToCall::No,
            safe_from_minute: Some(20 * 60),
            safe_until_minute: Some(6 * 60),
            safe_note: Some("The contractor holds it by day".to_owned()),
            may_leave_message: false,
            may_name_union: false,
            phone: number(phone),
        };
        desks
            .link(desks.caseworker(), fifth, link.clone())
            .await
            .unwrap();
        let calling = desks.calling(desks.caseworker(), "+91 9876543210").await;
        assert_eq!(calling.len(), 5);
        let last = calling.iter().find(|who| who.person_id == fifth).unwrap();
        assert_eq!(last.terms, link.terms());
        assert_eq!(last.display_name, "Panch Namoona");
        assert_eq!(desks.calling(desks.caseworker(), "9876543211").await, []);
    });
}

#[test]
fn one_person_has_four_phones() {
    on_desks(|desks| async move {
        let id = desks.register("Sita Namoona", Some("9000000011")).await;
        for (phone, relation) in [
            ("9000000012", Relation::Spouse),
            ("9000000013", Relation::CoWorker),
            ("+977 9841234567", Relation::Neighbour),
        ] {
            desks.world.clock.advance_seconds(1);
            let link = NewLink::unasked(number(phone), relation);
            desks.link(desks.caseworker(), id, link).await.unwrap();
        }
        let phones = desks.phones(desks.caseworker(), id).await;
        let relations: Vec<Relation> = phones.iter().map(|link| link.terms.relation).collect();
        assert_eq!(
            relations,
            [
                Relation::Own,
                Relation::Spouse,
                Relation::CoWorker,
                Relation::Neighbour
            ]
        );
        assert_eq!(phones[3].phone.e164(), "+9779841234567");
        for phone in ["9000000011", "9000000012", "9000000013", "+9779841234567"] {
            let calling = desks.calling(desks.caseworker(), phone).await;
            assert_eq!(calling.len(), 1, "{phone}");
            assert_eq!(calling[0].person_id, id);
        }
    });
}

#[test]
fn the_same_link_twice_is_one_and_another_is_refused() {
    on_desks(|desks| async move {
        let id = desks.register("Sita Namoona", Some("9000000011")).await;
        let same = NewLink::unasked(number("9000000011"), Relation::Own);
        let link = desks
            .link(desks.caseworker(), id, same.clone())
            .await
            .unwrap();
        assert_eq!(desks.phones(desks.caseworker(), id).await[0].id, link);
        let other = NewLink {
            safe_to_call: SafeToCall::No,
            ..same
        };
        let refused = desks.link(desks.caseworker(), id, other).await.unwrap_err();
        assert_eq!(refused.code, "people.identifier.already-linked");
        assert_eq!(refused.current.unwrap()["safe_to_call"], "unknown");
        assert_eq!(desks.phones(desks.caseworker(), id).await.len(), 1);
    });
}

#[test]
fn a_link_changes_on_its_version_ends_and_begins_again() {
    on_desks(|desks| async move {
        let phone = "9000000011";
        let id = desks.register("Sita Namoona", Some(phone)).await;
        let link = desks.phones(desks.caseworker(), id).await.remove(0);
        let night = ChangeLink {
            safe_to_call: SafeToCall::Yes,
            safe_from_minute: Some(21 * 60),
            safe_until_minute: Some(23 * 60),
            safe_note: Some("Ask for the sister".to_owned()),
            ..link.terms.clone()
        };
        let change = |version: i64| {
            let input = (desks.caseworker(), link.id, version, night.clone());
            desks
                .world
                .db
                .write(input, |tx, (scope, link, version, input)| {
                    Box::pin(change_link(tx, scope, *link, *version, input))
                })
        };
        let changed = change(1).await.unwrap();
        assert_eq!(
            desks.phones(desks.caseworker(), id).await,
            std::slice::from_ref(&changed)
        );
        assert_eq!((changed.version, changed.terms), (2, night.clone()));
        let stale = change(1).await.unwrap_err();
        assert_eq!(stale.kind, ProblemKind::Stale);
        assert_eq!(stale.current.unwrap()["version"], 2);

        let end = |version: i64| {
            let input = (desks.caseworker(), link.id, version);
            desks.world.db.write(input, |tx, (scope, link, version)| {
                Box::pin(end_link(tx, scope, *link, *version))
            })
        };
        assert_eq!(end(1).await.unwrap_err().kind, ProblemKind::Stale);
        end(2).await.unwrap();
        assert_eq!(end(3).await.unwrap_err().kind, ProblemKind::NotFound);
        assert_eq!(desks.calling(desks.caseworker(), phone).await, []);
        assert_eq!(desks.phones(desks.caseworker(), id).await, []);

        let again = NewLink::unasked(number(phone), Relation::Own);
        let begun = desks.link(desks.caseworker(), id, again).await.unwrap();
        let standing = desks.phones(desks.caseworker(), id).await;
        assert_eq!(begun, link.id);
        assert_eq!(standing[0].version, 4);
        assert_eq!(standing[0].terms.safe_to_call, SafeToCall::Unknown);
        assert_eq!(standing[0].terms.safe_note, None);
    });
}

#[test]
fn two_desks_adding_one_number_at_once_make_one_number() {
    on_desks(|desks| async move {
        let phone = "9876543210";
        let names: Vec<String> = (0..12).map(|n| format!("Namoona {n}")).collect();
        let registering = names.iter().map(|name| desks.register(name, Some(phone)));
        futures_util::future::join_all(registering).await;
        assert_eq!(desks.calling(desks.caseworker(), phone).await.len(), 12);
    });
}

//! What others see of a person, and what the journal says.

use super::*;

#[test]
fn nothing_is_shown_of_other_chapters() {
    on_desks(|desks| async move {
        let phone = "9876543210";
        let ours = desks.register("Ek Namoona", Some(phone)).await;
        let theirs = desks
            .register_in(desks.there, "Do Namoona", Some(phone))
            .await;
        let shown = desks.calling(desks.caseworker(), phone).await;
        assert_eq!(
            shown.iter().map(|who| who.person_id).collect::<Vec<_>>(),
            [ours]
        );
        let shown = desks.calling(desks.elsewhere(), phone).await;
        assert_eq!(
            shown.iter().map(|who| who.person_id).collect::<Vec<_>>(),
            [theirs]
        );
        assert_eq!(desks.calling(desks.world.program(), phone).await.len(), 2);
        let link = desks.phones(desks.caseworker(), ours).await[0].id;
        let strangers = [
            desks.elsewhere(),
            desks.holding(Role::Coordinator, None),
            desks.holding(Role::Administrator, None),
            desks.world.scope(Actor::Nobody),
            desks.world.scope(Actor::Worker(platform::OwnMatter {
                case: desks.world.program().new_id(),
                claimant: 1,
            })),
        ];
        for scope in strangers {
            let who = format!("{scope:?}");
            let seen = desks.calling(scope.clone(), phone).await;
            assert!(seen.iter().all(|seen| seen.person_id != ours), "{who}");
            assert_eq!(desks.phones(scope.clone(), ours).await, [], "{who}");
            let not_found = Err(Problem::not_found());
            assert_eq!(desks.person(scope.clone(), ours).await, not_found, "{who}");
            let corrected = desks
                .correct(scope.clone(), ours, 1, named("Somebody Else"))
                .await;
            assert_eq!(corrected, not_found, "{who}");
            let other = NewLink::unasked(number("9000000019"), Relation::Own);
            let linked = desks.link(scope.clone(), ours, other).await;
            assert_eq!(linked, Err(Problem::not_found()), "{who}");
            let ended = desks
                .world
                .db
                .write((scope.clone(), link), |tx, (scope, link)| {
                    Box::pin(end_link(tx, scope, *link, 1))
                })
                .await;
            assert_eq!(ended, Err(Problem::not_found()), "{who}");
            let registered = desks
                .world
                .db
                .write((scope, desks.here), |tx, (scope, chapter)| {
                    Box::pin(async move {
                        register_person(tx, scope, *chapter, &named("New Namoona")).await
                    })
                })
                .await;
            assert_eq!(registered, Err(Problem::not_found()), "{who}");
        }
        let of_case = desks
            .world
            .db
            .read((desks.elsewhere(), ours), |tx, (scope, id)| {
                Box::pin(async move {
                    Ok::<_, Problem>((
                        persons_of_case(tx, scope, &[*id]).await?,
                        phones_of_case(tx, scope, &[*id]).await?,
                    ))
                })
            })
            .await
            .unwrap();
        assert_eq!((of_case.0.len(), of_case.1.len()), (1, 1));
    });
}

#[test]
fn the_journal_tells_what_was_done_and_names_nobody() {
    on_desks(|desks| async move {
        let phone = "9876543210";
        let id = desks.register("Ramesh Namoona", Some(phone)).await;
        desks
            .correct(desks.caseworker(), id, 1, full())
            .await
            .unwrap();
        let other = NewLink::unasked(number("9000000012"), Relation::Spouse);
        desks.link(desks.caseworker(), id, other).await.unwrap();
        let entries = desks
            .world
            .db
            .read((desks.world.program(), id), |tx, (scope, id)| {
                Box::pin(async move {
                    journal::entries(tx, scope, &Stream::of("person", id), 0, 10).await
                })
            })
            .await
            .unwrap();
        let actions: Vec<&str> = entries.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(
            actions,
            [
                "people.person.registered",
                "people.person.corrected",
                "people.identifier.linked"
            ]
        );
        for entry in &entries {
            let told = format!("{entry:?}");
            for personal in ["Namoona", "9876543210", "9000000012", "ନମୁନା"] {
                assert!(!told.contains(personal), "{told}");
            }
        }
        assert!(entries[1].details.contains("birth_year"));
    });
}

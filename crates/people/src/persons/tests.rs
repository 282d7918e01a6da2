//! Persons and phones on both engines.

use super::*;
use crate::chapters::{FoundChapter, WeekDays, found_chapter};
use kernel::{ChapterId, Language, PersonId, Phone, Problem, ProblemKind, Role, RoleGrant};
use platform::journal::{self, Stream};
use platform::testing::{World, on_each_engine};
use platform::{Actor, Scope};

/// A world with two chapters and a caseworker in each.
pub(crate) struct Desks {
    pub(crate) world: World,
    pub(crate) here: ChapterId,
    pub(crate) there: ChapterId,
}

impl Desks {
    pub(crate) async fn of(world: World) -> Self {
        let mut founded = Vec::new();
        for (code, state_lgd) in [("OD", 21), ("KL", 32)] {
            let input = FoundChapter {
                code: code.to_owned(),
                state_lgd,
                phone: "9000000001".to_owned(),
                names: vec![(Language::ENGLISH, code.to_owned())],
                weekly_rest_days: WeekDays::SUNDAY,
            };
            let id = world
                .db
                .write((world.program(), input), |tx, (scope, input)| {
                    Box::pin(found_chapter(tx, scope, input))
                })
                .await
                .unwrap();
            founded.push(id);
        }
        Self {
            world,
            here: founded[0],
            there: founded[1],
        }
    }
    pub(crate) fn holding(&self, role: Role, chapter: Option<ChapterId>) -> Scope {
        let id = self.world.program().new_id();
        self.world
            .scope(Actor::Account(id))
            .with_roles(vec![RoleGrant { role, chapter }])
    }
    pub(crate) fn caseworker(&self) -> Scope {
        self.holding(Role::Caseworker, Some(self.here))
    }
    pub(crate) fn elsewhere(&self) -> Scope {
        self.holding(Role::Convener, Some(self.there))
    }
    pub(crate) async fn register(&self, name: &str, phone: Option<&str>) -> PersonId {
        self.register_in(self.here, name, phone).await
    }
    async fn register_in(&self, chapter: ChapterId, name: &str, phone: Option<&str>) -> PersonId {
        // Ids and lists are in the order of time: no two of these at one moment.
        self.world.clock.advance_seconds(1);
        let link = phone.map(|phone| NewLink::unasked(number(phone), Relation::Own));
        let input = (self.world.program(), chapter, named(name), link);
        self.world
            .db
            .write(input, |tx, (scope, chapter, person, link)| {
                Box::pin(async move {
                    match link {
                        None => register_person(tx, scope, *chapter, person).await,
                        Some(link) => {
                            register_person_with_phone(tx, scope, *chapter, person, link).await
                        }
                    }
                })
            })
            .await
            .unwrap()
    }
    async fn link(&self, scope: Scope, person: PersonId, link: NewLink) -> Result<LinkId, Problem> {
        self.world
            .db
            .write((scope, person, link), |tx, (scope, person, link)| {
                Box::pin(link_phone(tx, scope, *person, link))
            })
            .await
    }
    async fn calling(&self, scope: Scope, phone: &str) -> Vec<PersonOnPhone> {
        self.world
            .db
            .read((scope, number(phone)), |tx, (scope, phone)| {
                Box::pin(persons_by_phone(tx, scope, phone))
            })
            .await
            .unwrap()
    }
    async fn phones(&self, scope: Scope, person: PersonId) -> Vec<PhoneLink> {
        self.world
            .db
            .read((scope, person), |tx, (scope, person)| {
                Box::pin(phones_of(tx, scope, *person))
            })
            .await
            .unwrap()
    }
    async fn person(&self, scope: Scope, id: PersonId) -> Result<Person, Problem> {
        self.world
            .db
            .read((scope, id), |tx, (scope, id)| {
                Box::pin(person(tx, scope, *id))
            })
            .await
    }
    async fn correct(
        &self,
        scope: Scope,
        id: PersonId,
        version: i64,
        about: NewPerson,
    ) -> Result<Person, Problem> {
        let input = CorrectPerson {
            about,
            reason: Some("said so on the phone".to_owned()),
        };
        self.world
            .db
            .write(
                (scope, id, version, input),
                |tx, (scope, id, version, input)| {
                    Box::pin(correct_person(tx, scope, *id, *version, input))
                },
            )
            .await
    }
}

fn on_desks<F: Future<Output = ()>>(test: impl Fn(Desks) -> F) {
    let test = &test;
    on_each_engine(&[platform::SYSTEM, crate::SYSTEM], |world| async move {
        test(Desks::of(world).await).await;
    });
}

fn number(text: &str) -> Phone {
    Phone::parse(text).unwrap()
}

fn named(name: &str) -> NewPerson {
    NewPerson {
        display_name: name.to_owned(),
        ..NewPerson::default()
    }
}

fn full() -> NewPerson {
    NewPerson {
        display_name: " Ramesh  Namoona ".to_owned(),
        name_native: Some("ରମେଶ ନମୁନା".to_owned()),
        name_latin: Some("Ramesh Namoona".to_owned()),
        sex_self_described: Some("man".to_owned()),
        birth_year: Some(1991),
        home_state_lgd: None,
        home_district_lgd: Some(
            kernel::place::district_by_name("Ganjam", Some(21))
                .unwrap()
                .lgd,
        ),
        village: Some("Namoonapur".to_owned()),
        language_primary: Some(Language::ODIA),
        language_second: Some(Language::HINDI),
        literacy: Literacy::Some,
    }
}

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
            desks
                .world
                .scope(Actor::Worker(desks.world.program().new_id())),
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

#[test]
fn words_are_read_as_they_are_written() {
    for word in Relation::ALL {
        assert_eq!(Relation::parse(word.word()), Some(*word));
        assert_eq!(
            serde_json::to_value(word).unwrap(),
            serde_json::json!(word.word())
        );
    }
    assert_eq!(Relation::CoWorker.key(), "persons-relation-co-worker");
    assert_eq!(SafeToCall::parse("maybe"), None);
    assert_eq!(Literacy::default().key(), "persons-literacy-unknown");
}

/// Every word of the lists and every problem's code has a message; the loader says that the languages agree.
#[test]
fn every_word_and_problem_is_said_in_every_language() {
    use crate::consents::{Answer, How, Purpose, Said, WithheldReason};
    let (_, faults) = platform::words::Words::load(&[&platform::words::LOCALES, &crate::LOCALES]);
    let ours: Vec<_> = faults
        .iter()
        .filter(|fault| {
            let told = format!("{fault:?}");
            told.contains("persons") || told.contains("consent") || told.contains("identifier")
        })
        .collect();
    assert!(ours.is_empty(), "{ours:?}");
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Literacy::ALL.iter().map(|word| word.key()));
    keys.extend(Relation::ALL.iter().map(|word| word.key()));
    keys.extend(SafeToCall::ALL.iter().map(|word| word.key()));
    keys.extend(Answer::ALL.iter().map(|word| word.key()));
    keys.extend(Said::ALL.iter().map(|word| word.key()));
    keys.extend(How::ALL.iter().map(|word| word.key()));
    keys.extend(WithheldReason::ALL.iter().map(|word| word.key()));
    keys.extend(Purpose::ALL.iter().map(|word| word.key()));
    keys.extend(Purpose::ALL.iter().map(|word| word.notice_key()));
    for source in [
        include_str!("person.rs"),
        include_str!("link.rs"),
        include_str!("phones.rs"),
        include_str!("correct.rs"),
        include_str!("../consents/consent.rs"),
        include_str!("../consents/give.rs"),
    ] {
        // Journal actions are in the past tense and shown nowhere.
        let quoted = source.split('"').skip(1).step_by(2);
        let codes = quoted.filter(|text| {
            ["people.person.", "people.identifier.", "people.consent."]
                .iter()
                .any(|prefix| text.starts_with(prefix))
        });
        keys.extend(
            codes
                .filter(|code| !is_action(code))
                .map(kernel::problem::message_key),
        );
    }
    assert!(keys.len() > 50, "{keys:?}");
    for language in ["en", "hi", "or"] {
        let file = format!("persons.{language}.ftl");
        let text = crate::LOCALES
            .get_file(&file)
            .and_then(|file| file.contents_utf8())
            .unwrap();
        for key in &keys {
            let declared = text
                .lines()
                .any(|line| line.starts_with(&format!("{key} = ")));
            assert!(declared, "{key} in {language}");
        }
    }
}

fn is_action(code: &str) -> bool {
    [
        "people.person.registered",
        "people.person.corrected",
        "people.identifier.linked",
        "people.identifier.changed",
        "people.identifier.ended",
        "people.consent.given",
        "people.consent.withdrawn",
    ]
    .contains(&code)
}

//! Persons and phones on both engines.

mod alike;
mod finding;
mod phones;
mod privacy;
mod register;
mod said;

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

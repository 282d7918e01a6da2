//! What the tests of this system stand on: chapters, desks, cases of invented workers.

pub(crate) mod browser;
pub(crate) mod program;

use crate::cases::words::{Issue, Sensitivity, Track};
use crate::cases::{NewClaimant, OpenCase, Opened, open_case};
use kernel::{AccountId, ChapterId, Language, Phone, Problem, Role, RoleGrant};
use people::persons::{NewLink, NewPerson, Relation};
use platform::db::System;
use platform::testing::World;
use platform::{Actor, Scope};

/// The systems whose tables are needed.
pub(crate) const SYSTEMS: &[System] = &[platform::SYSTEM, people::SYSTEM, crate::SYSTEM];

/// So long after a case is opened its worker is to have an answer.
pub(crate) const FIRST_RESPONSE_HOURS: u32 = 48;

/// So long after somebody rang and was not heard they are to be called back.
pub(crate) const CALL_BACK_MINUTES: u32 = 60;

/// Founds a chapter.
pub(crate) async fn chapter(world: &World, code: &str) -> ChapterId {
    let input = people::chapters::FoundChapter {
        code: code.to_owned(),
        state_lgd: 21,
        phone: "9000000001".to_owned(),
        names: vec![(Language::ENGLISH, format!("Chapter {code}"))],
        weekly_rest_days: people::chapters::WeekDays(1),
    };
    world
        .db
        .write((world.program(), input), |tx, (scope, input)| {
            Box::pin(async move {
                Ok::<_, Problem>(people::chapters::found_chapter(tx, scope, input).await?)
            })
        })
        .await
        .unwrap()
}

/// A caseworker of a chapter.
pub(crate) fn desk(world: &World, chapter: ChapterId) -> Scope {
    let account: AccountId = world.program().new_id();
    world
        .scope(Actor::Account(account))
        .with_roles(vec![RoleGrant {
            role: Role::Caseworker,
            chapter: Some(chapter),
        }])
        .with_name("Invented Caseworker")
}

/// What a case of one worker is opened with.
pub(crate) fn case_of(scope: &Scope, name: &str, phone: &str, restricted: bool) -> OpenCase {
    OpenCase {
        chapter_id: None,
        track: Track::Wages,
        sensitivity: if restricted {
            Sensitivity::Restricted
        } else {
            Sensitivity::Normal
        },
        source: "helpline".to_owned(),
        title: String::new(),
        summary: "Six weeks without wages".to_owned(),
        language: Language::HINDI,
        industry: "construction".to_owned(),
        district_lgd: None,
        state_lgd: Some(21),
        worksite: None,
        issues: vec![Issue::WagesUnpaid],
        claimants: vec![NewClaimant {
            person_id: None,
            person: NewPerson {
                display_name: name.to_owned(),
                ..NewPerson::default()
            },
            phone: Some(NewLink::unasked(
                Phone::parse(phone).unwrap(),
                Relation::Own,
            )),
        }],
        chain: Vec::new(),
        opponent_unknown: true,
        owner_id: None,
        next_action: "Call back".to_owned(),
        next_action_at: scope.now().plus_days(1),
        opened_at: None,
    }
}

/// Opens it.
pub(crate) async fn open(world: &World, scope: &Scope, input: OpenCase) -> Opened {
    world
        .db
        .write((scope.clone(), input), |tx, (scope, input)| {
            Box::pin(open_case(tx, scope, FIRST_RESPONSE_HOURS, input))
        })
        .await
        .unwrap()
}

//! Cases of the demo: each row of the invented register becomes a case through the same use-cases that pages and API call.

use crate::commands::{Failure, Session};
use crate::wiring::Parts;
use invented::{RegisterRow, WorkerLine};
use kernel::{AccountId, ChapterId, Language, Moment, Phone, Role, RoleGrant};
use labourline::cases::parties::{ChainLinkKind, EmployerKind};
use labourline::cases::words::{Issue, Sensitivity, Track};
use labourline::cases::{NewClaimant, OpenCase, Opened, open_case};
use labourline::employers::{NewEmployer, NewLink};
use labourline::worksites::NewWorksite;
use people::persons::{NewLink as PhoneLink, NewPerson, Relation};
use platform::{Actor, Scope};
use std::collections::BTreeMap;

/// Office opens at ten in India: so many minutes after the day begins there.
const OFFICE_OPENS_MINUTES: i64 = 10 * 60;

/// Invents `count` cases. Returns a reference and PIN for the worker's page.
pub(super) async fn invent(
    session: &Session,
    parts: &Parts,
    chapters: &BTreeMap<&'static str, ChapterId>,
    accounts: &BTreeMap<String, AccountId>,
    count: u32,
    progress: impl Fn(u32),
) -> Result<Option<super::WorkerDoor>, Failure> {
    let now = session.now();
    let hours = session.config.labourline.first_response_within_hours;
    let mut worker = None;
    for row in invented::register(super::DEMO_SEED, count, now.day()) {
        let Some(chapter) = chapters.get(row.chapter).copied() else {
            continue;
        };
        let short = row.caseworker_email.split('@').next().unwrap_or_default();
        let Some(owner) = accounts.get(short).copied() else {
            continue;
        };
        let at = office_hour(row.opened_on, row.row).min(now);
        let scope = desk(session, chapter, owner, at);
        let input = opening(&row, chapter, owner, now);
        let opened: Opened = parts
            .app
            .db
            .write((scope, input), move |tx, (scope, input)| {
                Box::pin(open_case(tx, scope, hours, input))
            })
            .await?;
        let Some(lead) = invented::STAFF
            .iter()
            .find(|staff| staff.role == Role::DeskLead && staff.chapter == Some(row.chapter))
            .and_then(|staff| {
                accounts
                    .get(staff.email.split('@').next().unwrap_or_default())
                    .copied()
            })
        else {
            continue;
        };
        let held = |role| {
            vec![RoleGrant {
                role,
                chapter: Some(chapter),
            }]
        };
        let walk = super::path::Walk {
            parts,
            row: &row,
            case: opened.id,
            owner,
            owner_roles: held(Role::Caseworker),
            lead,
            lead_roles: held(Role::DeskLead),
            now,
        };
        match walk.go().await {
            Ok(()) if worker.is_none() && row.stage().code() == "paying" => {
                worker = Some(super::WorkerDoor {
                    who: "worker",
                    reference: opened.reference.spaced(),
                    pin: walk.give_pin().await?,
                });
            }
            Ok(()) => {}
            Err(problem) => {
                tracing::debug!(row = row.row, %problem, "a demo case stays where the rules let it stand");
            }
        }
        progress(row.row);
    }
    Ok(worker)
}

/// A moment of that day at which somebody may have been at their desk.
pub(super) fn office_hour(day: kernel::Day, salt: u32) -> Moment {
    day.start()
        .plus_minutes(OFFICE_OPENS_MINUTES + i64::from(salt % 420))
}

/// Somebody of a chapter's desk at a moment.
pub(super) fn desk(session: &Session, chapter: ChapterId, account: AccountId, at: Moment) -> Scope {
    let name = invented::STAFF
        .iter()
        .find(|staff| staff.chapter.is_some() && staff.role == Role::Caseworker)
        .map_or("Demo", |staff| staff.name);
    Scope::new(
        Actor::Account(account),
        Language::ENGLISH,
        at,
        session.chance(),
    )
    .with_name(name)
    .with_roles(vec![RoleGrant {
        role: Role::Caseworker,
        chapter: Some(chapter),
    }])
}

/// What the case of a gang is opened with: its spokesperson called.
pub(super) fn opening_of_gang(
    first: &WorkerLine,
    chapter: ChapterId,
    owner: AccountId,
    now: Moment,
) -> OpenCase {
    OpenCase {
        chapter_id: Some(chapter),
        track: Track::Wages,
        sensitivity: Sensitivity::Normal,
        source: "helpline".to_owned(),
        title: String::new(),
        summary:
            "A gang on one site, not paid for the last weeks; its spokesperson called (invented)"
                .to_owned(),
        language: Language::ODIA,
        industry: "construction".to_owned(),
        district_lgd: None,
        state_lgd: Some(21),
        worksite: None,
        issues: vec![Issue::WagesUnpaid],
        claimants: vec![NewClaimant {
            person_id: None,
            person: NewPerson {
                display_name: first.name_roman.clone(),
                name_native: Some(first.name_native.clone()),
                language_primary: Some(Language::ODIA),
                ..NewPerson::default()
            },
            phone: first
                .phone
                .as_deref()
                .and_then(Phone::parse)
                .map(|phone| PhoneLink::unasked(phone, Relation::Own)),
        }],
        opponent_unknown: true,
        chain: Vec::new(),
        owner_id: Some(owner),
        next_action: "Ask the others whether the first half came".to_owned(),
        next_action_at: now.plus_days(1),
        opened_at: None,
    }
}

fn opening(row: &RegisterRow, chapter: ChapterId, owner: AccountId, now: Moment) -> OpenCase {
    let person = &row.claimant;
    let chain = row
        .chain
        .links()
        .map(|firm| NewLink {
            employer: NewEmployer {
                name: firm.name.clone(),
                kind: EmployerKind::parse(firm.kind.code()),
                phones: firm
                    .phone
                    .as_deref()
                    .and_then(Phone::parse)
                    .into_iter()
                    .collect(),
                ..NewEmployer::default()
            },
            link: ChainLinkKind::PaidBy,
            confidence: Default::default(),
        })
        .collect::<Vec<_>>();
    let next = row.next_action.as_ref();
    OpenCase {
        chapter_id: Some(chapter),
        track: Track::parse(row.issue.track()).unwrap_or(Track::Other),
        sensitivity: Sensitivity::Normal,
        source: "helpline".to_owned(),
        title: String::new(),
        summary: row.summary.clone(),
        language: Language::parse(person.language).unwrap_or(Language::ENGLISH),
        industry: row.site.industry.code().to_owned(),
        district_lgd: Some(row.site.district_lgd),
        state_lgd: None,
        worksite: Some(NewWorksite {
            name: row.site.name.clone(),
            pin: String::new(),
        }),
        issues: [Some(row.issue), row.further_issue]
            .into_iter()
            .flatten()
            .filter_map(|issue| Issue::parse(issue.code()))
            .collect(),
        claimants: vec![NewClaimant {
            person_id: None,
            person: NewPerson {
                display_name: person.name_roman.clone(),
                name_native: Some(person.name_native.clone()),
                birth_year: Some(person.birth_year),
                home_state_lgd: Some(person.home_state_lgd),
                home_district_lgd: Some(person.home_district_lgd),
                language_primary: Language::parse(person.language),
                ..NewPerson::default()
            },
            phone: Phone::parse(&person.phone)
                .map(|phone| PhoneLink::unasked(phone, Relation::Own)),
        }],
        opponent_unknown: chain.is_empty(),
        chain,
        owner_id: Some(owner),
        next_action: next
            .map_or("Call the worker back", |next| next.what)
            .to_owned(),
        next_action_at: next.map_or(now.plus_days(2), |next| office_hour(next.on, row.row)),
        opened_at: None,
    }
}

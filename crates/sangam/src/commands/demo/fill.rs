//! Fills the demo: chapters, the people of their desks, and cases made from an invented register.

use super::{DEMO_PASSWORD, Staff, StaffLine};
use crate::commands::{Failure, Progress, Session};
use crate::wiring::Parts;
use kernel::{AccountId, ChapterId, Language, Problem, Role, RoleGrant};
use people::accounts::{self, AddAccount};
use people::chapters::{self, FoundChapter, WeekDays};
use platform::Scope;
use std::collections::BTreeMap;

/// Makes the alliance.
pub(super) async fn fill(session: &Session, parts: &Parts, cases: u32) -> Result<Staff, Failure> {
    let chapters = found_chapters(session, parts).await?;
    let staff = add_staff(session, parts, &chapters).await?;
    let progress = Progress::new("inventing cases");
    let one = super::cases::invent(session, parts, &chapters, &staff.accounts, cases, |done| {
        progress.show(u64::from(done), u64::from(cases));
    })
    .await?;
    let mut workers: Vec<_> = one.into_iter().collect();
    let at_desk = invented::STAFF
        .iter()
        .find(|person| person.role == Role::Caseworker && person.chapter == Some("OD"));
    if let Some((person, chapter)) = at_desk.zip(chapters.get("OD").copied())
        && let Some(owner) = person
            .email
            .split('@')
            .next()
            .and_then(|short| staff.accounts.get(short).copied())
    {
        workers.push(super::gang::invent(session, parts, chapter, owner).await?);
    }
    Ok(Staff { workers, ..staff })
}

async fn found_chapters(
    session: &Session,
    parts: &Parts,
) -> Result<BTreeMap<&'static str, ChapterId>, Failure> {
    let mut made = BTreeMap::new();
    for (at, chapter) in invented::CHAPTERS.iter().enumerate() {
        let known = parts
            .app
            .db
            .read((session.scope(), chapter.code), |tx, (scope, code)| {
                Box::pin(async move { chapters::chapter_by_code(tx, scope, code).await })
            })
            .await?;
        if let Some(known) = known {
            made.insert(chapter.code, known.id);
            continue;
        }
        let input = FoundChapter {
            code: chapter.code.to_owned(),
            state_lgd: chapter.state_lgd,
            phone: format!("+9190000000{at:02}"),
            names: vec![
                (Language::ENGLISH, chapter.name_en.to_owned()),
                (Language::HINDI, chapter.name_hi.to_owned()),
                (Language::ODIA, chapter.name_or.to_owned()),
            ],
            weekly_rest_days: WeekDays::SUNDAY,
        };
        let id = parts
            .app
            .db
            .write((session.scope(), input), |tx, (scope, input)| {
                Box::pin(async move {
                    chapters::found_chapter(tx, scope, input)
                        .await
                        .map_err(Problem::from)
                })
            })
            .await?;
        made.insert(chapter.code, id);
    }
    Ok(made)
}

async fn add_staff(
    session: &Session,
    parts: &Parts,
    chapters: &BTreeMap<&'static str, ChapterId>,
) -> Result<Staff, Failure> {
    let people = parts.app.part::<people::People>();
    let hash = people
        .hasher()
        .hash(parts.app.chance.as_ref(), DEMO_PASSWORD)
        .await
        .map_err(|error| Failure::new(error.to_string()))?;
    let mut accounts: BTreeMap<String, AccountId> = BTreeMap::new();
    let mut lines = Vec::new();
    for person in &invented::STAFF {
        let input = AddAccount {
            login: person.email.to_owned(),
            name: person.name.to_owned(),
            language: Language::ENGLISH,
            roles: vec![RoleGrant {
                role: person.role,
                chapter: person.chapter.and_then(|code| chapters.get(code)).copied(),
            }],
            link_hours: 24,
        };
        let secret = person
            .role
            .needs_second_factor()
            .then(|| people::totp::draw_secret(parts.app.chance.as_ref()));
        let work = (session.scope(), input, hash.clone(), secret.clone());
        let account = parts
            .app
            .db
            .write(work, |tx, (scope, input, hash, secret)| {
                Box::pin(async move { add(tx, scope, input, hash, secret.as_deref()).await })
            })
            .await?;
        accounts.insert(
            person
                .email
                .split('@')
                .next()
                .unwrap_or_default()
                .to_owned(),
            account,
        );
        let place = person
            .chapter
            .map(|code| format!(" {code}"))
            .unwrap_or_default();
        lines.push(StaffLine {
            role: format!("{}{place}", person.role.word().replace('_', " ")),
            login: person.email.to_owned(),
            name: person.name.to_owned(),
            second_factor: secret.as_deref().map(people::totp::spoken),
        });
    }
    Ok(Staff {
        accounts,
        lines,
        workers: Vec::new(),
    })
}

async fn add(
    tx: &platform::Tx,
    scope: &Scope,
    input: &AddAccount,
    hash: &str,
    secret: Option<&[u8]>,
) -> Result<AccountId, Problem> {
    if let Ok(known) = accounts::account_by_login(tx, scope, &input.login).await {
        return Ok(known.id);
    }
    let account = accounts::add_account_with_password(tx, scope, input, hash, false).await?;
    if let Some(secret) = secret {
        people::sessions::enrol_for(tx, scope, account, secret).await?;
    }
    Ok(account)
}

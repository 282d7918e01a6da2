use super::drafts::{NewDraft, draft_row, list_drafts, withdraw_draft};
use super::edition::{LoadFault, edition_of, load, verify_all};
use super::preview::{OpenQuestion, OpenQuestions, make_preview, read_preview};
use super::release::{NewRelease, Return, list_releases, release_law, return_law};
use super::{Edition, store};
use crate::CurrentLaw;
use futures_util::future::BoxFuture;
use kernel::{AccountId, Day, Paise, Problem, Role, RoleGrant};
use law::facts::{self, Ending, Facts};
use law::parameters::Worth;
use law::{Amendment, Change, Law, Place, Source, Status};
use platform::db::System;
use platform::journal::JournalKey;
use platform::testing::{World, on_each_engine};
use platform::{Actor, Db, Scope};
use uuid::Uuid;

const SYSTEMS: &[System] = &[platform::SYSTEM, people::SYSTEM, crate::SYSTEM];

fn key() -> JournalKey {
    JournalKey::from_bytes(&[7; 32])
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn who(world: &World, role: Role) -> Scope {
    let account: AccountId = world.program().new_id();
    world
        .scope(Actor::Account(account))
        .with_roles(vec![RoleGrant {
            role,
            chapter: None,
        }])
}

fn ceiling(rupees: i64) -> Amendment {
    Amendment {
        change: Change::Parameter {
            param: "gratuity-ceiling".to_owned(),
            worth: Worth::Money(Paise::rupees(rupees)),
        },
        from: day("2026-04-01"),
        to: None,
        known: day("2026-03-20"),
        place: "india".to_owned(),
        source: Source {
            instrument: "Invented notification".to_owned(),
            number: "S.O. 7(E)".to_owned(),
            date: day("2026-03-20"),
            section: "para 1".to_owned(),
            note: String::new(),
        },
        status: Status::Read,
    }
}

fn service(years: i64) -> Facts {
    Facts::new()
        .with(facts::JOB_ENDED, day("2026-08-01"))
        .with(facts::ENDING, Ending::Ordinary)
        .with(facts::SERVICE_YEARS, years)
        .with(facts::SERVICE_MONTHS, 0)
        .with(facts::SEASONAL, false)
        .with(facts::MONTHLY_WAGES, Paise::rupees(200_000))
}

/// Open questions of invented workers: each second one has served so long that the ceiling binds.
struct Workers(i64);

impl OpenQuestions for Workers {
    fn after<'a>(
        &'a self,
        _: &'a Db,
        no: i64,
        rows_max: u32,
    ) -> BoxFuture<'a, Result<Vec<OpenQuestion>, Problem>> {
        Box::pin(async move {
            let last = self.0.min(no + i64::from(rows_max));
            Ok((no + 1..=last)
                .map(|no| OpenQuestion {
                    no,
                    question: "gratuity".to_owned(),
                    facts: service(if no % 2 == 0 { 40 } else { 6 }),
                    place: Place::Central,
                })
                .collect())
        })
    }
}

async fn drafts(world: &World, scope: &Scope, row: Amendment) -> Result<Uuid, Problem> {
    let input = NewDraft::checked(Law::built_in(), row, "The ministry raised it")?;
    world
        .db
        .write((scope.clone(), input), |tx, (scope, input)| {
            Box::pin(draft_row(tx, scope, input))
        })
        .await
}

async fn previews(
    world: &World,
    scope: &Scope,
    current: &CurrentLaw,
    drafts: &[Uuid],
) -> Result<Uuid, Problem> {
    make_preview(&world.db, scope, current, &Workers(5_001), drafts).await
}

async fn releases(world: &World, scope: &Scope, preview: Uuid) -> Result<Edition, Problem> {
    let input = NewRelease {
        preview,
        note: "Read in the gazette".to_owned(),
        key: key(),
    };
    world
        .db
        .write((scope.clone(), input), |tx, (scope, input)| {
            Box::pin(release_law(tx, scope, input))
        })
        .await
}

async fn returns(world: &World, scope: &Scope, from: i64, to: i64) -> Result<Edition, Problem> {
    let input = Return {
        to,
        from,
        note: "It was not notified".to_owned(),
        key: key(),
    };
    world
        .db
        .write((scope.clone(), input), |tx, (scope, input)| {
            Box::pin(return_law(tx, scope, input))
        })
        .await
}

fn gives(law: &Law) -> Paise {
    let rule = law::rule("gratuity").unwrap();
    law.answer(rule, &service(40), day("2026-11-22"), Place::Central)
        .amount
        .low
}

#[test]
fn one_drafts_another_releases_and_one_step_goes_back() {
    on_each_engine(SYSTEMS, |world| async move {
        let drafter = who(&world, Role::LawDrafter);
        let counsel = who(&world, Role::Counsel);
        let current = CurrentLaw::default();
        let first = drafts(&world, &drafter, ceiling(2_500_000)).await.unwrap();
        let own = drafts(&world, &counsel, ceiling(3_000_000)).await.unwrap();

        // The preview names what changes: half of the invented workers, and no published case.
        let preview = previews(&world, &drafter, &current, &[first])
            .await
            .unwrap();
        let found = world
            .db
            .read((drafter.clone(), preview), |tx, (scope, id)| {
                Box::pin(read_preview(tx, scope, *id))
            })
            .await
            .unwrap()
            .report;
        assert_eq!((found.cases, found.moved.len()), (35, 0));
        assert_eq!((found.open, found.changed), (5_001, 2_500));
        assert_eq!(found.by_question["gratuity"], 2_500);
        assert_eq!(found.listed.len(), super::preview::CHANGED_MAX);
        assert_eq!(found.listed[0].before.low, Paise::rupees(2_000_000));
        assert_eq!(found.listed[0].after.low, Paise::rupees(2_500_000));

        // It takes counsel, and not whoever drafted.
        assert_eq!(
            releases(&world, &drafter, preview).await.unwrap_err().code,
            "platform.not-found"
        );
        let both = previews(&world, &counsel, &current, &[first, own])
            .await
            .unwrap();
        assert_eq!(
            releases(&world, &counsel, both).await.unwrap_err().code,
            "dues.release.own-draft"
        );
        let edition = releases(&world, &counsel, preview).await.unwrap();
        assert_eq!(
            (edition.no, gives(&edition.law)),
            (1, Paise::rupees(2_500_000))
        );
        assert_eq!(
            releases(&world, &counsel, preview).await.unwrap_err().code,
            "dues.release.meanwhile",
            "a preview is for the law it was made on"
        );
        // Another program reads the same law from the database.
        load(&world.db, &key(), &current).await.unwrap();
        assert_eq!(
            (current.edition().no, gives(&current.get())),
            (1, Paise::rupees(2_500_000))
        );
        // What was read in the source counts as approved by counsel now.
        let row = current
            .get()
            .parameters()
            .rows(law::Param::GratuityCeiling)
            .last()
            .copied();
        assert_eq!(row.unwrap().status, Status::CounselApproved);

        // Back, in one step; the way there stays visible.
        assert_eq!(
            returns(&world, &drafter, 1, 0).await.unwrap_err().code,
            "platform.not-found"
        );
        assert_eq!(
            returns(&world, &counsel, 0, 0).await.unwrap_err().code,
            "dues.release.meanwhile"
        );
        assert_eq!(
            returns(&world, &counsel, 1, 1).await.unwrap_err().code,
            "dues.release.no-return"
        );
        let back = returns(&world, &counsel, 1, 0).await.unwrap();
        assert_eq!((back.no, gives(&back.law)), (2, Paise::rupees(2_000_000)));
        let again = returns(&world, &counsel, 2, 1).await.unwrap();
        assert_eq!((again.no, gives(&again.law)), (3, Paise::rupees(2_500_000)));
        // What was told under each release can be found again.
        for (no, sum) in [
            (0, 2_000_000),
            (1, 2_500_000),
            (2, 2_000_000),
            (3, 2_500_000),
        ] {
            let edition = world
                .db
                .read(no, |tx, no| {
                    Box::pin(async move { edition_of(tx, &key(), *no).await })
                })
                .await
                .unwrap();
            assert_eq!(gives(&edition.law), Paise::rupees(sum), "release {no}");
        }
        let all = world
            .db
            .read(counsel.clone(), |tx, scope| {
                Box::pin(list_releases(tx, scope))
            })
            .await
            .unwrap();
        let said: Vec<_> = all.iter().map(|one| (one.no, one.returns_to)).collect();
        assert_eq!(said, [(3, Some(1)), (2, Some(0)), (1, None)]);
    });
}

#[test]
fn a_release_that_was_changed_is_not_put_in_force() {
    on_each_engine(SYSTEMS, |world| async move {
        let drafter = who(&world, Role::LawDrafter);
        let counsel = who(&world, Role::Counsel);
        let current = CurrentLaw::default();
        for rupees in [2_500_000, 3_000_000] {
            let draft = drafts(&world, &drafter, ceiling(rupees)).await.unwrap();
            let preview = previews(&world, &drafter, &current, &[draft])
                .await
                .unwrap();
            let edition = releases(&world, &counsel, preview).await.unwrap();
            current.put_edition(edition);
        }
        let verify = |key: JournalKey| {
            let db = world.db.clone();
            async move {
                db.read(key, |tx, key| {
                    Box::pin(async move { verify_all(tx, key).await })
                })
                .await
            }
        };
        assert_eq!(verify(key()).await.unwrap(), 2);
        let other = JournalKey::from_bytes(&[8; 32]);
        assert!(matches!(verify(other).await, Err(LoadFault::Signature(1))));
        let tamper = |sql: &'static str| {
            let db = world.db.clone();
            async move {
                let changed = db
                    .write((), move |tx, ()| {
                        Box::pin(async move { tx.execute(sql, &[]).await })
                    })
                    .await
                    .unwrap();
                assert_eq!(changed, 1, "{sql}");
            }
        };
        tamper("UPDATE law_releases SET note = 'Nothing to see' WHERE no = 2").await;
        assert!(matches!(verify(key()).await, Err(LoadFault::Signature(2))));
        // A program that starts now says so and keeps the law it had.
        let started = CurrentLaw::default();
        let fault = load(&world.db, &key(), &started).await.unwrap_err();
        assert!(
            fault.to_string().contains("release 2 of the law"),
            "{fault}"
        );
        assert_eq!(started.edition().no, 0);
        tamper("DELETE FROM law_releases WHERE no = 1").await;
        assert!(matches!(verify(key()).await, Err(LoadFault::Chain(2))));
    });
}

#[test]
fn drafts_are_for_drafters_and_are_taken_back_by_their_own() {
    on_each_engine(SYSTEMS, |world| async move {
        let drafter = who(&world, Role::LawDrafter);
        let colleague = who(&world, Role::LawDrafter);
        let counsel = who(&world, Role::Counsel);
        let administrator = who(&world, Role::Administrator);
        assert_eq!(
            drafts(&world, &administrator, ceiling(1))
                .await
                .unwrap_err()
                .code,
            "platform.not-found"
        );
        let mut wrong = ceiling(2_500_000);
        wrong.source.number.clear();
        wrong.to = Some(wrong.from);
        wrong.status = Status::CounselApproved;
        let refused = drafts(&world, &drafter, wrong).await.unwrap_err();
        let fields: Vec<&str> = refused
            .fields
            .iter()
            .map(|field| field.field.as_str())
            .collect();
        assert_eq!(fields, ["to", "source.number", "status"]);
        let id = drafts(&world, &drafter, ceiling(2_500_000)).await.unwrap();
        let other = drafts(&world, &drafter, ceiling(2_600_000)).await.unwrap();
        let withdraws = |scope: Scope, id: Uuid| {
            let db = world.db.clone();
            async move {
                db.write((scope, id), |tx, (scope, id)| {
                    Box::pin(withdraw_draft(tx, scope, *id))
                })
                .await
            }
        };
        assert!(withdraws(colleague.clone(), id).await.is_err());
        withdraws(drafter.clone(), id).await.unwrap();
        assert!(withdraws(drafter.clone(), id).await.is_err(), "once");
        withdraws(counsel.clone(), other).await.unwrap();
        let left = world
            .db
            .read(counsel.clone(), |tx, scope| {
                Box::pin(list_drafts(tx, scope))
            })
            .await
            .unwrap();
        assert_eq!(left, []);
        let gone = previews(&world, &drafter, &CurrentLaw::default(), &[id])
            .await
            .unwrap_err();
        assert_eq!(gone.code, "dues.preview.drafts-gone");
        let last = world
            .db
            .read((), |tx, ()| {
                Box::pin(async move { store::last_no(tx).await })
            })
            .await
            .unwrap();
        assert_eq!(last, 0);
    });
}

use super::columns::Field;
use super::file::Table;
use super::finding::{Fault, reasons};
use super::run::{RunRow, RunState, bad_rows, new_run, plan_for, take_file};
use crate::cases::{Filter, Order, count_cases, list_cases};
use futures_util::TryStreamExt;
use invented::{CHAPTERS, Headings, RegisterRow, register, write_csv, write_dirty_csv, write_xlsx};
use kernel::{AccountId, ChapterId, Language, PageRequest, Problem, Role, RoleGrant};
use platform::db::System;
use platform::testing::{World, on_each_engine};
use platform::words::Words;
use platform::{Actor, Scope};

const SYSTEMS: &[System] = &[platform::SYSTEM, people::SYSTEM, crate::SYSTEM];

fn words() -> Words {
    Words::load(&[&platform::words::LOCALES, &crate::LOCALES]).0
}

async fn found(world: &World) -> Vec<ChapterId> {
    let mut ids = Vec::new();
    for chapter in &CHAPTERS {
        let input = people::chapters::FoundChapter {
            code: chapter.code.to_owned(),
            state_lgd: chapter.state_lgd,
            phone: "9000000001".to_owned(),
            names: vec![(Language::ENGLISH, chapter.name_en.to_owned())],
            weekly_rest_days: people::chapters::WeekDays::SUNDAY,
        };
        let id = world
            .db
            .write((world.program(), input), |tx, (scope, input)| {
                Box::pin(async move {
                    Ok::<_, Problem>(people::chapters::found_chapter(tx, scope, input).await?)
                })
            })
            .await
            .unwrap();
        ids.push(id);
    }
    ids
}

fn rows(world: &World, count: u32) -> Vec<RegisterRow> {
    register(7, count, world.program().today()).collect()
}

async fn import(world: &World, chapter: ChapterId, file: Vec<u8>, dry: bool) -> RunRow {
    let table = Table::read(file).unwrap();
    let headings = table.headings.clone();
    let holder: AccountId = world.program().new_id();
    let run = world
        .db
        .write((world.program(), headings), move |tx, (scope, headings)| {
            Box::pin(async move {
                let plan = plan_for(tx, scope, chapter, holder, "Look through", headings).await?;
                plan.mapping.check()?;
                let state = if dry {
                    RunState::Checking
                } else {
                    RunState::Bringing
                };
                new_run(tx, scope, chapter, "register.csv", plan, state, 0).await
            })
        })
        .await
        .unwrap();
    take_file(&world.db, || world.program(), &run, table, |_, _| ())
        .await
        .unwrap()
}

fn csv(rows: Vec<RegisterRow>, language: Headings) -> Vec<u8> {
    let mut file = Vec::new();
    write_csv(rows, language, &mut file).unwrap();
    file
}

async fn count(world: &World) -> i64 {
    world
        .db
        .read(world.program(), |tx, scope| {
            Box::pin(async move { count_cases(tx, scope, &Filter::default()).await })
        })
        .await
        .unwrap()
}

async fn sums(world: &World) -> (i64, i64, i64, i64) {
    let mut all = (0, 0, 0, 0);
    let mut page = PageRequest::first(200);
    loop {
        let lines = world
            .db
            .read((world.program(), page), |tx, (scope, page)| {
                Box::pin(async move {
                    list_cases(tx, scope, &Filter::default(), Order::Newest, *page).await
                })
            })
            .await
            .unwrap();
        for line in &lines.items {
            all.0 += 1;
            all.1 += line.claimed.0;
            all.2 += line.agreed.0;
            all.3 += line.confirmed.0;
        }
        match lines.next {
            Some(next) => page = PageRequest::after(Some(&next), 200),
            None => return all,
        }
    }
}

fn wanted(rows: &[RegisterRow]) -> (i64, i64, i64, i64) {
    rows.iter().fold((0, 0, 0, 0), |all, row| {
        (
            all.0 + 1,
            all.1 + row.claim_paise,
            all.2 + row.agreed_paise(),
            all.3 + row.confirmed_paise(),
        )
    })
}

#[test]
fn a_clean_register_becomes_its_cases_and_a_second_time_nothing() {
    on_each_engine(SYSTEMS, |world| async move {
        let chapters = found(&world).await;
        let rows = rows(&world, 600);
        let file = csv(rows.clone(), Headings::English);
        let checked = import(&world, chapters[0], file.clone(), true).await;
        let bad = bad(&world, &checked).await;
        assert_eq!(
            (checked.rows_total, checked.rows_new, checked.rows_bad),
            (600, 600, 0),
            "{bad:?}"
        );
        assert_eq!(count(&world).await, 0, "a dry run writes no case");
        let run = import(&world, chapters[0], file.clone(), false).await;
        assert_eq!(
            (run.rows_new, run.rows_known, run.rows_bad, run.state),
            (600, 0, 0, RunState::Done)
        );
        assert_eq!(sums(&world).await, wanted(&rows));
        let again = import(&world, chapters[0], file, false).await;
        assert_eq!(
            (again.rows_new, again.rows_known, again.rows_bad),
            (0, 600, 0)
        );
        assert_eq!(sums(&world).await.0, 600);
    });
}

async fn bad(world: &World, run: &RunRow) -> Vec<(i64, String)> {
    let t = words().say(Language::ENGLISH);
    let input = (world.program(), run.id);
    let rows = world
        .db
        .read(input, |tx, (scope, id)| {
            Box::pin(bad_rows(tx, scope, *id, 0, 1_000))
        })
        .await
        .unwrap();
    rows.into_iter()
        .map(|row| (row.number, reasons(&row.findings, &t)))
        .collect()
}

#[test]
fn every_planted_fault_is_kept_with_its_reason_and_nothing_else_is() {
    on_each_engine(SYSTEMS, |world| async move {
        let chapters = found(&world).await;
        let mut file = Vec::new();
        let planted =
            write_dirty_csv(rows(&world, 500), Headings::Hindi, 3, 150, &mut file).unwrap();
        let run = import(&world, chapters[0], file, false).await;
        assert_eq!(run.rows_bad, i64::try_from(planted.len()).unwrap());
        assert_eq!(run.rows_new + run.rows_bad, 500);
        let input = (world.program(), run.id);
        let rows = world
            .db
            .read(input, |tx, (scope, id)| {
                Box::pin(bad_rows(tx, scope, *id, 0, 1_000))
            })
            .await
            .unwrap();
        for (row, planted) in rows.iter().zip(&planted) {
            assert_eq!(row.number, i64::from(planted.line));
            let (fault, field) = match planted.fault {
                invented::Fault::BadDate => (Fault::DayUnreadable, Field::OpenedOn),
                invented::Fault::NegativeAmount => (Fault::SumNegative, Field::RatePerDay),
                invented::Fault::UnknownDistrict => (Fault::DistrictUnknown, Field::WorkDistrict),
                invented::Fault::MissingName => (Fault::Missing, Field::WorkerName),
                invented::Fault::BadPhone => (Fault::PhoneUnreadable, Field::Phone),
            };
            let findings: Vec<_> = row
                .findings
                .iter()
                .map(|finding| (finding.fault, finding.field))
                .collect();
            assert_eq!(findings, [(fault, Some(field))], "row {}", row.number);
        }
    });
}

#[test]
fn a_workbook_brings_what_the_csv_brings() {
    on_each_engine(SYSTEMS, |world| async move {
        let chapters = found(&world).await;
        let rows = rows(&world, 150);
        let mut workbook = Vec::new();
        write_xlsx(rows.clone(), Headings::English, &mut workbook).unwrap();
        let run = import(&world, chapters[0], workbook, false).await;
        assert_eq!(
            (run.rows_new, run.rows_bad),
            (150, 0),
            "{:?}",
            bad(&world, &run).await
        );
        assert_eq!(sums(&world).await, wanted(&rows));
        let again = import(&world, chapters[0], csv(rows, Headings::Hindi), false).await;
        assert_eq!(
            (again.rows_new, again.rows_known),
            (0, 150),
            "the same rows, from the other kind of file"
        );
    });
}

#[test]
fn what_is_written_out_reads_back_and_computes_nothing() {
    on_each_engine(SYSTEMS, |world| async move {
        let chapters = found(&world).await;
        let file = "Case no,Date,Worker's name,Contractor,What happened,Claim\n\
                    1,01-02-2026,Asha Udaharan,=1+1 Builders,@SUM(A1) said she,\"1,500.50\"\n\
                    2,02-02-2026,-Bina Udaharan,+Misaal,plain,200\n";
        let run = import(&world, chapters[0], file.as_bytes().to_vec(), false).await;
        assert_eq!(
            (run.rows_new, run.rows_bad),
            (2, 0),
            "{:?}",
            bad(&world, &run).await
        );
        let lead: AccountId = world.program().new_id();
        let lead = world
            .scope(Actor::Account(lead))
            .with_roles(vec![RoleGrant {
                role: Role::DeskLead,
                chapter: Some(chapters[0]),
            }]);
        let out = written(&world, &lead).await;
        assert_eq!(out.matches(",'").count(), 4, "{out}");
        let table = Table::read(out.clone().into_bytes()).unwrap();
        let headings = table.headings.clone();
        let rows: Vec<_> = table.collect();
        assert_eq!(rows.len(), 2);
        let cell = |row: usize, heading: &str| {
            let at = headings.iter().position(|known| known == heading).unwrap();
            rows[row].cells[at].to_owned()
        };
        assert_eq!(cell(1, "Contractor"), "=1+1 Builders");
        assert_eq!(cell(1, "Claim (₹)"), "1500.50");
        assert_eq!(cell(0, "Worker's name"), "-Bina Udaharan");
        let elsewhere = import(&world, chapters[1], out.into_bytes(), false).await;
        assert_eq!(
            (elsewhere.rows_new, elsewhere.rows_bad),
            (2, 0),
            "{:?}",
            bad(&world, &elsewhere).await
        );
        let stranger = world.scope(Actor::Account(world.program().new_id()));
        let t = words().say(Language::ENGLISH);
        assert!(
            super::export::export_cases(&world.db, &stranger, &Filter::default(), &t)
                .await
                .is_err()
        );
        let other = world
            .scope(Actor::Account(world.program().new_id()))
            .with_roles(vec![RoleGrant {
                role: Role::Caseworker,
                chapter: Some(chapters[0]),
            }]);
        assert_eq!(
            written(&world, &other).await.lines().count(),
            1,
            "a caseworker takes away their own cases only"
        );
    });
}

async fn written(world: &World, scope: &Scope) -> String {
    let t = words().say(Language::ENGLISH);
    let (_, pieces) = super::export::export_cases(&world.db, scope, &Filter::default(), &t)
        .await
        .unwrap();
    let pieces: Vec<Vec<u8>> = pieces.try_collect().await.unwrap();
    String::from_utf8(pieces.concat()).unwrap()
}

use super::columns::Field;
use super::file::Table;
use super::finding::{Fault, reasons};
use super::job::TakeIn;
use super::pass::take_file;
use super::run::{RunRow, RunState, bad_rows, new_run, plan_for};
use crate::cases::{Filter, Order, count_cases, list_cases};
use crate::testing::FIRST_RESPONSE_HOURS;
use crate::testing::program::Program;
use axum::http::StatusCode;
use futures_util::TryStreamExt;
use invented::{CHAPTERS, Headings, RegisterRow, register, write_csv, write_dirty_csv, write_xlsx};
use kernel::Clock;
use kernel::{AccountId, ChapterId, Language, PageRequest, Problem, Role, RoleGrant};
use platform::db::System;
use platform::jobs::{Handler, Runner};
use platform::testing::{World, on_each_engine};
use platform::words::Words;
use platform::{Actor, Scope};
use std::sync::Arc;

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
    take_file(
        &world.db,
        || world.program(),
        &run,
        FIRST_RESPONSE_HOURS,
        table,
        |_, _| (),
    )
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
        assert_eq!(
            untrue(&world).await,
            Vec::<String>::new(),
            "columns say what the events say"
        );
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
            super::export::export_cases(&world.db, &stranger, &Filter::default(), &t, None)
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

/// A release of the register, asked for by the scope and approved by somebody else.
async fn released(world: &World, scope: &Scope) -> uuid::Uuid {
    use crate::handovers::{NewHandover, NewWord, Profile, answer_handover, ask_register};
    let input = NewHandover {
        claimant: 0,
        profile: Profile::Register,
        purpose: "Moving to another desk".to_owned(),
        receiver: "The new desk".to_owned(),
        compelled: false,
        barred_why: String::new(),
    };
    let second = lead(world, Role::Convener, scope.case_chapters()[0]);
    world
        .db
        .write(
            (scope.clone(), second, input),
            |tx, (scope, second, input)| {
                Box::pin(async move {
                    let id = ask_register(tx, scope, input).await?;
                    let word = NewWord {
                        approved: true,
                        note: String::new(),
                    };
                    answer_handover(tx, second, id, &word).await?;
                    Ok::<_, kernel::Problem>(id)
                })
            },
        )
        .await
        .unwrap()
}

async fn written(world: &World, scope: &Scope) -> String {
    let t = words().say(Language::ENGLISH);
    let release = released(world, scope).await;
    let filter = Filter::default();
    let (_, pieces) = super::export::export_cases(&world.db, scope, &filter, &t, Some(release))
        .await
        .unwrap();
    let pieces: Vec<Vec<u8>> = pieces.try_collect().await.unwrap();
    String::from_utf8(pieces.concat()).unwrap()
}

fn lead(world: &World, role: Role, chapter: ChapterId) -> Scope {
    world
        .scope(Actor::Account(world.program().new_id()))
        .with_roles(vec![RoleGrant {
            role,
            chapter: Some(chapter),
        }])
        .with_name("Invented Lead")
}

async fn work_jobs(world: &World) {
    let handler: Arc<dyn Handler> = Arc::new(TakeIn::new(FIRST_RESPONSE_HOURS));
    let clock: Arc<dyn Clock> = Arc::<kernel::clock::HandClock>::clone(&world.clock);
    let runner = Runner::new(
        world.db.clone(),
        clock,
        Arc::clone(&world.chance),
        vec![handler],
        Vec::new(),
    );
    runner.run_once().await.unwrap();
}

#[test]
fn a_file_is_sent_looked_over_checked_and_brought_in_by_its_pages() {
    on_each_engine(SYSTEMS, |world| async move {
        let chapters = found(&world).await;
        let mine = lead(&world, Role::DeskLead, chapters[0]);
        let worker = lead(&world, Role::Caseworker, chapters[0]);
        let other = lead(&world, Role::Convener, chapters[1]);
        let program = Program::new(
            &world,
            &[("mine", &mine), ("worker", &worker), ("other", &other)],
        );
        for name in ["worker", "nobody"] {
            assert_ne!(program.page(name, "/register").await.status, StatusCode::OK);
        }
        let file = "Case no;Date;Name of the man;Claim\n1;01-02-2026;Asha Udaharan;=500\n2;02-02-2026;Bina Udaharan;700\n";
        let sent = program
            .upload("mine", "/register", "register.csv", file.as_bytes())
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let path = sent.header("location").to_owned();
        assert_eq!(
            program.page("worker", &path).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            program.page("other", &path).await.status,
            StatusCode::NOT_FOUND
        );
        let page = program.page("mine", &path).await;
        assert!(
            page.body.contains("Asha Udaharan · Bina Udaharan"),
            "{}",
            page.body
        );
        let check = format!("{path}/check");
        let no_name = [
            ("columns.0", "case_number"),
            ("columns.1", "opened_on"),
            ("columns.2", ""),
            ("columns.3", "claim"),
        ];
        let refused = program.send("mine", &path, &check, &no_name).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let named = [
            ("columns.0", "case_number"),
            ("columns.1", "opened_on"),
            ("columns.2", "worker_name"),
            ("columns.3", "claim"),
        ];
        assert_eq!(
            program.send("mine", &path, &check, &named).await.status,
            StatusCode::SEE_OTHER
        );
        assert!(program.page("mine", &path).await.body.contains("<progress"));
        work_jobs(&world).await;
        assert_eq!(count(&world).await, 0);
        let checked = program.page("mine", &path).await;
        assert!(checked.body.contains("bad-rows.csv"), "{}", checked.body);
        let bad = program.page("mine", &format!("{path}/bad-rows.csv")).await;
        assert!(
            bad.body.contains("'=500") && bad.body.contains("is not a sum"),
            "{}",
            bad.body
        );
        assert_eq!(
            program
                .page("other", &format!("{path}/bad-rows.csv"))
                .await
                .status,
            StatusCode::NOT_FOUND
        );
        let bring = format!("{path}/bring");
        for _ in 0..2 {
            program.send("mine", &path, &bring, &named).await;
            work_jobs(&world).await;
        }
        assert_eq!(count(&world).await, 1);
        let again = program
            .upload("mine", "/register", "again.csv", file.as_bytes())
            .await;
        let again = program.page("mine", again.header("location")).await;
        assert!(
            again.body.contains("value=\"worker_name\" selected"),
            "the mapping is taken again: {}",
            again.body
        );
        let out = program.page("mine", "/cases/export.csv").await;
        assert_eq!(out.body.lines().count(), 2, "{}", out.body);
        assert_eq!(
            program
                .page("other", "/cases/export.csv")
                .await
                .body
                .lines()
                .count(),
            1
        );
    });
}

#[test]
fn a_register_sent_through_the_api_twice_with_one_key_is_one_import() {
    on_each_engine(SYSTEMS, |world| async move {
        let chapters = found(&world).await;
        let mine = lead(&world, Role::Convener, chapters[0]);
        let worker = lead(&world, Role::Caseworker, chapters[0]);
        let program = Program::new(&world, &[("mine", &mine), ("worker", &worker)]);
        let body = serde_json::json!({
            "chapter": "OD", "file_name": "a.csv", "dry": false,
            "csv": "Date,Name,Phone\n01-02-2026,Asha Udaharan,9437012345\n32-02-2026,Bina Udaharan,\n",
        });
        let key = [("idempotency-key", "register-1")];
        let refused = program
            .call("worker", "POST", "/api/imports", &key, Some(body.clone()))
            .await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        let sent = program
            .call("mine", "POST", "/api/imports", &key, Some(body.clone()))
            .await;
        assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.body);
        let repeated = program
            .call("mine", "POST", "/api/imports", &key, Some(body))
            .await;
        assert_eq!(sent.json()["id"], repeated.json()["id"]);
        work_jobs(&world).await;
        let path = sent.header("location").to_owned();
        let import = program.call("mine", "GET", &path, &[], None).await.json();
        assert_eq!(
            (&import["state"], &import["rows_new"], &import["rows_bad"]),
            (&"done".into(), &1.into(), &1.into())
        );
        let bad = program
            .call("mine", "GET", &format!("{path}/bad-rows"), &[], None)
            .await
            .json();
        assert_eq!(bad[0]["findings"][0]["fault"], "day_unreadable");
        assert_eq!(bad[0]["number"], 3);
        assert_eq!(
            program.call("worker", "GET", &path, &[], None).await.status,
            StatusCode::NOT_FOUND
        );
    });
}

/// Every column of money, of the first two hundred cases, that differs from what the case's ledger events say.
async fn untrue(world: &World) -> Vec<String> {
    world
        .db
        .read(world.program(), |tx, scope| {
            Box::pin(async move {
                let mut untrue = Vec::new();
                let page = list_cases(
                    tx,
                    scope,
                    &Filter::default(),
                    Order::Newest,
                    PageRequest::first(200),
                )
                .await?;
                for line in page.items {
                    let differences = crate::money::audit::audit_money(tx, scope, line.id).await?;
                    untrue.extend(
                        differences
                            .iter()
                            .map(|difference| format!("{difference:?}")),
                    );
                }
                Ok::<_, Problem>(untrue)
            })
        })
        .await
        .unwrap()
}

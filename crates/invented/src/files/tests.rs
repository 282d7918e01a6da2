use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use kernel::{Phone, place};

use super::*;
use crate::register::register;

fn today() -> Day {
    Day::new(2026, 11, 22).expect("a day")
}

fn csv_of(cases: u32, language: Headings) -> Vec<u8> {
    let mut out = Vec::new();
    let written = write_csv(register(3, cases, today()), language, &mut out).expect("a vector");
    assert_eq!(written, cases);
    out
}

fn records(bytes: &[u8]) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(bytes)
        .records()
        .map(|record| record.expect("a record"))
        .collect()
}

fn at(english: &str) -> usize {
    headings(Headings::English)
        .position(|heading| heading == english)
        .expect("a column")
}

#[test]
fn no_two_columns_have_one_heading() {
    for language in [Headings::English, Headings::Hindi] {
        let mut all: Vec<_> = headings(language).collect();
        let columns = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), columns);
    }
}

#[test]
fn a_csv_reads_back_as_the_rows_it_was_made_of() {
    let bytes = csv_of(200, Headings::English);
    assert_eq!(bytes, csv_of(200, Headings::English));
    let read = records(&bytes);
    assert_eq!(read.len(), 200);
    for (record, row) in read.iter().zip(register(3, 200, today())) {
        assert_eq!(record[at("Case no")], row.number);
        assert_eq!(Day::parse(&record[at("Date")]), Some(row.opened_on));
        assert_eq!(record[at("Name in own script")], row.claimant.name_native);
        assert_eq!(
            Phone::parse(&record[at("Phone")]).expect("a phone").e164(),
            row.claimant.phone
        );
        let work = place::state_by_name(&record[at("Work state")]).expect("a state");
        let district = place::district_by_name(&record[at("Work district")], Some(work.lgd));
        assert_eq!(district.map(|d| d.lgd), Some(row.site.district_lgd));
        let home = place::state_by_name(&record[at("Home state")]).expect("a state");
        let district = place::district_by_name(&record[at("Home district")], Some(home.lgd));
        assert_eq!(
            district.map(|d| d.lgd),
            Some(row.claimant.home_district_lgd)
        );
        assert_eq!(record[at("What happened")], row.summary);
        let claim: f64 = record[at("Claim (Rs)")].parse().expect("a sum");
        assert_eq!((claim * 100.0).round() as i64, row.claim_paise);
        assert_eq!(
            record[at("Agreed (Rs)")].is_empty(),
            row.settlement.is_none()
        );
    }
}

#[test]
fn hindi_headings_stand_over_the_same_fields() {
    let (english, hindi) = (csv_of(20, Headings::English), csv_of(20, Headings::Hindi));
    assert_eq!(records(&english), records(&hindi));
    assert!(
        String::from_utf8(hindi)
            .expect("UTF-8")
            .starts_with("केस नंबर,तारीख,")
    );
}

#[test]
fn an_xlsx_has_days_as_days_and_sums_as_numbers() {
    let make = || {
        let mut out = Vec::new();
        write_xlsx(register(3, 60, today()), Headings::Hindi, &mut out).expect("a vector");
        out
    };
    let bytes = make();
    assert_eq!(bytes, make(), "the same rows make the same bytes");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheet = book.worksheet_range("Register").expect("a sheet");
    assert_eq!(sheet.height(), 61);
    assert_eq!(sheet.get((0, 0)), Some(&Data::String("केस नंबर".into())));
    for (row, line) in register(3, 60, today()).zip(1..) {
        assert!(matches!(
            sheet.get((line, at("Date"))),
            Some(Data::DateTime(_))
        ));
        let rate = row.terms.rate_paise_per_day as f64 / 100.0;
        assert_eq!(
            sheet.get((line, at("Rate per day (Rs)"))),
            Some(&Data::Float(rate))
        );
        let name = Data::String(row.claimant.name_roman);
        assert_eq!(sheet.get((line, at("Worker's name"))), Some(&name));
    }
}

#[test]
fn a_dirty_csv_has_the_faults_it_lists_and_no_others() {
    let dirty = |seed| {
        let mut out = Vec::new();
        let planted = write_dirty_csv(
            register(3, 2_000, today()),
            Headings::English,
            seed,
            50,
            &mut out,
        )
        .expect("a vector");
        (out, planted)
    };
    let (bytes, planted) = dirty(9);
    assert_eq!((bytes.clone(), planted.clone()), dirty(9));
    assert!((70..130).contains(&planted.len()), "{}", planted.len());
    for fault in Fault::ALL {
        assert!(
            planted.iter().any(|planted| planted.fault == fault),
            "{fault:?}"
        );
    }
    let mut found = Vec::new();
    for (record, row) in records(&bytes).iter().zip(1u32..) {
        let bad = |fault| match fault {
            Fault::BadDate => Day::parse(&record[at("Date")]).is_none(),
            Fault::NegativeAmount => record[at("Rate per day (Rs)")].starts_with('-'),
            Fault::UnknownDistrict => {
                place::districts_named(&record[at("Work district")]).is_empty()
            }
            Fault::MissingName => {
                let names = [
                    &record[at("Worker's name")],
                    &record[at("Name in own script")],
                ];
                names.iter().all(|name| name.trim().is_empty())
            }
            Fault::BadPhone => Phone::parse(&record[at("Phone")]).is_none(),
        };
        found.extend(
            Fault::ALL
                .into_iter()
                .filter(|fault| bad(*fault))
                .map(|fault| (row, fault)),
        );
    }
    let listed: Vec<_> = planted
        .iter()
        .map(|planted| (planted.row, planted.fault))
        .collect();
    assert_eq!(found, listed);
    let line = planted[0].line as usize;
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(
        text.lines()
            .nth(line - 1)
            .expect("that line")
            .contains(planted[0].written)
    );
}

#[test]
fn no_faults_asked_for_none_planted() {
    let mut out = Vec::new();
    let planted = write_dirty_csv(register(3, 200, today()), Headings::English, 9, 0, &mut out);
    assert!(planted.expect("a vector").is_empty());
    assert_eq!(out, csv_of(200, Headings::English));
}

#[test]
fn a_gang_of_five_hundred_is_owed_something_each() {
    let gang: Vec<_> = workers(4, 500).collect();
    assert_eq!(gang.len(), 500);
    assert_eq!(gang, workers(4, 500).collect::<Vec<_>>());
    assert!(
        gang.iter()
            .all(|worker| worker.due_paise() > 0 && worker.paid_paise >= 0)
    );
    assert!(gang.iter().any(|worker| worker.phone.is_none()));
    let mut text = Vec::new();
    workers_csv(gang.clone(), &mut text).expect("a vector");
    let read = records(&text);
    assert_eq!(read.len(), 500);
    assert_eq!(read[499][0], gang[499].name_roman);
    assert_eq!(read[7][3], gang[7].days.to_string());
    let mut bytes = Vec::new();
    workers_xlsx(gang.clone(), &mut bytes).expect("a vector");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheet = book.worksheet_range("Workers").expect("a sheet");
    assert_eq!(sheet.height(), 501);
    assert_eq!(
        sheet.get((500, 1)),
        Some(&Data::String(gang[499].name_native.clone()))
    );
}

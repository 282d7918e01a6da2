//! A11: amend one parameter, preview it over 100,000 open questions. `cargo run -p sangam-dues --example law-preview`;
//! `LAW_OPEN=1000000` for more. Says how long it took, how many answers change, and the first of them.
// A measurement needs the real clock.
#![allow(missing_docs, clippy::disallowed_methods)]

use dues::releases::preview::compare;
use dues::releases::{OpenQuestion, OpenQuestions};
use futures_util::future::BoxFuture;
use kernel::{Day, Paise, Problem};
use law::facts::{self, Ending, Facts, PayPeriod};
use law::parameters::Worth;
use law::{Amendment, Change, Law, Place, Source, Status};
use platform::Db;
use platform::db::Engine;
use std::sync::Arc;
use std::time::Instant;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// Three questions in four are of unpaid wages, one of gratuity; every tenth has something nobody has said.
struct Invented(i64);

fn question(no: i64) -> OpenQuestion {
    let mut facts = Facts::new();
    let by = law::Teller::Worker;
    let word = if no % 4 == 0 {
        facts.set(facts::JOB_ENDED, day("2026-08-01"), by);
        facts.set(facts::ENDING, Ending::Ordinary, by);
        facts.set(facts::SERVICE_YEARS, 1 + no % 40, by);
        facts.set(facts::SERVICE_MONTHS, no % 12, by);
        facts.set(facts::SEASONAL, false, by);
        if no % 10 != 0 {
            facts.set(
                facts::MONTHLY_WAGES,
                Paise::rupees(10_000 + no % 90_000),
                by,
            );
        }
        "gratuity"
    } else {
        facts.set(facts::PERIOD_ENDS, day("2026-06-30"), by);
        facts.set(facts::PAY_PERIOD, PayPeriod::Monthly, by);
        facts.set(facts::DAY_WAGES, Paise::rupees(400 + no % 500), by);
        if no % 10 != 0 {
            facts.set(facts::DAYS, 1 + no % 60, by);
        }
        "wages-unpaid"
    };
    OpenQuestion {
        no,
        question: word.to_owned(),
        facts,
        place: Place::State(21),
    }
}

impl OpenQuestions for Invented {
    fn after<'a>(
        &'a self,
        _: &'a Db,
        no: i64,
        rows_max: u32,
    ) -> BoxFuture<'a, Result<Vec<OpenQuestion>, Problem>> {
        Box::pin(async move {
            let last = self.0.min(no + i64::from(rows_max));
            Ok((no + 1..=last).map(question).collect())
        })
    }
}

#[tokio::main]
async fn main() {
    let count = std::env::var("LAW_OPEN")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(100_000);
    let world = platform::testing::world(Engine::Sqlite, &[platform::SYSTEM]).await;
    let row = Amendment {
        change: Change::Parameter {
            param: "gratuity-ceiling".to_owned(),
            worth: Worth::Money(Paise::rupees(1_500_000)),
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
    };
    let before = Arc::new(Law::built_in().clone());
    let after = Arc::new(before.amended(&[row]).expect("a row that can be"));
    let begun = Instant::now();
    let report = compare(
        &world.db,
        &Invented(count),
        before,
        after,
        day("2026-11-22"),
    )
    .await
    .expect("a report");
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        "{} open questions and {} published cases under both laws in {seconds:.2} s; {} answers change",
        report.open, report.cases, report.changed
    );
    for changed in report.listed.iter().take(5) {
        println!(
            "  {}: {} -> {}",
            changed.question,
            changed.before.low.grouped(),
            changed.after.low.grouped()
        );
    }
    let fast = seconds < 10.0 || count > 100_000;
    println!("{}  A11  under 10 s", if fast { "pass" } else { "FAIL" });
    std::process::exit(i32::from(!fast));
}

//! The engine from outside: what an unknown, a dispute, an impossible fact, another day of knowledge and a new table do.
#![allow(missing_docs)]

use kernel::{Day, Paise};
use law::facts::{self, Area, Facts, Harm, Skill, Teller};
use law::parameters::{Jurisdiction, Row, Worth};
use law::rules::accident::ACCIDENT;
use law::rules::gratuity::GRATUITY;
use law::rules::minimum::MINIMUM_WAGE;
use law::rules::wages::{LATE, UNPAID};
use law::{Answer, Law, Param, Place, Rule, Status, Verdict};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn answer(rule: &Rule, facts: &Facts) -> Answer {
    Law::built_in().answer(rule, facts, day("2026-11-22"), Place::Central)
}

fn rupees(sum: i64) -> Paise {
    Paise::rupees(sum)
}

#[test]
fn unpaid_wages_have_working_last_day_and_way() {
    let facts = Facts::new()
        .with(facts::PERIOD_ENDS, day("2026-01-31"))
        .with(facts::PAY_PERIOD, facts::PayPeriod::Monthly)
        .with(facts::DAY_WAGES, rupees(600))
        .with(facts::DAYS, 26)
        .with(facts::PAID, rupees(5_000));
    let answer = answer(&UNPAID, &facts);
    assert_eq!(answer.amount.exact(), Some(rupees(10_600)));
    assert_eq!(
        answer.low.sum("law-step-authority-may-add"),
        Some(rupees(106_000))
    );
    let limitation = answer.limitation.unwrap();
    assert_eq!(limitation.arose, day("2026-02-07"));
    assert_eq!(limitation.last_day, Some(day("2029-02-07")));
    assert_eq!(answer.status, Status::Read);
    let way = Law::built_in().ways().of(UNPAID.word, day("2026-02-07"));
    assert!(
        way.unwrap()
            .who
            .contains(&"law-who-registered-union".to_owned())
    );
}

#[test]
fn what_is_paid_late_leaves_only_what_the_authority_may_add() {
    let facts = Facts::new()
        .with(facts::PERIOD_ENDS, day("2026-01-31"))
        .with(facts::PAY_PERIOD, facts::PayPeriod::Monthly)
        .with(facts::SUM_DUE, rupees(10_000));
    assert_eq!(answer(&LATE, &facts).amount.exact(), Some(rupees(10_000)));
    let paid = answer(&LATE, &facts.with(facts::PAID_ON, day("2026-02-17")));
    assert_eq!(paid.amount.exact(), Some(Paise::ZERO));
    assert_eq!(paid.quantity.unwrap().0.count, 10);
    assert_eq!(
        paid.low.sum("law-step-authority-may-add"),
        Some(rupees(100_000))
    );
}

#[test]
fn a_dispute_is_a_range_between_the_versions_and_a_question() {
    let facts = Facts::new()
        .with(facts::ACCIDENT_ON, day("2005-06-15"))
        .with(facts::HARM, Harm::Death)
        .with(facts::AGE, 35)
        .disputed(
            facts::MONTHLY_WAGES,
            &[
                (rupees(4_000), Teller::Worker),
                (rupees(2_500), Teller::Employer),
            ],
        );
    let answer = answer(&ACCIDENT, &facts);
    assert_eq!(
        answer.low.sum("law-step-compensation"),
        Some(rupees(246_325))
    );
    let high = answer.high.unwrap();
    assert_eq!(high.sum("law-step-compensation"), Some(rupees(394_120)));
    assert_eq!(answer.missing[0].word, "monthly-wages");
}

#[test]
fn an_unknown_wage_under_a_cap_is_bounded_by_the_cap() {
    let facts = Facts::new()
        .with(facts::ACCIDENT_ON, day("1984-07-23"))
        .with(facts::HARM, Harm::Death)
        .with(facts::AGE, 37)
        .with(facts::ESI_COVERED, false);
    let answer = answer(&ACCIDENT, &facts);
    // P03: the cap of 1,000 gives 76,856; the least is the Act's minimum.
    assert_eq!(answer.amount.low, rupees(20_000));
    assert_eq!(answer.amount.high, Some(rupees(76_856)));
    assert_eq!(answer.missing[0].word, "monthly-wages");
}

#[test]
fn the_most_useful_question_comes_first() {
    let nothing = answer(
        &GRATUITY,
        &Facts::new().with(facts::JOB_ENDED, day("2026-03-31")),
    );
    assert_eq!(nothing.amount.high, Some(rupees(2_000_000)));
    assert_eq!(nothing.verdict, Some(Verdict::Depends));
    let words: Vec<_> = nothing.missing.iter().map(|missing| missing.word).collect();
    assert!(words.contains(&"service-years") && words.contains(&"monthly-wages"));
    let place = |word| words.iter().position(|known| *known == word).unwrap();
    assert!(place("service-years") < place("service-months"));
    assert!(place("monthly-wages") < place("seasonal"));
}

#[test]
fn what_cannot_be_is_missing_and_named() {
    let facts = Facts::new()
        .with(facts::ACCIDENT_ON, day("2015-07-22"))
        .with(facts::HARM, Harm::Total)
        .with(facts::AGE, 300)
        .with(facts::MONTHLY_WAGES, Paise(-5));
    let answer = answer(&ACCIDENT, &facts);
    assert_eq!(answer.impossible, ["monthly-wages", "age"]);
    assert!(answer.amount.exact().is_none());
    assert!(answer.amount.low >= rupees(140_000));
}

#[test]
fn rival_readings_stand_side_by_side_with_their_authority() {
    let facts = Facts::new()
        .with(facts::ACCIDENT_ON, day("2022-06-15"))
        .with(facts::HARM, Harm::Total)
        .with(facts::AGE, 40)
        .with(facts::MONTHLY_WAGES, rupees(22_000));
    let answer = answer(&ACCIDENT, &facts);
    let of = |word: &str| {
        let reading = answer.readings.iter().find(|r| r.word == word).unwrap();
        reading.amount.exact().unwrap()
    };
    assert_eq!(of("notified-ceiling"), rupees(1_657_530));
    assert_eq!(of("notified-floor"), rupees(2_431_044));
    assert_eq!(answer.likely.exact(), Some(rupees(1_657_530)));
    assert_eq!(answer.amount.high, Some(rupees(2_431_044)));
    assert!(answer.status >= Status::SecondRead);
}

#[test]
fn a_memory_stays_marked_in_the_answer() {
    let facts = Facts::new()
        .with(facts::JOB_ENDED, day("2000-01-31"))
        .with(facts::ENDING, facts::Ending::Ordinary)
        .with(facts::SERVICE_YEARS, 10)
        .with(facts::SERVICE_MONTHS, 0)
        .with(facts::MONTHLY_WAGES, rupees(2_600));
    assert_eq!(answer(&GRATUITY, &facts).status, Status::Unverified);
}

#[test]
fn a_wage_table_that_is_not_found_gives_the_least_and_no_upper_end() {
    let facts = |on: &str| {
        Facts::new()
            .with(facts::PERIOD_ENDS, day(on))
            .with(facts::SKILL, Skill::Unskilled)
            .with(facts::AREA, Area::A)
            .with(facts::DAY_WAGES, rupees(500))
            .with(facts::DAYS, 10)
    };
    let found = answer(&MINIMUM_WAGE, &facts("2025-03-31"));
    assert_eq!(found.amount.exact(), Some(rupees(2_830)));
    let later = answer(&MINIMUM_WAGE, &facts("2025-12-31"));
    assert_eq!((later.amount.low, later.amount.high), (rupees(2_830), None));
    assert_eq!(later.gaps, ["law-gap-wage-table-not-found"]);
}

#[test]
fn a_states_table_is_loaded_whole_or_not_at_all() {
    let mut law = Law::built_in().clone();
    let head = "effective_from,category,area,basic_inr_day,vda_inr_day,total_inr_day,source\n";
    let good = format!("{head}2025-10-01,unskilled,C,400,52,452,invented order\n");
    let bad = format!("{good}2025-10-01,skilled_clerical,C,400,52,500,invented order\n");
    assert!(law.tables_mut().load_wages(Place::State(21), &bad).is_err());
    let facts = Facts::new()
        .with(facts::PERIOD_ENDS, day("2025-12-31"))
        .with(facts::SKILL, Skill::Unskilled)
        .with(facts::AREA, Area::C)
        .with(facts::DAY_WAGES, rupees(400))
        .with(facts::DAYS, 10);
    let ask = |law: &Law| law.answer(&MINIMUM_WAGE, &facts, day("2026-11-22"), Place::State(21));
    assert_eq!(ask(&law).gaps, ["law-gap-wage-table-not-found"]);
    assert_eq!(law.tables_mut().load_wages(Place::State(21), &good), Ok(1));
    assert_eq!(ask(&law).amount.exact(), Some(rupees(520)));
}

#[test]
fn an_amendment_changes_later_knowledge_and_not_what_was_told() {
    let mut law = Law::built_in().clone();
    let source = law.sources().id("ssc-53").unwrap();
    law.parameters_mut().add(
        Param::GratuityCeiling,
        Row {
            worth: Worth::Money(rupees(2_500_000)),
            from: day("2025-11-21"),
            to: None,
            known: day("2026-12-01"),
            place: Jurisdiction::India,
            source,
            status: Status::CounselApproved,
        },
    );
    let facts = Facts::new()
        .with(facts::JOB_ENDED, day("2026-03-31"))
        .with(facts::ENDING, facts::Ending::Ordinary)
        .with(facts::SERVICE_YEARS, 40)
        .with(facts::SERVICE_MONTHS, 0)
        .with(facts::MONTHLY_WAGES, rupees(300_000));
    let told = |known| {
        law.answer(&GRATUITY, &facts, day(known), Place::Central)
            .amount
    };
    assert_eq!(told("2026-11-30").exact(), Some(rupees(2_000_000)));
    assert_eq!(told("2026-12-01").exact(), Some(rupees(2_500_000)));
}

#[test]
fn old_law_and_new_stand_side_by_side() {
    let displacement = law::rule("displacement").unwrap();
    let facts = Facts::new()
        .with(facts::MIGRANTS, 20)
        .with(facts::MONTHLY_WAGES, rupees(12_000));
    let law = Law::built_in();
    let known = day("2026-11-22");
    let (old, new) = law
        .beside(displacement, &facts, known, Place::Central)
        .unwrap();
    assert_eq!(old.amount.exact(), Some(rupees(6_000)));
    assert_eq!(new.amount.exact(), Some(Paise::ZERO));
    assert_eq!(
        (old.verdict, new.verdict),
        (Some(Verdict::Yes), Some(Verdict::No))
    );
    assert_eq!(
        displacement.changed_by_codes,
        Some("law-changed-displacement")
    );
}

#[test]
fn temporary_disablement_waits_three_days_unless_it_lasts() {
    let pay = |days: i64| {
        let facts = Facts::new()
            .with(facts::ACCIDENT_ON, day("2015-06-15"))
            .with(facts::HARM, Harm::Temporary)
            .with(facts::MONTHLY_WAGES, rupees(6_000))
            .with(facts::DISABLED_DAYS, days);
        let answer = answer(&ACCIDENT, &facts);
        answer
            .readings
            .iter()
            .find(|r| r.chosen)
            .unwrap()
            .amount
            .exact()
    };
    // 25 % of 6,000 is 1,500 a half-month, 100 a day.
    assert_eq!(pay(3), Some(Paise::ZERO));
    assert_eq!(pay(27), Some(rupees(2_400)));
    assert_eq!(pay(28), Some(rupees(2_800)));
    assert_eq!(pay(3_000), Some(rupees(182_500)));
}

#[test]
fn deductions_of_each_kind_are_counted_once() {
    let facts = Facts::new()
        .with(facts::PERIOD_ENDS, day("2026-01-31"))
        .with(facts::MONTHLY_WAGES, rupees(10_000))
        .with(facts::DEDUCTIONS_LISTED, rupees(5_200))
        .with(facts::DEDUCTIONS_OTHER, rupees(700))
        .with(facts::FINES, rupees(500));
    let answer = answer(law::rule("deductions").unwrap(), &facts);
    // Not listed 700; fines over 3 %: 200; listed 5,200 and lawful fines 300 over one half: 500.
    assert_eq!(answer.amount.exact(), Some(rupees(1_400)));
}

#[test]
fn facts_are_read_with_who_said_them() {
    let json = serde_json::json!({
        "accident-on": "2015-07-22", "harm": "total", "age": {"record": 40},
        "monthly-wages": {"worker": "9,000", "employer": 8000}, "medical": null
    });
    let facts = Facts::read(&json).unwrap();
    assert_eq!(answer(&ACCIDENT, &facts).missing[0].word, "monthly-wages");
    for wrong in [
        serde_json::json!({"agee": 3}),
        serde_json::json!({"age": "old"}),
        serde_json::json!({"age": {"neighbour": 3}}),
        serde_json::json!({"injuries": [57]}),
        serde_json::json!([]),
    ] {
        assert!(Facts::read(&wrong).is_err(), "{wrong}");
    }
}

#[test]
fn no_floating_point_stands_in_the_sources() {
    fn look(folder: &std::path::Path) {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                look(&path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for word in ["f32", "f64", "as_f64"] {
                assert!(!text.contains(word), "{word} in {}", path.display());
            }
        }
    }
    look(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
}

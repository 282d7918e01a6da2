//! Rows an alliance adds: what they change, from when, for whom, and what is refused.
#![allow(missing_docs)]

use kernel::{Day, Paise};
use law::amendments::{Fault, Why};
use law::facts::{self, Area, Ending, Facts, Skill};
use law::parameters::Worth;
use law::rules::gratuity::GRATUITY;
use law::rules::minimum::MINIMUM_WAGE;
use law::tables::SchemeTerms;
use law::{Amendment, Change, Law, Place, Source, Status, Told, Verdict};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn row(change: Change) -> Amendment {
    Amendment {
        change,
        from: day("2026-07-01"),
        to: None,
        known: day("2026-06-15"),
        place: "central".to_owned(),
        source: Source {
            instrument: "Invented notification".to_owned(),
            number: "S.O. 1(E)".to_owned(),
            date: day("2026-06-15"),
            section: "para 2".to_owned(),
            note: String::new(),
        },
        status: Status::Read,
    }
}

fn ceiling(rupees: i64) -> Amendment {
    row(Change::Parameter {
        param: "gratuity-ceiling".to_owned(),
        worth: Worth::Money(Paise::rupees(rupees)),
    })
}

fn long_service(ended: &str) -> Facts {
    Facts::new()
        .with(facts::JOB_ENDED, day(ended))
        .with(facts::ENDING, Ending::Ordinary)
        .with(facts::SERVICE_YEARS, 40)
        .with(facts::SERVICE_MONTHS, 0)
        .with(facts::SEASONAL, false)
        .with(facts::MONTHLY_WAGES, Paise::rupees(200_000))
}

#[test]
fn a_new_ceiling_counts_from_its_day_once_it_is_known_and_where_it_holds() {
    let old = Law::built_in();
    let new = old.amended(&[ceiling(2_500_000)]).unwrap();
    let gives = |law: &Law, ended: &str, known: &str, place| {
        let answer = law.answer(&GRATUITY, &long_service(ended), day(known), place);
        answer.amount.low
    };
    let (before, after) = (Paise::rupees(2_000_000), Paise::rupees(2_500_000));
    assert_eq!(
        gives(old, "2026-08-01", "2026-11-22", Place::Central),
        before
    );
    assert_eq!(
        gives(&new, "2026-08-01", "2026-11-22", Place::Central),
        after
    );
    assert_eq!(
        gives(&new, "2026-06-30", "2026-11-22", Place::Central),
        before,
        "before its day"
    );
    assert_eq!(
        gives(&new, "2026-08-01", "2026-06-14", Place::Central),
        before,
        "not published yet"
    );
    assert_eq!(
        gives(&new, "2026-08-01", "2026-11-22", Place::State(21)),
        before,
        "another sphere"
    );
    // The working names the source that was given with the row.
    let answer = new.answer(
        &GRATUITY,
        &long_service("2026-08-01"),
        day("2026-11-22"),
        Place::Central,
    );
    let told = Told::of(&new, "gratuity", &answer);
    assert!(
        told.sources
            .values()
            .any(|source| source.number == "S.O. 1(E)")
    );
    assert_eq!(told.gist, answer.gist());
    let json = serde_json::to_string(&told).unwrap();
    assert_eq!(serde_json::from_str::<Told>(&json).unwrap(), told);
    for step in told.low.steps {
        assert!(told.sources.contains_key(&step.source), "{}", step.label);
    }
}

#[test]
fn a_wage_order_of_a_state_and_its_correction() {
    let facts = Facts::new()
        .with(facts::PERIOD_ENDS, day("2026-07-31"))
        .with(facts::SKILL, Skill::Unskilled)
        .with(facts::AREA, Area::A)
        .with(facts::DAY_WAGES, Paise::rupees(300))
        .with(facts::DAYS, 10);
    let wage = |rupees, known: &str| {
        let mut row = row(Change::Wage {
            skill: Skill::Unskilled,
            area: Area::A,
            day_wage: Paise::rupees(rupees),
        });
        row.place = "state:21".to_owned();
        row.known = day(known);
        row
    };
    let rows = [wage(450, "2026-06-15"), wage(462, "2026-09-01")];
    let law = Law::built_in().amended(&rows).unwrap();
    let gives = |known| {
        law.answer(&MINIMUM_WAGE, &facts, day(known), Place::State(21))
            .amount
    };
    assert_eq!(gives("2026-08-01").exact(), Some(Paise::rupees(1_500)));
    assert_eq!(gives("2026-09-01").exact(), Some(Paise::rupees(1_620)));
    assert_eq!(
        gives("2026-06-01").high,
        None,
        "nothing known: no upper end"
    );
}

#[test]
fn a_listed_scheme_takes_in_whom_its_terms_say() {
    let terms = SchemeTerms {
        word: "od-invented-grant".to_owned(),
        names: [("en".to_owned(), "Invented grant".to_owned())].into(),
        age_from: Some(18),
        age_to: Some(40),
        income_max: Some(Paise::rupees(15_000)),
        no_income_tax: true,
        gives: Some(Paise::rupees(3_000)),
        ..SchemeTerms::default()
    };
    let mut added = row(Change::Scheme(terms));
    added.place = "state:21".to_owned();
    let law = Law::built_in().amended(&[added]).unwrap();
    let facts = Facts::new()
        .with(facts::ASKED_ON, day("2026-08-01"))
        .with(facts::AGE, 40)
        .with(facts::INCOME, Paise::rupees(15_000))
        .with(facts::INCOME_TAX, false);
    let ask = |facts: &Facts, place| {
        law.answer_kept("scheme:od-invented-grant", facts, day("2026-11-22"), place)
            .unwrap()
    };
    let yes = ask(&facts, Place::State(21));
    assert_eq!(yes.verdict, Some(Verdict::Yes));
    assert_eq!(yes.amount.exact(), Some(Paise::rupees(3_000)));
    assert_eq!(
        ask(&facts.clone().with(facts::AGE, 41), Place::State(21)).verdict,
        Some(Verdict::No)
    );
    let open = ask(&facts.clone().without(facts::INCOME), Place::State(21));
    assert_eq!(open.verdict, Some(Verdict::Depends));
    assert_eq!(open.missing[0].word, "income");
    assert_eq!(
        ask(&facts, Place::Central).gaps,
        ["law-gap-no-rule-that-day"]
    );
    assert!(
        law.answer_kept("no-such-rule", &facts, day("2026-11-22"), Place::Central)
            .is_none()
    );
}

#[test]
fn what_cannot_be_is_refused_with_its_field() {
    let refused = |change: &dyn Fn(&mut Amendment)| {
        let mut row = ceiling(2_500_000);
        change(&mut row);
        Law::built_in().amended(&[ceiling(1), row]).unwrap_err()
    };
    let fault = |field, why| Fault { row: 1, field, why };
    let worth = |worth: Worth| {
        move |row: &mut Amendment| {
            row.change = Change::Parameter {
                param: "gratuity-ceiling".to_owned(),
                worth,
            };
        }
    };
    assert_eq!(
        refused(&worth(Worth::Count(3))),
        fault("worth", Why::OtherKind)
    );
    assert_eq!(
        refused(&worth(Worth::Money(Paise(-1)))),
        fault("worth", Why::Beyond)
    );
    let no_name = |row: &mut Amendment| {
        row.change = Change::Parameter {
            param: "wisdom".to_owned(),
            worth: Worth::Text,
        };
    };
    assert_eq!(refused(&no_name), fault("param", Why::NoSuchParameter));
    let codes = |row: &mut Amendment| {
        row.change = Change::Parameter {
            param: "codes".to_owned(),
            worth: Worth::Text,
        };
    };
    assert_eq!(refused(&codes), fault("param", Why::NotAmendable));
    assert_eq!(
        refused(&|row| row.to = Some(row.from)),
        fault("to", Why::EndsFirst)
    );
    assert_eq!(
        refused(&|row| row.known = day("1949-01-01")),
        fault("known", Why::NoSuchDay)
    );
    assert_eq!(
        refused(&|row| row.place = "state:250".to_owned()),
        fault("place", Why::NoSuchPlace)
    );
    assert_eq!(
        refused(&|row| row.source.number.clear()),
        fault("source.number", Why::Missing)
    );
    assert_eq!(
        refused(&|row| row.source.section = "x".repeat(301)),
        fault("source.section", Why::TooLong)
    );
}

#[test]
fn an_amendment_is_read_from_json_and_nothing_else_is() {
    let json = serde_json::to_string(&ceiling(1)).unwrap();
    assert_eq!(
        serde_json::from_str::<Amendment>(&json).unwrap(),
        ceiling(1)
    );
    let more = json.replacen('{', "{\"wisdom\":1,", 1);
    assert!(serde_json::from_str::<Amendment>(&more).is_err());
}

#[test]
fn published_cases_hold_under_a_law_amended_elsewhere_and_show_what_moves() {
    let same = Law::built_in().amended(&[ceiling(2_500_000)]).unwrap();
    assert!(
        law::cases::published(&same)
            .iter()
            .all(law::cases::Case::holds)
    );
    let mut row = row(Change::Parameter {
        param: "retrench-days".to_owned(),
        worth: Worth::Count(45),
    });
    row.from = day("2025-11-21");
    let moved = Law::built_in().amended(&[row]).unwrap();
    let failed: Vec<_> = law::cases::published(&moved)
        .into_iter()
        .filter(|case| !case.holds())
        .collect();
    assert_eq!(failed.len(), 1, "{failed:?}");
}

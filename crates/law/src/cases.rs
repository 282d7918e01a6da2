//! Published cases: judgments, official examples, tables, computed anew by whatever law is given. An amended law is held against them
//! before it is put in force; the law the program carries must meet all 35 to the stated tolerance.

use crate::facts::{self, BoardBenefit, Ending, Facts, Harm, Late, Maternity};
use crate::parameters::{When, Worth};
use crate::rules::{self, Rule, minimum, schemes};
use crate::tables::WageFound;
use crate::{Answer, Claim, Law, Param, Place, Value, Verdict, rule};
use kernel::{Day, Paise};
use serde_json::Value as Json;
use std::sync::LazyLock;

/// One figure of one case: what was published, what the engine says, and whether it is a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The figure's name in the file of cases: `compensation`.
    pub what: String,
    /// Paise, a number, or the days since 1970 of a last day.
    pub published: i64,
    /// The same by the engine; `None` where it gives none.
    pub engine: Option<i64>,
    /// Whether it is paise.
    pub is_sum: bool,
}

/// One published case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its name in the file: `P01`.
    pub id: String,
    /// Where it was published.
    pub source: String,
    /// Its figures; none where the topic is not known to this program.
    pub figures: Vec<Figure>,
    /// Within how much engine and publication must agree, in paise.
    pub tolerance_paise: i64,
}

impl Case {
    /// Whether every figure agrees.
    pub fn holds(&self) -> bool {
        !self.figures.is_empty()
            && self.figures.iter().all(|figure| {
                figure
                    .engine
                    .is_some_and(|engine| (engine - figure.published).abs() <= self.tolerance_paise)
            })
    }
    /// The figures in one line, for a table.
    pub fn line(&self) -> String {
        let lines: Vec<String> = self.figures.iter().map(line).collect();
        lines.join("; ")
    }
}

static FILE: LazyLock<Json> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/law_cases.json"))
        .expect("the program's own cases are read; a test says so")
});

/// What is known on the day the cases were gathered.
fn gathered() -> Day {
    day("2026-11-22")
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("{text} is a day"))
}

/// Every published case, computed by `law` with what was known on the day they were gathered.
pub fn published(law: &Law) -> Vec<Case> {
    let cases = FILE["cases"].as_array().map_or(&[][..], Vec::as_slice);
    cases
        .iter()
        .map(|case| Case {
            id: case["id"].as_str().unwrap_or("?").to_owned(),
            source: case["source"]["title"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            figures: figures(law, case),
            tolerance_paise: paise(&case["tolerance_inr"]).unwrap_or(0),
        })
        .collect()
}

/// Published figures that are numbers and not rupees.
const COUNTS: &[&str] = &[
    "effective_years",
    "leave_days",
    "max_weeks_before",
    "days_counted_for_one_day_three_aggregators",
    "threshold_multi",
];

fn line(figure: &Figure) -> String {
    let say = |value: i64| match figure.is_sum {
        true => Paise(value).grouped(),
        false => value.to_string(),
    };
    let engine = figure.engine.map_or("?".to_owned(), say);
    format!(
        "{} {} (engine {engine})",
        figure.what,
        say(figure.published)
    )
}

/// A JSON number of rupees as paise, without floating point.
fn paise(value: &Json) -> Option<i64> {
    let text = value.to_string();
    Paise::parse(text.strip_suffix(".0").unwrap_or(&text)).map(|sum| sum.0)
}

fn rupees(value: &Json) -> Paise {
    Paise(paise(value).unwrap_or_else(|| panic!("{value} is no sum")))
}

fn count(value: &Json) -> i64 {
    value
        .as_i64()
        .unwrap_or_else(|| panic!("{value} is no number"))
}

fn truth(held: bool) -> i64 {
    i64::from(held)
}

fn at(text: &Json) -> Day {
    day(text.as_str().expect("a day"))
}

fn figures(law: &Law, case: &Json) -> Vec<Figure> {
    let answer = |rule: &Rule, facts: &Facts| -> Answer {
        law.answer(rule, facts, gathered(), Place::Central)
    };
    let (inputs, expected) = (&case["inputs"], &case["expected"]);
    let mut figures = Vec::new();
    let mut put = |what: &str, published: i64, engine: Option<i64>| {
        figures.push(Figure {
            what: what.to_owned(),
            published,
            engine,
            is_sum: !expected[what].is_null()
                && !expected[what].is_boolean()
                && !COUNTS.contains(&what),
        });
    };
    let money = |key: &str| paise(&expected[key]).unwrap_or(i64::MIN);
    match case["topic"].as_str().unwrap_or_default() {
        topic if topic.starts_with("employee_compensation") => {
            let wages = [&inputs["monthly_wages"], &inputs["monthly_wages_at_least"]]
                .into_iter()
                .find(|wages| !wages.is_null())
                .expect("wages");
            // P06 gives no day; its share and wage are those of the version of 2000 to 2010.
            let on = inputs["accident"].as_str().map_or(day("2005-01-01"), day);
            let harm = if topic.ends_with("death") {
                Harm::Death
            } else {
                Harm::Total
            };
            let mut facts = Facts::new()
                .with(facts::ACCIDENT_ON, on)
                .with(facts::HARM, harm)
                .with(facts::AGE, count(&inputs["age"]))
                .with(facts::MONTHLY_WAGES, rupees(wages));
            if !inputs["medical_expenses"].is_null() {
                facts = facts.with(facts::MEDICAL, rupees(&inputs["medical_expenses"]));
            }
            let answer = answer(&rules::accident::ACCIDENT, &facts);
            let by = |reading: &str| {
                answer
                    .readings
                    .iter()
                    .find(|one| one.word == reading)
                    .and_then(|one| one.working.sum("law-step-compensation"))
                    .map(|sum| sum.0)
            };
            let engine = answer.low.sum("law-step-compensation").map(|sum| sum.0);
            for (key, engine) in [
                ("compensation", engine),
                ("with_medical", Some(answer.likely.low.0)),
                ("as_awarded", by("actual-wage")),
                ("strict_cap_2000", by("strict-cap")),
                (
                    "funeral",
                    answer.low.sum("law-step-funeral").map(|sum| sum.0),
                ),
                ("total", Some(answer.likely.low.0)),
            ] {
                if !expected[key].is_null() {
                    put(key, money(key), engine);
                }
            }
        }
        "wages_definition.50pct" => {
            let facts = Facts::new()
                .with(facts::PERIOD_ENDS, day("2025-12-31"))
                .with(facts::REMUNERATION, rupees(&inputs["total_remuneration"]))
                .with(facts::BASIC, rupees(&inputs["basic_da"]))
                .with(facts::EXCLUSIONS, rupees(&inputs["allowances_a_to_i"]));
            let answer = answer(&rules::meaning::WAGES_MEANING, &facts);
            let sum = |label| answer.low.sum(label).map(|sum: Paise| sum.0);
            put("limit", money("limit"), sum("law-step-exclusion-limit"));
            put(
                "added_back",
                money("added_back"),
                sum("law-step-added-back"),
            );
            put("wages", money("wages"), Some(answer.amount.low.0));
        }
        "epf.take_home" => {
            let gross = rupees(&inputs["gross"]);
            let facts = Facts::new()
                .with(facts::PERIOD_ENDS, day("2025-12-31"))
                .with(facts::MONTHLY_WAGES, gross)
                .with(facts::MONTHS_UNDEPOSITED, 1);
            let answer = answer(&rules::insurance::EPF, &facts);
            let sum = |label| answer.low.sum(label).map(|sum: Paise| sum.0);
            put(
                "employee_pf",
                money("employee_pf"),
                sum("law-step-employee-share"),
            );
            put(
                "employer_pf",
                money("employer_pf"),
                sum("law-step-employer-share"),
            );
            put(
                "take_home",
                money("take_home"),
                Some(gross.0 - answer.amount.low.0),
            );
        }
        "minimum_wage.central_construction" => {
            for area in facts::Area::ALL {
                let key = area.word();
                put(
                    key,
                    money(key),
                    rate(law, at(&inputs["date"]), &inputs["category"], *area),
                );
            }
        }
        "minimum_wage.day_to_month" => {
            let found = rate(
                law,
                at(&inputs["date"]),
                &inputs["category"],
                facts::Area::A,
            );
            put("per_day", rupees(&inputs["per_day"]).0, found);
            let month = found
                .zip(number(law, Param::DaysAMonth))
                .map(|(day_wage, days)| minimum::month_of(Paise(day_wage), days).0);
            put("per_month", money("per_month"), month);
        }
        "minimum_wage.day_to_hour" => {
            let hour = number(law, Param::HoursADay)
                .map(|hours| minimum::hour_of(rupees(&inputs["per_day"]), hours).0);
            put("per_hour", money("per_hour"), hour);
        }
        "gratuity" | "gratuity.cap" | "gratuity.old_cap_20_months" => {
            let old = !inputs["days_cap"].is_null();
            // The old case gives no years: so many that the cap of 600 days binds.
            let years = if old { 45 } else { count(&inputs["years"]) };
            let ended = if old {
                day("1985-01-01")
            } else {
                day("2026-01-31")
            };
            let facts = Facts::new()
                .with(facts::JOB_ENDED, ended)
                .with(facts::ENDING, Ending::Ordinary)
                .with(facts::SERVICE_YEARS, years)
                .with(
                    facts::SERVICE_MONTHS,
                    inputs["months"].as_i64().unwrap_or(0),
                )
                .with(facts::MONTHLY_WAGES, rupees(&inputs["last_wages"]));
            let answer = answer(&rules::gratuity::GRATUITY, &facts);
            put(
                "gratuity",
                money("gratuity"),
                answer.amount.exact().map(|sum| sum.0),
            );
            if let Some(capped) = expected["capped"].as_bool() {
                let over = answer.low.sum("law-step-over-ceiling");
                put("capped", truth(capped), Some(truth(over > Some(Paise(0)))));
            }
        }
        "retrenchment" => {
            let facts = Facts::new()
                .with(facts::JOB_ENDED, day("2026-01-31"))
                .with(facts::SERVICE_YEARS, count(&inputs["years"]))
                .with(facts::SERVICE_MONTHS, count(&inputs["months"]))
                .with(facts::MONTHLY_WAGES, rupees(&inputs["monthly_wages"]));
            let answer = answer(&rules::termination::RETRENCHMENT, &facts);
            let counted = match answer
                .low
                .step("law-step-years-counted")
                .map(|step| step.value)
            {
                Some(Value::Count(years)) => Some(years),
                _ => None,
            };
            put(
                "effective_years",
                count(&expected["effective_years"]),
                counted,
            );
            let sum = answer.low.sum("law-step-retrenchment").map(|sum| sum.0);
            put("compensation", money("compensation"), sum);
        }
        "overtime" => {
            let facts = Facts::new()
                .with(facts::PERIOD_ENDS, day("2026-01-31"))
                .with(facts::MONTHLY_WAGES, rupees(&inputs["monthly_wages"]))
                .with(facts::OVERTIME_HOURS, count(&inputs["overtime_hours"]));
            let answer = answer(&rules::hours::OVERTIME, &facts);
            put("overtime", money("overtime"), Some(answer.amount.low.0));
        }
        "annual_leave" => {
            let facts = Facts::new()
                .with(facts::ASKED_ON, day("2026-01-31"))
                .with(facts::DAYS_WORKED, count(&inputs["days_worked"]));
            let answer = answer(&rules::termination::LEAVE, &facts);
            let days = answer.quantity.map(|(least, _)| least.count);
            put("leave_days", count(&expected["leave_days"]), days);
        }
        "layoff" => {
            let facts = Facts::new()
                .with(facts::ASKED_ON, day("2026-01-31"))
                .with(facts::LAID_OFF_DAYS, count(&inputs["days"]))
                .with(facts::MONTHLY_WAGES, rupees(&inputs["monthly_wages"]));
            let answer = answer(&rules::termination::LAY_OFF, &facts);
            put(
                "compensation",
                money("compensation"),
                Some(answer.amount.low.0),
            );
        }
        "pm_sym" => {
            let facts = Facts::new()
                .with(facts::ASKED_ON, day("2019-05-01"))
                .with(facts::AGE, count(&inputs["entry_age"]))
                .with(facts::INCOME, rupees(&inputs["monthly_income"]))
                .with(facts::IN_EPF_ESI, inputs["in_epf_esi_nps"] == true)
                .with(facts::INCOME_TAX, inputs["income_tax_payer"] == true);
            let answer = answer(&schemes::PM_SYM, &facts);
            let sum = |label| answer.low.sum(label).map(|sum: Paise| sum.0);
            put(
                "eligible",
                truth(expected["eligible"] == true),
                verdict(&answer),
            );
            put("member", money("member"), sum("law-step-member-pays"));
            put(
                "government",
                money("government"),
                sum("law-step-government-pays"),
            );
            put(
                "pension_at_60",
                money("pension_at_60"),
                sum("law-step-pension"),
            );
        }
        "maternity.eligibility" => {
            let facts = Facts::new()
                .with(facts::DELIVERY_ON, day("2026-03-01"))
                .with(facts::MATERNITY, Maternity::Birth)
                .with(facts::DAYS_WORKED, count(&inputs["days_worked_12m"]))
                .with(facts::CHILDREN, count(&inputs["surviving_children"]));
            let answer = answer(&rules::maternity::MATERNITY, &facts);
            put(
                "eligible",
                truth(expected["eligible"] == true),
                verdict(&answer),
            );
            let days = answer.quantity.map(|(least, _)| least.count);
            put("days", count(&expected["max_weeks"]) * 7, days);
            let before = match answer
                .low
                .step("law-step-weeks-before")
                .map(|step| step.value)
            {
                Some(Value::Count(weeks)) => Some(weeks),
                _ => None,
            };
            put(
                "max_weeks_before",
                count(&expected["max_weeks_before"]),
                before,
            );
        }
        "limitation" => {
            let claims = [
                Claim::MinimumWage,
                Claim::Wages,
                Claim::Wages,
                Claim::Compensation,
            ];
            let given = inputs["claims"].as_array().expect("claims");
            let last = expected["last_day"].as_array().expect("last days");
            for ((claim, given), last) in claims.iter().zip(given).zip(last) {
                let arose = [&given["arose"], &given["accident"]]
                    .into_iter()
                    .find(|arose| !arose.is_null());
                let when = When {
                    event: at(arose.expect("a day")),
                    known: gathered(),
                    place: Place::Central,
                };
                let found = law.limitations().of(*claim, &when);
                let engine = found.and_then(|limitation| limitation.last_day);
                let engine = engine.map(|day| i64::from(day.epoch_days()));
                put(claim.word(), i64::from(at(last).epoch_days()), engine);
            }
        }
        "bonus.range" => {
            let facts = Facts::new()
                .with(facts::YEAR_ENDS, day("2026-03-31"))
                .with(facts::DAYS_WORKED, 300)
                .with(facts::MONTHS, count(&inputs["months"]))
                .with(facts::MONTHLY_WAGES, rupees(&inputs["monthly_wages"]));
            let answer = answer(&rules::bonus::BONUS, &facts);
            // The case is the reading without a ceiling.
            let free = answer.readings.iter().find(|one| one.word == "no-limits");
            let sum = |label| free.and_then(|one| one.working.sum(label)).map(|sum| sum.0);
            put("minimum", money("minimum"), sum("law-step-bonus-least"));
            put("maximum", money("maximum"), sum("law-step-bonus-most"));
        }
        "bocw.pension" => {
            let board = |benefit| {
                let facts = Facts::new()
                    .with(facts::ASKED_ON, day("2026-01-31"))
                    .with(facts::AGE, count(&inputs["age"]))
                    .with(facts::BOARD_BENEFIT, benefit)
                    .with(
                        facts::REGISTERED_YEARS,
                        count(&inputs["completed_years_registered"]),
                    );
                let assam = Place::State(18);
                let rule = rule("board").expect("the rule");
                let answer = law.answer(rule, &facts, gathered(), assam);
                answer.amount.exact().map(|sum| sum.0)
            };
            put(
                "monthly_pension",
                money("monthly_pension"),
                board(BoardBenefit::Pension),
            );
            put(
                "death_natural",
                money("death_natural"),
                board(BoardBenefit::DeathNatural),
            );
            put(
                "death_accident",
                money("death_accident"),
                board(BoardBenefit::DeathAccident),
            );
        }
        "esi.contribution" => {
            let facts = Facts::new()
                .with(facts::PERIOD_ENDS, day("2026-06-30"))
                .with(facts::MONTHLY_WAGES, rupees(&inputs["wages"]));
            let answer = answer(&rules::insurance::ESI_CONTRIBUTION, &facts);
            let sum = |label| answer.low.sum(label).map(|sum: Paise| sum.0);
            put(
                "employee",
                money("employee"),
                sum("law-step-employee-share"),
            );
            put(
                "employer",
                money("employer"),
                sum("law-step-employer-share"),
            );
        }
        "interest.social_security" => {
            let facts = Facts::new()
                .with(facts::DUE_ON, at(&inputs["due"]))
                .with(facts::PAID_ON, at(&inputs["paid"]))
                .with(facts::LATE_SUM, Late::SocialSecurity)
                .with(facts::SUM_DUE, rupees(&inputs["amount"]));
            let answer = answer(&rules::delay::DELAY, &facts);
            put(
                "interest",
                money("interest"),
                answer.amount.exact().map(|sum| sum.0),
            );
        }
        "gig_worker.days" => {
            let facts = Facts::new()
                .with(facts::ASKED_ON, day("2026-06-30"))
                .with(facts::AGE, 30)
                .with(
                    facts::DAYS_ONE_AGGREGATOR,
                    count(&inputs["days_single_aggregator"]),
                );
            let answer = answer(&schemes::GIG, &facts);
            put(
                "eligible_single",
                truth(expected["eligible_single"] == true),
                verdict(&answer),
            );
            let days = schemes::gig_days(&[count(&inputs["multi"][0]["aggregators"])]);
            let key = "days_counted_for_one_day_three_aggregators";
            put(key, count(&expected[key]), Some(days));
            let several = number(law, Param::GigDaysSeveral);
            put(
                "threshold_multi",
                count(&expected["threshold_multi"]),
                several,
            );
        }
        "migrant.journey" => {
            let facts = Facts::new()
                .with(facts::ASKED_ON, day("2026-06-30"))
                .with(facts::MIGRANTS, 10)
                .with(facts::DAYS_WORKED, count(&inputs["days_worked_12m"]))
                .with(facts::FARE_PAID, false);
            let answer = answer(&rules::migrants::JOURNEY, &facts);
            put(
                "eligible",
                truth(expected["eligible"] == true),
                verdict(&answer),
            );
        }
        _ => {}
    }
    figures
}

fn verdict(answer: &Answer) -> Option<i64> {
    match answer.verdict? {
        Verdict::Yes => Some(1),
        Verdict::No => Some(0),
        Verdict::Depends => None,
    }
}

fn number(law: &Law, param: Param) -> Option<i64> {
    let when = When {
        event: day("2026-06-30"),
        known: gathered(),
        place: Place::Central,
    };
    match law.parameters().find(param, &when)?.worth {
        Worth::Count(count) => Some(count),
        _ => None,
    }
}

fn rate(law: &Law, on: Day, category: &Json, area: facts::Area) -> Option<i64> {
    let skill = *facts::Skill::ALL
        .iter()
        .find(|skill| Some(skill.word()) == category.as_str())?;
    match law.tables().minimum_wage(Place::Central, on, skill, area) {
        WageFound::InForce(rate) => Some(rate.day_wage.0),
        WageFound::Earlier(_) | WageFound::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_the_program_carries_meets_every_published_case() {
        let cases = published(Law::built_in());
        assert_eq!(cases.len(), 35);
        let failed: Vec<String> = cases
            .iter()
            .filter(|case| !case.holds())
            .map(|case| format!("{}: {}", case.id, case.line()))
            .collect();
        assert!(failed.is_empty(), "{failed:#?}");
    }
}

//! What the published cases say, as matters a caseworker can take in.

use crate::Fault;
use serde_json::Value;

/// What kind of matter it is, and so which way it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A worker died: the dependants claim before the Commissioner.
    Death,
    /// A worker was hurt: they claim before the Commissioner.
    Injury,
    /// Wages of days worked, settled by telephone.
    Wages,
    /// Gratuity, overtime and other dues, settled in a meeting or, where the employer says no, by the authority.
    Dues,
}

impl Kind {
    /// One word.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Death => "death",
            Kind::Injury => "injury",
            Kind::Wages => "wages",
            Kind::Dues => "dues",
        }
    }
}

/// A matter with its sums in paise.
#[derive(Clone, Debug)]
pub struct Matter {
    /// Id in the file of facts.
    pub id: String,
    /// What kind.
    pub kind: Kind,
    /// What is told at the first call, with the source.
    pub told: String,
    /// The judgment or page.
    pub source: String,
    /// Stated parts of the claim: head, paise, note.
    pub heads: Vec<(&'static str, i64, String)>,
    /// Days worked at so much a day, where Sangam computes the claim: paise for a day, days.
    pub days_worked: Option<(i64, i64)>,
    /// What the claim must come to.
    pub claimed_paise: i64,
    /// What was agreed or awarded.
    pub awarded_paise: i64,
    /// What the employer's side offered, where that is told.
    pub offered_paise: Option<i64>,
    /// How many claim: a worker, or the dependants of one who died.
    pub claimants: usize,
    /// Whether a court had the last word.
    pub litigated: bool,
}

/// The day rates of construction are turned into months of so many days (rule 3(2) of the Code on Wages (Central) Rules 2026).
const DAYS_OF_A_MONTH: i64 = 26;

/// The matters of deaths, injuries and unpaid dues in the file; the other entries are arithmetic without a person who could call.
///
/// # Errors
/// A file that is not as expected.
pub fn matters(text: &str) -> Result<Vec<Matter>, Fault> {
    let file: Value = serde_json::from_str(text)?;
    let cases = file["cases"].as_array().ok_or("the file has no cases")?;
    let mut matters = Vec::new();
    for case in cases {
        if let Some(matter) = matter(case).map_err(|fault| format!("{}: {fault}", case["id"]))? {
            matters.push(matter);
        }
    }
    if matters.is_empty() {
        return Err("no death, injury or unpaid due among the facts".into());
    }
    Ok(matters)
}

fn matter(case: &Value) -> Result<Option<Matter>, Fault> {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let topic = word(&case["topic"]);
    let (given, came) = (&case["inputs"], &case["expected"]);
    let source = word(&case["source"]["title"]);
    let sum = |name: &str| paise(&came[name]).map_err(|fault| format!("{name}: {fault}"));
    let mut days_worked = None;
    let mut offered_paise = None;
    let (kind, heads) = match topic.as_str() {
        "employee_compensation.death" | "employee_compensation.permanent_total" => {
            let kind = if topic.ends_with("death") {
                Kind::Death
            } else {
                Kind::Injury
            };
            let compensation = sum("compensation").or_else(|_| sum("as_awarded"))?;
            let mut heads = vec![("compensation", compensation, "compensation".to_owned())];
            if let Ok(funeral) = sum("funeral") {
                heads.push(("compensation", funeral, "funeral expenses".to_owned()));
            }
            if let Ok(medical) = paise(&given["medical_expenses"]) {
                heads.push(("compensation", medical, "medical expenses".to_owned()));
            }
            (kind, heads)
        }
        "minimum_wage.day_to_month" => {
            days_worked = Some((paise(&given["per_day"])?, DAYS_OF_A_MONTH));
            (Kind::Wages, Vec::new())
        }
        "gratuity" | "gratuity.old_cap_20_months" | "gratuity.cap" => {
            offered_paise = paise(&came["employer_contended"]).ok();
            let head = ("gratuity", sum("gratuity")?, "gratuity".to_owned());
            (Kind::Dues, vec![head])
        }
        "retrenchment" => {
            let head = (
                "compensation",
                sum("compensation")?,
                "retrenchment".to_owned(),
            );
            (Kind::Dues, vec![head])
        }
        "layoff" => {
            let head = ("wages", sum("compensation")?, "laid off".to_owned());
            (Kind::Dues, vec![head])
        }
        "overtime" => {
            let head = ("overtime", sum("overtime")?, "overtime".to_owned());
            (Kind::Dues, vec![head])
        }
        _ => return Ok(None),
    };
    let claimed_paise = match days_worked {
        Some(_) => sum("per_month")?,
        None => heads.iter().map(|(_, amount, _)| amount).sum(),
    };
    // Where the source adds up itself, our parts must come to its whole.
    for whole in ["total", "with_medical"] {
        if let Ok(whole) = sum(whole)
            && whole != claimed_paise
        {
            return Err(
                format!("the parts come to {claimed_paise}, the source says {whole}").into(),
            );
        }
    }
    let many = source.contains("dependants") || source.contains("Sivaraman");
    Ok(Some(Matter {
        id: word(&case["id"]),
        kind,
        told: format!(
            "{topic}; {given}. {}. Source: {source}, {}",
            word(&case["note"]),
            word(&case["source"]["url"])
        ),
        litigated: kind != Kind::Wages
            && (source.contains("Supreme Court") || source.contains("HC")),
        source,
        heads,
        days_worked,
        claimed_paise,
        awarded_paise: sum("court_rounded_to").unwrap_or(claimed_paise),
        offered_paise,
        claimants: if many && kind == Kind::Death { 3 } else { 1 },
    }))
}

/// A sum in rupees as paise, exactly: by its digits, not through a fraction.
fn paise(value: &Value) -> Result<i64, Fault> {
    let Value::Number(number) = value else {
        return Err(format!("{value} is no sum").into());
    };
    let text = number.to_string();
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    if part.len() > 2 {
        return Err(format!("{text} is not in whole paise").into());
    }
    Ok(format!("{whole}{part:0<2}").parse()?)
}

#[cfg(test)]
mod tests {
    use super::{Kind, matters, paise};

    #[test]
    fn sums_are_exact() {
        for (text, amount) in [
            ("67200", 6_720_000),
            ("76856.0", 7_685_600),
            ("31038.46", 3_103_846),
        ] {
            let value = serde_json::from_str(text).unwrap();
            assert_eq!(paise(&value).unwrap(), amount);
        }
        assert!(paise(&serde_json::json!(0.125)).is_err());
        assert!(paise(&serde_json::json!("12")).is_err());
    }

    #[test]
    fn the_file_has_deaths_injuries_wages_and_dues() {
        let matters = matters(include_str!("../../../data/law_cases.json")).unwrap();
        for kind in [Kind::Death, Kind::Injury, Kind::Wages, Kind::Dues] {
            assert!(matters.iter().any(|matter| matter.kind == kind), "{kind:?}");
        }
        let first = matters.iter().find(|matter| matter.id == "P01").unwrap();
        assert_eq!(
            (first.claimed_paise, first.awarded_paise),
            (92_621_600, 93_000_000)
        );
    }
}

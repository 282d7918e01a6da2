//! Old law and new side by side: the same facts on the eve of the Codes and on their first day, with what was lost and gained.

use super::claiming::{period_text, way_view};
use super::{AmountView, Question, WayView, verdict};
use kernel::Day;
use law::limitation::Period;
use law::parameters::When;
use law::{Answer, Fact, Law};
use platform::words::Say;
use serde::Serialize;
use utoipa::ToSchema;

/// An event so many days before or after the Codes came is near them: the saving clauses matter, and people mix the laws up.
const NEAR_DAYS_MAX: i32 = 366;

/// The same facts under both laws.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BesideView {
    /// Under the Acts, on the day before.
    pub old: SideView,
    /// Under the Codes, on their first day.
    pub new: SideView,
    /// What the Codes took away.
    pub lost: Vec<String>,
    /// What the Codes gave.
    pub gained: Vec<String>,
    /// What else they changed here.
    pub changed: Vec<String>,
}

/// One of the two.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SideView {
    /// The day asked for.
    #[schema(format = Date)]
    pub on: String,
    /// Until or from which day, in words.
    pub title: String,
    /// What is owed.
    pub amount: AmountView,
    /// Whether conditions are met, in words.
    pub verdict: Option<String>,
    /// How long there is to claim.
    pub period: String,
    /// Who files what where.
    pub way: Option<WayView>,
}

struct Side {
    day: Day,
    answer: Answer,
    period: Period,
}

/// Both laws, where the event is near the day the Codes came, or its day is not known.
pub(super) fn beside(law: &Law, question: &Question, t: &Say) -> Option<BesideView> {
    let rule = question.rule;
    if crate::questions::asks_today(rule) {
        return None;
    }
    let commenced = law.commencement();
    let day = question.facts.get(rule.days.first()?.at());
    if let Fact::Known(law::facts::Said::Day(day), _) = day
        && (day.epoch_days() - commenced.epoch_days()).abs() > NEAR_DAYS_MAX
    {
        return None;
    }
    let place = question.place.unwrap_or(law::Place::Central);
    let (old, new) = law.beside(rule, question.facts, question.known, place)?;
    // The period of a claim that arises on that very day: wages of a period that ends on the eve are due a week later.
    let period = |answer: &Answer, day: Day| {
        let claim = answer.limitation?.claim;
        let when = When {
            event: day,
            known: question.known,
            place,
        };
        Some(law.limitations().of(claim, &when)?.period)
    };
    let side = |answer: Answer, day: Day| Side {
        period: period(&answer, day).unwrap_or(Period::None),
        answer,
        day,
    };
    let (old, new) = (side(old, commenced.plus_days(-1)), side(new, commenced));
    let dress = |side: &Side, key: &str| SideView {
        on: side.day.to_string(),
        title: t.with(key, &[("day", t.day(side.day).into())]),
        amount: AmountView::new(side.answer.likely, t),
        verdict: verdict(&side.answer, t).map(|verdict| verdict.text),
        period: period_text(side.period, t),
        way: way_view(law, rule, side.day, t),
    };
    let (shown_old, shown_new) = (dress(&old, "dues-until"), dress(&new, "dues-from"));
    let (mut lost, mut gained) = (Vec::new(), Vec::new());
    compare_amounts(&old, &new, t, &mut lost, &mut gained);
    compare_periods(&old, &new, t, &mut lost, &mut gained);
    if let (Some(before), Some(after)) = (&shown_old.way, &shown_new.way) {
        let only = |these: &[String], those: &[String], key: &str, to: &mut Vec<String>| {
            for who in these.iter().filter(|who| !those.contains(who)) {
                to.push(t.with(key, &[("who", who.as_str().into())]));
            }
        };
        only(&after.who, &before.who, "dues-gained-filer", &mut gained);
        only(&before.who, &after.who, "dues-lost-filer", &mut lost);
    }
    // Where both sums are known and the same, the change is not one for these facts.
    let mut changed = Vec::new();
    let same = old.answer.likely.exact().is_some() && old.answer.likely == new.answer.likely;
    if let Some(key) = rule.changed_by_codes.filter(|_| !same) {
        // The text says which it is before a colon: "Gained: …".
        let text = t.say(key);
        let rest = || {
            text.split_once(": ")
                .map_or(text, |(_, rest)| rest)
                .to_owned()
        };
        match key {
            "law-changed-displacement" => lost.push(rest()),
            "law-changed-fixed-term-gratuity"
            | "law-changed-funeral"
            | "law-changed-interest"
            | "law-changed-leave-days"
            | "law-changed-reskilling" => gained.push(rest()),
            _ => changed.push(text.to_owned()),
        }
    }
    Some(BesideView {
        old: shown_old,
        new: shown_new,
        lost,
        gained,
        changed,
    })
}

fn compare_amounts(
    old: &Side,
    new: &Side,
    t: &Say,
    lost: &mut Vec<String>,
    gained: &mut Vec<String>,
) {
    let (Some(before), Some(after)) = (old.answer.likely.exact(), new.answer.likely.exact()) else {
        return;
    };
    let more = after.0 - before.0;
    let sum = |paise: i64| [("sum", t.money(kernel::Paise(paise)).into())];
    if more > 0 {
        gained.push(t.with("dues-gained-sum", &sum(more)));
    } else if more < 0 {
        lost.push(t.with("dues-lost-sum", &sum(-more)));
    }
}

/// A period in days, near enough to tell the longer of two.
fn length(period: Period) -> Option<i32> {
    match period {
        Period::Days(days) => Some(days),
        Period::Months(months) => Some(months * 30),
        Period::None => None,
    }
}

fn compare_periods(
    old: &Side,
    new: &Side,
    t: &Say,
    lost: &mut Vec<String>,
    gained: &mut Vec<String>,
) {
    let (Some(before), Some(after)) = (length(old.period), length(new.period)) else {
        return;
    };
    let both = [
        ("old", period_text(old.period, t).into()),
        ("new", period_text(new.period, t).into()),
    ];
    if after > before {
        gained.push(t.with("dues-gained-time", &both));
    } else if after < before {
        lost.push(t.with("dues-lost-time", &both));
    }
}

//! Claiming: until when, who files, where, on which form, with which papers.

use super::{SourcesView, WordView};
use kernel::Day;
use law::limitation::Period;
use law::{Law, Limitation, Rule};
use platform::words::Say;
use serde::Serialize;
use utoipa::ToSchema;

/// Until when something can be claimed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LimitationView {
    /// What is claimed.
    pub claim: WordView,
    /// The day the claim arose.
    #[schema(format = Date)]
    pub arose_on: String,
    /// The last day, itself still in time; null where no period was found.
    #[schema(format = Date)]
    pub last_day: Option<String>,
    /// Days left today; below zero when it has run out.
    pub days_left: Option<i32>,
    /// How long the period is, in words.
    pub period: String,
    /// In a sentence.
    pub text: String,
    /// On what ground delay is forgiven; null where the law says nothing of it.
    pub condonable: Option<String>,
    /// Why the old period still holds for an old claim; null where it is not old.
    pub saved: Option<String>,
    /// The later day a reading nobody has settled would give.
    #[schema(format = Date)]
    pub later: Option<String>,
    /// That later day in a sentence.
    pub later_text: Option<String>,
    /// A number among the sources.
    pub source: usize,
}

/// Who files what where.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WayView {
    /// The authority.
    pub forum: String,
    /// The form.
    pub form: String,
    /// Who may file.
    pub who: Vec<String>,
    /// What to bring.
    pub documents: Vec<String>,
}

impl LimitationView {
    /// Whether the last day has gone by.
    pub fn is_over(&self) -> bool {
        self.days_left.is_some_and(|days| days < 0)
    }
    /// Whether there is little time: thirty days or less.
    pub fn is_near(&self) -> bool {
        self.days_left.is_some_and(|days| (0..=30).contains(&days))
    }
}

/// A period in words.
pub(super) fn period_text(period: Period, t: &Say) -> String {
    match period {
        Period::Days(days) => t.counted("dues-period-days", days),
        Period::Months(months) if months % 12 == 0 => t.counted("dues-period-years", months / 12),
        Period::Months(months) => t.counted("dues-period-months", months),
        Period::None => t.say("dues-period-none").to_owned(),
    }
}

/// A limitation in the reader's words.
pub fn limitation_view(
    law: &Law,
    limitation: &Limitation,
    today: Day,
    sources: &mut SourcesView,
    t: &Say,
) -> LimitationView {
    let days_left = limitation.days_left(today);
    let source = sources.number(limitation.source, Some(limitation.status));
    let text = match (limitation.last_day, days_left) {
        (Some(day), Some(left)) => {
            let day = ("day", t.day(day).into());
            match left {
                0 => t.say("dues-last-day-today").to_owned(),
                1.. => t.with("dues-last-day-left", &[day, ("n", left.into())]),
                _ => t.with("dues-last-day-over", &[day]),
            }
        }
        _ => t.say("dues-last-day-none").to_owned(),
    };
    let saved = limitation.saved_by.map(|id| {
        let number = sources.number(id, None);
        let source = law.sources().get(id);
        let name = format!("{}, {} [{number}]", source.instrument, source.section);
        t.with("dues-saved", &[("source", name.into())])
    });
    LimitationView {
        claim: WordView {
            word: limitation.claim.word().to_owned(),
            text: t.say(limitation.claim.key()).to_owned(),
        },
        arose_on: limitation.arose.to_string(),
        last_day: limitation.last_day.map(|day| day.to_string()),
        days_left,
        period: period_text(limitation.period, t),
        text,
        condonable: limitation.condonable.map(|key| t.say(key).to_owned()),
        saved,
        later: limitation.later.map(|day| day.to_string()),
        later_text: limitation
            .later
            .map(|day| t.with("dues-later", &[("day", t.day(day).into())])),
        source,
    }
}

/// How to claim what a rule gives for an event on `day`.
pub(super) fn way_view(law: &Law, rule: &Rule, day: Day, t: &Say) -> Option<WayView> {
    let way = law.ways().of(rule.word, day)?;
    let say = |keys: &[String]| keys.iter().map(|key| t.say(key).to_owned()).collect();
    Some(WayView {
        forum: t.say(&way.forum).to_owned(),
        form: t.say(&way.form).to_owned(),
        who: say(&way.who),
        documents: say(&way.documents),
    })
}

//! Saying something in the reader's language.

use super::{Tongue, Value};
use fluent_bundle::FluentArgs;
use kernel::{Day, FieldProblem, Language, Moment, Paise, Problem, ProblemKind};
use std::borrow::Borrow;
use std::sync::Arc;

/// A number to be said: any whole number, or a reference to one, as templates pass it.
pub trait Count {
    /// Its value, as far as 64 bits hold it.
    fn count(&self) -> i64;
}

macro_rules! counts {
    ($($kind:ty)*) => {$(
        impl Count for $kind {
            fn count(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )*};
}
counts!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

impl<T: Count + ?Sized> Count for &T {
    fn count(&self) -> i64 {
        (**self).count()
    }
}

/// The words in one language. Cheap to clone. In templates it is the field `t`.
#[derive(Clone)]
pub struct Say {
    tongue: Arc<Tongue>,
}

impl std::fmt::Debug for Say {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Say({})", self.tongue.language)
    }
}

impl Say {
    pub(super) fn new(tongue: Arc<Tongue>) -> Self {
        Self { tongue }
    }

    /// Which language.
    pub fn language(&self) -> Language {
        self.tongue.language
    }

    /// Whether there is such a message, in this language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.tongue.fixed.contains_key(key)
    }

    #[cfg(any(test, feature = "testing"))]
    pub(super) fn has_prefix(&self, prefix: &str) -> bool {
        self.tongue.fixed.keys().any(|key| key.starts_with(prefix))
    }

    /// The message `key`; the key itself where there is none, so that the gap is seen and the page still works.
    pub fn say<'a>(&'a self, key: &'a str) -> &'a str {
        self.tongue.fixed.get(key).map_or(key, |text| text)
    }

    /// The message of a key put together from two parts: `t.word("cases-stage-", stage.word())`. Underscores become hyphens.
    pub fn word(&self, prefix: &str, word: &str) -> String {
        let key = format!("{prefix}{}", word.replace('_', "-"));
        self.say(&key).to_owned()
    }

    /// The message `key` with values: `t.with("cases-count", &[("n", 5.into())])`. Pass a count as a number, or it has no plural.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        self.format(key, &args)
    }

    /// The message `key` with the one value `n`: `t.counted("cases-count", cases.len())`.
    pub fn counted(&self, key: &str, n: impl Count) -> String {
        self.with(key, &[("n", n.count().into())])
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let tongues = [Some(&self.tongue), self.tongue.english.as_ref()];
        for tongue in tongues.into_iter().flatten() {
            if let Some(pattern) = tongue.bundle.get_message(key).and_then(|m| m.value()) {
                // A value that is missing stands in braces in the text; the tests of the words see to it that none is.
                let mut errors = Vec::new();
                return tongue
                    .bundle
                    .format_pattern(pattern, Some(args), &mut errors)
                    .into_owned();
            }
        }
        key.to_owned()
    }

    /// A sum with its sign: `₹1,00,000`, `₹1,00,000.50`, `−₹500`.
    pub fn money(&self, sum: impl Borrow<Paise>) -> String {
        let grouped = sum.borrow().grouped();
        match grouped.strip_prefix('-') {
            Some(digits) => format!("\u{2212}₹{digits}"),
            None => format!("₹{grouped}"),
        }
    }

    /// A sum without its sign, for a column headed ₹: `1,00,000`.
    pub fn sum(&self, sum: impl Borrow<Paise>) -> String {
        sum.borrow().grouped().replace('-', "\u{2212}")
    }

    /// A number in India's grouping: `1,00,000`.
    pub fn number(&self, number: impl Count) -> String {
        let number = number.count();
        let sign = if number < 0 { "\u{2212}" } else { "" };
        format!(
            "{sign}{}",
            kernel::money::group_indian(number.unsigned_abs())
        )
    }

    /// A day: `22 Nov 2026`, the month in the language.
    pub fn day(&self, day: impl Borrow<Day>) -> String {
        let day = day.borrow();
        let (year, month) = day.year_month();
        format!("{} {} {year}", day.0.day(), self.month_short(month))
    }

    /// A month: `Nov 2026`.
    pub fn month(&self, year: impl Count, month: impl Count) -> String {
        let month = i8::try_from(month.count()).unwrap_or(1);
        format!("{} {}", self.month_short(month), year.count())
    }

    fn month_short(&self, month: i8) -> &str {
        let at = usize::try_from(month).unwrap_or(1).clamp(1, 12) - 1;
        &self.tongue.months_short[at]
    }

    /// A moment as India's clocks show it: `22 Nov 2026, 14:30`.
    pub fn moment(&self, moment: impl Borrow<Moment>) -> String {
        let moment = *moment.borrow();
        format!("{}, {}", self.day(moment.day()), self.clock(moment))
    }

    /// The time of day in India: `14:30`.
    pub fn clock(&self, moment: impl Borrow<Moment>) -> String {
        let (hour, minute) = moment.borrow().hour_minute();
        format!("{hour:02}:{minute:02}")
    }

    /// How long ago `moment` was, or how long it still is: `5 minutes ago`, `in 2 days`.
    pub fn ago(&self, moment: impl Borrow<Moment>, now: impl Borrow<Moment>) -> String {
        let seconds = now.borrow().seconds_since(*moment.borrow());
        let (count, unit) = match seconds.unsigned_abs() {
            0..60 => return self.say("ago-now").to_owned(),
            length @ 60..3_600 => (length / 60, "minutes"),
            length @ 3_600..86_400 => (length / 3_600, "hours"),
            length => (length / 86_400, "days"),
        };
        let direction = if seconds > 0 { "ago" } else { "in" };
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.with(&format!("{direction}-{unit}"), &[("n", count.into())])
    }

    /// What a problem is, in a sentence.
    pub fn problem(&self, problem: &Problem) -> String {
        self.code(problem.code, &problem.args)
            .unwrap_or_else(|| self.say(kind_key(problem.kind)).to_owned())
    }

    /// What is wrong with a field, in a sentence.
    pub fn field_problem(&self, problem: &FieldProblem) -> String {
        self.code(problem.code, &problem.args)
            .unwrap_or_else(|| self.say("problem-platform-field-invalid").to_owned())
    }

    fn code(&self, code: &str, values: &[(&'static str, String)]) -> Option<String> {
        let key = kernel::problem::message_key(code);
        if values.is_empty() {
            return self
                .tongue
                .fixed
                .get(key.as_str())
                .map(|text| text.to_string());
        }
        if !self.has(&key) {
            return None;
        }
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, counted(value));
        }
        Some(self.format(&key, &args))
    }
}

/// A value of a problem came as text; a short one of digits alone is a count, so that it finds its plural and its grouping.
fn counted(value: &str) -> Value<'_> {
    let count = (value.len() <= 6 && !(value.len() > 1 && value.starts_with('0')))
        .then(|| value.parse::<u32>().ok())
        .flatten();
    match count {
        Some(count) => count.into(),
        None => value.into(),
    }
}

fn kind_key(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Invalid => "problem-platform-invalid",
        ProblemKind::SignIn => "problem-platform-sign-in",
        ProblemKind::NotFound => "problem-platform-not-found",
        ProblemKind::Refused => "problem-platform-refused",
        ProblemKind::Stale => "problem-platform-stale",
        ProblemKind::TooMany => "problem-platform-too-many",
        ProblemKind::TooLarge => "problem-platform-too-large",
        ProblemKind::Busy => "problem-platform-busy",
        ProblemKind::Internal => "problem-platform-internal",
    }
}

#[cfg(test)]
mod tests {
    use super::super::{LOCALES, Words};
    use super::*;

    fn say(language: Language) -> Say {
        Words::load(&[&LOCALES]).0.say(language)
    }

    #[test]
    fn days_and_sums_are_written_as_in_india() {
        let english = say(Language::ENGLISH);
        let moment = Moment::parse_rfc3339("2026-11-22T09:00:00Z").unwrap();
        assert_eq!(english.moment(moment), "22 Nov 2026, 14:30");
        assert_eq!(english.money(Paise::rupees(115_750)), "₹1,15,750");
        assert_eq!(english.money(Paise(-50)), "\u{2212}₹0.50");
        assert_eq!(english.number(100_000), "1,00,000");
        assert_ne!(
            say(Language::HINDI).day(moment.day()),
            english.day(moment.day())
        );
    }

    #[test]
    fn time_passed_has_its_plural() {
        let english = say(Language::ENGLISH);
        let now = Moment::parse_rfc3339("2026-11-22T09:00:00Z").unwrap();
        assert_eq!(english.ago(now.plus_seconds(-5), now), "just now");
        assert_eq!(english.ago(now.plus_minutes(-1), now), "1 minute ago");
        assert_eq!(english.ago(now.plus_hours(-50), now), "2 days ago");
        assert_eq!(english.ago(now.plus_hours(3), now), "in 3 hours");
    }

    #[test]
    fn an_unknown_code_still_says_its_kind() {
        let english = say(Language::ENGLISH);
        let problem = Problem::refused("platform.never-heard-of");
        assert_eq!(
            english.problem(&problem),
            english.say("problem-platform-refused")
        );
        assert_eq!(english.say("never-heard-of"), "never-heard-of");
    }

    #[test]
    fn no_isolates_are_put_into_text() {
        let hindi = say(Language::HINDI);
        let text = hindi.with("ago-days", &[("n", 100_000.into())]);
        assert!(text.contains("1,00,000"), "{text}");
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
    }
}

//! Time: moments in UTC microseconds (what both databases keep), days as India counts them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// India Standard Time is UTC+05:30 all year, in every state.
const INDIA_OFFSET_MICROS: i64 = (5 * 60 + 30) * 60 * 1_000_000;
const DAY_MICROS: i64 = 24 * 60 * 60 * 1_000_000;

/// Where "now" comes from. The program passes the system's clock; a test passes one it can turn.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Moment;
}

/// A moment: microseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(pub i64);

impl Moment {
    /// The moment `minutes` later (earlier when negative).
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(60_000_000)))
    }
    /// The moment `seconds` later (earlier when negative).
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
    /// The moment `hours` later (earlier when negative).
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_minutes(hours.saturating_mul(60))
    }
    /// The moment `days` later (earlier when negative).
    pub fn plus_days(self, days: i64) -> Self {
        self.plus_hours(days.saturating_mul(24))
    }
    /// Whole seconds from `earlier` to this moment.
    pub fn seconds_since(self, earlier: Moment) -> i64 {
        (self.0 - earlier.0) / 1_000_000
    }
    /// The day it is in India at this moment.
    pub fn day(self) -> Day {
        let local_days = (self.0 + INDIA_OFFSET_MICROS).div_euclid(DAY_MICROS);
        Day::from_epoch_days(i32::try_from(local_days).unwrap_or(0))
    }
    /// Hour and minute in India at this moment.
    pub fn hour_minute(self) -> (u8, u8) {
        let minutes = (self.0 + INDIA_OFFSET_MICROS).rem_euclid(DAY_MICROS) / 60_000_000;
        (
            u8::try_from(minutes / 60).unwrap_or(0),
            u8::try_from(minutes % 60).unwrap_or(0),
        )
    }
    /// RFC 3339 in UTC, whole microseconds: `2026-11-22T04:35:00.000000Z`.
    pub fn rfc3339(self) -> String {
        String::from_utf8_lossy(&self.rfc3339_bytes()).into_owned()
    }
    /// The same as ASCII without an allocation: an answer may hold hundreds of moments.
    pub fn rfc3339_bytes(self) -> [u8; 27] {
        let seconds = self.0.div_euclid(1_000_000);
        let of_day = seconds.rem_euclid(86_400);
        let (year, month, day) = civil(seconds.div_euclid(86_400));
        let mut text = *b"0000-00-00T00:00:00.000000Z";
        digits(&mut text[0..4], year);
        digits(&mut text[5..7], month);
        digits(&mut text[8..10], day);
        digits(&mut text[11..13], of_day / 3600);
        digits(&mut text[14..16], of_day / 60 % 60);
        digits(&mut text[17..19], of_day % 60);
        digits(&mut text[20..26], self.0.rem_euclid(1_000_000));
        text
    }
    /// Reads RFC 3339 with `Z` or a numeric offset.
    pub fn parse_rfc3339(text: &str) -> Option<Self> {
        text.trim()
            .parse::<jiff::Timestamp>()
            .ok()
            .map(|stamp| Self(stamp.as_microsecond()))
    }
    /// Reads `2026-11-22T14:30` (what `<input type=datetime-local>` sends) as India's time.
    pub fn parse_india_local(text: &str) -> Option<Self> {
        let local: jiff::civil::DateTime = text.trim().parse().ok()?;
        let day = Day(local.date());
        let of_day = i64::from(local.hour()) * 3600
            + i64::from(local.minute()) * 60
            + i64::from(local.second());
        Some(Self(day.start().0 + of_day * 1_000_000))
    }
    /// `2026-11-22T14:30` in India's time, for `<input type=datetime-local>`.
    pub fn india_local(self) -> String {
        let (hour, minute) = self.hour_minute();
        format!("{}T{hour:02}:{minute:02}", self.day())
    }
}

/// Year (0 to 9999; others wrap), month and day of month of a day since 1970-01-01: Howard Hinnant's `civil_from_days`.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// Writes the last digits of `number` into `place`.
fn digits(place: &mut [u8], number: i64) {
    let mut rest = number.unsigned_abs();
    for digit in place.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(std::str::from_utf8(&self.rfc3339_bytes()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse_rfc3339(&text).ok_or_else(|| {
            serde::de::Error::custom("expected a date-time such as 2026-11-22T04:35:00Z")
        })
    }
}

/// A day of the Gregorian calendar, as India counts it. Stored as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl Day {
    /// The day of a year, month and day of month, if there is one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }
    /// Days since 1970-01-01.
    pub fn epoch_days(self) -> i32 {
        let epoch = jiff::civil::date(1970, 1, 1);
        (self.0 - epoch).get_days()
    }
    /// The day `days` after 1970-01-01.
    pub fn from_epoch_days(days: i32) -> Self {
        let epoch = jiff::civil::date(1970, 1, 1);
        Self(epoch.saturating_add(jiff::Span::new().days(days.clamp(-700_000, 2_900_000))))
    }
    /// The day `days` later (earlier when negative).
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_epoch_days(self.epoch_days().saturating_add(days))
    }
    /// Midnight in India at the start of this day.
    pub fn start(self) -> Moment {
        Moment(i64::from(self.epoch_days()) * DAY_MICROS - INDIA_OFFSET_MICROS)
    }
    /// The last microsecond of this day in India.
    pub fn end(self) -> Moment {
        Moment(self.plus_days(1).start().0 - 1)
    }
    /// Reads `YYYY-MM-DD`, and `DD-MM-YYYY`, `DD/MM/YYYY`, `DD.MM.YYYY` as Indian registers have them; Indian digits too.
    pub fn parse(text: &str) -> Option<Self> {
        let ascii = crate::digits::ascii(text.trim());
        let parts: Vec<&str> = ascii.split(['-', '/', '.']).map(str::trim).collect();
        let [a, b, c] = parts.as_slice() else {
            return None;
        };
        let all_digits = parts
            .iter()
            .all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()));
        if !all_digits {
            return None;
        }
        if a.len() == 4 {
            Self::new(a.parse().ok()?, b.parse().ok()?, c.parse().ok()?)
        } else if c.len() == 4 {
            Self::new(c.parse().ok()?, b.parse().ok()?, a.parse().ok()?)
        } else {
            None
        }
    }
    /// `(year, month)`, for grouping by month.
    pub fn year_month(self) -> (i16, i8) {
        (self.0.year(), self.0.month())
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.0.year(),
            self.0.month(),
            self.0.day()
        )
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("expected a day such as 2026-11-22"))
    }
}

/// A clock that a test turns by hand.
#[derive(Debug)]
pub struct HandClock(std::sync::atomic::AtomicI64);

impl HandClock {
    /// A clock that stands at `moment`.
    pub fn at(moment: Moment) -> Self {
        Self(std::sync::atomic::AtomicI64::new(moment.0))
    }
    /// Turns the clock to `moment`.
    pub fn set(&self, moment: Moment) {
        self.0.store(moment.0, std::sync::atomic::Ordering::SeqCst);
    }
    /// Turns the clock on by `seconds`.
    pub fn advance_seconds(&self, seconds: i64) {
        self.0
            .fetch_add(seconds * 1_000_000, std::sync::atomic::Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(std::sync::atomic::Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_turns_at_midnight_in_india() {
        let before = Moment::parse_rfc3339("2026-11-21T18:29:59Z").unwrap();
        let after = Moment::parse_rfc3339("2026-11-21T18:30:00Z").unwrap();
        assert_eq!(before.day().to_string(), "2026-11-21");
        assert_eq!(after.day().to_string(), "2026-11-22");
        assert_eq!(after.day().start(), after);
    }

    #[test]
    fn rfc3339_round_trips() {
        let moment = Moment(1_795_322_100_123_456);
        assert_eq!(Moment::parse_rfc3339(&moment.rfc3339()), Some(moment));
    }

    #[test]
    fn days_are_read_as_registers_write_them() {
        for text in ["2026-02-28", "28/02/2026", "28-2-2026", "२८.०२.२०२६"] {
            assert_eq!(Day::parse(text).unwrap().to_string(), "2026-02-28");
        }
        for text in ["2026-02-30", "31/31/2026", "28/02/26", "", "tomorrow"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_moment_is_read_as_it_is_written(micros in -60_000_000_000_000_000i64..250_000_000_000_000_000) {
            proptest::prop_assert_eq!(Moment::parse_rfc3339(&Moment(micros).rfc3339()), Some(Moment(micros)));
        }
        #[test]
        fn epoch_days_round_trip(days in -100_000i32..100_000) {
            proptest::prop_assert_eq!(Day::from_epoch_days(days).epoch_days(), days);
        }
        #[test]
        fn india_local_round_trips(minutes in 0i64..40_000_000) {
            let moment = Moment(minutes * 60_000_000);
            proptest::prop_assert_eq!(Moment::parse_india_local(&moment.india_local()), Some(moment));
        }
    }
}

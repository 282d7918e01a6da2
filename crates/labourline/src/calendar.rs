//! The working days and hours of a chapter: when something is due, and when the desk may be reminded.

use kernel::{Day, Moment};
use std::collections::BTreeSet;

/// The most days looked ahead for a working one; a longer closure than this is a mistake in the list of holidays.
const LOOK_AHEAD_DAYS: i32 = 366;

/// A first answer to the worker is due within so many working days of the contact.
pub const FIRST_RESPONSE_WORKING_DAYS: u16 = 1;
/// The employer's side is reached within so many working days of registration: what the field's best lines reach in the median.
pub const EMPLOYER_CONTACT_WORKING_DAYS: u16 = 2;

/// The working time of a chapter, in India's time. Sundays are off, and the holidays listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingCalendar {
    holidays: BTreeSet<Day>,
    opens_minute: u16,
    closes_minute: u16,
}

impl Default for WorkingCalendar {
    /// Nine to six, no holidays.
    fn default() -> Self {
        Self {
            holidays: BTreeSet::new(),
            opens_minute: 9 * 60,
            closes_minute: 18 * 60,
        }
    }
}

impl WorkingCalendar {
    /// A calendar with these hours, in minutes after midnight; `None` where it would never open.
    pub fn new(
        opens_minute: u16,
        closes_minute: u16,
        holidays: impl IntoIterator<Item = Day>,
    ) -> Option<Self> {
        (opens_minute < closes_minute && closes_minute <= 24 * 60).then(|| Self {
            holidays: holidays.into_iter().collect(),
            opens_minute,
            closes_minute,
        })
    }
    /// Whether the desk works on this day.
    pub fn is_working_day(&self, day: Day) -> bool {
        // 1970-01-01 was a Thursday, so the fourth day of each seven is a Sunday.
        let sunday = day.epoch_days().rem_euclid(7) == 3;
        !sunday && !self.holidays.contains(&day)
    }
    /// This day if it is a working day, otherwise the next one.
    pub fn working_day_from(&self, day: Day) -> Day {
        (0..LOOK_AHEAD_DAYS)
            .map(|ahead| day.plus_days(ahead))
            .find(|candidate| self.is_working_day(*candidate))
            .unwrap_or(day)
    }
    /// So many working days after this day; none is the first working day from it on.
    pub fn plus_working_days(&self, day: Day, days: u16) -> Day {
        (0..days).fold(self.working_day_from(day), |reached, _| {
            self.working_day_from(reached.plus_days(1))
        })
    }
    /// The working days after `from` up to and with `to`; none where `to` is not later.
    pub fn working_days_between(&self, from: Day, to: Day) -> u32 {
        let days = (from.epoch_days() + 1)..=to.epoch_days();
        let working = days
            .filter(|day| self.is_working_day(Day::from_epoch_days(*day)))
            .count();
        u32::try_from(working).unwrap_or(u32::MAX)
    }
    /// Whether the desk is at work at this moment.
    pub fn is_working_time(&self, at: Moment) -> bool {
        let minute = minute_of_day(at);
        self.is_working_day(at.day()) && (self.opens_minute..self.closes_minute).contains(&minute)
    }
    /// This moment if the desk is at work, otherwise when it next opens: no reminder goes out before.
    pub fn working_time_from(&self, at: Moment) -> Moment {
        if self.is_working_time(at) {
            return at;
        }
        let today_is_over = minute_of_day(at) >= self.opens_minute;
        let day = if today_is_over && self.is_working_day(at.day()) {
            at.day().plus_days(1)
        } else {
            at.day()
        };
        self.working_day_from(day)
            .start()
            .plus_minutes(i64::from(self.opens_minute))
    }
    /// By when something asked for at `at` is due, if it may take `working_days`: the close of that day. What comes after hours
    /// counts as coming the next working morning.
    pub fn due_after(&self, at: Moment, working_days: u16) -> Moment {
        let counted_from = self.working_time_from(at).day();
        self.plus_working_days(counted_from, working_days)
            .start()
            .plus_minutes(i64::from(self.closes_minute))
    }
    /// By when the worker is to have a first answer.
    pub fn first_response_due(&self, contact_at: Moment) -> Moment {
        self.due_after(contact_at, FIRST_RESPONSE_WORKING_DAYS)
    }
}

fn minute_of_day(at: Moment) -> u16 {
    let (hour, minute) = at.hour_minute();
    u16::from(hour) * 60 + u16::from(minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::parse_india_local(text).unwrap()
    }
    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }
    /// Diwali on a Friday, so that a long week-end stands in the way.
    fn calendar() -> WorkingCalendar {
        WorkingCalendar::new(9 * 60, 18 * 60, [day("2026-11-06"), day("2026-11-07")]).unwrap()
    }

    #[test]
    fn sundays_and_holidays_are_off() {
        let calendar = calendar();
        assert!(calendar.is_working_day(day("2026-11-21")), "a Saturday");
        assert!(!calendar.is_working_day(day("2026-11-22")), "a Sunday");
        assert!(!calendar.is_working_day(day("2026-11-06")), "a holiday");
        assert_eq!(
            calendar.plus_working_days(day("2026-11-05"), 1),
            day("2026-11-09")
        );
        assert_eq!(
            calendar.plus_working_days(day("2026-11-06"), 0),
            day("2026-11-09")
        );
        assert_eq!(
            calendar.working_days_between(day("2026-11-05"), day("2026-11-09")),
            1
        );
        assert_eq!(
            calendar.working_days_between(day("2026-11-09"), day("2026-11-05")),
            0
        );
    }

    #[test]
    fn a_first_answer_is_due_at_the_close_of_the_next_working_day() {
        let calendar = calendar();
        for (contact, due) in [
            ("2026-11-04T10:00", "2026-11-05T18:00"),
            ("2026-11-04T17:59", "2026-11-05T18:00"),
            ("2026-11-04T18:00", "2026-11-09T18:00"),
            ("2026-11-05T10:00", "2026-11-09T18:00"),
            ("2026-11-06T10:00", "2026-11-10T18:00"),
            ("2026-11-04T03:00", "2026-11-05T18:00"),
        ] {
            assert_eq!(
                calendar.first_response_due(at(contact)),
                at(due),
                "{contact}"
            );
        }
    }

    #[test]
    fn nobody_is_reminded_outside_working_time() {
        let calendar = calendar();
        for (asked, told) in [
            ("2026-11-04T10:00", "2026-11-04T10:00"),
            ("2026-11-04T08:59", "2026-11-04T09:00"),
            ("2026-11-04T23:30", "2026-11-05T09:00"),
            ("2026-11-05T18:00", "2026-11-09T09:00"),
            ("2026-11-08T12:00", "2026-11-09T09:00"),
        ] {
            assert_eq!(calendar.working_time_from(at(asked)), at(told), "{asked}");
        }
    }

    #[test]
    fn a_calendar_that_never_opens_is_none() {
        assert!(WorkingCalendar::new(600, 600, []).is_none());
        assert!(WorkingCalendar::new(600, 1441, []).is_none());
    }

    proptest::proptest! {
        #[test]
        fn what_is_due_is_later_and_on_a_working_day(
            minutes in 0i64..4_000_000,
            working_days in 0u16..40,
            holidays in proptest::collection::btree_set(0i32..2_800, 0..40),
        ) {
            let start = day("2026-01-01");
            let calendar = WorkingCalendar::new(540, 1080, holidays.into_iter().map(|n| start.plus_days(n))).unwrap();
            let asked = start.start().plus_minutes(minutes);
            let due = calendar.due_after(asked, working_days);
            proptest::prop_assert!(due > asked);
            proptest::prop_assert!(calendar.is_working_day(due.day()));
            proptest::prop_assert!(calendar.due_after(asked, working_days + 1) > due);
            let told = calendar.working_time_from(asked);
            proptest::prop_assert!(told >= asked && calendar.is_working_time(told));
        }
    }
}

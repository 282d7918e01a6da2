//! Promises: what the employer's side said it would pay and when; when one is overdue, and who hears of it.
//!
//! The sums are the ledger's ([`crate::ledger`]); here are only the days.

use crate::climb::{Step, highest};
use kernel::Day;

/// How patient the desk is. A chapter may set its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PromiseRules {
    /// So many days after the promised day the promise is still not overdue. The promised day itself is always in time.
    pub grace_days: u16,
    /// The desk lead hears of it when nobody answered for so many days.
    pub desk_lead_after_days: u16,
    /// The convener hears of it when nobody answered for so many days.
    pub convener_after_days: u16,
}

impl Default for PromiseRules {
    /// Two days for banks and Sundays, then a step up after three days and after seven.
    fn default() -> Self {
        Self {
            grace_days: 2,
            desk_lead_after_days: 3,
            convener_after_days: 7,
        }
    }
}

/// How an unpaid promise stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its day comes in so many days.
    Coming {
        /// Days until then, at least one.
        in_days: i32,
    },
    /// Its day is today.
    DueToday,
    /// Its day has passed and the days of grace have not.
    InGrace {
        /// Days since it was due.
        days_late: i32,
    },
    /// Overdue: the case goes back to mediation.
    Overdue {
        /// Days since it was due.
        days_late: i32,
    },
}

impl PromiseRules {
    /// The first day on which an unpaid promise is overdue.
    pub fn overdue_from(&self, due_on: Day) -> Day {
        due_on.plus_days(i32::from(self.grace_days) + 1)
    }
    /// Promises due on this day or before are overdue today, if unpaid: what a query asks for.
    pub fn overdue_if_due_by(&self, today: Day) -> Day {
        today.plus_days(-i32::from(self.grace_days) - 1)
    }
    /// How an unpaid promise stands.
    pub fn standing(&self, due_on: Day, today: Day) -> Standing {
        let days_late = today.epoch_days() - due_on.epoch_days();
        match days_late {
            ..0 => Standing::Coming {
                in_days: -days_late,
            },
            0 => Standing::DueToday,
            late if late <= i32::from(self.grace_days) => Standing::InGrace { days_late },
            _ => Standing::Overdue { days_late },
        }
    }
    /// How far an overdue promise has climbed; `None` while it is not overdue. Somebody who took it up on `answered_on` starts the
    /// waiting anew, so that an answer which led to nothing climbs again.
    pub fn climb(&self, due_on: Day, today: Day, answered_on: Option<Day>) -> Option<Step> {
        let overdue_from = self.overdue_from(due_on);
        if today < overdue_from {
            return None;
        }
        let waiting_since = answered_on.map_or(overdue_from, |answered| answered.max(overdue_from));
        let waited = today.epoch_days() - waiting_since.epoch_days();
        let desk_lead = i64::from(self.desk_lead_after_days);
        let ladder = [
            (i64::MIN, Step::Owner),
            (desk_lead, Step::DeskLead),
            (
                desk_lead.max(i64::from(self.convener_after_days)),
                Step::Convener,
            ),
        ];
        highest(&ladder, i64::from(waited))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i32) -> Day {
        Day::from_epoch_days(20_000 + n)
    }

    #[test]
    fn the_day_and_the_days_of_grace_are_in_time() {
        let rules = PromiseRules::default();
        for (today, standing) in [
            (-3, Standing::Coming { in_days: 3 }),
            (0, Standing::DueToday),
            (2, Standing::InGrace { days_late: 2 }),
            (3, Standing::Overdue { days_late: 3 }),
        ] {
            assert_eq!(rules.standing(day(0), day(today)), standing);
        }
    }

    #[test]
    fn the_query_and_the_rule_agree() {
        for grace_days in [0, 1, 2, 30] {
            let rules = PromiseRules {
                grace_days,
                ..PromiseRules::default()
            };
            for today in -40..40 {
                let overdue =
                    matches!(rules.standing(day(0), day(today)), Standing::Overdue { .. });
                assert_eq!(overdue, day(today) >= rules.overdue_from(day(0)));
                assert_eq!(overdue, day(0) <= rules.overdue_if_due_by(day(today)));
                assert_eq!(overdue, rules.climb(day(0), day(today), None).is_some());
            }
        }
    }

    #[test]
    fn an_unanswered_promise_climbs_and_an_answer_starts_the_waiting_anew() {
        let rules = PromiseRules::default();
        for (today, step) in [
            (2, None),
            (3, Some(Step::Owner)),
            (5, Some(Step::Owner)),
            (6, Some(Step::DeskLead)),
            (9, Some(Step::DeskLead)),
            (10, Some(Step::Convener)),
        ] {
            assert_eq!(rules.climb(day(0), day(today), None), step, "day {today}");
        }
        let answered = Some(day(8));
        assert_eq!(rules.climb(day(0), day(10), answered), Some(Step::Owner));
        assert_eq!(rules.climb(day(0), day(11), answered), Some(Step::DeskLead));
        assert_eq!(rules.climb(day(0), day(15), answered), Some(Step::Convener));
        assert_eq!(
            rules.climb(day(0), day(4), Some(day(9))),
            Some(Step::Owner),
            "an answer to come"
        );
    }
}

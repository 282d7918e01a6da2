//! What a chapter is, and which days it works.

use kernel::{ChapterId, Day, Language};
use serde::{Deserialize, Serialize};

/// Days of the week as bits: Monday is bit 0, Sunday bit 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WeekDays(pub u8);

impl WeekDays {
    /// Sunday, the weekly rest of most desks.
    pub const SUNDAY: WeekDays = WeekDays(1 << 6);
    /// Whether `day` falls on one of them.
    pub fn contain(self, day: Day) -> bool {
        let from_monday = day.0.weekday().to_monday_zero_offset();
        self.0 >> from_monday & 1 == 1
    }
}

/// A day on which a chapter rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// Which day.
    pub day: Day,
    /// What is kept on it, in the chapter's own words.
    pub name: String,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// Its id.
    pub id: ChapterId,
    /// Short code: `OD`.
    pub code: String,
    /// LGD code of its state.
    pub state_lgd: u8,
    /// The phone workers are told to call, E.164.
    pub phone: String,
    /// Names by language; English is always there.
    pub names: Vec<(Language, String)>,
    /// Days of the week it rests.
    pub weekly_rest_days: WeekDays,
    /// Other days it rests, in order.
    pub holidays: Vec<Holiday>,
}

impl Chapter {
    /// The name in `language`, or in English.
    pub fn name(&self, language: Language) -> &str {
        let in_language = |wanted: Language| {
            self.names
                .iter()
                .find(|(language, _)| *language == wanted)
                .map(|(_, name)| name.as_str())
        };
        in_language(language)
            .or_else(|| in_language(Language::ENGLISH))
            .unwrap_or(&self.code)
    }
    /// Whether the desk works on `day`.
    pub fn works_on(&self, day: Day) -> bool {
        !self.weekly_rest_days.contain(day)
            && self
                .holidays
                .binary_search_by(|holiday| holiday.day.cmp(&day))
                .is_err()
    }
    /// The working day that comes `working_days` working days after `day`; a calendar without working days gives `day` plus so many days.
    pub fn working_day_after(&self, day: Day, working_days: u32) -> Day {
        let mut reached = day;
        for _ in 0..working_days {
            let next = (1..=60)
                .map(|ahead| reached.plus_days(ahead))
                .find(|next| self.works_on(*next));
            reached = next.unwrap_or_else(|| reached.plus_days(1));
        }
        reached
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chapter() -> Chapter {
        Chapter {
            id: ChapterId(uuid::Uuid::nil()),
            code: "OD".to_owned(),
            state_lgd: 21,
            phone: "+919000000001".to_owned(),
            names: vec![
                (Language::ENGLISH, "Odisha".to_owned()),
                (Language::ODIA, "ଓଡ଼ିଶା".to_owned()),
            ],
            weekly_rest_days: WeekDays::SUNDAY,
            holidays: vec![Holiday {
                day: Day::new(2026, 11, 23).unwrap(),
                name: "Kartika Purnima".to_owned(),
            }],
        }
    }

    #[test]
    fn sundays_and_holidays_are_not_worked() {
        let chapter = chapter();
        let saturday = Day::new(2026, 11, 21).unwrap();
        assert!(chapter.works_on(saturday));
        assert!(!chapter.works_on(saturday.plus_days(1)));
        assert!(!chapter.works_on(saturday.plus_days(2)));
        assert_eq!(
            chapter.working_day_after(saturday, 1),
            saturday.plus_days(3)
        );
        assert_eq!(chapter.working_day_after(saturday, 0), saturday);
        let never = Chapter {
            weekly_rest_days: WeekDays(0x7f),
            ..chapter
        };
        assert_eq!(never.working_day_after(saturday, 2), saturday.plus_days(2));
    }

    #[test]
    fn a_name_is_said_in_the_readers_language_or_in_english() {
        assert_eq!(chapter().name(Language::ODIA), "ଓଡ଼ିଶା");
        assert_eq!(chapter().name(Language::HINDI), "Odisha");
    }
}

//! Calls and messages that made no case: questions, wrong numbers, silence, and those still waiting to be called back.

use kernel::Day;

use crate::persons;
use crate::random::{Kind, Random};

/// A contact without a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrayContact {
    /// The day, in India.
    pub on: Day,
    /// The hour, 8 to 19, in India.
    pub hour: u8,
    /// The minute.
    pub minute: u8,
    /// How it came: `voice`, `missed_call`, `voicemail`, `whatsapp`, `web`.
    pub channel: &'static str,
    /// What it was: `information`, `employer`, `official`, `silent`, `wrong_number`, `abusive`, `test`, `dropped`. None where
    /// nobody has spoken with the caller yet: those wait to be called back.
    pub call_type: Option<&'static str>,
    /// The number it came from, E.164. Some are those of persons in the register of the same seed.
    pub phone: String,
    /// The language spoken, BCP 47.
    pub language: &'static str,
    /// What the desk wrote down, in English; empty where nobody spoke.
    pub note: &'static str,
}

/// How many of the newest contacts are missed calls and voicemails nobody has answered yet.
const WAITING_PER_THOUSAND: u64 = 120;

/// `count` contacts over the `days` before and with `today`, oldest first. Those that wait to be called back are of the last two days.
pub fn stray_contacts(seed: u64, count: u32, days: u16, today: Day) -> Vec<StrayContact> {
    let mut contacts: Vec<_> = (0..count)
        .map(|index| draw(seed, index, days, today))
        .collect();
    contacts.sort_by_key(|contact| (contact.on, contact.hour, contact.minute));
    contacts
}

fn draw(seed: u64, index: u32, days: u16, today: Day) -> StrayContact {
    let mut random = Random::of(seed, Kind::Contact, u64::from(index));
    let waits = random.per_thousand(WAITING_PER_THOUSAND);
    let person = persons::person(seed, random.below(5_000));
    let (days_ago, channel, call_type) = if waits {
        let channel = random.weighted(&[("missed_call", 70), ("voicemail", 30)]);
        (random.between(0, 1), channel, None)
    } else {
        let call_type = random.weighted(&[
            ("information", 52),
            ("wrong_number", 14),
            ("silent", 10),
            ("dropped", 10),
            ("employer", 6),
            ("official", 3),
            ("test", 3),
            ("abusive", 2),
        ]);
        let channel = match call_type {
            "information" => random.weighted(&[("voice", 70), ("whatsapp", 25), ("web", 5)]),
            _ => "voice",
        };
        (
            random.between(0, i64::from(days.max(1)) - 1),
            channel,
            Some(call_type),
        )
    };
    StrayContact {
        on: today.plus_days(-(days_ago as i32)),
        hour: random.between(8, 19) as u8,
        minute: random.between(0, 59) as u8,
        channel,
        call_type,
        phone: person.phone,
        language: person.language,
        note: note(&mut random, call_type),
    }
}

fn note(random: &mut Random, call_type: Option<&str>) -> &'static str {
    match call_type {
        Some("information") => random.pick::<&str>(&[
            "Asked what the minimum wage is where they work.",
            "Asked which papers are needed for the welfare board.",
            "Asked for the nearest union office.",
            "Asked whether overtime must be paid.",
        ]),
        Some("employer") => "An employer asked what the line is.",
        Some("official") => "The labour office asked for a contact.",
        Some("abusive") => "The caller was abusive; the call was ended.",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_the_same_each_time_and_some_wait() {
        let today = Day::new(2026, 11, 22).expect("a day");
        let contacts = stray_contacts(1, 500, 60, today);
        assert_eq!(contacts, stray_contacts(1, 500, 60, today));
        assert!(contacts.is_sorted_by_key(|contact| (contact.on, contact.hour, contact.minute)));
        let waiting: Vec<_> = contacts
            .iter()
            .filter(|contact| contact.call_type.is_none())
            .collect();
        assert!((35..90).contains(&waiting.len()), "{}", waiting.len());
        for contact in waiting {
            assert!(matches!(contact.channel, "missed_call" | "voicemail"));
            assert!(contact.on >= today.plus_days(-1) && contact.note.is_empty());
        }
        for contact in contacts {
            assert!(contact.on <= today && contact.on > today.plus_days(-60));
            assert!((8..=19).contains(&contact.hour) && contact.minute < 60);
            assert!(kernel::Phone::parse(&contact.phone).is_some());
        }
    }
}

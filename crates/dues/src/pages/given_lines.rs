//! What a visitor said, line by line, each with the address that asks it again.

use super::asking;
use crate::given::{Given, Item, Reply};
use crate::topics::Topic;
use kernel::place;
use law::facts::{Domain, NAMES, Said};
use law::{Law, Place};
use platform::words::Say;

/// One reply.
pub(super) struct GivenLine {
    /// The question, or the name of what was asked.
    pub(super) question: String,
    /// The reply in words.
    pub(super) reply: String,
    /// The address that asks it again.
    pub(super) change: String,
}

/// All replies, in the order they were given.
pub(super) fn lines(law: &Law, topic: &Topic, given: &Given, t: &Say) -> Vec<GivenLine> {
    given
        .replies
        .iter()
        .map(|(item, reply)| GivenLine {
            question: t.say(&item.key(topic)).to_owned(),
            reply: reply_text(law, topic, *item, *reply, t),
            change: asking(topic, given, *item),
        })
        .collect()
}

/// A place in words.
pub(super) fn place_text(place: Place, t: &Say) -> String {
    match place {
        Place::Central => t.say("dues-place-central").to_owned(),
        Place::State(code) => place::state(code).map_or_else(
            || code.to_string(),
            |state| state.name(t.language().code()).to_owned(),
        ),
    }
}

fn reply_text(law: &Law, topic: &Topic, item: Item, reply: Reply, t: &Say) -> String {
    match reply {
        Reply::Unknown => t.say("dues-unknown").to_owned(),
        Reply::About(word) => t.say(topic.about_key(word)).to_owned(),
        Reply::Place(place) => place_text(place, t),
        Reply::Said(said) => match said {
            Said::Money(sum) => t.money(sum),
            Said::Count(count) => t.number(count),
            Said::Day(day) => t.day(day),
            Said::Yes(true) => t.say("form-yes").to_owned(),
            Said::Yes(false) => t.say("form-no").to_owned(),
            Said::Kind(kind) => kind_text(item, kind, t),
            Said::Injuries(injuries) if injuries.numbers().is_empty() => {
                t.say("dues-injuries-none").to_owned()
            }
            Said::Injuries(injuries) => {
                let names: Vec<String> = injuries
                    .numbers()
                    .iter()
                    .filter_map(|number| law.tables().injury(*number))
                    .map(|row| format!("{} ({} %)", row.injury, row.percent))
                    .collect();
                names.join("; ")
            }
        },
    }
}

fn kind_text(item: Item, kind: u8, t: &Say) -> String {
    let Item::Fact(at) = item else {
        return String::new();
    };
    let entry = &NAMES[usize::from(at)];
    debug_assert!(matches!(entry.domain, Domain::Kinds(_)));
    entry
        .kind_keys()
        .get(usize::from(kind))
        .map(|key| t.say(key).to_owned())
        .unwrap_or_default()
}

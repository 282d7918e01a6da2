//! The page of one question.

use crate::amounts::{says_something, told};
use crate::given::{CENTRAL, Given, Item, UNKNOWN};
use crate::topics::Topic;
use askama::Template;
use kernel::place;
use law::facts::{Domain, NAMES};
use law::{Answer, Law};
use platform::web::{Choice, Shell, Visit};
use platform::words::Say;

/// How a question is answered.
enum Input {
    /// By pressing one of these.
    Buttons(Vec<Choice>),
    /// By choosing from a long list.
    List(Vec<Choice>),
    /// By ticking some of these, each group under its name.
    Ticks(Vec<(String, Vec<Choice>)>),
    /// By a sum in rupees.
    Money,
    /// By a whole number.
    Count,
    /// By a day.
    Day,
}

#[derive(Template)]
#[template(path = "dues/asked.html")]
pub(super) struct AskedPage {
    shell: Shell,
    t: Say,
    topic: &'static str,
    topic_title: String,
    name: &'static str,
    question: String,
    hint: Option<String>,
    input: Input,
    /// What was typed, where it can't be.
    typed: String,
    wrong: Option<String>,
    /// The replies so far, as hidden fields.
    hidden: Vec<(&'static str, String)>,
    known: Option<String>,
    back: String,
    number: usize,
    /// How many more there may be.
    more: usize,
    /// What can be said so far.
    so_far: Option<String>,
    /// The address of the answer as far as it is known.
    enough: Option<String>,
}

impl AskedPage {
    pub(super) fn new(
        visit: &Visit,
        law: &Law,
        topic: &'static Topic,
        given: &Given,
        item: Item,
        answers: &[Answer],
        open: &[Item],
    ) -> Self {
        let t = visit.say();
        let kept = given.without(item);
        let question = t.say(&item.key(topic)).to_owned();
        let hint = format!("dues-hint-{}", item.name());
        let wrong = given.wrong.as_ref().filter(|wrong| wrong.item == item);
        let back = match given.before() {
            Some((before, last)) => before.address(topic.word, &[("ask", last.name())]),
            None => "/dues".to_owned(),
        };
        let so_far = match answers {
            [one] if !given.replies.is_empty() && says_something(one.likely) => {
                let counts = one.amount.exact() == Some(kernel::Paise::ZERO);
                (!counts).then(|| told(one.likely, |sum| t.money(sum), &t))
            }
            _ => None,
        };
        let may_stop = item != Item::About && !kept.replies.is_empty();
        let title = question.clone();
        let shell = visit.shell_titled(match wrong {
            Some(_) => t.with("shell-error-title", &[("title", title.into())]),
            None => title,
        });
        Self {
            shell,
            topic: topic.word,
            topic_title: t.word("dues-topic-", topic.word),
            name: item.name(),
            hint: t.has(&hint).then(|| t.say(&hint).to_owned()),
            input: input(law, topic, item, &t),
            typed: wrong.map_or_else(|| said_before(given, item), |wrong| wrong.typed.clone()),
            wrong: wrong.map(|wrong| t.field_problem(&wrong.problem)),
            hidden: kept.pairs(),
            known: given.known.map(|known| known.to_string()),
            back,
            number: kept.replies.len() + 1,
            more: open.iter().filter(|other| **other != item).count(),
            so_far,
            enough: may_stop.then(|| kept.address(topic.word, &[("show", "answer")])),
            question,
            t,
        }
    }
    fn unknown(&self) -> &'static str {
        UNKNOWN
    }
}

/// What was replied before to a question somebody comes back to.
fn said_before(given: &Given, item: Item) -> String {
    let mut pairs = given.pairs().into_iter();
    pairs
        .find(|(name, value)| *name == item.name() && value != UNKNOWN)
        .map(|(_, value)| value)
        .unwrap_or_default()
}

fn input(law: &Law, topic: &Topic, item: Item, t: &Say) -> Input {
    let domain = match item {
        Item::About => {
            let choices = topic
                .abouts()
                .into_iter()
                .map(|word| Choice::new(word, t.say(topic.about_key(word))));
            return Input::Buttons(choices.collect());
        }
        Item::Place => {
            let central = Choice::new(CENTRAL, t.say("dues-place-central"));
            let states = place::states()
                .iter()
                .map(|state| Choice::new(state.lgd.to_string(), state.name(t.language().code())));
            return Input::List(std::iter::once(central).chain(states).collect());
        }
        Item::Arose => Domain::Day,
        Item::Fact(at) => NAMES[usize::from(at)].domain,
    };
    match domain {
        Domain::Money => Input::Money,
        Domain::Count(..) | Domain::Open(..) => Input::Count,
        Domain::Day => Input::Day,
        Domain::Yes => Input::Buttons(vec![
            Choice::new("yes", t.say("form-yes")),
            Choice::new("no", t.say("form-no")),
        ]),
        Domain::Kinds(words) => {
            let keys = match item {
                Item::Fact(at) => NAMES[usize::from(at)].kind_keys(),
                _ => Vec::new(),
            };
            let choices = words
                .iter()
                .zip(keys)
                .map(|(word, key)| Choice::new(*word, t.say(&key)));
            Input::Buttons(choices.collect())
        }
        Domain::Injuries => Input::Ticks(injuries(law)),
    }
}

/// The schedule, group by group, in the schedule's own words.
fn injuries(law: &Law) -> Vec<(String, Vec<Choice>)> {
    let mut groups: Vec<(String, Vec<Choice>)> = Vec::new();
    for row in law.tables().injuries() {
        let choice = Choice::new(
            row.number.to_string(),
            format!("{} ({} %)", row.injury, row.percent),
        );
        match groups.iter_mut().find(|(name, _)| *name == row.group) {
            Some((_, choices)) => choices.push(choice),
            None => groups.push((row.group.clone(), vec![choice])),
        }
    }
    groups
}

//! What a visitor has said so far. It travels in the address and in the form, in the order it was said, and is kept nowhere else.

use crate::topics::Topic;
use kernel::{Day, FieldProblem, Paise, place};
use law::facts::{Domain, FactType, Injuries, NAMES, Said};
use law::{Fact, Facts, Place, Teller};

/// The reply that stands for "I don't know".
pub const UNKNOWN: &str = "unknown";
/// The word of the central sphere, among the states' codes.
pub const CENTRAL: &str = "central";
/// More than this is no answer of ours.
const QUERY_BYTES_MAX: usize = 4_000;

/// What can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Which rule or claim it is about.
    About,
    /// Where the work is.
    Place,
    /// The day a claim arose, where no rule is asked.
    Arose,
    /// A fact, by its place in [`NAMES`].
    Fact(u8),
}

impl Item {
    /// Its name in forms and addresses.
    pub fn name(self) -> &'static str {
        match self {
            Item::About => "about",
            Item::Place => "place",
            Item::Arose => "arose",
            Item::Fact(at) => NAMES[usize::from(at)].word,
        }
    }
    /// The item of a name.
    pub fn of(name: &str) -> Option<Item> {
        match name {
            "about" => Some(Item::About),
            "place" => Some(Item::Place),
            "arose" => Some(Item::Arose),
            _ => {
                let at = NAMES.iter().position(|entry| entry.word == name)?;
                u8::try_from(at).ok().map(Item::Fact)
            }
        }
    }
    /// The message key of the question.
    pub fn key(self, topic: &Topic) -> String {
        match self {
            Item::About => format!("dues-ask-about-{}", topic.word),
            Item::Place => "dues-ask-place".to_owned(),
            Item::Arose => "dues-ask-arose".to_owned(),
            Item::Fact(at) => NAMES[usize::from(at)].key.to_owned(),
        }
    }
    /// What kind of value it has.
    pub fn domain(self) -> Option<Domain> {
        match self {
            Item::Arose => Some(Domain::Day),
            Item::Fact(at) => Some(NAMES[usize::from(at)].domain),
            Item::About | Item::Place => None,
        }
    }
}

/// What was replied to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// "I don't know."
    Unknown,
    /// This rule or claim.
    About(&'static str),
    /// Here.
    Place(Place),
    /// This value.
    Said(Said),
}

impl Reply {
    /// As it stands in an address.
    pub fn text(&self) -> String {
        match self {
            Reply::Unknown => UNKNOWN.to_owned(),
            Reply::About(word) => (*word).to_owned(),
            Reply::Place(Place::Central) => CENTRAL.to_owned(),
            Reply::Place(Place::State(code)) => code.to_string(),
            Reply::Said(said) => match said {
                Said::Money(sum) => sum.plain(),
                Said::Count(count) => count.to_string(),
                Said::Day(day) => day.to_string(),
                Said::Yes(yes) => if *yes { "yes" } else { "no" }.to_owned(),
                // A kind's word needs its list; see `Given::pairs`.
                Said::Kind(kind) => kind.to_string(),
                Said::Injuries(injuries) if injuries.numbers().is_empty() => "none".to_owned(),
                Said::Injuries(injuries) => {
                    let numbers: Vec<String> =
                        injuries.numbers().iter().map(u8::to_string).collect();
                    numbers.join("-")
                }
            },
        }
    }
}

/// A reply that can't be: which question, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Which question.
    pub item: Item,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: FieldProblem,
}

/// What a visitor has said so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// The replies, in the order they were given.
    pub replies: Vec<(Item, Reply)>,
    /// What could not be read.
    pub wrong: Option<Wrong>,
    /// The day up to which the law is known for this answer, where the address names one.
    pub known: Option<Day>,
    /// The question somebody went back to.
    pub wanted: Option<Item>,
    /// Whether the answer is wanted although questions are open.
    pub enough: bool,
}

impl PartialEq for Topic {
    fn eq(&self, other: &Self) -> bool {
        self.word == other.word
    }
}

impl Given {
    /// Reads what stands behind the question mark. Names we don't know are passed over: apps that share links add theirs.
    pub fn read(query: &str, topic: &Topic) -> Given {
        let mut given = Given::default();
        if query.len() > QUERY_BYTES_MAX {
            return given;
        }
        let mut said: Vec<(Item, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            match &*name {
                "known" => given.known = Day::parse(value),
                "ask" => given.wanted = Item::of(value),
                "show" => given.enough = value == "answer",
                name => {
                    let Some(item) = Item::of(name) else { continue };
                    match said.iter_mut().find(|(other, _)| *other == item) {
                        // Several boxes ticked of one question.
                        Some((Item::Fact(at), old))
                            if NAMES[usize::from(*at)].domain == Domain::Injuries
                                && value != UNKNOWN
                                && value != "none" =>
                        {
                            old.push('-');
                            old.push_str(value);
                        }
                        Some((_, old)) => value.clone_into(old),
                        None => said.push((item, value.to_owned())),
                    }
                }
            }
        }
        for (item, value) in said {
            match read(item, &value, topic) {
                Ok(reply) => given.replies.push((item, reply)),
                Err(problem) => {
                    given.wrong.get_or_insert(Wrong {
                        item,
                        typed: value,
                        problem,
                    });
                }
            }
        }
        given
    }
    /// What was replied to a question.
    pub fn reply(&self, item: Item) -> Option<Reply> {
        self.replies
            .iter()
            .find(|(other, _)| *other == item)
            .map(|(_, reply)| *reply)
    }
    /// Whether a question was answered, if only by "I don't know".
    pub fn has(&self, item: Item) -> bool {
        self.reply(item).is_some()
    }
    /// What it is about, where somebody chose.
    pub fn about(&self) -> Option<&'static str> {
        match self.reply(Item::About) {
            Some(Reply::About(word)) => Some(word),
            _ => None,
        }
    }
    /// Where it is, where somebody knows.
    pub fn place(&self) -> Option<Place> {
        match self.reply(Item::Place) {
            Some(Reply::Place(place)) => Some(place),
            _ => None,
        }
    }
    /// The facts said, as the worker says them.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        for (item, reply) in &self.replies {
            if let (Item::Fact(at), Reply::Said(said)) = (item, reply) {
                facts.put(*at, Fact::Known(*said, Teller::Worker));
            }
        }
        facts
    }
    /// The replies as names and values, for hidden fields and addresses.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        self.replies
            .iter()
            .map(|(item, reply)| (item.name(), text(*item, reply)))
            .collect()
    }
    /// The same, without the reply to one question.
    #[must_use]
    pub fn without(&self, item: Item) -> Given {
        let mut other = Given {
            known: self.known,
            ..Given::default()
        };
        other.replies = self.replies.clone();
        other.replies.retain(|(held, _)| *held != item);
        other
    }
    /// Without the last reply, and which question that was.
    pub fn before(&self) -> Option<(Given, Item)> {
        let (last, _) = self.replies.last()?;
        Some((self.without(*last), *last))
    }
    /// The address of a topic with these replies and some more names.
    pub fn address(&self, topic: &str, more: &[(&str, &str)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.pairs());
        if let Some(known) = self.known {
            query.append_pair("known", &known.to_string());
        }
        query.extend_pairs(more);
        let query = query.finish();
        if query.is_empty() {
            format!("/dues/{topic}")
        } else {
            format!("/dues/{topic}?{query}")
        }
    }
}

fn text(item: Item, reply: &Reply) -> String {
    if let (Some(Domain::Kinds(words)), Reply::Said(Said::Kind(kind))) = (item.domain(), reply) {
        return words
            .get(usize::from(*kind))
            .copied()
            .unwrap_or_default()
            .to_owned();
    }
    reply.text()
}

fn read(item: Item, value: &str, topic: &Topic) -> Result<Reply, FieldProblem> {
    let wrong = |code| FieldProblem::new(item.name(), code);
    if value == UNKNOWN {
        return Ok(Reply::Unknown);
    }
    if value.is_empty() {
        return Err(wrong("dues.reply-missing"));
    }
    match (item, item.domain()) {
        (Item::About, _) => topic
            .abouts()
            .into_iter()
            .find(|word| *word == value)
            .map(Reply::About)
            .ok_or_else(|| wrong("platform.choose-one")),
        (Item::Place, _) if value == CENTRAL => Ok(Reply::Place(Place::Central)),
        (Item::Place, _) => value
            .parse()
            .ok()
            .filter(|code| place::state(*code).is_some())
            .map(|code| Reply::Place(Place::State(code)))
            .ok_or_else(|| wrong("platform.choose-one")),
        (_, Some(domain)) => read_value(domain, value)
            .map(Reply::Said)
            .map_err(|problem| FieldProblem {
                field: item.name().to_owned(),
                ..problem
            }),
        (_, None) => Err(wrong("platform.field-invalid")),
    }
}

/// A value as a form or a file has it: `9,000`, `2024-02-29`, `yes`, `partial`, `5-12`.
///
/// # Errors
/// What is wrong with it; the field is empty.
pub fn read_value(domain: Domain, value: &str) -> Result<Said, FieldProblem> {
    let wrong = |code| FieldProblem::new("", code);
    let said = match domain {
        Domain::Money => {
            let sum = Paise::parse(value).ok_or_else(|| wrong("platform.not-a-sum"))?;
            if sum.is_negative() {
                return Err(wrong("platform.below-zero"));
            }
            Said::Money(sum)
        }
        Domain::Count(..) | Domain::Open(..) => {
            let digits = kernel::digits::ascii(value).replace(',', "");
            let count = digits
                .trim()
                .parse()
                .map_err(|_| wrong("platform.not-a-number"))?;
            Said::Count(count)
        }
        Domain::Day => Said::Day(Day::parse(value).ok_or_else(|| wrong("platform.not-a-day"))?),
        Domain::Yes => match value {
            "yes" => Said::Yes(true),
            "no" => Said::Yes(false),
            _ => return Err(wrong("platform.choose-one")),
        },
        Domain::Kinds(words) => words
            .iter()
            .position(|word| *word == value)
            .and_then(|at| u8::try_from(at).ok())
            .map(Said::Kind)
            .ok_or_else(|| wrong("platform.choose-one"))?,
        Domain::Injuries => {
            let numbers: Option<Vec<u8>> = match value {
                "none" => Some(Vec::new()),
                value => value.split('-').map(|number| number.parse().ok()).collect(),
            };
            numbers
                .and_then(|numbers| Injuries::new(&numbers))
                .ok_or_else(|| wrong("dues.too-many-injuries"))?
                .said()
        }
    };
    if domain.holds(&said) {
        return Ok(said);
    }
    Err(match domain {
        Domain::Count(low, high) | Domain::Open(low, high) => wrong("dues.out-of-range")
            .with("least", low)
            .with("most", high),
        Domain::Day => wrong("dues.day-out-of-range"),
        _ => wrong("platform.field-invalid"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::topics::topic;
    use law::facts;

    fn read(query: &str) -> Given {
        Given::read(query, topic("accident").unwrap())
    }

    #[test]
    fn an_address_is_read_and_written_again() {
        let query = "harm=partial&accident-on=2024-02-29&injuries=3&injuries=7&age=31&monthly-wages=9%2C000.50&esi-covered=no&fbclid=x";
        let given = read(query);
        assert_eq!(given.wrong, None);
        assert_eq!(given.replies.len(), 6);
        assert_eq!(
            given.address("accident", &[]),
            "/dues/accident?harm=partial&accident-on=2024-02-29&injuries=3-7&age=31&monthly-wages=9000.50&esi-covered=no"
        );
        let again = given.address("accident", &[]);
        assert_eq!(read(again.split_once('?').unwrap().1), given);
        assert!(matches!(
            given.facts().get(facts::AGE.at()),
            Fact::Known(Said::Count(31), Teller::Worker)
        ));
    }

    #[test]
    fn not_knowing_is_a_reply_and_no_fact() {
        let given = read("age=&age=unknown");
        assert_eq!(given.reply(Item::of("age").unwrap()), Some(Reply::Unknown));
        assert_eq!(given.facts(), Facts::new());
        assert_eq!(given.pairs(), [("age", "unknown".to_owned())]);
    }

    #[test]
    fn what_cannot_be_is_named_and_asked_again() {
        for (query, code) in [
            ("age=300", "dues.out-of-range"),
            ("age=old", "platform.not-a-number"),
            ("age=", "dues.reply-missing"),
            ("monthly-wages=-5", "platform.below-zero"),
            ("monthly-wages=much", "platform.not-a-sum"),
            ("accident-on=2025-02-30", "platform.not-a-day"),
            ("accident-on=1850-01-01", "dues.day-out-of-range"),
            ("harm=bruise", "platform.choose-one"),
            ("injuries=1-2-3-4-5-6-7", "dues.too-many-injuries"),
            ("place=99", "platform.choose-one"),
            ("about=gratuity", "platform.choose-one"),
        ] {
            let wrong = read(query).wrong.unwrap();
            assert_eq!(wrong.problem.code, code, "{query}");
            assert!(read(query).replies.is_empty());
        }
    }

    proptest::proptest! {
        #[test]
        fn any_address_is_survived(query in "\\PC{0,200}") {
            for topic in crate::topics::TOPICS {
                let given = Given::read(&query, topic);
                let address = given.address(topic.word, &[]);
                let again = Given::read(address.split_once('?').map_or("", |(_, query)| query), topic);
                proptest::prop_assert_eq!(again.pairs(), given.pairs());
            }
        }
    }
}

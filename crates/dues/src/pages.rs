//! The pages for everybody: one question a screen, then the answer. No sign-in, nothing stored: what was said travels in the address.

mod asked;
mod given_lines;
mod rates;

use crate::answers::{AnswerView, LimitationView, Question, SourcesView, limitation_view, view};
use crate::given::{Given, Item, Reply};
use crate::questions;
use crate::topics::{Shape, TOPICS, Topic, claim, topic};
use askama::Template;
use asked::AskedPage;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use given_lines::GivenLine;
use kernel::Day;
use law::parameters::When;
use law::{Answer, Place, Rule};
use platform::web::{Rate, Refusal, Routes, Shell, Visit, page, page_with};
use platform::words::Say;

/// Behind one address of a phone company are thousands of people; an answer costs a few milliseconds.
const QUESTIONS_OF_ADDRESS: Rate = Rate {
    name: "dues.questions",
    at_once: 600,
    per_hour: 12_000,
};

/// `/dues` and one address for each topic, so that each is a page a test or a search finds.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/dues", first)
        .get("/dues/owed", owed)
        .get("/dues/accident", accident)
        .get("/dues/gratuity", gratuity)
        .get("/dues/minimum-wage", minimum_wage)
        .get("/dues/schemes", schemes)
        .get("/dues/deadline", deadline)
}

#[derive(Template)]
#[template(path = "dues/first.html")]
struct FirstPage {
    shell: Shell,
    t: Say,
    topics: &'static [Topic],
}

async fn first(visit: Visit) -> Result<Response, Refusal> {
    page(&FirstPage {
        shell: visit.shell("dues-title"),
        t: visit.say(),
        topics: TOPICS,
    })
}

macro_rules! topics {
    ($($name:ident = $word:literal),* $(,)?) => {$(
        async fn $name(visit: Visit) -> Result<Response, Refusal> {
            show(&visit, $word)
        }
    )*};
}
topics! {
    owed = "owed", accident = "accident", gratuity = "gratuity", minimum_wage = "minimum-wage",
    schemes = "schemes", deadline = "deadline",
}

/// What stands at the foot of every answer: what was said, and the address that holds it.
struct Foot {
    topic: &'static str,
    lines: Vec<GivenLine>,
    /// This answer as it is told now, whenever it is opened.
    link: String,
    /// The same replies under the law known today; none where that is what is shown.
    renewed: Option<String>,
    known: String,
}

#[derive(Template)]
#[template(path = "dues/answers.html")]
struct AnswersPage {
    shell: Shell,
    t: Say,
    answers: Vec<AnswerView>,
    /// The next question and the address that asks it.
    next: Option<(String, String)>,
    /// Questions somebody did not know, to be gone back to.
    unknown: Vec<(String, String)>,
    /// Other rules of the same topic with what they share of the facts.
    others: Vec<(String, String)>,
    foot: Foot,
}

#[derive(Template)]
#[template(path = "dues/rates.html")]
struct RatesPage {
    shell: Shell,
    t: Say,
    rates: rates::Rates,
    owed: String,
    foot: Foot,
}

#[derive(Template)]
#[template(path = "dues/deadline.html")]
struct DeadlinePage {
    shell: Shell,
    t: Say,
    limitation: Option<LimitationView>,
    periods: Vec<(String, String)>,
    sources: Vec<crate::answers::SourceView>,
    foot: Foot,
}

fn show(visit: &Visit, word: &str) -> Result<Response, Refusal> {
    let topic = topic(word).ok_or_else(kernel::Problem::not_found)?;
    let app = visit.app();
    app.limits
        .take(&QUESTIONS_OF_ADDRESS, &visit.address(), visit.scope.now())?;
    let law = crate::law(app);
    let today = visit.scope.now().day();
    let query = visit.arrival().uri().query().unwrap_or("");
    // An address that holds nothing yet may be found and kept like any page.
    let says_nothing = query.is_empty();
    let given = Given::read(query, topic);
    let known = given.known.map_or(today, |known| known.min(today));
    let rules = questions::rules(topic, &given);
    let facts = given.facts();
    let answers: Vec<Answer> = rules
        .iter()
        .map(|rule| questions::ask(&law, rule, &facts, known, given.place()))
        .collect();
    let open = questions::open(&law, topic, &given, &answers);
    let t = visit.say();
    if let Some(item) = questions::next(&given, &open) {
        let asked = AskedPage::new(visit, &law, topic, &given, item, &answers, &open);
        let status = match given.wrong {
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
            None => StatusCode::OK,
        };
        let asked = page_with(status, &asked);
        return if says_nothing {
            asked
        } else {
            asked.map(unkept)
        };
    }
    let foot = foot(&law, topic, &given, (known, today), &t);
    let answer = match topic.shape {
        Shape::Rate => page(&RatesPage {
            shell: visit.shell("dues-topic-minimum-wage"),
            rates: rates::Rates::new(&law, &given, known, &t),
            owed: owed_address(&given),
            t,
            foot,
        }),
        Shape::Deadline => page(&deadline_page(visit, &law, &given, (known, today), foot)),
        Shape::Rule(_) | Shape::OneOf(_) | Shape::Each(_) => {
            let views = rules
                .iter()
                .zip(&answers)
                .map(|(rule, answer)| {
                    let question = Question {
                        rule,
                        facts: &facts,
                        known,
                        place: given.place(),
                        today,
                    };
                    view(&law, &question, answer, today, &t)
                })
                .collect();
            page(&answers_page(
                visit, topic, &given, views, &open, &rules, foot,
            ))
        }
    };
    answer.map(unkept)
}

/// What the address holds is nobody's but the visitor's: it goes to no other page's log, no cache and no search engine.
fn unkept(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

/// The address that asks a question, with the other replies kept.
fn asking(topic: &Topic, given: &Given, item: Item) -> String {
    given.address(topic.word, &[("ask", item.name())])
}

fn foot(law: &law::Law, topic: &'static Topic, given: &Given, days: (Day, Day), t: &Say) -> Foot {
    let (known, today) = days;
    let mut kept = given.clone();
    kept.known = Some(known);
    let mut renewed = given.clone();
    renewed.known = None;
    Foot {
        topic: topic.word,
        lines: given_lines::lines(law, topic, given, t),
        link: kept.address(topic.word, &[("show", "answer")]),
        renewed: (known != today).then(|| renewed.address(topic.word, &[("show", "answer")])),
        known: t.day(known),
    }
}

fn answers_page(
    visit: &Visit,
    topic: &'static Topic,
    given: &Given,
    answers: Vec<AnswerView>,
    open: &[Item],
    rules: &[&'static Rule],
    foot: Foot,
) -> AnswersPage {
    let t = visit.say();
    let named = |item: Item| {
        let question = t.say(&item.key(topic)).to_owned();
        (question, asking(topic, given, item))
    };
    let unknown = given
        .replies
        .iter()
        .filter(|(_, reply)| *reply == Reply::Unknown)
        .map(|(item, _)| named(*item))
        .collect();
    let title = match answers.as_slice() {
        [one] => one.rule.text.clone(),
        _ => t.word("dues-topic-", topic.word),
    };
    AnswersPage {
        shell: visit.shell_titled(title),
        next: open.first().map(|item| named(*item)),
        unknown,
        others: others(topic, given, rules, &t),
        answers,
        foot,
        t,
    }
}

/// Other things of the same topic that are often owed beside this one, asked with the replies that mean the same there.
fn others(
    topic: &'static Topic,
    given: &Given,
    rules: &[&'static Rule],
    t: &Say,
) -> Vec<(String, String)> {
    const OFTEN: [&str; 4] = ["wages-unpaid", "minimum-wage", "overtime", "deductions"];
    let Shape::OneOf(_) = topic.shape else {
        return Vec::new();
    };
    if !rules.iter().any(|rule| OFTEN.contains(&rule.word)) {
        return Vec::new();
    }
    // What was paid, and for how many days, was said of the other claim.
    const OF_ONE_CLAIM: [&str; 3] = ["about", "paid", "days"];
    OFTEN
        .iter()
        .filter(|word| rules.iter().all(|rule| rule.word != **word))
        .map(|word| {
            let mut shared = given.clone();
            shared
                .replies
                .retain(|(item, _)| !OF_ONE_CLAIM.contains(&item.name()));
            let address = shared.address(topic.word, &[("about", word)]);
            (t.say(topic.about_key(word)).to_owned(), address)
        })
        .collect()
}

/// From the rate of a place to what somebody is owed by it.
fn owed_address(given: &Given) -> String {
    given.address("owed", &[("about", "minimum-wage")])
}

fn deadline_page(
    visit: &Visit,
    law: &law::Law,
    given: &Given,
    (known, today): (Day, Day),
    foot: Foot,
) -> DeadlinePage {
    let t = visit.say();
    let wanted = claim(given.about().unwrap_or_default());
    let when = |event: Day| When {
        event,
        known,
        place: given.place().unwrap_or(Place::Central),
    };
    let mut sources = SourcesView::new(law);
    let arose = match given.reply(Item::Arose) {
        Some(Reply::Said(law::facts::Said::Day(day))) => Some(day),
        _ => None,
    };
    let limitation = arose
        .and_then(|day| law.limitations().of(wanted, &when(day)))
        .map(|limitation| limitation_view(law, &limitation, today, &mut sources, &t));
    // Without the day it arose both periods are told: the old one and that of the Codes.
    let commenced = law.commencement();
    let mut periods = Vec::new();
    if limitation.is_none() {
        for (day, key) in [
            (commenced.plus_days(-1), "dues-until"),
            (commenced, "dues-from"),
        ] {
            if let Some(limitation) = law.limitations().of(wanted, &when(day)) {
                let dressed = limitation_view(law, &limitation, today, &mut sources, &t);
                let side = t.with(key, &[("day", t.day(day).into())]);
                periods.push((side, format!("{} [{}]", dressed.period, dressed.source)));
            }
        }
    }
    DeadlinePage {
        shell: visit.shell_titled(t.say(wanted.key())),
        limitation,
        periods,
        sources: sources.finish(&t),
        foot,
        t,
    }
}

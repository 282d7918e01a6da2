//! The page of what the law gives one worker of a case: heads with working, sources and last day; what is asked and told; what was told.

use super::api::place_of;
use super::compute::{NewHeads, facts_of, tell_heads};
use super::known::facts_for;
use super::limits::{
    Limit, LimitDecision, NOTE_CHARS_MAX, NewLimitDecision, decide_limit, store as limits,
};
use super::{Asked, Head, store};
use crate::cases::case::Case;
use crate::cases::evidence::Proves;
use crate::cases::store::claimants;
use crate::cases::view::read_of_case;
use crate::claims;
use crate::evidence;
use crate::money::strip::{MoneyStrip, choices};
use askama::Template;
use axum::response::Response;
use dues::Dues;
use dues::answers::{AmountView, AnswerView, Question, answer};
use kernel::{AccountId, Problem, Reference};
use law::facts::{Domain, NAMES};
use law::{Amount, Place};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, page};
use platform::words::Say;
use std::collections::BTreeMap;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases/{reference}/heads", first)
        .get("/cases/{reference}/heads/{number}", show)
        .post("/cases/{reference}/heads/{number}", tell)
        .post("/cases/{reference}/heads/{number}/limits/{limit}", decide)
}

/// A fact to be told: how its field looks.
struct FactView {
    name: String,
    question: String,
    kind: &'static str,
    choices: Vec<Choice>,
}

struct LimitView {
    id: Uuid,
    field: String,
    last_day: String,
    left: String,
    class: &'static str,
    decided: Option<String>,
}

struct HeadView {
    answer: AnswerView,
    limit: Option<LimitView>,
    elements: Vec<(String, String, &'static str)>,
}

struct ToldView {
    when: String,
    who: String,
    question: String,
    amount: String,
    law: String,
    why: String,
    standing: bool,
}

#[derive(Template)]
#[template(path = "labourline/heads/heads.html")]
struct HeadsPage {
    shell: Shell,
    t: Say,
    form: Form,
    money: MoneyStrip,
    number: i64,
    name: String,
    older: Option<i64>,
    next: Option<i64>,
    law: String,
    heads: Vec<HeadView>,
    told: Vec<ToldView>,
    rules: Vec<Choice>,
    places: Vec<Choice>,
    facts: Vec<FactView>,
    decisions: Vec<Choice>,
}

/// What is read for the page.
struct Read {
    name: String,
    asked: Option<(Asked, i64)>,
    work: Option<claims::facts::WorkFacts>,
    told: Vec<Head>,
    limits: Vec<Limit>,
    strength: Vec<(Proves, u8)>,
    names: BTreeMap<AccountId, String>,
}

async fn read(
    visit: &SignedIn,
    reference: Reference,
    number: i64,
) -> Result<(Case, Read), Problem> {
    read_of_case(
        &visit.app().db,
        &visit.scope,
        reference,
        move |tx, scope, case| {
            Box::pin(async move {
                let claimant = claimants::numbered(tx, case.id, number)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let claim = claims::store::find(tx, case.id, number).await?;
                let told = store::history(tx, case.id, number).await?;
                let limits: Vec<Limit> = limits::of_case(tx, case.id)
                    .await?
                    .into_iter()
                    .filter(|limit| limit.number == number)
                    .collect();
                let (_, strength) = evidence::evidence_of(tx, scope, case.id).await?;
                let mut ids: Vec<AccountId> =
                    limits.iter().filter_map(|limit| limit.decided_by).collect();
                ids.extend(told.iter().filter_map(|head| account_of(&head.told_by)));
                let names = people::accounts::account_names(tx, scope, &ids).await?;
                Ok(Read {
                    name: claimant.name,
                    asked: store::asked(tx, case.id, number).await?,
                    work: claim.map(|claim| claim.facts),
                    told,
                    limits,
                    strength,
                    names,
                })
            })
        },
    )
    .await
}

/// The account of an actor's word, where it is one.
fn account_of(actor: &str) -> Option<AccountId> {
    let id = actor.strip_prefix("account:")?;
    Uuid::parse_str(id).ok().map(AccountId)
}

/// What has to be proved for a rule: its elements.
fn elements(rule: &str) -> &'static [Proves] {
    use Proves::{Coercion, Days, Injury, Rate, Unpaid, WorkedHere};
    match rule {
        "wages-unpaid" | "wages-late" | "minimum-wage" | "deductions" => {
            &[WorkedHere, Rate, Days, Unpaid]
        }
        "overtime" | "rest-day" | "short-day" | "leave" | "lay-off" => &[WorkedHere, Rate, Days],
        "accident" => &[WorkedHere, Rate, Injury],
        "displacement" | "journey" => &[WorkedHere, Rate, Coercion],
        "bocw" | "board" | "pm-sym" | "e-shram" | "gig" => &[Proves::Identity, WorkedHere, Days],
        _ => &[WorkedHere, Rate],
    }
}

/// The question asked where nobody has chosen yet: unpaid wages.
fn first_asked() -> Asked {
    Asked {
        questions: vec!["wages-unpaid".to_owned()],
        ..Asked::default()
    }
}

fn fact_view(t: &Say, at: u8) -> FactView {
    let entry = &NAMES[usize::from(at)];
    let (kind, choices) = match entry.domain {
        Domain::Money => ("money", Vec::new()),
        Domain::Count(..) | Domain::Open(..) => ("count", Vec::new()),
        Domain::Day => ("day", Vec::new()),
        Domain::Yes => ("yes", Vec::new()),
        Domain::Injuries => ("injuries", Vec::new()),
        Domain::Kinds(words) => (
            "kind",
            words
                .iter()
                .zip(entry.kind_keys())
                .map(|(word, key)| Choice::new(*word, t.say(&key)))
                .collect(),
        ),
    };
    FactView {
        name: format!("fact.{}", entry.word),
        question: t.say(entry.key).to_owned(),
        kind,
        choices,
    }
}

/// A told value as the form has it; nothing for a dispute, which the API alone tells.
fn typed(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        serde_json::Value::Number(number) => number.to_string(),
        serde_json::Value::Array(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            numbers.join(", ")
        }
        _ => String::new(),
    }
}

fn filled(asked: &Asked, version: i64) -> Form {
    let mut form = Form::empty();
    form.put("version", version.to_string());
    for question in &asked.questions {
        form.put("question", question.clone());
    }
    let place = match asked.place {
        None => String::new(),
        Some(Place::Central) => "central".to_owned(),
        Some(Place::State(lgd)) => lgd.to_string(),
    };
    form.put("place", place);
    for (word, value) in &asked.facts {
        form.put(format!("fact.{word}"), typed(value));
    }
    form
}

fn places(t: &Say) -> Vec<Choice> {
    let mut all = vec![Choice::new("central", t.say("releases-place-central"))];
    all.extend(
        kernel::place::states()
            .iter()
            .map(|state| Choice::new(state.lgd.to_string(), state.name(t.language().code()))),
    );
    all
}

fn limit_view(t: &Say, read: &Read, limit: &Limit, today: kernel::Day) -> LimitView {
    let left = limit.last_day.epoch_days() - today.epoch_days();
    LimitView {
        id: limit.id,
        field: format!("limit-{}", limit.question),
        last_day: t.day(limit.last_day),
        left: if left < 0 {
            t.say("heads-limit-passed").to_owned()
        } else {
            t.counted("heads-limit-left", i64::from(left))
        },
        class: match (limit.decision.is_some(), left) {
            (true, _) => "badge badge-green",
            (false, ..=7) => "badge badge-red",
            (false, ..=90) => "badge badge-amber",
            (false, _) => "badge",
        },
        decided: limit.decision.map(|decision| {
            let name = limit.decided_by.and_then(|by| read.names.get(&by).cloned());
            let when = limit.decided_at.map(|at| t.moment(at)).unwrap_or_default();
            format!(
                "{} · {} · {when}",
                t.say(&decision.key()),
                name.unwrap_or_default()
            )
        }),
    }
}

fn told_view(t: &Say, read: &Read, head: &Head) -> ToldView {
    let gist = &head.told.gist;
    let amount = Amount {
        low: gist.low,
        high: gist.high,
    };
    let who = account_of(&head.told_by)
        .and_then(|id| read.names.get(&id).cloned())
        .unwrap_or_else(|| t.say("heads-by-program").to_owned());
    ToldView {
        when: t.moment(head.told_at),
        who,
        question: law::rule(&head.question)
            .map_or_else(|| head.question.clone(), |rule| t.say(rule.key).to_owned()),
        amount: AmountView::new(amount, t).text,
        law: t.with(
            "heads-law-of",
            &[
                ("no", head.release_no.into()),
                ("day", t.day(head.told.known_on).into()),
            ],
        ),
        why: t.word("heads-why-", &head.why),
        standing: head.standing,
    }
}

async fn heads_page(
    visit: &SignedIn,
    reference: Reference,
    number: i64,
    form: Option<Form>,
) -> Result<HeadsPage, Problem> {
    let (case, read) = read(visit, reference, number).await?;
    let t = visit.say();
    let today = visit.scope.today();
    let edition = visit.app().part::<Dues>().law.edition();
    let (asked, version) = read.asked.clone().unwrap_or_else(|| (first_asked(), 0));
    let (facts, place) = facts_of(&case, read.work.as_ref(), &asked, today)?;
    let place = place.unwrap_or(Place::Central);
    let mut open: Vec<u8> = Vec::new();
    let heads: Vec<HeadView> = asked
        .questions
        .iter()
        .filter_map(|word| law::rule(word))
        .map(|rule| {
            let facts = facts_for(rule.word, &facts);
            let question = Question {
                rule,
                facts: &facts,
                known: today,
                place: Some(place),
                today,
            };
            let answer = answer(&edition.law, &question, &t);
            for missing in &answer.missing {
                let at = NAMES.iter().position(|entry| entry.word == missing.fact);
                open.extend(at.and_then(|at| u8::try_from(at).ok()));
            }
            let limit = read
                .limits
                .iter()
                .find(|limit| limit.question == rule.word)
                .map(|limit| limit_view(&t, &read, limit, today));
            let elements = elements(rule.word)
                .iter()
                .map(|element| {
                    let found = read.strength.iter().find(|(of, _)| of == element);
                    let strength = found.map_or(0, |(_, strength)| *strength);
                    (
                        t.word("evidence-proves-", element.word()),
                        t.with("evidence-strength-of", &[("n", i64::from(strength).into())]),
                        match strength {
                            0 => "badge badge-red",
                            1 | 2 => "badge badge-amber",
                            _ => "badge badge-green",
                        },
                    )
                })
                .collect();
            HeadView {
                answer,
                limit,
                elements,
            }
        })
        .collect();
    for word in asked.facts.keys() {
        let at = NAMES.iter().position(|entry| entry.word == word);
        open.extend(at.and_then(|at| u8::try_from(at).ok()));
    }
    open.sort_unstable();
    open.dedup();
    let form = form.unwrap_or_else(|| filled(&asked, version));
    Ok(HeadsPage {
        shell: visit.shell("heads-title").with_errors(&form, &t),
        money: MoneyStrip::of(&case, visit, "heads"),
        number,
        older: (number > 1).then(|| number - 1),
        next: (number < case.claimant_count).then(|| number + 1),
        law: t.with(
            "heads-law-of",
            &[("no", edition.no.into()), ("day", t.day(today).into())],
        ),
        heads,
        told: read
            .told
            .iter()
            .map(|head| told_view(&t, &read, head))
            .collect(),
        rules: law::RULES
            .iter()
            .map(|rule| Choice::new(rule.word, t.say(rule.key)))
            .collect(),
        places: places(&t),
        facts: open.iter().map(|at| fact_view(&t, *at)).collect(),
        decisions: choices(
            &t,
            LimitDecision::ALL,
            LimitDecision::word,
            LimitDecision::key,
        ),
        name: read.name,
        form,
        t,
    })
}

async fn first(visit: SignedIn, PathOf(reference): PathOf<Reference>) -> Result<Response, Refusal> {
    page(&heads_page(&visit, reference, 1, None).await?)
}

async fn show(
    visit: SignedIn,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
) -> Result<Response, Refusal> {
    page(&heads_page(&visit, reference, number, None).await?)
}

/// The facts of the form; a field left empty tells nothing.
fn told_facts(
    form: &Form,
    before: &Asked,
) -> Result<serde_json::Map<String, serde_json::Value>, Problem> {
    let mut read = form.reader();
    let mut told = serde_json::Map::new();
    for entry in NAMES {
        let name = format!("fact.{}", entry.word);
        if !form.has(&name) {
            // Not on the page: a dispute told through the API stays.
            if let Some(value) = before.facts.get(entry.word) {
                told.insert(entry.word.to_owned(), value.clone());
            }
            continue;
        }
        let text = form.text(&name);
        if text.is_empty() {
            // A dispute shows as an empty field: it is not taken back by that.
            if let Some(value) = before
                .facts
                .get(entry.word)
                .filter(|value| value.is_object())
            {
                told.insert(entry.word.to_owned(), value.clone());
            }
            continue;
        }
        let value = match entry.domain {
            Domain::Money => read.sum(&name).map(|sum| sum.plain().into()),
            Domain::Count(..) | Domain::Open(..) => read.number(&name).map(Into::into),
            Domain::Day => read.day(&name).map(|day| day.to_string().into()),
            Domain::Yes => Some((text == "yes").into()),
            Domain::Kinds(_) => Some(text.into()),
            Domain::Injuries => {
                let numbers: Result<Vec<u8>, _> = text
                    .split(',')
                    .map(|number| number.trim().parse())
                    .collect();
                numbers.ok().map(|numbers| serde_json::json!(numbers))
            }
        };
        match value.filter(|value| entry.domain.read(value).is_some()) {
            Some(value) => {
                told.insert(entry.word.to_owned(), value);
            }
            None => read.wrong(kernel::FieldProblem::new(name, "labourline.heads.facts")),
        }
    }
    read.finish()?;
    Ok(told)
}

async fn tell(
    visit: SignedIn,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (_, before) = read(&visit, reference, number).await?;
    let before = before.asked.map(|(asked, _)| asked).unwrap_or_default();
    let edition = visit.app().part::<Dues>().law.edition();
    let made_on = form.text("version").parse().ok();
    let input = told_facts(&form, &before).map(|facts| NewHeads {
        asked: Asked {
            questions: form
                .all("question")
                .iter()
                .map(ToString::to_string)
                .collect(),
            place: place_of(form.text("place")),
            facts,
        },
        made_on,
        edition,
    });
    let sent = visit
        .run(input, move |tx, scope, input| {
            Box::pin(tell_heads(tx, scope, reference, number, input))
        })
        .await;
    let done = |_| {
        visit.redirect_saying(
            &format!("/cases/{reference}/heads/{number}"),
            "heads-flash-told",
        )
    };
    form.answered(sent, done, |form| {
        heads_page(&visit, reference, number, Some(form))
    })
    .await
}

async fn decide(
    visit: SignedIn,
    PathOf((reference, number, limit)): PathOf<(Reference, i64, Uuid)>,
    form: Form,
) -> Result<Response, Refusal> {
    let mut read = form.reader();
    let decision = read.needed_choice("decision", LimitDecision::parse);
    let note = read.needed("note", NOTE_CHARS_MAX).to_owned();
    let input = read.finish_as(|| {
        Some(NewLimitDecision {
            decision: decision?,
            note,
        })
    });
    let sent = visit
        .run_once(
            &form,
            "labourline.limit",
            input.map(|input| (reference, limit, input)),
            move |tx, scope, (reference, limit, input)| {
                Box::pin(decide_limit(tx, scope, *reference, *limit, input))
            },
        )
        .await;
    let done = |_| {
        visit.redirect_saying(
            &format!("/cases/{reference}/heads/{number}"),
            "heads-flash-decided",
        )
    };
    form.answered(sent, done, |form| {
        heads_page(&visit, reference, number, Some(form))
    })
    .await
}

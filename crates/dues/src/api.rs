//! The law for programs: open to everybody, nothing stored. Words come in the caller's language (`Accept-Language`).

use crate::answers::{
    AnswerView, LimitationView, Question, SourceView, SourcesView, WordView, answer,
    limitation_view,
};
use crate::wire::{read_facts, read_place, read_rule};
use axum::Json;
use kernel::{Day, Problem};
use law::facts::{Domain, NAMES};
use law::limitation::Claim;
use law::parameters::When;
use law::{Facts, Law, Place, RULES};
use platform::web::{ApiJson, App, Rate, Refusal, Visit};
use platform::words::Say;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Who computes for many people has the command line.
const CALLS_OF_ADDRESS: Rate = Rate {
    name: "dues.api",
    at_once: 600,
    per_hour: 12_000,
};

/// `/api/dues/…`.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(rules))
        .routes(routes!(compute))
        .routes(routes!(deadline))
}

/// What may be asked, and with which facts.
#[derive(Serialize, ToSchema)]
struct RulesBody {
    /// Every rule.
    rules: Vec<RuleBody>,
    /// Every fact a rule may ask for.
    facts: Vec<FactBody>,
    /// Every claim a deadline is known of.
    claims: Vec<WordView>,
}

/// A rule.
#[derive(Serialize, ToSchema)]
struct RuleBody {
    /// Its word and its name.
    rule: WordView,
    /// The facts it asks for when nothing is known, the most useful first.
    facts: Vec<&'static str>,
}

/// A fact.
#[derive(Serialize, ToSchema)]
struct FactBody {
    /// Its word.
    fact: &'static str,
    /// The question that asks for it.
    question: String,
    /// `money` (rupees as text or number), `count`, `day` (`YYYY-MM-DD`), `yes` (true or false), `kind` (one of `choices`) or `injuries`
    /// (numbers of the schedule).
    kind: &'static str,
    /// The least number; null where it is no number.
    least: Option<i64>,
    /// The greatest number.
    most: Option<i64>,
    /// What may be chosen; empty where nothing is.
    choices: Vec<WordView>,
}

/// A question to the law.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionBody {
    /// The rule's word.
    #[schema(example = "accident", max_length = 40)]
    pub rule: String,
    /// Facts by their words; what is not there is not known and makes a range. A bare value is the worker's; an object names who says it
    /// (`{"worker": "9000", "employer": "7000"}`), and two who differ make a dispute.
    #[serde(default)]
    #[schema(value_type = Object, example = json!({"harm": "death", "accident-on": "2022-06-15", "age": 31, "monthly-wages": "9000"}))]
    pub facts: serde_json::Map<String, serde_json::Value>,
    /// `central`, or the LGD code of a state; null where nobody knows.
    #[serde(default)]
    #[schema(example = "21", max_length = 10)]
    pub place: Option<String>,
    /// What was published after this day is left out; today where absent.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub known_on: Option<Day>,
}

/// A question for a last day.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DeadlineQuestionBody {
    /// The claim's word.
    #[schema(example = "wages", max_length = 40)]
    claim: String,
    /// The day it arose.
    #[schema(value_type = String, format = Date)]
    arose_on: Day,
    /// What was published after this day is left out; today where absent.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    known_on: Option<Day>,
}

/// A last day.
#[derive(Serialize, ToSchema)]
struct DeadlineBody {
    /// Until when; null where nothing is known for that day.
    limitation: Option<LimitationView>,
    /// Where it stands written.
    sources: Vec<SourceView>,
}

fn admit(visit: &Visit) -> Result<(), Problem> {
    let now = visit.scope.now();
    visit
        .app()
        .limits
        .take(&CALLS_OF_ADDRESS, &visit.address(), now)
}

/// What may be asked, and with which facts.
#[utoipa::path(get, path = "/api/dues/rules", operation_id = "list_rules", tag = "dues", security(()),
    responses((status = 200, description = "Rules, facts and claims.", body = RulesBody)))]
async fn rules(visit: Visit) -> Result<Json<RulesBody>, Refusal> {
    admit(&visit)?;
    let t = visit.say();
    let rules = RULES
        .iter()
        .zip(asked_facts())
        .map(|(rule, facts)| RuleBody {
            rule: named(rule.word, rule.key, &t),
            facts: facts.clone(),
        });
    let claims = Claim::ALL.iter();
    Ok(Json(RulesBody {
        rules: rules.collect(),
        facts: NAMES.iter().map(|entry| fact_body(entry, &t)).collect(),
        claims: claims
            .map(|claim| named(claim.word(), claim.key(), &t))
            .collect(),
    }))
}

fn named(word: &str, key: &str, t: &Say) -> WordView {
    WordView {
        word: word.to_owned(),
        text: t.say(key).to_owned(),
    }
}

fn fact_body(entry: &law::facts::Entry, t: &Say) -> FactBody {
    let (kind, least, most) = match entry.domain {
        Domain::Money => ("money", Some(0), None),
        Domain::Count(low, high) | Domain::Open(low, high) => ("count", Some(low), Some(high)),
        Domain::Day => ("day", None, None),
        Domain::Yes => ("yes", None, None),
        Domain::Kinds(_) => ("kind", None, None),
        Domain::Injuries => ("injuries", None, None),
    };
    let words = match entry.domain {
        Domain::Kinds(words) => words,
        _ => &[],
    };
    FactBody {
        fact: entry.word,
        question: t.say(entry.key).to_owned(),
        kind,
        least,
        most,
        choices: words
            .iter()
            .zip(entry.kind_keys())
            .map(|(word, key)| named(word, &key, t))
            .collect(),
    }
}

/// Which facts each rule asks for: a matter of its code, the same under every release of the figures.
fn asked_facts() -> &'static [Vec<&'static str>] {
    static ASKED: OnceLock<Vec<Vec<&'static str>>> = OnceLock::new();
    ASKED.get_or_init(|| {
        let law = Law::built_in();
        RULES
            .iter()
            .map(|rule| {
                let answer = law.answer(rule, &Facts::new(), law.commencement(), Place::State(18));
                answer.missing.iter().map(|missing| missing.word).collect()
            })
            .collect()
    })
}

/// Computes what a rule gives. What is not known makes a range and a question, never a zero.
#[utoipa::path(post, path = "/api/dues/answers", operation_id = "compute_dues", tag = "dues", security(()),
    request_body = QuestionBody,
    responses((status = 200, description = "The answer with its working.", body = AnswerView)))]
async fn compute(
    visit: Visit,
    ApiJson(body): ApiJson<QuestionBody>,
) -> Result<Json<AnswerView>, Refusal> {
    admit(&visit)?;
    let law = crate::law(visit.app());
    let today = visit.scope.now().day();
    Ok(Json(answer_to(&law, &body, today, &visit.say())?))
}

/// Answers a question as a program asked it.
///
/// # Errors
/// Every field that can't be taken.
pub fn answer_to(
    law: &Law,
    body: &QuestionBody,
    today: Day,
    t: &Say,
) -> Result<AnswerView, Problem> {
    let rule = read_rule(&body.rule);
    let place = read_place(body.place.as_deref());
    let facts = read_facts(&body.facts);
    let (rule, place, facts) = match (rule, place, facts) {
        (Ok(rule), Ok(place), Ok(facts)) => (rule, place, facts),
        (rule, place, facts) => {
            let all = [rule.err(), place.err(), facts.err()];
            let fields = all.into_iter().flatten().flat_map(|one| one.fields);
            return Err(Problem::invalid(fields.collect()));
        }
    };
    let question = Question {
        rule,
        facts: &facts,
        known: body.known_on.map_or(today, |known| known.min(today)),
        place,
        today,
    };
    Ok(answer(law, &question, t))
}

/// Until when something can be claimed.
#[utoipa::path(post, path = "/api/dues/deadlines", operation_id = "find_deadline", tag = "dues", security(()),
    request_body = DeadlineQuestionBody,
    responses((status = 200, description = "The last day, itself still in time.", body = DeadlineBody)))]
async fn deadline(
    visit: Visit,
    ApiJson(body): ApiJson<DeadlineQuestionBody>,
) -> Result<Json<DeadlineBody>, Refusal> {
    admit(&visit)?;
    let law = crate::law(visit.app());
    let today = visit.scope.now().day();
    let claim = Claim::ALL
        .iter()
        .find(|claim| claim.word() == body.claim)
        .ok_or_else(|| Problem::invalid_field("claim", "dues.claim-unknown"))?;
    let arose = body.arose_on;
    if !Domain::Day.holds(&law::facts::Said::Day(arose)) {
        return Err(Refusal(Problem::invalid_field(
            "arose_on",
            "dues.day-out-of-range",
        )));
    }
    let when = When {
        event: arose,
        known: body.known_on.map_or(today, |known| known.min(today)),
        place: Place::Central,
    };
    let (t, mut sources) = (visit.say(), SourcesView::new(&law));
    let limitation = law
        .limitations()
        .of(*claim, &when)
        .map(|limitation| limitation_view(&law, &limitation, today, &mut sources, &t));
    Ok(Json(DeadlineBody {
        limitation,
        sources: sources.finish(&t),
    }))
}

//! The JSON face of heads: parses, calls the use-cases, and nothing else.

use super::compute::{NewHeads, tell_heads};
use super::limits::{Limit, LimitDecision, NewLimitDecision, decide_limit, store as limits};
use super::{Asked, HEADS_MAX, Head, store};
use crate::cases::store::claimants;
use crate::cases::view::read_of_case;
use crate::cases::wire::{CaseAt, CaseVersion};
use dues::Dues;
use kernel::{AccountId, Day, Moment, Paise, Problem, Reference};
use law::Place;
use platform::web::{ApiCaller, ApiJson, App, AtVersion, IfMatch, PathOf, Refusal, Versioned};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of heads.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(read, put))
        .routes(routes!(decide))
}

/// What is asked of the law for one worker, and what is told besides the claim.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct HeadsAsked {
    /// Words of rules: `wages-unpaid`, `gratuity`.
    #[schema(max_items = 30)]
    questions: Vec<String>,
    /// Whose rules bind the employer: `central`, or the LGD code of a state; null where it follows from the case.
    #[serde(default)]
    #[schema(pattern = "^(central|[0-9]{1,2})$")]
    place: Option<String>,
    /// Facts by their word, each the value or the values by who said them: `{"age": 31, "monthly-wages": {"worker": "9000", "employer": "7000"}}`.
    #[serde(default)]
    #[schema(value_type = Object)]
    facts: serde_json::Map<String, serde_json::Value>,
}

/// An answer as it was told.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ToldHead)]
struct HeadBody {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// The question: a rule's word.
    question: String,
    /// At least, in paise.
    #[schema(value_type = i64, minimum = 0)]
    low_paise: Paise,
    /// At most; null where nothing bounds it.
    #[schema(value_type = Option<i64>, minimum = 0)]
    high_paise: Option<Paise>,
    /// The last day to claim.
    #[schema(value_type = Option<String>, format = Date)]
    last_day: Option<Day>,
    /// What could be known.
    #[schema(value_type = String, format = Date)]
    known_on: Day,
    /// Release of the law; 0 is the law the program carries.
    #[schema(minimum = 0)]
    release: i64,
    /// Digest of the tables the program carried.
    base: String,
    /// The facts it rests on.
    #[schema(value_type = Object)]
    facts: serde_json::Value,
    /// The whole answer: working, sources, readings, gaps, what is missing.
    #[schema(value_type = Object)]
    answer: serde_json::Value,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    told_at: Moment,
    /// By whom.
    told_by: String,
    /// `facts` or `law`: what had changed.
    why: String,
    /// Whether it is the last answer to a question still asked.
    standing: bool,
}

impl TryFrom<Head> for HeadBody {
    type Error = Problem;

    fn try_from(head: Head) -> Result<Self, Problem> {
        Ok(Self {
            id: head.id,
            low_paise: head.told.gist.low,
            high_paise: head.told.gist.high,
            last_day: head.told.gist.last_day,
            known_on: head.told.known_on,
            release: head.release_no,
            base: head.base,
            facts: head.facts,
            answer: serde_json::to_value(&head.told).map_err(|_| Problem::internal())?,
            question: head.question,
            told_at: head.told_at,
            told_by: head.told_by,
            why: head.why,
            standing: head.standing,
        })
    }
}

/// A last day, and what was decided.
#[derive(Debug, Serialize, ToSchema)]
struct HeadLimit {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Of which head.
    question: String,
    /// The last day.
    #[schema(value_type = String, format = Date)]
    last_day: Day,
    /// What was decided.
    decision: Option<LimitDecision>,
    /// By whom.
    #[schema(value_type = Option<String>, format = "uuid")]
    decided_by: Option<AccountId>,
    /// When.
    #[schema(value_type = Option<String>, format = DateTime)]
    decided_at: Option<Moment>,
}

impl From<Limit> for HeadLimit {
    fn from(limit: Limit) -> Self {
        Self {
            id: limit.id,
            question: limit.question,
            last_day: limit.last_day,
            decision: limit.decision,
            decided_by: limit.decided_by,
            decided_at: limit.decided_at,
        }
    }
}

/// What the law gives one worker.
#[derive(Debug, Serialize, ToSchema)]
struct Heads {
    /// Whose: the worker's number on the case.
    #[schema(minimum = 1)]
    number: i64,
    /// Counts up with what is asked and told; 0 where nothing was.
    #[schema(minimum = 0)]
    version: i64,
    /// Words of rules that are asked.
    #[schema(max_items = 30)]
    questions: Vec<String>,
    /// Every answer told, the latest first.
    #[schema(max_items = 200)]
    told: Vec<HeadBody>,
    /// Last days.
    #[schema(max_items = 30)]
    limits: Vec<HeadLimit>,
}

impl AtVersion for Heads {
    fn version(&self) -> i64 {
        self.version
    }
}

async fn heads_of(caller: &ApiCaller, reference: Reference, number: i64) -> Result<Heads, Problem> {
    let (_, (asked, told, limits)) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        move |tx, _, case| {
            Box::pin(async move {
                claimants::numbered(tx, case.id, number)
                    .await?
                    .ok_or_else(Problem::not_found)?;
                let asked = store::asked(tx, case.id, number).await?;
                let told = store::history(tx, case.id, number).await?;
                let limits = limits::of_case(tx, case.id).await?;
                Ok((asked, told, limits))
            })
        },
    )
    .await?;
    let (asked, version) = asked.unwrap_or_default();
    Ok(Heads {
        number,
        version,
        questions: asked.questions,
        told: told
            .into_iter()
            .map(HeadBody::try_from)
            .collect::<Result<_, _>>()?,
        limits: limits
            .into_iter()
            .filter(|limit| limit.number == number)
            .take(HEADS_MAX)
            .map(HeadLimit::from)
            .collect(),
    })
}

/// What the law gives one worker, with every answer as it was told.
#[utoipa::path(get, path = "/api/cases/{reference}/heads/{number}", operation_id = "read_heads", tag = "claims",
    params(CaseAt, ("number" = i64, Path, description = "The claimant's number on the case.", minimum = 1)),
    responses((status = 200, description = "Heads; `ETag` is the version of what is asked.", body = Heads)))]
async fn read(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
) -> Result<Versioned<Heads>, Refusal> {
    Ok(Versioned::of(heads_of(&caller, reference, number).await?))
}

/// The place of a word: `central`, or the LGD code of a state.
pub(super) fn place_of(text: &str) -> Option<Place> {
    if text == "central" {
        return Some(Place::Central);
    }
    let lgd = text.parse().ok()?;
    kernel::place::state(lgd).map(|_| Place::State(lgd))
}

/// Asks the law for one worker and computes at once. `If-Match` is the version of what is asked, 0 where nothing was yet.
#[utoipa::path(put, path = "/api/cases/{reference}/heads/{number}", operation_id = "put_heads", tag = "claims",
    params(CaseAt, ("number" = i64, Path, description = "The claimant's number on the case.", minimum = 1), IfMatch),
    request_body = HeadsAsked,
    responses((status = 200, description = "Computed.", body = Heads)))]
async fn put(
    caller: ApiCaller,
    PathOf((reference, number)): PathOf<(Reference, i64)>,
    IfMatch(version): IfMatch,
    ApiJson(body): ApiJson<HeadsAsked>,
) -> Result<Versioned<Heads>, Refusal> {
    let place = match body.place.as_deref() {
        None => None,
        Some(text) => Some(
            place_of(text).ok_or_else(|| Problem::invalid_field("place", "platform.choose-one"))?,
        ),
    };
    let input = NewHeads {
        asked: Asked {
            questions: body.questions,
            place,
            facts: body.facts,
        },
        made_on: Some(version),
        edition: caller.app().part::<Dues>().law.edition(),
    };
    caller
        .run(input, move |tx, scope, input| {
            Box::pin(tell_heads(tx, scope, reference, number, input))
        })
        .await?;
    Ok(Versioned::of(heads_of(&caller, reference, number).await?))
}

/// Decides what becomes of a head before its last day: somebody by name, with why. Without it the case can't close.
#[utoipa::path(post, path = "/api/cases/{reference}/limits/{limit}/decision", operation_id = "decide_limit", tag = "claims",
    params(CaseAt, ("limit" = String, Path, description = "The last day's id.", format = "uuid")),
    request_body = NewLimitDecision,
    responses((status = 200, description = "Decided.", body = CaseVersion)))]
async fn decide(
    caller: ApiCaller,
    PathOf((reference, id)): PathOf<(Reference, Uuid)>,
    ApiJson(input): ApiJson<NewLimitDecision>,
) -> Result<Versioned<CaseVersion>, Refusal> {
    let version = caller
        .run(input, move |tx, scope, input| {
            Box::pin(decide_limit(tx, scope, reference, id, input))
        })
        .await?;
    Ok(Versioned::of(CaseVersion { reference, version }))
}

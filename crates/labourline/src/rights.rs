//! What a worker may ask about what is kept of them: to see all of it, to have it put right, to have it erased, and who opened their file.
//!
//! A request comes from the worker's own page or through the desk, with a day by which it is answered (`rights_answer_days`, 30); it stands
//! on one list, and climbs to the desk lead before that day and to the convener after it. Seeing is answered at once by the worker's own
//! page ([`file`]); erasure takes everything but what a claim needs ([`erase`]), and says what stayed and why. Decision 91.

pub(crate) mod api;
pub mod bases;
pub(crate) mod clock;
pub mod erase;
pub mod file;
pub mod openers;
pub(crate) mod pages;
pub(crate) mod store;
#[cfg(test)]
mod tests;
pub(crate) mod worker_pages;

use crate::cases::change;
use crate::cases::store::claimants;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use crate::words::stored_words;
use kernel::{AccountId, CaseId, ChapterId, FieldProblem, Moment, Problem, Reference, Role};
use people::consents::{How, Purpose, Withdrawal, withdraw};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest words of a request and of an answer.
pub const WORDS_CHARS_MAX: usize = 2_000;
/// Requests shown at once.
pub const ROWS_MAX: u32 = 200;

stored_words! {
    /// What is asked for.
    RequestKind in "rights-request" {
        /// To see everything that is kept.
        Access = "access",
        /// To have something put right.
        Correction = "correction",
        /// To have it erased.
        Erasure = "erasure",
    }
}

stored_words! {
    /// How a request stands.
    RequestState in "rights-state" {
        /// It waits for an answer.
        Open = "open",
        /// It was done.
        Done = "done",
        /// It was declined, with the reason.
        Declined = "declined",
    }
}
platform::stored_word!(RequestKind, RequestState);

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its id.
    pub id: Uuid,
    /// Through which case it came.
    pub case: CaseId,
    /// The same, as people call it.
    pub reference: Reference,
    /// Whose.
    pub chapter: ChapterId,
    /// Whose request: their number on the case.
    pub claimant: i64,
    /// What is asked for.
    pub kind: RequestKind,
    /// In their words.
    pub words: String,
    /// Who wrote it down: [`platform::Actor::word`].
    pub asked_by: String,
    /// When.
    pub asked_at: Moment,
    /// By when it is to be answered.
    pub due_at: Moment,
    /// How it stands.
    pub state: RequestState,
    /// What was answered.
    pub answer: String,
    /// Who answered.
    pub answered_by: Option<AccountId>,
    /// When.
    pub answered_at: Option<Moment>,
    /// How far it has climbed.
    pub climbed: i64,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRequest {
    /// Who asks: their number on the case.
    #[serde(default = "first")]
    #[schema(minimum = 1, maximum = 500)]
    pub claimant: i64,
    /// What.
    pub kind: RequestKind,
    /// In their words; needed for a correction.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub words: String,
}

fn first() -> i64 {
    1
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAnswer {
    /// Whether it was done; else it is declined.
    pub done: bool,
    /// What was done, or why not.
    #[schema(min_length = 1, max_length = 2000)]
    pub words: String,
}

fn words(field: &str, text: &str, needed: bool) -> Result<String, Problem> {
    let text = text.trim();
    if needed && text.is_empty() {
        return Err(Problem::invalid_field(field, "platform.field.required"));
    }
    if text.chars().count() > WORDS_CHARS_MAX {
        let long = FieldProblem::new(field, "platform.field.too-long").with("max", WORDS_CHARS_MAX);
        return Err(Problem::invalid(vec![long]));
    }
    Ok(text.to_owned())
}

/// Whether a text holds one of these, whatever the case of its letters.
pub(crate) fn holds(text: &str, needles: &[String]) -> bool {
    let text = text.to_lowercase();
    needles.iter().any(|needle| text.contains(needle.as_str()))
}

/// Writes down what a worker asks: the worker themselves on their own page, or somebody who sees the case for them. The request's id.
///
/// # Errors
/// Fields; `labourline.rights.waits-already`; not found.
pub async fn ask_right(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    answer_days: u16,
    input: &NewRequest,
) -> Result<Uuid, Problem> {
    let number = scope
        .own_matter()
        .map_or(input.claimant, |own| own.claimant);
    let text = words("words", &input.words, input.kind == RequestKind::Correction)?;
    let mut case = change::take(tx, scope, key, None).await?;
    claimants::numbered(tx, case.id, number)
        .await?
        .ok_or_else(|| Problem::invalid_field("claimant", "labourline.consents.nobody"))?;
    if store::waits(tx, case.id, number, input.kind).await? {
        return Err(Problem::refused("labourline.rights.waits-already"));
    }
    let request = Request {
        id: scope.new_id(),
        case: case.id,
        reference: case.reference,
        chapter: case.chapter_id,
        claimant: number,
        kind: input.kind,
        words: text,
        asked_by: scope.actor().word(),
        asked_at: scope.now(),
        due_at: scope.now().plus_days(i64::from(answer_days)),
        state: RequestState::Open,
        answer: String::new(),
        answered_by: None,
        answered_at: None,
        climbed: 0,
    };
    store::insert(tx, &request).await?;
    let data = serde_json::json!({ "kind": input.kind, "claimant": number });
    let event = Event::new(scope, "right_asked")
        .with(data.clone())
        .for_claimant();
    timeline::note(tx, scope, &mut case, event).await?;
    crate::notices::tell_owner(tx, scope, &case, crate::notices::NoticeKind::RightsAsked).await?;
    change::put(tx, scope, &case, "labourline.rights.asked", data).await?;
    Ok(request.id)
}

/// Somebody who sees the case by a rule of their own, and may answer.
async fn answerable(tx: &Tx, scope: &Scope, id: Uuid) -> Result<Request, Problem> {
    crate::cases::policy::require_desk(scope)?;
    let request = store::find(tx, id).await?.ok_or_else(Problem::not_found)?;
    let case = cases::find(tx, scope, request.case.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    crate::cases::access::require_own(tx, scope, &case).await?;
    Ok(request)
}

/// Answers a request: what was done, or why it is declined. Erasure is answered by [`erase::erase_for`] where it is done.
///
/// # Errors
/// Fields; `labourline.rights.answered-already`; `labourline.rights.erase-there`; not found.
pub async fn answer_right(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    input: &NewAnswer,
) -> Result<(), Problem> {
    let request = answerable(tx, scope, id).await?;
    let text = words("words", &input.words, true)?;
    if request.kind == RequestKind::Erasure && input.done {
        return Err(Problem::refused("labourline.rights.erase-there"));
    }
    finish(tx, scope, &request, input.done, &text).await
}

async fn finish(
    tx: &Tx,
    scope: &Scope,
    request: &Request,
    done: bool,
    text: &str,
) -> Result<(), Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let state = if done {
        RequestState::Done
    } else {
        RequestState::Declined
    };
    if !store::answer(tx, scope, request.id, (by, state), text).await? {
        return Err(Problem::refused("labourline.rights.answered-already"));
    }
    let mut case = change::take(tx, scope, request.case, None).await?;
    let data = serde_json::json!({ "kind": request.kind, "state": state });
    let event = Event::new(scope, "right_answered")
        .with(data.clone())
        .for_claimant();
    timeline::note(tx, scope, &mut case, event).await?;
    change::put(tx, scope, &case, "labourline.rights.answered", data).await?;
    Ok(())
}

/// The requests that wait, what is due first. Whoever sees a case sees its requests; officers see those of their chapters without a word.
///
/// # Errors
/// The database's.
pub async fn list_open(tx: &Tx, scope: &Scope) -> Result<Vec<Request>, Problem> {
    let watched = scope.chapters_as(&[Role::SafeguardingOfficer]);
    let mut all = store::open(tx, scope, &watched, ROWS_MAX).await?;
    if scope.case_chapters().is_empty() {
        for one in &mut all {
            one.words = String::new();
        }
    }
    Ok(all)
}

/// Takes a yes of the worker back, from their own page. From then on what it allowed is refused everywhere, because every step asks what
/// stands; the one who answers for the case is told at once.
///
/// # Errors
/// `people.consent.not-given`; not found for everybody but a worker.
pub async fn take_back(tx: &Tx, scope: &Scope, purpose: Purpose) -> Result<(), Problem> {
    let own = scope.own_matter().ok_or_else(Problem::not_found)?;
    let mut case = change::take(tx, scope, own.case, None).await?;
    let claimant = claimants::numbered(tx, case.id, own.claimant)
        .await?
        .ok_or_else(Problem::not_found)?;
    let back = Withdrawal {
        purpose,
        how: How::Otp,
        language: scope.language(),
    };
    withdraw(tx, scope, claimant.person_id, case.id, &back).await?;
    let data = serde_json::json!({ "claimant": own.claimant, "purpose": purpose.code() });
    let event = Event::new(scope, "consent_taken_back")
        .with(data.clone())
        .for_claimant();
    timeline::note(tx, scope, &mut case, event).await?;
    crate::notices::tell_owner(
        tx,
        scope,
        &case,
        crate::notices::NoticeKind::ConsentTakenBack,
    )
    .await?;
    change::put(tx, scope, &case, "labourline.consents.taken-back", data).await?;
    Ok(())
}

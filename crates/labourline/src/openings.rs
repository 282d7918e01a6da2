//! Emergency openings ("breaking the glass"): somebody of the right role without access to a closely kept file gives a reason and sees it
//! for some hours. The owner and those who watch over the chapter are told at once, what is read meanwhile is journalled under the
//! opening, and somebody else looks at it afterwards: right, or not right.
//!
//! An opening gives reading and helping, not access that lasts: who came in by it names nobody, does not take the case, gives no PIN and
//! lowers nothing ([`crate::cases::access::require_own`]).

pub(crate) mod api;
pub(crate) mod pages;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use crate::cases::access;
use crate::cases::case::Case;
use crate::cases::policy::rules::{REVIEWS, opens};
use crate::cases::store::timeline::{self, Event};
use crate::cases::{CaseKey, change, store as cases};
use crate::notices::{self, NoticeKind};
use crate::words::stored_words;
use kernel::{AccountId, CaseId, ChapterId, FieldProblem, Moment, Problem, Reference, Role};
use platform::journal::{self, Entry, Stream};
use platform::web::Rate;
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The shortest account of why.
pub const WHY_CHARS_MIN: usize = 10;
/// The longest, and the longest note of a review.
pub const WHY_CHARS_MAX: usize = 500;
/// So often somebody may try: references are not there to be guessed.
pub const RATE: Rate = Rate {
    name: "labourline.opening",
    at_once: 5,
    per_hour: 5,
};

stored_words! {
    /// Why a file is opened in an emergency.
    Reason in "openings-reason" {
        /// Somebody is in danger now.
        Danger = "danger",
        /// The worker is on the line and needs help now.
        WorkerAsks = "worker_asks",
        /// Something is due and the owner can't be reached.
        OwnerAway = "owner_away",
        /// A court, an authority or the police asks and waits.
        Authority = "authority",
        /// Another reason, told in words.
        Other = "other",
    }
}
platform::stored_word!(Reason);

stored_words! {
    /// What the review found.
    Verdict in "openings-verdict" {
        /// It was right to open the file.
        Right = "right",
        /// It was not.
        NotRight = "not_right",
    }
}
platform::stored_word!(Verdict);

/// An emergency opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Row number: the order.
    pub no: i64,
    /// Its id.
    pub id: Uuid,
    /// Of which case.
    pub case: CaseId,
    /// The same, as people call it.
    pub reference: Reference,
    /// Whose.
    pub chapter: ChapterId,
    /// Who opened it.
    pub account: AccountId,
    /// Why.
    pub reason: Reason,
    /// The same in words.
    pub why: String,
    /// When.
    pub opened_at: Moment,
    /// Until when they see the file.
    pub until: Moment,
    /// How often they looked at it.
    pub readings: i64,
    /// What the review found.
    pub verdict: Option<Verdict>,
    /// Who looked at it.
    pub reviewed_by: Option<AccountId>,
    /// When.
    pub reviewed_at: Option<Moment>,
    /// What they said.
    pub review_note: String,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOpening {
    /// Which case.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub case: Reference,
    /// Why.
    pub reason: Reason,
    /// Why, in words; it names nobody, for those read it who watch over the file and don't see it.
    #[schema(min_length = 10, max_length = 500)]
    pub why: String,
}

/// An opening that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Opened {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    pub id: Uuid,
    /// Until when.
    #[schema(value_type = String, format = "date-time")]
    pub until: Moment,
}

/// What somebody says who looked at an opening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReview {
    /// Right or not.
    pub verdict: Verdict,
    /// What they say to it; needed where it was not right.
    #[serde(default)]
    #[schema(max_length = 500)]
    pub note: String,
}

/// Whether the scope may open closely kept files of some chapter in an emergency.
pub fn may_open(scope: &Scope) -> bool {
    scope.account().is_some() && !scope.case_chapters().is_empty()
}

fn check(input: &NewOpening) -> Result<String, Problem> {
    let why = input.why.trim();
    let chars = why.chars().count();
    if chars < WHY_CHARS_MIN {
        return Err(Problem::invalid(vec![
            FieldProblem::new("why", "labourline.opening.say-more").with("min", WHY_CHARS_MIN),
        ]));
    }
    if chars > WHY_CHARS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("why", "platform.field.too-long").with("max", WHY_CHARS_MAX),
        ]));
    }
    Ok(why.to_owned())
}

/// What came of an attempt to open a file: a refusal is kept too, in the transaction that would otherwise leave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Attempt {
    /// The file is open.
    Opened(Opened),
    /// There is no such case, or it is not one the asker may open: the same to whoever asks.
    NotThere,
}

/// Opens a closely kept file of one's chapter in an emergency.
///
/// # Errors
/// `labourline.opening.sees-already`; fields; not found for those who work on no case.
pub async fn open_in_emergency(
    tx: &Tx,
    scope: &Scope,
    lasts_hours: u16,
    input: &NewOpening,
) -> Result<Attempt, Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    if !may_open(scope) {
        return Err(Problem::not_found());
    }
    let why = check(input)?;
    let key = CaseKey::Reference(input.case);
    // Both are asked whatever the first one finds, so that a hidden case and none are the same work.
    let seen = cases::find(tx, scope, key).await?;
    let there = cases::find_closed(tx, &scope.as_program(), key).await?;
    if seen.is_some() {
        return Err(Problem::refused("labourline.opening.sees-already"));
    }
    let allowed = |case: &Case| {
        opens(case.sensitivity)
            .iter()
            .any(|role| scope.has_role_in(*role, case.chapter_id))
    };
    let Some(case) = there.filter(allowed) else {
        let entry = Entry::new(Stream::of("account", account), "labourline.opening.refused");
        journal::record(tx, scope, entry).await?;
        return Ok(Attempt::NotThere);
    };
    let mut case = change::take(tx, &scope.as_program(), case.id, None).await?;
    let opening = Opening {
        no: 0,
        id: scope.new_id(),
        case: case.id,
        reference: case.reference,
        chapter: case.chapter_id,
        account,
        reason: input.reason,
        why: why.clone(),
        opened_at: scope.now(),
        until: scope.now().plus_seconds(i64::from(lasts_hours) * 3_600),
        readings: 0,
        verdict: None,
        reviewed_by: None,
        reviewed_at: None,
        review_note: String::new(),
    };
    store::insert(tx, &opening).await?;
    cases::name_on(tx, scope, case.id, account, access::OPENING, opening.until).await?;
    let event = Event::new(scope, "opened_in_emergency")
        .saying(&why)
        .with(serde_json::json!({ "reason": input.reason, "until": opening.until }));
    timeline::note(tx, scope, &mut case, event).await?;
    let mut told = watchers(tx, scope, &case).await?;
    told.extend(case.owner_id);
    told.sort_unstable();
    told.dedup();
    told.retain(|one| *one != account);
    notices::tell(tx, scope, &case, NoticeKind::Opening, &told).await?;
    let details = serde_json::json!({ "opening": opening.id, "reason": input.reason, "until": opening.until });
    change::put(tx, scope, &case, "labourline.opening.opened", details).await?;
    Ok(Attempt::Opened(Opened {
        id: opening.id,
        until: opening.until,
    }))
}

/// Who watches over the openings of a chapter: its desk leads and safeguarding officers; its conveners where the asker is the one desk
/// lead, or there is none.
async fn watchers(tx: &Tx, scope: &Scope, case: &Case) -> Result<Vec<AccountId>, Problem> {
    let program = scope.as_program();
    let holders = |role| people::accounts::holders_of(tx, &program, case.chapter_id, role);
    let mut told = holders(Role::DeskLead).await?;
    if told.iter().all(|lead| Some(*lead) == scope.account()) {
        told.extend(holders(Role::Convener).await?);
    }
    told.extend(holders(Role::SafeguardingOfficer).await?);
    Ok(told)
}

/// Openings that somebody like the asker looks at: those nobody looked at first, then the latest.
///
/// # Errors
/// Not found for those who look at none.
pub async fn list_openings(tx: &Tx, scope: &Scope, rows_max: u32) -> Result<Vec<Opening>, Problem> {
    let chapters = scope.chapters_as(REVIEWS);
    if chapters.is_empty() {
        return Err(Problem::not_found());
    }
    let mut all = Vec::new();
    for chapter in chapters {
        all.extend(store::of_chapter(tx, chapter, rows_max).await?);
    }
    all.sort_by_key(|one| (one.verdict.is_some(), std::cmp::Reverse(one.no)));
    all.truncate(rows_max as usize);
    Ok(all)
}

/// Says whether an opening was right. Not one's own.
///
/// # Errors
/// `labourline.opening.own`, `labourline.opening.reviewed-already`; fields; not found.
pub async fn review_opening(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    input: &NewReview,
) -> Result<(), Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    let opening = store::find(tx, id).await?.ok_or_else(Problem::not_found)?;
    if !scope.chapters_as(REVIEWS).contains(&opening.chapter) {
        return Err(Problem::not_found());
    }
    if opening.account == account {
        return Err(Problem::refused("labourline.opening.own"));
    }
    let note = input.note.trim();
    if input.verdict == Verdict::NotRight && note.is_empty() {
        return Err(Problem::invalid_field("note", "platform.field.required"));
    }
    if note.chars().count() > WHY_CHARS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("note", "platform.field.too-long").with("max", WHY_CHARS_MAX),
        ]));
    }
    if !store::review(tx, id, input.verdict, account, scope.now(), note).await? {
        return Err(Problem::refused("labourline.opening.reviewed-already"));
    }
    let program = scope.as_program();
    let case = cases::find(tx, &program, opening.case.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    if input.verdict == Verdict::NotRight {
        // Who came in wrongly goes out at once, and those hear of it who answer for the chapter.
        store::end(tx, opening.case, opening.account, scope.now()).await?;
        let mut told = Vec::new();
        for role in [Role::Convener, Role::SafeguardingOfficer] {
            told.extend(people::accounts::holders_of(tx, &program, opening.chapter, role).await?);
        }
        told.sort_unstable();
        told.dedup();
        told.retain(|one| *one != account && *one != opening.account);
        notices::tell(tx, scope, &case, NoticeKind::OpeningNotRight, &told).await?;
    }
    let details = serde_json::json!({ "opening": id, "verdict": input.verdict });
    change::record(tx, scope, &case, "labourline.opening.reviewed", details).await?;
    Ok(())
}

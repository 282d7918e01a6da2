//! A legal hold: a case that must not be purged or erased while an appeal, an execution or a court needs it.
//!
//! It stands from the first person's word, because waiting for a second could lose what is to be kept; a second confirms it. Lifting takes
//! two as well, and until the second has said so the hold stands. Whoever sees a case may ask; leads, conveners and safeguarding officers
//! confirm and lift. The reason names nobody, for the officer reads it and sees no case.

pub(crate) mod api;
pub(crate) mod pages;
mod store;
#[cfg(test)]
mod tests;

use crate::cases::policy::rules::REVIEWS;
use crate::cases::store::{self as cases, CaseKey};
use kernel::{AccountId, CaseId, ChapterId, FieldProblem, Moment, Problem, Reference, Role};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest reason.
pub const WHY_CHARS_MAX: usize = 500;
/// Holds read of one chapter.
pub const ROWS_MAX: u32 = 200;

/// A hold that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Its id.
    pub id: Uuid,
    /// Of which case.
    pub case: CaseId,
    /// The same, as people call it.
    pub reference: Reference,
    /// Whose.
    pub chapter: ChapterId,
    /// Why.
    pub why: String,
    /// Who asked for it.
    pub asked_by: AccountId,
    /// When: it stands from then on.
    pub asked_at: Moment,
    /// The second person.
    pub confirmed_by: Option<AccountId>,
    /// When.
    pub confirmed_at: Option<Moment>,
    /// Why it is to be lifted; empty where nobody asks for that.
    pub lift_why: String,
    /// Who asks for that.
    pub lift_asked_by: Option<AccountId>,
    /// When.
    pub lift_asked_at: Option<Moment>,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewHold {
    /// Which case.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub case: Reference,
    /// Why; it names nobody.
    #[schema(min_length = 1, max_length = 500)]
    pub why: String,
}

/// Why a hold is to be lifted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLift {
    /// Why; it names nobody.
    #[schema(min_length = 1, max_length = 500)]
    pub why: String,
}

/// What the second person says to the lifting of a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LiftAnswer {
    /// Whether it is lifted; else it stays.
    pub lifts: bool,
}

fn why(text: &str) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::invalid_field("why", "platform.field.required"));
    }
    if text.chars().count() > WHY_CHARS_MAX {
        let long = FieldProblem::new("why", "platform.field.too-long").with("max", WHY_CHARS_MAX);
        return Err(Problem::invalid(vec![long]));
    }
    Ok(text.to_owned())
}

/// The case behind a number, for those who may hold it: whoever sees it, and the officers of its chapter.
async fn holdable(
    tx: &Tx,
    scope: &Scope,
    reference: Reference,
) -> Result<Option<(CaseId, ChapterId)>, Problem> {
    if let Some(case) = cases::find_closed(tx, scope, CaseKey::Reference(reference)).await? {
        return Ok(Some((case.id, case.chapter_id)));
    }
    if scope.chapters_as(&[Role::SafeguardingOfficer]).is_empty() {
        return Ok(None);
    }
    let found = cases::find_closed(tx, &scope.as_program(), CaseKey::Reference(reference)).await?;
    Ok(found
        .filter(|case| scope.has_role_in(Role::SafeguardingOfficer, case.chapter_id))
        .map(|case| (case.id, case.chapter_id)))
}

async fn record(
    tx: &Tx,
    scope: &Scope,
    case: CaseId,
    hold: Uuid,
    action: &'static str,
) -> Result<(), Problem> {
    let entry =
        Entry::new(Stream::of("case", case), action).with(serde_json::json!({ "hold": hold }));
    Ok(journal::record(tx, scope, entry).await?)
}

/// Puts a case on hold, from now on.
///
/// # Errors
/// Fields (`labourline.hold.no-such-case`, whether there is none or the asker may not know of it); `labourline.hold.stands-already`; not
/// found for those without an account.
pub async fn ask_hold(tx: &Tx, scope: &Scope, input: &NewHold) -> Result<Uuid, Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let why = why(&input.why)?;
    let (case, chapter) = holdable(tx, scope, input.case)
        .await?
        .ok_or_else(|| Problem::invalid_field("case", "labourline.hold.no-such-case"))?;
    let id: Uuid = scope.new_id();
    if !store::insert(tx, scope, (id, case, chapter, by), &why).await? {
        return Err(Problem::refused("labourline.hold.stands-already"));
    }
    record(tx, scope, case, id, "labourline.hold.asked").await?;
    Ok(id)
}

/// The hold, for those who may confirm and lift in its chapter, and see the case or watch over it as officers.
async fn decidable(tx: &Tx, scope: &Scope, id: Uuid) -> Result<Hold, Problem> {
    let hold = store::standing(tx, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if may_decide(tx, scope, &hold).await? {
        Ok(hold)
    } else {
        Err(Problem::not_found())
    }
}

async fn may_decide(tx: &Tx, scope: &Scope, hold: &Hold) -> Result<bool, Problem> {
    if scope.has_role_in(Role::SafeguardingOfficer, hold.chapter) {
        return Ok(true);
    }
    let leads = REVIEWS
        .iter()
        .any(|role| scope.has_role_in(*role, hold.chapter));
    Ok(leads
        && cases::find_closed(tx, scope, hold.case.into())
            .await?
            .is_some())
}

/// Confirms a hold: the second of two persons.
///
/// # Errors
/// `labourline.hold.own`; `labourline.hold.confirmed-already`; not found.
pub async fn confirm_hold(tx: &Tx, scope: &Scope, id: Uuid) -> Result<(), Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let hold = decidable(tx, scope, id).await?;
    if hold.asked_by == by {
        return Err(Problem::refused("labourline.hold.own"));
    }
    if !store::confirm(tx, scope, id, by).await? {
        return Err(Problem::refused("labourline.hold.confirmed-already"));
    }
    record(tx, scope, hold.case, id, "labourline.hold.confirmed").await
}

/// Asks to lift a hold, which stands until another agrees.
///
/// # Errors
/// Fields; `labourline.hold.lift-asked-already`; not found.
pub async fn ask_lift(tx: &Tx, scope: &Scope, id: Uuid, input: &NewLift) -> Result<(), Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let hold = decidable(tx, scope, id).await?;
    let why = why(&input.why)?;
    if !store::ask_lift(tx, scope, id, by, &why).await? {
        return Err(Problem::refused("labourline.hold.lift-asked-already"));
    }
    record(tx, scope, hold.case, id, "labourline.hold.lift-asked").await
}

/// Lifts a hold, or says that it stays: the second of two persons.
///
/// # Errors
/// `labourline.hold.own`; `labourline.hold.lift-not-asked`; not found.
pub async fn answer_lift(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    answer: LiftAnswer,
) -> Result<(), Problem> {
    let by = scope.account().ok_or_else(Problem::not_found)?;
    let hold = decidable(tx, scope, id).await?;
    match hold.lift_asked_by {
        None => return Err(Problem::refused("labourline.hold.lift-not-asked")),
        Some(asked) if asked == by => return Err(Problem::refused("labourline.hold.own")),
        Some(_) => {}
    }
    if !store::answer_lift(tx, scope, id, by, answer.lifts).await? {
        return Err(Problem::refused("labourline.hold.lift-not-asked"));
    }
    let action = if answer.lifts {
        "labourline.hold.lifted"
    } else {
        "labourline.hold.stays"
    };
    record(tx, scope, hold.case, id, action).await
}

/// The holds that stand and that the asker may know of, with whether they may decide on them.
///
/// # Errors
/// The database's.
pub async fn list_holds(tx: &Tx, scope: &Scope) -> Result<Vec<(Hold, bool)>, Problem> {
    let mut roles = crate::cases::policy::rules::DESK.to_vec();
    roles.push(Role::SafeguardingOfficer);
    let mut all = Vec::new();
    for chapter in scope.chapters_as(&roles) {
        for hold in store::of_chapter(tx, chapter, ROWS_MAX).await? {
            let decides = may_decide(tx, scope, &hold).await?;
            let sees = decides
                || cases::find_closed(tx, scope, hold.case.into())
                    .await?
                    .is_some();
            if sees {
                all.push((hold, decides));
            }
        }
    }
    Ok(all)
}

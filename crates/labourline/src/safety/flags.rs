//! Raising a flag, answering it, working through the checklist, clearing it.
//!
//! A red flag takes the case to the emergency at once, from whatever open stage, and is told to the owner; until somebody answers it the
//! clock ([`crate::clocks`]) tells desk leads and conveners too. Cleared, the case goes back to where it came from if its facts still
//! allow that, and otherwise to where they do.

use super::store::{self, Flag, LineDone};
use super::{FlagCode, Helper, checklist, first_call_by};
use crate::cases::case::Case;
use crate::cases::moves::make::{self, Moved, mover, reason_needed};
use crate::cases::moves::{facts_of, store as moves};
use crate::cases::stages::judge;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::words::{Sensitivity, Stage};
use crate::cases::{access, change};
use crate::notices::{self, NoticeKind};
use kernel::{Moment, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The most flags of a case shown.
pub const FLAGS_MAX: u32 = 100;
/// A flag is looked at again after so many days, where nobody names a day.
pub const REVIEW_AFTER_DAYS: i64 = 7;
/// ... a red one after so many hours.
pub const RED_REVIEW_AFTER_HOURS: i64 = 24;

/// A flag to be raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFlag {
    /// What may be wrong.
    pub code: FlagCode,
    /// What was heard or seen.
    #[schema(min_length = 1, max_length = 2000)]
    pub note: String,
    /// When it is to be looked at again; of an abusive caller: the day the flag ends.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub review_by: Option<Moment>,
}

/// What came of raising a flag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Raised {
    /// The flag's id.
    pub id: Uuid,
    /// Whether it is red.
    pub red: bool,
    /// By when the first call is to be made, if it is.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub first_call_by: Option<Moment>,
    /// How the case stands.
    pub case: Moved,
}

/// Why a flag is cleared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClearFlag {
    /// Why it is safe now.
    #[schema(min_length = 1, max_length = 2000)]
    pub note: String,
}

/// A line of the emergency checklist that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelperRung {
    /// Whom.
    pub helper: Helper,
    /// What they said.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: String,
}

/// The codes of the flags of a case that are up.
pub(crate) async fn up(tx: &Tx, case: &Case) -> Result<Vec<FlagCode>, Problem> {
    let flags = store::flags(tx, case.id, FLAGS_MAX).await?;
    Ok(flags
        .into_iter()
        .filter(Flag::is_up)
        .map(|flag| flag.code)
        .collect())
}

fn review_of(scope: &Scope, input: &NewFlag) -> Result<Moment, Problem> {
    let now = scope.now();
    match input.review_by {
        Some(at) if at <= now || at > now.plus_days(366) => Err(Problem::invalid_field(
            "review_by",
            "platform.field.date-far",
        )),
        Some(at) => Ok(at),
        None if input.code.ends_on_a_day() => Err(Problem::invalid_field(
            "review_by",
            "platform.field.required",
        )),
        None if input.code.is_red() => Ok(now.plus_hours(RED_REVIEW_AFTER_HOURS)),
        None => Ok(now.plus_days(REVIEW_AFTER_DAYS)),
    }
}

/// Raises a flag. A red one takes the case to the emergency.
///
/// # Errors
/// Fields; `labourline.safety.flag-up-already`; `labourline.case.already-closed`; not found.
pub async fn raise_flag(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &NewFlag,
) -> Result<Raised, Problem> {
    let note = reason_needed("note", &input.note)?;
    let review_by = review_of(scope, input)?;
    let mut case = change::take(tx, scope, key, None).await?;
    if !case.is_open() {
        return Err(Problem::refused("labourline.case.already-closed"));
    }
    if up(tx, &case).await?.contains(&input.code) {
        return Err(Problem::invalid_field(
            "code",
            "labourline.safety.flag-up-already",
        ));
    }
    let red = input.code.is_red();
    let flag = Flag {
        id: scope.new_id(),
        case_id: case.id,
        code: input.code,
        red,
        note: note.clone(),
        raised_by: scope.actor().word(),
        raised_at: scope.now(),
        review_by,
        answered_by: None,
        answered_at: None,
        checklist: std::collections::BTreeMap::new(),
        cleared_by: None,
        cleared_at: None,
        clear_note: None,
        told: 0,
        version: 1,
    };
    store::insert_flag(tx, &flag).await?;
    if input.code.restricts() && case.sensitivity == Sensitivity::Normal {
        access::raise(tx, scope, &mut case, Sensitivity::Restricted).await?;
    }
    let event = Event::new(scope, "flag_raised")
        .saying(&note)
        .with(serde_json::json!({ "code": input.code, "red": red, "flag": flag.id }));
    timeline::note(tx, scope, &mut case, event).await?;
    if red {
        case.red_flags_up += 1;
        let facts = facts_of(tx, scope, &case).await?;
        if case.stage == Stage::Emergency {
            notices::tell_owner(tx, scope, &case, NoticeKind::RedFlag).await?;
        } else {
            let edge = judge(case.stage, Stage::Emergency, mover(scope, &case), &facts)?;
            make::enter(tx, scope, &mut case, edge, "", None).await?;
        }
        let next = format!("{}emergency", crate::cases::moves::next::KEY_PREFIX);
        case.next_action = Some(next);
        case.next_action_at = Some(first_call_by(scope.now()));
    }
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "code": input.code, "flag": flag.id, "stage": case.stage });
    change::put(tx, scope, &case, "labourline.safety.flag-raised", details).await?;
    let first = red.then(|| first_call_by(scope.now()));
    Ok(Raised {
        id: flag.id,
        red,
        first_call_by: first,
        case: Moved::of(&case),
    })
}

/// Takes a red flag up: from now on it does not climb.
///
/// # Errors
/// `labourline.safety.flag-cleared-already`; not found.
pub async fn answer_flag(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    id: Uuid,
) -> Result<Moved, Problem> {
    let mut case = change::take(tx, scope, key, None).await?;
    let mut flag = store::flag_of(tx, case.id, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if !flag.is_up() {
        return Err(Problem::refused("labourline.safety.flag-cleared-already"));
    }
    if answered(scope, &mut flag) {
        store::put_flag(tx, &flag).await?;
        let event = Event::new(scope, "flag_answered")
            .with(serde_json::json!({ "code": flag.code, "flag": id }));
        timeline::note(tx, scope, &mut case, event).await?;
    }
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "code": flag.code, "flag": id });
    change::put(tx, scope, &case, "labourline.safety.flag-answered", details).await?;
    Ok(Moved::of(&case))
}

fn answered(scope: &Scope, flag: &mut Flag) -> bool {
    if flag.answered_at.is_some() {
        return false;
    }
    flag.answered_at = Some(scope.now());
    flag.answered_by = Some(scope.actor().word());
    true
}

/// Writes down that somebody on the checklist was rung. It answers every red flag they were to be rung for.
///
/// # Errors
/// Fields; `labourline.safety.not-on-list`; not found.
pub async fn ring_helper(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: &HelperRung,
) -> Result<Moved, Problem> {
    let note = make::reason_of("note", &input.note)?;
    let mut case = change::take(tx, scope, key, None).await?;
    let mut rung = 0;
    for mut flag in store::flags(tx, case.id, FLAGS_MAX).await? {
        if !flag.is_up() || !flag.code.whom_to_ring().contains(&input.helper) {
            continue;
        }
        answered(scope, &mut flag);
        let done = LineDone {
            at: scope.now(),
            by: scope.name().to_owned(),
            note: note.clone(),
        };
        flag.checklist.insert(input.helper.word().to_owned(), done);
        store::put_flag(tx, &flag).await?;
        rung += 1;
    }
    if rung == 0 {
        return Err(Problem::invalid_field(
            "helper",
            "labourline.safety.not-on-list",
        ));
    }
    let event = Event::new(scope, "helper_rung")
        .saying(&note)
        .with(serde_json::json!({ "helper": input.helper }));
    timeline::note(tx, scope, &mut case, event).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "helper": input.helper });
    change::put(tx, scope, &case, "labourline.safety.helper-rung", details).await?;
    Ok(Moved::of(&case))
}

/// Clears a flag. When the last red one is cleared, the case goes back to where it came from, or to where its facts allow.
///
/// # Errors
/// Fields; `labourline.safety.flag-cleared-already`; not found.
pub async fn clear_flag(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    id: Uuid,
    input: &ClearFlag,
) -> Result<Moved, Problem> {
    let note = reason_needed("note", &input.note)?;
    let mut case = change::take(tx, scope, key, None).await?;
    let mut flag = store::flag_of(tx, case.id, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if !flag.is_up() {
        return Err(Problem::refused("labourline.safety.flag-cleared-already"));
    }
    answered(scope, &mut flag);
    flag.cleared_at = Some(scope.now());
    flag.cleared_by = Some(scope.actor().word());
    flag.clear_note = Some(note.clone());
    store::put_flag(tx, &flag).await?;
    let event = Event::new(scope, "flag_cleared")
        .saying(&note)
        .with(serde_json::json!({ "code": flag.code, "flag": id }));
    timeline::note(tx, scope, &mut case, event).await?;
    if flag.red {
        case.red_flags_up = (case.red_flags_up - 1).max(0);
        if case.red_flags_up == 0 && case.stage == Stage::Emergency {
            leave_emergency(tx, scope, &mut case).await?;
        }
    }
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "code": flag.code, "flag": id, "stage": case.stage });
    change::put(tx, scope, &case, "labourline.safety.flag-cleared", details).await?;
    Ok(Moved::of(&case))
}

async fn leave_emergency(tx: &Tx, scope: &Scope, case: &mut Case) -> Result<(), Problem> {
    let facts = facts_of(tx, scope, case).await?;
    let came_from = moves::came_from(tx, case, Stage::Emergency).await?;
    // Further along than verifying only the stage it came from will do: nobody's case is pushed on by an emergency that ended.
    let tries = came_from
        .into_iter()
        .chain([Stage::Verifying, Stage::Registered]);
    for to in tries {
        if let Ok(edge) = judge(Stage::Emergency, to, mover(scope, case), &facts) {
            return make::enter(tx, scope, case, edge, "", None).await;
        }
    }
    // Nothing the table allows yet: it stays, with the question what is still missing.
    let calendar = crate::cases::moves::next::calendar_of(tx, scope, case.chapter_id).await?;
    case.next_action = Some(format!(
        "{}after-emergency",
        crate::cases::moves::next::KEY_PREFIX
    ));
    case.next_action_at = Some(calendar.due_after(scope.now(), 1));
    Ok(())
}

/// The flags of a case the scope may see, and the checklist of those that are up.
///
/// # Errors
/// Not found.
pub async fn list_flags(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<(Vec<Flag>, Vec<Helper>), Problem> {
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let flags = store::flags(tx, case.id, FLAGS_MAX).await?;
    let codes: Vec<FlagCode> = flags
        .iter()
        .filter(|flag| flag.is_up())
        .map(|flag| flag.code)
        .collect();
    Ok((flags, checklist(&codes)))
}

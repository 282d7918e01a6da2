//! How closely a case is kept, and changing it. Whoever works on a case keeps it more closely at once; keeping it less closely takes two:
//! one proposes with a reason, another of the right role agrees or declines, and after some days a proposal lapses.
//!
//! The second is a desk lead or convener of the chapter who sees the case by a rule of their own, or the chapter's safeguarding officer,
//! who reads the reason and not the case.

pub(crate) mod api;
pub(crate) mod pages;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use crate::cases::case::Case;
use crate::cases::policy::rules::AGREES_TO_LOWER;
use crate::cases::store::CaseKey;
use crate::cases::store::timeline::{self, Event};
use crate::cases::words::Sensitivity;
use crate::cases::{access, change, store as cases};
use crate::notices::{self, NoticeKind};
use crate::words::stored_words;
use kernel::{AccountId, CaseId, ChapterId, FieldProblem, Moment, Problem, Reference, Role};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest reason, and the longest note to a decision.
pub const WHY_CHARS_MAX: usize = 500;
/// Proposals read at once.
pub const ROWS_MAX: u32 = 200;

stored_words! {
    /// What became of a proposal.
    Decision in "lowerings-decision" {
        /// The second person agreed.
        Agreed = "agreed",
        /// The second person declined.
        Declined = "declined",
        /// Nobody decided in time, or the case was kept more closely meanwhile.
        Lapsed = "lapsed",
    }
}

platform::stored_word!(Decision);

/// A proposal to keep a case less closely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lowering {
    /// Its id.
    pub id: Uuid,
    /// Of which case.
    pub case: CaseId,
    /// The same, as people call it.
    pub reference: Reference,
    /// Whose.
    pub chapter: ChapterId,
    /// From.
    pub from: Sensitivity,
    /// To.
    pub to: Sensitivity,
    /// Why.
    pub why: String,
    /// Who proposed.
    pub proposed_by: AccountId,
    /// When.
    pub proposed_at: Moment,
    /// Until when somebody may decide.
    pub lapses_at: Moment,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLowering {
    /// How closely it is to be kept.
    pub to: Sensitivity,
    /// Why; it names nobody, for the safeguarding officer reads it.
    #[schema(min_length = 1, max_length = 500)]
    pub why: String,
}

/// What the second person says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDecision {
    /// Whether they agree.
    pub agreed: bool,
    /// What they say to it; needed where they decline.
    #[serde(default)]
    #[schema(max_length = 500)]
    pub note: String,
}

/// Keeping a case more closely.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Raise {
    /// How closely.
    pub to: Sensitivity,
}

fn text(field: &str, text: &str, needed: bool, fields: &mut Vec<FieldProblem>) -> String {
    let text = text.trim();
    if needed && text.is_empty() {
        fields.push(FieldProblem::new(field, "platform.field.required"));
    } else if text.chars().count() > WHY_CHARS_MAX {
        fields.push(FieldProblem::new(field, "platform.field.too-long").with("max", WHY_CHARS_MAX));
    }
    text.to_owned()
}

/// Keeps a case more closely, at once.
///
/// # Errors
/// `labourline.lowering.is-not-closer`; stale; not found.
pub async fn raise_sensitivity(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &Raise,
) -> Result<i64, Problem> {
    let mut case = change::take(tx, scope, key, made_on).await?;
    if input.to <= case.sensitivity {
        return Err(Problem::invalid_field(
            "to",
            "labourline.lowering.is-not-closer",
        ));
    }
    let from = case.sensitivity;
    access::raise(tx, scope, &mut case, input.to).await?;
    let levels = serde_json::json!({ "from": from, "to": input.to });
    let event = Event::new(scope, "sensitivity_raised").with(levels.clone());
    timeline::note(tx, scope, &mut case, event).await?;
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.sensitivity-raised",
        levels,
    )
    .await?;
    Ok(case.version)
}

/// Who may decide on a case, but the one who proposes: officers, and leads and conveners who see the case.
async fn deciders(tx: &Tx, scope: &Scope, case: &Case) -> Result<Vec<AccountId>, Problem> {
    let program = scope.as_program();
    let mut all =
        people::accounts::holders_of(tx, &program, case.chapter_id, Role::SafeguardingOfficer)
            .await?;
    let named = crate::cases::named::store::live(tx, case.id, scope.now()).await?;
    for role in AGREES_TO_LOWER {
        let holders = people::accounts::holders_of(tx, &program, case.chapter_id, *role).await?;
        all.extend(holders.into_iter().filter(|holder| {
            (case.owner_id == Some(*holder) && case.is_open())
                || named
                    .iter()
                    .any(|one| one.account_id == *holder && one.relation != access::OPENING)
        }));
    }
    all.sort_unstable();
    all.dedup();
    all.retain(|one| Some(*one) != scope.account());
    Ok(all)
}

/// Proposes to keep a case less closely; the proposal's id.
///
/// # Errors
/// `labourline.lowering.is-not-less`, `labourline.lowering.waits-already`, `labourline.lowering.nobody-to-decide`,
/// `labourline.opening.not-for-this`; fields; not found.
pub async fn propose_lowering(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    lasts_days: u16,
    input: &NewLowering,
) -> Result<Uuid, Problem> {
    let proposed_by = scope.account().ok_or_else(Problem::not_found)?;
    let mut case = change::take(tx, scope, key, None).await?;
    access::require_own(tx, scope, &case).await?;
    let mut fields = Vec::new();
    let why = text("why", &input.why, true, &mut fields);
    if input.to >= case.sensitivity {
        fields.push(FieldProblem::new("to", "labourline.lowering.is-not-less"));
    }
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    let deciders = deciders(tx, scope, &case).await?;
    if deciders.is_empty() {
        return Err(Problem::refused("labourline.lowering.nobody-to-decide"));
    }
    let lowering = Lowering {
        id: scope.new_id(),
        case: case.id,
        reference: case.reference,
        chapter: case.chapter_id,
        from: case.sensitivity,
        to: input.to,
        why: why.clone(),
        proposed_by,
        proposed_at: scope.now(),
        lapses_at: scope.now().plus_days(i64::from(lasts_days)),
    };
    if !store::insert(tx, &lowering).await? {
        return Err(Problem::refused("labourline.lowering.waits-already"));
    }
    let levels = serde_json::json!({ "from": case.sensitivity, "to": input.to });
    let event = Event::new(scope, "lowering_proposed")
        .saying(&why)
        .with(levels);
    timeline::note(tx, scope, &mut case, event).await?;
    notices::tell(tx, scope, &case, NoticeKind::LoweringProposed, &deciders).await?;
    let details = serde_json::json!({ "lowering": lowering.id, "to": input.to });
    change::put(tx, scope, &case, "labourline.lowering.proposed", details).await?;
    Ok(lowering.id)
}

/// Whether the asker may be told of a proposal, and may decide on it unless it is their own.
async fn case_of(tx: &Tx, scope: &Scope, lowering: &Lowering) -> Result<Option<Case>, Problem> {
    let officer = scope.has_role_in(Role::SafeguardingOfficer, lowering.chapter);
    let leads = AGREES_TO_LOWER
        .iter()
        .any(|role| scope.has_role_in(*role, lowering.chapter));
    if officer {
        // The officer decides without seeing the case: it is looked up for them.
        return Ok(cases::find(tx, &scope.as_program(), lowering.case.into()).await?);
    }
    if !leads {
        return Ok(None);
    }
    let Some(case) = cases::find(tx, scope, lowering.case.into()).await? else {
        return Ok(None);
    };
    let own = access::only_by_opening(tx, scope, &case).await?.is_none();
    Ok(own.then_some(case))
}

/// Agrees to a proposal or declines it.
///
/// # Errors
/// `labourline.lowering.own`, for it takes two; fields; not found, also where it was decided or lapsed.
pub async fn decide_lowering(
    tx: &Tx,
    scope: &Scope,
    id: Uuid,
    input: &NewDecision,
) -> Result<Decision, Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    let lowering = store::waiting(tx, id, scope.now())
        .await?
        .ok_or_else(Problem::not_found)?;
    if case_of(tx, scope, &lowering).await?.is_none() {
        return Err(Problem::not_found());
    }
    if lowering.proposed_by == account {
        return Err(Problem::refused("labourline.lowering.own"));
    }
    let mut fields = Vec::new();
    let note = text("note", &input.note, !input.agreed, &mut fields);
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    let decision = if input.agreed {
        Decision::Agreed
    } else {
        Decision::Declined
    };
    if !store::decide(tx, id, decision, Some(account), scope.now(), &note).await? {
        return Err(Problem::not_found());
    }
    let mut case = change::take(tx, &scope.as_program(), lowering.case, None).await?;
    let kind = if input.agreed && case.sensitivity == lowering.from {
        case.sensitivity = lowering.to;
        "sensitivity_lowered"
    } else {
        "lowering_declined"
    };
    let levels = serde_json::json!({ "from": lowering.from, "to": lowering.to });
    let event = Event::new(scope, kind).saying(&note).with(levels);
    timeline::note(tx, scope, &mut case, event).await?;
    let mut told = vec![lowering.proposed_by];
    told.extend(case.owner_id.filter(|owner| *owner != lowering.proposed_by));
    told.retain(|one| *one != account);
    notices::tell(tx, scope, &case, NoticeKind::LoweringDecided, &told).await?;
    let details = serde_json::json!({ "lowering": id, "decision": decision, "to": lowering.to });
    change::put(tx, scope, &case, "labourline.lowering.decided", details).await?;
    Ok(decision)
}

/// The proposals that wait for somebody like the asker, their own among them: the oldest first.
///
/// # Errors
/// The database's.
pub async fn list_waiting(tx: &Tx, scope: &Scope) -> Result<Vec<Lowering>, Problem> {
    let mut roles = AGREES_TO_LOWER.to_vec();
    roles.push(Role::SafeguardingOfficer);
    let mut mine = Vec::new();
    for chapter in scope.chapters_as(&roles) {
        for lowering in store::of_chapter(tx, chapter, scope.now(), ROWS_MAX).await? {
            if case_of(tx, scope, &lowering).await?.is_some() {
                mine.push(lowering);
            }
        }
    }
    Ok(mine)
}

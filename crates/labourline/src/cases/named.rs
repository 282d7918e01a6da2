//! Further people on a case that is kept closely: who is named, until when and why; naming somebody, and ending it.
//!
//! Who acts on such a case stays named by acting ([`super::access`]). Naming others is for the owner, and for desk leads and conveners
//! of the chapter who see the case themselves. Every name, and its end, stands in the timeline and in the journal.

pub(crate) mod api;
pub(crate) mod pages;
pub(crate) mod store;

use super::case::Case;
use super::change;
use super::store::CaseKey;
use super::store::timeline::{self, Event};
use super::words::Sensitivity;
use kernel::{AccountId, FieldProblem, Moment, Problem, Role};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest reason.
pub const WHY_CHARS_MAX: usize = 300;
/// The longest time for which somebody is named at once, in days; naming again extends it.
pub const DAYS_MAX: i64 = platform::NEED_TO_KNOW_DAYS as i64;
/// People besides the owner who may be named on a sealed case at one time.
pub const SEALED_NAMED_MAX: usize = 2;

/// Somebody named on a case, now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Named {
    /// Who.
    #[schema(value_type = String, format = "uuid")]
    pub account_id: AccountId,
    /// Their name.
    pub name: String,
    /// As what: `owner`, `named` (acted on it), `told` (had to be told), `further` (named by
    /// somebody), `opening` (opened the file in an emergency).
    pub relation: String,
    /// Since when.
    #[schema(value_type = String, format = "date-time")]
    pub since: Moment,
    /// Until when.
    #[schema(value_type = String, format = "date-time")]
    pub until: Moment,
    /// Why; empty where their own work named them.
    pub why: String,
}

/// Somebody to name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNamed {
    /// Who: somebody who works on cases of the chapter.
    #[schema(value_type = String, format = "uuid")]
    pub account_id: AccountId,
    /// For how many days.
    #[schema(minimum = 1, maximum = 28)]
    pub days: i64,
    /// Why.
    #[schema(min_length = 1, max_length = 300)]
    pub why: String,
}

/// Whether the scope may name people on this case, and end that.
pub fn may_name(scope: &Scope, case: &Case) -> bool {
    let owns = scope.account().is_some() && scope.account() == case.owner_id;
    owns || scope.is_program()
        || scope.has_role_in(Role::DeskLead, case.chapter_id)
        || scope.has_role_in(Role::Convener, case.chapter_id)
}

/// Who is named on a case that was found through the query layer, the owner first, then by name.
///
/// # Errors
/// The database's.
pub async fn list_named(tx: &Tx, scope: &Scope, case: &Case) -> Result<Vec<Named>, Problem> {
    let mut rows = store::live(tx, case.id, scope.now()).await?;
    if let Some(owner) = case.owner_id
        && case.sensitivity != Sensitivity::Normal
        && case.is_open()
        && !rows
            .iter()
            .any(|row| row.account_id == owner && row.relation == "owner")
    {
        // An owner who did nothing for long sees the case all the same: it is theirs.
        rows.push(Named {
            account_id: owner,
            name: String::new(),
            relation: "owner".to_owned(),
            since: case.stage_since,
            until: scope.need_to_know_until(),
            why: String::new(),
        });
    }
    let ids: Vec<AccountId> = rows.iter().map(|row| row.account_id).collect();
    let names = people::accounts::account_names(tx, scope, &ids).await?;
    let mut named: Vec<Named> = rows
        .into_iter()
        .map(|row| Named {
            name: names.get(&row.account_id).cloned().unwrap_or_default(),
            ..row
        })
        .collect();
    named.sort_by(|a, b| {
        (a.relation != "owner", &a.name, a.until).cmp(&(b.relation != "owner", &b.name, b.until))
    });
    Ok(named)
}

async fn take(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
) -> Result<Case, Problem> {
    let case = change::take(tx, scope, key, made_on).await?;
    if case.sensitivity == Sensitivity::Normal {
        return Err(Problem::refused("labourline.named.not-closely-kept"));
    }
    if !may_name(scope, &case) {
        return Err(Problem::refused("labourline.named.may-not"));
    }
    super::access::require_own(tx, scope, &case).await?;
    Ok(case)
}

/// Names somebody on a closely kept case.
///
/// # Errors
/// `labourline.named.not-closely-kept`, `labourline.named.may-not`, `labourline.named.too-many` on a sealed case; fields; stale; not found.
pub async fn name_further(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &NewNamed,
) -> Result<i64, Problem> {
    let mut case = take(tx, scope, key, made_on).await?;
    let why = input.why.trim();
    let mut fields = Vec::new();
    if why.is_empty() {
        fields.push(FieldProblem::new("why", "platform.field.required"));
    } else if why.chars().count() > WHY_CHARS_MAX {
        fields.push(FieldProblem::new("why", "platform.field.too-long").with("max", WHY_CHARS_MAX));
    }
    if !(1..=DAYS_MAX).contains(&input.days) {
        fields.push(FieldProblem::new("days", "labourline.named.days").with("max", DAYS_MAX));
    }
    let desk = people::accounts::desk_of(tx, scope, case.chapter_id).await?;
    let colleague = desk.iter().find(|one| one.id == input.account_id);
    if colleague.is_none() {
        fields.push(FieldProblem::new(
            "account_id",
            "labourline.case.owner-not-of-chapter",
        ));
    }
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    if case.sensitivity == Sensitivity::Sealed {
        let mut others: Vec<AccountId> = store::live(tx, case.id, scope.now())
            .await?
            .into_iter()
            .filter(|row| row.relation != super::access::OPENING)
            .map(|row| row.account_id)
            .filter(|account| case.owner_id != Some(*account) && *account != input.account_id)
            .collect();
        others.sort_unstable();
        others.dedup();
        if others.len() >= SEALED_NAMED_MAX && case.owner_id != Some(input.account_id) {
            return Err(Problem::refused("labourline.named.too-many").with("max", SEALED_NAMED_MAX));
        }
    }
    let until = scope.now().plus_days(input.days);
    store::name(tx, scope, case.id, input.account_id, until, why).await?;
    let name = colleague.map_or("", |one| one.name.as_str());
    let event = Event::new(scope, "named_further")
        .saying(why)
        .with(serde_json::json!({ "name": name, "until": until.day() }));
    timeline::note(tx, scope, &mut case, event).await?;
    super::access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "account": input.account_id, "until": until });
    change::put(tx, scope, &case, "labourline.case.named", details).await?;
    Ok(case.version)
}

/// Ends somebody's being named: they see the case no more, from now on.
///
/// # Errors
/// `labourline.named.owner`, for the case is theirs; the errors of [`name_further`]; not found where they are not named.
pub async fn end_named(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    account: AccountId,
) -> Result<i64, Problem> {
    let mut case = take(tx, scope, key, made_on).await?;
    if case.owner_id == Some(account) {
        return Err(Problem::refused("labourline.named.owner"));
    }
    if store::end(tx, case.id, account, scope.now()).await? == 0 {
        return Err(Problem::not_found());
    }
    let names = people::accounts::account_names(tx, scope, &[account]).await?;
    let name = names.get(&account).cloned().unwrap_or_default();
    let event = Event::new(scope, "named_ended").with(serde_json::json!({ "name": name }));
    timeline::note(tx, scope, &mut case, event).await?;
    if scope.account() != Some(account) {
        super::access::renew(tx, scope, &case).await?;
    }
    let details = serde_json::json!({ "account": account });
    change::put(tx, scope, &case, "labourline.case.named-ended", details).await?;
    Ok(case.version)
}

#[cfg(test)]
mod tests;

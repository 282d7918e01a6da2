//! Drafts: rows somebody proposes to add, each with its source and why. A draft waits until it is released or taken back.

use super::{ROWS_MAX, WHY_CHARS_MAX, require_drafts, store};
use kernel::{AccountId, FieldProblem, Moment, Problem};
use law::amendments::Why;
use law::{Amendment, Law, Status};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: Uuid,
    /// The row.
    pub row: Amendment,
    /// Why.
    pub why: String,
    /// Who drafted it.
    pub drafted_by: AccountId,
    /// When.
    pub drafted_at: Moment,
}

/// A row that was looked at and can be drafted: see [`NewDraft::checked`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewDraft {
    row: Amendment,
    why: String,
}

impl NewDraft {
    /// Takes a row that can be added to `law`.
    ///
    /// # Errors
    /// Every field that is wrong.
    pub fn checked(law: &Law, row: Amendment, why: &str) -> Result<Self, Problem> {
        let mut fields: Vec<FieldProblem> = row
            .faults(law)
            .into_iter()
            .map(|(field, why)| problem_of(field, why))
            .collect();
        // Counsel's approval is given by releasing, not by saying so.
        if row.status == Status::CounselApproved {
            fields.push(FieldProblem::new("status", "dues.draft.approves-itself"));
        }
        let why = why.trim();
        if why.is_empty() {
            fields.push(FieldProblem::new("why", "platform.required"));
        } else if why.chars().count() > WHY_CHARS_MAX {
            fields.push(FieldProblem::new("why", "platform.too-long").with("max", WHY_CHARS_MAX));
        }
        if !fields.is_empty() {
            return Err(Problem::invalid(fields));
        }
        Ok(Self {
            row,
            why: why.to_owned(),
        })
    }
}

fn problem_of(field: &'static str, why: Why) -> FieldProblem {
    let code = match why {
        Why::Missing => "platform.required",
        Why::NoSuchParameter => "dues.draft.no-such-parameter",
        Why::OtherKind => "dues.draft.other-kind",
        Why::Beyond => "dues.draft.beyond",
        Why::EndsFirst => "dues.draft.ends-first",
        Why::NoSuchDay => "dues.draft.no-such-day",
        Why::NoSuchPlace => "dues.draft.no-such-place",
        Why::TooLong => "platform.too-long",
        Why::NoWord => "dues.draft.no-word",
        Why::NotAmendable => "dues.draft.not-amendable",
    };
    FieldProblem::new(field, code).with("max", law::amendments::TEXT_CHARS_MAX)
}

/// Drafts a row; the draft's id.
///
/// # Errors
/// `dues.draft.too-many`; not found for whoever does not draft.
pub async fn draft_row(tx: &Tx, scope: &Scope, input: &NewDraft) -> Result<Uuid, Problem> {
    require_drafts(scope)?;
    let drafted_by = scope.account().ok_or_else(Problem::not_found)?;
    if store::drafts(tx).await?.len() >= ROWS_MAX {
        return Err(Problem::refused("dues.draft.too-many"));
    }
    let draft = Draft {
        id: scope.new_id(),
        row: input.row.clone(),
        why: input.why.clone(),
        drafted_by,
        drafted_at: scope.now(),
    };
    store::insert_draft(tx, &draft).await?;
    let details = serde_json::json!({ "draft": draft.id, "row": draft.row, "why": draft.why });
    journal::record(
        tx,
        scope,
        Entry::new(Stream::of("law", "drafts"), "dues.draft.made").with(details),
    )
    .await?;
    Ok(draft.id)
}

/// Takes a draft back: whoever drafted it, or counsel.
///
/// # Errors
/// Not found, also where it was released or taken back.
pub async fn withdraw_draft(tx: &Tx, scope: &Scope, id: Uuid) -> Result<(), Problem> {
    require_drafts(scope)?;
    let draft = store::draft(tx, id).await?.ok_or_else(Problem::not_found)?;
    let own = Some(draft.drafted_by) == scope.account();
    if !own && super::require_releases(scope).is_err() {
        return Err(Problem::not_found());
    }
    if !store::withdraw(tx, id, scope.now()).await? {
        return Err(Problem::not_found());
    }
    let details = serde_json::json!({ "draft": id });
    let entry = Entry::new(Stream::of("law", "drafts"), "dues.draft.withdrawn");
    journal::record(tx, scope, entry.with(details)).await?;
    Ok(())
}

/// The drafts that wait, the oldest first.
///
/// # Errors
/// Not found for whoever does not draft.
pub async fn list_drafts(tx: &Tx, scope: &Scope) -> Result<Vec<Draft>, Problem> {
    require_drafts(scope)?;
    Ok(store::drafts(tx).await?)
}

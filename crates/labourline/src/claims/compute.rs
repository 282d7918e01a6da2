//! Computing a claimant's claim, keeping it with its working, and telling the ledger.

use super::facts::WorkFacts;
use super::store;
pub use super::store::Claim;
use crate::cases::case::Case;
use crate::cases::store::timeline::{self, Event as Entry};
use crate::cases::store::{self as cases, CaseKey, claimants};
use crate::cases::{access, change};
use crate::ledger::Event;
use crate::money::book::Book;
use kernel::Problem;
use platform::{Scope, Tx};

/// The claim of one claimant of a case the scope may see; `None` where none was computed yet.
///
/// # Errors
/// Not found: no such case, or no such claimant.
pub async fn claim_of(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    number: i64,
) -> Result<(Case, claimants::Claimant, Option<Claim>), Problem> {
    crate::cases::policy::require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let claimant = claimants::numbered(tx, case.id, number)
        .await?
        .ok_or_else(Problem::not_found)?;
    let claim = store::find(tx, case.id, number).await?;
    Ok((case, claimant, claim))
}

/// Computes the claim of one claimant from what they say, in place of the former. `made_on` is the version of the claim (not of the
/// case) the edit was made on: 0 where there was none. The computed sum is what the ledger has as claimed; while something is not
/// known it is what is owed as far as known, and the working says what is asked.
///
/// # Errors
/// Fields that can't be; not found; stale, with the claim as it stands.
pub async fn put_claim(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    number: i64,
    made_on: Option<i64>,
    input: &WorkFacts,
) -> Result<Claim, Problem> {
    let working = input.work_out()?;
    let mut case = change::take(tx, scope, key, None).await?;
    let mut book = Book::open(tx, &case).await?;
    let claimant = book
        .numbered(number)
        .cloned()
        .ok_or_else(Problem::not_found)?;
    let before = store::find(tx, case.id, number).await?;
    let version = before.as_ref().map_or(0, |claim| claim.version);
    if made_on.is_some_and(|made_on| made_on != version) {
        return Err(Problem::stale(current(before.as_ref())));
    }
    let claim = Claim {
        number,
        facts: input.clone(),
        working,
        computed_at: scope.now(),
        version: version + 1,
    };
    let due = claim.working.due_paise;
    if before.is_none() || book.ledger().claimant(claimant.person_id).claimed != due {
        book.enter(Event::ClaimComputed {
            claimant: claimant.person_id,
            amount: due,
        })?;
    }
    store::put(tx, case.id, &claim).await?;
    if before.is_some() {
        crate::heads::released::claim_changed(tx, scope, case.id, number).await?;
    }
    book.close(tx, scope, &mut case).await?;
    let entry = Entry::new(scope, "claim").with(serde_json::json!({
        "claimant": number, "amount": due, "exact": claim.working.asked.is_empty(),
    }));
    timeline::note(tx, scope, &mut case, entry.for_claimant()).await?;
    access::renew(tx, scope, &case).await?;
    let details =
        serde_json::json!({ "claimant": number, "due_paise": due, "rule": claim.working.rule });
    change::put(tx, scope, &case, "labourline.claim.computed", details).await?;
    Ok(claim)
}

/// What a stale edit is shown.
fn current(claim: Option<&Claim>) -> serde_json::Value {
    match claim {
        Some(claim) => {
            serde_json::json!({ "version": claim.version, "facts": claim.facts, "due_paise": claim.working.due_paise })
        }
        None => serde_json::json!({ "version": 0 }),
    }
}

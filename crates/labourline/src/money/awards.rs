//! What changes a claimant's money outside settlement and receipts: an award on top, and what they give up.

use super::book::Book;
use crate::cases::store::CaseKey;
use crate::cases::store::timeline::{self, Event as Entry};
use crate::cases::{access, change};
use crate::ledger::Event;
use crate::money::check;
use kernel::{FieldProblem, Paise, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest reason.
pub const WHY_CHARS_MAX: usize = 1_000;

/// An amount for one claimant, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimantAmount {
    /// The claimant's number on the case, from 1.
    #[schema(minimum = 1)]
    pub claimant: i64,
    /// Paise, above zero.
    #[schema(value_type = i64, minimum = 1)]
    pub amount_paise: Paise,
    /// Why, or whose award.
    #[schema(min_length = 1, max_length = 1000)]
    pub why: String,
}

/// Writes down what an authority awarded on top of what was agreed: compensation, interest, a penalty that goes to the worker.
/// Returns the case's version.
///
/// # Errors
/// Fields; `labourline.ledger.*`; stale.
pub async fn award_extra(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &ClaimantAmount,
) -> Result<i64, Problem> {
    enter(
        tx,
        scope,
        key,
        made_on,
        input,
        "extra_awarded",
        "labourline.money.extra-awarded",
    )
    .await
}

/// Writes down what a claimant gives up of what is unpaid. Returns the case's version.
///
/// # Errors
/// Fields; `labourline.ledger.more-than-unpaid`; stale.
pub async fn write_off(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &ClaimantAmount,
) -> Result<i64, Problem> {
    enter(
        tx,
        scope,
        key,
        made_on,
        input,
        "written_off",
        "labourline.money.written-off",
    )
    .await
}

async fn enter(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &ClaimantAmount,
    kind: &'static str,
    action: &'static str,
) -> Result<i64, Problem> {
    let mut fields = Vec::new();
    let why = check::needed("why", &input.why, WHY_CHARS_MAX, &mut fields);
    if input.amount_paise <= Paise::ZERO {
        fields.push(FieldProblem::new(
            "amount_paise",
            "labourline.ledger.nothing",
        ));
    }
    check::finish(fields)?;
    let mut case = change::take(tx, scope, key, made_on).await?;
    let mut book = Book::open(tx, &case).await?;
    let person = book
        .numbered(input.claimant)
        .map(|claimant| claimant.person_id)
        .ok_or_else(|| Problem::invalid_field("claimant", "labourline.claimant.no-such"))?;
    book.enter(match kind {
        "extra_awarded" => Event::ExtraAwarded {
            claimant: person,
            amount: input.amount_paise,
        },
        _ => Event::WrittenOff {
            claimant: person,
            amount: input.amount_paise,
        },
    })?;
    book.close(tx, scope, &mut case).await?;
    let entry = Entry::new(scope, kind)
        .saying(why)
        .with(serde_json::json!({ "claimant": input.claimant, "amount": input.amount_paise }));
    timeline::note(tx, scope, &mut case, entry).await?;
    access::renew(tx, scope, &case).await?;
    let details =
        serde_json::json!({ "claimant": input.claimant, "amount_paise": input.amount_paise });
    change::put(tx, scope, &case, action, details).await?;
    Ok(case.version)
}

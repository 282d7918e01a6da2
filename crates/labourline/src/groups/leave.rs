//! A worker of a group who does not go on, or takes it up again.

use crate::cases::store::CaseKey;
use crate::cases::store::timeline::{self, Event as Entry};
use crate::cases::{access, change};
use crate::money::book::{Book, OPEN, SETTLED, WITHDRAWN};
use crate::money::check;
use kernel::{Paise, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest reason.
pub const WHY_CHARS_MAX: usize = 1_000;

/// Why a worker does not go on, or goes on again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Leaving {
    /// In the worker's words.
    #[schema(min_length = 1, max_length = 1000)]
    pub why: String,
}

/// A claimant does not go on with their own matter; the others' go on. Returns the case's version.
///
/// # Errors
/// Fields; not found; `labourline.claimant.money-outstanding` while agreed money is neither in their hand nor given up;
/// `labourline.claimant.not-open`; stale.
pub async fn leave_group(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    number: i64,
    input: &Leaving,
) -> Result<i64, Problem> {
    set(tx, scope, key, made_on, number, input, true).await
}

/// A claimant who had left takes their matter up again. Returns the case's version.
///
/// # Errors
/// Fields; not found; `labourline.claimant.not-withdrawn`; stale.
pub async fn rejoin_group(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    number: i64,
    input: &Leaving,
) -> Result<i64, Problem> {
    set(tx, scope, key, made_on, number, input, false).await
}

async fn set(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    number: i64,
    input: &Leaving,
    leaves: bool,
) -> Result<i64, Problem> {
    let mut fields = Vec::new();
    let why = check::needed("why", &input.why, WHY_CHARS_MAX, &mut fields);
    check::finish(fields)?;
    let mut case = change::take(tx, scope, key, made_on).await?;
    let mut book = Book::open(tx, &case).await?;
    let claimant = book
        .numbered(number)
        .cloned()
        .ok_or_else(Problem::not_found)?;
    let kind = if leaves {
        if claimant.state != OPEN && claimant.state != SETTLED {
            return Err(Problem::refused("labourline.claimant.not-open"));
        }
        if book.ledger().claimant(claimant.person_id).outstanding() > Paise::ZERO {
            return Err(Problem::refused("labourline.claimant.money-outstanding"));
        }
        book.set_state(number, WITHDRAWN);
        "claimant_left"
    } else {
        if claimant.state != WITHDRAWN {
            return Err(Problem::refused("labourline.claimant.not-withdrawn"));
        }
        book.set_state(number, OPEN);
        "claimant_rejoined"
    };
    book.close(tx, scope, &mut case).await?;
    let entry = Entry::new(scope, kind)
        .saying(why)
        .with(serde_json::json!({ "claimant": number }));
    timeline::note(tx, scope, &mut case, entry).await?;
    access::renew(tx, scope, &case).await?;
    let action = if leaves {
        "labourline.claimant.left"
    } else {
        "labourline.claimant.rejoined"
    };
    change::put(
        tx,
        scope,
        &case,
        action,
        serde_json::json!({ "claimant": number }),
    )
    .await?;
    Ok(case.version)
}

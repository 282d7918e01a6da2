//! A sheet of slips: at once a PIN for every worker of a group, shown this once, to be printed, cut and handed out.

use super::store;
use crate::cases::access;
use crate::cases::case::Case;
use crate::cases::change;
use crate::cases::policy::require_desk;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use kernel::Problem;
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// For whom slips are to be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NewWorkerSlips)]
#[serde(deny_unknown_fields)]
pub struct NewSlips {
    /// For those too who have a PIN: theirs ends. Else only for those who have none.
    #[serde(default)]
    pub renew: bool,
}

/// Somebody who is to get a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Number on the case's list, from 1.
    pub number: i64,
    /// Name, as in the list.
    pub name: String,
}

/// A PIN drawn for a worker, as it is kept.
#[derive(Clone, Debug)]
pub struct DrawnPin {
    /// The worker's number.
    pub number: i64,
    /// Argon2id, made outside the transaction.
    pub pin_hash: String,
}

/// Who of a group is to get a slip: everybody who has not left, or of these who has no PIN yet.
///
/// # Errors
/// Not found; `labourline.worker-key.alone` where the case is one worker's; `labourline.worker-key.nobody-waits`.
pub async fn slip_recipients(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: NewSlips,
) -> Result<(Case, Vec<Recipient>), Problem> {
    require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    if case.claimant_count <= 1 {
        return Err(Problem::refused("labourline.worker-key.alone"));
    }
    let recipients = store::recipients(tx, case.id, input.renew).await?;
    if recipients.is_empty() {
        return Err(Problem::refused("labourline.worker-key.nobody-waits"));
    }
    Ok((case, recipients))
}

/// Puts drawn PINs in place; the numbers of those whose PIN was put. Who was given one by somebody else meanwhile keeps that, unless
/// theirs is to be renewed; with a new one the old one, its lock and its sessions end.
///
/// # Errors
/// Not found.
pub async fn put_slips(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    input: NewSlips,
    drawn: &[DrawnPin],
) -> Result<Vec<i64>, Problem> {
    require_desk(scope)?;
    let mut case = change::take(tx, scope, key, None).await?;
    access::require_own(tx, scope, &case).await?;
    let waiting: Vec<i64> = store::recipients(tx, case.id, input.renew)
        .await?
        .into_iter()
        .map(|recipient| recipient.number)
        .collect();
    let drawn: Vec<&DrawnPin> = drawn
        .iter()
        .filter(|pin| waiting.contains(&pin.number))
        .collect();
    store::put_keys(tx, scope, case.id, &drawn).await?;
    if input.renew {
        store::end_sessions_of_case(tx, case.id).await?;
    }
    let event =
        Event::new(scope, "worker_slips_made").with(serde_json::json!({ "n": drawn.len() }));
    timeline::note(tx, scope, &mut case, event).await?;
    let numbers: Vec<i64> = drawn.iter().map(|pin| pin.number).collect();
    let details = serde_json::json!({ "claimants": numbers, "renewed": input.renew });
    change::put(
        tx,
        scope,
        &case,
        "labourline.worker-key.slips-made",
        details,
    )
    .await?;
    Ok(numbers)
}

//! Taking a call-back, and trying it.

use super::call_back::{CallBack, CallBackId, CallBackState, TryResult};
use super::store;
use kernel::{Moment, Problem};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A try that did not reach them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CallBackTry {
    /// What came of it.
    pub result: TryResult,
    /// When to try again; after a time fit for the result where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub again_at: Option<Moment>,
}

/// Takes a call-back: the others see who calls. Taking one that a colleague holds passes it on.
///
/// # Errors
/// `labourline.call-back.done`; stale; not found.
pub async fn take_call_back(
    tx: &Tx,
    scope: &Scope,
    id: CallBackId,
    made_on: Option<i64>,
) -> Result<CallBack, Problem> {
    let mut item = open(tx, scope, id, made_on).await?;
    item.state = CallBackState::Taken;
    item.taken_by = scope.account();
    store::put(tx, &item, &scope.actor().word()).await?;
    record(
        tx,
        scope,
        &item,
        "labourline.call-back.taken",
        serde_json::Value::Null,
    )
    .await?;
    Ok(item)
}

/// Writes down a try that did not reach them, and when the next one is due.
///
/// # Errors
/// `labourline.call-back.done`; a next time that has passed or is a month away; stale; not found.
pub async fn try_call_back(
    tx: &Tx,
    scope: &Scope,
    id: CallBackId,
    made_on: Option<i64>,
    input: &CallBackTry,
) -> Result<CallBack, Problem> {
    let again_at = input
        .again_at
        .unwrap_or_else(|| scope.now().plus_minutes(input.result.again_after_minutes()));
    if again_at < scope.now() || again_at > scope.now().plus_days(31) {
        return Err(Problem::invalid_field(
            "again_at",
            "platform.field.date-far",
        ));
    }
    let mut item = open(tx, scope, id, made_on).await?;
    item.tries += 1;
    item.due_at = again_at;
    item.result = Some(input.result.word().to_owned());
    item.state = CallBackState::Waiting;
    store::put(tx, &item, &scope.actor().word()).await?;
    record(
        tx,
        scope,
        &item,
        "labourline.call-back.tried",
        serde_json::json!({ "result": input.result }),
    )
    .await?;
    Ok(item)
}

/// The call-back, taken for a change, if it still waits.
pub(super) async fn open(
    tx: &Tx,
    scope: &Scope,
    id: CallBackId,
    made_on: Option<i64>,
) -> Result<CallBack, Problem> {
    let item = store::take(tx, scope, id)
        .await?
        .ok_or_else(Problem::not_found)?;
    if item.done_at.is_some() {
        return Err(Problem::refused("labourline.call-back.done"));
    }
    match made_on {
        Some(version) if version != item.version - 1 => {
            let current = CallBack {
                version: item.version - 1,
                ..item
            };
            Err(Problem::stale(
                serde_json::to_value(&current).unwrap_or_default(),
            ))
        }
        _ => Ok(item),
    }
}

pub(super) async fn record(
    tx: &Tx,
    scope: &Scope,
    item: &CallBack,
    action: &'static str,
    details: serde_json::Value,
) -> Result<(), Problem> {
    let entry = Entry::new(Stream::of("contact", item.contact_id), action).with(details);
    Ok(journal::record(tx, scope, entry).await?)
}

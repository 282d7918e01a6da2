//! A call-back is done: they were reached, or the desk gives up and says why.

use super::call_back::{CallBack, CallBackId, CallBackState};
use super::{store, tries};
use crate::words::stored_words;
use kernel::Problem;
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

stored_words! {
    /// How a call-back ended.
    DoneResult in "callbacks-done" {
        /// Spoken to.
        Reached = "reached",
        /// They rang again or wrote in the meantime.
        CameBack = "came_back",
        /// Tried as often as makes sense.
        GivenUp = "given_up",
        /// Nobody wanted anything: a wrong number, a test.
        NothingToDo = "nothing_to_do",
    }
}

/// How a call-back ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CallBackDone {
    /// How.
    pub result: DoneResult,
}

/// A call-back is given up after so many tries at the earliest.
pub const TRIES_BEFORE_GIVING_UP_MIN: i64 = 3;

/// Ends a call-back.
///
/// # Errors
/// `labourline.call-back.done`; `labourline.call-back.too-few-tries` for giving up early; stale; not found.
pub async fn finish_call_back(
    tx: &Tx,
    scope: &Scope,
    id: CallBackId,
    made_on: Option<i64>,
    input: &CallBackDone,
) -> Result<CallBack, Problem> {
    let mut item = tries::open(tx, scope, id, made_on).await?;
    if input.result == DoneResult::GivenUp && item.tries < TRIES_BEFORE_GIVING_UP_MIN {
        return Err(Problem::refused("labourline.call-back.too-few-tries")
            .with("min", TRIES_BEFORE_GIVING_UP_MIN));
    }
    item.state = CallBackState::Done;
    item.done_at = Some(scope.now());
    item.result = Some(input.result.word().to_owned());
    store::put(tx, &item, &scope.actor().word()).await?;
    let details = serde_json::json!({ "result": input.result, "tries": item.tries });
    tries::record(tx, scope, &item, "labourline.call-back.done", details).await?;
    Ok(item)
}

/// Ends the call-back that a finished call answered, if it still waits and the scope may see it.
pub(crate) async fn reached(tx: &Tx, scope: &Scope, id: CallBackId) -> Result<(), Problem> {
    let waits = store::find(tx, scope, id)
        .await?
        .is_some_and(|item| item.done_at.is_none());
    if waits {
        let done = CallBackDone {
            result: DoneResult::Reached,
        };
        finish_call_back(tx, scope, id, None, &done).await?;
    }
    Ok(())
}

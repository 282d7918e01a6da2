//! Showing a number whole, and writing down that it was shown.

use super::{NumberOf, ShowNumber, ShowReason, ShownNumber, may_dial, store};
use crate::callbacks::{self, CallBackId};
use crate::cases::store as cases;
use crate::contacts::{self, ContactId};
use crate::notices::{self, NoticeKind};
use kernel::{CaseId, ChapterId, Phone, Problem, Role};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx};
use uuid::Uuid;

/// What counts as a short time for many showings, in minutes.
const WITHIN_MINUTES: i64 = 60;

/// That a number was shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Showing {
    /// Of which chapter's desk.
    pub chapter: ChapterId,
    /// On which case.
    pub case: Option<CaseId>,
    /// Whose number.
    pub of: NumberOf,
    /// Which of them.
    pub id: Uuid,
    /// Why.
    pub why: ShowReason,
}

/// Writes a showing down: its row, the entry of `stream`'s chain, and the alarm where there were more than `alarm_above` within the hour.
pub(super) async fn note(
    tx: &Tx,
    scope: &Scope,
    stream: Stream,
    showing: Showing,
    phone: Phone,
    alarm_above: u32,
) -> Result<ShownNumber, Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    store::insert(tx, scope, account, &showing).await?;
    let details = serde_json::json!({ "of": showing.of, "id": showing.id, "why": showing.why });
    let entry = Entry::new(stream, "labourline.number.shown").with(details);
    journal::record(tx, scope, entry).await?;
    let since = scope.now().plus_minutes(-WITHIN_MINUTES);
    let count = store::count_since(tx, account, since).await?;
    if count > i64::from(alarm_above) {
        match store::alarm_since(tx, account, since).await? {
            Some(alarm) => store::set_shown(tx, alarm, count).await?,
            None => {
                store::insert_alarm(tx, scope, account, showing.chapter, count).await?;
                let entry = Entry::new(Stream::of("account", account), "labourline.numbers.alarm");
                let details = serde_json::json!({ "shown": count });
                journal::record(tx, scope, entry.with(details)).await?;
                tell(
                    tx,
                    scope,
                    showing.chapter,
                    store::case_since(tx, account, since).await?,
                )
                .await?;
            }
        }
    }
    Ok(ShownNumber {
        phone,
        shown_within_hour: count,
    })
}

/// Tells the safeguarding officers of the chapter. A notice hangs on a case, the latest of which a number was shown; where the numbers were of
/// calls alone there is none, and the page says it all the same.
async fn tell(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
    case: Option<CaseId>,
) -> Result<(), Problem> {
    let program = scope.as_program();
    let Some(case) = case else { return Ok(()) };
    let Some(case) = cases::find(tx, &program, case.into()).await? else {
        return Ok(());
    };
    let role = Role::SafeguardingOfficer;
    let officers = people::accounts::holders_of(tx, &program, chapter, role).await?;
    notices::tell(tx, scope, &case, NoticeKind::NumbersShown, &officers).await?;
    Ok(())
}

/// Shows the number of somebody who waits to be called back.
///
/// # Errors
/// Not found where the scope may not see it, does not dial, or there is no number.
pub async fn show_number_of_call_back(
    tx: &Tx,
    scope: &Scope,
    id: CallBackId,
    input: ShowNumber,
    alarm_above: u32,
) -> Result<ShownNumber, Problem> {
    let item = callbacks::call_back(tx, scope, id).await?;
    let phone = item.phone.ok_or_else(Problem::not_found)?;
    if !may_dial(scope, item.chapter_id) {
        return Err(Problem::not_found());
    }
    let showing = Showing {
        chapter: item.chapter_id,
        case: None,
        of: NumberOf::CallBack,
        id: id.0,
        why: input.why,
    };
    let stream = Stream::of("contact", item.contact_id);
    note(tx, scope, stream, showing, phone, alarm_above).await
}

/// Shows the number of a call.
///
/// # Errors
/// Not found where the scope may not see it, does not dial, or there is no number.
pub async fn show_number_of_contact(
    tx: &Tx,
    scope: &Scope,
    id: ContactId,
    input: ShowNumber,
    alarm_above: u32,
) -> Result<ShownNumber, Problem> {
    let contact = contacts::contact(tx, scope, id).await?;
    let phone = contact.phone.ok_or_else(Problem::not_found)?;
    if !may_dial(scope, contact.chapter_id) {
        return Err(Problem::not_found());
    }
    let showing = Showing {
        chapter: contact.chapter_id,
        case: contact.case_id,
        of: NumberOf::Contact,
        id: id.0,
        why: input.why,
    };
    let stream = Stream::of("contact", id);
    note(tx, scope, stream, showing, phone, alarm_above).await
}

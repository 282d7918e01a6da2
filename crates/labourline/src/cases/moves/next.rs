//! What is to be done next after a step, and by when, where nobody said so.
//!
//! The program writes down a message key (`cases-next-…`) instead of a sentence, so that everybody reads it in their own language; what
//! people write stays as they wrote it. [`shown`] turns either into words.

use crate::calendar::WorkingCalendar;
use crate::cases::case::Case;
use crate::cases::needs::Need;
use crate::cases::stages::Edge;
use crate::cases::words::Stage;
use kernel::{ChapterId, Moment};
use platform::words::Say;
use platform::{DbError, Scope, Tx};

/// How the program's own next actions begin.
pub const KEY_PREFIX: &str = "cases-next-";

/// The desk's hours, minutes after midnight.
const DESK_OPENS_MINUTE: u16 = 9 * 60;
const DESK_CLOSES_MINUTE: u16 = 18 * 60;
/// A case that rests is looked at again after so many days.
const DORMANT_LOOK_DAYS: i64 = 30;

/// A next action as the reader sees it.
pub fn shown(say: &Say, next_action: &str) -> String {
    if next_action.starts_with(KEY_PREFIX) {
        say.say(next_action).to_string()
    } else {
        next_action.to_owned()
    }
}

/// Which of the program's own next actions it is (`answer-worker`); none where people wrote it.
pub fn kind(next_action: &str) -> Option<&str> {
    next_action.strip_prefix(KEY_PREFIX)
}

/// The working time of a chapter.
///
/// # Errors
/// The database's.
pub async fn calendar_of(
    tx: &Tx,
    scope: &Scope,
    chapter: ChapterId,
) -> Result<WorkingCalendar, DbError> {
    let known = people::chapters::chapter(tx, scope, chapter).await?;
    let holidays = known
        .into_iter()
        .flat_map(|chapter| chapter.holidays)
        .map(|holiday| holiday.day);
    Ok(WorkingCalendar::new(DESK_OPENS_MINUTE, DESK_CLOSES_MINUTE, holidays).unwrap_or_default())
}

/// The next action a step leaves where nobody named another.
pub(crate) fn after(
    edge: &Edge,
    case: &Case,
    now: Moment,
    calendar: &WorkingCalendar,
) -> (String, Moment) {
    let working_days = |days| calendar.due_after(now, days);
    let promise = || {
        let on_the_day = case
            .promise_due
            .map(|day| calendar.working_time_from(day.start()));
        on_the_day
            .filter(|at| *at > now)
            .unwrap_or_else(|| working_days(1))
    };
    let (word, at) = match edge.to {
        Stage::Enquiry | Stage::Registered => ("answer-worker", calendar.first_response_due(now)),
        Stage::Verifying => ("gather-evidence", working_days(3)),
        Stage::Mediation if edge.needs.contains(&Need::InstalmentOverdue) => {
            ("ask-about-promise", working_days(1))
        }
        Stage::Mediation => (
            "reach-employer",
            working_days(crate::calendar::EMPLOYER_CONTACT_WORKING_DAYS),
        ),
        Stage::Emergency => ("emergency", crate::safety::first_call_by(now)),
        Stage::Agreed => ("follow-promise", promise()),
        Stage::Paying => ("ask-worker-received", promise()),
        Stage::SettledFull | Stage::SettledPart => ("close", working_days(2)),
        Stage::Notice => ("notice-answer", working_days(7)),
        Stage::Authority | Stage::Litigation => ("hearing", working_days(7)),
        Stage::ReferredOut => ("partner-follow-up", working_days(7)),
        Stage::Dormant => ("try-again", now.plus_days(DORMANT_LOOK_DAYS)),
        Stage::Closed | Stage::Reopened => ("call-worker", working_days(1)),
    };
    (format!("{KEY_PREFIX}{word}"), at)
}

//! Words to somebody of the desk: an overdue promise, a red flag, a closure that waits for approval.
//!
//! A notice names a case and nothing of it. Whoever may no longer see the case no longer sees the notice, in the list and in the count.

pub(crate) mod api;
pub(crate) mod pages;
pub(crate) mod store;

pub use store::Notice;

use crate::cases::case::Case;
use crate::cases::words::Sensitivity;
use crate::climb::Step;
use crate::words::stored_words;
use futures_util::future::BoxFuture;
use kernel::{AccountId, Cursor, Page, PageRequest, Problem, Reference, Role};
use platform::web::App;
use platform::{DbError, Scope, Tx};

/// Unread notices are counted so far: "more than 99" answers the question.
pub const COUNT_MAX: u32 = 100;

stored_words! {
    /// What a notice says.
    NoticeKind in "notices-kind" {
        /// A red flag is up and nobody answered it.
        RedFlag = "red_flag",
        /// A flag is to be looked at again.
        FlagReview = "flag_review",
        /// A promise is overdue; the case is back in mediation.
        PromiseOverdue = "promise_overdue",
        /// Nobody took an overdue promise up.
        PromiseUnanswered = "promise_unanswered",
        /// Nobody did what was to be done next.
        ActionOverdue = "action_overdue",
        /// The worker waits for the first answer.
        FirstResponse = "first_response",
        /// A closure waits for approval.
        ClosureWaits = "closure_waits",
        /// A closure was approved.
        ClosureApproved = "closure_approved",
        /// A closure was not approved.
        ClosureRefused = "closure_refused",
        /// Somebody appealed against a closure.
        Appealed = "appealed",
        /// A closed case is open again.
        Reopened = "reopened",
        /// A case rests: the worker could not be reached.
        Dormant = "dormant",
        /// Somebody opened a closely kept file in an emergency.
        Opening = "opening",
        /// Nobody looked at an emergency opening afterwards.
        OpeningWaits = "opening_waits",
        /// An emergency opening was found not right.
        OpeningNotRight = "opening_not_right",
        /// The reader's own time on a case ends soon.
        AccessEndsSoon = "access_ends_soon",
        /// Somebody's time on a case ended.
        AccessEnded = "access_ended",
        /// Somebody proposes to keep a case less closely.
        LoweringProposed = "lowering_proposed",
        /// A proposal to keep a case less closely was agreed to, declined, or lapsed.
        LoweringDecided = "lowering_decided",
        /// Somebody was shown many telephone numbers within an hour.
        NumbersShown = "numbers_shown",
        /// The last day to claim something comes near.
        LimitNear = "limit_near",
        /// The last day to claim something passed, and nobody had decided.
        LimitPassed = "limit_passed",
        /// The law was amended: an answer told in this case is another now.
        LawChanged = "law_changed",
        /// A worker asks about what is kept of them.
        RightsAsked = "rights_asked",
        /// Such a request is to be answered soon, or is late.
        RightsDue = "rights_due",
        /// A worker took a yes back.
        ConsentTakenBack = "consent_taken_back",
    }
}

impl NoticeKind {
    /// The page that answers it.
    pub fn page(self, reference: Reference) -> String {
        match self {
            NoticeKind::RedFlag | NoticeKind::FlagReview => format!("/cases/{reference}/safety"),
            NoticeKind::ClosureWaits | NoticeKind::Appealed => format!("/cases/{reference}/stage"),
            NoticeKind::Opening | NoticeKind::OpeningWaits | NoticeKind::OpeningNotRight => {
                "/safeguarding".to_owned()
            }
            NoticeKind::NumbersShown => "/readings".to_owned(),
            NoticeKind::AccessEndsSoon | NoticeKind::AccessEnded => {
                format!("/cases/{reference}/named")
            }
            NoticeKind::LimitNear | NoticeKind::LimitPassed | NoticeKind::LawChanged => {
                format!("/cases/{reference}/heads")
            }
            NoticeKind::LoweringDecided => format!("/cases/{reference}/sensitivity"),
            NoticeKind::RightsAsked | NoticeKind::RightsDue => "/rights".to_owned(),
            NoticeKind::ConsentTakenBack => format!("/cases/{reference}/consents"),
            NoticeKind::LoweringProposed => format!("/safeguarding#lowering-{reference}"),
            _ => format!("/cases/{reference}"),
        }
    }
    /// Whether it stands first on the list, in red.
    pub fn is_red(self) -> bool {
        matches!(
            self,
            NoticeKind::RedFlag
                | NoticeKind::Opening
                | NoticeKind::OpeningNotRight
                | NoticeKind::LimitPassed
        )
    }
    /// Whether being told of it gives no access to the case: its readers watch over the file and see its number only.
    pub fn tells_only(self) -> bool {
        matches!(
            self,
            NoticeKind::Opening
                | NoticeKind::OpeningWaits
                | NoticeKind::OpeningNotRight
                | NoticeKind::AccessEndsSoon
                | NoticeKind::AccessEnded
                | NoticeKind::LoweringProposed
                | NoticeKind::LoweringDecided
                | NoticeKind::NumbersShown
        )
    }
}

platform::stored_word!(NoticeKind);

/// Who stands at a step of the ladder for a case: its owner, the desk leads of its chapter, its conveners.
pub(crate) async fn at_step(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    step: Step,
) -> Result<Vec<AccountId>, DbError> {
    let role = match step {
        Step::Owner => return Ok(case.owner_id.into_iter().collect()),
        Step::DeskLead => Role::DeskLead,
        Step::Convener => Role::Convener,
    };
    // A worker's request, too, reaches the desk: who works there is asked as the program.
    let desk = people::accounts::desk_of(tx, &scope.as_program(), case.chapter_id).await?;
    Ok(desk
        .into_iter()
        .filter(|colleague| colleague.roles.contains(&role))
        .map(|colleague| colleague.id)
        .collect())
}

/// Everybody up to and with a step, each once.
pub(crate) async fn up_to(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    step: Step,
) -> Result<Vec<AccountId>, DbError> {
    let mut all = Vec::new();
    for rung in Step::ALL.iter().filter(|rung| **rung <= step) {
        all.extend(at_step(tx, scope, case, *rung).await?);
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Tells these accounts. On a closely kept case whoever is told is named on it from then on: a notice that leads to nothing helps nobody.
pub(crate) async fn tell(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    kind: NoticeKind,
    to: &[AccountId],
) -> Result<(), DbError> {
    for account in to {
        if case.sensitivity != Sensitivity::Normal
            && !kind.tells_only()
            && case.owner_id != Some(*account)
        {
            let until = scope.need_to_know_until();
            crate::cases::store::name_on(tx, scope, case.id, *account, "told", until).await?;
        }
        store::insert(tx, scope, *account, case.id, kind).await?;
    }
    Ok(())
}

/// Tells the owner, unless it is the owner who does it.
pub(crate) async fn tell_owner(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    kind: NoticeKind,
) -> Result<(), DbError> {
    match case.owner_id {
        Some(owner) if scope.account() != Some(owner) => {
            tell(tx, scope, case, kind, &[owner]).await
        }
        Some(_) | None => Ok(()),
    }
}

/// One page of the notices to whoever asks, latest first.
///
/// # Errors
/// Not found for those without an account.
pub async fn list_notices(
    tx: &Tx,
    scope: &Scope,
    unread_only: bool,
    page: PageRequest,
) -> Result<Page<Notice>, Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    let rows = store::list(tx, scope, account, unread_only, page).await?;
    Ok(Page::from_rows(rows, page, |notice| Cursor {
        key: notice.no,
        tie: notice.no,
    }))
}

/// How many notices nobody has read yet, counted to [`COUNT_MAX`].
///
/// # Errors
/// The database's.
pub async fn count_unread(tx: &Tx, scope: &Scope) -> Result<i64, DbError> {
    match scope.account() {
        Some(account) => store::count_unread(tx, scope, account, COUNT_MAX).await,
        None => Ok(0),
    }
}

/// The same for the bar above a page.
pub(crate) fn waiting<'a>(app: &'a App, scope: &'a Scope) -> BoxFuture<'a, Result<i64, Problem>> {
    Box::pin(async move {
        app.db
            .read(scope.clone(), |tx, scope| {
                Box::pin(async move { Ok::<_, Problem>(count_unread(tx, scope).await?) })
            })
            .await
    })
}

/// Marks a notice read.
///
/// # Errors
/// Not found where it is not the asker's.
pub async fn mark_read(tx: &Tx, scope: &Scope, id: uuid::Uuid) -> Result<(), Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    if store::mark_read(tx, scope, account, id).await? {
        Ok(())
    } else {
        Err(Problem::not_found())
    }
}

/// Marks all notices of the asker read that are not later than `up_to_no`, the latest one they saw.
///
/// # Errors
/// Not found for those without an account.
pub async fn mark_all_read(tx: &Tx, scope: &Scope, up_to_no: i64) -> Result<u64, Problem> {
    let account = scope.account().ok_or_else(Problem::not_found)?;
    Ok(store::mark_all_read(tx, scope, account, up_to_no).await?)
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_read_as_they_are_written() {
        super::NoticeKind::check_words();
    }
}

//! The desk: what somebody who works on cases has to do next, and the search box.

mod pages;

use crate::callbacks::{self, CallBack, list_call_backs};
use crate::cases::{CaseLine, Filter, Order, count_cases, list_cases};
use crate::notices::{self, Notice};
use kernel::{Day, PageRequest, Problem};
use platform::web::Routes;
use platform::{Scope, Tx};

/// Rows of the list of what to do next.
const NEXT_ROWS: u32 = 30;
/// Rows of each list beside it.
const SIDE_ROWS: u32 = 8;

/// Pages of the desk.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/desk", pages::show)
        .post("/notices/{id}/reading", pages::read_notice)
}

/// What waits for one person, all of it through the one query layer.
#[derive(Clone, Debug)]
pub struct MyDay {
    /// Their own open cases, the earliest next action first.
    pub next: Vec<CaseLine>,
    /// Own cases whose next action is due by the end of today.
    pub due_today: i64,
    /// Cases with a red flag up.
    pub red: Vec<CaseLine>,
    /// How many.
    pub red_count: i64,
    /// Cases with an instalment overdue beyond the days of grace.
    pub overdue: Vec<CaseLine>,
    /// How many.
    pub overdue_count: i64,
    /// Cases whose owner was not chosen yet.
    pub unassigned: Vec<CaseLine>,
    /// How many.
    pub unassigned_count: i64,
    /// Cases that wait for others.
    pub waiting_count: i64,
    /// Those who rang and were not heard, who has waited longest first.
    pub call_backs: Vec<CallBack>,
    /// How many wait.
    pub call_backs_count: i64,
    /// How many of them wait for too long.
    pub call_backs_late: i64,
    /// Words to them that they have not read: overdue promises, closures that wait for approval.
    pub notices: Vec<Notice>,
}

/// What waits for the scope's account today. An instalment due before `overdue_before` is overdue.
///
/// # Errors
/// Not found for those who work on no cases.
pub async fn my_day(tx: &Tx, scope: &Scope, overdue_before: Day) -> Result<MyDay, Problem> {
    let Some(me) = scope
        .account()
        .filter(|_| !scope.case_chapters().is_empty())
    else {
        return Err(Problem::not_found());
    };
    let open = Filter {
        open: Some(true),
        ..Filter::default()
    };
    let mine = Filter {
        owner: Some(me),
        ..open.clone()
    };
    let today = Filter {
        due_before: Some(scope.today().end()),
        ..mine.clone()
    };
    let red = Filter {
        red: true,
        ..open.clone()
    };
    let overdue = Filter {
        promise_before: Some(overdue_before),
        ..open.clone()
    };
    let unassigned = Filter {
        assigned: Some(false),
        ..open.clone()
    };
    let waiting = Filter {
        waiting: true,
        ..open
    };
    let side = PageRequest::first(SIDE_ROWS);
    let (call_backs_count, call_backs_late) = callbacks::store::counts(tx, scope).await?;
    Ok(MyDay {
        next: list_cases(
            tx,
            scope,
            &mine,
            Order::DueFirst,
            PageRequest::first(NEXT_ROWS),
        )
        .await?
        .items,
        due_today: count_cases(tx, scope, &today).await?,
        red: list_cases(tx, scope, &red, Order::Newest, side)
            .await?
            .items,
        red_count: count_cases(tx, scope, &red).await?,
        overdue: list_cases(tx, scope, &overdue, Order::Newest, side)
            .await?
            .items,
        overdue_count: count_cases(tx, scope, &overdue).await?,
        unassigned: list_cases(tx, scope, &unassigned, Order::Newest, side)
            .await?
            .items,
        unassigned_count: count_cases(tx, scope, &unassigned).await?,
        waiting_count: count_cases(tx, scope, &waiting).await?,
        call_backs: list_call_backs(tx, scope, side).await?.items,
        call_backs_count,
        call_backs_late,
        notices: notices::list_notices(tx, scope, true, PageRequest::first(SIDE_ROWS * 2))
            .await?
            .items,
    })
}

#[cfg(test)]
mod tests;

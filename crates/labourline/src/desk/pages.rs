//! `/desk`: my day.

use super::{MyDay, my_day};
use crate::Labourline;
use crate::cases::pages::lines::LineView;
use crate::notices;
use askama::Template;
use axum::response::Response;
use platform::web::{Form, PathOf, Refusal, Shell, SignedIn, page};
use platform::words::Say;
use uuid::Uuid;

struct NoticeView {
    id: Uuid,
    what: String,
    spaced: String,
    red: bool,
    href: String,
    stamp: String,
    when: String,
}

struct CallBackView {
    href: String,
    number: String,
    stamp: String,
    waited: String,
    due: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "labourline/desk/day.html")]
struct DayPage {
    shell: Shell,
    t: Say,
    greeting: String,
    today: String,
    due_today: i64,
    red_count: i64,
    overdue_count: i64,
    unassigned_count: i64,
    waiting_count: i64,
    next: Vec<LineView>,
    red: Vec<LineView>,
    overdue: Vec<LineView>,
    unassigned: Vec<LineView>,
    call_backs: Vec<CallBackView>,
    call_backs_count: i64,
    call_backs_late: i64,
    notices: Vec<NoticeView>,
}

pub(super) async fn show(visit: SignedIn) -> Result<Response, Refusal> {
    let grace = visit.app().part::<Labourline>().config.promise_grace_days;
    let overdue_before = visit.scope.today().plus_days(-i32::from(grace));
    let day = visit
        .app()
        .db
        .read(visit.scope.clone(), move |tx, scope| {
            Box::pin(my_day(tx, scope, overdue_before))
        })
        .await?;
    page(&DayPage::new(&visit, &day))
}

impl DayPage {
    fn new(visit: &SignedIn, day: &MyDay) -> Self {
        let t = visit.say();
        let now = visit.scope.now();
        let notices = day
            .notices
            .iter()
            .map(|notice| NoticeView {
                id: notice.id,
                what: t.word("notices-kind-", notice.kind.word()),
                spaced: notice.reference.spaced(),
                red: notice.kind.is_red(),
                href: notice.kind.page(notice.reference),
                stamp: notice.at.rfc3339(),
                when: t.ago(notice.at, now),
            })
            .collect();
        let call_backs = day
            .call_backs
            .iter()
            .map(|one| CallBackView {
                href: format!("/call-backs/{}", one.id),
                // Masked: the whole number stands behind the words on whether it is safe to call.
                number: one.phone.as_ref().map_or_else(
                    || t.say("desk-number-hidden").to_owned(),
                    kernel::Phone::masked,
                ),
                stamp: one.rang_at.rfc3339(),
                waited: t.ago(one.rang_at, now),
                due: t.moment(one.due_at),
                late: one.is_late(now),
            })
            .collect();
        Self {
            call_backs,
            call_backs_count: day.call_backs_count,
            call_backs_late: day.call_backs_late,
            shell: visit.shell("desk-title"),
            greeting: t.with("desk-greeting", &[("name", visit.scope.name().into())]),
            today: t.day(now.day()),
            due_today: day.due_today,
            red_count: day.red_count,
            overdue_count: day.overdue_count,
            unassigned_count: day.unassigned_count,
            waiting_count: day.waiting_count,
            next: LineView::all(&t, &day.next, now),
            red: LineView::all(&t, &day.red, now),
            overdue: LineView::all(&t, &day.overdue, now),
            unassigned: LineView::all(&t, &day.unassigned, now),
            notices,
            t,
        }
    }
}

pub(super) async fn read_notice(
    visit: SignedIn,
    PathOf(id): PathOf<Uuid>,
    _form: Form,
) -> Result<Response, Refusal> {
    visit
        .app()
        .db
        .write(visit.scope.clone(), move |tx, scope| {
            Box::pin(notices::mark_read(tx, scope, id))
        })
        .await?;
    Ok(visit.redirect("/desk#notices"))
}

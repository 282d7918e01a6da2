//! Checking what was typed before a case is taken for it.

use kernel::{Day, FieldProblem, Moment, Problem};
use platform::Scope;

/// A case may be entered so many years after what happened.
const BACK_DAYS_MAX: i32 = 366 * 20;
/// A promise may lie so far ahead.
const AHEAD_DAYS_MAX: i32 = 366 * 10;

/// The text, trimmed, if it is not too long.
pub(crate) fn text<'t>(
    field: &str,
    text: &'t str,
    chars_max: usize,
    fields: &mut Vec<FieldProblem>,
) -> &'t str {
    let text = text.trim();
    if text.chars().count() > chars_max {
        fields.push(FieldProblem::new(field, "platform.field.too-long").with("max", chars_max));
    }
    text
}

/// The same, and it must not be empty.
pub(crate) fn needed<'t>(
    field: &str,
    text: &'t str,
    chars_max: usize,
    fields: &mut Vec<FieldProblem>,
) -> &'t str {
    let text = self::text(field, text, chars_max, fields);
    if text.is_empty() {
        fields.push(FieldProblem::new(field, "platform.field.required"));
    }
    text
}

/// A day that has come already, and not too long ago.
pub(crate) fn past_day(field: &str, day: Day, scope: &Scope, fields: &mut Vec<FieldProblem>) {
    if day > scope.today() {
        fields.push(FieldProblem::new(field, "platform.field.date-future"));
    } else if day < scope.today().plus_days(-BACK_DAYS_MAX) {
        fields.push(FieldProblem::new(field, "platform.field.date-far"));
    }
}

/// A day of a promise: it may lie behind us (what is entered later) or ahead.
pub(crate) fn promise_day(field: &str, day: Day, scope: &Scope, fields: &mut Vec<FieldProblem>) {
    if day < scope.today().plus_days(-BACK_DAYS_MAX)
        || day > scope.today().plus_days(AHEAD_DAYS_MAX)
    {
        fields.push(FieldProblem::new(field, "platform.field.date-far"));
    }
}

/// A moment that has come already; now where none is told.
pub(crate) fn past_moment(
    field: &str,
    at: Option<Moment>,
    scope: &Scope,
    fields: &mut Vec<FieldProblem>,
) -> Moment {
    let at = at.unwrap_or_else(|| scope.now());
    if at > scope.now().plus_minutes(5) {
        fields.push(FieldProblem::new(field, "platform.field.date-future"));
    } else if at.day() < scope.today().plus_days(-BACK_DAYS_MAX) {
        fields.push(FieldProblem::new(field, "platform.field.date-far"));
    }
    at
}

/// One problem with all that is wrong, if anything is.
pub(crate) fn finish(fields: Vec<FieldProblem>) -> Result<(), Problem> {
    if fields.is_empty() {
        Ok(())
    } else {
        Err(Problem::invalid(fields))
    }
}

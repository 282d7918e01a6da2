//! Did we help? The worker says so in stars and words.

use super::store;
use crate::cases::change;
use crate::cases::store::timeline::{self, Event};
use kernel::{FieldProblem, Problem};
use platform::{Scope, Tx};

/// The most stars.
pub const STARS_MAX: i64 = 5;
/// The longest words.
pub const WORDS_CHARS_MAX: usize = 1_000;
/// A worker rates again after so many hours.
const AGAIN_AFTER_HOURS: i64 = 24;

/// What the worker thinks of the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// One to five.
    pub stars: i64,
    /// In their words; may be empty.
    pub words: String,
}

/// Keeps the rating, shows the desk that there is one, journals it. Each worker of the case rates it, and nobody else.
///
/// # Errors
/// Fields; `labourline.worker.rated-already` within a day; not found.
pub async fn rate_help(tx: &Tx, scope: &Scope, input: &Rating) -> Result<(), Problem> {
    let own = scope.own_matter().ok_or_else(Problem::not_found)?;
    let mut wrong = Vec::new();
    if !(1..=STARS_MAX).contains(&input.stars) {
        wrong.push(FieldProblem::new("stars", "platform.choose-one"));
    }
    let words = input.words.trim();
    if words.chars().count() > WORDS_CHARS_MAX {
        wrong.push(FieldProblem::new("words", "platform.too-long").with("max", WORDS_CHARS_MAX));
    }
    if !wrong.is_empty() {
        return Err(Problem::invalid(wrong));
    }
    let mut case = change::take(tx, scope, own.case, None).await?;
    let again_from = |at: kernel::Moment| at.plus_hours(AGAIN_AFTER_HOURS);
    if let Some((_, _, at)) = store::last_rating(tx, own).await?
        && again_from(at) > scope.now()
    {
        return Err(Problem::refused("labourline.worker.rated-already"));
    }
    store::insert_rating(tx, scope, own, input.stars, words).await?;
    let data = serde_json::json!({ "stars": input.stars });
    let event = Event::new(scope, "rated")
        .saying(words)
        .with(data.clone())
        .for_claimant();
    timeline::note(tx, scope, &mut case, event).await?;
    change::put(tx, scope, &case, "labourline.case.rated", data).await?;
    Ok(())
}

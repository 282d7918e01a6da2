//! The indexes of words, kept quick to search.

use crate::cases;
use futures_util::future::BoxFuture;
use kernel::Problem;
use platform::jobs::Tick;
use platform::{Db, Scope};

const EVERY_SECONDS: i64 = 600;
/// Pages merged in one transaction: a few milliseconds, so that no caller waits for it.
const PAGES_AT_ONCE: i64 = 64;
/// Transactions of one turn; the next turn goes on.
const TIMES_A_TURN_MAX: u32 = 2_000;

/// Merges the pieces of the indexes of words that single writes left.
pub struct WordsMerged;

impl Tick for WordsMerged {
    fn name(&self) -> &'static str {
        "merge-words"
    }
    fn every_seconds(&self) -> i64 {
        EVERY_SECONDS
    }
    fn run<'a>(&'a self, db: &'a Db, _scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            for _ in 0..TIMES_A_TURN_MAX {
                let more = db
                    .write((), |tx, ()| {
                        Box::pin(async move {
                            let cases = cases::store::merge_words(tx, PAGES_AT_ONCE).await?;
                            let persons =
                                people::persons::find::merge_words(tx, PAGES_AT_ONCE).await?;
                            Ok::<_, platform::DbError>(cases || persons)
                        })
                    })
                    .await?;
                if !more {
                    break;
                }
            }
            Ok(())
        })
    }
}

//! Drafts nobody touched for long: what was typed about somebody and never sent is not kept for ever.

use crate::drafts;
use futures_util::future::BoxFuture;
use kernel::Problem;
use platform::jobs::Tick;
use platform::{Db, Scope};

/// Forgets drafts.
pub struct DraftsForgotten {
    /// Untouched for so many days.
    pub kept_days: u32,
}

impl Tick for DraftsForgotten {
    fn name(&self) -> &'static str {
        "forget-drafts"
    }
    fn every_seconds(&self) -> i64 {
        3_600
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let touched_before = scope.now().plus_days(-i64::from(self.kept_days));
            db.write(touched_before, |tx, touched_before| {
                Box::pin(drafts::store::forget(tx, *touched_before))
            })
            .await?;
            Ok(())
        })
    }
}

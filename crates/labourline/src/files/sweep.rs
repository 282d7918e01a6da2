//! Takes the content of files that were taken away off the shelf. Their keys are gone already: what waits here can be read by nobody.

use super::store;
use futures_util::future::BoxFuture;
use kernel::Problem;
use platform::files::Files;
use platform::jobs::Tick;
use platform::{Db, Scope};

/// Files at one turn.
const AT_ONCE: u32 = 100;

/// Sweeps.
pub struct FilesSwept(pub Files);

impl Tick for FilesSwept {
    fn name(&self) -> &'static str {
        "sweep-files"
    }
    fn every_seconds(&self) -> i64 {
        600
    }
    fn run<'a>(&'a self, db: &'a Db, scope: &'a Scope) -> BoxFuture<'a, Result<(), Problem>> {
        Box::pin(async move {
            let gone = db
                .read((), |tx, ()| Box::pin(store::to_sweep(tx, AT_ONCE)))
                .await?;
            for (id, name, copy) in gone {
                for name in [Some(name), copy].into_iter().flatten() {
                    self.0.shelf.remove(&name).await?;
                }
                let now = scope.now();
                db.write((id, now), |tx, (id, now)| {
                    Box::pin(store::swept(tx, *id, *now))
                })
                .await?;
            }
            Ok(())
        })
    }
}

//! Files people send: what may come in ([`kind`], [`check()`]), how it lies ([`sealed`], [`shelf`]), and the copy of a picture that may be
//! passed on ([`picture`]).
//!
//! A file is sealed piece by piece while it comes in, under a key of its own that its owner keeps wrapped in the database; what lies on the
//! shelf (a local folder) has a name that tells nothing and can be opened by nobody who holds the
//! shelf alone. Decision 67.

pub mod check;
pub mod kind;
pub mod picture;
pub mod sealed;
pub mod shelf;

pub use check::{Fault, check};
pub use kind::Kind;
pub use sealed::{Incoming, Received};
pub use shelf::{Shelf, ShelfError};

use std::sync::Arc;
use tokio::sync::Semaphore;

/// Files looked through at once: each may take [`kind::BYTES_MAX`] and a decoded picture of memory.
const LOOKED_AT_ONCE: usize = 2;

/// Where files lie and how many are looked through at once. Cheap to clone; a part of the program ([`crate::web::Shared`]).
#[derive(Clone)]
pub struct Files {
    /// Where they lie.
    pub shelf: Arc<dyn Shelf>,
    /// Where they are written while they come in.
    pub incoming: Arc<std::path::Path>,
    looking: Arc<Semaphore>,
}

impl std::fmt::Debug for Files {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Files")
    }
}

impl Files {
    /// Over a shelf; files come in through the folder `incoming`.
    pub fn new(shelf: Arc<dyn Shelf>, incoming: impl Into<std::path::PathBuf>) -> Self {
        Self {
            shelf,
            incoming: Arc::from(incoming.into()),
            looking: Arc::new(Semaphore::new(LOOKED_AT_ONCE)),
        }
    }

    /// In a local folder.
    pub fn in_folder(folder: impl Into<std::path::PathBuf>) -> Self {
        let folder: std::path::PathBuf = folder.into();
        let incoming = folder.join("incoming");
        Self::new(Arc::new(shelf::Folder::new(folder)), incoming)
    }

    /// Runs work on a file in memory, when it is its turn, on a thread where it holds nobody up.
    ///
    /// # Errors
    /// `platform.busy` where the program is stopping.
    pub async fn look<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, kernel::Problem> {
        let busy = || kernel::Problem::new(kernel::ProblemKind::Busy, "platform.busy");
        let turn = Arc::clone(&self.looking)
            .acquire_owned()
            .await
            .map_err(|_| busy())?;
        tokio::task::spawn_blocking(move || {
            let done = work();
            drop(turn);
            done
        })
        .await
        .map_err(|_| busy())
    }
}

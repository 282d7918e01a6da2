//! Where sealed files lie: a local folder. A bucket would be another [`Shelf`].

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{BoxStream, StreamExt};
use kernel::Problem;
use std::path::{Path, PathBuf};
use tokio::io::AsyncReadExt;

/// Bytes read from the disk at once.
const READ_BYTES: usize = 128 * 1024;
/// What a check writes and takes away again.
const PROBE: &str = "check-of-sangam";

/// What a shelf could not do.
#[derive(Debug, thiserror::Error)]
pub enum ShelfError {
    /// There is no such file.
    #[error("no such file")]
    Missing,
    /// The disk, the network or the store refused.
    #[error("{0}")]
    Failed(String),
}

impl From<std::io::Error> for ShelfError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::NotFound {
            ShelfError::Missing
        } else {
            ShelfError::Failed(error.to_string())
        }
    }
}

impl From<ShelfError> for Problem {
    fn from(error: ShelfError) -> Self {
        tracing::error!(%error, "the shelf of files");
        Problem::internal()
    }
}

/// A place for sealed files. Names are ours: letters, digits and hyphens.
pub trait Shelf: Send + Sync {
    /// Puts the local file `from` there under `name`; afterwards it lies on disk there and no more at `from`.
    fn put<'a>(&'a self, name: &'a str, from: &'a Path) -> BoxFuture<'a, Result<(), ShelfError>>;
    /// Reads a file.
    fn read<'a>(
        &'a self,
        name: &'a str,
    ) -> BoxFuture<'a, Result<BoxStream<'static, Result<Bytes, ShelfError>>, ShelfError>>;
    /// Takes a file away; one that is not there is gone already.
    fn remove<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<(), ShelfError>>;
    /// Where it is, in words for whoever runs the program.
    fn place(&self) -> String;
}

/// Writes something, reads it and takes it away.
///
/// # Errors
/// What failed.
pub async fn probe(shelf: &dyn Shelf, incoming: &Path) -> Result<(), ShelfError> {
    tokio::fs::create_dir_all(incoming).await?;
    let from = incoming.join(PROBE);
    tokio::fs::write(&from, PROBE.as_bytes()).await?;
    shelf.put(PROBE, &from).await?;
    let mut read = shelf.read(PROBE).await?;
    let mut found = Vec::new();
    while let Some(some) = read.next().await {
        found.extend_from_slice(&some?);
    }
    shelf.remove(PROBE).await?;
    if found == PROBE.as_bytes() {
        Ok(())
    } else {
        Err(ShelfError::Failed(
            "what was written was not what was read".to_owned(),
        ))
    }
}

/// A local folder, with a folder for each first two letters of a name.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// In this folder; it is made when the first file comes.
    pub fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    fn at(&self, name: &str) -> Result<PathBuf, ShelfError> {
        let ours = name.len() > 2
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if ours {
            Ok(self.0.join(&name[..2]).join(name))
        } else {
            Err(ShelfError::Missing)
        }
    }
}

impl Shelf for Folder {
    fn put<'a>(&'a self, name: &'a str, from: &'a Path) -> BoxFuture<'a, Result<(), ShelfError>> {
        Box::pin(async move {
            let to = self.at(name)?;
            if let Some(folder) = to.parent() {
                tokio::fs::create_dir_all(folder).await?;
                tokio::fs::rename(from, &to).await?;
                // The name is on disk, too, before anything speaks of it.
                tokio::fs::File::open(folder).await?.sync_all().await?;
            }
            Ok(())
        })
    }

    fn read<'a>(
        &'a self,
        name: &'a str,
    ) -> BoxFuture<'a, Result<BoxStream<'static, Result<Bytes, ShelfError>>, ShelfError>> {
        Box::pin(async move {
            let file = tokio::fs::File::open(self.at(name)?).await?;
            let pieces = futures_util::stream::try_unfold(file, |mut file| async move {
                let mut buffer = vec![0; READ_BYTES];
                let read = file.read(&mut buffer).await?;
                buffer.truncate(read);
                Ok((read > 0).then(|| (Bytes::from(buffer), file)))
            });
            Ok(pieces.boxed())
        })
    }

    fn remove<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<(), ShelfError>> {
        Box::pin(async move {
            match tokio::fs::remove_file(self.at(name)?).await {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
                _ => Ok(()),
            }
        })
    }

    fn place(&self) -> String {
        self.0.display().to_string()
    }
}

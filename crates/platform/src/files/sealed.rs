//! A file as it lies: pieces of one size, each sealed with the file's own key and bound to its place, the last one to being the last.
//! A piece that is missing, changed, moved or put behind the end is refused.

use super::kind::BYTES_MAX;
use super::shelf::{Shelf, ShelfError};
use crate::DbError;
use crate::vault::{OwnKey, SEALED_MORE_BYTES};
use bytes::{Bytes, BytesMut};
use futures_util::stream::{BoxStream, Stream, StreamExt};
use kernel::{Problem, ProblemKind};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use tokio::io::AsyncWriteExt;

/// A piece before it is sealed.
const PIECE_BYTES: usize = 128 * 1024;
/// The same on the shelf.
const SEALED_BYTES: usize = PIECE_BYTES + SEALED_MORE_BYTES;
/// The place pieces are bound to.
const PLACE: &str = "files.piece";

/// Which piece of the file, and whether it is the last.
fn row(id: &str, at: u64, last: bool) -> String {
    let end = if last { "/end" } else { "" };
    format!("{id}/{at}{end}")
}

/// A file that is coming in: sealed into a local file piece by piece, measured and hashed meanwhile. Dropped before it was finished it is
/// taken away again.
pub struct Incoming {
    id: String,
    key: OwnKey,
    path: PathBuf,
    file: Option<tokio::fs::File>,
    waiting: BytesMut,
    pieces: u64,
    sum: Sha256,
    bytes: u64,
    bytes_max: u64,
    finished: bool,
}

/// A file that came in whole.
#[derive(Clone, Debug)]
pub struct Received {
    /// Where it lies, sealed.
    pub path: PathBuf,
    /// SHA-256 of its content.
    pub sha256: [u8; 32],
    /// Its size, before it was sealed.
    pub bytes: u64,
}

fn lost(error: &std::io::Error) -> Problem {
    tracing::error!(%error, "a file that came in could not be written");
    Problem::internal()
}

impl Incoming {
    /// Begins a file in the folder `incoming`, under the key `key`; `id` is what its pieces are bound to.
    ///
    /// # Errors
    /// Where nothing can be written there.
    pub async fn begin(incoming: &Path, id: String, key: OwnKey) -> Result<Self, Problem> {
        tokio::fs::create_dir_all(incoming)
            .await
            .map_err(|error| lost(&error))?;
        let path = incoming.join(&id);
        let file = tokio::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)
            .await
            .map_err(|error| lost(&error))?;
        Ok(Self {
            id,
            key,
            path,
            file: Some(file),
            waiting: BytesMut::with_capacity(PIECE_BYTES),
            pieces: 0,
            sum: Sha256::new(),
            bytes: 0,
            bytes_max: BYTES_MAX,
            finished: false,
        })
    }

    /// Takes what came.
    ///
    /// # Errors
    /// `platform.file.too-large`; where it can't be written.
    pub async fn take(&mut self, mut some: Bytes) -> Result<(), Problem> {
        self.bytes += some.len() as u64;
        if self.bytes > self.bytes_max {
            let mb = self.bytes_max / (1024 * 1024);
            return Err(
                Problem::new(ProblemKind::TooLarge, "platform.file.too-large").with("max", mb),
            );
        }
        self.sum.update(&some);
        while !some.is_empty() {
            // A whole piece is written when more comes: only then is it known not to be the last.
            if self.waiting.len() == PIECE_BYTES {
                self.write(false).await?;
            }
            let room = PIECE_BYTES - self.waiting.len();
            let part = some.split_to(room.min(some.len()));
            self.waiting.extend_from_slice(&part);
        }
        Ok(())
    }

    async fn write(&mut self, last: bool) -> Result<(), Problem> {
        let row = row(&self.id, self.pieces, last);
        let sealed = self.key.seal(PLACE, row, &self.waiting)?;
        self.waiting.clear();
        self.pieces += 1;
        match self.file.as_mut() {
            Some(file) => file.write_all(&sealed).await.map_err(|error| lost(&error)),
            None => Err(Problem::internal()),
        }
    }

    /// The file is there whole, and on disk.
    ///
    /// # Errors
    /// `platform.file.empty`; where it can't be written.
    pub async fn finish(mut self) -> Result<Received, Problem> {
        if self.bytes == 0 {
            return Err(Problem::invalid_field("file", "platform.file.empty"));
        }
        self.write(true).await?;
        if let Some(mut file) = self.file.take() {
            file.flush().await.map_err(|error| lost(&error))?;
            file.sync_all().await.map_err(|error| lost(&error))?;
        }
        self.finished = true;
        Ok(Received {
            path: self.path.clone(),
            sha256: std::mem::take(&mut self.sum).finalize().into(),
            bytes: self.bytes,
        })
    }
}

/// Refused, or put on the shelf by now: nothing stays where it came in.
impl Drop for Received {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if !self.finished {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Opens a whole file in memory: to look through it.
///
/// # Errors
/// Where it was changed, or can't be read.
pub fn open_whole(key: &OwnKey, id: &str, path: &Path) -> Result<Vec<u8>, Problem> {
    let sealed = std::fs::read(path).map_err(|error| lost(&error))?;
    let mut plain = Vec::with_capacity(sealed.len());
    let count = sealed.chunks(SEALED_BYTES).len() as u64;
    for (at, piece) in sealed.chunks(SEALED_BYTES).enumerate() {
        let at = at as u64;
        plain.extend(key.open(PLACE, row(id, at, at + 1 == count), piece)?);
    }
    Ok(plain)
}

struct Pieces {
    from: BoxStream<'static, Result<Bytes, ShelfError>>,
    key: OwnKey,
    id: String,
    waiting: BytesMut,
    at: u64,
    ended: bool,
}

/// A file from the shelf, opened piece by piece. A piece is given out when it is known whether it is the last.
pub async fn open(
    shelf: &dyn Shelf,
    name: &str,
    key: OwnKey,
    id: String,
) -> Result<impl Stream<Item = Result<Bytes, Problem>> + Send + use<>, ShelfError> {
    let from = shelf.read(name).await?;
    let start = Pieces {
        from,
        key,
        id,
        waiting: BytesMut::new(),
        at: 0,
        ended: false,
    };
    Ok(futures_util::stream::try_unfold(start, Pieces::next))
}

impl Pieces {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, Problem> {
        if self.ended {
            return Ok(None);
        }
        while self.waiting.len() <= SEALED_BYTES {
            match self.from.next().await {
                Some(some) => self.waiting.extend_from_slice(&some?),
                None => {
                    self.ended = true;
                    break;
                }
            }
        }
        let length = self.waiting.len().min(SEALED_BYTES);
        let sealed = self.waiting.split_to(length);
        // What is left behind a short end is no piece of this file.
        let last = self.ended && self.waiting.is_empty();
        if self.ended && !last {
            return Err(DbError::Sealed("a file goes on behind its end".to_owned()).into());
        }
        let plain = self
            .key
            .open(PLACE, row(&self.id, self.at, last), &sealed)?;
        self.at += 1;
        Ok(Some((Bytes::from(plain), self)))
    }
}

//! Sealing: the heads of all streams that moved since the last seal, under one signed root that also names the seal before it.

use super::store::{self, SealRow, StreamRow};
use super::tree;
use crate::{DbError, Scope, Tx};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use kernel::Chance;
use std::io::{Read, Write};
use std::path::Path;

/// Streams sealed at once; the rest waits for the next turn.
const STREAMS_PER_SEAL_MAX: u32 = 10_000;

/// The key that signs the seals, of one deployment.
#[derive(Clone)]
pub struct JournalKey(SigningKey);

impl std::fmt::Debug for JournalKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JournalKey")
    }
}

impl JournalKey {
    /// A key from its 32 secret bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(bytes))
    }
    /// Reads the key from a file, or makes it there, readable by its owner only, where there is none.
    pub fn load_or_make(path: &Path, chance: &dyn Chance) -> std::io::Result<Self> {
        if let Ok(mut file) = std::fs::File::open(path) {
            let mut bytes = [0; 32];
            file.read_exact(&mut bytes)?;
            return Ok(Self::from_bytes(&bytes));
        }
        let mut bytes = [0; 32];
        chance.fill(&mut bytes);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        Ok(Self::from_bytes(&bytes))
    }
    /// The public half.
    pub fn public(&self) -> VerifyingKey {
        self.0.verifying_key()
    }
    /// Signs something else that the deployment answers for; `kind` sets it apart from every other kind of thing it signs.
    pub fn sign(&self, kind: &str, content: &[u8]) -> Vec<u8> {
        self.0.sign(&of_kind(kind, content)).to_bytes().to_vec()
    }
    /// Whether [`JournalKey::sign`] of this key made the signature.
    pub fn holds(&self, kind: &str, content: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature).is_ok_and(|signature| {
            self.public()
                .verify(&of_kind(kind, content), &signature)
                .is_ok()
        })
    }
}

fn of_kind(kind: &str, content: &[u8]) -> Vec<u8> {
    let mut text = b"sangam.signed.1\0".to_vec();
    text.extend_from_slice(kind.as_bytes());
    text.push(0);
    text.extend_from_slice(content);
    text
}

pub(super) fn leaf_of(stream: &StreamRow) -> [u8; 32] {
    leaf_from(stream.no, stream.entries, &stream.head)
}

pub(super) fn leaf_from(no: i64, entries: i64, head: &[u8]) -> [u8; 32] {
    let mut content = Vec::with_capacity(48);
    content.extend_from_slice(&no.to_be_bytes());
    content.extend_from_slice(&entries.to_be_bytes());
    content.extend_from_slice(head);
    tree::leaf(&content)
}

fn signed_text(seal: &SealRow) -> Vec<u8> {
    let mut text = b"sangam.seal.1\0".to_vec();
    text.extend_from_slice(&seal.no.to_be_bytes());
    text.extend_from_slice(&seal.at.to_be_bytes());
    text.extend_from_slice(&seal.heads.to_be_bytes());
    text.extend_from_slice(&seal.previous);
    text.extend_from_slice(&seal.root);
    text
}

pub(super) fn signature_holds(seal: &SealRow, key: &VerifyingKey) -> bool {
    Signature::from_slice(&seal.signature)
        .is_ok_and(|signature| key.verify(&signed_text(seal), &signature).is_ok())
}

/// Seals what moved; the number of streams sealed. Only the leader calls it, so that seals follow each other.
pub async fn seal(tx: &Tx, scope: &Scope, key: &JournalKey) -> Result<usize, DbError> {
    let streams = store::streams_unsealed(tx, STREAMS_PER_SEAL_MAX).await?;
    if streams.is_empty() {
        return Ok(0);
    }
    let last = store::last_seal(tx).await?;
    let leaves: Vec<[u8; 32]> = streams.iter().map(leaf_of).collect();
    let mut seal = SealRow {
        no: last.as_ref().map_or(1, |seal| seal.no + 1),
        at: scope.now().0,
        heads: i64::try_from(streams.len()).unwrap_or(i64::MAX),
        previous: last.map_or_else(store::genesis, |seal| seal.root),
        root: tree::root(&leaves).to_vec(),
        signature: Vec::new(),
    };
    seal.signature = key.0.sign(&signed_text(&seal)).to_bytes().to_vec();
    store::insert_seal(tx, &seal).await?;
    for stream in &streams {
        store::insert_seal_head(tx, seal.no, stream).await?;
    }
    Ok(streams.len())
}

//! Reads the whole journal again and names every row that was altered, dropped or moved.

use super::seal::{leaf_from, signature_holds};
use super::store::{self, StreamRow};
use super::{GENESIS, Recorded, tree};
use crate::{Db, DbError};
use ed25519_dalek::VerifyingKey;
use std::collections::HashMap;

/// Streams read at once.
const STREAMS_PER_STEP: u32 = 500;

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The row's content is not what was recorded.
    Altered,
    /// The row is gone.
    Dropped,
    /// The row was recorded at another place.
    Moved,
    /// The chain does not end where its stream says.
    Head,
    /// A seal is missing, altered or not signed by this key.
    Seal,
    /// What a seal says of a chain is not what stands there.
    Sealed,
}

/// One fault, with the row it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The stream's name, or `seal`.
    pub stream: String,
    /// The place in the chain, or the seal's number.
    pub seq: i64,
    /// What happened.
    pub kind: FaultKind,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = match self.kind {
            FaultKind::Altered => "was altered",
            FaultKind::Dropped => "is missing",
            FaultKind::Moved => "was moved here from another place",
            FaultKind::Head => "is where the chain ends, but its stream says otherwise",
            FaultKind::Seal => "is missing, altered or not signed by this deployment's key",
            FaultKind::Sealed => "is not what a seal says it was",
        };
        write!(f, "{} row {} {what}", self.stream, self.seq)
    }
}

/// What a verification found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Chains read.
    pub streams: u64,
    /// Entries read.
    pub entries: u64,
    /// Seals read.
    pub seals: u64,
    /// Faults found.
    pub faults: Vec<Fault>,
}

/// Verifies every chain and every seal. `progress` is told the entries read so far.
pub async fn verify(
    db: &Db,
    key: &VerifyingKey,
    mut progress: impl FnMut(u64),
) -> Result<Report, DbError> {
    let mut report = Report::default();
    let mut names: HashMap<i64, String> = HashMap::new();
    let mut after = 0;
    loop {
        let (streams, entries) = db
            .read(after, |tx, after| {
                Box::pin(async move {
                    let streams = store::streams_after(tx, *after, STREAMS_PER_STEP).await?;
                    let entries = match (streams.first(), streams.last()) {
                        (Some(first), Some(last)) => {
                            store::entries_of(tx, first.no, last.no).await?
                        }
                        _ => Vec::new(),
                    };
                    Ok::<_, DbError>((streams, entries))
                })
            })
            .await?;
        let Some(last) = streams.last() else { break };
        after = last.no;
        let mut of_stream: HashMap<i64, Vec<Recorded>> = HashMap::new();
        report.entries += entries.len() as u64;
        for (no, entry) in entries {
            of_stream.entry(no).or_default().push(entry);
        }
        for stream in streams {
            let chain = of_stream.remove(&stream.no).unwrap_or_default();
            follow(&stream, &chain, &mut report.faults);
            report.streams += 1;
            names.insert(stream.no, stream.stream);
        }
        progress(report.entries);
    }
    for (no, seq) in db
        .read((), |tx, ()| {
            Box::pin(async move { store::orphans(tx).await })
        })
        .await?
    {
        report.faults.push(Fault {
            stream: format!("stream {no}"),
            seq,
            kind: FaultKind::Moved,
        });
    }
    verify_seals(db, key, &names, &mut report).await?;
    Ok(report)
}

fn follow(stream: &StreamRow, chain: &[Recorded], faults: &mut Vec<Fault>) {
    let mut fault = |seq, kind| {
        faults.push(Fault {
            stream: stream.stream.clone(),
            seq,
            kind,
        });
    };
    let mut previous = GENESIS.to_vec();
    let mut expected = 1;
    for entry in chain {
        while expected < entry.seq {
            fault(expected, FaultKind::Dropped);
            expected += 1;
            // Whatever stood there, the row after it must still follow from something: its own hash is taken on trust below.
            previous.clear();
        }
        if !previous.is_empty()
            && entry.hash_after(&stream.stream, entry.seq, &previous)[..] != entry.hash[..]
        {
            let kind = if stands_elsewhere(&stream.stream, entry, chain) {
                FaultKind::Moved
            } else {
                FaultKind::Altered
            };
            fault(entry.seq, kind);
        }
        previous.clone_from(&entry.hash);
        expected = entry.seq + 1;
    }
    while expected <= stream.entries {
        fault(expected, FaultKind::Dropped);
        expected += 1;
        previous.clear();
    }
    if expected != stream.entries + 1 || (!previous.is_empty() && previous != stream.head) {
        fault(expected - 1, FaultKind::Head);
    }
}

/// Whether the entry's content hashes to what some other place of the chain holds.
fn stands_elsewhere(stream: &str, entry: &Recorded, chain: &[Recorded]) -> bool {
    chain.iter().enumerate().any(|(at, place)| {
        let before = if at == 0 {
            &GENESIS[..]
        } else {
            &chain[at - 1].hash
        };
        place.seq != entry.seq
            && (entry.hash_after(stream, place.seq, before)[..] == place.hash[..]
                || entry.hash_after(stream, place.seq, before)[..] == entry.hash[..])
    })
}

async fn verify_seals(
    db: &Db,
    key: &VerifyingKey,
    names: &HashMap<i64, String>,
    report: &mut Report,
) -> Result<(), DbError> {
    let mut previous = store::genesis();
    let mut number = 0;
    while let Some((seal, heads)) = db
        .read(number, |tx, number| {
            Box::pin(async move {
                let Some(seal) = store::seal_after(tx, *number).await? else {
                    return Ok::<_, DbError>(None);
                };
                let heads = store::sealed_heads(tx, seal.no).await?;
                Ok(Some((seal, heads)))
            })
        })
        .await?
    {
        report.seals += 1;
        let leaves: Vec<[u8; 32]> = heads
            .iter()
            .map(|head| leaf_from(head.stream_no, head.entries, &head.head))
            .collect();
        let holds = seal.no == number + 1
            && seal.previous == previous
            && usize::try_from(seal.heads) == Ok(heads.len())
            && tree::root(&leaves)[..] == seal.root[..]
            && signature_holds(&seal, key);
        if !holds {
            report.faults.push(Fault {
                stream: "seal".to_owned(),
                seq: seal.no,
                kind: FaultKind::Seal,
            });
        }
        for head in heads {
            if head.found.as_deref() != Some(&head.head[..]) {
                let stream = names
                    .get(&head.stream_no)
                    .cloned()
                    .unwrap_or_else(|| format!("stream {}", head.stream_no));
                report.faults.push(Fault {
                    stream,
                    seq: head.entries,
                    kind: FaultKind::Sealed,
                });
            }
        }
        previous = seal.root;
        number = seal.no;
    }
    Ok(())
}

//! What has to be known within hours after data got out: who is affected, what was done, since when; for the persons, and for the Data
//! Protection Board, which asks for a detailed report within 72 hours (DPDP Rules 2025).
//!
//! Affected are the cases an account reached between two moments (journal and counts of looks), or the cases named, or all there were.

mod store;

use kernel::{AccountId, CaseId, Moment, Problem, Reference};
use people::persons::SafeToCall;
use platform::journal::{self, Entry, Stream};
use platform::{Db, Scope, Tx};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The report to the Board is due so many hours after the breach is known.
pub const REPORT_HOURS: i64 = 72;
/// Entries of the journal looked through at once.
const ENTRIES_AT_ONCE: u32 = 2_000;

/// What is known of a breach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Since when.
    pub from: Moment,
    /// Until when.
    pub to: Moment,
    /// Whose account it was, where it was one's.
    pub account: Option<AccountId>,
    /// Which cases, where they are known.
    pub cases: Vec<Reference>,
}

/// A person to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Affected {
    /// Through which case.
    pub case: Reference,
    /// Their number on it.
    pub claimant: i64,
    /// Name.
    pub name: String,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// Whether one of them is safe to call: `yes`, `no`, `unknown`; asked before anybody rings.
    pub safe_to_call: String,
    /// What to mind.
    pub safe_note: String,
    /// The language to speak.
    pub language: String,
}

/// The pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Pack {
    /// Cases touched.
    pub cases: u64,
    /// Of them, cases of which nothing was left to tell, because they were purged.
    pub purged: u64,
    /// What was done in the time, by name, and how often.
    pub actions: BTreeMap<String, u64>,
    /// The persons.
    pub affected: Vec<Affected>,
}

fn hour_of(at: Moment) -> i64 {
    at.plus_minutes(330).0.div_euclid(3_600_000_000)
}

/// Gathers the pack, and journals that it was made, with counts.
///
/// # Errors
/// The database's.
pub async fn gather(db: &Db, scope: &Scope, breach: &Breach) -> Result<Pack, Problem> {
    let mut pack = Pack::default();
    let mut ids: BTreeSet<CaseId> = BTreeSet::new();
    let actor = breach.account.map(|account| format!("account:{account}"));
    let mut after = (0, 0);
    loop {
        let input = (breach.clone(), actor.clone(), after);
        let found = db
            .read(input, |tx, (breach, actor, after)| {
                Box::pin(journal::between(
                    tx,
                    (breach.from, breach.to),
                    actor.as_deref(),
                    *after,
                    ENTRIES_AT_ONCE,
                ))
            })
            .await?;
        let Some(last) = found.last() else { break };
        after = (last.stream_no, last.seq);
        for entry in found {
            *pack.actions.entry(entry.action).or_default() += 1;
            let case = entry.stream.strip_prefix("case:").map(str::parse);
            if let (Some(Ok(id)), Some(_)) = (case, &actor) {
                ids.insert(CaseId(id));
            }
        }
    }
    let mut references: BTreeSet<Reference> = breach.cases.iter().copied().collect();
    if let Some(account) = breach.account {
        let hours = (hour_of(breach.from), hour_of(breach.to));
        let looked = db
            .read((), move |tx, ()| {
                Box::pin(store::looked_at(tx, account, hours))
            })
            .await?;
        references.extend(looked.iter().filter_map(|text| Reference::parse(text)));
    }
    if breach.account.is_none() && breach.cases.is_empty() {
        let until = breach.to;
        let mut after = 0;
        loop {
            let some = db
                .read(scope.clone(), move |tx, scope| {
                    Box::pin(async move {
                        let some = store::cases_until(tx, after, until).await?;
                        let last = some.last().map(|one| one.no);
                        Ok::<_, Problem>((last, told(tx, scope, some).await?))
                    })
                })
                .await?;
            let (Some(last), part) = some else { break };
            after = last;
            pack.add(part);
        }
    } else {
        let asked: Vec<(Option<CaseId>, Option<Reference>)> = ids
            .into_iter()
            .map(|id| (Some(id), None))
            .chain(references.into_iter().map(|one| (None, Some(one))))
            .collect();
        let part = db
            .read((scope.clone(), asked), |tx, (scope, asked)| {
                Box::pin(async move {
                    let mut found = BTreeMap::new();
                    for (id, reference) in asked {
                        if let Some(one) = store::case(tx, *id, *reference).await? {
                            found.insert(one.no, one);
                        }
                    }
                    told(tx, scope, found.into_values().collect()).await
                })
            })
            .await?;
        pack.add(part);
    }
    let counts = serde_json::json!({
        "from": breach.from, "to": breach.to, "account": breach.account, "cases": pack.cases, "persons": pack.affected.len(),
    });
    db.write((scope.clone(), counts), |tx, (scope, counts)| {
        Box::pin(async move {
            let stream = Stream::of("breach", "all");
            let entry = Entry::new(stream, "labourline.breach.pack-made").with(counts.clone());
            journal::record(tx, scope, entry).await
        })
    })
    .await?;
    Ok(pack)
}

impl Pack {
    fn add(&mut self, other: Pack) {
        self.cases += other.cases;
        self.purged += other.purged;
        self.affected.extend(other.affected);
    }
}

/// Whom to tell of these cases.
async fn told(tx: &Tx, scope: &Scope, cases: Vec<store::Touched>) -> Result<Pack, Problem> {
    let program = scope.as_program();
    let mut pack = Pack::default();
    for one in cases {
        pack.cases += 1;
        if one.purged {
            pack.purged += 1;
            continue;
        }
        for (claimant, person) in store::workers(tx, one.case).await? {
            let persons = people::persons::persons_of_case(tx, &program, &[person]).await?;
            let Some(about) = persons.into_iter().next().map(|person| person.about) else {
                continue;
            };
            let links = people::persons::phones_of_case(tx, &program, &[person]).await?;
            let safe = links
                .iter()
                .map(|link| link.terms.safe_to_call)
                .find(|safe| *safe == SafeToCall::Yes)
                .or_else(|| links.first().map(|link| link.terms.safe_to_call));
            pack.affected.push(Affected {
                case: one.reference,
                claimant,
                name: about.display_name,
                phones: links.iter().map(|link| link.phone.spaced()).collect(),
                safe_to_call: safe.map_or_else(String::new, |safe| safe.word().to_owned()),
                safe_note: links
                    .iter()
                    .filter_map(|link| link.terms.safe_note.clone())
                    .collect::<Vec<_>>()
                    .join("; "),
                language: about
                    .language_primary
                    .map_or_else(String::new, |language| language.code().to_owned()),
            });
        }
    }
    Ok(pack)
}

//! Who opened a file, for the worker it is about: what they are and of which chapter, and when. Never a name: a worker's question must not
//! become a list of caseworkers for an employer who holds the worker's phone.

use super::store;
use crate::cases::store::{self as cases};
use kernel::{AccountId, Day, Moment, Problem, Role};
use platform::journal::{self, Stream};
use platform::{Scope, Tx};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// Entries of the journal read at once.
const ENTRIES_AT_ONCE: u32 = 500;
/// Entries read of one case.
const ENTRIES_MAX: i64 = 20_000;
/// Looks read of one case.
const LOOKS_MAX: u32 = 2_000;

/// On a day somebody of this kind opened the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub struct Opened {
    /// The day in India.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
    /// What they are: a role's word; empty where the account holds none any more.
    pub role: &'static str,
    /// Of which chapter, in the reader's language; empty for roles of the whole alliance.
    pub chapter: String,
    /// What was done: `read`, `opened_in_emergency`, `handed_over`.
    pub what: &'static str,
}

/// Which entries of a case's chain are an opening of its file.
fn opening(action: &str) -> Option<&'static str> {
    match action {
        "labourline.case.read" => Some("read"),
        "labourline.opening.opened" => Some("opened_in_emergency"),
        "labourline.handover.taken" => Some("handed_over"),
        _ => None,
    }
}

/// Who opened the file of the worker who asks, latest first, each kind of person once a day. Closely kept files from the journal, which
/// knows every reading; normal ones from the counts of looks, which are kept for 90 days.
///
/// # Errors
/// Not found for everybody but a worker.
pub async fn who_opened(tx: &Tx, scope: &Scope) -> Result<Vec<Opened>, Problem> {
    let own = scope.own_matter().ok_or_else(Problem::not_found)?;
    let case = cases::find(tx, scope, own.case.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let mut seen: BTreeSet<(Day, AccountId, &'static str)> = BTreeSet::new();
    let stream = Stream::of("case", case.id);
    let mut after = 0;
    while after < ENTRIES_MAX {
        let entries = journal::entries(tx, scope, &stream, after, ENTRIES_AT_ONCE).await?;
        let Some(last) = entries.last() else { break };
        after = last.seq;
        for entry in &entries {
            let account = entry
                .actor
                .strip_prefix("account:")
                .and_then(|id| id.parse().ok());
            if let (Some(what), Some(account)) = (opening(&entry.action), account) {
                seen.insert((entry.at.day(), AccountId(account), what));
            }
        }
    }
    for (account, hour) in store::looks_at(tx, &case.reference.to_string(), LOOKS_MAX).await? {
        let at = Moment(hour * 3_600_000_000).plus_minutes(-330);
        seen.insert((at.day(), account, "read"));
    }
    let mut roles: BTreeMap<AccountId, (&'static str, String)> = BTreeMap::new();
    let mut opened: BTreeSet<Opened> = BTreeSet::new();
    for (day, account, what) in seen {
        let (role, chapter) = match roles.get(&account) {
            Some(known) => known.clone(),
            None => {
                let known = kind_of(tx, scope, account).await?;
                roles.insert(account, known.clone());
                known
            }
        };
        opened.insert(Opened {
            day,
            role,
            chapter,
            what,
        });
    }
    Ok(opened.into_iter().rev().collect())
}

/// What an account is, and of which chapter.
async fn kind_of(
    tx: &Tx,
    scope: &Scope,
    account: AccountId,
) -> Result<(&'static str, String), Problem> {
    let held = people::accounts::roles_ever(tx, &scope.as_program(), account).await?;
    // Of several the one that works on cases.
    let grant = held
        .iter()
        .find(|grant| grant.role.works_on_cases())
        .or_else(|| held.first());
    let Some(grant) = grant else {
        return Ok(("", String::new()));
    };
    let chapter = match grant.chapter {
        Some(id) => people::chapters::chapter(tx, scope, id)
            .await?
            .map_or_else(String::new, |chapter| {
                chapter.name(scope.language()).to_owned()
            }),
        None => String::new(),
    };
    Ok((Role::word(grant.role), chapter))
}

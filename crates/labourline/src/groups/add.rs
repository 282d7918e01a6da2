//! Adding workers to a case.

use super::read::GroupRow;
use crate::cases::store::CaseKey;
use crate::cases::store::claimants::{self, CLAIMANTS_MAX, Claimant};
use crate::cases::store::timeline::{self, Event as Entry};
use crate::cases::words::Sensitivity;
use crate::cases::{access, change};
use crate::claims::facts::WorkFacts;
use crate::claims::store as claims;
use crate::ledger::Event;
use crate::money::book::{Book, OPEN};
use kernel::{FieldProblem, Paise, PersonId, Phone, Problem};
use people::persons::{self, NewLink, NewPerson, Relation};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// Workers to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NewClaimantRows)]
#[serde(deny_unknown_fields)]
pub struct NewRows {
    /// Who.
    #[schema(min_items = 1, max_items = 500)]
    pub rows: Vec<GroupRow>,
}

/// A row that could not be taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ClaimantRowKept)]
pub struct BadRow {
    /// Its place in what was sent, from 0.
    pub row: usize,
    /// Stable code of the reason.
    pub code: String,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ClaimantsAdded)]
pub struct Added {
    /// The numbers given, in the order of the rows taken.
    pub numbers: Vec<i64>,
    /// Rows not taken because the same name with the same phone stands on the case already.
    pub known: Vec<BadRow>,
    /// Claimants of the case now.
    pub claimants: i64,
    /// The case's version.
    pub version: i64,
}

/// Adds workers to an open case, each as a person of the case's chapter with their phone and, where an amount is told, their claim as
/// stated. A row whose
/// name and phone stand on the case already is not added again but given back.
///
/// # Errors
/// Fields; `labourline.group.too-many` beyond 500; `labourline.case.already-closed`; stale.
pub async fn add_claimants(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &NewRows,
) -> Result<Added, Problem> {
    if input.rows.is_empty() {
        return Err(Problem::invalid_field("rows", "platform.field.required"));
    }
    let mut case = change::take(tx, scope, key, made_on).await?;
    if !case.is_open() {
        return Err(Problem::refused("labourline.case.already-closed"));
    }
    let length = i64::try_from(input.rows.len()).unwrap_or(i64::MAX);
    if case.claimant_count.saturating_add(length) > CLAIMANTS_MAX {
        let room = (CLAIMANTS_MAX - case.claimant_count).max(0);
        return Err(Problem::invalid(vec![
            FieldProblem::new("rows", "labourline.group.too-many")
                .with("max", CLAIMANTS_MAX)
                .with("room", room),
        ]));
    }
    let mut book = Book::open(tx, &case).await?;
    let mut there = on_the_case(tx, scope, &book).await?;
    let mut added = Added::default();
    for (at, row) in input.rows.iter().enumerate() {
        let name = row.name.trim();
        if !there.insert(as_known(name, row.phone.as_ref())) {
            added.known.push(BadRow {
                row: at,
                code: "labourline.group.known".to_owned(),
            });
            continue;
        }
        let person = NewPerson {
            display_name: name.to_owned(),
            language_primary: Some(case.language),
            ..NewPerson::default()
        };
        let link = row
            .phone
            .as_ref()
            .map(|phone| NewLink::unasked(phone.clone(), Relation::Own));
        let registered = match &link {
            link if case.sensitivity != Sensitivity::Normal => {
                let (chapter, link) = (case.chapter_id, link.as_ref());
                persons::register_person_closely(tx, scope, chapter, &person, link).await
            }
            Some(link) => {
                persons::register_person_with_phone(tx, scope, case.chapter_id, &person, link).await
            }
            None => persons::register_person(tx, scope, case.chapter_id, &person).await,
        };
        let person = registered.map_err(|problem| in_row(problem, at))?;
        claimants::add(tx, scope, &mut case, person, name).await?;
        let number = case.claimant_count;
        book.joined(Claimant {
            number,
            person_id: person,
            name: name.to_owned(),
            state: OPEN.to_owned(),
            claimed: Paise::ZERO,
            agreed: Paise::ZERO,
            received: Paise::ZERO,
            confirmed: Paise::ZERO,
            written_off: Paise::ZERO,
        });
        if let Some(amount) = row.claimed_paise {
            let facts = WorkFacts::stated(amount);
            let working = facts.work_out().map_err(|problem| in_row(problem, at))?;
            book.enter(Event::ClaimComputed {
                claimant: person,
                amount,
            })
            .map_err(|refusal| in_row(refusal.into(), at))?;
            let claim = claims::Claim {
                number,
                facts,
                working,
                computed_at: scope.now(),
                version: 1,
            };
            claims::put(tx, case.id, &claim).await?;
        }
        added.numbers.push(number);
    }
    book.close(tx, scope, &mut case).await?;
    let entry =
        Entry::new(scope, "claimants_added").with(serde_json::json!({ "n": added.numbers.len() }));
    timeline::note(tx, scope, &mut case, entry).await?;
    crate::cases::correct::reindex(tx, scope, &case).await?;
    access::renew(tx, scope, &case).await?;
    let details =
        serde_json::json!({ "claimants": added.numbers.len(), "known": added.known.len() });
    change::put(tx, scope, &case, "labourline.claimants.added", details).await?;
    added.claimants = case.claimant_count;
    added.version = case.version;
    Ok(added)
}

/// What tells two workers of a gang apart: two of one name are told apart by their phones.
type Known = (String, Option<String>);

fn as_known(name: &str, phone: Option<&Phone>) -> Known {
    let name = name
        .split_whitespace()
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ");
    (name, phone.map(|phone| phone.e164().to_owned()))
}

async fn on_the_case(tx: &Tx, scope: &Scope, book: &Book) -> Result<BTreeSet<Known>, Problem> {
    let ids: Vec<PersonId> = book
        .claimants()
        .iter()
        .map(|claimant| claimant.person_id)
        .collect();
    let phones = persons::phones_of_case(tx, scope, &ids).await?;
    let mut there = BTreeSet::new();
    for claimant in book.claimants() {
        let own: Vec<_> = phones
            .iter()
            .filter(|link| link.person_id == claimant.person_id)
            .collect();
        if own.is_empty() {
            there.insert(as_known(&claimant.name, None));
        }
        there.extend(
            own.iter()
                .map(|link| as_known(&claimant.name, Some(&link.phone))),
        );
    }
    Ok(there)
}

fn in_row(mut problem: Problem, at: usize) -> Problem {
    if problem.fields.is_empty() {
        problem.fields.push(FieldProblem {
            field: format!("rows.{at}"),
            code: problem.code,
            args: problem.args.clone(),
        });
    } else {
        for field in &mut problem.fields {
            field.field = format!("rows.{at}.{}", field.field);
        }
    }
    problem
}

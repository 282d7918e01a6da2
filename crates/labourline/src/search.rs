//! One box for everything: references, phones, persons, cases, employers, sites.
//!
//! What was typed is asked as it stands first; where that gives little, in other spellings, scripts and endings ([`platform::search`]).
//! Every group goes through the query layer of its own noun, so nothing is counted or shown that the reader may not see.

pub mod api;
pub mod fill;
pub(crate) mod pages;

use crate::cases::store::{self as case_rows, CaseKey};
use crate::cases::{CaseLine, Filter, Order, list_cases};
use crate::employers::view::find_employers;
use crate::employers::{Employer, may_look};
use crate::persons::{self, PersonRow};
use crate::worksites::{SiteFound, find_sites};
use kernel::{CaseId, Page, PageRequest, Problem, Reference};
use platform::web::Routes;
use platform::{Scope, Tx};
use std::collections::HashMap;

/// Fewer cases than this as typed: other spellings are looked for.
const FEW: usize = 10;
/// Of cases written otherwise, so many are shown.
const OTHERWISE_MAX: u32 = 20;
/// Employers of an answer.
const EMPLOYER_ROWS: u32 = 10;

/// How much of each group is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Which page of cases.
    pub cases: PageRequest,
    /// Persons.
    pub persons_max: usize,
    /// Whether the matter of each case is wanted, to show where the words stand.
    pub summaries: bool,
}

/// All that was found.
#[derive(Clone, Debug)]
pub struct Everything {
    /// The one thing that a reference means.
    pub meant: Option<Meant>,
    /// Persons, best first.
    pub persons: Vec<PersonRow>,
    /// Whether there are more persons than these.
    pub more_persons: bool,
    /// Cases with the words as typed, latest first.
    pub cases: Page<CaseLine>,
    /// Cases with the words written otherwise.
    pub near_cases: Vec<CaseLine>,
    /// What the cases are about, where it was wanted and may be shown in a list.
    pub summaries: HashMap<CaseId, String>,
    /// Employers.
    pub employers: Vec<Employer>,
    /// Sites.
    pub sites: Vec<SiteFound>,
}

impl Everything {
    /// Whether nothing at all was found.
    pub fn is_empty(&self) -> bool {
        self.meant.is_none()
            && self.persons.is_empty()
            && self.cases.items.is_empty()
            && self.near_cases.is_empty()
            && self.employers.is_empty()
            && self.sites.is_empty()
    }
}

/// The one thing that is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// A case.
    Case(Reference),
    /// An employer.
    Employer(Reference),
}

/// Everything that was meant by what was typed and that the scope may see.
///
/// # Errors
/// Not found for those who work on no cases.
pub async fn search_all(
    tx: &Tx,
    scope: &Scope,
    typed: &str,
    measure: Measure,
) -> Result<Everything, Problem> {
    if !may_look(scope) {
        return Err(Problem::not_found());
    }
    let first_page = measure.cases.after.is_none();
    let meant = meant(tx, scope, typed).await?;
    let filter = Filter {
        words: Some(typed.to_owned()),
        ..Filter::default()
    };
    let cases = list_cases(tx, scope, &filter, Order::Newest, measure.cases).await?;
    let mut all = Everything {
        meant,
        persons: Vec::new(),
        more_persons: false,
        near_cases: Vec::new(),
        summaries: HashMap::new(),
        employers: Vec::new(),
        sites: Vec::new(),
        cases,
    };
    if first_page {
        if all.cases.items.len() < FEW {
            all.near_cases = written_otherwise(tx, scope, typed, &all.cases.items).await?;
        }
        (all.persons, all.more_persons) =
            persons::find_rows(tx, scope, typed, measure.persons_max).await?;
        let page = PageRequest::first(EMPLOYER_ROWS.min(measure.cases.rows_max));
        all.employers = find_employers(tx, scope, typed, page).await?.items;
        all.sites = find_sites(tx, scope, typed).await?;
    }
    if measure.summaries {
        // A closely kept case is called by its number in every list.
        let ids: Vec<CaseId> = all
            .cases
            .items
            .iter()
            .chain(&all.near_cases)
            .filter(|line| line.sensitivity == crate::cases::words::Sensitivity::Normal)
            .map(|line| line.id)
            .collect();
        all.summaries = case_rows::summaries(tx, &ids).await?;
    }
    Ok(all)
}

async fn meant(tx: &Tx, scope: &Scope, typed: &str) -> Result<Option<Meant>, Problem> {
    let Some(reference) = Reference::parse(typed) else {
        return Ok(None);
    };
    if case_rows::find(tx, scope, CaseKey::Reference(reference))
        .await?
        .is_some()
    {
        return Ok(Some(Meant::Case(reference)));
    }
    let employers = find_employers(tx, scope, typed, PageRequest::first(1)).await?;
    Ok(employers
        .items
        .first()
        .filter(|employer| employer.reference == reference)
        .map(|employer| Meant::Employer(employer.reference)))
}

/// Cases that hold what was typed in other spellings, scripts and endings, besides those known.
async fn written_otherwise(
    tx: &Tx,
    scope: &Scope,
    typed: &str,
    known: &[CaseLine],
) -> Result<Vec<CaseLine>, Problem> {
    let asked = case_rows::VOCABULARY.widen(tx, typed).await?;
    let Some(wide) = asked.wide(tx.engine()) else {
        return Ok(Vec::new());
    };
    let filter = Filter {
        words: Some(typed.to_owned()),
        asked: Some(wide),
        ..Filter::default()
    };
    let mut found = list_cases(
        tx,
        scope,
        &filter,
        Order::Newest,
        PageRequest::first(OTHERWISE_MAX),
    )
    .await?
    .items;
    found.retain(|line| known.iter().all(|other| other.id != line.id));
    Ok(found)
}

/// Pages and API of the search.
pub(crate) fn routes() -> Routes {
    pages::routes().api(api::routes())
}

#[cfg(test)]
mod tests;

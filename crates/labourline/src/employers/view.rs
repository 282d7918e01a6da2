//! Reading about an employer: what every chapter of the alliance knows of them, as far as the reader may see it.

use super::merge::{self, AlikeEmployer, MergedEmployer};
use super::store::{self, Partner, Sums};
use super::{Employer, FIRM_WORDS, employer, may_look};
use crate::cases::{CaseLine, Filter, Order, list_cases};
use kernel::{Cursor, Page, PageRequest, Phone, Problem, Reference};
use platform::{DbError, Scope, Tx};

/// Fewer employers than this as typed: other spellings are looked for.
const FEW: usize = 10;
/// Of them, so many are shown.
const OTHERWISE_MAX: u32 = 20;
/// Others of the chain that are shown.
const PARTNERS_MAX: u32 = 20;

/// An employer with the cases about them.
#[derive(Clone, Debug)]
pub struct EmployerFile {
    /// Who.
    pub employer: Employer,
    /// Cases the reader may see, of any chapter.
    pub cases: Page<CaseLine>,
    /// What those come to.
    pub sums: Sums,
    /// Cases the reader may not see: how many, and nothing else of them. Knowing that others too have met this contractor is what brings
    /// chapters together; a number names nobody.
    pub hidden: i64,
    /// Who stands in a chain with them.
    pub partners: Vec<Partner>,
    /// Their other rows, where some were merged.
    pub merged: Vec<MergedEmployer>,
    /// Who may be the same employer.
    pub alike: Vec<AlikeEmployer>,
}

/// The file of an employer, with a page of the cases.
///
/// # Errors
/// Not found, also for those who work on no cases.
pub async fn employer_file(
    tx: &Tx,
    scope: &Scope,
    reference: Reference,
    page: PageRequest,
) -> Result<EmployerFile, Problem> {
    let mut employer = employer(tx, scope, reference).await?;
    // All rows of one employer are read together; the one in front is shown, where the reader may know of it.
    let rows = merge::all_rows(tx, employer.id).await?;
    if let Some(front) = rows.first().filter(|front| front.id != employer.id)
        && let Some(shown) = store::shown(tx, scope, front.reference).await?
    {
        employer = shown;
        employer.phones = store::phones(tx, employer.id).await?;
    }
    let ids: Vec<uuid::Uuid> = rows.iter().map(|row| row.id).collect();
    let filter = Filter {
        employers: ids.clone(),
        ..Filter::default()
    };
    let cases = list_cases(tx, scope, &filter, Order::Newest, page).await?;
    let sums = store::sums(tx, scope, &ids).await?;
    let hidden = store::hidden_count(tx, scope, &ids).await?;
    let partners = store::partners(tx, scope, &ids, PARTNERS_MAX).await?;
    let mut merged = Vec::new();
    for row in merge::merged(tx, &rows).await? {
        if store::shown(tx, scope, row.employer.reference)
            .await?
            .is_some()
        {
            merged.push(row);
        }
    }
    Ok(EmployerFile {
        alike: merge::alike_employers(tx, scope, &employer).await?,
        merged,
        employer,
        cases,
        sums,
        hidden,
        partners,
    })
}

/// Employers by what was typed: reference, phone, or words of the name (the last may be a beginning); all of them where nothing was.
pub async fn find_employers(
    tx: &Tx,
    scope: &Scope,
    typed: &str,
    page: PageRequest,
) -> Result<Page<Employer>, DbError> {
    let none = Page {
        items: Vec::new(),
        next: None,
    };
    if !may_look(scope) {
        return Ok(none);
    }
    if let Some(reference) = Reference::parse(typed)
        && let Some(known) = store::shown(tx, scope, reference).await?
    {
        return Ok(Page {
            items: vec![known],
            next: None,
        });
    }
    if let Some(phone) = Phone::parse(typed) {
        return Ok(Page {
            items: store::by_phone(tx, scope, &phone).await?,
            next: None,
        });
    }
    let words: Vec<String> = platform::search::tokens(typed).collect();
    if words.is_empty() && !typed.trim().is_empty() {
        return Ok(none);
    }
    let rows = store::search(
        tx,
        scope,
        &words,
        page.after.map(|cursor| cursor.tie),
        page.rows_max + 1,
    )
    .await?;
    let mut found = Page::from_rows(rows, page, |row| Cursor {
        key: 0,
        tie: row.no,
    });
    // Too few as typed, and nothing further back: the same name in other spellings and scripts.
    if page.after.is_none() && found.next.is_none() && found.items.len() < FEW && !words.is_empty()
    {
        for near in written_otherwise(tx, scope, typed).await? {
            if !found.items.iter().any(|known| known.id == near.id) {
                found.items.push(near);
            }
        }
        found.items.truncate(page.rows_max as usize);
    }
    if !words.is_empty() {
        found.items = merge::in_front(tx, scope, found.items).await?;
    }
    Ok(found)
}

/// Employers whose names mean what was typed, however they are written. Words that every firm has are not asked for.
async fn written_otherwise(tx: &Tx, scope: &Scope, typed: &str) -> Result<Vec<Employer>, DbError> {
    let asked = store::VOCABULARY.widen(tx, typed).await?;
    let words: Vec<Vec<String>> = asked
        .query
        .terms
        .iter()
        .zip(&asked.standing)
        .map(|(term, standing)| {
            let others = standing.iter().map(|one| one.word.clone());
            term.exact.iter().cloned().chain(others).collect()
        })
        .filter(|words: &Vec<String>| !words.iter().any(|word| FIRM_WORDS.contains(&word.as_str())))
        .collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    store::search_any(tx, scope, &words, OTHERWISE_MAX).await
}

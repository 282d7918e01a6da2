//! The claimants of a case by pages, with their sums.

use crate::cases::case::Case;
use crate::cases::store::claimants::{self, Claimant};
use crate::cases::store::{self as cases, CaseKey};
use kernel::{Cursor, Page, PageRequest, Problem};
use platform::{Scope, Tx};

/// Which claimants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClaimantFilter {
    /// Every one.
    #[default]
    All,
    /// Those whose own matter is open.
    Open,
    /// Those who have no share in the settlement that stands.
    WithoutAgreement,
    /// Those who have received what they did not confirm yet.
    ToConfirm,
}

impl ClaimantFilter {
    /// Every filter.
    pub const ALL: [ClaimantFilter; 4] = [
        ClaimantFilter::All,
        ClaimantFilter::Open,
        ClaimantFilter::WithoutAgreement,
        ClaimantFilter::ToConfirm,
    ];

    /// Its word in an address.
    pub fn word(self) -> &'static str {
        match self {
            ClaimantFilter::All => "all",
            ClaimantFilter::Open => "open",
            ClaimantFilter::WithoutAgreement => "without_agreement",
            ClaimantFilter::ToConfirm => "to_confirm",
        }
    }
    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|filter| filter.word() == word)
    }
}

/// A page of claimants and the case they are of.
#[derive(Clone, Debug)]
pub struct ClaimantPage {
    /// The case, with the sums of all.
    pub case: Case,
    /// Some claimants, by number.
    pub page: Page<Claimant>,
}

/// One page of the claimants of a case the scope may see.
///
/// # Errors
/// Not found.
pub async fn list_claimants(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    filter: ClaimantFilter,
    page: PageRequest,
) -> Result<ClaimantPage, Problem> {
    crate::cases::policy::require_desk(scope)?;
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let after = page.after.map_or(0, |cursor| cursor.tie);
    let rows = claimants::page(tx, case.id, filter.word(), after, page.rows_max + 1).await?;
    let page = Page::from_rows(rows, page, |claimant| Cursor {
        key: 0,
        tie: claimant.number,
    });
    Ok(ClaimantPage { case, page })
}

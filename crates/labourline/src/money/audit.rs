//! Folding the events of a case anew and comparing: the plain columns are true, or this says which is not.

use super::book::Book;
use crate::cases::case::Case;
use crate::cases::store::{self, CaseKey};
use crate::ledger::Sums;
use kernel::{Paise, Problem};
use platform::{Scope, Tx};

/// A column that is not what the events say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// `case`, or `claimant` and its number.
    pub of: String,
    /// Which sum.
    pub sum: &'static str,
    /// What the column says.
    pub column: Paise,
    /// What the events say.
    pub events: Paise,
}

/// Every column of the money of a case that is not what its events say; empty when all are.
///
/// # Errors
/// Not found.
pub async fn audit_money(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<Vec<Difference>, Problem> {
    let case: Case = store::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let book = Book::open(tx, &case).await?;
    let mut differences = Vec::new();
    let columns = [
        case.claimed,
        case.agreed,
        case.received,
        case.confirmed,
        case.written_off,
    ];
    compare("case", columns, book.ledger().total(), &mut differences);
    for claimant in book.claimants() {
        let columns = [
            claimant.claimed,
            claimant.agreed,
            claimant.received,
            claimant.confirmed,
            claimant.written_off,
        ];
        let sums = book.ledger().claimant(claimant.person_id);
        compare(
            &format!("claimant {}", claimant.number),
            columns,
            sums,
            &mut differences,
        );
    }
    Ok(differences)
}

fn compare(of: &str, columns: [Paise; 5], sums: Sums, differences: &mut Vec<Difference>) {
    let agreed = Paise(sums.agreed.0 + sums.extra.0);
    let events = [
        sums.claimed,
        agreed,
        sums.received,
        sums.confirmed,
        sums.written_off,
    ];
    for ((sum, column), events) in ["claimed", "agreed", "received", "confirmed", "written_off"]
        .into_iter()
        .zip(columns)
        .zip(events)
    {
        if column != events {
            differences.push(Difference {
                of: of.to_owned(),
                sum,
                column,
                events,
            });
        }
    }
}

//! The open ledger of a taken case: events go in, and at the end events and sums are written together.

use super::InstalmentWord;
use super::store::{self, InstalmentRow};
use crate::cases::case::Case;
use crate::cases::store::claimants::{self, CLAIMANTS_MAX, Claimant};
use crate::ledger::{Event, Ledger, LedgerRefusal, Settlement, Sums};
use kernel::{Paise, PersonId, Problem};
use platform::{DbError, Scope, Tx};

/// The word of a claimant whose matter is open.
pub(crate) const OPEN: &str = "open";
/// ... who has all that was agreed and not given up.
pub(crate) const SETTLED: &str = "settled";
/// ... who does not go on.
pub(crate) const WITHDRAWN: &str = "withdrawn";

/// The ledger of one case, its claimants, and what has happened since it was opened.
pub(crate) struct Book {
    ledger: Ledger,
    entries: i64,
    pending: Vec<Event>,
    claimants: Vec<Claimant>,
    as_read: Vec<Claimant>,
    settlement: Option<Settlement>,
}

impl Book {
    /// Reads and folds the ledger of a case that was found or taken through the query layer.
    pub(crate) async fn open(tx: &Tx, case: &Case) -> Result<Self, Problem> {
        let events = store::events(tx, case.no).await?;
        let ledger = Ledger::of(&events).map_err(|(place, refusal)| {
            DbError::Fault(format!(
                "ledger of case {}: entry {}: {refusal}",
                case.no,
                place + 1
            ))
        })?;
        let rows_max = u32::try_from(CLAIMANTS_MAX).unwrap_or(u32::MAX);
        let claimants = claimants::of(tx, case.id, rows_max).await?;
        let entries = i64::try_from(events.len()).unwrap_or(i64::MAX);
        let as_read = claimants.clone();
        Ok(Self {
            ledger,
            entries,
            pending: Vec::new(),
            claimants,
            as_read,
            settlement: None,
        })
    }

    /// The ledger as it stands.
    pub(crate) fn ledger(&self) -> &Ledger {
        &self.ledger
    }
    /// Every claimant, by number.
    pub(crate) fn claimants(&self) -> &[Claimant] {
        &self.claimants
    }
    /// The claimant of that number.
    pub(crate) fn numbered(&self, number: i64) -> Option<&Claimant> {
        self.claimants
            .iter()
            .find(|claimant| claimant.number == number)
    }
    /// The number of a claimant.
    pub(crate) fn number_of(&self, person: PersonId) -> Option<i64> {
        self.claimants
            .iter()
            .find(|claimant| claimant.person_id == person)
            .map(|claimant| claimant.number)
    }
    /// Takes in a claimant who was added since.
    pub(crate) fn joined(&mut self, claimant: Claimant) {
        self.as_read.push(claimant.clone());
        self.claimants.push(claimant);
    }
    /// Sets the state of a claimant's matter; [`Book::close`] writes it.
    pub(crate) fn set_state(&mut self, number: i64, state: &str) {
        if let Some(claimant) = self
            .claimants
            .iter_mut()
            .find(|claimant| claimant.number == number)
        {
            state.clone_into(&mut claimant.state);
        }
    }

    /// Takes one event in.
    pub(crate) fn enter(&mut self, event: Event) -> Result<(), LedgerRefusal> {
        self.ledger.apply(&event)?;
        if let Event::Agreed(settlement)
        | Event::SettlementReplaced {
            new: settlement, ..
        } = &event
        {
            self.settlement = Some(settlement.clone());
        }
        self.pending.push(event);
        Ok(())
    }

    /// Writes the events, the claimants and promises they changed, and the sums of the case onto the struct; the caller puts it.
    pub(crate) async fn close(
        self,
        tx: &Tx,
        scope: &Scope,
        case: &mut Case,
    ) -> Result<(), Problem> {
        store::append(tx, scope, case.no, self.entries, &self.pending).await?;
        if let Some(settlement) = &self.settlement {
            store::promise(tx, case.id, settlement).await?;
        }
        let mut open = 0;
        for (claimant, as_read) in self.claimants.into_iter().zip(self.as_read) {
            let claimant = projected(claimant, |person| self.ledger.claimant(person));
            open += i64::from(claimant.state == OPEN);
            if claimant != as_read {
                claimants::put(tx, case.id, &claimant).await?;
            }
        }
        case.claimants_open = open;
        case.promise_due = put_promises(tx, scope, case, &self.ledger).await?;
        let total = self.ledger.total();
        case.claimed = total.claimed;
        case.agreed = Paise(total.agreed.0 + total.extra.0);
        case.received = total.received;
        case.confirmed = total.confirmed;
        case.written_off = total.written_off;
        Ok(())
    }
}

/// A claimant's row as the ledger says. Settled: all of what was agreed is in their hand or given up.
fn projected(mut claimant: Claimant, sums: impl Fn(PersonId) -> Sums) -> Claimant {
    let sums = sums(claimant.person_id);
    claimant.claimed = sums.claimed;
    claimant.agreed = Paise(sums.agreed.0 + sums.extra.0);
    claimant.received = sums.received;
    claimant.confirmed = sums.confirmed;
    claimant.written_off = sums.written_off;
    if claimant.state != WITHDRAWN {
        let done = claimant.agreed > Paise::ZERO && sums.outstanding() == Paise::ZERO;
        (if done { SETTLED } else { OPEN }).clone_into(&mut claimant.state);
    }
    claimant
}

/// Writes the promises that changed; the day of the earliest that is still unpaid.
async fn put_promises(
    tx: &Tx,
    scope: &Scope,
    case: &Case,
    ledger: &Ledger,
) -> Result<Option<kernel::Day>, DbError> {
    let views = ledger.instalments();
    let mut earliest = None;
    for row in store::standing(tx, case.id).await? {
        let Some(view) = views.iter().find(|view| view.id == row.id) else {
            continue;
        };
        let unpaid = view.unpaid() > Paise::ZERO;
        // The clock that finds promises overdue writes the row; a row that says late stays late until it is paid.
        let late = ledger.was_late(view.id) || row.state == InstalmentWord::Late;
        let state = match (unpaid, late) {
            (false, _) => InstalmentWord::Paid,
            (true, true) => InstalmentWord::Late,
            (true, false) => InstalmentWord::Open,
        };
        if unpaid {
            earliest = earliest.into_iter().chain([view.due_on]).min();
        }
        let overdue_since = match state {
            InstalmentWord::Late => row.overdue_since.or(Some(scope.now())),
            InstalmentWord::Open | InstalmentWord::Paid | InstalmentWord::Replaced => None,
        };
        let now = InstalmentRow {
            received: view.received,
            confirmed: view.confirmed,
            written_off: view.written_off,
            state,
            overdue_since,
            ..row.clone()
        };
        if now != row {
            store::put_instalment(tx, &now).await?;
        }
    }
    Ok(earliest)
}

//! The sums of a claimant, a case, a chapter, the nation: the same six numbers, added up.

use kernel::{Paise, Ratio, Rounding};

/// What stands in a ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sums {
    /// Computed as owed.
    pub claimed: Paise,
    /// Agreed in the settlement that stands.
    pub agreed: Paise,
    /// Awarded by an authority on top of what was agreed.
    pub extra: Paise,
    /// Said to have been paid and not bounced, confirmed or not.
    pub received: Paise,
    /// Confirmed by the worker: recovered.
    pub confirmed: Paise,
    /// Given up.
    pub written_off: Paise,
}

impl Sums {
    /// Recovered: what workers confirmed.
    pub fn recovered(self) -> Paise {
        self.confirmed
    }
    /// Received, and the worker has not said so yet.
    pub fn awaiting_confirmation(self) -> Paise {
        Paise(self.received.0 - self.confirmed.0)
    }
    /// Nobody says it was paid yet.
    pub fn unpaid(self) -> Paise {
        Paise(self.agreed.0 + self.extra.0 - self.written_off.0 - self.received.0)
    }
    /// Still expected in the worker's hand: unpaid, or paid and not confirmed.
    pub fn outstanding(self) -> Paise {
        Paise(self.agreed.0 + self.extra.0 - self.written_off.0 - self.confirmed.0)
    }
    /// Both together. Sums of ledgers are far below what 64 bits hold; beyond, they stay at the limit rather than turn negative.
    pub fn and(self, other: Sums) -> Sums {
        let add = |a: Paise, b: Paise| Paise(a.0.saturating_add(b.0));
        Sums {
            claimed: add(self.claimed, other.claimed),
            agreed: add(self.agreed, other.agreed),
            extra: add(self.extra, other.extra),
            received: add(self.received, other.received),
            confirmed: add(self.confirmed, other.confirmed),
            written_off: add(self.written_off, other.written_off),
        }
    }
    /// Recovered for every hundred rupees claimed, in hundredths of a percent (2,300 is 23 %), rounded down so that nothing looks
    /// better than it is; `None` where nothing was claimed.
    pub fn recovered_basis_points(self) -> Option<i64> {
        let ratio = Ratio::new(10_000, self.claimed.0)?;
        self.confirmed
            .times(ratio, Rounding::Down)
            .map(|paise| paise.0)
    }
    /// Every rule a ledger keeps, as one question: nothing negative, confirmed within received, received and given up within agreed.
    pub fn hold(self) -> bool {
        let parts = [
            self.claimed,
            self.agreed,
            self.extra,
            self.received,
            self.confirmed,
            self.written_off,
        ];
        parts.iter().all(|part| !part.is_negative())
            && self.confirmed <= self.received
            && !self.unpaid().is_negative()
            && !self.outstanding().is_negative()
    }
}

impl std::iter::Sum for Sums {
    fn sum<I: Iterator<Item = Sums>>(all: I) -> Sums {
        all.fold(Sums::default(), Sums::and)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_recovered_is_rounded_down() {
        let sums = Sums {
            claimed: Paise(300),
            confirmed: Paise(200),
            ..Sums::default()
        };
        assert_eq!(sums.recovered_basis_points(), Some(6_666));
        assert_eq!(Sums::default().recovered_basis_points(), None);
    }

    #[test]
    fn rules_broken_are_seen() {
        let good = Sums {
            agreed: Paise(10),
            received: Paise(7),
            confirmed: Paise(5),
            written_off: Paise(3),
            ..Sums::default()
        };
        assert!(good.hold());
        assert_eq!(
            (
                good.unpaid(),
                good.outstanding(),
                good.awaiting_confirmation()
            ),
            (Paise(0), Paise(2), Paise(2))
        );
        assert!(
            !Sums {
                received: Paise(8),
                ..good
            }
            .hold()
        );
        assert!(
            !Sums {
                confirmed: Paise(8),
                ..good
            }
            .hold()
        );
        assert!(
            !Sums {
                claimed: Paise(-1),
                ..good
            }
            .hold()
        );
    }
}

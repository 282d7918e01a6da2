//! Seeded chance: the same seed makes the same people on every machine, for ever.

/// SplitMix64 (Steele, Lea and Flood, 2014): small, quick, and good enough for making things up. Not for secrets.
///
/// It is written here and not taken from a crate, so that an update of a crate never changes what a seed makes.
#[derive(Debug, Clone)]
pub struct Random(u64);

const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

impl Random {
    /// The stream of this seed.
    pub fn new(seed: u64) -> Random {
        Random(mix(seed.wrapping_add(STEP)))
    }

    /// A stream of its own for the `index`-th thing of one kind, so that any one can be made without those before it.
    pub fn of(seed: u64, kind: Kind, index: u64) -> Random {
        let kind = (kind as u64 + 1).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        Random(mix(
            mix(seed.wrapping_add(STEP) ^ kind).wrapping_add(index.wrapping_mul(STEP))
        ))
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mix(self.0)
    }

    /// A number from 0 up to and without `bound`; 0 when `bound` is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        // The high half of a wide product: even enough, without the division of a remainder.
        ((u128::from(self.bits()) * u128::from(bound)) >> 64) as u64
    }

    /// A number from `least` to `most`, both included; `least` when they are the wrong way round.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        if most <= least {
            return least;
        }
        least + self.below((most - least + 1).unsigned_abs()).cast_signed()
    }

    /// True in `percent` of a hundred cases.
    pub fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// True in `per_thousand` of a thousand cases.
    pub fn per_thousand(&mut self, per_thousand: u64) -> bool {
        self.below(1000) < per_thousand
    }

    /// One of these, each as likely as the others.
    ///
    /// # Panics
    /// When there is nothing to pick from.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len() as u64) as usize]
    }

    /// One of these by weight.
    ///
    /// # Panics
    /// When every weight is zero.
    pub fn weighted<T: Copy>(&mut self, from: &[(T, u16)]) -> T {
        let all: u64 = from.iter().map(|(_, weight)| u64::from(*weight)).sum();
        let mut drawn = self.below(all);
        for (thing, weight) in from {
            let weight = u64::from(*weight);
            if drawn < weight {
                return *thing;
            }
            drawn -= weight;
        }
        panic!("a weight above zero to pick by")
    }

    /// An index below `count` where small ones come up far more often: few contractors make many cases.
    pub fn skewed(&mut self, count: u64) -> u64 {
        let first = self.below(count) + 1;
        let second = self.below(first) + 1;
        self.below(second)
    }
}

/// What a stream of chance is for; each kind has its own, so that a change to one leaves the others as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A person.
    Person,
    /// Whose phone a person is reached on.
    Phone,
    /// A firm or jamadar.
    Firm,
    /// A row of the register.
    Row,
    /// Which person a row is about.
    Claimant,
    /// A note on a case.
    Note,
    /// A planted fault.
    Fault,
    /// A worker of a group.
    Worker,
    /// A contact that made no case.
    Contact,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_stream_and_another_another() {
        let take = |mut random: Random| -> Vec<u64> { (0..20).map(|_| random.bits()).collect() };
        assert_eq!(take(Random::new(1)), take(Random::new(1)));
        assert_ne!(take(Random::new(1)), take(Random::new(2)));
        assert_ne!(
            take(Random::of(1, Kind::Row, 0)),
            take(Random::of(1, Kind::Row, 1))
        );
        assert_ne!(
            take(Random::of(1, Kind::Row, 0)),
            take(Random::of(1, Kind::Person, 0))
        );
    }

    #[test]
    fn the_stream_of_a_seed_never_changes() {
        // A demo's passwords, screenshots and bench figures rest on this.
        assert_eq!(Random::new(42).bits(), 6_332_618_229_526_065_668);
    }

    #[test]
    fn numbers_stay_within_their_bounds_and_reach_both_ends() {
        let mut random = Random::new(3);
        let drawn: Vec<i64> = (0..2_000).map(|_| random.between(-2, 2)).collect();
        assert_eq!(drawn.iter().min(), Some(&-2));
        assert_eq!(drawn.iter().max(), Some(&2));
        assert_eq!(random.between(5, 4), 5);
        assert_eq!(random.below(0), 0);
        assert!((0..2_000).all(|_| random.skewed(10) < 10));
    }

    #[test]
    fn weights_are_kept() {
        let mut random = Random::new(4);
        let heavy = (0..10_000)
            .filter(|_| random.weighted(&[('a', 9), ('b', 1)]) == 'a')
            .count();
        assert!((8_800..9_200).contains(&heavy), "{heavy}");
        assert!((0..100).all(|_| random.weighted(&[('a', 0), ('b', 1)]) == 'b'));
    }
}

//! Randomness as a parameter, so that a test can hand in its own.

/// A source of random bytes. The program passes the operating system's; a test passes a seeded one.
pub trait Chance: Send + Sync {
    /// Fills `bytes` with random content.
    fn fill(&self, bytes: &mut [u8]);

    /// A random number below `bound`, without bias. `bound` must not be zero.
    fn below(&self, bound: u64) -> u64 {
        assert!(bound > 0, "a bound of zero leaves nothing to choose from");
        let zone = u64::MAX - (u64::MAX % bound);
        loop {
            let mut bytes = [0; 8];
            self.fill(&mut bytes);
            let drawn = u64::from_le_bytes(bytes);
            if drawn < zone {
                return drawn % bound;
            }
        }
    }
}

/// A seeded source for tests, demos and benches: the same seed, the same bytes. Not for secrets.
#[derive(Debug)]
pub struct SeededChance(std::sync::atomic::AtomicU64);

impl SeededChance {
    /// A source that always gives the same bytes for the same `seed`.
    pub fn new(seed: u64) -> Self {
        Self(std::sync::atomic::AtomicU64::new(seed))
    }
}

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            // splitmix64 (Steele, Lea, Flood 2014): small, good enough to tell things apart in tests.
            let mut z = self
                .0
                .fetch_add(0x9E37_79B9_7F4A_7C15, std::sync::atomic::Ordering::Relaxed)
                .wrapping_add(0x9E37_79B9_7F4A_7C15);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^= z >> 31;
            let drawn = z.to_le_bytes();
            let length = chunk.len();
            chunk.copy_from_slice(&drawn[..length]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let (a, b) = (SeededChance::new(7), SeededChance::new(7));
        let left: Vec<u64> = (0..50).map(|_| a.below(1000)).collect();
        let right: Vec<u64> = (0..50).map(|_| b.below(1000)).collect();
        assert_eq!(left, right);
        assert!(left.iter().any(|n| *n != left[0]));
    }
}

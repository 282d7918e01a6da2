//! Cheap repeatable randomness (SplitMix64): choosing what to ask next must cost the generator nothing.

use std::hash::{BuildHasher, Hasher};

/// A stream of pseudo-random numbers; the same seed gives the same stream.
pub(crate) struct Random(u64);

impl Random {
    /// A stream that can be repeated.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// A seed from the system, for those who gave none.
    pub(crate) fn fresh_seed() -> u64 {
        std::collections::hash_map::RandomState::new()
            .build_hasher()
            .finish()
    }

    /// The next 64 bits.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// A number below `bound`; the bias of the modulus does not matter for choosing.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    /// One of `options`, which must not be empty.
    pub(crate) fn choose<'a, T>(&mut self, options: &'a [T]) -> &'a T {
        &options[self.below(options.len() as u64) as usize]
    }

    /// A version 4 UUID as text, as idempotency keys usually are.
    pub(crate) fn uuid(&mut self) -> uuid::Uuid {
        let bits = (u128::from(self.next()) << 64) | u128::from(self.next());
        uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()
    }
}

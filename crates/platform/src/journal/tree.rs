//! A Merkle tree head as RFC 6962 section 2.1 defines it (leaf 0x00, node 0x01, split at the largest power of two).

use sha2::{Digest, Sha256};

pub(super) fn leaf(content: &[u8]) -> [u8; 32] {
    let mut sum = Sha256::new();
    sum.update([0]);
    sum.update(content);
    sum.finalize().into()
}

pub(super) fn root(leaves: &[[u8; 32]]) -> [u8; 32] {
    match leaves {
        [] => Sha256::digest(b"").into(),
        [only] => *only,
        _ => {
            let split = leaves.len().next_power_of_two() / 2;
            let (left, right) = leaves.split_at(split);
            let mut sum = Sha256::new();
            sum.update([1]);
            sum.update(root(left));
            sum.update(root(right));
            sum.finalize().into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_those_of_rfc_6962() {
        // Test vectors of certificate-transparency: the empty tree and the tree of one empty leaf.
        let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
        assert_eq!(
            hex(&root(&[])),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        assert_eq!(
            hex(&root(&[leaf(b"")])),
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        );
        let leaves: Vec<[u8; 32]> = (0u8..7).map(|n| leaf(&[n])).collect();
        let mut other = leaves.clone();
        other.swap(2, 5);
        assert_ne!(root(&leaves), root(&other));
        assert_ne!(root(&leaves), root(&leaves[..6]));
    }
}

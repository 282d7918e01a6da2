use super::samples::{self, MALFORMED, malformed, sound};
use super::*;
use crate::files::kind::KINDS;
use kernel::chance::SeededChance;
use std::collections::BTreeMap;

#[test]
fn a_sound_file_of_every_kind_is_taken() {
    let mut kinds = Vec::new();
    for sample in sound() {
        let kind = check(&sample.name, sample.said, &sample.bytes)
            .unwrap_or_else(|fault| panic!("{}: {fault:?}", sample.name));
        kinds.push(kind);
    }
    for about in KINDS {
        assert!(kinds.contains(&about.kind), "{}", about.word);
    }
}

/// A thousand files with something wrong with each: every one is refused for a reason, and the reasons are the many there are.
#[test]
fn a_thousand_malformed_files_are_refused() {
    let chance = SeededChance::new(66);
    let mut faults: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for at in 0..MALFORMED {
        let sample = malformed(at, &chance);
        match check(&sample.name, sample.said, &sample.bytes) {
            Ok(kind) => panic!(
                "{at}: {} {} was taken as {kind:?}",
                sample.what, sample.name
            ),
            Err(fault) => {
                *faults
                    .entry((sample.what, format!("{fault:?}")))
                    .or_default() += 1
            }
        }
    }
    for ((what, fault), count) in &faults {
        println!("{count:4} {what}: {fault}");
    }
    let reasons: std::collections::BTreeSet<&String> =
        faults.keys().map(|(_, fault)| fault).collect();
    assert!(reasons.len() >= 9, "{reasons:?}");
}

#[test]
fn huge_pictures_and_packed_bombs_are_refused_for_what_they_are() {
    let chance = SeededChance::new(67);
    let (mut bombs, mut huge) = (0, 0);
    for at in 0..400 {
        let sample = malformed(at, &chance);
        let fault = check(&sample.name, sample.said, &sample.bytes).unwrap_err();
        if sample.what == "huge" {
            assert_eq!(fault, Fault::TooManyPixels, "{}", sample.name);
            huge += 1;
        }
        bombs += usize::from(fault == Fault::Bomb);
    }
    assert!(huge > 30 && bombs > 5, "{huge} {bombs}");
}

#[test]
fn the_copy_of_a_photograph_tells_nothing_the_camera_wrote() {
    let secret = b"GPS 20.2961 85.8245 Bhubaneswar";
    let photograph = samples::jpeg_with_place(secret);
    assert_eq!(check("a.jpg", "image/jpeg", &photograph), Ok(Kind::Jpeg));
    assert!(walk::find(&photograph, secret).is_some());
    let copy = picture::copy(Kind::Jpeg, &photograph).unwrap();
    assert!(walk::find(&copy, secret).is_none() && walk::find(&copy, b"Exif").is_none());
    assert_eq!(check("copy.jpg", "image/jpeg", &copy), Ok(Kind::Jpeg));
}

#[test]
fn every_fault_has_a_code_of_its_own() {
    let mut codes: Vec<&str> = Fault::ALL.iter().map(|fault| fault.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Fault::ALL.len());
}

proptest::proptest! {
    /// Whatever comes: an answer, and no panic.
    #[test]
    fn anything_is_answered(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..600), which in 0..14_usize, cut in 0..400_usize) {
        let one = &sound()[which];
        let mut mixed = one.bytes[..cut.min(one.bytes.len())].to_vec();
        mixed.extend_from_slice(&bytes);
        let _ = check(&one.name, one.said, &mixed);
        let _ = check(&one.name, "", &bytes);
    }
}

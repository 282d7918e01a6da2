//! Every text on screen is there in every language; every problem has its message.

use super::sources::root;
use kernel::Language;
use platform::words::{Words, unknown_keys};

fn load() -> (Words, Vec<platform::words::WordFault>) {
    Words::load(&[
        &platform::words::LOCALES,
        &people::LOCALES,
        &dues::LAW_LOCALES,
        &dues::LOCALES,
        &labourline::LOCALES,
    ])
}

#[test]
fn every_file_is_read_and_every_language_is_whole() {
    let (words, faults) = load();
    assert!(faults.is_empty(), "{faults:#?}");
    let languages: Vec<Language> = words.languages().map(|(language, _)| language).collect();
    for language in [Language::ENGLISH, Language::HINDI, Language::ODIA] {
        assert!(languages.contains(&language), "{language}");
    }
}

#[test]
fn every_key_in_code_and_templates_has_its_words() {
    let (words, _) = load();
    let folders: Vec<std::path::PathBuf> = ["platform", "people", "dues", "labourline", "sangam"]
        .iter()
        .flat_map(|room| {
            let folder = root().join("crates").join(room);
            [folder.join("src"), folder.join("templates")]
        })
        .filter(|folder| folder.is_dir())
        .collect();
    let folders: Vec<&std::path::Path> = folders.iter().map(std::path::PathBuf::as_path).collect();
    let mut unknown = unknown_keys(&words, &folders);
    // What begins with no system's name is a field (`names.en`), not a code.
    unknown.retain(|found| {
        !["names.", "worksite."]
            .iter()
            .any(|field| found.starts_with(field))
    });
    assert!(unknown.is_empty(), "{unknown:#?}");
}

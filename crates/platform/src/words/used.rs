//! Which keys the code and the templates ask for, so that a test can tell which of them no file has.

use super::Words;
use kernel::Language;
use kernel::problem::message_key;
use std::collections::BTreeSet;
use std::path::Path;

/// Calls whose first literal is a whole key.
const KEYS: [&str; 9] = [
    "t.say(",
    "t.counted(",
    "t.with(",
    "say.say(",
    "say.counted(",
    "say.with(",
    ".shell(",
    "Flash::good(",
    "say().say(",
];
/// Calls whose first literal is the beginning of keys.
const PREFIXES: [&str; 2] = ["t.word(", "say.word("];
/// Calls in which a problem's code stands.
const CODES: [&str; 5] = [
    "Problem::refused(",
    "Problem::new(",
    "FieldProblem::new(",
    "Problem::invalid_field(",
    "redirect_saying(",
];
/// How far behind a call's name its literals are looked for.
const REACH_BYTES: usize = 300;

/// Every key that the `.rs` and `.html` files of the folders ask for by a literal and that English lacks, with the file that asks.
pub fn unknown_keys(words: &Words, folders: &[&Path]) -> BTreeSet<String> {
    let english = words.say(Language::ENGLISH);
    let mut unknown = BTreeSet::new();
    for folder in folders {
        walk(folder, &mut |file, text| {
            let mut missing = |key: String| {
                unknown.insert(format!("{key} in {}", file.display()));
            };
            for key in KEYS.iter().flat_map(|call| literals(text, call, true)) {
                if is_key(&key) && !english.has(&key) {
                    missing(key);
                }
            }
            for prefix in PREFIXES.iter().flat_map(|call| literals(text, call, true)) {
                if is_key(&prefix) && !english.has_prefix(&prefix) {
                    missing(format!("{prefix}…"));
                }
            }
            for code in CODES.iter().flat_map(|call| literals(text, call, false)) {
                let known = match is_code(&code) {
                    true => english.has(&message_key(&code)),
                    false => !is_key(&code) || !code.contains("-flash-") || english.has(&code),
                };
                if !known {
                    missing(code);
                }
            }
        });
    }
    unknown
}

/// `labourline.case.already-closed`.
fn is_code(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let lower = |part: &&str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    parts.len() > 1 && parts.iter().all(lower)
}

/// The literals behind each `call`: only one that follows at once, or all up to the end of the statement.
fn literals(text: &str, call: &str, only_first: bool) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(call) {
        let mut end = (at + call.len() + REACH_BYTES).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let behind = &text[at + call.len()..end];
        let behind = behind.split(';').next().unwrap_or("");
        if only_first {
            let Some(rest) = behind.trim_start().strip_prefix('"') else {
                continue;
            };
            found.extend(rest.split_once('"').map(|(key, _)| key.to_owned()));
        } else {
            found.extend(behind.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

fn walk(folder: &Path, visit: &mut dyn FnMut(&Path, &str)) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        let kind = path.extension().and_then(|kind| kind.to_str());
        if path.is_dir() {
            walk(&path, visit);
        } else if matches!(kind, Some("rs" | "html"))
            && let Ok(text) = std::fs::read_to_string(&path)
        {
            visit(&path, &spoken(&text));
        }
    }
}

/// Without comments and without the tests at the foot: they speak of keys that must not exist.
fn spoken(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines() {
        if line == "mod tests {" {
            break;
        }
        in_comment |= line.trim_start().starts_with("{#");
        if !in_comment && !line.trim_start().starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        in_comment &= !line.contains("#}");
    }
    kept
}

/// Lower case, digits and hyphens: no sentence, no path, no format string.
fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::LOCALES;

    #[test]
    fn every_key_the_platform_asks_for_exists() {
        let (words, _) = Words::load(&[&LOCALES]);
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let unknown = unknown_keys(&words, &[&root.join("src"), &root.join("templates")]);
        assert_eq!(unknown, BTreeSet::new());
    }

    #[test]
    fn a_key_without_words_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let page =
            r#"{{ t.say("no-such-key") }} {{ t.say("form-yes") }} {{ t.word("no-prefix-", x) }}"#;
        let code = r#"Err(Problem::refused("platform.no-such-code"))?; x.redirect_saying(&format!("/cases/{id}"), "cases-flash-none");"#;
        std::fs::write(folder.path().join("page.html"), page).unwrap();
        std::fs::write(folder.path().join("code.rs"), code).unwrap();
        let (words, _) = Words::load(&[&LOCALES]);
        let unknown = unknown_keys(&words, &[folder.path()]);
        let found: Vec<&str> = unknown
            .iter()
            .filter_map(|line| line.split(' ').next())
            .collect();
        assert_eq!(
            found,
            [
                "cases-flash-none",
                "no-prefix-…",
                "no-such-key",
                "platform.no-such-code"
            ]
        );
    }
}

//! Rules of the house that can be read off the sources.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

pub(crate) fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && name != "node_modules" && !name.starts_with('.') {
                files(&path, ending, found);
            }
        } else if name.ends_with(ending) {
            found.push(path);
        }
    }
}

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    files(&root().join("crates"), ".rs", &mut found);
    assert!(found.len() > 100);
    found
}

#[test]
fn sql_stands_in_stores_only() {
    let verbs = [
        "\"SELECT ",
        "\"INSERT INTO ",
        "\"UPDATE ",
        "\"DELETE FROM ",
        "\"WITH ",
    ];
    let mut elsewhere = Vec::new();
    for path in sources() {
        let name = path
            .strip_prefix(root())
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let is_store = name.ends_with("/store.rs") || name.contains("/store/");
        let is_ground = name.starts_with("crates/platform/src/db")
            || name.starts_with("crates/platform/src/testing");
        let is_test = name.contains("/tests/")
            || name.ends_with("tests.rs")
            || name.starts_with("crates/proofs");
        if is_store || is_ground || is_test {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            if verbs.iter().any(|verb| line.contains(verb)) {
                elsewhere.push(format!("{name}:{}", number + 1));
            }
        }
    }
    // Two of the ground's nouns are a table and its few statements: they are their own store.
    elsewhere.retain(|place| {
        !place.starts_with("crates/platform/src/idempotency.rs")
            && !place.starts_with("crates/platform/src/web/routes.rs")
    });
    assert!(elsewhere.is_empty(), "SQL outside a store: {elsewhere:#?}");
}

/// Pure libraries that anybody could take away and use.
const LEAVES: &[&str] = &["law", "text"];

#[test]
fn each_room_knows_only_those_below_it_in_the_drawing() {
    let drawing = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let order = [
        "sangam",
        "labourline",
        "dues",
        "people",
        "platform",
        "kernel",
    ];
    let places: Vec<usize> = order
        .iter()
        .map(|room| {
            drawing
                .find(&format!("{room} ──"))
                .unwrap_or_else(|| panic!("{room} is not in the drawing"))
        })
        .collect();
    assert!(
        places.windows(2).all(|pair| pair[0] < pair[1]),
        "the drawing has another order"
    );
    let mut allowed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (at, room) in order.iter().enumerate() {
        allowed.insert(room, order[at + 1..].to_vec());
    }
    allowed.get_mut("sangam").unwrap().push("invented");
    allowed.insert("invented", vec!["kernel"]);
    // Leaves know the kernel only; any room above the ground may know a leaf.
    for leaf in LEAVES {
        let at = drawing.find(&format!("{leaf} ──"));
        assert!(
            at > places.last().copied(),
            "{leaf} is drawn below the kernel"
        );
        for room in ["sangam", "labourline", "dues"] {
            allowed.entry(room).or_default().push(leaf);
        }
        allowed.insert(leaf, vec!["kernel"]);
    }
    // Search and persons stand on words, not on the law.
    for room in ["people", "platform"] {
        allowed.entry(room).or_default().push("text");
    }
    for (room, below) in allowed {
        let manifest =
            std::fs::read_to_string(root().join("crates").join(room).join("Cargo.toml")).unwrap();
        let own = manifest.split("[dev-dependencies]").next().unwrap();
        for other in [
            "sangam",
            "labourline",
            "dues",
            "people",
            "platform",
            "kernel",
            "invented",
            "proofs",
        ]
        .iter()
        .chain(LEAVES)
        {
            let depends = own.lines().any(|line| {
                line.starts_with(&format!("{other}.")) || line.starts_with(&format!("{other} ="))
            });
            assert!(
                !depends || below.contains(other),
                "{room} must not know {other}"
            );
        }
    }
}

#[test]
fn every_package_says_its_licence() {
    let mut manifests = Vec::new();
    files(&root(), "Cargo.toml", &mut manifests);
    for manifest in manifests {
        let text = std::fs::read_to_string(&manifest).unwrap();
        assert!(
            text.contains("license.workspace = true") || text.contains("license = \"Apache-2.0\""),
            "{}",
            manifest.display()
        );
    }
}

#[test]
fn no_template_has_a_script_or_a_style_in_it() {
    let mut templates = Vec::new();
    files(&root().join("crates"), ".html", &mut templates);
    for path in templates {
        let text = std::fs::read_to_string(&path).unwrap();
        for banned in [
            " style=\"",
            " onclick=",
            " onload=",
            " onsubmit=",
            "javascript:",
            "<style",
        ] {
            assert!(!text.contains(banned), "{banned} in {}", path.display());
        }
        for script in text.split("<script").skip(1) {
            assert!(
                script.trim_start().starts_with("src=") || script.contains(" src="),
                "{}",
                path.display()
            );
        }
        assert!(
            !text.contains("http://") && !text.contains("https://"),
            "an address in {}",
            path.display()
        );
    }
}

//! Files made from the code are as the code would make them now. `SANGAM_WRITE=1 cargo test -p sangam-proofs fresh` writes them.

use super::sources::root;

fn compare(name: &str, made: &str) {
    let path = root().join(name);
    let made = format!("{}\n", made.trim_end());
    if std::env::var_os("SANGAM_WRITE").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == made,
        "{name} is not fresh: SANGAM_WRITE=1 cargo test -p sangam-proofs fresh"
    );
}

#[test]
fn routes_txt_is_fresh() {
    compare("routes.txt", &sangam::wiring::routes_text());
}

#[test]
fn openapi_json_is_fresh() {
    compare("openapi.json", &sangam::wiring::openapi_json());
}

#[test]
fn the_example_configuration_is_fresh() {
    compare("sangam.example.toml", &sangam::config::Config::example());
}

#[test]
fn the_policy_in_words_is_fresh() {
    let settings = labourline::Config::default();
    let text = sangam::wiring::policy_text(kernel::Language::ENGLISH, &settings);
    compare("docs/policy.md", &text);
}

//! Which field of a person's file may go to whom: a table, and what is not in it goes to nobody.

use super::Profile;
use crate::rights::file::Line;
use kernel::Problem;

const POLICE: Profile = Profile::Police;
const LABOUR: Profile = Profile::LabourOffice;
const COURT: Profile = Profile::Court;
const PRESS: Profile = Profile::Press;

/// Every field a person's file can have, and the profiles it goes out with. Press gets nothing that is told in words.
pub const FIELDS: &[(&str, &[Profile])] = &[
    ("rights-kind-name", &[POLICE, LABOUR, COURT]),
    ("rights-kind-home", &[COURT]),
    ("rights-kind-phone", &[LABOUR]),
    ("rights-file-born", &[]),
    ("rights-file-sex", &[]),
    ("rights-file-languages", &[]),
    ("rights-file-reads", &[]),
    ("rights-file-safe", &[]),
    ("rights-file-safe-note", &[]),
    ("consent", &[]),
    ("rights-file-title-of-case", &[LABOUR, COURT]),
    ("rights-file-summary", &[POLICE, LABOUR, COURT]),
    ("rights-kind-employer", &[POLICE, LABOUR, COURT]),
    ("rights-file-track", &[POLICE, LABOUR, COURT, PRESS]),
    ("rights-file-industry", &[POLICE, LABOUR, COURT, PRESS]),
    ("rights-file-stage", &[LABOUR, COURT, PRESS]),
    ("worker-claimed", &[LABOUR, COURT, PRESS]),
    ("worker-agreed", &[LABOUR, COURT, PRESS]),
    ("worker-received", &[LABOUR, COURT]),
    ("worker-confirmed", &[LABOUR, COURT]),
    ("rights-file-facts", &[LABOUR, COURT]),
    ("rights-file-payment", &[LABOUR, COURT]),
    ("rights-file-note", &[]),
    ("evidence", &[POLICE, COURT]),
    ("paper", &[COURT]),
    ("timeline", &[]),
    ("call", &[]),
];

/// The lines that go out with a profile. A line whose field nobody classified stops everything: better nothing leaves than too much.
///
/// # Errors
/// `labourline.handover.unclassified`.
pub fn chosen(profile: Profile, lines: Vec<Line>) -> Result<Vec<Line>, Problem> {
    let mut out = Vec::new();
    for line in lines {
        let Some((_, profiles)) = FIELDS.iter().find(|(field, _)| *field == line.field) else {
            return Err(Problem::refused("labourline.handover.unclassified"));
        };
        if profiles.contains(&profile) {
            out.push(line);
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rights::bases::{Basis, DataKind};

    fn line(field: &'static str) -> Line {
        Line {
            field,
            kind: DataKind::Story,
            basis: Basis::Claim,
            what: "x".to_owned(),
            value: "x".to_owned(),
        }
    }

    #[test]
    fn what_nobody_classified_goes_to_nobody() {
        for profile in Profile::ALL {
            assert!(
                chosen(
                    *profile,
                    vec![line("rights-file-track"), line("a new field")]
                )
                .is_err()
            );
        }
        let press = chosen(
            Profile::Press,
            FIELDS.iter().map(|(field, _)| line(field)).collect(),
        )
        .unwrap();
        let named: Vec<&str> = press.iter().map(|line| line.field).collect();
        for never in [
            "rights-kind-name",
            "rights-kind-phone",
            "rights-file-summary",
            "evidence",
            "timeline",
            "rights-kind-employer",
        ] {
            assert!(!named.contains(&never), "{never}");
        }
        assert!(
            chosen(Profile::Register, vec![line("rights-file-track")])
                .unwrap()
                .is_empty()
        );
    }

    #[test]
    fn every_field_a_file_can_have_is_classified() {
        let source = include_str!("../rights/file.rs");
        let mut seen = 0;
        for key in source.split('"').skip(1).step_by(2) {
            let is_field = key.starts_with("rights-kind-")
                || key.starts_with("rights-file-")
                || key.starts_with("worker-")
                || ["consent", "evidence", "paper", "timeline", "call"].contains(&key);
            if is_field && key != "rights-file-notice" {
                seen += 1;
                assert!(
                    FIELDS.iter().any(|(field, _)| *field == key),
                    "{key} is not classified"
                );
            }
        }
        assert!(seen > 20, "{seen}");
    }
}

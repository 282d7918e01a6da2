//! Where on the form a field stands that a use-case found wrong.

use kernel::Problem;

/// The problem with its fields named as the form names them.
pub(crate) fn at_the_fields(mut problem: Problem) -> Problem {
    let mut seen = std::collections::BTreeSet::new();
    for field in &mut problem.fields {
        field.field = form_name(&field.field);
    }
    problem
        .fields
        .retain(|field| seen.insert(field.field.clone()));
    problem
}

fn form_name(field: &str) -> String {
    if let Some(rest) = field.strip_prefix("case.") {
        return match rest {
            "district_lgd" => "district".to_owned(),
            "claimants" => "claimants.0.display_name".to_owned(),
            rest if rest.ends_with(".home_district_lgd") || rest.ends_with(".home_state_lgd") => {
                let row = rest.rsplit_once('.').map_or(rest, |(row, _)| row);
                format!("{row}.home")
            }
            rest if rest.starts_with("claimants.") && rest.matches('.').count() == 1 => {
                format!("{rest}.display_name")
            }
            rest => rest.to_owned(),
        };
    }
    if let Some((_, rest)) = field
        .strip_prefix("claims.")
        .and_then(|rest| rest.split_once(".facts."))
    {
        return rest.to_owned();
    }
    if let Some(rest) = field.strip_prefix("safety.answers.") {
        return format!("safety.{rest}");
    }
    if field.starts_with("flags.") {
        return if field.ends_with(".note") {
            "flag_note".to_owned()
        } else {
            "flags".to_owned()
        };
    }
    field.to_owned()
}

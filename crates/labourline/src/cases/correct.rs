//! Correcting what a case says of itself. Every edit carries the version it was made on; the former words stay in the timeline.

use super::change;
use super::open::{SUMMARY_CHARS_MAX, TITLE_CHARS_MAX};
use super::store::timeline::{self, Event};
use super::store::{self, CaseKey, issues};
use super::words::{Issue, Sensitivity, Track};
use kernel::{FieldProblem, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is to be different; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Title.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub title: Option<String>,
    /// What happened.
    #[serde(default)]
    #[schema(max_length = 10000)]
    pub summary: Option<String>,
    /// What kind of matter.
    #[serde(default)]
    pub track: Option<Track>,
    /// What happened, as data.
    #[serde(default)]
    #[schema(max_items = 30)]
    pub issues: Option<Vec<Issue>>,
    /// Industry word.
    #[serde(default)]
    #[schema(max_length = 60)]
    pub industry: Option<String>,
    /// District of the place of work, LGD code.
    #[serde(default)]
    pub district_lgd: Option<u16>,
    /// Nobody knows yet who the opposing party is.
    #[serde(default)]
    pub opponent_unknown: Option<bool>,
    /// Who may read it. Anybody who works on the case may keep it more closely; less closely takes two, and comes with its own page.
    #[serde(default)]
    pub sensitivity: Option<Sensitivity>,
}

/// Corrects a case; its new version.
///
/// # Errors
/// Fields; `labourline.case.sensitivity-lowered`; stale with the case as it stands.
pub async fn correct_case(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &Correction,
) -> Result<i64, Problem> {
    let mut fields = Vec::new();
    let mut length = |field: &str, text: &Option<String>, max: usize| {
        if text.as_ref().is_some_and(|text| text.chars().count() > max) {
            fields.push(FieldProblem::new(field, "platform.field.too-long").with("max", max));
        }
    };
    length("title", &input.title, TITLE_CHARS_MAX);
    length("summary", &input.summary, SUMMARY_CHARS_MAX);
    length("industry", &input.industry, 60);
    let district = match input.district_lgd {
        None => None,
        Some(code) => match kernel::place::district(code) {
            Some(district) => Some(district),
            None => {
                fields.push(FieldProblem::new(
                    "district_lgd",
                    "labourline.place.unknown",
                ));
                None
            }
        },
    };
    if !fields.is_empty() {
        return Err(Problem::invalid(fields));
    }
    let mut case = change::take(tx, scope, key, made_on).await?;
    let before =
        serde_json::json!({ "title": case.title, "summary": case.summary, "track": case.track });
    let mut changed: Vec<&str> = Vec::new();
    if let Some(title) = input
        .title
        .as_deref()
        .map(str::trim)
        .filter(|title| !title.is_empty())
    {
        title.clone_into(&mut case.title);
        changed.push("title");
    }
    if let Some(summary) = &input.summary {
        summary.trim().clone_into(&mut case.summary);
        changed.push("summary");
    }
    if let Some(track) = input.track {
        case.track = track;
        changed.push("track");
    }
    if let Some(industry) = &input.industry {
        industry.trim().clone_into(&mut case.industry);
        changed.push("industry");
    }
    if let Some(district) = district {
        case.district_lgd = Some(i64::from(district.lgd));
        case.state_lgd = Some(i64::from(district.state_lgd));
        changed.push("district");
    }
    if let Some(unknown) = input.opponent_unknown {
        case.opponent_unknown = unknown;
        changed.push("opponent_unknown");
    }
    if let Some(issues) = &input.issues {
        issues::replace(tx, case.id, issues).await?;
        changed.push("issues");
    }
    if let Some(sensitivity) = input.sensitivity {
        if sensitivity < case.sensitivity {
            return Err(Problem::refused("labourline.case.sensitivity-lowered"));
        }
        if sensitivity > case.sensitivity {
            super::access::raise(tx, scope, &mut case, sensitivity).await?;
            changed.push("sensitivity");
        }
    }
    let event = Event::new(scope, "corrected")
        .with(serde_json::json!({ "changed": changed, "before": before }));
    timeline::note(tx, scope, &mut case, event).await?;
    reindex(tx, scope, &case).await?;
    change::put(
        tx,
        scope,
        &case,
        "labourline.case.corrected",
        serde_json::json!({ "changed": changed }),
    )
    .await?;
    Ok(case.version)
}

/// Puts the words of a case into the index anew: its own, its claimants', its chain's.
pub(crate) async fn reindex(
    tx: &Tx,
    scope: &Scope,
    case: &super::case::Case,
) -> Result<(), Problem> {
    let more = words_around(tx, scope, case).await?;
    let words = super::open::search_words(case, &more);
    store::index(tx, case.no, &words).await?;
    Ok(())
}

/// Every word a case has, or had while it was a normal one, in an index: to be forgotten.
pub(crate) async fn words_ever(
    tx: &Tx,
    scope: &Scope,
    case: &super::case::Case,
) -> Result<String, Problem> {
    let more = words_around(tx, scope, case).await?;
    let mut open = case.clone();
    open.sensitivity = Sensitivity::Normal;
    Ok(super::open::search_words(&open, &more))
}

/// The words of its claimants, its chain and its site.
async fn words_around(
    tx: &Tx,
    scope: &Scope,
    case: &super::case::Case,
) -> Result<Vec<String>, Problem> {
    let vault = tx.vault()?;
    let mut more: Vec<String> = Vec::new();
    let claimants = store::claimants::of(tx, case.id, 500).await?;
    let ids: Vec<kernel::PersonId> = claimants
        .iter()
        .map(|claimant| claimant.person_id)
        .collect();
    more.extend(claimants.into_iter().map(|claimant| claimant.name));
    for person in people::persons::persons_of_case(tx, scope, &ids).await? {
        more.extend(person.about.name_native);
        more.extend(person.about.name_latin);
    }
    for phone in people::persons::phones_of_case(tx, scope, &ids).await? {
        more.push(vault.phone_word(&phone.phone));
    }
    for link in crate::employers::store::chain(tx, case.id).await? {
        for phone in crate::employers::store::phones(tx, link.employer.id).await? {
            more.push(vault.phone_word(&phone));
        }
        more.push(link.employer.name);
    }
    if let Some(site) = case.worksite_id {
        more.extend(crate::worksites::store::name(tx, site).await?);
    }
    Ok(more)
}

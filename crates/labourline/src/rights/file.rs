//! Everything that is kept about one person in one case, in their language: the answer to the question what we know of them.

use super::bases::{Basis, DataKind};
use crate::cases::case::Case;
use crate::cases::pages::timeline::what_happened;
use crate::cases::store::claimants;
use crate::cases::store::timeline;
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::words::Sensitivity;
use crate::{claims, contacts, evidence, industries, papers, receipts};
use kernel::{Phone, Problem, Reference, place};
use people::persons::SafeToCall;
use platform::words::Say;
use platform::{Scope, Tx};
use serde::Serialize;
use utoipa::ToSchema;

/// Timeline entries read.
const ENTRIES_MAX: u32 = 1_000;
/// Papers, pieces of evidence and payments read.
const ROWS_MAX: u32 = 500;
/// Calls read of one number.
const CALLS_MAX: u32 = 200;

/// Something that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Line {
    /// Which field: what a handing-over goes by.
    pub field: &'static str,
    /// What kind of data.
    pub kind: DataKind,
    /// On what legal basis.
    pub basis: Basis,
    /// What it is, in the reader's language.
    pub what: String,
    /// The value.
    pub value: String,
}

/// Everything that is kept about a person.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PersonFile {
    /// Through which case.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub case: Reference,
    /// Their number on it.
    pub claimant: i64,
    /// In which language it is.
    pub language: String,
    /// What is kept, kind by kind.
    #[schema(max_items = 10000)]
    pub lines: Vec<Line>,
}

impl PersonFile {
    /// With numbers masked, as the desk reads them: a whole one is shown one at a time, with a reason ([`crate::numbers`]).
    pub fn masked(mut self) -> Self {
        for line in &mut self.lines {
            if line.kind == DataKind::Phone {
                line.value =
                    Phone::parse(&line.value).map_or_else(String::new, |phone| phone.masked());
            }
        }
        self
    }
}

struct Lines<'a> {
    t: &'a Say,
    lines: Vec<Line>,
}

impl Lines<'_> {
    fn add(
        &mut self,
        field: &'static str,
        kind: DataKind,
        what: impl Into<String>,
        value: impl Into<String>,
    ) {
        let value = value.into();
        if value.trim().is_empty() {
            return;
        }
        self.lines.push(Line {
            field,
            kind,
            basis: kind.basis(),
            what: what.into(),
            value,
        });
    }
    fn say(&mut self, kind: DataKind, key: &'static str, value: impl Into<String>) {
        let what = self.t.say(key).to_owned();
        self.add(key, kind, what, value);
    }
}

/// Gathers it: for the worker themselves what is theirs and what they may see, for somebody who sees the case everything.
///
/// # Errors
/// Not found.
pub async fn person_file(
    tx: &Tx,
    scope: &Scope,
    t: &Say,
    key: impl Into<CaseKey>,
    number: i64,
) -> Result<(Case, PersonFile), Problem> {
    let number = scope.own_matter().map_or(number, |own| own.claimant);
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    let claimant = claimants::numbered(tx, case.id, number)
        .await?
        .ok_or_else(Problem::not_found)?;
    let program = scope.as_program();
    let mut all = Lines {
        t,
        lines: Vec::new(),
    };
    about_person(tx, &program, &mut all, claimant.person_id).await?;
    for one in people::consents::all_of_case(tx, &program, case.id).await? {
        if one.person_id != claimant.person_id {
            continue;
        }
        let purpose = format!("{} {}", one.purpose.code(), t.say(&one.purpose.key()));
        let said = format!(
            "{}, {}; {} {}, {}",
            t.say(&one.answer.key()),
            t.moment(one.at),
            t.say("rights-file-notice"),
            one.notice_version,
            contacts::pages::language_name(t, one.language)
        );
        all.add("consent", DataKind::Consents, purpose, said);
    }
    about_case(&mut all, &case, &claimant);
    if let Some(claim) = claims::store::find(tx, case.id, number).await? {
        for line in claims::pages::lines(t, &claim.working) {
            let told = [line.what, line.how, format!("₹{}", line.amount)];
            let told: Vec<&str> = told
                .iter()
                .map(String::as_str)
                .filter(|part| !part.is_empty())
                .collect();
            all.say(DataKind::Claim, "rights-file-facts", told.join(" · "));
        }
    }
    for one in receipts::store::of(tx, case.id, None, ROWS_MAX).await? {
        if one.claimant == number {
            let sum = format!("{}, {}", t.money(one.amount), t.day(one.received_on));
            all.say(DataKind::Money, "rights-file-payment", sum);
            all.say(DataKind::Money, "rights-file-note", one.note);
        }
    }
    let alone = case.claimant_count == 1;
    let desk = scope.own_matter().is_none();
    // What is said of several is in the file of each only where nobody else is in it.
    if alone && desk {
        for one in evidence::store::of(tx, case.id, ROWS_MAX).await? {
            let text = format!("{} {}", one.note, one.held_by);
            all.add("evidence", DataKind::Evidence, t.say(&one.kind.key()), text);
        }
        for one in papers::store::of_case(tx, case.id, ROWS_MAX).await? {
            let text = format!("{}\n{}", one.addressed_to, one.body);
            all.add("paper", DataKind::Papers, t.say(&one.kind.key()), text);
        }
    }
    if alone || !desk {
        for one in timeline::entries(tx, scope, &case, None, ENTRIES_MAX).await? {
            // A number in an entry about several may be a sum of theirs.
            if !alone && one.data.bytes().any(|byte| byte.is_ascii_digit()) {
                continue;
            }
            let what = what_happened(t, &one);
            // Words of several tell of others too.
            let said = if one.body.is_empty() || !alone {
                what
            } else {
                format!("{what}: {}", one.body)
            };
            all.add("timeline", DataKind::Story, t.moment(one.at), said);
        }
    }
    for phone in people::persons::phones_of_case(tx, &program, &[claimant.person_id]).await? {
        for call in contacts::store::of_phone(tx, &program, &phone.phone, CALLS_MAX).await? {
            if call.person_id == Some(claimant.person_id) || call.case_id == Some(case.id) {
                all.add(
                    "call",
                    DataKind::Calls,
                    t.moment(call.started_at),
                    call.summary,
                );
            }
        }
    }
    all.lines.sort_by_key(|line| line.kind);
    let file = PersonFile {
        case: case.reference,
        claimant: number,
        language: t.language().code().to_owned(),
        lines: all.lines,
    };
    Ok((case, file))
}

async fn about_person(
    tx: &Tx,
    program: &Scope,
    all: &mut Lines<'_>,
    id: kernel::PersonId,
) -> Result<(), Problem> {
    let t = all.t;
    for person in people::persons::persons_of_case(tx, program, &[id]).await? {
        let about = &person.about;
        all.say(DataKind::Name, "rights-kind-name", &*about.display_name);
        for other in [&about.name_native, &about.name_latin]
            .into_iter()
            .flatten()
        {
            all.say(DataKind::Name, "rights-kind-name", other.as_str());
        }
        let mut home: Vec<String> = about.village.iter().cloned().collect();
        home.extend(
            about
                .home_district_lgd
                .and_then(place::district)
                .map(|district| district.name.to_owned()),
        );
        home.extend(
            about
                .home_state_lgd
                .and_then(place::state)
                .map(|state| state.name(t.language().code()).to_owned()),
        );
        all.say(DataKind::Home, "rights-kind-home", home.join(", "));
        let year = about
            .birth_year
            .map_or_else(String::new, |year| year.to_string());
        all.say(DataKind::About, "rights-file-born", year);
        let sex = about.sex_self_described.clone().unwrap_or_default();
        all.say(DataKind::About, "rights-file-sex", sex);
        let tongues: Vec<String> = [about.language_primary, about.language_second]
            .into_iter()
            .flatten()
            .map(|language| contacts::pages::language_name(t, language))
            .collect();
        all.say(DataKind::About, "rights-file-languages", tongues.join(", "));
        let reads = t.say(&about.literacy.key()).to_owned();
        all.say(DataKind::About, "rights-file-reads", reads);
    }
    for link in people::persons::phones_of_case(tx, program, &[id]).await? {
        all.say(DataKind::Phone, "rights-kind-phone", link.phone.spaced());
        let safe = t.say(&SafeToCall::key(link.terms.safe_to_call)).to_owned();
        all.say(DataKind::Safety, "rights-file-safe", safe);
        let note = link.terms.safe_note.clone().unwrap_or_default();
        all.say(DataKind::Safety, "rights-file-safe-note", note);
    }
    Ok(())
}

fn about_case(all: &mut Lines<'_>, case: &Case, claimant: &claimants::Claimant) {
    let t = all.t;
    if case.claimant_count == 1 {
        // A closely kept case is called by its number, here too: its title would name what others look over shoulders for.
        if case.sensitivity == Sensitivity::Normal {
            all.say(DataKind::Story, "rights-file-title-of-case", &*case.title);
        }
        all.say(DataKind::Story, "rights-file-summary", &*case.summary);
        all.say(
            DataKind::Employer,
            "rights-kind-employer",
            &*case.opponent_name,
        );
    }
    let track = t.say(&case.track.key()).to_owned();
    all.say(DataKind::Story, "rights-file-track", track);
    let industry = industries::name(t, &case.industry);
    all.say(DataKind::Story, "rights-file-industry", industry);
    let stage = t.say(&case.stage.key()).to_owned();
    all.say(DataKind::Story, "rights-file-stage", stage);
    for (key, sum) in [
        ("worker-claimed", claimant.claimed),
        ("worker-agreed", claimant.agreed),
        ("worker-received", claimant.received),
        ("worker-confirmed", claimant.confirmed),
    ] {
        let sum = t.money(sum);
        all.say(DataKind::Money, key, sum);
    }
}

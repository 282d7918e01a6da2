//! Opening a case: from somebody's words to a matter that has an owner and a dated next action.

use super::case::Case;
use super::store::{self, claimants, issues, timeline};
use super::words::{Issue, Sensitivity, Stage, Track};
use crate::employers::{self, NewLink};
use crate::facts::CaseOpened;
use crate::worksites::{self, NewWorksite};
use kernel::{
    AccountId, CaseId, ChapterId, FieldProblem, Language, Moment, Paise, PersonId, Problem,
    ProblemKind, Reference,
};
use people::persons::{self, NewLink as NewPhoneLink, NewPerson};
use platform::journal::{self, Entry, Stream};
use platform::{Scope, Tx, outbox};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest title.
pub const TITLE_CHARS_MAX: usize = 200;
/// The longest summary.
pub const SUMMARY_CHARS_MAX: usize = 10_000;
/// The longest next action.
pub const NEXT_ACTION_CHARS_MAX: usize = 300;
/// Links of one chain.
pub const CHAIN_LINKS_MAX: usize = 8;

/// A claimant as put down: a person known before, or a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewClaimant {
    /// A person known before; `person` is then passed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub person_id: Option<PersonId>,
    /// A new person.
    #[serde(default)]
    pub person: NewPerson,
    /// The number they are reached at, and how safe that is.
    #[serde(default)]
    pub phone: Option<NewPhoneLink>,
}

/// What a case is opened with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenCase {
    /// The chapter that takes it; the opener's own where there is only one.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub chapter_id: Option<ChapterId>,
    /// What kind of matter.
    pub track: Track,
    /// Who may read it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// How it came.
    #[serde(default = "helpline")]
    #[schema(max_length = 40)]
    pub source: String,
    /// A short line; made from the claimant and the issues where it is left empty.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub title: String,
    /// What happened.
    #[serde(default)]
    #[schema(max_length = 10000)]
    pub summary: String,
    /// The worker's language.
    #[schema(value_type = String, example = "hi", pattern = "^[A-Za-z]{2,8}$")]
    pub language: Language,
    /// Industry word.
    #[serde(default)]
    #[schema(max_length = 60)]
    pub industry: String,
    /// District of the place of work, LGD code.
    #[serde(default)]
    pub district_lgd: Option<u16>,
    /// State of the place of work, LGD code; taken from the district where that is known.
    #[serde(default)]
    pub state_lgd: Option<u8>,
    /// The site.
    #[serde(default)]
    pub worksite: Option<NewWorksite>,
    /// What happened, as data.
    #[serde(default)]
    #[schema(max_items = 30)]
    pub issues: Vec<Issue>,
    /// The workers; at least one.
    #[schema(min_items = 1, max_items = 500)]
    pub claimants: Vec<NewClaimant>,
    /// The employer's side, nearest to the worker first.
    #[serde(default)]
    #[schema(max_items = 8)]
    pub chain: Vec<NewLink>,
    /// Nobody knows yet who the opposing party is.
    #[serde(default)]
    pub opponent_unknown: bool,
    /// Who answers for it; the opener where nobody is named.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub owner_id: Option<AccountId>,
    /// What is to be done next.
    #[schema(min_length = 1, max_length = 300)]
    pub next_action: String,
    /// By when.
    #[schema(value_type = String, format = DateTime)]
    pub next_action_at: Moment,
    /// When it came in, for what is entered later; now where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub opened_at: Option<Moment>,
}

fn helpline() -> String {
    "helpline".to_owned()
}

/// What a new case is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Opened {
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: CaseId,
    /// Reference.
    #[schema(value_type = String, example = "4782190635")]
    pub reference: Reference,
}

/// Opens a case in the stage of an enquiry. The first word to the worker is due `first_response_within_hours` after it came in.
///
/// # Errors
/// Fields that can't be taken; `labourline.case.no-chapter` for a scope that works on no cases there (as not found).
pub async fn open_case(
    tx: &Tx,
    scope: &Scope,
    first_response_within_hours: u32,
    input: &OpenCase,
) -> Result<Opened, Problem> {
    let chapter = chapter_of(scope, input)?;
    let (state_lgd, district_lgd) = place_of(input)?;
    check(scope, input)?;
    let worksite = match &input.worksite {
        Some(site) if !site.name.trim().is_empty() => {
            Some(worksites::find_or_add(tx, scope, site, state_lgd, district_lgd).await?)
        }
        Some(_) | None => None,
    };
    let now = scope.now();
    let opened_at = input.opened_at.unwrap_or(now);
    let owner = input.owner_id.or_else(|| scope.account());
    let Some(owner) = owner else {
        return Err(Problem::invalid_field(
            "owner_id",
            "platform.field.required",
        ));
    };
    let mut case = Case {
        no: 0,
        id: scope.new_id(),
        reference: scope.new_reference(),
        version: 1,
        chapter_id: chapter,
        stage: Stage::Enquiry,
        track: input.track,
        sensitivity: input.sensitivity,
        source: input.source.trim().to_owned(),
        title: input.title.trim().to_owned(),
        summary: input.summary.trim().to_owned(),
        language: input.language,
        industry: input.industry.trim().to_owned(),
        state_lgd,
        district_lgd,
        worksite_id: worksite,
        opponent_unknown: input.opponent_unknown,
        claimant_name: String::new(),
        opponent_name: String::new(),
        claimant_count: 0,
        claimants_open: 0,
        claimed: Paise::ZERO,
        agreed: Paise::ZERO,
        received: Paise::ZERO,
        confirmed: Paise::ZERO,
        written_off: Paise::ZERO,
        promise_due: None,
        red_flags_up: 0,
        safety_checked_at: None,
        safety_clear: false,
        opened_at,
        first_response_due: opened_at.plus_hours(i64::from(first_response_within_hours)),
        employer_first_tried_at: None,
        stage_since: opened_at,
        last_activity_at: now,
        events: 0,
        owner_id: Some(owner),
        assigned: input.owner_id.is_some() || scope.has_role_in(kernel::Role::Caseworker, chapter),
        next_action: Some(input.next_action.trim().to_owned()),
        next_action_at: Some(input.next_action_at),
        climbed: 0,
        outcome: None,
        close_reason: None,
        closed_at: None,
        closed_by: None,
        closure_approved_by: None,
        new_contact: false,
        reopen_count: 0,
        created_by: scope.actor().word(),
        updated_at: now,
    };
    let mut words: Vec<String> = Vec::new();
    for (at, claimant) in input.claimants.iter().enumerate() {
        let closely = input.sensitivity != Sensitivity::Normal;
        let (person, name) =
            person_of(tx, scope, (chapter, closely), claimant, at, &mut words).await?;
        if !claimants::add(tx, scope, &mut case, person, &name).await? {
            return Err(Problem::invalid_field(
                format!("claimants.{at}"),
                "labourline.claimant.twice",
            ));
        }
    }
    for (at, link) in input.chain.iter().enumerate() {
        let employer =
            employers::find_or_add(tx, scope, &link.employer, &format!("chain.{at}.employer"))
                .await?;
        let level = i64::try_from(at + 1).unwrap_or(i64::MAX);
        employers::store::link(tx, case.id, level, employer.id, link).await?;
        if at == 0 {
            case.opponent_name.clone_from(&employer.name);
        }
        words.push(employer.name);
        let vault = tx.vault()?;
        words.extend(
            link.employer
                .phones
                .iter()
                .map(|phone| vault.phone_word(phone)),
        );
    }
    if let Some(site) = &input.worksite {
        words.push(site.name.clone());
    }
    if case.title.is_empty() {
        case.title = format!(
            "{} · {}",
            case.claimant_name,
            case.track.word().replace('_', " ")
        );
    }
    issues::add(tx, case.id, &input.issues).await?;
    let seq = {
        // The entry is written by row number, which the insert gives; the counter is written with the row.
        case.events = 1;
        loop {
            match store::insert(tx, &case).await? {
                Some(no) => break no,
                None => case.reference = scope.new_reference(),
            }
        }
    };
    case.no = seq;
    case.events = 0;
    let event = timeline::Event::new(scope, "opened")
        .happened_at(opened_at)
        .saying(&input.summary)
        .with(serde_json::json!({ "track": case.track, "issues": input.issues }))
        .for_claimant();
    timeline::note(tx, scope, &mut case, event).await?;
    if case.sensitivity != Sensitivity::Normal {
        super::access::name_the_first(tx, scope, &case).await?;
    }
    store::index_new(tx, case.no, &search_words(&case, &words)).await?;
    let entry = Entry::new(Stream::of("case", case.id), "labourline.case.opened")
        .with(serde_json::json!({ "stage": case.stage, "chapter": chapter }));
    journal::record_first(tx, scope, entry).await?;
    outbox::publish(
        tx,
        scope,
        &CaseOpened {
            case_id: case.id,
            chapter_id: chapter,
            track: case.track,
        },
    )
    .await?;
    Ok(Opened {
        id: case.id,
        reference: case.reference,
    })
}

/// What the search box finds a case by. A closely kept one is found by its reference alone: the index of words would tell whoever reads the
/// file who it is about.
pub(crate) fn search_words(case: &Case, more: &[String]) -> String {
    let reference = case.reference.to_string();
    if case.sensitivity != Sensitivity::Normal {
        return platform::search::document([reference.as_str()]);
    }
    let texts = [
        reference.as_str(),
        &case.title,
        &case.summary,
        &case.claimant_name,
        &case.opponent_name,
    ];
    platform::search::document(texts.into_iter().chain(more.iter().map(String::as_str)))
}

async fn person_of(
    tx: &Tx,
    scope: &Scope,
    (chapter, closely): (ChapterId, bool),
    claimant: &NewClaimant,
    at: usize,
    words: &mut Vec<String>,
) -> Result<(PersonId, String), Problem> {
    let in_field = |mut problem: Problem| {
        for field in &mut problem.fields {
            field.field = format!("claimants.{at}.{}", field.field);
        }
        problem
    };
    let (id, name) = match claimant.person_id {
        Some(id) => {
            let known =
                persons::person(tx, scope, id)
                    .await
                    .map_err(|problem| match problem.kind {
                        ProblemKind::NotFound => Problem::invalid_field(
                            format!("claimants.{at}.person_id"),
                            "people.person.unknown",
                        ),
                        _ => problem,
                    })?;
            (id, known.about.display_name)
        }
        None => {
            let id = match &claimant.phone {
                phone if closely => {
                    let (person, phone) = (&claimant.person, phone.as_ref());
                    persons::register_person_closely(tx, scope, chapter, person, phone).await
                }
                Some(phone) => {
                    persons::register_person_with_phone(tx, scope, chapter, &claimant.person, phone)
                        .await
                }
                None => persons::register_person(tx, scope, chapter, &claimant.person).await,
            };
            (
                id.map_err(in_field)?,
                claimant.person.display_name.trim().to_owned(),
            )
        }
    };
    words.push(name.clone());
    words.extend(claimant.person.name_native.clone());
    words.extend(claimant.person.name_latin.clone());
    if let Some(phone) = &claimant.phone {
        persons::link_phone(tx, scope, id, phone)
            .await
            .map_err(in_field)?;
        words.push(tx.vault()?.phone_word(&phone.phone));
    }
    Ok((id, name))
}

fn chapter_of(scope: &Scope, input: &OpenCase) -> Result<ChapterId, Problem> {
    let own = scope.case_chapters();
    match (input.chapter_id, own.as_slice()) {
        (Some(chapter), _) if scope.is_program() || own.contains(&chapter) => Ok(chapter),
        (None, [only]) => Ok(*only),
        (None, [_, ..]) => Err(Problem::invalid_field(
            "chapter_id",
            "platform.field.required",
        )),
        _ => Err(Problem::not_found()),
    }
}

fn place_of(input: &OpenCase) -> Result<(Option<i64>, Option<i64>), Problem> {
    let Some(code) = input.district_lgd else {
        return match input.state_lgd {
            Some(state) if kernel::place::state(state).is_none() => Err(Problem::invalid_field(
                "state_lgd",
                "labourline.place.unknown",
            )),
            state => Ok((state.map(i64::from), None)),
        };
    };
    let district = kernel::place::district(code)
        .ok_or_else(|| Problem::invalid_field("district_lgd", "labourline.place.unknown"))?;
    Ok((Some(i64::from(district.state_lgd)), Some(i64::from(code))))
}

fn check(scope: &Scope, input: &OpenCase) -> Result<(), Problem> {
    let mut fields = Vec::new();
    let mut length = |field: &str, text: &str, max: usize| {
        if text.chars().count() > max {
            fields.push(FieldProblem::new(field, "platform.field.too-long").with("max", max));
        }
    };
    length("title", &input.title, TITLE_CHARS_MAX);
    length("summary", &input.summary, SUMMARY_CHARS_MAX);
    length("next_action", &input.next_action, NEXT_ACTION_CHARS_MAX);
    length("industry", &input.industry, 60);
    length("source", &input.source, 40);
    if input.claimants.is_empty() {
        fields.push(FieldProblem::new(
            "claimants",
            "labourline.case.no-claimant",
        ));
    }
    if input.claimants.len() > usize::try_from(claimants::CLAIMANTS_MAX).unwrap_or(usize::MAX) {
        fields.push(
            FieldProblem::new("claimants", "platform.field.too-many")
                .with("max", claimants::CLAIMANTS_MAX),
        );
    }
    if input.chain.len() > CHAIN_LINKS_MAX {
        fields.push(
            FieldProblem::new("chain", "platform.field.too-many").with("max", CHAIN_LINKS_MAX),
        );
    }
    if input.next_action.trim().is_empty() {
        fields.push(FieldProblem::new("next_action", "platform.field.required"));
    }
    let now = scope.now();
    if input.next_action_at < now.plus_days(-3660) || input.next_action_at > now.plus_days(3660) {
        fields.push(FieldProblem::new(
            "next_action_at",
            "platform.field.date-far",
        ));
    }
    if input
        .opened_at
        .is_some_and(|at| at > now.plus_minutes(5) || at < now.plus_days(-3660 * 5))
    {
        fields.push(FieldProblem::new("opened_at", "platform.field.date-far"));
    }
    if fields.is_empty() {
        Ok(())
    } else {
        Err(Problem::invalid(fields))
    }
}

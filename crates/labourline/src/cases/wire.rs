//! What the API says of cases: wire types of its own, so that a change inside does not change what others have built on.

use super::case::CaseLine;
use super::moves::next;
use super::outcome::Outcome;
use super::store::claimants::Claimant;
use super::store::timeline::Recorded;
use super::view::CaseFile;
use super::words::{Confidence, Issue, Sensitivity, Stage, Track};
use crate::cases::parties::{ChainLinkKind, EmployerKind};
use crate::employers::store::Link;
use kernel::{
    AccountId, CaseId, ChapterId, Day, Language, Moment, Page, Paise, PersonId, Reference,
};
use platform::web::AtVersion;
use platform::words::Say;
use serde::Serialize;
use serde_json::value::RawValue;
use utoipa::openapi::Required;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{ObjectBuilder, SchemaType, Type};
use utoipa::{IntoParams, ToSchema};

/// A case in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedCase {
    /// What it is called by.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Reference,
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: CaseId,
    /// Where it stands.
    pub stage: Stage,
    /// What kind of matter.
    pub track: Track,
    /// Who may read it.
    pub sensitivity: Sensitivity,
    /// A short line; the reference where the case is restricted or sealed.
    pub title: String,
    /// The first claimant; empty where the case is restricted or sealed.
    pub claimant_name: String,
    /// The first opposing party; empty where the case is restricted or sealed.
    pub opponent_name: String,
    /// Claimants.
    #[schema(minimum = 0)]
    pub claimant_count: i64,
    /// Claimed, in paise.
    #[schema(value_type = i64)]
    pub claimed_paise: Paise,
    /// Agreed, in paise.
    #[schema(value_type = i64)]
    pub agreed_paise: Paise,
    /// Confirmed by the workers, in paise.
    #[schema(value_type = i64)]
    pub confirmed_paise: Paise,
    /// Red flags not cleared.
    #[schema(minimum = 0)]
    pub red_flags_up: i64,
    /// The earliest open instalment's day.
    #[schema(value_type = Option<String>, format = "date")]
    pub promise_due: Option<Day>,
    /// Who answers for it.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub owner_id: Option<AccountId>,
    /// Whether the owner was chosen.
    pub assigned: bool,
    /// What is to be done next, in the language asked for where the program set it, else as somebody wrote it.
    pub next_action: Option<String>,
    /// Which of the program's own next actions it is, the same in every language; null where somebody wrote it.
    #[schema(example = "reach-employer")]
    pub next_action_kind: Option<String>,
    /// By when.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub next_action_at: Option<Moment>,
    /// When it was opened.
    #[schema(value_type = String, format = "date-time")]
    pub opened_at: Moment,
    /// The last thing that happened.
    #[schema(value_type = String, format = "date-time")]
    pub last_activity_at: Moment,
    /// District of the place of work, LGD code.
    #[schema(minimum = 0)]
    pub district_lgd: Option<i64>,
}

/// A next action in words, and which of the program's own it is.
fn next_action(t: &Say, stored: Option<&str>) -> (Option<String>, Option<String>) {
    let kind = stored.and_then(next::kind).map(str::to_owned);
    (stored.map(|text| next::shown(t, text)), kind)
}

impl ListedCase {
    /// The case in the words of the language asked for.
    pub fn new(line: CaseLine, t: &Say) -> Self {
        let (next_action, next_action_kind) = next_action(t, line.next_action.as_deref());
        Self {
            reference: line.reference,
            id: line.id,
            stage: line.stage,
            track: line.track,
            sensitivity: line.sensitivity,
            title: line.title,
            claimant_name: line.claimant_name,
            opponent_name: line.opponent_name,
            claimant_count: line.claimant_count,
            claimed_paise: line.claimed,
            agreed_paise: line.agreed,
            confirmed_paise: line.confirmed,
            red_flags_up: line.red_flags_up,
            promise_due: line.promise_due,
            owner_id: line.owner_id,
            assigned: line.assigned,
            next_action,
            next_action_kind,
            next_action_at: line.next_action_at,
            opened_at: line.opened_at,
            last_activity_at: line.last_activity_at,
            district_lgd: line.district_lgd,
        }
    }
}

/// One page of cases.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListOfCases {
    /// The cases of this page.
    #[schema(max_items = 200)]
    pub items: Vec<ListedCase>,
    /// `after` of the next page; null on the last.
    pub next: Option<String>,
}

impl ListOfCases {
    /// The page in the words of the language asked for.
    pub fn new(page: Page<CaseLine>, t: &Say) -> Self {
        Self {
            items: page
                .items
                .into_iter()
                .map(|line| ListedCase::new(line, t))
                .collect(),
            next: page.next,
        }
    }
}

/// A claimant of a case.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReadClaimant {
    /// Number on the list of the case, from 1.
    #[schema(minimum = 1)]
    pub number: i64,
    /// Who.
    #[schema(value_type = String, format = "uuid")]
    pub person_id: PersonId,
    /// Name, as in the list.
    pub name: String,
    /// `open`, `settled` or `withdrawn`.
    pub state: String,
    /// Claimed, in paise.
    #[schema(value_type = i64)]
    pub claimed_paise: Paise,
    /// Agreed, in paise.
    #[schema(value_type = i64)]
    pub agreed_paise: Paise,
    /// Received, confirmed or not, in paise.
    #[schema(value_type = i64)]
    pub received_paise: Paise,
    /// Confirmed by the worker, in paise.
    #[schema(value_type = i64)]
    pub confirmed_paise: Paise,
    /// Written off, in paise.
    #[schema(value_type = i64)]
    pub written_off_paise: Paise,
}

impl From<Claimant> for ReadClaimant {
    fn from(claimant: Claimant) -> Self {
        Self {
            number: claimant.number,
            person_id: claimant.person_id,
            name: claimant.name,
            state: claimant.state,
            claimed_paise: claimant.claimed,
            agreed_paise: claimant.agreed,
            received_paise: claimant.received,
            confirmed_paise: claimant.confirmed,
            written_off_paise: claimant.written_off,
        }
    }
}

/// One link of the chain from the worker to the principal.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReadLink {
    /// 1 is nearest to the worker.
    #[schema(minimum = 1)]
    pub level: i64,
    /// The employer's reference.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Reference,
    /// The employer's name.
    pub name: String,
    /// What the employer is.
    pub kind: EmployerKind,
    /// What ties them.
    pub link: ChainLinkKind,
    /// How sure that is.
    pub confidence: Confidence,
}

impl From<Link> for ReadLink {
    fn from(link: Link) -> Self {
        Self {
            level: link.level,
            reference: link.employer.reference,
            name: link.employer.name,
            kind: link.employer.kind,
            link: link.link,
            confidence: link.confidence,
        }
    }
}

/// An entry of the timeline.
#[derive(Debug, Serialize, ToSchema)]
pub struct TimelineEntry {
    /// Its place, from 1.
    #[schema(minimum = 1)]
    pub seq: i64,
    /// When it happened.
    #[schema(value_type = String, format = "date-time")]
    pub at: Moment,
    /// When it was written down.
    #[schema(value_type = String, format = "date-time")]
    pub recorded_at: Moment,
    /// Who: `account:…`, `worker:…`, `program`.
    pub actor: String,
    /// The name shown; empty for the program.
    pub actor_name: String,
    /// What: a stable word.
    pub kind: String,
    /// Free text.
    pub body: String,
    /// Values, as they were written.
    #[schema(value_type = Option<serde_json::Value>)]
    pub data: Option<Box<RawValue>>,
    /// The entry it corrects.
    #[schema(minimum = 1)]
    pub corrects: Option<i64>,
}

impl From<Recorded> for TimelineEntry {
    fn from(entry: Recorded) -> Self {
        Self {
            seq: entry.seq,
            at: entry.at,
            recorded_at: entry.recorded_at,
            actor: entry.actor,
            actor_name: entry.actor_name,
            kind: entry.kind,
            body: entry.body,
            data: if entry.data.is_empty() {
                None
            } else {
                RawValue::from_string(entry.data).ok()
            },
            corrects: entry.corrects,
        }
    }
}

/// One page of a timeline, latest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct TimelinePage {
    /// The entries of this page.
    #[schema(max_items = 200)]
    pub items: Vec<TimelineEntry>,
    /// `before` of the next, older page; null on the last.
    #[schema(minimum = 1)]
    pub next: Option<i64>,
}

/// A case with what hangs on it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReadCase {
    /// What it is called by.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Reference,
    /// Id.
    #[schema(value_type = String, format = "uuid")]
    pub id: CaseId,
    /// For `If-Match`.
    #[schema(minimum = 1)]
    pub version: i64,
    /// Whose case it is.
    #[schema(value_type = String, format = "uuid")]
    pub chapter_id: ChapterId,
    /// Where it stands.
    pub stage: Stage,
    /// Since when.
    #[schema(value_type = String, format = "date-time")]
    pub stage_since: Moment,
    /// What kind of matter.
    pub track: Track,
    /// Who may read it.
    pub sensitivity: Sensitivity,
    /// How it came.
    pub source: String,
    /// A short line.
    pub title: String,
    /// What happened.
    pub summary: String,
    /// What happened, as data.
    pub issues: Vec<Issue>,
    /// The worker's language.
    #[schema(value_type = String, example = "hi")]
    pub language: Language,
    /// Industry word.
    pub industry: String,
    /// State of the place of work, LGD code.
    #[schema(minimum = 0)]
    pub state_lgd: Option<i64>,
    /// District of the place of work, LGD code.
    #[schema(minimum = 0)]
    pub district_lgd: Option<i64>,
    /// The site's name.
    pub worksite: Option<String>,
    /// Nobody knows yet who the opposing party is.
    pub opponent_unknown: bool,
    /// Claimants in all; `claimants` has the first fifty.
    #[schema(minimum = 0)]
    pub claimant_count: i64,
    /// Claimants whose own matter is open.
    #[schema(minimum = 0)]
    pub claimants_open: i64,
    /// The first claimants.
    pub claimants: Vec<ReadClaimant>,
    /// The employer's side, nearest to the worker first.
    pub chain: Vec<ReadLink>,
    /// Claimed, in paise.
    #[schema(value_type = i64)]
    pub claimed_paise: Paise,
    /// Agreed, in paise.
    #[schema(value_type = i64)]
    pub agreed_paise: Paise,
    /// Received, confirmed or not, in paise.
    #[schema(value_type = i64)]
    pub received_paise: Paise,
    /// Confirmed by the workers, in paise: this alone is recovered.
    #[schema(value_type = i64)]
    pub confirmed_paise: Paise,
    /// Written off, in paise.
    #[schema(value_type = i64)]
    pub written_off_paise: Paise,
    /// The earliest open instalment's day.
    #[schema(value_type = Option<String>, format = "date")]
    pub promise_due: Option<Day>,
    /// Red flags not cleared.
    #[schema(minimum = 0)]
    pub red_flags_up: i64,
    /// The last safety check.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub safety_checked_at: Option<Moment>,
    /// Whether that check found it safe to speak to the employer.
    pub safety_clear: bool,
    /// When it was opened.
    #[schema(value_type = String, format = "date-time")]
    pub opened_at: Moment,
    /// The first word to the worker is due.
    #[schema(value_type = String, format = "date-time")]
    pub first_response_due: Moment,
    /// The first try to reach the employer's side.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub employer_first_tried_at: Option<Moment>,
    /// The last thing that happened.
    #[schema(value_type = String, format = "date-time")]
    pub last_activity_at: Moment,
    /// Who answers for it.
    #[schema(value_type = Option<String>, format = "uuid")]
    pub owner_id: Option<AccountId>,
    /// Whether the owner was chosen.
    pub assigned: bool,
    /// What is to be done next, in the language asked for where the program set it, else as somebody wrote it.
    pub next_action: Option<String>,
    /// Which of the program's own next actions it is, the same in every language; null where somebody wrote it.
    #[schema(example = "reach-employer")]
    pub next_action_kind: Option<String>,
    /// By when.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub next_action_at: Option<Moment>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Why it was closed.
    pub close_reason: Option<String>,
    /// When.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub closed_at: Option<Moment>,
    /// A claimant made contact since the case came to rest.
    pub new_contact: bool,
    /// Times reopened.
    #[schema(minimum = 0)]
    pub reopen_count: i64,
    /// Timeline entries in all; `timeline` has the latest fifty.
    #[schema(minimum = 0)]
    pub timeline_count: i64,
    /// The latest entries, latest first.
    pub timeline: Vec<TimelineEntry>,
}

impl ReadCase {
    /// The case in the words of the language asked for.
    pub fn new(file: CaseFile, t: &Say) -> Self {
        let case = file.case;
        let (next_action, next_action_kind) = next_action(t, case.next_action.as_deref());
        Self {
            title: case.shown_title(),
            reference: case.reference,
            id: case.id,
            version: case.version,
            chapter_id: case.chapter_id,
            stage: case.stage,
            stage_since: case.stage_since,
            track: case.track,
            sensitivity: case.sensitivity,
            source: case.source,
            summary: case.summary,
            issues: file.issues,
            language: case.language,
            industry: case.industry,
            state_lgd: case.state_lgd,
            district_lgd: case.district_lgd,
            worksite: file.worksite,
            opponent_unknown: case.opponent_unknown,
            claimant_count: case.claimant_count,
            claimants_open: case.claimants_open,
            claimants: file.claimants.into_iter().map(ReadClaimant::from).collect(),
            chain: file.chain.into_iter().map(ReadLink::from).collect(),
            claimed_paise: case.claimed,
            agreed_paise: case.agreed,
            received_paise: case.received,
            confirmed_paise: case.confirmed,
            written_off_paise: case.written_off,
            promise_due: case.promise_due,
            red_flags_up: case.red_flags_up,
            safety_checked_at: case.safety_checked_at,
            safety_clear: case.safety_clear,
            opened_at: case.opened_at,
            first_response_due: case.first_response_due,
            employer_first_tried_at: case.employer_first_tried_at,
            last_activity_at: case.last_activity_at,
            owner_id: case.owner_id,
            assigned: case.assigned,
            next_action,
            next_action_kind,
            next_action_at: case.next_action_at,
            outcome: case.outcome,
            close_reason: case.close_reason,
            closed_at: case.closed_at,
            new_contact: case.new_contact,
            reopen_count: case.reopen_count,
            timeline_count: case.events,
            timeline: file.timeline.into_iter().map(TimelineEntry::from).collect(),
        }
    }
}

/// What a change made of a case.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseVersion {
    /// What it is called by.
    #[schema(value_type = String, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub reference: Reference,
    /// For the next `If-Match`.
    #[schema(minimum = 1)]
    pub version: i64,
}

/// Where a note stands now.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoteWritten {
    /// Its place in the timeline, from 1.
    #[schema(minimum = 1)]
    pub seq: i64,
}

/// Which case, in a path: for the description of an operation.
pub(crate) struct CaseAt;

impl IntoParams for CaseAt {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let digits = ObjectBuilder::new()
            .schema_type(SchemaType::new(Type::String))
            .pattern(Some("^[0-9]{10}$"));
        let place = ParameterBuilder::new()
            .name("reference")
            .parameter_in(ParameterIn::Path)
            .description(Some("Ten digits."))
            .required(Required::True)
            .schema(Some(digits));
        vec![place.build()]
    }
}

impl AtVersion for CaseVersion {
    fn version(&self) -> i64 {
        self.version
    }
}

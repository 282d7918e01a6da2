//! What a case is.

use super::outcome::Outcome;
use super::words::{Sensitivity, Stage, Track};
use kernel::{AccountId, CaseId, ChapterId, Day, Language, Moment, Paise, Reference};
use uuid::Uuid;

/// A case as it stands: the row of `cases`. What belongs to it (claimants, chain, timeline, money) hangs on its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Row number: the order of opening, and the key of timeline and search. Never shown.
    pub no: i64,
    /// Id.
    pub id: CaseId,
    /// What it is called by outside.
    pub reference: Reference,
    /// Counts up with every change; an edit names the version it was made on.
    pub version: i64,
    /// Whose case it is.
    pub chapter_id: ChapterId,
    /// Where it stands.
    pub stage: Stage,
    /// What kind of matter.
    pub track: Track,
    /// Who may read it.
    pub sensitivity: Sensitivity,
    /// How it came: `helpline`, `field`, `union`, `partner`, `portal`, `import`.
    pub source: String,
    /// A short line; for restricted cases shown as the reference.
    pub title: String,
    /// What happened, in the words of the intake.
    pub summary: String,
    /// The language of title and summary, and of the worker.
    pub language: Language,
    /// Industry word, `construction` for most; empty where not known.
    pub industry: String,
    /// State of the place of work, LGD code.
    pub state_lgd: Option<i64>,
    /// District of the place of work, LGD code.
    pub district_lgd: Option<i64>,
    /// The site.
    pub worksite_id: Option<Uuid>,
    /// Somebody wrote down that the opposing party is not known yet.
    pub opponent_unknown: bool,
    /// The first claimant's name, for lists.
    pub claimant_name: String,
    /// The first opposing party's name, for lists.
    pub opponent_name: String,
    /// Claimants.
    pub claimant_count: i64,
    /// Claimants whose own matter is open.
    pub claimants_open: i64,
    /// Claimed.
    pub claimed: Paise,
    /// Agreed.
    pub agreed: Paise,
    /// Received, confirmed or not.
    pub received: Paise,
    /// Confirmed by the workers: this alone is recovered.
    pub confirmed: Paise,
    /// Written off.
    pub written_off: Paise,
    /// The earliest open instalment's day.
    pub promise_due: Option<Day>,
    /// Red flags not cleared.
    pub red_flags_up: i64,
    /// The last safety check.
    pub safety_checked_at: Option<Moment>,
    /// Whether that check found it safe to contact the employer.
    pub safety_clear: bool,
    /// When it was opened.
    pub opened_at: Moment,
    /// The first word to the worker is due.
    pub first_response_due: Moment,
    /// The first try to reach the employer's side.
    pub employer_first_tried_at: Option<Moment>,
    /// Since when it is in its stage.
    pub stage_since: Moment,
    /// The last thing that happened.
    pub last_activity_at: Moment,
    /// Timeline entries so far.
    pub events: i64,
    /// Who answers for it; always there while open.
    pub owner_id: Option<AccountId>,
    /// Whether the owner was chosen (else the desk lead holds it until somebody is).
    pub assigned: bool,
    /// What is to be done next; always there while open.
    pub next_action: Option<String>,
    /// By when.
    pub next_action_at: Option<Moment>,
    /// How far an overdue matter has climbed: 0 owner, 1 desk lead, 2 convener.
    pub climbed: i64,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Why it was closed.
    pub close_reason: Option<String>,
    /// When.
    pub closed_at: Option<Moment>,
    /// By whom.
    pub closed_by: Option<String>,
    /// Who approved the closure, where that is needed.
    pub closure_approved_by: Option<String>,
    /// A claimant made contact since the case came to rest.
    pub new_contact: bool,
    /// Times reopened.
    pub reopen_count: i64,
    /// Who registered it.
    pub created_by: String,
    /// When the row was last written.
    pub updated_at: Moment,
}

impl Case {
    /// The title a list may show: for restricted and sealed cases the reference alone.
    pub fn shown_title(&self) -> String {
        match self.sensitivity {
            Sensitivity::Normal => self.title.clone(),
            Sensitivity::Restricted | Sensitivity::Sealed => self.reference.spaced(),
        }
    }
    /// The title beside which the reference stands; empty where that says it all.
    pub fn title_beside_reference(&self) -> String {
        match self.sensitivity {
            Sensitivity::Normal => self.title.clone(),
            Sensitivity::Restricted | Sensitivity::Sealed => String::new(),
        }
    }
    /// Whether it needs an owner and a dated next action.
    pub fn is_open(&self) -> bool {
        self.stage.is_open()
    }
}

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    /// Row number.
    pub no: i64,
    /// Id.
    pub id: CaseId,
    /// Reference.
    pub reference: Reference,
    /// Where it stands.
    pub stage: Stage,
    /// What kind of matter.
    pub track: Track,
    /// Who may read it.
    pub sensitivity: Sensitivity,
    /// Title as it may be shown.
    pub title: String,
    /// The first claimant; empty for restricted and sealed cases.
    pub claimant_name: String,
    /// The first opposing party; empty for restricted and sealed cases.
    pub opponent_name: String,
    /// Claimants.
    pub claimant_count: i64,
    /// Claimed.
    pub claimed: Paise,
    /// Agreed.
    pub agreed: Paise,
    /// Confirmed.
    pub confirmed: Paise,
    /// Red flags not cleared.
    pub red_flags_up: i64,
    /// The earliest open instalment's day.
    pub promise_due: Option<Day>,
    /// Owner.
    pub owner_id: Option<AccountId>,
    /// Whether the owner was chosen.
    pub assigned: bool,
    /// Next action.
    pub next_action: Option<String>,
    /// By when.
    pub next_action_at: Option<Moment>,
    /// When it was opened.
    pub opened_at: Moment,
    /// The last thing that happened.
    pub last_activity_at: Moment,
    /// Place of work.
    pub district_lgd: Option<i64>,
}

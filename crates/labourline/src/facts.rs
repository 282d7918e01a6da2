//! What this system tells others, after the fact.

use crate::cases::outcome::Outcome;
use crate::cases::words::Track;
use kernel::{CaseId, ChapterId, Paise};
use platform::outbox::Fact;
use serde::{Deserialize, Serialize};

/// A case was opened.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CaseOpened {
    /// Which.
    pub case_id: CaseId,
    /// Whose.
    pub chapter_id: ChapterId,
    /// What kind of matter.
    pub track: Track,
}

impl Fact for CaseOpened {
    const KIND: &'static str = "labourline.case-opened";
    const VERSION: u32 = 1;
}

/// A case was closed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CaseClosed {
    /// Which.
    pub case_id: CaseId,
    /// Whose.
    pub chapter_id: ChapterId,
    /// How it ended.
    pub outcome: Outcome,
    /// What the workers confirmed.
    pub confirmed: Paise,
}

impl Fact for CaseClosed {
    const KIND: &'static str = "labourline.case-closed";
    const VERSION: u32 = 1;
}

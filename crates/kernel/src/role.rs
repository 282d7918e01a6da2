//! What somebody is to the alliance, and where.

use crate::ChapterId;
use serde::{Deserialize, Serialize};

/// What a person may be. A role says what kinds of thing they may do; which cases they may do it to is need-to-know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Takes contacts and works on cases of a chapter.
    Caseworker,
    /// Leads a chapter's desk: assigns, approves, hears what climbs.
    DeskLead,
    /// Answers for a chapter: the last step things climb to.
    Convener,
    /// Watches over who opened which closely kept file of a chapter, and why; never a case's content.
    SafeguardingOfficer,
    /// Drafts rows of the law for the whole alliance; sees no case.
    LawDrafter,
    /// Puts drafted rows of the law in force, or back; sees no case.
    Counsel,
    /// The nation's view: counts only, never a case.
    Coordinator,
    /// Runs the program: accounts and settings, never a case's content.
    Administrator,
}

impl Role {
    /// Every role, in the order of the list above.
    pub const ALL: [Role; 8] = [
        Role::Caseworker,
        Role::DeskLead,
        Role::Convener,
        Role::SafeguardingOfficer,
        Role::LawDrafter,
        Role::Counsel,
        Role::Coordinator,
        Role::Administrator,
    ];
    /// The word stored and sent: `desk_lead`.
    pub fn word(self) -> &'static str {
        match self {
            Role::Caseworker => "caseworker",
            Role::DeskLead => "desk_lead",
            Role::Convener => "convener",
            Role::SafeguardingOfficer => "safeguarding_officer",
            Role::LawDrafter => "law_drafter",
            Role::Counsel => "counsel",
            Role::Coordinator => "coordinator",
            Role::Administrator => "administrator",
        }
    }
    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
    /// Whether the role is held in a chapter (and not in the whole alliance).
    pub fn in_chapter(self) -> bool {
        self.works_on_cases() || self == Role::SafeguardingOfficer
    }
    /// Whether the role may see and work on cases at all.
    pub fn works_on_cases(self) -> bool {
        matches!(self, Role::Caseworker | Role::DeskLead | Role::Convener)
    }
    /// Whether signing in asks for a second factor.
    pub fn needs_second_factor(self) -> bool {
        matches!(
            self,
            Role::DeskLead | Role::SafeguardingOfficer | Role::Counsel | Role::Administrator
        )
    }
}

/// A role held, in a chapter where the role is a chapter's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RoleGrant {
    /// What.
    pub role: Role,
    /// Where; absent for roles of the whole alliance.
    pub chapter: Option<ChapterId>,
}

//! What a worker may say yes or no to, and how it is kept.

use crate::words::stored_words;
use kernel::{FieldProblem, Language, Moment, PersonId};
use serde::{Deserialize, Serialize};

/// Which wording of the spoken notices is in use (`consents-notice-…` in the locales). A change of their meaning is a new version.
pub const NOTICE_VERSION: &str = "2026-11";

/// The longest name of a notice's version.
const NOTICE_VERSION_CHARACTERS_MAX: usize = 40;

stored_words! {
    /// What a worker may say yes or no to, each by itself. See [`Purpose::code`] for C1 to C8.
    Purpose in "consents-purpose" {
        /// C1: the desk may act for them.
        Act = "act",
        /// C2: the desk may speak to the employer's side.
        ContactEmployer = "contact_employer",
        /// C3: the file may go to a lawyer.
        ShareWithLawyer = "share_with_lawyer",
        /// C4: the file may go to a partner organisation.
        ShareWithPartner = "share_with_partner",
        /// C5: the matter may go to an authority.
        Authority = "authority",
        /// C6: calls may be recorded.
        RecordCall = "record_call",
        /// C7: the case may be counted in statistics.
        Statistics = "statistics",
        /// C8: the story may be told in public.
        Publicity = "publicity",
    }
}

impl Purpose {
    /// `C1` to `C8`, as the desk says it.
    pub fn code(self) -> &'static str {
        const CODES: [&str; 8] = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"];
        CODES[self as usize]
    }
    /// Reads `C1` to `C8`, in either case.
    pub fn parse_code(code: &str) -> Option<Self> {
        let code = code.trim();
        Self::ALL
            .iter()
            .copied()
            .find(|purpose| purpose.code().eq_ignore_ascii_case(code))
    }
    /// The Fluent key of the notice that is read out before the answer: `consents-notice-contact-employer`.
    pub fn notice_key(self) -> String {
        format!("consents-notice-{}", self.word().replace('_', "-"))
    }
}

stored_words! {
    /// What was said.
    Answer in "consents-answer" {
        /// Yes.
        Given = "given",
        /// No.
        Withheld = "withheld",
        /// Yes before, and not any more.
        Withdrawn = "withdrawn",
    }
}

stored_words! {
    /// What may be said when asked; a yes is taken back by [`withdraw`](super::withdraw).
    Said in "consents-said" {
        /// Yes.
        Given = "given",
        /// No.
        Withheld = "withheld",
    }
}

impl From<Said> for Answer {
    fn from(said: Said) -> Self {
        match said {
            Said::Given => Answer::Given,
            Said::Withheld => Answer::Withheld,
        }
    }
}

stored_words! {
    /// How it was said.
    How in "consents-how" {
        /// Spoken.
        Voice = "voice",
        /// A thumb print.
        Thumb = "thumb",
        /// Signed.
        Signature = "signature",
        /// A code sent to their phone.
        Otp = "otp",
        /// By a guardian.
        Guardian = "guardian",
    }
}

stored_words! {
    /// Why it was withheld, where they said so.
    WithheldReason in "consents-withheld" {
        /// Fear of what would follow.
        Fear = "fear",
        /// They want to tell it themselves.
        WantsToTellThemselves = "wants_to_tell_themselves",
        /// Something else.
        Other = "other",
    }
}

/// An answer to one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct NewConsent {
    /// To what.
    pub purpose: Purpose,
    /// Yes or no.
    pub answer: Said,
    /// How it was said.
    pub how: How,
    /// The language the notice was given in.
    #[schema(value_type = String)]
    pub language: Language,
    /// Which wording of the notice was given; absent: the one in use, [`NOTICE_VERSION`].
    #[serde(default)]
    #[schema(max_length = 40)]
    pub notice_version: Option<String>,
    /// Why it was withheld; only with a no.
    #[serde(default)]
    pub withheld_reason: Option<WithheldReason>,
    /// Until when it stands; absent: until the case ends.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "date-time")]
    pub expires_at: Option<Moment>,
}

impl NewConsent {
    /// A spoken yes in `language`, with the notice in use.
    pub fn spoken_yes(purpose: Purpose, language: Language) -> Self {
        Self {
            purpose,
            answer: Said::Given,
            how: How::Voice,
            language,
            notice_version: None,
            withheld_reason: None,
            expires_at: None,
        }
    }

    /// What can't be taken, each field's name behind `prefix` (`consents.0.`); empty where all can.
    pub fn problems(&self, now: Moment, prefix: &str) -> Vec<FieldProblem> {
        let mut wrong = Vec::new();
        let mut blame = |field: &str, code: &'static str| {
            wrong.push(FieldProblem::new(format!("{prefix}{field}"), code));
        };
        if self.withheld_reason.is_some() && self.answer != Said::Withheld {
            blame("withheld_reason", "people.consent.reason-without-no");
        }
        if self.expires_at.is_some_and(|until| until <= now) {
            blame("expires_at", "people.consent.expires-past");
        }
        if self
            .notice_version
            .as_deref()
            .is_some_and(|version| !is_version(version))
        {
            blame("notice_version", "people.consent.notice-unreadable");
        }
        wrong
    }
}

/// Letters, digits, dots, hyphens: enough to name a wording.
fn is_version(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= NOTICE_VERSION_CHARACTERS_MAX
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
}

/// A yes taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Withdrawal {
    /// To what.
    pub purpose: Purpose,
    /// How it was said.
    pub how: How,
    /// The language it was said in.
    #[schema(value_type = String)]
    pub language: Language,
}

/// What a person said to a purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct StandingConsent {
    /// Who.
    #[schema(value_type = String, format = "uuid")]
    pub person_id: PersonId,
    /// To what.
    pub purpose: Purpose,
    /// Yes, no, or a yes taken back.
    pub answer: Answer,
    /// How it was said.
    pub how: How,
    /// In which language the notice was given.
    #[schema(value_type = String)]
    pub language: Language,
    /// Which wording of the notice was given.
    pub notice_version: String,
    /// Why it was withheld.
    pub withheld_reason: Option<WithheldReason>,
    /// Until when it stands.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub expires_at: Option<Moment>,
    /// Who wrote it down: see [`platform::Actor::word`].
    pub by: String,
    /// When.
    #[schema(value_type = String, format = "date-time")]
    pub at: Moment,
}

impl StandingConsent {
    /// Whether it is a yes.
    pub fn is_given(&self) -> bool {
        self.answer == Answer::Given
    }
}

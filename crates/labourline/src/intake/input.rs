//! What an intake consists of.

use crate::cases::OpenCase;
use crate::claims::facts::WorkFacts;
use crate::contacts::ContactId;
use crate::evidence::NewEvidence;
use crate::safety::checks::NewCheck;
use crate::safety::flags::NewFlag;
use people::consents::NewConsent;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The most pieces of evidence, consents or flags of one intake.
pub const LINES_MAX: usize = 100;

/// The claim of one of the claimants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimOf {
    /// Whose: the place in the list of claimants, from 1.
    #[schema(minimum = 1, maximum = 500)]
    pub claimant: i64,
    /// What they say of the work.
    pub facts: WorkFacts,
}

/// What one of the claimants said to a purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentOf {
    /// Who: the place in the list of claimants, from 1.
    #[schema(minimum = 1, maximum = 500)]
    pub claimant: i64,
    /// What they said.
    pub consent: NewConsent,
}

/// An intake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Intake {
    /// The case: claimants, what happened, chain, place, next action.
    pub case: OpenCase,
    /// Claims, at most one of each claimant.
    #[serde(default)]
    #[schema(max_items = 500)]
    pub claims: Vec<ClaimOf>,
    /// What there is to prove it.
    #[serde(default)]
    #[schema(max_items = 100)]
    pub evidence: Vec<NewEvidence>,
    /// Consents.
    #[serde(default)]
    #[schema(max_items = 100)]
    pub consents: Vec<ConsentOf>,
    /// The safety check, where it was made.
    #[serde(default)]
    pub safety: Option<NewCheck>,
    /// Flags that were heard.
    #[serde(default)]
    #[schema(max_items = 100)]
    pub flags: Vec<NewFlag>,
    /// The contact it came from.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub contact_id: Option<ContactId>,
}

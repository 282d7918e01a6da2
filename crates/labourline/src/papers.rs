//! What a step asks for and the case then holds: the notice, the authority, a lawyer's or partner's acceptance.
//!
//! Being told is not accepting: a referral counts only as a paper that says who accepted, with the worker's consent to share the file.

pub(crate) mod api;
pub(crate) mod store;

pub use store::Paper;

use crate::cases::moves::facts_of;
use crate::cases::store::timeline::{self, Event};
use crate::cases::store::{self as cases, CaseKey};
use crate::cases::words::ConsentPurpose;
use crate::cases::{access, change};
use crate::words::stored_words;
use kernel::{Day, FieldProblem, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest name of whom a paper is for.
pub const ADDRESSED_CHARS_MAX: usize = 300;
/// The longest text of a paper.
pub const BODY_CHARS_MAX: usize = 20_000;
/// The most papers of a case shown.
pub const PAPERS_MAX: u32 = 100;

stored_words! {
    /// What a paper is.
    PaperKind in "papers-kind" {
        /// The notice to the employer's side.
        Notice = "notice",
        /// Which authority has the matter.
        Authority = "authority",
        /// A lawyer accepted the case.
        LawyerAccepted = "lawyer_accepted",
        /// The lawyer's conflict check is clear or waived.
        ConflictCleared = "conflict_cleared",
        /// A partner organisation accepted the case.
        PartnerAccepted = "partner_accepted",
        /// Somebody asks for a closure to be approved.
        ClosureRequest = "closure_request",
        /// The answer to that.
        ClosureAnswer = "closure_answer",
        /// An appeal against a closure.
        Appeal = "appeal",
    }
}

impl PaperKind {
    /// The kinds somebody of the desk may put down by hand.
    pub const BY_HAND: [PaperKind; 5] = [
        PaperKind::Notice,
        PaperKind::Authority,
        PaperKind::LawyerAccepted,
        PaperKind::ConflictCleared,
        PaperKind::PartnerAccepted,
    ];
    /// The consent the worker must have given before the file goes there.
    pub fn consent(self) -> Option<ConsentPurpose> {
        match self {
            // A letter reaches the employer as a call does.
            PaperKind::Notice => Some(ConsentPurpose::ContactEmployer),
            PaperKind::LawyerAccepted => Some(ConsentPurpose::ShareWithLawyer),
            PaperKind::PartnerAccepted => Some(ConsentPurpose::ShareWithPartner),
            _ => None,
        }
    }
}

platform::stored_word!(PaperKind);

/// A paper to be put down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPaper {
    /// What it is.
    pub kind: PaperKind,
    /// To whom, or who accepted.
    #[schema(min_length = 1, max_length = 300)]
    pub addressed_to: String,
    /// Its text; of a notice the whole letter.
    #[serde(default)]
    #[schema(max_length = 20000)]
    pub body: String,
    /// How and when it went, of a letter.
    #[serde(default)]
    pub sent: Option<Sent>,
}

stored_words! {
    /// How a letter went.
    SentHow in "papers-sent" {
        /// By post.
        Post = "post",
        /// Given by hand.
        Hand = "hand",
        /// By email.
        Email = "email",
        /// By message.
        Message = "message",
        /// By courier.
        Courier = "courier",
    }
}

/// How and when a letter went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// How.
    pub how: SentHow,
    /// When.
    #[schema(value_type = String, format = "date")]
    pub on: Day,
}

/// Puts a paper into a case.
///
/// # Errors
/// Fields; `labourline.paper.not-by-hand`; `labourline.paper.consent-missing`; `labourline.case.already-closed`; stale; not found.
pub async fn put_paper(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
    made_on: Option<i64>,
    input: &NewPaper,
) -> Result<Uuid, Problem> {
    let (addressed_to, body) = checked(input)?;
    if input
        .sent
        .is_some_and(|sent| sent.on > scope.today() || sent.on < scope.today().plus_days(-3660))
    {
        return Err(Problem::invalid_field("sent_on", "platform.field.date-far"));
    }
    let mut case = change::take(tx, scope, key, made_on).await?;
    if !case.is_open() {
        return Err(Problem::refused("labourline.case.already-closed"));
    }
    if let Some(purpose) = input.kind.consent()
        && !facts_of(tx, scope, &case).await?.consents.given(purpose)
    {
        return Err(
            Problem::refused("labourline.paper.consent-missing").with("consent", purpose.code())
        );
    }
    let data = input
        .sent
        .and_then(|sent| serde_json::to_string(&sent).ok())
        .unwrap_or_default();
    let id = store::insert(tx, scope, case.id, input.kind, addressed_to, body, &data).await?;
    let event = Event::new(scope, "paper")
        .saying(addressed_to)
        .with(serde_json::json!({ "kind": input.kind, "paper": id }));
    timeline::note(tx, scope, &mut case, event).await?;
    access::renew(tx, scope, &case).await?;
    let details = serde_json::json!({ "kind": input.kind, "paper": id });
    change::put(tx, scope, &case, "labourline.case.paper-put", details).await?;
    Ok(id)
}

fn checked(input: &NewPaper) -> Result<(&str, &str), Problem> {
    let (addressed_to, body) = (input.addressed_to.trim(), input.body.trim());
    let mut fields = Vec::new();
    if !PaperKind::BY_HAND.contains(&input.kind) {
        fields.push(FieldProblem::new("kind", "labourline.paper.not-by-hand"));
    }
    if addressed_to.is_empty() {
        fields.push(FieldProblem::new("addressed_to", "platform.field.required"));
    }
    if input.kind == PaperKind::Notice && body.is_empty() {
        fields.push(FieldProblem::new("body", "platform.field.required"));
    }
    for (field, text, max) in [
        ("addressed_to", addressed_to, ADDRESSED_CHARS_MAX),
        ("body", body, BODY_CHARS_MAX),
    ] {
        if text.chars().count() > max {
            fields.push(FieldProblem::new(field, "platform.field.too-long").with("max", max));
        }
    }
    if fields.is_empty() {
        Ok((addressed_to, body))
    } else {
        Err(Problem::invalid(fields))
    }
}

/// The papers of a case the scope may see, latest first.
///
/// # Errors
/// Not found.
pub async fn list_papers(
    tx: &Tx,
    scope: &Scope,
    key: impl Into<CaseKey>,
) -> Result<Vec<Paper>, Problem> {
    let case = cases::find(tx, scope, key.into())
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(store::of_case(tx, case.id, PAPERS_MAX).await?)
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_read_as_they_are_written() {
        super::PaperKind::check_words();
        super::SentHow::check_words();
    }
}

//! On what legal basis each thing about a person is kept (Digital Personal Data Protection Act 2023): a table, held against the schema by a
//! test, so that no column about a person is added without one.
//!
//! Consent (section 6), voluntarily provided (section 7(a)), or necessary for enforcing a legal right or claim (section 17(1)(a)). What
//! is kept for a claim outlives a request for erasure for as long as the claim does; everything else goes at once.

use crate::words::stored_words;

stored_words! {
    /// On what legal basis something is kept.
    Basis in "rights-basis" {
        /// They said yes to it, and may take that back.
        Consent = "consent",
        /// They told it of themselves.
        Voluntary = "voluntary",
        /// A claim cannot be enforced without it.
        Claim = "claim",
    }
}

stored_words! {
    /// A kind of data about a person.
    DataKind in "rights-kind" {
        /// Names.
        Name = "name",
        /// Telephone numbers.
        Phone = "phone",
        /// Village, district and state.
        Home = "home",
        /// Year of birth, sex, languages, reading, kin.
        About = "about",
        /// When and how it is safe to call; danger.
        Safety = "safety",
        /// What they said yes and no to.
        Consents = "consents",
        /// What happened, as it was told and worked on.
        Story = "story",
        /// The facts of the work and what is owed.
        Claim = "claim",
        /// What there is to prove it.
        Evidence = "evidence",
        /// What was agreed and what came.
        Money = "money",
        /// Letters and papers.
        Papers = "papers",
        /// Calls and messages.
        Calls = "calls",
        /// What they thought of the help.
        Rating = "rating",
        /// Rows of registers that were brought in.
        Register = "register",
        /// What somebody typed and has not sent.
        Drafts = "drafts",
        /// Their own way in.
        WayIn = "way_in",
        /// The employer's side.
        Employer = "employer",
        /// What they asked about their data.
        Requests = "requests",
    }
}

impl DataKind {
    /// The basis it is kept on.
    pub fn basis(self) -> Basis {
        match self {
            DataKind::Consents => Basis::Consent,
            DataKind::Name
            | DataKind::Phone
            | DataKind::Story
            | DataKind::Claim
            | DataKind::Evidence
            | DataKind::Money
            | DataKind::Papers
            | DataKind::Employer => Basis::Claim,
            DataKind::Home
            | DataKind::About
            | DataKind::Safety
            | DataKind::Calls
            | DataKind::Rating
            | DataKind::Register
            | DataKind::Drafts
            | DataKind::WayIn
            | DataKind::Requests => Basis::Voluntary,
        }
    }
}

/// Every column about a person: table, columns, kind of data.
pub const COLUMNS: &[(&str, &[&str], DataKind)] = &[
    (
        "persons",
        &["display_name", "name_native", "name_latin"],
        DataKind::Name,
    ),
    (
        "persons",
        &["home_state_lgd", "home_district_lgd", "village"],
        DataKind::Home,
    ),
    (
        "persons",
        &[
            "sex_self_described",
            "birth_year",
            "language_primary",
            "language_second",
            "literacy",
            "deceased",
            "next_of_kin_id",
        ],
        DataKind::About,
    ),
    ("person_corrections", &["before", "reason"], DataKind::About),
    ("person_merges", &["reasons"], DataKind::About),
    ("identifiers", &["kind", "value", "last4"], DataKind::Phone),
    ("identifiers", &["value_hash"], DataKind::Phone),
    (
        "person_identifiers",
        &[
            "relation",
            "safe_to_call",
            "safe_from_minute",
            "safe_until_minute",
            "safe_note",
            "may_leave_message",
            "may_name_union",
        ],
        DataKind::Safety,
    ),
    (
        "consents",
        &[
            "purpose",
            "answer",
            "how",
            "language",
            "notice_version",
            "withheld_reason",
        ],
        DataKind::Consents,
    ),
    ("claimants", &["name"], DataKind::Name),
    (
        "claimants",
        &[
            "claimed_paise",
            "agreed_paise",
            "received_paise",
            "confirmed_paise",
            "written_off_paise",
        ],
        DataKind::Money,
    ),
    ("cases", &["claimant_name"], DataKind::Name),
    ("cases", &["opponent_name"], DataKind::Employer),
    (
        "cases",
        &["title", "summary", "next_action", "close_reason"],
        DataKind::Story,
    ),
    (
        "timeline_events",
        &["body", "data", "actor_name"],
        DataKind::Story,
    ),
    (
        "claims",
        &["facts", "working", "due_paise"],
        DataKind::Claim,
    ),
    ("heads", &["question", "facts", "answer"], DataKind::Claim),
    ("head_facts", &["told"], DataKind::Claim),
    ("limitations", &["question", "last_day"], DataKind::Claim),
    (
        "evidence",
        &["kind", "proves", "note", "held_by"],
        DataKind::Evidence,
    ),
    (
        "files",
        &["name", "note", "kind", "removed_why", "wrapped"],
        DataKind::Evidence,
    ),
    ("attempts", &["note"], DataKind::Story),
    ("mediation_sessions", &["present", "notes"], DataKind::Story),
    ("offers", &["terms"], DataKind::Money),
    (
        "settlements",
        &["terms", "signed_by", "witness"],
        DataKind::Money,
    ),
    ("receipts", &["note", "bounced_why"], DataKind::Money),
    (
        "safety_flags",
        &["note", "clear_note", "checklist"],
        DataKind::Safety,
    ),
    ("safety_checks", &["answers"], DataKind::Safety),
    (
        "case_papers",
        &["addressed_to", "body", "data"],
        DataKind::Papers,
    ),
    (
        "contacts",
        &["phone", "phone_hash", "language", "summary"],
        DataKind::Calls,
    ),
    ("call_backs", &["phone", "phone_hash"], DataKind::Calls),
    ("ratings", &["stars", "words"], DataKind::Rating),
    ("import_rows", &["content", "reason"], DataKind::Register),
    ("import_known", &["fingerprint"], DataKind::Register),
    ("drafts", &["label", "body"], DataKind::Drafts),
    (
        "worker_pins",
        &["pin_hash", "tries", "locked_at"],
        DataKind::WayIn,
    ),
    (
        "employer_numbers",
        &["phone", "phone_hash"],
        DataKind::Employer,
    ),
    ("case_holds", &["why", "lift_why"], DataKind::Story),
    ("lowerings", &["why", "note"], DataKind::Story),
    ("openings", &["why", "review_note"], DataKind::Story),
    ("case_access", &["why"], DataKind::Story),
    (
        "handovers",
        &["purpose", "receiver", "barred_why", "note"],
        DataKind::Papers,
    ),
    ("rights_requests", &["words", "answer"], DataKind::Requests),
];

/// Tables of which every column is in [`COLUMNS`] or says nothing of a person ([`PLAIN`]).
#[cfg(test)]
pub(super) const WHOLE: &[&str] = &[
    "persons",
    "person_corrections",
    "identifiers",
    "person_identifiers",
    "consents",
    "claimants",
    "claims",
    "evidence",
    "contacts",
    "call_backs",
    "ratings",
    "import_rows",
    "drafts",
    "worker_pins",
];

/// Columns that say nothing of a person by themselves: keys, states of the work, who of the desk did it and when.
#[cfg(test)]
pub(super) const PLAIN: &[&str] = &[
    "id",
    "no",
    "number",
    "version",
    "state",
    "case_id",
    "person_id",
    "chapter_id",
    "identifier_id",
    "run_id",
    "account_id",
    "contact_id",
    "claimant_number",
    "kept_close",
    "merged_into_id",
    "created_by",
    "created_at",
    "updated_at",
    "recorded_by",
    "recorded_at",
    "added_at",
    "verified_at",
    "ended_at",
    "expires_at",
    "computed_at",
    "gone",
    "channel",
    "call_type",
    "incoming",
    "handler_id",
    "handler_name",
    "started_at",
    "finished_at",
    "answers_call_back",
    "provider",
    "provider_event_id",
    "rang_at",
    "due_at",
    "taken_by",
    "done_at",
    "done_by",
    "result",
    "at",
    "kind",
    "given_by",
    "given_at",
    "tries",
];

//! What belongs to a case, table by table, and what becomes of it in a purge. A test holds this list against the schema: a table with a
//! column that points at a case is named here, or the test fails.

/// How the rows of a table are found. `$1` is the id of the case, `$2` its row number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// By a column with the case's id.
    Case(&'static str),
    /// By a column with its row number.
    Number(&'static str),
    /// By a condition over the id.
    Through(&'static str),
}

/// What becomes of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// They are deleted.
    Gone,
    /// They stay for the figures, without their texts: these columns become empty, those become NULL.
    Emptied(&'static [&'static str], &'static [&'static str]),
    /// They say nothing of a person, for this reason.
    Kept(&'static str),
}

/// A table and its rows of one case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Belongs {
    /// Which.
    pub(crate) table: &'static str,
    /// Whose rows.
    pub(crate) of: Of,
    /// What becomes of them.
    pub(crate) fate: Fate,
}

const fn gone(table: &'static str) -> Belongs {
    Belongs {
        table,
        of: Of::Case("case_id"),
        fate: Fate::Gone,
    }
}

const fn emptied(
    table: &'static str,
    texts: &'static [&'static str],
    nulls: &'static [&'static str],
) -> Belongs {
    Belongs {
        table,
        of: Of::Case("case_id"),
        fate: Fate::Emptied(texts, nulls),
    }
}

const fn kept(table: &'static str, why: &'static str) -> Belongs {
    Belongs {
        table,
        of: Of::Case("case_id"),
        fate: Fate::Kept(why),
    }
}

/// Every table that belongs to a case.
pub(crate) const BELONGS: &[Belongs] = &[
    // Found through the contacts of the case, so before those forget their numbers.
    Belongs {
        table: "call_backs",
        of: Of::Through("contact_id IN (SELECT id FROM contacts WHERE case_id = $1)"),
        fate: Fate::Emptied(&[], &["phone", "phone_hash"]),
    },
    emptied(
        "contacts",
        &["summary"],
        &["phone", "phone_hash", "person_id"],
    ),
    Belongs {
        table: "cases",
        of: Of::Case("id"),
        fate: Fate::Emptied(
            &["summary", "claimant_name", "opponent_name"],
            &["next_action", "close_reason"],
        ),
    },
    Belongs {
        table: "timeline_events",
        of: Of::Number("case_no"),
        fate: Fate::Gone,
    },
    Belongs {
        table: "ledger_events",
        of: Of::Number("case_no"),
        fate: Fate::Kept("sums, days and ids"),
    },
    gone("case_access"),
    kept("case_issues", "words of a closed list"),
    emptied("claimants", &["name"], &[]),
    gone("claims"),
    gone("head_facts"),
    gone("heads"),
    gone("limitations"),
    kept("case_employers", "an employer's own figures"),
    gone("evidence"),
    // The sweeper of files takes what lies on the shelf.
    emptied("files", &["name", "note", "removed_why"], &["wrapped"]),
    gone("attempts"),
    gone("mediation_sessions"),
    gone("offers"),
    emptied("settlements", &["terms", "signed_by", "witness"], &[]),
    kept("instalments", "sums and days"),
    emptied("receipts", &["note"], &["bounced_why"]),
    gone("safety_flags"),
    gone("safety_checks"),
    gone("case_papers"),
    gone("notices"),
    gone("worker_pins"),
    gone("worker_sessions"),
    emptied("ratings", &["words"], &[]),
    emptied("import_rows", &["content"], &["reason"]),
    gone("import_known"),
    emptied("lowerings", &["why", "note"], &[]),
    emptied("openings", &["why", "review_note"], &[]),
    emptied(
        "handovers",
        &["purpose", "receiver", "barred_why", "note"],
        &[],
    ),
    emptied("rights_requests", &["words", "answer"], &[]),
    kept(
        "number_showings",
        "who was shown a number, and why as a word of a list",
    ),
    kept("case_keys", "destroyed by itself"),
    kept(
        "case_holds",
        "a case that was on hold is not purged while it is",
    ),
    kept(
        "consents",
        "an answer to a purpose, without a word; a no to being counted goes on to hold",
    ),
];

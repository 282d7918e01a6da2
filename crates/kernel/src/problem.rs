//! What any use-case's error becomes at the door: one of nine kinds, with a stable code and a message in every language.
//!
//! A use-case has its own small enum and turns it into a [`Problem`]; the web shell dresses a `Problem` once, as a page or as RFC
//! 9457 JSON. Detail for the log goes to the log; a `Problem` carries only what the reader may know.

use serde::Serialize;

/// The nine kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// What was sent can't be taken; the fields say why.
    Invalid,
    /// Nobody is signed in, or not in the way this needs.
    SignIn,
    /// There is no such thing, or it is not for this reader: the two are told apart to nobody.
    NotFound,
    /// A rule forbids it as things stand.
    Refused,
    /// The thing was changed meanwhile; both versions are shown.
    Stale,
    /// Too many tries; wait.
    TooMany,
    /// Larger than the limit beside it.
    TooLarge,
    /// The program is too busy, or stopping; try again.
    Busy,
    /// A fault of ours.
    Internal,
}

impl ProblemKind {
    /// The HTTP status.
    pub fn status(self) -> u16 {
        match self {
            ProblemKind::Invalid => 422,
            ProblemKind::SignIn => 401,
            ProblemKind::NotFound => 404,
            ProblemKind::Refused | ProblemKind::Stale => 409,
            ProblemKind::TooMany => 429,
            ProblemKind::TooLarge => 413,
            ProblemKind::Busy => 503,
            ProblemKind::Internal => 500,
        }
    }

    /// Whether whoever sent it can put it right and send it again: a page shows its form again, with what was typed.
    pub fn can_be_put_right(self) -> bool {
        matches!(
            self,
            ProblemKind::Invalid | ProblemKind::Refused | ProblemKind::Stale
        )
    }
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field's name in the form or the JSON: `terms.0.rate`.
    pub field: String,
    /// Stable code: `people.phone.unreadable`.
    pub code: &'static str,
    /// Values for the message.
    pub args: Vec<(&'static str, String)>,
}

impl FieldProblem {
    /// A field problem without values.
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self {
            field: field.into(),
            code,
            args: Vec::new(),
        }
    }
    /// The same with a value for the message.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// A refusal the reader can understand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which of the nine.
    pub kind: ProblemKind,
    /// Stable code: `labourline.case.already-closed`. Its message has the key `problem-labourline-case-already-closed`.
    pub code: &'static str,
    /// Values for the message.
    pub args: Vec<(&'static str, String)>,
    /// What is wrong with which field.
    pub fields: Vec<FieldProblem>,
    /// For [`ProblemKind::Stale`]: the thing as it stands now, as JSON.
    pub current: Option<Box<serde_json::Value>>,
    /// For [`ProblemKind::TooMany`] and [`ProblemKind::Busy`]: wait so long.
    pub retry_after_seconds: Option<u32>,
}

impl Problem {
    /// A problem of `kind` with a stable `code`.
    pub fn new(kind: ProblemKind, code: &'static str) -> Self {
        Self {
            kind,
            code,
            args: Vec::new(),
            fields: Vec::new(),
            current: None,
            retry_after_seconds: None,
        }
    }
    /// There is no such thing, for this reader.
    pub fn not_found() -> Self {
        Self::new(ProblemKind::NotFound, "platform.not-found")
    }
    /// Fields that can't be taken as they are.
    pub fn invalid(fields: Vec<FieldProblem>) -> Self {
        Self {
            fields,
            ..Self::new(ProblemKind::Invalid, "platform.invalid")
        }
    }
    /// One field that can't be taken as it is.
    pub fn invalid_field(field: impl Into<String>, code: &'static str) -> Self {
        Self::invalid(vec![FieldProblem::new(field, code)])
    }
    /// A rule forbids it.
    pub fn refused(code: &'static str) -> Self {
        Self::new(ProblemKind::Refused, code)
    }
    /// Changed meanwhile; `current` is how it stands.
    pub fn stale(current: serde_json::Value) -> Self {
        Self {
            current: Some(Box::new(current)),
            ..Self::new(ProblemKind::Stale, "platform.stale")
        }
    }
    /// A fault of ours; the detail is in the log.
    pub fn internal() -> Self {
        Self::new(ProblemKind::Internal, "platform.internal")
    }
    /// The same with a value for the message.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
    /// The same with a time to wait.
    pub fn retry_after(mut self, seconds: u32) -> Self {
        self.retry_after_seconds = Some(seconds);
        self
    }
}

/// The Fluent key of a problem's code: dots become hyphens, behind `problem-`.
pub fn message_key(code: &str) -> String {
    format!("problem-{}", code.replace('.', "-"))
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.code)?;
        for field in &self.fields {
            write!(f, " {}: {}", field.field, field.code)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

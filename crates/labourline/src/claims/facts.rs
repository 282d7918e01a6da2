//! What a claimant says of the work, as it is typed, sent and kept: terms, attendance, payments, and sums for other heads.

use super::wages::{self, Attendance, Claim, Conventions, Payment, WageTerm};
use super::words::{AttendanceSource, Head, PaymentKind, PaymentMode, Unit};

use kernel::money::SUM_PAISE_MAX;
use kernel::{Day, FieldProblem, Paise, Problem};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest note of a line.
pub const NOTE_CHARS_MAX: usize = 300;

/// So much for an hour, a day, a week, a month or a piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TermLine {
    /// For what.
    pub unit: Unit,
    /// Paise; absent where it is not known.
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 0)]
    pub rate_paise: Option<Paise>,
    /// From this day on.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub from: Option<Day>,
    /// Up to and with this day.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub to: Option<Day>,
}

/// What was worked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AttendanceLine {
    /// Counted in this.
    pub unit: Unit,
    /// In hundredths: 2650 is twenty-six and a half; absent where it is not known.
    #[serde(default)]
    #[schema(minimum = 0)]
    pub units_hundredths: Option<u64>,
    /// The first day of it.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub from: Option<Day>,
    /// The last day of it.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub to: Option<Day>,
    /// Where it is known from.
    #[serde(default)]
    pub source: Option<AttendanceSource>,
}

/// What was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PaymentLine {
    /// Paise; absent where it is not known.
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 0)]
    pub amount_paise: Option<Paise>,
    /// When.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub on: Option<Day>,
    /// Wages or an advance.
    pub kind: PaymentKind,
    /// How.
    pub mode: PaymentMode,
}

/// A sum for another head, as stated: the law engine does not compute these yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HeadLine {
    /// For what.
    pub head: Head,
    /// Paise.
    #[schema(value_type = i64, minimum = 0)]
    pub amount_paise: Paise,
    /// How it was come to.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub note: String,
}

/// All that a claimant says of the work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkFacts {
    /// What was promised.
    #[serde(default)]
    #[schema(max_items = 1000)]
    pub terms: Vec<TermLine>,
    /// What was worked.
    #[serde(default)]
    #[schema(max_items = 1000)]
    pub attendance: Vec<AttendanceLine>,
    /// What was paid.
    #[serde(default)]
    #[schema(max_items = 1000)]
    pub payments: Vec<PaymentLine>,
    /// Sums for other heads.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub heads: Vec<HeadLine>,
}

/// One line of the working as it is kept: keys of messages and their values, so that it reads in any language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ClaimWorkingLine)]
pub struct WorkingLine {
    /// Key of the message that says what it is.
    pub label: String,
    /// Key of the message that says how it was computed.
    pub how: Option<String>,
    /// Values for both, as plain text: days as `2026-06-30`, sums as `1,00,000`.
    pub values: Vec<(String, String)>,
    /// What it came to, in paise; below zero where it is taken off.
    #[schema(value_type = i64)]
    pub amount_paise: Paise,
    /// Whether the exact amount was not a whole number of paise.
    pub rounded: bool,
}

/// Something that is asked for before the claim is exact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ClaimAsked)]
pub struct Asked {
    /// Key of the message that asks.
    pub key: String,
    /// The field to fill: `terms.0.rate`.
    pub field: String,
}

/// The working of a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ClaimWorking)]
pub struct Working {
    /// Name and edition of the rule.
    pub rule: String,
    /// Its lines.
    pub lines: Vec<WorkingLine>,
    /// What is owed as far as known, in paise.
    #[schema(value_type = i64, minimum = 0)]
    pub due_paise: Paise,
    /// What was paid beyond what was earned, in paise.
    #[schema(value_type = i64, minimum = 0)]
    pub overpaid_paise: Paise,
    /// What is not known. Empty: the claim is exact.
    pub asked: Vec<Asked>,
}

impl WorkFacts {
    /// Whether nothing was put down yet.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
            && self.attendance.is_empty()
            && self.payments.is_empty()
            && self.heads.is_empty()
    }

    /// A claim of one stated sum of unpaid wages, for lists where each worker comes with an amount.
    pub fn stated(amount: Paise) -> Self {
        let line = HeadLine {
            head: Head::Wages,
            amount_paise: amount,
            note: String::new(),
        };
        Self {
            heads: vec![line],
            ..Self::default()
        }
    }

    /// Computes the claim with its working.
    ///
    /// # Errors
    /// Lines that can't be, with the field's name.
    pub fn work_out(&self) -> Result<Working, Problem> {
        self.check_heads()?;
        let wages_told =
            !(self.terms.is_empty() && self.attendance.is_empty() && self.payments.is_empty());
        let claim = if wages_told || self.heads.is_empty() {
            self.wages()?
        } else {
            Claim::default()
        };
        let mut working = Working {
            rule: wages::RULE.to_owned(),
            due_paise: claim.so_far(),
            overpaid_paise: claim.overpaid(),
            asked: claim
                .missing
                .iter()
                .map(|missing| Asked {
                    key: missing.key().to_owned(),
                    field: missing.field(),
                })
                .collect(),
            lines: Vec::new(),
        };
        for step in &claim.steps {
            working.lines.push(WorkingLine {
                label: step.label_key.to_owned(),
                how: step.how_key.map(str::to_owned),
                values: step
                    .args
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), value.text()))
                    .collect(),
                amount_paise: step.amount,
                rounded: step.rounded.is_some(),
            });
        }
        let mut due = working.due_paise;
        for head in &self.heads {
            due = due
                .checked_add(head.amount_paise)
                .filter(|due| due.0 <= SUM_PAISE_MAX)
                .ok_or_else(|| Problem::invalid_field("heads", "labourline.claim.too-large"))?;
            working.lines.push(WorkingLine {
                label: "claims-step-stated".to_owned(),
                how: None,
                values: vec![
                    ("head".to_owned(), head.head.word().to_owned()),
                    ("note".to_owned(), head.note.trim().to_owned()),
                ],
                amount_paise: head.amount_paise,
                rounded: false,
            });
        }
        working.due_paise = due;
        Ok(working)
    }

    fn wages(&self) -> Result<Claim, Problem> {
        let terms: Vec<WageTerm> = self
            .terms
            .iter()
            .map(|line| WageTerm {
                unit: line.unit,
                rate: line.rate_paise,
                from: line.from,
                to: line.to,
            })
            .collect();
        let attendance: Vec<Attendance> = self
            .attendance
            .iter()
            .map(|line| Attendance {
                unit: line.unit,
                units_hundredths: line.units_hundredths,
                from: line.from,
                to: line.to,
            })
            .collect();
        let payments: Vec<Payment> = self
            .payments
            .iter()
            .map(|line| Payment {
                amount: line.amount_paise,
                on: line.on,
                kind: line.kind,
                mode: line.mode,
            })
            .collect();
        Ok(wages::claim_wages(
            &terms,
            &attendance,
            &payments,
            &Conventions::default(),
        )?)
    }

    fn check_heads(&self) -> Result<(), Problem> {
        let mut fields = Vec::new();
        if self.heads.len() > 50 {
            fields.push(FieldProblem::new("heads", "labourline.claim.too-many").with("most", 50));
        }
        for (at, line) in self.heads.iter().enumerate() {
            if line.amount_paise.is_negative() || line.amount_paise.0 > SUM_PAISE_MAX {
                fields.push(FieldProblem::new(
                    format!("heads.{at}.amount"),
                    "labourline.claim.beyond",
                ));
            }
            if line.note.chars().count() > NOTE_CHARS_MAX {
                fields.push(
                    FieldProblem::new(format!("heads.{at}.note"), "platform.field.too-long")
                        .with("max", NOTE_CHARS_MAX),
                );
            }
        }
        if fields.is_empty() {
            Ok(())
        } else {
            Err(Problem::invalid(fields))
        }
    }
}

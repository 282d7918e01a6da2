//! A form as it was sent: what was typed, and what is wrong with it; the same value fills the form again.

use super::{App, Refusal, SummaryLine, Visit, csrf};
use crate::idempotency::IdempotencyKey;
use crate::words::Say;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use kernel::{Day, FieldProblem, Moment, Paise, Problem, ProblemKind};
use std::collections::BTreeSet;

/// The most fields a form may have: a group of 500 claimants with a score of fields each.
const FIELDS_MAX: usize = 20_000;
/// The hidden field of the key that makes a form sent twice do one thing.
const ONCE_FIELD: &str = "_once";

/// A form, CSRF already checked. As the field `form` of a template it keeps what was typed and shows what is wrong.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Form {
    values: Vec<(String, String)>,
    problem: Option<Problem>,
    fields: Vec<FieldProblem>,
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // No values: they are about people.
        write!(f, "Form({} fields, {:?})", self.values.len(), self.fields)
    }
}

impl Form {
    /// A form with these values (to fill in a page for the first time).
    pub fn filled<N: Into<String>, V: Into<String>>(
        values: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        Self {
            values: values
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            ..Self::default()
        }
    }
    /// An empty form.
    pub fn empty() -> Self {
        Self::default()
    }
    /// Adds a value.
    pub fn put(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.values.push((name.into(), value.into()));
    }
    /// Puts a value in place of all of its name.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.retain(|(other, _)| other != name);
        self.put(name, value);
    }
    /// Takes away the row `at` of `rows`.
    pub fn remove_row(&mut self, rows: &str, at: usize) {
        let prefix = format!("{rows}.{at}.");
        self.values.retain(|(name, _)| !name.starts_with(&prefix));
    }

    /// The first value of the field, trimmed; empty where it is missing.
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }
    /// The first value as it was typed; empty where it is missing.
    pub fn raw(&self, name: &str) -> &str {
        self.values
            .iter()
            .find(|(other, _)| other == name)
            .map_or("", |(_, value)| value)
    }
    /// Whether the field was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(other, _)| other == name)
    }
    /// Every value of the field (checkboxes of one name), trimmed, without empty ones.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.values
            .iter()
            .filter(|(other, _)| other == name)
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
            .collect()
    }
    /// Whether one of the field's values is `value`: for `checked` and `selected`.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.values
            .iter()
            .any(|(other, held)| other == name && held.trim() == value)
    }
    /// The numbers of repeated rows, rising: fields named `terms.0.rate` give `form.row_numbers("terms")` 0. Numbers may have holes.
    pub fn row_numbers(&self, rows: &str) -> Vec<usize> {
        let numbers: BTreeSet<usize> = self
            .values
            .iter()
            .filter_map(|(name, _)| name.strip_prefix(rows)?.strip_prefix('.')?.split_once('.'))
            .filter_map(|(number, _)| number.parse().ok())
            .collect();
        numbers.into_iter().collect()
    }
    /// The fields by name, without the hidden ones of the shell: for keeping a draft.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values
            .iter()
            .filter(|(name, _)| !name.starts_with('_'))
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
    /// The key of the hidden field `_once`.
    pub fn once(&self) -> Option<IdempotencyKey> {
        IdempotencyKey::parse(self.text(ONCE_FIELD))
    }

    /// The same with what a use-case refused.
    pub fn refused(mut self, problem: &Problem) -> Self {
        self.fields.clone_from(&problem.fields);
        self.problem = Some(problem.clone());
        self
    }
    /// Whether something is to be put right.
    pub fn has_problems(&self) -> bool {
        self.problem.is_some()
    }
    /// Whether something is wrong with the field.
    pub fn is_wrong(&self, name: &str) -> bool {
        self.fields.iter().any(|problem| problem.field == name)
    }
    /// What is wrong with the field, in words.
    pub fn problem(&self, name: &str, t: &Say) -> Option<String> {
        self.fields
            .iter()
            .find(|problem| problem.field == name)
            .map(|problem| t.field_problem(problem))
    }
    /// What is wrong in all, where no field is to blame.
    pub fn whole_problem(&self, t: &Say) -> Option<String> {
        self.problem
            .as_ref()
            .filter(|problem| problem.fields.is_empty())
            .map(|problem| t.problem(problem))
    }
    /// Everything to put right, for the summary above the form.
    pub fn summary(&self, t: &Say) -> Vec<SummaryLine> {
        self.fields
            .iter()
            .map(|problem| SummaryLine {
                id: field_id(&problem.field),
                text: t.field_problem(problem),
            })
            .collect()
    }
    /// The id of a field: its name with hyphens for dots.
    pub fn id(&self, name: &str) -> String {
        field_id(name)
    }
    /// Reads the form field by field, gathering what is wrong.
    pub fn reader(&self) -> FormReader<'_> {
        self.part("")
    }
    /// Reads one of several forms on a page, whose fields are named `{part}{name}`. Names and what is wrong are without `part`, as the
    /// use-case has them.
    pub fn part(&self, part: &'static str) -> FormReader<'_> {
        FormReader {
            form: self,
            part,
            problems: Vec::new(),
        }
    }

    pub(super) fn parse(body: &[u8]) -> Result<Self, Problem> {
        let mut values = Vec::new();
        for (name, value) in form_urlencoded::parse(body) {
            if values.len() == FIELDS_MAX {
                return Err(Problem::new(ProblemKind::TooLarge, "platform.too-large"));
            }
            values.push((name.into_owned(), cleaned(&value)));
        }
        Ok(Self {
            values,
            ..Self::default()
        })
    }
    pub(super) fn token(&self) -> &str {
        self.raw(csrf::FIELD)
    }
}

/// Without NUL (PostgreSQL keeps none, nobody types one) and with one kind of line end.
pub(super) fn cleaned(value: &str) -> String {
    if value.contains(['\0', '\r']) {
        value.replace("\r\n", "\n").replace(['\0', '\r'], "")
    } else {
        value.to_owned()
    }
}

fn field_id(name: &str) -> String {
    name.replace(['.', '[', ']'], "-")
}

impl FromRequest<App> for Form {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refusal> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, app).await?;
        let bytes = Bytes::from_request(Request::from_parts(parts, body), app)
            .await
            .map_err(|rejection| Refusal(super::api::body_problem(&rejection)))?;
        let form = Form::parse(&bytes)?;
        if visit.csrf_holds(form.token()) {
            Ok(form)
        } else {
            Err(Refusal(expired()))
        }
    }
}

pub(super) fn expired() -> Problem {
    Problem::refused("platform.form-expired")
}

/// Reads a form field by field; at the end everything that is wrong is said at once.
#[derive(Debug)]
pub struct FormReader<'a> {
    form: &'a Form,
    part: &'static str,
    problems: Vec<FieldProblem>,
}

impl<'a> FormReader<'a> {
    fn typed(&self, name: &str) -> &'a str {
        if self.part.is_empty() {
            self.form.text(name)
        } else {
            self.form.text(&format!("{}{name}", self.part))
        }
    }
    /// A text of at most `chars_max` letters; empty where nothing was typed.
    pub fn text(&mut self, name: &str, chars_max: usize) -> &'a str {
        let text = self.typed(name);
        if text.chars().count() > chars_max {
            self.wrong(FieldProblem::new(name, "platform.too-long").with("max", chars_max));
        }
        text
    }
    /// A text that must not be empty.
    pub fn needed(&mut self, name: &str, chars_max: usize) -> &'a str {
        let text = self.text(name, chars_max);
        if text.is_empty() {
            self.wrong(FieldProblem::new(name, "platform.required"));
        }
        text
    }
    /// One of few, if one was chosen.
    pub fn choice<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        self.read(name, "platform.choose-one", parse)
    }
    /// One of few; one must be chosen.
    pub fn needed_choice<T>(
        &mut self,
        name: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        if self.typed(name).is_empty() {
            self.wrong(FieldProblem::new(name, "platform.choose-one"));
        }
        self.choice(name, parse)
    }
    /// A whole number, Indian digits too.
    pub fn number(&mut self, name: &str) -> Option<i64> {
        self.read(name, "platform.not-a-number", |text| {
            kernel::digits::ascii(text).replace(',', "").parse().ok()
        })
    }
    /// A sum in rupees, not below zero.
    pub fn sum(&mut self, name: &str) -> Option<Paise> {
        let sum = self.read(name, "platform.not-a-sum", Paise::parse)?;
        if sum.is_negative() {
            self.wrong(FieldProblem::new(name, "platform.below-zero"));
            return None;
        }
        Some(sum)
    }
    /// A day.
    pub fn day(&mut self, name: &str) -> Option<Day> {
        self.read(name, "platform.not-a-day", Day::parse)
    }
    /// A day and a time in India.
    pub fn moment(&mut self, name: &str) -> Option<Moment> {
        self.read(name, "platform.not-a-time", Moment::parse_india_local)
    }
    /// Whether a box was ticked or `yes` chosen.
    pub fn yes(&self, name: &str) -> bool {
        matches!(self.typed(name), "yes" | "on" | "true" | "1")
    }
    /// Something read by `parse`; `None` where nothing was typed or it can't be read (then `code` is noted).
    pub fn read<T>(
        &mut self,
        name: &str,
        code: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.typed(name);
        if text.is_empty() {
            return None;
        }
        let value = parse(text);
        if value.is_none() {
            self.wrong(FieldProblem::new(name, code));
        }
        value
    }
    /// Notes something else that is wrong.
    pub fn wrong(&mut self, problem: FieldProblem) {
        if !self
            .problems
            .iter()
            .any(|other| other.field == problem.field)
        {
            self.problems.push(problem);
        }
    }
    /// What was read, put together by `whole`, which may give nothing only where something needed is missing or unreadable.
    ///
    /// # Errors
    /// One problem with all fields.
    pub fn finish_as<T>(self, whole: impl FnOnce() -> Option<T>) -> Result<T, Problem> {
        self.finish()?;
        whole().ok_or_else(|| Problem::invalid(Vec::new()))
    }
    /// Everything that was wrong, if anything was.
    ///
    /// # Errors
    /// One problem with all fields.
    pub fn finish(self) -> Result<(), Problem> {
        if self.problems.is_empty() {
            Ok(())
        } else {
            Err(Problem::invalid(self.problems))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_their_numbers() {
        let form = Form::parse(
            b"terms.0.rate=1&terms.2.rate=2&terms.2.per=day&termsx.1.rate=3&terms.x.rate=4",
        )
        .unwrap();
        assert_eq!(form.row_numbers("terms"), vec![0, 2]);
        let mut form = form;
        form.remove_row("terms", 0);
        assert_eq!(form.row_numbers("terms"), vec![2]);
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let form = Form::parse("name=&rate=six&day=2026-02-30&many=१२&sum=-5".as_bytes()).unwrap();
        let mut reader = form.reader();
        assert_eq!(reader.needed("name", 10), "");
        assert_eq!(reader.sum("rate"), None);
        assert_eq!(reader.day("day"), None);
        assert_eq!(reader.number("many"), Some(12));
        assert_eq!(reader.sum("sum"), None);
        assert_eq!(reader.sum("missing"), None);
        let problem = reader.finish().unwrap_err();
        let codes: Vec<&str> = problem.fields.iter().map(|field| field.code).collect();
        assert_eq!(
            codes,
            [
                "platform.required",
                "platform.not-a-sum",
                "platform.not-a-day",
                "platform.below-zero"
            ]
        );
        let again = form.refused(&problem);
        assert!(again.is_wrong("rate"));
        assert_eq!(again.text("rate"), "six");
    }

    #[test]
    fn nul_and_carriage_returns_are_left_out() {
        let form = Form::parse(b"a=x%00y%0D%0Az").unwrap();
        assert_eq!(form.text("a"), "xy\nz");
    }

    proptest::proptest! {
        #[test]
        fn any_body_is_survived(body: Vec<u8>) {
            let _ = Form::parse(&body);
        }
    }
}

//! Which column of a file is which field: guessed, shown, changed, kept for the next file of the same chapter.

use super::columns::{Field, guess};
use kernel::{FieldProblem, Problem};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A column of the file and what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Column {
    /// What stands over it.
    pub heading: String,
    /// What it holds; `None`: kept in the timeline as it stands, not read.
    #[serde(default)]
    pub field: Option<Field>,
}

/// The columns of a file from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct Mapping(pub Vec<Column>);

impl Mapping {
    /// A first guess: what the chapter's former mappings say of the same headings, else what the headings say by themselves.
    pub fn guessed(headings: &[String], former: &[Mapping]) -> Self {
        if let Some(same) = former
            .iter()
            .find(|mapping| mapping.headings().eq(headings.iter().map(String::as_str)))
        {
            return same.clone();
        }
        let texts: Vec<&str> = headings.iter().map(String::as_str).collect();
        let columns = guess(&texts)
            .into_iter()
            .zip(headings)
            .map(|(guess, heading)| Column {
                heading: heading.clone(),
                field: guess.field,
            })
            .collect();
        Mapping(columns)
    }
    /// The headings from left to right.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|column| column.heading.as_str())
    }
    /// The column of a field.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.0.iter().position(|column| column.field == Some(field))
    }
    /// Refuses a mapping that gives a field to two columns, or has none for what every case needs: a name and a day.
    ///
    /// # Errors
    /// Fields `columns.N`.
    pub fn check(&self) -> Result<(), Problem> {
        let mut wrong = Vec::new();
        for (at, column) in self.0.iter().enumerate() {
            if column.field.is_some()
                && self.0[..at]
                    .iter()
                    .any(|before| before.field == column.field)
            {
                wrong.push(FieldProblem::new(
                    format!("columns.{at}"),
                    "labourline.register.field-twice",
                ));
            }
        }
        if self
            .column_of(Field::WorkerName)
            .or(self.column_of(Field::WorkerNameNative))
            .is_none()
        {
            wrong.push(FieldProblem::new(
                "columns.0",
                "labourline.register.no-name-column",
            ));
        }
        if self.column_of(Field::OpenedOn).is_none() {
            wrong.push(FieldProblem::new(
                "columns.0",
                "labourline.register.no-day-column",
            ));
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(Problem::invalid(wrong))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_former_mapping_of_the_same_headings_is_taken_again() {
        let headings = ["Date".to_owned(), "Name".to_owned(), "Who".to_owned()];
        let mut mapping = Mapping::guessed(&headings, &[]);
        assert_eq!(mapping.column_of(Field::OpenedOn), Some(0));
        assert_eq!(mapping.check(), Ok(()));
        mapping.0[2].field = Some(Field::Contractor);
        assert_eq!(
            Mapping::guessed(&headings, std::slice::from_ref(&mapping)),
            mapping
        );
        mapping.0[2].field = Some(Field::WorkerName);
        assert_eq!(mapping.check().unwrap_err().fields[0].field, "columns.2");
        assert!(Mapping::default().check().is_err());
    }
}

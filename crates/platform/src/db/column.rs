//! Values on their way out of a row.

use super::DbError;
use kernel::{Day, Language, Moment, Paise, Reference};
use rusqlite::types::ValueRef;
use uuid::Uuid;

/// One row of an answer, of either engine.
pub enum Row<'r> {
    /// SQLite's.
    Sqlite(&'r rusqlite::Row<'r>),
    /// PostgreSQL's.
    Postgres(&'r tokio_postgres::Row),
}

impl Row<'_> {
    /// The value of the column at `index` (from 0). Read an `Option` where the column may be NULL.
    pub fn get<T: Column>(&self, index: usize) -> Result<T, DbError> {
        T::read(self, index)?.ok_or_else(|| T::absent(index))
    }
    /// The value of a column that may be NULL.
    pub fn maybe<T: Column>(&self, index: usize) -> Result<Option<T>, DbError> {
        T::read(self, index)
    }
}

/// A type that a column can be read as.
pub trait Column: Sized {
    /// Reads the column; `None` for NULL.
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError>;
    /// What it means that a column read with [`Row::get`] was NULL.
    fn absent(index: usize) -> DbError {
        DbError::Column {
            index,
            detail: "NULL".to_owned(),
        }
    }
}

fn unlike(index: usize, detail: impl std::fmt::Display) -> DbError {
    DbError::Column {
        index,
        detail: detail.to_string(),
    }
}

fn postgres<'r, T: tokio_postgres::types::FromSql<'r>>(
    row: &'r tokio_postgres::Row,
    index: usize,
) -> Result<Option<T>, DbError> {
    row.try_get::<_, Option<T>>(index)
        .map_err(|error| unlike(index, error))
}

fn sqlite<'r>(row: &'r rusqlite::Row<'_>, index: usize) -> Result<ValueRef<'r>, DbError> {
    row.get_ref(index).map_err(|error| unlike(index, error))
}

impl Column for i64 {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        match row {
            Row::Sqlite(row) => match sqlite(row, index)? {
                ValueRef::Null => Ok(None),
                ValueRef::Integer(number) => Ok(Some(number)),
                other => Err(unlike(index, other.data_type())),
            },
            Row::Postgres(row) => {
                if *row.columns()[index].type_() == tokio_postgres::types::Type::INT4 {
                    return Ok(postgres::<i32>(row, index)?.map(i64::from));
                }
                postgres(row, index)
            }
        }
    }
}

impl Column for bool {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        match row {
            Row::Sqlite(row) => match sqlite(row, index)? {
                ValueRef::Null => Ok(None),
                ValueRef::Integer(number) => Ok(Some(number != 0)),
                other => Err(unlike(index, other.data_type())),
            },
            Row::Postgres(row) => postgres(row, index),
        }
    }
}

impl Column for String {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        match row {
            Row::Sqlite(row) => match sqlite(row, index)? {
                ValueRef::Null => Ok(None),
                ValueRef::Text(text) => String::from_utf8(text.to_vec())
                    .map(Some)
                    .map_err(|error| unlike(index, error)),
                other => Err(unlike(index, other.data_type())),
            },
            Row::Postgres(row) => postgres(row, index),
        }
    }
}

impl Column for Vec<u8> {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        match row {
            Row::Sqlite(row) => match sqlite(row, index)? {
                ValueRef::Null => Ok(None),
                ValueRef::Blob(bytes) => Ok(Some(bytes.to_vec())),
                other => Err(unlike(index, other.data_type())),
            },
            Row::Postgres(row) => postgres(row, index),
        }
    }
}

impl Column for Uuid {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        match row {
            Row::Sqlite(row) => match sqlite(row, index)? {
                ValueRef::Null => Ok(None),
                ValueRef::Blob(bytes) => Uuid::from_slice(bytes)
                    .map(Some)
                    .map_err(|error| unlike(index, error)),
                other => Err(unlike(index, other.data_type())),
            },
            Row::Postgres(row) => postgres(row, index),
        }
    }
}

impl<T: Column> Column for Option<T> {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        T::read(row, index).map(Some)
    }
}

/// Types stored as another type: `via` reads the stored one, `turn` makes ours of it.
fn via<S: Column, T>(
    row: &Row<'_>,
    index: usize,
    turn: impl FnOnce(S) -> Option<T>,
) -> Result<Option<T>, DbError> {
    match S::read(row, index)? {
        None => Ok(None),
        Some(stored) => match turn(stored) {
            Some(ours) => Ok(Some(ours)),
            None => Err(unlike(index, "out of range")),
        },
    }
}

impl Column for Moment {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        via(row, index, |micros: i64| Some(Moment(micros)))
    }
}
impl Column for Paise {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        via(row, index, |paise: i64| Some(Paise(paise)))
    }
}
impl Column for Reference {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        via(row, index, Reference::from_number)
    }
}
impl Column for Day {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        via(row, index, |text: String| Day::parse(&text))
    }
}
impl Column for Language {
    fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
        via(row, index, |text: String| Language::parse(&text))
    }
}
macro_rules! narrow {
    ($($number:ty),+) => { $(
        impl Column for $number {
            fn read(row: &Row<'_>, index: usize) -> Result<Option<Self>, DbError> {
                via(row, index, |number: i64| <$number>::try_from(number).ok())
            }
        }
    )+ };
}
narrow!(i32, i16, u32, u16, u8, u64, usize);

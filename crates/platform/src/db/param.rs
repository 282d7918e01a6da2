//! Values on their way into a statement.

use kernel::{Day, Language, Moment, Paise, Reference};
use std::borrow::Cow;
use uuid::Uuid;

/// A value for `$1…`, of one of the portable types.
#[derive(Clone, Debug, PartialEq)]
pub enum Param<'a> {
    /// Nothing.
    Null,
    /// BIGINT.
    Int(i64),
    /// BOOLEAN.
    Bool(bool),
    /// TEXT.
    Text(Cow<'a, str>),
    /// BLOB or BYTEA.
    Bytes(Cow<'a, [u8]>),
    /// BLOB of 16 bytes or UUID.
    Id(Uuid),
}

impl Param<'_> {
    /// The same value, owning what it holds.
    pub fn into_owned(self) -> Param<'static> {
        match self {
            Param::Null => Param::Null,
            Param::Int(n) => Param::Int(n),
            Param::Bool(b) => Param::Bool(b),
            Param::Text(t) => Param::Text(Cow::Owned(t.into_owned())),
            Param::Bytes(b) => Param::Bytes(Cow::Owned(b.into_owned())),
            Param::Id(id) => Param::Id(id),
        }
    }
}

/// Makes the parameters of a statement: `params![scope.now(), name, id]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::db::Param::from($value)),*] };
}

/// Lets ids made by `kernel::typed_id!` go into and come out of the database.
#[macro_export]
macro_rules! stored_id {
    ($($id:ty),+ $(,)?) => { $(
        impl From<$id> for $crate::db::Param<'_> {
            fn from(id: $id) -> Self { $crate::db::Param::Id(id.0) }
        }
        impl From<&$id> for $crate::db::Param<'_> {
            fn from(id: &$id) -> Self { $crate::db::Param::Id(id.0) }
        }
        impl $crate::db::Column for $id {
            fn read(row: &$crate::db::Row<'_>, index: usize) -> Result<Option<Self>, $crate::db::DbError> {
                Ok(<uuid::Uuid as $crate::db::Column>::read(row, index)?.map(Self))
            }
        }
    )+ };
}

/// Lets an enum with `word()` and `parse()` go into and come out of the database as its word.
#[macro_export]
macro_rules! stored_word {
    ($($kind:ty),+ $(,)?) => { $(
        impl From<$kind> for $crate::db::Param<'_> {
            fn from(kind: $kind) -> Self { $crate::db::Param::Text(std::borrow::Cow::Borrowed(kind.word())) }
        }
        impl $crate::db::Column for $kind {
            fn read(row: &$crate::db::Row<'_>, index: usize) -> Result<Option<Self>, $crate::db::DbError> {
                match <String as $crate::db::Column>::read(row, index)? {
                    None => Ok(None),
                    Some(word) => match <$kind>::parse(&word) {
                        Some(kind) => Ok(Some(kind)),
                        None => Err($crate::db::DbError::Column { index, detail: format!("unknown word {word}") }),
                    },
                }
            }
        }
    )+ };
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(text: &'a str) -> Self {
        Param::Text(Cow::Borrowed(text))
    }
}
impl<'a> From<&'a String> for Param<'a> {
    fn from(text: &'a String) -> Self {
        Param::Text(Cow::Borrowed(text))
    }
}
impl From<String> for Param<'_> {
    fn from(text: String) -> Self {
        Param::Text(Cow::Owned(text))
    }
}
impl<'a> From<&'a [u8]> for Param<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Param::Bytes(Cow::Borrowed(bytes))
    }
}
impl<'a> From<&'a Vec<u8>> for Param<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Param::Bytes(Cow::Borrowed(bytes))
    }
}
impl From<Vec<u8>> for Param<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Param::Bytes(Cow::Owned(bytes))
    }
}
impl<'a, const N: usize> From<&'a [u8; N]> for Param<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Param::Bytes(Cow::Borrowed(bytes))
    }
}
impl From<bool> for Param<'_> {
    fn from(flag: bool) -> Self {
        Param::Bool(flag)
    }
}
impl From<Uuid> for Param<'_> {
    fn from(id: Uuid) -> Self {
        Param::Id(id)
    }
}
impl From<Moment> for Param<'_> {
    fn from(moment: Moment) -> Self {
        Param::Int(moment.0)
    }
}
impl From<Paise> for Param<'_> {
    fn from(paise: Paise) -> Self {
        Param::Int(paise.0)
    }
}
impl From<Reference> for Param<'_> {
    fn from(reference: Reference) -> Self {
        Param::Int(reference.number())
    }
}
impl From<Day> for Param<'_> {
    fn from(day: Day) -> Self {
        Param::Text(Cow::Owned(day.to_string()))
    }
}
impl From<Language> for Param<'_> {
    fn from(language: Language) -> Self {
        Param::Text(Cow::Owned(language.code().to_owned()))
    }
}
impl<'a, T: Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Param::Null, Into::into)
    }
}
macro_rules! whole_numbers {
    ($($number:ty),+) => { $(
        impl From<$number> for Param<'_> {
            fn from(number: $number) -> Self { Param::Int(i64::from(number)) }
        }
    )+ };
}
whole_numbers!(i64, i32, i16, u32, u16, u8);

crate::stored_id!(
    kernel::AccountId,
    kernel::ChapterId,
    kernel::PersonId,
    kernel::CaseId
);
crate::stored_word!(kernel::Role);

//! Lists come in pages, found again by a key and not by a count, so that a page costs the same wherever it lies.

use serde::Serialize;

/// The most rows one page may have.
pub const PAGE_ROWS_MAX: u32 = 200;

/// Where a page begins: the sort key of the last row seen and, where two rows share it, their row number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The sort key, as the list defines it (usually microseconds).
    pub key: i64,
    /// Tells apart rows with the same key.
    pub tie: i64,
}

impl Cursor {
    /// The cursor as a short word for an address.
    pub fn token(&self) -> String {
        format!("{:x}.{:x}", self.key, self.tie)
    }
    /// Reads what [`Cursor::token`] wrote.
    pub fn parse(token: &str) -> Option<Self> {
        let (key, tie) = token.split_once('.')?;
        let read = |part: &str| u64::from_str_radix(part, 16).ok().map(u64::cast_signed);
        Some(Self {
            key: read(key)?,
            tie: read(tie)?,
        })
    }
}

/// Which page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageRequest {
    /// Rows after this one; from the first where there is none.
    pub after: Option<Cursor>,
    /// At most so many rows, 1 to [`PAGE_ROWS_MAX`].
    pub rows_max: u32,
}

impl PageRequest {
    /// The first page of `rows_max` rows.
    pub fn first(rows_max: u32) -> Self {
        Self {
            after: None,
            rows_max: rows_max.clamp(1, PAGE_ROWS_MAX),
        }
    }
    /// The page after `token`, if it is one, of `rows_max` rows.
    pub fn after(token: Option<&str>, rows_max: u32) -> Self {
        Self {
            after: token.and_then(Cursor::parse),
            rows_max: rows_max.clamp(1, PAGE_ROWS_MAX),
        }
    }
}

/// Some rows, and where the next ones begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page<T> {
    /// The rows of this page.
    pub items: Vec<T>,
    /// The token of the next page; absent on the last.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Makes a page from up to `rows_max + 1` rows: one more than asked for means that there is a next page.
    pub fn from_rows(mut rows: Vec<T>, asked: PageRequest, cursor: impl Fn(&T) -> Cursor) -> Self {
        let most = asked.rows_max as usize;
        let more = rows.len() > most;
        rows.truncate(most);
        let next = if more {
            rows.last().map(|row| cursor(row).token())
        } else {
            None
        };
        Self { items: rows, next }
    }
    /// The same page with every row turned by `turn`.
    pub fn map<U>(self, turn: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(turn).collect(),
            next: self.next,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn tokens_round_trip(key: i64, tie: i64) {
            let cursor = Cursor { key, tie };
            proptest::prop_assert_eq!(Cursor::parse(&cursor.token()), Some(cursor));
        }
        #[test]
        fn any_token_is_survived(token in "\\PC*") {
            let _ = Cursor::parse(&token);
        }
    }

    #[test]
    fn one_row_more_than_asked_means_a_next_page() {
        let cursor = |n: &i64| Cursor { key: *n, tie: 0 };
        let page = Page::from_rows(vec![3, 2, 1], PageRequest::first(2), cursor);
        assert_eq!(page.items, vec![3, 2]);
        assert_eq!(
            page.next.as_deref().and_then(Cursor::parse),
            Some(cursor(&2))
        );
        let last = Page::from_rows(vec![1], PageRequest::first(2), cursor);
        assert_eq!(last.next, None);
    }
}

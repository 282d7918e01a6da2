//! The links under a list: older rows, and back to the start. Newer is the browser's way back.

use super::Visit;

/// The links under a list. Filters in the address are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageLinks {
    /// The next page.
    pub older: Option<String>,
    /// The first page, where this is another.
    pub first: Option<String>,
    /// Rows on this page.
    pub rows: usize,
}

impl PageLinks {
    /// Links from the page a visit is on; `next` is the token of the page that follows.
    pub fn new(visit: &Visit, next: Option<&str>, rows: usize) -> Self {
        Self::of(visit.arrival().uri().query().unwrap_or(""), next, rows)
    }

    fn of(query: &str, next: Option<&str>, rows: usize) -> Self {
        let kept = || {
            let mut kept = form_urlencoded::Serializer::new(String::new());
            for (key, value) in form_urlencoded::parse(query.as_bytes()) {
                if key != "after" && key != "lang" {
                    kept.append_pair(&key, &value);
                }
            }
            kept
        };
        let has_after = form_urlencoded::parse(query.as_bytes()).any(|(key, _)| key == "after");
        Self {
            older: next.map(|token| format!("?{}", kept().append_pair("after", token).finish())),
            first: has_after.then(|| format!("?{}", kept().finish())),
            rows,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_stay_and_the_place_changes() {
        let links = PageLinks::of("q=%E0%A4%B0&stage=paid&after=1.2&lang=hi", Some("a.b"), 50);
        assert_eq!(
            links.older.as_deref(),
            Some("?q=%E0%A4%B0&stage=paid&after=a.b")
        );
        assert_eq!(links.first.as_deref(), Some("?q=%E0%A4%B0&stage=paid"));
        let last = PageLinks::of("stage=paid", None, 3);
        assert_eq!((last.older, last.first), (None, None));
    }
}

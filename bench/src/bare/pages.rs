//! The HTML of one case: the least that a person could still read.

use super::store::{CaseRow, EntryRow};
use std::fmt::{self, Display, Write};

/// Text with the five characters that HTML gives a meaning to written as references.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            out.write_str(&rest[..at])?;
            out.write_str(match rest.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "&#39;",
            })?;
            rest = &rest[at + 1..];
        }
        out.write_str(rest)
    }
}

/// Paise as rupees with Indian grouping: 1234567 is `12,345.67`, a crore of rupees `1,00,00,000.00`.
struct Rupees(i64);

impl Display for Rupees {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = (self.0 / 100).to_string();
        for (index, digit) in digits.chars().enumerate() {
            let left = digits.len() - index;
            if index > 0 && (left == 3 || (left > 3 && left % 2 == 1)) {
                out.write_char(',')?;
            }
            out.write_char(digit)?;
        }
        write!(out, ".{:02}", self.0 % 100)
    }
}

/// Everything above the timeline.
pub(crate) fn write_case(out: &mut String, case: &CaseRow<'_>) {
    // Writing into a String cannot fail.
    let _ = write!(
        out,
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>\
         <h1>{title}</h1><p>{reference} · {chapter} · {stage}</p><p>{claimant}</p><p>{summary}</p>\
         <dl><dt>Claimed</dt><dd>₹ {claimed}</dd><dt>Agreed</dt><dd>₹ {agreed}</dd><dt>Recovered</dt><dd>₹ {recovered}</dd>\
         <dt>Owner</dt><dd>{owner}</dd><dt>Next</dt><dd>{next}, {due}</dd>\
         <dt>Opened</dt><dd>{created}</dd><dt>Changed</dt><dd>{updated}</dd></dl><h2>Timeline</h2><ol>",
        title = Escaped(case.title),
        reference = case.reference,
        chapter = Escaped(case.chapter),
        stage = Escaped(case.stage),
        claimant = Escaped(case.claimant),
        summary = Escaped(case.summary),
        claimed = Rupees(case.claimed_paise),
        agreed = Rupees(case.agreed_paise),
        recovered = Rupees(case.recovered_paise),
        owner = Escaped(case.owner),
        next = Escaped(case.next_action),
        due = case.next_action_due,
        created = case.created_at,
        updated = case.updated_at,
    );
}

/// One line of the timeline.
pub(crate) fn write_entry(out: &mut String, entry: &EntryRow<'_>) {
    let _ = write!(
        out,
        "<li><time>{}</time> <b>{}</b> {} <p>{}</p></li>",
        entry.at,
        Escaped(entry.kind),
        Escaped(entry.actor),
        Escaped(entry.body),
    );
}

/// Everything below the timeline.
pub(crate) fn write_end(out: &mut String) {
    out.push_str("</ol></body></html>");
}

#[cfg(test)]
mod tests {
    use super::{Escaped, Rupees};

    #[test]
    fn escapes_and_groups() {
        assert_eq!(
            Escaped("<b a='1'>&").to_string(),
            "&lt;b a=&#39;1&#39;&gt;&amp;"
        );
        assert_eq!(Rupees(1_234_567).to_string(), "12,345.67");
        assert_eq!(Rupees(1_000_000_000).to_string(), "1,00,00,000.00");
        assert_eq!(Rupees(5).to_string(), "0.05");
    }
}

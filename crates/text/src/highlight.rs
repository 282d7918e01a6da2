//! Which words of a text a query found, and the piece of the text worth showing. Nothing is ever cut inside a grapheme.

use std::ops::Range;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

/// Words marked in one text.
pub const MARKS_MAX: usize = 200;

/// A piece of a text, for showing a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Snippet {
    /// Whether the text begins before it.
    pub cut_before: bool,
    /// Whether the text goes on after it.
    pub cut_after: bool,
    /// Its parts in their order.
    pub parts: Vec<SnippetPart>,
}

/// A part of a snippet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// Whether it was found.
    pub marked: bool,
}

/// Widens ranges (in bytes) to whole graphemes, puts them in order and joins those that touch.
pub(crate) fn whole_graphemes(text: &str, mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.retain(|range| range.start < range.end && range.end <= text.len());
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut whole: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    let mut graphemes = text.grapheme_indices(true).peekable();
    let mut at = 0;
    let mut end = 0;
    for range in ranges {
        // The grapheme that holds the beginning.
        while end <= range.start {
            let Some((start, grapheme)) = graphemes.next() else {
                break;
            };
            (at, end) = (start, start + grapheme.len());
        }
        let start = at.min(range.start);
        while end < range.end {
            let Some((start, grapheme)) = graphemes.next() else {
                break;
            };
            (at, end) = (start, start + grapheme.len());
        }
        match whole.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => whole.push(start..end),
        }
    }
    whole.truncate(MARKS_MAX);
    whole
}

/// The piece of a text with the most marks, at most so many graphemes long, cut at spaces where there are any.
pub fn snippet(text: &str, marks: &[Range<usize>], graphemes_max: usize) -> Snippet {
    let marks = whole_graphemes(text, marks.to_vec());
    let starts: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    let end_of = |index: usize| starts.get(index).copied().unwrap_or(text.len());
    let index_of = |byte: usize| starts.partition_point(|start| *start < byte);
    let size = graphemes_max.max(1);
    // The window begins a little before a mark; the one that holds most marks wins, the earliest among equals.
    let lead = size / 5;
    let mut from = 0;
    let mut most = 0;
    for mark in &marks {
        let begin = index_of(mark.start).saturating_sub(lead);
        let end = end_of(begin + size);
        let held = marks
            .iter()
            .filter(|m| m.start >= end_of(begin) && m.end <= end)
            .count();
        if held > most {
            (most, from) = (held, begin);
        }
    }
    if starts.len() <= size {
        from = 0;
    } else {
        from = from.min(starts.len() - size);
    }
    let mut to = (from + size).min(starts.len());
    let is_space = |index: usize| text[end_of(index)..end_of(index + 1)].trim().is_empty();
    let held = |index: usize| {
        marks
            .iter()
            .any(|m| m.start < end_of(index) && end_of(index) < m.end)
    };
    // Move the cuts to spaces, if one is near, and out of marks in any case.
    if from > 0 {
        let near = (from..to.min(from + lead + 1)).find(|index| is_space(*index));
        if let Some(space) = near
            && !marks
                .iter()
                .any(|m| m.start >= end_of(from) && m.start < end_of(space))
        {
            from = space + 1;
        }
    }
    if to < starts.len() {
        let near = (to.saturating_sub(lead).max(from + 1)..to)
            .rev()
            .find(|index| is_space(*index));
        if let Some(space) = near
            && !marks
                .iter()
                .any(|m| m.end > end_of(space) && m.end <= end_of(to))
        {
            to = space;
        }
        while to > from + 1 && held(to) {
            to -= 1;
        }
    }
    let (start, end) = (end_of(from), end_of(to.max(from)));
    let mut parts = Vec::new();
    let mut at = start;
    let mut push = |range: Range<usize>, marked: bool| {
        if !range.is_empty() {
            parts.push(SnippetPart {
                text: text[range].to_owned(),
                marked,
            });
        }
    };
    for mark in marks.iter().filter(|m| m.start >= start && m.end <= end) {
        push(at..mark.start, false);
        push(mark.clone(), true);
        at = mark.end;
    }
    push(at..end, false);
    Snippet {
        cut_before: start > 0,
        cut_after: end < text.len(),
        parts,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_holds_the_marks_and_says_where_it_was_cut() {
        let text = "एक दो तीन चार पांच मजदूर सात आठ नौ दस ग्यारह बारह";
        let at = text.find("मजदूर").unwrap();
        let found = snippet(text, std::slice::from_ref(&(at..at + "मजदूर".len())), 14);
        assert!(found.cut_before && found.cut_after);
        assert!(
            found
                .parts
                .iter()
                .any(|part| part.marked && part.text == "मजदूर"),
            "{found:?}"
        );
        let whole = snippet(text, &[], 500);
        assert_eq!(whole.parts[0].text, text);
        assert!(!whole.cut_before && !whole.cut_after);
    }

    #[test]
    fn a_range_inside_a_grapheme_becomes_the_grapheme() {
        let text = "की";
        let whole = |ranges: &[(usize, usize)]| -> Vec<(usize, usize)> {
            let ranges = ranges.iter().map(|(from, to)| *from..*to).collect();
            whole_graphemes(text, ranges)
                .into_iter()
                .map(|range| (range.start, range.end))
                .collect()
        };
        assert_eq!(whole(&[(3, 6)]), [(0, 6)]);
        assert_eq!(whole(&[(0, 3), (3, 6)]), [(0, 6)]);
        assert!(whole(&[(6, 9)]).is_empty());
    }
}

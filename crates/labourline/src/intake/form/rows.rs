//! Rows of the form that repeat: added, taken away, numbered anew.

use platform::web::Form;

/// The rows that repeat, each with the field that a new row begins with and what stands in it.
pub(crate) const ROWS: [(&str, &str, &str); 6] = [
    ("claimants", "display_name", ""),
    ("chain", "link", "paid_by"),
    ("terms", "unit", "day"),
    ("attendance", "unit", "day"),
    ("payments", "kind", "wages"),
    ("evidence", "kind", ""),
];
/// The most rows of one kind on the page; a gang of hundreds is pasted on the case's own page.
const ROWS_MAX: usize = 60;

/// Numbers the rows anew without holes, so that a row added by a script never takes a name that is there.
pub(crate) fn renumbered(form: &Form) -> Form {
    let mut numbers = std::collections::HashMap::new();
    for (rows, ..) in ROWS {
        for (place, number) in form.row_numbers(rows).into_iter().enumerate() {
            numbers.insert((rows, number), place);
        }
    }
    let mut anew = Form::empty();
    for (name, value) in form.pairs() {
        let renamed = name.split_once('.').and_then(|(rows, rest)| {
            let (number, rest) = rest.split_once('.')?;
            let rows = ROWS
                .iter()
                .map(|(name, ..)| *name)
                .find(|name| *name == rows)?;
            let place = numbers.get(&(rows, number.parse().ok()?))?;
            Some(format!("{rows}.{place}.{rest}"))
        });
        anew.put(renamed.unwrap_or_else(|| name.to_owned()), value);
    }
    anew
}

/// Adds an empty row of `rows`, if there is room.
pub(crate) fn add_row(form: &mut Form, rows: &str) {
    let Some((rows, field, value)) = ROWS.iter().find(|(name, ..)| *name == rows) else {
        return;
    };
    let next = form.row_numbers(rows).last().map_or(0, |last| last + 1);
    if next < ROWS_MAX {
        form.put(format!("{rows}.{next}.{field}"), *value);
    }
}

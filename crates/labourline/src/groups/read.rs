//! Reading a list of workers: pasted lines, CSV, or the first sheet of a spreadsheet.

use crate::register::columns::{self, Field};
use kernel::{FieldProblem, Paise, Phone, Problem};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Lines looked at; more than a group holds, so that bad ones are shown too.
pub const LINES_MAX: usize = 2_000;
/// The largest file taken.
pub const FILE_BYTES_MAX: usize = 2 * 1024 * 1024;
/// Headings of the column of sums, besides those a register has.
const AMOUNT_WORDS: [&str; 9] = [
    "amount",
    "sum",
    "rupees",
    "due",
    "रकम",
    "राशि",
    "रुपये",
    "ଟଙ୍କା",
    "ରାଶି",
];
/// The longest line.
const LINE_CHARS_MAX: usize = 500;

/// One worker of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupRow {
    /// Name.
    #[schema(min_length = 1, max_length = 120)]
    pub name: String,
    /// Telephone number, if they have one.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub phone: Option<Phone>,
    /// What they claim, in paise.
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 0)]
    pub claimed_paise: Option<Paise>,
}

/// One line, read or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// As it was given, cells parted by tabs.
    pub text: String,
    /// The worker, or what is wrong.
    pub row: Result<GroupRow, FieldProblem>,
}

/// Reads pasted lines: `name, phone, amount`, parted by commas, semicolons or tabs, or with a line of headings in any order. Empty
/// lines are passed over.
pub fn read_lines(text: &str) -> Vec<Line> {
    let lines: Vec<(usize, Vec<String>)> = text
        .lines()
        .take(LINES_MAX)
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| (at + 1, cells(line)))
        .collect();
    rows(&lines)
}

/// Reads a file: CSV or a spreadsheet, known by what is in it.
///
/// # Errors
/// `labourline.group.file-unreadable`, `labourline.group.file-too-large`.
pub fn read_file(bytes: &[u8]) -> Result<Vec<Line>, Problem> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("file", "labourline.group.file-too-large")
                .with("max", FILE_BYTES_MAX / 1024),
        ]));
    }
    let unreadable = || Problem::invalid_field("file", "labourline.group.file-unreadable");
    // A spreadsheet is a zip file.
    let lines = if bytes.starts_with(b"PK\x03\x04") {
        sheet(bytes).ok_or_else(unreadable)?
    } else {
        comma_separated(bytes).ok_or_else(unreadable)?
    };
    Ok(rows(&lines))
}

/// The lines as text to paste: what is not taken yet goes back into the box to be put right.
pub fn as_text<'l>(lines: impl IntoIterator<Item = &'l Line>) -> String {
    lines
        .into_iter()
        .map(|line| line.text.as_str())
        .collect::<Vec<_>>()
        .join("\n")
}

fn sheet(bytes: &[u8]) -> Option<Vec<(usize, Vec<String>)>> {
    use calamine::{Data, Reader, Xlsx};
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).ok()?;
    let range = book.worksheet_range_at(0)?.ok()?;
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        // A telephone number typed as a number has no decimals.
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            format!("{number:.0}")
        }
        other => one_line(&other.to_string()),
    };
    let lines = range
        .rows()
        .take(LINES_MAX)
        .enumerate()
        .map(|(at, cells)| (at + 1, cells.iter().map(text).collect::<Vec<_>>()))
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    Some(lines)
}

fn comma_separated(bytes: &[u8]) -> Option<Vec<(usize, Vec<String>)>> {
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).ok()?;
    if text.contains('\0') {
        return None;
    }
    let first = text.lines().next().unwrap_or("");
    let parting = [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|parting| first.bytes().filter(|byte| byte == parting).count())?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(parting)
        .from_reader(text.as_bytes());
    let mut lines = Vec::new();
    for (at, record) in reader.records().take(LINES_MAX).enumerate() {
        let cells: Vec<String> = record.ok()?.iter().map(one_line).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push((at + 1, cells));
        }
    }
    Some(lines)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cells of a pasted line. A sum may have commas in it (`1,00,000`), so tabs and semicolons go first, and of parts that are only
/// digits at the end of a line of commas the amount is put together again.
fn cells(line: &str) -> Vec<String> {
    let parting = [('\t', line.contains('\t')), (';', line.contains(';'))]
        .into_iter()
        .find(|(_, there)| *there);
    if let Some((parting, _)) = parting {
        return line.split(parting).map(one_line).collect();
    }
    let parts: Vec<String> = line.split(',').map(one_line).collect();
    let grouped = |part: &str| {
        let digits = kernel::digits::ascii(part);
        let whole = digits.split('.').next().unwrap_or("");
        matches!(whole.len(), 2 | 3) && whole.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut cells: Vec<String> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        match cells.last_mut() {
            Some(last) if at >= 3 && grouped(part) && Paise::parse(last).is_some() => {
                last.push_str(part);
            }
            _ => cells.push(part.clone()),
        }
    }
    cells
}

#[derive(Clone, Copy)]
struct Places {
    name: usize,
    phone: Option<usize>,
    amount: Option<usize>,
}

fn rows(lines: &[(usize, Vec<String>)]) -> Vec<Line> {
    let headed = lines.first().and_then(|(_, cells)| headings(cells));
    let places = headed.unwrap_or(Places {
        name: 0,
        phone: Some(1),
        amount: Some(2),
    });
    lines
        .iter()
        .skip(usize::from(headed.is_some()))
        .map(|(number, cells)| {
            let text = cells.join("\t");
            Line {
                number: *number,
                row: row(cells, &text, places),
                text,
            }
        })
        .collect()
}

/// The places of the columns, if the first line is one of headings.
fn headings(cells: &[String]) -> Option<Places> {
    let words: Vec<&str> = cells.iter().map(String::as_str).collect();
    let guessed = columns::guess(&words);
    let place = |fields: &[Field]| {
        guessed.iter().position(|guess| {
            guess.sure && guess.field.is_some_and(|field| fields.contains(&field))
        })
    };
    // A list of one gang says plainly "amount", which a register would not.
    let plain = words
        .iter()
        .position(|word| AMOUNT_WORDS.contains(&word.trim().to_lowercase().as_str()));
    let name = place(&[Field::WorkerName, Field::WorkerNameNative])?;
    Some(Places {
        name,
        phone: place(&[Field::Phone]),
        amount: place(&[Field::Claim]).or(plain),
    })
}

fn row(cells: &[String], text: &str, places: Places) -> Result<GroupRow, FieldProblem> {
    if text.chars().count() > LINE_CHARS_MAX {
        return Err(
            FieldProblem::new("lines", "platform.field.too-long").with("max", LINE_CHARS_MAX)
        );
    }
    let cell = |place: Option<usize>| {
        place
            .and_then(|place| cells.get(place))
            .map_or("", |cell| cell.trim())
    };
    let name = cell(Some(places.name));
    if name.is_empty() {
        return Err(FieldProblem::new("lines", "labourline.group.no-name"));
    }
    if !name.chars().any(char::is_alphabetic) {
        return Err(
            FieldProblem::new("lines", "labourline.group.name-unreadable").with("text", name),
        );
    }
    if name.chars().count() > people::NAME_CHARACTERS_MAX {
        return Err(FieldProblem::new("lines", "platform.field.too-long")
            .with("max", people::NAME_CHARACTERS_MAX));
    }
    let phone = match cell(places.phone) {
        "" | "-" => None,
        text => Some(Phone::parse(text).ok_or_else(|| {
            FieldProblem::new("lines", "labourline.group.phone-unreadable").with("text", text)
        })?),
    };
    let claimed_paise = match cell(places.amount) {
        "" | "-" => None,
        text => Some(
            Paise::parse(text)
                .filter(|amount| !amount.is_negative())
                .ok_or_else(|| {
                    FieldProblem::new("lines", "labourline.group.amount-unreadable")
                        .with("text", text)
                })?,
        ),
    };
    Ok(GroupRow {
        name: name.to_owned(),
        phone,
        claimed_paise,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good(lines: &[Line]) -> Vec<(String, Option<String>, Option<i64>)> {
        lines
            .iter()
            .filter_map(|line| line.row.as_ref().ok())
            .map(|row| {
                (
                    row.name.clone(),
                    row.phone.as_ref().map(|phone| phone.e164().to_owned()),
                    row.claimed_paise.map(|sum| sum.0),
                )
            })
            .collect()
    }

    #[test]
    fn pasted_lines_are_read_and_bad_ones_named() {
        let lines = read_lines(
            "Ramesh Namoona, 98610 00001, 15,750\n\nसीता नमूना;;१२०००\nBhola\n, 9861000002\nUdit Namoona, 12345\nAsha,-,six\n",
        );
        assert_eq!(
            good(&lines),
            [
                (
                    "Ramesh Namoona".to_owned(),
                    Some("+919861000001".to_owned()),
                    Some(1_575_000)
                ),
                ("सीता नमूना".to_owned(), None, Some(1_200_000)),
                ("Bhola".to_owned(), None, None),
            ]
        );
        let bad: Vec<(usize, &str)> = lines
            .iter()
            .filter_map(|line| {
                line.row
                    .as_ref()
                    .err()
                    .map(|problem| (line.number, problem.code))
            })
            .collect();
        assert_eq!(
            bad,
            [
                (5, "labourline.group.no-name"),
                (6, "labourline.group.phone-unreadable"),
                (7, "labourline.group.amount-unreadable"),
            ]
        );
        assert_eq!(lines.len(), 6, "no line is lost");
    }

    #[test]
    fn a_csv_file_is_read_by_its_headings() {
        let csv =
            "Mobile,Name,Amount\n9861000001,Ramesh Namoona,\"1,00,000.50\"\n,Asha Namoona,500\n";
        let lines = read_file(csv.as_bytes()).unwrap();
        assert_eq!(
            good(&lines),
            [
                (
                    "Ramesh Namoona".to_owned(),
                    Some("+919861000001".to_owned()),
                    Some(10_000_050)
                ),
                ("Asha Namoona".to_owned(), None, Some(50_000)),
            ]
        );
    }

    #[test]
    fn a_spreadsheet_is_read() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "Name").unwrap();
        sheet.write(0, 1, "Phone").unwrap();
        sheet.write(0, 2, "Amount").unwrap();
        sheet.write(1, 0, "Ramesh Namoona").unwrap();
        sheet.write(1, 1, 9_861_000_001_f64).unwrap();
        sheet.write(1, 2, 6_000.5).unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let lines = read_file(&bytes).unwrap();
        assert_eq!(
            good(&lines),
            [(
                "Ramesh Namoona".to_owned(),
                Some("+919861000001".to_owned()),
                Some(600_050)
            )]
        );
        assert_eq!(
            read_file(b"PK\x03\x04 broken").unwrap_err().fields[0].code,
            "labourline.group.file-unreadable"
        );
        assert_eq!(
            read_file(b"\xff\xfe\x00x").unwrap_err().fields[0].code,
            "labourline.group.file-unreadable"
        );
    }

    proptest::proptest! {
        #[test]
        fn reading_never_panics(text in "\\PC*", bytes: Vec<u8>) {
            let _ = read_lines(&text);
            let _ = read_file(&bytes);
        }
    }
}

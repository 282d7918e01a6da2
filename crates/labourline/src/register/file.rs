//! Reading a register's file: CSV (comma, semicolon or tab; UTF-8 with or without its mark, UTF-16 with it) and XLSX.

use calamine::{DataRef, Reader, Xlsx};
use csv::StringRecord;
use kernel::{Problem, ProblemKind};
use std::io::Cursor;

/// The most rows one file may have, the heading not counted.
pub const ROWS_MAX: usize = 300_000;
/// The most columns.
pub const COLUMNS_MAX: usize = 120;
/// A heading is looked for in so many rows from the top.
const HEADING_WITHIN_ROWS: u64 = 20;

/// Why a file can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// Neither UTF-8 nor UTF-16.
    #[error("the file is no text in UTF-8")]
    NotText,
    /// No workbook, or a broken one.
    #[error("the workbook can't be read")]
    NotWorkbook,
    /// No row with anything in it.
    #[error("the file is empty")]
    Empty,
    /// More than [`ROWS_MAX`] rows or [`COLUMNS_MAX`] columns.
    #[error("the file has too many rows or columns")]
    TooLarge,
}

impl From<FileFault> for Problem {
    fn from(fault: FileFault) -> Self {
        match fault {
            FileFault::NotText => Problem::invalid_field("file", "labourline.register.not-text"),
            FileFault::NotWorkbook => {
                Problem::invalid_field("file", "labourline.register.not-workbook")
            }
            FileFault::Empty => Problem::invalid_field("file", "labourline.register.empty"),
            FileFault::TooLarge => {
                Problem::new(ProblemKind::TooLarge, "labourline.register.too-large")
            }
        }
    }
}

/// One row of the file, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRow {
    /// Which row of the sheet, from 1; the heading is one too.
    pub number: i64,
    /// Its cells, trimmed.
    pub cells: StringRecord,
}

/// A register's file: headings, and rows one after the other.
pub struct Table {
    /// What stands over each column.
    pub headings: Vec<String>,
    rows: Box<dyn Iterator<Item = FileRow> + Send>,
    /// How many rows come.
    pub rows_total: usize,
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // No rows: they are about people.
        write!(
            f,
            "Table({} columns, {} rows)",
            self.headings.len(),
            self.rows_total
        )
    }
}

impl Table {
    /// Reads a file: a workbook where it begins like one, else CSV.
    ///
    /// # Errors
    /// See [`FileFault`].
    pub fn read(bytes: Vec<u8>) -> Result<Self, FileFault> {
        if bytes.starts_with(b"PK\x03\x04") {
            Self::read_xlsx(bytes)
        } else {
            Self::read_csv(bytes)
        }
    }

    fn read_csv(bytes: Vec<u8>) -> Result<Self, FileFault> {
        let text = text_of(bytes)?;
        let separator = separator_of(&text);
        let mut records = numbered(&text, separator);
        let heading = records.next().ok_or(FileFault::Empty)?;
        let headings = headings_of(&heading.cells)?;
        let rows_total = records.count();
        if rows_total > ROWS_MAX {
            return Err(FileFault::TooLarge);
        }
        let rows = numbered(text, separator).skip(1);
        Ok(Self {
            headings,
            rows: Box::new(rows),
            rows_total,
        })
    }

    fn read_xlsx(bytes: Vec<u8>) -> Result<Self, FileFault> {
        let mut workbook: Xlsx<_> =
            Xlsx::new(Cursor::new(bytes)).map_err(|_| FileFault::NotWorkbook)?;
        let sheet = workbook
            .sheet_names()
            .first()
            .cloned()
            .ok_or(FileFault::Empty)?;
        let mut cells = workbook
            .worksheet_cells_reader(&sheet)
            .map_err(|_| FileFault::NotWorkbook)?;
        let mut rows: Vec<FileRow> = Vec::new();
        let mut at: Option<(u32, Vec<String>)> = None;
        let mut finish = |row: Option<(u32, Vec<String>)>| -> Result<(), FileFault> {
            let Some((row, cells)) = row else {
                return Ok(());
            };
            if cells.iter().all(String::is_empty) {
                return Ok(());
            }
            if rows.len() > ROWS_MAX {
                return Err(FileFault::TooLarge);
            }
            rows.push(FileRow {
                number: i64::from(row) + 1,
                cells: StringRecord::from(cells),
            });
            Ok(())
        };
        // Cell by cell, so that a sheet that says it is endless is left at the limit.
        while let Some(cell) = cells.next_cell().map_err(|_| FileFault::NotWorkbook)? {
            let (row, column) = cell.get_position();
            let column = column as usize;
            let text = text_of_cell(cell.get_value());
            if text.is_empty() {
                continue;
            }
            if column >= COLUMNS_MAX {
                return Err(FileFault::TooLarge);
            }
            if at.as_ref().is_none_or(|(standing, _)| *standing != row) {
                finish(at.take())?;
            }
            let (_, texts) = at.get_or_insert_with(|| (row, Vec::new()));
            if texts.len() <= column {
                texts.resize(column + 1, String::new());
            }
            texts[column] = text;
        }
        finish(at.take())?;
        let mut rows = rows.into_iter();
        let heading = rows.next().ok_or(FileFault::Empty)?;
        let headings = headings_of(&heading.cells)?;
        let rows_total = rows.len();
        Ok(Self {
            headings,
            rows: Box::new(rows),
            rows_total,
        })
    }
}

impl Iterator for Table {
    type Item = FileRow;
    fn next(&mut self) -> Option<FileRow> {
        self.rows.next()
    }
}

/// The rows of a CSV that have anything in them.
fn numbered<T: AsRef<[u8]> + Send>(text: T, separator: u8) -> impl Iterator<Item = FileRow> {
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .trim(csv::Trim::All)
        .from_reader(Cursor::new(text));
    // The text is UTF-8 and in memory: nothing is left that can fail.
    (1_i64..)
        .zip(reader.into_records().map_while(Result::ok))
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()))
        .map(|(number, cells)| FileRow {
            number,
            cells: without_guards(cells),
        })
}

/// Takes off the mark that keeps a spreadsheet from computing a cell: what was written out is read back as it was.
fn without_guards(cells: StringRecord) -> StringRecord {
    let guarded = |cell: &str| {
        cell.strip_prefix('\'')
            .is_some_and(super::export::is_formula)
    };
    if cells.iter().any(guarded) {
        cells
            .iter()
            .map(|cell| if guarded(cell) { &cell[1..] } else { cell })
            .collect()
    } else {
        cells
    }
}

fn headings_of(cells: &StringRecord) -> Result<Vec<String>, FileFault> {
    if cells.len() > COLUMNS_MAX {
        return Err(FileFault::TooLarge);
    }
    Ok(cells.iter().map(str::to_owned).collect())
}

fn text_of(bytes: Vec<u8>) -> Result<String, FileFault> {
    let sixteen = |from: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units: Vec<u16> = bytes
            .chunks_exact(2)
            .map(|pair| from([pair[0], pair[1]]))
            .collect();
        String::from_utf16(&units).map_err(|_| FileFault::NotText)
    };
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => sixteen(u16::from_le_bytes, rest)?,
        [0xFE, 0xFF, rest @ ..] => sixteen(u16::from_be_bytes, rest)?,
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest)
            .map_err(|_| FileFault::NotText)?
            .to_owned(),
        _ => String::from_utf8(bytes).map_err(|_| FileFault::NotText)?,
    };
    // PostgreSQL keeps no NUL, and nobody writes one.
    Ok(if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text
    })
}

/// Comma, semicolon or tab: the one that stands most often in the first lines, outside quotation marks.
fn separator_of(text: &str) -> u8 {
    let mut counts = [0_u32; 3];
    let mut quoted = false;
    let mut lines = 0;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => counts[0] += 1,
            b';' if !quoted => counts[1] += 1,
            b'\t' if !quoted => counts[2] += 1,
            b'\n' if !quoted => {
                lines += 1;
                if lines == HEADING_WITHIN_ROWS || counts.iter().any(|count| *count > 0) {
                    break;
                }
            }
            _ => {}
        }
    }
    let [comma, semicolon, tab] = counts;
    if tab > 0 && tab >= comma && tab >= semicolon {
        b'\t'
    } else if semicolon > comma {
        b';'
    } else {
        b','
    }
}

fn text_of_cell(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.trim().replace('\0', "")
        }
        DataRef::SharedString(text) => text.trim().replace('\0', ""),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => plain(*number),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{day:02}-{month:02}-{year:04}")
        }
    }
}

/// A number as a register writes it: without a fraction where it has none, else with two places.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{number:.0}");
    }
    let two = format!("{number:.2}");
    match two.parse::<f64>() {
        Ok(same) if (same - number).abs() < 1e-6 => two,
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (Vec<String>, Vec<(i64, Vec<String>)>) {
        let table = Table::read(bytes.to_vec()).unwrap();
        let headings = table.headings.clone();
        let rows = table
            .map(|row| (row.number, row.cells.iter().map(str::to_owned).collect()))
            .collect();
        (headings, rows)
    }

    #[test]
    fn separators_marks_and_blank_rows_are_understood() {
        let wanted = (
            vec!["Name".to_owned(), "Claim, Rs".to_owned()],
            vec![(3, vec!["Asha".to_owned(), "1,000".to_owned()])],
        );
        assert_eq!(
            read("Name,\"Claim, Rs\"\n,\nAsha ,\"1,000\"\n".as_bytes()),
            wanted
        );
        assert_eq!(
            read("\u{feff}Name;\"Claim, Rs\"\r\n;\r\nAsha;1,000\r\n".as_bytes()),
            wanted
        );
        let sixteen: Vec<u8> = "\u{feff}Name\tClaim, Rs\n\t\nAsha\t1,000"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(read(&sixteen), wanted);
    }

    #[test]
    fn what_is_no_register_is_refused() {
        assert_eq!(Table::read(Vec::new()).unwrap_err(), FileFault::Empty);
        assert_eq!(
            Table::read(b"\n\n,,\n".to_vec()).unwrap_err(),
            FileFault::Empty
        );
        assert_eq!(
            Table::read(vec![0xC3, 0x28]).unwrap_err(),
            FileFault::NotText
        );
        assert_eq!(
            Table::read(b"PK\x03\x04 broken".to_vec()).unwrap_err(),
            FileFault::NotWorkbook
        );
        assert_eq!(
            Table::read(",".repeat(COLUMNS_MAX + 5).replace(",", "a,").into_bytes()).unwrap_err(),
            FileFault::TooLarge
        );
    }

    #[test]
    fn numbers_of_a_sheet_are_written_as_people_write_them() {
        assert_eq!(plain(9_861_000_000.0), "9861000000");
        assert_eq!(plain(450.5), "450.50");
        assert_eq!(plain(-3.0), "-3");
        assert_eq!(plain(0.12345), "0.12345");
    }
}

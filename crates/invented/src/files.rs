//! A register as a union keeps it: a CSV or XLSX file with a heading over each column, in English or Hindi.
//!
//! Days are written as Indian registers have them (28-02-2026), sums in rupees, places and problems in English words whatever
//! the heading's language. Every writer takes rows one by one; the CSV ones keep none of them.

mod columns;
mod dirty;
mod group;

use std::io::Write;

use kernel::Day;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use crate::register::RegisterRow;
use columns::{COLUMNS, Cell};

pub use dirty::{Fault, PlantedFault, write_dirty_csv};
pub use group::{WorkerLine, workers, workers_csv, workers_xlsx};

/// The language of the headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headings {
    /// `Case no`, `Date`, …
    English,
    /// `केस नंबर`, `तारीख`, …
    Hindi,
}

/// The headings of a register, from left to right.
pub fn headings(language: Headings) -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().map(move |column| match language {
        Headings::English => column.english,
        Headings::Hindi => column.hindi,
    })
}

/// Writes a register as CSV (UTF-8, comma, one heading line) and says how many rows it had.
///
/// # Errors
/// When `out` cannot be written.
pub fn write_csv(
    rows: impl IntoIterator<Item = RegisterRow>,
    language: Headings,
    out: &mut impl Write,
) -> Result<u32, csv::Error> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(headings(language))?;
    let mut written = 0;
    for row in rows {
        for column in &COLUMNS {
            writer.write_field((column.cell)(&row).text().as_ref())?;
        }
        writer.write_record(None::<&[u8]>)?;
        written += 1;
    }
    writer.flush()?;
    Ok(written)
}

/// Writes a register as one sheet of XLSX, days as days and sums as numbers, and says how many rows it had.
///
/// The sheet is put together in memory (about 3 KB for each row); a sheet holds at most 1,048,575 rows.
///
/// # Errors
/// When `out` cannot be written, or the rows are more than a sheet holds.
pub fn write_xlsx(
    rows: impl IntoIterator<Item = RegisterRow>,
    language: Headings,
    out: &mut impl Write,
) -> Result<u32, XlsxError> {
    let mut workbook = new_workbook()?;
    let sheet = workbook.add_worksheet();
    sheet.set_name("Register")?;
    let bold = Format::new().set_bold();
    let day_format = Format::new().set_num_format("dd-mm-yyyy");
    for (heading, at) in headings(language).zip(0u16..) {
        sheet.write_string_with_format(0, at, heading, &bold)?;
    }
    let mut written = 0;
    for row in rows {
        written += 1;
        for (column, at) in COLUMNS.iter().zip(0u16..) {
            match (column.cell)(&row) {
                Cell::Empty => {}
                Cell::Text(text) => {
                    sheet.write_string(written, at, text)?;
                }
                Cell::Day(day) => {
                    sheet.write_datetime_with_format(written, at, excel_day(day)?, &day_format)?;
                }
                Cell::Rupees(paise) => {
                    sheet.write_number(written, at, paise as f64 / 100.0)?;
                }
                Cell::Count(count) => {
                    sheet.write_number(written, at, count)?;
                }
            }
        }
    }
    out.write_all(&workbook.save_to_buffer()?)?;
    Ok(written)
}

/// A workbook without the hour it was made in, so that the same rows make the same bytes.
fn new_workbook() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&made));
    Ok(workbook)
}

fn excel_day(day: Day) -> Result<ExcelDateTime, XlsxError> {
    let date = day.0;
    ExcelDateTime::from_ymd(
        date.year().unsigned_abs(),
        date.month() as u8,
        date.day() as u8,
    )
}

#[cfg(test)]
mod tests;

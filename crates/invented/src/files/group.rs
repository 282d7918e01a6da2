//! The list of workers a gang's spokesperson hands in for one group case.

use std::io::Write;

use kernel::Paise;
use rust_xlsxwriter::{Format, XlsxError};

use crate::names::Script;
use crate::persons;
use crate::random::{Kind, Random};

/// A worker of a group case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerLine {
    /// Name in Roman letters.
    pub name_roman: String,
    /// Name in the worker's own script.
    pub name_native: String,
    /// Phone, E.164; one in ten has none, and some share one.
    pub phone: Option<String>,
    /// Days worked.
    pub days: u16,
    /// Promised for a day, paise.
    pub rate_paise_per_day: i64,
    /// Paid on account, paise; less than was earned.
    pub paid_paise: i64,
}

impl WorkerLine {
    /// What is still owed: rate × days − paid, paise.
    pub fn due_paise(&self) -> i64 {
        self.rate_paise_per_day * i64::from(self.days) - self.paid_paise
    }
}

const HEADINGS: [&str; 6] = [
    "Name",
    "Name in own script",
    "Phone",
    "Days",
    "Rate per day (Rs)",
    "Paid (Rs)",
];

/// `count` workers of one gang: mostly one language, two or three rates.
pub fn workers(seed: u64, count: u32) -> impl Iterator<Item = WorkerLine> {
    (0..count).map(move |index| {
        let mut random = Random::of(seed, Kind::Worker, u64::from(index));
        let scripts = [
            (Script::Odia, 60),
            (Script::Devanagari, 25),
            (Script::Bengali, 15),
        ];
        let person = persons::person_from(seed, u64::from(index), &scripts);
        let days = random.between(5, 90) as u16;
        let rate_paise_per_day = random.weighted(&[(45_000, 20), (60_000, 60), (85_000, 20)]);
        let most_hundreds = rate_paise_per_day * i64::from(days) / 2 / 10_000;
        let paid = random.percent(50);
        WorkerLine {
            name_roman: person.name_roman,
            name_native: person.name_native,
            phone: random.percent(90).then_some(person.phone),
            days,
            rate_paise_per_day,
            paid_paise: if paid {
                random.between(0, most_hundreds) * 10_000
            } else {
                0
            },
        }
    })
}

/// Writes the list as CSV: `Name`, `Name in own script`, `Phone`, `Days`, `Rate per day (Rs)`, `Paid (Rs)`.
///
/// # Errors
/// When `out` cannot be written.
pub fn workers_csv(
    lines: impl IntoIterator<Item = WorkerLine>,
    out: &mut impl Write,
) -> Result<(), csv::Error> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(HEADINGS)?;
    for line in lines {
        writer.write_record([
            &line.name_roman,
            &line.name_native,
            line.phone.as_deref().unwrap_or_default(),
            &line.days.to_string(),
            &Paise(line.rate_paise_per_day).plain(),
            &Paise(line.paid_paise).plain(),
        ])?;
    }
    writer.flush()?;
    Ok(())
}

/// Writes the list as one sheet of XLSX with the columns of [`workers_csv`].
///
/// # Errors
/// When `out` cannot be written.
pub fn workers_xlsx(
    lines: impl IntoIterator<Item = WorkerLine>,
    out: &mut impl Write,
) -> Result<(), XlsxError> {
    let mut workbook = super::new_workbook()?;
    let sheet = workbook.add_worksheet();
    sheet.set_name("Workers")?;
    let bold = Format::new().set_bold();
    for (heading, at) in HEADINGS.into_iter().zip(0u16..) {
        sheet.write_string_with_format(0, at, heading, &bold)?;
    }
    for (line, at) in lines.into_iter().zip(1u32..) {
        sheet.write_string(at, 0, line.name_roman)?;
        sheet.write_string(at, 1, line.name_native)?;
        if let Some(phone) = line.phone {
            sheet.write_string(at, 2, phone)?;
        }
        sheet.write_number(at, 3, line.days)?;
        sheet.write_number(at, 4, line.rate_paise_per_day as f64 / 100.0)?;
        sheet.write_number(at, 5, line.paid_paise as f64 / 100.0)?;
    }
    out.write_all(&workbook.save_to_buffer()?)?;
    Ok(())
}

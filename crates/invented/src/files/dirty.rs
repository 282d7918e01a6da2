//! A register with faults planted in it, and the list of them: what an import must find, no more and no less.

use std::io::Write;

use super::Headings;
use super::columns::COLUMNS;
use crate::random::{Kind, Random};
use crate::register::RegisterRow;

/// What is wrong with a row. Everything else in the row is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// The day of the case is none.
    BadDate,
    /// The rate per day is less than nothing.
    NegativeAmount,
    /// The district of work is not in India.
    UnknownDistrict,
    /// The worker has no name, in either script.
    MissingName,
    /// The phone is no number.
    BadPhone,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Fault; 5] = [
        Fault::BadDate,
        Fault::NegativeAmount,
        Fault::UnknownDistrict,
        Fault::MissingName,
        Fault::BadPhone,
    ];

    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            Fault::BadDate => "bad_date",
            Fault::NegativeAmount => "negative_amount",
            Fault::UnknownDistrict => "unknown_district",
            Fault::MissingName => "missing_name",
            Fault::BadPhone => "bad_phone",
        }
    }

    /// The English headings of the columns it is in.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Fault::BadDate => &["Date"],
            Fault::NegativeAmount => &["Rate per day (Rs)"],
            Fault::UnknownDistrict => &["Work district"],
            Fault::MissingName => &["Worker's name", "Name in own script"],
            Fault::BadPhone => &["Phone"],
        }
    }

    fn texts(self) -> &'static [&'static str] {
        match self {
            Fault::BadDate => &["31-02-2026", "00-13-2025", "after Diwali", "2026-19-45"],
            Fault::NegativeAmount => &["-450", "-1200.00"],
            Fault::UnknownDistrict => &["Atlantis Nagar", "Lanka Puri", "???"],
            Fault::MissingName => &["", "   "],
            Fault::BadPhone => &["12345", "call the shop", "99999999999999999", "98-76"],
        }
    }
}

/// A fault that was planted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlantedFault {
    /// The row below the heading, from 1.
    pub row: u32,
    /// The line of the file, from 1; no field here has a line break, so it is `row` + 1.
    pub line: u32,
    /// What is wrong.
    pub fault: Fault,
    /// What was written instead of the right thing.
    pub written: &'static str,
}

/// Writes a register as CSV with a fault in about `faults_per_thousand` of a thousand rows, and lists them in order of rows.
/// The same `seed` and rows plant the same faults.
///
/// # Errors
/// When `out` cannot be written.
pub fn write_dirty_csv(
    rows: impl IntoIterator<Item = RegisterRow>,
    language: Headings,
    seed: u64,
    faults_per_thousand: u64,
    out: &mut impl Write,
) -> Result<Vec<PlantedFault>, csv::Error> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(super::headings(language))?;
    let mut planted = Vec::new();
    for (row, at) in rows.into_iter().zip(1u32..) {
        let mut random = Random::of(seed, Kind::Fault, u64::from(at));
        let fault = random.per_thousand(faults_per_thousand).then(|| {
            let fault = *random.pick(&Fault::ALL);
            PlantedFault {
                row: at,
                line: at + 1,
                fault,
                written: random.pick::<&str>(fault.texts()),
            }
        });
        for column in &COLUMNS {
            match fault.filter(|planted| planted.fault.columns().contains(&column.english)) {
                Some(planted) => writer.write_field(planted.written)?,
                None => writer.write_field((column.cell)(&row).text().as_ref())?,
            }
        }
        writer.write_record(None::<&[u8]>)?;
        planted.extend(fault);
    }
    writer.flush()?;
    Ok(planted)
}

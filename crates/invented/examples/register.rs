//! Writes an invented register to standard output as CSV: `cargo run -p sangam-invented --example register -- 100000 >r.csv`.

use std::io::{BufWriter, stdout};

use invented::{Headings, register, write_csv};
use kernel::Day;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cases = std::env::args()
        .nth(1)
        .map_or(Ok(300), |text| text.parse())?;
    let today = Day::new(2026, 11, 22).ok_or("no such day")?;
    write_csv(
        register(1, cases, today),
        Headings::English,
        &mut BufWriter::new(stdout().lock()),
    )?;
    Ok(())
}

//! `sangam`: the program.
fn main() {}

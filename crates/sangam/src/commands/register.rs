//! `sangam import` and `sangam export`: a register of cases in, the cases a person may see out.

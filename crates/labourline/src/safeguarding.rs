//! What those watch over who answer for closely kept files: emergency openings to be looked at, and proposals to keep a case less closely.
//! They see a case's number, who, when and why; never the case.

pub(crate) mod pages;

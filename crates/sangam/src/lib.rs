//! sangam

//! labourline

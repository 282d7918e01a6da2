//! A chapter is a state branch of the alliance: whose desk works on a case, which days it works, which phone a worker is told to call.
//!
//! Chapters are few (a state each) and known to everybody who works on cases; they live here until the federation's own system has them.

pub(crate) mod api;
mod chapter;
mod found;
pub(crate) mod pages;
mod store;

use found::HOLIDAYS_A_YEAR_MAX;

pub use chapter::{Chapter, Holiday, WeekDays};
pub use found::{
    ChapterError, FoundChapter, SetHolidays, chapter, chapter_by_code, chapters, found_chapter,
    found_chapter_once, set_holidays,
};

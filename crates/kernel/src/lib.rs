//! The values and words every room of Sangam speaks: ids, money, clock, language, phone, place, page, problem.
//!
//! No I/O, no async, no SQL, no HTTP: a value here can be made in a test without a machine around it.

pub mod chance;
pub mod clock;
pub mod digits;
pub mod ids;
pub mod language;
pub mod money;
pub mod page;
pub mod phone;
pub mod place;
pub mod problem;
pub mod reference;
pub mod role;

pub use chance::Chance;
pub use clock::{Clock, Day, Moment};
pub use ids::{AccountId, CaseId, ChapterId, PersonId};
pub use language::Language;
pub use money::{Paise, Ratio, Rounding};
pub use page::{Cursor, Page, PageRequest};
pub use phone::{Country, Phone};
pub use problem::{FieldProblem, Problem, ProblemKind};
pub use reference::Reference;
pub use role::{Role, RoleGrant};

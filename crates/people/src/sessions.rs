//! A session is one browser that somebody signed in with. It ends when idle, at the latest after half a day, on signing out (here or
//! everywhere), when the password is set anew and when the account is disabled.
//!
//! Signing in: the try is counted, then the password is looked at, then (where enrolled) the code of the second factor. What a stranger
//! learns is the same for a login that exists and one that does not, and takes the same time.

mod admission;
pub(crate) mod api;
pub(crate) mod door;
mod end;
mod enrol;
pub(crate) mod pages;
mod rehearsal;
mod session;
mod sign_in;
pub(crate) mod store;
mod tries;

pub use admission::{Admission, Admissions};
pub use door::PeopleDoor;
pub use end::{SessionLine, end_all_sessions, end_session, my_sessions, sign_out};
pub(crate) use end::{end_all, end_others};
pub use enrol::{Enrolment, begin_enrolment, confirm_enrolment, enrolment};
pub use rehearsal::{enrol_for, open_for};
pub use session::{SessionId, Step};
pub(crate) use sign_in::know_browser;
pub use sign_in::{Browser, Password, SignInError, SignedIn, give_code, sign_in};
pub(crate) use store::forget_run_out;

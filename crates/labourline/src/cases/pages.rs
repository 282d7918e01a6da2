//! The HTML face of cases: lists, the case page, its forms.

mod case;
mod correction;
mod forms;
pub(crate) mod lines;
pub(crate) mod list;
#[cfg(test)]
mod tests;
pub(crate) mod timeline;

use platform::web::Routes;

/// Pages below `/cases`.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/cases", list::show)
        .get("/cases/{reference}", case::show)
        .get("/cases/{reference}/timeline", timeline::show)
        .post("/cases/{reference}/notes", forms::note)
        .post("/cases/{reference}/next-action", forms::next_action)
        .get("/cases/{reference}/assignment", forms::assignment)
        .post("/cases/{reference}/assignment", forms::assign)
        .get("/cases/{reference}/correction", correction::show)
        .post("/cases/{reference}/correction", correction::send)
}

//! The open questions of the cases, for the preview of an amendment: every standing head, without whose it is.

use super::store;
use dues::releases::{OpenQuestion, OpenQuestions};
use futures_util::future::BoxFuture;
use kernel::Problem;
use law::Facts;
use platform::Db;

/// Every standing head of an open case.
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenHeads;

impl OpenQuestions for OpenHeads {
    fn after<'a>(
        &'a self,
        db: &'a Db,
        no: i64,
        rows_max: u32,
    ) -> BoxFuture<'a, Result<Vec<OpenQuestion>, Problem>> {
        Box::pin(async move {
            let mut from = no;
            loop {
                let (rows, last) = db
                    .read(from, move |tx, from| {
                        Box::pin(async move { store::standing_after(tx, *from, rows_max).await })
                    })
                    .await
                    .map_err(Problem::from)?;
                let questions: Vec<OpenQuestion> = rows
                    .into_iter()
                    .filter_map(|(_, _, head)| {
                        Some(OpenQuestion {
                            no: head.no,
                            facts: Facts::read(&head.facts).ok()?,
                            question: head.question,
                            place: head.told.place,
                        })
                    })
                    .collect();
                match last {
                    None => return Ok(questions),
                    // Nothing readable among these: their keys were destroyed.
                    Some(last) if questions.is_empty() => from = last,
                    Some(_) => return Ok(questions),
                }
            }
        })
    }
}

//! One leader among several programs on one database: a lease that has to be renewed.

use super::store;
use crate::{Db, DbError};
use kernel::Moment;

/// A leader that is not heard of for so long is followed by another.
pub const LEASE_SECONDS: i64 = 30;

/// Takes or keeps the lead of `duty`; false where another program has it.
pub async fn lead(db: &Db, duty: &'static str, holder: &str, now: Moment) -> Result<bool, DbError> {
    db.write(holder.to_owned(), move |tx, holder| {
        Box::pin(async move {
            store::take_duty(tx, duty, holder, now, now.plus_seconds(LEASE_SECONDS)).await
        })
    })
    .await
}

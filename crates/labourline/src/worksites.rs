//! Sites of work, shared by the cases that come from them.

pub(crate) mod store;

use kernel::{FieldProblem, Problem};
use platform::{Scope, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A site as put down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWorksite {
    /// What people call it.
    #[schema(max_length = 200)]
    pub name: String,
    /// Postal index number, six digits.
    #[serde(default)]
    #[schema(max_length = 6)]
    pub pin: String,
}

/// The site of this name in this district, or a new one.
pub(crate) async fn find_or_add(
    tx: &Tx,
    scope: &Scope,
    new: &NewWorksite,
    state_lgd: Option<i64>,
    district_lgd: Option<i64>,
) -> Result<Uuid, Problem> {
    let name = new.name.trim();
    if name.chars().count() > crate::employers::NAME_CHARS_MAX {
        return Err(Problem::invalid(vec![
            FieldProblem::new("worksite.name", "platform.field.too-long")
                .with("max", crate::employers::NAME_CHARS_MAX),
        ]));
    }
    let pin = kernel::digits::ascii(new.pin.trim());
    let readable =
        pin.len() == 6 && pin.bytes().all(|b| b.is_ascii_digit()) && !pin.starts_with('0');
    if !pin.is_empty() && !readable {
        return Err(Problem::invalid_field(
            "worksite.pin",
            "labourline.worksite.pin",
        ));
    }
    let key = crate::employers::name_key(name);
    if let Some(known) = store::by_key(tx, &key, district_lgd).await? {
        return Ok(known);
    }
    let id = scope.new_id();
    store::insert(tx, scope, id, name, &key, state_lgd, district_lgd, &pin).await?;
    Ok(id)
}

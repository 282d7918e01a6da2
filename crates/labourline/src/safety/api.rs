//! The JSON face of safety: flags, their answers and clearing, the checklist, safety checks.

use super::checks::{Checked, NewCheck, check_safety};
use super::flags::{
    ClearFlag, HelperRung, NewFlag, Raised, answer_flag, clear_flag, list_flags, raise_flag,
    ring_helper,
};
use super::store::Flag;
use super::{FlagCode, Helper};
use crate::cases::api::reference_of;
use crate::cases::moves::Moved;
use crate::cases::view::read_of_case;
use axum::Json;
use kernel::{Moment, Problem};
use platform::idempotency::once;
use platform::web::{
    ApiCaller, ApiJson, App, Created, Idempotency, IfMatch, PathOf, Refusal, Versioned,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// Routes of safety.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(flags, raise))
        .routes(routes!(answer))
        .routes(routes!(clear))
        .routes(routes!(helper))
        .routes(routes!(check))
}

/// A flag of a case.
#[derive(Debug, Serialize, ToSchema)]
struct FlagView {
    /// Its id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// What may be wrong.
    code: FlagCode,
    /// Whether it is red.
    red: bool,
    /// What was heard.
    note: String,
    /// When it was raised.
    #[schema(value_type = String, format = DateTime)]
    raised_at: Moment,
    /// When it is looked at again.
    #[schema(value_type = String, format = DateTime)]
    review_by: Moment,
    /// When somebody took it up.
    #[schema(value_type = Option<String>, format = DateTime)]
    answered_at: Option<Moment>,
    /// When it was cleared.
    #[schema(value_type = Option<String>, format = DateTime)]
    cleared_at: Option<Moment>,
    /// Why it is safe now.
    clear_note: Option<String>,
}

impl From<Flag> for FlagView {
    fn from(flag: Flag) -> Self {
        Self {
            id: flag.id,
            code: flag.code,
            red: flag.red,
            note: flag.note,
            raised_at: flag.raised_at,
            review_by: flag.review_by,
            answered_at: flag.answered_at,
            cleared_at: flag.cleared_at,
            clear_note: flag.clear_note,
        }
    }
}

/// The flags of a case.
#[derive(Debug, Serialize, ToSchema)]
struct ListOfFlags {
    /// Those that are up first.
    #[schema(max_items = 100)]
    items: Vec<FlagView>,
    /// Whom to ring, first things first; empty where no red flag is up.
    checklist: Vec<Helper>,
}

/// The flags of a case, and whom to ring.
#[utoipa::path(get, path = "/api/cases/{reference}/flags", operation_id = "list_flags", tag = "safety",
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$")),
    responses((status = 200, description = "The flags.", body = ListOfFlags)))]
async fn flags(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
) -> Result<Json<ListOfFlags>, Refusal> {
    let reference = reference_of(&reference)?;
    let (_, read) = read_of_case(
        &caller.app().db,
        &caller.scope,
        reference,
        |tx, scope, case| Box::pin(list_flags(tx, scope, case.id)),
    )
    .await?;
    let (flags, checklist) = read;
    Ok(Json(ListOfFlags {
        items: flags.into_iter().map(FlagView::from).collect(),
        checklist,
    }))
}

/// Raises a flag. A red one takes the case to the emergency and blocks every contact with the employer's side.
#[utoipa::path(post, path = "/api/cases/{reference}/flags", operation_id = "raise_flag", tag = "safety",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "Printable ASCII, 1 to 100 letters.", max_length = 100)
    ),
    request_body = NewFlag,
    responses((status = 201, description = "Raised.", body = Raised)))]
async fn raise(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    Idempotency(key): Idempotency,
    ApiJson(input): ApiJson<NewFlag>,
) -> Result<Created<Raised>, Refusal> {
    let reference = reference_of(&reference)?;
    let raised = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), key, input),
            move |tx, (scope, key, input)| {
                Box::pin(async move {
                    let work = raise_flag(tx, scope, reference, input);
                    once::<_, Problem>(
                        tx,
                        scope,
                        key.as_ref(),
                        "labourline.flag",
                        &(reference, input),
                        work,
                    )
                    .await
                })
            },
        )
        .await?;
    let location = format!("/api/cases/{reference}/flags");
    Ok(Created {
        location,
        version: Some(raised.case.version),
        body: raised,
    })
}

/// Takes a red flag up: it climbs no further.
#[utoipa::path(post, path = "/api/cases/{reference}/flags/{flag}/answer", operation_id = "answer_flag", tag = "safety",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("flag" = String, Path, description = "The flag's id.", format = "uuid")
    ),
    responses((status = 200, description = "Taken up.", body = Moved)))]
async fn answer(
    caller: ApiCaller,
    PathOf((reference, flag)): PathOf<(String, Uuid)>,
) -> Result<Versioned<Moved>, Refusal> {
    let reference = reference_of(&reference)?;
    let moved = caller
        .app()
        .db
        .write(caller.scope.clone(), move |tx, scope| {
            Box::pin(answer_flag(tx, scope, reference, flag))
        })
        .await?;
    Ok(Versioned {
        version: moved.version,
        body: moved,
    })
}

/// Clears a flag. With the last red one the case leaves the emergency.
#[utoipa::path(post, path = "/api/cases/{reference}/flags/{flag}/clearance", operation_id = "clear_flag", tag = "safety",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("flag" = String, Path, description = "The flag's id.", format = "uuid")
    ),
    request_body = ClearFlag,
    responses((status = 200, description = "Cleared.", body = Moved)))]
async fn clear(
    caller: ApiCaller,
    PathOf((reference, flag)): PathOf<(String, Uuid)>,
    ApiJson(input): ApiJson<ClearFlag>,
) -> Result<Versioned<Moved>, Refusal> {
    let reference = reference_of(&reference)?;
    let moved = caller
        .app()
        .db
        .write((caller.scope.clone(), input), move |tx, (scope, input)| {
            Box::pin(clear_flag(tx, scope, reference, flag, input))
        })
        .await?;
    Ok(Versioned {
        version: moved.version,
        body: moved,
    })
}

/// Writes down that somebody on the emergency checklist was rung.
#[utoipa::path(post, path = "/api/cases/{reference}/helpers", operation_id = "ring_helper", tag = "safety",
    params(("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$")),
    request_body = HelperRung,
    responses((status = 200, description = "Written down.", body = Moved)))]
async fn helper(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    ApiJson(input): ApiJson<HelperRung>,
) -> Result<Versioned<Moved>, Refusal> {
    let reference = reference_of(&reference)?;
    let moved = caller
        .app()
        .db
        .write((caller.scope.clone(), input), move |tx, (scope, input)| {
            Box::pin(ring_helper(tx, scope, reference, input))
        })
        .await?;
    Ok(Versioned {
        version: moved.version,
        body: moved,
    })
}

/// Writes a safety check: every question asked, each once.
#[utoipa::path(post, path = "/api/cases/{reference}/safety-checks", operation_id = "check_safety", tag = "safety",
    params(
        ("reference" = String, Path, description = "Ten digits.", pattern = "^[0-9]{10}$"),
        ("If-Match" = String, Header, description = "The version the change was made on.")
    ),
    request_body = NewCheck,
    responses((status = 200, description = "Written.", body = Checked)))]
async fn check(
    caller: ApiCaller,
    PathOf(reference): PathOf<String>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<NewCheck>,
) -> Result<Versioned<Checked>, Refusal> {
    let reference = reference_of(&reference)?;
    let checked = caller
        .app()
        .db
        .write((caller.scope.clone(), input), move |tx, (scope, input)| {
            Box::pin(check_safety(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned {
        version: checked.version,
        body: checked,
    })
}

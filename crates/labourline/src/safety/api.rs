//! The JSON face of safety: flags, their answers and clearing, the checklist, safety checks.

use super::checks::{Checked, NewCheck, check_safety};
use super::flags::{
    ClearFlag, HelperRung, NewFlag, Raised, answer_flag, clear_flag, list_flags, raise_flag,
    ring_helper,
};
use super::store::Flag;
use super::{FlagCode, Helper};
use crate::cases::moves::Moved;
use crate::cases::view::read_of_case;
use crate::cases::wire::CaseAt;
use axum::Json;
use kernel::{Moment, Reference};
use platform::web::{
    ApiCaller, ApiJson, App, AtVersion, Created, Idempotency, IfMatch, PathOf, Refusal, Versioned,
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
    params(CaseAt),
    responses((status = 200, description = "The flags.", body = ListOfFlags)))]
async fn flags(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
) -> Result<Json<ListOfFlags>, Refusal> {
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
    params(CaseAt, Idempotency),
    request_body = NewFlag,
    responses((status = 201, description = "Raised.", body = Raised)))]
async fn raise(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    key: Idempotency,
    ApiJson(input): ApiJson<NewFlag>,
) -> Result<Created<Raised>, Refusal> {
    let raised = caller
        .run_once(
            key,
            "labourline.flag",
            (reference, input),
            move |tx, scope, (_, input)| Box::pin(raise_flag(tx, scope, reference, input)),
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
    params(CaseAt, ("flag" = String, Path, description = "The flag's id.", format = "uuid")),
    responses((status = 200, description = "Taken up.", body = Moved)))]
async fn answer(
    caller: ApiCaller,
    PathOf((reference, flag)): PathOf<(Reference, Uuid)>,
) -> Result<Versioned<Moved>, Refusal> {
    let moved = caller
        .run((), move |tx, scope, ()| {
            Box::pin(answer_flag(tx, scope, reference, flag))
        })
        .await?;
    Ok(Versioned::of(moved))
}

/// Clears a flag. With the last red one the case leaves the emergency.
#[utoipa::path(post, path = "/api/cases/{reference}/flags/{flag}/clearance", operation_id = "clear_flag", tag = "safety",
    params(CaseAt, ("flag" = String, Path, description = "The flag's id.", format = "uuid")),
    request_body = ClearFlag,
    responses((status = 200, description = "Cleared.", body = Moved)))]
async fn clear(
    caller: ApiCaller,
    PathOf((reference, flag)): PathOf<(Reference, Uuid)>,
    ApiJson(input): ApiJson<ClearFlag>,
) -> Result<Versioned<Moved>, Refusal> {
    let moved = caller
        .run(input, move |tx, scope, input| {
            Box::pin(clear_flag(tx, scope, reference, flag, input))
        })
        .await?;
    Ok(Versioned::of(moved))
}

/// Writes down that somebody on the emergency checklist was rung.
#[utoipa::path(post, path = "/api/cases/{reference}/helpers", operation_id = "ring_helper", tag = "safety",
    params(CaseAt),
    request_body = HelperRung,
    responses((status = 200, description = "Written down.", body = Moved)))]
async fn helper(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    ApiJson(input): ApiJson<HelperRung>,
) -> Result<Versioned<Moved>, Refusal> {
    let moved = caller
        .run(input, move |tx, scope, input| {
            Box::pin(ring_helper(tx, scope, reference, input))
        })
        .await?;
    Ok(Versioned::of(moved))
}

/// Writes a safety check: every question asked, each once.
#[utoipa::path(post, path = "/api/cases/{reference}/safety-checks", operation_id = "check_safety", tag = "safety",
    params(CaseAt, IfMatch),
    request_body = NewCheck,
    responses((status = 200, description = "Written.", body = Checked)))]
async fn check(
    caller: ApiCaller,
    PathOf(reference): PathOf<Reference>,
    IfMatch(version): IfMatch,
    ApiJson(input): ApiJson<NewCheck>,
) -> Result<Versioned<Checked>, Refusal> {
    let checked = caller
        .run(input, move |tx, scope, input| {
            Box::pin(check_safety(tx, scope, reference, Some(version), input))
        })
        .await?;
    Ok(Versioned::of(checked))
}

impl AtVersion for Checked {
    fn version(&self) -> i64 {
        self.version
    }
}

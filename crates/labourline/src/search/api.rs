//! The JSON face of the search.

use super::{Meant, Measure, search_all};
use crate::cases::api::{WORDS_CHARS_MAX, page_of};
use crate::cases::wire::ListedCase;
use crate::employers::api::ListedEmployer;
use crate::persons::api::ListedPerson;
use crate::worksites::SiteFound;
use axum::Json;
use kernel::{Problem, Reference};
use people::persons::find::FOUND_MAX;
use platform::web::{ApiCaller, App, QueryOf, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Routes of `/api/search`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(search))
}

/// What was found, in groups.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchAnswer {
    /// The case whose reference was typed.
    #[schema(value_type = Option<String>, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub case: Option<Reference>,
    /// The employer whose reference was typed.
    #[schema(value_type = Option<String>, example = "4782190635", pattern = "^[0-9]{10}$")]
    pub employer: Option<Reference>,
    /// Persons, best first.
    #[schema(max_items = 50)]
    pub persons: Vec<ListedPerson>,
    /// Whether there are more persons.
    pub more_persons: bool,
    /// Cases with the words as typed, latest first.
    #[schema(max_items = 200)]
    pub cases: Vec<ListedCase>,
    /// `after` of the next page of cases; null on the last.
    pub next: Option<String>,
    /// Cases with the words in other spellings, scripts or endings, where few have them as typed.
    pub cases_written_otherwise: Vec<ListedCase>,
    /// Employers.
    pub employers: Vec<ListedEmployer>,
    /// Sites.
    pub sites: Vec<SiteFound>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct SearchQuery {
    /// Reference, phone, name, site, employer or words of the matter, in any script.
    #[param(max_length = 200)]
    q: String,
    /// `next` of the page before; the other groups come with the first page only.
    #[param(max_length = 40)]
    after: Option<String>,
    /// Cases of a page; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// Everything the caller may see by what was typed, in groups.
#[utoipa::path(get, path = "/api/search", operation_id = "search", tag = "search", params(SearchQuery),
    responses((status = 200, description = "What was found.", body = SearchAnswer)))]
async fn search(
    caller: ApiCaller,
    QueryOf(query): QueryOf<SearchQuery>,
) -> Result<Json<SearchAnswer>, Refusal> {
    if query.q.chars().count() > WORDS_CHARS_MAX {
        return Err(Problem::invalid_field("q", "platform.field-invalid").into());
    }
    crate::readings::looked(
        caller.app(),
        &caller.scope,
        crate::readings::Kind::Search,
        "",
    )
    .await;
    let measure = Measure {
        cases: page_of(query.after.as_deref(), query.limit)?,
        persons_max: FOUND_MAX,
        summaries: false,
    };
    let all = caller
        .app()
        .db
        .read(
            (caller.scope.clone(), query.q),
            move |tx, (scope, typed)| Box::pin(search_all(tx, scope, typed, measure)),
        )
        .await?;
    let t = caller.say();
    let (case, employer) = match all.meant {
        Some(Meant::Case(reference)) => (Some(reference), None),
        Some(Meant::Employer(reference)) => (None, Some(reference)),
        None => (None, None),
    };
    let listed = |lines: Vec<crate::cases::CaseLine>| {
        lines
            .into_iter()
            .map(|line| ListedCase::new(line, &t))
            .collect::<Vec<_>>()
    };
    Ok(Json(SearchAnswer {
        case,
        employer,
        persons: all.persons.into_iter().map(ListedPerson::from).collect(),
        more_persons: all.more_persons,
        next: all.cases.next.clone(),
        cases: listed(all.cases.items),
        cases_written_otherwise: listed(all.near_cases),
        employers: all
            .employers
            .into_iter()
            .map(ListedEmployer::from)
            .collect(),
        sites: all.sites,
    }))
}

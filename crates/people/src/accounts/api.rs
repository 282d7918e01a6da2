//! The JSON face of accounts and chapters: who am I; and for administrators, who may sign in.

use super::{
    Account, ChangeAccount, EndRole, GrantRole, HeldRole, RoleGrantId, account, accounts,
    admin_pages, change_account, disable_account, enable_account, end_role, grant_role,
    issue_password_link,
};
use super::{AddAccount, Added};
use crate::People;
use crate::chapters::{self, Chapter, FoundChapter, WeekDays};
use axum::Json;
use axum::http::StatusCode;
use kernel::{
    AccountId, ChapterId, FieldProblem, Language, Moment, PageRequest, Problem, Role, RoleGrant,
};
use platform::Reach;
use platform::web::{
    ApiCaller, ApiJson, App, Created, Idempotency, IfMatch, PathOf, QueryOf, Refusal, Versioned,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// A role, and where it is held.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RoleGrant)]
pub(crate) struct RoleBody {
    /// `caseworker`, `desk_lead`, `convener`, `coordinator` or `administrator`.
    #[schema(value_type = String, example = "caseworker", pattern = "^(caseworker|desk_lead|convener|coordinator|administrator)$")]
    role: Role,
    /// The chapter; absent for roles of the whole alliance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Uuid)]
    chapter: Option<Uuid>,
}

impl RoleBody {
    fn grant(&self) -> RoleGrant {
        RoleGrant {
            role: self.role,
            chapter: self.chapter.map(ChapterId),
        }
    }
    fn of(grant: &RoleGrant) -> Self {
        Self {
            role: grant.role,
            chapter: grant.chapter.map(|chapter| chapter.0),
        }
    }
}

/// Who calls.
#[derive(Serialize, ToSchema)]
#[schema(as = Session)]
pub(crate) struct SessionBody {
    /// The account.
    #[schema(value_type = String, format = Uuid)]
    account: Uuid,
    /// The name.
    name: String,
    /// `full` or `read`.
    reach: &'static str,
    /// The roles held now.
    roles: Vec<RoleBody>,
}

/// A role held, from–to.
#[derive(Serialize, ToSchema)]
#[schema(as = HeldRole)]
pub(crate) struct HeldRoleBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
    /// What.
    #[schema(value_type = String, example = "desk_lead", pattern = "^(caseworker|desk_lead|convener|coordinator|administrator)$")]
    role: Role,
    /// Where.
    #[schema(value_type = Option<String>, format = Uuid)]
    chapter: Option<Uuid>,
    /// From when.
    #[schema(value_type = String, format = DateTime)]
    from: Moment,
    /// Until when.
    #[schema(value_type = Option<String>, format = DateTime)]
    until: Option<Moment>,
}

impl From<&HeldRole> for HeldRoleBody {
    fn from(held: &HeldRole) -> Self {
        Self {
            id: held.id.0,
            role: held.role,
            chapter: held.chapter.map(|chapter| chapter.0),
            from: held.from,
            until: held.until,
        }
    }
}

/// An account.
#[derive(Serialize, ToSchema)]
#[schema(as = Account)]
pub(crate) struct AccountBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
    /// What the person types.
    login: String,
    /// What others call them.
    name: String,
    /// Their language.
    #[schema(value_type = String, example = "hi")]
    language: Language,
    /// Counts up with every change; to be sent in `If-Match`.
    version: i64,
    /// Whether a password was ever set.
    has_password: bool,
    /// Whether a second factor is enrolled.
    has_second_factor: bool,
    /// Since when nobody can sign in with it.
    #[schema(value_type = Option<String>, format = DateTime)]
    disabled_at: Option<Moment>,
    /// When it was added.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
    /// Roles held now or to come.
    roles: Vec<HeldRoleBody>,
}

impl From<Account> for AccountBody {
    fn from(account: Account) -> Self {
        Self {
            id: account.id.0,
            version: account.version,
            has_password: account.has_password,
            has_second_factor: account.has_second_factor,
            language: account.language,
            disabled_at: account.disabled_at,
            created_at: account.created_at,
            roles: account.roles.iter().map(HeldRoleBody::from).collect(),
            login: account.login,
            name: account.name,
        }
    }
}

/// A page of accounts.
#[derive(Serialize, ToSchema)]
#[schema(as = AccountPage)]
pub(crate) struct AccountsBody {
    /// The accounts, the newest first.
    items: Vec<AccountBody>,
    /// The token of the next page; absent on the last.
    next: Option<String>,
}

/// Somebody who shall sign in.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewAccount)]
pub(crate) struct NewAccountBody {
    /// E-mail address or login name.
    #[schema(pattern = "^[A-Za-z0-9.@_+-]{3,120}$")]
    login: String,
    /// What others call them.
    #[schema(pattern = "\\S", max_length = 120)]
    name: String,
    /// Their language.
    #[schema(example = "or", pattern = "^[a-z]{2,8}$")]
    language: String,
    /// What they are from now on.
    #[serde(default)]
    #[schema(max_items = 20)]
    roles: Vec<RoleBody>,
}

/// An account as it shall be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangedAccount)]
pub(crate) struct ChangedAccountBody {
    /// What others shall call them.
    #[schema(pattern = "\\S", max_length = 120)]
    name: String,
    /// Their language.
    #[schema(example = "hi", pattern = "^[a-z]{2,8}$")]
    language: String,
}

/// An account just added.
#[derive(Serialize, ToSchema)]
#[schema(as = AddedAccount)]
pub(crate) struct AddedBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
    /// The path of the one-time link for the password; absent where the request is a repeat, for it is kept nowhere.
    password_link: Option<String>,
}

/// A role to be held.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewRole)]
pub(crate) struct NewRoleBody {
    /// What.
    #[schema(value_type = String, example = "caseworker", pattern = "^(caseworker|desk_lead|convener|coordinator|administrator)$")]
    role: Role,
    /// Where.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    chapter: Option<Uuid>,
    /// From when; from now where absent.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    from: Option<Moment>,
    /// Until when, where it shall end by itself.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    until: Option<Moment>,
}

/// A role granted.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantedRole)]
pub(crate) struct GrantedBody {
    /// Its id, to end it.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
}

/// What a reset shall do besides.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PasswordReset)]
pub(crate) struct ResetBody {
    /// Forget the second factor too: the phone was lost.
    #[serde(default)]
    forget_second_factor: bool,
}

/// A one-time link.
#[derive(Serialize, ToSchema)]
#[schema(as = PasswordLink)]
pub(crate) struct LinkBody {
    /// Its path.
    password_link: String,
}

/// A chapter.
#[derive(Serialize, ToSchema)]
#[schema(as = Chapter)]
pub(crate) struct ChapterBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
    /// Short code.
    code: String,
    /// Its name in the caller's language.
    name: String,
    /// LGD code of its state.
    state_lgd: u8,
    /// The phone workers are told to call, E.164.
    phone: String,
}

/// A chapter to be founded.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewChapter)]
pub(crate) struct NewChapterBody {
    /// Two to eight Latin letters.
    #[schema(example = "OD")]
    code: String,
    /// LGD code of its state.
    state_lgd: u8,
    /// The phone workers are told to call.
    phone: String,
    /// Names by language code; English is needed.
    names: std::collections::BTreeMap<String, String>,
}

/// A chapter founded.
#[derive(Serialize, ToSchema)]
#[schema(as = FoundedChapter)]
pub(crate) struct FoundedBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    id: Uuid,
}

/// Where a list goes on.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct After {
    /// The token of the page.
    after: Option<String>,
    /// Rows of a page, 1 to 200; 50 where absent.
    #[param(minimum = 1, maximum = 200)]
    rows: Option<u32>,
}

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(session))
        .routes(routes!(list_chapters, found))
        .routes(routes!(list, add))
        .routes(routes!(one, change))
        .routes(routes!(disable, enable))
        .routes(routes!(reset))
        .routes(routes!(grant))
        .routes(routes!(end))
}

/// Who calls, and as what.
#[utoipa::path(get, path = "/api/session", tag = "people", responses((status = 200, description = "Who calls", body = SessionBody)))]
async fn session(caller: ApiCaller) -> Result<Json<SessionBody>, Refusal> {
    let account = caller.account().ok_or_else(Problem::not_found)?;
    Ok(Json(SessionBody {
        account: account.0,
        name: caller.name().to_owned(),
        reach: match caller.reach() {
            Reach::Full => "full",
            Reach::ReadOnly => "read",
        },
        roles: caller.roles().iter().map(RoleBody::of).collect(),
    }))
}

/// All chapters.
#[utoipa::path(get, path = "/api/chapters", tag = "people", responses((status = 200, description = "All chapters, by code", body = [ChapterBody])))]
async fn list_chapters(caller: ApiCaller) -> Result<Json<Vec<ChapterBody>>, Refusal> {
    let found = caller
        .app()
        .db
        .read(caller.scope.clone(), |tx, scope| {
            Box::pin(async move { chapters::chapters(tx, scope).await })
        })
        .await?;
    let language = caller.language();
    let body = |chapter: Chapter| ChapterBody {
        id: chapter.id.0,
        name: chapter.name(language).to_owned(),
        code: chapter.code,
        state_lgd: chapter.state_lgd,
        phone: chapter.phone,
    };
    Ok(Json(found.into_iter().map(body).collect()))
}

/// Found a chapter, for administrators.
#[utoipa::path(post, path = "/api/chapters", tag = "people", params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeat harmless; printable ASCII", pattern = "^[!-~]{1,100}$")), request_body = NewChapterBody, responses((status = 201, description = "Founded", body = FoundedBody)))]
async fn found(
    caller: ApiCaller,
    Idempotency(key): Idempotency,
    ApiJson(body): ApiJson<NewChapterBody>,
) -> Result<Created<FoundedBody>, Refusal> {
    let mut names = Vec::new();
    for (code, name) in body.names {
        let language = Language::parse(&code).ok_or_else(|| {
            Problem::invalid_field(format!("names.{code}"), "platform.field-invalid")
        })?;
        names.push((language, name));
    }
    let input = FoundChapter {
        code: body.code,
        state_lgd: body.state_lgd,
        phone: body.phone,
        names,
        weekly_rest_days: WeekDays::SUNDAY,
    };
    let id = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), input, key),
            |tx, (scope, input, key)| {
                Box::pin(chapters::found_chapter_once(tx, scope, input, key.as_ref()))
            },
        )
        .await?;
    Ok(Created {
        location: "/api/chapters".to_owned(),
        version: None,
        body: FoundedBody { id: id.0 },
    })
}

/// Accounts, for administrators.
#[utoipa::path(get, path = "/api/accounts", tag = "people", params(After), responses((status = 200, description = "A page of accounts", body = AccountsBody)))]
async fn list(
    caller: ApiCaller,
    QueryOf(query): QueryOf<After>,
) -> Result<Json<AccountsBody>, Refusal> {
    let rows = query.rows.unwrap_or(50);
    if !(1..=kernel::page::PAGE_ROWS_MAX).contains(&rows) {
        let problem = Problem::invalid_field("rows", "platform.field-invalid");
        return Err(Refusal(problem));
    }
    let asked = PageRequest::after(query.after.as_deref(), rows);
    let found = caller
        .app()
        .db
        .read((caller.scope.clone(), asked), |tx, (scope, asked)| {
            Box::pin(accounts(tx, scope, *asked))
        })
        .await?;
    Ok(Json(AccountsBody {
        items: found.items.into_iter().map(AccountBody::from).collect(),
        next: found.next,
    }))
}

/// Add an account, for administrators.
#[utoipa::path(post, path = "/api/accounts", tag = "people", params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeat harmless; printable ASCII", pattern = "^[!-~]{1,100}$")), request_body = NewAccountBody, responses((status = 201, description = "Added", body = AddedBody)))]
async fn add(
    caller: ApiCaller,
    Idempotency(key): Idempotency,
    ApiJson(body): ApiJson<NewAccountBody>,
) -> Result<Created<AddedBody>, Refusal> {
    let language = known_language(&body.language)?;
    if body.roles.len() > 20 {
        let field = FieldProblem::new("roles", "platform.field-invalid");
        return Err(Refusal(Problem::invalid(vec![field])));
    }
    let input = AddAccount {
        login: body.login,
        name: body.name,
        language,
        roles: body.roles.iter().map(RoleBody::grant).collect(),
        link_hours: caller.app().part::<People>().config().link_hours,
    };
    let added: Added = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), input, key),
            |tx, (scope, input, key)| {
                Box::pin(admin_pages::add_once(tx, scope, input, key.as_ref()))
            },
        )
        .await?;
    Ok(Created {
        location: format!("/api/accounts/{}", added.account),
        version: None,
        body: AddedBody {
            id: added.account.0,
            password_link: added.link.map(|secret| format!("/password/{secret}")),
        },
    })
}

/// One account: any for an administrator, one's own for everybody.
#[utoipa::path(get, path = "/api/accounts/{id}", tag = "people", params(("id" = String, Path, format = Uuid)), responses((status = 200, description = "The account", body = AccountBody)))]
async fn one(
    caller: ApiCaller,
    PathOf(id): PathOf<AccountId>,
) -> Result<Versioned<AccountBody>, Refusal> {
    let found = caller
        .app()
        .db
        .read((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(account(tx, scope, *id))
        })
        .await?;
    Ok(versioned(found))
}

fn versioned(account: Account) -> Versioned<AccountBody> {
    Versioned {
        version: account.version,
        body: account.into(),
    }
}

/// Change name and language: everybody their own, administrators anybody's.
#[utoipa::path(put, path = "/api/accounts/{id}", tag = "people", params(("id" = String, Path, format = Uuid), ("If-Match" = String, Header, description = "The version that was changed", pattern = "^\"?[0-9]{1,18}\"?$")), request_body = ChangedAccountBody, responses((status = 200, description = "The account as it stands now", body = AccountBody)))]
async fn change(
    caller: ApiCaller,
    PathOf(id): PathOf<AccountId>,
    IfMatch(version): IfMatch,
    ApiJson(body): ApiJson<ChangedAccountBody>,
) -> Result<Versioned<AccountBody>, Refusal> {
    let input = ChangeAccount {
        account: id,
        version,
        name: body.name,
        language: known_language(&body.language)?,
    };
    let changed = caller
        .app()
        .db
        .write((caller.scope.clone(), input), |tx, (scope, input)| {
            Box::pin(change_account(tx, scope, input))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(versioned(changed))
}

/// A language. There need not be words in it yet: its reader gets English until there are.
fn known_language(code: &str) -> Result<Language, Problem> {
    let fits = (2..=8).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase());
    Language::parse(code)
        .filter(|_| fits)
        .ok_or_else(|| Problem::invalid_field("language", "platform.field-invalid"))
}

/// Disable an account: its sessions end at once, its tokens open nothing.
#[utoipa::path(post, path = "/api/accounts/{id}/disablement", tag = "people", params(("id" = String, Path, format = Uuid)), responses((status = 204, description = "Disabled")))]
async fn disable(caller: ApiCaller, PathOf(id): PathOf<AccountId>) -> Result<StatusCode, Refusal> {
    caller
        .app()
        .db
        .write((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(disable_account(tx, scope, id))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(StatusCode::NO_CONTENT)
}

/// Let an account in again.
#[utoipa::path(delete, path = "/api/accounts/{id}/disablement", tag = "people", params(("id" = String, Path, format = Uuid)), responses((status = 204, description = "Enabled")))]
async fn enable(caller: ApiCaller, PathOf(id): PathOf<AccountId>) -> Result<StatusCode, Refusal> {
    caller
        .app()
        .db
        .write((caller.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(enable_account(tx, scope, id))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// End an account's password and sessions; a one-time link for a new password.
#[utoipa::path(post, path = "/api/accounts/{id}/password-link", tag = "people", params(("id" = String, Path, format = Uuid)), request_body = ResetBody, responses((status = 201, description = "The link, shown once", body = LinkBody)))]
async fn reset(
    caller: ApiCaller,
    PathOf(id): PathOf<AccountId>,
    ApiJson(body): ApiJson<ResetBody>,
) -> Result<(StatusCode, Json<LinkBody>), Refusal> {
    let people = caller.app().part::<People>().clone();
    let hours = people.config().link_hours;
    let secret = caller
        .app()
        .db
        .write(
            (caller.scope.clone(), id, body.forget_second_factor, hours),
            |tx, (scope, id, forget, hours)| {
                Box::pin(issue_password_link(tx, scope, *id, *forget, *hours))
            },
        )
        .await?;
    people.forget_admissions();
    let link = LinkBody {
        password_link: format!("/password/{secret}"),
    };
    Ok((StatusCode::CREATED, Json(link)))
}

/// Grant a role. One that is held already is not held twice.
#[utoipa::path(post, path = "/api/accounts/{id}/roles", tag = "people", params(("id" = String, Path, format = Uuid)), request_body = NewRoleBody, responses((status = 201, description = "Granted", body = GrantedBody)))]
async fn grant(
    caller: ApiCaller,
    PathOf(id): PathOf<AccountId>,
    ApiJson(body): ApiJson<NewRoleBody>,
) -> Result<Created<GrantedBody>, Refusal> {
    let input = GrantRole {
        account: id,
        grant: RoleGrant {
            role: body.role,
            chapter: body.chapter.map(ChapterId),
        },
        from: body.from,
        until: body.until,
    };
    let granted = caller
        .app()
        .db
        .write((caller.scope.clone(), input), |tx, (scope, input)| {
            Box::pin(grant_role(tx, scope, input))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(Created {
        location: format!("/api/accounts/{id}/roles/{granted}"),
        version: None,
        body: GrantedBody { id: granted.0 },
    })
}

/// End a role now.
#[utoipa::path(delete, path = "/api/accounts/{id}/roles/{role}", tag = "people", params(("id" = String, Path, format = Uuid), ("role" = String, Path, format = Uuid)), responses((status = 204, description = "Ended")))]
async fn end(
    caller: ApiCaller,
    PathOf((id, role)): PathOf<(AccountId, RoleGrantId)>,
) -> Result<StatusCode, Refusal> {
    let input = EndRole { account: id, role };
    caller
        .app()
        .db
        .write((caller.scope.clone(), input), |tx, (scope, input)| {
            Box::pin(end_role(tx, scope, input))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(StatusCode::NO_CONTENT)
}

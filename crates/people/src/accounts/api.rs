//! The JSON face of accounts and chapters: who am I; and for administrators, who may sign in.

use super::wire::{
    AccountBody, AccountsBody, AddedBody, ChangedAccountBody, GrantedBody, LinkBody,
    NewAccountBody, NewRoleBody, ResetBody, RoleBody, SessionBody,
};
use super::{
    AddAccount, Added, ChangeAccount, EndRole, GrantRole, RoleGrantId, account, accounts,
    admin_pages, change_account, disable_account, enable_account, end_role, grant_role,
    issue_password_link,
};
use crate::People;
use axum::Json;
use axum::http::StatusCode;
use kernel::{AccountId, ChapterId, FieldProblem, Language, PageRequest, Problem, RoleGrant};
use platform::Reach;
use platform::web::{
    ApiCaller, ApiJson, App, AtVersion, Created, Idempotency, IfMatch, PathOf, QueryOf, Refusal,
    Versioned,
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

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
        .run((input, key), |tx, scope, (input, key)| {
            Box::pin(admin_pages::add_once(tx, scope, input, key.as_ref()))
        })
        .await?;
    Ok(Created::at(
        format!("/api/accounts/{}", added.account),
        AddedBody {
            id: added.account.0,
            password_link: added.link.map(|secret| format!("/password/{secret}")),
        },
    ))
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
    Ok(Versioned::of(found.into()))
}

impl AtVersion for AccountBody {
    fn version(&self) -> i64 {
        self.version
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
        .run(input, |tx, scope, input| {
            Box::pin(change_account(tx, scope, input))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(Versioned::of(changed.into()))
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
        .run(id, |tx, scope, id| Box::pin(disable_account(tx, scope, id)))
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(StatusCode::NO_CONTENT)
}

/// Let an account in again.
#[utoipa::path(delete, path = "/api/accounts/{id}/disablement", tag = "people", params(("id" = String, Path, format = Uuid)), responses((status = 204, description = "Enabled")))]
async fn enable(caller: ApiCaller, PathOf(id): PathOf<AccountId>) -> Result<StatusCode, Refusal> {
    caller
        .run(id, |tx, scope, id| Box::pin(enable_account(tx, scope, id)))
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
        .run(
            (id, body.forget_second_factor, hours),
            |tx, scope, (id, forget, hours)| {
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
        .run(input, |tx, scope, input| {
            Box::pin(grant_role(tx, scope, input))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(Created::at(
        format!("/api/accounts/{id}/roles/{granted}"),
        GrantedBody { id: granted.0 },
    ))
}

/// End a role now.
#[utoipa::path(delete, path = "/api/accounts/{id}/roles/{role}", tag = "people", params(("id" = String, Path, format = Uuid), ("role" = String, Path, format = Uuid)), responses((status = 204, description = "Ended")))]
async fn end(
    caller: ApiCaller,
    PathOf((id, role)): PathOf<(AccountId, RoleGrantId)>,
) -> Result<StatusCode, Refusal> {
    let input = EndRole { account: id, role };
    caller
        .run(input, |tx, scope, input| {
            Box::pin(end_role(tx, scope, input))
        })
        .await?;
    caller.app().part::<People>().forget_admissions();
    Ok(StatusCode::NO_CONTENT)
}

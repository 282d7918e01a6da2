//! The administrators' pages: who may sign in, and as what.

use super::{
    Account, AccountError, AddAccount, Added, ChangeAccount, EndRole, GrantRole, RoleGrantId,
    account, accounts, add_account, change_account, disable_account, enable_account, end_role,
    grant_role, issue_password_link,
};
use crate::chapters::{Chapter, chapters};
use crate::{NAME_CHARACTERS_MAX, People};
use askama::Template;
use axum::response::Response;
use kernel::{AccountId, ChapterId, FieldProblem, Language, PageRequest, Problem, Role, RoleGrant};
use platform::idempotency::{self, IdempotencyKey};
use platform::web::{
    Choice, Form, FormReader, PageLinks, PathOf, QueryOf, Refusal, Routes, Shell, SignedIn, Visit,
    page,
};
use platform::words::Say;
use platform::{Scope, Tx};
use serde::Deserialize;

const ROWS: u32 = 50;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/admin/accounts", show_list)
        .get("/admin/accounts/new", show_new)
        .post("/admin/accounts", post_new)
        .get("/admin/accounts/{id}", show_one)
        .post("/admin/accounts/{id}", post_change)
        .post("/admin/accounts/{id}/disable", post_disable)
        .post("/admin/accounts/{id}/enable", post_enable)
        .post("/admin/accounts/{id}/reset", post_reset)
        .post("/admin/accounts/{id}/roles", post_role)
        .post("/admin/accounts/{id}/roles/{role}/end", post_end_role)
}

#[derive(Template)]
#[template(path = "people/accounts/list.html")]
struct ListPage {
    shell: Shell,
    t: Say,
    rows: Vec<Row>,
    links: PageLinks,
}

struct Row {
    account: Account,
    roles: Vec<String>,
}

#[derive(Template)]
#[template(path = "people/accounts/new.html")]
struct NewPage {
    shell: Shell,
    t: Say,
    form: Form,
    languages: Vec<Choice>,
    roles: Vec<Choice>,
    chapters: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "people/accounts/one.html")]
struct OnePage {
    shell: Shell,
    t: Say,
    form: Form,
    account: Account,
    held: Vec<HeldLine>,
    languages: Vec<Choice>,
    roles: Vec<Choice>,
    chapters: Vec<Choice>,
}

struct HeldLine {
    id: RoleGrantId,
    words: String,
    until: Option<String>,
}

#[derive(Template)]
#[template(path = "people/accounts/link.html")]
struct LinkPage {
    shell: Shell,
    t: Say,
    id: AccountId,
    name: String,
    /// Absent where the form was sent twice: the link was shown the first time.
    address: Option<String>,
    hours: u32,
}

/// `Desk lead, Odisha`.
pub(super) fn role_in_words(
    t: &Say,
    chapters: &[Chapter],
    role: Role,
    chapter: Option<ChapterId>,
) -> String {
    let role = t.word("accounts-role-", role.word());
    match chapter.and_then(|id| chapters.iter().find(|chapter| chapter.id == id)) {
        Some(chapter) => format!("{role}, {}", chapter.name(t.language())),
        None => role,
    }
}

fn role_choices(t: &Say) -> Vec<Choice> {
    Role::ALL
        .into_iter()
        .map(|role| Choice::new(role.word(), t.word("accounts-role-", role.word())))
        .collect()
}

fn chapter_choices(t: &Say, chapters: &[Chapter]) -> Vec<Choice> {
    chapters
        .iter()
        .map(|chapter| Choice::new(chapter.id.to_string(), chapter.name(t.language())))
        .collect()
}

pub(super) fn language_choices(visit: &Visit) -> Vec<Choice> {
    visit
        .app()
        .words
        .languages()
        .map(|(language, name)| Choice::new(language.code(), name))
        .collect()
}

/// The form of name and language, filled with how the account stands.
pub(super) fn change_form(account: &Account) -> Form {
    Form::filled([
        ("name", account.name.clone()),
        ("language", account.language.code().to_owned()),
        ("version", account.version.to_string()),
    ])
}

/// Changes name and language as the form says.
pub(super) async fn change_by_form(
    visit: &Visit,
    id: AccountId,
    form: &Form,
) -> Result<(), Problem> {
    let mut reader = form.reader();
    let name = reader.needed("name", NAME_CHARACTERS_MAX).to_owned();
    let language = reader.needed_choice("language", |code| {
        Language::parse(code).filter(|language| visit.app().words.has(*language))
    });
    let version = reader.number("version").unwrap_or(0);
    reader.finish()?;
    let input = ChangeAccount {
        account: id,
        version,
        name,
        language: language.unwrap_or(Language::ENGLISH),
    };
    visit
        .app()
        .db
        .write((visit.scope.clone(), input), |tx, (scope, input)| {
            Box::pin(change_account(tx, scope, input))
        })
        .await?;
    visit.app().part::<People>().forget_admissions();
    Ok(())
}

async fn all_chapters(visit: &Visit) -> Result<Vec<Chapter>, Problem> {
    let read = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(chapters(tx, scope))
        })
        .await?;
    Ok(read)
}

/// Where a list goes on.
#[derive(Deserialize)]
struct After {
    after: Option<String>,
}

async fn show_list(visit: SignedIn, QueryOf(query): QueryOf<After>) -> Result<Response, Refusal> {
    let asked = PageRequest::after(query.after.as_deref(), ROWS);
    let found = visit
        .app()
        .db
        .read((visit.scope.clone(), asked), |tx, (scope, asked)| {
            Box::pin(accounts(tx, scope, *asked))
        })
        .await?;
    let chapters = all_chapters(&visit).await?;
    let (t, now) = (visit.say(), visit.scope.now());
    let links = visit.page_links(found.next.as_deref(), found.items.len());
    let rows = found
        .items
        .into_iter()
        .map(|account| Row {
            roles: account
                .roles
                .iter()
                .filter(|held| held.holds_at(now))
                .map(|held| role_in_words(&t, &chapters, held.role, held.chapter))
                .collect(),
            account,
        })
        .collect();
    page(&ListPage {
        shell: visit.shell("accounts-title"),
        t,
        rows,
        links,
    })
}

async fn new_page(visit: &Visit, form: Form) -> Result<NewPage, Problem> {
    if !visit.scope.has_role(Role::Administrator) {
        return Err(Problem::not_found());
    }
    let chapters = all_chapters(visit).await?;
    let t = visit.say();
    Ok(NewPage {
        shell: visit.shell("accounts-new-title").with_errors(&form, &t),
        languages: language_choices(visit),
        roles: role_choices(&t),
        chapters: chapter_choices(&t, &chapters),
        t,
        form,
    })
}

async fn show_new(visit: SignedIn) -> Result<Response, Refusal> {
    let form = Form::filled([("language", visit.say().language().code())]);
    page(&new_page(&visit, form).await?)
}

/// The role and chapter of a form; a role of the whole alliance leaves the chapter aside.
fn read_grant(reader: &mut FormReader<'_>) -> Option<RoleGrant> {
    let role = reader.needed_choice("role", Role::parse);
    let chapter = reader.choice("chapter", |text| text.parse::<ChapterId>().ok());
    let role = role?;
    if role.in_chapter() && chapter.is_none() {
        reader.wrong(FieldProblem::new("chapter", "people.role.chapter-missing"));
        return None;
    }
    Some(RoleGrant {
        role,
        chapter: chapter.filter(|_| role.in_chapter()),
    })
}

fn read_new(form: &Form, link_hours: u32) -> Result<AddAccount, Problem> {
    let mut reader = form.reader();
    let login = reader
        .needed("login", super::Login::CHARACTERS_MAX)
        .to_owned();
    let name = reader.needed("name", NAME_CHARACTERS_MAX).to_owned();
    let language = reader.needed_choice("language", Language::parse);
    let grant = read_grant(&mut reader);
    reader.finish()?;
    Ok(AddAccount {
        login,
        name,
        language: language.unwrap_or(Language::ENGLISH),
        roles: grant.into_iter().collect(),
        link_hours,
    })
}

/// Adds an account once for a key: the repeat is answered without the link, which is kept nowhere.
pub(super) async fn add_once(
    tx: &Tx,
    scope: &Scope,
    input: &AddAccount,
    key: Option<&IdempotencyKey>,
) -> Result<Added, AccountError> {
    super::policy::may_change(scope)?;
    let work = add_account(tx, scope, input);
    idempotency::once(tx, scope, key, "people.account", input, work).await
}

async fn post_new(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let hours = visit.app().part::<People>().config().link_hours;
    let key = form.once();
    let read = read_new(&form, hours).map(|input| (input, key));
    let name = form.text("name").to_owned();
    let added = visit
        .run(read, |tx, scope, (input, key)| {
            Box::pin(add_once(tx, scope, input, key.as_ref()))
        })
        .await;
    let refused = match added {
        // No redirect: the link is on this page and nowhere else.
        Ok(added) => return link_page(&visit, added.account, name, added.link, hours),
        Err(problem) => with_role_fields(problem),
    };
    let never = |none: std::convert::Infallible| match none {};
    form.answered(Err(refused), never, |form| new_page(&visit, form))
        .await
}

/// The form has one role and one chapter where the use-case has a list.
fn with_role_fields(mut problem: Problem) -> Problem {
    for field in &mut problem.fields {
        if field.field.starts_with("roles.") {
            field.field = "chapter".to_owned();
        }
    }
    problem
}

fn link_page(
    visit: &Visit,
    id: AccountId,
    name: String,
    secret: Option<String>,
    hours: u32,
) -> Result<Response, Refusal> {
    let scheme = if visit.app().settings.served_as_https {
        "https"
    } else {
        "http"
    };
    let host = visit
        .arrival()
        .headers()
        .get("host")
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    page(&LinkPage {
        shell: visit.shell("accounts-link-title"),
        t: visit.say(),
        id,
        name,
        address: secret.map(|secret| format!("{scheme}://{host}/password/{secret}")),
        hours,
    })
}

async fn one(visit: &Visit, id: AccountId) -> Result<Account, Problem> {
    if !visit.scope.has_role(Role::Administrator) {
        return Err(Problem::not_found());
    }
    let read = visit
        .app()
        .db
        .read((visit.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(account(tx, scope, *id))
        })
        .await?;
    Ok(read)
}

async fn one_page(visit: &Visit, id: AccountId, form: Form) -> Result<OnePage, Problem> {
    let account = one(visit, id).await?;
    let chapters = all_chapters(visit).await?;
    let t = visit.say();
    let held = account
        .roles
        .iter()
        .map(|held| HeldLine {
            id: held.id,
            words: role_in_words(&t, &chapters, held.role, held.chapter),
            until: held.until.map(|until| t.moment(until)),
        })
        .collect();
    Ok(OnePage {
        languages: language_choices(visit),
        shell: visit
            .shell_titled(account.name.clone())
            .with_errors(&form, &t),
        held,
        roles: role_choices(&t),
        chapters: chapter_choices(&t, &chapters),
        account,
        t,
        form,
    })
}

async fn show_one(visit: SignedIn, PathOf(id): PathOf<AccountId>) -> Result<Response, Refusal> {
    let form = change_form(&one(&visit, id).await?);
    page(&one_page(&visit, id, form).await?)
}

async fn post_change(
    visit: SignedIn,
    PathOf(id): PathOf<AccountId>,
    form: Form,
) -> Result<Response, Refusal> {
    let sent = change_by_form(&visit, id, &form).await;
    let done = |()| changed(&visit, id, "accounts-flash-changed");
    form.answered(sent, done, |form| one_page(&visit, id, form))
        .await
}

/// A change took place: it holds from the next request on.
fn changed(visit: &Visit, id: AccountId, flash: &str) -> Response {
    visit.app().part::<People>().forget_admissions();
    visit.redirect_saying(&format!("/admin/accounts/{id}"), flash)
}

async fn post_disable(
    visit: SignedIn,
    PathOf(id): PathOf<AccountId>,
    _form: Form,
) -> Result<Response, Refusal> {
    visit
        .app()
        .db
        .write((visit.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(disable_account(tx, scope, id))
        })
        .await?;
    Ok(changed(&visit, id, "accounts-flash-disabled"))
}

async fn post_enable(
    visit: SignedIn,
    PathOf(id): PathOf<AccountId>,
    _form: Form,
) -> Result<Response, Refusal> {
    visit
        .app()
        .db
        .write((visit.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(enable_account(tx, scope, id))
        })
        .await?;
    Ok(changed(&visit, id, "accounts-flash-enabled"))
}

async fn post_reset(
    visit: SignedIn,
    PathOf(id): PathOf<AccountId>,
    form: Form,
) -> Result<Response, Refusal> {
    let name = one(&visit, id).await?.name;
    let people = visit.app().part::<People>().clone();
    let hours = people.config().link_hours;
    let forget = form.is("forget_second_factor", "yes");
    let secret = visit
        .app()
        .db
        .write(
            (visit.scope.clone(), id, forget, hours),
            |tx, (scope, id, forget, hours)| {
                Box::pin(issue_password_link(tx, scope, *id, *forget, *hours))
            },
        )
        .await?;
    people.forget_admissions();
    link_page(&visit, id, name, Some(secret), hours)
}

async fn post_role(
    visit: SignedIn,
    PathOf(id): PathOf<AccountId>,
    form: Form,
) -> Result<Response, Refusal> {
    let granted = visit
        .run(read_role(&form, id), |tx, scope, input| {
            Box::pin(grant_role(tx, scope, input))
        })
        .await;
    let done = |_| changed(&visit, id, "accounts-flash-role-granted");
    let visit = &visit;
    let again = |mut form: Form| async move {
        for (name, value) in change_form(&one(visit, id).await?).pairs() {
            form.set(name, value);
        }
        one_page(visit, id, form).await
    };
    form.answered(granted, done, again).await
}

fn read_role(form: &Form, account: AccountId) -> Result<GrantRole, Problem> {
    let mut reader = form.reader();
    let grant = read_grant(&mut reader);
    let until = reader.day("until");
    reader.finish_as(|| {
        Some(GrantRole {
            account,
            grant: grant?,
            from: None,
            until: until.map(kernel::Day::end),
        })
    })
}

async fn post_end_role(
    visit: SignedIn,
    PathOf((id, role)): PathOf<(AccountId, RoleGrantId)>,
    _form: Form,
) -> Result<Response, Refusal> {
    let input = EndRole { account: id, role };
    visit
        .app()
        .db
        .write((visit.scope.clone(), input), |tx, (scope, input)| {
            Box::pin(end_role(tx, scope, input))
        })
        .await?;
    Ok(changed(&visit, id, "accounts-flash-role-ended"))
}

//! One's own tokens: the list, a new one (shown once), revoking.

use super::{MakeToken, TokenId, TokenLine, TokenMade, make_token, my_tokens, revoke_token};
use crate::People;
use askama::Template;
use axum::response::Response;
use kernel::{FieldProblem, Problem};
use platform::web::{Choice, Form, PathOf, Refusal, Routes, Shell, SignedIn, Visit, page};
use platform::words::Say;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/account/tokens", show_tokens)
        .post("/account/tokens", post_token)
        .post("/account/tokens/{id}/revoke", post_revoke)
}

#[derive(Template)]
#[template(path = "people/tokens/list.html")]
struct TokensPage {
    shell: Shell,
    t: Say,
    form: Form,
    tokens: Vec<TokenLine>,
    reaches: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "people/tokens/made.html")]
struct MadePage {
    shell: Shell,
    t: Say,
    made: TokenMade,
}

async fn tokens_page(visit: &Visit, form: Form) -> Result<TokensPage, Problem> {
    let tokens = visit
        .app()
        .db
        .read(visit.scope.clone(), |tx, scope| {
            Box::pin(my_tokens(tx, scope))
        })
        .await?;
    let t = visit.say();
    Ok(TokensPage {
        shell: visit.shell("tokens-title").with_errors(&form, &t),
        reaches: ["read", "full"]
            .into_iter()
            .map(|reach| Choice::new(reach, t.word("tokens-reach-", reach)))
            .collect(),
        t,
        form,
        tokens,
    })
}

async fn show_tokens(visit: SignedIn) -> Result<Response, Refusal> {
    let form = Form::filled([("reach", "read"), ("days", "90")]);
    page(&tokens_page(&visit, form).await?)
}

fn read(form: &Form, days_max: u32) -> Result<MakeToken, Problem> {
    let mut reader = form.reader();
    let name = reader.needed("name", crate::NAME_CHARACTERS_MAX).to_owned();
    let full = reader.needed_choice("reach", |word| match word {
        "read" => Some(false),
        "full" => Some(true),
        _ => None,
    });
    let days = reader
        .number("days")
        .and_then(|days| u32::try_from(days).ok())
        .filter(|days| (1..=days_max).contains(days));
    if days.is_none() {
        reader.wrong(FieldProblem::new("days", "people.token.days").with("most", days_max));
    }
    reader.finish()?;
    Ok(MakeToken {
        name,
        full: full.unwrap_or(false),
        days: days.unwrap_or(1),
    })
}

async fn post_token(visit: SignedIn, form: Form) -> Result<Response, Refusal> {
    let days_max = visit.app().part::<People>().config().token_days_max;
    let (read, key) = (read(&form, days_max), form.once());
    let made = visit
        .run(
            read.map(|input| (input, key)),
            move |tx, scope, (input, key)| {
                Box::pin(make_token(tx, scope, input, days_max, key.as_ref()))
            },
        )
        .await;
    let made = match made {
        // No redirect: the token is on this page and nowhere else.
        Ok(made) => {
            return page(&MadePage {
                shell: visit.shell("tokens-made-title"),
                t: visit.say(),
                made,
            });
        }
        Err(problem) => Err(problem),
    };
    let never = |none: std::convert::Infallible| match none {};
    form.answered(made, never, |form| tokens_page(&visit, form))
        .await
}

async fn post_revoke(
    visit: SignedIn,
    PathOf(id): PathOf<TokenId>,
    _form: Form,
) -> Result<Response, Refusal> {
    visit
        .app()
        .db
        .write((visit.scope.clone(), id), |tx, (scope, id)| {
            Box::pin(revoke_token(tx, scope, id))
        })
        .await?;
    visit.app().part::<People>().forget_admissions();
    Ok(visit.redirect_saying("/account/tokens", "tokens-flash-revoked"))
}

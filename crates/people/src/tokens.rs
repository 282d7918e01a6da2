//! A token is a secret that a program sends in place of a signed-in browser: of one person, to look only or for everything that person
//! may do, for a year at most. It is shown once and kept as a hash.

pub(crate) mod api;
mod make;
pub(crate) mod pages;
mod store;

pub use make::{
    MakeToken, TOKENS_MAX, TokenError, TokenId, TokenLine, TokenMade, make_token, make_token_for,
    my_tokens, revoke_token, touch_token,
};
pub(crate) use make::{end_all, held_by};

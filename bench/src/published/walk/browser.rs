//! The worker's browser: keeps cookies, sends forms with their hidden tokens.

use super::{Answer, Door, Fault, Request, Walk};
use crate::http::encode;

impl<D: Door> Walk<'_, D> {
    /// Asks for a page, or sends fields to it.
    pub(super) async fn page(
        &mut self,
        method: &'static str,
        path: &str,
        fields: &[(&str, String)],
    ) -> Result<Answer, Fault> {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect();
        let mut headers = vec![("accept", "text/html".to_owned())];
        if !cookies.is_empty() {
            headers.push(("cookie", cookies.join("; ")));
        }
        if method == "POST" {
            headers.push((
                "content-type",
                "application/x-www-form-urlencoded".to_owned(),
            ));
        }
        let answer = self
            .door
            .send(Request {
                method,
                path: path.to_owned(),
                headers,
                body: body.join("&"),
            })
            .await?;
        for cookie in &answer.cookies {
            if let Some((name, value)) = cookie
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
            {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(answer)
    }

    /// Sends a form of `page` with its hidden tokens.
    pub(super) async fn form(
        &mut self,
        page: &str,
        path: &str,
        fields: &[(&str, String)],
    ) -> Result<Answer, Fault> {
        let mut all: Vec<(&str, String)> = fields.to_vec();
        for name in ["_csrf", "_once"] {
            if let Some(value) = hidden(page, name) {
                all.push((name, value));
            }
        }
        self.page("POST", path, &all).await
    }
}

fn hidden(page: &str, name: &str) -> Option<String> {
    let marked = format!("name=\"{name}\" value=\"");
    let at = page.find(&marked)? + marked.len();
    Some(
        page[at..]
            .chars()
            .take_while(|letter| *letter != '"')
            .collect(),
    )
}

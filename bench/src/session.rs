//! Signs somebody in through the pages, as a browser does: from the one-time link to the cookie of an open session.

use crate::Fault;
use crate::http::Origin;
use crate::published::door::{Answer, Door, HttpDoor, Request};
use clap::Args;

/// Invented, and used on throw-away data only.
const PASSWORD: &str = "mango river lantern seventeen";

/// `sangam-bench session …`
#[derive(Args)]
pub(crate) struct SessionArguments {
    /// Where Sangam answers
    #[arg(long)]
    url: String,
    /// Login of somebody without a second factor
    #[arg(long)]
    login: String,
    /// The one-time link that `sangam user add` printed for them
    #[arg(long)]
    link: String,
}

pub(crate) async fn run(arguments: SessionArguments) -> Result<(), Fault> {
    let origin = Origin::parse(&arguments.url)?;
    let mut browser = Browser {
        door: HttpDoor::new(&origin),
        cookies: Vec::new(),
    };
    let path = arguments
        .link
        .find("/password/")
        .map(|at| arguments.link[at..].trim().to_owned())
        .ok_or("--link: no /password/ in it")?;
    browser.send_form(&path, &[("password", PASSWORD)]).await?;
    browser
        .send_form(
            "/sign-in",
            &[("login", &arguments.login), ("password", PASSWORD)],
        )
        .await?;
    let session = browser
        .cookies
        .iter()
        .find(|(name, _)| name == "sangam" || name == "__Host-sangam")
        .ok_or("signing in gave no session")?;
    println!("{}={}", session.0, session.1);
    Ok(())
}

struct Browser {
    door: HttpDoor,
    cookies: Vec<(String, String)>,
}

impl Browser {
    async fn send(
        &mut self,
        method: &'static str,
        path: &str,
        body: String,
    ) -> Result<Answer, Fault> {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
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
        let request = Request {
            method,
            path: path.to_owned(),
            headers,
            body,
        };
        let answer = self.door.send(request).await?;
        for set in &answer.cookies {
            let pair = set.split(';').next().unwrap_or(set);
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.retain(|(known, _)| known != name);
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        Ok(answer)
    }

    /// Opens the page and sends its form back with these fields and the hidden ones it had.
    async fn send_form(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<(), Fault> {
        let page = self.send("GET", path, String::new()).await?;
        if page.status != 200 {
            return Err(format!("GET {path}: {}", page.status).into());
        }
        let mut body = String::new();
        for name in ["_csrf", "_once"] {
            if let Some(value) = hidden(&page.body, name) {
                body.push_str(&format!("{name}={value}&"));
            }
        }
        for (name, value) in fields {
            body.push_str(&format!("{name}={}&", crate::http::encode(value)));
        }
        let answer = self.send("POST", path, body).await?;
        if answer.status >= 400 {
            return Err(format!("POST {path}: {}", answer.status).into());
        }
        Ok(())
    }
}

/// The value of the last hidden field of this name: the bar's forms stand before the page's own.
fn hidden<'p>(page: &'p str, name: &str) -> Option<&'p str> {
    let from = page.rfind(&format!("name=\"{name}\""))?;
    let rest = &page[from..];
    let value = rest.find("value=\"")? + "value=\"".len();
    rest[value..].split('"').next()
}

//! The way in to Sangam: over HTTP to a started program, or straight to its router.

use crate::Fault;
use crate::http::{Client, Origin};

/// A request.
#[derive(Clone, Debug)]
pub struct Request {
    /// `GET`, `POST` …
    pub method: &'static str,
    /// Path and query.
    pub path: String,
    /// Headers, names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// Body; empty for none.
    pub body: String,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The values of `Set-Cookie`.
    pub cookies: Vec<String>,
    /// The body.
    pub body: String,
}

/// Whatever takes a request to Sangam.
pub trait Door {
    /// Sends one request.
    fn send(&mut self, request: Request) -> impl Future<Output = Result<Answer, Fault>>;
}

/// Over HTTP to this machine.
pub struct HttpDoor {
    client: Client,
    host: String,
}

impl HttpDoor {
    pub(crate) fn new(origin: &Origin) -> Self {
        Self {
            client: Client::new(origin),
            host: origin.host().to_owned(),
        }
    }
}

impl Door for HttpDoor {
    async fn send(&mut self, request: Request) -> Result<Answer, Fault> {
        let mut text = format!(
            "{} {} HTTP/1.1\r\nhost: {}\r\ncontent-length: {}\r\n",
            request.method,
            request.path,
            self.host,
            request.body.len()
        );
        for (name, value) in &request.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        text.push_str(&request.body);
        let status = self.client.exchange(text.as_bytes()).await?;
        Ok(Answer {
            status,
            cookies: self.client.cookies().to_vec(),
            body: String::from_utf8_lossy(self.client.body()).into_owned(),
        })
    }
}

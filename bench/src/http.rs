//! A small HTTP/1.1 client over one kept-alive connection to this machine.
//!
//! Hand-written because the generator shares two cores with the server: what it spends, the server
//! cannot. It knows `Content-Length` and chunked bodies, and nothing else.

use crate::Fault;
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An answer that takes longer than this counts as an error.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// A response head longer than this is not one of ours.
const HEAD_BYTES_MAX: usize = 64 * 1024;

/// Where a server is: always on this machine.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    address: SocketAddr,
    host: String,
}

impl Origin {
    /// Takes `http://127.0.0.1:8080` and the like. Any address that is not loopback is refused:
    /// a load generator pointed at somebody else's machine is an attack.
    pub(crate) fn parse(url: &str) -> Result<Origin, Fault> {
        let host = url
            .strip_prefix("http://")
            .ok_or_else(|| format!("{url}: only http:// on this machine is measured"))?
            .trim_end_matches('/');
        if host.contains('/') {
            return Err(format!("{url}: give the address without a path").into());
        }
        let addresses: Vec<SocketAddr> = host
            .to_socket_addrs()
            .map_err(|error| format!("{url}: {error}"))?
            .collect();
        if addresses.iter().any(|address| !address.ip().is_loopback()) {
            return Err(format!("{url}: not a loopback address, refused").into());
        }
        let address = addresses
            .iter()
            .find(|address| address.is_ipv4())
            .or(addresses.first())
            .copied()
            .ok_or_else(|| format!("{url}: no address"))?;
        Ok(Origin {
            address,
            host: host.to_owned(),
        })
    }

    /// The server's port.
    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// The value of the `Host` header.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }
}

/// One connection, opened when first used and again after it was lost.
pub(crate) struct Client {
    origin: Origin,
    stream: Option<TcpStream>,
    inbox: Vec<u8>,
    body: Vec<u8>,
    location: Option<String>,
    cookies: Vec<String>,
}

impl Client {
    /// A client that has not connected yet.
    pub(crate) fn new(origin: &Origin) -> Client {
        Client {
            origin: origin.clone(),
            stream: None,
            inbox: Vec::with_capacity(64 * 1024),
            body: Vec::new(),
            location: None,
            cookies: Vec::new(),
        }
    }

    /// Sends one whole request and reads one whole answer; gives the status. After an error the
    /// connection is closed, because what comes next on it would answer something else.
    pub(crate) async fn exchange(&mut self, request: &[u8]) -> Result<u16, Fault> {
        let outcome = match tokio::time::timeout(ANSWER_WITHIN, self.converse(request)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(format!("no answer within {} s", ANSWER_WITHIN.as_secs()).into()),
        };
        if outcome.is_err() {
            self.stream = None;
        }
        outcome
    }

    /// A GET without the trouble of building one; gives status and body.
    pub(crate) async fn get(&mut self, path: &str, headers: &str) -> Result<(u16, &[u8]), Fault> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\n{headers}\r\n",
            self.origin.host()
        );
        let status = self.exchange(request.as_bytes()).await?;
        Ok((status, &self.body))
    }

    /// The body of the last answer.
    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// The `Location` header of the last answer.
    pub(crate) fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// The `Set-Cookie` headers of the last answer.
    pub(crate) fn cookies(&self) -> &[String] {
        &self.cookies
    }

    async fn converse(&mut self, request: &[u8]) -> Result<u16, Fault> {
        if self.stream.is_none() {
            let stream = TcpStream::connect(self.origin.address).await?;
            stream.set_nodelay(true)?;
            self.stream = Some(stream);
            self.inbox.clear();
        }
        let Some(stream) = self.stream.as_mut() else {
            return Err("no connection".into());
        };
        stream.write_all(request).await?;
        self.body.clear();
        self.location = None;
        self.cookies.clear();
        let (head, length) = loop {
            if let Some(length) = find(&self.inbox, b"\r\n\r\n") {
                let head = Head::parse(&self.inbox[..length])?;
                // 1xx answers announce another one.
                if head.status >= 200 {
                    break (head, length + 4);
                }
                self.inbox.drain(..length + 4);
                continue;
            }
            if self.inbox.len() > HEAD_BYTES_MAX {
                return Err("the head of the answer is too long".into());
            }
            receive(stream, &mut self.inbox).await?;
        };
        self.location = head.location;
        self.cookies = head.cookies;
        let mut at = length;
        match head.framing {
            Framing::Length(bytes) => {
                while self.inbox.len() < at + bytes {
                    receive(stream, &mut self.inbox).await?;
                }
                self.body.extend_from_slice(&self.inbox[at..at + bytes]);
                at += bytes;
            }
            Framing::Chunked => loop {
                let line = loop {
                    if let Some(line) = find(&self.inbox[at..], b"\r\n") {
                        break line;
                    }
                    receive(stream, &mut self.inbox).await?;
                };
                let size = std::str::from_utf8(&self.inbox[at..at + line])?;
                let size = size.split(';').next().unwrap_or_default().trim();
                let bytes = usize::from_str_radix(size, 16)?;
                at += line + 2;
                while self.inbox.len() < at + bytes + 2 {
                    receive(stream, &mut self.inbox).await?;
                }
                self.body.extend_from_slice(&self.inbox[at..at + bytes]);
                at += bytes + 2;
                if bytes == 0 {
                    break;
                }
            },
        }
        self.inbox.drain(..at);
        if head.closes {
            self.stream = None;
        }
        Ok(head.status)
    }
}

async fn receive(stream: &mut TcpStream, inbox: &mut Vec<u8>) -> Result<(), Fault> {
    inbox.reserve(32 * 1024);
    if stream.read_buf(inbox).await? == 0 {
        return Err("the server closed the connection".into());
    }
    Ok(())
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

enum Framing {
    Length(usize),
    Chunked,
}

/// The parts of a response head that a generator needs.
struct Head {
    status: u16,
    framing: Framing,
    closes: bool,
    location: Option<String>,
    cookies: Vec<String>,
}

impl Head {
    fn parse(bytes: &[u8]) -> Result<Head, Fault> {
        let text = std::str::from_utf8(bytes)?;
        let mut lines = text.split("\r\n");
        let status: u16 = lines
            .next()
            .and_then(|line| line.split(' ').nth(1))
            .and_then(|status| status.parse().ok())
            .ok_or("not an HTTP answer")?;
        let mut head = Head {
            status,
            framing: Framing::Length(0),
            closes: false,
            location: None,
            cookies: Vec::new(),
        };
        for line in lines {
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let value = value.trim();
            if name.eq_ignore_ascii_case("content-length") {
                head.framing = Framing::Length(value.parse()?);
            } else if name.eq_ignore_ascii_case("transfer-encoding") {
                head.framing = Framing::Chunked;
            } else if name.eq_ignore_ascii_case("connection") {
                head.closes = value.eq_ignore_ascii_case("close");
            } else if name.eq_ignore_ascii_case("location") {
                head.location = Some(value.to_owned());
            } else if name.eq_ignore_ascii_case("set-cookie") {
                head.cookies.push(value.to_owned());
            }
        }
        Ok(head)
    }
}

/// Percent-encodes a query value (RFC 3986: everything but unreserved characters).
pub(crate) fn encode(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Client, Origin, encode};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    #[test]
    fn refuses_other_machines() {
        assert!(Origin::parse("http://10.0.0.1:80").is_err());
        assert!(Origin::parse("http://192.168.1.1:80").is_err());
        assert!(Origin::parse("https://127.0.0.1:80").is_err());
        assert!(Origin::parse("http://127.0.0.1:8080/").is_ok());
        assert!(Origin::parse("http://[::1]:8080").is_ok());
    }

    #[test]
    fn encodes_odia() {
        assert_eq!(encode("a b"), "a%20b");
        assert_eq!(encode("ମ"), "%E0%AC%AE");
    }

    #[tokio::test]
    async fn reads_lengths_chunks_and_split_packets() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            let mut seen = [0_u8; 1024];
            for answer in [
                &["HTTP/1.1 200 OK\r\nContent-Le", "ngth: 5\r\n\r\nhe", "llo"][..],
                &[
                    "HTTP/1.1 201 Created\r\nlocation: /cases/1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1",
                    "\r\nd\r\n0\r\n\r\n",
                ],
                &["HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"],
            ] {
                assert!(stream.read(&mut seen).await.expect("a request") > 0);
                for part in answer {
                    stream.write_all(part.as_bytes()).await.expect("a send");
                    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
                }
            }
        });
        let origin = Origin::parse(&format!("http://127.0.0.1:{port}")).expect("an origin");
        let mut client = Client::new(&origin);
        let (status, body) = client.get("/", "").await.expect("an answer");
        assert_eq!((status, body), (200, &b"hello"[..]));
        let (status, body) = client.get("/", "").await.expect("an answer");
        assert_eq!((status, body), (201, &b"abcd"[..]));
        assert_eq!(client.location(), Some("/cases/1"));
        let (status, body) = client.get("/", "").await.expect("an answer");
        assert_eq!((status, body), (404, &b""[..]));
        server.await.expect("the server");
    }
}

//! A word after a redirect: "Saved." It travels in a signed cookie as a Fluent key, and is shown once.

use super::{App, Arrival, Cookie};
use crate::words::{Say, Value};
use data_encoding::BASE64URL_NOPAD;
use hmac::Mac;
use subtle::ConstantTimeEq;

const COOKIE: &str = "sangam-flash";
const SECONDS: i64 = 120;
const MAC_LENGTH: usize = 16;

/// How a flash message looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It went well.
    Good,
    /// To be known.
    Plain,
    /// Take care.
    Amber,
    /// It did not go well.
    Red,
}

impl Tone {
    /// The class in the stylesheet.
    pub fn class(self) -> &'static str {
        match self {
            Tone::Good => "flash flash-good",
            Tone::Plain => "flash",
            Tone::Amber => "flash flash-amber",
            Tone::Red => "flash flash-red",
        }
    }
    /// The role that has a screen reader say it.
    pub fn role(self) -> &'static str {
        match self {
            Tone::Red => "alert",
            Tone::Good | Tone::Plain | Tone::Amber => "status",
        }
    }
    fn letter(self) -> &'static str {
        match self {
            Tone::Good => "g",
            Tone::Plain => "p",
            Tone::Amber => "a",
            Tone::Red => "r",
        }
    }
    fn parse(letter: &str) -> Option<Self> {
        [Tone::Good, Tone::Plain, Tone::Amber, Tone::Red]
            .into_iter()
            .find(|tone| tone.letter() == letter)
    }
}

/// A message for the next page. Values must name nobody: they wait in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flash {
    tone: Tone,
    key: String,
    values: Vec<(String, String)>,
}

impl Flash {
    /// It went well.
    pub fn good(key: &str) -> Self {
        Self::new(Tone::Good, key)
    }
    /// A message of any tone.
    pub fn new(tone: Tone, key: &str) -> Self {
        Self {
            tone,
            key: key.to_owned(),
            values: Vec::new(),
        }
    }
    /// The same with a value for the message.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }
    /// How it looks.
    pub fn tone(&self) -> Tone {
        self.tone
    }
    /// What it says.
    pub fn text(&self, say: &Say) -> String {
        let values: Vec<(&str, Value<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| {
                let value = match value.parse::<i32>() {
                    Ok(count) => count.into(),
                    Err(_) => value.as_str().into(),
                };
                (name.as_str(), value)
            })
            .collect();
        say.with(&self.key, &values)
    }

    pub(super) fn leave(&self, app: &App, arrival: &Arrival) {
        let mut line = form_urlencoded::Serializer::new(String::new());
        line.append_pair(self.tone.letter(), &self.key);
        line.extend_pairs(&self.values);
        let line = line.finish();
        let mut signed = sign(app, &line).to_vec();
        signed.extend_from_slice(line.as_bytes());
        let value = BASE64URL_NOPAD.encode(&signed);
        arrival.set_cookie(Cookie::new(COOKIE, value).for_seconds(SECONDS));
    }

    /// Takes the message out of the cookie, so that it is shown once.
    pub(super) fn take(app: &App, arrival: &Arrival) -> Option<Self> {
        let cookie = arrival.cookie(COOKIE)?;
        arrival.set_cookie(Cookie::removal(COOKIE));
        let signed = BASE64URL_NOPAD.decode(cookie.as_bytes()).ok()?;
        let (mac, line) = signed.split_at_checked(MAC_LENGTH)?;
        let line = std::str::from_utf8(line).ok()?;
        if !bool::from(mac.ct_eq(&sign(app, line))) {
            return None;
        }
        let mut pairs = form_urlencoded::parse(line.as_bytes()).into_owned();
        let (letter, key) = pairs.next()?;
        Some(Self {
            tone: Tone::parse(&letter)?,
            key,
            values: pairs.collect(),
        })
    }
}

fn sign(app: &App, line: &str) -> [u8; MAC_LENGTH] {
    let mut mac = app.keys.flash.clone();
    mac.update(line.as_bytes());
    let whole = mac.finalize().into_bytes();
    let mut cut = [0; MAC_LENGTH];
    cut.copy_from_slice(&whole[..MAC_LENGTH]);
    cut
}

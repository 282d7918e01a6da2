//! Whatever comes from outside is read or refused, and nothing panics: every parser of outside input is given sound input, bent at random.
//!
//! A short run stands among the tests. A long one: `FUZZ_MINUTES=60 cargo test --release -p sangam-proofs fuzz`, with `FUZZ_SEED=n` for
//! another way through; it says how often each parser was asked and how often it took what it was given.

use axum::body::Body;
use axum::extract::FromRequest;
use axum::http::{Request, header};
use kernel::chance::SeededChance;
use kernel::{Chance, Country, Cursor, Day, Language, Moment, Paise, Phone, Reference};
use platform::files::check::samples;
use platform::files::{Incoming, check};
use platform::vault::{KeyRing, Vault};
use platform::web::FilePart;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// Inputs of each parser in the short run.
const SHORT_ROUNDS: usize = 150;
/// The most bytes an input grows to.
const BYTES_MAX: usize = 20_000;

/// Pieces that parsers trip over.
const PIECES: [&str; 28] = [
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{200d}",
    "०१२३",
    "୦୧୨",
    "９",
    "ß",
    "İ",
    "a\u{308}",
    "\r\n",
    "\n\n",
    ",",
    ";",
    "\t",
    "\"",
    "\"\"",
    "'",
    "--",
    "=1+1",
    "-0",
    "9223372036854775807",
    "-9223372036854775808",
    "1e999",
    "99999-99-99",
    "+",
    "0000000000",
    "{}",
];

struct Mill {
    chance: SeededChance,
}

impl Mill {
    fn number(&self, below: usize) -> usize {
        let mut bytes = [0; 8];
        self.chance.fill(&mut bytes);
        (u64::from_le_bytes(bytes) % below.max(1) as u64) as usize
    }

    /// The input bent a few times.
    fn bent(&self, sound: &[u8]) -> Vec<u8> {
        let mut bytes = sound.to_vec();
        for _ in 0..=self.number(6) {
            let at = self.number(bytes.len() + 1);
            match self.number(7) {
                0 if at < bytes.len() => bytes[at] = self.number(256) as u8,
                1 if at < bytes.len() => bytes[at] ^= 1 << self.number(8),
                2 => bytes.truncate(at),
                3 => {
                    let end = (at + self.number(40)).min(bytes.len());
                    bytes.drain(at..end);
                }
                4 => {
                    let end = (at + self.number(200)).min(bytes.len());
                    let part = bytes[at..end].to_vec();
                    bytes.splice(at..at, part);
                }
                _ => {
                    let piece = PIECES[self.number(PIECES.len())].bytes();
                    bytes.splice(at..at, piece);
                }
            }
        }
        bytes.truncate(BYTES_MAX);
        bytes
    }
}

/// Reads some bytes; whether it took them.
type Read = Box<dyn Fn(&[u8]) -> bool>;

/// A parser: its name, what it reads soundly, and the reading; true where it took the input.
struct Parser {
    name: &'static str,
    sound: Vec<Vec<u8>>,
    read: Read,
}

fn of_text(name: &'static str, sound: &[&str], read: impl Fn(&str) -> bool + 'static) -> Parser {
    Parser {
        name,
        sound: sound.iter().map(|text| text.as_bytes().to_vec()).collect(),
        read: Box::new(move |bytes| read(&String::from_utf8_lossy(bytes))),
    }
}

fn json<T: serde::de::DeserializeOwned + 'static>(
    name: &'static str,
    sound: serde_json::Value,
    then: impl Fn(T) + 'static,
) -> Parser {
    Parser {
        name,
        sound: vec![sound.to_string().into_bytes()],
        read: Box::new(move |bytes| serde_json::from_slice::<T>(bytes).map(&then).is_ok()),
    }
}

fn parsers(folder: &std::path::Path) -> Vec<Parser> {
    let register = "name,phone,date,amount\nNamoona Sita,98612 00151,22-11-2026,\"12,000\"\nNamoona Gita,,1/2/2026,₹ 500\n";
    let mut parsers = vec![
        of_text(
            "phone",
            &["+91 98765 43210", "0674-2530000", "00977 9841234567", "٩٨"],
            |text| {
                Country::ALL.iter().any(|home| {
                    Phone::parse_from(text, *home).is_some_and(|phone| {
                        !phone.masked().is_empty() && !phone.spaced().is_empty()
                    })
                })
            },
        ),
        of_text(
            "phones in a text",
            &["Mob. 98765 43210 / 0674-2530000/01"],
            |text| !text::phones::find(text, Country::India).is_empty(),
        ),
        of_text("day", &["2026-11-22"], |text| {
            Day::parse(text).is_some_and(|day| day.plus_days(0) == day)
        }),
        of_text(
            "moment",
            &["2026-11-22T05:00:00Z", "2026-11-22T10:30"],
            |text| {
                Moment::parse_rfc3339(text)
                    .or_else(|| Moment::parse_india_local(text))
                    .is_some_and(|at| !at.rfc3339().is_empty())
            },
        ),
        of_text("sum", &["₹ 1,00,000.50", "12000"], |text| {
            Paise::parse(text).is_some_and(|sum| !sum.grouped().is_empty())
        }),
        of_text(
            "reference",
            &[&Reference::draw(&SeededChance::new(4)).spaced()],
            |text| Reference::parse(text).is_some(),
        ),
        of_text("language", &["hi", "or-IN"], |text| {
            Language::parse(text).is_some()
        }),
        of_text("place of a page", &["18c.2a"], |text| {
            Cursor::parse(text).is_some()
        }),
        of_text(
            "key ring",
            &[&KeyRing::draw(&SeededChance::new(1)).to_text()],
            |text| KeyRing::parse(text).is_ok(),
        ),
        of_text(
            "pasted workers",
            &["Namoona Sita, 9861200151, 12000\nGita;;500"],
            |text| {
                labourline::groups::read::read_lines(text)
                    .iter()
                    .any(|line| line.row.is_ok())
            },
        ),
    ];
    let config = folder.join("sangam.toml");
    parsers.push(of_text(
        "settings",
        &[&sangam::config::Config::example()],
        move |text| {
            std::fs::write(&config, text).is_ok()
                && sangam::config::Config::read(Some(&config)).is_ok()
        },
    ));
    let sheet = samples::sound()
        .into_iter()
        .find(|sample| sample.name == "days.xlsx")
        .map(|sample| sample.bytes);
    parsers.push(Parser {
        name: "register",
        sound: [Some(register.as_bytes().to_vec()), sheet]
            .into_iter()
            .flatten()
            .collect(),
        read: Box::new(|bytes| labourline::register::file::Table::read(bytes.to_vec()).is_ok()),
    });
    for sample in samples::sound() {
        parsers.push(Parser {
            name: "file",
            sound: vec![sample.bytes],
            read: Box::new(move |bytes| check(&sample.name, sample.said, bytes).is_ok()),
        });
    }
    parsers.push(json(
        "contact",
        serde_json::json!({ "channel": "voice", "phone": "9861200151", "language": "hi", "started_at": "2026-11-22T05:00:00Z" }),
        |_: labourline::contacts::NewContact| (),
    ));
    parsers.push(json(
        "case",
        super::alliance::case_body("Namoona Sita", "9861200151", "normal"),
        |_: labourline::cases::OpenCase| (),
    ));
    parsers.push(json(
        "evidence",
        serde_json::json!({ "kind": "wage_slip", "proves": ["worked_here"], "note": "six weeks", "held_by": "Sita" }),
        |_: labourline::evidence::NewEvidence| (),
    ));
    parsers.push(json(
        "facts of a claim",
        serde_json::json!({
            "terms": [{ "unit": "day", "rate_paise": 45_000, "from": "2026-01-01", "to": "2026-06-30" }],
            "attendance": [{ "unit": "day", "units_hundredths": 4_200, "from": "2026-01-01", "to": "2026-02-28" }],
            "payments": [{ "amount_paise": 100_000, "on": "2026-02-01", "kind": "wages", "mode": "cash" }]
        }),
        |facts: labourline::claims::facts::WorkFacts| {
            let _ = facts.work_out();
        },
    ));
    parsers
}

fn multipart() -> Parser {
    let body = "--cut\r\ncontent-disposition: form-data; name=\"note\"\r\n\r\nA slip\r\n--cut\r\ncontent-disposition: form-data; name=\"file\"; \
                filename=\"slip.txt\"\r\ncontent-type: text/plain\r\n\r\nSix weeks\r\n--cut--\r\n";
    let folder = tempfile::tempdir().unwrap();
    let chance = Arc::new(SeededChance::new(2));
    let vault = Vault::of(KeyRing::draw(chance.as_ref()), chance);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let count = std::cell::Cell::new(0_u64);
    Parser {
        name: "multipart",
        sound: vec![body.as_bytes().to_vec()],
        read: Box::new(move |bytes| {
            count.set(count.get() + 1);
            let id = format!("in-{}", count.get());
            runtime.block_on(async {
                let request = Request::post("/")
                    .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut")
                    .body(Body::from(bytes.to_vec()))
                    .unwrap();
                let Ok(part) = FilePart::from_request(request, &()).await else {
                    return false;
                };
                let key = vault.draw_own();
                let mut incoming = Incoming::begin(folder.path(), id, key).await.unwrap();
                match part.read(None, &mut incoming).await {
                    Ok(_) => incoming.finish().await.is_ok(),
                    Err(_) => false,
                }
            })
        }),
    }
}

fn minutes() -> Option<u64> {
    std::env::var("FUZZ_MINUTES").ok()?.parse().ok()
}

#[test]
#[allow(
    clippy::disallowed_methods,
    reason = "a long run ends by the clock of the machine"
)]
fn fuzz_no_parser_panics_on_bent_input() {
    let seed = std::env::var("FUZZ_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let mill = Mill {
        chance: SeededChance::new(seed.unwrap_or(69)),
    };
    let folder = tempfile::tempdir().unwrap();
    let mut parsers = parsers(folder.path());
    parsers.push(multipart());
    for parser in &parsers {
        for (at, sound) in parser.sound.iter().enumerate() {
            // What is sound is read; further samples may be what is refused.
            let took = (parser.read)(sound);
            assert!(took || at > 0, "{}", parser.name);
        }
    }
    let begin = std::time::Instant::now();
    let mut asked: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut round = 0;
    loop {
        let ended = match minutes() {
            Some(minutes) => begin.elapsed().as_secs() >= minutes * 60,
            None => round >= SHORT_ROUNDS,
        };
        if ended {
            break;
        }
        round += 1;
        for parser in &parsers {
            let sound = &parser.sound[mill.number(parser.sound.len())];
            let input = mill.bent(sound);
            let took = catch_unwind(AssertUnwindSafe(|| (parser.read)(&input)));
            let Ok(took) = took else {
                panic!(
                    "{} panicked on {:?} ({} bytes: {:02x?})",
                    parser.name,
                    String::from_utf8_lossy(&input),
                    input.len(),
                    &input[..input.len().min(400)]
                );
            };
            let counts = asked.entry(parser.name).or_default();
            counts.0 += 1;
            counts.1 += usize::from(took);
        }
    }
    for (name, (count, took)) in &asked {
        println!("{name}: {count} asked, {took} taken");
    }
    println!("{round} rounds, no panic");
}

//! The checks of search that need an engine: T1 (a word of any script is one token, stored and found), T6 (one person by two clerks, found by
//! the other's spelling), T7 (how quickly, among many persons), with the index's size and how long it takes to build.
//!
//! `cargo run --release -p sangam-people --example search-checks -- sqlite 1000000`; `postgres` needs PostgreSQL's server programs and
//! starts one of its own (without fsync, so only its answers are to be compared, not its filling).
#![allow(
    clippy::disallowed_methods,
    reason = "a measurement looks at the machine's clock"
)]

use kernel::{ChapterId, Language, Phone, Problem, Role, RoleGrant};
use people::chapters::{FoundChapter, WeekDays, found_chapter};
use people::persons::{
    NewLink, NewPerson, Relation, find_persons, register_person, register_person_with_phone,
};
use platform::db::Engine;
use platform::testing::{World, world};
use platform::{Actor, Scope};
use std::io::Write;
use std::time::{Duration, Instant};

const SYSTEMS: &[platform::db::System] = &[platform::SYSTEM, people::SYSTEM];
/// Persons registered in one transaction.
const AT_ONCE: u64 = 500;
/// Questions of each kind.
const QUESTIONS: u64 = 300;
const SEED: u64 = 70;

/// The words of T1, over 20 scripts and languages: those of the leaf's own check.
const WORDS: [&str; 21] = [
    "न्याय",
    "मज़दूरी",
    "कामगार",
    "श्रमिकहरू",
    "শ্রমিক",
    "মজুৰি",
    "ਮਜ਼ਦੂਰ",
    "મજૂર",
    "ଶ୍ରମିକ",
    "ଓଡ଼ିଶା",
    "தொழிலாளி",
    "కార్మికుడు",
    "ಕಾರ್ಮಿಕ",
    "തൊഴിലാളികൾ",
    "مزدور",
    "ᱥᱟᱱᱛᱟᱲᱤ",
    "ꯃꯤꯇꯩ",
    "मजूर",
    "कॉन्ट्रॅक्टर",
    "വേതനം",
    "worker",
];

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let engine = match arguments.first().map(String::as_str) {
        Some("postgres") => Engine::Postgres,
        Some("sqlite") | None => Engine::Sqlite,
        Some(other) => return Err(format!("{other}: sqlite or postgres").into()),
    };
    let persons: u64 = arguments.get(1).map_or(Ok(10_000), |count| count.parse())?;
    say(&format!("{engine:?}"));
    let mut well = every_script(engine).await?;
    well &= two_clerks(engine).await?;
    well &= among(engine, persons).await?;
    if well {
        Ok(())
    } else {
        Err("a check is not met".into())
    }
}

async fn chapters(world: &World, count: u8) -> Outcome<Vec<ChapterId>> {
    let mut all = Vec::new();
    for at in 0..count {
        let input = FoundChapter {
            code: format!(
                "{}{}",
                char::from(b'A' + at / 26),
                char::from(b'A' + at % 26)
            ),
            state_lgd: 21,
            phone: "9000000001".to_owned(),
            names: vec![(Language::ENGLISH, format!("Chapter {at}"))],
            weekly_rest_days: WeekDays::SUNDAY,
        };
        let id = world
            .db
            .write((world.program(), input), |tx, (scope, input)| {
                Box::pin(async move { Ok::<_, Problem>(found_chapter(tx, scope, input).await?) })
            })
            .await
            .map_err(|problem| problem.code)?;
        all.push(id);
    }
    Ok(all)
}

fn caseworker(world: &World, chapter: ChapterId) -> Scope {
    let id = world.program().new_id();
    let role = RoleGrant {
        role: Role::Caseworker,
        chapter: Some(chapter),
    };
    world.scope(Actor::Account(id)).with_roles(vec![role])
}

async fn register(world: &World, chapter: ChapterId, names: Vec<String>) -> Outcome<()> {
    for some in names.chunks(AT_ONCE as usize) {
        world
            .db
            .write(
                (world.program(), some.to_vec()),
                move |tx, (scope, names)| {
                    Box::pin(async move {
                        for name in names {
                            let person = NewPerson {
                                display_name: name.clone(),
                                ..NewPerson::default()
                            };
                            register_person(tx, scope, chapter, &person).await?;
                        }
                        Ok::<_, Problem>(())
                    })
                },
            )
            .await
            .map_err(|problem| problem.code)?;
    }
    Ok(())
}

async fn find(world: &World, scope: &Scope, typed: &str) -> Outcome<Vec<String>> {
    let found = world
        .db
        .read((scope.clone(), typed.to_owned()), |tx, (scope, typed)| {
            Box::pin(find_persons(tx, scope, typed))
        })
        .await
        .map_err(|problem| problem.code)?;
    Ok(found
        .items
        .into_iter()
        .map(|one| one.person.about.display_name)
        .collect())
}

async fn every_script(engine: Engine) -> Outcome<bool> {
    let world = world(engine, SYSTEMS).await;
    let here = chapters(&world, 1).await?[0];
    register(&world, here, WORDS.map(str::to_owned).to_vec()).await?;
    let scope = caseworker(&world, here);
    let mut whole = 0;
    for word in WORDS {
        let one = platform::search::tokens(word).count() == 1;
        let found = find(&world, &scope, word).await?;
        whole += usize::from(one && found.first().is_some_and(|first| first == word));
    }
    say(&format!(
        "T1 words stored and found as one token: {whole}/21 (wanted 21)"
    ));
    Ok(whole == WORDS.len())
}

/// The pairs kept apart: each first name is registered among all the others, and asked for by the second spelling.
async fn two_clerks(engine: Engine) -> Outcome<bool> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../text/data/heldout/names-same.tsv"
    );
    let text = std::fs::read_to_string(file)?;
    let pairs: Vec<(&str, &str)> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .collect();
    let world = world(engine, SYSTEMS).await;
    let here = chapters(&world, 1).await?[0];
    let mut names: Vec<String> = pairs.iter().map(|(one, _)| (*one).to_owned()).collect();
    names.extend((0..500).map(|at| invented::persons::person(SEED, at).name_native));
    register(&world, here, names).await?;
    let scope = caseworker(&world, here);
    let mut met = 0;
    for (one, other) in &pairs {
        let found = find(&world, &scope, other).await?;
        met += usize::from(found.iter().take(10).any(|name| name == one));
    }
    let percent = met as f64 * 100.0 / pairs.len() as f64;
    say(&format!(
        "T6 one person by two clerks, found among the first ten: {met}/{} {percent:.1} % (wanted 95 %; pairs kept apart)",
        pairs.len()
    ));
    Ok(percent >= 95.0)
}

fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() - 1) * percent / 100]
}

/// Bytes of the database, as far as it tells.
async fn size(world: &World) -> Outcome<String> {
    Ok(match world.db.engine() {
        Engine::Sqlite => {
            let bytes: u64 = std::fs::read_dir(world.folder.path())?
                .filter_map(|entry| entry.ok()?.metadata().ok())
                .map(|file| file.len())
                .sum();
            format!("{} MB whole database", bytes / 1_000_000)
        }
        Engine::Postgres => {
            let bytes: i64 = world
                .db
                .read((), |tx, ()| {
                    Box::pin(people::persons::find::index_bytes(tx))
                })
                .await?
                .unwrap_or(0);
            format!("{} MB index of words", bytes / 1_000_000)
        }
    })
}

async fn among(engine: Engine, count: u64) -> Outcome<bool> {
    let world = world(engine, SYSTEMS).await;
    let all = chapters(&world, 30).await?;
    let began = Instant::now();
    let mut at = 0;
    while at < count {
        let to = (at + AT_ONCE).min(count);
        world
            .db
            .write((world.program(), all.clone()), move |tx, (scope, all)| {
                Box::pin(async move {
                    for index in at..to {
                        let made = invented::persons::person(SEED, index);
                        let person = NewPerson {
                            display_name: made.name_native.clone(),
                            name_native: Some(made.name_native),
                            name_latin: Some(made.name_roman),
                            birth_year: Some(made.birth_year),
                            home_district_lgd: Some(made.home_district_lgd),
                            ..NewPerson::default()
                        };
                        // Some chapters are ten times as large as others.
                        let chapter = all[((index * index) % 97 % 30) as usize];
                        match Phone::parse(&made.phone) {
                            Some(phone) => {
                                let link = NewLink::unasked(phone, Relation::Own);
                                register_person_with_phone(tx, scope, chapter, &person, &link)
                                    .await?;
                            }
                            None => {
                                register_person(tx, scope, chapter, &person).await?;
                            }
                        }
                    }
                    Ok::<_, Problem>(())
                })
            })
            .await
            .map_err(|problem| problem.code)?;
        at = to;
    }
    let filled = began.elapsed();
    let began = Instant::now();
    while world
        .db
        .write((), |tx, ()| {
            Box::pin(people::persons::find::merge_words(tx, 2_000))
        })
        .await?
    {}
    say(&format!(
        "{count} persons registered (journal and index in the same transactions) in {:.0} s, merged in {:.0} s; {}",
        filled.as_secs_f64(),
        began.elapsed().as_secs_f64(),
        size(&world).await?
    ));
    let mut well = true;
    for (who, chapters) in [
        ("one chapter", 1),
        ("three chapters", 3),
        ("the program", 0),
    ] {
        let scope = if chapters == 0 {
            world.program()
        } else {
            let id = world.program().new_id();
            let roles: Vec<RoleGrant> = all[..chapters]
                .iter()
                .map(|chapter| RoleGrant {
                    role: Role::Caseworker,
                    chapter: Some(*chapter),
                })
                .collect();
            world.scope(Actor::Account(id)).with_roles(roles)
        };
        for kind in [
            "phone",
            "native name",
            "Roman name",
            "first name",
            "beginning",
            "misspelt",
            "unknown",
        ] {
            let mut times = Vec::new();
            for question in 0..QUESTIONS {
                let made = invented::persons::person(SEED, question * 7_919 % count);
                let first = made.name_roman.split(' ').next().unwrap_or_default();
                let typed = match kind {
                    "phone" => made.phone.clone(),
                    "native name" => made.name_native.clone(),
                    "Roman name" => made.name_roman.clone(),
                    "first name" => first.to_owned(),
                    "beginning" => first.chars().take(3).collect(),
                    "misspelt" => made.name_roman.replace('a', "aa").replace('i', "ee"),
                    _ => format!("Zqxw{question} Vbnm"),
                };
                let began = Instant::now();
                find(&world, &scope, &typed).await?;
                times.push(began.elapsed());
            }
            let (p50, p95) = (percentile(&mut times, 50), percentile(&mut times, 95));
            let most = percentile(&mut times, 100);
            well &= p95 <= Duration::from_millis(200);
            say(&format!(
                "T7 {who}, {kind}: p50 {:.1} p95 {:.1} most {:.1} ms (wanted p95 200)",
                p50.as_secs_f64() * 1e3,
                p95.as_secs_f64() * 1e3,
                most.as_secs_f64() * 1e3
            ));
        }
    }
    Ok(well)
}

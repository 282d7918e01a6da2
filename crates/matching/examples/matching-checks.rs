//! How quickly 500 cases find their lawyers among 300, 1,000 conversations their chains among 300 people, and 200 cases are shared out at once.
//!
//! `cargo run --release -p sangam-matching --example matching-checks`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a measurement of real time, printed"
)]

#[path = "../checks/random.rs"]
mod random;

use matching::lawyers::{Lawyer, Weights};
use matching::relay::Interpreter;
use matching::shares::{Room, assign};
use random::{Draw, conversation, interpreter, lawyer, need};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

const P95_MS_MAX: f64 = 100.0;

fn report(what: &str, mut times: Vec<Duration>, found: usize) -> bool {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    println!(
        "{what}: p50 {:.3} p95 {:.3} longest {:.3} ms (wanted p95 {P95_MS_MAX}); {found} of {} found somebody",
        at(50),
        at(95),
        at(100),
        times.len()
    );
    at(95) <= P95_MS_MAX
}

fn main() -> Result<(), String> {
    let mut draw = Draw(7);
    let weights = Weights::default();
    let lawyers: Vec<Lawyer> = (0..300).map(|id| lawyer(&mut draw, id)).collect();
    let needs: Vec<_> = (0..500).map(|_| need(&mut draw, &lawyers)).collect();
    let (mut times, mut found) = (Vec::new(), 0);
    for need in &needs {
        let began = Instant::now();
        let ranked = need.rank(&lawyers, &weights);
        times.push(began.elapsed());
        found += usize::from(!ranked.candidates.is_empty());
    }
    let mut well = report("500 cases, 300 lawyers", times, found);

    let people: Vec<Interpreter> = (0..300).map(|id| interpreter(&mut draw, id)).collect();
    let (mut times, mut found) = (Vec::new(), 0);
    for _ in 0..1_000 {
        let asked = conversation(&mut draw, &people);
        let began = Instant::now();
        let chain = asked.relay(&people);
        times.push(began.elapsed());
        found += usize::from(chain.is_some());
    }
    well &= report("1,000 conversations, 300 interpreters", times, found);

    let without_load = Weights { load: 0, ..weights };
    let may: Vec<BTreeMap<_, _>> = needs
        .iter()
        .take(200)
        .map(|need| {
            let ranked = need.rank(&lawyers, &without_load);
            ranked
                .candidates
                .iter()
                .map(|one| (one.id, one.points))
                .collect()
        })
        .collect();
    let rooms: Vec<Room> = lawyers
        .iter()
        .map(|one| Room {
            id: one.id,
            open: one.open,
            open_max: one.open_max,
        })
        .collect();
    let began = Instant::now();
    let given = assign(&may, &rooms, weights.load);
    println!(
        "200 cases shared out at once: {:.0} ms, {} given",
        began.elapsed().as_secs_f64() * 1e3,
        given.iter().flatten().count()
    );
    well.then_some(())
        .ok_or_else(|| "a check is not met".to_owned())
}

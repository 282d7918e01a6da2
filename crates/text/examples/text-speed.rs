//! Measures normalising, tokens, the four fields and comparing names: `cargo run --release -p sangam-text --example text-speed`.

#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::hint::black_box;
use std::time::Instant;

/// Often enough for the scheduler's count to have moved.
const ROUNDS: u32 = 20;

/// Seconds this program has computed for: on a busy machine the clock on the wall says nothing. Elsewhere than on Linux, the clock.
fn seconds(begun: Instant) -> f64 {
    std::fs::read_to_string("/proc/self/schedstat")
        .ok()
        .and_then(|line| line.split(' ').next()?.parse::<f64>().ok())
        .map_or_else(
            || begun.elapsed().as_secs_f64(),
            |nanoseconds| nanoseconds / 1e9,
        )
}

fn main() {
    let begun = Instant::now();
    let english = "The contractor did not pay the wages of fourteen workers for three months, and the site in Cuttack was closed. ";
    let hindi = "ठेकेदार ने चौदह मज़दूरों की तीन महीने की मज़दूरी नहीं दी और कटक की साइट बन्द कर दी गई, शिकायतें दर्ज हैं। ";
    let odia = "ଠିକାଦାର ଚଉଦ ଜଣ ଶ୍ରମିକଙ୍କ ତିନି ମାସର ମଜୁରୀ ଦେଇନାହାନ୍ତି ଏବଂ କଟକ ସାଇଟ ବନ୍ଦ କରିଦେଲେ, ଅଭିଯୋଗ ଦାଖଲ ହୋଇଛି। ";
    let words: Vec<&str> = include_str!("../data/vocabulary-hindi.txt")
        .lines()
        .collect();
    let many_words = words.join(" ");
    for (name, text, times) in [
        ("English", english, 4_000),
        ("Hindi", hindi, 1_000),
        ("Odia", odia, 1_000),
        ("1,800 different Hindi words", many_words.as_str(), 20),
    ] {
        let whole = text.repeat(times);
        let megabytes = whole.len() as f64 / 1e6;
        let speed = |work: &dyn Fn()| {
            let from = seconds(begun);
            for _ in 0..ROUNDS {
                work();
            }
            megabytes * f64::from(ROUNDS) / (seconds(begun) - from).max(1e-9)
        };
        let normal = speed(&|| {
            black_box(text::normalise(&whole));
        });
        let tokens = speed(&|| {
            black_box(
                text::tokens(&whole)
                    .map(|token| token.text.len())
                    .sum::<usize>(),
            );
        });
        // Documents of a few kilobytes, as people write them.
        let piece = text.repeat(if times > 100 { 10 } else { 1 });
        let pieces = (whole.len() / piece.len()).max(1);
        let fields = speed(&|| {
            for _ in 0..pieces {
                black_box(text::document(&piece));
            }
        });
        println!(
            "{name:<28} normalise {normal:>7.1} MB/s   tokens {tokens:>7.1} MB/s   four fields {fields:>6.1} MB/s"
        );
    }
    let names: Vec<text::names::Name> = words
        .windows(2)
        .map(|pair| text::names::Name::read(&pair.join(" ")))
        .collect();
    let asked = text::names::Name::read("Sunita Devi Mahto");
    let from = seconds(begun);
    for name in &names {
        black_box(asked.compare(name));
    }
    println!(
        "comparing a name already read: {:.2} µs",
        (seconds(begun) - from) * 1e6 / names.len() as f64
    );
}

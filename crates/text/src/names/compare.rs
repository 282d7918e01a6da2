//! Two names held against each other.

use super::read::spelled_initial;
use super::{Likeness, Name, Part, PartKind, Reason};
use crate::script::Script;
use crate::sounds::{self, Sound};

/// Sounds are alike from here on, of 100.
const ALIKE_FROM: u32 = 80;
/// Names are short and their vowels tell persons apart (Salim, Salam): a difference counts this often.
const STRICTNESS: u32 = 2;

/// Compares two names as written.
pub fn compare(one: &str, other: &str) -> Likeness {
    Name::read(one).compare(&Name::read(other))
}

impl Name {
    /// Compares two names already read.
    pub fn compare(&self, other: &Name) -> Likeness {
        let own = Matching::of(&self.parts, &other.parts);
        let mut reasons = own.reasons;
        let mut score = own.score;
        if !self.relative.is_empty() && !other.relative.is_empty() {
            let theirs = Matching::of(&self.relative, &other.relative);
            if theirs.score >= ALIKE_FROM {
                reasons.push(Reason::SameRelative);
                score = (score + 6).min(100);
            } else {
                reasons.push(Reason::OtherRelative);
                score = score.saturating_sub(35);
            }
        }
        Likeness {
            score: score.min(100) as u8,
            reasons,
        }
    }
}

struct Matching {
    score: u32,
    reasons: Vec<Reason>,
}

/// How much a part counts.
fn weight(part: &Part) -> u32 {
    match part.kind {
        PartKind::Core => 100,
        PartKind::Ending => 15,
        PartKind::Initial => 20,
    }
}

impl Matching {
    fn of(one: &[Part], other: &[Part]) -> Matching {
        let mut reasons = Vec::new();
        let mut free_one: Vec<usize> = (0..one.len()).collect();
        let mut free_other: Vec<usize> = (0..other.len()).collect();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        // Weighted likeness of what was matched, and the weight of everything.
        let (mut alike, mut all) = (0_u32, 0_u32);
        let mut core_matched = false;

        // The best pairs first, each part once.
        let mut candidates: Vec<(u32, usize, usize, Reason)> = Vec::new();
        for (i, a) in one.iter().enumerate() {
            for (j, b) in other.iter().enumerate() {
                if let Some((likeness, reason)) = parts(a, b) {
                    candidates.push((likeness, i, j, reason));
                }
            }
        }
        // Among equals, parts proper before endings and those that stand in the same place before others.
        candidates.sort_by_key(|(likeness, i, j, _)| {
            let core = one[*i].kind == PartKind::Core && other[*j].kind == PartKind::Core;
            (std::cmp::Reverse(*likeness), !core, i.abs_diff(*j))
        });
        for (likeness, i, j, reason) in candidates {
            if !free_one.contains(&i) || !free_other.contains(&j) {
                continue;
            }
            free_one.retain(|free| *free != i);
            free_other.retain(|free| *free != j);
            let counts = weight(&one[i]).min(weight(&other[j]));
            alike += likeness * counts;
            all += 100 * counts;
            core_matched |= one[i].kind == PartKind::Core && other[j].kind == PartKind::Core;
            if one[i].kind == PartKind::Core && other[j].kind == PartKind::Core {
                pairs.push((i, j));
            }
            reasons.push(reason);
        }
        for turned in [false, true] {
            let (joined, apart) = if turned { (other, one) } else { (one, other) };
            let (free_joined, free_apart) = if turned {
                (&mut free_other, &mut free_one)
            } else {
                (&mut free_one, &mut free_other)
            };
            // What was matched may be needed for a joined word: Muthukumar against Muthu Kumar.
            while let Some((i, first, second, likeness)) =
                join(joined, apart, free_joined, free_apart)
            {
                free_joined.retain(|free| *free != i);
                free_apart.retain(|free| *free != first && *free != second);
                alike += likeness * 100;
                all += 100 * 100;
                core_matched = true;
                let (whole, halves) = (
                    joined[i].text.clone(),
                    format!("{} {}", apart[first].text, apart[second].text),
                );
                reasons.push(if turned {
                    Reason::Joined {
                        one: halves,
                        other: whole,
                    }
                } else {
                    Reason::Joined {
                        one: whole,
                        other: halves,
                    }
                });
            }
        }
        if pairs
            .iter()
            .any(|(i, j)| pairs.iter().any(|(k, l)| (i < k) != (j < l) && i != k))
        {
            reasons.push(Reason::Order);
        }

        // What is left over: different where both have something, missing where one has.
        let is_core = |parts: &[Part], at: &usize| parts[*at].kind == PartKind::Core;
        let left_one: Vec<usize> = free_one
            .iter()
            .copied()
            .filter(|at| is_core(one, at))
            .collect();
        let left_other: Vec<usize> = free_other
            .iter()
            .copied()
            .filter(|at| is_core(other, at))
            .collect();
        let differing = left_one.len().min(left_other.len());
        for at in 0..differing {
            all += 150 * 100;
            reasons.push(Reason::Differs {
                one: one[left_one[at]].text.clone(),
                other: other[left_other[at]].text.clone(),
            });
        }
        for part in left_one[differing..]
            .iter()
            .map(|at| &one[*at])
            .chain(left_other[differing..].iter().map(|at| &other[*at]))
        {
            all += 30 * 100;
            reasons.push(Reason::Missing {
                part: part.text.clone(),
            });
        }
        // Initials that fit nothing: K. Selvi is not P. Selvi.
        let initials = |parts: &[Part], free: &[usize]| {
            free.iter()
                .filter(|at| parts[**at].kind == PartKind::Initial)
                .count() as u32
        };
        let (lone, facing) = (initials(one, &free_one), initials(other, &free_other));
        all += 30 * 100 * lone.min(facing) + 4 * 100 * lone.abs_diff(facing);
        // Endings on one side only cost next to nothing; two different ones a little.
        let endings = |parts: &[Part], free: &[usize]| {
            free.iter()
                .filter(|at| parts[**at].kind == PartKind::Ending)
                .count() as u32
        };
        let (lone, facing) = (endings(one, &free_one), endings(other, &free_other));
        all += 8 * 100 * lone.min(facing) + 2 * 100 * lone.abs_diff(facing);

        let mut score = if all == 0 || !core_matched {
            0
        } else {
            alike * 100 / all
        };
        reasons.sort_by_key(|reason| matches!(reason, Reason::Missing { .. } | Reason::Order));
        if !core_matched {
            score = score.min(40);
        }
        Matching { score, reasons }
    }
}

/// How alike two parts are, of 100; none where they have nothing to do with each other.
fn parts(one: &Part, other: &Part) -> Option<(u32, Reason)> {
    if one.kind == PartKind::Initial || other.kind == PartKind::Initial {
        return initial(one, other);
    }
    if one.text == other.text {
        return Some((
            100,
            Reason::Same {
                part: one.text.clone(),
            },
        ));
    }
    if one.group.is_some() && one.group == other.group {
        return Some((
            96,
            Reason::Variant {
                one: one.text.clone(),
                other: other.text.clone(),
            },
        ));
    }
    if tells_woman_from_man(one, other) {
        return None;
    }
    let likeness = alike(
        &one.sounds,
        &other.sounds,
        scripts_short_of_vowels(one, other),
    );
    (likeness >= ALIKE_FROM).then(|| {
        (
            likeness,
            Reason::Sound {
                one: one.text.clone(),
                other: other.text.clone(),
            },
        )
    })
}

/// Whether one of two names goes on with an i where the other ends in a consonant, as a woman's name does beside a man's: Santosh and
/// Santoshi, Basant and Basanti. A last a tells less: Odia writes Bijaya for Bijay.
fn tells_woman_from_man(one: &Part, other: &Part) -> bool {
    let ends_in_i = |part: &Part| matches!(part.sounds.last(), Some(Sound::I | Sound::Ii));
    let ends_in_consonant = |part: &Part| part.sounds.last().is_some_and(|sound| !sound.is_vowel());
    (ends_in_i(one) && ends_in_consonant(other)) || (ends_in_i(other) && ends_in_consonant(one))
}

/// Urdu leaves short vowels out: there, their absence says nothing.
fn scripts_short_of_vowels(one: &Part, other: &Part) -> bool {
    let arabic = |part: &Part| Script::of_text(&part.text) == Some(Script::Arabic);
    arabic(one) != arabic(other)
}

/// How alike two rows of sounds are, of 100.
fn alike(one: &[Sound], other: &[Sound], short_of_vowels: bool) -> u32 {
    if one.is_empty() || other.is_empty() {
        return 0;
    }
    let distance = if short_of_vowels {
        sounds::distance_without_vowels(one, other)
    } else {
        sounds::distance(one, other)
    };
    let size = |row: &[Sound]| {
        row.iter()
            .map(|s| if s.is_vowel() { 40 } else { 100 })
            .sum::<u32>()
    };
    let longer = size(one).max(size(other)).max(1);
    100_u32.saturating_sub(distance * STRICTNESS * 100 / longer)
}

fn initial(one: &Part, other: &Part) -> Option<(u32, Reason)> {
    let letter = |part: &Part| spelled_initial(&part.text).or(part.sounds.first().copied());
    let (first, second) = (letter(one)?, letter(other)?);
    let both = one.kind == PartKind::Initial && other.kind == PartKind::Initial;
    if sounds::distance(&[first], &[second]) > 48 {
        return None;
    }
    let (short, long) = if one.kind == PartKind::Initial {
        (one, other)
    } else {
        (other, one)
    };
    Some(if both {
        (
            if one.text == other.text { 100 } else { 95 },
            Reason::Same {
                part: one.text.clone(),
            },
        )
    } else {
        (
            80,
            Reason::Initial {
                initial: short.text.clone(),
                part: long.text.clone(),
            },
        )
    })
}

/// A part on one side that is two neighbouring parts on the other: (joined, first, second, likeness).
fn join(
    joined: &[Part],
    apart: &[Part],
    free_joined: &[usize],
    free_apart: &[usize],
) -> Option<(usize, usize, usize, u32)> {
    for i in free_joined {
        if joined[*i].kind == PartKind::Initial {
            continue;
        }
        for first in free_apart {
            let second = first + 1;
            if !free_apart.contains(&second)
                || apart[*first].kind == PartKind::Initial
                || apart[second].kind == PartKind::Initial
            {
                continue;
            }
            let mut both = apart[*first].sounds.clone();
            both.extend(&apart[second].sounds);
            let likeness = alike(
                &joined[*i].sounds,
                &both,
                scripts_short_of_vowels(&joined[*i], &apart[*first]),
            );
            if likeness >= ALIKE_FROM {
                return Some((*i, *first, second, likeness));
            }
        }
    }
    None
}

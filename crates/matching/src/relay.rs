//! From one language to another through people: one interpreter where there is one, else two through a bridge language, else three.
//!
//! People are the edges, languages the places between them. The cheapest chain is exact, not guessed: of each pair of languages the three
//! cheapest people are kept, and since a chain has three people at most, two others can be in somebody's way at most.

use crate::{HelperId, Points, Sex};
use kernel::Language;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// People of a chain at most: with more, nobody understands anybody.
pub const PEOPLE_MAX: usize = 3;
/// Each further person in a chain costs this: a direct interpreter is taken before any relay.
pub const RELAY: Points = 10_000;
/// Another dialect than the one asked for.
const DIALECT: Points = 60;
/// For each level below the highest.
const LEVEL: Points = 15;
/// All of the week's time in use.
const LOAD: Points = 50;

/// How a conversation is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Spoken.
    Spoken,
    /// In signs on the side that is named first.
    Sign,
    /// In writing: a letter, a statement.
    Written,
}

/// What a conversation is about, where not everybody can interpret it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Domain {
    /// Law and courts.
    Legal,
    /// Illness and injury.
    Medical,
    /// What somebody suffered.
    Trauma,
}

/// How well: the higher the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Gets through a conversation.
    Helping,
    /// Works as an interpreter.
    Working,
    /// Was examined.
    Examined,
}

impl Level {
    fn below_highest(self) -> Points {
        match self {
            Self::Helping => 2,
            Self::Working => 1,
            Self::Examined => 0,
        }
    }
}

/// A dialect of a language, by the number the caller keeps it under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Dialect(pub u16);

/// Two languages somebody interprets between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// From.
    pub from: Language,
    /// To.
    pub to: Language,
    /// Also back.
    pub both_ways: bool,
    /// Dialects of either language that are known; empty where not told.
    pub dialects: BTreeSet<Dialect>,
    /// In these ways.
    pub modes: BTreeSet<Mode>,
    /// So well.
    pub level: Level,
}

/// An interpreter, as far as finding a chain needs.
#[derive(Clone, Debug)]
pub struct Interpreter {
    /// Who.
    pub id: HelperId,
    /// What they interpret between.
    pub pairs: Vec<Pair>,
    /// What they are trained for.
    pub domains: BTreeSet<Domain>,
    /// Woman, man, other; none where not told.
    pub sex: Option<Sex>,
    /// Can be had at the time it is wanted for.
    pub available: bool,
    /// Minutes interpreted in the last seven days, and how many may be.
    pub week_minutes: u32,
    /// Room for so many.
    pub week_minutes_max: u32,
}

/// A conversation, or a text, that needs somebody.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// What one side speaks.
    pub from: Language,
    /// What the other side speaks.
    pub to: Language,
    /// Both sides will speak. A text goes one way.
    pub both_ways: bool,
    /// Of the side that speaks `from`.
    pub dialect: Option<Dialect>,
    /// How.
    pub mode: Mode,
    /// Everybody in the chain must be trained for it.
    pub domain: Option<Domain>,
    /// Everybody in the chain at least so well.
    pub level_min: Level,
    /// Everybody in the chain; a wish is a limit.
    pub sex: Option<Sex>,
    /// Who must not hear it: relatives and fellow workers of the other side, people of its place, whoever the worker does not want.
    pub excluded: BTreeSet<HelperId>,
}

/// One person of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Hop {
    /// Who.
    pub id: HelperId,
    /// From this language.
    pub from: Language,
    /// To this one.
    pub to: Language,
    /// What it costs.
    pub points: Points,
}

/// A way from one language to the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chain {
    /// Whom to ask, in order from the side that speaks `from`.
    pub hops: Vec<Hop>,
    /// All hops, and [`RELAY`] for each further person.
    pub points: Points,
}

impl Conversation {
    /// Whether somebody may be in a chain at all.
    fn admits(&self, person: &Interpreter) -> bool {
        person.available
            && !self.excluded.contains(&person.id)
            && person.week_minutes < person.week_minutes_max
            && self
                .domain
                .is_none_or(|domain| person.domains.contains(&domain))
            && (self.sex.is_none() || person.sex == self.sex)
    }

    /// What somebody costs from one language to another; none where they can't. Signs are wanted of the first only: behind them people speak.
    fn cost(&self, person: &Interpreter, pair: &Pair, first: bool) -> Option<Points> {
        let mode = match self.mode {
            Mode::Sign if !first => Mode::Spoken,
            mode => mode,
        };
        if !pair.modes.contains(&mode)
            || pair.level < self.level_min
            || (self.both_ways && !pair.both_ways)
        {
            return None;
        }
        let mut points = LEVEL * pair.level.below_highest();
        points += LOAD * person.week_minutes / person.week_minutes_max.max(1);
        if first
            && self
                .dialect
                .is_some_and(|dialect| !pair.dialects.contains(&dialect))
        {
            points += DIALECT;
        }
        Some(points)
    }

    /// The cheapest chain, direct before two people before three; none where nobody can. `people` may come in any order.
    pub fn relay(&self, people: &[Interpreter]) -> Option<Chain> {
        self.relays(people, 1).into_iter().next()
    }

    /// The cheapest chains, one for each first choice of people, at most `most` of them, cheapest first.
    pub fn relays(&self, people: &[Interpreter], most: usize) -> Vec<Chain> {
        if self.from == self.to {
            return Vec::new();
        }
        let mut found: Vec<Chain> = Vec::new();
        let mut passed_over: BTreeSet<HelperId> = BTreeSet::new();
        while found.len() < most {
            let Some(chain) = self.cheapest(people, &passed_over) else {
                break;
            };
            // The next one shall not begin with the same person: whoever says no is passed over with every chain they are the first of.
            passed_over.insert(chain.hops[0].id);
            found.push(chain);
        }
        found
    }

    fn cheapest(&self, people: &[Interpreter], not_first: &BTreeSet<HelperId>) -> Option<Chain> {
        let first = self.edges(people, true, not_first);
        let later = self.edges(people, false, &BTreeSet::new());
        let mut best: Option<Chain> = None;
        let mut offer = |hops: &[Hop]| {
            for (at, hop) in hops.iter().enumerate() {
                if hops[..at].iter().any(|other| other.id == hop.id) {
                    return;
                }
            }
            let relays = (hops.len() - 1) as Points * RELAY;
            let points = hops.iter().map(|hop| hop.points).sum::<Points>() + relays;
            let ids = |hops: &[Hop]| hops.iter().map(|hop| hop.id).collect::<Vec<_>>();
            let better = best
                .as_ref()
                .is_none_or(|best| (points, ids(hops)) < (best.points, ids(&best.hops)));
            if better {
                best = Some(Chain {
                    hops: hops.to_vec(),
                    points,
                });
            }
        };
        let none: &[Hop] = &[];
        let of = |edges: &'_ Edges, from, to| -> Vec<Hop> {
            edges.get(&(from, to)).map_or(none, Vec::as_slice).to_vec()
        };
        for hop in of(&first, self.from, self.to) {
            offer(&[hop]);
        }
        let begun: Vec<(&(Language, Language), &Vec<Hop>)> = first
            .iter()
            .filter(|((from, to), _)| *from == self.from && *to != self.to)
            .collect();
        for ((_, bridge), ones) in &begun {
            for one in *ones {
                for two in of(&later, *bridge, self.to) {
                    offer(&[*one, two]);
                }
            }
        }
        let ended: Vec<(&(Language, Language), &Vec<Hop>)> = later
            .iter()
            .filter(|((from, to), _)| *to == self.to && *from != self.from)
            .collect();
        for ((_, bridge), ones) in &begun {
            for ((other, _), threes) in &ended {
                for two in of(&later, *bridge, *other) {
                    for one in *ones {
                        for three in *threes {
                            offer(&[*one, two, *three]);
                        }
                    }
                }
            }
        }
        best
    }

    /// The cheapest people of each pair of languages, [`PEOPLE_MAX`] each.
    fn edges(
        &self,
        people: &[Interpreter],
        first: bool,
        passed_over: &BTreeSet<HelperId>,
    ) -> Edges {
        let mut edges: Edges = BTreeMap::new();
        for person in people {
            if !self.admits(person) || passed_over.contains(&person.id) {
                continue;
            }
            for pair in &person.pairs {
                let Some(points) = self.cost(person, pair, first) else {
                    continue;
                };
                let mut directions = vec![(pair.from, pair.to)];
                if pair.both_ways {
                    directions.push((pair.to, pair.from));
                }
                for (from, to) in directions {
                    let hops = edges.entry((from, to)).or_default();
                    let hop = Hop {
                        id: person.id,
                        from,
                        to,
                        points,
                    };
                    // Somebody who names a pair twice counts once, at their cheapest.
                    match hops.iter_mut().find(|other| other.id == person.id) {
                        Some(known) if known.points <= points => continue,
                        Some(known) => *known = hop,
                        None => hops.push(hop),
                    }
                    hops.sort_by_key(|hop| (hop.points, hop.id));
                    hops.truncate(PEOPLE_MAX);
                }
            }
        }
        edges
    }
}

type Edges = BTreeMap<(Language, Language), Vec<Hop>>;

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        Language::parse(code).unwrap()
    }

    fn speaks(id: u128, from: &str, to: &str) -> Interpreter {
        Interpreter {
            id: HelperId(id),
            pairs: vec![Pair {
                from: language(from),
                to: language(to),
                both_ways: true,
                dialects: BTreeSet::new(),
                modes: BTreeSet::from([Mode::Spoken]),
                level: Level::Working,
            }],
            domains: BTreeSet::new(),
            sex: Some(Sex::Woman),
            available: true,
            week_minutes: 0,
            week_minutes_max: 600,
        }
    }

    fn asked() -> Conversation {
        Conversation {
            from: language("sat"),
            to: language("ml"),
            both_ways: true,
            dialect: None,
            mode: Mode::Spoken,
            domain: None,
            level_min: Level::Helping,
            sex: None,
            excluded: BTreeSet::new(),
        }
    }

    fn ids(chain: &Chain) -> Vec<u128> {
        chain.hops.iter().map(|hop| hop.id.0).collect()
    }

    #[test]
    fn santali_to_malayalam_through_hindi_and_direct_where_somebody_can() {
        let mut people = vec![speaks(1, "sat", "hi"), speaks(2, "ml", "hi")];
        assert_eq!(ids(&asked().relay(&people).unwrap()), [1, 2]);
        people.push(speaks(3, "ml", "sat"));
        assert_eq!(ids(&asked().relay(&people).unwrap()), [3]);
        let mut not = asked();
        not.excluded.insert(HelperId(3));
        assert_eq!(ids(&not.relay(&people).unwrap()), [1, 2]);
        not.excluded.insert(HelperId(1));
        assert_eq!(not.relay(&people), None);
    }

    #[test]
    fn nobody_stands_twice_in_a_chain() {
        let mut one = speaks(1, "sat", "hi");
        one.pairs.push(speaks(1, "or", "ml").pairs.remove(0));
        let people = vec![one, speaks(2, "hi", "or")];
        assert_eq!(asked().relay(&people), None);
    }

    #[test]
    fn who_interprets_one_way_only_is_no_help_in_a_conversation() {
        let mut one = speaks(1, "sat", "ml");
        one.pairs[0].both_ways = false;
        assert_eq!(asked().relay(std::slice::from_ref(&one)), None);
        let mut text = asked();
        text.both_ways = false;
        assert!(text.relay(std::slice::from_ref(&one)).is_some());
        (text.from, text.to) = (text.to, text.from);
        assert_eq!(text.relay(&[one]), None);
    }

    #[test]
    fn each_limit_keeps_somebody_out() {
        type Change = fn(&mut Interpreter, &mut Conversation);
        let changes: Vec<Change> = vec![
            |one, _| one.available = false,
            |one, _| one.week_minutes = one.week_minutes_max,
            |_, asked| asked.domain = Some(Domain::Trauma),
            |_, asked| asked.level_min = Level::Examined,
            |_, asked| asked.sex = Some(Sex::Man),
            |_, asked| asked.mode = Mode::Written,
            |one, asked| {
                asked.excluded.insert(one.id);
            },
        ];
        for change in changes {
            let (mut one, mut conversation) = (speaks(1, "sat", "ml"), asked());
            assert!(conversation.relay(std::slice::from_ref(&one)).is_some());
            change(&mut one, &mut conversation);
            assert_eq!(conversation.relay(&[one]), None);
        }
    }

    #[test]
    fn signs_on_one_side_and_speech_behind() {
        let mut signer = speaks(1, "ins", "hi");
        signer.pairs[0].modes = BTreeSet::from([Mode::Sign]);
        let people = vec![signer, speaks(2, "hi", "ml")];
        let mut conversation = asked();
        conversation.from = language("ins");
        conversation.mode = Mode::Sign;
        assert_eq!(ids(&conversation.relay(&people).unwrap()), [1, 2]);
    }

    #[test]
    fn the_one_with_the_dialect_and_the_rested_one_first() {
        let mut own = speaks(2, "sat", "ml");
        own.pairs[0].dialects.insert(Dialect(4));
        let mut conversation = asked();
        conversation.dialect = Some(Dialect(4));
        let people = vec![speaks(1, "sat", "ml"), own];
        assert_eq!(ids(&conversation.relay(&people).unwrap()), [2]);
        let mut tired = speaks(1, "sat", "ml");
        tired.week_minutes = 500;
        let people = vec![tired, speaks(2, "sat", "ml")];
        assert_eq!(ids(&asked().relay(&people).unwrap()), [2]);
        let first: Vec<Vec<u128>> = asked().relays(&people, 5).iter().map(ids).collect();
        assert_eq!(first, [[2], [1]]);
    }
}

//! Worlds drawn at random, held against searches that try everything.

#[path = "../checks/random.rs"]
mod random;

use kernel::Language;
use matching::lawyers::{Barrier, Court, Fee, Lawyer, LawyerNeed, Speech, Subject, Weights};
use matching::relay::{Conversation, Interpreter, PEOPLE_MAX};
use matching::{HelperId, Sex, load, shares};
use random::{Draw, LANGUAGES, conversation, interpreter, lawyer, need};
use std::collections::{BTreeMap, BTreeSet};

/// Whether somebody can take a step, written out anew from the words of the rule.
fn can(asked: &Conversation, person: &Interpreter, from: Language, to: Language) -> bool {
    person.available
        && person.week_minutes < person.week_minutes_max
        && !asked.excluded.contains(&person.id)
        && asked
            .domain
            .is_none_or(|domain| person.domains.contains(&domain))
        && asked.sex.is_none_or(|sex| person.sex == Some(sex))
        && person.pairs.iter().any(|pair| {
            let straight = pair.from == from && pair.to == to;
            let turned = pair.to == from && pair.from == to && pair.both_ways;
            (straight || turned)
                && (pair.both_ways || !asked.both_ways)
                && pair.modes.contains(&asked.mode)
                && pair.level >= asked.level_min
        })
}

/// The fewest people by trying all rows of people.
fn fewest(
    asked: &Conversation,
    people: &[Interpreter],
    at: Language,
    taken: &mut Vec<HelperId>,
    most: usize,
) -> Option<usize> {
    if at == asked.to {
        return Some(taken.len());
    }
    if taken.len() == most {
        return None;
    }
    let mut best = None;
    for person in people {
        if taken.contains(&person.id) {
            continue;
        }
        for to in LANGUAGES.map(|code| Language::parse(code).unwrap()) {
            if to == at || !can(asked, person, at, to) {
                continue;
            }
            taken.push(person.id);
            let found = fewest(asked, people, to, taken, most);
            taken.pop();
            best = match (best, found) {
                (Some(best), Some(found)) => Some(usize::min(best, found)),
                (best, found) => best.or(found),
            };
        }
    }
    best
}

#[test]
fn a_relay_is_found_whenever_there_is_one_and_nobody_excluded_is_in_it() {
    let mut found_of = [0_u32; PEOPLE_MAX + 1];
    for seed in 0..1_000 {
        let mut draw = Draw(seed);
        let count = 6 + draw.below(14);
        let people: Vec<Interpreter> = (0..count)
            .map(|id| interpreter(&mut draw, u128::from(id)))
            .collect();
        let asked = conversation(&mut draw, &people);
        let wanted = fewest(&asked, &people, asked.from, &mut Vec::new(), PEOPLE_MAX);
        let chain = asked.relay(&people);
        assert_eq!(
            chain.as_ref().map(|chain| chain.hops.len()),
            wanted,
            "world {seed}"
        );
        let Some(chain) = chain else {
            found_of[0] += 1;
            continue;
        };
        found_of[chain.hops.len()] += 1;
        let mut at = asked.from;
        let mut who = BTreeSet::new();
        for hop in &chain.hops {
            assert_eq!(hop.from, at, "world {seed}");
            let person = people.iter().find(|one| one.id == hop.id).unwrap();
            assert!(can(&asked, person, hop.from, hop.to), "world {seed}");
            assert!(who.insert(hop.id), "world {seed}: twice in a chain");
            at = hop.to;
        }
        assert_eq!(at, asked.to);
        // Whoever is asked first changes nothing.
        let mut turned = people.clone();
        turned.reverse();
        assert_eq!(asked.relay(&turned), Some(chain), "world {seed}");
    }
    assert!(
        found_of.iter().all(|count| *count >= 50),
        "the worlds say something of each length: {found_of:?}"
    );
}

/// The limits of the notes, one line each and none shared with the crate.
fn may_be_asked(need: &LawyerNeed, one: &Lawyer) -> bool {
    let there = one.districts.contains(&need.district_lgd)
        || need.court.is_some_and(|court| one.courts.contains(&court));
    let language = match need.speech {
        Speech::Must(language) => one.languages.contains(&language),
        Speech::Bridged(_) => true,
    };
    one.verified
        && there
        && language
        && one.subjects.contains_key(&need.subject)
        && one.open < one.open_max
        && one.month < one.month_max
        && one.away_until.is_none_or(|last| last < need.day)
        && need.sex.is_none_or(|sex| one.sex == Some(sex))
        && (!need.free_only || one.fee == Fee::Free)
        && !need.excluded.contains(&one.id)
}

#[test]
fn of_500_cases_and_300_lawyers_no_limit_is_broken_and_nobody_is_forgotten() {
    let mut draw = Draw(7);
    let lawyers: Vec<Lawyer> = (0..300).map(|id| lawyer(&mut draw, id)).collect();
    let mut candidates = 0;
    for _ in 0..500 {
        let need = need(&mut draw, &lawyers);
        let ranked = need.rank(&lawyers, &Weights::default());
        let asked: BTreeSet<HelperId> = ranked.candidates.iter().map(|one| one.id).collect();
        let wanted: BTreeSet<HelperId> = lawyers
            .iter()
            .filter(|one| may_be_asked(&need, one))
            .map(|one| one.id)
            .collect();
        assert_eq!(asked, wanted);
        candidates += asked.len();
        assert!(
            ranked
                .candidates
                .is_sorted_by_key(|one| (one.points, one.id))
        );
        for candidate in &ranked.candidates {
            let told: u32 = candidate.reasons.iter().map(|reason| reason.points()).sum();
            assert_eq!(told, candidate.points, "every point has a reason");
        }
        let mut turned = lawyers.clone();
        turned.reverse();
        assert_eq!(need.rank(&turned, &Weights::default()), ranked);
    }
    assert!(candidates > 500, "the world is not empty: {candidates}");
}

#[test]
fn the_planted_best_is_first() {
    let mut draw = Draw(11);
    let mut lawyers: Vec<Lawyer> = (0..300).map(|id| lawyer(&mut draw, id)).collect();
    for case in 0..500_u32 {
        let mut need = need(&mut draw, &lawyers);
        need.court = Some(Court(1_000));
        need.district_lgd = 900;
        let (Speech::Must(language) | Speech::Bridged(language)) = need.speech;
        // Nobody else practises there; the best one does, and one like it in all but one thing that counts.
        let best = Lawyer {
            id: HelperId(1_000_000),
            verified: true,
            districts: BTreeSet::from([900]),
            courts: BTreeSet::from([Court(1_000)]),
            subjects: BTreeMap::from([(need.subject, 20)]),
            languages: BTreeSet::from([language]),
            sex: Some(need.sex.unwrap_or(Sex::Man)),
            fee: Fee::Free,
            open: 0,
            open_max: 5,
            month: 0,
            month_max: 5,
            away_until: None,
            answers_within_minutes: Some(10),
            no_shows: 0,
        };
        let mut worse = best.clone();
        worse.id = HelperId(999_999);
        match case % 5 {
            0 => worse.courts.clear(),
            1 => worse.open = 4,
            2 => worse.no_shows = 3,
            3 => worse.subjects = BTreeMap::from([(need.subject, 0)]),
            _ => worse.answers_within_minutes = Some(2_000),
        }
        lawyers.extend([worse, best]);
        let ranked = need.rank(&lawyers, &Weights::default());
        assert_eq!(ranked.candidates[0].id, HelperId(1_000_000), "case {case}");
        lawyers.truncate(300);
    }
}

/// Lawyers of one city who take the same subject: what is told of fairness is told of those who could take the work.
#[test]
fn shared_out_together_work_lies_more_evenly_than_given_one_by_one() {
    let mut draw = Draw(13);
    let mut lawyers: Vec<Lawyer> = (0..40).map(|id| lawyer(&mut draw, id)).collect();
    for one in &mut lawyers {
        one.verified = true;
        one.districts = BTreeSet::from([1, 2]);
        one.subjects.insert(Subject(1), 10);
        (one.open, one.open_max, one.month, one.month_max) = (0, 2 + one.open_max % 3, 0, 20);
        one.away_until = None;
    }
    let needs: Vec<LawyerNeed> = (0..70)
        .map(|_| LawyerNeed {
            subject: Subject(1),
            court: None,
            sex: None,
            free_only: false,
            ..need(&mut draw, &[])
        })
        .map(|need| LawyerNeed {
            district_lgd: 1 + need.district_lgd % 2,
            speech: match need.speech {
                Speech::Must(language) | Speech::Bridged(language) => Speech::Bridged(language),
            },
            ..need
        })
        .collect();
    let weights = Weights::default();
    // One by one: each takes the cheapest of those who have room, looked at as if nobody carried anything.
    let without_load = Weights { load: 0, ..weights };
    let mut greedy = lawyers.clone();
    for need in &needs {
        let first = need.rank(&greedy, &without_load).candidates[0].id;
        greedy.iter_mut().find(|one| one.id == first).unwrap().open += 1;
    }
    let may: Vec<BTreeMap<HelperId, u32>> = needs
        .iter()
        .map(|need| {
            need.rank(&lawyers, &without_load)
                .candidates
                .iter()
                .map(|one| (one.id, one.points))
                .collect()
        })
        .collect();
    let rooms: Vec<shares::Room> = lawyers
        .iter()
        .map(|one| shares::Room {
            id: one.id,
            open: one.open,
            open_max: one.open_max,
        })
        .collect();
    let given = shares::assign(&may, &rooms, 4 * weights.load);
    let mut together = lawyers.clone();
    for (need, id) in needs.iter().zip(&given) {
        let id = id.expect("there is room for all");
        let one = together.iter_mut().find(|one| one.id == id).unwrap();
        assert_eq!(need.barriers(one), Vec::<Barrier>::new());
        one.open += 1;
    }
    let gini = |lawyers: &[Lawyer]| {
        let loads: Vec<(u32, u32)> = lawyers
            .iter()
            .map(|one| (u32::from(one.open), u32::from(one.open_max)))
            .collect();
        load::gini(&loads)
    };
    let (one_by_one, at_once) = (gini(&greedy), gini(&together));
    assert!(at_once <= 0.25, "{at_once}");
    assert!(at_once < one_by_one, "{at_once} against {one_by_one}");
}

proptest::proptest! {
    #[test]
    fn what_is_shared_out_is_the_cheapest_whole(points in proptest::collection::vec(
        proptest::collection::vec(proptest::option::of(0_u32..50), 3), 1..4)) {
        let needs: Vec<BTreeMap<HelperId, u32>> = points.iter().map(|row| row.iter().enumerate()
            .filter_map(|(id, points)| Some((HelperId(id as u128), (*points)?))).collect()).collect();
        let rooms: Vec<shares::Room> = (0..3).map(|id| shares::Room { id: HelperId(id), open: 0, open_max: 1 }).collect();
        let given = shares::assign(&needs, &rooms, 0);
        let cost = |given: &[Option<HelperId>]| -> (usize, u32) {
            let open = given.iter().filter(|one| one.is_none()).count();
            (open, given.iter().zip(&needs).filter_map(|(one, need)| need.get(one.as_ref()?)).sum())
        };
        let mut best = (usize::MAX, u32::MAX);
        let choices = 4_usize.pow(needs.len() as u32);
        for code in 0..choices {
            let tried: Vec<Option<HelperId>> = (0..needs.len()).map(|at| {
                let choice = code / 4_usize.pow(at as u32) % 4;
                (choice < 3).then_some(HelperId(choice as u128))
            }).collect();
            let mut seen = BTreeSet::new();
            let allowed = tried.iter().zip(&needs).all(|(one, need)| one.is_none_or(|id| need.contains_key(&id) && seen.insert(id)));
            if allowed { best = best.min(cost(&tried)); }
        }
        proptest::prop_assert_eq!(cost(&given), best);
    }
}

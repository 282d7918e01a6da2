//! Questions: which one comes next. One at a time; the engine says what is missing and what would narrow the answer most.

use crate::given::{Given, Item, Reply};
use crate::topics::{Shape, Topic, opening};
use kernel::Day;
use law::parameters::Jurisdiction;
use law::rules::Anchor;
use law::{Amount, Answer, Facts, Law, Place, Rule, Teller, Verdict, facts};

/// A state of which no table or rule of its own is on record, for asking what holds where nobody knows the place.
const STATE_WITHOUT_TABLES: Place = Place::State(0);

/// The rules that a visit asks, as far as it has said which.
pub fn rules(topic: &Topic, given: &Given) -> Vec<&'static Rule> {
    match topic.shape {
        Shape::Rule(rule) => vec![rule],
        Shape::Each(rules) => rules.to_vec(),
        Shape::OneOf(rules) => match (given.about(), given.reply(Item::About)) {
            (Some(word), _) => rules
                .iter()
                .filter(|rule| rule.word == word)
                .copied()
                .collect(),
            // Who doesn't know what it is about is taken through the commonest.
            (None, Some(Reply::Unknown)) => rules.first().copied().into_iter().collect(),
            (None, _) => Vec::new(),
        },
        Shape::Rate | Shape::Deadline => Vec::new(),
    }
}

/// Whether what a rule gives hangs on the place.
pub fn hangs_on_place(law: &Law, rule: &Rule) -> bool {
    let by_table = ["minimum-wage", "board"].contains(&rule.word);
    let by_row = || {
        rule.params.iter().any(|param| {
            let rows = law.parameters().rows(*param);
            rows.iter().any(|row| row.place != Jurisdiction::India)
        })
    };
    by_table || by_row()
}

/// Whether a rule is about the day of asking: nobody needs to name it. Journey and displacement are about the day of recruitment.
pub fn asks_today(rule: &Rule) -> bool {
    rule.anchor == Anchor::Application && !["journey", "displacement"].contains(&rule.word)
}

/// What a rule gives on these facts. Without a place it is asked for the central sphere and for a state of which we have nothing: the
/// amount then holds both.
pub fn ask(law: &Law, rule: &Rule, facts: &Facts, known: Day, place: Option<Place>) -> Answer {
    let mut facts = facts.clone();
    if asks_today(rule) && matches!(facts.get(facts::ASKED_ON.at()), law::Fact::Unknown) {
        facts.set(facts::ASKED_ON, known, Teller::Union);
    }
    let Some(place) = place else {
        let mut answer = law.answer(rule, &facts, known, Place::Central);
        if hangs_on_place(law, rule) {
            let elsewhere = law.answer(rule, &facts, known, STATE_WITHOUT_TABLES);
            answer.amount = hull(answer.amount, elsewhere.amount);
            if answer.verdict != elsewhere.verdict {
                answer.verdict = Some(Verdict::Depends);
            }
            for gap in elsewhere.gaps {
                if !answer.gaps.contains(&gap) {
                    answer.gaps.push(gap);
                }
            }
            answer.status = answer.status.max(elsewhere.status);
            for missing in elsewhere.missing {
                if answer.missing.iter().all(|one| one.word != missing.word) {
                    answer.missing.push(missing);
                }
            }
        }
        return answer;
    };
    law.answer(rule, &facts, known, place)
}

fn hull(one: Amount, other: Amount) -> Amount {
    Amount {
        low: one.low.min(other.low),
        high: one.high.zip(other.high).map(|(one, other)| one.max(other)),
    }
}

/// What is still to be asked, the most useful first. `answers` are those of [`rules`], in their order.
pub fn open(law: &Law, topic: &Topic, given: &Given, answers: &[Answer]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut put = |item: Item| {
        if !given.has(item) && !items.contains(&item) {
            items.push(item);
        }
    };
    match topic.shape {
        Shape::Rate => {
            let area = Item::Fact(facts::AREA.at());
            let skill = Item::Fact(facts::SKILL.at());
            [Item::Place, area, skill].into_iter().for_each(put);
            return items;
        }
        Shape::Deadline => {
            [Item::About, Item::Arose].into_iter().for_each(put);
            return items;
        }
        Shape::OneOf(_) => put(Item::About),
        Shape::Rule(_) | Shape::Each(_) => {}
    }
    let rules = rules(topic, given);
    for rule in &rules {
        if hangs_on_place(law, rule) {
            put(Item::Place);
        }
        if !matches!(topic.shape, Shape::Each(_)) {
            opening(rule).into_iter().map(Item::Fact).for_each(&mut put);
        }
    }
    let mut missing: Vec<(Item, i128)> = Vec::new();
    for one in answers.iter().flat_map(|answer| &answer.missing) {
        let Some(item) = Item::of(one.word) else {
            continue;
        };
        match missing.iter_mut().find(|(other, _)| *other == item) {
            Some((_, weight)) => *weight += one.weight,
            None => missing.push((item, one.weight)),
        }
    }
    // The sort keeps the engine's order where weights are the same.
    missing.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    missing.into_iter().for_each(|(item, _)| put(item));
    items
}

/// The question to ask now; none where the answer is to be shown.
pub fn next(given: &Given, open: &[Item]) -> Option<Item> {
    if let Some(wrong) = &given.wrong {
        return Some(wrong.item);
    }
    if let Some(wanted) = given.wanted {
        return Some(wanted);
    }
    // Without the choice of what it is about there is nothing to show.
    if open.first() == Some(&Item::About) {
        return Some(Item::About);
    }
    if given.enough {
        return None;
    }
    open.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::topics::{TOPICS, topic};
    use kernel::Paise;
    use law::RULES;

    fn today() -> Day {
        Day::new(2026, 11, 22).unwrap()
    }

    fn asked(topic: &Topic, query: &str) -> (Given, Vec<Item>, Vec<Answer>) {
        let law = Law::built_in();
        let given = Given::read(query, topic);
        let answers: Vec<Answer> = rules(topic, &given)
            .into_iter()
            .map(|rule| ask(law, rule, &given.facts(), today(), given.place()))
            .collect();
        let open = open(law, topic, &given, &answers);
        (given, open, answers)
    }

    #[test]
    fn an_accident_begins_with_what_happened_and_when() {
        let accident = topic("accident").unwrap();
        let first = |query: &str| {
            let (given, open, _) = asked(accident, query);
            next(&given, &open).map(Item::name)
        };
        assert_eq!(first(""), Some("harm"));
        assert_eq!(first("harm=death"), Some("accident-on"));
        assert_eq!(first("harm=unknown"), Some("accident-on"));
        let rest = first("harm=death&accident-on=2024-05-01");
        assert!(matches!(rest, Some("age" | "monthly-wages")), "{rest:?}");
        assert_eq!(first("harm=death&ask=age"), Some("age"));
        assert_eq!(first("harm=death&show=answer"), None);
        assert_eq!(first("harm=death&age=300"), Some("age"));
    }

    #[test]
    fn whoever_never_knows_comes_to_an_end_and_never_to_a_zero() {
        for topic in TOPICS {
            let abouts = topic.abouts();
            let starts = abouts
                .iter()
                .map(|about| format!("about={about}"))
                .chain(["about=unknown".to_owned()]);
            for start in starts {
                let mut query = start;
                let mut steps = 0;
                loop {
                    let (given, open, answers) = asked(topic, &query);
                    let Some(item) = next(&given, &open) else {
                        for answer in &answers {
                            // Where the conditions are not met whatever the facts, nothing is left to ask.
                            let settled = answer.verdict.is_some_and(|v| v != Verdict::Depends);
                            assert!(settled || !answer.missing.is_empty(), "{query}");
                            assert!(
                                answer.amount.exact() != Some(Paise::ZERO)
                                    || answer.verdict.is_some()
                                    || answer.quantity.is_some()
                                    || answer.rule == "deductions",
                                "{} told nothing is due: {query}",
                                answer.rule
                            );
                        }
                        break;
                    };
                    query = format!("{query}&{}=unknown", item.name());
                    steps += 1;
                    assert!(steps < 40, "{query}");
                }
            }
        }
    }

    #[test]
    fn without_a_place_the_amount_holds_every_place() {
        let law = Law::built_in();
        let facts = Facts::new()
            .with(facts::PERIOD_ENDS, Day::new(2024, 12, 31).unwrap())
            .with(facts::SKILL, facts::Skill::Unskilled)
            .with(facts::AREA, facts::Area::A)
            .with(facts::DAY_WAGES, Paise::rupees(400))
            .with(facts::DAYS, 26);
        let rule = &law::rules::minimum::MINIMUM_WAGE;
        let central = ask(law, rule, &facts, today(), Some(Place::Central));
        assert_eq!(central.amount.exact(), Some(Paise::rupees(383 * 26)));
        let anywhere = ask(law, rule, &facts, today(), None);
        assert!(anywhere.amount.high.is_none() && !anywhere.gaps.is_empty());
        assert!(anywhere.amount.holds(Paise::rupees(383 * 26)));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(64))]
        /// Whatever is left unsaid, what could still be owed lies in the amount told before it was said.
        #[test]
        fn a_reply_never_leads_outside_the_range(
            wages in 1i64..60_000, age in 16i64..70, harm in 0usize..3, hidden in 0usize..3, day in 0i32..14_000,
        ) {
            let harm = ["death", "total", "temporary"][harm];
            let day = Day::new(1986, 1, 1).unwrap().plus_days(day);
            let all = [
                format!("monthly-wages={wages}"), format!("age={age}"), format!("disabled-days={age}"),
            ];
            let whole = format!("harm={harm}&accident-on={day}&esi-covered=no&medical=0&wages-after=0&{}", all.join("&"));
            let accident = topic("accident").unwrap();
            let exact = asked(accident, &whole).2[0].clone();
            let name = all[hidden].split('=').next().unwrap();
            let partly = whole.replace(&all[hidden], &format!("{name}=unknown"));
            let range = asked(accident, &partly).2[0].clone();
            proptest::prop_assert!(range.amount.low <= exact.amount.low, "{partly}");
            proptest::prop_assert!(
                range.amount.high.is_none_or(|high| exact.amount.high.is_some_and(|sum| sum <= high)),
                "{partly}"
            );
        }

        /// All facts unknown, on any day and in any place: no rule answers with a bare zero.
        #[test]
        fn nothing_known_is_never_a_zero(rule in 0usize..RULES.len(), known in 0i32..12_000, place in 0usize..3) {
            let known = Day::new(1995, 1, 1).unwrap().plus_days(known);
            let place = [None, Some(Place::Central), Some(Place::State(21))][place];
            let rule = RULES[rule];
            let answer = ask(Law::built_in(), rule, &Facts::new(), known, place);
            let silent = answer.amount.exact() == Some(Paise::ZERO)
                && answer.verdict.is_none() && answer.quantity.is_none() && answer.gaps.is_empty();
            proptest::prop_assert!(!silent, "{} {:?}", rule.word, answer.amount);
        }
    }
}

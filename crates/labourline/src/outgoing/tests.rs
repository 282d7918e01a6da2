use super::words::holds;
use super::*;
use kernel::PersonId;
use people::persons::{ChangeLink, LinkId, Relation};
use proptest::prelude::*;
use uuid::Uuid;

fn words() -> Words {
    static WORDS: std::sync::OnceLock<Words> = std::sync::OnceLock::new();
    WORDS
        .get_or_init(|| {
            Words::load(&[&platform::words::LOCALES, &people::LOCALES, &crate::LOCALES]).0
        })
        .clone()
}

fn link(safe: SafeToCall, leave: bool, name: bool) -> PhoneLink {
    PhoneLink {
        id: LinkId(Uuid::from_u128(1)),
        person_id: PersonId(Uuid::from_u128(2)),
        phone: Phone::parse("9861200141").unwrap(),
        terms: ChangeLink {
            relation: Relation::Own,
            safe_to_call: safe,
            safe_from_minute: Some(19 * 60),
            safe_until_minute: Some(21 * 60),
            safe_note: None,
            may_leave_message: leave,
            may_name_union: name,
        },
        version: 1,
    }
}

/// Eight in the evening in India, and eight in the morning.
const EVENING: Moment = Moment(1_795_012_200_000_000);
const MORNING: Moment = Moment(EVENING.0 - 12 * 3_600_000_000);

fn asked<'a>(
    template: Template,
    language: Language,
    phone: &'a Phone,
    not: &'a [String],
) -> Ask<'a> {
    Ask {
        template,
        language,
        desk_phone: phone,
        at: Some(EVENING),
        union: "Namoona Workers' Union",
        not,
    }
}

#[test]
fn every_template_in_every_language_tells_nothing() {
    assert_eq!(EVENING.hour_minute().0, 20, "the safe hours of the test");
    let words = words();
    let phone = Phone::parse("9000000001").unwrap();
    let mut cleared = 0;
    for (language, _) in words.languages() {
        for template in Template::ALL {
            let ask = asked(*template, language, &phone, &[]);
            let plain = clear(&words, &link(SafeToCall::Yes, true, false), &ask, EVENING)
                .unwrap_or_else(|problem| panic!("{template} {language}: {problem:?}"));
            assert!(plain.text().contains("90000 00001"), "{}", plain.text());
            assert!(!holds(plain.text(), ask.union));
            let named = clear(&words, &link(SafeToCall::Yes, true, true), &ask, EVENING).unwrap();
            assert!(named.text().contains(ask.union), "{}", named.text());
            assert!(plain.text().chars().count() < 300 && !plain.text().contains('{'));
            cleared += 2;
        }
    }
    assert!(cleared >= 18, "{cleared}");
}

#[test]
fn what_the_worker_did_not_allow_is_refused() {
    let words = words();
    let phone = Phone::parse("9000000001").unwrap();
    let ask = asked(Template::CallUs, Language::HINDI, &phone, &[]);
    let code = |link: PhoneLink, at| clear(&words, &link, &ask, at).unwrap_err().code;
    let not_allowed = "labourline.outgoing.not-allowed";
    assert_eq!(
        code(link(SafeToCall::Unknown, true, true), EVENING),
        not_allowed
    );
    assert_eq!(code(link(SafeToCall::No, true, true), EVENING), not_allowed);
    assert_eq!(
        code(link(SafeToCall::Yes, false, true), EVENING),
        not_allowed
    );
    assert_eq!(
        code(link(SafeToCall::Yes, true, true), MORNING),
        "labourline.outgoing.not-now"
    );
    let without = Ask {
        at: None,
        ..asked(Template::WeCall, Language::HINDI, &phone, &[])
    };
    assert!(
        clear(
            &words,
            &link(SafeToCall::Yes, true, false),
            &without,
            EVENING
        )
        .is_err()
    );
}

#[test]
fn texts_that_tell_are_told_apart() {
    let words = words();
    let firm = ["Neelkanth Works (invented)".to_owned()];
    for (text, what) in [
        ("Your wages are ready", Told::Matter),
        ("आपकी मज़दूरी के बारे में", Told::Matter),
        ("aapki majdoori ke baare mein", Told::Matter),
        ("ଆପଣଙ୍କ ମଜୁରୀ ବିଷୟରେ", Told::Matter),
        ("About the sexu\u{200d}al harassment", Told::Matter),
        ("Call about NEEL-KANTH", Told::Employer),
        ("Your thekedar rang", Told::Employer),
        ("Greetings from the union", Told::Union),
        ("संगठन से फ़ोन", Told::Union),
    ] {
        let not = if text.contains("NEEL") {
            vec!["Neel Kanth".to_owned()]
        } else {
            firm.to_vec()
        };
        assert!(told(&words, text, &not).contains(&what), "{text}");
    }
    assert!(told(&words, "Please ring 90000 00001 this evening.", &firm).is_empty());
    assert!(told(&words, "Neelkanth asks", &firm).contains(&Told::Employer));
}

#[test]
fn every_name_of_a_matter_is_known() {
    let words = words();
    for (language, _) in words.languages() {
        let t = words.say(language);
        for issue in crate::cases::words::Issue::ALL {
            use crate::cases::words::Issue;
            // Some are called by everyday words alone.
            if matches!(issue, Issue::Other) {
                continue;
            }
            let key = issue.key();
            let name = t.say(&key);
            assert!(!told(&words, name, &[]).is_empty(), "{language}: {name}");
        }
    }
}

proptest! {
    /// Whatever the name of the employer or the union: it never stands in what is cleared.
    #[test]
    fn no_name_leaves(name in "[a-zA-Zअ-हଅ-ହ]{3,12}( [a-zA-Z]{3,10})?", which in 0..3_usize) {
        let words = words();
        let phone = Phone::parse("9000000001").unwrap();
        let not = [name.clone()];
        let ask = Ask { union: &name, ..asked(Template::ALL[which], Language::ENGLISH, &phone, &not) };
        if let Ok(cleared) = clear(&words, &link(SafeToCall::Yes, true, false), &ask, EVENING) {
            prop_assert!(!holds(cleared.text(), &name), "{}", cleared.text());
        }
    }
}

#[test]
fn words_are_read_as_they_are_written() {
    Template::check_words();
}

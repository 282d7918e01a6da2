//! Words that are stored and sent: closed lists, each with its word in snake_case.
//!
//! A list declared here has `ALL`, `word()`, `parse()`, `key()` (its Fluent key: the list's prefix, then the word with hyphens), and
//! travels in JSON as its word. A word once stored is never renamed; a new one is added at the foot of its list.

/// Declares a closed list of stored words.
macro_rules! stored_words {
    (
        $(#[$doc:meta])*
        $name:ident in $prefix:literal {
            $( $(#[$variant_doc:meta])* $variant:ident = $word:literal, )+
        }
    ) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, utoipa::ToSchema,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $( $(#[$variant_doc])* $variant, )+
        }

        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [$name] = &[ $( $name::$variant, )+ ];

            /// The word stored and sent.
            pub fn word(self) -> &'static str {
                match self { $( $name::$variant => $word, )+ }
            }
            /// Reads the word.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $( $word => Some($name::$variant), )+ _ => None }
            }
            /// The Fluent key of the word's name on screen.
            pub fn key(self) -> String {
                format!("{}-{}", $prefix, self.word().replace('_', "-"))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        #[cfg(test)]
        impl $name {
            /// Storage, JSON and reading use one word.
            #[allow(dead_code)]
            pub(crate) fn check_words() {
                for word in $name::ALL {
                    assert_eq!($name::parse(word.word()), Some(*word));
                    let json = serde_json::to_string(word).unwrap();
                    assert_eq!(json, format!("\"{}\"", word.word()));
                }
                assert_eq!($name::parse("no such word"), None);
            }
        }
    };
}

pub(crate) use stored_words;

#[cfg(test)]
mod tests {
    use crate::cases::{evidence, needs, outcome, parties, stages, words};
    use crate::claims::wages::{Attendance, Conventions, Payment, WageTerm, claim_wages};
    use crate::claims::words as claims;
    use crate::{climb, ledger, register, safety};
    use kernel::{Day, Language, Paise};
    use platform::words::Words;

    static LOCALES: include_dir::Dir<'static> =
        include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

    fn all_words() -> Words {
        Words::load(&[&platform::words::LOCALES, &LOCALES]).0
    }

    #[test]
    fn every_stored_word_has_its_name_in_every_language() {
        let loaded = all_words();
        let mut keys: Vec<String> = Vec::new();
        macro_rules! lists {
            ($($list:ty),+ $(,)?) => { $( keys.extend(<$list>::ALL.iter().map(|word| word.key())); )+ };
        }
        lists!(
            words::Stage,
            words::Track,
            words::Sensitivity,
            words::Issue,
            words::ContactChannel,
            words::CallType,
            words::ConsentPurpose,
            words::ConsentHow,
            outcome::Outcome,
            outcome::WithdrawalWhy,
            needs::Need,
            stages::Start,
            parties::EmployerKind,
            parties::ChainLinkKind,
            parties::Side,
            parties::PhoneRelation,
            parties::AttemptResult,
            evidence::EvidenceKind,
            evidence::Proves,
            ledger::SettlementMode,
            ledger::ReceiptRoute,
            claims::Head,
            claims::Unit,
            claims::AttendanceSource,
            claims::PaymentKind,
            claims::PaymentMode,
            safety::FlagCode,
            safety::Helper,
            climb::Step,
            register::columns::Field,
        );
        keys.extend(
            needs::Need::ALL
                .iter()
                .map(|need| kernel::problem::message_key(need.code())),
        );
        keys.extend(
            ledger::LedgerRefusal::CODES
                .iter()
                .map(|code| kernel::problem::message_key(code)),
        );
        let english = loaded.say(Language::ENGLISH);
        let others = [loaded.say(Language::HINDI), loaded.say(Language::ODIA)];
        for key in &keys {
            let said = english.with(key, &[("unpaid", "7".into())]);
            assert_ne!(&said, key, "no English for {key}");
            for other in &others {
                let here = other.with(key, &[("unpaid", "7".into())]);
                let latin_only = here.is_ascii() && key != "claims-mode-upi";
                assert!(
                    !latin_only,
                    "{key} is not put into {:?}: {here}",
                    other.language()
                );
            }
        }
    }

    #[test]
    fn the_working_reads_well_in_three_languages() {
        let loaded = all_words();
        let term = WageTerm {
            unit: claims::Unit::Month,
            rate: Some(Paise::rupees(13_000)),
            from: None,
            to: None,
        };
        let line = Attendance {
            unit: claims::Unit::Day,
            units_hundredths: Some(1_250),
            from: Day::new(2026, 6, 1),
            to: Day::new(2026, 6, 30),
        };
        let paid = Payment {
            amount: Some(Paise::rupees(2_000)),
            on: Day::new(2026, 6, 15),
            kind: claims::PaymentKind::Wages,
            mode: claims::PaymentMode::Upi,
        };
        let claim = claim_wages(&[term], &[line], &[paid], &Conventions::default()).unwrap();
        let told = |language| {
            let say = loaded.say(language);
            claim
                .steps
                .iter()
                .map(|step| format!("{}: {}", step.what(&say), step.how(&say)))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            told(Language::ENGLISH),
            [
                "Wages, 1 Jun 2026 to 30 Jun 2026: 12.5 days × ₹13,000 a month ÷ 26",
                "Paid on 15 Jun 2026: by UPI"
            ]
        );
        for language in [Language::HINDI, Language::ODIA] {
            for line in told(language) {
                assert!(!line.contains("claims-") && !line.contains('{'), "{line}");
            }
        }
        assert!(told(Language::HINDI)[0].contains("12.5 दिन × ₹13,000 / महीना ÷ 26"));
    }
}

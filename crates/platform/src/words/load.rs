//! Reading the Fluent files, and saying everything that is wrong with them at once.

use super::{Tongue, Value, Words};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast;
use include_dir::Dir;
use kernel::Language;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// What is wrong with the files of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordFault {
    /// A part that is no Fluent.
    Unreadable {
        /// The file: `hi.ftl`.
        file: String,
        /// What the parser said.
        detail: String,
    },
    /// A key declared more than once, in one file or in two systems.
    Twice {
        /// The language.
        language: Language,
        /// The key.
        key: String,
    },
    /// English has the key, this language does not.
    Missing {
        /// The language.
        language: Language,
        /// The key.
        key: String,
    },
    /// This language has the key, English does not.
    Alone {
        /// The language.
        language: Language,
        /// The key.
        key: String,
    },
    /// The message names other values than the English one does.
    Values {
        /// The language.
        language: Language,
        /// The key.
        key: String,
        /// The values it names, and the values the English names.
        named: (Vec<String>, Vec<String>),
    },
}

/// A language while it is being read.
struct Reading {
    bundle: FluentBundle<FluentResource>,
    /// Every message with the values it names.
    keys: BTreeMap<String, BTreeSet<String>>,
}

pub(super) fn load(folders: &[&Dir<'_>]) -> (Words, Vec<WordFault>) {
    let mut faults = Vec::new();
    let mut readings: BTreeMap<Language, Reading> = BTreeMap::new();
    readings.insert(Language::ENGLISH, Reading::new(Language::ENGLISH));
    for folder in folders {
        for file in folder.files() {
            let name = file.path().to_string_lossy().into_owned();
            // `or.ftl`, or `cases.or.ftl` where a system keeps a file for each noun.
            let Some(stem) = name.strip_suffix(".ftl") else {
                continue;
            };
            let code = stem.rsplit('.').next().unwrap_or(stem);
            let (Some(language), Some(text)) = (Language::parse(code), file.contents_utf8()) else {
                faults.push(WordFault::Unreadable {
                    file: name.clone(),
                    detail: "expected UTF-8 in a file named after a language".to_owned(),
                });
                continue;
            };
            readings
                .entry(language)
                .or_insert_with(|| Reading::new(language))
                .add(language, &name, text, &mut faults);
        }
    }
    let Some(english) = readings.remove(&Language::ENGLISH) else {
        unreachable!("English was put in above");
    };
    let english_keys = english.keys.clone();
    let english = Arc::new(english.finish(Language::ENGLISH, None));
    let mut tongues = vec![Arc::clone(&english)];
    for (language, reading) in readings {
        compare(language, &reading.keys, &english_keys, &mut faults);
        tongues.push(Arc::new(reading.finish(language, Some(&english))));
    }
    (
        Words {
            tongues: tongues.into(),
        },
        faults,
    )
}

impl Reading {
    fn new(language: Language) -> Self {
        let tag = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // U+2068 and U+2069 around every value would stand in forms, messages and files; our values are names and numbers.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            Value::Number(number) if number.value.fract() == 0.0 => {
                let whole = number.value as i64;
                let sign = if whole < 0 { "-" } else { "" };
                Some(format!(
                    "{sign}{}",
                    kernel::money::group_indian(whole.unsigned_abs())
                ))
            }
            _ => None,
        }));
        Self {
            bundle,
            keys: BTreeMap::new(),
        }
    }

    fn add(&mut self, language: Language, file: &str, text: &str, faults: &mut Vec<WordFault>) {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| WordFault::Unreadable {
                    file: file.to_owned(),
                    detail: format!("byte {}: {error}", error.pos.start),
                }));
                resource
            }
        };
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let mut named = BTreeSet::new();
            if let Some(pattern) = &message.value {
                values_of(pattern, &mut named);
            }
            let key = message.id.name.to_owned();
            if self.keys.insert(key.clone(), named).is_some() {
                faults.push(WordFault::Twice { language, key });
            }
        }
        // What it refuses are keys declared twice, named above; the first stays.
        let _ = self.bundle.add_resource(resource);
    }

    fn finish(self, language: Language, english: Option<&Arc<Tongue>>) -> Tongue {
        let mut fixed: HashMap<Box<str>, Box<str>> =
            english.map_or_else(HashMap::new, |english| english.fixed.clone());
        for key in self.keys.keys() {
            let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
                continue;
            };
            // One with values is kept too, with their names in braces: seen on a page it shows what was forgotten.
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors);
            fixed.insert(key.as_str().into(), text.as_ref().into());
        }
        let read = |key: &str| fixed.get(key).cloned().unwrap_or_else(|| key.into());
        let months_short = std::array::from_fn(|at| read(&format!("month-short-{}", at + 1)));
        let name = match self.keys.contains_key("language-name") {
            true => read("language-name").into(),
            false => language.code().to_owned(),
        };
        Tongue {
            language,
            name,
            months_short,
            fixed,
            bundle: self.bundle,
            english: english.cloned(),
        }
    }
}

fn compare(
    language: Language,
    keys: &BTreeMap<String, BTreeSet<String>>,
    english: &BTreeMap<String, BTreeSet<String>>,
    faults: &mut Vec<WordFault>,
) {
    for (key, meant) in english {
        match keys.get(key) {
            None => faults.push(WordFault::Missing {
                language,
                key: key.clone(),
            }),
            Some(named) if named != meant => faults.push(WordFault::Values {
                language,
                key: key.clone(),
                named: (
                    named.iter().cloned().collect(),
                    meant.iter().cloned().collect(),
                ),
            }),
            Some(_) => {}
        }
    }
    for key in keys.keys().filter(|key| !english.contains_key(*key)) {
        faults.push(WordFault::Alone {
            language,
            key: key.clone(),
        });
    }
}

/// Puts the names of all `{ $values }` of a pattern into `named`.
fn values_of(pattern: &ast::Pattern<&str>, named: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => value_of(inline, named),
                ast::Expression::Select { selector, variants } => {
                    value_of(selector, named);
                    for variant in variants {
                        values_of(&variant.value, named);
                    }
                }
            }
        }
    }
}

fn value_of(inline: &ast::InlineExpression<&str>, named: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            named.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                value_of(argument, named);
            }
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = expression.as_ref() {
                value_of(inner, named);
            }
        }
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use include_dir::{DirEntry, File};

    fn folder(files: &'static [DirEntry<'static>]) -> Dir<'static> {
        Dir::new("", files)
    }

    #[test]
    fn every_fault_is_named() {
        static FILES: &[DirEntry<'static>] = &[
            DirEntry::File(File::new(
                "en.ftl",
                b"a = A\nb = { $n } B\nc = C\nc = again\n",
            )),
            DirEntry::File(File::new("hi.ftl", b"b = { $m } B\nc = C\nd = D\n!!! no\n")),
        ];
        let (_, faults) = load(&[&folder(FILES)]);
        let text = format!("{faults:?}");
        assert_eq!(faults.len(), 5, "{text}");
        for part in [
            "Twice { language: en, key: \"c\" }",
            "Missing { language: hi, key: \"a\" }",
            "Alone { language: hi, key: \"d\" }",
            "Values { language: hi, key: \"b\"",
            "Unreadable { file: \"hi.ftl\"",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }

    #[test]
    fn a_fourth_language_is_a_file_and_english_fills_its_gaps() {
        static FILES: &[DirEntry<'static>] = &[
            DirEntry::File(File::new("en.ftl", b"hello = Hello\nbye = Bye\n")),
            DirEntry::File(File::new("ta.ftl", b"hello = \xE0\xAE\xB5\n")),
        ];
        let (words, faults) = load(&[&folder(FILES)]);
        let tamil = words.say(Language::parse("ta").unwrap());
        assert_eq!(tamil.say("hello"), "\u{bb5}");
        assert_eq!(tamil.say("bye"), "Bye");
        assert_eq!(faults.len(), 1);
    }
}

//! Words that are stored and sent: closed lists, each with its word in snake_case.
//!
//! A list declared here has `ALL`, `word()`, `parse()`, `key()` (its Fluent key: the list's prefix, then the word with hyphens), travels
//! in JSON as its word and is stored as it. A word once stored is never renamed; a new one is added at the foot of its list.

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
        pub enum $name {
            $( $(#[$variant_doc])* #[serde(rename = $word)] $variant, )+
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

        platform::stored_word!($name);
    };
}

pub(crate) use stored_words;

//! Facts that are one of a few kinds, each kind a word.

use super::{FactType, Said};

macro_rules! kinds {
    ($(#[$about:meta])* $type:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum $type { $($(#[$doc])* $variant),* }
        impl $type {
            /// The words, in the order of the kinds.
            pub const WORDS: &'static [&'static str] = &[$($word),*];
            /// All of them.
            pub const ALL: &'static [$type] = &[$($type::$variant),*];
            /// The word.
            pub fn word(self) -> &'static str { Self::WORDS[self as usize] }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.word())
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let word = String::deserialize(from)?;
                let found = Self::ALL.iter().find(|kind| kind.word() == word);
                found.copied().ok_or_else(|| serde::de::Error::custom(format!("{word}: no such kind")))
            }
        }
        impl FactType for $type {
            fn of(said: Said) -> Option<Self> {
                match said { Said::Kind(kind) => Self::ALL.get(usize::from(kind)).copied(), _ => None }
            }
            fn said(self) -> Said { Said::Kind(self as u8) }
        }
    };
}

kinds! {
    /// What an accident at work did.
    Harm {
        /// The worker died of it.
        Death = "death",
        /// The worker can do no work any more.
        Total = "total",
        /// The worker can earn less for good.
        Partial = "partial",
        /// The worker could not work, or less, for a time.
        Temporary = "temporary",
    }
}
kinds! {
    /// How often wages are paid.
    PayPeriod {
        /// By the day.
        Daily = "daily",
        /// By the week.
        Weekly = "weekly",
        /// By the fortnight.
        Fortnightly = "fortnightly",
        /// By the month.
        Monthly = "monthly",
        /// The job has ended.
        Ended = "ended",
    }
}
kinds! {
    /// Skill, as wage tables sort work.
    Skill {
        /// Unskilled.
        Unskilled = "unskilled",
        /// Semi-skilled.
        SemiSkilled = "semi_skilled",
        /// Skilled and clerical.
        Skilled = "skilled_clerical",
        /// Highly skilled.
        HighlySkilled = "highly_skilled",
    }
}
kinds! {
    /// Area, as central wage tables sort towns.
    Area {
        /// The large cities.
        A = "A",
        /// Other cities.
        B = "B",
        /// Everywhere else.
        C = "C",
    }
}
kinds! {
    /// How a job ended, as gratuity asks.
    Ending {
        /// Resigned, retired, dismissed, laid down.
        Ordinary = "ordinary",
        /// Died or was disabled.
        DeathOrDisablement = "death-or-disablement",
        /// A fixed term ran out.
        FixedTerm = "fixed-term",
    }
}
kinds! {
    /// What maternity benefit is asked for.
    Maternity {
        /// A birth.
        Birth = "birth",
        /// Adoption of a child under three months, or a commissioning mother.
        Adoption = "adoption",
        /// A miscarriage.
        Miscarriage = "miscarriage",
        /// Tubectomy.
        Tubectomy = "tubectomy",
        /// Illness from pregnancy or birth.
        Illness = "illness",
    }
}
kinds! {
    /// A benefit of Employees' State Insurance.
    EsiBenefit {
        /// Sickness.
        Sickness = "sickness",
        /// Long sickness.
        Extended = "extended",
        /// Disablement at work.
        Disablement = "disablement",
        /// A widow's share after a death at work.
        Widow = "widow",
        /// A child's share.
        Child = "child",
        /// Maternity.
        Maternity = "maternity",
        /// Funeral.
        Funeral = "funeral",
        /// Confinement where no ESI hospital is near.
        Confinement = "confinement",
    }
}
kinds! {
    /// A benefit of a construction workers' board, in the words of `bocw_board_benefits_sample.json`.
    BoardBenefit {
        /// Natural death.
        DeathNatural = "death_natural",
        /// Death by accident.
        DeathAccident = "death_accident",
        /// Funeral.
        Funeral = "funeral",
        /// Maternity.
        Maternity = "maternity",
        /// Pension, a month.
        Pension = "pension_month",
        /// Pension for a disabled worker, a month.
        DisabilityPension = "disability_pension_month",
        /// Total disability, once.
        TotalDisability = "total_disability",
        /// Partial disability, once.
        PartialDisability = "partial_disability",
    }
}
kinds! {
    /// What a sum not paid in time is.
    Late {
        /// Compensation for an accident.
        Compensation = "compensation",
        /// Any other sum due under the Code on Social Security.
        SocialSecurity = "social-security",
    }
}

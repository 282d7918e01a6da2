//! Which column of somebody's register is which: a first guess from the headings, in English, Hindi and Odia, that a person looks over
//! before anything is taken in.

use crate::words::stored_words;
use std::collections::BTreeSet;

mod headings;

stored_words! {
    /// What a column of a register can hold.
    Field in "register-field" {
        /// The number the union gave the case.
        CaseNumber = "case_number",
        /// The day of the first contact.
        OpenedOn = "opened_on",
        /// The chapter.
        Chapter = "chapter",
        /// Who has the case.
        Caseworker = "caseworker",
        /// How the first contact came.
        Channel = "channel",
        /// The worker's name.
        WorkerName = "worker_name",
        /// The worker's name in their own script.
        WorkerNameNative = "worker_name_native",
        /// The worker's phone.
        Phone = "phone",
        /// Another phone.
        OtherPhone = "other_phone",
        /// The worker's language.
        Language = "language",
        /// The worker's sex, as they say it.
        Sex = "sex",
        /// The year the worker was born.
        BirthYear = "birth_year",
        /// The worker's age.
        Age = "age",
        /// Home state.
        HomeState = "home_state",
        /// Home district.
        HomeDistrict = "home_district",
        /// Home village.
        HomeVillage = "home_village",
        /// How many workers.
        ClaimantCount = "claimant_count",
        /// What happened.
        Issue = "issue",
        /// What else happened.
        OtherIssue = "other_issue",
        /// The jamadar.
        Jamadar = "jamadar",
        /// The contractor.
        Contractor = "contractor",
        /// The contractor's phone.
        ContractorPhone = "contractor_phone",
        /// The principal employer.
        Principal = "principal",
        /// The site.
        Site = "site",
        /// The kind of work.
        Industry = "industry",
        /// The state of the work.
        WorkState = "work_state",
        /// The district of the work.
        WorkDistrict = "work_district",
        /// First day of work.
        WorkFrom = "work_from",
        /// Last day of work.
        WorkTo = "work_to",
        /// Rate for a day, rupees.
        RatePerDay = "rate_per_day",
        /// Days worked.
        DaysWorked = "days_worked",
        /// Paid so far, rupees.
        Paid = "paid",
        /// The claim, rupees.
        Claim = "claim",
        /// Agreed, rupees.
        Agreed = "agreed",
        /// The day of the agreement.
        AgreedOn = "agreed_on",
        /// Received, rupees.
        Received = "received",
        /// Confirmed by the worker, rupees.
        Confirmed = "confirmed",
        /// Where the case stands.
        Stage = "stage",
        /// How it ended.
        Outcome = "outcome",
        /// The day it was closed.
        ClosedOn = "closed_on",
        /// What is to be done next.
        NextAction = "next_action",
        /// When.
        NextActionOn = "next_action_on",
        /// Consents given.
        Consents = "consents",
        /// What happened, in words.
        Summary = "summary",
    }
}

/// What a column is guessed to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The field; `None` where nothing fits, and the column is kept aside.
    pub field: Option<Field>,
    /// Whether the heading is one we know word for word. The others are marked for a second look.
    pub sure: bool,
}

/// Guesses a field for each heading. A field is given to one column only, the one that fits best; of equals the first.
pub fn guess(columns: &[&str]) -> Vec<Guess> {
    let mut fits: Vec<(u32, usize, Field)> = Vec::new();
    let known: Vec<(Field, Words)> = headings::KNOWN
        .iter()
        .map(|(field, heading)| (*field, words(heading)))
        .collect();
    for (column, heading) in columns.iter().enumerate() {
        let heading = words(heading);
        let mut best: Vec<(Field, u32)> = Vec::new();
        for (field, known) in &known {
            let fit = fit(&heading, known);
            match best.iter_mut().find(|(of, _)| of == field) {
                Some((_, before)) => *before = fit.max(*before),
                None => best.push((*field, fit)),
            }
        }
        fits.extend(
            best.into_iter()
                .filter(|(_, fit)| *fit > 0)
                .map(|(field, fit)| (fit, column, field)),
        );
    }
    fits.sort_by_key(|(fit, column, field)| (std::cmp::Reverse(*fit), *column, *field));
    let mut guesses = vec![
        Guess {
            field: None,
            sure: false
        };
        columns.len()
    ];
    let mut given: BTreeSet<Field> = BTreeSet::new();
    for (fit, column, field) in fits {
        if guesses[column].field.is_none() && !given.contains(&field) {
            given.insert(field);
            guesses[column] = Guess {
                field: Some(field),
                sure: fit == EXACT,
            };
        }
    }
    guesses
}

/// The words of a heading, as far as they tell columns apart.
type Words = Vec<String>;

const EXACT: u32 = 1_000;

/// Words that say nothing about which column it is: the currency, articles, and "no" for number, which stands nearly everywhere.
const EMPTY_WORDS: &[&str] = &[
    "rs",
    "inr",
    "rupees",
    "rupee",
    "in",
    "of",
    "the",
    "a",
    "an",
    "no",
    "number",
    "num",
    "s",
    "ru",
    "रु",
    "रुपये",
    "रुपए",
    "में",
    "का",
    "की",
    "के",
    "नंबर",
    "नम्बर",
    "संख्या",
    "क्रमांक",
    "सं",
    "ଟଙ୍କା",
    "ଟ",
    "ର",
    "ନମ୍ବର",
    "ସଂଖ୍ୟା",
];

fn words(heading: &str) -> Words {
    let mut letters = String::with_capacity(heading.len());
    for letter in heading.chars().flat_map(char::to_lowercase) {
        match letter {
            // Joiners, the dot of nukta and the apostrophe do not part words; half the keyboards leave them out.
            '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{093C}' | '\u{0B3C}' | '\'' | '’' => {}
            // The same letters with the dot built in.
            '\u{0958}' => letters.push('क'),
            '\u{0959}' => letters.push('ख'),
            '\u{095A}' => letters.push('ग'),
            '\u{095B}' => letters.push('ज'),
            '\u{095C}' => letters.push('ड'),
            '\u{095D}' => letters.push('ढ'),
            '\u{095E}' => letters.push('फ'),
            '\u{0B5C}' => letters.push('ଡ'),
            '\u{0B5D}' => letters.push('ଢ'),
            _ if letter.is_alphanumeric() || is_sign_of_a_script(letter) => letters.push(letter),
            _ => letters.push(' '),
        }
    }
    let all: Words = letters.split_whitespace().map(str::to_owned).collect();
    let telling: Words = all
        .iter()
        .filter(|word| !EMPTY_WORDS.contains(&word.as_str()))
        .cloned()
        .collect();
    if telling.is_empty() { all } else { telling }
}

/// Vowel signs and the virama of Indian scripts, which are part of a word and no letters to Unicode.
fn is_sign_of_a_script(letter: char) -> bool {
    ('\u{0900}'..='\u{0DFF}').contains(&letter) && !matches!(letter, '\u{0964}' | '\u{0965}')
}

/// How well a heading fits a known one: exactly; or all words of the known one are in it, the more words and the fewer others the better.
fn fit(heading: &[String], known: &[String]) -> u32 {
    if heading == known {
        return EXACT;
    }
    let found = known
        .iter()
        .filter(|word| heading.iter().any(|other| same_word(word, other)))
        .count();
    if known.is_empty() || found < known.len() {
        return 0;
    }
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let others = count(heading.len().saturating_sub(found)).min(9);
    100 + 10 * count(found).min(9) - others
}

/// The same word, or, in longer words of Latin letters, one letter wrong, missing, or too many.
fn same_word(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    if a.len() < 6 || b.len() < 6 || a.len().abs_diff(b.len()) > 1 || !a.is_ascii() || !b.is_ascii()
    {
        return false;
    }
    let same_start = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    let same_end = a
        .bytes()
        .rev()
        .zip(b.bytes().rev())
        .take_while(|(x, y)| x == y)
        .count();
    same_start + same_end + 1 >= a.len().max(b.len())
}

#[cfg(test)]
mod tests;

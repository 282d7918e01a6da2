//! A row of a register, read: what a case is made of, or everything that is wrong with it.

use super::columns::Field;
use super::finding::{Fault, Finding};
use super::mapping::Mapping;
use super::vocabulary::Vocabulary;
use crate::cases::open::{NEXT_ACTION_CHARS_MAX, SUMMARY_CHARS_MAX};
use crate::cases::outcome::Outcome;
use crate::cases::parties::{ChainLinkKind, EmployerKind};
use crate::cases::words::{Confidence, Issue, Stage};
use crate::employers::{NAME_CHARS_MAX, NewEmployer, NewLink};
use csv::StringRecord;
use kernel::{AccountId, ChapterId, Day, Language, Paise, Phone, place};
use people::persons::NewPerson;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// A case may have begun so many days ago.
const OPENED_WITHIN_DAYS: i32 = 366 * 40;
/// A next step may lie so far ahead or behind.
const NEXT_STEP_WITHIN_DAYS: i32 = 3_650;
/// Letters of a timeline entry that repeats the register.
const SAID_CHARS_MAX: usize = 6_000;

/// What a row of a register says of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseInRegister {
    /// The chapter.
    pub chapter: ChapterId,
    /// The number the register gave it; empty where it gives none.
    pub number: String,
    /// What makes a second import of the same row bring nothing twice.
    pub fingerprint: Vec<u8>,
    /// The day of the first contact.
    pub opened_on: Day,
    /// Somebody of the desk whom the register names.
    pub owner: Option<AccountId>,
    /// The worker.
    pub person: NewPerson,
    /// Their numbers.
    pub phones: Vec<Phone>,
    /// Their language.
    pub language: Language,
    /// What happened.
    pub issues: Vec<Issue>,
    /// The employer's side, nearest to the worker first.
    pub chain: Vec<NewLink>,
    /// The site; empty where not told.
    pub site: String,
    /// The kind of work.
    pub industry: String,
    /// Where, LGD codes.
    pub state_lgd: Option<i64>,
    /// Where, LGD codes.
    pub district_lgd: Option<i64>,
    /// The money.
    pub money: Money,
    /// Where it stands.
    pub stage: Stage,
    /// How it ended, and when; of closed cases only.
    pub closed: Option<(Outcome, Day)>,
    /// What is to be done next; empty where the register does not say.
    pub next_action: String,
    /// When.
    pub next_action_on: Option<Day>,
    /// What happened, in words.
    pub summary: String,
    /// What the register says, line by line, under its own headings.
    pub said: String,
}

impl CaseInRegister {
    /// Whether it is kept closely from its first day.
    pub(crate) fn closely(&self) -> bool {
        self.issues.contains(&Issue::SexualHarassment)
    }
}

/// The money a register tells of. Where it says only what came in, that is what was agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Money {
    /// Claimed.
    pub claimed: Paise,
    /// Agreed; zero where nothing was.
    pub agreed: Paise,
    /// When.
    pub agreed_on: Option<Day>,
    /// Received.
    pub received: Paise,
    /// Of it confirmed by the worker.
    pub confirmed: Paise,
}

/// For whom and into what rows are read.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The chapter of rows that name none.
    pub chapter: ChapterId,
    /// Chapters rows may name, by code in capitals.
    pub chapters: HashMap<String, ChapterId>,
    /// Who works on a chapter's cases, by login.
    pub desk: HashMap<(ChapterId, String), AccountId>,
    /// The day it is.
    pub today: Day,
}

/// Reads rows.
pub struct RowReader<'a> {
    mapping: &'a Mapping,
    ground: &'a Ground,
    columns: HashMap<Field, usize>,
    vocabulary: &'static Vocabulary,
}

impl<'a> RowReader<'a> {
    /// A reader of rows with these columns.
    pub fn new(mapping: &'a Mapping, ground: &'a Ground) -> Self {
        let columns = mapping
            .0
            .iter()
            .enumerate()
            .filter_map(|(at, column)| Some((column.field?, at)))
            .collect();
        Self {
            mapping,
            ground,
            columns,
            vocabulary: Vocabulary::own(),
        }
    }

    /// Reads a row.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(&self, cells: &StringRecord) -> Result<CaseInRegister, Vec<Finding>> {
        let mut cells = Cells {
            reader: self,
            cells,
            wrong: Vec::new(),
        };
        let read = cells.case();
        match read {
            Some(case) if cells.wrong.is_empty() => Ok(case),
            _ => Err(cells.wrong),
        }
    }
}

/// One row, and what is wrong with it so far.
struct Cells<'a, 'r> {
    reader: &'r RowReader<'a>,
    cells: &'r StringRecord,
    wrong: Vec<Finding>,
}

impl<'r> Cells<'_, 'r> {
    fn text(&self, field: Field) -> &'r str {
        let column = self.reader.columns.get(&field);
        column
            .and_then(|at| self.cells.get(*at))
            .unwrap_or("")
            .trim()
    }
    fn blame(&mut self, fault: Fault, field: Field) {
        let said = self.text(field);
        self.wrong.push(Finding::new(fault, field, said));
    }
    /// A cell read by `parse`; nothing where it is empty, a finding where it can't be read.
    fn read<T>(
        &mut self,
        field: Field,
        fault: Fault,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(field);
        if text.is_empty() {
            return None;
        }
        let value = parse(text);
        if value.is_none() {
            self.blame(fault, field);
        }
        value
    }
    fn short(&mut self, field: Field, chars_max: usize) -> String {
        let text = self.text(field);
        if text.chars().count() > chars_max {
            self.blame(Fault::TextLong, field);
        }
        text.to_owned()
    }
    fn sum(&mut self, field: Field) -> Option<Paise> {
        let sum = self.read(field, Fault::SumUnreadable, Paise::parse)?;
        if sum.is_negative() {
            self.blame(Fault::SumNegative, field);
            return None;
        }
        Some(sum)
    }
    fn number(&mut self, field: Field, least: i64, most: i64) -> Option<i64> {
        self.read(field, Fault::NumberUnreadable, |text| {
            let number = kernel::digits::ascii(text).replace(',', "").parse().ok()?;
            (least..=most).contains(&number).then_some(number)
        })
    }
    fn day(&mut self, field: Field) -> Option<Day> {
        self.read(field, Fault::DayUnreadable, Day::parse)
    }
    /// A day between the case's first and today.
    fn past_day(&mut self, field: Field, from: Option<Day>) -> Option<Day> {
        let day = self.day(field)?;
        if day > self.reader.ground.today {
            self.blame(Fault::DayFuture, field);
        } else if from.is_some_and(|from| day < from) {
            self.blame(Fault::DayTooEarly, field);
        }
        Some(day)
    }
    fn place(&mut self, state: Field, district: Field) -> (Option<u8>, Option<u16>) {
        let state = self
            .read(state, Fault::StateUnknown, place::state_by_name)
            .map(|state| state.lgd);
        let district = self.read(district, Fault::DistrictUnknown, |text| {
            place::district_by_name(text, state)
        });
        let of_district = district.map(|district| district.state_lgd);
        (state.or(of_district), district.map(|district| district.lgd))
    }

    fn case(&mut self) -> Option<CaseInRegister> {
        let chapter = self.chapter();
        let opened_on = self.opened_on();
        let person = self.person(opened_on);
        let phones: Vec<Phone> = [Field::Phone, Field::OtherPhone]
            .into_iter()
            .filter_map(|field| self.read(field, Fault::PhoneUnreadable, Phone::parse))
            .collect();
        let issues: Vec<Issue> = [Field::Issue, Field::OtherIssue]
            .into_iter()
            .filter_map(|field| {
                self.read(field, Fault::WordUnknown, |text| {
                    self.reader.vocabulary.issue(text)
                })
            })
            .collect();
        let chain = self.chain();
        let (state, district) = self.place(Field::WorkState, Field::WorkDistrict);
        // Read so that what can't be true is found; the claim itself is the register's own.
        self.number(Field::ClaimantCount, 1, 10_000);
        self.number(Field::DaysWorked, 0, 20_000);
        self.sum(Field::RatePerDay);
        self.sum(Field::Paid);
        self.day(Field::WorkFrom);
        self.day(Field::WorkTo);
        let money = self.money();
        let (stage, closed) = self.stage(opened_on, &money);
        let next_action_on = self.day(Field::NextActionOn);
        let today = self.reader.ground.today;
        if next_action_on.is_some_and(|day| {
            (day.epoch_days() - today.epoch_days()).abs() > NEXT_STEP_WITHIN_DAYS
        }) {
            self.blame(Fault::DayFar, Field::NextActionOn);
        }
        let (chapter, opened_on) = (chapter?, opened_on?);
        let login = self.text(Field::Caseworker).to_lowercase();
        let number = self.short(Field::CaseNumber, 60);
        Some(CaseInRegister {
            chapter,
            fingerprint: fingerprint(
                &number,
                &person.display_name,
                phones.first(),
                opened_on,
                chain.first(),
            ),
            number,
            opened_on,
            owner: self.reader.ground.desk.get(&(chapter, login)).copied(),
            language: person.language_primary.unwrap_or(Language::HINDI),
            person,
            phones,
            issues,
            chain,
            site: self.short(Field::Site, NAME_CHARS_MAX),
            industry: self
                .reader
                .vocabulary
                .industry(&self.short(Field::Industry, 60)),
            state_lgd: state.map(i64::from),
            district_lgd: district.map(i64::from),
            money,
            stage,
            closed,
            next_action: self.short(Field::NextAction, NEXT_ACTION_CHARS_MAX),
            next_action_on,
            summary: self.short(Field::Summary, SUMMARY_CHARS_MAX),
            said: self.said(),
        })
    }

    fn chapter(&mut self) -> Option<ChapterId> {
        let ground = self.reader.ground;
        let code = self.text(Field::Chapter);
        if code.is_empty() {
            return Some(ground.chapter);
        }
        let chapter = ground.chapters.get(&code.to_uppercase()).copied();
        if chapter.is_none() {
            self.blame(Fault::ChapterUnknown, Field::Chapter);
        }
        chapter
    }

    fn opened_on(&mut self) -> Option<Day> {
        if self.text(Field::OpenedOn).is_empty() {
            self.blame(Fault::Missing, Field::OpenedOn);
            return None;
        }
        let day = self.past_day(Field::OpenedOn, None)?;
        if day < self.reader.ground.today.plus_days(-OPENED_WITHIN_DAYS) {
            self.blame(Fault::DayFar, Field::OpenedOn);
        }
        Some(day)
    }

    fn person(&mut self, opened_on: Option<Day>) -> NewPerson {
        let max = people::NAME_CHARACTERS_MAX;
        let latin = self.short(Field::WorkerName, max);
        let native = self.short(Field::WorkerNameNative, max);
        let name = if latin.is_empty() { &native } else { &latin };
        if !name.chars().any(char::is_alphanumeric) {
            self.blame(Fault::Missing, Field::WorkerName);
        }
        let language = self.read(Field::Language, Fault::WordUnknown, |text| {
            self.reader.vocabulary.language(text)
        });
        let this_year = i64::from(self.reader.ground.today.year_month().0);
        let born = self.number(Field::BirthYear, this_year - 120, this_year);
        let age = self.number(Field::Age, 0, 120);
        let year = opened_on.map_or(this_year, |day| i64::from(day.year_month().0));
        let (home_state_lgd, home_district_lgd) = self.place(Field::HomeState, Field::HomeDistrict);
        let sex = self.short(Field::Sex, 40);
        let village = self.short(Field::HomeVillage, max);
        NewPerson {
            display_name: name.clone(),
            name_latin: (!latin.is_empty() && !native.is_empty()).then(|| latin.clone()),
            name_native: (!native.is_empty()).then(|| native.clone()),
            sex_self_described: (!sex.is_empty()).then_some(sex),
            birth_year: born
                .or(age.map(|age| year - age))
                .and_then(|year| i16::try_from(year).ok()),
            home_state_lgd,
            home_district_lgd,
            village: (!village.is_empty()).then_some(village),
            language_primary: language,
            ..NewPerson::default()
        }
    }

    fn chain(&mut self) -> Vec<NewLink> {
        let mut chain = Vec::new();
        let links = [
            (
                Field::Jamadar,
                EmployerKind::JamadarAgent,
                ChainLinkKind::RecruitedBy,
            ),
            (
                Field::Contractor,
                EmployerKind::Contractor,
                ChainLinkKind::PaidBy,
            ),
            (
                Field::Principal,
                EmployerKind::PrincipalEmployer,
                ChainLinkKind::SubcontractOf,
            ),
        ];
        let phone = self.read(Field::ContractorPhone, Fault::PhoneUnreadable, Phone::parse);
        for (field, kind, link) in links {
            let name = self.short(field, NAME_CHARS_MAX);
            if !name.chars().any(char::is_alphanumeric) {
                continue;
            }
            let phones = phone
                .iter()
                .filter(|_| field == Field::Contractor)
                .cloned()
                .collect();
            let employer = NewEmployer {
                name,
                kind: Some(kind),
                phones,
                ..NewEmployer::default()
            };
            chain.push(NewLink {
                employer,
                link,
                confidence: Confidence::Said,
            });
        }
        chain
    }

    fn money(&mut self) -> Money {
        let claimed = self.sum(Field::Claim).unwrap_or_default();
        let confirmed = self.sum(Field::Confirmed).unwrap_or_default();
        let received = self.sum(Field::Received).unwrap_or(confirmed);
        let agreed = self.sum(Field::Agreed).unwrap_or(received);
        let agreed_on = self.past_day(Field::AgreedOn, None);
        if confirmed > received {
            self.blame(Fault::MoneyDoesNotFit, Field::Confirmed);
        }
        if received > agreed {
            self.blame(Fault::MoneyDoesNotFit, Field::Received);
        }
        Money {
            claimed,
            agreed,
            agreed_on,
            received,
            confirmed,
        }
    }

    /// Where the case stands; the stage and the outcome must be true of the money.
    fn stage(&mut self, opened_on: Option<Day>, money: &Money) -> (Stage, Option<(Outcome, Day)>) {
        let vocabulary = self.reader.vocabulary;
        let outcome = self.read(Field::Outcome, Fault::WordUnknown, |text| {
            vocabulary.outcome(text)
        });
        let closed_on = self.past_day(Field::ClosedOn, opened_on);
        let unsaid = if closed_on.is_some() {
            Stage::Closed
        } else {
            Stage::Registered
        };
        let stage = self
            .read(Field::Stage, Fault::WordUnknown, |text| {
                vocabulary.stage(text)
            })
            .unwrap_or(unsaid);
        if stage != Stage::Closed {
            if stage == Stage::SettledFull && money.confirmed < money.agreed {
                self.blame(Fault::NotTrueOfMoney, Field::Stage);
            }
            return (stage, None);
        }
        for (field, is_there) in [
            (Field::Outcome, outcome.is_some()),
            (Field::ClosedOn, closed_on.is_some()),
        ] {
            if !is_there && self.text(field).is_empty() {
                self.blame(Fault::Missing, field);
            }
        }
        let full = money.agreed > Paise::ZERO && money.confirmed == money.agreed;
        let is_true = match outcome {
            Some(Outcome::RecoveredFull) => full,
            Some(Outcome::RecoveredPart) => money.confirmed > Paise::ZERO && !full,
            _ => true,
        };
        if !is_true {
            self.blame(Fault::NotTrueOfMoney, Field::Outcome);
        }
        (stage, outcome.zip(closed_on))
    }

    /// Every cell under its heading, but for name, phones and story, which the case has in their own places.
    fn said(&self) -> String {
        let own_place = [
            Field::WorkerName,
            Field::WorkerNameNative,
            Field::Phone,
            Field::OtherPhone,
            Field::Summary,
        ];
        let mut said = String::new();
        for (column, cell) in self.reader.mapping.0.iter().zip(self.cells) {
            let kept = column.field.is_none_or(|field| !own_place.contains(&field));
            if kept && !cell.is_empty() && said.chars().count() < SAID_CHARS_MAX {
                if !said.is_empty() {
                    said.push('\n');
                }
                said.push_str(&column.heading);
                said.push_str(": ");
                said.extend(cell.chars().take(500));
            }
        }
        said
    }
}

/// The register's own number, its letters and digits; where there is none: who, their phone, when, against whom.
fn fingerprint(
    number: &str,
    name: &str,
    phone: Option<&Phone>,
    opened_on: Day,
    employer: Option<&NewLink>,
) -> Vec<u8> {
    let number: String = kernel::digits::ascii(number)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    let mut sum = Sha256::new();
    if number.is_empty() {
        sum.update(b"who\0");
        for part in platform::search::tokens(name) {
            sum.update(part.as_bytes());
            sum.update([0]);
        }
        sum.update(phone.map_or("", Phone::e164).as_bytes());
        sum.update(opened_on.epoch_days().to_be_bytes());
        sum.update(
            employer
                .map_or_else(String::new, |link| {
                    crate::employers::name_key(&link.employer.name)
                })
                .as_bytes(),
        );
    } else {
        sum.update(b"number\0");
        sum.update(number.as_bytes());
    }
    sum.finalize().to_vec()
}

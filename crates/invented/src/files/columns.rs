//! The columns of a register: what stands over each in two languages, and what stands in it.

use std::borrow::Cow;

use kernel::{Day, Paise, place};

use crate::register::RegisterRow;

/// What stands in one field.
pub(super) enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Words.
    Text(Cow<'a, str>),
    /// A day.
    Day(Day),
    /// A sum, in paise; written in rupees.
    Rupees(i64),
    /// A number of things.
    Count(u32),
}

impl<'a> Cell<'a> {
    fn word(word: &'a str) -> Cell<'a> {
        if word.is_empty() {
            Cell::Empty
        } else {
            Cell::Text(Cow::Borrowed(word))
        }
    }

    fn word_if(word: Option<&'a str>) -> Cell<'a> {
        word.map_or(Cell::Empty, Cell::word)
    }

    fn day_if(day: Option<Day>) -> Cell<'a> {
        day.map_or(Cell::Empty, Cell::Day)
    }

    /// The field as a CSV has it.
    pub(super) fn text(self) -> Cow<'a, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) => text,
            Cell::Day(Day(date)) => Cow::Owned(format!(
                "{:02}-{:02}-{:04}",
                date.day(),
                date.month(),
                date.year()
            )),
            Cell::Rupees(paise) => Cow::Owned(Paise(paise).plain()),
            Cell::Count(count) => Cow::Owned(count.to_string()),
        }
    }
}

/// One column.
pub(super) struct Column {
    pub(super) english: &'static str,
    pub(super) hindi: &'static str,
    pub(super) cell: for<'a> fn(&'a RegisterRow) -> Cell<'a>,
}

macro_rules! columns {
    ($($english:literal, $hindi:literal => |$row:ident| $cell:expr;)*) => {
        /// From left to right.
        pub(super) static COLUMNS: [Column; columns!(@count $($english)*)] = [$(
            Column {
                english: $english,
                hindi: $hindi,
                cell: {
                    fn cell($row: &RegisterRow) -> Cell<'_> { $cell }
                    cell
                },
            }
        ),*];
    };
    (@count $($one:literal)*) => { [$($one),*].len() };
}

columns! {
    "Case no", "केस नंबर" => |row| Cell::word(&row.number);
    "Date", "तारीख" => |row| Cell::Day(row.opened_on);
    "Chapter", "शाखा" => |row| Cell::word(row.chapter);
    "Caseworker", "केस कार्यकर्ता" => |row| Cell::word(row.caseworker_email);
    "How it came", "कैसे आया" => |row| Cell::word(row.channel);
    "Worker's name", "मज़दूर का नाम" => |row| Cell::word(&row.claimant.name_roman);
    "Name in own script", "अपनी लिपि में नाम" => |row| Cell::word(&row.claimant.name_native);
    "Phone", "फ़ोन नंबर" => |row| Cell::word(&row.claimant.phone);
    "Language", "भाषा" => |row| Cell::word(row.claimant.language);
    "Sex", "लिंग" => |row| Cell::word(row.claimant.sex.code());
    "Year of birth", "जन्म का साल" => |row| Cell::Count(row.claimant.birth_year.unsigned_abs().into());
    "Home state", "घर का राज्य" => |row| state(row.claimant.home_state_lgd);
    "Home district", "घर का ज़िला" => |row| district(row.claimant.home_district_lgd);
    "Number of workers", "मज़दूरों की संख्या" => |row| Cell::Count(row.claimant_count.into());
    "Problem", "समस्या" => |row| Cell::word(row.issue.label());
    "Other problem", "दूसरी समस्या" => |row| Cell::word_if(row.further_issue.map(|issue| issue.label()));
    "Jamadar", "जमादार" => |row| Cell::word_if(row.chain.jamadar.as_ref().map(|firm| firm.name.as_str()));
    "Contractor", "ठेकेदार" => |row| Cell::word_if(row.chain.contractor.as_ref().map(|firm| firm.name.as_str()));
    "Contractor's phone", "ठेकेदार का फ़ोन" => |row| Cell::word_if(row.chain.contractor.as_ref().and_then(|firm| firm.phone.as_deref()));
    "Principal employer", "मुख्य मालिक" => |row| Cell::word_if(row.chain.principal.as_ref().map(|firm| firm.name.as_str()));
    "Site", "काम की जगह" => |row| Cell::word(&row.site.name);
    "Kind of work", "काम का प्रकार" => |row| Cell::word(row.site.industry.code());
    "Work state", "काम का राज्य" => |row| state(row.site.state_lgd);
    "Work district", "काम का ज़िला" => |row| district(row.site.district_lgd);
    "Worked from", "काम शुरू" => |row| Cell::Day(row.terms.worked_from);
    "Worked to", "काम ख़त्म" => |row| Cell::Day(row.terms.worked_to);
    "Rate per day (Rs)", "रोज़ की मज़दूरी (रु)" => |row| Cell::Rupees(row.terms.rate_paise_per_day);
    "Days worked", "काम के दिन" => |row| Cell::Count(row.terms.days.into());
    "Paid so far (Rs)", "अब तक मिला (रु)" => |row| Cell::Rupees(row.paid_paise());
    "Claim (Rs)", "दावा (रु)" => |row| Cell::Rupees(row.claim_paise);
    "Agreed (Rs)", "तय हुआ (रु)" => |row| sum_if(row.agreed_paise(), row.settlement.is_some());
    "Agreed on", "तय होने की तारीख" => |row| Cell::day_if(row.settlement.as_ref().map(|settlement| settlement.agreed_on));
    "Received (Rs)", "आया (रु)" => |row| sum_if(row.received_paise(), row.settlement.is_some());
    "Confirmed by worker (Rs)", "मज़दूर को मिला (रु)" => |row| sum_if(row.confirmed_paise(), row.settlement.is_some());
    "Stage", "स्थिति" => |row| Cell::word(row.stage().label());
    "Outcome", "नतीजा" => |row| Cell::word_if(row.outcome.map(|outcome| outcome.label()));
    "Closed on", "बंद होने की तारीख" => |row| Cell::day_if(row.closed_on());
    "Next step", "अगला काम" => |row| Cell::word_if(row.next_action.as_ref().map(|next| next.what));
    "Next step on", "अगले काम की तारीख" => |row| Cell::day_if(row.next_action.as_ref().map(|next| next.on));
    "Consents", "सहमति" => |row| if row.consents.is_empty() { Cell::Empty } else { Cell::Text(Cow::Owned(row.consents.join(" "))) };
    "What happened", "क्या हुआ" => |row| Cell::word(&row.summary);
}

fn sum_if<'a>(paise: i64, stands: bool) -> Cell<'a> {
    if stands {
        Cell::Rupees(paise)
    } else {
        Cell::Empty
    }
}

fn state<'a>(lgd: u8) -> Cell<'a> {
    Cell::word_if(place::state(lgd).map(|state| state.name_en))
}

fn district<'a>(lgd: u16) -> Cell<'a> {
    Cell::word_if(place::district(lgd).map(|district| district.name))
}

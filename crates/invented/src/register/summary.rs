//! What happened, in one or two sentences in the worker's language, and the notes a case gathers.
//!
//! Two words are planted for search tests, at known rates and nowhere else: [`WORD_RARE`] and [`WORD_COMMON`]. Both stand in
//! Roman letters in every language, as caseworkers write them.

use kernel::{Day, Paise};

use super::RegisterRow;
use super::money::Terms;
use super::stage::Issue;
use crate::employers::{INVENTED, Site};
use crate::names::Script;
use crate::random::{Kind, Random};

/// A word that stands in about [`WORD_RARE_PER_THOUSAND`] of a thousand summaries.
pub const WORD_RARE: &str = "crusher";
/// A word that stands in about [`WORD_COMMON_PER_THOUSAND`] of a thousand summaries.
pub const WORD_COMMON: &str = "cheque";
/// How often [`WORD_RARE`] stands in a summary.
pub const WORD_RARE_PER_THOUSAND: u64 = 2;
/// How often [`WORD_COMMON`] stands in a summary.
pub const WORD_COMMON_PER_THOUSAND: u64 = 50;

/// A note on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The day it was made.
    pub on: Day,
    /// What it says.
    pub text: String,
    /// The language it is in, BCP 47.
    pub language: &'static str,
}

/// The sentences of one language. `{site}`, `{days}`, `{rate}`, `{due}` are filled in.
struct Sentences {
    unpaid_wages: [&'static str; 2],
    accident: &'static str,
    documents_withheld: &'static str,
    bondage: &'static str,
    termination: &'static str,
    social_security: &'static str,
    harassment: &'static str,
    overtime: &'static str,
    minimum_wage: &'static str,
    further: [&'static str; 4],
    with_common_word: &'static str,
    with_rare_word: &'static str,
}

static ENGLISH: Sentences = Sentences {
    unpaid_wages: [
        "Worked {days} days at {rate} a day at {site}; {due} is still unpaid.",
        "The contractor has not paid {due} for {days} days of work at {site}.",
    ],
    accident: "Hurt while working at {site}; neither treatment nor compensation was paid.",
    documents_withheld: "The employer at {site} keeps the identity card and does not give it back.",
    bondage: "Not allowed to leave {site} until an advance is worked off.",
    termination: "Sent away from {site} without notice after {days} days of work.",
    social_security: "No provident fund or insurance was paid in while working at {site}.",
    harassment: "Reports abuse and threats by the supervisor at {site}.",
    overtime: "Made to work twelve hours a day at {site}; overtime was not paid.",
    minimum_wage: "Got {rate} a day at {site}, less than the minimum wage.",
    further: [
        "The contractor does not pick up the phone.",
        "Payment was promised twice and did not come.",
        "Others from the village have the same complaint.",
        "Has photos of the site and an attendance book.",
    ],
    with_common_word: "A cheque was given and it bounced.",
    with_rare_word: "The work was at a stone crusher.",
};

static HINDI: Sentences = Sentences {
    unpaid_wages: [
        "{site} पर {days} दिन {rate} रोज़ पर काम किया; {due} अब तक नहीं मिला।",
        "ठेकेदार ने {days} दिन के काम के {due} नहीं दिए।",
    ],
    accident: "{site} पर काम करते समय चोट लगी; इलाज का ख़र्च या मुआवज़ा नहीं मिला।",
    documents_withheld: "मालिक ने पहचान पत्र रख लिया है और लौटा नहीं रहा।",
    bondage: "पेशगी चुकने तक {site} से जाने नहीं दिया जा रहा।",
    termination: "{days} दिन काम के बाद बिना सूचना काम से निकाल दिया।",
    social_security: "{site} पर काम के दौरान पीएफ़ और बीमा जमा नहीं हुआ।",
    harassment: "{site} पर सुपरवाइज़र गाली देता है और धमकाता है।",
    overtime: "रोज़ बारह घंटे काम कराया, ओवरटाइम का पैसा नहीं दिया।",
    minimum_wage: "{rate} रोज़ मिले, जो न्यूनतम मज़दूरी से कम है।",
    further: [
        "ठेकेदार फ़ोन नहीं उठाता।",
        "दो बार वादा किया, पैसा नहीं आया।",
        "गाँव के और लोगों की भी यही शिकायत है।",
        "काम की जगह की फ़ोटो और हाज़िरी की कॉपी है।",
    ],
    with_common_word: "एक cheque दिया गया जो लौट गया।",
    with_rare_word: "काम पत्थर के crusher पर था।",
};

static ODIA: Sentences = Sentences {
    unpaid_wages: [
        "{site} ରେ {days} ଦିନ ଦୈନିକ {rate} ରେ କାମ କଲେ; {due} ଏପର୍ଯ୍ୟନ୍ତ ମିଳିନାହିଁ।",
        "ଠିକାଦାର {days} ଦିନ କାମର {due} ଦେଇନାହାନ୍ତି।",
    ],
    accident: "{site} ରେ କାମ କରୁଥିବା ବେଳେ ଆଘାତ ଲାଗିଲା; ଚିକିତ୍ସା ଖର୍ଚ୍ଚ କିମ୍ବା କ୍ଷତିପୂରଣ ମିଳିନାହିଁ।",
    documents_withheld: "ମାଲିକ ପରିଚୟ ପତ୍ର ରଖିନେଇଛନ୍ତି, ଫେରାଉନାହାନ୍ତି।",
    bondage: "ଅଗ୍ରୀମ ଟଙ୍କା ଶୁଝିବା ପର୍ଯ୍ୟନ୍ତ {site} ଛାଡ଼ିବାକୁ ଦେଉନାହାନ୍ତି।",
    termination: "{days} ଦିନ କାମ ପରେ ବିନା ନୋଟିସରେ କାମରୁ ବାହାର କରିଦେଲେ।",
    social_security: "{site} ରେ କାମ ବେଳେ ପିଏଫ୍ ଓ ବୀମା ଜମା ହୋଇନାହିଁ।",
    harassment: "{site} ରେ ସୁପରଭାଇଜର ଗାଳି ଓ ଧମକ ଦିଅନ୍ତି।",
    overtime: "ପ୍ରତିଦିନ ବାର ଘଣ୍ଟା କାମ କରାଇଲେ, ଓଭରଟାଇମ୍ ଟଙ୍କା ଦେଲେ ନାହିଁ।",
    minimum_wage: "ଦିନକୁ {rate} ମିଳିଲା, ଯାହା ସର୍ବନିମ୍ନ ମଜୁରିଠାରୁ କମ୍।",
    further: [
        "ଠିକାଦାର ଫୋନ୍ ଉଠାଉନାହାନ୍ତି।",
        "ଦୁଇଥର ପ୍ରତିଶ୍ରୁତି ଦେଲେ, ଟଙ୍କା ଆସିଲା ନାହିଁ।",
        "ଗାଁର ଅନ୍ୟମାନଙ୍କର ମଧ୍ୟ ସମାନ ଅଭିଯୋଗ ଅଛି।",
        "କାମ ଜାଗାର ଫଟୋ ଓ ହାଜିରା ଖାତା ଅଛି।",
    ],
    with_common_word: "ଦିଆଯାଇଥିବା cheque ଫେରିଗଲା।",
    with_rare_word: "କାମ ପଥର crusher ରେ ଥିଲା।",
};

static BENGALI: Sentences = Sentences {
    unpaid_wages: [
        "{site}-এ {days} দিন দৈনিক {rate} হারে কাজ করেছেন; {due} এখনও পাননি।",
        "ঠিকাদার {days} দিনের কাজের {due} দেননি।",
    ],
    accident: "{site}-এ কাজ করতে গিয়ে চোট পেয়েছেন; চিকিৎসার খরচ বা ক্ষতিপূরণ মেলেনি।",
    documents_withheld: "মালিক পরিচয়পত্র রেখে দিয়েছেন, ফেরত দিচ্ছেন না।",
    bondage: "আগাম টাকা শোধ না হওয়া পর্যন্ত {site} ছাড়তে দিচ্ছে না।",
    termination: "{days} দিন কাজের পর নোটিশ ছাড়াই বের করে দিয়েছে।",
    social_security: "{site}-এ কাজের সময় পিএফ ও বিমা জমা পড়েনি।",
    harassment: "{site}-এ সুপারভাইজার গালি দেয় ও হুমকি দেয়।",
    overtime: "রোজ বারো ঘণ্টা কাজ করিয়েছে, ওভারটাইমের টাকা দেয়নি।",
    minimum_wage: "দিনে {rate} পেয়েছেন, যা ন্যূনতম মজুরির কম।",
    further: [
        "ঠিকাদার ফোন ধরছেন না।",
        "দুবার কথা দিয়েছেন, টাকা আসেনি।",
        "গ্রামের আরও কয়েকজনের একই অভিযোগ।",
        "কাজের জায়গার ছবি ও হাজিরা খাতা আছে।",
    ],
    with_common_word: "একটি cheque দিয়েছিল, ফেরত গেছে।",
    with_rare_word: "কাজ ছিল পাথরের crusher এ।",
};

static TAMIL: Sentences = Sentences {
    unpaid_wages: [
        "{site} இல் {days} நாள் தினம் {rate} கூலிக்கு வேலை செய்தார்; {due} இன்னும் கிடைக்கவில்லை.",
        "ஒப்பந்ததாரர் {days} நாள் வேலைக்கு {due} தரவில்லை.",
    ],
    accident: "{site} இல் வேலை செய்யும்போது காயம் ஏற்பட்டது; சிகிச்சைச் செலவும் இழப்பீடும் கிடைக்கவில்லை.",
    documents_withheld: "முதலாளி அடையாள அட்டையை வைத்துக்கொண்டு திருப்பித் தரவில்லை.",
    bondage: "முன்பணம் தீரும் வரை {site} விட்டு வெளியேற விடவில்லை.",
    termination: "{days} நாள் வேலைக்குப் பிறகு முன்னறிவிப்பின்றி வேலையிலிருந்து நீக்கினர்.",
    social_security: "{site} இல் வேலை செய்தபோது பிஎஃப், காப்பீடு செலுத்தப்படவில்லை.",
    harassment: "{site} இல் மேற்பார்வையாளர் திட்டுகிறார், மிரட்டுகிறார்.",
    overtime: "தினம் பன்னிரண்டு மணி நேரம் வேலை; கூடுதல் நேரப் பணம் தரவில்லை.",
    minimum_wage: "நாளுக்கு {rate} கிடைத்தது; இது குறைந்தபட்சக் கூலியை விடக் குறைவு.",
    further: [
        "ஒப்பந்ததாரர் தொலைபேசியை எடுக்கவில்லை.",
        "இரண்டு முறை உறுதியளித்தும் பணம் வரவில்லை.",
        "ஊரில் மற்றவர்களுக்கும் இதே புகார் உள்ளது.",
        "வேலை இடத்தின் படங்களும் வருகைப் பதிவேடும் உள்ளன.",
    ],
    with_common_word: "கொடுத்த cheque திரும்பியது.",
    with_rare_word: "வேலை கல் crusher இல் இருந்தது.",
};

fn sentences(script: Script) -> &'static Sentences {
    match script {
        Script::Latin => &ENGLISH,
        Script::Devanagari => &HINDI,
        Script::Odia => &ODIA,
        Script::Bengali => &BENGALI,
        Script::Tamil => &TAMIL,
    }
}

/// Draws the summary of a case.
pub(super) fn draw(
    random: &mut Random,
    script: Script,
    issue: Issue,
    site: &Site,
    terms: &Terms,
    claim_paise: i64,
) -> String {
    let said = sentences(script);
    let opening = match issue {
        Issue::UnpaidWages => *random.pick(&said.unpaid_wages),
        Issue::Accident => said.accident,
        Issue::DocumentsWithheld => said.documents_withheld,
        Issue::Bondage => said.bondage,
        Issue::Termination => said.termination,
        Issue::SocialSecurity => said.social_security,
        Issue::Harassment => said.harassment,
        Issue::Overtime => said.overtime,
        Issue::MinimumWage => said.minimum_wage,
    };
    let mut summary = String::with_capacity(320);
    fill(&mut summary, opening, site, terms, claim_paise);
    if random.percent(60) {
        add(&mut summary, random.pick::<&str>(&said.further));
    }
    if random.per_thousand(WORD_COMMON_PER_THOUSAND) {
        add(&mut summary, said.with_common_word);
    }
    if random.per_thousand(WORD_RARE_PER_THOUSAND) {
        add(&mut summary, said.with_rare_word);
    }
    summary
}

fn add(summary: &mut String, sentence: &str) {
    summary.push(' ');
    summary.push_str(sentence);
}

fn fill(to: &mut String, sentence: &str, site: &Site, terms: &Terms, claim_paise: i64) {
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        to.push_str(before);
        let (what, after) = after.split_once('}').unwrap_or((after, ""));
        match what {
            "site" => to.push_str(site.name.strip_suffix(INVENTED).unwrap_or(&site.name)),
            "days" => to.push_str(&terms.days.to_string()),
            "rate" => push_rupees(to, terms.rate_paise_per_day),
            _ => push_rupees(to, claim_paise),
        }
        rest = after;
    }
    to.push_str(rest);
}

fn push_rupees(to: &mut String, paise: i64) {
    to.push('₹');
    to.push_str(&Paise(paise).grouped());
}

const DESK_NOTES: [&str; 12] = [
    "Rang the worker; line busy, will try in the evening.",
    "Worker confirmed the number of days from a diary.",
    "Rang the contractor; asked to call back next week.",
    "Co-worker rang and confirmed the rate of pay.",
    "Contractor says the principal employer has not cleared the bill.",
    "Sent a message that the case is being followed up.",
    "Photo of the gate pass received on the phone.",
    "Offer made by the contractor; worker wants to think it over.",
    "Local union visited the site and met the supervisor.",
    "Worker has gone home to the village; phone works after six.",
    "Contractor named a new date for the payment.",
    "Desk lead looked at the case and asked for the attendance book.",
];

/// The notes of a case; see [`RegisterRow::notes`].
pub(super) fn notes(row: &RegisterRow, seed: u64, count: u32) -> Vec<Note> {
    let mut random = Random::of(seed, Kind::Note, u64::from(row.row));
    let said = sentences(row.claimant.script);
    let span = row.changed_on().epoch_days() - row.opened_on.epoch_days();
    (1..=count)
        .map(|k| {
            let after = i64::from(span) * i64::from(k) / i64::from(count);
            let own_words = random.percent(30);
            let text = if own_words {
                *random.pick(&said.further)
            } else {
                *random.pick(&DESK_NOTES)
            };
            Note {
                on: row.opened_on.plus_days(after as i32),
                text: text.to_owned(),
                language: if own_words {
                    row.claimant.language
                } else {
                    "en"
                },
            }
        })
        .collect()
}

//! What leaves the house for a worker's phone: words that anybody may read who holds it. A message to a worker names no matter, no employer and
//! no union unless the worker allowed it, and goes only at the hours they said are safe.
//!
//! Whoever sends takes a [`Cleared`], and there is no other way to get one than [`clear`]. What can't be told is refused: a link nobody asked
//! about safety, a template that does not exist, a word of the list in any language of the program.

mod words;

pub use words::Told;

use crate::words::stored_words;
use kernel::{Language, Moment, Phone, Problem};
use people::persons::{PhoneLink, SafeToCall};
use platform::words::{Value, Words};

stored_words! {
    /// A message that may be sent to a worker. Its text is `outgoing-<word>` in the words.
    /// The union's name, where it is allowed, stands behind it (`outgoing-named`).
    Template in "outgoing" {
        /// We called and did not reach you.
        MissedYou = "missed_you",
        /// Please call us.
        CallUs = "call_us",
        /// We call you at a time.
        WeCall = "we_call",
    }
}

/// A text that may leave, for this number, now.
#[derive(Clone, PartialEq, Eq)]
pub struct Cleared {
    to: Phone,
    text: String,
}

impl std::fmt::Debug for Cleared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Neither the number nor the words: this may end up in a log.
        f.write_str("Cleared")
    }
}

impl Cleared {
    /// To whom.
    pub fn to(&self) -> &Phone {
        &self.to
    }
    /// What.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// What a message is made of.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// Which.
    pub template: Template,
    /// In which language.
    pub language: Language,
    /// Where the desk is reached.
    pub desk_phone: &'a Phone,
    /// When we call, for [`Template::WeCall`].
    pub at: Option<Moment>,
    /// The name by which the worker knows us; used only where they allowed it.
    pub union: &'a str,
    /// Names that must not stand in it: of the employers and sites of the case.
    pub not: &'a [String],
}

/// Makes a message and clears it.
///
/// # Errors
/// `labourline.outgoing.not-allowed` where the worker did not allow a message on this phone, or nobody asked whether it is safe;
/// `labourline.outgoing.not-now` outside the hours they said are safe; `labourline.outgoing.tells` where the text would tell what it must not.
pub fn clear(
    words: &Words,
    link: &PhoneLink,
    ask: &Ask<'_>,
    now: Moment,
) -> Result<Cleared, Problem> {
    let terms = &link.terms;
    if terms.safe_to_call != SafeToCall::Yes || !terms.may_leave_message {
        return Err(Problem::refused("labourline.outgoing.not-allowed"));
    }
    if !terms.safe_at(now) {
        return Err(Problem::refused("labourline.outgoing.not-now"));
    }
    let named = terms.may_name_union && !ask.union.trim().is_empty();
    let text = text_of(words, ask, named)?;
    // The name the worker allowed is looked past; everything else is held against the lists.
    let looked = if named {
        text.replace(ask.union.trim(), " ")
    } else {
        text.clone()
    };
    let told = words::told(words, &looked, ask.not);
    if !told.is_empty() || (!named && words::holds(&looked, ask.union)) {
        tracing::error!(
            template = ask.template.word(),
            ?told,
            "an outgoing text tells what it must not"
        );
        return Err(Problem::refused("labourline.outgoing.tells"));
    }
    Ok(Cleared {
        to: link.phone.clone(),
        text,
    })
}

fn text_of(words: &Words, ask: &Ask<'_>, named: bool) -> Result<String, Problem> {
    let t = words.say(ask.language);
    let key = ask.template.key();
    let at = match (ask.template, ask.at) {
        (Template::WeCall, Some(at)) => t.moment(at),
        (Template::WeCall, None) => {
            return Err(Problem::invalid_field("at", "platform.field.required"));
        }
        _ => String::new(),
    };
    if !t.has(&key) {
        return Err(Problem::refused("labourline.outgoing.tells"));
    }
    let values: [(&str, Value<'_>); 2] =
        [("phone", ask.desk_phone.spaced().into()), ("at", at.into())];
    let text = t.with(&key, &values);
    if named {
        let union: [(&str, Value<'_>); 1] = [("union", ask.union.trim().into())];
        Ok(format!("{text} {}", t.with("outgoing-named", &union)))
    } else {
        Ok(text)
    }
}

/// What of a text must not stand in a message to a worker: for templates that others write.
pub fn told(words: &Words, text: &str, not: &[String]) -> Vec<Told> {
    words::told(words, text, not)
}

#[cfg(test)]
mod tests;

//! The second factor: time-based one-time passwords (RFC 6238 over RFC 4226: HMAC-SHA-1, six digits, steps of 30 seconds), what every
//! authenticator program reads.

use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use kernel::{Chance, Moment};
use sha1::Sha1;
use subtle::ConstantTimeEq;

/// Bytes of a secret: as long as the hash, as RFC 4226 section 4 asks.
pub const SECRET_BYTES: usize = 20;
const STEP_SECONDS: i64 = 30;
/// Steps before and after the present one that are taken: phones' clocks are off.
const STEPS_OFF_MAX: i64 = 1;

/// Draws a secret.
pub fn draw_secret(chance: &dyn Chance) -> Vec<u8> {
    let mut secret = vec![0; SECRET_BYTES];
    chance.fill(&mut secret);
    secret
}

/// The secret in groups of four letters, to be typed by those who can't scan.
pub fn spoken(secret: &[u8]) -> String {
    let text = BASE32_NOPAD.encode(secret);
    let groups: Vec<&str> = (0..text.len())
        .step_by(4)
        .map(|at| &text[at..(at + 4).min(text.len())])
        .collect();
    groups.join(" ")
}

/// The address an authenticator reads from the picture. `login` is shown in its list.
pub fn address(secret: &[u8], login: &str) -> String {
    let mut label = String::new();
    for byte in login.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            label.push(char::from(byte));
        } else {
            label.push_str(&format!("%{byte:02X}"));
        }
    }
    format!(
        "otpauth://totp/Sangam:{label}?secret={}&issuer=Sangam&algorithm=SHA1&digits=6&period=30",
        BASE32_NOPAD.encode(secret)
    )
}

/// The address as a picture (SVG without scripts or styles).
pub fn picture(address: &str) -> Option<String> {
    let code = qrcode::QrCode::new(address.as_bytes()).ok()?;
    let svg = code
        .render::<qrcode::render::svg::Color<'_>>()
        .min_dimensions(240, 240)
        .build();
    // The declaration belongs to a file of its own, not inside a page.
    let start = svg.find("<svg")?;
    Some(svg[start..].to_owned())
}

fn code_of_step(secret: &[u8], step: i64) -> Option<u32> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).ok()?;
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let offset = usize::from(digest.last()? & 0x0f);
    let four: [u8; 4] = digest.get(offset..offset + 4)?.try_into().ok()?;
    Some((u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000)
}

/// The code of the present step, for tests and demonstrations.
pub fn code_at(secret: &[u8], now: Moment) -> String {
    let step = now.0.div_euclid(1_000_000).div_euclid(STEP_SECONDS);
    format!("{:06}", code_of_step(secret, step).unwrap_or(0))
}

/// The step whose code was typed; `None` where it is wrong, too old, or not later than `step_used`, the last step taken (a code
/// that was seen over a shoulder is good once). Spaces and Indian digits are read.
pub fn matching_step(secret: &[u8], typed: &str, now: Moment, step_used: i64) -> Option<i64> {
    let digits: String = kernel::digits::ascii(typed)
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let typed: u32 = digits.parse().ok()?;
    let present = now.0.div_euclid(1_000_000).div_euclid(STEP_SECONDS);
    let mut found = None;
    for step in present - STEPS_OFF_MAX..=present + STEPS_OFF_MAX {
        let code = code_of_step(secret, step)?;
        if bool::from(code.to_be_bytes().ct_eq(&typed.to_be_bytes())) && step > step_used {
            found = Some(step);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238 appendix B, SHA-1; the last six of its eight digits.
    const VECTORS: [(i64, &str); 6] = [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ];
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_rfc() {
        for (seconds, code) in VECTORS {
            let now = Moment(seconds * 1_000_000);
            assert_eq!(code_at(SECRET, now), code, "{seconds}");
            assert_eq!(
                matching_step(SECRET, code, now, -1),
                Some(seconds / 30),
                "{seconds}"
            );
        }
    }

    #[test]
    fn a_code_is_good_once_and_not_for_long() {
        let now = Moment(1_111_111_109 * 1_000_000);
        let step = matching_step(SECRET, "081804", now, -1).unwrap();
        assert_eq!(matching_step(SECRET, "081804", now, step), None);
        assert!(matching_step(SECRET, " ०८१ ८०४", now.plus_seconds(30), -1).is_some());
        assert_eq!(
            matching_step(SECRET, "081804", now.plus_seconds(90), -1),
            None
        );
        for typed in ["", "81804", "0818040", "abcdef", "081805"] {
            assert_eq!(matching_step(SECRET, typed, now, -1), None, "{typed}");
        }
    }

    #[test]
    fn the_picture_carries_no_style() {
        let address = address(SECRET, "meena+desk@sangam.example");
        assert!(address.contains("Sangam:meena%2Bdesk@sangam.example?secret=GEZDGNBV"));
        let svg = picture(&address).unwrap();
        assert!(svg.starts_with("<svg") && !svg.contains("style="));
        assert!(spoken(SECRET).starts_with("GEZD GNBV "));
    }
}

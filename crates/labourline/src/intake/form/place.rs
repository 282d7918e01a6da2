//! Districts as they are typed.

/// Reads `Ganjam, Odisha`, the name alone where it is unique, or the LGD code.
pub(crate) fn district_of(text: &str) -> Option<u16> {
    let ascii = kernel::digits::ascii(text.trim());
    if let Ok(code) = ascii.parse::<u16>() {
        return kernel::place::district(code).map(|district| district.lgd);
    }
    if let Some((name, state)) = text.rsplit_once(',') {
        let state = kernel::place::state_by_name(state.trim())?;
        return kernel::place::district_by_name(name.trim(), Some(state.lgd))
            .map(|district| district.lgd);
    }
    match kernel::place::districts_named(text.trim()).as_slice() {
        [only] => Some(only.lgd),
        _ => None,
    }
}

/// A district as it is typed: `Ganjam, Odisha`.
pub(crate) fn district_text(lgd: u16) -> String {
    match (
        kernel::place::district(lgd),
        kernel::place::district(lgd).and_then(|d| kernel::place::state(d.state_lgd)),
    ) {
        (Some(district), Some(state)) => format!("{}, {}", district.name, state.name_en),
        _ => String::new(),
    }
}

//! Who is told when nobody answers: the same ladder for a red flag, which climbs by minutes, and for a promise, which climbs by days.

use crate::words::stored_words;

stored_words! {
    /// How far up something has climbed. Each step is told as well as those before it.
    Step in "climb-step" {
        /// The owner of the case.
        Owner = "owner",
        /// The lead of the chapter's desk.
        DeskLead = "desk_lead",
        /// The convener of the chapter.
        Convener = "convener",
    }
}

/// The highest step whose time has come. `ladder` goes upwards, and its first step is told at once.
pub(crate) fn highest(ladder: &[(i64, Step)], waited: i64) -> Option<Step> {
    ladder
        .iter()
        .rev()
        .find(|(after, _)| waited >= *after)
        .map(|(_, step)| *step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_goes_up() {
        Step::check_words();
        let ladder = [(0, Step::Owner), (3, Step::DeskLead), (7, Step::Convener)];
        let steps: Vec<_> = [-1, 0, 2, 3, 6, 7, 100]
            .map(|waited| highest(&ladder, waited))
            .to_vec();
        assert_eq!(
            steps,
            [
                None,
                Some(Step::Owner),
                Some(Step::Owner),
                Some(Step::DeskLead),
                Some(Step::DeskLead),
                Some(Step::Convener),
                Some(Step::Convener),
            ]
        );
    }
}

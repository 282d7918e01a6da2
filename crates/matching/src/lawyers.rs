//! One need for a lawyer held against many.

use crate::{HelperId, Points, Sex};
use kernel::{Day, Language};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a matter is about, by the number the caller keeps it under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Subject(pub u16);

/// A court or authority, by the number of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Court(pub u32);

/// What the worker speaks, and whether another language will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// The lawyer must speak it.
    Must(Language),
    /// An interpreter can sit in.
    Bridged(Language),
}

/// A case that needs a lawyer.
#[derive(Clone, Debug)]
pub struct LawyerNeed {
    /// What it is about.
    pub subject: Subject,
    /// Where: the LGD code of the district.
    pub district_lgd: u16,
    /// Where it is heard, once that is known.
    pub court: Option<Court>,
    /// The worker's language.
    pub speech: Speech,
    /// Whom the worker would speak to; none where it is all the same. A wish is a limit: it is made where harm was done.
    pub sex: Option<Sex>,
    /// Only those who take nothing.
    pub free_only: bool,
    /// Hours count.
    pub emergency: bool,
    /// Who must not be asked: conflicts of interest, who declined, whom the worker does not want.
    pub excluded: BTreeSet<HelperId>,
    /// The day it is asked on.
    pub day: Day,
}

/// What a lawyer takes for the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Fee {
    /// Nothing.
    Free,
    /// A fee with a limit agreed beforehand.
    Capped,
}

/// A lawyer, as far as choosing needs.
#[derive(Clone, Debug)]
pub struct Lawyer {
    /// Who.
    pub id: HelperId,
    /// Whether the registration with the bar was checked.
    pub verified: bool,
    /// Districts of practice, LGD codes.
    pub districts: BTreeSet<u16>,
    /// Courts of practice.
    pub courts: BTreeSet<Court>,
    /// Subjects taken, each with the number of matters finished in it.
    pub subjects: BTreeMap<Subject, u16>,
    /// Languages spoken.
    pub languages: BTreeSet<Language>,
    /// Woman, man, other; none where not told.
    pub sex: Option<Sex>,
    /// What is taken for it.
    pub fee: Fee,
    /// Matters open now, and how many may be.
    pub open: u16,
    /// Room for so many at once.
    pub open_max: u16,
    /// Matters accepted this month, and how many may be.
    pub month: u16,
    /// Room for so many in a month.
    pub month_max: u16,
    /// Away up to and with this day.
    pub away_until: Option<Day>,
    /// Half of the offers were answered within so many minutes; none without a history.
    pub answers_within_minutes: Option<u32>,
    /// Engagements in which they did not come.
    pub no_shows: u16,
}

/// Why somebody can't be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Barrier {
    /// Conflict, decline or the worker's wish.
    Excluded,
    /// The registration was not checked.
    NotVerified,
    /// Away on that day.
    Away,
    /// No room.
    Full,
    /// No room this month.
    MonthFull,
    /// Practises neither in the district nor at the court.
    OtherPlace,
    /// Does not take the subject.
    OtherSubject,
    /// Does not speak the worker's language, and nobody can sit in.
    OtherLanguage,
    /// Not whom the worker would speak to.
    OtherSex,
    /// Takes a fee where none can be paid.
    Fee,
}

/// What speaks for a candidate (no points) or against one (points).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Reason {
    /// Speaks the worker's language.
    SpeaksLanguage,
    /// Practises at the very court.
    AtThisCourt,
    /// Finished so many matters of this kind.
    Practised {
        /// How many.
        matters: u16,
    },
    /// An interpreter must sit in.
    NeedsInterpreter {
        /// Points.
        points: Points,
    },
    /// In the district, but not known at the court.
    NotAtThisCourt {
        /// Points.
        points: Points,
    },
    /// Has finished few matters of this kind.
    LittlePractice {
        /// Points.
        points: Points,
    },
    /// Carries this much already.
    Carries {
        /// Open matters.
        open: u16,
        /// Room.
        open_max: u16,
        /// Points.
        points: Points,
    },
    /// Answers slowly, or has never answered yet.
    AnswersSlowly {
        /// Points.
        points: Points,
    },
    /// Did not come to some.
    NoShows {
        /// How many.
        times: u16,
        /// Points.
        points: Points,
    },
    /// Takes a fee.
    TakesFee {
        /// Points.
        points: Points,
    },
}

impl Reason {
    /// Points against; 0 where it speaks for somebody.
    pub fn points(self) -> Points {
        match self {
            Self::SpeaksLanguage | Self::AtThisCourt | Self::Practised { .. } => 0,
            Self::NeedsInterpreter { points }
            | Self::NotAtThisCourt { points }
            | Self::LittlePractice { points }
            | Self::Carries { points, .. }
            | Self::AnswersSlowly { points }
            | Self::NoShows { points, .. }
            | Self::TakesFee { points } => points,
        }
    }
}

/// What each thing counts. A network may set its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// An interpreter must sit in.
    pub interpreter: Points,
    /// Not known at the court.
    pub other_court: Points,
    /// No matter of this kind finished yet; falls evenly to nothing at `practice_matters_full`.
    pub no_practice: Points,
    /// From so many matters on practice counts in full.
    pub practice_matters_full: u16,
    /// Full but for one: grows with the square of the share of room in use, so that the last place costs most.
    pub load: Points,
    /// A day until half of the offers are answered; falls evenly to nothing at once. Twice as much in an emergency.
    pub slow_day: Points,
    /// Each time somebody did not come, up to five.
    pub no_show: Points,
    /// Takes a fee.
    pub fee: Points,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            interpreter: 40,
            other_court: 25,
            no_practice: 30,
            practice_matters_full: 10,
            load: 60,
            slow_day: 20,
            no_show: 8,
            fee: 15,
        }
    }
}

/// Somebody who may be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Who.
    pub id: HelperId,
    /// Sum of the points of all reasons.
    pub points: Points,
    /// What speaks for them, then what speaks against, heaviest first.
    pub reasons: Vec<Reason>,
}

/// The answer to one need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ranked {
    /// Who may be asked, best first.
    pub candidates: Vec<Candidate>,
    /// How many meet each barrier: somebody who meets several is counted at each. Tells where to recruit.
    pub barriers: BTreeMap<Barrier, usize>,
    /// How many would be candidates but for this one barrier.
    pub only_barrier: BTreeMap<Barrier, usize>,
}

/// The minutes of a day.
const DAY_MINUTES: u32 = 24 * 60;
/// More no-shows than this count no more.
const NO_SHOWS_COUNTED: u16 = 5;

impl LawyerNeed {
    /// Every barrier between this need and a lawyer; empty for a candidate.
    pub fn barriers(&self, lawyer: &Lawyer) -> Vec<Barrier> {
        let at_court = self
            .court
            .is_some_and(|court| lawyer.courts.contains(&court));
        let speaks = match self.speech {
            Speech::Must(language) => lawyer.languages.contains(&language),
            Speech::Bridged(_) => true,
        };
        let tests = [
            (self.excluded.contains(&lawyer.id), Barrier::Excluded),
            (!lawyer.verified, Barrier::NotVerified),
            (
                lawyer.away_until.is_some_and(|last| last >= self.day),
                Barrier::Away,
            ),
            (lawyer.open >= lawyer.open_max, Barrier::Full),
            (lawyer.month >= lawyer.month_max, Barrier::MonthFull),
            (
                !at_court && !lawyer.districts.contains(&self.district_lgd),
                Barrier::OtherPlace,
            ),
            (
                !lawyer.subjects.contains_key(&self.subject),
                Barrier::OtherSubject,
            ),
            (!speaks, Barrier::OtherLanguage),
            (
                self.sex.is_some() && lawyer.sex != self.sex,
                Barrier::OtherSex,
            ),
            (self.free_only && lawyer.fee != Fee::Free, Barrier::Fee),
        ];
        tests
            .into_iter()
            .filter_map(|(stands, barrier)| stands.then_some(barrier))
            .collect()
    }

    /// What speaks for a lawyer and against them, heaviest last; barriers are not looked at.
    pub fn reasons(&self, lawyer: &Lawyer, weights: &Weights) -> Vec<Reason> {
        let mut for_them = Vec::new();
        let mut against = Vec::new();
        let (Speech::Must(language) | Speech::Bridged(language)) = self.speech;
        if lawyer.languages.contains(&language) {
            for_them.push(Reason::SpeaksLanguage);
        } else {
            against.push(Reason::NeedsInterpreter {
                points: weights.interpreter,
            });
        }
        match self.court {
            Some(court) if lawyer.courts.contains(&court) => for_them.push(Reason::AtThisCourt),
            Some(_) => against.push(Reason::NotAtThisCourt {
                points: weights.other_court,
            }),
            None => {}
        }
        let matters = lawyer.subjects.get(&self.subject).copied().unwrap_or(0);
        let full = weights.practice_matters_full;
        if matters < full {
            against.push(Reason::LittlePractice {
                points: share(weights.no_practice, full - matters, full),
            });
        }
        if matters > 0 {
            for_them.push(Reason::Practised { matters });
        }
        if lawyer.open > 0 {
            let used = u32::from(lawyer.open).min(u32::from(lawyer.open_max));
            let room = u32::from(lawyer.open_max).max(1);
            against.push(Reason::Carries {
                open: lawyer.open,
                open_max: lawyer.open_max,
                points: weights.load * used * used / (room * room),
            });
        }
        let minutes = lawyer
            .answers_within_minutes
            .unwrap_or(DAY_MINUTES / 2)
            .min(DAY_MINUTES);
        let urgency = if self.emergency { 2 } else { 1 };
        let slow = weights.slow_day * urgency * minutes / DAY_MINUTES;
        if slow > 0 {
            against.push(Reason::AnswersSlowly { points: slow });
        }
        if lawyer.no_shows > 0 {
            against.push(Reason::NoShows {
                times: lawyer.no_shows,
                points: weights.no_show * u32::from(lawyer.no_shows.min(NO_SHOWS_COUNTED)),
            });
        }
        if lawyer.fee != Fee::Free {
            against.push(Reason::TakesFee {
                points: weights.fee,
            });
        }
        against.retain(|reason| reason.points() > 0);
        against.sort_by_key(|reason| std::cmp::Reverse(reason.points()));
        for_them.extend(against);
        for_them
    }

    /// All lawyers held against the need. The order they come in does not matter.
    pub fn rank(&self, lawyers: &[Lawyer], weights: &Weights) -> Ranked {
        let mut ranked = Ranked::default();
        for lawyer in lawyers {
            let barriers = self.barriers(lawyer);
            for barrier in &barriers {
                *ranked.barriers.entry(*barrier).or_default() += 1;
            }
            match barriers.as_slice() {
                [] => {
                    let reasons = self.reasons(lawyer, weights);
                    ranked.candidates.push(Candidate {
                        id: lawyer.id,
                        points: reasons.iter().map(|reason| reason.points()).sum(),
                        reasons,
                    });
                }
                [only] => *ranked.only_barrier.entry(*only).or_default() += 1,
                _ => {}
            }
        }
        ranked
            .candidates
            .sort_by_key(|candidate| (candidate.points, candidate.id));
        ranked
    }
}

/// `part` of `whole` of some points.
fn share(points: Points, part: u16, whole: u16) -> Points {
    points * u32::from(part) / u32::from(whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need() -> LawyerNeed {
        LawyerNeed {
            subject: Subject(1),
            district_lgd: 344,
            court: Some(Court(7)),
            speech: Speech::Bridged(Language::ODIA),
            sex: None,
            free_only: false,
            emergency: false,
            excluded: BTreeSet::new(),
            day: Day::new(2026, 11, 22).unwrap(),
        }
    }

    fn lawyer(id: u128) -> Lawyer {
        Lawyer {
            id: HelperId(id),
            verified: true,
            districts: BTreeSet::from([344]),
            courts: BTreeSet::from([Court(7)]),
            subjects: BTreeMap::from([(Subject(1), 12)]),
            languages: BTreeSet::from([Language::ODIA]),
            sex: Some(Sex::Woman),
            fee: Fee::Free,
            open: 0,
            open_max: 4,
            month: 0,
            month_max: 4,
            away_until: None,
            answers_within_minutes: Some(30),
            no_shows: 0,
        }
    }

    #[test]
    fn each_barrier_alone_keeps_somebody_out() {
        let fits = lawyer(1);
        assert_eq!(need().barriers(&fits), []);
        let mut other = need();
        other.excluded.insert(HelperId(1));
        assert_eq!(other.barriers(&fits), [Barrier::Excluded]);
        type Change = fn(&mut Lawyer, &mut LawyerNeed);
        let cases: Vec<(Barrier, Change)> = vec![
            (Barrier::NotVerified, |lawyer, _| lawyer.verified = false),
            (Barrier::Away, |lawyer, need| {
                lawyer.away_until = Some(need.day);
            }),
            (Barrier::Full, |lawyer, _| lawyer.open = 4),
            (Barrier::MonthFull, |lawyer, _| lawyer.month = 4),
            (Barrier::OtherPlace, |lawyer, need| {
                lawyer.districts.clear();
                need.court = None;
            }),
            (Barrier::OtherSubject, |lawyer, _| lawyer.subjects.clear()),
            (Barrier::OtherLanguage, |lawyer, need| {
                lawyer.languages.clear();
                need.speech = Speech::Must(Language::ODIA);
            }),
            (Barrier::OtherSex, |_, need| need.sex = Some(Sex::Man)),
            (Barrier::Fee, |lawyer, need| {
                lawyer.fee = Fee::Capped;
                need.free_only = true;
            }),
        ];
        for (barrier, change) in cases {
            let (mut one, mut asked) = (lawyer(1), need());
            change(&mut one, &mut asked);
            assert_eq!(asked.barriers(&one), [barrier]);
            let ranked = asked.rank(&[one], &Weights::default());
            assert!(ranked.candidates.is_empty());
            assert_eq!(ranked.only_barrier.get(&barrier), Some(&1));
        }
    }

    #[test]
    fn the_day_after_being_away_they_are_back() {
        let mut one = lawyer(1);
        one.away_until = Some(need().day.plus_days(-1));
        assert_eq!(need().barriers(&one), []);
    }

    #[test]
    fn whoever_practises_at_the_court_need_not_live_in_the_district() {
        let mut one = lawyer(1);
        one.districts = BTreeSet::from([1]);
        assert_eq!(need().barriers(&one), []);
    }

    #[test]
    fn what_speaks_against_somebody_costs_and_is_told() {
        let best = lawyer(1);
        let mut loaded = lawyer(2);
        loaded.open = 3;
        let mut stranger = lawyer(3);
        stranger.languages.clear();
        stranger.no_shows = 9;
        let ranked = need().rank(&[stranger, loaded, best], &Weights::default());
        let order: Vec<u128> = ranked.candidates.iter().map(|one| one.id.0).collect();
        assert_eq!(order, [1, 2, 3]);
        assert_eq!(ranked.candidates[0].points, 0);
        // 60 points for a full room, of which nine sixteenths.
        assert_eq!(ranked.candidates[1].points, 33);
        let told = &ranked.candidates[2].reasons;
        assert!(told.contains(&Reason::NeedsInterpreter { points: 40 }));
        assert!(told.contains(&Reason::NoShows {
            times: 9,
            points: 40
        }));
    }

    #[test]
    fn in_an_emergency_a_slow_answer_counts_twice() {
        let mut slow = lawyer(1);
        slow.answers_within_minutes = Some(DAY_MINUTES);
        let points = |need: &LawyerNeed| {
            need.rank(std::slice::from_ref(&slow), &Weights::default())
                .candidates[0]
                .points
        };
        let mut urgent = need();
        urgent.emergency = true;
        assert_eq!((points(&need()), points(&urgent)), (20, 40));
    }
}

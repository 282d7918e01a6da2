//! Many needs, few helpers: who takes which, so that all together costs least and nobody carries much more than the others.
//!
//! The Hungarian method (crate `pathfinding`) on needs against places. A helper with room for three has three places, each dearer than the one
//! before by the square of the share of room in use, so that the cheapest whole is also a fair one. A need nobody may take stays open
//! rather than break a barrier.

use crate::{HelperId, Points};
use pathfinding::kuhn_munkres::{Weights, kuhn_munkres_min};
use std::collections::BTreeMap;

/// Somebody's room, for shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Who.
    pub id: HelperId,
    /// Carried already.
    pub open: u16,
    /// May be carried in all.
    pub open_max: u16,
}

/// Costs more than anything else together: a need is left open only where nobody may take it.
const LEFT_OPEN: i64 = 1_000_000_000;
/// Costs more than leaving every need open: a barrier is never broken.
const BARRED: i64 = 1_000_000_000_000;
/// Places of one helper that are looked at: more than so many needs at once go to nobody in one round.
const PLACES_MAX: u16 = 8;

/// Of each need the helpers that may take it with their points ([`crate::lawyers::LawyerNeed::rank`] without its load), and everybody's
/// room. Gives for each need who takes it.
///
/// `load` is what the last place of somebody costs, as in [`crate::lawyers::Weights::load`].
pub fn assign(
    needs: &[BTreeMap<HelperId, Points>],
    rooms: &[Room],
    load: Points,
) -> Vec<Option<HelperId>> {
    if needs.is_empty() {
        return Vec::new();
    }
    let mut places = Vec::new();
    for room in rooms {
        let wanted = needs.iter().any(|need| need.contains_key(&room.id));
        if !wanted {
            continue;
        }
        let last = room.open_max.min(room.open.saturating_add(PLACES_MAX));
        for taken in room.open..last {
            let (used, all) = (i64::from(taken), i64::from(room.open_max));
            places.push((
                room.id,
                i64::from(load) * ((used + 1) * (used + 1)) / (all * all),
            ));
        }
    }
    let table = Table {
        needs,
        places,
        sign: 1,
    };
    let (_, chosen) = kuhn_munkres_min(&table);
    chosen
        .into_iter()
        .enumerate()
        .map(|(need, place)| {
            let (id, _) = table.places.get(place)?;
            needs[need].contains_key(id).then_some(*id)
        })
        .collect()
}

/// Needs against places; behind the places one for each need, where it stays open.
#[derive(Clone)]
struct Table<'a> {
    needs: &'a [BTreeMap<HelperId, Points>],
    places: Vec<(HelperId, i64)>,
    sign: i64,
}

impl Weights<i64> for Table<'_> {
    fn rows(&self) -> usize {
        self.needs.len()
    }

    fn columns(&self) -> usize {
        self.places.len() + self.needs.len()
    }

    fn at(&self, row: usize, column: usize) -> i64 {
        self.sign
            * match self.places.get(column) {
                Some((id, place)) => self.needs[row]
                    .get(id)
                    .map_or(BARRED, |points| i64::from(*points) + place),
                None => LEFT_OPEN,
            }
    }

    fn neg(&self) -> Self {
        Self {
            sign: -self.sign,
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(id: u128, open: u16, open_max: u16) -> Room {
        Room {
            id: HelperId(id),
            open,
            open_max,
        }
    }

    fn need(points: &[(u128, Points)]) -> BTreeMap<HelperId, Points> {
        points
            .iter()
            .map(|(id, points)| (HelperId(*id), *points))
            .collect()
    }

    #[test]
    fn the_only_one_who_can_is_kept_for_whom_nobody_else_can() {
        let needs = [need(&[(1, 0), (2, 30)]), need(&[(1, 5)])];
        let given = assign(&needs, &[room(1, 0, 1), room(2, 0, 1)], 60);
        assert_eq!(given, [Some(HelperId(2)), Some(HelperId(1))]);
    }

    #[test]
    fn nobody_who_may_not_is_given_anything_and_no_room_is_passed() {
        let needs = [need(&[(1, 0)]), need(&[(1, 0)]), need(&[])];
        let given = assign(&needs, &[room(1, 2, 3), room(2, 0, 9)], 60);
        assert_eq!(given.iter().flatten().count(), 1);
        assert_eq!(given[2], None);
        assert!(assign(&[], &[room(1, 0, 3)], 60).is_empty());
        assert_eq!(assign(&[need(&[(1, 0)])], &[], 60), [None]);
    }

    #[test]
    fn whoever_carries_less_of_their_room_is_given_it() {
        let needs = vec![need(&[(1, 10), (2, 10)]); 4];
        let given = assign(&needs, &[room(1, 0, 4), room(2, 0, 4)], 60);
        let first = given.iter().filter(|id| **id == Some(HelperId(1))).count();
        assert_eq!(first, 2, "{given:?}");
    }
}

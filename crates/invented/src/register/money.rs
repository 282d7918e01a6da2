//! Terms of work, payments on account, settlements and their instalments. Every sum in paise.

use kernel::Day;

use crate::random::Random;

/// What was promised for the work, and how long it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Promised for a day, paise: Rs 350 to Rs 1,200.
    pub rate_paise_per_day: i64,
    /// Days each worker worked: 5 to 90.
    pub days: u16,
    /// First day of work.
    pub worked_from: Day,
    /// Last day of work.
    pub worked_to: Day,
}

/// Money paid on account before the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// The day.
    pub on: Day,
    /// How much, paise.
    pub amount_paise: i64,
}

/// What the employer agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// How it came about: `phone`, `meeting`, `conciliation`, `award`.
    pub mode: &'static str,
    /// The day.
    pub agreed_on: Day,
    /// The whole sum, paise: what the instalments add up to.
    pub agreed_paise: i64,
    /// When how much was to be paid, and what came; by day.
    pub instalments: Vec<Instalment>,
}

/// A part of a settlement: a promise, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalment {
    /// The day it was promised for.
    pub due_on: Day,
    /// How much was promised, paise.
    pub amount_paise: i64,
    /// How much came, paise; never more than promised.
    pub received_paise: i64,
    /// The day it came.
    pub received_on: Option<Day>,
    /// The day the worker confirmed having it.
    pub confirmed_on: Option<Day>,
    /// The day the cheque for it came back.
    pub bounced_on: Option<Day>,
}

/// How far a settlement got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    /// Nothing is due yet.
    Promised,
    /// Some came, the rest is due later.
    Running,
    /// Something is overdue.
    Broken,
    /// Some came, the rest never will.
    GivenUp,
    /// All came and is confirmed.
    Done,
}

/// Draws the payments on account: never as much as was earned.
pub(super) fn draw_payments(random: &mut Random, terms: &Terms, earned_paise: i64) -> Vec<Payment> {
    if !random.percent(45) {
        return Vec::new();
    }
    let count = random.between(1, 3);
    // Each at most a quarter, in whole hundreds of rupees: three of them leave something to claim.
    let most = earned_paise / 4 / 10_000;
    (1..=count)
        .map(|k| Payment {
            on: terms
                .worked_from
                .plus_days((i64::from(terms.days) * k / (count + 1)) as i32),
            amount_paise: random.between(1, most) * 10_000,
        })
        .filter(|payment| payment.amount_paise <= earned_paise / 4)
        .collect()
}

/// Draws a settlement of `agreed_paise` made on `agreed_on`, as it stands on `last_on`.
pub(super) fn draw_settlement(
    random: &mut Random,
    agreed_paise: i64,
    agreed_on: Day,
    last_on: Day,
    today: Day,
    progress: Progress,
) -> Settlement {
    let least = if matches!(progress, Progress::Promised | Progress::Done) {
        1
    } else {
        2
    };
    let count = random.between(least, 4);
    // How many came in whole.
    let came = match progress {
        Progress::Promised => 0,
        Progress::Running | Progress::Broken | Progress::GivenUp => random.between(1, count - 1),
        Progress::Done => count,
    };
    let span = last_on.epoch_days() - agreed_on.epoch_days();
    let mut instalments = Vec::with_capacity(count as usize);
    let part = agreed_paise / count / 100 * 100;
    for k in 1..=count {
        // The last takes what is left, so that the parts add up to the whole exactly.
        let amount_paise = if k == count {
            agreed_paise - part * (count - 1)
        } else {
            part
        };
        let past = agreed_on.plus_days((i64::from(span) * k / (count + 1)) as i32);
        let due_on = match progress {
            Progress::Done | Progress::GivenUp => past,
            _ if k <= came => past,
            Progress::Broken if k == came + 1 => past,
            _ => today.plus_days((random.between(2, 9) + (k - came - 1) * 15) as i32),
        };
        let received = k <= came;
        let late_days = if received {
            random.between(0, 3) as i32
        } else {
            0
        };
        let received_on = received.then(|| due_on.plus_days(late_days).min(last_on));
        // The last receipt of a running settlement is sometimes still to be confirmed.
        let waits = progress == Progress::Running && k == came && random.percent(25);
        let bounced = !received && due_on <= last_on && random.percent(20);
        instalments.push(Instalment {
            due_on,
            amount_paise,
            received_paise: if received { amount_paise } else { 0 },
            received_on,
            confirmed_on: received_on
                .filter(|_| !waits)
                .map(|on| on.plus_days(1).min(last_on)),
            bounced_on: bounced.then(|| due_on.plus_days(2).min(last_on)),
        });
    }
    let mode = random.weighted(&[
        ("phone", 50),
        ("meeting", 34),
        ("conciliation", 12),
        ("award", 4),
    ]);
    Settlement {
        mode,
        agreed_on,
        agreed_paise,
        instalments,
    }
}

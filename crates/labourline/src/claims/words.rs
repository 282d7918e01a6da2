//! The closed lists of words a claim is described with.

use crate::words::stored_words;

stored_words! {
    /// What a part of a claim is for.
    Head in "claims-head" {
        /// Wages earned and not paid.
        Wages = "wages",
        /// Hours beyond the day.
        Overtime = "overtime",
        /// What is missing to the minimum wage.
        MinWageDiff = "min_wage_diff",
        /// Work on days of rest.
        RestDay = "rest_day",
        /// Bonus.
        Bonus = "bonus",
        /// Gratuity.
        Gratuity = "gratuity",
        /// Provident fund.
        Pf = "pf",
        /// State insurance.
        Esi = "esi",
        /// Compensation for injury or death.
        Compensation = "compensation",
        /// An advance to be given back.
        AdvanceReturned = "advance_returned",
        /// A deposit to be given back.
        Deposit = "deposit",
        /// Travel.
        Travel = "travel",
        /// A penalty that goes to the worker.
        Penalty = "penalty",
    }
}

stored_words! {
    /// What a rate is for, and what attendance is counted in.
    Unit in "claims-unit" {
        /// An hour.
        Hour = "hour",
        /// A day, a shift.
        Day = "day",
        /// A week.
        Week = "week",
        /// A month.
        Month = "month",
        /// A piece: a thousand bricks, a square foot, a trip.
        Piece = "piece",
    }
}

stored_words! {
    /// Where it is known from how much was worked.
    AttendanceSource in "claims-attendance" {
        /// The worker's own diary.
        Diary = "diary",
        /// The employer's muster.
        Muster = "muster",
        /// Photos.
        Photo = "photo",
        /// The worker's word.
        Oral = "oral",
        /// A co-worker's word.
        CoWorker = "co_worker",
    }
}

stored_words! {
    /// What a payment was.
    PaymentKind in "claims-payment" {
        /// Wages for work done.
        Wages = "wages",
        /// Money ahead of the work.
        Advance = "advance",
    }
}

stored_words! {
    /// How a payment was made.
    PaymentMode in "claims-mode" {
        /// Notes.
        Cash = "cash",
        /// UPI.
        Upi = "upi",
        /// Into a bank account.
        Bank = "bank",
        /// A cheque.
        Cheque = "cheque",
        /// Food, lodging, goods.
        Kind = "kind",
        /// Not known.
        Unknown = "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        Head::check_words();
        Unit::check_words();
        AttendanceSource::check_words();
        PaymentKind::check_words();
        PaymentMode::check_words();
    }
}

//! What a case is about, where it stands, and how it ends: the codes of the desk's own tables, nothing decided here.

macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal / $label:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),* }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }

            /// The words a register has for it, in English: the code, written out.
            pub fn label(self) -> &'static str {
                match self { $($name::$variant => $label),* }
            }
        }
    };
}

coded! {
    /// What a case is about.
    Issue {
        /// Wages not paid.
        UnpaidWages = "wages_unpaid" / "Wages unpaid",
        /// Hurt or killed at work.
        Accident = "injury" / "Injury",
        /// Papers or phone kept back.
        DocumentsWithheld = "documents_withheld" / "Documents withheld",
        /// Held by a debt.
        Bondage = "bondage" / "Bondage",
        /// Sent away.
        Termination = "dismissal" / "Dismissal",
        /// Provident fund, insurance, welfare board.
        SocialSecurity = "provident_fund" / "Provident fund",
        /// Abuse, threats, sexual harassment.
        Harassment = "harassment" / "Harassment",
        /// Overtime not paid.
        Overtime = "overtime_unpaid" / "Overtime unpaid",
        /// Paid less than the minimum wage.
        MinimumWage = "below_minimum_wage" / "Below minimum wage",
    }
}

coded! {
    /// Where a case stands.
    Stage {
        /// Heard.
        Enquiry = "enquiry" / "Enquiry",
        /// Taken up.
        Registered = "registered" / "Registered",
        /// Facts being checked.
        Verifying = "verifying" / "Verifying",
        /// A red flag: people first.
        Emergency = "emergency" / "Emergency",
        /// Talking with the employer.
        Mediation = "mediation" / "Mediation",
        /// An agreement stands.
        Agreed = "agreed" / "Agreed",
        /// Instalments come in.
        Paying = "paying" / "Paying",
        /// All that was agreed is in the worker's hand.
        SettledFull = "settled_full" / "Settled full",
        /// A part of it is, and no more will come.
        SettledPart = "settled_part" / "Settled part",
        /// Notice served.
        Notice = "notice" / "Notice",
        /// Before an authority.
        Authority = "authority" / "Authority",
        /// In court.
        Litigation = "litigation" / "Litigation",
        /// Accepted by a partner.
        ReferredOut = "referred_out" / "Referred out",
        /// The worker could not be reached for long.
        Dormant = "dormant" / "Dormant",
        /// Ended.
        Closed = "closed" / "Closed",
        /// Ended, and begun again.
        Reopened = "reopened" / "Reopened",
    }
}

coded! {
    /// How a case ended.
    Outcome {
        /// All that was agreed is in the worker's hand.
        RecoveredFull = "recovered_full" / "Recovered full",
        /// A part of it is, and no more will come.
        RecoveredPart = "recovered_part" / "Recovered part",
        /// A benefit was granted.
        EntitlementObtained = "entitlement_obtained" / "Entitlement obtained",
        /// Back at work.
        Reinstated = "reinstated" / "Reinstated",
        /// Free.
        Released = "released_from_bondage" / "Released from bondage",
        /// Papers are back.
        DocumentsReturned = "documents_returned" / "Documents returned",
        /// Compensation paid.
        CompensationAwarded = "compensation_awarded" / "Compensation awarded",
        /// An order nobody carried out.
        OrderUnexecuted = "order_unexecuted" / "Order unexecuted",
        /// The worker did not want to go on.
        Withdrawn = "withdrawn_by_worker" / "Withdrawn by worker",
        /// The worker could not be reached again.
        Unreachable = "unreachable" / "Unreachable",
        /// The employer could not be found.
        EmployerUntraceable = "employer_untraceable" / "Employer untraceable",
        /// Nothing to show.
        NoEvidence = "no_evidence" / "No evidence",
        /// Too late in law.
        TimeBarred = "time_barred" / "Time barred",
        /// Somebody else's matter.
        OutOfScope = "out_of_scope_referred" / "Out of scope referred",
        /// It was not so.
        NotSubstantiated = "not_substantiated" / "Not substantiated",
        /// In the register already.
        Duplicate = "duplicate" / "Duplicate",
    }
}

impl Issue {
    /// The kind of matter it is counted under: `wages`, `accident`, `documents_withheld`, `bondage`, `termination`,
    /// `social_security`, `harassment`.
    pub fn track(self) -> &'static str {
        match self {
            Issue::UnpaidWages | Issue::Overtime | Issue::MinimumWage => "wages",
            Issue::Accident => "accident",
            Issue::DocumentsWithheld => "documents_withheld",
            Issue::Bondage => "bondage",
            Issue::Termination => "termination",
            Issue::SocialSecurity => "social_security",
            Issue::Harassment => "harassment",
        }
    }
}

impl Stage {
    /// Whether work goes on.
    pub fn is_open(self) -> bool {
        self != Stage::Closed
    }

    /// The steps on the way here that a case usually takes, this stage last; each is one of the domain notes' edges.
    pub(crate) fn usual_path(self) -> &'static [Stage] {
        use Stage::*;
        match self {
            Enquiry => &[Enquiry],
            Registered => &[Enquiry, Registered],
            Verifying => &[Enquiry, Registered, Verifying],
            Emergency => &[Enquiry, Registered, Verifying, Emergency],
            Mediation => &[Enquiry, Registered, Verifying, Mediation],
            Agreed => &[Enquiry, Registered, Verifying, Mediation, Agreed],
            Paying => &[Enquiry, Registered, Verifying, Mediation, Agreed, Paying],
            SettledFull => &[
                Enquiry,
                Registered,
                Verifying,
                Mediation,
                Agreed,
                Paying,
                SettledFull,
            ],
            SettledPart => &[
                Enquiry,
                Registered,
                Verifying,
                Mediation,
                Agreed,
                Paying,
                SettledPart,
            ],
            Notice => &[Enquiry, Registered, Verifying, Mediation, Notice],
            Authority => &[Enquiry, Registered, Verifying, Mediation, Notice, Authority],
            Litigation => &[
                Enquiry, Registered, Verifying, Mediation, Notice, Authority, Litigation,
            ],
            ReferredOut => &[Enquiry, Registered, Verifying, ReferredOut],
            Dormant => &[Enquiry, Registered, Verifying, Dormant],
            Closed => &[Enquiry, Registered, Closed],
            Reopened => &[Enquiry, Registered, Verifying, Closed, Reopened],
        }
    }
}

#[test]
fn a_label_is_its_code_written_out() {
    let labels = Issue::ALL.iter().map(|issue| (issue.code(), issue.label()));
    let labels = labels.chain(Stage::ALL.iter().map(|stage| (stage.code(), stage.label())));
    let labels = labels.chain(
        Outcome::ALL
            .iter()
            .map(|outcome| (outcome.code(), outcome.label())),
    );
    for (code, label) in labels {
        assert_eq!(label.to_lowercase().replace(' ', "_"), code);
    }
}

/// Whether the domain notes' table has a step from one stage to the other.
#[cfg(test)]
pub(crate) fn may_follow(from: Stage, to: Stage) -> bool {
    use Stage::*;
    match (from, to) {
        (Enquiry, Registered)
        | (Registered, Verifying)
        | (Verifying, Mediation)
        | (Mediation, Agreed | Notice)
        | (Agreed, Paying | Mediation)
        | (Paying, SettledFull | SettledPart | Mediation)
        | (Notice, Authority)
        | (Authority, Litigation)
        | (Dormant, Registered)
        | (Closed, Reopened) => true,
        (from, Emergency | ReferredOut | Dormant | Closed) => from != Closed && from != to,
        _ => false,
    }
}

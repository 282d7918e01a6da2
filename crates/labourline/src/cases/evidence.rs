//! What can prove something, and what it proves: words, and how strong a proof is.

use crate::words::stored_words;

stored_words! {
    /// What a piece of evidence is.
    EvidenceKind in "evidence-kind" {
        /// An identity card.
        IdCard = "id_card",
        /// A gate pass.
        GatePass = "gate_pass",
        /// A photo of the site.
        SitePhoto = "site_photo",
        /// The worker on the site.
        SelfieOnSite = "selfie_on_site",
        /// The worker's own diary of days.
        AttendanceDiary = "attendance_diary",
        /// A wage slip.
        WageSlip = "wage_slip",
        /// A picture of a UPI payment.
        UpiScreenshot = "upi_screenshot",
        /// A line of a bank's book.
        BankEntry = "bank_entry",
        /// A recorded call.
        CallRecording = "call_recording",
        /// A spoken message.
        VoiceNote = "voice_note",
        /// A chat.
        WhatsappChat = "whatsapp_chat",
        /// A contract.
        Contract = "contract",
        /// What a co-worker states.
        CoWorkerStatement = "co_worker_statement",
        /// A doctor's paper.
        Medical = "medical",
        /// A police report.
        Fir = "fir",
        /// An inspector's report.
        Inspection = "inspection",
        /// A video.
        Video = "video",
    }
}

stored_words! {
    /// What evidence can prove.
    Proves in "evidence-proves" {
        /// Who the worker is.
        Identity = "identity",
        /// That they worked here.
        WorkedHere = "worked_here",
        /// What was promised.
        Rate = "rate",
        /// How many days.
        Days = "days",
        /// That it was not paid.
        Unpaid = "unpaid",
        /// That they were hurt.
        Injury = "injury",
        /// That they were forced.
        Coercion = "coercion",
    }
}

impl EvidenceKind {
    /// How much it weighs by itself, 1 to 2: papers of an office or a bank weigh more than what the parties made.
    pub fn weight(self) -> u8 {
        match self {
            Self::IdCard
            | Self::GatePass
            | Self::WageSlip
            | Self::BankEntry
            | Self::UpiScreenshot
            | Self::Contract
            | Self::Medical
            | Self::Fir
            | Self::Inspection => 2,
            _ => 1,
        }
    }
}

/// How well each thing is proved, 0 (not at all) to 3: the weights of different kinds of evidence, added up. Two photos are one kind.
pub fn proof_strength(evidence: &[(EvidenceKind, &[Proves])]) -> Vec<(Proves, u8)> {
    Proves::ALL
        .iter()
        .map(|element| {
            let kinds: std::collections::BTreeSet<EvidenceKind> = evidence
                .iter()
                .filter(|(_, proves)| proves.contains(element))
                .map(|(kind, _)| *kind)
                .collect();
            let strength = kinds
                .iter()
                .fold(0_u8, |sum, kind| sum.saturating_add(kind.weight()));
            (*element, strength.min(3))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        EvidenceKind::check_words();
        Proves::check_words();
    }

    #[test]
    fn different_kinds_make_a_proof_and_the_same_kind_twice_does_not() {
        let photos: &[(EvidenceKind, &[Proves])] = &[
            (EvidenceKind::SitePhoto, &[Proves::WorkedHere]),
            (EvidenceKind::SitePhoto, &[Proves::WorkedHere]),
        ];
        let strength = |evidence: &[(EvidenceKind, &[Proves])], element| {
            proof_strength(evidence)
                .into_iter()
                .find(|(of, _)| *of == element)
                .unwrap()
                .1
        };
        assert_eq!(strength(photos, Proves::WorkedHere), 1);
        assert_eq!(strength(photos, Proves::Rate), 0);
        let papers: &[(EvidenceKind, &[Proves])] = &[
            (
                EvidenceKind::GatePass,
                &[Proves::WorkedHere, Proves::Identity],
            ),
            (EvidenceKind::BankEntry, &[Proves::WorkedHere, Proves::Rate]),
        ];
        assert_eq!(strength(papers, Proves::WorkedHere), 3);
        assert_eq!(strength(papers, Proves::Rate), 2);
    }
}

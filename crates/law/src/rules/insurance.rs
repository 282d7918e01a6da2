//! Employees' State Insurance and provident fund: what is cut and paid in each month, what ESI pays, what was not deposited.

use super::{Anchor, Rule, need};
use crate::answer::{Rounded, Step, Value};
use crate::ask::{Ask, Found};
use crate::facts::{self, EsiBenefit};
use crate::limitation::Claim;
use crate::parameters::{Param, Share};
use kernel::Paise;

/// The contributions of a wage period: both shares, each to the next rupee.
pub static ESI_CONTRIBUTION: Rule = Rule {
    word: "esi-contribution",
    key: "law-rule-esi-contribution",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::EsiEmployee, Param::EsiEmployer],
    changed_by_codes: None,
    work: esi_contribution,
};

/// What ESI pays.
pub static ESI_BENEFIT: Rule = Rule {
    word: "esi-benefit",
    key: "law-rule-esi-benefit",
    anchor: Anchor::Application,
    days: &[facts::ASKED_ON],
    params: &[Param::EsiSickness],
    changed_by_codes: None,
    work: esi_benefit,
};

/// Provident fund not deposited: both shares for the months.
pub static EPF: Rule = Rule {
    word: "epf",
    key: "law-rule-epf",
    anchor: Anchor::WagePeriod,
    days: &[facts::PERIOD_ENDS],
    params: &[Param::EpfShare, Param::EpfCeiling],
    changed_by_codes: None,
    work: epf,
};

/// The pension of the Employees' Pension Scheme, a month.
pub static PENSION: Rule = Rule {
    word: "pension",
    key: "law-rule-pension",
    anchor: Anchor::Termination,
    days: &[facts::JOB_ENDED],
    params: &[Param::EpsDivisor],
    changed_by_codes: None,
    work: pension,
};

fn contribution(
    ask: &mut Ask,
    label: &'static str,
    wages: Paise,
    share: Found<Share>,
    rounded: Rounded,
) -> Paise {
    let sum = rounded.times(wages, share.value);
    ask.step(Step::adds(label, sum, share.source).from(
        "a × b",
        rounded,
        &[
            (facts::MONTHLY_WAGES.key(), Value::Money(wages)),
            ("law-input-share", Value::Share(share.value)),
        ],
    ));
    sum
}

fn esi_contribution(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    ask.claim(Claim::Esi, ends);
    let employee = need!(ask, ask.share(Param::EsiEmployee));
    let employer = need!(ask, ask.share(Param::EsiEmployer));
    let ceiling = need!(ask, ask.sum(Param::EsiCeiling));
    let wages = ask.get_between(
        facts::MONTHLY_WAGES,
        &[ceiling.value, Paise(ceiling.value.0 + 1)],
    );
    if wages > ceiling.value {
        ask.step(Step::shows(
            "law-step-esi-ceiling",
            Value::Money(ceiling.value),
            ceiling.source,
        ));
        ask.verdict(false, "law-why-wage-over-limit");
        return;
    }
    ask.verdict(true, "law-why-wage-under-limit");
    ask.assume("law-assume-daily-wage-above-exemption");
    contribution(
        ask,
        "law-step-employee-share",
        wages,
        employee,
        Rounded::NextRupee,
    );
    contribution(
        ask,
        "law-step-employer-share",
        wages,
        employer,
        Rounded::NextRupee,
    );
}

fn esi_benefit(ask: &mut Ask) {
    let day = ask.event(facts::ASKED_ON);
    ask.claim(Claim::Esi, day);
    let benefit: EsiBenefit = ask.get(facts::ESI_BENEFIT);
    let (share, most_days, qualify) = match benefit {
        EsiBenefit::Funeral | EsiBenefit::Confinement => {
            let sum = need!(
                ask,
                ask.sum(if benefit == EsiBenefit::Funeral {
                    Param::EsiFuneral
                } else {
                    Param::EsiConfinement
                })
            );
            ask.verdict(true, "law-why-lump-sum");
            ask.step(Step::adds("law-step-esi-benefit", sum.value, sum.source));
            return;
        }
        EsiBenefit::Sickness => (
            Param::EsiSickness,
            Some(Param::EsiSicknessDays),
            Some(Param::EsiSicknessQualify),
        ),
        EsiBenefit::Extended => (Param::EsiExtended, Some(Param::EsiExtendedDays), None),
        EsiBenefit::Maternity => (
            Param::EsiMaternity,
            Some(Param::EsiMaternityDays),
            Some(Param::EsiMaternityQualify),
        ),
        EsiBenefit::Disablement => (Param::EsiDisablement, None, None),
        EsiBenefit::Widow => (Param::EsiWidow, None, None),
        EsiBenefit::Child => (Param::EsiChild, None, None),
    };
    let share = need!(ask, ask.share(share));
    if let Some(qualify) = qualify {
        let needed = need!(ask, ask.number(qualify));
        let contributed = ask.count(facts::CONTRIBUTED_DAYS, &[needed.value]);
        ask.step(Step::shows(
            "law-step-days-needed",
            Value::Count(needed.value),
            needed.source,
        ));
        if contributed < needed.value {
            ask.verdict(false, "law-why-too-few-days");
            return;
        }
    }
    ask.verdict(true, "law-why-days-enough");
    let wage = ask.get(facts::DAY_WAGES);
    let limit = match most_days {
        Some(param) => Some(need!(ask, ask.number(param)).value),
        None => None,
    };
    let asked = match limit {
        Some(limit) => ask.count(facts::DAYS, &[limit]),
        None => ask.get(facts::DAYS),
    };
    let days = limit.map_or(asked, |limit| asked.min(limit));
    let part = match benefit {
        // Dependants share what the disablement benefit would have been.
        EsiBenefit::Widow | EsiBenefit::Child => {
            let whole = need!(ask, ask.share(Param::EsiDisablement));
            Share {
                parts: share.value.parts * whole.value.parts,
                of: share.value.of * whole.value.of,
            }
        }
        _ => share.value,
    };
    let sum = Rounded::HalfUpPaisa.times(
        wage,
        Share {
            parts: part.parts * days,
            of: part.of,
        },
    );
    ask.step(Step::adds("law-step-esi-benefit", sum, share.source).from(
        "a × b × c",
        Rounded::HalfUpPaisa,
        &[
            (facts::DAY_WAGES.key(), Value::Money(wage)),
            ("law-input-share", Value::Share(part)),
            (facts::DAYS.key(), Value::Count(days)),
        ],
    ));
}

fn epf(ask: &mut Ask) {
    let ends = ask.event(facts::PERIOD_ENDS);
    ask.claim(Claim::Epf, ends);
    let share = need!(ask, ask.share(Param::EpfShare));
    let ceiling = need!(ask, ask.sum(Param::EpfCeiling));
    let pension = need!(ask, ask.share(Param::EpsShare));
    let workers = need!(ask, ask.number(Param::EpfWorkers));
    let enough = ask
        .told(facts::WORKERS, "law-assume-enough-workers")
        .is_none_or(|count| count >= workers.value);
    if !enough {
        ask.step(Step::shows(
            "law-step-workers-needed",
            Value::Count(workers.value),
            workers.source,
        ));
        ask.verdict(false, "law-why-too-few-workers");
        return;
    }
    ask.verdict(true, "law-why-workers-enough");
    let wages = ask.get(facts::MONTHLY_WAGES);
    let months = ask.get(facts::MONTHS_UNDEPOSITED);
    let base = wages.min(ceiling.value);
    ask.step(Step::shows(
        "law-step-epf-base",
        Value::Money(base),
        ceiling.source,
    ));
    let one = Rounded::HalfUpRupee.times(base, share.value);
    let line = |label| {
        let times = Share {
            parts: months,
            of: 1,
        };
        Step::adds(label, Rounded::None.times(one, times), share.source).from(
            "a × b × c",
            Rounded::HalfUpRupee,
            &[
                ("law-step-epf-base", Value::Money(base)),
                ("law-input-share", Value::Share(share.value)),
                (facts::MONTHS_UNDEPOSITED.key(), Value::Count(months)),
            ],
        )
    };
    ask.step(line("law-step-employee-share"));
    ask.step(line("law-step-employer-share"));
    let to_pension = Rounded::HalfUpRupee.times(base, pension.value);
    ask.step(Step::shows(
        "law-step-to-pension",
        Value::Money(to_pension),
        pension.source,
    ));
}

fn pension(ask: &mut Ask) {
    ask.event(facts::JOB_ENDED);
    let divisor = need!(ask, ask.number(Param::EpsDivisor));
    let ceiling = need!(ask, ask.sum(Param::EpfCeiling));
    let wages = ask.get(facts::MONTHLY_WAGES);
    let years = ask.get(facts::SERVICE_YEARS);
    let base = wages.min(ceiling.value);
    let sum = Rounded::HalfUpPaisa.times(
        base,
        Share {
            parts: years,
            of: divisor.value,
        },
    );
    ask.step(Step::adds("law-step-pension", sum, divisor.source).from(
        "a × b ÷ 70",
        Rounded::HalfUpPaisa,
        &[
            ("law-step-epf-base", Value::Money(base)),
            (facts::SERVICE_YEARS.key(), Value::Count(years)),
        ],
    ));
}

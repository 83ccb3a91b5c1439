//! The briefing of each month, quarter and year.

use crate::model::briefing::{Briefing, Finding, PeriodFigures};
use crate::model::date::PartialDate;
use crate::model::event::{Event, Form, Status};
use crate::model::period::Period;
use crate::model::quantity::{Quantity, Unit};
use crate::model::report::{Month, Report, ReportedEvent};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How far back from the report's day a period without events has a briefing that says so: the user looks for "last month" and
/// "the last year", not for each empty month since the oldest event.
const QUIET_MONTHS: i32 = 12;

/// Fills in the report's briefings; needs its events and pairs.
pub(super) fn describe(report: &mut Report) {
    let by_period = by_period(report);
    let earliest_told = report.articles.iter().filter_map(|article| Some(article.published?.first)).min();
    let first_of_pair: Vec<Option<NaiveDate>> = report
        .pairs
        .iter()
        .map(|pair| pair.events.iter().filter_map(|&index| Some(dated_occurred(&report.events[index])?.first)).min())
        .collect();
    let mut pairs_of: Vec<Vec<usize>> = vec![Vec::new(); report.events.len()];
    for (pair, pair_report) in report.pairs.iter().enumerate() {
        for &event in &pair_report.events {
            pairs_of[event].push(pair);
        }
    }
    let empty = Parts::default();
    let mut briefings: Vec<Briefing> = Vec::new();
    for (&period, parts) in &by_period {
        let before = by_period.get(&period.before()).unwrap_or(&empty);
        let is_comparable = earliest_told.is_some_and(|day| !period.is_first_known(day));
        let before = is_comparable.then(|| before.figures(report, &pairs_of));
        briefings.push(parts.briefing(report, period, before, &pairs_of, &first_of_pair));
    }
    briefings.sort_by_key(|briefing| (Reverse(briefing.period.months().1), width(briefing.period)));
    report.briefings = briefings;
}

fn width(period: Period) -> i32 {
    let (first, last) = period.months();
    last.since(first)
}

fn dated_occurred(reported: &ReportedEvent) -> Option<PartialDate> {
    reported.event.date.filter(|_| reported.event.status == Status::Occurred)
}

/// The events of each period that has any, and those that were promised in it; and the empty periods up to the report's day.
fn by_period(report: &Report) -> BTreeMap<Period, Parts> {
    let mut by_period: BTreeMap<Period, Parts> = BTreeMap::new();
    for (index, reported) in report.events.iter().enumerate() {
        if let Some(date) = reported.event.date {
            for period in Period::of_day(date.first).into_iter().filter(|period| period.holds(date)) {
                by_period.entry(period).or_default().events.push(index);
            }
        }
        let published = report.articles[reported.article].published;
        if let (Status::Planned, Some(published)) = (reported.event.status, published) {
            for period in Period::of_day(published.first).into_iter().filter(|period| period.holds(published)) {
                by_period.entry(period).or_default().promised.push(index);
            }
        }
    }
    let told = || report.articles.iter().filter_map(|article| Some(article.published?.first));
    if let (Some(day), Some(earliest), false) = (report.date, told().min(), report.events.is_empty()) {
        for period in Period::of_day(day) {
            let back = (0..=QUIET_MONTHS / (width(period) + 1)).map(|count| period.plus(-count));
            for period in back.filter(|period| period.months().1 >= Month::of_day(earliest)) {
                by_period.entry(period).or_default();
            }
        }
    }
    by_period
}

impl Period {
    /// Whether nothing before this period can be known: it holds the day from which on articles tell.
    fn is_first_known(self, earliest_told: NaiveDate) -> bool {
        self.months().0 <= Month::of_day(earliest_told)
    }
}

#[derive(Debug, Default)]
struct Parts {
    events: Vec<usize>,
    promised: Vec<usize>,
}

impl Parts {
    fn with<'parts>(&'parts self, report: &'parts Report, wanted: impl Fn(&Event) -> bool + 'parts) -> Vec<usize> {
        self.events.iter().copied().filter(|&index| wanted(&report.events[index].event)).collect()
    }

    fn occurred(&self, report: &Report) -> Vec<usize> {
        self.with(report, |event| event.status == Status::Occurred)
    }

    fn signed(&self, report: &Report) -> Vec<usize> {
        self.with(report, |event| event.status == Status::Occurred && event.form == Form::Agreement)
    }

    fn pairs(&self, pairs_of: &[Vec<usize>]) -> Vec<(usize, Vec<usize>)> {
        let mut by_pair: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for &index in &self.events {
            for &pair in &pairs_of[index] {
                by_pair.entry(pair).or_default().push(index);
            }
        }
        let mut pairs: Vec<(usize, Vec<usize>)> = by_pair.into_iter().collect();
        pairs.sort_by_key(|(_, events)| Reverse(events.len()));
        pairs
    }

    fn figures(&self, report: &Report, pairs_of: &[Vec<usize>]) -> PeriodFigures {
        let occurred = self.occurred(report);
        let parties: BTreeSet<_> = self.events.iter().flat_map(|&index| &report.events[index].event.parties).collect();
        PeriodFigures {
            occurred: occurred.len(),
            due: self.events.len() - occurred.len(),
            signed: self.signed(report).len(),
            promised: self.promised.len(),
            pairs: self.pairs(pairs_of).len(),
            parties: parties.len(),
        }
    }

    fn briefing(
        &self,
        report: &Report,
        period: Period,
        before: Option<PeriodFigures>,
        pairs_of: &[Vec<usize>],
        first_of_pair: &[Option<NaiveDate>],
    ) -> Briefing {
        let pairs = self.pairs(pairs_of);
        let is_first = |pair: usize| first_of_pair[pair].is_some_and(|day| period.holds(PartialDate::of_day(day)));
        let first_contacts: Vec<usize> = match before {
            Some(_) => pairs.iter().map(|(pair, _)| *pair).filter(|&pair| is_first(pair)).collect(),
            None => Vec::new(),
        };
        let figures = self.figures(report, pairs_of);
        let occurred = self.occurred(report);
        let findings = self.findings(report, &occurred, figures, before, &pairs, &first_contacts);
        Briefing {
            period,
            events: self.events.clone(),
            due: self.with(report, |event| event.status == Status::Planned),
            signed: self.signed(report),
            promised: self.promised.clone(),
            figures,
            before,
            pairs,
            first_contacts,
            findings,
            occurred,
        }
    }

    fn findings(
        &self,
        report: &Report,
        occurred: &[usize],
        figures: PeriodFigures,
        before: Option<PeriodFigures>,
        pairs: &[(usize, Vec<usize>)],
        first_contacts: &[usize],
    ) -> Vec<Finding> {
        if self.events.is_empty() && self.promised.is_empty() {
            return vec![Finding::Quiet];
        }
        let took = Finding::Took { occurred: figures.occurred, before: before.map(|before| before.occurred) };
        let mut findings: Vec<Finding> = greatest_counts(report, occurred);
        findings.push(took);
        let of_pair = |events: &[usize]| events.iter().filter(|index| occurred.contains(index)).count();
        let mut by_number: Vec<(usize, usize)> = pairs.iter().map(|(pair, events)| (*pair, of_pair(events))).collect();
        by_number.sort_by_key(|(_, events)| Reverse(*events));
        match by_number.as_slice() {
            [(pair, events), (_, next), ..] if events > next && *events > 1 => {
                findings.push(Finding::Busiest { pair: *pair, events: *events });
            }
            _ => {}
        }
        findings.extend(leading_form(report, occurred));
        if !first_contacts.is_empty() {
            findings.push(Finding::FirstContacts { pairs: first_contacts.to_vec() });
        }
        if figures.promised > 0 {
            findings.push(Finding::Promised { events: figures.promised });
        }
        findings
    }
}

/// The form that leads alone among three acts or more.
fn leading_form(report: &Report, occurred: &[usize]) -> Option<Finding> {
    let count = |form: Form| occurred.iter().filter(|&&index| report.events[index].event.form == form).count();
    let mut counts: Vec<(usize, Form)> = Form::ALL.iter().map(|&form| (count(form), form)).collect();
    counts.sort_by_key(|(count, _)| Reverse(*count));
    let leads = occurred.len() >= 3 && counts[0].0 > counts[1].0;
    leads.then(|| Finding::Form { form: counts[0].1, events: counts[0].0, of: occurred.len() })
}

/// Of each unit that tells how much was done, the act that gives the greatest count; documents first, money last, three at most.
fn greatest_counts(report: &Report, occurred: &[usize]) -> Vec<Finding> {
    const TOLD: [Unit; 7] =
        [Unit::Documents, Unit::Specialists, Unit::Patients, Unit::Students, Unit::Places, Unit::Doses, Unit::Money];
    let mut greatest: BTreeMap<(usize, Option<&str>), (f64, usize)> = BTreeMap::new();
    for &index in occurred {
        for quantity in report.quantities_of(index) {
            let Some(rank) = TOLD.iter().position(|unit| *unit == quantity.unit) else { continue };
            // Documents are signed, people and goods are sent: a count that only stands beside an act does not measure it.
            let is_of_agreement = report.events[index].event.form == Form::Agreement;
            let is_of_talks = matches!(report.events[index].event.form, Form::Talks | Form::Forum);
            if is_of_talks || (quantity.unit == Unit::Documents) != is_of_agreement {
                continue;
            }
            let entry = greatest.entry((rank, quantity.currency.as_deref())).or_insert((0.0, index));
            if quantity.value > entry.0 && quantity.value > 1.0 {
                *entry = (quantity.value, index);
            }
        }
    }
    let told = greatest.into_iter().filter(|(_, (value, _))| *value > 1.0);
    let finding = |((rank, currency), (value, event)): ((usize, Option<&str>), (f64, usize))| Finding::Count {
        event,
        value,
        unit: TOLD[rank],
        currency: currency.map(str::to_owned),
    };
    told.map(finding).take(3).collect()
}

impl Report {
    /// The counts that the sentences of an event's evidence give.
    pub fn quantities_of(&self, event: usize) -> impl Iterator<Item = &Quantity> {
        let reported = &self.events[event];
        let inside = |quantity: &&Quantity| {
            let Some(evidence) = &quantity.evidence else { return false };
            reported.event.evidence.iter().any(|sentence| sentence.span.contains(evidence.span))
        };
        self.articles[reported.article].quantities.iter().filter(inside)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::briefing::{Briefing, Finding};
    use crate::model::corpus::Corpus;
    use crate::model::settings::Settings;
    use crate::report::samples::{event, record};

    fn briefings() -> Vec<Briefing> {
        let records = vec![
            record("a", "2025-08-20", vec![event("talks", "occurred", &["KZ", "UZ"], Some("2025-08-19"))]),
            record(
                "b",
                "2025-10-20",
                vec![
                    event("agreement", "occurred", &["KZ", "UZ"], Some("2025-10-19")),
                    event("talks", "occurred", &["KZ", "UZ"], Some("2025-10-18")),
                    event("aid", "occurred", &["KG", "UZ"], Some("2025")),
                    event("training", "planned", &["KZ", "TR"], Some("2025-12")),
                    event("project", "planned", &["KZ", "TR"], None),
                ],
            ),
        ];
        crate::report::report(&Corpus { records, ..Corpus::default() }, &Settings::default()).briefings
    }

    fn briefing(iso: &str) -> Briefing {
        briefings().into_iter().find(|briefing| briefing.period.iso() == iso).unwrap_or_else(|| panic!("{iso}"))
    }

    #[test]
    fn a_month_has_what_falls_in_it_and_what_was_promised_in_it() {
        let october = briefing("2025-10");
        assert_eq!((october.figures.occurred, october.figures.signed, october.figures.due), (2, 1, 0));
        assert_eq!(october.figures.promised, 2, "one for December, one undated");
        assert_eq!(october.before.unwrap().occurred, 0);
        assert!(october.findings.contains(&Finding::Took { occurred: 2, before: Some(0) }), "{:?}", october.findings);
        assert!(october.first_contacts.is_empty(), "they met in August");
    }

    #[test]
    fn what_is_known_to_the_year_counts_in_the_year_alone() {
        assert_eq!(briefing("2025").figures.occurred, 4);
        assert_eq!(briefing("2025-q4").figures.occurred, 2);
        assert_eq!(briefing("2025-12").figures.due, 1);
    }

    #[test]
    fn a_quiet_month_says_so() {
        assert_eq!(briefing("2025-09").findings, [Finding::Quiet]);
        let names: Vec<String> = briefings().iter().map(|briefing| briefing.period.iso()).collect();
        assert!(names.iter().all(|name| !name.starts_with("2024")), "nothing was read of it: {names:?}");
        assert_eq!(names[..4], ["2025-12", "2025-q4", "2025", "2025-10"].map(str::to_owned), "{names:?}");
    }

    #[test]
    fn the_first_period_is_compared_with_nothing() {
        assert_eq!(briefing("2025-08").before, None);
        assert!(briefing("2025-08").first_contacts.is_empty(), "nothing earlier could be known");
    }
}

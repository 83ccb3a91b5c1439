//! The findings of a briefing as sentences of the edition, each with the page that proves it.

use super::wording::{Link, Wording, pair_href};
use crate::model::briefing::{Briefing, Finding, PeriodFigures};
use crate::model::period::Period;
use crate::model::quantity::Quantity;
use serde::Serialize;

/// A figure of a period, and how it differs from that of the period before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Figure {
    /// The figure.
    pub(super) number: String,
    /// What it counts.
    pub(super) label: String,
    /// "+3 against September 2025"; `None` where nothing is known of the period before.
    pub(super) change: Option<String>,
    /// The part of the page that lists it.
    pub(super) anchor: &'static str,
}

/// The findings as sentences; a link without a page where the page itself shows what is told.
pub(super) fn sentences(wording: &Wording, briefing: &Briefing) -> Vec<Link> {
    briefing.findings.iter().map(|finding| sentence(wording, briefing.period, finding)).collect()
}

fn sentence(wording: &Wording, period: Period, finding: &Finding) -> Link {
    let (report, messages) = (wording.report, wording.messages);
    let name = wording.period(period);
    let pair_name = |pair: usize| {
        let parties = &report.pairs[pair].parties;
        messages.list(&[wording.in_sentence(&parties.0), wording.in_sentence(&parties.1)])
    };
    let pair_link = |pair: usize| Some(pair_href(&report.pairs[pair].parties));
    match finding {
        Finding::Quiet => Link { text: wording.fill("finding.quiet", &[("period", &name)]), href: None },
        Finding::Took { occurred, before } => {
            let earlier = wording.period(period.before());
            let (key, change) = match before {
                None => ("finding.took", 0),
                Some(before) if before < occurred => ("finding.took_more", occurred - before),
                Some(before) if before > occurred => ("finding.took_fewer", before - occurred),
                Some(_) => ("finding.took_same", 0),
            };
            let change = messages.number(change);
            let values = [("period", name.as_str()), ("before", &earlier), ("change", &change)];
            Link { text: messages.fill_counted(key, *occurred, &values), href: None }
        }
        Finding::Count { event, value, unit, currency } => {
            let reported = &report.events[*event];
            let counted = Quantity {
                value: *value,
                unit: *unit,
                currency: currency.clone(),
                evidence: None,
                rule: String::new(),
            };
            let (number, unit) = wording.quantity(&counted);
            let values = [("said", wording.said(&reported.event)), ("number", number), ("unit", unit)];
            let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
            Link { text: wording.fill("finding.count", &values), href: Some(format!("events/{}.html", reported.id)) }
        }
        Finding::Busiest { pair, events } => {
            let values = [("pair", pair_name(*pair)), ("events", wording.events(*events))];
            let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
            Link { text: messages.sentence("finding.busiest", &values), href: pair_link(*pair) }
        }
        Finding::Form { form, events, of } => {
            let values =
                [("form", wording.form(*form)), ("number", messages.number(*events)), ("of", messages.number(*of))];
            let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
            Link { text: wording.fill("finding.form", &values), href: None }
        }
        Finding::FirstContacts { pairs } => {
            let shown: Vec<String> = pairs.iter().take(3).map(|&pair| wording.pair(pair)).collect();
            let names = shown.join(messages.text("list.semicolon"));
            let key = if pairs.len() > shown.len() { "finding.first_many" } else { "finding.first" };
            let text = messages.fill_counted(key, pairs.len(), &[("pairs", &names)]);
            Link { text, href: if pairs.len() == 1 { pair_link(pairs[0]) } else { None } }
        }
        Finding::Promised { events } => {
            Link { text: messages.fill_counted("finding.promised", *events, &[("period", &name)]), href: None }
        }
    }
}

/// The key figures of a briefing.
pub(super) fn figures(wording: &Wording, briefing: &Briefing) -> Vec<Figure> {
    let earlier = wording.period(briefing.period.before());
    let figure = |key: &str, anchor: &'static str, of: fn(&PeriodFigures) -> usize| {
        let now = of(&briefing.figures);
        Figure {
            number: wording.messages.number(now),
            label: wording.text(&format!("briefing.figure_{key}")),
            change: briefing.before.map(|before| change(wording, now, of(&before), &earlier)),
            anchor,
        }
    };
    vec![
        figure("occurred", "occurred", |figures| figures.occurred),
        figure("signed", "signed", |figures| figures.signed),
        figure("promised", "promised", |figures| figures.promised),
        figure("due", "due", |figures| figures.due),
        figure("pairs", "pairs", |figures| figures.pairs),
        figure("parties", "pairs", |figures| figures.parties),
    ]
}

fn change(wording: &Wording, now: usize, before: usize, earlier: &str) -> String {
    let (key, difference) = match now.cmp(&before) {
        std::cmp::Ordering::Greater => ("change.more", now - before),
        std::cmp::Ordering::Less => ("change.fewer", before - now),
        std::cmp::Ordering::Equal => ("change.same", 0),
    };
    wording.fill(key, &[("number", &wording.messages.number(difference)), ("before", earlier)])
}

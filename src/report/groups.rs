//! Events by party, pair and month.

use crate::model::party::Party;
use crate::model::report::{Month, MonthReport, PairReport, PartyReport, Report};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Fills in the report's parties, pairs and months.
pub(super) fn group(report: &mut Report) {
    let mut by_party: BTreeMap<Party, Vec<usize>> = BTreeMap::new();
    let mut by_pair: BTreeMap<(Party, Party), Vec<usize>> = BTreeMap::new();
    let mut by_month: BTreeMap<Month, Vec<usize>> = BTreeMap::new();
    for (index, reported) in report.events.iter().enumerate() {
        let mut parties: Vec<&Party> = reported.event.parties.iter().collect();
        parties.sort();
        parties.dedup();
        for (place, &party) in parties.iter().enumerate() {
            by_party.entry(party.clone()).or_default().push(index);
            for &partner in &parties[place + 1..] {
                by_pair.entry((party.clone(), partner.clone())).or_default().push(index);
            }
        }
        match reported.month() {
            Some(month) => by_month.entry(month).or_default().push(index),
            None => report.without_month.push(index),
        }
    }
    report.pairs = by_pair.into_iter().map(|(parties, events)| PairReport { parties, events }).collect();
    // The sorts are stable: equal counts stay in the order of their codes.
    report.pairs.sort_by_key(|pair| Reverse(pair.events.len()));
    report.parties = parties(by_party, &report.pairs);
    report.months = by_month.into_iter().map(|(month, events)| MonthReport { month, events }).collect();
}

fn parties(by_party: BTreeMap<Party, Vec<usize>>, pairs: &[PairReport]) -> Vec<PartyReport> {
    let mut pairs_of: BTreeMap<&Party, Vec<usize>> = BTreeMap::new();
    for (index, pair) in pairs.iter().enumerate() {
        pairs_of.entry(&pair.parties.0).or_default().push(index);
        pairs_of.entry(&pair.parties.1).or_default().push(index);
    }
    let with_pairs = |(party, events): (Party, Vec<usize>)| {
        let pairs = pairs_of.get(&party).cloned().unwrap_or_default();
        PartyReport { party, events, pairs }
    };
    let mut parties: Vec<PartyReport> = by_party.into_iter().map(with_pairs).collect();
    parties.sort_by_key(|party| Reverse(party.events.len()));
    parties
}

#[cfg(test)]
mod tests {
    use crate::model::corpus::Corpus;
    use crate::model::settings::Settings;
    use crate::report::samples::{event, record};

    #[test]
    fn an_event_of_three_parties_counts_for_three_pairs() {
        let events = vec![
            event("forum", "occurred", &["KZ", "UZ", "org:WHO"], Some("2025-03-01")),
            event("talks", "occurred", &["KZ", "UZ"], Some("2025")),
        ];
        let corpus = Corpus { records: vec![record("a", "2025-03-02", events)], ..Corpus::default() };
        let report = crate::report::report(&corpus, &Settings::default());
        let pairs: Vec<(&str, &str, usize)> =
            report.pairs.iter().map(|pair| (pair.parties.0.code(), pair.parties.1.code(), pair.events.len())).collect();
        assert_eq!(pairs, [("KZ", "UZ", 2), ("KZ", "org:WHO", 1), ("UZ", "org:WHO", 1)]);
        assert_eq!(report.parties[0].pairs, [0, 1]);
        assert_eq!(report.months.len(), 1);
        assert_eq!(report.without_month.len(), 1, "known to the year alone");
    }
}

//! Stage `evaluate`: how far extracted records agree with records written by people (codebook.md).
//!
//! Records come as JSON, since gold files have keys that records have not (`optional`, `date_also`). Every figure is counted over
//! the whole set. An article without an extracted record counts as one in which nothing was found.

mod compare;
mod join;
mod names;
mod reliability;
mod written;

pub use compare::{Counts, Miss, Score, evaluate};
pub use join::{Told, join};
pub use reliability::reliability;

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// What is measured, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// Share of articles with the right language.
    Language,
    /// Share with exactly the right day of publication.
    Published,
    /// F1 of telling articles with events from those without.
    Relevant,
    /// F1 of the states and bodies that cooperate, per article.
    Parties,
    /// F1 of unordered pairs of them, per article.
    Pairs,
    /// F1 of pairs with the form of what they did, per article.
    Forms,
    /// F1 of whole events: form, status and parties.
    Events,
    /// Share of matched events with the right date, to the gold's precision.
    Dates,
    /// F1 of topics, per article.
    Topics,
    /// F1 of people's names, tolerant of spelling.
    People,
    /// Share of matched people with the right role and side.
    Roles,
    /// F1 of amounts with their units.
    Quantities,
}

impl Figure {
    /// All figures, in order.
    pub const ALL: [Figure; 12] = [
        Figure::Language,
        Figure::Published,
        Figure::Relevant,
        Figure::Parties,
        Figure::Pairs,
        Figure::Forms,
        Figure::Events,
        Figure::Dates,
        Figure::Topics,
        Figure::People,
        Figure::Roles,
        Figure::Quantities,
    ];

    /// The figures whose mean is the overall one.
    const HEADLINE: [Figure; 8] = [
        Figure::Published,
        Figure::Pairs,
        Figure::Forms,
        Figure::Events,
        Figure::Dates,
        Figure::Topics,
        Figure::People,
        Figure::Quantities,
    ];

    /// Its name in tables and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Figure::Language => "language",
            Figure::Published => "published",
            Figure::Relevant => "relevant",
            Figure::Parties => "parties",
            Figure::Pairs => "pairs",
            Figure::Forms => "forms",
            Figure::Events => "events",
            Figure::Dates => "dates",
            Figure::Topics => "topics",
            Figure::People => "people",
            Figure::Roles => "roles",
            Figure::Quantities => "quantities",
        }
    }

    /// Whether it is a share of right answers; the others are F1.
    pub fn is_share(self) -> bool {
        matches!(self, Figure::Language | Figure::Published | Figure::Dates | Figure::Roles)
    }
}

impl Score {
    /// The value of a figure between 0 and 1; `None` where there was nothing to measure.
    pub fn figure(&self, figure: Figure) -> Option<f64> {
        let Counts { hits, found, wanted } = self.counts(figure);
        let (top, bottom) = if figure.is_share() { (hits, wanted) } else { (2 * hits, found + wanted) };
        (bottom > 0).then(|| top as f64 / bottom as f64)
    }

    /// The mean of the figures that make up the overall one.
    pub fn overall(&self) -> Option<f64> {
        let known: Vec<f64> = Figure::HEADLINE.iter().filter_map(|&figure| self.figure(figure)).collect();
        (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
    }
}

/// Records by id, in the order in which they were first read.
#[derive(Debug, Clone, Default)]
pub struct Records {
    ids: Vec<String>,
    by_id: BTreeMap<String, Value>,
}

impl Records {
    /// Adds the records of JSON Lines; one with an id that is known takes the place of the earlier.
    ///
    /// An error is the 1-based number of the line that is no record, and why.
    pub fn add_lines(&mut self, text: &str) -> Result<(), (usize, String)> {
        Told::of_lines(text, Path::new(""))?.into_iter().for_each(|told| self.insert(told.id, told.record));
        Ok(())
    }

    fn insert(&mut self, id: String, record: Value) {
        if self.by_id.insert(id.clone(), record).is_none() {
            self.ids.push(id);
        }
    }

    /// The record of an id.
    pub fn get(&self, id: &str) -> Option<&Value> {
        self.by_id.get(id)
    }

    /// The records, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.ids.iter().filter_map(|id| Some((id.as_str(), self.by_id.get(id)?)))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The same records, those of each language apart, in the order in which the languages first appear.
    pub fn by_language(&self) -> Vec<(String, Records)> {
        let mut groups: Vec<(String, Records)> = Vec::new();
        for (id, record) in self.iter() {
            let language = record.get("lang").and_then(Value::as_str).unwrap_or("");
            let at = groups.iter().position(|(known, _)| known == language).unwrap_or_else(|| {
                groups.push((language.to_owned(), Records::default()));
                groups.len() - 1
            });
            groups[at].1.insert(id.to_owned(), record.clone());
        }
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(lines: &str) -> Records {
        let mut records = Records::default();
        records.add_lines(lines).unwrap();
        records
    }

    #[test]
    fn a_broken_line_is_named() {
        let mut records = Records::default();
        assert_eq!(records.add_lines("{\"id\": \"a\"}\n\n{").unwrap_err().0, 3);
        assert_eq!(records.add_lines("{}").unwrap_err(), (1, "it has no `id`".to_owned()));
    }

    #[test]
    fn the_same_records_score_one() {
        let gold = records(
            r#"{"id":"a","lang":"ru","published":{"date":"2025-10-17","precision":"day"},"events":[{"form":"talks","status":"occurred","parties":["KZ","UZ"],"date":{"date":"2025-10","precision":"month"},"topics":["oncology"]}],"people":[{"name":"Akmaral Alnazarova","role":"health-minister","for":"KZ"}],"quantities":[{"value":60,"unit":"surgeries"}]}"#,
        );
        let score = evaluate(&gold, &gold);
        assert_eq!(score.overall(), Some(1.0));
        assert!(score.misses.is_empty());
        assert!(Figure::ALL.iter().all(|&figure| score.figure(figure) == Some(1.0)));
    }

    #[test]
    fn what_may_be_coded_is_neither_asked_for_nor_held_against() {
        let gold = records(
            r#"{"id":"a","lang":"ru","published":null,"events":[{"form":"talks","status":"occurred","parties":["KZ","UZ"]},{"form":"aid","status":"planned","parties":["KZ","UZ"],"optional":true}]}"#,
        );
        let found = records(
            r#"{"id":"a","lang":"ru","published":null,"events":[{"form":"talks","status":"occurred","parties":["UZ","KZ"]},{"form":"aid","status":"planned","parties":["KZ","UZ"]}]}"#,
        );
        assert_eq!(evaluate(&gold, &found).figure(Figure::Events), Some(1.0));
        assert_eq!(evaluate(&gold, &Records::default()).figure(Figure::Events), Some(0.0));
    }

    #[test]
    fn a_figure_with_nothing_to_measure_is_none() {
        let gold = records(r#"{"id":"a","lang":"ru","published":null,"events":[]}"#);
        let score = evaluate(&gold, &gold);
        assert_eq!(score.figure(Figure::Events), None);
        assert_eq!(score.overall(), Some(1.0));
    }
}

//! What a reader asks first of a country or a pair: the last contact, the silent months, what is outstanding, who tells of it.

use super::wording::{Link, Wording};
use crate::model::event::Status;
use crate::model::report::Month;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How many months back silence is told.
const MONTHS: i32 = 12;

/// A fact with its label; the link leads to what proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Fact {
    /// What is told.
    pub(super) label: String,
    /// The fact.
    pub(super) said: Link,
}

/// The facts of these events.
pub(super) fn glance(wording: &Wording, events: &[usize]) -> Vec<Fact> {
    let facts = [last_contact(wording, events), silent_months(wording, events), outstanding(wording, events)];
    let coverage = [languages(wording, events), outlets(wording, events)];
    facts.into_iter().chain(coverage).flatten().collect()
}

fn fact(wording: &Wording, key: &str, text: String, href: Option<String>) -> Option<Fact> {
    Some(Fact { label: wording.text(&format!("glance.{key}")), said: Link { text, href } })
}

/// The newest event that took place and is dated.
fn last_contact(wording: &Wording, events: &[usize]) -> Option<Fact> {
    let took_place = events.iter().map(|&index| &wording.report.events[index]);
    let took_place = took_place.filter(|reported| reported.event.status == Status::Occurred);
    let dated = took_place.filter_map(|reported| Some((reported.event.date?, reported)));
    let (date, reported) = dated.max_by_key(|(date, reported)| (date.last(), date.first, Reverse(&reported.id)))?;
    let values = [("date", wording.date(Some(date))), ("said", wording.said(&reported.event))];
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    let text = wording.fill("glance.last_said", &values);
    fact(wording, "last", text, Some(format!("events/{}.html", reported.id)))
}

/// The months up to the report's, a year back, in which nothing is known to have taken place.
fn silent_months(wording: &Wording, events: &[usize]) -> Option<Fact> {
    let now = Month::of_day(wording.report.date?);
    let is_occurred = |index: &&usize| wording.report.events[**index].event.status == Status::Occurred;
    let busy: BTreeSet<Month> =
        events.iter().filter(is_occurred).filter_map(|&index| wording.report.events[index].month()).collect();
    let silent: Vec<Month> = (0..MONTHS).map(|back| now.plus(-back)).filter(|month| !busy.contains(month)).collect();
    let names: Vec<String> = silent.iter().rev().map(|&month| wording.month(month)).collect();
    let number = wording.messages.number(silent.len());
    let of = wording.messages.number(MONTHS as usize);
    let key = match silent.len() {
        0 => "glance.silent_none",
        1..=4 => "glance.silent_some",
        _ => "glance.silent_many",
    };
    let names = wording.messages.list(&names);
    fact(wording, "silent", wording.fill(key, &[("number", &number), ("of", &of), ("months", &names)]), None)
}

/// Plans whose day has come or that have none, of which it is not known whether they were carried out.
fn outstanding(wording: &Wording, events: &[usize]) -> Option<Fact> {
    let planned = || {
        let events = events.iter().map(|&index| &wording.report.events[index].event);
        events.filter(|event| event.status == Status::Planned)
    };
    let day = wording.report.date?;
    let past = planned().filter(|event| event.date.is_some_and(|date| date.last() < day)).count();
    let undated = planned().filter(|event| event.date.is_none()).count();
    let ahead = planned().count() - past - undated;
    if past + undated + ahead == 0 {
        return None;
    }
    let numbers = [past, undated, ahead].map(|count| wording.messages.number(count));
    let values = [("past", numbers[0].as_str()), ("undated", &numbers[1]), ("ahead", &numbers[2])];
    fact(wording, "outstanding", wording.fill("glance.outstanding_said", &values), None)
}

fn articles_of(wording: &Wording, events: &[usize]) -> BTreeSet<usize> {
    events.iter().map(|&index| wording.report.events[index].article).collect()
}

fn languages(wording: &Wording, events: &[usize]) -> Option<Fact> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for article in articles_of(wording, events) {
        *counts.entry(wording.language(&wording.report.articles[article].lang)).or_default() += 1;
    }
    fact(wording, "languages", counted(wording, counts)?, None)
}

fn outlets(wording: &Wording, events: &[usize]) -> Option<Fact> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for article in articles_of(wording, events) {
        if let Some(source) = &wording.report.articles[article].source {
            *counts.entry(source.clone()).or_default() += 1;
        }
    }
    fact(wording, "outlets", counted(wording, counts)?, Some("sources/index.html".to_owned()))
}

/// "Russian 12, Kazakh 3": the most first.
fn counted(wording: &Wording, counts: BTreeMap<String, usize>) -> Option<String> {
    const SHOWN: usize = 8;
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let is_cut = counts.len() > SHOWN;
    let told: Vec<String> = counts
        .iter()
        .take(SHOWN)
        .map(|(name, count)| {
            wording.fill("glance.counted", &[("name", name), ("number", &wording.messages.number(*count))])
        })
        .collect();
    let text = told.join(wording.messages.text("list.comma"));
    (!told.is_empty()).then(|| if is_cut { format!("{text} …") } else { text })
}

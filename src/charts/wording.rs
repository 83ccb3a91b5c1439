//! The titles of charts: what they find, in words made from the figures.

use crate::model::messages::Messages;
use crate::model::party::Party;
use crate::model::report::{Month, Report};

/// Who comes first, alone or with others: `<key>_one`, or `<key>_tie` where two or three share the place, else `<key>_many`. Gives
/// `None` where there are no events.
pub(super) fn greatest(report: &Report, messages: &Messages, key: &str, counts: &[(&Party, usize)]) -> Option<String> {
    let greatest = counts.iter().map(|(_, count)| *count).max().filter(|&count| count > 0)?;
    let first = counts.iter().filter(|(_, count)| *count == greatest);
    let first: Vec<String> = first.map(|(party, _)| report.name_in_sentence(messages, party)).collect();
    let events = messages.count("count.events", greatest);
    let (form, names) = match first.len() {
        1 => ("one", first[0].clone()),
        2 | 3 => ("tie", messages.list(&first)),
        many => ("many", messages.number(many)),
    };
    Some(messages.sentence(&format!("{key}_{form}"), &[("name", &names), ("events", &events)]))
}

/// A month in words, such as "October 2025".
pub(super) fn month(messages: &Messages, month: Month) -> String {
    let name = messages.text(&format!("months.{}", month.month)).to_owned();
    messages.fill("date.month", &[("month", &name), ("year", &month.year.to_string())])
}

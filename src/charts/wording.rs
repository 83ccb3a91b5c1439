//! The titles of charts: what they find, in words made from the figures.

use crate::model::edition::Edition;
use crate::model::party::Party;
use crate::model::report::Month;

/// Who comes first, alone or with others: `<key>_one`, or `<key>_tie` where two or three share the place, else `<key>_many`. Gives
/// `None` where there are no events.
pub(super) fn greatest(edition: &Edition, key: &str, counts: &[(&Party, usize)]) -> Option<String> {
    let greatest = counts.iter().map(|(_, count)| *count).max().filter(|&count| count > 0)?;
    let first = counts.iter().filter(|(_, count)| *count == greatest);
    let first: Vec<String> = first.map(|(party, _)| edition.name_in_sentence(party)).collect();
    let events = edition.messages.count("count.events", greatest);
    let (form, names) = match first.len() {
        1 => ("one", first[0].clone()),
        2 | 3 => ("tie", edition.messages.list(&first)),
        many => ("many", edition.messages.number(many)),
    };
    Some(edition.messages.sentence(&format!("{key}_{form}"), &[("name", &names), ("events", &events)]))
}

/// A month in words, such as "October 2025".
pub(super) fn month(edition: &Edition, month: Month) -> String {
    let name = edition.messages.text(&format!("months.{}", month.month)).to_owned();
    edition
        .messages
        .fill("date.month", &[("month", &name), ("year", &edition.messages.digits(&month.year.to_string()))])
}

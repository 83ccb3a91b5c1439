//! The titles of charts: what they find, in words made from the figures.

use crate::model::edition::Edition;
use crate::model::party::Party;

/// Who comes first, alone or with others.
pub(super) struct First {
    /// `one`; `tie` where two or three share the place; else `many`: the end of the message's key.
    pub(super) form: &'static str,
    /// Their names; of many, their number.
    pub(super) names: String,
    /// What each of them has.
    pub(super) count: usize,
}

/// Who has the greatest count; `None` where nobody has any.
pub(super) fn first(edition: &Edition, counts: &[(&Party, usize)]) -> Option<First> {
    let greatest = counts.iter().map(|(_, count)| *count).max().filter(|&count| count > 0)?;
    let first = counts.iter().filter(|(_, count)| *count == greatest);
    let first: Vec<String> = first.map(|(party, _)| edition.name_in_sentence(party)).collect();
    let (form, names) = match first.len() {
        1 => ("one", first[0].clone()),
        2 | 3 => ("tie", edition.messages.list(&first)),
        many => ("many", edition.messages.number(many)),
    };
    Some(First { form, names, count: greatest })
}

/// The same as a sentence: `<key>_one`, `<key>_tie` or `<key>_many`, with `name` and `events`.
pub(super) fn greatest(edition: &Edition, key: &str, counts: &[(&Party, usize)]) -> Option<String> {
    let first = first(edition, counts)?;
    let events = edition.messages.count("count.events", first.count);
    Some(edition.messages.sentence(&format!("{key}_{}", first.form), &[("name", &first.names), ("events", &events)]))
}

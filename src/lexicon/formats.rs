//! Date formats of a language: orders of day, month and year with the words between them.

/// A step of a date format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormatItem {
    /// Day of the month.
    Day,
    /// Last day of a range.
    LastDay,
    /// Month word.
    Month,
    /// Last month of a range.
    LastMonth,
    /// Year of four digits.
    Year,
    /// Weekday.
    Weekday,
    /// A dash, or a word that stands for it.
    Dash,
    /// A literal word, by its number.
    Word(usize),
}

impl FormatItem {
    /// The item that a format writes so; `None` for a word.
    pub fn named(written: &str) -> Option<Self> {
        match written {
            "D" => Some(FormatItem::Day),
            "D2" => Some(FormatItem::LastDay),
            "M" => Some(FormatItem::Month),
            "M2" => Some(FormatItem::LastMonth),
            "Y" => Some(FormatItem::Year),
            "W" => Some(FormatItem::Weekday),
            "DASH" => Some(FormatItem::Dash),
            _ => None,
        }
    }
}

/// Formats of every language, beside its own: order of items alone.
pub const GENERAL: &[&str] = &[
    "D M Y",
    "D M , Y",
    "M D , Y",
    "M D Y",
    "Y M D",
    "D M",
    "M Y",
    "M , Y",
    "D DASH D2 M Y",
    "D DASH D2 M",
    "D M DASH D2 M2 Y",
    "D M DASH D2 M2",
    "M D DASH D2 , Y",
    "M D DASH D2",
    "D - M - Y",
    "D - M , Y",
    "D - M",
    "D M - Y",
    "Y - M",
];

/// The steps of a written format; `word` numbers its literal words.
pub fn parse(format: &str, mut word: impl FnMut(&str) -> usize) -> Vec<FormatItem> {
    let item = |written| FormatItem::named(written).unwrap_or_else(|| FormatItem::Word(word(written)));
    format.split_whitespace().flat_map(parts).map(item).collect()
}

/// The parts of what is written without spaces: "D.M.Y" and "Y-го" are items with marks between, a word with a mark is one word.
fn parts(written: &str) -> Vec<&str> {
    let is_letter = |character: char| character.is_alphanumeric();
    let has_item = written.split(|character| !is_letter(character)).any(|run| FormatItem::named(run).is_some());
    if !has_item || written.contains('{') {
        return vec![written];
    }
    let mut parts = Vec::new();
    let mut rest = written;
    while let Some(first) = rest.chars().next() {
        let length = if is_letter(first) { rest.find(|character| !is_letter(character)) } else { None };
        let length = length.unwrap_or(if is_letter(first) { rest.len() } else { first.len_utf8() });
        let (part, after) = rest.split_at(length);
        parts.push(part);
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_between_items_need_no_spaces() {
        let of = |format: &str| {
            let mut words = Vec::new();
            let items = parse(format, |word| {
                words.push(word.to_owned());
                words.len() - 1
            });
            (items, words.join(" "))
        };
        assert_eq!(of("D.M.Y"), of("D . M . Y"));
        assert_eq!(of("Y-yili D-M"), of("Y - yili D - M"));
        assert_eq!(of("10-р сар D").1, "10-р сар");
    }
}

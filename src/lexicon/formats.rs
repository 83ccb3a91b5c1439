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
    format.split_whitespace().map(item).collect()
}

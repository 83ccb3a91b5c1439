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
    format
        .split_whitespace()
        .map(|item| match item {
            "D" => FormatItem::Day,
            "D2" => FormatItem::LastDay,
            "M" => FormatItem::Month,
            "M2" => FormatItem::LastMonth,
            "Y" => FormatItem::Year,
            "W" => FormatItem::Weekday,
            "DASH" => FormatItem::Dash,
            literal => FormatItem::Word(word(literal)),
        })
        .collect()
}

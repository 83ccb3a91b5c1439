//! `dates.toml`: months, weekdays, relative words, formats.

use super::{Patterns, PatternsTable};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `dates.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DatesFile {
    /// `dmy` or `mdy`.
    pub order: String,
    /// Months of each calendar.
    pub months: MonthsTable,
    /// Weekdays, 1 Monday.
    pub weekdays: BTreeMap<String, Patterns>,
    /// Spelled-out day numbers.
    pub ordinals: BTreeMap<String, u32>,
    /// Endings of numbers.
    pub suffixes: SuffixesTable,
    /// Orders of day, month and year.
    pub formats: FormatsTable,
    /// Parts of a month or year: an ordinal before one is no day.
    pub parts: PatternsTable,
    /// Words reckoned from the day of publication.
    pub relative: Vec<RelativeTable>,
    /// Words that tell a month's year.
    pub relative_month: Vec<RelativeMonthTable>,
}

/// `[months]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MonthsTable {
    /// Gregorian.
    pub gregorian: BTreeMap<String, Patterns>,
    /// Solar Hijri.
    pub solar_hijri: BTreeMap<String, Patterns>,
    /// Islamic.
    pub islamic: BTreeMap<String, Patterns>,
}

/// `[suffixes]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SuffixesTable {
    /// Endings of numbers.
    pub number: Vec<String>,
}

/// `[formats]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormatsTable {
    /// To the day.
    pub day: Vec<String>,
    /// To the month.
    pub month: Vec<String>,
    /// To the year.
    pub year: Vec<String>,
    /// Words that stand for the dash in a range.
    pub dash: Vec<String>,
}

/// A stretch of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CalendarUnit {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// What a relative word is reckoned from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Anchor {
    /// The day of publication: "yesterday".
    #[default]
    Published,
    /// The day that the text told last: "the same day", "the day after".
    Told,
}

/// `[[relative]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelativeTable {
    /// Unit.
    pub unit: CalendarUnit,
    /// How many units from the day of publication, or from the day told last.
    pub offset: i32,
    /// What it is reckoned from.
    #[serde(default)]
    pub from: Anchor,
    /// Patterns.
    pub patterns: Patterns,
}

/// `[[relative_month]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelativeMonthTable {
    /// -1 last, 0 this, 1 next.
    pub offset: i32,
    /// Patterns.
    pub patterns: Patterns,
}

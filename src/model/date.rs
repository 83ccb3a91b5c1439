//! Dates as news gives them: a day, a month or a year, with what they rest on.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// To the year.
    Year,
    /// To the month.
    Month,
    /// To the day.
    Day,
}

/// A date cut to its precision; written as ISO 8601 (`2025-10-17`, `2025-10`, `2025`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// The first day that the date covers.
    pub first: NaiveDate,
    /// How exactly it is known.
    pub precision: Precision,
}

impl PartialDate {
    /// A day of the Gregorian calendar; `None` where there is no such day.
    pub fn day(year: i32, month: u32, day: u32) -> Option<Self> {
        Some(Self { first: NaiveDate::from_ymd_opt(year, month, day)?, precision: Precision::Day })
    }

    /// A day.
    pub fn of_day(day: NaiveDate) -> Self {
        Self { first: day, precision: Precision::Day }
    }

    /// A month of the Gregorian calendar; `None` where there is no such month.
    pub fn month(year: i32, month: u32) -> Option<Self> {
        Some(Self { first: NaiveDate::from_ymd_opt(year, month, 1)?, precision: Precision::Month })
    }

    /// A year of the Gregorian calendar.
    pub fn year(year: i32) -> Option<Self> {
        Some(Self { first: NaiveDate::from_ymd_opt(year, 1, 1)?, precision: Precision::Year })
    }

    /// Reads `2025-10-17`, `2025-10` or `2025`.
    pub fn parse_iso(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '-');
        let year = parts.next()?.parse().ok()?;
        match (parts.next(), parts.next()) {
            (None, _) => Self::year(year),
            (Some(month), None) => Self::month(year, month.parse().ok()?),
            (Some(month), Some(day)) => Self::day(year, month.parse().ok()?, day.parse().ok()?),
        }
    }

    /// The last day that the date covers.
    pub fn last(&self) -> NaiveDate {
        let next = match self.precision {
            Precision::Day => return self.first,
            Precision::Month if self.first.month() == 12 => NaiveDate::from_ymd_opt(self.first.year() + 1, 1, 1),
            Precision::Month => NaiveDate::from_ymd_opt(self.first.year(), self.first.month() + 1, 1),
            Precision::Year => NaiveDate::from_ymd_opt(self.first.year() + 1, 1, 1),
        };
        next.and_then(|day| day.pred_opt()).unwrap_or(self.first)
    }

    /// ISO 8601 cut to the precision.
    pub fn iso(&self) -> String {
        match self.precision {
            Precision::Day => self.first.format("%Y-%m-%d").to_string(),
            Precision::Month => self.first.format("%Y-%m").to_string(),
            Precision::Year => self.first.format("%Y").to_string(),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Written {
    date: String,
    precision: Precision,
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { date: self.iso(), precision: self.precision }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        let mut date = Self::parse_iso(&written.date)
            .ok_or_else(|| serde::de::Error::custom(format!("`{}` is not a date", written.date)))?;
        date.precision = date.precision.min(written.precision);
        Ok(date)
    }
}

/// What a date rests on; shown wherever the date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateBasis {
    /// Day, month and year are in the text.
    Stated,
    /// A part was taken from the day of publication or from context.
    Partial,
    /// Reckoned from the day of publication ("yesterday", "on Tuesday").
    Relative,
    /// The act is the article's news and has no date of its own: the day of publication.
    Publication,
    /// The person who filed the article says so.
    FrontMatter,
    /// No date is known.
    None,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_round_trips_at_each_precision() {
        for text in ["2025-10-17", "2025-10", "2025"] {
            let date = PartialDate::parse_iso(text).unwrap();
            assert_eq!(date.iso(), text);
            let json = serde_json::to_string(&date).unwrap();
            assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), date);
        }
        assert_eq!(PartialDate::parse_iso("2025-02-30"), None);
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        let last = PartialDate::parse_iso("2024-02").unwrap().last();
        assert_eq!(last.to_string(), "2024-02-29");
    }
}

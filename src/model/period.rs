//! The stretches of time that a briefing is made for: a month, a quarter, a year.

use super::date::PartialDate;
use super::report::Month;
use chrono::{Datelike, NaiveDate};

/// A month, quarter or year of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// A month.
    Month(Month),
    /// Three months.
    Quarter {
        /// Year.
        year: i32,
        /// 1 to 4.
        quarter: u32,
    },
    /// A year.
    Year(i32),
}

impl Period {
    /// The month, quarter and year of a day.
    pub fn of_day(day: NaiveDate) -> [Period; 3] {
        let quarter = day.month0() / 3 + 1;
        [Period::Month(Month::of_day(day)), Period::Quarter { year: day.year(), quarter }, Period::Year(day.year())]
    }

    /// `2025-10`, `2025-q4`, `2025`: also the page's file name.
    pub fn iso(self) -> String {
        match self {
            Period::Month(month) => month.iso(),
            Period::Quarter { year, quarter } => format!("{year:04}-q{quarter}"),
            Period::Year(year) => format!("{year:04}"),
        }
    }

    /// The months of the period, first and last.
    pub fn months(self) -> (Month, Month) {
        match self {
            Period::Month(month) => (month, month),
            Period::Quarter { year, quarter } => {
                let first = Month { year, month: quarter * 3 - 2 };
                (first, first.plus(2))
            }
            Period::Year(year) => (Month { year, month: 1 }, Month { year, month: 12 }),
        }
    }

    /// Whether every day that the date covers lies in the period: what is known to the year alone lies in no month.
    pub fn holds(self, date: PartialDate) -> bool {
        let (first, last) = self.months();
        first <= Month::of_day(date.first) && Month::of_day(date.last()) <= last
    }

    /// The period of the same length before it.
    pub fn before(self) -> Self {
        self.plus(-1)
    }

    /// The period of the same length `count` periods later, or earlier where `count` is negative.
    pub fn plus(self, count: i32) -> Self {
        match self {
            Period::Month(month) => Period::Month(month.plus(count)),
            Period::Quarter { year, quarter } => {
                let quarters = year * 4 + quarter as i32 - 1 + count;
                Period::Quarter { year: quarters.div_euclid(4), quarter: quarters.rem_euclid(4) as u32 + 1 }
            }
            Period::Year(year) => Period::Year(year + count),
        }
    }

    /// The periods that hold this one: a month's quarter and year, a quarter's year.
    pub fn wider(self) -> Vec<Period> {
        let (first, _) = self.months();
        let quarter = Period::Quarter { year: first.year, quarter: (first.month - 1) / 3 + 1 };
        match self {
            Period::Month(_) => vec![quarter, Period::Year(first.year)],
            Period::Quarter { year, .. } => vec![Period::Year(year)],
            Period::Year(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_lies_in_no_month() {
        let october = Period::Month(Month { year: 2025, month: 10 });
        assert!(october.holds(PartialDate::parse_iso("2025-10").unwrap()));
        assert!(!october.holds(PartialDate::parse_iso("2025").unwrap()));
        assert!(Period::Year(2025).holds(PartialDate::parse_iso("2025").unwrap()));
        let fourth = Period::Quarter { year: 2025, quarter: 4 };
        assert!(fourth.holds(PartialDate::parse_iso("2025-12-31").unwrap()));
        assert!(!fourth.holds(PartialDate::parse_iso("2026-01-01").unwrap()));
    }

    #[test]
    fn quarters_count_over_the_turn_of_the_year() {
        let first = Period::Quarter { year: 2025, quarter: 1 };
        assert_eq!(first.before().iso(), "2024-q4");
        assert_eq!(first.plus(5).iso(), "2026-q2");
        assert_eq!(first.months(), (Month { year: 2025, month: 1 }, Month { year: 2025, month: 3 }));
        let names: Vec<String> =
            Period::Month(Month { year: 2025, month: 12 }).wider().into_iter().map(Period::iso).collect();
        assert_eq!(names, ["2025-q4", "2025"]);
    }
}

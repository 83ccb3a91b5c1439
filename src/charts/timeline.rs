//! Time as columns: months in a row, what lies before and after them, and what no month can be given.

use super::canvas::{Anchor, Canvas, SMALL_PX, measure};
use super::ink::Ink;
use crate::model::edition::Edition;
use crate::model::report::{Month, Report};

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bucket {
    /// All months before those shown.
    Earlier,
    /// A month.
    Month(Month),
    /// All months after those shown.
    Later,
    /// Without a date, or with one that is known to the year alone.
    NoMonth,
}

/// The columns of a chart.
pub(super) struct Timeline {
    buckets: Vec<Bucket>,
    first: Month,
    last: Month,
}

/// How far beyond the report's day the columns reach, in months, where something is planned.
const AHEAD: i32 = 6;
/// Between months and the columns beside them, in pixels.
const ASIDE_GAP_PX: i32 = 12;

impl Timeline {
    /// Columns for these events, of which at most `most_months` are months.
    pub(super) fn new(report: &Report, events: &[usize], most_months: i32) -> Self {
        let months = || events.iter().filter_map(|&index| report.events[index].month());
        let newest = months().max();
        let limit =
            report.date.map(|day| Month::of_day(day).plus(AHEAD)).or(newest).unwrap_or(Month { year: 1970, month: 1 });
        let last = months().filter(|&month| month <= limit).max().unwrap_or(limit);
        let oldest = months().filter(|&month| month <= last).min().unwrap_or(last);
        let first = oldest.max(last.plus(1 - most_months));
        let mut buckets = Vec::new();
        if months().any(|month| month < first) {
            buckets.push(Bucket::Earlier);
        }
        if newest.is_some() {
            buckets.extend((0..=last.since(first)).map(|count| Bucket::Month(first.plus(count))));
        }
        if months().any(|month| month > last) {
            buckets.push(Bucket::Later);
        }
        if events.iter().any(|&index| report.events[index].month().is_none()) {
            buckets.push(Bucket::NoMonth);
        }
        Self { buckets, first, last }
    }

    /// The columns, in order.
    pub(super) fn buckets(&self) -> &[Bucket] {
        &self.buckets
    }

    /// The column of an event's month.
    pub(super) fn bucket_of(&self, month: Option<Month>) -> Bucket {
        match month {
            None => Bucket::NoMonth,
            Some(month) if month < self.first => Bucket::Earlier,
            Some(month) if month > self.last => Bucket::Later,
            Some(month) => Bucket::Month(month),
        }
    }

    /// The greatest of the columns' counts that sets the scale: of the months, or where there are none, of all.
    pub(super) fn greatest(&self, counts: impl Iterator<Item = usize> + Clone) -> usize {
        let is_month = |bucket: &Bucket| matches!(bucket, Bucket::Month(_));
        let of_months = self.buckets.iter().zip(counts.clone()).filter(|(bucket, _)| is_month(bucket));
        let greatest = of_months.map(|(_, count)| count).max().filter(|&count| count > 0);
        greatest.or(counts.max()).unwrap_or(1).max(1)
    }

    /// Where each column begins and ends between `from` and `to`, in pixels.
    pub(super) fn columns(&self, edition: &Edition, from: i32, to: i32) -> Vec<(i32, i32)> {
        let aside_px = |bucket: &Bucket| Some(measure(aside_label(edition, *bucket)?, SMALL_PX) + 4);
        let asides: i32 = self.buckets.iter().filter_map(aside_px).map(|px| px + ASIDE_GAP_PX).sum();
        let months = self.buckets.iter().filter(|bucket| matches!(bucket, Bucket::Month(_))).count() as i32;
        let room = (to - from - asides).max(0);
        // A lone month does not fill the sheet.
        let month_px = f64::from(room.min(months * 64)) / f64::from(months.max(1));
        let mut x = f64::from(from);
        let mut columns = Vec::new();
        for bucket in &self.buckets {
            let px = aside_px(bucket).map_or(month_px, f64::from);
            let is_after = matches!(bucket, Bucket::Later | Bucket::NoMonth);
            x += if is_after && !columns.is_empty() { f64::from(ASIDE_GAP_PX) } else { 0.0 };
            columns.push((x.round() as i32, (x + px).round() as i32));
            x += px + if *bucket == Bucket::Earlier { f64::from(ASIDE_GAP_PX) } else { 0.0 };
        }
        columns
    }

    /// Writes the names of the columns, years below months.
    pub(super) fn label(&self, canvas: &Canvas, edition: &Edition, columns: &[(i32, i32)], y: i32) {
        let short = |month: Month| edition.messages.text(&format!("months_short.{}", month.month)).to_owned();
        let widest = (1..=12).map(|month| measure(&short(Month { year: 0, month }), SMALL_PX)).max().unwrap_or(0);
        let months = self.buckets.iter().zip(columns).filter(|(bucket, _)| matches!(bucket, Bucket::Month(_)));
        let month_px = months.map(|(_, (from, to))| to - from).min().unwrap_or(1).max(1);
        let step = [1, 2, 3, 6, 12].into_iter().find(|step| month_px * step >= widest + 4).unwrap_or(12) as u32;
        let mut year_end = i32::MIN;
        let mut year_shown = None;
        for (bucket, (from, to)) in self.buckets.iter().zip(columns) {
            let middle = (from + to) / 2;
            let Bucket::Month(month) = *bucket else {
                let label = aside_label(edition, *bucket).unwrap_or("");
                canvas.label(label, (middle, y), SMALL_PX, Ink::Muted, Anchor::Middle);
                continue;
            };
            if (month.month - 1) % step == 0 {
                canvas.label(&short(month), (middle, y), SMALL_PX, Ink::Muted, Anchor::Middle);
            }
            let year = month.year.to_string();
            let at = middle - measure(&year, SMALL_PX) / 2;
            if year_shown != Some(month.year) && at > year_end + 4 {
                canvas.label(&year, (middle, y + 15), SMALL_PX, Ink::Text, Anchor::Middle);
                (year_shown, year_end) = (Some(month.year), middle + measure(&year, SMALL_PX) / 2);
            }
        }
    }
}

/// The name of a column that is no month.
pub(super) fn aside_label(edition: &Edition, bucket: Bucket) -> Option<&str> {
    match bucket {
        Bucket::Month(_) => None,
        Bucket::Earlier => Some(edition.messages.text("charts.earlier")),
        Bucket::Later => Some(edition.messages.text("charts.later")),
        Bucket::NoMonth => Some(edition.messages.text("charts.no_month")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::corpus::Corpus;
    use crate::model::settings::Settings;
    use crate::report::samples::{event, record};

    fn timeline(dates: &[Option<&str>], most_months: i32) -> Vec<Bucket> {
        let events = dates.iter().map(|date| event("talks", "occurred", &["KZ", "UZ"], *date)).collect();
        let corpus = Corpus { records: vec![record("a", "2025-10-17", events)], ..Corpus::default() };
        let report = crate::report::report(&corpus, &Settings::default());
        let all: Vec<usize> = (0..report.events.len()).collect();
        Timeline::new(&report, &all, most_months).buckets.clone()
    }

    #[test]
    fn what_is_out_of_the_months_shown_has_a_column() {
        let dates = [Some("2006-07"), Some("2025-09"), Some("2025-10"), Some("2031-01"), Some("2025"), None];
        let month = |month| Bucket::Month(Month { year: 2025, month });
        let expected = [Bucket::Earlier, month(9), month(10), Bucket::Later, Bucket::NoMonth];
        assert_eq!(timeline(&dates, 2), expected);
    }

    #[test]
    fn months_without_events_between_others_are_shown() {
        assert_eq!(timeline(&[Some("2025-06"), Some("2025-08")], 24).len(), 3);
    }

    #[test]
    fn undated_events_alone_make_one_column() {
        assert_eq!(timeline(&[None], 24), [Bucket::NoMonth]);
    }
}

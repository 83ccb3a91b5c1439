//! Time as columns: months in a row, what lies before and after them, and what no month can be given.

use super::canvas::{Anchor, Canvas};
use super::ink::Ink;
use super::writing::{LINE_PX, SMALL_PX, broken, fit, measure};
use crate::model::edition::Edition;
use crate::model::report::{Month, Report};
use chrono::NaiveDate;

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
#[derive(Debug)]
pub(super) struct Timeline {
    buckets: Vec<Bucket>,
    first: Month,
    last: Month,
    /// The report's day.
    day: Option<NaiveDate>,
}

/// How far beyond the report's day the columns reach, in months, where something is planned.
const AHEAD: i32 = 6;
/// Between months and the columns beside them, in pixels.
const ASIDE_GAP_PX: i32 = 12;
/// How wide a column that is no month is at most, in pixels.
const ASIDE_PX: i32 = 68;
/// Height of the names below the columns, in pixels.
pub(super) const LABELS_PX: i32 = 38;

impl Timeline {
    /// Columns for these events, of which at most `most_months` are months.
    pub(super) fn new(report: &Report, events: &[usize], most_months: i32) -> Self {
        let months = || events.iter().filter_map(|&index| report.events[index].month());
        let newest = months().max();
        let now = report.date.map(Month::of_day);
        let limit = now.map(|month| month.plus(AHEAD)).or(newest).unwrap_or(Month { year: 1970, month: 1 });
        let last = months().filter(|&month| month <= limit).max().unwrap_or(limit);
        let oldest = months().filter(|&month| month <= last).min().unwrap_or(last);
        // Silence up to the report's month is shown; but not where it would be most of the chart.
        let last = now.filter(|now| (1..=most_months / 2).contains(&now.since(last))).unwrap_or(last);
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
        Self { buckets, first, last, day: report.date }
    }

    /// The columns, in order.
    pub(super) fn buckets(&self) -> &[Bucket] {
        &self.buckets
    }

    /// The months, in order.
    pub(super) fn months(&self) -> impl Iterator<Item = Month> {
        self.buckets.iter().filter_map(|bucket| if let Bucket::Month(month) = bucket { Some(*month) } else { None })
    }

    /// The first month shown, where there are events before it.
    pub(super) fn since(&self) -> Option<Month> {
        self.buckets.contains(&Bucket::Earlier).then_some(self.first)
    }

    /// The place of an event's column.
    pub(super) fn place_of(&self, month: Option<Month>) -> usize {
        let bucket = match month {
            None => Bucket::NoMonth,
            Some(month) if month < self.first => Bucket::Earlier,
            Some(month) if month > self.last => Bucket::Later,
            Some(month) => Bucket::Month(month),
        };
        self.buckets.binary_search(&bucket).unwrap_or(0)
    }

    /// The events at these indices by column.
    pub(super) fn fall(&self, report: &Report, events: &[usize]) -> Vec<Vec<usize>> {
        let mut columns = vec![Vec::new(); self.buckets.len()];
        for &index in events {
            columns[self.place_of(report.events[index].month())].push(index);
        }
        columns
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
        let aside_px = |bucket: &Bucket| {
            let lines = aside_lines(edition, *bucket)?;
            Some(lines.iter().map(|line| measure(line, SMALL_PX) + 4).max().unwrap_or(0).max(24))
        };
        let asides: i32 = self.buckets.iter().filter_map(aside_px).map(|px| px + ASIDE_GAP_PX).sum();
        let months = self.months().count() as i32;
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
        let short = |month: u32| edition.messages.text(&format!("months_short.{month}")).to_owned();
        let widest = (1..=12).map(|month| measure(&short(month), SMALL_PX)).max().unwrap_or(0);
        let months = self.buckets.iter().zip(columns).filter(|(bucket, _)| matches!(bucket, Bucket::Month(_)));
        let month_px = months.map(|(_, (from, to))| to - from).min().unwrap_or(1).max(1);
        let step = [1, 2, 3, 6, 12].into_iter().find(|step| month_px * step >= widest + 6).unwrap_or(12) as u32;
        let mut year_end = i32::MIN / 2;
        let mut year_shown = None;
        for (bucket, (from, to)) in self.buckets.iter().zip(columns) {
            let middle = (from + to) / 2;
            let Bucket::Month(month) = *bucket else {
                for (line, text) in (0..).zip(aside_lines(edition, *bucket).unwrap_or_default()) {
                    canvas.label(&text, (middle, y + LINE_PX * line), SMALL_PX, Ink::Muted, Anchor::Middle);
                }
                continue;
            };
            if (month.month - 1) % step == 0 || self.first == self.last {
                canvas.label(&short(month.month), (middle, y), SMALL_PX, Ink::Muted, Anchor::Middle);
            }
            let year = edition.year(month.year);
            let half_px = measure(&year, SMALL_PX) / 2 + 1;
            if year_shown != Some(month.year) && middle - half_px > year_end + 4 {
                canvas.label(&year, (middle, y + 15), SMALL_PX, Ink::Text, Anchor::Middle);
                (year_shown, year_end) = (Some(month.year), middle + half_px);
            }
        }
    }

    /// Where the report's month is shown: its place among the columns, and the report's day in words. What stands in later
    /// columns lies ahead.
    pub(super) fn now(&self, edition: &Edition) -> Option<(usize, String)> {
        let bucket = Bucket::Month(Month::of_day(self.day?));
        let place = self.buckets.iter().position(|known| *known == bucket)?;
        Some((place, edition.messages.fill("charts.now", &[("date", &edition.day(self.day?))])))
    }

    /// Rules off what lies ahead, from `top` to `bottom`, with the report's day above.
    pub(super) fn rule(&self, canvas: &Canvas, edition: &Edition, columns: &[(i32, i32)], (top, bottom): (i32, i32)) {
        if let Some((place, day)) = self.now(edition) {
            let x = columns[place].1;
            canvas.line(&[(x, top), (x, bottom)], Ink::Muted, 1, 1.0);
            canvas.label(&day, (x, top - 8), SMALL_PX, Ink::Muted, Anchor::Middle);
        }
    }

    /// The name of a column in a table.
    pub(super) fn name(bucket: Bucket, edition: &Edition) -> String {
        match bucket {
            Bucket::Month(month) => edition.month(month),
            aside => aside_label(edition, aside).unwrap_or_default().to_owned(),
        }
    }

    /// The same in little room: "Oct 2025".
    pub(super) fn short_name(bucket: Bucket, edition: &Edition) -> String {
        let Bucket::Month(month) = bucket else { return Self::name(bucket, edition) };
        let name = edition.messages.text(&format!("months_short.{}", month.month)).to_owned();
        edition.messages.fill("date.month", &[("month", &name), ("year", &edition.year(month.year))])
    }

    /// The page that tells of a column.
    pub(super) fn href(bucket: Bucket) -> String {
        match bucket {
            Bucket::Month(month) => format!("briefings/{}.html", month.iso()),
            Bucket::Earlier | Bucket::Later => "briefings/index.html".to_owned(),
            Bucket::NoMonth => "undated.html".to_owned(),
        }
    }
}

/// The name of a column that is no month.
fn aside_label(edition: &Edition, bucket: Bucket) -> Option<&str> {
    match bucket {
        Bucket::Month(_) => None,
        Bucket::Earlier => Some(edition.messages.text("charts.earlier")),
        Bucket::Later => Some(edition.messages.text("charts.later")),
        Bucket::NoMonth => Some(edition.messages.text("charts.no_month")),
    }
}

/// The name in two lines where it has two words, for the sake of the months' room.
fn aside_lines(edition: &Edition, bucket: Bucket) -> Option<Vec<String>> {
    let lines = broken(aside_label(edition, bucket)?, SMALL_PX, ASIDE_PX / 2);
    Some(lines.into_iter().map(|line| fit(line, SMALL_PX, ASIDE_PX)).collect())
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
        assert_eq!(timeline(&[Some("2025-08"), Some("2025-10")], 24).len(), 3);
    }

    #[test]
    fn months_run_up_to_the_reports_unless_it_lies_far_off() {
        assert_eq!(timeline(&[Some("2025-08")], 12).len(), 3, "from August to October");
        assert_eq!(timeline(&[Some("2024-08")], 12).len(), 1);
    }

    #[test]
    fn undated_events_alone_make_one_column() {
        assert_eq!(timeline(&[None], 24), [Bucket::NoMonth]);
    }
}

//! Stacked columns: events by month and form, with what has no month aside. On a narrow screen months are rows.

use super::Width;
use super::canvas::{self, Anchor, Canvas};
use super::ink::Ink;
use super::legend::{Legend, swatch};
use super::svg::Naming;
use super::tally::{self, Tally};
use super::timeline::{Bucket, LABELS_PX, Timeline};
use super::writing::{SMALL_PX, fit, measure};
use crate::model::chart::{Chart, Drawing};
use crate::model::edition::Edition;
use crate::model::report::{Month, Report};
use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordi32;

/// How many months are shown.
const MONTHS: i32 = 24;
const PLOT_PX: i32 = 210;
/// Width of the gap across a column that is not drawn to scale.
const CUT_PX: i32 = 6;
/// Height of a row, in pixels.
const ROW_PX: i32 = 19;
/// Height of a bar, in pixels.
const BAR_PX: i32 = 13;

/// Events by column of time.
struct Columns {
    timeline: Timeline,
    tallies: Vec<Tally>,
}

impl Columns {
    fn new(report: &Report, events: &[usize]) -> Self {
        let timeline = Timeline::new(report, events, MONTHS);
        let tallies = timeline.fall(report, events).iter().map(|events| Tally::of(report, events)).collect();
        Self { timeline, tallies }
    }

    fn by_month(&self) -> impl Iterator<Item = (Month, usize)> + Clone {
        let columns = self.timeline.buckets().iter().zip(&self.tallies);
        columns.filter_map(|(bucket, tally)| match bucket {
            Bucket::Month(month) => Some((*month, tally.total())),
            _ => None,
        })
    }
}

/// The events at these indices by month.
pub(super) fn monthly(report: &Report, edition: &Edition, id: &str, events: &[usize]) -> Option<Chart> {
    if events.is_empty() {
        return None;
    }
    let columns = Columns::new(report, events);
    let title = title(edition, &columns, events.len());
    let description = edition.messages.text("charts.monthly_description");
    let naming = Naming { id, title: &title, description, direction: edition.direction() };
    let row =
        |(&bucket, &tally): (&Bucket, &Tally)| (Some(Timeline::href(bucket)), Timeline::name(bucket, edition), tally);
    // A month without events has no briefing where it lies far back.
    let is_told = |(bucket, tally): &(&Bucket, &Tally)| !matches!(bucket, Bucket::Month(_)) || tally.total() > 0;
    let rows = columns.timeline.buckets().iter().zip(&columns.tallies).filter(is_told).map(row).collect();
    Some(Chart {
        id: id.to_owned(),
        title: title.clone(),
        description: description.to_owned(),
        table: tally::table(edition, edition.messages.text("charts.month"), rows),
        wide: draw(edition, &naming, &columns),
        narrow: draw_rows(edition, &naming, &columns),
    })
}

fn title(edition: &Edition, columns: &Columns, all: usize) -> String {
    let messages = &edition.messages;
    let greatest = columns.by_month().map(|(_, total)| total).max().filter(|&total| total > 0);
    let Some(greatest) = greatest else {
        return messages.fill("charts.monthly_none", &[("events", &messages.count("count.events", all))]);
    };
    let mut busiest = columns.by_month().filter(|(_, total)| *total == greatest).map(|(month, _)| month);
    let events = messages.count("count.events", greatest);
    let month = busiest.next().map(|month| edition.month(month)).unwrap_or_default();
    let others = busiest.count();
    let months = messages.number(others + 1);
    let since = columns.timeline.since().map(|since| edition.month(since));
    let key = match (others, since.is_some()) {
        (0, false) => "charts.monthly_one",
        (0, true) => "charts.monthly_since",
        (_, false) => "charts.monthly_tie",
        (_, true) => "charts.monthly_tie_since",
    };
    let since = since.unwrap_or_default();
    messages.sentence(key, &[("month", &month), ("months", &months), ("events", &events), ("since", &since)])
}

fn draw(edition: &Edition, naming: &Naming, columns: &Columns) -> Drawing {
    let width = Width::Wide;
    let Columns { timeline, tallies } = columns;
    let greatest = timeline.greatest(tallies.iter().map(Tally::total));
    let sum = tallies.iter().fold(Tally::default(), |sum, tally| sum.plus(*tally));
    let legend = Legend::new(edition, &sum, width.px());
    let top = legend.height_px + 18 + if timeline.now(edition).is_some() { 18 } else { 0 };
    let bottom = top + PLOT_PX;
    let start = measure(&edition.messages.number(greatest), SMALL_PX) + 8;
    let places = timeline.columns(edition, start + 4, width.px());
    let scale: RangedCoordi32 = (0..greatest as i32).into();
    canvas::draw(naming, width, bottom + LABELS_PX, |canvas| {
        legend.draw(canvas);
        for count in scale.key_points(5) {
            let y = scale.map(&count, (bottom, top));
            canvas.line(&[(start, y), (width.px(), y)], Ink::Grid, 1, 1.0);
            canvas.label(&edition.messages.number(count as usize), (start - 5, y), SMALL_PX, Ink::Muted, Anchor::End);
        }
        timeline.rule(canvas, edition, &places, (top - 16, bottom));
        for (tally, &(from, to)) in tallies.iter().zip(&places) {
            let gap = ((to - from) / 8).clamp(1, 8);
            column(canvas, tally, (from + gap, to - gap), (top, bottom), greatest);
            let total = edition.messages.number(tally.total());
            if tally.total() > 0 && to - from >= measure(&total, SMALL_PX) + 2 {
                let shown = tally.total().min(greatest) as i32;
                let at = ((from + to) / 2, scale.map(&shown, (bottom, top)) - 8);
                canvas.label(&total, at, SMALL_PX, Ink::Text, Anchor::Middle);
            }
        }
        timeline.label(canvas, edition, &places, bottom + 12);
    })
}

/// A stacked column between `from` and `to`. One that would be higher than the plot is drawn as high as it, and cut across.
fn column(canvas: &Canvas, tally: &Tally, (from, to): (i32, i32), (top, bottom): (i32, i32), greatest: usize) {
    let scale: RangedCoordi32 = (0..greatest.max(tally.total()) as i32).into();
    let to_px = |count: usize| scale.map(&(count as i32), (bottom, top));
    let mut below = 0;
    for part in tally.parts() {
        let (low, high) = (to_px(below), to_px(below + part.count));
        swatch(canvas, (from, high), (to, low - i32::from(low - high > 3)), part.ink, part.is_planned);
        below += part.count;
    }
    if below > greatest {
        let y = bottom - (bottom - top) / 4;
        canvas.fill((from - 1, y), (to + 1, y + CUT_PX), Ink::Cut, 1.0);
    }
}

/// The columns as rows, with the rule between them.
fn draw_rows(edition: &Edition, naming: &Naming, columns: &Columns) -> Drawing {
    let Columns { timeline, tallies } = columns;
    let width = Width::Narrow;
    let greatest = timeline.greatest(tallies.iter().map(Tally::total));
    let sum = tallies.iter().fold(Tally::default(), |sum, tally| sum.plus(*tally));
    let legend = Legend::new(edition, &sum, width.px());
    let names: Vec<String> = timeline.buckets().iter().map(|&bucket| Timeline::short_name(bucket, edition)).collect();
    let names_px = names.iter().map(|name| measure(name, SMALL_PX)).max().unwrap_or(0).min(110);
    let widest = tallies.iter().map(|tally| measure(&edition.messages.number(tally.total()), SMALL_PX)).max();
    let span = (names_px + 8, width.px() - widest.unwrap_or(0) - 8);
    let now = timeline.now(edition);
    let top = |row: usize| {
        let is_ahead = now.as_ref().is_some_and(|(place, _)| row > *place);
        legend.height_px + ROW_PX * (row as i32 + i32::from(is_ahead))
    };
    let rows = tallies.len() as i32 + i32::from(now.is_some());
    canvas::draw(naming, width, legend.height_px + ROW_PX * rows, |canvas| {
        legend.draw(canvas);
        for (row, (name, tally)) in names.iter().zip(tallies).enumerate() {
            let middle = top(row) + ROW_PX / 2;
            let name = fit(name, SMALL_PX, names_px);
            canvas.label(&name, (names_px, middle), SMALL_PX, Ink::Text, Anchor::End);
            let end = bar(canvas, tally, span, (middle - BAR_PX / 2, middle + BAR_PX / 2 + 1), greatest);
            if tally.total() > 0 {
                let total = edition.messages.number(tally.total());
                canvas.label(&total, (end + 5, middle), SMALL_PX, Ink::Muted, Anchor::Start);
            }
        }
        if let Some((place, words)) = &now {
            let middle = top(*place) + ROW_PX * 3 / 2;
            let words_px = measure(words, SMALL_PX);
            canvas.label(words, (0, middle), SMALL_PX, Ink::Muted, Anchor::Start);
            canvas.line(&[(words_px + 8, middle), (width.px(), middle)], Ink::Muted, 1, 1.0);
        }
    })
}

/// A stacked bar between `top` and `bottom`, and where it ends. One that would be longer than its room is drawn as long as that, and
/// cut across.
fn bar(canvas: &Canvas, tally: &Tally, (from, to): (i32, i32), (top, bottom): (i32, i32), greatest: usize) -> i32 {
    let scale: RangedCoordi32 = (0..greatest.max(tally.total()) as i32).into();
    let to_px = |count: usize| scale.map(&(count as i32), (from, to));
    let mut before = 0;
    for part in tally.parts() {
        let (start, end) = (to_px(before), to_px(before + part.count));
        swatch(canvas, (start, top), (end - i32::from(end - start > 3), bottom), part.ink, part.is_planned);
        before += part.count;
    }
    if before > greatest {
        let x = from + (to - from) / 4;
        canvas.fill((x, top - 1), (x + CUT_PX, bottom + 1), Ink::Cut, 1.0);
    }
    to_px(before)
}

//! Stacked columns: events by month and form, with what has no month aside.

use super::canvas::{self, Anchor, Canvas, Naming, SMALL_PX, measure};
use super::ink::Ink;
use super::legend::{Legend, swatch};
use super::tally::{self, Tally};
use super::timeline::Timeline;
use super::{Width, wording};
use crate::model::chart::Chart;
use crate::model::edition::Edition;
use crate::model::report::{Month, Report};
use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordi32;
use std::collections::BTreeMap;

const PLOT_PX: i32 = 210;
const LABELS_PX: i32 = 38;
/// Width of the gap across a column that is not drawn to scale.
const CUT_PX: i32 = 6;

/// The events at these indices by month.
pub(super) fn monthly(report: &Report, edition: &Edition, id: &str, events: &[usize]) -> Option<Chart> {
    if events.is_empty() {
        return None;
    }
    let mut by_month: BTreeMap<Month, Vec<usize>> = BTreeMap::new();
    let mut without_month = Vec::new();
    for &index in events {
        match report.events[index].month() {
            Some(month) => by_month.entry(month).or_default().push(index),
            None => without_month.push(index),
        }
    }
    let title = title(edition, &by_month, without_month.len());
    let description = edition.messages.text("charts.monthly_description").to_owned();
    let naming = Naming { id, title: &title, description: &description };
    let wide = draw(report, edition, &naming, Width::Wide, events);
    let narrow = draw(report, edition, &naming, Width::Narrow, events);
    let mut rows: Vec<(Option<String>, String, Tally)> = Vec::new();
    for (month, events) in &by_month {
        let href = format!("briefings/{}.html", month.iso());
        rows.push((Some(href), wording::month(edition, *month), Tally::of(report, events)));
    }
    if !without_month.is_empty() {
        let label = edition.messages.text("charts.no_month").to_owned();
        rows.push((Some("undated.html".to_owned()), label, Tally::of(report, &without_month)));
    }
    let table = tally::table(edition, edition.messages.text("charts.month"), rows);
    Some(Chart { id: id.to_owned(), title, description, table, wide, narrow })
}

fn title(edition: &Edition, by_month: &BTreeMap<Month, Vec<usize>>, without_month: usize) -> String {
    let greatest = by_month.values().map(Vec::len).max().unwrap_or(0);
    let mut busiest = by_month.iter().filter(|(_, events)| events.len() == greatest).map(|(month, _)| *month);
    let undated = edition.messages.count("count.events", without_month);
    match (busiest.next(), busiest.count()) {
        (None, _) => edition.messages.fill("charts.monthly_none", &[("events", &undated)]),
        (Some(month), 0) => {
            let events = edition.messages.count("count.events", greatest);
            edition
                .messages
                .fill("charts.monthly_one", &[("month", &wording::month(edition, month)), ("events", &events)])
        }
        (Some(_), others) => {
            let events = edition.messages.count("count.events", greatest);
            edition
                .messages
                .fill("charts.monthly_tie", &[("months", &edition.messages.number(others + 1)), ("events", &events)])
        }
    }
}

fn draw(report: &Report, edition: &Edition, naming: &Naming, width: Width, events: &[usize]) -> String {
    let timeline = Timeline::new(report, events, width.pick(24, 12));
    let of_bucket = |bucket| {
        let inside = |&&index: &&usize| timeline.bucket_of(report.events[index].month()) == bucket;
        Tally::of(report, &events.iter().filter(inside).copied().collect::<Vec<usize>>())
    };
    let tallies: Vec<Tally> = timeline.buckets().iter().map(|&bucket| of_bucket(bucket)).collect();
    let greatest = timeline.greatest(tallies.iter().map(Tally::total));
    let legend = Legend::new(edition, &Tally::of(report, events), width.px());
    let (top, bottom) = (legend.height_px + 14, legend.height_px + 14 + PLOT_PX);
    let start = measure(&edition.messages.number(greatest), SMALL_PX) + 8;
    let columns = timeline.columns(edition, start + 4, width.px());
    let scale: RangedCoordi32 = (0..greatest as i32).into();
    canvas::draw(naming, width, bottom + LABELS_PX, |canvas| {
        legend.draw(canvas);
        for count in scale.key_points(5) {
            let y = scale.map(&count, (bottom, top));
            canvas.line((start, y), (width.px(), y), Ink::Grid);
            canvas.label(&edition.messages.number(count as usize), (start - 5, y), SMALL_PX, Ink::Muted, Anchor::End);
        }
        for (tally, &(from, to)) in tallies.iter().zip(&columns) {
            let gap = ((to - from) / 8).clamp(1, 8);
            column(canvas, tally, (from + gap, to - gap), (top, bottom), greatest);
            let total = edition.messages.number(tally.total());
            if tally.total() > 0 && to - from >= measure(&total, SMALL_PX) {
                let shown = tally.total().min(greatest) as i32;
                let at = ((from + to) / 2, scale.map(&shown, (bottom, top)) - 8);
                canvas.label(&total, at, SMALL_PX, Ink::Text, Anchor::Middle);
            }
        }
        timeline.label(canvas, edition, &columns, bottom + 12);
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

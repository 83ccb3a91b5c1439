//! Party × month: when each party was busy, with what has no month aside. On a narrow screen months are rows.

use super::canvas::{self, names_px};
use super::grid::{Cell, Grid, Head, ROW_PX, ground};
use super::svg::Naming;
use super::timeline::{Bucket, LABELS_PX, Timeline};
use super::{Width, chosen, party_href};
use crate::model::chart::{Chart, Drawing};
use crate::model::edition::Edition;
use crate::model::party::Party;
use crate::model::report::{Month, PartyReport, Report};
use std::collections::BTreeMap;

/// How many months are shown.
const MONTHS: i32 = 18;
/// Room above for the report's day, in pixels.
const TOP_PX: i32 = 18;

/// The heat map of the parties with most events.
pub(super) fn heat(report: &Report, edition: &Edition) -> Option<Chart> {
    let all: Vec<usize> = (0..report.events.len()).collect();
    let timeline = Timeline::new(report, &all, MONTHS);
    let busiest = busiest(report, &timeline);
    let title = title(edition, &timeline, busiest, report)?;
    let description = edition.messages.text("charts.heat_description");
    let naming = Naming { id: "country-by-month", title: &title, description, direction: edition.direction() };
    let must: Vec<&Party> = busiest.iter().map(|(_, party, _)| &party.party).collect();
    let parties = |most: usize| chosen(report, most, &must);
    let grid = grid(report, edition, &timeline, &parties(16));
    let totals: Vec<usize> = parties(16).iter().map(|party| party.events.len()).collect();
    let table = grid.table(edition, edition.messages.text("charts.party"), &totals);
    let wide = draw(edition, &naming, &timeline, &grid);
    let mut narrow = self::grid(report, edition, &timeline, &parties(7)).turned();
    narrow.rule = timeline.now(edition);
    for (row, &bucket) in narrow.rows.iter_mut().zip(timeline.buckets()) {
        row.name = Timeline::short_name(bucket, edition);
    }
    let greatest = greatest(&timeline, &grid);
    let narrow = narrow.draw(edition, &naming, Width::Narrow, greatest);
    Some(Chart {
        id: naming.id.to_owned(),
        title: title.clone(),
        description: description.to_owned(),
        table,
        wide,
        narrow,
    })
}

fn grid(report: &Report, edition: &Edition, timeline: &Timeline, parties: &[&PartyReport]) -> Grid {
    let row = |party: &&PartyReport| {
        let columns = timeline.fall(report, &party.events);
        columns.iter().map(|events| Some(Cell::of(report, events))).collect()
    };
    let column = |&bucket: &Bucket| Head {
        name: Timeline::name(bucket, edition),
        code: None,
        href: Some(Timeline::href(bucket)),
    };
    let head = |party: &&PartyReport| Head {
        name: edition.name(&party.party).to_owned(),
        code: None,
        href: Some(party_href(&party.party)),
    };
    Grid {
        rows: parties.iter().map(head).collect(),
        columns: timeline.buckets().iter().map(column).collect(),
        cells: parties.iter().map(row).collect(),
        rule: None,
    }
}

/// The party with the most events in one of the months shown, the earliest month where it is a tie.
fn busiest<'report>(report: &'report Report, timeline: &Timeline) -> Option<(usize, &'report PartyReport, Month)> {
    let mut busiest: Option<(usize, &PartyReport, Month)> = None;
    for party in &report.parties {
        let mut by_month: BTreeMap<Month, usize> = BTreeMap::new();
        for month in party.events.iter().filter_map(|&index| report.events[index].month()) {
            if matches!(timeline.buckets()[timeline.place_of(Some(month))], Bucket::Month(_)) {
                *by_month.entry(month).or_default() += 1;
            }
        }
        for (month, count) in by_month {
            if busiest.is_none_or(|(most, ..)| count > most) {
                busiest = Some((count, party, month));
            }
        }
    }
    busiest
}

fn title(
    edition: &Edition,
    timeline: &Timeline,
    busiest: Option<(usize, &PartyReport, Month)>,
    report: &Report,
) -> Option<String> {
    let Some((count, party, month)) = busiest else {
        return report.parties.first().map(|_| edition.messages.text("charts.heat_none").to_owned());
    };
    let name = edition.name_in_sentence(&party.party);
    let (month, events) = (edition.month(month), edition.messages.count("count.events", count));
    let since = timeline.since().map(|since| edition.month(since));
    let key = if since.is_some() { "charts.heat_since" } else { "charts.heat_one" };
    let since = since.unwrap_or_default();
    let values = [("name", name.as_str()), ("month", &month), ("events", &events), ("since", &since)];
    Some(edition.messages.sentence(key, &values))
}

fn greatest(timeline: &Timeline, grid: &Grid) -> usize {
    let of_column = |column: usize| grid.cells.iter().filter_map(|row| Some(row[column]?.total)).max().unwrap_or(0);
    timeline.greatest((0..timeline.buckets().len()).map(of_column))
}

fn draw(edition: &Edition, naming: &Naming, timeline: &Timeline, grid: &Grid) -> Drawing {
    let width = Width::Wide;
    let names_px = names_px(grid.rows.iter().map(|row| row.name.as_str()), 180);
    let columns = timeline.columns(edition, names_px + 8, width.px());
    let greatest = greatest(timeline, grid);
    let bottom = TOP_PX + ROW_PX * grid.rows.len() as i32;
    canvas::draw(naming, width, bottom + LABELS_PX, |canvas| {
        for (line, (head, cells)) in (0..).zip(grid.rows.iter().zip(&grid.cells)) {
            let (top, end) = (TOP_PX + ROW_PX * line, TOP_PX + ROW_PX * (line + 1));
            canvas.name(&head.name, (names_px, (top + end) / 2), names_px);
            if let (Some(&(from, _)), Some(&(_, to))) = (columns.first(), columns.last()) {
                ground(canvas, (from, top), (to, end));
            }
            for (cell, &(from, to)) in cells.iter().zip(&columns) {
                cell.unwrap_or_default().draw(canvas, edition, ((from, top), (to, end)), greatest);
            }
        }
        timeline.label(canvas, edition, &columns, bottom + 12);
        timeline.rule(canvas, edition, &columns, (TOP_PX, bottom));
    })
}

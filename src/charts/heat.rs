//! Party × month: when each party was busy, with what has no month aside.

use super::canvas::{self, Anchor, LABEL_PX, Naming, fit, measure};
use super::grid::{Cell, ground};
use super::ink::Ink;
use super::timeline::{Bucket, Timeline};
use super::{Width, party_href, wording};
use crate::model::chart::{Chart, Row, Table};
use crate::model::edition::Edition;
use crate::model::event::Status;
use crate::model::report::{Month, PartyReport, Report};
use std::collections::BTreeMap;

const ROW_PX: i32 = 26;
const LABELS_PX: i32 = 38;

/// The heat map of the parties with most events.
pub(super) fn heat(report: &Report, edition: &Edition) -> Option<Chart> {
    let title = title(report, edition)?;
    let description = edition.messages.text("charts.heat_description").to_owned();
    let naming = Naming { id: "country-by-month", title: &title, description: &description };
    let wide = draw(report, edition, &naming, Width::Wide);
    let narrow = draw(report, edition, &naming, Width::Narrow);
    let table = table(report, edition);
    Some(Chart { id: naming.id.to_owned(), title: title.clone(), description, table, wide, narrow })
}

/// The party's events by month; `None` stands for no month.
fn by_month(report: &Report, party: &PartyReport) -> BTreeMap<Option<Month>, usize> {
    let mut by_month = BTreeMap::new();
    for &index in &party.events {
        *by_month.entry(report.events[index].month()).or_default() += 1;
    }
    by_month
}

fn title(report: &Report, edition: &Edition) -> Option<String> {
    let mut busiest: Option<(usize, &PartyReport, Month)> = None;
    for party in &report.parties {
        for (month, count) in by_month(report, party) {
            let Some(month) = month else { continue };
            if busiest.is_none_or(|(most, ..)| count > most) {
                busiest = Some((count, party, month));
            }
        }
    }
    let Some((count, party, month)) = busiest else {
        return report.parties.first().map(|_| edition.messages.text("charts.heat_none").to_owned());
    };
    let name = edition.name_in_sentence(&party.party);
    let (month, events) = (wording::month(edition, month), edition.messages.count("count.events", count));
    Some(edition.messages.fill("charts.heat_one", &[("name", &name), ("month", &month), ("events", &events)]))
}

fn table(report: &Report, edition: &Edition) -> Table {
    let has_no_month = !report.without_month.is_empty();
    let mut columns = vec![edition.messages.text("charts.party").to_owned()];
    columns.extend(report.months.iter().map(|month| month.month.iso()));
    columns.extend(has_no_month.then(|| edition.messages.text("charts.no_month").to_owned()));
    columns.push(edition.messages.text("charts.total").to_owned());
    let row = |party: &PartyReport| {
        let by_month = by_month(report, party);
        let count = |month: Option<Month>| by_month.get(&month).copied().unwrap_or(0);
        let mut counts: Vec<usize> = report.months.iter().map(|month| count(Some(month.month))).collect();
        counts.extend(has_no_month.then(|| count(None)));
        counts.push(party.events.len());
        Row { href: Some(party_href(&party.party)), name: edition.name(&party.party).to_owned(), counts }
    };
    Table { columns, rows: report.parties.iter().map(row).collect() }
}

fn draw(report: &Report, edition: &Edition, naming: &Naming, width: Width) -> String {
    let all: Vec<usize> = (0..report.events.len()).collect();
    let timeline = Timeline::new(report, &all, width.pick(18, 6));
    let parties = &report.parties[..report.parties.len().min(width.pick(16, 10))];
    let labels_px = parties.iter().map(|party| measure(edition.name(&party.party), LABEL_PX)).max().unwrap_or(0);
    let labels_px = labels_px.min(width.pick(180, 96));
    let columns = timeline.columns(edition, labels_px + 8, width.px());
    let rows: Vec<BTreeMap<Bucket, Cell>> = parties.iter().map(|party| cells(report, party, &timeline)).collect();
    let of_column = |bucket: &Bucket| rows.iter().filter_map(|row| Some(row.get(bucket)?.total)).max().unwrap_or(0);
    let greatest = timeline.greatest(timeline.buckets().iter().map(of_column));
    let bottom = ROW_PX * parties.len() as i32;
    canvas::draw(naming, width, bottom + LABELS_PX, |canvas| {
        for (line, (party, row)) in parties.iter().zip(&rows).enumerate() {
            let top = ROW_PX * line as i32;
            let name = fit(edition.name(&party.party), LABEL_PX, labels_px);
            canvas.label(&name, (labels_px, top + ROW_PX / 2), LABEL_PX, Ink::Text, Anchor::End);
            if let (Some(&(from, _)), Some(&(_, to))) = (columns.first(), columns.last()) {
                ground(canvas, (from, top), (to, top + ROW_PX));
            }
            for (bucket, &(from, to)) in timeline.buckets().iter().zip(&columns) {
                let cell = row.get(bucket).copied().unwrap_or_default();
                cell.draw(canvas, (from, top), (to, top + ROW_PX), greatest);
            }
        }
        timeline.label(canvas, edition, &columns, bottom + 12);
    })
}

fn cells(report: &Report, party: &PartyReport, timeline: &Timeline) -> BTreeMap<Bucket, Cell> {
    let mut cells: BTreeMap<Bucket, Cell> = BTreeMap::new();
    for &index in &party.events {
        let reported = &report.events[index];
        let cell = cells.entry(timeline.bucket_of(reported.month())).or_default();
        cell.total += 1;
        cell.planned += usize::from(reported.event.status == Status::Planned);
    }
    cells
}

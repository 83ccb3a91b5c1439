//! Party × party: how many events each two have in common.

use super::Width;
use super::canvas::{self, Anchor, LABEL_PX, Naming, SMALL_PX, fit, measure};
use super::grid::{Cell, ground};
use super::ink::Ink;
use crate::model::chart::{Chart, Row, Table};
use crate::model::edition::Edition;
use crate::model::party::Party;
use crate::model::report::{PairReport, Report};
use std::collections::BTreeMap;

const HEAD_PX: i32 = 26;

/// The matrix of the parties with most events.
pub(super) fn matrix(report: &Report, edition: &Edition) -> Option<Chart> {
    let title = title(report, edition)?;
    let mut cells: BTreeMap<(&Party, &Party), Cell> = BTreeMap::new();
    for pair in &report.pairs {
        let (_, planned) = report.count_by_status(&pair.events);
        let cell = Cell { total: pair.events.len(), planned };
        cells.insert((&pair.parties.0, &pair.parties.1), cell);
        cells.insert((&pair.parties.1, &pair.parties.0), cell);
    }
    let description = edition.messages.text("charts.matrix_description").to_owned();
    let naming = Naming { id: "country-by-country", title: &title, description: &description };
    let wide = draw(report, edition, &naming, Width::Wide, &cells);
    let narrow = draw(report, edition, &naming, Width::Narrow, &cells);
    let table = table(report, edition);
    Some(Chart { id: naming.id.to_owned(), title: title.clone(), description, table, wide, narrow })
}

/// A row per pair: most cells of the whole matrix would be empty.
fn table(report: &Report, edition: &Edition) -> Table {
    let columns = ["charts.pair", "charts.all_occurred", "charts.all_planned", "charts.total"];
    let row = |pair: &PairReport| {
        let (one, other) = (edition.name(&pair.parties.0), edition.name(&pair.parties.1));
        let (occurred, planned) = report.count_by_status(&pair.events);
        Row {
            href: Some(format!("pairs/{}-{}.html", pair.parties.0.slug(), pair.parties.1.slug())),
            name: edition.messages.fill("pair.title", &[("one", one), ("other", other)]),
            counts: vec![occurred, planned, pair.events.len()],
        }
    };
    Table {
        columns: columns.map(|key| edition.messages.text(key).to_owned()).to_vec(),
        rows: report.pairs.iter().map(row).collect(),
    }
}

fn title(report: &Report, edition: &Edition) -> Option<String> {
    let greatest = report.pairs.first()?.events.len();
    let first: Vec<_> = report.pairs.iter().take_while(|pair| pair.events.len() == greatest).collect();
    let events = edition.messages.count("count.events", greatest);
    let name = |party: &Party| edition.name_in_sentence(party);
    let (one, other) = (name(&first[0].parties.0), name(&first[0].parties.1));
    Some(match first.len() {
        1 => edition.messages.sentence("charts.matrix_one", &[("one", &one), ("other", &other), ("events", &events)]),
        many => edition
            .messages
            .fill("charts.matrix_many", &[("pairs", &edition.messages.number(many)), ("events", &events)]),
    })
}

/// A party's code without `org:`, which tells a column in little room.
fn short_code(party: &Party) -> &str {
    party.code().trim_start_matches("org:")
}

fn draw(
    report: &Report,
    edition: &Edition,
    naming: &Naming,
    width: Width,
    cells: &BTreeMap<(&Party, &Party), Cell>,
) -> String {
    let parties: Vec<&Party> = report.parties.iter().map(|party| &party.party).take(width.pick(14, 8)).collect();
    let labels = |party: &Party| {
        width.pick(format!("{} {}", edition.name(party), short_code(party)), edition.name(party).to_owned())
    };
    let labels_px = parties.iter().map(|party| measure(&labels(party), LABEL_PX)).max().unwrap_or(0);
    let labels_px = labels_px.min(width.pick(250, 112));
    let start = labels_px + 8;
    let side = ((width.px() - start) / parties.len().max(1) as i32).clamp(20, 44);
    let row_px = side.min(32);
    let greatest = cells.values().map(|cell| cell.total).max().unwrap_or(1);
    canvas::draw(naming, width, HEAD_PX + row_px * parties.len() as i32 + 2, |canvas| {
        for (column, &partner) in parties.iter().enumerate() {
            let middle = start + side * column as i32 + side / 2;
            canvas.label(
                &fit(short_code(partner), SMALL_PX, side),
                (middle, HEAD_PX / 2),
                SMALL_PX,
                Ink::Muted,
                Anchor::Middle,
            );
        }
        for (line, &party) in parties.iter().enumerate() {
            let top = HEAD_PX + row_px * line as i32;
            let label = fit(&labels(party), LABEL_PX, labels_px);
            canvas.label(&label, (labels_px, top + row_px / 2), LABEL_PX, Ink::Text, Anchor::End);
            ground(canvas, (start, top), (start + side * parties.len() as i32, top + row_px));
            for (column, &partner) in parties.iter().enumerate() {
                let left = start + side * column as i32;
                let (from, to) = ((left, top), (left + side, top + row_px));
                if party == partner {
                    canvas.fill(from, to, Ink::Cut, 1.0);
                } else if let Some(cell) = cells.get(&(party, partner)) {
                    cell.draw(canvas, from, to, greatest);
                }
            }
        }
    })
}

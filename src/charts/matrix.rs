//! Party × party: how many events each two have in common.

use super::canvas::{self, Anchor, LABEL_PX, Naming, SMALL_PX, fit, measure};
use super::grid::Cell;
use super::ink::Ink;
use super::{Width, party_href};
use crate::model::chart::{Chart, Row, Table};
use crate::model::messages::Messages;
use crate::model::party::Party;
use crate::model::report::Report;
use std::collections::BTreeMap;

const HEAD_PX: i32 = 26;

/// The matrix of the parties with most events.
pub(super) fn matrix(report: &Report, messages: &Messages) -> Option<Chart> {
    let title = title(report, messages)?;
    let mut cells: BTreeMap<(&Party, &Party), Cell> = BTreeMap::new();
    for pair in &report.pairs {
        let (_, planned) = report.count_by_status(&pair.events);
        let cell = Cell { total: pair.events.len(), planned };
        cells.insert((&pair.parties.0, &pair.parties.1), cell);
        cells.insert((&pair.parties.1, &pair.parties.0), cell);
    }
    let description = messages.text("charts.matrix_description").to_owned();
    let naming = Naming { id: "country-by-country", title: &title, description: &description };
    let wide = draw(report, &naming, Width::Wide, &cells);
    let narrow = draw(report, &naming, Width::Narrow, &cells);
    let parties: Vec<&Party> = report.parties.iter().map(|party| &party.party).collect();
    let mut columns = vec![messages.text("charts.party").to_owned()];
    columns.extend(parties.iter().map(|party| report.name(party).to_owned()));
    let row = |&party: &&Party| Row {
        href: Some(party_href(party)),
        name: report.name(party).to_owned(),
        counts: parties.iter().map(|partner| cells.get(&(party, partner)).map_or(0, |cell| cell.total)).collect(),
    };
    let rows = parties.iter().map(row).collect();
    Some(Chart {
        id: naming.id.to_owned(),
        title: title.clone(),
        description,
        table: Table { columns, rows },
        wide,
        narrow,
    })
}

fn title(report: &Report, messages: &Messages) -> Option<String> {
    let greatest = report.pairs.first()?.events.len();
    let first: Vec<_> = report.pairs.iter().take_while(|pair| pair.events.len() == greatest).collect();
    let events = messages.count("count.events", greatest);
    let name = |party: &Party| report.name_in_sentence(messages, party);
    let (one, other) = (name(&first[0].parties.0), name(&first[0].parties.1));
    Some(match first.len() {
        1 => messages.sentence("charts.matrix_one", &[("one", &one), ("other", &other), ("events", &events)]),
        many => messages.fill("charts.matrix_many", &[("pairs", &messages.number(many)), ("events", &events)]),
    })
}

/// A party's code without `org:`, which tells a column in little room.
fn short_code(party: &Party) -> &str {
    party.code().trim_start_matches("org:")
}

fn draw(report: &Report, naming: &Naming, width: Width, cells: &BTreeMap<(&Party, &Party), Cell>) -> String {
    let parties: Vec<&Party> = report.parties.iter().map(|party| &party.party).take(width.pick(14, 8)).collect();
    let labels = |party: &Party| {
        width.pick(format!("{} {}", report.name(party), short_code(party)), report.name(party).to_owned())
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
            for (column, &partner) in parties.iter().enumerate() {
                let left = start + side * column as i32;
                if party != partner {
                    let cell = cells.get(&(party, partner)).copied().unwrap_or_default();
                    cell.draw(canvas, (left, top), (left + side, top + row_px), greatest);
                }
            }
        }
    })
}

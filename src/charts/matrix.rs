//! Party × party: how many events each two have in common.

use super::grid::{Cell, Grid, Head};
use super::svg::Naming;
use super::{Width, chosen, pair_row, party_href, short_code};
use crate::model::chart::{Chart, Table};
use crate::model::edition::Edition;
use crate::model::party::Party;
use crate::model::report::{PairReport, PartyReport, Report};
use std::collections::BTreeMap;

/// The matrix of the parties with most events.
pub(super) fn matrix(report: &Report, edition: &Edition) -> Option<Chart> {
    let first = report.pairs.first()?;
    let title = title(report, edition, first);
    let description = edition.messages.text("charts.matrix_description");
    let naming = Naming { id: "country-by-country", title: &title, description, direction: edition.direction() };
    let mut cells: BTreeMap<(&Party, &Party), Cell> = BTreeMap::new();
    for pair in &report.pairs {
        let cell = Cell::of(report, &pair.events);
        cells.insert((&pair.parties.0, &pair.parties.1), cell);
        cells.insert((&pair.parties.1, &pair.parties.0), cell);
    }
    let parties = |most: usize| chosen(report, most, &[&first.parties.0, &first.parties.1]);
    let wide = grid(edition, &cells, &parties(14));
    let narrow = grid(edition, &cells, &parties(8));
    let greatest = wide.greatest();
    Some(Chart {
        id: naming.id.to_owned(),
        title: title.clone(),
        description: description.to_owned(),
        table: table(report, edition, &parties(14)),
        wide: wide.draw(edition, &naming, Width::Wide, greatest),
        narrow: narrow.draw(edition, &naming, Width::Narrow, greatest),
    })
}

fn grid(edition: &Edition, cells: &BTreeMap<(&Party, &Party), Cell>, parties: &[&PartyReport]) -> Grid {
    let head = |party: &&PartyReport| Head {
        name: edition.name(&party.party).to_owned(),
        code: Some(short_code(&party.party).to_owned()),
        href: Some(party_href(&party.party)),
    };
    let cell = |one: &PartyReport, other: &PartyReport| {
        (one.party != other.party).then(|| cells.get(&(&one.party, &other.party)).copied().unwrap_or_default())
    };
    let row = |one: &&PartyReport| parties.iter().map(|other| cell(one, other)).collect();
    Grid {
        rows: parties.iter().map(head).collect(),
        columns: parties.iter().map(head).collect(),
        cells: parties.iter().map(row).collect(),
        rule: None,
    }
}

/// A row per pair that is drawn: most cells of the whole matrix would be empty.
fn table(report: &Report, edition: &Edition, parties: &[&PartyReport]) -> Table {
    let columns = ["charts.pair", "charts.all_occurred", "charts.all_planned", "charts.total"];
    let is_drawn = |party: &Party| parties.iter().any(|drawn| &drawn.party == party);
    let drawn = report.pairs.iter().filter(|pair| is_drawn(&pair.parties.0) && is_drawn(&pair.parties.1));
    Table {
        columns: columns.map(|key| edition.messages.text(key).to_owned()).to_vec(),
        rows: drawn.map(|pair| pair_row(report, edition, pair)).collect(),
    }
}

fn title(report: &Report, edition: &Edition, first: &PairReport) -> String {
    let greatest = first.events.len();
    let events = edition.messages.count("count.events", greatest);
    let name = |party: &Party| edition.name_in_sentence(party);
    let (one, other) = (name(&first.parties.0), name(&first.parties.1));
    match report.pairs.iter().take_while(|pair| pair.events.len() == greatest).count() {
        1 => edition.messages.sentence("charts.matrix_one", &[("one", &one), ("other", &other), ("events", &events)]),
        many => edition
            .messages
            .fill("charts.matrix_many", &[("pairs", &edition.messages.number(many)), ("events", &events)]),
    }
}

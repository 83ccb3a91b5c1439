//! The map of the region: a tile per state, links between those that act together, as thick as they are frequent.

use super::canvas::{self, Anchor, Canvas};
use super::ink::Ink;
use super::places::{Place, Places, TILE_PX};
use super::svg::Naming;
use super::writing::{SMALL_PX, fit, measure};
use super::{Width, pair_row, short_code, wording};
use crate::model::chart::{Chart, Drawing, Table};
use crate::model::edition::Edition;
use crate::model::party::Party;
use crate::model::report::{PairReport, Report};
use std::collections::{BTreeMap, BTreeSet};

/// How many links are drawn.
const LINKS: usize = 30;
/// How thick the strongest is, in pixels.
const THICKEST_PX: usize = 9;
/// Of how many pieces a bent link is.
const PIECES: i32 = 12;

/// The map with the most frequent links; `None` where there are fewer than two, or no tiles.
pub(super) fn map(report: &Report, edition: &Edition) -> Option<Chart> {
    let links = &report.pairs[..report.pairs.len().min(LINKS)];
    let mut counts: BTreeMap<&Party, usize> = BTreeMap::new();
    for party in links.iter().flat_map(|link| [&link.parties.0, &link.parties.1]) {
        *counts.entry(party).or_default() += 1;
    }
    let counts: Vec<(&Party, usize)> = counts.into_iter().collect();
    if links.len() < 2 || report.tiles.tile.is_empty() {
        return None;
    }
    let title = title(edition, &counts, links.len())?;
    let description = edition.messages.text("charts.map_description");
    let naming = Naming { id: "map", title: &title, description, direction: edition.direction() };
    let columns = ["charts.pair", "charts.all_occurred", "charts.all_planned", "charts.total"];
    let table = Table {
        columns: columns.map(|key| edition.messages.text(key).to_owned()).to_vec(),
        rows: links.iter().map(|pair| pair_row(report, edition, pair)).collect(),
    };
    let wide = draw(report, edition, &naming, Width::Wide, links);
    let narrow = draw(report, edition, &naming, Width::Narrow, links);
    let (id, title, description) = (naming.id.to_owned(), title.clone(), description.to_owned());
    Some(Chart { id, title, description, table, wide, narrow })
}

/// Who is part of the most links.
fn title(edition: &Edition, counts: &[(&Party, usize)], links: usize) -> Option<String> {
    let first = wording::first(edition, counts)?;
    let values = [
        ("name", first.names),
        ("links", edition.messages.number(first.count)),
        ("all", edition.messages.number(links)),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    Some(edition.messages.sentence(&format!("charts.map_{}", first.form), &values))
}

fn draw(report: &Report, edition: &Edition, naming: &Naming, width: Width, links: &[PairReport]) -> Drawing {
    let linked: BTreeSet<&Party> = links.iter().flat_map(|link| [&link.parties.0, &link.parties.1]).collect();
    // A wide sheet has room for the other states that act too.
    let is_drawn =
        |party: &Party| linked.contains(party) || (width == Width::Wide && report.tiles.place(party).is_some());
    let drawn = report.parties.iter().filter(|party| is_drawn(&party.party));
    let drawn: Vec<(&Party, usize)> = drawn.map(|party| (&party.party, party.events.len())).collect();
    let parties: Vec<&Party> = drawn.iter().map(|(party, _)| *party).collect();
    let places = Places::new(&report.tiles, &parties, width, edition.direction() == "rtl");
    let greatest = drawn.iter().map(|(_, count)| *count).max().unwrap_or(1);
    let strongest = links.first().map_or(1, |link| link.events.len()).max(1);
    canvas::draw(naming, width, places.height_px, |canvas| {
        for place in &places.empty {
            let (from, to) = place.corners();
            canvas.fill(from, to, Ink::Empty, 1.0);
        }
        // The strongest on top of the others.
        for link in links.iter().rev() {
            let ends = (places.tiles.get(&link.parties.0), places.tiles.get(&link.parties.1));
            if let (Some(&one), Some(&other)) = ends {
                let thick_px = 1 + (THICKEST_PX - 1) * link.events.len() / strongest;
                let centre = (width.px() / 2, places.height_px / 2);
                canvas.line(&bent(one.middle(), other.middle(), centre), Ink::Link, thick_px as u32, 0.6);
            }
        }
        if let Some(y) = places.aside_y {
            let words = fit(edition.messages.text("charts.map_aside"), SMALL_PX, width.px());
            canvas.fill((0, y - 8), (measure(&words, SMALL_PX) + 4, y + 8), Ink::Cut, 1.0);
            canvas.label(&words, (0, y), SMALL_PX, Ink::Muted, Anchor::Start);
        }
        for (party, count) in &drawn {
            if let Some(&place) = places.tiles.get(party) {
                tile(canvas, edition, party, (*count, greatest), place);
            }
        }
    })
}

fn tile(canvas: &Canvas, edition: &Edition, party: &Party, (count, greatest): (usize, usize), place: Place) {
    let (from, to) = place.corners();
    let heat = Ink::heat(count, greatest);
    canvas.fill((from.0 - 1, from.1 - 1), (to.0 + 1, to.1 + 1), Ink::Cut, 1.0);
    canvas.fill(from, to, heat, 1.0);
    let middle = place.middle();
    let code = fit(short_code(party), SMALL_PX, place.width_px);
    let number = edition.messages.number(count);
    if measure(&number, SMALL_PX) > place.width_px {
        canvas.label(&code, middle, SMALL_PX, heat.label(), Anchor::Middle);
        return;
    }
    canvas.label(&code, (middle.0, middle.1 - TILE_PX / 4 + 1), SMALL_PX, heat.label(), Anchor::Middle);
    canvas.label(&number, (middle.0, middle.1 + TILE_PX / 4), SMALL_PX, heat.label(), Anchor::Middle);
}

/// A line bent towards the middle of the sheet, so that a link past a third state is told from two links to it.
fn bent(one: (i32, i32), other: (i32, i32), centre: (i32, i32)) -> Vec<(i32, i32)> {
    let (dx, dy) = (other.0 - one.0, other.1 - one.1);
    let middle = ((one.0 + other.0) / 2, (one.1 + other.1) / 2);
    let distance = |(x, y): (i32, i32)| (x - centre.0).pow(2) + (y - centre.1).pow(2);
    let controls = [(middle.0 - dy / 4, middle.1 + dx / 4), (middle.0 + dy / 4, middle.1 - dx / 4)];
    let control = if distance(controls[0]) <= distance(controls[1]) { controls[0] } else { controls[1] };
    let point = |piece: i32| {
        let rest = PIECES - piece;
        let along = |one: i32, control: i32, other: i32| {
            (rest * rest * one + 2 * rest * piece * control + piece * piece * other) / (PIECES * PIECES)
        };
        (along(one.0, control.0, other.0), along(one.1, control.1, other.1))
    };
    (0..=PIECES).map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bent_link_ends_where_it_should() {
        let points = bent((10, 10), (110, 10), (60, 100));
        assert_eq!((points[0], points[PIECES as usize]), ((10, 10), (110, 10)));
        assert!(points[6].1 > 15, "towards the middle of the sheet: {points:?}");
    }
}

//! Where the parties of a tile map stand on its sheet.

use super::Width;
use super::short_code;
use super::writing::{SMALL_PX, measure};
use crate::model::party::Party;
use crate::model::tiles::Tiles;
use std::collections::{BTreeMap, BTreeSet};

/// From row to row, in pixels.
const ROW_PX: i32 = 38;
/// Height of a tile, in pixels.
pub(super) const TILE_PX: i32 = 28;
/// Between a row and the next, for the links to be seen, in pixels.
const GAP_PX: i32 = ROW_PX - TILE_PX - 1;
/// Between the map and what stands below it, in pixels.
const ASIDE_PX: i32 = 30;

/// A tile on the sheet, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Its upper corner at the start of lines.
    pub(super) from: (i32, i32),
    /// Its width; all tiles are of one height.
    pub(super) width_px: i32,
}

impl Place {
    /// Its middle.
    pub(super) fn middle(self) -> (i32, i32) {
        (self.from.0 + self.width_px / 2, self.from.1 + TILE_PX / 2)
    }

    /// Its corners.
    pub(super) fn corners(self) -> ((i32, i32), (i32, i32)) {
        (self.from, (self.from.0 + self.width_px, self.from.1 + TILE_PX))
    }
}

/// The sheet of a tile map.
pub(super) struct Places<'report> {
    /// Each party's tile.
    pub(super) tiles: BTreeMap<&'report Party, Place>,
    /// Squares of states that have no event, for the map's shape.
    pub(super) empty: Vec<Place>,
    /// The height of the words above what has no place on the map, in pixels; `None` where all have one.
    pub(super) aside_y: Option<i32>,
    /// Height of the sheet, in pixels.
    pub(super) height_px: i32,
}

impl<'report> Places<'report> {
    /// Places parties, the most frequent first: on the map those whose columns have room there, others in rows below it.
    /// On a mirrored sheet the map stands mirrored, so that west stays on the left.
    pub(super) fn new(tiles: &Tiles, parties: &[&'report Party], width: Width, is_mirrored: bool) -> Self {
        let most_columns = width.px() as usize / width.pick(34, 29);
        let mut mapped: Vec<(&Party, (u8, u8))> =
            parties.iter().filter_map(|&party| Some((party, tiles.place(party)?))).collect();
        let mut columns = shown(mapped.iter().map(|(_, (column, _))| *column), width);
        while columns.len() > most_columns && mapped.pop().is_some() {
            columns = shown(mapped.iter().map(|(_, (column, _))| *column), width);
        }
        let rows = shown(mapped.iter().map(|(_, (_, row))| *row), width);
        let pitch = (width.px() / columns.len().max(1) as i32).min(44);
        let gap = width.pick(GAP_PX, GAP_PX / 2);
        let left = (width.px() - pitch * columns.len() as i32) / 2 + gap / 2;
        let place = |column: u8, row: u8| {
            let (column, row) = (columns.binary_search(&column).ok()?, rows.binary_search(&row).ok()?);
            let x = left + pitch * column as i32;
            let width_px = pitch - gap;
            let x = if is_mirrored { width.px() - x - width_px } else { x };
            Some(Place { from: (x, GAP_PX + ROW_PX * row as i32), width_px })
        };
        let on_map = mapped.iter().filter_map(|(party, (column, row))| Some((*party, place(*column, *row)?)));
        let on_map: BTreeMap<&Party, Place> = on_map.collect();
        let taken: BTreeSet<(u8, u8)> = mapped.iter().map(|(_, place)| *place).collect();
        let free = tiles.tile.iter().map(|tile| (tile.column, tile.row)).filter(|place| !taken.contains(place));
        let empty = free.filter_map(|(column, row)| place(column, row)).collect();
        let bottom = GAP_PX + ROW_PX * rows.len() as i32;
        let mut places = Self { tiles: on_map, empty, aside_y: None, height_px: bottom };
        let aside: Vec<&Party> = parties.iter().copied().filter(|party| !places.tiles.contains_key(party)).collect();
        places.place_aside(&aside, bottom, width);
        places
    }

    fn place_aside(&mut self, parties: &[&'report Party], bottom: i32, width: Width) {
        if parties.is_empty() {
            return;
        }
        self.aside_y = Some(bottom + ASIDE_PX / 2);
        let (mut x, mut y) = (0, bottom + ASIDE_PX);
        for &party in parties {
            let width_px = (measure(short_code(party), SMALL_PX) + 10).clamp(TILE_PX, width.px());
            if x > 0 && x + width_px > width.px() {
                (x, y) = (0, y + ROW_PX);
            }
            self.tiles.insert(party, Place { from: (x, y), width_px });
            x += width_px + GAP_PX;
        }
        self.height_px = y + ROW_PX;
    }
}

/// Which columns or rows of the map are shown: on a wide sheet from the first that is used to the last, on a narrow one those that
/// are used.
fn shown(used: impl Iterator<Item = u8>, width: Width) -> Vec<u8> {
    let used: BTreeSet<u8> = used.collect();
    match (width, used.first(), used.last()) {
        (Width::Wide, Some(&first), Some(&last)) => (first..=last).collect(),
        _ => used.into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiles(tiles: &[(&str, u8, u8)]) -> Tiles {
        let tile = |(code, column, row): &(&str, u8, u8)| crate::model::tiles::Tile {
            code: Party::new(*code),
            column: *column,
            row: *row,
        };
        Tiles { tile: tiles.iter().map(tile).collect() }
    }

    #[test]
    fn states_stand_as_on_the_map_and_bodies_below_it() {
        let tiles = tiles(&[("KZ", 13, 2), ("UZ", 12, 3), ("TM", 12, 4), ("IS", 1, 0)]);
        let parties = ["KZ", "UZ", "org:WHO"].map(Party::new);
        let parties: Vec<&Party> = parties.iter().collect();
        let places = Places::new(&tiles, &parties, Width::Wide, false);
        let (kz, uz, who) = (places.tiles[parties[0]], places.tiles[parties[1]], places.tiles[parties[2]]);
        assert!(uz.from.0 < kz.from.0 && kz.from.1 < uz.from.1, "west and south of it");
        assert!(who.from.1 > uz.from.1 + TILE_PX && places.aside_y.is_some());
        assert_eq!(places.empty, [], "what lies out of the part that is used is not drawn");
    }

    #[test]
    fn west_is_on_the_left_of_a_mirrored_sheet_too() {
        let tiles = tiles(&[("KZ", 13, 2), ("UZ", 12, 3)]);
        let parties = ["KZ", "UZ"].map(Party::new);
        let parties: Vec<&Party> = parties.iter().collect();
        let places = Places::new(&tiles, &parties, Width::Wide, true);
        assert!(places.tiles[parties[1]].from.0 > places.tiles[parties[0]].from.0, "from the right edge");
    }

    #[test]
    fn what_the_columns_of_a_narrow_sheet_do_not_hold_stands_below() {
        let names: Vec<String> = (0..20).map(|column| format!("{}A", (b'A' + column) as char)).collect();
        let places: Vec<(&str, u8, u8)> = (0..20).map(|column| (names[column].as_str(), column as u8, 0)).collect();
        let parties: Vec<Party> = names.iter().map(Party::new).collect();
        let parties: Vec<&Party> = parties.iter().collect();
        let places = Places::new(&tiles(&places), &parties, Width::Narrow, false);
        assert_eq!(places.tiles.len(), 20);
        assert!(places.tiles.values().all(|place| place.from.0 >= 0 && place.from.0 + place.width_px <= 350));
        assert!(places.tiles[parties[19]].from.1 > places.tiles[parties[0]].from.1, "the least frequent");
    }
}

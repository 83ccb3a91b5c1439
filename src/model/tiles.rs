//! Where states stand on a tile map: a square each, neighbours about where they are on the map.

use super::party::Party;
use serde::Deserialize;

/// `lexicons/shared/tiles.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tiles {
    /// The squares; of two for one state the later holds.
    pub tile: Vec<Tile>,
}

/// A state's square.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    /// The state.
    pub code: Party,
    /// Columns from the west.
    pub column: u8,
    /// Rows from the north.
    pub row: u8,
}

impl Tiles {
    /// Column and row of a party; `None` for a body, and for a state that has no square.
    pub fn place(&self, party: &Party) -> Option<(u8, u8)> {
        self.tile.iter().rev().find(|tile| &tile.code == party).map(|tile| (tile.column, tile.row))
    }
}

//! All records of a site, joined.

use super::record::Record;
use super::reliability::Reliability;
use super::tiles::Tiles;
use crate::diagnose::Diagnostic;

/// The records, ordered by path, with all that was said while they were made.
#[derive(Debug, Clone, Default)]
pub struct Corpus {
    /// One record per article, ordered by id.
    pub records: Vec<Record>,
    /// What there was to say of them.
    pub diagnostics: Vec<Diagnostic>,
    /// How far the confidence of their events holds where that was measured.
    pub reliability: Reliability,
    /// Where states stand on the tile map; empty where no map is to be drawn.
    pub tiles: Tiles,
}

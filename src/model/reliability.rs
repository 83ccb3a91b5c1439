//! How far the confidence of events has held where records written by people tell.

use serde::{Deserialize, Serialize};

/// `reliability.toml`: the events of articles with gold records, by their confidence.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Reliability {
    /// One row for each range of confidence that has events, from the least sure.
    pub range: Vec<ReliabilityRange>,
}

/// Events of one range of confidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReliabilityRange {
    /// From this percentage, itself included.
    pub from_percent: u32,
    /// Below this percentage; 100 is included in the last range.
    pub to_percent: u32,
    /// Events.
    pub events: usize,
    /// Of them, those that the gold records have too: form, status and parties.
    pub right: usize,
}

impl Reliability {
    /// The bounds of the ranges, in percent.
    pub const BOUNDS: [u32; 6] = [0, 50, 60, 70, 80, 90];

    /// Counts events by their confidence, each with whether it is right.
    pub fn count(events: impl IntoIterator<Item = (f64, bool)>) -> Self {
        let mut range: Vec<ReliabilityRange> = Self::BOUNDS
            .iter()
            .enumerate()
            .map(|(at, &from_percent)| {
                let to_percent = Self::BOUNDS.get(at + 1).copied().unwrap_or(100);
                ReliabilityRange { from_percent, to_percent, events: 0, right: 0 }
            })
            .collect();
        for (confidence, is_right) in events {
            let percent = (confidence.clamp(0.0, 1.0) * 100.0).round() as u32;
            let at = Self::BOUNDS.partition_point(|&from| from <= percent).saturating_sub(1);
            range[at].events += 1;
            range[at].right += usize::from(is_right);
        }
        range.retain(|range| range.events > 0);
        Self { range }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_fall_into_the_range_of_their_confidence() {
        let counted = Reliability::count([(0.5, true), (0.59, false), (0.6, true), (1.0, true)]);
        let rows: Vec<_> = counted.range.iter().map(|row| (row.from_percent, row.events, row.right)).collect();
        assert_eq!(rows, [(50, 2, 1), (60, 1, 1), (90, 1, 1)]);
    }
}

//! A cell of a matrix or heat map: shaded by its count, outlined where all of it is planned, with a mark where some of it is.

use super::canvas::{Anchor, Canvas, SMALL_PX, measure};
use super::ink::Ink;

/// What a cell shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cell {
    /// Events.
    pub(super) total: usize,
    /// Of them, those planned.
    pub(super) planned: usize,
}

/// The ground of a row of cells, on which those without events are left out.
pub(super) fn ground(canvas: &Canvas, from: (i32, i32), to: (i32, i32)) {
    canvas.fill((from.0 + 1, from.1 + 1), (to.0 - 1, to.1 - 1), Ink::Empty, 1.0);
}

impl Cell {
    /// Draws the cell; `greatest` is the greatest total of the chart.
    pub(super) fn draw(self, canvas: &Canvas, from: (i32, i32), to: (i32, i32), greatest: usize) {
        let (from, to) = ((from.0 + 1, from.1 + 1), (to.0 - 1, to.1 - 1));
        if self.total == 0 {
            return;
        }
        let heat = Ink::heat(self.total, greatest);
        let mut label = heat.label();
        if self.planned == self.total {
            canvas.fill(from, to, Ink::Empty, 1.0);
            canvas.outline(from, to, Ink::Heat(4));
            label = Ink::Text;
        } else {
            canvas.fill(from, to, heat, 1.0);
        }
        if 0 < self.planned && self.planned < self.total {
            canvas.triangle([(to.0 - 7, from.1), (to.0, from.1), (to.0, from.1 + 7)], label);
        }
        let count = self.total.to_string();
        if measure(&count, SMALL_PX) <= to.0 - from.0 {
            let middle = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
            canvas.label(&count, middle, SMALL_PX, label, Anchor::Middle);
        }
    }
}

//! The key to the forms' colours, and to what is planned, in as many lines as it needs.

use super::canvas::{Anchor, Canvas};
use super::ink::Ink;
use super::tally::Tally;
use super::writing::{SMALL_PX, fit, measure};
use crate::model::edition::Edition;
use crate::model::event::Form;

const LINE_PX: i32 = 20;
const SWATCH_PX: i32 = 11;
const GAP_PX: i32 = 14;

/// A key that is laid out for its width.
pub(super) struct Legend {
    entries: Vec<Entry>,
    /// Its height, in pixels.
    pub(super) height_px: i32,
}

struct Entry {
    at: (i32, i32),
    label: String,
    ink: Ink,
    is_planned: bool,
}

impl Legend {
    /// The key to the forms that occur in `sum`.
    pub(super) fn new(edition: &Edition, sum: &Tally, width_px: i32) -> Self {
        let form =
            |form: Form| (edition.messages.text(&format!("forms.{}", form.code())).to_owned(), Ink::Form(form), false);
        let mut words: Vec<(String, Ink, bool)> = sum.forms().into_iter().map(form).collect();
        if sum.planned() > 0 {
            words.push((edition.messages.text("charts.legend_planned").to_owned(), Ink::Muted, true));
        }
        let (mut x, mut y) = (0, 0);
        let mut entries = Vec::new();
        for (label, ink, is_planned) in words {
            let label = fit(&label, SMALL_PX, width_px - SWATCH_PX - 5);
            let entry_px = SWATCH_PX + 5 + measure(&label, SMALL_PX);
            if x > 0 && x + entry_px > width_px {
                (x, y) = (0, y + LINE_PX);
            }
            entries.push(Entry { at: (x, y), label, ink, is_planned });
            x += entry_px + GAP_PX;
        }
        Self { entries, height_px: y + LINE_PX + 6 }
    }

    /// Draws the key at the top of the sheet.
    pub(super) fn draw(&self, canvas: &Canvas) {
        for entry in &self.entries {
            let (x, y) = entry.at;
            swatch(canvas, (x, y + 4), (x + SWATCH_PX, y + 4 + SWATCH_PX), entry.ink, entry.is_planned);
            let at = (x + SWATCH_PX + 5, y + 4 + SWATCH_PX / 2);
            canvas.label(&entry.label, at, SMALL_PX, Ink::Text, Anchor::Start);
        }
    }
}

/// A bar's part: full for what took place, pale with an outline for what is planned.
pub(super) fn swatch(canvas: &Canvas, from: (i32, i32), to: (i32, i32), ink: Ink, is_planned: bool) {
    if is_planned {
        canvas.fill(from, to, ink, 0.25);
        canvas.outline(from, to, ink);
    } else {
        canvas.fill(from, to, ink, 1.0);
    }
}

//! The labels of a drawing with the room that they take, read back from its SVG.

use crate::charts::writing::{SMALL_PX, measure};

/// A label with its corners, in pixels.
#[derive(Debug, Clone)]
pub(super) struct Label {
    /// What it says.
    pub(super) text: String,
    /// Left and top.
    pub(super) from: (i32, i32),
    /// Right and bottom.
    pub(super) to: (i32, i32),
}

impl Label {
    /// Whether it lies on the sheet; a pixel is lost in rounding.
    pub(super) fn is_inside(&self, width_px: i32, height_px: i32) -> bool {
        self.from.0 >= -1 && self.from.1 >= -1 && self.to.0 <= width_px + 1 && self.to.1 <= height_px + 1
    }

    /// Whether the two meet.
    pub(super) fn meets(&self, other: &Label) -> bool {
        let overlap = |one: (i32, i32), other: (i32, i32)| one.0 + 1 < other.1 && other.0 + 1 < one.1;
        overlap((self.from.0, self.to.0), (other.from.0, other.to.0))
            && overlap((self.from.1, self.to.1), (other.from.1, other.to.1))
    }
}

/// The labels of a drawing, and its height in pixels.
pub(super) fn labels(svg: &str) -> (Vec<Label>, i32) {
    let opening = &svg[..svg.find('>').unwrap()];
    let is_from_right = attribute(opening, "direction") == Some("rtl");
    let height_px = attribute(opening, "height").unwrap().parse().unwrap();
    let texts = svg.match_indices("<text ").map(|(start, _)| {
        let rest = &svg[start..];
        let end = rest.find('>').unwrap();
        (&rest[..end], &rest[end + 1..rest.find("</text>").unwrap()])
    });
    (texts.map(|(tag, words)| label(tag, words, is_from_right)).collect(), height_px)
}

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    Some(&tag[start..start + tag[start..].find('"')?])
}

fn label(tag: &str, words: &str, is_from_right: bool) -> Label {
    let text = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    let text = text.replace("&apos;", "'").replace("&amp;", "&");
    let number = |name: &str| attribute(tag, name).map(|value| value.parse::<i32>().unwrap());
    let size_px = number("font-size").unwrap_or(SMALL_PX);
    let (x, y) = (number("x").unwrap(), number("y").unwrap() - 4);
    let long = measure(&text, size_px);
    let before = match (attribute(tag, "text-anchor"), is_from_right) {
        (Some("middle"), _) => long / 2,
        (None, false) | (Some("end"), true) => 0,
        _ => long,
    };
    // Letters with what hangs below the line and stands above capitals.
    let half = size_px * 6 / 10;
    let (from, to) = match attribute(tag, "transform") {
        // Turned by a quarter to the left: what lay before the point lies below it.
        Some(_) => ((x - half, y + before - long), (x + half, y + before)),
        None => ((x - before, y - half), (x - before + long, y + half)),
    };
    Label { text, from, to }
}

#[test]
fn a_label_is_read_with_its_room() {
    let svg = "<svg direction=\"rtl\" width=\"350\" height=\"99\">\n<text x=\"300\" y=\"14\" class=\"f-text\">KZ &amp; UZ</text></svg>";
    let (labels, height_px) = labels(svg);
    assert_eq!((labels[0].text.as_str(), height_px), ("KZ & UZ", 99));
    assert_eq!((labels[0].to.0, labels[0].from.0), (300, 300 - measure("KZ & UZ", SMALL_PX)));
    assert!(labels[0].is_inside(350, 99) && !labels[0].is_inside(200, 99) && labels[0].meets(&labels[0]));
}

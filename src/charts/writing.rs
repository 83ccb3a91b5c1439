//! Words as wide as they are drawn: measured, cut, broken into two lines.

use plotters::style::{FontDesc, FontStyle, IntoFont, register_font};
use std::sync::OnceLock;

/// DejaVu Sans, the widest of the fonts that a reader's system is likely to have: what fits in it fits in the others.
static FONT: &[u8] = include_bytes!("../../templates/fonts/DejaVuSans-subset.ttf");
/// The family that is written into the drawing.
pub(super) const FAMILY: &str = "sans-serif";
/// plotters writes a font's size divided by this.
const SIZE_FACTOR: f64 = 1.24;

/// Size of labels, in pixels.
pub(super) const LABEL_PX: i32 = 13;
/// Size of labels that matter less, in pixels.
pub(super) const SMALL_PX: i32 = 11;
/// Between the middles of two lines of small labels, in pixels.
pub(super) const LINE_PX: i32 = 13;

/// The font of a size.
pub(super) fn font(size_px: i32) -> FontDesc<'static> {
    static REGISTERED: OnceLock<bool> = OnceLock::new();
    REGISTERED.get_or_init(|| register_font(FAMILY, FontStyle::Normal, FONT).is_ok());
    (FAMILY, f64::from(size_px) * SIZE_FACTOR).into_font()
}

/// How wide a label is, in pixels.
pub(super) fn measure(text: &str, size_px: i32) -> i32 {
    let by_count = || size_px * text.chars().count() as i32 * 6 / 10;
    font(size_px).layout_box(text).map_or_else(|_| by_count(), |((left, _), (right, _))| right - left + 1)
}

/// The text, cut with an ellipsis where it is wider than `room_px`; nothing where not even that has room.
pub(super) fn fit(text: &str, size_px: i32, room_px: i32) -> String {
    if measure(text, size_px) <= room_px {
        return text.to_owned();
    }
    let cut = |end: usize| format!("{}…", text[..end].trim_end());
    let ends: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
    // The longest that fits is found by halves: names come from articles and may be long.
    let count = ends.partition_point(|&end| measure(&cut(end), size_px) <= room_px);
    if count == 0 { String::new() } else { cut(ends[count - 1]) }
}

/// The text in one line, or where it is wider than `room_px` in two, broken at the space that makes the wider line narrowest.
pub(super) fn broken(text: &str, size_px: i32, room_px: i32) -> Vec<&str> {
    if measure(text, size_px) <= room_px {
        return vec![text];
    }
    let halves = text.match_indices(' ').map(|(space, _)| (&text[..space], &text[space + 1..]));
    let wider = |halves: &(&str, &str)| measure(halves.0, size_px).max(measure(halves.1, size_px));
    halves.min_by_key(wider).map_or(vec![text], |(first, second)| vec![first, second])
}

/// The same, each line cut where it is still too wide.
pub(super) fn lines(text: &str, size_px: i32, room_px: i32) -> Vec<String> {
    broken(text, size_px, room_px).into_iter().map(|line| fit(line, size_px, room_px)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_are_measured_by_their_glyphs() {
        let latin = measure("Kazakhstan", LABEL_PX);
        let cyrillic = measure("Қазақстанд", LABEL_PX);
        assert!(cyrillic < latin * 3 / 2, "{latin} {cyrillic}");
        assert!(measure("قزاقستان", LABEL_PX) > LABEL_PX * 2);
    }

    #[test]
    fn a_long_label_is_cut_to_its_room() {
        let cut = fit("Democratic Republic of the Congo", LABEL_PX, 100);
        assert!(cut.ends_with('…') && measure(&cut, LABEL_PX) <= 100, "{cut}");
        assert_eq!(fit("Türkiye", LABEL_PX, 100), "Türkiye");
        assert_eq!(fit("Türkiye", LABEL_PX, 3), "");
    }

    #[test]
    fn a_name_of_several_words_breaks_near_its_middle() {
        assert_eq!(
            lines("Emergency and humanitarian medicine", SMALL_PX, 150),
            ["Emergency and", "humanitarian medicine"]
        );
        assert_eq!(lines("Oncology", SMALL_PX, 130), ["Oncology"]);
    }
}

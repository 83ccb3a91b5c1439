//! A sheet to draw on: plotters' SVG writer with measured text, and what it leaves out (title, description, classes).

use super::Width;
use super::ink::{Ink, class_of_color};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontStyle, register_font};
use std::fmt::Write;
use std::sync::OnceLock;

/// DejaVu Sans, the widest of the fonts that a reader's system is likely to have: what fits in it fits in the others.
static FONT: &[u8] = include_bytes!("../../templates/fonts/DejaVuSans-subset.ttf");
const FAMILY: &str = "sans-serif";
/// Written once, on the drawing, instead of on each label.
const FAMILY_ATTRIBUTE: &str = "font-family=\"sans-serif\"";
/// plotters writes a font's size divided by this.
const SIZE_FACTOR: f64 = 1.24;

/// Size of labels, in pixels.
pub(super) const LABEL_PX: i32 = 13;
/// Size of labels that matter less, in pixels.
pub(super) const SMALL_PX: i32 = 11;

/// Where a label stands against its point.
#[derive(Debug, Clone, Copy)]
pub(super) enum Anchor {
    /// The label begins there.
    Start,
    /// The label is centred there.
    Middle,
    /// The label ends there.
    End,
}

/// A sheet of a given size, in pixels.
pub(super) struct Canvas<'svg> {
    area: DrawingArea<SVGBackend<'svg>, plotters::coord::Shift>,
}

/// What names a drawing.
pub(super) struct Naming<'text> {
    /// The chart's id.
    pub(super) id: &'text str,
    /// What it finds.
    pub(super) title: &'text str,
    /// How to read it.
    pub(super) description: &'text str,
}

/// Draws on a sheet of the given width and height, and gives the `<svg>` element.
pub(super) fn draw(naming: &Naming, width: Width, height_px: i32, paint: impl FnOnce(&Canvas)) -> String {
    let mut written = String::new();
    {
        let size = (width.px() as u32, height_px.max(1) as u32);
        let canvas = Canvas { area: SVGBackend::with_string(&mut written, size).into_drawing_area() };
        canvas.fill((0, 0), (width.px(), height_px), Ink::Paper, 1.0);
        paint(&canvas);
        // Writing into a string does not fail.
        let _ = canvas.area.present();
    }
    finish(&written, naming, width)
}

impl Canvas<'_> {
    /// A filled rectangle.
    pub(super) fn fill(&self, from: (i32, i32), to: (i32, i32), ink: Ink, opacity: f64) {
        if from.0 < to.0 && from.1 < to.1 {
            let _ = self.area.draw(&Rectangle::new([from, to], ink.color().mix(opacity).filled()));
        }
    }

    /// The outline of a rectangle, drawn inside it.
    pub(super) fn outline(&self, from: (i32, i32), to: (i32, i32), ink: Ink) {
        let to = (to.0 - 1, to.1 - 1);
        if from.0 < to.0 && from.1 < to.1 {
            let _ = self.area.draw(&Rectangle::new([from, to], ink.color().stroke_width(1)));
        }
    }

    /// A line.
    pub(super) fn line(&self, from: (i32, i32), to: (i32, i32), ink: Ink) {
        let _ = self.area.draw(&PathElement::new([from, to], ink.color().stroke_width(1)));
    }

    /// A filled triangle.
    pub(super) fn triangle(&self, corners: [(i32, i32); 3], ink: Ink) {
        let _ = self.area.draw(&Polygon::new(corners, ink.color().filled()));
    }

    /// A label, centred on the point's height.
    pub(super) fn label(&self, text: &str, at: (i32, i32), size_px: i32, ink: Ink, anchor: Anchor) {
        let horizontal = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = font(size_px).color(&ink.color()).pos(Pos::new(horizontal, VPos::Center));
        let _ = self.area.draw_text(text, &style, at);
    }
}

fn font(size_px: i32) -> FontDesc<'static> {
    static REGISTERED: OnceLock<bool> = OnceLock::new();
    REGISTERED.get_or_init(|| register_font(FAMILY, FontStyle::Normal, FONT).is_ok());
    (FAMILY, f64::from(size_px) * SIZE_FACTOR).into_font()
}

/// How wide a label is, in pixels.
pub(super) fn measure(text: &str, size_px: i32) -> i32 {
    let by_count = || size_px * text.chars().count() as i32 * 6 / 10;
    font(size_px).layout_box(text).map_or_else(|_| by_count(), |((left, _), (right, _))| right - left + 1)
}

/// The text, cut with an ellipsis where it is wider than `room_px`.
pub(super) fn fit(text: &str, size_px: i32, room_px: i32) -> String {
    if measure(text, size_px) <= room_px {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
    let fits = |&&end: &&usize| measure(&format!("{}…", text[..end].trim_end()), size_px) <= room_px;
    let end = ends.iter().rev().find(fits).copied().unwrap_or(0);
    format!("{}…", text[..end].trim_end())
}

/// Adds to the writer's SVG what it leaves out, line by line: name, role and direction, classes; and drops what says nothing.
fn finish(written: &str, naming: &Naming, width: Width) -> String {
    let variant = width.pick("wide", "narrow");
    let (id, title, description) = (naming.id, escaped(naming.title), escaped(naming.description));
    let mut svg = String::with_capacity(written.len());
    for line in written.lines() {
        if let Some(rest) = line.strip_prefix("<svg ") {
            let _ = writeln!(
                svg,
                "<svg class=\"chart-svg {variant}\" role=\"img\" aria-labelledby=\"{id}-{variant}-t {id}-{variant}-d\" direction=\"ltr\" {FAMILY_ATTRIBUTE} {rest}\n\
                 <title id=\"{id}-{variant}-t\">{title}</title>\n<desc id=\"{id}-{variant}-d\">{description}</desc>"
            );
        } else if line.starts_with("<text ") {
            // The label's own words follow on the next line, out of reach of what is done to attributes.
            svg.push_str(&classed(line));
        } else if line.starts_with('<') && line != "</text>" {
            svg.push_str(&classed(line));
            svg.push('\n');
        } else if line == "</text>" {
            svg.push_str("</text>\n");
        } else {
            svg.push_str(line);
        }
    }
    svg.truncate(svg.trim_end().len());
    svg
}

/// Gives a shape the class of its colour, and short numbers.
fn classed(tag: &str) -> String {
    let mut classed = String::with_capacity(tag.len() + 16);
    for (index, attribute) in tag.split(' ').enumerate() {
        if attribute == "opacity=\"1\"" || attribute == "stroke=\"none\"" || attribute == FAMILY_ATTRIBUTE {
            continue;
        }
        if index > 0 {
            classed.push(' ');
        }
        let (name, value) = attribute.split_once("=\"").unwrap_or((attribute, ""));
        let (value, end) = value.split_once('"').unwrap_or((value, ""));
        match (name, class_of_color(value)) {
            ("fill", Some(class)) => {
                let _ = write!(classed, "class=\"f-{class}\" {attribute}");
            }
            ("stroke", Some(class)) => {
                let _ = write!(classed, "class=\"s-{class}\" {attribute}");
            }
            ("font-size", _) => {
                let _ =
                    write!(classed, "font-size=\"{:.0}\"{end}", value.parse::<f64>().unwrap_or(f64::from(LABEL_PX)));
            }
            _ => classed.push_str(attribute),
        }
    }
    classed
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
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
    }

    #[test]
    fn a_label_that_looks_like_markup_stays_words() {
        let naming = Naming { id: "x", title: "<b>", description: "\"&\"" };
        let svg = draw(&naming, Width::Wide, 20, |canvas| {
            canvas.label("<svg fill=\"#4477AA\"> \n<text x=\"1\"", (1, 1), LABEL_PX, Ink::Text, Anchor::Start);
        });
        assert!(
            svg.contains("&lt;svg fill=&quot;#4477AA&quot;&gt;")
                && svg.contains("<title id=\"x-wide-t\">&lt;b&gt;</title>"),
            "{svg}"
        );
        assert_eq!(svg.matches("<text ").count(), 1);
        assert!(svg.contains("class=\"f-text\" fill=\"#1C2026\""), "{svg}");
    }
}

//! A sheet to draw on: plotters' SVG writer, mirrored where the edition is written from right to left.

use super::Width;
use super::ink::Ink;
use super::svg::{Link, Naming, finish};
use super::writing::{LABEL_PX, LINE_PX, SMALL_PX, font, lines, measure};
use crate::model::chart::Drawing;
use plotters::prelude::*;
use plotters::style::FontTransform;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::cell::RefCell;

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

/// A sheet of a given size, in pixels. Charts are drawn as for an edition written from left to right: a sheet of another takes
/// each point as far from its right edge. A label's start is its right end there, as its direction says.
pub(super) struct Canvas<'svg> {
    area: DrawingArea<SVGBackend<'svg>, plotters::coord::Shift>,
    width_px: i32,
    is_mirrored: bool,
    links: RefCell<Vec<Link>>,
}

/// Draws on a sheet of the given width and height.
pub(super) fn draw(naming: &Naming, width: Width, height_px: i32, paint: impl FnOnce(&Canvas)) -> Drawing {
    let mut written = String::new();
    let links = {
        let size = (width.px() as u32, height_px.max(1) as u32);
        let area = SVGBackend::with_string(&mut written, size).into_drawing_area();
        let is_mirrored = naming.direction == "rtl";
        let canvas = Canvas { area, width_px: width.px(), is_mirrored, links: RefCell::default() };
        paint(&canvas);
        // Writing into a string does not fail.
        let _ = canvas.area.present();
        canvas.links.take()
    };
    finish(&written, naming, width, &links)
}

impl Canvas<'_> {
    fn at(&self, (x, y): (i32, i32)) -> (i32, i32) {
        if self.is_mirrored { (self.width_px - x, y) } else { (x, y) }
    }

    /// A filled rectangle.
    pub(super) fn fill(&self, from: (i32, i32), to: (i32, i32), ink: Ink, opacity: f64) {
        if from.0 < to.0 && from.1 < to.1 {
            let corners = [self.at(from), self.at(to)];
            let _ = self.area.draw(&Rectangle::new(corners, ink.color().mix(opacity).filled()));
        }
    }

    /// The outline of a rectangle, drawn inside it.
    pub(super) fn outline(&self, from: (i32, i32), to: (i32, i32), ink: Ink) {
        if from.0 + 1 < to.0 && from.1 + 1 < to.1 {
            // The line of a pixel's width is drawn from its pixel's left edge on.
            let (left, right) = if self.is_mirrored { (from.0 + 1, to.0) } else { (from.0, to.0 - 1) };
            let corners = [self.at((left, from.1)), self.at((right, to.1 - 1))];
            let _ = self.area.draw(&Rectangle::new(corners, ink.color().stroke_width(1)));
        }
    }

    /// A line through points.
    pub(super) fn line(&self, points: &[(i32, i32)], ink: Ink, width_px: u32, opacity: f64) {
        let points: Vec<(i32, i32)> = points.iter().map(|&point| self.at(point)).collect();
        let _ = self.area.draw(&PathElement::new(points, ink.color().mix(opacity).stroke_width(width_px)));
    }

    /// A filled triangle.
    pub(super) fn triangle(&self, corners: [(i32, i32); 3], ink: Ink) {
        let _ = self.area.draw(&Polygon::new(corners.map(|corner| self.at(corner)), ink.color().filled()));
    }

    /// A mark that leads to a page: full, or a ring.
    pub(super) fn mark(&self, middle: (i32, i32), radius_px: i32, ink: Ink, is_ring: bool, link: Link) {
        let color = ink.color();
        let (radius_px, style) =
            if is_ring { (radius_px - 1, color.stroke_width(2)) } else { (radius_px, color.filled()) };
        let _ = self.area.draw(&Circle::new(self.at(middle), radius_px, style));
        self.links.borrow_mut().push(link);
    }

    /// A label, centred on the point's height, and moved into the sheet where it would stick out.
    pub(super) fn label(&self, text: &str, (x, y): (i32, i32), size_px: i32, ink: Ink, anchor: Anchor) {
        if text.is_empty() {
            return;
        }
        let label_px = measure(text, size_px);
        let (horizontal, before, after) = match anchor {
            Anchor::Start => (HPos::Left, 0, label_px),
            Anchor::Middle => (HPos::Center, label_px / 2 + 1, label_px / 2 + 1),
            Anchor::End => (HPos::Right, label_px, 0),
        };

        let x = x.min(self.width_px - after).max(before);
        let style = font(size_px).color(&ink.color()).pos(Pos::new(horizontal, VPos::Center));
        let _ = self.area.draw_text(text, &style, self.at((x, y)));
    }

    /// A label that stands upright on the point and is read upwards.
    pub(super) fn upright_label(&self, text: &str, foot: (i32, i32), size_px: i32, ink: Ink) {
        // Turned, what is written from the right runs downwards: it ends at its foot.
        let horizontal = if self.is_mirrored { HPos::Right } else { HPos::Left };
        let font = font(size_px).transform(FontTransform::Rotate270);
        let style = font.color(&ink.color()).pos(Pos::new(horizontal, VPos::Center));
        if !text.is_empty() {
            let _ = self.area.draw_text(text, &style, self.at(foot));
        }
    }

    /// The name of a row, which ends at the point: in one line, or where it is too wide for `room_px`, in two smaller ones.
    pub(super) fn name(&self, text: &str, (x, y): (i32, i32), room_px: i32) {
        if measure(text, LABEL_PX) <= room_px {
            return self.label(text, (x, y), LABEL_PX, Ink::Text, Anchor::End);
        }
        let lines = lines(text, SMALL_PX, room_px);
        let top = y - LINE_PX * (lines.len() as i32 - 1) / 2;
        for (index, line) in (0..).zip(&lines) {
            self.label(line, (x, top + LINE_PX * index), SMALL_PX, Ink::Text, Anchor::End);
        }
    }
}

/// How wide the names of rows need to be drawn, `most_px` at most.
pub(super) fn names_px<'name>(names: impl Iterator<Item = &'name str>, most_px: i32) -> i32 {
    names.map(|name| measure(name, LABEL_PX)).max().unwrap_or(0).min(most_px)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn naming(direction: &'static str) -> Naming<'static> {
        Naming { id: "x", title: "<b>", description: "\"&\"", direction }
    }

    #[test]
    fn a_label_that_looks_like_markup_stays_words() {
        let drawing = draw(&naming("ltr"), Width::Wide, 20, |canvas| {
            canvas.label("<svg fill=\"#4477AA\"> \n<text x=\"1\"", (1, 1), LABEL_PX, Ink::Text, Anchor::Start);
        });
        let svg = drawing.alone("");
        assert!(
            svg.contains("&lt;svg fill=&quot;#4477AA&quot;&gt;")
                && svg.contains("<title id=\"x-wide-t\">&lt;b&gt;</title>"),
            "{svg}"
        );
        assert_eq!(svg.matches("<text ").count(), 1);
        assert!(svg.contains("class=\"f-text\" fill=\"#1C2026\""), "{svg}");
        assert!(!drawing.inline("").contains("fill=\"#1C2026\""));
    }

    #[test]
    fn a_mark_leads_to_its_page_and_says_what_it_is() {
        let drawing = draw(&naming("ltr"), Width::Wide, 20, |canvas| {
            let link = |name: &str| Link { href: format!("events/{name}.html"), title: format!("<i>{name}") };
            canvas.mark((5, 5), 4, Ink::Muted, false, link("a"));
            canvas.mark((15, 5), 4, Ink::Muted, true, link("b"));
        });
        let svg = drawing.inline("../");
        assert!(svg.contains("<a href=\"../events/a.html\"><title>&lt;i&gt;a</title>\n<circle "), "{svg}");
        assert!(svg.contains("<a href=\"../events/b.html\"><title>&lt;i&gt;b</title>\n<circle "), "{svg}");
        assert!(svg.contains("role=\"group\""), "what holds links is no picture");
    }

    #[test]
    fn a_sheet_written_from_the_right_is_mirrored() {
        let svg = draw(&naming("rtl"), Width::Narrow, 20, |canvas| {
            canvas.fill((0, 0), (50, 10), Ink::Muted, 1.0);
            canvas.label("ایران", (60, 5), LABEL_PX, Ink::Text, Anchor::Start);
        });
        let svg = svg.alone("");
        assert!(svg.contains("direction=\"rtl\""), "{svg}");
        assert!(svg.contains("x=\"300\" y=\"0\" width=\"50\" height=\"10\""), "{svg}");
        assert!(svg.contains("x=\"290\"") && !svg.contains("text-anchor"), "{svg}");
    }

    #[test]
    fn a_label_that_would_stick_out_is_moved_in() {
        let svg = draw(&naming("ltr"), Width::Narrow, 20, |canvas| {
            canvas.label("October", (349, 5), SMALL_PX, Ink::Text, Anchor::Middle);
        });
        let half_px = measure("October", SMALL_PX) / 2 + 1;
        assert!(svg.alone("").contains(&format!("x=\"{}\"", 350 - half_px)), "{}", svg.alone(""));
    }
}

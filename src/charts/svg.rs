//! What plotters' SVG leaves out: title, description, role, direction, classes of colours, links.

use super::Width;
use super::ink::class_of_color;
use super::writing::{FAMILY, SMALL_PX};
use crate::model::chart::Drawing;
use std::fmt::Write;

/// What is written once, on the drawing, instead of on each label, or says what goes without saying.
const LEFT_OUT: [&str; 5] =
    ["font-family=\"sans-serif\"", "opacity=\"1\"", "stroke=\"none\"", "text-anchor=\"start\"", "dy=\"0.5ex\""];

/// From the middle of a letter to the line that it stands on, in pixels.
const HALF_LETTER_PX: i32 = 4;

/// What names a drawing.
pub(super) struct Naming<'text> {
    /// The chart's id.
    pub(super) id: &'text str,
    /// What it finds.
    pub(super) title: &'text str,
    /// How to read it.
    pub(super) description: &'text str,
    /// `ltr` or `rtl`.
    pub(super) direction: &'static str,
}

/// A page that a mark leads to.
pub(super) struct Link {
    /// Its address, relative to the edition.
    pub(super) href: String,
    /// What it tells.
    pub(super) title: String,
}

/// Adds to the writer's SVG what it leaves out, line by line, and drops what says nothing. Each circle is a mark; `links` are
/// theirs, in the order in which they were drawn.
pub(super) fn finish(written: &str, naming: &Naming, width: Width, links: &[Link]) -> Drawing {
    let mut svg = String::with_capacity(written.len());
    let mut address_offsets = Vec::new();
    let mut links_left = links.iter();
    for line in written.lines() {
        if let Some(rest) = line.strip_prefix("<svg ") {
            open(&mut svg, rest, naming, width, !links.is_empty());
        } else if line.starts_with("<text ") {
            // The label's own words follow on the next line, out of reach of what is done to attributes.
            svg.push_str(&classed(line));
        } else if let (true, Some(link)) = (line.starts_with("<circle "), links_left.as_slice().first()) {
            links_left.next();
            svg.push_str("<a href=\"");
            address_offsets.push(svg.len());
            let (href, title) = (escaped(&link.href), escaped(&link.title));
            let _ = writeln!(svg, "{href}\"><title>{title}</title>\n{}</a>", classed(line));
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
    Drawing::new(svg, address_offsets)
}

/// The opening of the drawing. What is a picture has no parts for assistive technology; one with links is a group of them.
fn open(svg: &mut String, rest: &str, naming: &Naming, width: Width, has_links: bool) {
    let variant = width.pick("wide", "narrow");
    let (id, title, description) = (naming.id, escaped(naming.title), escaped(naming.description));
    let role = if has_links { "group" } else { "img" };
    let _ = writeln!(
        svg,
        "<svg class=\"chart-svg {variant}\" role=\"{role}\" aria-labelledby=\"{id}-{variant}-t {id}-{variant}-d\" \
         direction=\"{}\" font-family=\"{FAMILY}\" font-size=\"{SMALL_PX}\" {rest}\n\
         <title id=\"{id}-{variant}-t\">{title}</title>\n<desc id=\"{id}-{variant}-d\">{description}</desc>",
        naming.direction
    );
}

/// Gives a shape the class of its colour, and short numbers.
fn classed(tag: &str) -> String {
    let end = if tag.ends_with("/>") { "/>" } else { ">" };
    let is_text = tag.starts_with("<text ");
    let mut classed = String::with_capacity(tag.len() + 16);
    for (index, attribute) in tag.trim_end_matches(['/', '>']).split(' ').enumerate() {
        let (name, value) = attribute.split_once("=\"").unwrap_or((attribute, ""));
        let value = value.trim_end_matches('"');
        if LEFT_OUT.contains(&attribute) || name == "font-size" && rounded(value) == SMALL_PX {
            continue;
        }
        if index > 0 {
            classed.push(' ');
        }
        let _ = match (name, class_of_color(value)) {
            ("fill", Some(class)) => write!(classed, "class=\"f-{class}\" {attribute}"),
            ("stroke", Some(class)) => write!(classed, "class=\"s-{class}\" {attribute}"),
            // The line that the letters stand on, instead of a shift of each label that not all programs take alike.
            ("y", _) if is_text => write!(classed, "y=\"{}\"", rounded(value) + HALF_LETTER_PX),
            ("font-size", _) => write!(classed, "font-size=\"{}\"", rounded(value)),
            _ => write!(classed, "{attribute}"),
        };
    }
    classed + end
}

fn rounded(value: &str) -> i32 {
    value.parse::<f64>().map_or(0, |value| value.round() as i32)
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

//! A drawing inside a page: the same as the file of its own, without what the page's style sheet says, and in fewer bytes.

use std::fmt::Write;

/// What a page's style sheet or the drawing's root gives every label.
const LABEL_SIZE: &str = " font-size=\"11\"";

/// A piece of a drawing, in the order of painting.
enum Piece<'svg> {
    /// Rectangles that look alike; none of what is painted between them lies under one of them.
    Boxes { look: String, boxes: Vec<Box<'svg>> },
    /// A label, which lies on what is painted before it and under nothing.
    Label(&'svg str),
    /// Anything else: nothing is moved past it.
    Other(&'svg str),
}

/// A rectangle, its numbers as written and as counted.
struct Box<'svg> {
    written: [&'svg str; 4],
    from: (i32, i32),
    to: (i32, i32),
}

/// The drawing for a page. Colours are left to the classes; rectangles that look alike become one path where that changes nothing
/// that can be seen.
pub(super) fn light(svg: &str) -> String {
    let mut pieces: Vec<Piece> = Vec::new();
    for line in svg.lines() {
        match box_and_look(line) {
            Some((found, look)) => add(&mut pieces, found, look),
            None if line.starts_with("<text ") => pieces.push(Piece::Label(line)),
            None => pieces.push(Piece::Other(line)),
        }
    }
    let mut written = String::with_capacity(svg.len() / 2);
    for piece in &pieces {
        match piece {
            Piece::Boxes { look, boxes } => {
                let _ = write!(written, "<path{look} d=\"");
                for Box { written: [x, y, width, height], .. } in boxes {
                    let _ = write!(written, "M{x} {y}h{width}v{height}h-{width}z");
                }
                written.push_str("\"/>\n");
            }
            Piece::Label(line) | Piece::Other(line) => {
                written.push_str(&plain(line).replacen(LABEL_SIZE, "", 1));
                written.push('\n');
            }
        }
    }
    let written = written.replacen("<svg ", &format!("<svg{LABEL_SIZE} "), 1);
    written.trim_end().to_owned()
}

/// Adds a rectangle to the last ones that look like it, unless something lies between.
fn add<'svg>(pieces: &mut Vec<Piece<'svg>>, found: Box<'svg>, look: String) {
    for piece in pieces.iter_mut().rev() {
        match piece {
            Piece::Boxes { look: other, boxes } => {
                // On its own kind a pale one would show twice as itself and once in a path.
                if boxes.iter().any(|other| overlap(&found, other)) {
                    break;
                }
                if *other == look {
                    return boxes.push(found);
                }
            }
            Piece::Label(_) => {}
            Piece::Other(_) => break,
        }
    }
    pieces.push(Piece::Boxes { look, boxes: vec![found] });
}

fn overlap(one: &Box, other: &Box) -> bool {
    let along = |one: (i32, i32), other: (i32, i32)| one.0 < other.1 && other.0 < one.1;
    along((one.from.0, one.to.0), (other.from.0, other.to.0))
        && along((one.from.1, one.to.1), (other.from.1, other.to.1))
}

/// A rectangle as the charts' writer writes it, and the attributes that say what it looks like. Lines are counted with their width.
fn box_and_look(line: &str) -> Option<(Box<'_>, String)> {
    let mut rest = line.strip_prefix("<rect")?;
    let mut written = [""; 4];
    for (name, value) in ["x", "y", "width", "height"].into_iter().zip(&mut written) {
        let (number, after) = rest.strip_prefix(' ')?.strip_prefix(name)?.strip_prefix("=\"")?.split_once('"')?;
        (*value, rest) = (number, after);
    }
    let look = plain(rest.strip_suffix("/>")?);
    let [x, y, width, height] = written.map(|number| number.parse::<i32>());
    let (x, y, width, height) = (x.ok()?, y.ok()?, width.ok()?, height.ok()?);
    let line_px = i32::from(look.contains("\"s-"));
    let found = Box { written, from: (x - line_px, y - line_px), to: (x + width + line_px, y + height + line_px) };
    (width > 0 && height > 0).then_some((found, look))
}

/// A tag without what its class or a browser's habit says. Quotes in words are escaped, so that these are attributes.
fn plain(tag: &str) -> String {
    let mut plain = tag.replace(" stroke=\"none\"", "").replace(" text-anchor=\"start\"", "");
    plain = plain.replace(" xmlns=\"http://www.w3.org/2000/svg\"", "");
    for (class, color) in [("class=\"f-", " fill=\"#"), ("class=\"s-", " stroke=\"#")] {
        let Some(start) = plain.find(class) else { continue };
        let Some(end) = plain[start + class.len()..].find('"').map(|length| start + class.len() + length + 1) else {
            continue;
        };
        let Some(value) = plain[end..].strip_prefix(color) else { continue };
        let Some(length) = value.find('"') else { continue };
        plain.replace_range(end..end + color.len() + length + 1, "");
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const TALKS: &str = "class=\"f-talks\" fill=\"#4477AA\" stroke=\"none\"/>";
    const AID: &str = "class=\"f-aid\" fill=\"#AA3377\" stroke=\"none\"/>";

    #[test]
    fn boxes_that_look_alike_become_one_path() {
        let svg = format!(
            "<svg width=\"9\">\n<rect x=\"0\" y=\"0\" width=\"4\" height=\"2\" {TALKS}\n<rect x=\"5\" y=\"0\" width=\"4\" height=\"2\" {AID}\n\
             <rect x=\"0\" y=\"3\" width=\"4\" height=\"2\" {TALKS}\n</svg>"
        );
        let path =
            "<path class=\"f-talks\" d=\"M0 0h4v2h-4zM0 3h4v2h-4z\"/>\n<path class=\"f-aid\" d=\"M5 0h4v2h-4z\"/>";
        assert_eq!(light(&svg), format!("<svg font-size=\"11\" width=\"9\">\n{path}\n</svg>"));
    }

    #[test]
    fn a_box_stays_on_what_it_was_painted_on() {
        let svg = format!(
            "<rect x=\"0\" y=\"0\" width=\"1\" height=\"2\" {TALKS}\n<rect x=\"3\" y=\"0\" width=\"4\" height=\"2\" {AID}\n\
             <rect x=\"5\" y=\"1\" width=\"4\" height=\"2\" {TALKS}"
        );
        assert_eq!(light(&svg).matches("<path").count(), 3);
        let line = "<line x1=\"0\" y1=\"9\" x2=\"9\" y2=\"9\"/>";
        let svg = format!(
            "<rect x=\"0\" y=\"0\" width=\"1\" height=\"2\" {AID}\n{line}\n<rect x=\"3\" y=\"0\" width=\"4\" height=\"2\" {AID}"
        );
        assert_eq!(light(&svg).matches("<path").count(), 2);
    }

    #[test]
    fn words_that_look_like_attributes_stay() {
        let label = "<text x=\"1\" text-anchor=\"start\" font-size=\"13\" class=\"f-text\" fill=\"#1C2026\">fill=&quot;#1C2026&quot; <b</text>";
        assert_eq!(light(label), "<text x=\"1\" font-size=\"13\" class=\"f-text\">fill=&quot;#1C2026&quot; <b</text>");
    }
}

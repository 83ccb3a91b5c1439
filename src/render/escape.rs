//! Text made safe for where it is put: HTML and XML, Markdown, CSV.

use std::io::{Result, Write};

/// Escapes text for HTML and XML, in elements and attributes. Control characters, which neither allows, become U+FFFD.
pub(super) fn html(text: &str, out: &mut dyn Write) -> Result<()> {
    let mut rest = text;
    while let Some(at) = rest.find(is_special_in_html) {
        out.write_all(&rest.as_bytes()[..at])?;
        let special = rest[at..].chars().next().unwrap_or('\u{FFFD}');
        let written = match special {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => "\u{FFFD}",
        };
        out.write_all(written.as_bytes())?;
        rest = &rest[at + special.len_utf8()..];
    }
    out.write_all(rest.as_bytes())
}

fn is_special_in_html(character: char) -> bool {
    let is_forbidden = character.is_control() && !matches!(character, '\n' | '\t');
    matches!(character, '<' | '>' | '&' | '"' | '\'' | '\u{FFFE}' | '\u{FFFF}') || is_forbidden
}

/// Escapes text for the middle of a line of Markdown: no mark-up, no HTML, no line end gets through.
pub(super) fn markdown(text: &str, out: &mut dyn Write) -> Result<()> {
    let text = text.trim();
    for (index, character) in text.char_indices() {
        match character {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' | '$' | '@' => {
                write!(out, "\\{character}")?;
            }
            '-' | '+' | '=' | ':' if index == 0 => write!(out, "\\{character}")?,
            '.' | ')' if index > 0 && text[..index].chars().all(|before| before.is_ascii_digit()) => {
                write!(out, "\\{character}")?;
            }
            // A bare address would become a link.
            ':' if text[index..].starts_with("://") => write!(out, "\\:")?,
            '.' if text[..index].to_ascii_lowercase().ends_with("www") => write!(out, "\\.")?,
            control if control.is_control() || matches!(control, '\u{2028}' | '\u{2029}') => out.write_all(b" ")?,
            other => write!(out, "{other}")?,
        }
    }
    Ok(())
}

/// One row of CSV (RFC 4180), with its line end. A cell that a spreadsheet would take for a formula is led by an apostrophe.
pub(super) fn csv_row<Cell: AsRef<str>>(cells: &[Cell]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| csv_cell(cell.as_ref())).collect();
    format!("{}\r\n", cells.join(","))
}

fn csv_cell(text: &str) -> String {
    let clean = |character: char| if character.is_control() && character != '\n' { ' ' } else { character };
    let mut cell: String = text.chars().map(clean).collect();
    // Spreadsheets skip blanks and the full-width forms before they look for a formula.
    let first = cell.trim_start().chars().next();
    if first
        .is_some_and(|first| matches!(first, '=' | '+' | '-' | '@' | '\u{FF1D}' | '\u{FF0B}' | '\u{FF0D}' | '\u{FF20}'))
    {
        cell.insert(0, '\'');
    }
    if cell.contains(['"', ',', '\n', ';']) || cell.starts_with([' ', '\'']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown_of(text: &str) -> String {
        let mut out = Vec::new();
        markdown(text, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn html_is_escaped_in_elements_and_attributes() {
        let mut out = Vec::new();
        html("<a href=\"x\" b='y'>&\0\u{1b}қ\n", &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;\u{FFFD}\u{FFFD}қ\n"
        );
    }

    #[test]
    fn markdown_renders_as_the_words_themselves() {
        let hostile = [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "![x](http://e.org/i.png)",
            "# head",
            "- item",
            "1. item",
            "a\n\n> b",
            "`code` *a* _b_ ~~c~~ &amp;",
            "| a | b |",
            "https://e.org www.e.org",
            "\\",
        ];
        for text in hostile {
            let line = format!("- x {}\n", markdown_of(text));
            let mut html = String::new();
            let options = pulldown_cmark::Options::all();
            pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(&line, options));
            let words = html.replace("<ul>\n<li>x ", "").replace("</li>\n</ul>\n", "");
            assert!(!words.contains('<'), "{text} became {html}");
        }
    }

    #[test]
    fn csv_cells_are_no_formulas() {
        for text in ["=cmd()", "+1", "-1", "@x", "\t=x", " =x", "\r\n=x", "＝x"] {
            let row = csv_row(&[text]);
            assert!(row.trim_start_matches('"').starts_with('\''), "{text:?} became {row:?}");
        }
        assert_eq!(csv_row(&["a,b", "say \"x\"", "Қазақстан"]), "\"a,b\",\"say \"\"x\"\"\",Қазақстан\r\n");
    }
}

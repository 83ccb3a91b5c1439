//! Markdown to plain text: paragraphs, headings and list items, one a line.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The text of a Markdown article. Links keep their words, images their description; raw HTML is dropped.
pub fn to_text(source: &str) -> String {
    let mut out = Lines::default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    for event in Parser::new_ext(source, options) {
        match event {
            Event::Text(text) | Event::Code(text) => out.line.push_str(&text),
            Event::SoftBreak => out.line.push(' '),
            Event::HardBreak => out.end_line(),
            Event::Start(tag) => out.open(&tag),
            Event::End(tag) => out.close(tag),
            _ => {}
        }
    }
    out.end_block();
    let end = out.text.trim_end().len();
    out.text.truncate(end);
    out.text
}

/// Text under way: finished lines, and the line that is being written.
#[derive(Default)]
struct Lines {
    text: String,
    line: String,
    lists: usize,
}

impl Lines {
    fn open(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Item => {
                self.end_line();
                self.line.push_str("• ");
            }
            Tag::List(_) => {
                self.end_line();
                self.lists += 1;
            }
            Tag::Paragraph if self.lists > 0 => {}
            Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::Table(_) => self.end_block(),
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if self.lists > 0 => self.end_line(),
            TagEnd::Item | TagEnd::TableRow | TagEnd::TableHead => self.end_line(),
            TagEnd::TableCell => self.line.push_str(" | "),
            TagEnd::List(_) => {
                self.lists -= 1;
                if self.lists == 0 {
                    self.end_block();
                }
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::Table | TagEnd::BlockQuote(_) => {
                self.end_block()
            }
            _ => {}
        }
    }

    fn end_line(&mut self) {
        for line in self.line.lines() {
            let line = line.trim().trim_end_matches(" |");
            if !line.is_empty() && line != "•" {
                self.text.push_str(line);
                self.text.push('\n');
            }
        }
        self.line.clear();
    }

    /// Ends the line and leaves an empty one, as between paragraphs.
    fn end_block(&mut self) {
        self.end_line();
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str) -> String {
        to_text(source)
    }

    #[test]
    fn headings_paragraphs_and_items_are_lines() {
        let source = "# Head\n\nA paragraph\nthat goes on.\n\n- one\n- two *three*\n\nEnd.";
        assert_eq!(text(source), "Head\n\nA paragraph that goes on.\n\n• one\n• two three\n\nEnd.");
    }

    #[test]
    fn links_keep_words_and_images_their_description() {
        assert_eq!(text("See [the act](http://x.example/) ![A ward](w.jpg)."), "See the act A ward.");
    }

    #[test]
    fn raw_html_is_dropped() {
        assert_eq!(text("A <b>bold</b> word.\n\n<script>alert(1)</script>\n\nEnd."), "A bold word.\n\nEnd.");
    }

    #[test]
    fn table_cells_are_told_apart() {
        assert_eq!(text("| a | b |\n|---|---|\n| 1 | 2 |\n"), "a | b\n1 | 2");
    }
}

//! Markdown as the site writes it.

use pulldown_cmark::{Alignment, CowStr, Event, Options, Parser, Tag, TagEnd};

/// One empty line where a template leaves several, and no blanks at line ends.
pub(super) fn without_empty_runs(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for line in markdown.lines().map(str::trim_end) {
        if !line.is_empty() || !(text.is_empty() || text.ends_with("\n\n")) {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// HTML of our own Markdown. Should a template let HTML through, it becomes words; quotes take the direction of their script; wide
/// tables scroll inside a frame (text cannot hold `<table>`: it is escaped).
pub(super) fn html_from_markdown(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES;
    let events = Parser::new_ext(markdown, options).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::BlockQuote(_)) => Event::Html(CowStr::Borrowed("<blockquote dir=\"auto\">\n")),
        Event::End(TagEnd::BlockQuote(_)) => Event::Html(CowStr::Borrowed("</blockquote>\n")),
        // Alignment would be written as a style attribute, which the page's policy blocks.
        Event::Start(Tag::Table(columns)) => Event::Start(Tag::Table(vec![Alignment::None; columns.len()])),
        other => other,
    });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    html.replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>").replace("</table>", "</table></div>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_in_markdown_becomes_words() {
        let html = html_from_markdown("a <b onclick=x>b</b>\n\n<script>x</script>\n\n> quote\n");
        assert!(!html.contains("<b ") && !html.contains("<script"), "{html}");
        assert!(html.contains("<blockquote dir=\"auto\">"), "{html}");
    }
}

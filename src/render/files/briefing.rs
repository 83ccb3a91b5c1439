//! The Markdown edition of the whole briefing, and its HTML page made from it.

use crate::model::chart::Charts;
use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::items::{EventItem, Items, event_item};
use crate::render::pages::home::{lead, span};
use crate::render::sheet::{ChartView, Head, Sheets, chart_view};
use crate::render::wording::Wording;
use pulldown_cmark::{Alignment, CowStr, Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;
use tera::Context;

/// A month, or what has none, with its events.
#[derive(Serialize)]
struct Section {
    title: String,
    events: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    item: EventItem,
    quote: Option<String>,
}

/// Renders `briefing.md` and `briefing.html`.
pub(in crate::render) fn render(
    wording: &Wording,
    items: &Items,
    charts: &Charts,
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    let text = markdown(wording, items, charts, sheets, &sheets.absolute())?;
    let html = html_from_markdown(&text);
    sheets.file("briefing.md", text)?;
    let mut context = Context::new();
    context.insert("html", &html);
    let head = Head { title: &wording.text("nav.home"), description: &lead(wording), section: "home" };
    sheets.page("briefing.html", "briefing.html", &head, context)
}

/// Renders `briefing.md` of the default edition at the site's root, where a forge shows it.
pub(in crate::render) fn render_root(
    wording: &Wording,
    items: &Items,
    charts: &Charts,
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    let absolute = sheets.absolute();
    let folder = format!("{}/", wording.messages.lang());
    let text = markdown(wording, items, charts, sheets, if absolute.is_empty() { &folder } else { &absolute })?;
    sheets.root_file("briefing.md", text)
}

fn markdown(
    wording: &Wording,
    items: &Items,
    charts: &Charts,
    sheets: &Sheets,
    root: &str,
) -> Result<String, RenderError> {
    let report = wording.report;
    let charts: Vec<ChartView> = charts.home.iter().map(|chart| chart_view(wording, chart)).collect();
    let mut context = Context::new();
    context.insert("root", root);
    context.insert("lead", &lead(wording));
    context.insert("span", &span(wording));
    context.insert("charts", &charts);
    context.insert("sections", &sections(wording));
    context.insert_value("articles", items.articles(0..report.articles.len()));
    Ok(without_empty_runs(&sheets.markdown("briefing.md", &context)?))
}

fn sections(wording: &Wording) -> Vec<Section> {
    let report = wording.report;
    let told = |&index: &usize| told(wording, &report.events[index]);
    let mut sections: Vec<Section> = Vec::new();
    for month in report.months.iter().rev() {
        sections.push(Section { title: wording.month(month.month), events: month.events.iter().map(told).collect() });
    }
    if !report.without_month.is_empty() {
        let events = report.without_month.iter().map(told).collect();
        sections.push(Section { title: wording.text("undated.title"), events });
    }
    sections
}

fn told(wording: &Wording, reported: &ReportedEvent) -> Told {
    let quote = reported.event.evidence.first().map(|evidence| evidence.quote.clone());
    Told { item: event_item(wording, reported), quote }
}

/// One empty line where a template leaves several, and no blanks at line ends.
fn without_empty_runs(markdown: &str) -> String {
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
fn html_from_markdown(markdown: &str) -> String {
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

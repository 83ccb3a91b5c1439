//! The Markdown edition of the whole briefing, and its HTML page made from it.

use crate::model::chart::Charts;
use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::items::{EventItem, Items, event_item};
use crate::render::markdown::{html_from_markdown, without_empty_runs};
use crate::render::pages::home::{lead, span};
use crate::render::sheet::{ChartView, Head, Sheets, chart_view};
use crate::render::wording::Wording;
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
    sheets.page("overview.html", "briefing.html", &head, context)
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
    Ok(without_empty_runs(&sheets.markdown("overview.md", &context)?))
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

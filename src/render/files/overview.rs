//! The Markdown edition of the whole briefing, and its HTML page made from it.

use crate::model::chart::Chart;
use crate::model::period::Period;
use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::drawn::chart_views;
use crate::render::items::{EventItem, Items, event_item};
use crate::render::markdown::{html_from_markdown, without_empty_runs};
use crate::render::pages::home::{lead, span};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::Wording;
use serde::Serialize;
use tera::Context;

/// How many events and articles the whole briefing tells at most, the newest first: a page that a reader can still open. Each
/// period's own briefing is complete.
const MOST: usize = 1_000;

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
    charts: &[Chart],
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    let text = markdown(wording, items, charts, sheets, &sheets.absolute())?;
    let html = sized(html_from_markdown(&text), charts);
    sheets.file("briefing.md", text)?;
    let mut context = Context::new();
    context.insert("html", &html);
    let head = Head { title: &wording.text("nav.home"), description: &lead(wording), section: "home" };
    sheets.page("overview.html", "briefing.html", &head, context)
}

/// The same page with the size of each drawing, so that nothing moves when it arrives.
fn sized(html: String, charts: &[Chart]) -> String {
    charts.iter().fold(html, |html, chart| {
        let drawing = chart.wide.alone("");
        let Some((_, rest)) = drawing.split_once(" width=\"") else { return html };
        let Some((size, _)) = rest.split_once("\" viewBox") else { return html };
        let drawing = format!("charts/{}.svg\"", chart.id);
        html.replace(&drawing, &format!("{drawing} width=\"{size}\""))
    })
}

/// Renders `briefing.md` of the default edition at the site's root, where a forge shows it.
pub(in crate::render) fn render_root(
    wording: &Wording,
    items: &Items,
    charts: &[Chart],
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
    charts: &[Chart],
    sheets: &Sheets,
    root: &str,
) -> Result<String, RenderError> {
    let report = wording.report;
    let mut context = Context::new();
    context.insert("root", root);
    context.insert("lead", &lead(wording));
    context.insert("span", &span(wording));
    context.insert("charts", &chart_views(wording, charts, root));
    let sections = sections(wording);
    let told = sections.iter().map(|section| section.events.len()).sum();
    let is_cut = told < report.events.len() || report.articles.len() > MOST;
    context.insert("sections", &sections);
    context.insert("cut", &is_cut.then(|| wording.fill("overview.cut", &[("events", &wording.events(told))])));
    context.insert_value("articles", items.articles(0..report.articles.len().min(MOST)));
    Ok(without_empty_runs(&sheets.markdown("overview.md", &context)?))
}

fn sections(wording: &Wording) -> Vec<Section> {
    let report = wording.report;
    let mut room = MOST;
    let mut section = |title: String, events: &[usize]| {
        let shown = &events[..events.len().min(room)];
        room -= shown.len();
        let events = shown.iter().map(|&index| told(wording, &report.events[index])).collect();
        (!shown.is_empty()).then_some(Section { title, events })
    };
    let mut sections: Vec<Section> = Vec::new();
    for month in report.months.iter().rev() {
        sections.extend(section(wording.period_heading(Period::Month(month.month)), &month.events));
    }
    sections.extend(section(wording.text("undated.title"), &report.without_month));
    sections
}

fn told(wording: &Wording, reported: &ReportedEvent) -> Told {
    let quote = reported.event.evidence.first().map(|evidence| evidence.quote.clone());
    Told { item: event_item(wording, reported), quote }
}

//! The home page and the page for what is not there.

use super::briefings;
use crate::model::chart::Chart;
use crate::model::event::Status;
use crate::render::RenderError;
use crate::render::drawn::chart_views;
use crate::render::findings::sentences;
use crate::render::items::Items;
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::Wording;
use serde::Serialize;
use tera::Context;

/// How many events the home page lists.
const NEWEST: usize = 8;

/// How many charts the home page draws; a page of their own has all, which would weigh on the first page that a reader opens.
const CHARTS: usize = 3;

#[derive(Serialize)]
struct Figure {
    number: String,
    label: String,
    href: &'static str,
}

/// Renders `index.html`.
pub(in crate::render) fn render(
    wording: &Wording,
    items: &Items,
    charts: &[Chart],
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    let lead = lead(wording);
    let head = Head { title: "", description: &lead, section: "home" };
    sheets.page("home.html", "index.html", &head, context(wording, items, charts, &lead, ""))?;
    let title = wording.text("home.charts");
    let mut context = Context::new();
    context.insert("charts", &chart_views(wording, charts, ""));
    let head = Head { title: &title, description: &lead, section: "home" };
    sheets.page("charts.html", "charts.html", &head, context)
}

/// Renders what stands at the site's root: the home page of the default edition once more, and the page for what is not there.
pub(in crate::render) fn render_root(
    wording: &Wording,
    items: &Items,
    charts: &[Chart],
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    let lead = lead(wording);
    let head = Head { title: "", description: &lead, section: "home" };
    let root = format!("{}/", wording.messages.lang());
    let context = context(wording, items, charts, &lead, &root);
    sheets.root_page("home.html", "index.html", &head, context, "")?;
    let title = wording.text("missing.title");
    let head = Head { title: &title, description: &wording.text("missing.lead"), section: "" };
    // A server shows this page at any address, so its links cannot be relative to its own where the site's is known.
    let start = sheets.absolute_base();
    sheets.root_page("missing.html", "404.html", &head, Context::new(), &start)
}

fn context(wording: &Wording, items: &Items, charts: &[Chart], lead: &str, root: &str) -> Context {
    let report = wording.report;
    let events = |status: Status, is_dated: bool| {
        let wanted = move |&index: &usize| {
            let event = &report.events[index].event;
            event.status == status && event.date.is_some() == is_dated
        };
        (0..report.events.len()).filter(wanted)
    };
    let undated = (0..report.events.len()).filter(|&index| report.events[index].event.date.is_none());
    let mut context = Context::new();
    context.insert("lead", lead);
    context.insert("figures", &figures(wording));
    context.insert("span", &span(wording));
    context.insert("charts", &chart_views(wording, &charts[..charts.len().min(CHARTS)], root));
    let latest = briefings::latest(wording);
    context.insert("latest", &latest.map(|briefing| wording.period_heading(briefing.period)));
    context.insert("findings", &latest.map(|briefing| sentences(wording, briefing)));
    // What is known to the year alone is no news.
    let newest = events(Status::Occurred, true).filter(|&index| report.events[index].month().is_some());
    context.insert_value("newest", items.events(newest.take(NEWEST)));
    context.insert_value("planned", items.events(events(Status::Planned, true).take(NEWEST)));
    context.insert_value("undated", items.events(undated.take(NEWEST)));
    context
}

/// The first sentence of the briefing.
pub(in crate::render) fn lead(wording: &Wording) -> String {
    let figures = &wording.report.figures;
    let messages = wording.messages;
    if figures.events == 0 {
        let articles = messages.count("count.articles", figures.articles);
        return wording.fill("home.lead_empty", &[("articles", &articles)]);
    }
    let articles = messages.count("count.articles", figures.relevant_articles);
    let mut parties = vec![messages.count("home.states", figures.states)];
    if figures.bodies > 0 {
        parties.push(messages.count("home.bodies", figures.bodies));
    }
    let all: Vec<usize> = (0..figures.events).collect();
    wording.lead("home.lead", &all, &[("articles", &articles), ("parties", &messages.list(&parties))])
}

/// When what took place did, in a sentence.
pub(in crate::render) fn span(wording: &Wording) -> Option<String> {
    let (first, last) = wording.report.figures.span?;
    let (from, to) = (wording.date(Some(first)), wording.date(Some(last)));
    let span = if from == to { from } else { wording.fill("date.range", &[("from", &from), ("to", &to)]) };
    Some(wording.fill("home.span", &[("span", &span)]))
}

fn figures(wording: &Wording) -> Vec<Figure> {
    let figures = &wording.report.figures;
    let figure = |count: usize, key: &str, href: &'static str| Figure {
        number: wording.messages.number(count),
        label: wording.text(&format!("home.figure_{key}")),
        href,
    };
    vec![
        figure(figures.events, "events", "events/index.html"),
        figure(figures.occurred, "occurred", "events/index.html#occurred"),
        figure(figures.planned, "planned", "events/index.html#planned"),
        figure(figures.undated, "undated", "undated.html"),
        figure(figures.states + figures.bodies, "parties", "countries/index.html"),
        figure(figures.articles, "articles", "articles/index.html"),
    ]
}

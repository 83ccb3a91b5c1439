//! The data: events as CSV and JSON Lines, the charts' tables and drawings, and the page that explains them.

use crate::model::chart::Chart;
use crate::model::event::{Coding, Event};
use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::drawn::{chart_csv_href, write_tables};
use crate::render::escape::csv_row;
use crate::render::files::linked_data;
use crate::render::files::schema::event_schema;
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Link, Wording, serialized};
use serde::Serialize;
use tera::Context;

/// The columns of `events.csv`, in order; `columns.<name>` in the messages says what each is.
const COLUMNS: &[&str] = &[
    "id",
    "page",
    "form",
    "status",
    "date",
    "precision",
    "date_basis",
    "parties",
    "party_names",
    "topics",
    "crs",
    "plover",
    "cameo",
    "country",
    "town",
    "confidence",
    "article",
    "title",
    "lang",
    "published",
    "outlet",
    "url",
    "quote",
    "rules",
];

/// Between several values of a cell.
const SEPARATOR: &str = ";";

#[derive(Serialize)]
struct Line<'report> {
    id: &'report str,
    page: String,
    coding: CodingLine,
    article: ArticleLine<'report>,
    #[serde(flatten)]
    event: &'report Event,
}

#[derive(Serialize)]
struct CodingLine {
    plover: &'static str,
    cameo: &'static str,
    crs: Vec<&'static str>,
}

#[derive(Serialize)]
struct ArticleLine<'report> {
    id: &'report str,
    title: &'report str,
    lang: &'report str,
    published: Option<String>,
    outlet: Option<&'report str>,
    url: Option<&'report str>,
}

/// Renders the tables and drawings of the home page's charts, and the page of the data.
pub(in crate::render) fn render(wording: &Wording, charts: &[Chart], sheets: &mut Sheets) -> Result<(), RenderError> {
    write_tables(wording, charts, "home", sheets)?;
    for chart in charts {
        sheets.file(&format!("charts/{}.svg", chart.id), chart.wide.alone("../"))?;
    }
    page(wording, charts, sheets)
}

/// Renders `data/` at the site's root: what does not change with the edition.
pub(in crate::render) fn render_root(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let mut csv = csv_row(COLUMNS);
    let mut jsonl = String::new();
    for reported in &wording.report.events {
        csv.push_str(&csv_row(&cells(wording, reported)));
        jsonl.push_str(&json_line(wording, reported));
    }
    let lines: Vec<&str> = jsonl.lines().collect();
    let json = if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", lines.join(",\n")) };
    sheets.root_file("data/events.csv", csv)?;
    sheets.root_file("data/events.json", json)?;
    sheets.root_file("data/events.jsonl", jsonl)?;
    // Values and lists of them: nothing that JSON could refuse.
    let schema = serde_json::to_string_pretty(&event_schema(wording)).unwrap_or_default();
    sheets.root_file("data/event.schema.json", schema + "\n")
}

fn page(wording: &Wording, charts: &[Chart], sheets: &mut Sheets) -> Result<(), RenderError> {
    let link = |chart: &Chart| Link { text: chart.title.clone(), href: Some(chart_csv_href(chart)) };
    let links: Vec<Link> = charts.iter().map(link).collect();
    let column = |name: &&str| ((*name).to_owned(), wording.text(&format!("columns.{name}")));
    let columns: Vec<(String, String)> = COLUMNS.iter().map(column).collect();
    let mut context = Context::new();
    context.insert("charts", &links);
    context.insert("columns", &columns);
    context.insert("json_ld", &linked_data::dataset(wording, &sheets.absolute_base()));
    let (title, lead) = (wording.text("data.title"), wording.text("data.lead"));
    let head = Head { title: &title, description: &lead, section: "data" };
    sheets.page("data.html", "data.html", &head, context)
}

fn cells(wording: &Wording, reported: &ReportedEvent) -> Vec<String> {
    let (report, event) = (wording.report, &reported.event);
    let article = &report.articles[reported.article];
    let joined = |values: Vec<&str>| values.join(SEPARATOR);
    let place = event.place.as_ref();
    let cell = |name: &str| match name {
        "id" => reported.id.clone(),
        "page" => page_of(wording, reported),
        "form" => event.form.code().to_owned(),
        "status" => event.status.code().to_owned(),
        "date" => event.date.map(|date| date.iso()).unwrap_or_default(),
        "precision" => event.date.map(|date| serialized(&date.precision)).unwrap_or_default(),
        "date_basis" => serialized(&event.date_basis),
        "parties" => joined(event.parties.iter().map(|party| party.code()).collect()),
        "party_names" => joined(event.parties.iter().map(|party| wording.edition.name(party)).collect()),
        "topics" => joined(event.topics.iter().map(|topic| topic.code()).collect()),
        "crs" => joined(crs(event)),
        "plover" => Coding::of(event.form, event.status).plover.to_owned(),
        "cameo" => Coding::of(event.form, event.status).cameo.to_owned(),
        "country" => place.map(|place| place.country.clone()).unwrap_or_default(),
        "town" => place.and_then(|place| place.name.clone()).unwrap_or_default(),
        "confidence" if event.confidence > 0.0 => format!("{:.2}", event.confidence),
        "article" => article.id.clone(),
        "title" => article.title.clone(),
        "lang" => article.lang.code().to_owned(),
        "published" => article.published.map(|date| date.iso()).unwrap_or_default(),
        "outlet" => article.source.clone().unwrap_or_default(),
        "url" => article.url.clone().unwrap_or_default(),
        "quote" => event.evidence.first().map(|evidence| evidence.quote.clone()).unwrap_or_default(),
        "rules" => joined(event.rules.iter().map(String::as_str).collect()),
        _ => String::new(),
    };
    COLUMNS.iter().map(|name| cell(name)).collect()
}

/// The event's page in the default edition, relative to the site.
fn page_of(wording: &Wording, reported: &ReportedEvent) -> String {
    format!("{}/events/{}.html", wording.messages.lang(), reported.id)
}

fn crs(event: &Event) -> Vec<&'static str> {
    let mut codes: Vec<&'static str> = event.topics.iter().flat_map(|topic| topic.crs().split(SEPARATOR)).collect();
    codes.retain(|code| !code.is_empty());
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn json_line(wording: &Wording, reported: &ReportedEvent) -> String {
    let article = &wording.report.articles[reported.article];
    let line = Line {
        id: &reported.id,
        page: page_of(wording, reported),
        coding: CodingLine {
            plover: Coding::of(reported.event.form, reported.event.status).plover,
            cameo: Coding::of(reported.event.form, reported.event.status).cameo,
            crs: crs(&reported.event),
        },
        article: ArticleLine {
            id: &article.id,
            title: &article.title,
            lang: article.lang.code(),
            published: article.published.map(|date| date.iso()),
            outlet: article.source.as_deref(),
            url: article.url.as_deref(),
        },
        event: &reported.event,
    };
    // Strings, numbers and lists of them: nothing that JSON could refuse.
    serde_json::to_string(&line).map(|line| line + "\n").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_column_is_explained() {
        let messages = crate::render::Templates::built_in().messages("en").unwrap();
        for name in COLUMNS {
            assert!(messages.has(&format!("columns.{name}")), "{name}");
        }
    }
}

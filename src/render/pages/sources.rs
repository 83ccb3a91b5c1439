//! A page per outlet, and their list.

use crate::model::profile::SourceReport;
use crate::render::RenderError;
use crate::render::items::Items;
use crate::render::lists::{Listing, insert_events};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Wording, source_href};
use serde::Serialize;
use tera::Context;

/// How many articles a page names.
const SHOWN: usize = 60;

#[derive(Serialize)]
struct SourceRow {
    name: String,
    href: String,
    languages: String,
    articles: String,
    events: String,
}

/// Renders `sources/`.
pub(in crate::render) fn render(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    for source in &wording.report.sources {
        page(wording, items, sheets, source)?;
    }
    let row = |source: &SourceReport| SourceRow {
        name: source.name.clone(),
        href: source_href(source),
        languages: languages(wording, source),
        articles: wording.messages.number(source.articles.len()),
        events: wording.messages.number(source.events.len()),
    };
    let mut context = Context::new();
    context.insert("sources", &wording.report.sources.iter().map(row).collect::<Vec<SourceRow>>());
    let (title, lead) = (wording.text("source.list_title"), wording.text("source.list_lead"));
    let head = Head { title: &title, description: &lead, section: "articles" };
    sheets.page("sources.html", "sources/index.html", &head, context)
}

fn languages(wording: &Wording, source: &SourceReport) -> String {
    let names: Vec<String> = source.languages.iter().map(|(language, _)| wording.language(language)).collect();
    names.join(wording.messages.text("list.comma"))
}

fn page(wording: &Wording, items: &Items, sheets: &mut Sheets, source: &SourceReport) -> Result<(), RenderError> {
    let articles = wording.messages.count("count.articles", source.articles.len());
    let values = [("name", source.name.as_str()), ("articles", &articles), ("languages", &languages(wording, source))];
    let lead = wording.lead("source.lead", &source.events, &values);
    let mut context = Context::new();
    context.insert("lead", &lead);
    context.insert_value("articles", items.articles(source.articles.iter().copied().take(SHOWN)));
    let stem = format!("lists/source-{}", source.slug);
    let listing = Listing { stem: &stem, title: &source.name, section: "articles" };
    insert_events(&mut context, wording, items, sheets, &listing, &source.events)?;
    let head = Head { title: &source.name, description: &lead, section: "articles" };
    sheets.page("source.html", &source_href(source), &head, context)
}

//! The feeds of events in Atom and JSON, and for sites whose address is known the site map.

use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::items::{EventItem, event_item};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Wording, pair_href, party_href};
use chrono::NaiveDate;
use serde::Serialize;
use std::cmp::Reverse;
use tera::Context;

/// How many events a feed has.
const ENTRIES: usize = 50;

#[derive(Serialize)]
struct Entry {
    id: String,
    updated: String,
    quote: String,
    #[serde(flatten)]
    item: EventItem,
}

/// Renders the feeds of the edition: `feed.xml` and `feed.json` of all events, and a feed beside each country's and pair's page.
pub(in crate::render) fn render(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let report = wording.report;
    let title = wording.title();
    let all: Vec<usize> = (0..report.events.len()).collect();
    let feed = Feed { path: "feed.xml", page: "index.html", title, events: &all };
    let text = feed.atom(wording, sheets, &sheets.absolute())?;
    sheets.file("feed.xml", text)?;
    sheets.file("feed.json", feed.json(wording, sheets))?;
    for party in &report.parties {
        let page = party_href(&party.party);
        let (path, title) = (feed_href(&page), format!("{title}: {}", wording.edition.name(&party.party)));
        let feed = Feed { path: &path, page: &page, title: &title, events: &party.events };
        let text = feed.atom(wording, sheets, &root_beside(sheets))?;
        sheets.file(&path, text)?;
    }
    for (index, pair) in report.pairs.iter().enumerate() {
        let page = pair_href(&pair.parties);
        let (path, title) = (feed_href(&page), format!("{title}: {}", wording.pair(index)));
        let feed = Feed { path: &path, page: &page, title: &title, events: &pair.events };
        let text = feed.atom(wording, sheets, &root_beside(sheets))?;
        sheets.file(&path, text)?;
    }
    Ok(())
}

/// Renders the default edition's feed at the site's root.
pub(in crate::render) fn render_root(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let root = sheets.absolute();
    let folder = format!("{}/", wording.messages.lang());
    let all: Vec<usize> = (0..wording.report.events.len()).collect();
    let feed = Feed { path: "feed.xml", page: "index.html", title: wording.title(), events: &all };
    let text = feed.atom(wording, sheets, if root.is_empty() { &folder } else { &root })?;
    sheets.root_file("feed.xml", text)
}

/// The feed that stands beside a page.
pub(in crate::render) fn feed_href(page: &str) -> String {
    format!("{}.xml", page.trim_end_matches(".html"))
}

/// What links of a feed in a folder of the edition start with.
fn root_beside(sheets: &Sheets) -> String {
    let absolute = sheets.absolute();
    if absolute.is_empty() { "../".to_owned() } else { absolute }
}

struct Feed<'feed> {
    /// Where it stands, relative to the edition.
    path: &'feed str,
    /// The page that shows the same.
    page: &'feed str,
    title: &'feed str,
    /// Indices into the report's events.
    events: &'feed [usize],
}

/// A feed in JSON (https://www.jsonfeed.org/version/1.1/).
#[derive(Serialize)]
struct JsonFeed<'feed> {
    version: &'static str,
    title: &'feed str,
    language: &'feed str,
    #[serde(skip_serializing_if = "Option::is_none")]
    home_page_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feed_url: Option<String>,
    items: Vec<JsonItem>,
}

#[derive(Serialize)]
struct JsonItem {
    id: String,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_url: Option<String>,
    title: String,
    content_text: String,
    summary: String,
    date_published: String,
    tags: Vec<String>,
    language: String,
}

impl Feed<'_> {
    fn atom(&self, wording: &Wording, sheets: &Sheets, root: &str) -> Result<String, RenderError> {
        let is_placed = !sheets.absolute().is_empty();
        let head = Head { title: self.title, description: "", section: "" };
        let mut context = Context::new();
        context.insert("entries", &self.entries(wording, root, is_placed));
        context.insert("updated", &stamp(wording.report.date));
        context.insert("self_path", self.path);
        context.insert("page_path", self.page);
        let urn = format!("urn:attache:briefing:{}:{}", wording.messages.lang(), self.path);
        context.insert("id", &if is_placed { format!("{root}{}", self.path) } else { urn });
        sheets.rendered("feed.xml", self.path, &head, context, (root, &sheets.absolute_base()))
    }

    fn json(&self, wording: &Wording, sheets: &Sheets) -> String {
        let root = sheets.absolute();
        let is_placed = !root.is_empty();
        let item = |entry: Entry| JsonItem {
            id: entry.id,
            url: format!("{root}{}", entry.item.href),
            external_url: entry.item.article.url.clone(),
            summary: format!("{}. {}, {}", entry.item.date_text, entry.item.form_label, entry.item.status_label),
            content_text: entry.quote,
            date_published: entry.updated,
            tags: entry.item.topics.into_iter().chain([entry.item.form_label]).collect(),
            language: entry.item.article.lang,
            title: entry.item.said,
        };
        let feed = JsonFeed {
            version: "https://jsonfeed.org/version/1.1",
            title: self.title,
            language: wording.messages.lang(),
            home_page_url: is_placed.then(|| format!("{root}{}", self.page)),
            feed_url: is_placed.then(|| format!("{root}feed.json")),
            items: self.entries(wording, &root, is_placed).into_iter().map(item).collect(),
        };
        // Strings and lists of them: nothing that JSON could refuse.
        serde_json::to_string_pretty(&feed).map(|text| text + "\n").unwrap_or_default()
    }

    /// The events that were published last, newest first.
    fn entries(&self, wording: &Wording, root: &str, is_placed: bool) -> Vec<Entry> {
        let report = wording.report;
        let known = |reported: &ReportedEvent| {
            let published = report.articles[reported.article].published.map(|date| date.first);
            // What is planned is news of the day on which it was told, not of the day for which it is planned.
            published.or_else(|| reported.event.date.map(|date| date.first).min(report.date)).or(report.date)
        };
        let mut newest: Vec<&ReportedEvent> = self.events.iter().map(|&index| &report.events[index]).collect();
        newest.sort_by_key(|reported| Reverse(known(reported)));
        let entry = |reported: &ReportedEvent| {
            let item = event_item(wording, reported);
            let urn = format!("urn:attache:event:{}", reported.id);
            let id = if is_placed { format!("{root}{}", item.href) } else { urn };
            let quote = reported.event.evidence.first().map(|evidence| evidence.quote.clone()).unwrap_or_default();
            Entry { id, updated: stamp(known(reported)), quote, item }
        };
        newest.into_iter().take(ENTRIES).map(entry).collect()
    }
}

/// Renders `sitemap.xml` and `robots.txt` where the site's address is known, from the paths of its pages.
pub(in crate::render) fn render_map(pages: &[String], sheets: &mut Sheets) -> Result<(), RenderError> {
    let base = sheets.absolute_base();
    if base.is_empty() {
        return Ok(());
    }
    let head = Head { title: "", description: "", section: "" };
    let mut context = Context::new();
    context.insert("pages", &pages);
    sheets.root_page("sitemap.xml", "sitemap.xml", &head, context, &base)?;
    sheets.root_file("robots.txt", format!("User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n"))
}

/// RFC 3339, at the start of the day; the epoch where no day is known, since a feed must name one.
fn stamp(day: Option<NaiveDate>) -> String {
    format!("{}T00:00:00Z", day.unwrap_or_default())
}

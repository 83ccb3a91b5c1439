//! The feed of events, and for sites whose address is known the site map.

use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::items::{EventItem, event_item};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::Wording;
use chrono::NaiveDate;
use serde::Serialize;
use std::cmp::Reverse;
use tera::Context;

/// How many events the feed has.
const ENTRIES: usize = 50;

#[derive(Serialize)]
struct Entry {
    id: String,
    updated: String,
    quote: String,
    #[serde(flatten)]
    item: EventItem,
}

/// Renders `feed.xml` of the edition.
pub(in crate::render) fn render(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let (root, base) = (sheets.absolute(), sheets.absolute_base());
    let text = feed(wording, sheets, &root, &base)?;
    sheets.file("feed.xml", text)
}

/// Renders the default edition's feed at the site's root.
pub(in crate::render) fn render_root(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let (root, base) = (sheets.absolute(), sheets.absolute_base());
    let folder = format!("{}/", wording.messages.lang());
    let text = feed(wording, sheets, if root.is_empty() { &folder } else { &root }, &base)?;
    sheets.root_file("feed.xml", text)
}

fn feed(wording: &Wording, sheets: &Sheets, root: &str, base: &str) -> Result<String, RenderError> {
    let is_placed = !base.is_empty();
    let head = Head { title: "", description: "", section: "" };
    let mut context = Context::new();
    context.insert("entries", &entries(wording, root, is_placed));
    context.insert("updated", &stamp(wording.report.date));
    let lang = wording.messages.lang();
    context.insert("id", &if is_placed { root.to_owned() } else { format!("urn:attache:briefing:{lang}") });
    sheets.rendered("feed.xml", "feed.xml", &head, context, (root, base))
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

/// The events that were published last, newest first.
fn entries(wording: &Wording, root: &str, is_placed: bool) -> Vec<Entry> {
    let report = wording.report;
    let known = |reported: &ReportedEvent| {
        let published = report.articles[reported.article].published.map(|date| date.first);
        // What is planned is news of the day on which it was told, not of the day for which it is planned.
        published.or_else(|| reported.event.date.map(|date| date.first).min(report.date)).or(report.date)
    };
    let mut newest: Vec<&ReportedEvent> = report.events.iter().collect();
    newest.sort_by_key(|reported| Reverse(known(reported)));
    let entry = |reported: &ReportedEvent| {
        let item = event_item(wording, reported);
        let id = if is_placed { format!("{root}{}", item.href) } else { format!("urn:attache:event:{}", reported.id) };
        let quote = reported.event.evidence.first().map(|evidence| evidence.quote.clone()).unwrap_or_default();
        Entry { id, updated: stamp(known(reported)), quote, item }
    };
    newest.into_iter().take(ENTRIES).map(entry).collect()
}

/// RFC 3339, at the start of the day; the epoch where no day is known, since a feed must name one.
fn stamp(day: Option<NaiveDate>) -> String {
    format!("{}T00:00:00Z", day.unwrap_or_default())
}

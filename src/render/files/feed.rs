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

/// Renders `feed.xml`; `sitemap.xml` and `robots.txt` where the site's address is known. Comes last: the site map lists the pages.
pub(in crate::render) fn render(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let root = sheets.absolute();
    let head = Head { title: "", description: "", section: "" };
    let mut context = Context::new();
    context.insert("entries", &entries(wording, &root));
    context.insert("updated", &stamp(wording.report.date));
    context.insert("id", &if root.is_empty() { "urn:attache:briefing".to_owned() } else { root.clone() });
    sheets.page_from("feed.xml", "feed.xml", &head, context, &root)?;
    if root.is_empty() {
        return Ok(());
    }
    let pages: Vec<String> = sheets.pages().into_iter().filter(|path| path != "404.html").collect();
    let mut context = Context::new();
    context.insert("pages", &pages);
    sheets.page_from("sitemap.xml", "sitemap.xml", &head, context, &root)?;
    sheets.file("robots.txt", format!("User-agent: *\nAllow: /\nSitemap: {root}sitemap.xml\n"))
}

/// The events that were published last, newest first.
fn entries(wording: &Wording, root: &str) -> Vec<Entry> {
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
        let id =
            if root.is_empty() { format!("urn:attache:event:{}", reported.id) } else { format!("{root}{}", item.href) };
        let quote = reported.event.evidence.first().map(|evidence| evidence.quote.clone()).unwrap_or_default();
        Entry { id, updated: stamp(known(reported)), quote, item }
    };
    newest.into_iter().take(ENTRIES).map(entry).collect()
}

/// RFC 3339, at the start of the day; the epoch where no day is known, since a feed must name one.
fn stamp(day: Option<NaiveDate>) -> String {
    format!("{}T00:00:00Z", day.unwrap_or_default())
}

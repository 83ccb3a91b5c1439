//! A page per pair of parties, and their list.

use super::topics::{forms, topic_rows};
use crate::model::chart::{Chart, Charts, Subject};
use crate::model::report::PairReport;
use crate::render::RenderError;
use crate::render::drawn::{chart_views, write_tables};
use crate::render::files::feed::feed_href;
use crate::render::glance::glance;
use crate::render::items::Items;
use crate::render::lists::{Listing, Place, insert_events};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Wording, pair_href};
use serde::Serialize;
use tera::Context;

#[derive(Serialize)]
struct PairRow {
    name: String,
    href: String,
    total: String,
    occurred: String,
    planned: String,
}

/// Renders `pairs/`.
pub(in crate::render) fn render(
    wording: &Wording,
    items: &Items,
    charts: &dyn Charts,
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    for (index, pair) in wording.report.pairs.iter().enumerate() {
        let charts = charts.of(Subject::Pair(index));
        write_tables(wording, &charts, "pairs", sheets)?;
        page(wording, items, &charts, sheets, pair)?;
    }
    let row = |pair: &PairReport| {
        let (occurred, planned) = wording.report.count_by_status(&pair.events);
        let number = |count| wording.messages.number(count);
        PairRow {
            name: name(wording, pair),
            href: pair_href(&pair.parties),
            total: number(pair.events.len()),
            occurred: number(occurred),
            planned: number(planned),
        }
    };
    let (title, lead) = (wording.text("pair.list_title"), wording.text("pair.list_lead"));
    for place in Place::all(wording, "pairs/index", "lists/pairs", wording.report.pairs.len()) {
        let rows: Vec<PairRow> = wording.report.pairs[place.range.clone()].iter().map(row).collect();
        let mut context = Context::new();
        context.insert("pairs", &rows);
        place.insert(&mut context);
        let head = Head { title: &place.title(&title), description: &lead, section: "pairs" };
        sheets.page("pairs.html", &place.path, &head, context)?;
    }
    Ok(())
}

fn name(wording: &Wording, pair: &PairReport) -> String {
    let (one, other) = (wording.edition.name(&pair.parties.0), wording.edition.name(&pair.parties.1));
    wording.fill("pair.title", &[("one", one), ("other", other)])
}

fn page(
    wording: &Wording,
    items: &Items,
    charts: &[Chart],
    sheets: &mut Sheets,
    pair: &PairReport,
) -> Result<(), RenderError> {
    let title = name(wording, pair);
    let (one, other) = (wording.in_sentence(&pair.parties.0), wording.in_sentence(&pair.parties.1));
    let names = [("one", one.as_str()), ("other", other.as_str())];
    let mut context = Context::new();
    context.insert("parties", &[wording.party(&pair.parties.0), wording.party(&pair.parties.1)]);
    context.insert("lead", &wording.lead("pair.lead", &pair.events, &names));
    context.insert("topics", &topic_rows(wording, &pair.events));
    context.insert("forms", &forms(wording, &pair.events));
    context.insert("charts", &chart_views(wording, charts, "../"));
    let href = pair_href(&pair.parties);
    context.insert("glance", &glance(wording, &pair.events));
    context.insert("feed", &feed_href(&href));
    let stem = format!("lists/pair-{}-{}", pair.parties.0.slug(), pair.parties.1.slug());
    let listing = Listing { stem: &stem, title: &title, section: "pairs" };
    insert_events(&mut context, wording, items, sheets, &listing, &pair.events)?;
    let description = wording.lead("pair.description", &pair.events, &names);
    let head = Head { title: &title, description: &description, section: "pairs" };
    sheets.page("pair.html", &href, &head, context)
}

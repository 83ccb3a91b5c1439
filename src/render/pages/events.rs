//! A page per event, with its evidence, and their list.

use crate::model::event::{Coding, Evidence};
use crate::model::period::Period;
use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::files::linked_data;
use crate::render::items::{Items, article_item, event_item, people, quantities};
use crate::render::lists::{Listing, insert_events};
use crate::render::marks::{Mark, Piece, marks_of, pieces};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Link, Wording, period_href};
use serde::Serialize;
use tera::Context;

#[derive(Serialize)]
struct EventView {
    id: String,
    /// How to cite the event.
    citation: String,
    /// Its address, where the site's is known.
    address: Option<String>,
    coding: String,
    form_what: String,
    status_what: String,
    parties: Vec<Link>,
    month: Option<String>,
    basis: String,
    /// The words of the date, where no quote of the evidence shows them.
    date_words: Option<String>,
    place: Option<String>,
    topics: Vec<TopicView>,
    confidence: Option<String>,
    confidence_basis: Vec<String>,
    is_measured: bool,
    rules: Vec<String>,
    reasons: Vec<String>,
    quotes: Vec<Vec<Piece>>,
    marks: Vec<MarkView>,
}

#[derive(Serialize)]
struct TopicView {
    label: String,
    crs: Option<String>,
}

#[derive(Serialize)]
struct MarkView {
    mark: Mark,
    label: String,
}

/// Renders `events/`.
pub(in crate::render) fn render(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    for (index, reported) in wording.report.events.iter().enumerate() {
        page(wording, items, sheets, index, reported)?;
    }
    let all: Vec<usize> = (0..wording.report.events.len()).collect();
    let mut context = Context::new();
    let (title, lead) = (wording.text("event.list_title"), wording.text("event.list_lead"));
    let listing = Listing { stem: "lists/events", title: &title, section: "events" };
    insert_events(&mut context, wording, items, sheets, &listing, &all)?;
    let head = Head { title: &title, description: &lead, section: "events" };
    sheets.page("events.html", "events/index.html", &head, context)
}

fn page(
    wording: &Wording,
    items: &Items,
    sheets: &mut Sheets,
    index: usize,
    reported: &ReportedEvent,
) -> Result<(), RenderError> {
    let article = &wording.report.articles[reported.article];
    let item = event_item(wording, reported);
    let mut context = Context::new();
    context.insert("item", &item);
    context.insert("event", &view(wording, reported, &sheets.absolute()));
    context.insert("article", &article_item(wording, article));
    context.insert("people", &people(wording, article));
    context.insert("quantities", &quantities(wording, article));
    context.insert_value("others", items.events(article.events.iter().copied().filter(|&other| other != index)));
    context.insert("json_ld", &linked_data::event(wording, reported, &item, &sheets.absolute()));
    let description = format!("{} ({}, {}).", item.said, item.status_label, item.date_text);
    let head = Head { title: &item.said, description: &description, section: "events" };
    sheets.page("event.html", &item.href, &head, context)
}

/// Site, event, day of the report, id: what a reader needs to find it again.
fn citation(wording: &Wording, reported: &ReportedEvent) -> String {
    let report = wording.report;
    let day = report.date.map_or_else(|| wording.text("date.none"), |day| wording.day(day));
    let said = wording.said(&reported.event);
    let date = wording.date(reported.event.date);
    let values = [("site", wording.title()), ("said", &said), ("date", &date), ("day", &day), ("id", &reported.id)];
    wording.fill("event.citation", &values)
}

fn view(wording: &Wording, reported: &ReportedEvent, address: &str) -> EventView {
    let coding = Coding::of(reported.event.form, reported.event.status);
    let event = &reported.event;
    let marks = marks_of(event);
    let quotes: Vec<Vec<Piece>> = event.evidence.iter().map(|quote| pieces(quote, &marks)).collect();
    let shows = |mark: Mark| quotes.iter().flatten().any(|piece| piece.mark == Some(mark));
    let shown = Mark::ALL.into_iter().filter(|&mark| shows(mark));
    let marks = shown.map(|mark| MarkView { mark, label: wording.text(mark.key()) }).collect();
    let (_, _, basis) = wording.basis(event.date_basis);
    let date_words =
        event.date_evidence.as_ref().filter(|_| !shows(Mark::Date)).map(|words: &Evidence| words.quote.clone());
    let topic = |&topic: &crate::model::topic::Topic| {
        let crs = topic.crs().replace(';', wording.messages.text("list.comma"));
        let crs = (!crs.is_empty()).then(|| wording.fill("event.crs", &[("codes", &crs)]));
        TopicView { label: wording.topic(topic), crs }
    };
    EventView {
        id: reported.id.clone(),
        citation: citation(wording, reported),
        address: (!address.is_empty()).then(|| format!("{address}events/{}.html", reported.id)),
        coding: wording.fill("event.coding_schemes", &[("plover", coding.plover), ("cameo", coding.cameo)]),
        form_what: wording.text(&format!("forms_what.{}", event.form.code())),
        status_what: wording.text(&format!("status_what.{}", event.status.code())),
        parties: event.parties.iter().map(|party| wording.party(party)).collect(),
        month: reported.month().map(|month| period_href(Period::Month(month))),
        basis,
        date_words,
        place: event.place.as_ref().map(|place| wording.place(place)),
        topics: event.topics.iter().map(topic).collect(),
        confidence: (event.confidence > 0.0).then(|| wording.percent(event.confidence)),
        confidence_basis: event.confidence_basis.clone(),
        is_measured: !wording.report.method.reliability.range.is_empty(),
        rules: event.rules.clone(),
        reasons: event.reasons.clone(),
        quotes,
        marks,
    }
}

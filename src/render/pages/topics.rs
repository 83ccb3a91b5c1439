//! A page per topic, and their list.

use crate::model::chart::{Chart, Charts, Subject};
use crate::model::event::Form;
use crate::model::party::Party;
use crate::model::profile::TopicReport;
use crate::model::topic::Topic;
use crate::render::RenderError;
use crate::render::drawn::{chart_views, write_tables};
use crate::render::items::Items;
use crate::render::lists::{Listing, insert_events};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Wording, party_href, topic_href};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use tera::Context;

/// What a row leads to, and how much there is of it.
#[derive(Serialize)]
pub(super) struct Row {
    name: String,
    href: String,
    total: String,
    occurred: String,
    planned: String,
}

/// Renders `topics/`.
pub(in crate::render) fn render(
    wording: &Wording,
    items: &Items,
    charts: &dyn Charts,
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    for (index, topic) in wording.report.topics.iter().enumerate() {
        let charts = charts.of(Subject::Topic(index));
        write_tables(wording, &charts, "topics", sheets)?;
        page(wording, items, &charts, sheets, topic)?;
    }
    let rows = wording.report.topics.iter();
    let rows = rows.map(|topic| row(wording, wording.topic(topic.topic), topic_href(topic.topic), &topic.events));
    let mut context = Context::new();
    context.insert("topics", &rows.collect::<Vec<Row>>());
    let (title, lead) = (wording.text("topic.list_title"), wording.text("topic.list_lead"));
    let head = Head { title: &title, description: &lead, section: "topics" };
    sheets.page("topics.html", "topics/index.html", &head, context)
}

fn page(
    wording: &Wording,
    items: &Items,
    charts: &[Chart],
    sheets: &mut Sheets,
    topic: &TopicReport,
) -> Result<(), RenderError> {
    let name = wording.topic(topic.topic);
    let mut by_party: BTreeMap<&Party, Vec<usize>> = BTreeMap::new();
    for &index in &topic.events {
        for party in &wording.report.events[index].event.parties {
            by_party.entry(party).or_default().push(index);
        }
    }
    let mut parties: Vec<(&Party, Vec<usize>)> = by_party.into_iter().collect();
    parties.sort_by_key(|(_, events)| Reverse(events.len()));
    let parties = parties.iter();
    let parties =
        parties.map(|(party, events)| row(wording, wording.edition.name(party).to_owned(), party_href(party), events));
    let mut context = Context::new();
    let crs = topic.topic.crs().replace(';', wording.messages.text("list.comma"));
    context.insert("crs", &(!crs.is_empty()).then(|| wording.fill("event.crs", &[("codes", &crs)])));
    context.insert("lead", &wording.lead("topic.lead", &topic.events, &[("name", &name)]));
    context.insert("parties", &parties.collect::<Vec<Row>>());
    context.insert("forms", &forms(wording, &topic.events));
    context.insert("charts", &chart_views(wording, charts, "../"));
    let stem = format!("lists/topic-{}", topic.topic.code());
    let listing = Listing { stem: &stem, title: &name, section: "topics" };
    insert_events(&mut context, wording, items, sheets, &listing, &topic.events)?;
    let description = wording.lead("topic.description", &topic.events, &[("name", &name)]);
    let head = Head { title: &name, description: &description, section: "topics" };
    sheets.page("topic.html", &topic_href(topic.topic), &head, context)
}

fn row(wording: &Wording, name: String, href: String, events: &[usize]) -> Row {
    let (occurred, planned) = wording.report.count_by_status(events);
    let number = |count| wording.messages.number(count);
    Row { name, href, total: number(events.len()), occurred: number(occurred), planned: number(planned) }
}

/// How the events fall by topic, the most first; an event of several topics counts for each.
pub(super) fn topic_rows(wording: &Wording, events: &[usize]) -> Vec<Row> {
    let mut by_topic: BTreeMap<Topic, Vec<usize>> = BTreeMap::new();
    for &index in events {
        for &topic in &wording.report.events[index].event.topics {
            by_topic.entry(topic).or_default().push(index);
        }
    }
    let mut topics: Vec<(Topic, Vec<usize>)> = by_topic.into_iter().collect();
    topics.sort_by_key(|(_, events)| Reverse(events.len()));
    topics.into_iter().map(|(topic, events)| row(wording, wording.topic(topic), topic_href(topic), &events)).collect()
}

/// A form with its counts.
#[derive(Serialize)]
pub(super) struct FormRow {
    form: &'static str,
    label: String,
    occurred: String,
    planned: String,
}

/// How the events fall by form; forms without an event are left out.
pub(super) fn forms(wording: &Wording, events: &[usize]) -> Vec<FormRow> {
    let row = |form: Form| {
        let of_form = |index: &usize| wording.report.events[*index].event.form == form;
        let events: Vec<usize> = events.iter().copied().filter(of_form).collect();
        let (occurred, planned) = wording.report.count_by_status(&events);
        let number = |count| wording.messages.number(count);
        let row = FormRow {
            form: form.code(),
            label: wording.form(form),
            occurred: number(occurred),
            planned: number(planned),
        };
        (!events.is_empty()).then_some(row)
    };
    Form::ALL.into_iter().filter_map(row).collect()
}

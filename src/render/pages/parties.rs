//! A page per country and body, and their list.

use super::topics::{forms, topic_rows};
use crate::model::chart::{Chart, Charts, Subject};
use crate::model::event::Status;
use crate::model::report::PartyReport;
use crate::render::RenderError;
use crate::render::drawn::{chart_views, write_tables};
use crate::render::files::calendar::calendar_href;
use crate::render::files::feed::feed_href;
use crate::render::glance::glance;
use crate::render::items::Items;
use crate::render::lists::{Listing, insert_events};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Link, Wording, pair_href, party_href, serialized};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::Context;

/// A row of a table of parties or partners.
#[derive(Serialize)]
struct PartyRow {
    name: String,
    href: String,
    code: String,
    total: String,
    occurred: String,
    planned: String,
    /// The newest day on which something took place.
    last: Option<String>,
    last_text: String,
}

#[derive(Serialize)]
struct SpeakerRow {
    name: String,
    role: String,
    articles: Vec<Link>,
}

/// Renders `countries/`.
pub(in crate::render) fn render(
    wording: &Wording,
    items: &Items,
    charts: &dyn Charts,
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    for (index, party) in wording.report.parties.iter().enumerate() {
        let charts = charts.of(Subject::Party(index));
        write_tables(wording, &charts, "countries", sheets)?;
        page(wording, items, &charts, sheets, party)?;
    }
    let of = |is_state: bool| {
        let wanted = wording.report.parties.iter().filter(|party| party.party.is_state() == is_state);
        let rows = wanted.map(|party| {
            let name = wording.edition.name(&party.party);
            row(wording, name, party_href(&party.party), party.party.code(), &party.events)
        });
        rows.collect::<Vec<PartyRow>>()
    };
    let mut context = Context::new();
    context.insert("states", &of(true));
    context.insert("bodies", &of(false));
    let (title, lead) = (wording.text("country.list_title"), wording.text("country.list_lead"));
    let head = Head { title: &title, description: &lead, section: "countries" };
    sheets.page("countries.html", "countries/index.html", &head, context)
}

fn page(
    wording: &Wording,
    items: &Items,
    charts: &[Chart],
    sheets: &mut Sheets,
    party: &PartyReport,
) -> Result<(), RenderError> {
    let name = wording.edition.name(&party.party);
    let said = wording.in_sentence(&party.party);
    let partner = |&index: &usize| {
        let pair = &wording.report.pairs[index];
        let partner = pair.partner_of(&party.party);
        row(wording, wording.edition.name(partner), pair_href(&pair.parties), partner.code(), &pair.events)
    };
    let partners: Vec<PartyRow> = party.pairs.iter().map(partner).collect();
    let mut context = Context::new();
    context.insert("name", name);
    context.insert("said", &said);
    context.insert("code", party.party.code());
    context.insert("lead", &wording.lead("country.lead", &party.events, &[("name", &said)]));
    context.insert("forms", &forms(wording, &party.events));
    context.insert("topics", &topic_rows(wording, &party.events));
    context.insert("partners", &partners);
    context.insert("speakers", &speakers(wording, party));
    context.insert("charts", &chart_views(wording, charts, "../"));
    context.insert("glance", &glance(wording, &party.events));
    context.insert("feed", &feed_href(&party_href(&party.party)));
    context.insert("calendar", &calendar_href(&party_href(&party.party)));
    let stem = format!("lists/country-{}", party.party.slug());
    let listing = Listing { stem: &stem, title: name, section: "countries" };
    insert_events(&mut context, wording, items, sheets, &listing, &party.events)?;
    let description = wording.lead("country.description", &party.events, &[("name", &said)]);
    let head = Head { title: name, description: &description, section: "countries" };
    sheets.page("country.html", &party_href(&party.party), &head, context)
}

fn row(wording: &Wording, name: &str, href: String, code: &str, events: &[usize]) -> PartyRow {
    let (occurred, planned) = wording.report.count_by_status(events);
    let events_of = || events.iter().map(|&index| &wording.report.events[index].event);
    let took_place = events_of().filter(|event| event.status == Status::Occurred);
    let last = took_place.filter_map(|event| event.date).max_by_key(|date| (date.last(), date.first));
    PartyRow {
        name: name.to_owned(),
        href,
        code: code.to_owned(),
        total: wording.messages.number(events.len()),
        occurred: wording.messages.number(occurred),
        planned: wording.messages.number(planned),
        last: last.map(|date| date.iso()),
        last_text: wording.date(last),
    }
}

/// Who spoke for the party in the articles of its events, by name.
fn speakers(wording: &Wording, party: &PartyReport) -> Vec<SpeakerRow> {
    let mut articles: Vec<usize> = party.events.iter().map(|&index| wording.report.events[index].article).collect();
    articles.sort_unstable();
    articles.dedup();
    let mut speakers: BTreeMap<(&str, String), SpeakerRow> = BTreeMap::new();
    for index in articles {
        let article = &wording.report.articles[index];
        for person in article.people.iter().filter(|person| person.side.as_ref() == Some(&party.party)) {
            let new =
                || SpeakerRow { name: person.name.clone(), role: wording.role(person.role), articles: Vec::new() };
            let speaker = speakers.entry((&person.name, serialized(&person.role))).or_insert_with(new);
            let link =
                Link { text: wording.date(article.published), href: Some(format!("articles/{}.html", article.slug)) };
            if !speaker.articles.contains(&link) {
                speaker.articles.push(link);
            }
        }
    }
    speakers.into_values().collect()
}

//! A page per person, and their list.

use crate::model::profile::PersonReport;
use crate::render::RenderError;
use crate::render::items::Items;
use crate::render::lists::{Listing, Place, insert_events};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Link, Wording, person_href};
use serde::Serialize;
use tera::Context;

/// How many articles a page names of each role.
const SHOWN: usize = 20;

#[derive(Serialize)]
struct RoleRow {
    role: String,
    side: Option<Link>,
    /// From when to when the articles attest it.
    span: String,
    articles: Vec<Link>,
}

#[derive(Serialize)]
struct NameRow {
    name: String,
    lang: String,
    language: String,
    dir: &'static str,
}

#[derive(Serialize)]
struct PersonRow {
    name: String,
    href: String,
    role: String,
    side: Option<Link>,
    articles: String,
    events: String,
}

/// Renders `people/`.
pub(in crate::render) fn render(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    for person in &wording.report.people {
        page(wording, items, sheets, person)?;
    }
    let row = |person: &PersonReport| PersonRow {
        name: person.name.clone(),
        href: person_href(person),
        role: person.roles.first().map(|role| wording.role(role.role)).unwrap_or_default(),
        side: person.roles.iter().find_map(|role| role.side.as_ref()).map(|side| wording.party(side)),
        articles: wording.messages.number(person.articles.len()),
        events: wording.messages.number(person.events.len()),
    };
    let (title, lead) = (wording.text("person.list_title"), wording.text("person.list_lead"));
    for place in Place::all(wording, "people/index", "lists/people", wording.report.people.len()) {
        let rows: Vec<PersonRow> = wording.report.people[place.range.clone()].iter().map(row).collect();
        let mut context = Context::new();
        context.insert("people", &rows);
        place.insert(&mut context);
        let head = Head { title: &place.title(&title), description: &lead, section: "people" };
        sheets.page("people.html", &place.path, &head, context)?;
    }
    Ok(())
}

fn page(wording: &Wording, items: &Items, sheets: &mut Sheets, person: &PersonReport) -> Result<(), RenderError> {
    let report = wording.report;
    let role = |role: &crate::model::profile::RoleReport| {
        let link = |&index: &usize| {
            let article = &report.articles[index];
            let text = match article.published {
                Some(_) => wording.date(article.published),
                None => wording.text("article.unpublished"),
            };
            Link { text, href: Some(format!("articles/{}.html", article.slug)) }
        };
        let days = role.articles.iter().filter_map(|&index| report.articles[index].published);
        let (first, last) = (days.clone().min_by_key(|day| day.first), days.max_by_key(|day| day.last()));
        let span = match (first, last) {
            (Some(first), Some(last)) if first != last => {
                let (from, to) = (wording.date(Some(first)), wording.date(Some(last)));
                wording.fill("date.range", &[("from", &from), ("to", &to)])
            }
            (first, _) => wording.date(first),
        };
        RoleRow {
            role: wording.role(role.role),
            side: role.side.as_ref().map(|side| wording.party(side)),
            span,
            articles: role.articles.iter().take(SHOWN).map(link).collect(),
        }
    };
    let name = |(name, language): &(String, crate::model::language::Language)| NameRow {
        name: name.clone(),
        lang: language.attribute().to_owned(),
        language: wording.language(language),
        dir: language.direction(),
    };
    let articles = wording.messages.count("count.articles", person.articles.len());
    let lead = wording.lead("person.lead", &person.events, &[("name", &person.name), ("articles", &articles)]);
    let mut context = Context::new();
    context.insert("lead", &lead);
    context.insert("roles", &person.roles.iter().map(role).collect::<Vec<RoleRow>>());
    context.insert("names", &person.originals.iter().map(name).collect::<Vec<NameRow>>());
    context.insert_value("articles", items.articles(person.articles.iter().copied().take(SHOWN)));
    let stem = format!("lists/person-{}", person.slug);
    let listing = Listing { stem: &stem, title: &person.name, section: "people" };
    insert_events(&mut context, wording, items, sheets, &listing, &person.events)?;
    let head = Head { title: &person.name, description: &lead, section: "people" };
    sheets.page("person.html", &person_href(person), &head, context)
}

//! Rows of lists: events and articles as the templates see them, made once and shared by all pages.

use super::wording::{Link, Wording};
use crate::model::report::{ReportedArticle, ReportedEvent};
use serde::Serialize;
use tera::Value;

/// An event in a list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct EventItem {
    /// Its page, relative to the site.
    pub(super) href: String,
    /// What happened, in a sentence.
    pub(super) said: String,
    /// Code of the form.
    pub(super) form: &'static str,
    /// The form.
    pub(super) form_label: String,
    /// Code of the status.
    pub(super) status: &'static str,
    /// The status.
    pub(super) status_label: String,
    /// ISO 8601, where there is a date.
    pub(super) date: Option<String>,
    /// The date in words.
    pub(super) date_text: String,
    /// The topics.
    pub(super) topics: Vec<String>,
    /// The article.
    pub(super) article: ArticleItem,
}

/// An article in a list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ArticleItem {
    /// Its page, relative to the site.
    pub(super) href: String,
    /// The headline.
    pub(super) title: String,
    /// Its language.
    pub(super) lang: String,
    /// The language in words.
    pub(super) language: String,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
    /// The outlet.
    pub(super) outlet: Option<String>,
    /// Where it stands on the web.
    pub(super) url: Option<String>,
    /// Day of publication, ISO 8601.
    pub(super) published: Option<String>,
    /// Day of publication in words.
    pub(super) published_text: String,
    /// "3 events".
    pub(super) events: String,
}

/// The rows of all events and articles, by their index in the report.
pub(super) struct Items {
    events: Vec<Value>,
    articles: Vec<Value>,
}

impl Items {
    /// Makes all rows.
    pub(super) fn new(wording: &Wording) -> Self {
        let report = wording.report;
        let event = |reported: &ReportedEvent| Value::from_serializable(&event_item(wording, reported));
        let article = |article: &ReportedArticle| Value::from_serializable(&article_item(wording, article));
        Self {
            events: report.events.iter().map(event).collect(),
            articles: report.articles.iter().map(article).collect(),
        }
    }

    /// The rows of these events.
    pub(super) fn events(&self, indices: impl IntoIterator<Item = usize>) -> Value {
        Value::from(indices.into_iter().map(|index| self.events[index].clone()).collect::<Vec<Value>>())
    }

    /// The rows of these articles.
    pub(super) fn articles(&self, indices: impl IntoIterator<Item = usize>) -> Value {
        Value::from(indices.into_iter().map(|index| self.articles[index].clone()).collect::<Vec<Value>>())
    }
}

/// An event's row.
pub(super) fn event_item(wording: &Wording, reported: &ReportedEvent) -> EventItem {
    let event = &reported.event;
    EventItem {
        href: format!("events/{}.html", reported.id),
        said: wording.said(event),
        form: event.form.code(),
        form_label: wording.form(event.form),
        status: event.status.code(),
        status_label: wording.status(event.status),
        date: event.date.map(|date| date.iso()),
        date_text: match event.date {
            Some(_) => wording.date(event.date),
            None => wording.text("date.undated"),
        },
        topics: event.topics.iter().map(|&topic| wording.topic(topic)).collect(),
        article: article_item(wording, &wording.report.articles[reported.article]),
    }
}

/// An article's row.
pub(super) fn article_item(wording: &Wording, article: &ReportedArticle) -> ArticleItem {
    ArticleItem {
        href: format!("articles/{}.html", article.slug),
        title: article.title.clone(),
        lang: article.lang.attribute().to_owned(),
        language: wording.language(&article.lang),
        dir: article.lang.direction(),
        outlet: article.source.clone(),
        url: article.url.clone(),
        published: article.published.map(|date| date.iso()),
        published_text: match article.published {
            Some(_) => wording.date(article.published),
            None => wording.text("article.unpublished"),
        },
        events: wording.events(article.events.len()),
    }
}

/// A person of an article.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PersonItem {
    /// The name in Latin script.
    pub(super) name: String,
    /// The name as the article writes it.
    pub(super) original: String,
    /// The role.
    pub(super) role: String,
    /// The party spoken for.
    pub(super) side: Option<Link>,
}

/// A count of an article.
#[derive(Debug, Clone, Serialize)]
pub(super) struct QuantityItem {
    /// The value.
    pub(super) value: String,
    /// What it counts.
    pub(super) unit: String,
    /// The words that it rests on.
    pub(super) words: String,
}

/// The people of an article.
pub(super) fn people(wording: &Wording, article: &ReportedArticle) -> Vec<PersonItem> {
    let person = |person: &crate::model::person::Person| PersonItem {
        name: person.name.clone(),
        original: if person.original == person.name { String::new() } else { person.original.clone() },
        role: wording.role(person.role),
        side: person.side.as_ref().map(|side| wording.party(side)),
    };
    article.people.iter().map(person).collect()
}

/// The counts of an article.
pub(super) fn quantities(wording: &Wording, article: &ReportedArticle) -> Vec<QuantityItem> {
    let item = |quantity: &crate::model::quantity::Quantity| {
        let (value, unit) = wording.quantity(quantity);
        let words = quantity.evidence.as_ref().map(|evidence| evidence.quote.clone()).unwrap_or_default();
        QuantityItem { value, unit, words }
    };
    article.quantities.iter().map(item).collect()
}

//! What pages say to machines: schema.org as JSON-LD, put into the page's head.

use crate::model::event::Status;
use crate::model::report::ReportedEvent;
use crate::render::items::EventItem;
use crate::render::wording::Wording;
use serde_json::{Value, json};

/// An event's page: what happened, when, where, who, and the article that reports it.
pub(in crate::render) fn event(wording: &Wording, reported: &ReportedEvent, item: &EventItem, root: &str) -> String {
    let event = &reported.event;
    let article = &wording.report.articles[reported.article];
    let parties: Vec<Value> = event
        .parties
        .iter()
        .map(|party| {
            let kind = if party.is_state() { "Country" } else { "Organization" };
            json!({ "@type": kind, "name": wording.edition.name(party), "identifier": party.code() })
        })
        .collect();
    let mut report = json!({
        "@type": "NewsArticle",
        "headline": article.title,
        "inLanguage": article.lang.code(),
    });
    set(&mut report, "datePublished", article.published.map(|date| date.iso()));
    set(&mut report, "url", article.url.clone());
    if let Some(source) = &article.source {
        report["publisher"] = json!({ "@type": "Organization", "name": source });
    }
    let status = match event.status {
        Status::Occurred => None,
        Status::Planned => Some("https://schema.org/EventScheduled".to_owned()),
    };
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "identifier": reported.id,
        "name": item.said,
        "inLanguage": wording.messages.lang(),
        "about": item.topics,
        "organizer": parties,
        "subjectOf": report,
    });
    set(&mut data, "startDate", event.date.map(|date| date.iso()));
    set(&mut data, "eventStatus", status);
    set(&mut data, "url", (!root.is_empty()).then(|| format!("{root}{}", item.href)));
    if let Some(place) = &event.place {
        data["location"] = json!({ "@type": "Place", "name": wording.place(place), "address": { "@type": "PostalAddress", "addressCountry": place.country } });
    }
    script(&data)
}

/// The page of the data: a dataset with its downloads.
pub(in crate::render) fn dataset(wording: &Wording, base: &str) -> String {
    let download = |path: &str, kind: &str| json!({ "@type": "DataDownload", "encodingFormat": kind, "contentUrl": format!("{base}data/{path}") });
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": wording.title(),
        "description": wording.text("data.description"),
        "inLanguage": wording.messages.lang(),
        "distribution": [
            download("events.csv", "text/csv"),
            download("events.jsonl", "application/x-ndjson"),
            download("events.json", "application/json"),
        ],
    });
    set(&mut data, "dateModified", wording.report.date.map(|day| day.to_string()));
    script(&data)
}

/// A briefing: a report with its period.
pub(in crate::render) fn briefing(wording: &Wording, title: &str, description: &str, covers: &str) -> String {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Report",
        "name": title,
        "abstract": description,
        "inLanguage": wording.messages.lang(),
        "temporalCoverage": covers,
    });
    set(&mut data, "dateModified", wording.report.date.map(|day| day.to_string()));
    script(&data)
}

fn set(data: &mut Value, key: &str, value: Option<String>) {
    if let Some(value) = value {
        data[key] = value.into();
    }
}

/// JSON that can stand inside a `script` element: no text of an article can end the element or open a comment.
fn script(data: &Value) -> String {
    let mut text = String::new();
    for character in data.to_string().chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{7f}'..='\u{9f}' => {
                text.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_script_element() {
        let data = json!({ "name": "</script><script>alert(1)</script><!-- & \u{2028}" });
        let text = script(&data);
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), data);
    }
}

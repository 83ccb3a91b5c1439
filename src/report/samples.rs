//! Records for tests, shared by the stages from `report` on.

use crate::model::event::Event;
use crate::model::record::Record;
use std::collections::BTreeMap;

/// An event with nothing but what the codebook asks for.
pub(crate) fn event(form: &str, status: &str, parties: &[&str], date: Option<&str>) -> Event {
    let date = date.map(|iso| serde_json::json!({"date": iso, "precision": precision(iso)}));
    let json = serde_json::json!({"form": form, "status": status, "parties": parties, "date": date, "topics": []});
    serde_json::from_value(json).unwrap()
}

/// A record with nothing but a title, a day and events.
pub(crate) fn record(id: &str, published: &str, events: Vec<Event>) -> Record {
    let json = serde_json::json!({
        "id": id, "lang": "en", "published": {"date": published, "precision": precision(published)},
        "relevant": !events.is_empty(), "events": [], "people": [], "quantities": [],
        "title": format!("Title of {id}"), "path": format!("{id}.txt"),
    });
    let mut record: Record = serde_json::from_value(json).unwrap();
    record.events = events;
    record
}

fn precision(iso: &str) -> &'static str {
    match iso.len() {
        4 => "year",
        7 => "month",
        _ => "day",
    }
}

/// A few English names.
pub(crate) fn names() -> BTreeMap<String, String> {
    let names = [
        ("KG", "Kyrgyzstan"),
        ("KZ", "Kazakhstan"),
        ("TR", "Türkiye"),
        ("UZ", "Uzbekistan"),
        ("org:WHO", "World Health Organization"),
    ];
    names.into_iter().map(|(code, name)| (code.to_owned(), name.to_owned())).collect()
}

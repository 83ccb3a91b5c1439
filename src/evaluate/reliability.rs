//! Whether events are right as often as their confidence says.

use super::Records;
use crate::model::reliability::Reliability;
use serde_json::Value;
use std::collections::BTreeSet;

/// The found events of articles that have a gold record, by their confidence; right are those that gold has too, optional ones included.
pub fn reliability(gold: &Records, found: &Records) -> Reliability {
    let mut events = Vec::new();
    for (id, record) in gold.iter() {
        let wanted: BTreeSet<String> = each_event(record).map(key).collect();
        let Some(found) = found.get(id) else { continue };
        events.extend(
            each_event(found)
                .filter_map(|event| Some((event.get("confidence")?.as_f64()?, wanted.contains(&key(event))))),
        );
    }
    Reliability::count(events)
}

fn each_event(record: &Value) -> impl Iterator<Item = &Value> {
    record.get("events").and_then(Value::as_array).into_iter().flatten()
}

/// Form, status and parties, as text to be compared.
fn key(event: &Value) -> String {
    let part = |name: &str| event.get(name).map(Value::to_string).unwrap_or_default();
    let mut parties: Vec<String> =
        event.get("parties").and_then(Value::as_array).into_iter().flatten().map(Value::to_string).collect();
    parties.sort();
    format!("{} {} {}", part("form"), part("status"), parties.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_right_where_gold_has_its_form_status_and_parties() {
        let (mut gold, mut found) = (Records::default(), Records::default());
        gold.add_lines(r#"{"id": "a", "events": [{"form": "aid", "status": "occurred", "parties": ["JP", "UZ"]}]}"#)
            .unwrap();
        found
            .add_lines(
                r#"{"id": "a", "events": [
                {"form": "aid", "status": "occurred", "parties": ["UZ", "JP"], "confidence": 0.8},
                {"form": "aid", "status": "planned", "parties": ["JP", "UZ"], "confidence": 0.8}]}"#
                    .replace('\n', " ")
                    .as_str(),
            )
            .unwrap();
        let rows = reliability(&gold, &found).range;
        assert_eq!((rows[0].events, rows[0].right), (2, 1));
    }
}

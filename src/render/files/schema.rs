//! The schema of `events.jsonl` and `events.json` (JSON Schema, draft 2020-12), so that a program can check what it reads.

use crate::model::event::Form;
use crate::model::topic::Topic;
use crate::render::wording::Wording;
use serde_json::{Value, json};

/// The schema of one event; descriptions are those of the columns of `events.csv`.
pub(in crate::render) fn event_schema(wording: &Wording) -> Value {
    let told = |name: &str| wording.text(&format!("columns.{name}"));
    let evidence = json!({
        "type": "object",
        "description": wording.text("data.evidence"),
        "required": ["start", "end", "quote"],
        "properties": {
            "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 },
            "quote": { "type": "string" },
        },
    });
    let list_of = |items: Value| json!({ "type": "array", "items": items });
    let date = json!({
        "type": "object",
        "required": ["date", "precision"],
        "properties": {
            "date": { "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
            "precision": { "enum": ["day", "month", "year"] },
        },
    });
    let forms: Vec<&str> = Form::ALL.iter().map(|form| form.code()).collect();
    let topics: Vec<&str> = Topic::ALL.iter().map(|topic| topic.code()).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "attache event",
        "type": "object",
        "required": ["id", "page", "article", "form", "status", "parties", "date", "date_basis", "topics", "evidence", "coding"],
        "properties": {
            "id": { "type": "string", "pattern": "^[a-z0-9-]+$", "description": told("id") },
            "page": { "type": "string", "description": told("page") },
            "form": { "enum": forms, "description": told("form") },
            "status": { "enum": ["occurred", "planned"], "description": told("status") },
            "coding": {
                "type": "object",
                "required": ["plover", "cameo", "crs"],
                "properties": {
                    "plover": { "type": "string", "description": told("plover") },
                    "cameo": { "type": "string", "description": told("cameo") },
                    "crs": { "type": "array", "items": { "type": "string" }, "description": told("crs") },
                },
            },
            "parties": {
                "type": "array", "minItems": 2, "description": told("parties"),
                "items": { "type": "string", "pattern": "^([A-Z]{2}|org:.+)$" },
            },
            "date": { "anyOf": [date, { "type": "null" }], "description": told("date") },
            "date_basis": {
                "enum": ["stated", "partial", "relative", "publication", "front-matter", "none"],
                "description": told("date_basis"),
            },
            "date_evidence": evidence.clone(),
            "topics": { "type": "array", "items": { "enum": topics }, "description": told("topics") },
            "place": {
                "type": "object",
                "required": ["country"],
                "properties": {
                    "country": { "type": "string", "description": told("country") },
                    "name": { "type": "string", "description": told("town") },
                },
            },
            "confidence": { "type": "number", "minimum": 0, "maximum": 1, "description": told("confidence") },
            "confidence_basis": list_of(json!({ "type": "string" })),
            "evidence": list_of(evidence.clone()),
            "triggers": list_of(evidence.clone()),
            "party_evidence": list_of(evidence),
            "rules": { "type": "array", "items": { "type": "string" }, "description": told("rules") },
            "reasons": list_of(json!({ "type": "string" })),
            "article": {
                "type": "object",
                "required": ["id", "title", "lang", "published", "outlet", "url"],
                "properties": {
                    "id": { "type": "string", "description": told("article") },
                    "title": { "type": "string", "description": told("title") },
                    "lang": { "type": "string", "description": told("lang") },
                    "published": { "type": ["string", "null"], "description": told("published") },
                    "outlet": { "type": ["string", "null"], "description": told("outlet") },
                    "url": { "type": ["string", "null"], "description": told("url") },
                },
            },
        },
    })
}

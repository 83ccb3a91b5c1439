//! Records to build a site from: handwritten hostile ones, and those of gold files where there are any.

use attache::diagnose::Diagnostic;
use attache::lexicon::Library;
use attache::lexicon::library::Overlay;
use attache::model::corpus::Corpus;
use attache::model::event::Evidence;
use attache::model::record::Record;
use attache::model::tiles::Tiles;
use attache::text::Span;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const SCRIPT: &str = "<script>alert(1)</script>";

/// English names of parties; one of them hostile.
pub fn names() -> BTreeMap<String, String> {
    let names = [
        ("AE", "United Arab Emirates"),
        ("AF", "Afghanistan"),
        ("AM", "Armenia"),
        ("AZ", "Azerbaijan"),
        ("BY", "Belarus"),
        ("CN", "China"),
        ("DE", "Germany"),
        ("EG", "Egypt"),
        ("FR", "France"),
        ("GB", "United Kingdom"),
        ("GE", "Georgia"),
        ("HU", "Hungary"),
        ("IL", "Israel"),
        ("IN", "India"),
        ("IQ", "Iraq"),
        ("IR", "Iran"),
        ("IT", "Italy"),
        ("JP", "Japan"),
        ("KG", "Kyrgyzstan"),
        ("KR", "South Korea"),
        ("KZ", "Kazakhstan"),
        ("MD", "Moldova"),
        ("MN", "Mongolia"),
        ("MY", "Malaysia"),
        ("OM", "Oman"),
        ("PK", "Pakistan"),
        ("PL", "Poland"),
        ("QA", "Qatar"),
        ("RU", "Russia"),
        ("SA", "Saudi Arabia"),
        ("SY", "Syria"),
        ("TJ", "Tajikistan"),
        ("TM", "Turkmenistan"),
        ("TR", "Türkiye"),
        ("UA", "Ukraine"),
        ("US", "United States"),
        ("UZ", "Uzbekistan"),
        ("org:ADB", "Asian Development Bank"),
        ("org:EU", "European Union"),
        ("org:IDB", "Islamic Development Bank"),
        ("org:OTS", "Organization of Turkic States"),
        ("org:UN", "United Nations"),
        ("org:UNDP", "United Nations Development Programme"),
        ("org:UNFPA", "United Nations Population Fund"),
        ("org:UNICEF", "UNICEF"),
        ("org:WB", "World Bank"),
        ("org:WHO", "World Health Organization"),
        ("XX", "<img src=x onerror=\"alert(1)\"> & 'X'"),
    ];
    names.into_iter().map(|(code, name)| (code.to_owned(), name.to_owned())).collect()
}

/// The built-in tile map.
fn tiles() -> Tiles {
    Library::open(Overlay::new()).tiles()
}

/// Records that try to break out of every place where text is put.
pub fn hostile() -> Corpus {
    let mut records: Vec<Record> = vec![
        record(json!({
            "id": "hostile", "path": "hostile.txt", "lang": "en", "published": day("2025-10-17"),
            "title": format!("{SCRIPT}</title><img src=x onerror=\"alert(1)\"> | # [x](javascript:alert(1)) \u{0}\u{1b}"),
            "source": format!("\"'>{SCRIPT}"), "url": "javascript:alert(1)",
            "events": [
                {"form": "talks", "status": "occurred", "parties": ["KZ", "UZ", "XX"], "date": day("2025-10-16"), "topics": ["oncology", "pharma"],
                 "date_basis": "relative", "confidence": 0.83, "rules": [SCRIPT, "talks/meet"], "reasons": [format!("because {SCRIPT}")],
                 "place": {"country": "UZ", "name": format!("=cmd()|' /C calc'!A0{SCRIPT}")},
                 "evidence": [{"start": 5, "end": 44, "quote": format!("=x {SCRIPT}\n> # quote")}]},
                {"form": "project", "status": "planned", "parties": ["KZ", "XX"], "date": null, "topics": ["infrastructure"],
                 "evidence": [{"start": 0, "end": 8, "quote": "=HYPERLINK(\"http://evil.example\")"}]},
                {"form": "forum", "status": "occurred", "parties": ["KZ", "org:WHO"], "date": {"date": "2025", "precision": "year"}, "topics": []}],
            "people": [{"name": format!("+{SCRIPT}"), "role": "health-minister", "for": "KZ", "original": SCRIPT}],
            "quantities": [{"value": 1500000.0, "unit": "money", "currency": "USD\"><script>", "evidence": {"start": 0, "end": 3, "quote": SCRIPT}},
                           {"value": 2.5, "unit": "tonnes"}]})),
        record(json!({
            "id": "../../etc/passwd", "path": "../../etc/passwd", "lang": "en\"><script>", "published": null, "title": "@SUM(1+1)*cmd", "url": "http://a b\"onmouseover=",
            "events": [{"form": "training", "status": "planned", "parties": ["KG", "KZ"], "date": day("2031-03-01"), "topics": ["workforce"]},
                       {"form": "aid", "status": "occurred", "parties": ["KG", "org:../../x"], "date": {"date": "2019-04", "precision": "month"}, "topics": []}]})),
        record(json!({
            "id": "plain", "path": "plain.txt", "lang": "tr", "published": day("2025-10-20"), "title": "- Türkiye ile Kazakistan 1. protokolü imzaladı",
            "source": "Anadolu", "url": "https://example.org/x_(y)?q=<z>",
            "events": [{"form": "agreement", "status": "occurred", "parties": ["KZ", "TR"], "date": day("2025-10-20"), "topics": ["governance"], "date_basis": "publication"}]})),
        record(json!({
            "id": "silent", "path": "silent.txt", "lang": "en", "published": day("2025-09-01"), "title": "A hospital opens", "events": [],
            "why_not": "Only one party is named",
            "passed": [{"evidence": {"start": 0, "end": 4, "quote": format!("They may sign. {SCRIPT}")}, "rule": "agreement/sign", "reason": "It is only proposed by one side"}],
            "asides": [{"kind": "teaser", "evidence": {"start": 0, "end": 1, "quote": "x"}}, {"kind": "stamp", "evidence": {"start": 2, "end": 3, "quote": "y"}}]})),
    ];
    records.push(marked());
    records.sort_by(|one, other| one.id.cmp(&other.id));
    let diagnostics = vec![
        Diagnostic::warning("hostile.txt", "broken-bytes", format!("a byte is broken {SCRIPT}"))
            .at(3, 7)
            .with_hint("save it as UTF-8"),
        Diagnostic::error(format!("{SCRIPT}.txt"), "unreadable", "it cannot be read"),
    ];
    Corpus { records, diagnostics, tiles: tiles(), ..Corpus::default() }
}

/// A Persian article whose quote has its words marked.
fn marked() -> Record {
    let text = "وزیر بهداشت ایران دیروز با همتای خود از ازبکستان دیدار کرد.";
    let at = |words: &str| {
        let start = text.find(words).unwrap();
        json!({"start": start, "end": start + words.len(), "quote": words})
    };
    record(json!({
        "id": "fa-marked", "path": "fa-marked.txt", "lang": "fa", "published": day("2025-10-18"), "title": "دیدار وزیران بهداشت ایران و ازبکستان",
        "url": "https://example.org/news?a=1&b=2", "published_basis": "stated",
        "events": [{"form": "talks", "status": "occurred", "parties": ["IR", "UZ"], "date": day("2025-10-17"), "topics": ["research"], "date_basis": "relative",
            "confidence": 0.9, "evidence": [at(text)], "triggers": [at("دیدار کرد")], "party_evidence": [at("ایران"), at("ازبکستان")],
            "date_evidence": at("دیروز"), "rules": ["talks/meet"], "place": {"country": "IR", "name": "Tehran"}}],
        "people": [{"name": "Mohammad Reza Zafarghandi", "role": "health-minister", "for": "IR", "original": "محمدرضا ظفرقندی"}]}))
}

fn day(iso: &str) -> serde_json::Value {
    json!({"date": iso, "precision": "day"})
}

fn record(mut written: serde_json::Value) -> Record {
    let has_events = written["events"].as_array().is_some_and(|events| !events.is_empty());
    let fields = written.as_object_mut().unwrap();
    fields.insert("relevant".into(), has_events.into());
    for key in ["people", "quantities"] {
        fields.entry(key).or_insert(json!([]));
    }
    serde_json::from_value(written).unwrap()
}

/// The records of the gold files beside the tests' articles, or in the folder that `ATTACHE_GOLD` names; none where there are none. Quotes and
/// titles, which gold files lack, are taken from the articles.
pub fn gold() -> Corpus {
    let folder = std::env::var_os("ATTACHE_GOLD").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles"));
    let Ok(entries) = std::fs::read_dir(&folder) else { return Corpus::default() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".gold.jsonl"));
    files.sort();
    let mut records = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let mut record: Record = serde_json::from_str(line).unwrap();
            dress(&mut record, &folder);
            records.push(record);
        }
    }
    records.sort_by(|one, other| one.id.cmp(&other.id));
    Corpus { records, tiles: tiles(), ..Corpus::default() }
}

/// Gives a gold record a title and quotes, sentence after sentence.
fn dress(record: &mut Record, folder: &Path) {
    record.path = format!("{}.txt", record.id);
    record.source = Some(format!("{} news agency", record.lang));
    let Ok(text) = std::fs::read_to_string(folder.join(&record.path)) else { return };
    let lines: Vec<&str> = text.lines().filter(|line| line.chars().count() > 60).collect();
    record.title = text.lines().find(|line| line.chars().count() > 25).unwrap_or(&record.id).trim().to_owned();
    for (index, event) in record.events.iter_mut().enumerate() {
        let Some(line) = lines.get(index % lines.len().max(1)) else { continue };
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        let end = line.match_indices(". ").map(|(at, _)| at + 1).next().unwrap_or(line.len());
        event.evidence = vec![Evidence::of(&text, Span::new(start, start + end))];
        let words: Vec<(usize, usize)> =
            line[..end].split(' ').map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word.len())).collect();
        let word = |index: usize| words.get(index).map(|&(at, len)| Evidence::of(&text, Span::new(at, at + len)));
        event.party_evidence = word(0).into_iter().collect();
        event.triggers = word(3).into_iter().collect();
        event.date_evidence = word(5);
        event.confidence = 0.8;
        event.rules = vec![format!("{}/sample", event.form.code())];
    }
}

/// The cells of a CSV file.
pub fn csv_cells(text: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for character in text.chars() {
        match character {
            '"' => is_quoted = !is_quoted,
            ',' | '\n' if !is_quoted => cells.push(String::new()),
            '\r' => {}
            other => cells.last_mut().unwrap().push(other),
        }
    }
    cells
}

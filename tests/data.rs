//! What the site hands to machines: the data keep their schema, linked data are JSON, calendars and feeds are what they say.

#[path = "site/corpus.rs"]
mod corpus;

use attache::charts::{Drawer, charts};
use attache::model::corpus::Corpus;
use attache::model::edition::Edition;
use attache::model::settings::Settings;
use attache::model::site::Site;
use attache::render::{Templates, render};
use attache::report::report;
use serde_json::Value;

fn build(corpus: &Corpus) -> Site {
    let settings =
        Settings { base_url: "https://example.org".into(), languages: vec!["en".to_owned()], ..Settings::default() };
    let templates = Templates::built_in();
    let report = report(corpus, &settings);
    let edition = |lang: &String| Edition { messages: templates.messages(lang).unwrap(), names: corpus::names() };
    let editions: Vec<Edition> = settings.languages.iter().map(edition).collect();
    let charts: Vec<Drawer> = editions.iter().map(|edition| charts(&report, edition)).collect();
    render(&report, &charts, &templates, &editions).unwrap()
}

fn text<'site>(site: &'site Site, path: &str) -> &'site str {
    std::str::from_utf8(site.get(path).unwrap_or_else(|| panic!("{path} is missing"))).unwrap()
}

#[test]
fn each_event_keeps_the_schema() {
    for corpus in [corpus::hostile(), corpus::gold()] {
        let site = build(&corpus);
        let schema: Value = serde_json::from_str(text(&site, "data/event.schema.json")).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let lines = text(&site, "data/events.jsonl").lines();
        let events: Vec<Value> = lines.map(|line| serde_json::from_str(line).unwrap()).collect();
        for event in &events {
            let errors: Vec<String> = validator.iter_errors(event).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{event}: {errors:?}");
        }
        let whole: Vec<Value> = serde_json::from_str(text(&site, "data/events.json")).unwrap();
        assert_eq!(whole, events);
        assert!(!validator.is_valid(&serde_json::json!({ "id": "x" })), "the schema asks for something");
    }
}

#[test]
fn linked_data_of_each_page_are_json() {
    let site = build(&corpus::hostile());
    let mut pages = 0;
    for (path, bytes) in site.files().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).unwrap();
        let Some((_, rest)) = page.split_once("<script type=\"application/ld+json\">") else { continue };
        let data: Value = serde_json::from_str(rest.split("</script>").next().unwrap())
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(data["@context"], "https://schema.org", "{path}");
        pages += 1;
    }
    assert!(pages > 5, "{pages}");
}

#[test]
fn calendars_hold_the_dated_plans_alone_in_short_lines() {
    let site = build(&corpus::hostile());
    let calendar = text(&site, "en/calendar.ics");
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(calendar.lines().all(|line| line.trim_end_matches('\r').len() <= 75), "RFC 5545 folds lines at 75 bytes");
    let planned = corpus::hostile().records.into_iter().flat_map(|record| record.events);
    let planned = planned.filter(|event| event.status.code() == "planned" && event.date.is_some()).count();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), planned);
    assert_eq!(calendar.matches("DTSTAMP:").count(), planned);
    for (path, bytes) in site.files().filter(|(path, _)| path.ends_with(".ics")) {
        let entries = std::str::from_utf8(bytes).unwrap().matches("\nBEGIN:").count();
        assert_eq!(entries, std::str::from_utf8(bytes).unwrap().matches("\nBEGIN:VEVENT").count(), "{path}");
    }
}

#[test]
fn feeds_stand_beside_countries_and_pairs() {
    let site = build(&corpus::hostile());
    assert!(text(&site, "en/countries/kz.html").contains("href=\"../countries/kz.xml\""));
    assert!(text(&site, "en/countries/kz.xml").contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/en/countries/kz.xml\"/>"
    ));
    assert!(site.get("en/pairs/kz-uz.xml").is_some());
    let feed: Value = serde_json::from_str(text(&site, "en/feed.json")).unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert!(
        feed["items"]
            .as_array()
            .unwrap()
            .iter()
            .all(|item| item["url"].as_str().unwrap().starts_with("https://example.org/en/events/"))
    );
}

#[test]
fn every_event_can_be_cited() {
    let site = build(&corpus::hostile());
    let (path, bytes) = site.files().find(|(path, _)| path.starts_with("en/events/fa-marked-")).unwrap();
    let page = std::str::from_utf8(bytes).unwrap();
    let id = path.trim_start_matches("en/events/").trim_end_matches(".html");
    assert!(page.contains(&format!("https://example.org/en/events/{id}.html")), "{page}");
    assert!(page.contains("class=\"citation\"") && page.contains("PLOVER"), "{page}");
}

#[test]
fn each_row_of_the_table_has_every_column() {
    let site = build(&corpus::hostile());
    let table = text(&site, "data/events.csv");
    let columns = table.lines().next().unwrap().split(',').count();
    let cells = corpus::csv_cells(table);
    let events: usize = corpus::hostile().records.iter().map(|record| record.events.len()).sum();
    // The last line end opens one more cell.
    assert_eq!(cells.len(), columns * (events + 1) + 1);
}

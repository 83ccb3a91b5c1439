//! Languages that are not built in: a folder `lexicons/<code>/` of a site is all that one more language needs. Each folder of `tests/languages/` is such a site.

use attache::lexicon::library::Overlay;
use attache::model::record::Record;
use attache::pipeline::{Lexicons, digest};
use attache::read;
use std::fs;
use std::path::PathBuf;

fn site(code: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/languages").join(code)
}

/// The codes of the languages here.
fn codes() -> Vec<String> {
    let entries = fs::read_dir(site("")).unwrap();
    let mut codes: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    codes.sort();
    codes
}

/// The built-in lexicons with a site's own laid over them; a complaint about one of its files fails.
fn opened(code: &str) -> Lexicons {
    let mut overlay = Overlay::new();
    for entry in fs::read_dir(site(code).join("lexicons").join(code)).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{code}/{}", path.file_name().unwrap().to_string_lossy());
        overlay.insert(name, fs::read_to_string(&path).unwrap());
    }
    let opened = Lexicons::open(overlay);
    assert!(opened.value.library.lexicon(code).is_some(), "there is no language {code}");
    let complaints = [opened.diagnostics, opened.value.library.diagnostics()].concat();
    assert!(complaints.is_empty(), "{complaints:#?}");
    opened.value
}

/// The records of a site's articles, in the order of their names.
fn records(code: &str) -> Vec<Record> {
    let lexicons = opened(code);
    let sources = read::find(&site(code).join("content")).value;
    let documents = sources.iter().filter_map(|source| read::read(source).value);
    documents.filter_map(|document| digest(document, &lexicons).value).collect()
}

/// Each event in a line: form, status, parties, date.
fn told(record: &Record) -> Vec<String> {
    let line = |event: &attache::model::event::Event| {
        let parties: Vec<&str> = event.parties.iter().map(|party| party.code()).collect();
        let date = event.date.map_or_else(|| "undated".to_owned(), |date| date.iso());
        format!("{} {} {} {date}", event.form.code(), event.status.code(), parties.join("-"))
    };
    record.events.iter().map(line).collect()
}

#[test]
fn an_added_language_is_tried_out_without_a_complaint() {
    for code in codes() {
        let library = opened(&code).library;
        assert!(!library.lexicon(&code).unwrap().examples.is_empty(), "{code} has no examples");
        let told = library.trial();
        assert!(told.is_empty(), "{told:#?}");
    }
}

#[test]
fn a_thirteenth_language_finds_parties_dates_and_talks_without_any_rust() {
    let found = records("mn");
    let all: Vec<(&str, &str, Vec<String>)> =
        found.iter().map(|record| (record.id.as_str(), record.lang.code(), told(record))).collect();
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        all,
        [
            ("mn-01", "mn", lines(&["talks occurred KZ-MN 2025-10-17", "agreement occurred KZ-MN 2025-10-17"])),
            ("mn-02", "mn", lines(&["talks occurred MN-TR 2025-09-05", "talks planned MN-TR 2025-11-12"])),
            ("mn-03", "mn", lines(&["talks occurred CN-MN 2025-11-03"])),
        ]
    );
}

#[test]
fn an_added_language_is_told_when_it_was_published_and_who_speaks() {
    let found = records("mn");
    let published: Vec<Option<String>> = found.iter().map(|record| record.published.map(|date| date.iso())).collect();
    assert_eq!(published, [Some("2025-10-18".to_owned()), Some("2025-09-06".to_owned()), None]);
    let people: Vec<&str> = found[0].people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(people, ["Bat-Erdene Bold", "Aidos Serikov"]);
}

#[test]
fn pages_name_a_language_as_its_lexicon_does_and_say_which_message_would_name_it() {
    let output = tempfile::tempdir().unwrap();
    let pages = output.path().join("site");
    let mut command = assert_cmd::Command::cargo_bin("attache").unwrap();
    let built = command.args(["build", "--site"]).arg(site("mn")).arg("--output").arg(&pages).output().unwrap();
    let told = String::from_utf8_lossy(&built.stderr).into_owned();
    assert!(told.contains("templates/messages/en.ftl") && told.contains("`languages-mn = …`"), "{told}");
    let articles = fs::read_to_string(pages.join("en/articles/index.html")).unwrap();
    assert!(articles.contains(">Mongolian<"), "{articles}");
}

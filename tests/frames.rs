//! One short article in the frames of many sites and languages (`tests/frames/`): its day and its events stay, and nothing is added.

use attache::lexicon::library::Overlay;
use attache::model::date::PartialDate;
use attache::model::record::Record;
use attache::pipeline::{Lexicons, digest};
use attache::read;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 6] = ["ar", "en", "fa", "kk", "ru", "tr"];
const PUBLISHED: &str = "2025-10-17";

struct Frame {
    name: String,
    is_dated: bool,
    page: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frames")
}

fn frames() -> Vec<Frame> {
    let text = fs::read_to_string(folder().join("frames.txt")).unwrap();
    let frame = |part: &str| {
        let (head, page) = part.split_once('\n').unwrap();
        let (name, note) = head.split_once(": ").unwrap_or((head, ""));
        Frame { name: name.to_owned(), is_dated: note != "undated", page: page.trim_matches('\n').to_owned() }
    };
    text.split("\n=== ").skip(1).map(frame).collect()
}

fn words(language: &str) -> BTreeMap<String, String> {
    toml::from_str(&fs::read_to_string(folder().join(format!("{language}.toml"))).unwrap()).unwrap()
}

fn filled(page: &str, words: &BTreeMap<String, String>) -> String {
    let page = words.iter().fold(page.to_owned(), |page, (name, word)| page.replace(&format!("{{{name}}}"), word));
    assert!(!page.contains('{'), "a word is missing: {page}");
    page
}

/// The page as written, without any empty line, and with one after every line.
fn spaced(page: &str) -> [String; 3] {
    let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
    [page.to_owned(), lines.join("\n"), lines.join("\n\n")]
}

fn record(text: &str, language: &str, front_date: Option<&str>, lexicons: &Lexicons) -> Record {
    let mut document = read::plain("page", text);
    document.front.lang = Some(language.to_owned());
    document.front.date = front_date.map(str::to_owned);
    digest(document, lexicons).value.unwrap()
}

/// What is coded of each event.
fn events(record: &Record) -> Vec<String> {
    let event = |event: &attache::model::event::Event| {
        format!("{:?} {:?} {:?} {:?} {:?}", event.form, event.status, event.parties, event.date, event.topics)
    };
    let mut events: Vec<String> = record.events.iter().map(event).collect();
    events.sort();
    events
}

#[test]
fn an_article_is_the_same_in_every_frame() {
    let lexicons = Lexicons::open(Overlay::new()).value;
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let words = words(language);
        let bare = filled("{title}\n\n{one}\n\n{two}\n\n{three}", &words);
        let dated = events(&record(&bare, language, Some(PUBLISHED), &lexicons));
        let undated = events(&record(&bare, language, None, &lexicons));
        assert!(dated.len() >= 2, "{language}: the bare article has the events {dated:?}");
        for frame in frames() {
            for page in spaced(&filled(&frame.page, &words)) {
                let found = record(&page, language, None, &lexicons);
                let (day, wanted) =
                    if frame.is_dated { (PartialDate::parse_iso(PUBLISHED), &dated) } else { (None, &undated) };
                if found.published != day {
                    wrong.push(format!("{language}, {}: published {:?}", frame.name, found.published));
                }
                if events(&found) != *wanted {
                    wrong.push(format!("{language}, {}: {:#?}", frame.name, events(&found)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

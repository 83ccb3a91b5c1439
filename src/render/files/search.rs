//! The search: an index in small files that a page loads as a reader types, over events, people, articles, countries and topics.
//!
//! The files are scripts that hand over plain data, not JSON: a browser loads a script beside a page that was opened from the disk,
//! but no JSON. `assets/search.js` folds what is typed by the same table (`FOLDED`) as the words are folded here.

use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Wording, pair_href, party_href, person_href, source_href, topic_href};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tera::Context;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Entries in one file.
const PER_FILE: usize = 250;
/// Letters that are written alike, or that readers type for each other: of Arabic and Persian, Turkish, Kazakh and its neighbours.
const FOLDED: &[(char, &str)] = &[
    ('ı', "i"),
    ('ə', "e"),
    ('ø', "o"),
    ('ł', "l"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('ي', "ی"),
    ('ى', "ی"),
    ('ك', "ک"),
    ('ة', "ه"),
    ('ۀ', "ه"),
    ('ـ', ""),
    ('\u{200c}', ""),
    ('\'', ""),
    ('’', ""),
    ('‘', ""),
    ('ʻ', ""),
    ('ʼ', ""),
    ('`', ""),
];

/// What can be found: where it leads, what it is called, and what is said of it.
struct Entry {
    href: String,
    title: String,
    note: String,
    kind: &'static str,
    lang: String,
    /// The words by which it is found.
    words: BTreeSet<String>,
}

/// Renders `search.html` and the index beside it.
pub(in crate::render) fn render(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let entries = entries(wording);
    let mut shards: BTreeMap<String, BTreeMap<&str, Vec<usize>>> = BTreeMap::new();
    for (index, entry) in entries.iter().enumerate() {
        for word in &entry.words {
            shards.entry(shard(word)).or_default().entry(word).or_default().push(index);
        }
    }
    let names: Vec<&String> = shards.keys().collect();
    let fold: BTreeMap<String, &str> = FOLDED.iter().map(|(from, to)| (from.to_string(), *to)).collect();
    let about = json!({ "fold": fold, "perFile": PER_FILE, "entries": entries.len(), "shards": names });
    sheets.file("search/about.js", call("about", "", &about))?;
    for (name, words) in &shards {
        sheets.file(&format!("search/w-{name}.js"), call("words", name, &json!(words)))?;
    }
    for (number, chunk) in entries.chunks(PER_FILE).enumerate() {
        let rows: Vec<Value> =
            chunk.iter().map(|entry| json!([entry.href, entry.title, entry.note, entry.kind, entry.lang])).collect();
        sheets.file(&format!("search/e-{number}.js"), call("entries", &number.to_string(), &json!(rows)))?;
    }
    let (title, lead) = (wording.text("search.title"), wording.text("search.lead"));
    let head = Head { title: &title, description: &lead, section: "search" };
    sheets.page("search.html", "search.html", &head, Context::new())
}

/// A script that hands data to the search.
fn call(what: &str, name: &str, data: &Value) -> String {
    // A line end of Unicode inside a string would end it in older browsers.
    let data = data.to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029").replace('<', "\\u003c");
    format!("attache.{what}({},{data});\n", json!(name))
}

fn entries(wording: &Wording) -> Vec<Entry> {
    let report = wording.report;
    let own = wording.messages.lang().to_owned();
    let entry = |kind: &'static str, href: String, title: String, note: String, words: &[&str]| Entry {
        words: words.iter().copied().chain([title.as_str()]).flat_map(words_of).collect(),
        href,
        title,
        note,
        kind,
        lang: own.clone(),
    };
    let mut entries: Vec<Entry> = Vec::new();
    for party in &report.parties {
        let name = wording.edition.name(&party.party).to_owned();
        let note = wording.events(party.events.len());
        entries.push(entry("country", party_href(&party.party), name, note, &[party.party.code()]));
    }
    for (index, pair) in report.pairs.iter().enumerate() {
        let note = wording.events(pair.events.len());
        entries.push(entry("pair", pair_href(&pair.parties), wording.pair(index), note, &[]));
    }
    for topic in &report.topics {
        let note = wording.events(topic.events.len());
        entries.push(entry("topic", topic_href(topic.topic), wording.topic(topic.topic), note, &[topic.topic.code()]));
    }
    for person in &report.people {
        let role = person.roles.first();
        let side = role.and_then(|role| role.side.as_ref()).map(|side| wording.edition.name(side));
        let note: Vec<String> =
            role.map(|role| wording.role(role.role)).into_iter().chain(side.map(str::to_owned)).collect();
        let names: Vec<&str> = person.originals.iter().map(|(name, _)| name.as_str()).collect();
        let note = note.join(wording.messages.text("list.comma"));
        entries.push(entry("person", person_href(person), person.name.clone(), note, &names));
    }
    for source in &report.sources {
        let note = wording.messages.count("count.articles", source.articles.len());
        entries.push(entry("source", source_href(source), source.name.clone(), note, &[]));
    }
    entries.extend(report.events.iter().map(|reported| event(wording, reported, &entry)));
    for article in &report.articles {
        let note = [wording.language(&article.lang), wording.date(article.published)];
        let note = note.join(wording.messages.text("list.comma"));
        let href = format!("articles/{}.html", article.slug);
        let outlet = article.source.as_deref().unwrap_or_default();
        let mut entry = entry("article", href, article.title.clone(), note, &[outlet, &article.id]);
        entry.lang = article.lang.attribute().to_owned();
        entries.push(entry);
    }
    entries
}

fn event(
    wording: &Wording,
    reported: &ReportedEvent,
    entry: &impl Fn(&'static str, String, String, String, &[&str]) -> Entry,
) -> Entry {
    let event = &reported.event;
    let article = &wording.report.articles[reported.article];
    let topics: Vec<String> = event.topics.iter().map(|&topic| wording.topic(topic)).collect();
    let date = wording.date(event.date);
    let place = event.place.as_ref().map(|place| wording.place(place)).unwrap_or_default();
    let is_named = |person: &&crate::model::person::Person| {
        let inside = |span| event.evidence.iter().any(|sentence| sentence.span.contains(span));
        person.evidence.iter().any(|evidence| inside(evidence.span))
    };
    let people: Vec<&str> =
        article.people.iter().filter(is_named).flat_map(|person| [&*person.name, &*person.original]).collect();
    let iso = event.date.map(|date| date.iso()).unwrap_or_default();
    let mut words: Vec<&str> = topics.iter().map(String::as_str).collect();
    words.extend([article.title.as_str(), &date, &place, &iso]);
    words.extend(people);
    let note = [date.as_str(), article.title.as_str()].join(" · ");
    entry("event", format!("events/{}.html", reported.id), wording.said(event), note, &words)
}

/// The words of a text, folded.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let folded = folded(text);
    let words: Vec<String> = folded
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

/// Lower case, without marks, letters that are typed for each other as one.
#[expect(
    clippy::disallowed_methods,
    reason = "search.js folds what is typed the same way, and İ and ı lose their marks next"
)]
fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    for character in lower.nfkd().filter(|&character| !is_combining_mark(character)) {
        match FOLDED.iter().find(|(from, _)| *from == character) {
            Some((_, to)) => folded.push_str(to),
            None => folded.push(character),
        }
    }
    folded
}

/// The file in which a word stands: the code points of its first two characters.
fn shard(word: &str) -> String {
    let codes: Vec<String> = word.chars().take(2).map(|character| format!("{:x}", u32::from(character))).collect();
    codes.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_type_for_each_other_is_one_word() {
        let one = |text: &str| words_of(text).collect::<Vec<String>>().join(" ");
        assert_eq!(one("Əliyev"), one("eliyev"));
        assert_eq!(one("Oʻzbekiston"), one("O'zbekiston"));
        assert_eq!(one("İSTANBUL"), "istanbul");
        assert_eq!(one("علي"), one("علی"));
        assert_eq!(one("می‌شود"), one("میشود"));
        assert_eq!(one("Ёлкин, Йод"), "елкин иод");
        assert_eq!(one("Türkiye 2025-10-17"), "turkiye 2025 10 17");
    }

    #[test]
    fn data_ends_no_script_and_no_string() {
        let text = call("words", "a", &json!({ "x": "</script>\u{2028}\"" }));
        assert!(!text.contains("</") && !text.contains('\u{2028}'), "{text}");
    }
}

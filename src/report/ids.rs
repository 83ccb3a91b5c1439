//! Permanent, unique names of articles and events, fit for file names and addresses.

use crate::model::event::Event;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest part of an id that is taken from a file's name, in bytes.
const STEM_LENGTH: usize = 64;

/// Names that a list page or an operating system has already taken.
const TAKEN: &[&str] = &["index", "con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3"];

/// The ids given out so far.
#[derive(Default)]
pub(super) struct Ids {
    articles: BTreeSet<String>,
    events: BTreeSet<String>,
    people: BTreeSet<String>,
    sources: BTreeSet<String>,
}

impl Ids {
    /// The page name of an article: its id, made kebab-case ASCII; with a hash of id and path where that says less than the id.
    pub(super) fn article(&mut self, id: &str, path: &str) -> String {
        let stem = kebab(id);
        let is_faithful = stem == id && stem.len() <= STEM_LENGTH && !TAKEN.contains(&stem.as_str());
        let first = if is_faithful { stem.clone() } else { joined(&stem, &hash(id)) };
        let second = joined(&stem, &hash(&format!("{id}\n{path}")));
        take(&mut self.articles, first, second)
    }

    /// The id of an event: article, form, status, and a hash of the parties, which together tell it from all others.
    pub(super) fn event(&mut self, article_slug: &str, event: &Event) -> String {
        let parties: Vec<&str> = event.parties.iter().map(|party| party.code()).collect();
        let parties = hash(&parties.join(","));
        let id = format!("{article_slug}-{}-{}-{parties}", event.form.code(), event.status.code());
        take(&mut self.events, id.clone(), id)
    }

    /// The page name of a person, from the name in Latin script.
    pub(super) fn person(&mut self, name: &str) -> String {
        take_name(&mut self.people, name)
    }

    /// The page name of an outlet.
    pub(super) fn source(&mut self, name: &str) -> String {
        take_name(&mut self.sources, name)
    }
}

/// The first that is free: `first`, `second`, then `second` with a number.
fn take(taken: &mut BTreeSet<String>, first: String, second: String) -> String {
    let numbered = (2..).map(|number| format!("{second}-{number}"));
    let candidates = [first, second.clone()].into_iter().chain(numbered);
    let mut free = candidates.filter(|candidate| !taken.contains(candidate));
    // The numbers never end, so there is always a free one.
    let chosen = free.next().unwrap_or(second);
    taken.insert(chosen.clone());
    chosen
}

/// A name without its accents as kebab-case ASCII; with a hash where it has other letters still.
fn take_name(taken: &mut BTreeSet<String>, name: &str) -> String {
    let plain: String = name.nfkd().filter(|character| !is_combining_mark(*character)).collect();
    let plain = plain.replace(['\'', '’', '‘', 'ʻ', 'ʼ'], "").replace('ı', "i");
    let stem = kebab(&plain);
    let is_faithful =
        !stem.is_empty() && plain.is_ascii() && stem.len() <= STEM_LENGTH && !TAKEN.contains(&stem.as_str());
    let hashed = joined(&stem, &hash(name));
    take(taken, if is_faithful { stem } else { hashed.clone() }, hashed)
}

/// ASCII letters (lower case) and digits, all else a single hyphen.
fn kebab(text: &str) -> String {
    let mut kebab = String::new();
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            kebab.push(character.to_ascii_lowercase());
        } else if !kebab.is_empty() && !kebab.ends_with('-') {
            kebab.push('-');
        }
    }
    kebab.trim_end_matches('-').to_owned()
}

fn joined(stem: &str, hash: &str) -> String {
    // The stem is ASCII, so that it can be cut anywhere.
    let stem = stem[..stem.len().min(STEM_LENGTH)].trim_end_matches('-');
    if stem.is_empty() { hash.to_owned() } else { format!("{stem}-{hash}") }
}

fn hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..8].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_stem_is_its_own_name() {
        assert_eq!(Ids::default().article("kk-forum-01", "kk-forum-01.txt"), "kk-forum-01");
    }

    #[test]
    fn stems_that_fold_alike_stay_apart() {
        let mut ids = Ids::default();
        let names: BTreeSet<String> =
            ["Новость 1", "Весть 1", "a", "A", "../a", "index", ""].iter().map(|id| ids.article(id, "x")).collect();
        assert_eq!(names.len(), 7, "{names:?}");
        assert!(!names.contains("index"));
        assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')), "{names:?}");
    }

    #[test]
    fn one_stem_in_two_folders_gives_two_names() {
        let mut ids = Ids::default();
        assert_ne!(ids.article("a", "x/a.txt"), ids.article("a", "y/a.txt"));
    }

    #[test]
    fn a_long_stem_is_cut() {
        assert!(Ids::default().article(&"x".repeat(300), "x").len() < 80);
    }
}

//! From a name in its own script to the usual English spelling.

use super::files::RomanizationFile;
use super::pattern::folded;
use crate::text::fold::{Casing, lower};
use crate::text::token::Writing;
use rustc_hash::FxHashMap;

/// A language's letters and known names.
#[derive(Debug, Clone, Default)]
pub struct Romanization {
    /// By length in characters, longest first; key without its anchors.
    letters: Vec<Letter>,
    names: FxHashMap<String, String>,
    casing: Casing,
}

#[derive(Debug, Clone)]
struct Letter {
    from: String,
    to: String,
    at_start: bool,
    at_end: bool,
}

impl Romanization {
    /// Compiles `romanization.toml`.
    pub fn compile(file: &RomanizationFile, writing: &Writing) -> Self {
        let mut letters: Vec<Letter> = file
            .letters
            .iter()
            .map(|(key, to)| {
                let at_start = key.starts_with('^');
                let at_end = key.ends_with('$') && key.len() > 1;
                let from = lower(key.trim_start_matches('^').trim_end_matches('$'), writing.casing);
                Letter { from, to: to.clone(), at_start, at_end }
            })
            .collect();
        let weight = |letter: &Letter| {
            letter.from.chars().count() * 4 + usize::from(letter.at_start) + usize::from(letter.at_end)
        };
        letters.sort_by(|a, b| weight(b).cmp(&weight(a)).then_with(|| a.from.cmp(&b.from)));
        let names = file.names.iter().map(|(key, to)| (folded(key, writing), to.clone())).collect();
        Self { letters, names, casing: writing.casing }
    }

    /// Whether the folded word is a known name.
    pub fn knows(&self, folded_word: &str) -> bool {
        self.names.contains_key(folded_word)
    }

    /// The known English spelling of a folded word.
    pub fn known(&self, folded_word: &str) -> Option<&str> {
        self.names.get(folded_word).map(String::as_str)
    }

    /// One word of a name in Latin letters: the known spelling, else letter by letter, else a known part with the rest by letters.
    pub fn word(&self, raw: &str, folded_word: &str) -> String {
        if let Some(known) = self.names.get(folded_word) {
            return known.clone();
        }
        capitalized(&self.by_letters(&lower(raw, self.casing), folded_word))
    }

    fn by_letters(&self, lowered: &str, folded_word: &str) -> String {
        let spelled = self.spell(lowered);
        if spelled.is_ascii() {
            return spelled;
        }
        let refolded = self.spell(folded_word);
        if refolded.is_ascii() { refolded } else { strip_marks(&refolded) }
    }

    fn spell(&self, word: &str) -> String {
        let mut out = String::new();
        let mut at = 0;
        while at < word.len() {
            let rest = &word[at..];
            let letter = self.letters.iter().find(|letter| {
                rest.starts_with(letter.from.as_str())
                    && (!letter.at_start || at == 0)
                    && (!letter.at_end || rest.len() == letter.from.len())
                    && !letter.from.is_empty()
            });
            if let Some(letter) = letter {
                out.push_str(&letter.to);
                at += letter.from.len();
            } else if let Some(character) = rest.chars().next() {
                out.push(character);
                at += character.len_utf8();
            }
        }
        out
    }
}

/// Latin letters without their marks (`ş` → `s`), for what no table knows.
fn strip_marks(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    word.nfd().filter(|character| !unicode_normalization::char::is_combining_mark(*character)).collect()
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn anchors_names_and_letters_are_tried_longest_first() {
        let letters = [
            ("ә", "a"),
            ("л", "l"),
            ("н", "n"),
            ("а", "a"),
            ("з", "z"),
            ("р", "r"),
            ("о", "o"),
            ("в", "v"),
            ("^е", "ye"),
            ("е", "e"),
            ("ж", "zh"),
        ];
        let file = RomanizationFile {
            letters: letters.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect(),
            names: BTreeMap::from([("бахтиер".to_owned(), "Bakhtiyor".to_owned())]),
        };
        let table = Romanization::compile(&file, &Writing::default());
        assert_eq!(table.word("Әлназарова", "әлназарова"), "Alnazarova");
        assert_eq!(table.word("Ержан", "ержан"), "Yerzhan");
        assert_eq!(table.word("Бахтиёр", "бахтиер"), "Bakhtiyor");
    }
}

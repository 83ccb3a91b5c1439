//! Endings, stem changes, and stems of dictionary names.

use crate::lexicon::files::ClassTable;
use crate::lexicon::matcher::Tag;
use crate::lexicon::pattern::folded;
use crate::text::token::Writing;

/// `from>to` as letters.
pub fn mutation_of(change: &str, writing: &Writing) -> Option<(char, char)> {
    let (from, to) = change.split_once('>')?;
    Some((folded(from.trim(), writing).chars().next()?, folded(to.trim(), writing).chars().next()?))
}

/// The most endings that a class may have.
const CLASS_LIMIT: usize = 20_000;

/// Multiplies out the slots of a class; the tag of any part is the tag of the whole.
pub fn endings_of(class: &ClassTable, writing: &Writing) -> Vec<(String, Tag)> {
    let one = |written: &String| {
        let (ending, tag) = written.split_once(':').map_or((written.as_str(), ""), |(ending, tag)| (ending, tag));
        (folded(ending, writing), Tag { is_place: tag == "place", ..Tag::default() })
    };
    let mut product = vec![(String::new(), Tag::default())];
    for slot in class.slots.iter().filter(|slot| !slot.is_empty()) {
        let parts: Vec<_> = slot.iter().map(one).collect();
        product = product
            .iter()
            .flat_map(|(start, tag)| {
                parts.iter().map(move |(end, more)| {
                    (format!("{start}{end}"), Tag { is_place: tag.is_place || more.is_place, ..Tag::default() })
                })
            })
            .take(CLASS_LIMIT)
            .collect();
    }
    if class.slots.is_empty() {
        product.clear();
    }
    product.extend(class.endings.iter().map(one));
    product.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.is_place.cmp(&b.1.is_place)));
    product.dedup_by(|a, b| a.0 == b.0);
    product
}

/// Patterns of a state's dictionary name: its words as they stand, the last inflected; and all inflected, dictionary endings taken off.
pub fn pattern_of_name(name: &str, citation: &[String]) -> Vec<String> {
    let plain: String =
        name.chars().map(|character| if "{}|<>*~=".contains(character) { ' ' } else { character }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let Some((last, first)) = words.split_last() else { return Vec::new() };
    if words.len() == 1 && last.chars().count() <= 2 {
        return Vec::new();
    }
    let stem = |word: &str| {
        let ending = citation.iter().find(|ending| word.chars().count() > 4 && word.ends_with(ending.as_str()));
        ending.map_or(word, |ending| &word[..word.len() - ending.len()]).to_owned()
    };
    let mut patterns = vec![first.iter().map(|word| format!("{word} ")).collect::<String>() + last + "~"];
    let stemmed: Vec<String> = words
        .iter()
        .map(|word| if word.chars().count() > 4 { format!("{}~", stem(word)) } else { (*word).to_owned() })
        .collect();
    patterns.push(stemmed.join(" "));
    patterns.dedup();
    patterns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_multiply_and_tags_survive() {
        let class = ClassTable {
            slots: vec![vec![String::new(), "лар".into()], vec![String::new(), "да:place".into()]],
            endings: vec!["ша".into()],
            prefixes: None,
        };
        let endings = endings_of(&class, &Writing::default());
        let written: Vec<_> =
            endings.iter().map(|(ending, tag)| format!("{ending}{}", if tag.is_place { "@" } else { "" })).collect();
        assert_eq!(written, ["", "да@", "лар", "ларда@", "ша"]);
    }

    #[test]
    fn dictionary_names_become_stems() {
        let citation = ["ия".to_owned(), "а".to_owned()];
        assert_eq!(pattern_of_name("Австралия", &citation), ["Австралия~", "Австрал~"]);
        assert_eq!(pattern_of_name("Саудовская Аравия", &citation), ["Саудовская Аравия~", "Саудовская~ Арав~"]);
    }
}

//! The pattern language of the lexicons (lexicons/README.md, Patterns): from a line of TOML to plain sequences of items.

mod alternatives;

use crate::text::Span;
use crate::text::fold::fold;
use crate::text::token::{Writing, tokenize};
use alternatives::{expand_braces, expand_joiners, insert_sets, matching_close, split_top};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How a word of a pattern may end.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    /// Not at all: this form alone.
    Exact,
    /// With any letters.
    Any,
    /// With an ending of the named class.
    Class(String),
    /// Not at all, and in exactly this case: the unfolded form.
    Cased(String),
    /// The unfolded form in exactly this case, and an ending of the named class.
    CasedClass(String, String),
}

/// A word of a pattern: a folded stem and how it may end.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Atom {
    /// The folded stem.
    pub stem: String,
    /// How it may end.
    pub ending: Ending,
}

/// A step of a pattern.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// A word.
    Atom(Atom),
    /// Any one token.
    AnyToken,
    /// From none to this many tokens of any kind.
    Gap(u8),
}

/// A part of a pattern: an item, or one of several sequences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// One item.
    Item(Item),
    /// Any of these, the empty one among them where the part may be left out.
    OneOf(Rc<[Vec<Step>]>),
}

/// Named sets of patterns.
pub type Sets = BTreeMap<String, Vec<String>>;

/// Words and groups read before, by how they are written: the same set stands in many patterns of a language.
pub type Known = FxHashMap<String, Vec<Step>>;

/// Reads a pattern. Alternatives between words stay alternatives; those inside a word are spelled out.
///
/// Errors say what is wrong with the pattern, as the end of the sentence "the pattern …".
pub fn parse(pattern: &str, sets: &Sets, writing: &Writing) -> Result<Vec<Step>, String> {
    parse_among(pattern, sets, writing, &mut Known::default())
}

/// Reads a pattern as [`parse`] does, one of many of the same writing.
pub fn parse_among(pattern: &str, sets: &Sets, writing: &Writing, known: &mut Known) -> Result<Vec<Step>, String> {
    let steps = sequence(&insert_sets(pattern, sets, 0)?, writing, known)?;
    let is_gap = |step: &Step| matches!(step, Step::Item(Item::Gap(_)));
    if steps.first().is_some_and(|step| is_gap(step) || *step == Step::Item(Item::AnyToken))
        || steps.last().is_some_and(is_gap)
    {
        return Err("begins or ends with a gap".to_owned());
    }
    if may_be_empty(&steps) { Err("is empty, or may be".to_owned()) } else { Ok(steps) }
}

fn may_be_empty(steps: &[Step]) -> bool {
    steps.iter().all(|step| match step {
        Step::Item(Item::Gap(_)) => true,
        Step::Item(_) => false,
        Step::OneOf(alternatives) => alternatives.iter().any(|steps| may_be_empty(steps)),
    })
}

fn sequence(pattern: &str, writing: &Writing, known: &mut Known) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    for chunk in split_words(pattern)? {
        if !known.contains_key(chunk) {
            let read = steps_of(chunk, writing, known)?;
            known.insert(chunk.to_owned(), read);
        }
        steps.extend_from_slice(&known[chunk]);
    }
    Ok(steps)
}

/// The steps of one word, or of one group.
fn steps_of(chunk: &str, writing: &Writing, known: &mut Known) -> Result<Vec<Step>, String> {
    if chunk.starts_with('{') && matching_close(chunk, 0) == Some(chunk.len() - 1) {
        let alternatives = split_top(&chunk[1..chunk.len() - 1]);
        let read = alternatives.into_iter().map(|alternative| sequence(alternative, writing, known));
        return Ok(vec![Step::OneOf(read.collect::<Result<_, _>>()?)]);
    }
    let mut lines = Vec::new();
    for line in expand_braces(chunk)? {
        expand_joiners(&line, &mut lines);
    }
    lines.sort();
    lines.dedup();
    let mut alternatives = Vec::with_capacity(lines.len());
    for line in &lines {
        alternatives.push(items_of(line, writing)?.into_iter().map(Step::Item).collect::<Vec<_>>());
    }
    Ok(match alternatives.pop() {
        Some(only) if alternatives.is_empty() => only,
        last => vec![Step::OneOf(alternatives.into_iter().chain(last).collect())],
    })
}

/// The words of a pattern, parted by spaces outside braces.
fn split_words(pattern: &str) -> Result<Vec<&str>, String> {
    let (mut depth, mut start, mut words) = (0i32, 0, Vec::new());
    for (at, character) in pattern.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => return Err("has `}` without `{`".to_owned()),
            '}' => depth -= 1,
            _ if character.is_whitespace() && depth == 0 => {
                words.push(&pattern[start..at]);
                start = at + character.len_utf8();
            }
            _ => {}
        }
    }
    if depth != 0 {
        return Err("has `{` without `}`".to_owned());
    }
    words.push(&pattern[start..]);
    words.retain(|word| !word.is_empty());
    Ok(words)
}

/// Every sequence of items that the steps stand for, alternatives multiplied out: for patterns that are short.
pub fn sequences(steps: &[Step]) -> Vec<Vec<Item>> {
    let Some((first, rest)) = steps.split_first() else { return vec![Vec::new()] };
    let heads: Vec<Vec<Item>> = match first {
        Step::Item(item) => vec![vec![item.clone()]],
        Step::OneOf(alternatives) => alternatives.iter().flat_map(|steps| sequences(steps)).collect(),
    };
    let tails = sequences(rest);
    heads.iter().flat_map(|head| tails.iter().map(move |tail| [head.as_slice(), tail].concat())).collect()
}

/// The same, of a pattern as it is written, for checks; none of a pattern that is broken or stands for more phrases than can be looked through.
pub fn few_sequences(pattern: &str, sets: &Sets, writing: &Writing) -> Vec<Vec<Item>> {
    const MOST: usize = 500;
    let steps = parse(pattern, sets, writing).unwrap_or_default();
    if count(&steps) > MOST || steps.is_empty() { Vec::new() } else { sequences(&steps) }
}

/// How many sequences the steps stand for.
fn count(steps: &[Step]) -> usize {
    let of = |step: &Step| match step {
        Step::Item(_) => 1,
        Step::OneOf(alternatives) => alternatives.iter().map(|steps| count(steps)).fold(0, usize::saturating_add),
    };
    steps.iter().map(of).fold(1, usize::saturating_mul)
}

fn items_of(line: &str, writing: &Writing) -> Result<Vec<Item>, String> {
    let mut items = Vec::new();
    for word in line.split_whitespace() {
        match word {
            "_" => items.push(Item::AnyToken),
            ".." => items.push(Item::Gap(3)),
            "..." => items.push(Item::Gap(8)),
            _ => push_word(word, writing, &mut items)?,
        }
    }
    Ok(items)
}

fn push_word(word: &str, writing: &Writing, items: &mut Vec<Item>) -> Result<(), String> {
    if let Some(cased) = word.strip_prefix('=').filter(|cased| !cased.is_empty()) {
        let (body, class) = cased.split_once('~').map_or((cased, None), |(body, class)| (body, Some(class)));
        let tokens = tokenize(body, Span::new(0, body.len()), writing);
        let count = tokens.len();
        for (index, token) in tokens.into_iter().enumerate() {
            let raw = token.span.of(body).to_owned();
            let ending = match class.filter(|_| index + 1 == count) {
                Some(class) => Ending::CasedClass(raw, class_named(class)),
                None => Ending::Cased(raw),
            };
            items.push(Item::Atom(Atom { stem: token.folded, ending }));
        }
        return Ok(());
    }
    let (body, ending) = if let Some(body) = word.strip_suffix('*') {
        (body, Ending::Any)
    } else if let Some((body, class)) = word.split_once('~') {
        (body, Ending::Class(class_named(class)))
    } else {
        (word, Ending::Exact)
    };
    let tokens = tokenize(body, Span::new(0, body.len()), writing);
    let Some(last) = tokens.len().checked_sub(1) else {
        return Err(format!("has the word `{word}` that folds to nothing"));
    };
    for (index, token) in tokens.into_iter().enumerate() {
        let ending = if index == last { ending.clone() } else { Ending::Exact };
        items.push(Item::Atom(Atom { stem: token.folded, ending }));
    }
    Ok(())
}

/// The class after `~`: nouns where none is named.
fn class_named(written: &str) -> String {
    if written.is_empty() { "n".to_owned() } else { written.to_owned() }
}

/// Folds a key or value of a lexicon as its patterns are folded.
pub fn folded(text: &str, writing: &Writing) -> String {
    fold(text, writing.casing, &writing.variants)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pattern: &str) -> Vec<String> {
        let sets =
            Sets::from([("document".to_owned(), vec!["договор~".to_owned(), "{меморандум|протокол}~".to_owned()])]);
        let show = |item: &Item| match item {
            Item::Atom(atom) => format!(
                "{}{}",
                atom.stem,
                match &atom.ending {
                    Ending::Exact => String::new(),
                    Ending::Any => "*".to_owned(),
                    Ending::Class(class) => format!("~{class}"),
                    Ending::Cased(raw) => format!("={raw}"),
                    Ending::CasedClass(raw, class) => format!("={raw}~{class}"),
                }
            ),
            Item::AnyToken => "_".to_owned(),
            Item::Gap(most) => format!("..{most}"),
        };
        sequences(&parse(pattern, &sets, &Writing::default()).unwrap())
            .iter()
            .map(|items| items.iter().map(show).collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn alternatives_nest_and_may_be_empty() {
        assert_eq!(written("{a|b {c|d}} e"), ["a e", "b c e", "b d e"]);
        assert_eq!(written("x{y|} z"), ["x z", "xy z"]);
    }

    #[test]
    fn a_pattern_of_too_many_phrases_is_not_spelled_out() {
        let few = |pattern: &str| few_sequences(pattern, &Sets::new(), &Writing::default()).len();
        assert_eq!(few("{a|b} {c|d}"), 4);
        assert_eq!(few(&"{a|b|c|d} ".repeat(40)), 0);
    }

    #[test]
    fn sets_stand_for_their_patterns() {
        assert_eq!(
            written("подписа*  .. <document>"),
            ["подписа* ..3 договор~n", "подписа* ..3 меморандум~n", "подписа* ..3 протокол~n"]
        );
    }

    #[test]
    fn hyphens_part_words_and_the_mark_stays_with_the_last() {
        assert_eq!(written("д-р~x =US =Oş~"), ["д - р~x us=US oş=Oş~n"]);
    }

    #[test]
    fn a_joiner_stands_for_nothing_or_a_space() {
        assert_eq!(written("تفاهم\u{200C}نامه~"), ["تفاهم نامه~n", "تفاهمنامه~n"]);
    }

    #[test]
    fn a_broken_pattern_says_why() {
        let error = |pattern: &str| parse(pattern, &Sets::new(), &Writing::default()).unwrap_err();
        assert!(error("{a|b").contains("without"));
        assert!(error("<none>").contains("not in [sets]"));
        assert!(error(".. a").contains("gap"));
    }
}

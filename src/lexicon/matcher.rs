//! One pass over tokens that finds every pattern of a language at once.
//!
//! Two automata in a row: a table of stems turns each token into the pattern words (atoms) that it can be, endings being looked up in
//! one automaton for all classes; a graph of atom sequences, in which alternatives meet again, finds the phrases. Work is in proportion to the text and to what matches.

mod builder;
mod endings;
mod graph;

pub use builder::Builder;

use super::stems::Stems;
use crate::text::token::Token;
use endings::{Classes, Endings};
use graph::{Graph, Readings, Search};
use rustc_hash::FxHashMap;

/// What an ending adds to the words that bear it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Tag {
    /// The ending marks a place or a source rather than an actor.
    pub is_place: bool,
    /// The word is written in exactly the form that its pattern asks for.
    pub is_exact: bool,
}

/// A phrase found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// The value with which the phrase was added.
    pub rule: u32,
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub last: usize,
    /// What the ending of the last word adds.
    pub tag: Tag,
}

/// An atom that a stem belongs to.
#[derive(Debug, Clone, Copy)]
struct Accept {
    atom: u32,
    ending: AcceptEnding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AcceptEnding {
    Exact,
    Any,
    Class(u16),
    /// Exact, and written as [`Matcher::cased`] has it.
    Cased,
    /// Begins as [`Matcher::cased`] has it, with an ending of the class.
    CasedClass(u16),
}

/// The compiled patterns of a language.
#[derive(Debug, Default)]
pub struct Matcher {
    stems: Stems<Accept>,
    /// Atoms that are written in exactly this case.
    cased: FxHashMap<u32, Box<str>>,
    endings: Endings,
    prefixes: Vec<String>,
    /// For each class, which of the prefixes its words take: a bit each.
    prefixes_of: Vec<u64>,
    graph: Graph,
}

impl Matcher {
    /// Every phrase in `tokens[first..last]`, in order of its first token; longer ones are not preferred, callers choose.
    pub fn find(&self, text: &str, tokens: &[Token], first: usize, last: usize) -> Vec<Match> {
        let mut readings = Readings::with_capacity(last - first);
        for token in &tokens[first..last] {
            self.read(text, token, &mut readings);
        }
        let mut found = Search::new(&self.graph, &readings, first).run();
        found.sort_unstable_by_key(|one| (one.first, one.last, one.rule, !one.tag.is_exact, one.tag.is_place));
        found.dedup_by_key(|one| (one.first, one.last, one.rule));
        found
    }

    /// Adds the atoms that a token can be, seen through its clitics as well.
    fn read(&self, text: &str, token: &Token, readings: &mut Readings) {
        self.walk(text, token, None, readings);
        for (number, prefix) in self.prefixes.iter().enumerate() {
            if token.folded.len() > prefix.len() + 2 && token.folded.starts_with(prefix.as_str()) {
                self.walk(text, token, Some(number), readings);
            }
        }
        readings.close();
    }

    /// Walks the stems from the start of the token's folded form, or from after a prefix.
    fn walk(&self, text: &str, token: &Token, prefix: Option<usize>, readings: &mut Readings) {
        let word = &token.folded[prefix.map_or(0, |number| self.prefixes[number].len())..];
        let takes = |class: u16| prefix.is_none_or(|number| self.prefixes_of[usize::from(class)] >> number & 1 != 0);
        for (bytes, accepts) in self.stems.along(word) {
            let rest = &word[bytes..];
            let mut classes: Option<Option<&Classes>> = None;
            for accept in accepts {
                let tag = match accept.ending {
                    AcceptEnding::Exact => rest.is_empty().then(Tag::default),
                    AcceptEnding::Any => Some(Tag::default()),
                    AcceptEnding::Cased => {
                        let is_exact = rest.is_empty() && self.is_cased(accept.atom, token.span.of(text));
                        is_exact.then_some(Tag { is_exact, ..Tag::default() })
                    }
                    AcceptEnding::Class(class) | AcceptEnding::CasedClass(class) if !takes(class) => None,
                    AcceptEnding::CasedClass(_) if !self.begins_cased(accept.atom, token.span.of(text)) => None,
                    AcceptEnding::Class(class) | AcceptEnding::CasedClass(class) => {
                        let classes = classes.get_or_insert_with(|| self.endings.classes_of(rest));
                        classes.and_then(|classes| classes.tag_in(class))
                    }
                };
                if let Some(tag) = tag {
                    readings.add(accept.atom, tag);
                }
            }
        }
    }

    fn begins_cased(&self, atom: u32, raw: &str) -> bool {
        self.cased.get(&atom).is_some_and(|cased| raw.starts_with(&**cased))
    }

    fn is_cased(&self, atom: u32, raw: &str) -> bool {
        self.cased.get(&atom).is_some_and(|cased| **cased == *raw)
    }
}

#[cfg(test)]
mod tests {
    use super::super::pattern::{Sets, parse};
    use super::*;
    use crate::text::Span;
    use crate::text::token::{Writing, tokenize};
    use std::collections::BTreeMap;

    fn matched(patterns: &[&str], text: &str) -> Vec<(u32, String)> {
        let place = Tag { is_place: true, ..Tag::default() };
        let none = Tag::default();
        let classes = BTreeMap::from([
            ("n".to_owned(), vec![(String::new(), none), ("да".to_owned(), place), ("ы".to_owned(), none)]),
            ("past".to_owned(), vec![("ды".to_owned(), none), ("ت".to_owned(), none)]),
        ]);
        let prefixes = vec!["ل".to_owned(), "و".to_owned()];
        let only_and = BTreeMap::from([("past".to_owned(), vec!["و".to_owned()])]);
        let mut builder = Builder::new(&classes, vec![('п', 'б')], prefixes, &only_and);
        for (rule, pattern) in patterns.iter().enumerate() {
            builder.add(&parse(pattern, &Sets::new(), &Writing::default()).unwrap(), rule as u32).unwrap();
        }
        let tokens = tokenize(text, Span::new(0, text.len()), &Writing::default());
        let found = builder.build().find(text, &tokens, 0, tokens.len());
        found
            .into_iter()
            .map(|found| {
                let span = Span::new(tokens[found.first].span.start, tokens[found.last - 1].span.end);
                (found.rule, format!("{}{}", span.of(text), if found.tag.is_place { "@" } else { "" }))
            })
            .collect()
    }

    #[test]
    fn endings_decide_and_carry_their_tag() {
        assert_eq!(matched(&["астана~"], "Астана Астанада Астаналық"), [(0, "Астана".into()), (0, "Астанада@".into())]);
    }

    #[test]
    fn a_final_consonant_changes_before_an_ending() {
        assert_eq!(matched(&["кітап~"], "кітабы"), [(0, "кітабы".into())]);
    }

    #[test]
    fn gaps_are_bounded() {
        assert_eq!(matched(&["a .. b"], "a x y z b").len(), 1);
        assert_eq!(matched(&["a .. b"], "a x y z v b").len(), 0);
    }

    #[test]
    fn case_counts_where_asked_for() {
        assert_eq!(matched(&["=US"], "US us"), [(0, "US".into())]);
    }

    #[test]
    fn alternatives_meet_again_and_may_be_left_out() {
        assert_eq!(matched(&["{a|b c} {d|} e"], "a e b c d e c e"), [(0, "a e".into()), (0, "b c d e".into())]);
        assert_eq!(matched(&["a {b|}"], "a b"), [(0, "a".into()), (0, "a b".into())]);
    }

    #[test]
    fn clitics_are_seen_through() {
        assert_eq!(matched(&["ایران"], "وإيران").len(), 1);
    }

    #[test]
    fn a_class_may_take_some_clitics_alone() {
        assert_eq!(matched(&["فحص~past"], "وفحصت لفحصت فحصت").len(), 2);
        assert_eq!(matched(&["فحص"], "وفحص لفحص").len(), 2);
    }

    #[test]
    fn an_exact_case_may_have_endings_with_their_tags() {
        assert_eq!(matched(&["=Ош~"], "Ош ош Ошда ошда"), [(0, "Ош".into()), (0, "Ошда@".into())]);
    }
}

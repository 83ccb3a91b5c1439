//! One pass over tokens that finds every pattern of a language at once.
//!
//! Two automata in a row: a trie of stems turns each token into the pattern words (atoms) that it can be, endings being looked up in
//! one table for all classes; a graph of atom sequences, in which alternatives meet again, finds the phrases. Work is in proportion to the text and to what matches.

use super::pattern::{Atom, Ending, Item, Step};
use crate::text::token::Token;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What an ending adds to the words that bear it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tag {
    /// The ending marks a place or a source rather than an actor.
    pub is_place: bool,
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

#[derive(Debug, Default)]
struct StemNode {
    children: Vec<(char, u32)>,
    accepts: Vec<Accept>,
}

#[derive(Debug, Clone)]
struct Accept {
    atom: u32,
    ending: AcceptEnding,
}

#[derive(Debug, Clone)]
enum AcceptEnding {
    Exact,
    Any,
    Class(u16),
    Cased(Box<str>),
}

/// A place in the graph of phrases.
#[derive(Debug, Default)]
struct PhraseNode {
    /// Next places by atom, sorted.
    words: Vec<(u32, u32)>,
    /// Next places past any one token.
    any: Vec<u32>,
    gaps: Vec<(u8, u32)>,
    rules: Vec<u32>,
}

/// The compiled patterns of a language.
#[derive(Debug, Default)]
pub struct Matcher {
    stems: Vec<StemNode>,
    /// Places reached by a phrase's first atom.
    starts: FxHashMap<u32, Vec<u32>>,
    phrases: Vec<PhraseNode>,
    endings: FxHashMap<Box<str>, Vec<(u16, Tag)>>,
    prefixes: Vec<String>,
}

/// The place at which every phrase begins.
const ROOT: u32 = 0;

/// Collects patterns and compiles them.
#[derive(Debug, Default)]
pub struct Builder {
    atoms: BTreeMap<Atom, u32>,
    classes: BTreeMap<String, u16>,
    mutations: Vec<(char, char)>,
    matcher: Matcher,
}

impl Builder {
    /// A builder for a language with these suffix classes (name to endings with tags), final-letter changes and prefixed clitics.
    pub fn new(
        classes: &BTreeMap<String, Vec<(String, Tag)>>,
        mutations: Vec<(char, char)>,
        prefixes: Vec<String>,
    ) -> Self {
        let mut builder = Self { mutations, ..Self::default() };
        builder.matcher.prefixes = prefixes;
        builder.matcher.stems.push(StemNode::default());
        builder.matcher.phrases.push(PhraseNode::default());
        for (name, endings) in classes {
            let number = builder.classes.len() as u16;
            builder.classes.insert(name.clone(), number);
            for (ending, tag) in endings {
                builder.matcher.endings.entry(ending.as_str().into()).or_default().push((number, *tag));
            }
        }
        builder
    }

    /// Adds a pattern under a rule's number. Fails, naming it, on a class that the language does not have.
    pub fn add(&mut self, steps: &[Step], rule: u32) -> Result<(), String> {
        let end = self.place();
        for last in self.path(steps, &[ROOT], end)? {
            let rules = &mut self.matcher.phrases[last as usize].rules;
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
        Ok(())
    }

    fn place(&mut self) -> u32 {
        self.matcher.phrases.push(PhraseNode::default());
        self.matcher.phrases.len() as u32 - 1
    }

    /// Lays `steps` from each of the places `from`; the last step leads to `end`. Gives the places at which the steps may be over:
    /// `end`, and more where trailing steps may be left out.
    fn path(&mut self, steps: &[Step], from: &[u32], end: u32) -> Result<Vec<u32>, String> {
        let mut here = from.to_vec();
        for (at, step) in steps.iter().enumerate() {
            let next = if at + 1 == steps.len() { end } else { self.place() };
            here = match step {
                Step::Item(item) => {
                    self.edges(&here, item, next)?;
                    vec![next]
                }
                Step::OneOf(alternatives) => {
                    let mut reached = vec![next];
                    for alternative in alternatives {
                        reached.extend(self.path(alternative, &here, next)?);
                    }
                    reached.sort_unstable();
                    reached.dedup();
                    reached
                }
            };
        }
        Ok(here)
    }

    fn edges(&mut self, from: &[u32], item: &Item, to: u32) -> Result<(), String> {
        let atom = match item {
            Item::Atom(atom) => Some(self.atom(atom)?),
            _ => None,
        };
        for &place in from {
            let node = &mut self.matcher.phrases[place as usize];
            match (item, atom) {
                (Item::Atom(_), Some(atom)) if place == ROOT => self.matcher.starts.entry(atom).or_default().push(to),
                (Item::Atom(_), Some(atom)) => node.words.push((atom, to)),
                (Item::Gap(most), _) => node.gaps.push((*most, to)),
                _ => node.any.push(to),
            }
        }
        Ok(())
    }

    /// The matcher of all that was added.
    pub fn build(self) -> Matcher {
        let mut matcher = self.matcher;
        for node in &mut matcher.stems {
            node.children.sort_unstable();
        }
        for node in &mut matcher.phrases {
            node.words.sort_unstable();
            node.words.dedup();
            node.gaps.sort_unstable();
            node.gaps.dedup();
        }
        matcher
    }

    fn atom(&mut self, atom: &Atom) -> Result<u32, String> {
        if let Some(&known) = self.atoms.get(atom) {
            return Ok(known);
        }
        let number = self.atoms.len() as u32;
        let ending = match &atom.ending {
            Ending::Exact => AcceptEnding::Exact,
            Ending::Any => AcceptEnding::Any,
            Ending::Cased(raw) => AcceptEnding::Cased(raw.as_str().into()),
            Ending::Class(name) => AcceptEnding::Class(
                *self
                    .classes
                    .get(name)
                    .ok_or_else(|| format!("uses the class `~{name}`, which morphology.toml does not have"))?,
            ),
        };
        self.atoms.insert(atom.clone(), number);
        let inflects = matches!(ending, AcceptEnding::Class(_));
        self.accept(&atom.stem, Accept { atom: number, ending: ending.clone() });
        if inflects && let Some(last) = atom.stem.chars().next_back() {
            let changed: Vec<char> =
                self.mutations.iter().filter(|(from, _)| *from == last).map(|(_, to)| *to).collect();
            for to in changed {
                let stem = format!("{}{to}", &atom.stem[..atom.stem.len() - last.len_utf8()]);
                self.accept(&stem, Accept { atom: number, ending: ending.clone() });
            }
        }
        Ok(number)
    }

    fn accept(&mut self, stem: &str, accept: Accept) {
        let stems = &mut self.matcher.stems;
        let mut node = 0usize;
        for character in stem.chars() {
            node = match stems[node].children.iter().find(|(label, _)| *label == character) {
                Some(&(_, child)) => child as usize,
                None => {
                    let child = stems.len();
                    stems[node].children.push((character, child as u32));
                    stems.push(StemNode::default());
                    child
                }
            };
        }
        stems[node].accepts.push(accept);
    }
}

/// The atoms that each token can be, with what its ending adds.
type Readings = Vec<Vec<(u32, Tag)>>;

impl Matcher {
    /// Every phrase in `tokens[first..last]`, in order of its first token; longer ones are not preferred, callers choose.
    pub fn find(&self, text: &str, tokens: &[Token], first: usize, last: usize) -> Vec<Match> {
        let readings: Readings = tokens[first..last].iter().map(|token| self.read(text, token)).collect();
        let mut found = Vec::new();
        for start in 0..readings.len() {
            for (atom, tag) in &readings[start] {
                for &next in self.starts.get(atom).into_iter().flatten() {
                    self.step(next, start, start + 1, *tag, &readings, first, &mut found);
                }
            }
        }
        found.sort_unstable_by_key(|one| (one.first, one.last, one.rule, one.tag.is_place));
        found.dedup_by_key(|one| (one.first, one.last, one.rule));
        found
    }

    fn read(&self, text: &str, token: &Token) -> Vec<(u32, Tag)> {
        let mut readings = Vec::new();
        self.walk(text, token, 0, &mut readings);
        for prefix in &self.prefixes {
            if token.folded.len() > prefix.len() + 2 && token.folded.starts_with(prefix.as_str()) {
                self.walk(text, token, prefix.len(), &mut readings);
            }
        }
        readings
    }

    /// Walks the stems from byte `from` of the token's folded form.
    fn walk(&self, text: &str, token: &Token, from: usize, readings: &mut Vec<(u32, Tag)>) {
        let word = &token.folded[from..];
        let mut node = 0usize;
        for (at, character) in word.char_indices() {
            let children = &self.stems[node].children;
            let Ok(place) = children.binary_search_by_key(&character, |(label, _)| *label) else { return };
            node = children[place].1 as usize;
            let accepts = &self.stems[node].accepts;
            if accepts.is_empty() {
                continue;
            }
            let rest = &word[at + character.len_utf8()..];
            let endings = self.endings.get(rest);
            for accept in accepts {
                let tag = match &accept.ending {
                    AcceptEnding::Exact => rest.is_empty().then(Tag::default),
                    AcceptEnding::Any => Some(Tag::default()),
                    AcceptEnding::Cased(raw) => (rest.is_empty() && token.span.of(text) == &**raw).then(Tag::default),
                    AcceptEnding::Class(class) => {
                        endings.and_then(|list| list.iter().find(|(number, _)| number == class)).map(|(_, tag)| *tag)
                    }
                };
                if let Some(tag) = tag
                    && !readings.iter().any(|(atom, _)| *atom == accept.atom)
                {
                    readings.push((accept.atom, tag));
                }
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one recursive step carries the whole state of a partial match")]
    fn step(
        &self,
        node: u32,
        start: usize,
        at: usize,
        tag: Tag,
        readings: &Readings,
        base: usize,
        found: &mut Vec<Match>,
    ) {
        let state = &self.phrases[node as usize];
        for &rule in &state.rules {
            found.push(Match { rule, first: base + start, last: base + at, tag });
        }
        if at >= readings.len() {
            return;
        }
        if !state.words.is_empty() {
            for (atom, tag) in &readings[at] {
                let from = state.words.partition_point(|(known, _)| known < atom);
                for (_, next) in state.words[from..].iter().take_while(|(known, _)| known == atom) {
                    self.step(*next, start, at + 1, *tag, readings, base, found);
                }
            }
        }
        for &next in &state.any {
            self.step(next, start, at + 1, Tag::default(), readings, base, found);
        }
        for &(most, next) in &state.gaps {
            for skipped in 0..=usize::from(most) {
                if at + skipped < readings.len() {
                    self.step(next, start, at + skipped, tag, readings, base, found);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::pattern::{Sets, parse};
    use super::*;
    use crate::text::Span;
    use crate::text::token::{Writing, tokenize};

    fn matched(patterns: &[&str], text: &str) -> Vec<(u32, String)> {
        let place = Tag { is_place: true };
        let none = Tag::default();
        let classes = BTreeMap::from([
            ("n".to_owned(), vec![(String::new(), none), ("да".to_owned(), place), ("ы".to_owned(), none)]),
            ("past".to_owned(), vec![("ды".to_owned(), none)]),
        ]);
        let mut builder = Builder::new(&classes, vec![('п', 'б')], vec!["و".to_owned()]);
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
}

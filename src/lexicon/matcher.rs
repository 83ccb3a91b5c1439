//! One pass over tokens that finds every pattern of a language at once.
//!
//! Two automata in a row: a trie of stems turns each token into the pattern words (atoms) that it can be, endings being looked up in
//! one table for all classes; a trie of atom sequences finds the phrases. Work is in proportion to the text and to what matches.

use super::pattern::{Atom, Ending, Item};
use crate::text::token::Token;
use std::collections::{BTreeMap, HashMap};

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

#[derive(Debug, Default)]
struct PhraseNode {
    words: HashMap<u32, u32>,
    any: Option<u32>,
    gaps: Vec<(u8, u32)>,
    rules: Vec<u32>,
}

/// The compiled patterns of a language.
#[derive(Debug, Default)]
pub struct Matcher {
    stems: Vec<StemNode>,
    phrases: Vec<PhraseNode>,
    endings: HashMap<Box<str>, Vec<(u16, Tag)>>,
    prefixes: Vec<String>,
}

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
    pub fn new(classes: &BTreeMap<String, Vec<(String, Tag)>>, mutations: Vec<(char, char)>, prefixes: Vec<String>) -> Self {
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

    /// Adds a sequence of items under a rule's number. Fails, naming it, on a class that the language does not have.
    pub fn add(&mut self, items: &[Item], rule: u32) -> Result<(), String> {
        let mut node = 0u32;
        for item in items {
            let next = self.matcher.phrases.len() as u32;
            let fresh = match item {
                Item::Atom(atom) => {
                    let atom = self.atom(atom)?;
                    *self.matcher.phrases[node as usize].words.entry(atom).or_insert(next)
                }
                Item::AnyToken => *self.matcher.phrases[node as usize].any.get_or_insert(next),
                Item::Gap(most) => {
                    let gaps = &mut self.matcher.phrases[node as usize].gaps;
                    match gaps.iter().find(|(length, _)| length == most) {
                        Some(&(_, known)) => known,
                        None => {
                            gaps.push((*most, next));
                            next
                        }
                    }
                }
            };
            if fresh == next {
                self.matcher.phrases.push(PhraseNode::default());
            }
            node = fresh;
        }
        let rules = &mut self.matcher.phrases[node as usize].rules;
        if !rules.contains(&rule) {
            rules.push(rule);
        }
        Ok(())
    }

    /// The matcher of all that was added.
    pub fn build(self) -> Matcher {
        let mut matcher = self.matcher;
        for node in &mut matcher.stems {
            node.children.sort_unstable();
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
                *self.classes.get(name).ok_or_else(|| format!("uses the class `~{name}`, which morphology.toml does not have"))?,
            ),
        };
        self.atoms.insert(atom.clone(), number);
        let inflects = matches!(ending, AcceptEnding::Class(_));
        self.accept(&atom.stem, Accept { atom: number, ending: ending.clone() });
        if inflects && let Some(last) = atom.stem.chars().next_back() {
            let changed: Vec<char> = self.mutations.iter().filter(|(from, _)| *from == last).map(|(_, to)| *to).collect();
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
            self.step(0, start, start, Tag::default(), &readings, first, &mut found);
        }
        found.dedup();
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
    fn step(&self, node: u32, start: usize, at: usize, tag: Tag, readings: &Readings, base: usize, found: &mut Vec<Match>) {
        let state = &self.phrases[node as usize];
        for &rule in &state.rules {
            found.push(Match { rule, first: base + start, last: base + at, tag });
        }
        if at >= readings.len() {
            return;
        }
        if !state.words.is_empty() {
            for (atom, tag) in &readings[at] {
                if let Some(&next) = state.words.get(atom) {
                    self.step(next, start, at + 1, *tag, readings, base, found);
                }
            }
        }
        if let Some(next) = state.any {
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
            for items in parse(pattern, &Sets::new(), &Writing::default()).unwrap() {
                builder.add(&items, rule as u32).unwrap();
            }
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
    fn clitics_are_seen_through() {
        assert_eq!(matched(&["ایران"], "وإيران").len(), 1);
    }
}

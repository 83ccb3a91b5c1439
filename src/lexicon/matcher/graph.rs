//! The graph of pattern words: what may follow what, and which phrases end where.

use super::{Match, Tag};
use crate::lexicon::stems::starts;

/// A place in the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(u32);

impl Place {
    /// The place at which every phrase begins.
    pub const ROOT: Place = Place(0);
}

/// Collects the edges of the graph, each with the place from which it leads.
#[derive(Debug)]
pub struct Builder {
    places: u32,
    words: Vec<(Place, u32, Place)>,
    any: Vec<(Place, Place)>,
    gaps: Vec<(Place, u8, Place)>,
    rules: Vec<(Place, u32)>,
}

impl Default for Builder {
    fn default() -> Self {
        Self { places: 1, words: Vec::new(), any: Vec::new(), gaps: Vec::new(), rules: Vec::new() }
    }
}

impl Builder {
    /// A place that nothing leads to yet.
    pub fn place(&mut self) -> Place {
        self.places += 1;
        Place(self.places - 1)
    }

    /// An edge for a token that can be an atom.
    pub fn add_word(&mut self, from: Place, atom: u32, to: Place) {
        self.words.push((from, atom, to));
    }

    /// An edge for any one token.
    pub fn add_any(&mut self, from: Place, to: Place) {
        self.any.push((from, to));
    }

    /// An edge for up to `most` tokens of any kind.
    pub fn add_gap(&mut self, from: Place, most: u8, to: Place) {
        self.gaps.push((from, most, to));
    }

    /// A phrase that ends at a place.
    pub fn add_rule(&mut self, at: Place, rule: u32) {
        self.rules.push((at, rule));
    }

    /// The graph of `atoms` pattern words.
    pub fn build(mut self, atoms: usize) -> Graph {
        sort(&mut self.words);
        sort(&mut self.any);
        sort(&mut self.gaps);
        sort(&mut self.rules);
        let count = self.places as usize;
        let roots = self.words.partition_point(|(from, ..)| *from == Place::ROOT);
        let words = starts(self.words.iter().map(|(from, ..)| from.0), count);
        let any = starts(self.any.iter().map(|(from, _)| from.0), count);
        let gaps = starts(self.gaps.iter().map(|(from, ..)| from.0), count);
        let rules = starts(self.rules.iter().map(|(at, _)| at.0), count);
        let mut nodes: Vec<Node> = Vec::with_capacity(count + 1);
        nodes.extend((0..=count).map(|at| {
            Node {
                words: words[at],
                any: any[at],
                gaps: gaps[at],
                rules: rules[at],
                sieve: self.words[words[at] as usize..words[count.min(at + 1)] as usize]
                    .iter()
                    .fold(0, |sieve, (_, atom, _)| sieve | bit_of(*atom)),
            }
        }));
        let is_open = |at: usize| {
            let (node, end) = (nodes[at], nodes[at + 1]);
            (node.any, node.gaps, node.rules) != (end.any, end.gaps, end.rules)
        };
        let gap = |&(_, most, Place(to)): &(Place, u8, Place)| Gap {
            most,
            to,
            sieve: if is_open(to as usize) { u64::MAX } else { nodes[to as usize].sieve },
            is_open: is_open(to as usize),
        };
        let gaps: Vec<Gap> = self.gaps.iter().map(gap).collect();
        let opening = |&(_, _, Place(to)): &(Place, u32, Place)| {
            let (node, end) = (nodes[to as usize], nodes[to as usize + 1]);
            let gaps = &gaps[node.gaps as usize..end.gaps as usize];
            let rules = &self.rules[node.rules as usize..end.rules as usize];
            Opening {
                to,
                rule: rules.first().map(|(_, rule)| *rule),
                is_open: rules.len() > 1
                    || node.any != end.any
                    || gaps.iter().any(|gap| gap.is_open || usize::from(gap.most) > WINDOW),
                sieve: node.sieve,
                far: gaps.iter().fold(0, |sieve, gap| sieve | gap.sieve),
            }
        };
        Graph {
            starts: starts(self.words[..roots].iter().map(|(_, atom, _)| *atom), atoms),
            openings: self.words[..roots].iter().map(opening).collect(),
            nodes,
            words: self.words.iter().map(|&(_, atom, to)| (atom, to.0)).collect(),
            any: self.any.iter().map(|(_, to)| to.0).collect(),
            gaps,
            rules: self.rules.iter().map(|(_, rule)| *rule).collect(),
        }
    }
}

fn sort<T: Ord>(edges: &mut Vec<T>) {
    edges.sort_unstable();
    edges.dedup();
}

/// The graph, laid out place by place: each list has the edges of one place after those of the place before.
#[derive(Debug, Default)]
pub struct Graph {
    /// For each atom, where the phrases that it opens begin among the openings.
    starts: Vec<u32>,
    openings: Vec<Opening>,
    nodes: Vec<Node>,
    /// Atom and next place, sorted.
    words: Vec<(u32, u32)>,
    any: Vec<u32>,
    gaps: Vec<Gap>,
    rules: Vec<u32>,
}

/// An edge from the root.
#[derive(Debug, Clone, Copy)]
struct Opening {
    to: u32,
    /// The phrase that ends there.
    rule: Option<u32>,
    /// Whether any token leads on from there, or more phrases end there.
    is_open: bool,
    /// The bits of the atoms that lead on from there.
    sieve: u64,
    /// The bits of the atoms that lead on after a gap.
    far: u64,
}

/// An edge past up to so many tokens.
#[derive(Debug, Clone, Copy)]
struct Gap {
    most: u8,
    to: u32,
    /// Whether any token leads on from where it leads, or a phrase ends there.
    is_open: bool,
    /// The bits of the atoms that lead on from there.
    sieve: u64,
}

/// The longest gap, in tokens, whose other side is looked at before it is crossed.
const WINDOW: usize = 8;

/// Where a place's edges begin in each list; they end where the next one's begin.
#[derive(Debug, Clone, Copy)]
struct Node {
    words: u32,
    any: u32,
    gaps: u32,
    rules: u32,
    /// The bits of the atoms that lead on.
    sieve: u64,
}

/// The bit of an atom: tokens and places that share none share no atom.
fn bit_of(atom: u32) -> u64 {
    1 << (atom % 64)
}

/// The atoms that each token of a stretch can be, with what its ending adds.
#[derive(Debug)]
pub struct Readings {
    atoms: Vec<(u32, Tag)>,
    /// For each token, where its atoms end, and their bits.
    tokens: Vec<(usize, u64)>,
    from: usize,
    sieve: u64,
}

impl Readings {
    /// Room for as many tokens.
    pub fn with_capacity(tokens: usize) -> Self {
        Self { atoms: Vec::with_capacity(tokens * 8), tokens: Vec::with_capacity(tokens), from: 0, sieve: 0 }
    }

    /// Adds an atom that the token can be; of several endings the first one counts.
    pub fn add(&mut self, atom: u32, tag: Tag) {
        let bit = bit_of(atom);
        if self.sieve & bit != 0 && self.atoms[self.from..].iter().any(|(known, _)| *known == atom) {
            return;
        }
        self.sieve |= bit;
        self.atoms.push((atom, tag));
    }

    /// Goes on to the next token.
    pub fn close(&mut self) {
        self.from = self.atoms.len();
        self.tokens.push((self.from, self.sieve));
        self.sieve = 0;
    }

    fn of(&self, token: usize) -> &[(u32, Tag)] {
        let from = token.checked_sub(1).map_or(0, |before| self.tokens[before].0);
        &self.atoms[from..self.tokens[token].0]
    }
}

/// A walk through the graph along a stretch of tokens.
pub struct Search<'a> {
    graph: &'a Graph,
    readings: &'a Readings,
    base: usize,
    found: Vec<Match>,
}

impl<'a> Search<'a> {
    /// A search among tokens of which the first has the number `base`.
    pub fn new(graph: &'a Graph, readings: &'a Readings, base: usize) -> Self {
        Self { graph, readings, base, found: Vec::new() }
    }

    /// Every phrase, in no order, some perhaps twice.
    pub fn run(mut self) -> Vec<Match> {
        let graph = self.graph;
        for start in 0..self.readings.tokens.len() {
            let after = &self.readings.tokens[start + 1..];
            let next_sieve = after.first().map_or(0, |&(_, sieve)| sieve);
            let far_sieve = after.iter().take(WINDOW + 1).fold(0, |all, &(_, sieve)| all | sieve);
            for &(atom, tag) in self.readings.of(start) {
                let (first, last) = (graph.starts[atom as usize], graph.starts[atom as usize + 1]);
                for opening in &graph.openings[first as usize..last as usize] {
                    if opening.is_open || opening.sieve & next_sieve != 0 || opening.far & far_sieve != 0 {
                        self.step(opening.to, start, start + 1, tag);
                    } else if let Some(rule) = opening.rule {
                        self.meet(rule, start, start + 1, tag);
                    }
                }
            }
        }
        self.found
    }

    fn meet(&mut self, rule: u32, start: usize, at: usize, tag: Tag) {
        self.found.push(Match { rule, first: self.base + start, last: self.base + at, tag });
    }

    /// Goes on from a place that was reached with the token before `at`.
    fn step(&mut self, place: u32, start: usize, at: usize, tag: Tag) {
        let graph = self.graph;
        let (node, end) = (graph.nodes[place as usize], graph.nodes[place as usize + 1]);
        for &rule in &graph.rules[node.rules as usize..end.rules as usize] {
            self.meet(rule, start, at, tag);
        }
        if at >= self.readings.tokens.len() {
            return;
        }
        if node.sieve & self.readings.tokens[at].1 != 0 {
            let words = &graph.words[node.words as usize..end.words as usize];
            for &(atom, tag) in self.readings.of(at) {
                let from = words.partition_point(|(known, _)| *known < atom);
                for &(_, next) in words[from..].iter().take_while(|(known, _)| *known == atom) {
                    self.step(next, start, at + 1, tag);
                }
            }
        }
        for &next in &graph.any[node.any as usize..end.any as usize] {
            self.step(next, start, at + 1, Tag::default());
        }
        for gap in &graph.gaps[node.gaps as usize..end.gaps as usize] {
            let last = (at + usize::from(gap.most)).min(self.readings.tokens.len() - 1);
            for after in at..=last {
                if gap.is_open || gap.sieve & self.readings.tokens[after].1 != 0 {
                    self.step(gap.to, start, after, tag);
                }
            }
        }
    }
}

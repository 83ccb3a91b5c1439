//! From patterns to the automata that find them.

use super::endings::Endings;
use super::graph::{self, Place};
use super::{Accept, AcceptEnding, Matcher, Tag};
use crate::lexicon::pattern::{Atom, Ending, Item, Step};
use crate::lexicon::stems;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Collects patterns and compiles them.
#[derive(Debug, Default)]
pub struct Builder {
    atoms: FxHashMap<Atom, u32>,
    classes: BTreeMap<String, u16>,
    mutations: Vec<(char, char)>,
    prefixes: Vec<String>,
    prefixes_of: Vec<u64>,
    endings: Endings,
    stems: stems::Builder<Accept>,
    cased: FxHashMap<u32, Box<str>>,
    graph: graph::Builder,
}

impl Builder {
    /// A builder for a language with these suffix classes (name to endings with tags), final-letter changes and prefixed clitics, of which a
    /// class takes those that `taken` names, or all.
    pub fn new(
        classes: &BTreeMap<String, Vec<(String, Tag)>>,
        mutations: Vec<(char, char)>,
        prefixes: Vec<String>,
        taken: &BTreeMap<String, Vec<String>>,
    ) -> Self {
        let bits = |own: Option<&Vec<String>>| {
            let has = |prefix: &String| own.is_none_or(|own| own.contains(prefix));
            prefixes.iter().take(64).enumerate().fold(0u64, |all, (at, prefix)| all | u64::from(has(prefix)) << at)
        };
        let prefixes_of = classes.keys().map(|name| bits(taken.get(name))).collect();
        let mut builder = Self { mutations, prefixes_of, ..Self::default() };
        builder.prefixes = prefixes;
        builder.classes = classes.keys().zip(0..).map(|(name, number)| (name.clone(), number)).collect();
        let endings = classes
            .values()
            .zip(0..)
            .flat_map(|(endings, number)| endings.iter().map(move |(ending, tag)| (ending.as_str(), number, *tag)));
        builder.endings = Endings::of(endings.collect());
        builder
    }

    /// Adds a pattern under a rule's number. Fails, naming it, on a class that the language does not have.
    pub fn add(&mut self, steps: &[Step], rule: u32) -> Result<(), String> {
        let end = self.graph.place();
        for last in self.path(steps, &[Place::ROOT], end)? {
            self.graph.add_rule(last, rule);
        }
        Ok(())
    }

    /// Lays `steps` from each of the places `from`; the last step leads to `end`. Gives the places at which the steps may be over:
    /// `end`, and more where trailing steps may be left out.
    fn path(&mut self, steps: &[Step], from: &[Place], end: Place) -> Result<Vec<Place>, String> {
        let mut here = from.to_vec();
        for (at, step) in steps.iter().enumerate() {
            let next = if at + 1 == steps.len() { end } else { self.graph.place() };
            here = match step {
                Step::Item(item) => {
                    self.edges(&here, item, next)?;
                    vec![next]
                }
                Step::OneOf(alternatives) => {
                    let mut reached = vec![next];
                    for alternative in alternatives.iter() {
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

    fn edges(&mut self, from: &[Place], item: &Item, to: Place) -> Result<(), String> {
        match item {
            Item::Atom(atom) => {
                let atom = self.atom(atom)?;
                from.iter().for_each(|&place| self.graph.add_word(place, atom, to));
            }
            Item::Gap(most) => from.iter().for_each(|&place| self.graph.add_gap(place, *most, to)),
            Item::AnyToken => from.iter().for_each(|&place| self.graph.add_any(place, to)),
        }
        Ok(())
    }

    /// The matcher of all that was added.
    pub fn build(self) -> Matcher {
        Matcher {
            stems: self.stems.build(),
            cased: self.cased,
            endings: self.endings,
            prefixes: self.prefixes,
            prefixes_of: self.prefixes_of,
            graph: self.graph.build(self.atoms.len()),
        }
    }

    fn class(&self, name: &str) -> Result<u16, String> {
        let class = self.classes.get(name);
        class.copied().ok_or_else(|| format!("uses the class `~{name}`, which morphology.toml does not have"))
    }

    fn atom(&mut self, atom: &Atom) -> Result<u32, String> {
        if let Some(&known) = self.atoms.get(atom) {
            return Ok(known);
        }
        let number = self.atoms.len() as u32;
        let ending = match &atom.ending {
            Ending::Exact => AcceptEnding::Exact,
            Ending::Any => AcceptEnding::Any,
            Ending::Cased(raw) => {
                self.cased.insert(number, raw.as_str().into());
                AcceptEnding::Cased
            }
            Ending::Class(name) => AcceptEnding::Class(self.class(name)?),
            Ending::CasedClass(raw, name) => {
                self.cased.insert(number, raw.as_str().into());
                AcceptEnding::CasedClass(self.class(name)?)
            }
        };
        self.atoms.insert(atom.clone(), number);
        let accept = Accept { atom: number, ending };
        self.stems.add(&atom.stem, accept);
        if matches!(ending, AcceptEnding::Class(_))
            && let Some(last) = atom.stem.chars().next_back()
        {
            for (_, to) in self.mutations.iter().filter(|(from, _)| *from == last) {
                let stem = format!("{}{to}", &atom.stem[..atom.stem.len() - last.len_utf8()]);
                self.stems.add(&stem, accept);
            }
        }
        Ok(number)
    }
}

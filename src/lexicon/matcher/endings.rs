//! The endings of all suffix classes in one automaton. Endings are made of parts that come again and again, so what may follow
//! is laid down once, however many beginnings it has: thousands of endings become a few hundred states.

use super::Tag;
use rustc_hash::FxHashMap;

/// The classes that have an ending, and those in which it marks a place: one bit each, of the first [`Classes::BITS`] classes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Classes {
    all: u64,
    place: u64,
    /// Further classes, which no language here has.
    more: Vec<(u16, Tag)>,
}

impl Classes {
    const BITS: u16 = 64;

    fn add(&mut self, class: u16, tag: Tag) {
        if class >= Self::BITS {
            self.more.push((class, tag));
            return;
        }
        self.all |= 1 << class;
        self.place |= u64::from(tag.is_place) << class;
    }

    /// What the ending adds in a class, where the class has it.
    pub fn tag_in(&self, class: u16) -> Option<Tag> {
        if class >= Self::BITS {
            return self.more.iter().find(|(number, _)| *number == class).map(|(_, tag)| *tag);
        }
        (self.all >> class & 1 != 0).then_some(Tag { is_place: self.place >> class & 1 != 0, ..Tag::default() })
    }
}

/// The automaton.
#[derive(Debug, Default)]
pub struct Endings {
    states: Vec<State>,
    edges: Vec<(char, u32)>,
    classes: Vec<Classes>,
    start: u32,
}

/// A state: its edges, and the classes of the ending that leads to it.
#[derive(Debug, Clone, Copy)]
struct State {
    edges: u32,
    edge_count: u32,
    classes: u32,
}

/// States and sets of classes met before, by what they are.
#[derive(Default)]
struct Known {
    states: FxHashMap<(u32, Vec<(char, u32)>), u32>,
    classes: FxHashMap<Classes, u32>,
}

impl Endings {
    /// The automaton of endings, each with its class and tag.
    pub fn of(mut endings: Vec<(&str, u16, Tag)>) -> Self {
        endings.sort_unstable_by_key(|&(ending, class, _)| (ending, class));
        let mut automaton = Self::default();
        automaton.start = automaton.state(&endings, 0, &mut Known::default());
        automaton
    }

    /// The state after the first `from` bytes of these endings, in which they are alike.
    fn state(&mut self, sorted: &[(&str, u16, Tag)], from: usize, known: &mut Known) -> u32 {
        let over = sorted.partition_point(|(ending, ..)| ending.len() == from);
        let mut edges: Vec<(char, u32)> = Vec::new();
        let mut rest = &sorted[over..];
        while let Some(letter) = rest.first().and_then(|(ending, ..)| ending[from..].chars().next()) {
            let same = rest.partition_point(|(ending, ..)| ending[from..].starts_with(letter));
            edges.push((letter, self.state(&rest[..same], from + letter.len_utf8(), known)));
            rest = &rest[same..];
        }
        let classes = self.classes(&sorted[..over], known);
        let (states, all_edges) = (&mut self.states, &mut self.edges);
        *known.states.entry((classes, edges)).or_insert_with_key(|(classes, edges)| {
            states.push(State { edges: all_edges.len() as u32, edge_count: edges.len() as u32, classes: *classes });
            all_edges.extend_from_slice(edges);
            states.len() as u32 - 1
        })
    }

    fn classes(&mut self, same: &[(&str, u16, Tag)], known: &mut Known) -> u32 {
        let mut classes = Classes::default();
        same.iter().for_each(|(_, class, tag)| classes.add(*class, *tag));
        let all = &mut self.classes;
        *known.classes.entry(classes).or_insert_with_key(|classes| {
            all.push(classes.clone());
            all.len() as u32 - 1
        })
    }

    /// The classes that have an ending; `None` where none has.
    pub fn classes_of(&self, ending: &str) -> Option<&Classes> {
        let mut state = self.states.get(self.start as usize)?;
        for letter in ending.chars() {
            let edges = &self.edges[state.edges as usize..(state.edges + state.edge_count) as usize];
            let (_, next) = edges.iter().find(|(label, _)| *label == letter)?;
            state = &self.states[*next as usize];
        }
        Some(&self.classes[state.classes as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_found_with_their_classes_and_what_follows_is_shared() {
        let place = Tag { is_place: true, ..Tag::default() };
        let none = Tag::default();
        let endings = vec![
            ("ларда", 0, place),
            ("лар", 0, none),
            ("да", 0, place),
            ("", 0, none),
            ("", 70, none),
            ("лерда", 0, place),
        ];
        let automaton = Endings::of(endings);
        let tag = |ending: &str, class: u16| automaton.classes_of(ending).and_then(|classes| classes.tag_in(class));
        assert_eq!([tag("", 0), tag("", 70), tag("лар", 0)], [Some(none); 3]);
        assert_eq!([tag("да", 0), tag("ларда", 0), tag("лерда", 0)], [Some(place); 3]);
        assert_eq!([tag("лер", 0), tag("ла", 0), tag("ларда", 1), tag("ы", 0), tag("", 71)], [None; 5]);
        // "ла" and "ле", "да" after "лер" and at the start: "а" ends them all in one state.
        assert_eq!(automaton.states.iter().filter(|state| state.edge_count == 0).count(), 1);
    }
}

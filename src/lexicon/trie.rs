//! Values under words, found letter by letter: what a word begins with is met on the way.

use crate::text::letters::Numbering;

/// Collects words and their values.
#[derive(Debug)]
pub struct Builder<V> {
    nodes: Vec<Draft>,
    values: Vec<(u32, V)>,
}

/// A node while words are still added: its children are linked to one another.
#[derive(Debug, Clone, Copy)]
struct Draft {
    label: char,
    first_child: u32,
    next_sibling: u32,
}

/// No node; the root is nobody's child.
const NONE: u32 = 0;

impl<V> Default for Builder<V> {
    fn default() -> Self {
        Self { nodes: vec![Draft { label: '\0', first_child: NONE, next_sibling: NONE }], values: Vec::new() }
    }
}

impl<V> Builder<V> {
    /// Adds a value under a word; one word may have several, which keep their order.
    pub fn add(&mut self, word: &str, value: V) {
        let node = word.chars().fold(NONE, |node, letter| self.child_or_add(node, letter));
        self.values.push((node, value));
    }

    fn child_or_add(&mut self, parent: u32, label: char) -> u32 {
        let first = self.nodes[parent as usize].first_child;
        let mut child = first;
        while child != NONE {
            if self.nodes[child as usize].label == label {
                return child;
            }
            child = self.nodes[child as usize].next_sibling;
        }
        let added = self.nodes.len() as u32;
        self.nodes.push(Draft { label, first_child: NONE, next_sibling: first });
        self.nodes[parent as usize].first_child = added;
        added
    }

    /// The trie of all that was added: level by level, so that the children of a node stand side by side.
    pub fn build(self) -> Trie<V> {
        let mut order: Vec<u32> = vec![NONE];
        let mut place = vec![0u32; self.nodes.len()];
        let mut nodes: Vec<Node> = Vec::with_capacity(self.nodes.len() + 1);
        for at in 0.. {
            let Some(&draft) = order.get(at) else { break };
            place[draft as usize] = at as u32;
            let Draft { label, first_child: mut child, .. } = self.nodes[draft as usize];
            let children = order.len();
            nodes.push(Node { label, children: children as u32, values: 0, row: NO_ROW });
            while child != NONE {
                order.push(child);
                child = self.nodes[child as usize].next_sibling;
            }
            order[children..].sort_unstable_by_key(|&child| self.nodes[child as usize].label);
        }
        nodes.push(Node { label: '\0', children: order.len() as u32, values: 0, row: NO_ROW });
        let values = self.values.into_iter().map(|(node, value)| (place[node as usize], value));
        let mut values: Vec<(u32, V)> = values.collect();
        values.sort_by_key(|(node, _)| *node);
        let starts = starts(values.iter().map(|(node, _)| *node), order.len());
        nodes.iter_mut().zip(starts).for_each(|(node, start)| node.values = start);
        let mut trie = Trie { nodes, values: Vec::new(), rows: Vec::new(), letters: Numbering::default() };
        trie.values = values.into_iter().map(|(_, value)| value).collect();
        trie.lay_rows();
        trie
    }
}

/// Where the run of each number begins in a sorted list of numbers below `count`, and where the last one ends.
pub fn starts(sorted: impl Iterator<Item = u32>, count: usize) -> Vec<u32> {
    let mut starts = vec![0u32; count + 1];
    for number in sorted {
        starts[number as usize + 1] += 1;
    }
    for at in 0..count {
        starts[at + 1] += starts[at];
    }
    starts
}

/// Words and their values.
#[derive(Debug)]
pub struct Trie<V> {
    nodes: Vec<Node>,
    values: Vec<V>,
    /// For nodes with many children: the child by the number of its letter.
    rows: Vec<u32>,
    letters: Numbering,
}

/// A node; its children and values end where those of the next node begin.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// The letter that leads to it.
    label: char,
    /// Its first child.
    children: u32,
    /// Its first value.
    values: u32,
    /// Where its row begins.
    row: u32,
}

/// The children are few and have no row.
const NO_ROW: u32 = u32::MAX;

/// Up to this many children are gone through one by one.
const FEW: usize = 4;

impl<V> Default for Trie<V> {
    fn default() -> Self {
        Builder::default().build()
    }
}

impl<V> Trie<V> {
    /// The node at which every word begins.
    pub const ROOT: u32 = 0;

    fn children(&self, node: u32) -> std::ops::Range<u32> {
        self.nodes[node as usize].children..self.nodes[node as usize + 1].children
    }

    fn lay_rows(&mut self) {
        let wide: Vec<u32> =
            (0..self.nodes.len() as u32 - 1).filter(|&node| self.children(node).len() > FEW).collect();
        for &node in &wide {
            for child in self.children(node) {
                self.letters.give(self.nodes[child as usize].label);
            }
        }
        let width = self.letters.count() + 1;
        self.rows = vec![NONE; wide.len() * width];
        for (number, &node) in wide.iter().enumerate() {
            let row = number * width;
            self.nodes[node as usize].row = row as u32;
            for child in self.children(node) {
                self.rows[row + self.letters.of(self.nodes[child as usize].label)] = child;
            }
        }
    }

    /// The node that a letter leads to.
    #[inline]
    pub fn child(&self, node: u32, letter: char) -> Option<u32> {
        let row = self.nodes[node as usize].row;
        if row != NO_ROW {
            let number = self.letters.of(letter);
            if number != 0 {
                return Some(self.rows[row as usize + number]).filter(|&child| child != NONE);
            }
        }
        self.children(node).find(|&child| self.nodes[child as usize].label == letter)
    }

    /// The values of the word that leads to a node.
    #[inline]
    pub fn values(&self, node: u32) -> &[V] {
        &self.values[self.nodes[node as usize].values as usize..self.nodes[node as usize + 1].values as usize]
    }

    /// The values of a word.
    pub fn get(&self, word: &str) -> &[V] {
        let node = word.chars().try_fold(Self::ROOT, |node, letter| self.child(node, letter));
        node.map_or(&[], |node| self.values(node))
    }

    /// The values under each beginning of a word: how many bytes of it, and the values; beginnings without any are passed over.
    pub fn along<'own>(&'own self, word: &'own str) -> impl Iterator<Item = (usize, &'own [V])> {
        let mut node = Self::ROOT;
        let walk = word.char_indices().map_while(move |(at, letter)| {
            node = self.child(node, letter)?;
            Some((at + letter.len_utf8(), self.values(node)))
        });
        walk.filter(|(_, values)| !values.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginnings_of_a_word_are_met_shortest_first() {
        let mut builder = Builder::default();
        for (number, word) in ["стран", "страна", "стр", "дом", "страна"].into_iter().enumerate()
        {
            builder.add(word, number);
        }
        let trie = builder.build();
        let found: Vec<(usize, Vec<usize>)> =
            trie.along("страны").map(|(bytes, values)| (bytes, values.to_vec())).collect();
        assert_eq!(found, [(6, vec![2]), (10, vec![0])]);
        assert_eq!(trie.along("страна").last(), Some((12, &[1, 4][..])));
        assert_eq!(trie.along("дым").count(), 0);
    }

    #[test]
    fn many_children_are_found_too() {
        let mut builder = Builder::default();
        for letter in 'а'..='я' {
            builder.add(&letter.to_string(), letter);
        }
        let many: Vec<char> = ('\u{4E00}'..'\u{5000}').collect();
        many.iter().for_each(|letter| builder.add(&letter.to_string(), *letter));
        let trie = builder.build();
        assert!(('а'..='я').chain(many).all(|letter| trie.get(&letter.to_string()) == [letter]));
        assert!(trie.get("z").is_empty() && trie.get("\u{5000}").is_empty());
    }
}

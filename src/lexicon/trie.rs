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

/// The node at which every word begins; it is nobody's child.
const ROOT: u32 = 0;

impl<V> Default for Builder<V> {
    fn default() -> Self {
        Self { nodes: vec![Draft { label: '\0', first_child: ROOT, next_sibling: ROOT }], values: Vec::new() }
    }
}

impl<V> Builder<V> {
    /// Adds a value under a word; one word may have several, which keep their order.
    pub fn add(&mut self, word: &str, value: V) {
        let node = word.chars().fold(ROOT, |node, letter| self.child_or_add(node, letter));
        self.values.push((node, value));
    }

    fn children(&self, parent: u32) -> impl Iterator<Item = u32> {
        let known = |node: u32| Some(node).filter(|&node| node != ROOT);
        let first = known(self.nodes[parent as usize].first_child);
        std::iter::successors(first, move |&child| known(self.nodes[child as usize].next_sibling))
    }

    fn child_or_add(&mut self, parent: u32, label: char) -> u32 {
        if let Some(known) = self.children(parent).find(|&child| self.nodes[child as usize].label == label) {
            return known;
        }
        let (first, added) = (self.nodes[parent as usize].first_child, self.nodes.len() as u32);
        self.nodes.push(Draft { label, first_child: ROOT, next_sibling: first });
        self.nodes[parent as usize].first_child = added;
        added
    }

    /// The trie of all that was added. The children of a node stand side by side, and a node's only child right after it.
    pub fn build(self) -> Trie<V> {
        let counts: Vec<usize> = (0..self.nodes.len() as u32).map(|node| self.children(node).count()).collect();
        let mut letters = Numbering::default();
        for node in (0..counts.len() as u32).filter(|&node| counts[node as usize] > FEW) {
            self.children(node).for_each(|child| drop(letters.give(self.nodes[child as usize].label)));
        }
        let (mut nodes, mut rows) = (vec![Node::new('\0')], Vec::new());
        let mut place = vec![ROOT; self.nodes.len()];
        let mut waiting: Vec<u32> = vec![ROOT];
        while let Some(draft) = waiting.pop() {
            let (at, count) = (place[draft as usize] as usize, counts[draft as usize]);
            let first = nodes.len();
            for child in self.children(draft) {
                place[child as usize] = nodes.len() as u32;
                nodes.push(Node::new(self.nodes[child as usize].label));
                waiting.push(child);
            }
            nodes[at].children = first as u32;
            nodes[at].child_count = count as u16;
            if count > FEW {
                nodes[at].children = rows.len() as u32;
                nodes[at].child_count = MANY;
                rows.resize(rows.len() + letters.count() + 1, ROOT);
                let row = nodes[at].children as usize;
                (first..nodes.len()).for_each(|child| rows[row + letters.of(nodes[child].label)] = child as u32);
            }
        }
        let values = self.values.into_iter().map(|(node, value)| (place[node as usize], value));
        let mut values: Vec<(u32, V)> = values.collect();
        values.sort_by_key(|(node, _)| *node);
        let starts = starts(values.iter().map(|(node, _)| *node), nodes.len());
        for (node, pair) in nodes.iter_mut().zip(starts.windows(2)) {
            node.values = pair[0];
            node.value_count = (pair[1] - pair[0]) as u16;
        }
        Trie { nodes, rows, letters, values: values.into_iter().map(|(_, value)| value).collect() }
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
    /// For nodes with many children: the child by the number of its letter.
    rows: Vec<u32>,
    letters: Numbering,
    values: Vec<V>,
}

/// A node.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// The letter that leads to it.
    label: char,
    /// Its first child, which the others follow; where there are [`MANY`], its row.
    children: u32,
    child_count: u16,
    value_count: u16,
    /// Its first value, which the others follow.
    values: u32,
}

impl Node {
    fn new(label: char) -> Self {
        Self { label, children: 0, child_count: 0, value_count: 0, values: 0 }
    }
}

/// So many children that they have a row.
const MANY: u16 = u16::MAX;

/// Up to this many children are gone through one by one.
const FEW: usize = 4;

impl<V> Default for Trie<V> {
    fn default() -> Self {
        Builder::default().build()
    }
}

impl<V> Trie<V> {
    /// The node at which every word begins.
    pub const ROOT: u32 = ROOT;

    /// The node that a letter leads to.
    #[inline]
    pub fn child(&self, node: u32, letter: char) -> Option<u32> {
        let node = &self.nodes[node as usize];
        let first = node.children as usize;
        if node.child_count == MANY {
            let child = self.rows[first + self.letters.of(letter)];
            return Some(child).filter(|&child| child != ROOT);
        }
        let children = &self.nodes[first..first + usize::from(node.child_count)];
        children.iter().position(|child| child.label == letter).map(|found| (first + found) as u32)
    }

    /// The values of the word that leads to a node.
    #[inline]
    pub fn values(&self, node: u32) -> &[V] {
        let node = &self.nodes[node as usize];
        &self.values[node.values as usize..node.values as usize + usize::from(node.value_count)]
    }

    /// The values under each beginning of a word: how many bytes of it, and the values; beginnings without any are passed over.
    pub fn along<'own>(&'own self, word: &'own str) -> impl Iterator<Item = (usize, &'own [V])> {
        let mut node = ROOT;
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
        let letters: Vec<char> = ('а'..='я').chain('\u{4E00}'..'\u{5000}').collect();
        let mut builder = Builder::default();
        letters.iter().for_each(|letter| builder.add(&letter.to_string(), *letter));
        let trie = builder.build();
        assert!(letters.iter().all(|letter| trie.along(&letter.to_string()).next().unwrap().1 == [*letter]));
        assert!(trie.child(Trie::<char>::ROOT, 'z').is_none() && trie.child(Trie::<char>::ROOT, '\u{5000}').is_none());
    }
}

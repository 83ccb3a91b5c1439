//! Values under words, looked up for every beginning of a longer word at once.
//!
//! A sieve of bits that fits the processor's nearest memory tells of most beginnings that nothing is known of them: what is asked of
//! a language's table is few things, far apart, and most of the time would go in waiting for memory.

use rustc_hash::FxHashMap;

/// Collects words and their values.
#[derive(Debug)]
pub struct Builder<V> {
    words: Vec<Box<str>>,
    numbers: FxHashMap<Box<str>, u32>,
    values: Vec<(u32, V)>,
}

impl<V> Default for Builder<V> {
    fn default() -> Self {
        Self { words: Vec::new(), numbers: FxHashMap::default(), values: Vec::new() }
    }
}

impl<V> Builder<V> {
    /// Adds a value under a word; one word may have several, which keep their order.
    pub fn add(&mut self, word: &str, value: V) {
        let number = match self.numbers.get(word) {
            Some(&number) => number,
            None => {
                let number = self.words.len() as u32;
                self.words.push(word.into());
                self.numbers.insert(word.into(), number);
                number
            }
        };
        self.values.push((number, value));
    }

    /// The table of all that was added.
    pub fn build(mut self) -> Stems<V> {
        self.values.sort_by_key(|(number, _)| *number);
        let starts = starts(self.values.iter().map(|(number, _)| *number), self.words.len());
        let bits = (self.words.len() * BITS_A_WORD).next_power_of_two().max(64);
        let mut stems = Stems {
            seed: 0,
            sieve: vec![0; bits / 64],
            longest_bytes: self.words.iter().map(|word| word.len()).max().unwrap_or(0),
            places: FxHashMap::default(),
            values: self.values.into_iter().map(|(_, value)| value).collect(),
        };
        // A hash stands for its word: where two words have the same one, another seed parts them.
        while stems.places.len() < self.words.len() {
            stems.seed += 1;
            let places = starts.windows(2).map(|pair| (pair[0], pair[1]));
            stems.places = self.words.iter().map(|word| stems.hash(word)).zip(places).collect();
        }
        for word in &self.words {
            let (cell, bit) = stems.cell(stems.hash(word));
            stems.sieve[cell] |= bit;
        }
        stems
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

/// So many bits of the sieve for each word: one beginning in so many passes by chance.
const BITS_A_WORD: usize = 16;

/// Words and their values.
#[derive(Debug)]
pub struct Stems<V> {
    seed: u64,
    sieve: Vec<u64>,
    longest_bytes: usize,
    /// For each word, by its hash, its first value and one past its last. That another word of a text has the hash of one here
    /// is as likely as a bit that flips, and no hash is compared with a word, which would be one more wait for memory.
    places: FxHashMap<u64, (u32, u32)>,
    values: Vec<V>,
}

impl<V> Default for Stems<V> {
    fn default() -> Self {
        Builder::default().build()
    }
}

/// The hash of a word with one letter more.
#[inline]
fn mixed(hash: u64, letter: char) -> u64 {
    (hash.rotate_left(5) ^ u64::from(letter as u32)).wrapping_mul(0x517c_c1b7_2722_0a95)
}

impl<V> Stems<V> {
    fn hash(&self, word: &str) -> u64 {
        word.chars().fold(self.seed, mixed)
    }

    /// Where in the sieve a hash is.
    #[inline]
    fn cell(&self, hash: u64) -> (usize, u64) {
        ((hash >> 38) as usize & (self.sieve.len() - 1), 1 << (hash >> 32 & 63))
    }

    fn get(&self, hash: u64) -> &[V] {
        self.places.get(&hash).map_or(&[], |&(first, last)| &self.values[first as usize..last as usize])
    }

    /// The values under each beginning of a word, the whole word among them, shortest first: how many bytes of it, and the values;
    /// beginnings without any are passed over.
    pub fn along<'own>(&'own self, word: &'own str) -> impl Iterator<Item = (usize, &'own [V])> {
        let mut hash = self.seed;
        let ends = word.char_indices().map(|(at, letter)| (at + letter.len_utf8(), letter));
        let known = ends.take_while(|(end, _)| *end <= self.longest_bytes).filter_map(move |(end, letter)| {
            hash = mixed(hash, letter);
            let (cell, bit) = self.cell(hash);
            (self.sieve[cell] & bit != 0).then(|| (end, self.get(hash)))
        });
        known.filter(|(_, values)| !values.is_empty())
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
        let stems = builder.build();
        let found: Vec<(usize, Vec<usize>)> =
            stems.along("страны").map(|(bytes, values)| (bytes, values.to_vec())).collect();
        assert_eq!(found, [(6, vec![2]), (10, vec![0])]);
        assert_eq!(stems.along("страна").last(), Some((12, &[1, 4][..])));
        assert_eq!(stems.along("дым").count(), 0);
    }

    #[test]
    fn the_sieve_lets_every_known_word_through_and_few_others() {
        let word = |number: usize| format!("{number:05}");
        let mut builder = Builder::default();
        (0..5_000).for_each(|number| builder.add(&word(number), number));
        let stems = builder.build();
        assert!((0..5_000).all(|number| stems.along(&word(number)).last() == Some((5, &[number][..]))));
        let passes = |number: &usize| {
            let (cell, bit) = stems.cell(stems.hash(&word(*number)));
            stems.sieve[cell] & bit != 0
        };
        assert!((5_000..10_000).filter(passes).count() < 500);
    }
}

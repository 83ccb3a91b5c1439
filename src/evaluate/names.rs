//! Whether two spellings are one person's name.

use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Spellings of one sound, in the order in which they are made alike.
const ALIKE: [(&str, &str); 19] = [
    ("kh", "h"),
    ("gh", "g"),
    ("zh", "j"),
    ("dzh", "j"),
    ("sh", "s"),
    ("ch", "c"),
    ("ts", "c"),
    ("yo", "o"),
    ("iy", "i"),
    ("yy", "i"),
    ("y", "i"),
    ("ı", "i"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("w", "v"),
    ("q", "k"),
    ("x", "h"),
    ("ph", "f"),
];

/// How alike two spellings must be.
const LIKENESS: f64 = 0.78;

/// Whether a name found is the gold one: the family names are alike, or the whole names.
pub fn is_same_person(gold: &str, found: &str) -> bool {
    let (gold, found) = (skeleton(gold), skeleton(found));
    let (Some(family), Some(other)) = (gold.last(), found.last()) else { return false };
    let are_alike = |one: &str, other: &str| likeness(one, other) >= LIKENESS;
    are_alike(family, other) || gold.len() > 1 && found.len() > 1 && are_alike(&gold.join(" "), &found.join(" "))
}

/// What is left of a name when spellings are made alike, word by word.
fn skeleton(name: &str) -> Vec<String> {
    #[expect(
        clippy::disallowed_methods,
        reason = "romanised names are in no language, and gold names are folded so too"
    )]
    let lower = name.to_lowercase();
    let mut text: String = lower.nfkd().filter(|&character| canonical_combining_class(character) == 0).collect();
    for (from, to) in ALIKE {
        text = text.replace(from, to);
    }
    let mut letters: Vec<char> = text.chars().filter(|character| matches!(character, 'a'..='z' | ' ')).collect();
    letters.dedup();
    letters.iter().collect::<String>().split_whitespace().map(str::to_owned).collect()
}

/// Ratcliff and Obershelp's measure: twice the characters in common blocks by the characters of both, the longest block first
/// and then the same to its left and right. The first of equally long blocks counts.
fn likeness(one: &str, other: &str) -> f64 {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let length = one.len() + other.len();
    if length == 0 {
        return 1.0;
    }
    let mut places: BTreeMap<char, Vec<usize>> = BTreeMap::new();
    for (at, character) in other.iter().enumerate() {
        places.entry(*character).or_default().push(at);
    }
    let (mut common, mut waiting) = (0, vec![((0, one.len()), (0, other.len()))]);
    while let Some((of_one, of_other)) = waiting.pop() {
        let (start, start_in_other, size) = longest_block(&one, &places, of_one, of_other);
        if size > 0 {
            common += size;
            waiting.push(((of_one.0, start), (of_other.0, start_in_other)));
            waiting.push(((start + size, of_one.1), (start_in_other + size, of_other.1)));
        }
    }
    2.0 * common as f64 / length as f64
}

/// Where the longest common block begins in each, and its length.
fn longest_block(
    one: &[char],
    places: &BTreeMap<char, Vec<usize>>,
    of_one: (usize, usize),
    of_other: (usize, usize),
) -> (usize, usize, usize) {
    let mut best = (of_one.0, of_other.0, 0);
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, character) in one.iter().enumerate().take(of_one.1).skip(of_one.0) {
        let mut next = BTreeMap::new();
        let found = places.get(character).map_or(&[][..], Vec::as_slice);
        for &place in found.iter().filter(|&&place| (of_other.0..of_other.1).contains(&place)) {
            let before = place.checked_sub(1).and_then(|before| lengths.get(&before)).copied().unwrap_or(0);
            let length = before + 1;
            next.insert(place, length);
            if length > best.2 {
                best = (at + 1 - length, place + 1 - length, length);
            }
        }
        lengths = next;
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_one_person() {
        for (gold, found) in [
            ("Akmaral Alnazarova", "A. Alnazarova"),
            ("Kemal Memişoğlu", "Kemal Memisoglu"),
            ("Asilbek Khudayarov", "Asilbek Xudoyarov"),
            ("Mohammad Ali Eskandari", "Muhammad-Ali Eskandary"),
        ] {
            assert!(is_same_person(gold, found), "{gold} {found}");
        }
        assert!(!is_same_person("Erkin Checheybaev", "Timur Muratov"));
        assert!(!is_same_person("", "Timur Muratov"));
    }

    #[test]
    fn likeness_counts_blocks_on_both_sides_of_the_longest() {
        assert!((likeness("abcd", "bcde") - 0.75).abs() < 1e-12);
        assert!((likeness("private thread", "private volatile") - 2.0 / 3.0).abs() < 1e-12);
        assert!((likeness("abcabba", "cbabac") - 6.0 / 13.0).abs() < 1e-12);
        assert_eq!(likeness("", ""), 1.0);
        assert_eq!(likeness("abc", "xyz"), 0.0);
    }
}

//! What is asked of a character again and again, looked up once: a table for the scripts of the languages here.

use super::digits::digit_value;
use super::fold::{Casing, fold_char, is_cyrillic, is_latin};
use super::token::{is_apostrophe, is_joiner};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Properties of a character, or of all characters of a word together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traits(u16);

impl Traits {
    /// A letter, or a mark that belongs to the word around it.
    pub const WORD: Traits = Traits(1);
    /// A decimal digit.
    pub const DIGIT: Traits = Traits(2);
    /// White space.
    pub const SPACE: Traits = Traits(4);
    /// One of the many apostrophes.
    pub const APOSTROPHE: Traits = Traits(8);
    /// A capital.
    pub const CAPITAL: Traits = Traits(16);
    /// Folding changes it, or what stands before it.
    pub const CHANGES: Traits = Traits(32);
    /// A Latin letter.
    pub const LATIN: Traits = Traits(64);
    /// A Cyrillic letter.
    pub const CYRILLIC: Traits = Traits(128);
    /// A letter, digit or other number.
    pub const ALPHANUMERIC: Traits = Traits(256);

    /// Whether it has any of the properties of `other`.
    pub fn any(self, other: Traits) -> bool {
        self.0 & other.0 != 0
    }

    /// The properties of both.
    pub fn with(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }
}

/// A character of the table.
#[derive(Debug, Clone, Copy)]
pub struct Letter {
    /// Its properties.
    pub traits: Traits,
    /// What it folds to, in plain casing, where that is one character.
    pub folded: Option<char>,
    /// Its lower case, where that is one character.
    pub lowered: Option<char>,
}

/// Up to here every character is in the table: Latin, Cyrillic, Arabic.
const FIRST_BLOCK: usize = 0x0780;
/// General punctuation is in it as well.
const PUNCTUATION: std::ops::Range<usize> = 0x2000..0x2070;

/// The table.
#[derive(Debug)]
pub struct Letters {
    letters: Vec<Letter>,
}

static TABLE: LazyLock<Letters> = LazyLock::new(|| {
    let numbers = (0..FIRST_BLOCK).chain(PUNCTUATION);
    Letters { letters: numbers.filter_map(|number| char::from_u32(number as u32)).map(letter).collect() }
});

impl Letters {
    /// The table, made when it is first asked for.
    pub fn table() -> &'static Letters {
        &TABLE
    }

    /// What is known of a character.
    #[inline]
    pub fn of(&self, character: char) -> Letter {
        let number = character as usize;
        if number < FIRST_BLOCK {
            self.letters[number]
        } else if PUNCTUATION.contains(&number) {
            self.letters[number - PUNCTUATION.start + FIRST_BLOCK]
        } else {
            letter(character)
        }
    }
}

/// Small numbers for characters: 1, 2, 3 … in the order in which they are asked for, as far as two bytes go.
#[derive(Debug, Clone)]
pub struct Numbering {
    low: Vec<u16>,
    high: BTreeMap<char, u16>,
    count: u16,
}

impl Default for Numbering {
    fn default() -> Self {
        Self { low: vec![0; FIRST_BLOCK], high: BTreeMap::new(), count: 0 }
    }
}

impl Numbering {
    /// The number of a character; 0 where it has none.
    #[inline]
    pub fn of(&self, character: char) -> usize {
        let number = match self.low.get(character as usize) {
            Some(&number) => number,
            None => self.high.get(&character).copied().unwrap_or(0),
        };
        usize::from(number)
    }

    /// The number of a character, which gets one if there are any left; else 0.
    pub fn give(&mut self, character: char) -> usize {
        if self.of(character) == 0 && self.count < u16::MAX {
            self.count += 1;
            match self.low.get_mut(character as usize) {
                Some(number) => *number = self.count,
                None => drop(self.high.insert(character, self.count)),
            }
        }
        self.of(character)
    }

    /// How many numbers were given.
    pub fn count(&self) -> usize {
        usize::from(self.count)
    }
}

fn letter(character: char) -> Letter {
    let mut folded = String::new();
    fold_char(character, Casing::Plain, &mut folded);
    let properties = [
        (Traits::WORD, character.is_alphabetic() || is_joiner(character)),
        (Traits::DIGIT, digit_value(character).is_some()),
        (Traits::SPACE, character.is_whitespace()),
        (Traits::APOSTROPHE, is_apostrophe(character)),
        (Traits::CAPITAL, character.is_uppercase()),
        (Traits::CHANGES, folded.chars().ne([character])),
        (Traits::LATIN, is_latin(character)),
        (Traits::CYRILLIC, is_cyrillic(character)),
        (Traits::ALPHANUMERIC, character.is_alphanumeric()),
    ];
    let traits = properties.into_iter().filter(|(_, has)| *has).fold(Traits::default(), |all, (one, _)| all.with(one));
    Letter { traits, folded: one(folded.chars()), lowered: one(character.to_lowercase()) }
}

fn one(mut characters: impl Iterator<Item = char>) -> Option<char> {
    characters.next().filter(|_| characters.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_unicode_says() {
        for character in ('\0'..'\u{3000}').chain('\u{FB00}'..'\u{FFFF}') {
            let found = Letters::table().of(character);
            assert_eq!(found.traits, letter(character).traits, "{character:?}");
            assert_eq!(found.traits.any(Traits::SPACE), character.is_whitespace(), "{character:?}");
            assert_eq!(found.lowered, one(character.to_lowercase()), "{character:?}");
        }
    }

    #[test]
    fn what_does_not_change_folds_to_itself_in_every_casing() {
        for character in ('\0'..'\u{3000}').filter(|one| !Letters::table().of(*one).traits.any(Traits::CHANGES)) {
            let mut folded = String::new();
            fold_char(character, Casing::Turkic, &mut folded);
            assert_eq!(folded, character.to_string());
        }
    }

    #[test]
    fn numbers_are_given_once() {
        let mut numbers = Numbering::default();
        let given: Vec<usize> = "абвав€".chars().map(|letter| numbers.give(letter)).collect();
        assert_eq!(given, [1, 2, 3, 1, 3, 4]);
        assert_eq!((numbers.of('€'), numbers.of('я'), numbers.of('中'), numbers.count()), (4, 0, 0, 4));
    }
}

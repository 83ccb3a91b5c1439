//! Names of people: where they begin and end, and their dictionary form in Latin letters.

use super::marks::Marks;
use crate::lexicon::Lexicon;
use crate::text::fold::{Casing, lower};
use crate::text::token::{Token, TokenKind};

/// A name in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub last: usize,
}

/// The most words that a name has.
const LONGEST: usize = 6;

/// Reads names of one language; `taken` tells tokens that belong to something else (a party, a title).
pub struct NameReader<'a> {
    /// The article's marks.
    pub marks: &'a Marks<'a>,
    /// Its language.
    pub lexicon: &'a Lexicon,
    /// For each token, whether something else claims it.
    pub taken: &'a [bool],
    /// For each token, whether it names a town: a name has other words beside.
    pub towns: &'a [bool],
}

impl NameReader<'_> {
    /// The name that begins at token `at`, before `end`.
    pub fn after(&self, at: usize, end: usize) -> Option<Name> {
        let mut last = at;
        let mut words = 0;
        while last < end && words < LONGEST {
            let token = &self.marks.tokens[last];
            if last > at
                && self.is_joint(token)
                && last + 1 < end
                && !self.marks.tokens[last + 1].spaced
                && self.is_name_word(last + 1, at)
            {
                last += 2;
            } else if last > at && token.folded == "." && self.is_initial(last - 1) {
                last += 1;
            } else if self.is_name_word(last, at)
                && (last == at || token.spaced || self.marks.tokens[last - 1].folded == ".")
            {
                last += 1;
                words += 1;
            } else {
                break;
            }
        }
        while last > at && !self.is_content(last - 1) {
            last -= 1;
        }
        let is_town = (at..last).all(|index| self.towns[index] || self.marks.tokens[index].kind != TokenKind::Word)
            || self.towns[at] && last - at <= 2 && !self.has_family_ending(&self.marks.tokens[last - 1].folded);
        (last > at && !is_town && self.has_full_word(at, last)).then_some(Name { first: at, last })
    }

    /// The name that ends right before token `at`, from `start` on.
    pub fn before(&self, at: usize, start: usize) -> Option<Name> {
        let mut first = at;
        while first > start && at - first < LONGEST * 2 {
            let previous = first - 1;
            let is_part = self.is_name_word(previous, previous)
                || self.marks.tokens[previous].folded == "." && previous > start && self.is_initial(previous - 1)
                || self.is_joint(&self.marks.tokens[previous])
                    && previous > start
                    && self.is_name_word(previous - 1, previous - 1)
                    && !self.marks.tokens[first].spaced;
            if !is_part {
                break;
            }
            first = previous;
        }
        (first..at).find_map(|from| self.after(from, at).filter(|name| name.last == at))
    }

    fn is_joint(&self, token: &Token) -> bool {
        !token.spaced && matches!(token.folded.as_str(), "-" | "‑" | "–" | "'")
    }

    fn is_initial(&self, at: usize) -> bool {
        let token = &self.marks.tokens[at];
        token.kind == TokenKind::Word && token.capital && token.folded.chars().count() <= 2
    }

    fn is_content(&self, at: usize) -> bool {
        self.marks.tokens[at].kind == TokenKind::Word
            && !self.lexicon.names.particles.contains(&self.marks.tokens[at].folded)
    }

    fn has_full_word(&self, first: usize, last: usize) -> bool {
        (first..last).any(|at| {
            self.marks.tokens[at].kind == TokenKind::Word && self.marks.tokens[at].folded.chars().count() >= 3
                || !self.lexicon.capitals
        })
    }

    /// Whether a token may be part of a name that begins at `start`.
    fn is_name_word(&self, at: usize, start: usize) -> bool {
        let token = &self.marks.tokens[at];
        if token.kind != TokenKind::Word {
            return false;
        }
        if self.lexicon.capitals && !token.capital && at <= start {
            return false;
        }
        let names = &self.lexicon.names;
        if names.particles.contains(&token.folded) {
            return at > start || token.capital || !self.lexicon.capitals;
        }
        if is_roman_numeral(&token.folded) {
            return false;
        }
        if names.stop.contains(&token.folded) || self.taken[at] && !names.given.contains(&token.folded) {
            return false;
        }
        if self.lexicon.capitals { token.capital } else { token.folded.chars().count() >= 2 }
    }

    /// Whether a word is known as a name.
    pub fn is_known(&self, at: usize) -> bool {
        let folded = &self.marks.tokens[at].folded;
        self.lexicon.names.given.contains(folded) || self.lexicon.romanization.knows(folded)
    }

    /// Whether a word ends as family names do.
    pub fn has_family_ending(&self, word: &str) -> bool {
        self.lexicon.names.endings.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending.as_str()))
    }

    /// The name romanised, its words in order, each in its dictionary form.
    pub fn romanized(&self, name: &Name, text: &str, others: &[String]) -> String {
        let mut out = String::new();
        for at in name.first..name.last {
            let token = &self.marks.tokens[at];
            if token.kind != TokenKind::Word {
                if token.folded == "." {
                    out.push('.');
                } else if self.is_joint(token) {
                    out.push('-');
                }
                continue;
            }
            let raw = token.span.of(text);
            let (raw, folded) = self.dictionary_form(raw, &token.folded, others);
            let word = if self.lexicon.names.particles.contains(&folded) && !token.capital && self.lexicon.capitals {
                lower(&self.lexicon.romanization.word(&raw, &folded), Casing::Plain)
            } else {
                self.lexicon.romanization.word(&raw, &folded)
            };
            if !out.is_empty() && !out.ends_with('-') {
                out.push(' ');
            }
            out.push_str(&word);
        }
        out
    }

    /// Takes a case ending off a name: known names stay; else what remains must be known, be a form that the article has elsewhere
    /// (`others`, folded), or end as family names do.
    fn dictionary_form(&self, raw: &str, folded: &str, others: &[String]) -> (String, String) {
        let keep = (raw.to_owned(), folded.to_owned());
        if self.lexicon.romanization.knows(folded) || self.lexicon.names.given.contains(folded) {
            return keep;
        }
        let ends_as_family = self.has_family_ending(folded);
        for case in &self.lexicon.names.case {
            let (ending, restored) = case.split_once('>').unwrap_or((case, ""));
            let Some(stem) = folded.strip_suffix(ending).filter(|stem| stem.chars().count() >= 3) else { continue };
            let form = format!("{stem}{restored}");
            let is_attested = others.contains(&form);
            let is_known = self.lexicon.romanization.knows(&form) || self.lexicon.names.given.contains(&form);
            let is_family = self.has_family_ending(&form);
            let is_long = ending.chars().count() >= 3 && restored.is_empty() && self.lexicon.capitals;
            if is_known
                || is_attested
                || is_family && !ends_as_family
                || is_family && ending.chars().count() >= 2
                || is_long && !ends_as_family
            {
                let kept = raw.chars().count().saturating_sub(ending.chars().count());
                let shown: String = raw.chars().take(kept).chain(restored.chars()).collect();
                return (shown, form);
            }
        }
        keep
    }
}

/// "VII Congress" numbers a congress. Numerals that are names too (Xi, Li) are left to be names.
fn is_roman_numeral(word: &str) -> bool {
    matches!(
        word,
        "ii" | "iii"
            | "iv"
            | "vi"
            | "vii"
            | "viii"
            | "ix"
            | "xii"
            | "xiii"
            | "xiv"
            | "xv"
            | "xvi"
            | "xvii"
            | "xviii"
            | "xix"
            | "xx"
            | "xxi"
    )
}

//! Phrases of all languages at once, for text whose language is not known yet: what furniture is looked up with.

use super::pattern::{Ending, Item, parse, sequences};
use crate::text::Span;
use crate::text::token::{TokenKind, Writing, tokenize};
use std::collections::BTreeMap;

/// A word, number or mark of a line, folded alike in all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: TokenKind,
    /// The folded form: no apostrophes, and one i for the dotted and the dotless.
    pub folded: String,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether its first letter is a capital.
    pub capital: bool,
}

impl Word {
    /// The number that it is, where it is one.
    pub fn number(&self) -> Option<u32> {
        if self.kind == TokenKind::Number { self.folded.parse().ok() } else { None }
    }

    /// Whether it is this mark.
    pub fn is_mark(&self, mark: &str) -> bool {
        self.kind == TokenKind::Mark && self.folded == mark
    }
}

/// The words of a stretch of text.
pub fn words(text: &str, span: Span) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut joins = false;
    for token in tokenize(text, span, &Writing::default()) {
        if token.kind == TokenKind::Mark && token.folded == "'" {
            joins = !token.spaced;
            continue;
        }
        let folded = level(&token.folded);
        match words.last_mut() {
            Some(last) if joins && !token.spaced && last.kind == TokenKind::Word && token.kind == TokenKind::Word => {
                last.folded.push_str(&folded);
                last.span.end = token.span.end;
            }
            _ => words.push(Word {
                span: token.span,
                kind: token.kind,
                folded,
                spaced: token.spaced,
                capital: token.capital,
            }),
        }
        joins = false;
    }
    words
}

/// What is left to make alike after folding, where the language is not known.
fn level(folded: &str) -> String {
    folded
        .chars()
        .filter(|&character| character != '\'')
        .map(|character| if character == 'ı' { 'i' } else { character })
        .collect()
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Exact(String),
    Prefix(String),
    Any,
    Gap(usize),
}

#[derive(Debug, Clone)]
struct Phrase<T> {
    steps: Vec<Step>,
    meaning: T,
}

/// Phrases with what each means.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    phrases: Vec<Phrase<T>>,
    /// Phrases by the first letter of their first word.
    by_letter: BTreeMap<char, Vec<usize>>,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { phrases: Vec::new(), by_letter: BTreeMap::new() }
    }
}

impl<T: Clone> Phrases<T> {
    /// Adds a pattern (lexicons/README.md, Patterns); endings of any class count as any ending.
    ///
    /// Errors say what is wrong with the pattern, as the end of the sentence "the pattern …".
    pub fn add(&mut self, pattern: &str, meaning: T) -> Result<(), String> {
        for items in sequences(&parse(pattern, &BTreeMap::new(), &Writing::default())?) {
            let steps = steps_of(&items);
            let Some(Step::Exact(first) | Step::Prefix(first)) = steps.first() else {
                return Err("has no word at its head".to_owned());
            };
            let Some(letter) = first.chars().next() else { continue };
            self.by_letter.entry(letter).or_default().push(self.phrases.len());
            self.phrases.push(Phrase { steps, meaning: meaning.clone() });
        }
        Ok(())
    }

    /// The phrases that begin at word `at`: each meaning with the number of words that it covers.
    pub fn at<'own>(
        &'own self,
        words: &'own [Word],
        at: usize,
    ) -> impl Iterator<Item = (usize, &'own T)> + use<'own, T> {
        let letter = words.get(at).and_then(|word| word.folded.chars().next());
        let numbers = letter.and_then(|letter| self.by_letter.get(&letter)).map_or(&[][..], Vec::as_slice);
        numbers.iter().filter_map(move |&number| {
            let phrase = &self.phrases[number];
            matched(&phrase.steps, &words[at..]).map(|count| (count, &phrase.meaning))
        })
    }

    /// The longest phrase that begins at word `at`, in words; the first added wins among equals.
    pub fn longest_at<'own>(&'own self, words: &'own [Word], at: usize) -> Option<(usize, &'own T)> {
        self.at(words, at).fold(None, |best, found| match best {
            Some((count, _)) if count >= found.0 => best,
            _ => Some(found),
        })
    }
}

fn steps_of(items: &[Item]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut joins = false;
    for item in items {
        let step = match item {
            Item::AnyToken => Step::Any,
            Item::Gap(count) => Step::Gap(usize::from(*count)),
            Item::Atom(atom) if atom.stem == "'" => {
                joins = true;
                continue;
            }
            Item::Atom(atom) => match atom.ending {
                Ending::Exact | Ending::Cased(_) => Step::Exact(level(&atom.stem)),
                Ending::Any | Ending::Class(_) => Step::Prefix(level(&atom.stem)),
            },
        };
        let joined = match (steps.last(), &step) {
            (Some(Step::Exact(first)), Step::Exact(rest)) if joins => Some(Step::Exact(format!("{first}{rest}"))),
            (Some(Step::Exact(first)), Step::Prefix(rest)) if joins => Some(Step::Prefix(format!("{first}{rest}"))),
            _ => None,
        };
        if joined.is_some() {
            steps.pop();
        }
        steps.push(joined.unwrap_or(step));
        joins = false;
    }
    steps
}

/// How many words the steps cover from the first one on.
fn matched(steps: &[Step], words: &[Word]) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(0) };
    if let Step::Gap(most) = step {
        return (0..=(*most).min(words.len()))
            .find_map(|skipped| matched(rest, &words[skipped..]).map(|count| count + skipped));
    }
    let word = words.first()?;
    let fits = match step {
        Step::Exact(form) => word.folded == *form,
        Step::Prefix(stem) => word.folded.starts_with(stem.as_str()),
        Step::Any | Step::Gap(_) => true,
    };
    if fits { matched(rest, &words[1..]).map(|count| count + 1) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers(pattern: &str, text: &str) -> Option<usize> {
        let mut phrases = Phrases::default();
        phrases.add(pattern, ()).unwrap();
        phrases.longest_at(&words(text, Span::new(0, text.len())), 0).map(|(count, ())| count)
    }

    #[test]
    fn apostrophes_of_any_kind_and_both_i_are_alike() {
        assert_eq!(covers("ko'p o'qilgan", "Ko‘p oʻqilgan: xabar"), Some(2));
        assert_eq!(covers("kısa haber", "KISA HABER"), Some(2));
        assert_eq!(covers("ilgili haberler", "İLGİLİ HABERLER"), Some(2));
    }

    #[test]
    fn endings_gaps_and_alternatives_match() {
        assert_eq!(covers("нов{ость|ости} дня~", "Новости дням"), Some(2));
        assert_eq!(covers("мы в ... соцсетях", "Мы в разных больших соцсетях"), Some(5));
        assert_eq!(covers("читайте также", "читайте сначала"), None);
    }
}

//! Phrases of all languages at once, for text whose language is not known yet: what furniture is looked up with.

use super::pattern::{Ending, Item, parse, sequences};
use super::stems::{self, Stems};
use crate::text::Span;
use crate::text::fold::{Casing, fold_with};
use crate::text::letters::Traits;
use crate::text::token::{Apostrophe, TokenKind, Writing, pieces};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A word, number or mark of a line, folded alike in all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'text> {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: TokenKind,
    /// The folded form: no apostrophes, and one i for the dotted and the dotless.
    pub folded: Cow<'text, str>,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether its first letter is a capital.
    pub capital: bool,
    /// Whether a phrase begins with it.
    opens: bool,
}

impl Word<'_> {
    /// The number that it is, where it is one.
    pub fn number(&self) -> Option<u32> {
        if self.kind == TokenKind::Number { self.folded.parse().ok() } else { None }
    }

    /// Whether it is this mark.
    pub fn is_mark(&self, mark: &str) -> bool {
        self.kind == TokenKind::Mark && self.folded == mark
    }
}

/// The words of a stretch of text, of which no phrase is known.
fn words(text: &str, span: Span) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::with_capacity(span.len() / 8);
    let (mut joins, mut spaced) = (false, false);
    for piece in pieces(text, span, Apostrophe::Separator) {
        let folded = fold_with(piece.raw, piece.traits, Casing::Plain, &[]);
        spaced |= piece.spaced;
        if folded.is_empty() {
            continue;
        }
        let was_spaced = std::mem::take(&mut spaced);
        if piece.kind == TokenKind::Mark && folded == "'" {
            joins = !was_spaced;
            continue;
        }
        let folded = level(folded, piece.traits);
        match words.last_mut() {
            Some(last) if joins && !was_spaced && last.kind == TokenKind::Word && piece.kind == TokenKind::Word => {
                last.folded.to_mut().push_str(&folded);
                last.span.end = piece.span.end;
            }
            _ => words.push(Word {
                span: piece.span,
                kind: piece.kind,
                folded,
                spaced: was_spaced,
                capital: piece.capital,
                opens: false,
            }),
        }
        joins = false;
    }
    words
}

/// What is left to make alike after folding, where the language is not known.
fn level(folded: Cow<'_, str>, traits: Traits) -> Cow<'_, str> {
    let is_odd = |character: char| matches!(character, '\'' | 'ı');
    if !traits.any(Traits::LATIN.with(Traits::CHANGES)) && !folded.contains('\'') || !folded.contains(is_odd) {
        return folded;
    }
    Cow::Owned(leveled(&folded))
}

fn leveled(folded: &str) -> String {
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

#[derive(Debug)]
struct Phrase<T> {
    /// The steps after the first word.
    rest: Vec<Step>,
    meaning: T,
}

/// How a phrase's first word is met: whether more letters may follow, and the phrase.
type Head = (bool, u32);

/// Collects phrases.
#[derive(Debug)]
pub struct Builder<T> {
    phrases: Vec<Phrase<T>>,
    heads: stems::Builder<Head>,
}

impl<T> Default for Builder<T> {
    fn default() -> Self {
        Self { phrases: Vec::new(), heads: stems::Builder::default() }
    }
}

impl<T: Clone> Builder<T> {
    /// Adds a pattern (lexicons/README.md, Patterns); endings of any class count as any ending.
    ///
    /// Errors say what is wrong with the pattern, as the end of the sentence "the pattern …".
    pub fn add(&mut self, pattern: &str, meaning: T) -> Result<(), String> {
        for items in sequences(&parse(pattern, &BTreeMap::new(), &Writing::default())?) {
            let mut steps = steps_of(&items);
            let (first, is_prefix) = match steps.first() {
                Some(Step::Exact(first)) => (first, false),
                Some(Step::Prefix(first)) => (first, true),
                _ => return Err("has no word at its head".to_owned()),
            };
            if first.is_empty() {
                continue;
            }
            self.heads.add(first, (is_prefix, self.phrases.len() as u32));
            steps.remove(0);
            self.phrases.push(Phrase { rest: steps, meaning: meaning.clone() });
        }
        Ok(())
    }

    /// The phrases that were added.
    pub fn build(self) -> Phrases<T> {
        Phrases { phrases: self.phrases, heads: self.heads.build() }
    }
}

/// Phrases with what each means.
#[derive(Debug)]
pub struct Phrases<T> {
    phrases: Vec<Phrase<T>>,
    heads: Stems<Head>,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { phrases: Vec::new(), heads: Stems::default() }
    }
}

impl<T> Phrases<T> {
    /// The words of a stretch of text.
    pub fn words<'text>(&self, text: &'text str, span: Span) -> Vec<Word<'text>> {
        let mut words = words(text, span);
        for word in &mut words {
            word.opens = self.is_headed(&word.folded);
        }
        words
    }

    fn is_headed(&self, word: &str) -> bool {
        self.heads
            .along(word)
            .any(|(bytes, heads)| bytes == word.len() || heads.iter().any(|(is_prefix, _)| *is_prefix))
    }

    /// The phrases whose first word is this one.
    fn headed<'own>(&'own self, word: &'own str) -> impl Iterator<Item = &'own Phrase<T>> {
        let fits = move |bytes: usize, is_prefix: bool| is_prefix || bytes == word.len();
        let heads = self.heads.along(word);
        heads
            .flat_map(move |(bytes, heads)| heads.iter().filter(move |(is_prefix, _)| fits(bytes, *is_prefix)))
            .map(|&(_, number)| &self.phrases[number as usize])
    }

    /// The phrases that begin at word `at`: each meaning with the number of words that it covers.
    pub fn at<'own>(&'own self, words: &'own [Word<'own>], at: usize) -> impl Iterator<Item = (usize, &'own T)> {
        let head = words.get(at).filter(|word| word.opens).map_or("", |word| &*word.folded);
        self.headed(head)
            .filter_map(move |phrase| matched(&phrase.rest, &words[at + 1..]).map(|count| (count + 1, &phrase.meaning)))
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
                Ending::Exact | Ending::Cased(_) => Step::Exact(leveled(&atom.stem)),
                Ending::Any | Ending::Class(_) | Ending::CasedClass(..) => Step::Prefix(leveled(&atom.stem)),
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
fn matched(steps: &[Step], words: &[Word<'_>]) -> Option<usize> {
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
        let mut builder = Builder::default();
        builder.add(pattern, ()).unwrap();
        let phrases = builder.build();
        phrases.at(&phrases.words(text, Span::new(0, text.len())), 0).map(|(count, ())| count).max()
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

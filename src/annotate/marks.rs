//! Tokens, sentences, and every pattern of the language found in them, in one pass.

use crate::lexicon::Lexicon;
use crate::lexicon::matcher::Match;
use crate::lexicon::rule::{NamedRule, Rule};
use crate::model::article::{Article, BlockKind};
use crate::text::Span;
use crate::text::sentence::{Sentence, split};
use crate::text::token::{Token, tokenize};

/// What the one pass found.
#[derive(Debug)]
pub struct Marks<'lexicon> {
    /// Tokens of the headline and body.
    pub tokens: Vec<Token>,
    /// Sentences of the headline and body.
    pub sentences: Vec<Sentence>,
    /// Matches, ordered by sentence and first token.
    pub matches: Vec<Match>,
    /// For each sentence, its matches: first and one past the last.
    pub by_sentence: Vec<(usize, usize)>,
    rules: &'lexicon [NamedRule],
}

/// Whether a headline is a sentence of the article that stands first: headlines have no full stop.
fn is_sentence(headline: &str) -> bool {
    headline.trim_end().ends_with(['.', '۔']) && !headline.trim_end().ends_with("...")
}

impl<'lexicon> Marks<'lexicon> {
    /// The marks of an article.
    pub fn of(article: &Article, lexicon: &'lexicon Lexicon) -> Self {
        let mut marks = Self::empty(lexicon);
        for (number, block) in article.blocks.iter().enumerate().filter(|(_, block)| block.kind.is_article()) {
            let is_headline = block.kind == BlockKind::Headline && !is_sentence(block.span.of(&article.document.text));
            marks.read(article, number, block.span, is_headline, lexicon);
        }
        marks
    }

    fn empty(lexicon: &'lexicon Lexicon) -> Self {
        let (tokens, sentences, matches, by_sentence) = Default::default();
        Self { tokens, sentences, matches, by_sentence, rules: &lexicon.rules }
    }

    /// The marks of one stretch of text, taken as a block.
    pub fn of_span(article: &Article, span: Span, lexicon: &'lexicon Lexicon) -> Self {
        let mut marks = Self::empty(lexicon);
        marks.read(article, 0, span, false, lexicon);
        marks
    }

    fn read(&mut self, article: &Article, block: usize, span: Span, is_headline: bool, lexicon: &Lexicon) {
        let text = &article.document.text;
        let first = self.tokens.len();
        self.tokens.extend(tokenize(text, span, &lexicon.writing));
        for (start, end) in split(&self.tokens, first, self.tokens.len(), &lexicon.abbreviations) {
            let span = self.span_of(start, end);
            self.sentences.push(Sentence { span, tokens: (start, end), block, is_headline });
            let from = self.matches.len();
            self.matches.extend(lexicon.find(text, &self.tokens, start, end));
            self.by_sentence.push((from, self.matches.len()));
        }
    }

    /// The bytes of the tokens from `first` up to `last`.
    pub fn span_of(&self, first: usize, last: usize) -> Span {
        match (self.tokens.get(first), self.tokens.get(last.saturating_sub(1))) {
            (Some(start), Some(end)) if first < last => Span::new(start.span.start, end.span.end),
            _ => Span::default(),
        }
    }

    /// The rule of a match.
    pub fn rule(&self, found: &Match) -> &'lexicon NamedRule {
        &self.rules[found.rule as usize]
    }

    /// Matches of a sentence with their rules.
    pub fn in_sentence(&self, sentence: usize) -> impl Iterator<Item = (&Match, &'lexicon NamedRule)> {
        let (from, to) = self.by_sentence[sentence];
        self.matches[from..to].iter().map(|found| (found, self.rule(found)))
    }

    /// All matches with their rules.
    pub fn all(&self) -> impl Iterator<Item = (&Match, &'lexicon NamedRule)> {
        self.matches.iter().map(|found| (found, self.rule(found)))
    }

    /// The longest matches that `wanted` picks, none overlapping another.
    pub fn longest(&self, wanted: impl Fn(&Rule) -> bool) -> Vec<(Match, &'lexicon NamedRule)> {
        let mut picked: Vec<_> =
            self.all().filter(|(_, rule)| wanted(&rule.rule)).map(|(found, rule)| (*found, rule)).collect();
        picked.sort_by_key(|(found, _)| {
            (std::cmp::Reverse(found.last - found.first), found.first, !found.tag.is_exact, found.rule)
        });
        let mut taken: Vec<(Match, &NamedRule)> = Vec::new();
        let mut used = vec![false; self.tokens.len()];
        for (found, rule) in picked {
            if !used[found.first..found.last].iter().any(|taken| *taken) {
                used[found.first..found.last].fill(true);
                taken.push((found, rule));
            }
        }
        taken.sort_by_key(|(found, _)| (found.first, found.rule));
        taken
    }
}

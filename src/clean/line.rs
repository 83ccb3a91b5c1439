//! One line of a page, looked at for itself.

use super::stamp::{DateInLine, date_in};
use crate::lexicon::furniture::{Furniture, Heading, Says};
use crate::model::article::Furniture as Kind;
use crate::text::Span;
use crate::text::token::{Token, TokenKind};

/// Words that a paragraph has at least.
const PARAGRAPH_WORDS: usize = 6;
/// Words from which a line is a paragraph however it ends.
const LONG_WORDS: usize = 26;
/// Words that a paragraph after a list of teasers has at least.
const RETURN_WORDS: usize = 13;

/// What can be said of a line alone.
#[derive(Debug, Clone)]
pub struct Line {
    /// Where, white space around it left out.
    pub span: Span,
    /// How many tokens.
    pub tokens: usize,
    /// How many words.
    pub words: usize,
    /// The beginnings of its longer words, for comparing lines.
    pub stems: Vec<String>,
    /// The furniture phrase in it.
    pub heading: Option<Heading>,
    /// The date in it.
    pub date: Option<DateInLine>,
    /// Whether it ends as a sentence does.
    pub ends_sentence: bool,
    /// Whether it ends in dots.
    pub trails_off: bool,
    /// Whether it begins with a bullet or a number of a list.
    pub has_bullet: bool,
    /// How many marks in it part menu entries.
    pub separators: usize,
    /// Whether it quotes exchange rates or a temperature.
    pub is_widget: bool,
    /// Whether it ends with a credit in brackets.
    pub ends_in_credit: bool,
}

impl Line {
    /// The non-empty lines of a text.
    pub fn all(text: &str, furniture: &Furniture) -> Vec<Self> {
        let mut lines = Vec::new();
        let mut start = 0;
        for raw in text.split_inclusive('\n') {
            let words = raw.trim();
            if !words.is_empty() {
                let from = start + (raw.len() - raw.trim_start().len());
                lines.push(Self::of(words, Span::new(from, from + words.len()), furniture));
            }
            start += raw.len();
        }
        lines
    }

    fn of(words: &str, span: Span, furniture: &Furniture) -> Self {
        let tokens = furniture.tokens(words);
        let word_tokens = tokens.iter().filter(|token| token.kind == TokenKind::Word);
        let stems = word_tokens
            .clone()
            .filter(|token| token.folded.chars().count() >= 4)
            .map(|token| token.folded.chars().take(5).collect())
            .collect();
        let end = words.trim_end_matches(['"', '»', '”', ')', '\'', '’', '“', ' ', '\u{200F}', '\u{200E}']);
        let trails_off = end.ends_with("...") || end.ends_with('…');
        Self {
            span,
            tokens: tokens.len(),
            words: word_tokens.count(),
            stems,
            heading: furniture.heading(words, &tokens),
            date: date_in(&tokens),
            ends_sentence: !trails_off && end.ends_with(['.', '!', '?', '؟', '۔', ':']) && !ends_in_initial(&tokens),
            trails_off,
            has_bullet: has_bullet(words, &tokens),
            separators: separators(words, &tokens),
            is_widget: is_widget(&tokens),
            ends_in_credit: ends_in_credit(words),
        }
    }

    /// Whether the line is a paragraph of prose.
    pub fn is_paragraph(&self) -> bool {
        let is_prose = self.words >= PARAGRAPH_WORDS && self.ends_sentence || self.words >= LONG_WORDS;
        is_prose && self.separators < 3 && !self.is_widget && (self.heading.is_none() || self.is_long_paragraph())
    }

    /// Whether it is a paragraph whatever phrase it holds.
    pub fn is_long_paragraph(&self) -> bool {
        self.words >= LONG_WORDS && self.separators < 3
    }

    /// Whether the line, after a list of other articles, is the article again.
    pub fn returns_to_article(&self, next: Option<&Line>) -> bool {
        let is_blurb = self.trails_off
            || next.is_some_and(|next| {
                matches!(next.heading.map(|heading| heading.says), Some(Says::Furniture(Kind::Teaser, _)))
                    && next.words <= 3
            });
        self.is_paragraph() && self.words >= RETURN_WORDS && !self.has_bullet && !self.is_dated_item() && !is_blurb
    }

    /// Whether the line looks like one of a list.
    pub fn is_item(&self) -> bool {
        self.has_bullet || self.is_dated_item()
    }

    /// Whether a date or time stands at the line's start or end, as in lists of headlines.
    pub fn is_dated_item(&self) -> bool {
        self.date.is_some_and(|date| date.tokens.0 <= 2 || date.tokens.1 + 2 >= self.tokens) && !(self.is_long())
    }

    fn is_long(&self) -> bool {
        self.words >= LONG_WORDS
    }

    /// Whether a phrase or its look makes it furniture.
    pub fn is_furniture(&self) -> bool {
        self.furniture().is_some()
    }

    /// What furniture a line is, by its phrase or its look.
    pub fn furniture(&self) -> Option<Kind> {
        match self.heading.map(|heading| heading.says) {
            Some(Says::Furniture(kind, _)) => Some(kind),
            _ if self.is_widget => Some(Kind::Widget),
            _ if self.separators >= 3 || self.separators >= 1 && self.words <= 8 && !self.ends_sentence => {
                Some(Kind::Navigation)
            }
            _ if self.words <= 2 && self.date.is_none() && !self.ends_sentence => Some(Kind::Other),
            _ => None,
        }
    }

    /// Whether it is a picture's caption: a sentence with a credit behind it.
    pub fn is_caption(&self) -> bool {
        self.ends_in_credit && !self.is_long()
    }
}

/// "Айгуль Т." ends no sentence.
fn ends_in_initial(tokens: &[Token]) -> bool {
    let [.., name, stop] = tokens else { return false };
    stop.folded == "." && name.capital && name.folded.chars().count() == 1
}

fn has_bullet(words: &str, tokens: &[Token]) -> bool {
    let first = words.chars().next().unwrap_or(' ');
    let is_mark = "•▪►◄»*☑·●○■□◆▶→–-—>☛✓✔".contains(first);
    // A dash opens direct speech in many languages: it is a bullet only before a short line.
    let is_speech = matches!(first, '–' | '-' | '—') && tokens.len() > 14;
    let is_numbered = tokens.len() > 2
        && tokens[0].kind == TokenKind::Number
        && matches!(tokens[1].folded.as_str(), ")" | "." | "-")
        && !tokens[1].spaced
        && tokens[2].kind == TokenKind::Word;
    let is_timed = tokens.len() > 3
        && tokens[0].kind == TokenKind::Number
        && tokens[1].folded == ":"
        && tokens[2].kind == TokenKind::Number;
    is_mark && !is_speech || is_numbered || is_timed
}

fn separators(words: &str, tokens: &[Token]) -> usize {
    let between = tokens.iter().enumerate().filter(|(at, token)| {
        *at > 0
            && *at + 1 < tokens.len()
            && matches!(token.folded.as_str(), "|" | "›" | "»" | "/" | "•" | "·" | ">" | "~")
            && token.spaced
    });
    // Entries of a menu may be parted by wide spaces alone.
    let wide = words
        .split("   ")
        .filter(|part| !part.trim().is_empty())
        .count()
        .max(words.split("  ").filter(|part| !part.trim().is_empty()).count());
    between.count() + wide.saturating_sub(1)
}

fn is_widget(tokens: &[Token]) -> bool {
    let numbers = tokens.iter().filter(|token| token.kind == TokenKind::Number).count();
    let words = tokens.iter().filter(|token| token.kind == TokenKind::Word).count();
    let rates = tokens
        .iter()
        .filter(|token| {
            matches!(
                token.folded.as_str(),
                "usd" | "eur" | "rub" | "gbp" | "kzt" | "try" | "cny" | "$" | "€" | "£" | "₽" | "₸"
            )
        })
        .count();
    let degrees = tokens.iter().any(|token| token.folded == "°");
    words <= 14 && (rates >= 2 && numbers >= 2 || degrees && words <= 10 || rates >= 1 && numbers >= 3 && words <= 5)
}

fn ends_in_credit(words: &str) -> bool {
    let Some(inside) =
        words.trim_end().strip_suffix(')').and_then(|head| head.rsplit_once('(')).map(|(_, inside)| inside)
    else {
        return false;
    };
    inside.contains('/')
        && inside.chars().count() <= 40
        && !inside.contains(|character: char| character.is_ascii_digit())
}

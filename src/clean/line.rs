//! The lines of a text, and what can be seen of each by itself.

use crate::lexicon::furniture::Furniture;
use crate::lexicon::phrases::Word;
use crate::text::Span;
use crate::text::token::TokenKind;

use super::dates::{Parts, Shape, dates, time_at};

/// Characters from which on a line that ends like a sentence is a paragraph.
const PARAGRAPH_CHARS: usize = 80;

/// Characters from which on a line is a paragraph however it ends: headlines are shorter.
const LONG_CHARS: usize = 140;

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// As a sentence does.
    Sentence,
    /// With a question mark.
    Question,
    /// With a colon.
    Colon,
    /// With a semicolon or comma, as an item of a list does.
    Item,
    /// With dots: broken off.
    Dots,
    /// In mid-air, as a headline does.
    Open,
}

/// A line of the text, or a paragraph that was broken into lines of even length.
#[derive(Debug, Clone)]
pub struct Line<'text> {
    /// Where, without white space around it.
    pub span: Span,
    /// Its text.
    pub text: &'text str,
    /// Its words.
    pub words: Vec<Word<'text>>,
    /// Its dates.
    pub dates: Vec<Shape>,
    /// How it ends.
    pub end: End,
    /// Length in characters.
    pub chars: usize,
    /// Whether an empty line stands before it, or nothing.
    pub gap_before: bool,
    /// Whether an empty line stands after it, or nothing.
    pub gap_after: bool,
}

impl<'text> Line<'text> {
    /// How many of its words are letters.
    pub fn word_count(&self) -> usize {
        self.words.iter().filter(|word| word.kind == TokenKind::Word).count()
    }

    /// Whether it has letters and none of them is small; never in scripts without case.
    pub fn is_capitals(&self) -> bool {
        self.text.chars().any(char::is_uppercase) && !self.text.chars().any(char::is_lowercase)
    }

    /// Whether it is a paragraph: long, and ended as one.
    pub fn is_paragraph(&self) -> bool {
        let ends = matches!(self.end, End::Sentence | End::Question | End::Colon);
        let full_dates = self.dates.iter().filter(|shape| shape.parts == Parts::Whole).count();
        ends && self.chars >= PARAGRAPH_CHARS && self.word_count() >= 8
            || self.end != End::Dots && self.chars >= LONG_CHARS && full_dates < 2 && !self.is_marked()
    }

    /// Whether a sentence ends inside it and another begins.
    pub fn has_sentences(&self) -> bool {
        self.words.windows(3).any(|three| {
            let is_end = matches!(three[1].folded.as_ref(), "." | "!" | "?" | "؟" | "۔") && !three[1].spaced;
            is_end && three[0].folded.chars().count() > 3 && three[0].kind == TokenKind::Word && three[2].spaced
        })
    }

    /// Whether it is shorter than a paragraph, and a sentence.
    pub fn is_sentence(&self) -> bool {
        self.end == End::Sentence && !self.is_paragraph()
    }

    /// The first word after bullets, arrows and dashes.
    pub fn first_word(&self) -> usize {
        self.words
            .iter()
            .position(|word| {
                word.kind != TokenKind::Mark || matches!(word.folded.as_ref(), "#" | "©" | "[" | "$" | "€")
            })
            .unwrap_or(0)
    }

    /// Whether it begins with a sign that lists begin with.
    pub fn is_bulleted(&self) -> bool {
        let numbered = self.words.len() > 2 && self.words[0].number().is_some_and(|number| number < 50) && {
            matches!(self.words[1].folded.as_ref(), "." | ")") && self.words[2].spaced
        };
        numbered
            || self.words.first().is_some_and(|word| is_bullet(&word.folded))
                && self.words.get(1).is_some_and(|word| word.spaced)
    }

    /// Whether it begins with an arrow, as lines do that lead elsewhere.
    pub fn is_arrowed(&self) -> bool {
        self.words.first().is_some_and(|word| is_arrow(&word.folded))
            || self.text.starts_with(">>")
            || self.text.starts_with("» ")
    }

    /// Whether it opens with a time or a date, or closes with a date, as lines of other articles' headlines do.
    pub fn is_dated(&self) -> bool {
        let first = self.first_word();
        let last_word = self.words.iter().rposition(|word| word.kind != TokenKind::Mark).map_or(0, |at| at + 1);
        time_at(&self.words, first) > 0
            || self.dates.iter().any(|shape| shape.first <= first || shape.last >= last_word)
    }

    /// Whether it looks like the headline of another article: open-ended, and marked by an arrow, a bullet or a date.
    pub fn is_teaser_like(&self) -> bool {
        matches!(self.end, End::Open | End::Dots | End::Question) && (self.is_marked() || self.is_bulleted())
    }

    /// Whether it has a sign that lines have which lead to other articles.
    fn is_marked(&self) -> bool {
        let several = self.segments().len() > 1 && self.word_count() >= 6;
        self.is_arrowed() || self.is_dated() || several
    }

    /// Whether its first letter is a small one.
    pub fn begins_small(&self) -> bool {
        self.text.chars().find(|character| character.is_alphabetic()).is_some_and(char::is_lowercase)
    }

    /// Its parts between bars, bullets and wide gaps.
    pub fn segments(&self) -> Vec<Span> {
        let mut segments = Vec::new();
        let mut start = 0;
        let mut blanks = 0;
        let mut separate = |from: usize, to: usize, next: &mut usize, after: usize| {
            if !self.text[from..to].trim().is_empty() {
                let inner = self.text[from..to].trim();
                let offset_bytes =
                    self.span.start + from + (self.text[from..to].len() - self.text[from..to].trim_start().len());
                segments.push(Span::new(offset_bytes, offset_bytes + inner.len()));
            }
            *next = after;
        };
        for (at, character) in self.text.char_indices() {
            let after = at + character.len_utf8();
            match character {
                '|' | '•' | '·' | '▪' | '¦' => separate(start, at, &mut start, after),
                '\t' => separate(start, at, &mut start, after),
                ' ' | '\u{A0}' => {
                    blanks += 1;
                    if blanks == 2 {
                        separate(start, at, &mut start, after);
                    }
                    continue;
                }
                _ => {}
            }
            blanks = 0;
        }
        let mut end = start;
        separate(start, self.text.len(), &mut end, 0);
        segments
    }

    /// Its words inside a span.
    pub fn words_of(&self, span: Span) -> &[Word<'text>] {
        let first = self.words.partition_point(|word| word.span.start < span.start);
        let last = self.words.partition_point(|word| word.span.end <= span.end);
        &self.words[first..last.max(first)]
    }
}

/// A bullet or dash at the head of a line.
fn is_bullet(mark: &str) -> bool {
    matches!(mark, "•" | "-" | "–" | "—" | "*" | "·" | "▪" | "■" | "●" | "◦" | "‣" | "o" | "+")
}

fn is_arrow(mark: &str) -> bool {
    matches!(
        mark,
        "→" | "►"
            | "▶"
            | "◄"
            | "◀"
            | "←"
            | "➤"
            | "➡"
            | "⇒"
            | "›"
            | "☑"
            | "👉"
            | "🔗"
            | "▸"
            | "▷"
            | "◂"
    )
}

/// The lines of a text that are not empty.
pub fn lines<'text>(text: &'text str, furniture: &Furniture) -> Vec<Line<'text>> {
    let mut spans: Vec<(Span, bool)> = Vec::new();
    let (mut offset_bytes, mut gap) = (0, true);
    for line in text.split_inclusive('\n') {
        let inner = line.trim();
        if inner.is_empty() {
            gap = true;
        } else {
            let start = offset_bytes + (line.len() - line.trim_start().len());
            spans.push((Span::new(start, start + inner.len()), gap));
            gap = false;
        }
        offset_bytes += line.len();
    }
    let joined = super::wrap::join_dates(text, super::wrap::join_wrapped(text, spans), furniture);
    let gaps: Vec<bool> = joined.iter().map(|&(_, gap)| gap).collect();
    let make = |(at, (span, gap_before)): (usize, (Span, bool))| {
        let inner = span.of(text);
        let words = furniture.words(text, span);
        Line {
            span,
            text: inner,
            dates: dates(&words, furniture),
            end: end_of(inner),
            chars: inner.chars().count(),
            gap_before,
            gap_after: gaps.get(at + 1).copied().unwrap_or(true),
            words,
        }
    };
    joined.into_iter().enumerate().map(make).collect()
}

/// How a line ends, closing quotes and agency signs ("-0-") aside.
pub fn end_of(text: &str) -> End {
    let bare = text.trim_end().trim_end_matches("-0-").trim_end_matches("-о-").trim_end();
    let inner = bare.trim_end_matches(['"', '»', '”', '’', '\'', '“', ']', '\u{200F}', '\u{200E}']);
    let inner = match inner.strip_suffix(')') {
        // A bracket closes a sentence where it holds one; otherwise it is a credit or a date.
        Some(bracketed) if bracketed.ends_with(['.', '!', '?', '؟']) => bracketed,
        _ => inner,
    };
    if inner.ends_with("...") || inner.ends_with('…') {
        return End::Dots;
    }
    match inner.chars().next_back() {
        Some('.' | '!' | '۔' | '。') => End::Sentence,
        Some('?' | '؟') => End::Question,
        Some(':') => End::Colon,
        Some(';' | '؛' | ',' | '،') => End::Item,
        _ => End::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line<'_> {
        lines(text, &Furniture::default()).remove(0)
    }

    #[test]
    fn ends_are_told_apart() {
        for (text, end) in [
            ("Он сказал.", End::Sentence),
            ("«Иә!»", End::Sentence),
            ("центра.-0-", End::Sentence),
            ("Why?", End::Question),
            ("including:", End::Colon),
            ("one;", End::Item),
            ("деньги, ...", End::Dots),
            ("Headline", End::Open),
            ("June 26, 2019. (Wire/Bold)", End::Open),
        ] {
            assert_eq!(end_of(text), end, "{text}");
        }
    }

    #[test]
    fn segments_are_parted_by_bars_and_wide_gaps() {
        let text = "5 мая 2025, ср  |  Астана −14°C   € 538,9";
        let parts: Vec<_> = line(text).segments().iter().map(|span| span.of(text)).collect();
        assert_eq!(parts, ["5 мая 2025, ср", "Астана −14°C", "€ 538,9"]);
    }

    #[test]
    fn headlines_of_other_articles_show_by_dates_and_arrows() {
        assert!(line("18:55  Россияда янги йил таътили узайтирилди").is_teaser_like());
        assert!(line("Uzbekistan, Turkey discuss hospital PPP (17.10.2022)").is_teaser_like());
        assert!(line("→ Türkmen-özbek zolagynyň işi").is_teaser_like());
        assert!(!line("— Перебоев не допустим, — заверил он.").is_teaser_like());
    }

    #[test]
    fn gaps_are_seen() {
        let all = lines("a\n\nb\nc", &Furniture::default());
        let gaps: Vec<_> = all.iter().map(|line| (line.gap_before, line.gap_after)).collect();
        assert_eq!(gaps, [(true, true), (true, false), (false, true)]);
    }
}

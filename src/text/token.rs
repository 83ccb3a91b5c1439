//! Tokens: runs of letters, runs of digits, single marks.

use super::Span;
use super::fold::{Casing, fold_with};
use super::letters::{Letters, Traits};

/// What an apostrophe is in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Apostrophe {
    /// It parts a name from its ending (tr, en).
    #[default]
    Separator,
    /// It is part of a letter (uz).
    Letter,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters.
    Word,
    /// Decimal digits.
    Number,
    /// One mark or sign.
    Mark,
}

/// A token with its folded form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: TokenKind,
    /// The folded form.
    pub folded: String,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether its first letter is a capital.
    pub capital: bool,
}

/// How a language writes, as far as tokens are concerned.
#[derive(Debug, Clone, Default)]
pub struct Writing {
    /// Casing.
    pub casing: Casing,
    /// The apostrophe.
    pub apostrophe: Apostrophe,
    /// Variants of spelling, folded form to folded form.
    pub variants: Vec<(String, String)>,
}

/// A stretch of text that is a token, before it is folded.
#[derive(Debug, Clone, Copy)]
pub struct Piece<'text> {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: TokenKind,
    /// As it is written.
    pub raw: &'text str,
    /// Properties of its characters.
    pub traits: Traits,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether its first letter is a capital.
    pub capital: bool,
}

/// The tokens of a stretch of text before they are folded, in order.
pub struct Pieces<'text> {
    source: &'text str,
    offset_bytes: usize,
    at: usize,
    apostrophe: Apostrophe,
    letters: &'static Letters,
}

/// The pieces of `text` inside `span`.
pub fn pieces(text: &str, span: Span, apostrophe: Apostrophe) -> Pieces<'_> {
    Pieces { source: span.of(text), offset_bytes: span.start, at: 0, apostrophe, letters: Letters::table() }
}

impl<'text> Iterator for Pieces<'text> {
    type Item = Piece<'text>;

    fn next(&mut self) -> Option<Piece<'text>> {
        let mut spaced = self.at == 0;
        let mut characters = self.source[self.at..].chars();
        let (mut start, first, mut traits) = loop {
            let first = characters.next()?;
            let traits = self.letters.of(first).traits;
            if !traits.any(Traits::SPACE) {
                break (self.at, first, traits);
            }
            spaced = true;
            self.at += first.len_utf8();
        };
        let capital = traits.any(Traits::CAPITAL);
        let kind = kind_of(traits);
        let mut end = start + first.len_utf8();
        while kind != TokenKind::Mark
            && let Some(next) = characters.next()
        {
            let found = self.letters.of(next).traits;
            if !self.continues(kind, found, next, end) {
                break;
            }
            traits = traits.with(found);
            end += next.len_utf8();
        }
        self.at = end;
        let raw = &self.source[start..end];
        start += self.offset_bytes;
        end += self.offset_bytes;
        Some(Piece { span: Span::new(start, end), kind, raw, traits, spaced, capital })
    }
}

impl Pieces<'_> {
    /// Whether a piece goes on with the character `next`, which begins at byte `at`.
    fn continues(&self, kind: TokenKind, traits: Traits, next: char, at: usize) -> bool {
        match kind {
            TokenKind::Number => traits.any(Traits::DIGIT),
            TokenKind::Word if traits.any(Traits::APOSTROPHE) => {
                let follows = || self.source[at + next.len_utf8()..].chars().next();
                self.apostrophe == Apostrophe::Letter && follows().is_some_and(char::is_alphabetic)
                    || matches!(next, 'ʻ' | 'ʼ')
            }
            TokenKind::Word => traits.any(Traits::WORD),
            TokenKind::Mark => false,
        }
    }
}

fn kind_of(traits: Traits) -> TokenKind {
    if traits.any(Traits::DIGIT) {
        TokenKind::Number
    } else if traits.any(Traits::WORD) {
        TokenKind::Word
    } else {
        TokenKind::Mark
    }
}

/// The tokens of `text` inside `span`, in order.
pub fn tokenize(text: &str, span: Span, writing: &Writing) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(span.len() / 6);
    let mut spaced = false;
    for piece in pieces(text, span, writing.apostrophe) {
        spaced |= piece.spaced;
        let folded = fold_with(piece.raw, piece.traits, writing.casing, &writing.variants);
        if folded.is_empty() {
            continue;
        }
        let Piece { span, kind, capital, .. } = piece;
        tokens.push(Token { span, kind, folded: folded.into_owned(), spaced, capital });
        spaced = false;
    }
    tokens
}

/// Whether the character is one of the many apostrophes.
pub fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | 'ʻ' | 'ʼ' | '‘' | '’' | '´' | 'ʹ' | 'ʾ' | 'ʿ' | '′')
}

/// Marks and invisible characters that belong to the word around them.
pub(super) fn is_joiner(character: char) -> bool {
    if character < '\u{AD}' {
        return false;
    }
    matches!(character, '\u{200C}' | '\u{200D}' | '\u{00AD}' | '\u{0640}' | '\u{2060}' | '\u{FEFF}')
        || unicode_normalization::char::is_combining_mark(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, apostrophe: Apostrophe) -> Vec<String> {
        let writing = Writing { apostrophe, ..Writing::default() };
        tokenize(text, Span::new(0, text.len()), &writing).into_iter().map(|token| token.folded).collect()
    }

    #[test]
    fn an_apostrophe_parts_a_turkish_name_and_joins_an_uzbek_one() {
        assert_eq!(words("Kazakistan'ın 8", Apostrophe::Separator), ["kazakistan", "'", "ın", "8"]);
        assert_eq!(words("O‘zbekiston gʻoya", Apostrophe::Letter), ["o'zbekiston", "g'oya"]);
    }

    #[test]
    fn hyphens_and_digits_are_tokens_of_their_own() {
        assert_eq!(words("16-май, 4мың", Apostrophe::Separator), ["16", "-", "май", ",", "4", "мың"]);
    }

    #[test]
    fn spans_are_bytes_of_the_whole_text() {
        let text = "Бұл Ташкент";
        let tokens = tokenize(text, Span::new(7, text.len()), &Writing::default());
        assert_eq!(tokens[0].span.of(text), "Ташкент");
    }
}

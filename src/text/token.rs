//! Tokens: runs of letters, runs of digits, single marks.

use super::Span;
use super::digits::digit_value;
use super::fold::{Casing, fold};

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

/// The tokens of `text` inside `span`, in order.
pub fn tokenize(text: &str, span: Span, writing: &Writing) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(span.len() / 6);
    let source = span.of(text);
    let mut characters = source.char_indices().peekable();
    let mut spaced = true;
    while let Some((start, first)) = characters.next() {
        if first.is_whitespace() {
            spaced = true;
            continue;
        }
        let kind = kind_of(first);
        let mut end = start + first.len_utf8();
        if kind != TokenKind::Mark {
            while let Some(&(at, next)) = characters.peek() {
                let follows = source[at + next.len_utf8()..].chars().next();
                if !continues(kind, next, follows, writing.apostrophe) {
                    break;
                }
                end = at + next.len_utf8();
                characters.next();
            }
        }
        let raw = &source[start..end];
        let folded = fold(raw, writing.casing, &writing.variants);
        if folded.is_empty() {
            continue;
        }
        tokens.push(Token {
            span: Span::new(span.start + start, span.start + end),
            kind,
            folded,
            spaced,
            capital: first.is_uppercase(),
        });
        spaced = false;
    }
    tokens
}

fn kind_of(character: char) -> TokenKind {
    if digit_value(character).is_some() {
        TokenKind::Number
    } else if is_letter(character) || is_joiner(character) {
        TokenKind::Word
    } else {
        TokenKind::Mark
    }
}

fn continues(kind: TokenKind, next: char, follows: Option<char>, apostrophe: Apostrophe) -> bool {
    match kind {
        TokenKind::Number => digit_value(next).is_some(),
        TokenKind::Word if is_apostrophe(next) => {
            apostrophe == Apostrophe::Letter && follows.is_some_and(char::is_alphabetic) || next == 'ʻ' || next == 'ʼ'
        }
        TokenKind::Word => is_letter(next) || is_joiner(next),
        TokenKind::Mark => false,
    }
}

/// Whether the character is a letter; the blocks that the languages here are written in are told without a table.
fn is_letter(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' | 'ء'..='ؿ' | 'ف'..='ي' | 'ٮ' | 'ٯ' | 'ٱ'..='ۓ' => {
            true
        }
        '\0'..='\u{7F}' => false,
        _ => character.is_alphabetic(),
    }
}

/// Whether the character is one of the many apostrophes.
pub fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | 'ʻ' | 'ʼ' | '‘' | '’' | '´' | 'ʹ' | 'ʾ' | 'ʿ' | '′')
}

/// Marks and invisible characters that belong to the word around them.
fn is_joiner(character: char) -> bool {
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

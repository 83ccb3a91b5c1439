//! Sentences of a paragraph.

use super::Span;
use super::token::{Token, TokenKind};

/// A sentence, by its bytes and its tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// Where, in bytes of the text.
    pub span: Span,
    /// Tokens covered: first and one past the last.
    pub tokens: (usize, usize),
    /// Number of the block that it stands in.
    pub block: usize,
    /// Whether the block is a headline.
    pub is_headline: bool,
}

impl Sentence {
    /// Whether a bullet or dash opens it, as the items of a list.
    pub fn is_bulleted(&self, text: &str) -> bool {
        self.span.of(text).starts_with(['•', '*', '-', '–', '—', '▪', '►', '·', '●', '■'])
    }
}

/// Splits the tokens `first..last` of one block into sentences.
///
/// A full stop ends no sentence after an initial or one of `abbreviations` (folded, without the full stop), inside a number,
/// or before a word in lower case.
pub fn split(tokens: &[Token], first: usize, last: usize, abbreviations: &[String]) -> Vec<(usize, usize)> {
    let mut sentences = Vec::new();
    let mut start = first;
    let mut at = first;
    while at < last {
        if ends_sentence(tokens, at, last, first, abbreviations) {
            let mut end = at + 1;
            while end < last && !tokens[end].spaced && is_closing(&tokens[end].folded) {
                end += 1;
            }
            sentences.push((start, end));
            start = end;
            at = end;
        } else {
            at += 1;
        }
    }
    if start < last {
        sentences.push((start, last));
    }
    sentences
}

fn ends_sentence(tokens: &[Token], at: usize, last: usize, first: usize, abbreviations: &[String]) -> bool {
    match tokens[at].folded.as_str() {
        "!" | "?" | "؟" | "…" | "۔" | ";" | "؛" => {
            let strong = !matches!(tokens[at].folded.as_str(), ";" | "؛");
            strong
                && tokens
                    .get(at + 1)
                    .is_none_or(|next| next.kind != TokenKind::Mark || next.spaced || is_closing(&next.folded))
        }
        "." => {
            let Some(next) = (at + 1 < last).then(|| &tokens[at + 1]) else { return true };
            if !next.spaced && !is_closing(&next.folded) {
                return false;
            }
            let follower = (at + 1..last).map(|index| &tokens[index]).find(|token| token.kind != TokenKind::Mark);
            let starts_lower =
                follower.is_some_and(|token| token.kind == TokenKind::Word && !token.capital && has_case(token));
            if starts_lower {
                return false;
            }
            if at == first {
                return true;
            }
            let before = &tokens[at - 1];
            if before.kind != TokenKind::Word {
                return follower.is_none_or(|token| token.kind != TokenKind::Word || token.capital || !has_case(token));
            }
            let is_initial =
                before.capital && before.folded.chars().count() <= 2 && before.folded.chars().all(char::is_alphabetic);
            let is_abbreviation = abbreviations.iter().any(|short| ends_with_words(tokens, at, short));
            !is_initial && !is_abbreviation
        }
        _ => false,
    }
}

/// Whether the tokens before `at` spell `short`, whose own full stops are tokens too.
fn ends_with_words(tokens: &[Token], at: usize, short: &str) -> bool {
    let mut index = at;
    for part in short.split_inclusive('.').rev() {
        let (word, dotted) = part.strip_suffix('.').map_or((part, false), |word| (word, true));
        if dotted {
            if index == 0 || tokens[index - 1].folded != "." {
                return false;
            }
            index -= 1;
        }
        if index == 0 || tokens[index - 1].folded != word.trim() {
            return false;
        }
        index -= 1;
    }
    true
}

fn has_case(token: &Token) -> bool {
    token.folded.chars().next().is_some_and(|first| first.is_lowercase())
}

fn is_closing(mark: &str) -> bool {
    matches!(mark, "\"" | "»" | "”" | "'" | "’" | ")" | "]" | "“" | "." | "!" | "?")
}

#[cfg(test)]
mod tests {
    use super::super::token::{Writing, tokenize};
    use super::*;

    fn sentences(text: &str) -> Vec<String> {
        let tokens = tokenize(text, Span::new(0, text.len()), &Writing::default());
        let abbreviations = ["г".to_owned(), "т.б".to_owned()];
        split(&tokens, 0, tokens.len(), &abbreviations)
            .into_iter()
            .map(|(first, last)| text[tokens[first].span.start..tokens[last - 1].span.end].to_owned())
            .collect()
    }

    #[test]
    fn initials_and_abbreviations_end_no_sentence() {
        assert_eq!(sentences("А. Әлназарова келді. Ол айтты."), ["А. Әлназарова келді.", "Ол айтты."]);
        assert_eq!(sentences("В 2025 г. Минздрав. Да."), ["В 2025 г. Минздрав.", "Да."]);
        assert_eq!(sentences("дәрі т.б. Мәскеу"), ["дәрі т.б. Мәскеу"]);
    }

    #[test]
    fn a_closing_quote_stays_with_its_sentence() {
        assert_eq!(sentences("«Иә!» Бейсенбіде."), ["«Иә!»", "Бейсенбіде."]);
    }

    #[test]
    fn persian_sentences_end_without_capitals() {
        assert_eq!(sentences("دیدار کرد. وی گفت.").len(), 2);
    }
}

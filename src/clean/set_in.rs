//! Calls to other articles set into a paragraph: "… said the minister. Read also: Korea opens a clinic in Almaty."

use crate::lexicon::furniture::{Furniture, Scope};
use crate::lexicon::phrases::Word;
use crate::model::article::{Block, BlockKind, Furniture as Kind};
use crate::text::Span;

/// Parts a paragraph at calls to other articles: after a sentence or in brackets, two words or more, and a colon.
pub fn parted(text: &str, block: Block, furniture: &Furniture) -> Vec<Block> {
    if block.kind != BlockKind::Body || !block.span.of(text).contains(':') {
        return vec![block];
    }
    let words = furniture.words(text, block.span);
    let Some((first, colon)) = (1..words.len()).find_map(|at| call_at(&words, at, furniture).map(|colon| (at, colon)))
    else {
        return vec![block];
    };
    let is_bracketed = words[first - 1].is_mark("(");
    let start = if is_bracketed { first - 1 } else { first };
    let end = if is_bracketed { bracket_end(&words, colon) } else { sentence_end(&words, colon) };
    let span = |from: usize, to: usize| Span::new(words[from].span.start, words[to - 1].span.end);
    let mut blocks = vec![
        Block { span: span(0, start), kind: BlockKind::Body },
        Block { span: span(start, end), kind: BlockKind::Furniture(Kind::Teaser) },
    ];
    if end < words.len() {
        let rest = Block { span: Span::new(words[end].span.start, block.span.end), kind: BlockKind::Body };
        blocks.extend(parted(text, rest, furniture));
    }
    blocks
}

/// The colon after a call that begins at a word, where one does.
fn call_at(words: &[Word<'_>], at: usize, furniture: &Furniture) -> Option<usize> {
    let before = &words[at - 1];
    if !matches!(before.folded.as_ref(), "." | "!" | "?" | "(" | "»" | "”" | "\"" | "؟" | "…") {
        return None;
    }
    let hit =
        furniture.opening(words, at).filter(|hit| hit.said.kind == Kind::Teaser && hit.said.scope == Scope::Rest)?;
    let colon = if words[hit.last - 1].is_mark(":") { hit.last - 1 } else { hit.last };
    let is_long = words[hit.first..colon].iter().filter(|word| word.number().is_none()).count() >= 2;
    (is_long && words.get(colon)?.is_mark(":")).then_some(colon)
}

fn bracket_end(words: &[Word<'_>], from: usize) -> usize {
    let close = (from..words.len()).find(|&at| words[at].is_mark(")")).map_or(words.len(), |at| at + 1);
    if words.get(close).is_some_and(|word| word.is_mark(".")) { close + 1 } else { close }
}

fn sentence_end(words: &[Word<'_>], from: usize) -> usize {
    let ends = |at: &usize| {
        let is_end = matches!(words[*at].folded.as_ref(), "." | "!" | "?" | "؟");
        let short_before = words[at - 1].folded.chars().count() <= 2;
        is_end && !short_before && words.get(at + 1).is_none_or(|next| next.spaced)
    };
    (from + 1..words.len()).find(ends).map_or(words.len(), |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(&str, bool)> {
        let toml = "[[furniture]]\nkind = 'teaser'\nscope = 'rest'\npatterns = ['read also']";
        let furniture = Furniture::compile(&[("en".to_owned(), toml.to_owned())], &[]).value;
        let block = Block { span: Span::new(0, text.len()), kind: BlockKind::Body };
        parted(text, block, &furniture)
            .iter()
            .map(|block| (block.span.of(text), block.kind == BlockKind::Body))
            .collect()
    }

    #[test]
    fn a_call_after_a_sentence_is_parted_and_the_rest_kept() {
        assert_eq!(
            shown("He said so. Read also: Korea opens a clinic. Then he left."),
            [("He said so.", true), ("Read also: Korea opens a clinic.", false), ("Then he left.", true)]
        );
    }

    #[test]
    fn a_call_in_brackets_ends_with_them() {
        assert_eq!(
            shown("He said so (read also: Korea opens a clinic). Then."),
            [("He said so", true), ("(read also: Korea opens a clinic).", false), ("Then.", true)]
        );
    }

    #[test]
    fn a_sentence_about_reading_stays() {
        assert_eq!(shown("He said so. Read also the report: it is good.").len(), 1);
    }
}

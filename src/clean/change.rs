//! Two stamps on one page: "Published: … Updated: …". The day of the change is not the day of publication.

use super::dates::{Parts, Shape, dates};
use crate::lexicon::furniture::{Furniture, StampOf};
use crate::lexicon::phrases::Word;
use crate::model::article::{Block, BlockKind, Furniture as Kind};
use crate::text::Span;

/// A date of a stamp with the words before it.
struct Part {
    /// The word at which it begins.
    first: usize,
    /// What its words say; `None` where there are none.
    of: Option<StampOf>,
}

/// Makes bylines of the stamps that tell of a change, where the page also says when it was published.
pub fn without_changes(text: &str, blocks: Vec<Block>, furniture: &Furniture) -> Vec<Block> {
    let first_body = blocks.iter().position(|block| block.kind == BlockKind::Body).unwrap_or(blocks.len());
    let is_publication = |(at, block): (usize, &Block)| {
        block.kind == BlockKind::Stamp
            && parts(&furniture.words(text, block.span), furniture).iter().any(|part| match part.of {
                Some(of) => of == StampOf::Publication,
                None => at < first_body,
            })
    };
    if !blocks.iter().enumerate().any(is_publication) {
        return blocks;
    }
    let parted =
        |block: Block| if block.kind == BlockKind::Stamp { split(text, block, furniture) } else { vec![block] };
    blocks.into_iter().flat_map(parted).collect()
}

/// The parts of a stamp, those of changes as bylines.
fn split(text: &str, block: Block, furniture: &Furniture) -> Vec<Block> {
    let words = furniture.words(text, block.span);
    let parts = parts(&words, furniture);
    if parts.iter().all(|part| part.of != Some(StampOf::Change)) {
        return vec![block];
    }
    let mut blocks: Vec<Block> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let first = if at == 0 { 0 } else { part.first };
        let last = parts.get(at + 1).map_or(words.len(), |next| next.first);
        let is_change = part.of == Some(StampOf::Change);
        let kind = if is_change { BlockKind::Furniture(Kind::Byline) } else { BlockKind::Stamp };
        blocks.push(Block { span: Span::new(words[first].span.start, words[last - 1].span.end), kind });
    }
    blocks
}

/// The whole dates of a stamp, each with the stamp's words that stand between the date before it and itself.
fn parts(words: &[Word], furniture: &Furniture) -> Vec<Part> {
    let mut from = 0;
    let whole: Vec<Shape> = dates(words, furniture).into_iter().filter(|shape| shape.parts == Parts::Whole).collect();
    let mut parts = Vec::with_capacity(whole.len());
    for shape in whole {
        let told = (from..shape.first).find_map(|at| furniture.stamp_of(words, at).map(|of| (at, of)));
        parts.push(Part { first: told.map_or(shape.first, |(at, _)| at), of: told.map(|(_, of)| of) });
        from = shape.last;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "[[stamp]]\npatterns = ['published']\n[[stamp]]\nof = 'change'\npatterns = ['updated']";

    fn stamps(lines: &[&str]) -> Vec<String> {
        let furniture = Furniture::compile(&[("en".to_owned(), WORDS.to_owned())], &[]).value;
        let text = lines.join("\n");
        let mut offset_bytes = 0;
        let mut blocks = Vec::new();
        for line in lines {
            let span = Span::new(offset_bytes, offset_bytes + line.len());
            blocks.push(Block { span, kind: BlockKind::Stamp });
            offset_bytes += line.len() + 1;
        }
        let kept = without_changes(&text, blocks, &furniture);
        kept.iter()
            .filter(|block| block.kind == BlockKind::Stamp)
            .map(|block| block.span.of(&text).to_owned())
            .collect()
    }

    #[test]
    fn a_change_before_the_publication_is_no_stamp() {
        let lines = ["Updated: 18.10.2025 09:15", "Published: 17.10.2025 10:42"];
        assert_eq!(stamps(&lines), [lines[1]]);
        assert_eq!(stamps(&["Updated 18.10.2025 / Published 17.10.2025"]), ["Published 17.10.2025"]);
        assert_eq!(stamps(&["17.10.2025 (updated 18.10.2025)"]), ["17.10.2025 ("]);
    }

    #[test]
    fn a_change_alone_is_the_stamp() {
        assert_eq!(stamps(&["Updated: 18.10.2025"]), ["Updated: 18.10.2025"]);
    }
}

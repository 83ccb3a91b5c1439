//! Temporary.
use crate::lexicon::furniture::Furniture;
use crate::model::article::*;
use crate::text::Span;
/// Temporary.
pub fn clean(document: Document, _furniture: &Furniture) -> Article {
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in document.text.split_inclusive('\n') {
        let trimmed = line.trim_end();
        if !trimmed.trim().is_empty() {
            let long = trimmed.chars().count() > 110 || trimmed.ends_with('.');
            let kind = if long { BlockKind::Body } else if trimmed.chars().filter(|c| crate::text::digits::digit_value(*c).is_some()).count() >= 6 { BlockKind::Stamp } else if blocks.iter().any(|b: &Block| b.kind == BlockKind::Body) { BlockKind::Furniture(crate::model::article::Furniture::Other) } else { BlockKind::Headline };
            blocks.push(Block { span: Span::new(start, start + trimmed.len()), kind });
        }
        start += line.len();
    }
    Article { document, blocks }
}

//! Stage `clean`: which lines of a document are the article, and what the others are.
//!
//! What a line says of itself (its words, its dates, its signs) is looked at first, then where it stands: before the first
//! paragraph, among the paragraphs, after the last one. Nothing is thrown away; every line that is not empty becomes a block.

mod body;
mod change;
mod dates;
mod header;
mod line;
mod look;
mod set_in;
mod stamp;
mod title;
mod wrap;

use crate::lexicon::furniture::Furniture;
use crate::model::article::{Article, Block, Document};
use line::Line;
use look::Look;

/// Tells the article of a document from its furniture.
pub fn clean(document: Document, furniture: &Furniture) -> Article {
    let lines = line::lines(&document.text, furniture);
    let looks: Vec<Look> = lines.iter().map(|line| look::look(line, furniture)).collect();
    let first = first_paragraph(&lines, &looks);
    let mut blocks = header::blocks(&document.text, &lines[..first], &looks[..first]);
    blocks.extend(body::blocks(&lines[first..], &looks[first..], furniture));
    let blocks = change::without_changes(&document.text, blocks, furniture);
    let blocks =
        blocks.into_iter().flat_map(|block| set_in::parted(&document.text, block, furniture)).collect::<Vec<Block>>();
    Article { document, blocks }
}

/// The line at which the article's text begins: its first paragraph, or where there is none its first sentence.
fn first_paragraph(lines: &[Line<'_>], looks: &[Look]) -> usize {
    let is_first = |&at: &usize| looks[at] == Look::Paragraph && !header::is_headline_like(at, lines, looks);
    let sentence = |at: &usize| looks[*at] == Look::Sentence && lines[*at].word_count() >= 4 && *at > 0;
    let whole = || 0..lines.len();
    whole()
        .find(is_first)
        .or_else(|| whole().find(sentence))
        .or_else(|| whole().rfind(|at| looks[*at] == Look::Paragraph))
        .unwrap_or(lines.len())
}

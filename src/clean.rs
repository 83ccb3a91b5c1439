//! Tells the article apart from what stands around it on its page.
//!
//! Each line is looked at for itself ([`line`]); then the page as a whole says what it is: its paragraphs, the headline that they
//! are about, the frame before them, and what follows the heading of a list of other articles.

mod headline;
mod line;
mod stamp;

use crate::lexicon::furniture::{Furniture, Says, Scope};
use crate::model::article::{Article, Block, BlockKind, Document, Furniture as Kind};
use crate::text::Span;
use line::Line;

/// The document's lines, each with what it is.
pub fn clean(document: Document, furniture: &Furniture) -> Article {
    let lines = Line::all(&document.text, furniture);
    let kinds = Page::of(&lines).classify(&document.text);
    let mut blocks: Vec<Block> = Vec::new();
    for (line, kind) in lines.iter().zip(kinds) {
        match kind {
            Shape::Whole(kind) => blocks.push(Block { span: line.span, kind }),
            Shape::Split(at, first, second) => {
                for (span, kind) in [(Span::new(line.span.start, at), first), (Span::new(at, line.span.end), second)] {
                    let trimmed = trim(&document.text, span);
                    if !trimmed.is_empty() {
                        blocks.push(Block { span: trimmed, kind });
                    }
                }
            }
        }
    }
    Article { document, blocks }
}

fn trim(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = span.start + (words.len() - words.trim_start().len());
    Span::new(start, (start + words.trim().len()).max(start))
}

/// A line is one thing, or two with a byte offset between.
#[derive(Debug, Clone, Copy)]
enum Shape {
    Whole(BlockKind),
    Split(usize, BlockKind, BlockKind),
}

/// The lines of a page and which of them are sure paragraphs.
struct Page<'a> {
    lines: &'a [Line],
    first_body: usize,
    last_body: usize,
    headlines: Vec<usize>,
}

impl<'a> Page<'a> {
    fn of(lines: &'a [Line]) -> Self {
        let listed = listed(lines);
        let repeated = headline::repeated(lines);
        let is_body = |at: usize| lines[at].is_paragraph() && listed[at].is_none() && !repeated[at];
        let mut bodies: Vec<usize> = (0..lines.len()).filter(|&at| is_body(at)).collect();
        if bodies.is_empty() {
            // No line is a paragraph for sure: the longest that is no furniture stands for one.
            let longest = (0..lines.len())
                .filter(|&at| listed[at].is_none() && !lines[at].is_furniture())
                .max_by_key(|&at| (lines[at].words, std::cmp::Reverse(at)));
            bodies.extend(longest);
        }
        let (first_body, last_body) = (bodies.first().copied().unwrap_or(0), bodies.last().copied().unwrap_or(0));
        let headlines = headline::find(lines, &bodies, &repeated, first_body);
        Self { lines, first_body, last_body, headlines }
    }

    fn classify(&self, text: &str) -> Vec<Shape> {
        let listed = listed(self.lines);
        (0..self.lines.len()).map(|at| self.shape(at, listed[at], text)).collect()
    }

    fn shape(&self, at: usize, listed: Option<Kind>, text: &str) -> Shape {
        let line = &self.lines[at];
        if let Some(split) = stamp::crawl(line, text) {
            return Shape::Split(split, BlockKind::Stamp, BlockKind::Headline);
        }
        if self.headlines.contains(&at) {
            return self.headline(line, text);
        }
        Shape::Whole(if at < self.first_body {
            self.before(line, listed)
        } else if at > self.last_body {
            self.after(line, listed)
        } else {
            self.within(at, line, listed)
        })
    }

    /// A headline; where its line begins with a date ("Uzbekistan 12/11/2022 Headline"), the date is a stamp.
    fn headline(&self, line: &Line, text: &str) -> Shape {
        let bare = self
            .headlines
            .iter()
            .map(|&at| &self.lines[at])
            .filter(|other| other.date.is_none())
            .min_by_key(|other| other.words);
        if let Some(at) = bare
            .and_then(|bare| line.span.of(text).find(bare.span.of(text)))
            .filter(|at| *at > 0 && line.date.is_some())
        {
            return Shape::Split(line.span.start + at, BlockKind::Stamp, BlockKind::Headline);
        }
        Shape::Whole(BlockKind::Headline)
    }

    fn before(&self, line: &Line, listed: Option<Kind>) -> BlockKind {
        if let Some(kind) = listed.filter(|kind| *kind == Kind::Teaser) {
            return BlockKind::Furniture(kind);
        }
        if stamp::is_stamp(line, stamp::Zone::Header) {
            return BlockKind::Stamp;
        }
        BlockKind::Furniture(line.furniture().or(listed).unwrap_or(Kind::Navigation))
    }

    fn within(&self, at: usize, line: &Line, listed: Option<Kind>) -> BlockKind {
        if let Some(kind) = listed {
            return BlockKind::Furniture(kind);
        }
        if line.is_caption() {
            return BlockKind::Caption;
        }
        if let Some(kind) = line.furniture().filter(|_| !line.is_paragraph()) {
            let tells_date = stamp::is_stamp(line, stamp::Zone::Header) && at <= self.first_body + 2;
            return if tells_date { BlockKind::Stamp } else { BlockKind::Furniture(kind) };
        }
        if stamp::is_stamp(line, stamp::Zone::Footer) {
            return BlockKind::Stamp;
        }
        if !line.is_paragraph() && line.is_dated_item() { BlockKind::Furniture(Kind::Teaser) } else { BlockKind::Body }
    }

    fn after(&self, line: &Line, listed: Option<Kind>) -> BlockKind {
        if let Some(kind) = listed {
            return BlockKind::Furniture(kind);
        }
        if stamp::is_stamp(line, stamp::Zone::Footer) {
            return BlockKind::Stamp;
        }
        BlockKind::Furniture(line.furniture().unwrap_or(if line.words >= 4 { Kind::Teaser } else { Kind::Other }))
    }
}

/// For each line, what list of furniture it belongs to: the lines after a heading such as "Read also", up to a paragraph of the article.
fn listed(lines: &[Line]) -> Vec<Option<Kind>> {
    let mut kinds = vec![None; lines.len()];
    let mut open: Option<Kind> = None;
    for (at, line) in lines.iter().enumerate() {
        if let Some(heading) = line.heading {
            match heading.says {
                Says::Furniture(kind, scope) if !line.is_long_paragraph() => {
                    let has_own_text = line.tokens > heading.tokens.1 + 2;
                    kinds[at] = Some(kind);
                    // "Read also: a headline" is a list of one, unless more follows as a list.
                    let goes_on = scope == Scope::Rest
                        && (!has_own_text || kind == Kind::Comments || lines.get(at + 1).is_some_and(Line::is_item));
                    open = goes_on.then_some(kind).or(open.filter(|_| !line.is_paragraph()));
                    continue;
                }
                Says::Stamp => {
                    open = None;
                    continue;
                }
                Says::Furniture(..) => {}
            }
        }
        if open.is_some() && line.returns_to_article(lines.get(at + 1)) {
            open = None;
        }
        kinds[at] = open;
    }
    // A blurb that trails off before a "Read more" is that teaser's.
    for at in 0..lines.len().saturating_sub(1) {
        let is_more =
            matches!(lines[at + 1].heading.map(|heading| heading.says), Some(Says::Furniture(Kind::Teaser, _)));
        if lines[at].trails_off && is_more && !lines[at].is_long_paragraph() {
            kinds[at] = Some(Kind::Teaser);
        }
    }
    kinds
}

//! What stands from the first paragraph on: the article, what is set into it, and what follows it.

use super::dates::time_at;
use super::line::{End, Line};
use super::look::Look;
use super::stamp::{Stamp, is_told_stamp, words_beside};
use crate::lexicon::furniture::{Furniture, Scope};
use crate::model::article::{Block, BlockKind, Furniture as Kind};

/// Characters from which on a paragraph returns from a list of headlines without a gap before it.
const RETURNING_CHARS: usize = 160;

/// What the lines belong to while they are gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// The article.
    Article,
    /// Under a heading that says so.
    Told {
        /// What it is.
        kind: Kind,
        /// Whether nothing stood after the heading yet.
        is_fresh: bool,
    },
    /// After the article, as the shape of the lines shows.
    Trailing,
}

/// Tells apart the lines from the first paragraph on; `offset` lines stand before them.
pub fn blocks(lines: &[Line<'_>], looks: &[Look], furniture: &Furniture) -> Vec<Block> {
    let mut walk = Walk {
        lines,
        looks,
        furniture,
        last: (0..lines.len()).rfind(|&at| looks[at] == Look::Paragraph && !is_excerpt(at, lines, looks)).unwrap_or(0),
        is_spaced: lines.iter().filter(|line| line.gap_before).count() * 3 > lines.len(),
        zone: Zone::Article,
        list: List::None,
        has_teasers: false,
        paragraphs: 0,
    };
    let mut blocks = Vec::with_capacity(lines.len());
    for at in 0..lines.len() {
        match &looks[at] {
            Look::Stamped(Stamp::Mixed(parts)) if walk.is_stamp_place(at) => blocks.extend_from_slice(parts),
            _ => blocks.push(Block { span: lines[at].span, kind: walk.step(at) }),
        }
    }
    blocks
}

/// What announces a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    /// Nothing.
    None,
    /// A paragraph that ends with a colon: its items are the article's.
    Paragraph,
    /// A short line that ends with a colon: it may be a heading over other articles.
    Heading,
}

struct Walk<'own, 'text> {
    lines: &'own [Line<'text>],
    looks: &'own [Look],
    furniture: &'own Furniture,
    /// The last paragraph.
    last: usize,
    /// Whether gaps part the paragraphs of this text, so that a missing gap says something.
    is_spaced: bool,
    zone: Zone,
    /// What announced the list whose items the lines are.
    list: List,
    /// Whether headlines of other articles were seen since the article ended.
    has_teasers: bool,
    /// How many paragraphs of the article were seen.
    paragraphs: usize,
}

impl Walk<'_, '_> {
    fn step(&mut self, at: usize) -> BlockKind {
        let line = &self.lines[at];
        match &self.looks[at] {
            Look::Told { kind, scope, holds_more, .. } => self.told(at, *kind, *scope, *holds_more),
            Look::Stamped(_) => self.stamped(at),
            Look::Signed(kind) => self.signed(at, *kind),
            Look::Caption => BlockKind::Caption,
            Look::Doubtful(kind) if at > self.last => BlockKind::Furniture(*kind),
            Look::Paragraph | Look::Doubtful(_) => self.paragraph(at),
            Look::Sentence => self.sentence(at),
            Look::Fragment if self.is_item(at) => {
                if line.end == End::Colon {
                    self.list = List::Heading;
                }
                BlockKind::Body
            }
            Look::Fragment if line.end == End::Question && self.zone == Zone::Article && at < self.last => {
                BlockKind::Body
            }
            Look::Fragment => self.fragment(at),
        }
    }

    fn told(&mut self, at: usize, kind: Kind, scope: Scope, holds_more: bool) -> BlockKind {
        self.list = List::None;
        if scope == Scope::Rest && (kind != Kind::Comments || at > self.last || self.paragraphs >= 2) {
            self.zone = Zone::Told { kind, is_fresh: !holds_more };
        } else if at > self.last && self.zone == Zone::Article && kind != Kind::Byline {
            self.zone = Zone::Trailing;
        }
        BlockKind::Furniture(kind)
    }

    fn stamped(&mut self, at: usize) -> BlockKind {
        let line = &self.lines[at];
        if self.is_stamp_place(at) {
            return BlockKind::Stamp;
        }
        if matches!(self.zone, Zone::Article) && at < self.last && line.dates.len() == 1 && line.word_count() <= 3 {
            // A day as a heading inside a chronicle.
            return BlockKind::Body;
        }
        self.has_teasers = true;
        self.zone_kind(Kind::Teaser)
    }

    /// Whether a date at this line may be the article's own.
    fn is_stamp_place(&self, at: usize) -> bool {
        if at <= 2 && self.zone == Zone::Article {
            return true;
        }
        let line = &self.lines[at];
        let is_told = is_told_stamp(line, self.furniture);
        // "Monday 14 May 2026, hour 16:45": with a time of day, one more word belongs to it.
        let has_time = (0..line.words.len()).any(|word| time_at(&line.words, word) > 0);
        let beside = words_beside(&line.words, &line.dates, self.furniture).saturating_sub(usize::from(has_time));
        match self.zone {
            Zone::Told { kind: Kind::Comments | Kind::Copyright, .. } => false,
            Zone::Told { .. } => is_told && line.gap_before,
            Zone::Article => at > self.last && (is_told || beside <= 1),
            Zone::Trailing => is_told || beside <= 1 && (!self.has_teasers || self.is_under_signature(at)),
        }
    }

    /// Whether the line above is the first after the article, and nothing below looks like another article or its date: who signs
    /// ("Press service of the ministry") and when.
    fn is_under_signature(&self, at: usize) -> bool {
        let below = at + 1..self.lines.len();
        let is_other = |at: usize| {
            matches!(self.looks[at], Look::Stamped(_))
                || self.looks[at] == Look::Fragment && self.lines[at].word_count() >= 4
        };
        at == self.last + 2 && self.looks[at - 1] == Look::Fragment && !below.clone().any(is_other)
    }

    fn signed(&mut self, at: usize, kind: Kind) -> BlockKind {
        if at > self.last && self.zone == Zone::Article && kind != Kind::Other {
            self.zone = Zone::Trailing;
        }
        match kind {
            Kind::Navigation => {
                self.has_teasers = true;
                self.zone_kind(Kind::Teaser)
            }
            _ => BlockKind::Furniture(kind),
        }
    }

    fn paragraph(&mut self, at: usize) -> BlockKind {
        let line = &self.lines[at];
        let returns = match self.zone {
            _ if is_excerpt(at, self.lines, self.looks) => false,
            Zone::Told { .. } if self.is_numbered(at) => false,
            Zone::Article => true,
            Zone::Trailing => self.has_room(at),
            Zone::Told { kind: Kind::Comments, .. } => false,
            Zone::Told { is_fresh, .. } => {
                let stands_apart = !is_fresh || line.chars >= RETURNING_CHARS || line.has_sentences();
                self.has_room(at) && stands_apart
            }
        };
        if returns {
            self.zone = Zone::Article;
            self.paragraphs += 1;
            self.list = if line.end == End::Colon { List::Paragraph } else { List::None };
            return BlockKind::Body;
        }
        self.zone_kind(Kind::Teaser)
    }

    /// Whether the line above is a bare number: the place of an article in a list of others.
    fn is_numbered(&self, at: usize) -> bool {
        at > 0 && self.lines[at - 1].words.len() <= 2 && self.lines[at - 1].words[0].number().is_some()
    }

    /// Whether a paragraph stands by itself, as paragraphs of this text do.
    fn has_room(&self, at: usize) -> bool {
        let line = &self.lines[at];
        line.gap_before || !self.is_spaced || line.chars >= RETURNING_CHARS
    }

    fn sentence(&mut self, at: usize) -> BlockKind {
        let line = &self.lines[at];
        match self.zone {
            Zone::Article if at > self.last && line.word_count() <= 3 && !line.is_bulleted() => {
                BlockKind::Furniture(Kind::Byline)
            }
            Zone::Article => BlockKind::Body,
            _ if self.is_resumed(at) => {
                self.zone = Zone::Article;
                BlockKind::Body
            }
            _ => self.zone_kind(Kind::Teaser),
        }
    }

    /// Whether the article goes on with this sentence: headlines have no full stop, so one after open lines is no headline.
    fn is_resumed(&self, at: usize) -> bool {
        let line = &self.lines[at];
        let is_told = matches!(self.zone, Zone::Told { .. });
        if matches!(self.zone, Zone::Told { kind: Kind::Comments, .. } | Zone::Told { is_fresh: true, .. })
            || is_told && self.is_numbered(at)
        {
            return false;
        }
        let after_call = matches!(self.looks[at - 1], Look::Told { holds_more: true, kind: Kind::Teaser, .. });
        let after_headline = self.looks[at - 1] == Look::Fragment && (line.gap_before || !self.is_spaced);
        (after_call || after_headline) && line.word_count() >= 4 && !is_excerpt(at, self.lines, self.looks)
    }

    /// Items of a list that a paragraph announced with a colon, or that end as items do.
    fn is_item(&self, at: usize) -> bool {
        let line = &self.lines[at];
        if self.zone != Zone::Article || line.is_arrowed() || line.is_dated() {
            return false;
        }
        let is_listed = match self.list {
            List::None => false,
            List::Paragraph => line.is_bulleted(),
            List::Heading => line.is_bulleted() && line.begins_small(),
        };
        line.end == End::Item || is_listed || line.end == End::Colon && at < self.last && line.word_count() >= 3
    }

    fn fragment(&mut self, at: usize) -> BlockKind {
        let line = &self.lines[at];
        self.list = List::None;
        let looks_away = line.is_teaser_like() || line.word_count() >= 4;
        if at < self.last && self.zone == Zone::Article {
            // A heading of a few words may be the article's own, and holds no act; a longer one is another article's.
            return if looks_away { BlockKind::Furniture(Kind::Teaser) } else { BlockKind::Body };
        }
        if self.zone == Zone::Article {
            if !looks_away {
                return BlockKind::Furniture(Kind::Byline);
            }
            self.zone = Zone::Trailing;
        }
        self.has_teasers |= looks_away;
        self.zone_kind(if looks_away { Kind::Teaser } else { Kind::Other })
    }

    /// The kind of a line under a heading; `otherwise` where there is none.
    fn zone_kind(&mut self, otherwise: Kind) -> BlockKind {
        match &mut self.zone {
            Zone::Told { kind, is_fresh } => {
                *is_fresh = false;
                BlockKind::Furniture(*kind)
            }
            _ => BlockKind::Furniture(otherwise),
        }
    }
}

/// The first lines of another article: its headline stands before them, and a link to the rest of it after.
fn is_excerpt(at: usize, lines: &[Line<'_>], looks: &[Look]) -> bool {
    let is_link =
        matches!(looks.get(at + 1), Some(Look::Told { is_link: true, .. })) || is_repeated_label(at + 1, lines);
    let is_headline = |at: usize| looks[at] == Look::Fragment && lines[at].word_count() >= 4;
    // Between the headline and the first lines may stand the other article's date.
    let is_dated = at > 1 && matches!(looks[at - 1], Look::Stamped(_)) && is_headline(at - 2);
    is_link && at > 0 && (is_headline(at - 1) || is_dated)
}

/// Whether a line of a word or three stands on the page more than once: a link to more, a label; no part of an article is that.
fn is_repeated_label(at: usize, lines: &[Line<'_>]) -> bool {
    let Some(line) = lines.get(at) else { return false };
    (1..=3).contains(&line.word_count())
        && line.end != End::Sentence
        && lines.iter().filter(|other| other.text == line.text).count() > 1
}
